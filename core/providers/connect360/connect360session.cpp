#include "core/providers/connect360/connect360session.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/aireplystream.h"
#include "core/providers/connect360/conversations.h"
#include "core/providers/connect360/messageinput.h"
#include "core/providers/connect360/messages.h"
#include "core/providers/connect360/rules.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

constexpr int kPagesAtOnce = 10;

tl::unexpected<Error> invalid(const QString &words)
{
    return fail(ErrorKind::InvalidInput, words);
}

bool isUsable(const QString &id)
{
    return !id.isEmpty() && usableId(QJsonValue(id)) == id && !isPlaceholder(id);
}

Result<Done> checkSending(const SendTarget &target, const OutgoingMessage &message)
{
    if (!isUsable(target.conversation))
        return invalid(u"the conversation has no id that can be used"_s);
    if (auto checked = checkMessage(message); !checked)
        return checked;
    const bool uploaded = std::all_of(
        message.attachments.begin(), message.attachments.end(), [](const Attachment &file) { return !file.remoteId.isEmpty(); });
    return uploaded ? Result<Done>(Done{}) : Result<Done>(invalid(u"a file of the message is not uploaded yet"_s));
}

Result<Listing> pageFrom(const ListingRequest &asked, const Result<QJsonValue> &output)
{
    if (!output)
        return fail(output.error());
    return asked.kind == ListingRequest::Kind::Messages ? messagesPage(*output, asked.conversation)
                                                        : childrenPage(*output, asked.conversation);
}

QJsonObject aiInput(const AiRequest &request)
{
    QJsonObject input{{"agentId"_L1, request.agent}, {"conversationId"_L1, request.conversation}};
    const auto put = [&input](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            input.insert(name, value);
    };
    put("channelId"_L1, request.channelId);
    put("lastMessageId"_L1, request.lastMessage);
    put("senderId"_L1, request.sender);
    return input;
}

//! A stream that said neither that it was done nor that it failed: what it wrote may be a message.
tl::unexpected<Error> brokenOff()
{
    return fail(Error{.kind = ErrorKind::ConnectionLost, .detail = u"the AI agent's answer broke off"_s, .outcomeKnown = false});
}

} // namespace

Connect360Session::Connect360Session(const Account &account, const Secrets &secrets, HttpClient &http)
    : m_api(settingsOf(account), secrets, http)
    , m_client(m_api)
    , m_files(m_api)
    , m_check(m_api, m_client)
{
    connect(&m_api, &Connect360Api::requestBegan, this, &ProviderSession::requestBegan);
}

Future<SendReceipt> Connect360Session::send(
    const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &)
{
    if (const auto checked = checkSending(target, message); !checked)
        return readyFuture<SendReceipt>(fail(checked.error()));
    const Promise<SendReceipt> promise;
    const auto call = connectCall(u"send"_s, messageInput(target.conversation, message));
    onResult(this, m_client.mutate(call, cancel), [promise](const Result<QJsonValue> &output) {
        promise.finish(output ? Result<SendReceipt>(receiptFrom(*output)) : Result<SendReceipt>(fail(output.error())));
    });
    return promise.future();
}

Future<AccountIdentity> Connect360Session::check()
{
    return m_check.run();
}

int Connect360Session::pagesAtOnce() const
{
    return m_client.batches() ? kPagesAtOnce : 1;
}

Future<std::vector<Result<Listing>>> Connect360Session::list(const std::vector<ListingRequest> &pages, CancelToken cancel)
{
    std::vector<TrpcCall> calls;
    calls.reserve(pages.size());
    for (const ListingRequest &page : pages)
        calls.push_back(listingCall(page));
    const Promise<std::vector<Result<Listing>>> promise;
    onResult(this, m_client.queryAll(calls, cancel), [promise, pages](const Result<std::vector<Result<QJsonValue>>> &outputs) {
        if (!outputs)
            return promise.finish(fail(outputs.error()));
        std::vector<Result<Listing>> listings;
        for (std::size_t i = 0; i < pages.size(); ++i)
            listings.push_back(pageFrom(pages[i], (*outputs)[i]));
        promise.finish(listings);
    });
    return promise.future();
}

