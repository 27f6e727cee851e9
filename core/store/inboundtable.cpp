#include "core/store/inboundtable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/eventapply.h"
#include "core/store/quarantinetable.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::inboundtable {

namespace {

constexpr int kPurgeStep = 100;
constexpr int kRequestsInAStep = 500;

//! Whether an event belongs somewhere although it names no conversation.
struct NeedsNoConversation {
    bool operator()(const MessageAppeared &appeared) const { return !appeared.customer.remoteId.isEmpty(); }
    bool operator()(const ConversationStarted &) const { return false; }
    bool operator()(const ConversationArchived &) const { return false; }
    bool operator()(const CustomerChanged &) const { return true; }
    bool operator()(const AccessRevoked &) const { return true; }
    bool operator()(const AccessGranted &) const { return true; }
    bool operator()(const SubjectChanged &) const { return true; }
};

//! Time of the oldest thing in it, where that is so much older than the request that a limit on keeping messages reaches it first.
std::optional<TimeMs> longBefore(TimeMs received, const DecodedWebhook &decoded)
{
    TimeMs oldest = received;
    for (const Event &event : decoded.events) {
        const auto *appeared = std::get_if<MessageAppeared>(&event.body);
        const auto &time = appeared && appeared->message.time ? appeared->message.time : event.time;
        if (time && *time >= 0)
            oldest = std::min(oldest, *time);
    }
    return oldest < received - kLateAfter ? std::optional(oldest) : std::nullopt;
}

//! One request on its way into the tables.
class Application {
public:
    Application(Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request, std::optional<TimeMs> oldest)
        : m_db(db)
        , m_changes(changes)
        , m_account(account)
        , m_request(request)
        , m_oldest(oldest)
    {
    }

    Result<Done> setAside(const QString &reason, const QString &eventKey)
    {
        ++m_outcome.quarantined;
        return quarantinetable::add(m_db, m_changes, m_account, m_request, reason, eventKey);
    }

    Result<Done> take(const Event &event)
    {
        if (event.key.isEmpty())
            return setAside(u"The event has no key."_s, {});
        const auto fingerprint = [](const Row &row) { return row.bytes(0); };
        QASID_LET(known,
            m_db.first(u"SELECT fingerprint FROM events WHERE account = ? AND key = ?"_s, {m_account.value, event.key}, fingerprint));
        if (known && *known == event.fingerprint) {
            ++m_outcome.repeated;
            return Done();
        }
        if (known)
            return setAside(u"An event with this key and other content was received before."_s, event.key);
        if (event.conversationRemoteId.isEmpty() && !std::visit(NeedsNoConversation(), event.body))
            return setAside(u"The event names no conversation."_s, event.key);
        return apply(event);
    }

    const InboundOutcome &outcome() const { return m_outcome; }

private:
    Result<Done> apply(const Event &event)
    {
        QASID_LET(reason, eventapply::apply(m_db, m_changes, m_account, event, m_request.received));
        if (!reason.isEmpty())
            return setAside(reason, event.key);
        QASID_TRY(keepRequest());
        QASID_TRY(m_db.run(u"INSERT INTO events (account, key, fingerprint, inbound) VALUES (?, ?, ?, ?)"_s,
            {m_account.value, event.key, event.fingerprint, m_inbound}));
        ++m_outcome.applied;
        return Done();
    }

    Result<Done> keepRequest()
    {
        if (m_inbound != 0)
            return Done();
        QASID_LET(id,
            m_db.insert(u"INSERT INTO inbound (account, received, content_type, body, oldest) VALUES (?, ?, ?, ?, ?)"_s,
                {m_account.value, m_request.received, QString::fromLatin1(m_request.header("content-type").left(200)), m_request.body,
                    m_oldest}));
        m_inbound = id;
        return Done();
    }

    Database &m_db;
    ChangeSet &m_changes;
    const AccountId m_account;
    const InboundRequest &m_request;
    const std::optional<TimeMs> m_oldest;
    InboundOutcome m_outcome;
    qint64 m_inbound = 0;
};

} // namespace

Result<InboundOutcome> apply(
    Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request, const DecodedWebhook &decoded)
{
    // An account that is gone is noticed by the first row that names it.
    Application application(db, changes, account, request, longBefore(request.received, decoded));
    for (const auto &unusable : decoded.quarantined)
        QASID_TRY(application.setAside(unusable.reason, unusable.eventKey));
    for (const Event &event : decoded.events)
        QASID_TRY(application.take(event));
    return application.outcome();
}

Result<int> purge(Database &db, TimeMs before)
{
    return db.run(u"DELETE FROM inbound WHERE id IN (SELECT id FROM inbound ORDER BY id LIMIT ?) AND received < ?"_s, {kPurgeStep, before});
}

Result<PurgeStep> purge(Database &db, AccountId account, TimeMs before, qint64 after)
{
    const TimeMs received = before + kLateAfter;
    PurgeStep step{.reached = after};
    QASID_LET(late,
        db.run(u"DELETE FROM inbound WHERE id IN (SELECT id FROM inbound INDEXED BY inbound_late"
               " WHERE account = ? AND oldest < ? AND oldest IS NOT NULL LIMIT ?)"_s,
            {account.value, before, kRequestsInAStep}));
    // Stored in the order they came: where all that are looked at stay, so do those behind them.
    int looked = 0;
    bool old = false;
    std::vector<qint64> going;
    QASID_TRY(db.each(u"SELECT id, account, received FROM inbound NOT INDEXED WHERE id > ? ORDER BY id LIMIT ?"_s,
        {after, kRequestsInAStep}, [&](const Row &row) {
            ++looked;
            step.reached = row.number(0);
            old = old || row.number(2) < received;
            if (row.number(1) == account.value && row.number(2) < received)
                going.push_back(row.number(0));
        }));
    for (const qint64 id : going)
        QASID_TRY(db.run(u"DELETE FROM inbound WHERE id = ?"_s, {id}));
    step.removed = late + int(going.size());
    step.more = late == kRequestsInAStep || (looked == kRequestsInAStep && old);
    return step;
}

Result<int> count(Database &db, AccountId account, TimeMs before)
{
    const TimeMs received = before + kLateAfter;
    QASID_LET(number,
        db.number(u"SELECT COUNT(*) FROM (SELECT id FROM inbound INDEXED BY inbound_late WHERE account = ? AND oldest < ?"
                  " AND oldest IS NOT NULL UNION SELECT id FROM inbound NOT INDEXED WHERE account = ? AND received < ?)"_s,
            {account.value, before, account.value, received}));
    return int(number);
}

} // namespace qasid::inboundtable
