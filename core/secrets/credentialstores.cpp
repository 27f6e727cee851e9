#include "core/secrets/credentialstores.h"

#include "core/base/log.h"
#include "core/secrets/encryptedfilestore.h"
#include "core/secrets/keychainstore.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! Lets a store wait inside std::function, which must be copyable, until it is handed over.
using Held = std::shared_ptr<std::unique_ptr<CredentialStore>>;
using Then = std::function<void(std::unique_ptr<CredentialStore>)>;

Held held(std::unique_ptr<CredentialStore> store)
{
    return std::make_shared<std::unique_ptr<CredentialStore>>(std::move(store));
}

void openFile(const QString &path, const QString &passphrase, QObject *context, Then then)
{
    const auto store = held(std::make_unique<EncryptedFileStore>(path));
    const auto opened = passphrase.isEmpty() ? readyFuture<Done>(Done{}) : (*store)->unlock(passphrase);
    onResult(context, opened, [store, then = std::move(then)](const Result<Done> &result) {
        if (!result)
            qCWarning(lcSecrets, "the encrypted file stays closed: %ls", qUtf16Printable(result.error().detail));
        then(std::move(*store));
    });
}

} // namespace

QString encryptedFileName()
{
    return u"secrets.enc"_s;
}

void openCredentialStore(const QString &profileDirectory, const QString &profileId, const QString &passphrase, QObject *context,
    std::function<void(std::unique_ptr<CredentialStore>)> then)
{
    const QString path = QDir(profileDirectory).filePath(encryptedFileName());
    if (QFile::exists(path))
        return openFile(path, passphrase, context, std::move(then));
    // With a passphrase there is another way in, and perhaps nobody to answer the keychain's question.
    const auto patience = passphrase.isEmpty() ? KeychainStore::kPersonsPatience : KeychainStore::kShortPatience;
    const auto keychain = held(std::make_unique<KeychainStore>(profileId, patience));
    onResult(context, (*keychain)->probe(), [=, then = std::move(then)](const Result<Done> &works) {
        if (works || (passphrase.isEmpty() && works.error().kind == ErrorKind::KeychainLocked))
            return then(std::move(*keychain));
        openFile(path, passphrase, context, then);
    });
}

} // namespace qasid
