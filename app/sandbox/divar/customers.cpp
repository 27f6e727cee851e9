#include "app/sandbox/divar/customers.h"

#include "core/base/json.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

QJsonArray buttonsOf(const StoredMessage &message, bool own)
{
    const QJsonObject grid = own ? message.request.value("sender_buttons"_L1).toObject()
                                 : json::object(message.request, {"buttons"_L1, "receiver_buttons"_L1});
    QJsonArray buttons;
    for (const QJsonValue &row : grid.value("rows"_L1).toArray()) {
        for (const QJsonValue &button : row["buttons"_L1].toArray())
            buttons.append(button);
    }
    return buttons;
}

Customers::Customers(Script script, Kenar &kenar, Presses &presses, double speed, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_kenar(kenar)
    , m_presses(presses)
    , m_speed(speed)
{
    connect(&m_kenar, &Kenar::delivered, this, &Customers::answer);
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
    World &world = m_kenar.world();
    const Chat &chat = *world.chatWith(world.find(step.who)->userId, step.post);
    Kenar::Said said = saidFrom(step.what, m_kenar);
    said.at = at;
    if (step.from == "customer"_L1)
        m_kenar.customerSays(chat, said);
    else
        m_kenar.sellerSays(chat, said, step.from == "app"_L1);
}

const StoredMessage *Customers::say(const QString &who, const QJsonObject &what)
{
    World &world = m_kenar.world();
    const Chat *chat = world.chat(who);
    const Person *person = world.find(who);
    if (!person)
        return nullptr;
    const QString post = what.value("post"_L1).toString();
    if (!chat && !post.isEmpty() && !world.post(post))
        return nullptr;
    if (!chat)
        chat = world.chatWith(person->userId, post);
    if (!chat)
        chat = &world.addChat(person->userId, post);
    const Kenar::Said said = saidFrom(what, m_kenar);
    if (chat->post() && what.value("from"_L1).toString() == "seller"_L1)
        return &m_kenar.sellerSays(*chat, said, false);
    return &m_kenar.customerSays(*chat, said);
}

Result<Pressed> Customers::buttonOf(const QString &id, const QString &name, bool own) const
{
    World &world = m_kenar.world();
    const StoredMessage *message = id.isEmpty() ? nullptr : world.message(id);
    if (id.isEmpty()) {
        const auto found = std::find_if(world.messages().rbegin(), world.messages().rend(),
            [own](const StoredMessage &entry) { return !buttonsOf(entry, own).isEmpty(); });
        message = found == world.messages().rend() ? nullptr : &*found;
    }
    if (!message)
        return fail(ErrorKind::NotFound, u"no such message"_s);
    const QJsonArray buttons = buttonsOf(*message, own);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QJsonObject button = buttons.at(i).toObject();
        const QString caption = button.value("caption"_L1).toString();
        if (!name.isEmpty() && caption != name && QString::number(i) != name)
            continue;
        const Chat &chat = *world.chat(message->chat);
        // In a chat about a post the app writes for the owner, so the receiver is the customer.
        return Pressed{chat.id, own ? world.ownerOf(chat) : chat.person, caption, button.value("action"_L1).toObject(), own};
    }
    return fail(ErrorKind::NotFound, u"the message has no such button"_s);
}

void Customers::answer(const QString &id)
{
    if (!m_kenar.behaviour().react)
        return;
    // One answer to several messages in a row: the pause begins anew with each.
    QTimer *&timer = m_answering[m_kenar.world().message(id)->chat];
    if (!timer) {
        timer = new QTimer(this);
        timer->setSingleShot(true);
    }
    timer->disconnect();
    connect(timer, &QTimer::timeout, this, [this, id] { answerTo(*m_kenar.world().message(id)); });
    timer->start(int((2000 + m_kenar.world().random(3000)) / m_speed));
}

void Customers::answerTo(const StoredMessage &message)
{
    World &world = m_kenar.world();
    const QJsonArray buttons = buttonsOf(message, false);
    if (!buttons.isEmpty()) {
        const auto pressed = buttonOf(message.id, QString::number(world.random(int(buttons.size()))), false);
        if (pressed)
            m_presses.press(*pressed, [](const QJsonObject &) {});
        return;
    }
    const Chat &chat = *world.chat(message.chat);
    const auto person
        = std::find_if(m_script.people.begin(), m_script.people.end(), [&](const Behaving &entry) { return entry.userId == chat.person; });
    if (person == m_script.people.end())
        return;
    const QString words = person->replies.answerTo(
        message.fields.value("text"_L1).toString(), m_turns[person->userId], [&world](int below) { return world.random(below); });
    if (!words.isEmpty())
        m_kenar.customerSays(chat, saidFrom({{"text"_L1, words}}, m_kenar));
}

} // namespace qasid::sandbox::divar
