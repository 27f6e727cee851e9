#include "core/engine/inboundpipeline.h"

#include "core/store/store.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kPausedRetrySeconds = 600;
constexpr int kTroubleRetrySeconds = 30;

InboundAnswer later(int seconds)
{
    return InboundAnswer{.status = 503, .retryAfterSeconds = seconds};
}

} // namespace

InboundPipeline::InboundPipeline(Store &store, Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

InboundPipeline::~InboundPipeline() = default;

Future<InboundAnswer> InboundPipeline::accept(AccountId account, const InboundRequest &request)
{
    Accounts::Entry *entry = m_accounts.find(account);
    if (!entry || !entry->provider || !entry->provider->webhooks())
        return readyFuture<InboundAnswer>(InboundAnswer{.status = 404});
    if (!entry->account.enabled)
        return readyFuture<InboundAnswer>(later(kPausedRetrySeconds));
    if (!entry->secretsLoaded && m_accounts.keychainTrouble())
        return readyFuture<InboundAnswer>(later(kTroubleRetrySeconds));
    const WebhookCodec *codec = entry->provider->webhooks();
    if (!codec->verify(request, entry->account, entry->secrets))
        return readyFuture<InboundAnswer>(InboundAnswer{.status = 401});
    entry->lastReceived = m_clock.now();
    if (codec->isTest(request))
        return readyFuture<InboundAnswer>(InboundAnswer{.test = true});

    Promise<InboundAnswer> promise;
    onResult(this, decode(*entry, request), [this, promise, account, request](Result<DecodedWebhook> decoded) {
        if (!decoded)
            return promise.finish(later(kTroubleRetrySeconds));
        onResult(this, m_store.applyInbound(account, request, *decoded),
            [promise](Result<InboundOutcome> outcome) { promise.finish(outcome ? InboundAnswer{} : later(kTroubleRetrySeconds)); });
    });
    return promise.future();
}

Future<DecodedWebhook> InboundPipeline::decode(const Accounts::Entry &entry, const InboundRequest &request)
{
    Promise<DecodedWebhook> promise;
    QThreadPool::globalInstance()->start([promise, codec = entry.provider->webhooks(), request, account = entry.account] {
        promise.finish(codec->decode(request, account));
    });
    return promise.future();
}

Future<InboundOutcome> InboundPipeline::replay(const QuarantinedEvent &quarantined)
{
    const Accounts::Entry *entry = m_accounts.find(quarantined.account);
    if (!entry || !entry->provider || !entry->provider->webhooks())
        return readyFuture<InboundOutcome>(fail(ErrorKind::NotFound, u"the account of this event is gone"_s));
    const InboundRequest request{.method = "POST", .body = quarantined.raw, .received = quarantined.received};
    Promise<InboundOutcome> promise;
    onResult(this, decode(*entry, request), [this, promise, quarantined, request](Result<DecodedWebhook> decoded) {
        if (!decoded)
            return promise.finish(fail(decoded.error()));
        if (decoded->events.empty() || !decoded->quarantined.empty())
            return promise.finish(InboundOutcome{.quarantined = 1});
        onResult(this, m_store.applyInbound(quarantined.account, request, *decoded),
            [this, promise, quarantined](Result<InboundOutcome> outcome) {
                if (!outcome || outcome->quarantined > 0)
                    return promise.finish(outcome);
                onResult(this, m_store.removeQuarantined(quarantined.id), [promise, outcome](Result<Done> removed) {
                    promise.finish(removed ? outcome : Result<InboundOutcome>(fail(removed.error())));
                });
            });
    });
    return promise.future();
}

} // namespace qasid
