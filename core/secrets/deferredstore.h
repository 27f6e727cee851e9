#pragma once

#include "core/provider/credentialstore.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace qasid {

//! The store that openCredentialStore() chooses with the first call, usable at once: calls made before the choice wait for it. So
//! a window need not wait for a keychain that asks its user to unlock it, nor load one before it needs a key.
class DeferredStore final : public CredentialStore {
    Q_OBJECT
public:
    DeferredStore(const QString &profileDirectory, const QString &profileId, const QString &passphrase);

    //! SystemKeychain until it is chosen.
    Kind kind() const override;
    Future<Done> probe() override;
    Future<Done> unlock(const QString &passphrase) override;
    Future<Secrets> read(AccountId account) override;
    Future<Done> write(AccountId account, const Secrets &secrets) override;
    Future<Done> remove(AccountId account) override;

private:
    template <class T, class Call>
    Future<T> whenChosen(Call call);
    void choose();

    QString m_profileDirectory;
    QString m_profileId;
    QString m_passphrase; //!< until it is used
    bool m_choosing = false;
    std::unique_ptr<CredentialStore> m_chosen;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace qasid
