#include "core/provider/providersession.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

template <class T>
Future<T> notSupported()
{
    return readyFuture<T>(fail(ErrorKind::NotSupported, u"this provider cannot do that"_s));
}

} // namespace

Future<TemplatePage> ProviderSession::templates(const QString &, int)
{
    return notSupported<TemplatePage>();
}

Future<ContactPage> ProviderSession::contacts(const QString &, int)
{
    return notSupported<ContactPage>();
}

Future<Customer> ProviderSession::contact(const QString &)
{
    return notSupported<Customer>();
}

Future<Done> ProviderSession::changeParticipants(const QString &, const ParticipantChange &)
{
    return notSupported<Done>();
}

Future<QByteArray> ProviderSession::fetchAttachment(const Attachment &, qint64, CancelToken)
{
    return notSupported<QByteArray>();
}

} // namespace qasid
