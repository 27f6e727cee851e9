#pragma once

#include "app/sandbox/connect360/behaviour.h"
#include "app/sandbox/connect360/wire.h"
#include "app/sandbox/connect360/world.h"

#include <QObject>

namespace qasid::sandbox::connect360 {

//! The service behind the API: stores what is said and lists it. It tells nobody; who wants to know has to ask.
class Connect : public QObject {
    Q_OBJECT
public:
    //! Something said, by whoever.
    struct Said {
        QString from = QStringLiteral("customer"); //!< "customer", "workspace" or "ai"
        QJsonObject content; //!< by language
        QStringList files; //!< ids
        QString replyTo; //!< id
        QString name; //!< of an AI agent
        TimeMs at = 0; //!< 0: now
    };

    Connect(World &world, double speed, QObject *parent = nullptr);

    Behaviour &behaviour() { return m_behaviour; }
    const Behaviour &behaviour() const { return m_behaviour; }
    World &world() { return m_world; }
    //! Where the API is: "http://127.0.0.1:8090".
    void setBase(const QString &base) { m_base = base; }

    StoredMessage &say(const Conversation &conversation, const Said &said);
    //! A message of the API, whose input fits `send`.
    Output send(const QJsonObject &input);
    //! The AI agent answers after a while.
    void askAgent(const QString &conversation, const QString &agent);
    //! What an AI agent has to say to what was last said there, in its language.
    QString agentWords(const QString &conversation);

    //! A page of messages or sub-conversations, for an input that fits the procedure.
    Output messagesPage(const QJsonObject &input);
    Output childrenPage(const QJsonObject &input);

    QJsonObject fileJson(const StoredFile &file) const;
    QJsonObject conversationJson(const Conversation &conversation);

Q_SIGNALS:
    //! A message of the workspace reached the customer.
    void delivered(const QString &message);

private:
    QJsonObject messageJson(const StoredMessage &message) const;
    QJsonObject childJson(const Conversation &child);
    //! Why the input of `send` cannot be carried out; an empty message when it can.
    Refusal wrongSend(const QJsonObject &input);

    World &m_world;
    Behaviour m_behaviour;
    double m_speed;
    QString m_base;
    TimeMs m_lastTime = 0;
};

//! The text of a content in whichever language there is one; empty for anything else.
QString textOf(const QJsonObject &content);

} // namespace qasid::sandbox::connect360
