#include "core/provider/credentialstore.h"

using namespace Qt::StringLiterals;

namespace qasid {

Future<Done> CredentialStore::unlock(const QString &)
{
    return readyFuture<Done>(fail(ErrorKind::NotSupported, u"the system keychain is unlocked by the system"_s));
}

} // namespace qasid
