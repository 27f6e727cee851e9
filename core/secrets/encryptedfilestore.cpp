#include "core/secrets/encryptedfilestore.h"

#include "core/base/json.h"

#include <QFile>
#include <QSaveFile>
#include <QThreadPool>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;

using Passphrase = std::shared_ptr<const QByteArray>;

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

Passphrase wiped(QByteArray bytes)
{
    return {new QByteArray(std::move(bytes)), [](const QByteArray *passphrase) {
                wipe(*const_cast<QByteArray *>(passphrase));
                delete passphrase;
            }};
}

//! Deriving takes half a second of pure computing, which no window should wait for.
Future<sealedfile::Key> deriveInPool(const Passphrase &passphrase, const sealedfile::KeyRecipe &recipe)
{
    const Promise<sealedfile::Key> promise;
    QThreadPool::globalInstance()->start([promise, passphrase, recipe] { promise.finish(sealedfile::deriveKey(*passphrase, recipe)); });
    return promise.future();
}

Error fileError(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {.kind = full ? ErrorKind::DiskFull : ErrorKind::StorageFailed,
        .detail = u"the file with the secrets: %1"_s.arg(file.errorString())};
}

QString entryOf(AccountId account)
{
    return QString::number(account.value);
}

} // namespace

EncryptedFileStore::EncryptedFileStore(const QString &path, const sealedfile::Cost &cost)
    : m_path(path)
    , m_cost(cost)
    , m_recipe{cost, {}}
{
}

Result<QByteArray> EncryptedFileStore::fileBytes() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(file));
    if (file.size() > kLargestFile)
        return fail(ErrorKind::StorageFailed, u"the file with the secrets is too large"_s);
    return file.readAll();
}

Future<Done> EncryptedFileStore::unlock(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return readyFuture<Done>(fail(ErrorKind::KeychainLocked, u"the passphrase is empty"_s));
    auto recipe = sealedfile::KeyRecipe::fresh(m_cost);
    if (QFile::exists(m_path)) {
        const auto bytes = fileBytes();
        if (!bytes)
            return readyFuture<Done>(fail(bytes.error()));
        const auto found = sealedfile::recipeOf(*bytes);
        if (!found)
            return readyFuture<Done>(fail(found.error()));
        recipe = *found;
    }
    const Promise<Done> promise;
    onResult(this, deriveInPool(wiped(passphrase.toUtf8()), recipe), [this, promise, recipe](const Result<sealedfile::Key> &key) {
        promise.finish(key ? opened(*key, recipe) : Result<Done>(fail(key.error())));
    });
    return promise.future();
}

Result<Done> EncryptedFileStore::opened(const sealedfile::Key &key, const sealedfile::KeyRecipe &recipe)
{
    const auto keyBefore = std::exchange(m_key, key);
    const auto recipeBefore = std::exchange(m_recipe, recipe);
    Result<Done> result = Done{};
    if (!QFile::exists(m_path))
        result = save({});
    else if (const auto content = load(); !content)
        result = fail(content.error());
    if (!result) {
        m_key = keyBefore;
        m_recipe = recipeBefore;
    }
    return result;
}

Result<QJsonObject> EncryptedFileStore::load() const
{
    const bool exists = QFile::exists(m_path);
    if (!m_key && exists)
        return fail(ErrorKind::KeychainLocked, u"the file with the secrets needs its passphrase"_s);
    if (!m_key)
        return fail(ErrorKind::KeychainMissing, u"there is no keychain, and no passphrase was given"_s);
    const auto bytes = fileBytes();
    if (!bytes)
        return fail(bytes.error());
    auto content = sealedfile::open(m_key, *bytes);
    if (!content)
        return fail(content.error());
    auto object = json::parseObject(*content);
    wipe(*content);
    return object;
}

Result<Done> EncryptedFileStore::save(const QJsonObject &content) const
{
    QByteArray plain = json::write(content);
    const QByteArray sealed = sealedfile::seal(m_key, m_recipe, plain);
    wipe(plain);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(fileError(file));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() does not notice that the last bytes found no room, and would put an empty file in the place of the good one.
    if (file.write(sealed) != sealed.size() || !file.flush() || !file.commit())
        return fail(fileError(file));
    return Done{};
}

Future<Done> EncryptedFileStore::probe()
{
    auto content = load();
    return readyFuture<Done>(content ? save(*content) : Result<Done>(fail(content.error())));
}

Future<Secrets> EncryptedFileStore::read(AccountId account)
{
    const auto content = load();
    if (!content)
        return readyFuture<Secrets>(fail(content.error()));
    const auto entry = content->value(entryOf(account)).toObject();
    Secrets secrets;
    for (auto secret = entry.begin(); secret != entry.end(); ++secret)
        secrets.insert(secret.key(), secret->toString());
    return readyFuture<Secrets>(secrets);
}

Future<Done> EncryptedFileStore::write(AccountId account, const Secrets &secrets)
{
    auto content = load();
    if (!content)
        return readyFuture<Done>(fail(content.error()));
    QJsonObject entry;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        entry.insert(secret.key(), secret.value());
    content->insert(entryOf(account), entry);
    return readyFuture<Done>(save(*content));
}

Future<Done> EncryptedFileStore::remove(AccountId account)
{
    auto content = load();
    if (!content)
        return readyFuture<Done>(fail(content.error()));
    content->remove(entryOf(account));
    return readyFuture<Done>(save(*content));
}

} // namespace qasid
