#include "core/provider/providersession.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Error unsupported()
{
    return Error{.kind = ErrorKind::NotSupported, .detail = u"this provider cannot do that"_s};
}

template <class T>
Future<T> notSupported()
{
    return readyFuture<T>(fail(unsupported()));
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

Future<Customer> ProviderSession::customerByPhone(const QString &)
{
    return notSupported<Customer>();
}

Result<QUrl> ProviderSession::askForAccess(const QStringList &, const QString &, const QUrl &)
{
    return fail(unsupported());
}

Future<AccessGrant> ProviderSession::takeAccess(const QMap<QByteArray, QByteArray> &)
{
    return notSupported<AccessGrant>();
}

void ProviderSession::dropAccess(const QString &) { }

Future<std::vector<Result<Listing>>> ProviderSession::list(const std::vector<ListingRequest> &, CancelToken)
{
    return notSupported<std::vector<Result<Listing>>>();
}

Future<RemoteConversation> ProviderSession::createConversation(const NewConversation &)
{
    return notSupported<RemoteConversation>();
}

Future<RemoteConversation> ProviderSession::changeConversation(const QString &, const ConversationChange &)
{
    return notSupported<RemoteConversation>();
}

Future<Done> ProviderSession::deleteConversation(const QString &)
{
    return notSupported<Done>();
}

Future<Attachment> ProviderSession::upload(const Attachment &, CancelToken, const SendProgress &)
{
    return notSupported<Attachment>();
}

Future<AiReply> ProviderSession::streamAiReply(const AiRequest &, CancelToken, const std::function<void(const QString &)> &)
{
    return notSupported<AiReply>();
}

Future<QByteArray> ProviderSession::fetchAttachment(const Attachment &, qint64, CancelToken)
{
    return notSupported<QByteArray>();
}

} // namespace qasid
