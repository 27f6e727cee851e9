#include "app/sandbox/divar/script.h"

#include "app/sandbox/samplefiles.h"
#include "app/sandbox/samplemovies.h"
#include "core/base/json.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

Step readStep(const QJsonObject &object, const QString &who, const QString &post)
{
    Step step;
    step.who = object.value("who"_L1).toString(who);
    step.from = object.value("from"_L1).toString(u"customer"_s);
    step.post = object.value("post"_L1).toString(post);
    step.ago = object.value("ago"_L1).toDouble();
    step.after = object.value("after"_L1).toDouble();
    step.what = object;
    return step;
}

//! The tokens of posts come from the seed; in texts they stand as {post:KEY}, the ids of chats about them as {chat:PERSON}.
using PostTokens = QHash<QString, QString>;

PostTokens addPosts(const QJsonArray &posts, World &world)
{
    PostTokens tokens;
    for (const QJsonValue &value : posts) {
        const Person *owner = world.find(value["owner"_L1].toString());
        Post post;
        post.token = world.newToken("gZ"_L1, 6);
        post.title = value["title"_L1].toString();
        post.category = value["category"_L1].toString();
        post.city = value["city"_L1].toString();
        post.price = qint64(value["price"_L1].toDouble());
        post.owner = owner ? owner->userId : QString();
        world.addPost(post);
        tokens.insert(value["key"_L1].toString(), post.token);
    }
    return tokens;
}

void addPeople(const QJsonArray &people, Script &script, World &world)
{
    for (const QJsonValue &value : people) {
        const QJsonObject object = value.toObject();
        Person person;
        person.key = object.value("key"_L1).toString();
        person.name = object.value("name"_L1).toString();
        person.phone = object.value("phone"_L1).toString();
        person.owner = object.value("owner"_L1).toBool();
        script.people.push_back({world.addPerson(person).userId, Replies::read(object)});
    }
}

void fillIn(Step &step, const PostTokens &posts, World &world)
{
    step.post = posts.value(step.post, step.post);
    QString text = step.what.value("text"_L1).toString();
    for (auto it = posts.begin(); it != posts.end(); ++it)
        text.replace(u"{post:%1}"_s.arg(it.key()), *it);
    for (const Person &person : world.people()) {
        const auto chat = std::find_if(
            world.chats().begin(), world.chats().end(), [&](const Chat &c) { return c.person == person.userId && c.post(); });
        if (chat != world.chats().end())
            text.replace(u"{chat:%1}"_s.arg(person.key), chat->id);
    }
    if (step.what.contains("text"_L1))
        step.what.insert("text"_L1, text);
}

//! Chats are there before anything is said in them, so that texts can name them.
void addChat(const Step &step, World &world)
{
    const QString user = world.find(step.who)->userId;
    if (!world.chatWith(user, step.post))
        world.addChat(user, step.post);
}

} // namespace

Result<Script> loadScript(const QString &name, World &world)
{
    QFile source(name == "demo"_L1 ? u":/sandbox/divar/demo.json"_s : name);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"the script %1 cannot be read"_s.arg(name));
    const auto parsed = json::parseObject(source.readAll());
    if (!parsed)
        return fail(ErrorKind::InvalidInput, u"the script %1: %2"_s.arg(name, parsed.error().detail));

    Script script;
    const QJsonArray people = parsed->value("people"_L1).toArray();
    addPeople(people, script, world);
    const PostTokens posts = addPosts(parsed->value("posts"_L1).toArray(), world);
    for (const QJsonValue &person : people) {
        for (const QJsonValue &step : person["past"_L1].toArray())
            script.past.push_back(readStep(step.toObject(), person["key"_L1].toString(), person["post"_L1].toString()));
    }
    for (const QJsonValue &step : parsed->value("later"_L1).toArray())
        script.later.push_back(readStep(step.toObject(), QString(), QString()));
    std::stable_sort(script.past.begin(), script.past.end(), [](const Step &left, const Step &right) { return left.ago > right.ago; });
    for (auto *steps : {&script.past, &script.later}) {
        for (Step &step : *steps) {
            if (!world.find(step.who))
                return fail(ErrorKind::InvalidInput, u"the script %1 has a step of nobody (%2)"_s.arg(name, step.who));
            step.post = posts.value(step.post, step.post);
            if (!step.post.isEmpty() && !world.post(step.post))
                return fail(ErrorKind::InvalidInput, u"the script %1 has a step about no post (%2)"_s.arg(name, step.post));
            addChat(step, world);
        }
    }
    for (auto *steps : {&script.past, &script.later}) {
        for (Step &step : *steps)
            fillIn(step, posts, world);
    }
    return script;
}

Kenar::Said saidFrom(const QJsonObject &what, Kenar &kenar)
{
    World &world = kenar.world();
    if (what.contains("photo"_L1)) {
        const QString subject = what.value("photo"_L1).toString();
        const StoredFile &file = world.addFile(subject + u".png"_s, "image/png", samplePicture(subject));
        return {u"IMAGE"_s, kenar.imageData(file, 480, 320)};
    }
    if (what.contains("voice"_L1)) {
        const int seconds = std::clamp(what.value("voice"_L1).toInt(), 1, 60);
        return {u"VOICE"_s, kenar.voiceData(world.addFile(u"voice.m4a"_s, "audio/mp4", sampleM4a(seconds)))};
    }
    if (what.contains("document"_L1)) {
        const QString name = what.value("document"_L1).toString();
        return {u"FILE"_s, kenar.fileData(world.addFile(name, "application/pdf", sampleDocument(name.toLatin1())))};
    }
    if (what.contains("video"_L1)) {
        const QString subject = what.value("video"_L1).toString();
        const StoredFile &thumbnail = world.addFile(subject + u".png"_s, "image/png", samplePicture(subject));
        return {u"VIDEO"_s, kenar.videoData(world.addFile(subject + u".mp4"_s, "video/mp4", sampleMp4(subject)), thumbnail)};
    }
    if (what.contains("location"_L1))
        return {u"LOCATION"_s, {{"location_data"_L1, what.value("location"_L1)}}};
    if (what.contains("contact"_L1))
        return {u"CONTACT"_s, {{"contact_data"_L1, what.value("contact"_L1)}}};
    if (what.contains("type"_L1))
        return {what.value("type"_L1).toString(), what.value("body"_L1).toObject()};
    return {u"TEXT"_s, {{"text"_L1, what.value("text"_L1).toString()}}};
}

} // namespace qasid::sandbox::divar
