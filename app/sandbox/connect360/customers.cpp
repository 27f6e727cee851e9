#include "app/sandbox/connect360/customers.h"

#include <QTimer>

#include <algorithm>

namespace qasid::sandbox::connect360 {

Customers::Customers(Script script, Connect &connect, double speed, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_connect(connect)
    , m_speed(speed)
{
    QObject::connect(&m_connect, &Connect::delivered, this, &Customers::answer);
}

void Customers::play()
{
    for (const Step &step : m_script.past)
        say(step, SystemClock().now() - TimeMs(step.ago * 60'000));
    if (!m_script.later.empty())
        playLater(0, 0);
}

void Customers::playLater(size_t index, int round)
{
    // After the script was played once, its people go on with three times the pauses.
    const double seconds = m_script.later[index].after * (round == 0 ? 1 : 3);
    QTimer::singleShot(int(seconds * 1000 / m_speed), this, [this, index, round] {
        say(m_script.later[index], 0);
        const bool last = index + 1 == m_script.later.size();
        playLater(last ? 0 : index + 1, last ? round + 1 : round);
    });
}

void Customers::say(const Step &step, TimeMs at)
{
    const Conversation *conversation = m_connect.world().conversation(step.conversation);
    if (!conversation)
        return; // deleted over the API
    Connect::Said said = saidFrom(step.what, m_connect.world());
    said.at = at;
    m_connect.say(*conversation, said);
}

const StoredMessage *Customers::say(const QString &who, const QJsonObject &what)
{
    World &world = m_connect.world();
    const Conversation *conversation = world.conversation(who);
    const Customer *customer = world.find(who);
    if (!conversation && customer)
        conversation = world.conversationOf(customer->id);
    return conversation ? &m_connect.say(*conversation, saidFrom(what, world)) : nullptr;
}

void Customers::answer(const QString &id)
{
    if (!m_connect.behaviour().react)
        return;
    // One answer to several messages in a row: the pause begins anew with each.
    QTimer *&timer = m_answering[m_connect.world().message(id)->conversation];
    if (!timer) {
        timer = new QTimer(this);
        timer->setSingleShot(true);
    }
    timer->disconnect();
    QObject::connect(timer, &QTimer::timeout, this, [this, id] { answerTo(*m_connect.world().message(id)); });
    timer->start(int((2000 + m_connect.world().random(3000)) / m_speed));
}

void Customers::answerTo(const StoredMessage &message)
{
    World &world = m_connect.world();
    const Conversation *conversation = world.conversation(message.conversation);
    if (!conversation)
        return;
    const auto person = std::find_if(
        m_script.people.begin(), m_script.people.end(), [&](const Behaving &entry) { return entry.customer == conversation->customer; });
    if (person == m_script.people.end())
        return;
    const QString words
        = person->replies.answerTo(textOf(message.content), m_turns[person->customer], [&world](int below) { return world.random(below); });
    if (!words.isEmpty())
        m_connect.say(*conversation, saidFrom({{QLatin1StringView("text"), words}}, world));
}

} // namespace qasid::sandbox::connect360
