#include "app/sandbox/digishare/script.h"

#include "app/sandbox/samplefiles.h"
#include "core/base/json.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

void addUsers(const QJsonArray &agents, World &world)
{
    QList<User> users;
    for (const QJsonValue &value : agents) {
        const QJsonObject agent = value.toObject();
        users.append({agent.value("id"_L1).toString(), agent.value("name"_L1).toString(), agent.value("email"_L1).toString()});
    }
    world.setUsers(users);
}

void addPerson(const QJsonObject &object, Script &script, World &world, TimeMs now)
{
    Third third;
    third.key = object.value("key"_L1).toString();
    third.id = world.newId("thd_"_L1);
    third.name = object.value("name"_L1).toString();
    third.mobile = object.value("mobile"_L1).toString();
    third.email = object.value("email"_L1).toString();
    third.lang = object.value("lang"_L1).toString();
    third.channel = object.value("channel"_L1).toString(u"whatsapp"_s);
    third.platformId = third.channel == "whatsapp"_L1 ? third.mobile.mid(1) : world.newId(""_L1);
    third.platformLinkId = world.newId("plnk_"_L1);
    third.created = now - qint64(60 + world.random(300)) * 86'400'000;

    Person person;
    person.key = third.key;
    person.place = object.value("place"_L1).toObject();
    person.replies = Replies::read(object);
    script.people.push_back(std::move(person));
    world.addThird(std::move(third));
}

Step readStep(const QJsonObject &object, const QString &who)
{
    Step step;
    step.who = object.value("who"_L1).toString(who);
    step.from = object.value("from"_L1).toString(u"third"_s);
    step.agent = object.value("agent"_L1).toString();
    step.ago = object.value("ago"_L1).toDouble();
    step.after = object.value("after"_L1).toDouble();
    step.conversation = object.value("conversation"_L1).toInt();
    step.what = object;
    return step;
}

LiveChat::Said file(
    const QString &name, const QByteArray &mime, const QByteArray &bytes, World &world, bool voice = false, double duration = 0)
{
    const QString type = fileType(mime);
    return {.type = type,
        .body = fileBody(world.addFile(name, mime, bytes), type, 40'000 + world.random(50'000), voice, duration),
        .sendToThird = {},
        .replyTo = {},
        .eventId = {}};
}

QJsonArray contactBody(const QJsonObject &contact)
{
    const QString name = contact.value("name"_L1).toString();
    const QString phone = contact.value("phone"_L1).toString();
    return {QJsonObject{{"name"_L1, QJsonObject{{"formatted_name"_L1, name}, {"first_name"_L1, name.section(u' ', 0, 0)}}},
        {"phones"_L1, QJsonArray{QJsonObject{{"phone"_L1, phone}, {"type"_L1, u"CELL"_s}, {"wa_id"_L1, phone.mid(1)}}}}}};
}

} // namespace

Result<Script> loadScript(const QString &name, World &world)
{
    QFile source(name == "demo"_L1 ? u":/sandbox/digishare/demo.json"_s : name);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"the script %1 cannot be read"_s.arg(name));
    const auto parsed = json::parseObject(source.readAll());
    if (!parsed)
        return fail(ErrorKind::InvalidInput, u"the script %1: %2"_s.arg(name, parsed.error().detail));

    Script script;
    addUsers(parsed->value("agents"_L1).toArray(), world);
    if (world.users().isEmpty())
        return fail(ErrorKind::InvalidInput, u"the script %1 names no agent"_s.arg(name));
    world.setTemplates(parsed->value("templates"_L1).toArray());
    const TimeMs now = SystemClock().now();
    for (const QJsonValue &value : parsed->value("people"_L1).toArray()) {
        const QJsonObject person = value.toObject();
        addPerson(person, script, world, now);
        for (const QJsonValue &step : person.value("past"_L1).toArray())
            script.past.push_back(readStep(step.toObject(), script.people.back().key));
    }
    for (const QJsonValue &step : parsed->value("later"_L1).toArray())
        script.later.push_back(readStep(step.toObject(), QString()));
    std::stable_sort(script.past.begin(), script.past.end(), [](const Step &left, const Step &right) { return left.ago > right.ago; });
    for (const auto *steps : {&script.past, &script.later}) {
        for (const Step &step : *steps) {
            if (!world.thirdByKey(step.who))
                return fail(ErrorKind::InvalidInput, u"the script %1 has a step of nobody (%2)"_s.arg(name, step.who));
        }
    }
    return script;
}

LiveChat::Said saidFrom(const QJsonObject &what, World &world)
{
    LiveChat::Said said;
    if (what.contains("photo"_L1)) {
        const QString subject = what.value("photo"_L1).toString();
        said = file(subject + u".png"_s, "image/png", samplePicture(subject), world);
    } else if (what.contains("voice"_L1)) {
        const int seconds = std::clamp(what.value("voice"_L1).toInt(), 1, 60);
        said = file(u"voice.ogg"_s, "audio/ogg", sampleVoice(seconds), world, true, seconds);
    } else if (what.contains("document"_L1)) {
        const QString name = what.value("document"_L1).toString();
        said = file(name, "application/pdf", sampleDocument(name.toLatin1()), world);
    } else if (what.contains("location"_L1)) {
        said.type = u"location"_s;
        said.body = what.value("location"_L1);
    } else if (what.contains("contact"_L1)) {
        said.type = u"contacts"_s;
        said.body = contactBody(what.value("contact"_L1).toObject());
    } else if (what.value("sticker"_L1).toBool()) {
        said.type = u"sticker"_s;
        said.body = QJsonValue::Null;
    } else if (what.value("unsupported"_L1).toBool()) {
        said.type = u"unsupported"_s;
        said.body = QJsonObject{{"errors"_L1, QJsonArray{QJsonObject{{"code"_L1, 131051}, {"title"_L1, u"Message type unknown"_s}}}}};
    } else if (what.contains("tap"_L1)) {
        const QJsonObject tap = what.value("tap"_L1).toObject();
        const bool row = tap.contains("description"_L1);
        said.type = u"interactive"_s;
        said.body = QJsonObject{{"type"_L1, row ? u"list_reply"_s : u"button_reply"_s}, {row ? u"list_reply"_s : u"button_reply"_s, tap}};
    } else if (what.contains("type"_L1)) {
        said.type = what.value("type"_L1).toString();
        said.body = what.value("body"_L1);
    } else {
        said.body = what.value("text"_L1).toString();
    }
    if (what.value("caption"_L1).isString() && said.body.isObject()) {
        QJsonObject body = said.body.toObject();
        body.insert("caption"_L1, what.value("caption"_L1));
        said.body = body;
    }
    if (const auto toThird = json::boolean(what, {"send_to_third"_L1}))
        said.sendToThird = *toThird;
    said.replyTo = what.value("reply_to"_L1).toString();
    return said;
}

} // namespace qasid::sandbox::digishare
