#include "core/engine/inboundpipeline.h"

#include "core/store/store.h"

#include <QPointer>

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

QStringList revokedBy(const DecodedWebhook &decoded)
{
    QStringList users;
    for (const Event &event : decoded.events) {
        if (const auto *revoked = std::get_if<AccessRevoked>(&event.body))
            users += revoked->user;
    }
    return users;
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

std::optional<InboundAnswer> InboundPipeline::refusal(const Accounts::Entry *entry, const InboundRequest &request) const
{
    if (!entry || !entry->provider || !entry->provider->webhooks())
        return InboundAnswer{.status = 404};
    if (!entry->account.enabled)
        return later(kPausedRetrySeconds);
    if (!entry->secretsLoaded && (m_accounts.keychainTrouble() || !m_accounts.keychainAnswered()))
        return later(kTroubleRetrySeconds);
    if (!entry->provider->webhooks()->verify(request, entry->account, entry->secrets))
        return InboundAnswer{.status = 401};
    return std::nullopt;
}

void InboundPipeline::accept(AccountId account, InboundRequest request, const Answer &answer)
{
    Accounts::Entry *entry = m_accounts.find(account);
    if (const auto refused = refusal(entry, request))
        return answer(*refused);
    const WebhookCodec *codec = entry->provider->webhooks();
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
            if (const QStringList users = revokedBy(decoded); !users.isEmpty()) {
                inbound.stored = [self = QPointer<InboundPipeline>(this), id = inbound.account.id, users, stored = inbound.stored](
                                     const Result<InboundOutcome> &outcome) {
                    stored(outcome);
                    if (outcome && self)
                        self->tellRevoked(id, users);
                };
            }
            m_store.applyInbound(inbound.account.id, std::move(inbound.request), std::move(decoded), std::move(inbound.stored));
        }
    });
}

void InboundPipeline::tellRevoked(AccountId account, const QStringList &users)
{
    for (const QString &user : users)
        Q_EMIT accessRevoked(account, user);
}

Future<DecodedWebhook> InboundPipeline::decode(const Accounts::Entry &entry, const InboundRequest &request)
{
    Promise<DecodedWebhook> promise;
    m_decoders.start(
        [promise, provider = entry.provider, request, account = entry.account] { promise.finish(provider->decodeKept(request, account)); });
    return promise.future();
}

Future<InboundOutcome> InboundPipeline::replay(const QuarantinedEvent &quarantined)
{
    const Accounts::Entry *entry = m_accounts.find(quarantined.account);
    if (!entry || !entry->provider)
        return readyFuture<InboundOutcome>(fail(ErrorKind::NotFound, u"the account of this event is gone"_s));
    const InboundRequest request{.method = "POST", .body = quarantined.raw, .received = quarantined.received};
    Promise<InboundOutcome> promise;
    onResult(this, decode(*entry, request), [this, promise, quarantined, request](Result<DecodedWebhook> decoded) {
        if (!decoded)
            return promise.finish(fail(decoded.error()));
        if (decoded->events.empty() || !decoded->quarantined.empty())
            return promise.finish(InboundOutcome{.quarantined = 1});
        onResult(this, m_store.applyInbound(quarantined.account, request, *decoded),
            [this, promise, quarantined, users = revokedBy(*decoded)](Result<InboundOutcome> outcome) {
                if (outcome)
                    tellRevoked(quarantined.account, users);
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
