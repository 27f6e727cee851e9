#include "core/engine/outboxrunner.h"

#include "core/base/log.h"
#include "core/engine/accessneed.h"
#include "core/store/store.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kInFlight = 16;
constexpr int kProgressMs = 100;
// Looked at again on the way: a timer does not count the time a computer sleeps.
constexpr TimeMs kLongestSendWaitMs = 60'000;

Error qasidEnded()
{
    return Error{.kind = ErrorKind::ConnectionLost, .detail = u"Qasid ended before the answer came"_s, .outcomeKnown = false};
}

} // namespace

OutboxRunner::OutboxRunner(Store &store, Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_uploader(store, accounts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_nextLook = 0;
        look();
    });
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(kProgressMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &OutboxRunner::tellProgress);
    connect(&m_accounts, &Accounts::mayWork, this, &OutboxRunner::wake);
    connect(&m_store, &Store::committed, this, &OutboxRunner::noteCommit);
}

void OutboxRunner::readBackWith(const DoubtReader::ReadBack &readBack)
{
    m_doubts = std::make_unique<DoubtReader>(m_store, readBack, m_clock);
}

void OutboxRunner::noteCommit(const ChangeSet &changes)
{
    // What was withdrawn need not be uploaded any further.
    for (const auto &[conversation, message] : changes.removedMessages) {
        const Flight *flight = flightOf(message);
        if (!flight || !flight->uploading)
            continue;
        const CancelToken token = flight->cancel;
        token.cancel();
    }
    if (changes.outbox)
        wake();
}

Future<Done> OutboxRunner::start()
{
    Promise<Done> promise;
    onResult(this, recover(), [this, promise](const Result<Done> &recovered) {
        if (recovered) {
            m_running = true;
            wake();
        }
        promise.finish(recovered);
    });
    return promise.future();
}

Future<Done> OutboxRunner::recover()
{
    QSet<AccountId> readable;
    for (const auto &[id, entry] : m_accounts.all()) {
        if (canReadBack(id))
            readable += id;
    }
    Promise<Done> promise;
    onResult(this, m_store.recoverInterrupted(readable), [this, promise](const Result<int> &doubtful) {
        if (!doubtful)
            return promise.finish(fail(doubtful.error()));
        if (*doubtful > 0)
            qCInfo(lcEngine, "%d messages were on their way when Qasid ended last time; they are possibly sent", *doubtful);
        onResult(this, m_store.interrupted(), [this, promise](const Result<std::vector<OutboxItem>> &items) {
            if (!items)
                return promise.finish(fail(items.error()));
            for (const OutboxItem &item : *items) {
                m_inFlight.insert(item.conversation, Flight{.message = item.message, .cancel = {}, .files = {}, .cancels = {}});
                readBack(item, qasidEnded());
            }
            promise.finish(Done{});
        });
    });
    return promise.future();
}

Future<Done> OutboxRunner::stop(std::chrono::milliseconds patience)
{
    m_running = false;
    m_timer.stop();
    // The next start uploads the rest, and reads back what is in doubt.
    m_inFlight.removeIf([](const auto &flight) { return flight->inDoubt; });
    const auto flights = m_inFlight.values();
    for (const Flight &flight : flights) {
        if (flight.uploading)
            flight.cancel.cancel();
    }
    if (m_inFlight.isEmpty())
        m_stopped.finish(Done{});
    QTimer::singleShot(patience, this, [this] { m_stopped.finish(Done{}); });
    return m_stopped.future();
}

void OutboxRunner::wake()
{
    lookAt(m_clock.now());
}

void OutboxRunner::retryNow()
{
    m_pausedUntil.clear();
    m_ignoreWaitsBefore = m_clock.now() + 1;
    if (m_doubts)
        m_doubts->lookAtDue();
    wake();
}

std::optional<TimeMs> OutboxRunner::pausedUntil(AccountId account) const
{
    const auto found = m_pausedUntil.constFind(account);
    if (found == m_pausedUntil.constEnd() || *found <= m_clock.now())
        return std::nullopt;
    return *found;
}

void OutboxRunner::lookAt(TimeMs time)
{
    const TimeMs now = m_clock.now();
    // A look that is overdue is planned anew: the timer stood still while the computer slept.
    const bool plannedSooner = m_nextLook > now && m_nextLook <= time;
    if (!m_running || plannedSooner)
        return;
    m_nextLook = time;
    m_timer.start(static_cast<int>(std::clamp<TimeMs>(time - now, 0, kLongestSendWaitMs)));
}

void OutboxRunner::look()
{
    if (!m_running)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    onResult(this, m_store.outbox(), [this](Result<std::vector<OutboxItem>> items) {
        m_looking = false;
        if (!items) {
            qCWarning(lcEngine, "the outbox could not be read: %s", qPrintable(items.error().detail));
            lookAt(m_clock.now() + kPersistRetryMs);
        } else {
            for (const OutboxItem &item : *items)
                consider(item);
            m_ignoreWaitsBefore = 0;
        }
        if (std::exchange(m_lookAgain, false))
            wake();
    });
}

