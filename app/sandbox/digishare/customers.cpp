#include "app/sandbox/digishare/customers.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

//! All words in a body, whatever its form.
QString wordsIn(const QJsonValue &body)
{
    if (body.isString())
        return body.toString();
    QString words;
    if (body.isArray()) {
        for (const QJsonValue &value : body.toArray())
            words += wordsIn(value) + u' ';
    }
    const QJsonObject object = body.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        words += wordsIn(it.value()) + u' ';
    return words;
}

} // namespace

QJsonArray choicesOf(const StoredMessage &message)
{
    QJsonArray choices;
    const QJsonValue action = message.body.toObject().value("action"_L1);
    for (const QJsonValue &button : action["buttons"_L1].toArray())
        choices.append(button["reply"_L1]);
    for (const QJsonValue &section : action["sections"_L1].toArray()) {
        for (const QJsonValue &value : section["rows"_L1].toArray()) {
            QJsonObject row = value.toObject();
            if (!row.contains("description"_L1))
                row.insert("description"_L1, QString());
            choices.append(row);
        }
    }
    return choices;
}

Customers::Customers(Script script, LiveChat &chat, double speed, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_chat(chat)
    , m_speed(speed)
{
    connect(&m_chat, &LiveChat::delivered, this, &Customers::answer);
}

void Customers::play()
{
    for (const Step &step : m_script.past)
        playPast(step);
    if (!m_script.later.empty())
        playLater(0, 0);
}

Conversation &Customers::conversationOf(const Third &third, int number, TimeMs at)
{
    QStringList &ids = m_pastConversations[third.id];
    while (ids.size() <= number)
        ids.append(m_chat.begin(third, at - 1000).id);
    return *m_chat.world().conversation(ids.at(number));
}

void Customers::playPast(const Step &step)
{
    World &world = m_chat.world();
    const TimeMs at = SystemClock().now() - TimeMs(step.ago * 60'000);
    Conversation &conversation = conversationOf(*world.thirdByKey(step.who), step.conversation, at);
    if (step.from == "archive"_L1) {
        m_chat.archive(conversation, u"user"_s, world.tokenUser().id, at);
        return;
    }
    LiveChat::Said said = saidFrom(step.what, world);
    said.at = at;
    if (step.from == "system"_L1) {
        m_chat.announce(conversation);
        m_chat.systemSays(conversation, said.body.toString(), at);
    } else if (step.from == "user"_L1) {
        const User *agent = world.user(step.agent);
        if (agent && !conversation.users.contains(agent->id))
            conversation.users.append(agent->id);
        m_chat.agentSays(conversation, agent ? *agent : world.tokenUser(), said, false);
    } else {
        m_chat.customerSays(conversation, said);
    }
}

void Customers::playLater(size_t index, int round)
{
    const Step &step = m_script.later[index];
    // After the script was played once, its people go on with three times the pauses.
    const double seconds = step.after * (round == 0 ? 1 : 3);
    QTimer::singleShot(int(seconds * 1000 / m_speed), this, [this, index, round] {
        const Step &due = m_script.later[index];
        say(due.who, due.what);
        const bool last = index + 1 == m_script.later.size();
        playLater(last ? 0 : index + 1, last ? round + 1 : round);
    });
}

StoredMessage *Customers::say(const QString &who, const QJsonObject &what)
{
    World &world = m_chat.world();
    const Third *third = world.thirdByKey(who);
    if (!third)
        return nullptr;
    Conversation *conversation = world.conversation(who);
    if (!conversation || !conversation->active)
        conversation = world.activeConversation(third->id);
    if (!conversation)
        conversation = &m_chat.begin(*third, 0);
    return &m_chat.customerSays(*conversation, saidFrom(what, world));
}

Result<StoredMessage *> Customers::tap(const QString &id, const QString &button)
{
    World &world = m_chat.world();
    const StoredMessage *message = id.isEmpty() ? nullptr : world.message(id);
    if (id.isEmpty()) {
        const auto found = std::find_if(world.messages().rbegin(), world.messages().rend(),
            [](const StoredMessage &entry) { return entry.senderType() == "user"_L1 && !choicesOf(entry).isEmpty(); });
        message = found == world.messages().rend() ? nullptr : &*found;
    }
    if (!message)
        return fail(ErrorKind::NotFound, u"no such message"_s);
    const QJsonArray choices = choicesOf(*message);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QJsonObject choice = choices.at(i).toObject();
        if (button.isEmpty() || choice.value("id"_L1).toString() == button || choice.value("title"_L1).toString() == button
            || QString::number(i) == button) {
            Conversation &conversation = *world.conversation(message->conversation);
            return &m_chat.customerSays(conversation, saidFrom({{"tap"_L1, choice}}, world));
        }
    }
    return fail(ErrorKind::NotFound, u"the message has no such button"_s);
}

void Customers::answer(const QString &id)
{
    if (!m_chat.behaviour().react)
        return;
    // One answer to several messages in a row: the pause begins anew with each.
    const QString conversation = m_chat.world().message(id)->conversation;
    QTimer *&timer = m_answering[conversation];
    if (!timer) {
        timer = new QTimer(this);
        timer->setSingleShot(true);
    }
    timer->disconnect();
    connect(timer, &QTimer::timeout, this, [this, id] {
        World &world = m_chat.world();
        const QJsonObject what = answerTo(*world.message(id));
        if (!what.isEmpty())
            m_chat.customerSays(*world.conversation(world.message(id)->conversation), saidFrom(what, world));
    });
    timer->start(int((2000 + m_chat.world().random(3000)) / m_speed));
}

QJsonObject Customers::answerTo(const StoredMessage &message)
{
    World &world = m_chat.world();
    const Third *third = world.third(world.conversation(message.conversation)->third);
    const auto person
        = std::find_if(m_script.people.begin(), m_script.people.end(), [&](const Person &entry) { return entry.key == third->key; });
    const QJsonArray choices = choicesOf(message);
    if (!choices.isEmpty())
        return {{"tap"_L1, choices.at(world.random(int(choices.size())))}};
    if (person == m_script.people.end())
        return {};
    if (message.body.toObject().value("type"_L1).toString() == "location_request_message"_L1 && !person->place.isEmpty())
        return {{"location"_L1, person->place}};
    const QString words
        = person->replies.answerTo(wordsIn(message.body), m_turns[person->key], [&world](int below) { return world.random(below); });
    return words.isEmpty() ? QJsonObject() : QJsonObject{{"text"_L1, words}};
}

} // namespace qasid::sandbox::digishare
