#include "core/store/inboundtable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/eventapply.h"
#include "core/store/quarantinetable.h"

using namespace Qt::StringLiterals;

namespace qasid::inboundtable {

namespace {

constexpr int kPurgeStep = 100;

//! One request on its way into the tables.
class Application {
public:
    Application(Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request)
        : m_db(db)
        , m_changes(changes)
        , m_account(account)
        , m_request(request)
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
        if (event.conversationRemoteId.isEmpty() && !std::holds_alternative<CustomerChanged>(event.body))
            return setAside(u"The event names no conversation."_s, event.key);
        return apply(event);
    }

    const InboundOutcome &outcome() const { return m_outcome; }

private:
    Result<Done> apply(const Event &event)
    {
        QASID_LET(taken, eventapply::apply(m_db, m_changes, m_account, event, m_request.received));
        if (!taken)
            return setAside(u"A message with this id and other content was received before."_s, event.key);
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
            m_db.insert(u"INSERT INTO inbound (account, received, content_type, body) VALUES (?, ?, ?, ?)"_s,
                {m_account.value, m_request.received, QString::fromLatin1(m_request.header("content-type").left(200)), m_request.body}));
        m_inbound = id;
        return Done();
    }

    Database &m_db;
    ChangeSet &m_changes;
    const AccountId m_account;
    const InboundRequest &m_request;
    InboundOutcome m_outcome;
    qint64 m_inbound = 0;
};

} // namespace

Result<InboundOutcome> apply(
    Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request, const DecodedWebhook &decoded)
{
    // An account that is gone is noticed by the first row that names it.
    Application application(db, changes, account, request);
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

} // namespace qasid::inboundtable
