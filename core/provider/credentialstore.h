#pragma once

#include "core/base/future.h"
#include "core/model/account.h"

#include <QObject>

namespace qasid {

//! Where secrets are kept. Entries are named by the profile's own random id and the account, so that two profiles of one user
//! never share one. Main thread; answers come through the event loop.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    enum class Kind { SystemKeychain, EncryptedFile };

    virtual Kind kind() const = 0;

    //! Writes, reads back and removes a canary. Fails as KeychainLocked or KeychainMissing: a missing entry means "never saved"
    //! only after this has passed: a locked keyring answers "not found".
    virtual Future<Done> probe() = 0;

    //! Where there is no system keychain: opens the encrypted file with a passphrase, or makes it. Fails as KeychainLocked when the
    //! passphrase is wrong and as NotSupported where a system keychain is in use, which asks its user itself.
    virtual Future<Done> unlock(const QString &passphrase);

    //! All secrets of an account; empty when none were saved.
    virtual Future<Secrets> read(AccountId account) = 0;
    //! Replaces all secrets of an account; done only when they are safely kept.
    virtual Future<Done> write(AccountId account, const Secrets &secrets) = 0;
    virtual Future<Done> remove(AccountId account) = 0;
};

//! Whether an error of these calls says that keys could not be read or kept, so that opening the keychain may help.
bool isKeychainTrouble(const Error &error);

} // namespace qasid
