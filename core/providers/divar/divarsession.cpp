#include "core/providers/divar/divarsession.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

DivarSession::DivarSession(const Account &, Secrets, HttpClient &) { }
Future<SendReceipt> DivarSession::send(const SendTarget &, const OutgoingMessage &, CancelToken, const SendProgress &)
{
    return readyFuture<SendReceipt>(fail(ErrorKind::NotSupported, u"not yet"_s));
}
Future<AccountIdentity> DivarSession::check()
{
    return readyFuture<AccountIdentity>(fail(ErrorKind::NotSupported, u"not yet"_s));
}

} // namespace qasid::divar
