#include "core/provider/credentialstore.h"

using namespace Qt::StringLiterals;

namespace qasid {

Future<Done> CredentialStore::unlock(const QString &)
{
    return readyFuture<Done>(fail(ErrorKind::NotSupported, u"the system keychain is unlocked by the system"_s));
}

bool isKeychainTrouble(const Error &error)
{
    return error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainMissing;
}

} // namespace qasid
