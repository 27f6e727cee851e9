#include "core/engine/inboundpipeline.h"

#include "core/store/store.h"

#include <utility>

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
    // One decodes faster than the store writes; more would only take the processor from it.
    m_decoders.setMaxThreadCount(1);
}

InboundPipeline::~InboundPipeline() = default;

void InboundPipeline::accept(AccountId account, InboundRequest request, const Answer &answer)
{
    Accounts::Entry *entry = m_accounts.find(account);
    if (!entry || !entry->provider || !entry->provider->webhooks())
        return answer({.status = 404});
    if (!entry->account.enabled)
        return answer(later(kPausedRetrySeconds));
    if (!entry->secretsLoaded && m_accounts.keychainTrouble())
        return answer(later(kTroubleRetrySeconds));
    const WebhookCodec *codec = entry->provider->webhooks();
    if (!codec->verify(request, entry->account, entry->secrets))
        return answer({.status = 401});
    entry->lastReceived = m_clock.now();
    if (codec->isTest(request))
        return answer({.test = true});
    take({.account = entry->account,
        .codec = codec,
        .request = std::move(request),
        .stored = [answer](const Result<InboundOutcome> &outcome) { answer(outcome ? InboundAnswer{} : later(kTroubleRetrySeconds)); }});
}

void InboundPipeline::take(Inbound inbound)
{
    // All that comes in one turn of the event loop goes to the pool together: waking it up costs as much as decoding.
    m_gathered.push_back(std::move(inbound));
    if (m_gathered.size() == 1)
        QMetaObject::invokeMethod(this, &InboundPipeline::decodeGathered, Qt::QueuedConnection);
}

void InboundPipeline::decodeGathered()
{
    m_decoders.start([this, all = std::make_shared<std::vector<Inbound>>(std::exchange(m_gathered, {}))] {
        for (Inbound &inbound : *all) {
            DecodedWebhook decoded = inbound.codec->decode(inbound.request, inbound.account);
            m_store.applyInbound(inbound.account.id, std::move(inbound.request), std::move(decoded), std::move(inbound.stored));
        }
    });
}

Future<DecodedWebhook> InboundPipeline::decode(const Accounts::Entry &entry, const InboundRequest &request)
{
    Promise<DecodedWebhook> promise;
    m_decoders.start([promise, codec = entry.provider->webhooks(), request, account = entry.account] {
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
