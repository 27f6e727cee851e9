// What the Inbox says about itself: banners and diagnostics.

#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Banner forAccount(Banner::Kind kind, const Accounts::Entry &entry)
{
    return Banner{.kind = kind, .account = entry.account.id, .accountName = entry.account.name,
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
        offline = offline && entry.sendTrouble.has_value();
        if (const auto until = d->outbox.pausedUntil(id)) {
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
            const auto &trouble = d->accounts.keychainTrouble();
            const bool keychain = d->credentials->kind() == CredentialStore::Kind::SystemKeychain;
            QJsonObject result{{"store"_L1, store.value_or(QJsonObject{{"error"_L1, store ? QString() : store.error().detail}})},
                {"receiver"_L1, d->receiver.diagnostics()},
                {"outbox"_L1, QJsonObject{{"waiting"_L1, counts ? counts->outboxWaiting : 0},
                    {"trouble"_L1, counts ? counts->outboxTrouble : 0}, {"in_flight"_L1, d->outbox.inFlight()}}},
                {"quarantine"_L1, QJsonObject{{"events"_L1, counts ? counts->quarantined : 0}}},
                {"keychain"_L1, QJsonObject{{"kind"_L1, keychain ? u"system"_s : u"file"_s},
                    {"state"_L1, trouble ? errorKindName(trouble->kind) : u"open"_s}}},
                {"disk_full"_L1, d->diskFull}};
            promise.finish(result);
        });
    });
    return promise.future();
}

} // namespace qasid
