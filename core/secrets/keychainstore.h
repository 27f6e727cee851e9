#pragma once

#include "core/provider/credentialstore.h"

#include <chrono>
#include <deque>
#include <functional>

namespace QKeychain {
class Job;
}

namespace qasid {

//! Secrets in the system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager) by QtKeychain: service
//! "Qasid", one entry for each account. Calls are carried out one after the other. Windows takes at most 2560 bytes in an
//! entry; a longer one fails as StorageFailed.
class KeychainStore final : public CredentialStore {
    Q_OBJECT
public:
    //! How long a person gets to open the keychain when it asks, and how long a keychain gets that asks nobody.
    static constexpr std::chrono::milliseconds kPersonsPatience{60'000};
    static constexpr std::chrono::milliseconds kShortPatience{5'000};

    //! A call without an answer fails as KeychainLocked after `patience`; the calls after it after kShortPatience, until one
    //! is answered.
    explicit KeychainStore(const QString &profileId, std::chrono::milliseconds patience = kPersonsPatience);

    Kind kind() const override { return Kind::SystemKeychain; }
    Future<Done> probe() override;
    Future<Secrets> read(AccountId account) override;
    Future<Done> write(AccountId account, const Secrets &secrets) override;
    Future<Done> remove(AccountId account) override;

private:
    using Then = std::function<void(QKeychain::Job *)>; //!< with nullptr when no answer came in time

    QString entryOf(AccountId account) const;
    void enqueue(std::function<void()> call);
    void next();
    void run(QKeychain::Job *job, const QString &entry, Then then);
    void probeThen(std::function<void(Result<Done>)> then);
    //! Answers the present call and goes on to the next.
    template <class T>
    void finish(const Promise<T> &promise, const Result<T> &result)
    {
        promise.finish(result);
        next();
    }

    const QString m_profileId;
    const std::chrono::milliseconds m_patience;
    bool m_silent = false; //!< the last call got no answer
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
};

} // namespace qasid
