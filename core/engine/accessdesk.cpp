#include "core/engine/accessdesk.h"

#include "core/base/log.h"
#include "core/engine/accounterrors.h"
#include "core/http/router.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Customer giver(const AccessGrant &grant)
{
    Customer customer{.remoteId = grant.user, .phone = grant.phone};
    customer.sources.insert(u"remote_id"_s, factsource::kAccess);
    if (!grant.phone.isEmpty())
        customer.sources.insert(u"phone"_s, factsource::kAccess);
    return customer;
}

} // namespace

AccessOutcome accessOutcome(const Result<AccessGrant> &grant)
{
    if (grant)
        return AccessOutcome::Given;
    const Error &error = grant.error();
    // The second is what OAuth servers call a code that is too old (RFC 6749, 5.2).
    if (error.providerCode == "expired"_L1 || error.providerCode == "invalid_grant"_L1)
        return AccessOutcome::Expired;
    const bool byProvider = error.httpStatus != 0;
    if (error.kind == ErrorKind::Forbidden && !byProvider)
        return AccessOutcome::Refused;
    if (error.kind == ErrorKind::Unauthorized && !byProvider)
        return AccessOutcome::NothingAsked;
    return AccessOutcome::NotConfirmed;
}

AccessDesk::AccessDesk(InboundPipeline &pipeline, EventKeeper &keeper, Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_accounts(accounts)
    , m_clock(clock)
{
    // The provider's own word about it is in the store already.
    connect(&pipeline, &InboundPipeline::accessRevoked, this, &AccessDesk::forget);
    connect(&m_accounts, &Accounts::accessLost, this, [this](AccountId account, const QString &user) {
        forget(account, user);
        record(account, AccessRevoked{user});
    });
}

void AccessDesk::accept(AccountId account, const InboundRequest &request, const http::Responder &respond)
{
    const QByteArray languages = request.header("Accept-Language");
    const Accounts::Entry *entry = m_accounts.find(account);
    if (!entry || !entry->session || !entry->account.enabled)
        return respond(accessPage(AccessOutcome::Later, languages));
    onResult(this, entry->session->takeAccess(http::queryParameters(request.query)),
        [this, account, languages, respond, session = entry->session](Result<AccessGrant> grant) {
            respond(accessPage(accessOutcome(grant), languages));
            if (grant) {
                record(account, AccessGranted{giver(*grant)});
                Q_EMIT changed();
            } else {
                qCInfo(lcEngine, "an access was not given: %s", qPrintable(grant.error().detail));
            }
            Q_EMIT answered(account, grant);
        });
}

void AccessDesk::forget(AccountId account, const QString &user)
{
    const Accounts::Entry *entry = m_accounts.find(account);
    if (!entry || !entry->session)
        return;
    entry->session->dropAccess(user);
    Q_EMIT changed();
}

Future<Done> AccessDesk::drop(AccountId account, const QString &user)
{
    const Accounts::Entry *entry = m_accounts.find(account);
    if (!entry)
        return readyFuture<Done>(fail(unknownAccount()));
    if (!entry->session)
        return readyFuture<Done>(fail(missingKeys()));
    const auto grants = entry->session->grants();
    if (std::none_of(grants.begin(), grants.end(), [&](const AccessGrant &grant) { return grant.user == user; }))
        return readyFuture<Done>(fail(ErrorKind::NotFound, u"nobody of that id gave access"_s));
    forget(account, user);
    Promise<Done> promise;
    const Future<Done> kept = m_accounts.secretsKept(account);
    record(account, AccessRevoked{user}, [this, promise, kept](const Result<InboundOutcome> &outcome) {
        if (!outcome)
            return promise.finish(fail(outcome.error()));
        onResult(this, kept, [promise](Result<Done> done) { promise.finish(done); });
    });
    return promise.future();
}

void AccessDesk::record(AccountId account, EventBody body, const EventKeeper::Tried &tried)
{
    m_keeper.store(account, Event{.key = {}, .fingerprint = {}, .conversationRemoteId = {}, .time = {}, .body = std::move(body)},
        m_clock.now(), tried);
}

} // namespace qasid
