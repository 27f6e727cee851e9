#pragma once

#include "app/sandbox/connect360/script.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace qasid::sandbox::connect360 {

//! The people on the other side: they have a past, write on, and answer what they are sent.
class Customers : public QObject {
    Q_OBJECT
public:
    Customers(Script script, Connect &connect, double speed, QObject *parent = nullptr);

    //! The past is said at once, oldest first; then one step after the other.
    void play();

    //! Says something now; `who` is a customer's key or id, for their conversation at the top, or a conversation's id. Null for nobody.
    const StoredMessage *say(const QString &who, const QJsonObject &what);

private:
    void say(const Step &step, TimeMs at);
    void playLater(size_t index, int round);
    void answer(const QString &message);
    void answerTo(const StoredMessage &message);

    Script m_script;
    Connect &m_connect;
    double m_speed;
    QHash<QString, QTimer *> m_answering; //!< by conversation
    QHash<QString, int> m_turns; //!< how often each customer answered without a matching word
};

} // namespace qasid::sandbox::connect360
