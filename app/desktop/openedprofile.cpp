#include "app/desktop/openedprofile.h"

#include "app/desktop/providers.h"
#include "core/secrets/deferredstore.h"
#include "core/store/store.h"

namespace qasid {

namespace {

QString takePassphrase()
{
    const QString passphrase = qEnvironmentVariable("QASID_PASSPHRASE");
    qunsetenv("QASID_PASSPHRASE");
    return passphrase;
}

} // namespace

Result<std::unique_ptr<OpenedProfile>> openProfile(const QString &directory, std::chrono::milliseconds patience)
{
    auto profile = std::make_unique<OpenedProfile>();
    auto lock = ProfileLock::take(directory, patience);
    if (!lock)
        return fail(lock.error());
    profile->lock = std::move(*lock);
    profile->registry = builtInProviders();
    auto store = Store::open(directory);
    if (!store)
        return fail(store.error());
    auto credentials = std::make_unique<DeferredStore>(directory, (*store)->profileId(), takePassphrase());
    profile->inbox = std::make_unique<Inbox>(std::move(*store), std::move(credentials), profile->registry, profile->clock);
    return profile;
}

} // namespace qasid
