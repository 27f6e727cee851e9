#include "core/providers/divar/divarsender.h"

#include "core/providers/divar/answers.h"
#include "core/providers/divar/messagebody.h"
#include "core/providers/divar/rules.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

tl::unexpected<Error> noId(const QString &of)
{
    return fail(ErrorKind::InvalidInput, u"the %1 has no id that can be used"_s.arg(of));
}

//! Not Unauthorized: that would stop the whole account for what one person did not allow.
Error withoutAccess(Error error)
{
    if (error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::Forbidden)
        return error;
    error.kind = ErrorKind::Forbidden;
    error.providerCode = u"access_missing"_s;
    error.detail = u"this person has not given the access to be messaged first: %1"_s.arg(error.detail);
    return error;
}

Error withAccess(Error error)
{
    if (error.kind != ErrorKind::Unauthorized)
        return error;
    error.kind = ErrorKind::Forbidden;
    error.detail = u"the access of the person it goes out for was refused: %1"_s.arg(error.detail);
    return error;
}

} // namespace

DivarSender::DivarSender(const DivarApi &api, DivarTokens &tokens, DivarUploads &uploads)
    : m_api(api)
    , m_tokens(tokens)
    , m_uploads(uploads)
{
}

Result<DivarSender::Route> DivarSender::routeToPost(const SendTarget &target) const
{
    if (!isPathWord(target.conversation) || isPlaceholder(target.conversation))
        return noId(u"conversation"_s);
    const auto grant = grantForPost(m_tokens.grants(), target);
    if (!grant)
        return fail(grant.error());
    return Route{.kind = Route::Kind::Post,
        .path = {u"v2"_s, u"open-platform"_s, u"conversations"_s, target.conversation, u"messages"_s},
        .grant = (*grant)->number};
}

Result<DivarSender::Route> DivarSender::routeTo(const SendTarget &target) const
{
    if (target.channel == "post"_L1)
        return routeToPost(target);
    const bool toUser = target.conversation.isEmpty() || isPlaceholder(target.conversation);
    const QString id = toUser ? target.user : target.conversation;
    if (!isPathWord(id))
        return noId(toUser ? u"person"_s : u"conversation"_s);
    const bool current = m_api.settings().paths == Settings::Paths::Current;
    Route route{.kind = toUser ? Route::Kind::User : Route::Kind::Conversation,
        .path = {current ? u"v1"_s : u"experimental"_s, u"open-platform"_s, u"chat"_s, u"bot"_s, toUser ? u"users"_s : u"conversations"_s,
            id, u"messages"_s},
        .grant = {}};
    if (const Grant *grant = toUser ? grantForUser(m_tokens.grants(), id) : nullptr)
        route.grant = grant->number;
    return route;
}

Future<SendReceipt> DivarSender::send(
    const SendTarget &target, const OutgoingMessage &message, const CancelToken &cancel, const SendProgress &progress)
{
    if (const auto checked = checkMessage(message); !checked)
        return readyFuture<SendReceipt>(fail(checked.error()));
    const auto route = routeTo(target);
    if (!route)
        return readyFuture<SendReceipt>(fail(route.error()));
    const Sending sending{*route, message, cancel, {}};
    if (message.attachments.empty()) {
        post(sending, {});
    } else {
        onResult(this, m_uploads.upload(message.attachments.front(), cancel, progress), [this, sending](const Result<QString> &media) {
            if (!media)
                return sending.promise.finish(fail(media.error()));
            post(sending, *media);
        });
    }
    return sending.promise.future();
}

void DivarSender::post(const Sending &sending, const QString &mediaToken)
{
    const bool toPost = sending.route.kind == Route::Kind::Post;
    HttpRequest request = m_api.post(sending.route.path,
        toPost ? postBody(sending.message, mediaToken) : chatbotBody(sending.message, mediaToken, m_api.settings().paths));
    request.once = true;
    if (sending.route.grant)
        return authoriseAndPost(sending, request, m_tokens.token(*sending.route.grant), true);
    onResult(this, m_api.send(request, sending.cancel), [this, sending](const Result<HttpAnswer> &answer) { finish(sending, answer); });
}

void DivarSender::authoriseAndPost(const Sending &sending, const HttpRequest &request, const Future<QString> &future, bool mayReplace)
{
    onResult(this, future, [=, this](const Result<QString> &token) {
        if (!token)
            return sending.promise.finish(fail(token.error()));
        HttpRequest authorised = request;
        authorise(authorised, *token);
        onResult(this, m_api.send(authorised, sending.cancel), [=, this](const Result<HttpAnswer> &answer) {
            const bool refused = !answer && answer.error().kind == ErrorKind::Unauthorized;
            if (refused && mayReplace)
                return authoriseAndPost(sending, request, m_tokens.replace(*sending.route.grant, *token), false);
            finish(sending, answer);
        });
    });
}

void DivarSender::finish(const Sending &sending, const Result<HttpAnswer> &answer) const
{
    if (answer)
        return sending.promise.finish(receiptFrom(*answer));
    const bool toPost = sending.route.kind == Route::Kind::Post;
    Error error = explained(answer.error(), toPost ? u"CHAT_SEND_MESSAGE_OAUTH"_s : u"CHAT_BOT_SEND_MESSAGE"_s);
    if (sending.route.grant)
        error = withAccess(error);
    else if (sending.route.kind == Route::Kind::User)
        error = withoutAccess(error);
    sending.promise.finish(fail(error));
}

} // namespace qasid::divar
