#pragma once

#include "app/sandbox/digishare/events.h"
#include "app/sandbox/digishare/world.h"
#include "app/sandbox/webhooksender.h"

#include <QObject>

#include <optional>

namespace qasid::sandbox::digishare {

//! How the simulated service behaves where the documents allow several ways; changed over PUT /sandbox/settings.
struct Behaviour {
    bool echo = true; //!< an accepted agent message comes back as a webhook
    int echoDelayMs = 300;
    int queueDelayMs = 400; //!< between the Event API's 202 and the message
    bool wrapText = false; //!< text answers in `data`, too
    int rateLimit = 1000; //!< requests a minute
    bool react = true; //!< customers answer what they are sent
    EventShape shape;

    QJsonObject toJson() const;
    //! Takes what is present.
    void update(const QJsonObject &object);
};

//! The service behind the API: stores what is said, posts the events of it.
class LiveChat : public QObject {
    Q_OBJECT
public:
    struct Said {
        QString type = QStringLiteral("text");
        QJsonValue body;
        std::optional<bool> sendToThird; //!< else as Digishare does: false for a customer's text, true for the rest
        TimeMs at = 0; //!< 0: now
        QString replyTo;
        QString eventId;
    };

    LiveChat(World &world, WebhookSender &webhooks, double speed, QObject *parent = nullptr);

    Behaviour &behaviour() { return m_behaviour; }
    World &world() { return m_world; }

    //! Starts a conversation of that customer; `id` empty makes one. Nothing is posted before something is said.
    Conversation &begin(const Third &third, TimeMs at, const QString &id = {});
    StoredMessage &customerSays(Conversation &conversation, const Said &said);
    //! By the user if it takes part, else by the first who does; null when nobody does.
    StoredMessage *agentSays(Conversation &conversation, const User &user, const Said &said, bool viaApi);
    StoredMessage &systemSays(Conversation &conversation, const QString &text, TimeMs at = 0);
    void archive(Conversation &conversation, const QString &byType, const QString &byId, TimeMs at = 0);
    //! Posts live_chat.new_conversation, once.
    void announce(Conversation &conversation);
    //! Counts an event that the Event API accepted and that came to nothing.
    void drop() { ++m_dropped; }
    int dropped() const { return m_dropped; }

Q_SIGNALS:
    //! A message was handed to the customer's platform.
    void delivered(const QString &message);

private:
    StoredMessage &store(Conversation &conversation, const Said &said, const QJsonValue &sender, bool sendToThird);
    void postMessage(const QString &id);

    World &m_world;
    WebhookSender &m_webhooks;
    Behaviour m_behaviour;
    double m_speed;
    int m_dropped = 0;
    TimeMs m_lastTime = 0;
};

} // namespace qasid::sandbox::digishare
