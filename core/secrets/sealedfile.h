#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

//! The form of the encrypted file: a header (version, cost and salt of the key, a check of the key, a nonce) and the content
//! sealed with XChaCha20-Poly1305, the header being authenticated with it. The key comes from a passphrase by Argon2id. Pure
//! functions.
namespace qasid::sealedfile {

//! What deriving a key costs: passes and bytes of memory.
struct Cost {
    quint64 passes;
    quint64 memory;

    //! About half a second and 256 MiB.
    static Cost moderate();
    //! For tests.
    static Cost least();
    bool operator==(const Cost &) const = default;
};

//! Keys in memory that is not swapped out and is wiped when the last copy goes.
using Key = std::shared_ptr<const unsigned char>;

//! How the key of a file is made.
struct KeyRecipe {
    Cost cost;
    QByteArray salt;

    //! With a new random salt.
    static KeyRecipe fresh(const Cost &cost);
};

//! Slow and heavy; any thread. Fails as Internal when there is not enough memory.
Result<Key> deriveKey(const QByteArray &passphrase, const KeyRecipe &recipe);

//! Fails as StorageFailed when the bytes are no such file, or of a newer version.
Result<KeyRecipe> recipeOf(const QByteArray &file);

QByteArray seal(const Key &key, const KeyRecipe &recipe, const QByteArray &content);

//! Fails as KeychainLocked when the key is another one, as StorageFailed when the file is damaged.
Result<QByteArray> open(const Key &key, const QByteArray &file);

} // namespace qasid::sealedfile
