// What the Inbox says about itself: banners and diagnostics.

#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Banner forAccount(Banner::Kind kind, const Accounts::Entry &entry)
{
    return Banner{.kind = kind,
        .account = entry.account.id,
        .accountName = entry.account.name,
        .providerName = entry.provider ? entry.provider->description().name : entry.account.provider};
}

} // namespace

std::vector<Banner> Inbox::banners() const
{
    std::vector<Banner> banners;
    if (d->diskFull)
        banners.push_back({.kind = Banner::Kind::DiskFull});
    if (const auto &trouble = d->accounts.keychainTrouble()) {
        const bool locked = trouble->kind == ErrorKind::KeychainLocked;
        banners.push_back({.kind = locked ? Banner::Kind::KeychainLocked : Banner::Kind::KeychainMissing});
    }
    bool offline = !d->accounts.all().empty();
    for (const auto &[id, entry] : d->accounts.all()) {
        if (entry.account.keyRefused)
            banners.push_back(forAccount(Banner::Kind::KeyRefused, entry));
        offline = offline && entry.sendTrouble && entry.sendTrouble->kind == ErrorKind::Unreachable;
        if (const auto until = std::max(d->outbox.pausedUntil(id), d->sync.limitedUntil(id))) {
            Banner banner = forAccount(Banner::Kind::RateLimited, entry);
            banner.until = until;
            banners.push_back(banner);
        }
    }
    if (d->receiver.trouble() && !d->accounts.all().empty()) {
        Banner banner = *d->receiver.trouble();
        banner.accountName = d->accounts.all().begin()->second.account.name;
        banners.push_back(banner);
    }
    if (offline)
        banners.push_back({.kind = Banner::Kind::Offline, .count = d->waiting});
    return banners;
}

Future<QJsonObject> Inbox::diagnostics()
{
    Promise<QJsonObject> promise;
    onResult(this, d->store->diagnostics(), [this, promise](Result<QJsonObject> store) {
        onResult(this, d->store->counts(d->clock.now()), [this, promise, store](Result<InboxCounts> counts) {
            onResult(this, d->credentials->probe(), [this, promise, store, counts](const Result<Done> &keychain) {
                promise.finish(describe(store, counts.value_or(InboxCounts{}), keychain));
            });
        });
    });
    return promise.future();
}

QJsonObject Inbox::describe(const Result<QJsonObject> &store, const InboxCounts &counts, const Result<Done> &keychain) const
{
    const bool system = d->credentials->kind() == CredentialStore::Kind::SystemKeychain;
    return {{"store"_L1, store ? *store : QJsonObject{{"error"_L1, store.error().detail}}}, {"receiver"_L1, d->receiver.diagnostics()},
        {"outbox"_L1,
            QJsonObject{
                {"waiting"_L1, counts.outboxWaiting}, {"trouble"_L1, counts.outboxTrouble}, {"in_flight"_L1, d->outbox.inFlight()}}},
        {"polling"_L1, d->sync.diagnostics()}, {"quarantine"_L1, QJsonObject{{"events"_L1, counts.quarantined}}},
        {"keychain"_L1,
            QJsonObject{
                {"kind"_L1, system ? u"system"_s : u"file"_s}, {"state"_L1, keychain ? u"open"_s : errorKindName(keychain.error().kind)}}},
        {"disk_full"_L1, d->diskFull}};
}

} // namespace qasid
