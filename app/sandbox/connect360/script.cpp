#include "app/sandbox/connect360/script.h"

#include "app/sandbox/samplefiles.h"
#include "app/sandbox/samplemovies.h"
#include "core/base/json.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

//! Ids of conversations by the names a script has for them: "sara", and "sara/order" for one below.
using Conversations = QHash<QString, QString>;

Step readStep(const QJsonObject &object, const QString &conversation)
{
    Step step;
    step.conversation = conversation;
    step.from = object.value("from"_L1).toString(u"customer"_s);
    step.ago = object.value("ago"_L1).toDouble();
    step.after = object.value("after"_L1).toDouble();
    step.what = object;
    return step;
}

Conversation &addConversation(const QJsonObject &object, const Customer &customer, const QString &parent, World &world)
{
    Conversation conversation;
    conversation.name = object.value("title"_L1).toString();
    conversation.type = object.value("type"_L1).toString(u"DIRECT"_s);
    conversation.parent = parent;
    conversation.customer = customer.id;
    conversation.channelIdentifier = object.value("channel"_L1).toString();
    conversation.metadata = object.value("metadata"_L1).toObject();
    return world.addConversation(std::move(conversation));
}

void addSteps(const QJsonObject &object, const QString &conversation, Script &script)
{
    for (const QJsonValue &step : object.value("past"_L1).toArray())
        script.past.push_back(readStep(step.toObject(), conversation));
}

//! The conversations below one, and below those.
void addChildren(
    const QJsonObject &object, const QString &name, const Customer &customer, Script &script, World &world, Conversations &known)
{
    for (const QJsonValue &value : object.value("children"_L1).toArray()) {
        const QJsonObject child = value.toObject();
        const QString childName = name + u'/' + child.value("key"_L1).toString();
        const QString id = addConversation(child, customer, known.value(name), world).id;
        known.insert(childName, id);
        addSteps(child, id, script);
        addChildren(child, childName, customer, script, world, known);
    }
}

void addPerson(const QJsonObject &object, Script &script, World &world, Conversations &known)
{
    Customer person;
    person.key = object.value("key"_L1).toString();
    for (const QLatin1StringView key : {"name"_L1, "externalId"_L1, "email"_L1, "phone"_L1, "customerMetadata"_L1}) {
        if (object.contains(key))
            person.fields.insert(key == "customerMetadata"_L1 ? "metadata"_L1 : key, object.value(key));
    }
    const Customer &customer = world.addCustomer(std::move(person));
    script.people.push_back({customer.id, Replies::read(object)});
    const QString id = addConversation(object, customer, {}, world).id;
    known.insert(customer.key, id);
    addSteps(object, id, script);
    addChildren(object, customer.key, customer, script, world, known);
}

QString languageOf(const QString &text)
{
    const bool arabic = std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
    return arabic ? u"ar"_s : u"en"_s;
}

} // namespace

Result<Script> loadScript(const QString &name, World &world)
{
    QFile source(name == "demo"_L1 ? u":/sandbox/connect360/demo.json"_s : name);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"the script %1 cannot be read"_s.arg(name));
    const auto parsed = json::parseObject(source.readAll());
    if (!parsed)
        return fail(ErrorKind::InvalidInput, u"the script %1: %2"_s.arg(name, parsed.error().detail));
    Script script;
    Conversations known;
    for (const QJsonValue &person : parsed->value("people"_L1).toArray())
        addPerson(person.toObject(), script, world, known);
    for (const QJsonValue &value : parsed->value("later"_L1).toArray()) {
        const QString where = value["where"_L1].toString();
        if (!known.contains(where))
            return fail(ErrorKind::InvalidInput, u"the script %1 has a step nowhere (%2)"_s.arg(name, where));
        script.later.push_back(readStep(value.toObject(), known.value(where)));
    }
    std::stable_sort(script.past.begin(), script.past.end(), [](const Step &left, const Step &right) { return left.ago > right.ago; });
    return script;
}

Connect::Said saidFrom(const QJsonObject &what, World &world)
{
    Connect::Said said;
    said.from = what.value("from"_L1).toString(said.from);
    said.name = what.value("agent"_L1).toString(u"agent_help"_s);
    said.replyTo = what.value("reply_to"_L1).toString();
    const auto attach = [&](const QString &name, const QByteArray &mime, const QByteArray &bytes) {
        said.files.append(world.addFile(name, mime, bytes).id);
    };
    if (what.contains("photo"_L1)) {
        const QString subject = what.value("photo"_L1).toString();
        attach(subject + u".png"_s, "image/png", samplePicture(subject));
    }
    if (what.contains("voice"_L1))
        attach(u"voice.m4a"_s, "audio/mp4", sampleM4a(std::clamp(what.value("voice"_L1).toInt(), 1, 60)));
    if (what.contains("document"_L1)) {
        const QString name = what.value("document"_L1).toString();
        attach(name, "application/pdf", sampleDocument(name.toLatin1()));
    }
    if (what.contains("content"_L1))
        said.content = what.value("content"_L1).toObject();
    for (const QLatin1StringView rich : {"location"_L1, "contact"_L1}) {
        if (what.contains(rich))
            said.content = {{"en"_L1, QJsonObject{{"type"_L1, rich}, {rich, what.value(rich)}}}};
    }
    if (what.contains("type"_L1))
        said.content = {{"en"_L1, QJsonObject{{"type"_L1, what.value("type"_L1)}, {"body"_L1, what.value("body"_L1)}}}};
    if (const QString text = what.value("text"_L1).toString(); !text.isEmpty())
        said.content.insert(what.value("lang"_L1).toString(languageOf(text)), text);
    return said;
}

} // namespace qasid::sandbox::connect360
