#include "core/secrets/sealedfile.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace qasid::sealedfile {

namespace {

constexpr char kMagic[] = "QASID-SEALED-01\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qsizetype kCostAt = kMagicSize;
constexpr qsizetype kSaltAt = kCostAt + 2 * qsizetype(sizeof(quint64));
constexpr qsizetype kSaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype kCheckAt = kSaltAt + kSaltSize;
constexpr qsizetype kCheckSize = 16;
constexpr qsizetype kNonceAt = kCheckAt + kCheckSize;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kHeaderSize = kNonceAt + kNonceSize;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

// A file that asks for more was not written by Qasid and would only hold the computer up.
constexpr quint64 kMostPasses = 16;
constexpr quint64 kMostMemory = 1024ULL * 1024 * 1024;

static_assert(kKeySize == crypto_kdf_KEYBYTES);

//! The memory holds the sealing key, then what tells it from another.
constexpr qsizetype kKeyMemory = kKeySize + kCheckSize;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray result(size, Qt::Uninitialized);
    randombytes_buf(result.data(), std::size_t(size));
    return result;
}

//! Checks once that libsodium can be used at all.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

std::shared_ptr<unsigned char> guarded(qsizetype size)
{
    auto *memory = static_cast<unsigned char *>(sodium_malloc(std::size_t(size)));
    return {memory, [](unsigned char *pointer) { sodium_free(pointer); }};
}

Error damaged()
{
    return {.kind = ErrorKind::StorageFailed, .detail = u"the file with the secrets is damaged"_s};
}

} // namespace

Cost Cost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

Cost Cost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

KeyRecipe KeyRecipe::fresh(const Cost &cost)
{
    return isReady() ? KeyRecipe{cost, randomBytes(kSaltSize)} : KeyRecipe{cost, {}};
}

Result<Key> deriveKey(const QByteArray &passphrase, const KeyRecipe &recipe)
{
    if (!isReady() || recipe.salt.size() != kSaltSize)
        return fail(ErrorKind::Internal, u"encryption is not available"_s);
    const auto master = guarded(crypto_kdf_KEYBYTES);
    const auto key = guarded(kKeyMemory);
    if (!master || !key)
        return fail(ErrorKind::Internal, u"not enough memory for a key"_s);
    if (crypto_pwhash(master.get(), crypto_kdf_KEYBYTES, passphrase.constData(), quint64(passphrase.size()), bytes(recipe.salt),
            recipe.cost.passes, std::size_t(recipe.cost.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorKind::Internal, u"not enough memory to make the key"_s);
    crypto_kdf_derive_from_key(key.get(), std::size_t(kKeySize), 1, "QasidKey", master.get());
    crypto_kdf_derive_from_key(key.get() + kKeySize, std::size_t(kCheckSize), 2, "QasidKey", master.get());
    return Key(key);
}

Result<KeyRecipe> recipeOf(const QByteArray &file)
{
    if (file.size() < kHeaderSize + kTagSize || !file.startsWith(QByteArrayView(kMagic, kMagicSize)))
        return fail(damaged());
    const KeyRecipe recipe{.cost = {qFromLittleEndian<quint64>(file.constData() + kCostAt),
                               qFromLittleEndian<quint64>(file.constData() + kCostAt + sizeof(quint64))},
        .salt = file.mid(kSaltAt, kSaltSize)};
    if (recipe.cost.passes < crypto_pwhash_OPSLIMIT_MIN || recipe.cost.passes > kMostPasses
        || recipe.cost.memory < crypto_pwhash_MEMLIMIT_MIN || recipe.cost.memory > kMostMemory)
        return fail(damaged());
    return recipe;
}

QByteArray seal(const Key &key, const KeyRecipe &recipe, const QByteArray &content)
{
    QByteArray file(kMagic, kMagicSize);
    file.resize(kSaltAt);
    qToLittleEndian(recipe.cost.passes, file.data() + kCostAt);
    qToLittleEndian(recipe.cost.memory, file.data() + kCostAt + sizeof(quint64));
    file += recipe.salt;
    file.append(reinterpret_cast<const char *>(key.get()) + kKeySize, kCheckSize);
    file += randomBytes(kNonceSize);
    const QByteArray header = file;
    file.resize(kHeaderSize + content.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(file) + kHeaderSize, nullptr, bytes(content), quint64(content.size()), bytes(header),
        quint64(kHeaderSize), nullptr, bytes(header) + kNonceAt, key.get());
    return file;
}

Result<QByteArray> open(const Key &key, const QByteArray &file)
{
    if (const auto recipe = recipeOf(file); !recipe)
        return fail(recipe.error());
    if (sodium_memcmp(bytes(file) + kCheckAt, key.get() + kKeySize, std::size_t(kCheckSize)) != 0)
        return fail(ErrorKind::KeychainLocked, u"the passphrase is wrong"_s);
    QByteArray content(file.size() - kHeaderSize - kTagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(content), nullptr, nullptr, bytes(file) + kHeaderSize,
            quint64(file.size() - kHeaderSize), bytes(file), quint64(kHeaderSize), bytes(file) + kNonceAt, key.get())
        != 0)
        return fail(damaged());
    return content;
}

} // namespace qasid::sealedfile
