#include "core/secrets/deferredstore.h"

#include "core/secrets/credentialstores.h"

#include <utility>

namespace qasid {

DeferredStore::DeferredStore(const QString &profileDirectory, const QString &profileId, const QString &passphrase)
    : m_profileDirectory(profileDirectory)
    , m_profileId(profileId)
    , m_passphrase(passphrase)
{
}

void DeferredStore::choose()
{
    if (std::exchange(m_choosing, true))
        return;
    const QString passphrase = std::exchange(m_passphrase, {});
    openCredentialStore(m_profileDirectory, m_profileId, passphrase, this, [this](std::unique_ptr<CredentialStore> chosen) {
        m_chosen = std::move(chosen);
        for (const auto &call : std::exchange(m_waiting, {}))
            call();
    });
}

template <class T, class Call>
Future<T> DeferredStore::whenChosen(Call call)
{
    if (m_chosen)
        return call(*m_chosen);
    choose();
    const Promise<T> promise;
    m_waiting.push_back(
        [this, promise, call] { onResult(this, call(*m_chosen), [promise](const Result<T> &answer) { promise.finish(answer); }); });
    return promise.future();
}

CredentialStore::Kind DeferredStore::kind() const
{
    return m_chosen ? m_chosen->kind() : Kind::SystemKeychain;
}

Future<Done> DeferredStore::probe()
{
    return whenChosen<Done>([](CredentialStore &store) { return store.probe(); });
}

Future<Done> DeferredStore::unlock(const QString &passphrase)
{
    return whenChosen<Done>([passphrase](CredentialStore &store) { return store.unlock(passphrase); });
}

Future<Secrets> DeferredStore::read(AccountId account)
{
    return whenChosen<Secrets>([account](CredentialStore &store) { return store.read(account); });
}

Future<Done> DeferredStore::write(AccountId account, const Secrets &secrets)
{
    return whenChosen<Done>([account, secrets](CredentialStore &store) { return store.write(account, secrets); });
}

Future<Done> DeferredStore::remove(AccountId account)
{
    return whenChosen<Done>([account](CredentialStore &store) { return store.remove(account); });
}

} // namespace qasid
