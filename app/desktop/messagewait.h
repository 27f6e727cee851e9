#pragma once

#include "core/engine/inbox.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace qasid {

//! Waits until a message's fate is known (accepted, possibly sent or failed), or patience ends. Deletes itself afterwards.
class MessageWait : public QObject {
    Q_OBJECT
public:
    MessageWait(Inbox &inbox, MessageId message, std::chrono::seconds patience, QObject *parent);

Q_SIGNALS:
    void over();

private:
    void look();
    void end();

    Inbox &m_inbox;
    MessageId m_message;
    bool m_ended = false;
};

} // namespace qasid
