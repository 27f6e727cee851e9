// What becomes of the attempts that an OutboxRunner has made.

#include "core/engine/deliverypolicy.h"
#include "core/engine/outboxrunner.h"
#include "core/store/store.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Error stoppedByAgent()
{
    return Error{.kind = ErrorKind::Cancelled, .detail = u"the message was stopped before it left"_s};
}

} // namespace

void OutboxRunner::settleUpload(const OutboxItem &item, const Result<Done> &uploaded)
{
    Flight &flight = m_inFlight[item.conversation];
    flight.uploading = false;
    flight.leaving = false;
    if (!flight.cancels.empty()) // also when the last file arrived in the same moment
        return carryOut(item, {DeliveryDecision::Kind::Fail, {}}, stoppedByAgent());
    if (!m_running || flight.cancel.isCancelled()) // it ends, or was withdrawn
        return finish(item);
    if (uploaded) {
        m_uploadTries.remove(item.message);
        return attempt(item);
    }
    Error error = uploaded.error();
    if (error.kind == ErrorKind::Cancelled) // the session was closed over it: an account that was edited
        error.kind = ErrorKind::ConnectionLost;
    error.outcomeKnown = true;
    const int tries = ++m_uploadTries[item.message];
    carryOut(item, decideUpload(error, tries, QRandomGenerator::global()->generateDouble()), error);
}

void OutboxRunner::settle(const OutboxItem &item, const Result<SendReceipt> &result)
{
    Flight &flight = m_inFlight[item.conversation];
    flight.leaving = false;
    if (!result) {
        Error error = result.error();
        // A stop that nobody here asked for does not tell how far it got.
        if (error.kind == ErrorKind::Cancelled && !flight.cancel.isCancelled())
            error.outcomeKnown = false;
        return settleFailure(item, error);
    }
    m_accounts.setSendTrouble(item.account, std::nullopt);
    persist(item, [this, item, receipt = *result] { return m_store.accept(item.id, receipt); });
}

void OutboxRunner::settleFailure(const OutboxItem &item, const Error &error)
{
    carryOut(item, decideDelivery(error, item.attempt, capabilitiesOf(item), QRandomGenerator::global()->generateDouble()), error);
}

void OutboxRunner::carryOut(const OutboxItem &item, const DeliveryDecision &decision, const Error &error)
{
    const TimeMs next = m_clock.now() + decision.delay.count();
    m_accounts.setSendTrouble(item.account, Accounts::isSendTrouble(error) ? std::optional(error) : std::nullopt);

    using Kind = DeliveryDecision::Kind;
    switch (decision.kind) {
    case Kind::TryAgain:
        if (error.kind == ErrorKind::RateLimited) {
            m_pausedUntil.insert(item.account, next);
            Q_EMIT stateChanged();
        }
        return persist(item, [this, item, next, error] { return m_store.requeue(item.id, next, error); });
    case Kind::WaitForKey:
        if (error.kind == ErrorKind::Unauthorized)
            m_accounts.setKeyRefused(item.account, error);
        return persist(item, [this, item, next, error] { return m_store.requeue(item.id, next, error); });
    case Kind::Fail:
        if (error.kind == ErrorKind::Cancelled)
            m_inFlight[item.conversation].wasStopped = true;
        return persist(item, [this, item, error] { return m_store.failSend(item.id, error); });
    case Kind::Doubt:
        if (canReadBack(item.account))
            return readBack(item, error);
        return persist(item, [this, item, error] { return m_store.doubtSend(item.id, error); });
    }
}

void OutboxRunner::readBack(const OutboxItem &item, const Error &doubt)
{
    // The row goes on saying Sending: after a crash it is read back again, and nobody sends it by hand while this is not over.
    m_inFlight[item.conversation].inDoubt = true;
    onResult(this, m_doubts->settle(item, doubt), [this, item, doubt](const Result<ReadBackDecision> &decision) {
        if (m_inFlight.contains(item.conversation)) // not where Qasid ends
            settleDoubt(item, doubt, decision.value_or(ReadBackDecision{}));
    });
    wake(); // others may take its place
}

void OutboxRunner::settleDoubt(const OutboxItem &item, const Error &doubt, const ReadBackDecision &decision)
{
    const TimeMs next = m_clock.now() + decision.delay.count();
    using Kind = ReadBackDecision::Kind;
    switch (decision.kind) {
    case Kind::Accept:
        return persist(item, [this, item] { return m_store.accept(item.id, SendReceipt{}); });
    case Kind::TryAgain:
        return persist(item, [this, item, next, doubt] { return m_store.requeue(item.id, next, doubt); });
    case Kind::Fail: {
        Error known = doubt;
        known.outcomeKnown = true;
        return persist(item, [this, item, known] { return m_store.failSend(item.id, known); });
    }
    case Kind::LookAgain:
    case Kind::Leave:
        return persist(item, [this, item, doubt] { return m_store.doubtSend(item.id, doubt); });
    }
}

void OutboxRunner::persist(const OutboxItem &item, const std::function<Future<Done>()> &write)
{
    // Until this is on the disk the row says Sending, and a crash makes it possibly sent: true, if vague. So it is tried until it
    // is written, and the conversation sends nothing else meanwhile.
    onResult(this, write(), [this, item, write](Result<Done> done) {
        if (done || done.error().kind == ErrorKind::NotFound)
            return finish(item);
        QTimer::singleShot(kPersistRetryMs, this, [this, item, write] { persist(item, write); });
    });
}

void OutboxRunner::finish(const OutboxItem &item, int lookAgainMs)
{
    const Flight flight = m_inFlight.take(item.conversation);
    m_movedOn.remove(item.message);
    for (const auto &cancel : flight.cancels)
        cancel.finish(flight.wasStopped ? Result<Done>(Done{}) : fail(ErrorKind::Conflict, u"it was too late to stop this message"_s));
    if (flight.files.total > 0)
        Q_EMIT sendingFilesChanged(item.message);
    if (m_running)
        lookAt(m_clock.now() + lookAgainMs);
    else if (m_inFlight.isEmpty())
        m_stopped.finish(Done{});
}

} // namespace qasid
