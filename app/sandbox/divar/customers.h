#pragma once

#include "app/sandbox/divar/presses.h"
#include "app/sandbox/divar/script.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace qasid::sandbox::divar {

//! The people on the other side: they have a past, write on, and answer what they are sent, by words or by pressing its buttons.
class Customers : public QObject {
    Q_OBJECT
public:
    Customers(Script script, Kenar &kenar, Presses &presses, double speed, QObject *parent = nullptr);

    //! Posts the past at once, oldest first, then one step after the other.
    void play();

    //! Says something now; `who` is a person's key or user id, for their chat with the bot or, with "post", about that post; or a
    //! chat's id. "from" may be "seller". Null for nobody.
    const StoredMessage *say(const QString &who, const QJsonObject &what);
    //! Presses a button of a message of the app, named by caption or place (from 0). `message` empty: the last with any; `own`: of the
    //! sender's own grid. Fails as NotFound.
    Result<Pressed> buttonOf(const QString &message, const QString &button, bool own) const;

private:
    void say(const Step &step, TimeMs at);
    void playLater(size_t index, int round);
    void answer(const QString &message);
    void answerTo(const StoredMessage &message);

    Script m_script;
    Kenar &m_kenar;
    Presses &m_presses;
    double m_speed;
    QHash<QString, QTimer *> m_answering; //!< by chat
    QHash<QString, int> m_turns; //!< how often each person answered without a matching word
};

//! The buttons of a sent message in reading order: those its receiver sees, or with `own` those of its sender.
QJsonArray buttonsOf(const StoredMessage &message, bool own);

} // namespace qasid::sandbox::divar
