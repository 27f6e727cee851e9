#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/engine/deliverypolicy.h"
#include "core/model/message.h"
#include "core/model/outboxitem.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace qasid {

class Store;

//! Settles messages of which nobody knows whether they were sent, by reading their conversations back as decideReadBack() says. Main
//! thread.
class DoubtReader : public QObject {
    Q_OBJECT
public:
    //! Reads what is new in a conversation into the store; see Sync::readBack().
    using ReadBack = std::function<Future<bool>(ConversationId)>;

    DoubtReader(Store &store, ReadBack readBack, const Clock &clock, QObject *parent = nullptr);

    //! Answered with what is to become of the message: never LookAgain. `item` stays as it is, Sending, meanwhile.
    Future<ReadBackDecision> settle(const OutboxItem &item, const Error &doubt);
    //! Makes the looks that are due by the clock; a timer does not count the time a computer sleeps.
    void lookAtDue();

private:
    struct Case {
        OutboxItem item;
        ReadBackState state;
        TimeMs due = 0;
        bool looking = false;
        Promise<ReadBackDecision> promise;
    };

    void look(MessageId message);
    void note(MessageId message, const Result<bool> &complete);
    void lookForOthers(const Message &own);
    void decide(MessageId message, ReadBackSight sight);
    void plan();

    Store &m_store;
    ReadBack m_readBack;
    const Clock &m_clock;
    QHash<MessageId, Case> m_cases;
    QTimer m_timer;
};

} // namespace qasid