void OutboxRunner::consider(const OutboxItem &item)
{
    if (!m_running || m_inFlight.contains(item.conversation) || !m_accounts.canSend(item.account))
        return;
    Accounts::Entry &entry = *m_accounts.find(item.account);
    const TimeMs now = m_clock.now();
    // An attempt that waits for its next try may be hurried; the undo window of a first attempt may not.
    const bool hurried = m_ignoreWaitsBefore > 0 && (item.attempt > 0 || m_uploadTries.contains(item.message));
    const TimeMs ready = hurried ? now : std::max(item.notBefore, m_pausedUntil.value(item.account));
    if (ready > now)
        return lookAt(ready);
    const auto wait = std::max(entry.limiter.delay(now), entry.budget.actDelay(now));
    if (wait.count() > 0)
        return lookAt(now + wait.count());
    if (std::count_if(m_inFlight.begin(), m_inFlight.end(), [](const Flight &flight) { return !flight.inDoubt; }) >= kInFlight)
        return; // finish() looks again
    entry.limiter.take(now);
    begin(item);
}

void OutboxRunner::begin(const OutboxItem &item)
{
    m_inFlight.insert(item.conversation, Flight{.message = item.message, .cancel = {}, .files = {}, .cancels = {}});
    if (capabilitiesOf(item).uploadsFirst)
        return upload(item);
    attempt(item);
}

void OutboxRunner::upload(const OutboxItem &item)
{
    Flight &flight = m_inFlight[item.conversation];
    flight.uploading = true;
    const auto progress = [self = QPointer<OutboxRunner>(this), item](SendingFiles files) {
        if (self)
            self->noteProgress(item, files);
    };
    onResult(this, m_uploader.upload(item, flight.cancel, progress),
        [this, item](const Result<Done> &uploaded) { settleUpload(item, uploaded); });
}

void OutboxRunner::attempt(const OutboxItem &item)
{
    onResult(this, m_store.beginAttempt(item.id), [this, item](Result<OutboxItem> begun) {
        if (begun)
            return prepare(*begun);
        // Withdrawn meanwhile, or the store is in trouble: nothing was sent.
        qCInfo(lcEngine, "an attempt was not begun: %s", qPrintable(begun.error().detail));
        finish(item, begun.error().kind == ErrorKind::NotFound ? 0 : kPersistRetryMs);
    });
}

void OutboxRunner::prepare(const OutboxItem &item)
{
    if (!needsAccess(capabilitiesOf(item), item.target.channel, item.target.conversation))
        return transmit(item);
    onResult(this, m_store.conversationsById({item.conversation}), [this, item](Result<std::vector<Conversation>> rows) {
        if (rows && !rows->empty() && rows->front().accessRevoked)
            return settleFailure(item, accessIsGone());
        transmit(item);
    });
}

void OutboxRunner::transmit(const OutboxItem &item)
{
    Accounts::Entry *entry = m_accounts.find(item.account);
    if (!entry || !entry->session) {
        const Error gone{.kind = ErrorKind::Unreachable, .detail = u"the account was closed before the message left"_s};
        return settleFailure(item, gone);
    }
    const CancelToken cancel = m_inFlight[item.conversation].cancel;
    const auto progress = [self = QPointer<OutboxRunner>(this), item](qint64 sent, qint64 total) {
        if (self)
            self->noteProgress(item, {.sent = sent, .total = total});
    };
    // The session is kept until its answer is there, even if the account is edited or removed meanwhile.
    const auto session = entry->session;
    onResult(this, session->send(item.target, item.outgoing, cancel, progress),
        [this, item, session](Result<SendReceipt> result) { settle(item, result); });
}

OutboxRunner::Flight *OutboxRunner::flightOf(MessageId message)
{
    const auto found = std::find_if(m_inFlight.begin(), m_inFlight.end(), [&](const Flight &flight) { return flight.message == message; });
    return found == m_inFlight.end() ? nullptr : &*found;
}

Future<Done> OutboxRunner::cancel(MessageId message)
{
    Flight *flight = flightOf(message);
    if (!flight || !(flight->leaving || flight->uploading))
        return readyFuture<Done>(fail(ErrorKind::Conflict, u"it is too late to stop this message"_s));
    const Future<Done> stopped = flight->cancels.emplace_back().future();
    const CancelToken token = flight->cancel; // the flight may end while it is told
    token.cancel();
    return stopped;
}

std::optional<SendingFiles> OutboxRunner::sendingFiles(MessageId message) const
{
    const auto found = std::find_if(m_inFlight.begin(), m_inFlight.end(), [&](const Flight &flight) { return flight.message == message; });
    return found == m_inFlight.end() || found->files.total <= 0 ? std::nullopt : std::optional(found->files);
}

void OutboxRunner::noteProgress(const OutboxItem &item, SendingFiles files)
{
    const auto flight = m_inFlight.find(item.conversation);
    if (flight == m_inFlight.end() || flight->message != item.message || flight->files == files)
        return;
    flight->files = files;
    flight->leaving = files.sent < files.total;
    m_movedOn += item.message;
    if (!m_progressTimer.isActive() || !flight->leaving)
        tellProgress();
}

void OutboxRunner::tellProgress()
{
    if (m_movedOn.isEmpty())
        return;
    m_progressTimer.start();
    for (const MessageId message : std::exchange(m_movedOn, {}))
        Q_EMIT sendingFilesChanged(message);
}

} // namespace qasid
