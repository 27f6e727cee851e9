#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace qasid {

class Inbox;
class ThreadModel;

//! How far the files of the open conversation's messages are on their way out. Main thread.
class SendingWatch : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    SendingWatch(Inbox &inbox, const ThreadModel &model, QObject *parent);

Q_SIGNALS:
    //! 0 to 100; none when nothing of the message is on its way any more.
    void percentChanged(qasid::MessageId message, std::optional<int> percent);
    //! 25, 50 or 75 percent are over: often enough to be said aloud.
    void quarterPassed(qasid::MessageId message, int percent);

private:
    void look(MessageId message);
    void lookAtRows(int first, int count);

    Inbox &m_inbox;
    const ThreadModel &m_model;
    QHash<MessageId, int> m_percent;
};

} // namespace qasid
