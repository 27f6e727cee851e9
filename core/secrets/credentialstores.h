#pragma once

#include "core/provider/credentialstore.h"

#include <functional>
#include <memory>

namespace qasid {

//! The name of the encrypted file in a profile's directory.
QString encryptedFileName();

//! Chooses where the secrets of a profile are kept and hands the store to `then`, from the event loop, as long as `context`
//! lives:
//! - the encrypted file where the profile has one already, or where there is a passphrase and the system keychain does not work
//!   (or answers nothing for five seconds, as one does that asks where nobody is);
//!   opened with `passphrase` where one is given, else (or when it is wrong) closed until CredentialStore::unlock();
//! - else the system keychain. While that is locked every call answers KeychainLocked; where there is none at all the store is
//!   the encrypted file, which answers KeychainMissing until unlock() makes it.
//! `profileId` is the profile's own random id. Nothing is ever kept in plain text.
void openCredentialStore(const QString &profileDirectory, const QString &profileId, const QString &passphrase, QObject *context,
    std::function<void(std::unique_ptr<CredentialStore>)> then);

} // namespace qasid
