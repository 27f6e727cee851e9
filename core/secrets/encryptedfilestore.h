#pragma once

#include "core/provider/credentialstore.h"
#include "core/secrets/sealedfile.h"

#include <QJsonObject>

namespace qasid {

//! Secrets in one encrypted file (see sealedfile.h), for computers without a keychain. The file is readable by its owner alone
//! and replaced as a whole, so a crash leaves either the old or the new content. Until unlock() has succeeded every call fails:
//! as KeychainLocked where the file exists, else as KeychainMissing.
class EncryptedFileStore final : public CredentialStore {
    Q_OBJECT
public:
    //! `cost` is for a file that is made anew; an existing one tells its own.
    explicit EncryptedFileStore(const QString &path, const sealedfile::Cost &cost = sealedfile::Cost::moderate());

    Kind kind() const override { return Kind::EncryptedFile; }
    Future<Done> probe() override;
    Future<Done> unlock(const QString &passphrase) override;
    Future<Secrets> read(AccountId account) override;
    Future<Done> write(AccountId account, const Secrets &secrets) override;
    Future<Done> remove(AccountId account) override;

private:
    Result<QByteArray> fileBytes() const;
    Result<Done> opened(const sealedfile::Key &key, const sealedfile::KeyRecipe &recipe);
    //! The whole content: an object of secrets for each account.
    Result<QJsonObject> load() const;
    Result<Done> save(const QJsonObject &content) const;

    const QString m_path;
    const sealedfile::Cost m_cost;
    sealedfile::Key m_key; //!< empty while locked
    sealedfile::KeyRecipe m_recipe;
};

} // namespace qasid
