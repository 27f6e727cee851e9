#pragma once

#include "app/sandbox/digishare/script.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace qasid::sandbox::digishare {

//! The people on the other side: they have a past, write on, and answer what they are sent.
class Customers : public QObject {
    Q_OBJECT
public:
    Customers(Script script, LiveChat &chat, double speed, QObject *parent = nullptr);

    //! Posts the past at once, oldest first, then one step after the other.
    void play();

    //! Says something now, in the customer's active conversation, beginning one when there is none. Null for nobody.
    StoredMessage *say(const QString &who, const QJsonObject &what);
    //! Taps a button or row of an agent's message, named by id, title or place (from 0). `message` empty: the last with any.
    //! Fails as NotFound.
    Result<StoredMessage *> tap(const QString &message, const QString &button);

private:
    void playPast(const Step &step);
    void playLater(size_t index, int round);
    void answer(const QString &message);
    QJsonObject answerTo(const StoredMessage &message);
    Conversation &conversationOf(const Third &third, int number, TimeMs at);

    Script m_script;
    LiveChat &m_chat;
    double m_speed;
    QHash<QString, QTimer *> m_answering; //!< by conversation
    QHash<QString, int> m_turns; //!< how often each person answered without a matching word
    QHash<QString, QStringList> m_pastConversations; //!< by customer, in order
};

//! The choices a message offers: {"id","title"} of its buttons, {"id","title","description"} of its rows.
QJsonArray choicesOf(const StoredMessage &message);

} // namespace qasid::sandbox::digishare