Future<RemoteConversation> Connect360Session::createConversation(const NewConversation &wish)
{
    const bool under = !wish.parent.isEmpty();
    if (!under && wish.customer.isEmpty() && wish.members.isEmpty())
        return readyFuture<RemoteConversation>(invalid(u"a conversation needs a customer or a member"_s));
    const auto call = connectCall(under ? u"createSubConversation"_s : u"getOrCreateConversation"_s, creationInput(wish));
    const Promise<RemoteConversation> promise;
    onResult(this, m_client.mutate(call), [this, promise, wish](const Result<QJsonValue> &output) {
        auto made = output ? conversationAnswer(*output) : Result<RemoteConversation>(fail(output.error()));
        if (made && !wish.parent.isEmpty() && (!made->parent || made->parent->isEmpty()))
            made->parent = wish.parent;
        if (made && !wish.parent.isEmpty() && wish.metadata && !wish.metadata->isEmpty())
            return describe(*made, *wish.metadata, promise);
        promise.finish(made);
    });
    return promise.future();
}

void Connect360Session::describe(const RemoteConversation &made, const QJsonObject &metadata, const Promise<RemoteConversation> &promise)
{
    ConversationChange change;
    change.metadata = metadata;
    onResult(this, changeConversation(made.id, change), [made, promise](const Result<RemoteConversation> &changed) {
        // It exists, whatever became of its description.
        RemoteConversation told = made;
        if (changed && changed->metadata)
            told.metadata = changed->metadata;
        promise.finish(told);
    });
}

Future<RemoteConversation> Connect360Session::changeConversation(const QString &conversation, const ConversationChange &change)
{
    if (!isUsable(conversation))
        return readyFuture<RemoteConversation>(invalid(u"the conversation has no id that can be used"_s));
    const Promise<RemoteConversation> promise;
    const auto call = connectCall(u"updateConversation"_s, changeInput(conversation, change));
    onResult(this, m_client.mutate(call), [promise, conversation](const Result<QJsonValue> &output) {
        if (!output)
            return promise.finish(fail(output.error()));
        // What it answers is not documented: that it did is what counts.
        RemoteConversation changed;
        changed.id = conversation;
        promise.finish(conversationAnswer(*output).value_or(changed));
    });
    return promise.future();
}

Future<Done> Connect360Session::deleteConversation(const QString &conversation)
{
    if (!isUsable(conversation))
        return readyFuture<Done>(invalid(u"the conversation has no id that can be used"_s));
    const Promise<Done> promise;
    onResult(this, m_client.mutate(connectCall(u"deleteConversation"_s, {{"id"_L1, conversation}})),
        [promise](
            const Result<QJsonValue> &output) { promise.finish(output ? Result<Done>(Done{}) : Result<Done>(fail(output.error()))); });
    return promise.future();
}

Future<Attachment> Connect360Session::upload(const Attachment &file, CancelToken cancel, const SendProgress &progress)
{
    return m_files.upload(file, cancel, progress);
}

Future<AiReply> Connect360Session::streamAiReply(
    const AiRequest &request, CancelToken cancel, const std::function<void(const QString &text)> &written)
{
    if (!isUsable(request.conversation) || !isUsable(request.agent))
        return readyFuture<AiReply>(invalid(u"an AI agent's id and a conversation are needed"_s));
    HttpRequest post = m_api.request("POST", u"/api/v1/connect/ai-stream"_s);
    post.headers[0] = {"Accept", "text/event-stream"};
    post.contentType = "application/json";
    post.body = json::write(aiInput(request));
    post.timeout = std::chrono::minutes(1);
    post.once = true;
    const auto stream = std::make_shared<AiReplyStream>();
    post.received = [stream, written](const QByteArray &bytes) {
        if (stream->take(bytes) && written)
            written(stream->text());
    };
    const Promise<AiReply> promise;
    onResult(this, m_api.send(post, cancel), [this, promise, stream](const Result<HttpAnswer> &answer) {
        stream->end();
        if (stream->outcome())
            return promise.finish(*stream->outcome());
        if (!answer)
            return promise.finish(fail(answer.error()));
        if (answer->status < 300)
            return promise.finish(brokenOff());
        Error error = restError(*answer, kEngagePermission, SystemClock().now());
        error.detail = m_api.redacted(error.detail);
        promise.finish(fail(error));
    });
    return promise.future();
}

Future<QByteArray> Connect360Session::fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel)
{
    return m_files.fetch(attachment, maxBytes, cancel);
}

} // namespace qasid::connect360
