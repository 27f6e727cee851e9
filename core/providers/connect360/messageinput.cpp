#include "core/providers/connect360/messageinput.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/conversations.h"
#include "core/providers/connect360/language.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

// As the samples of the documentation ask.
constexpr int kMessagesAtOnce = 50;
constexpr int kChildrenAtOnce = 30;

QJsonObject contentInput(const Content &content)
{
    QJsonObject words;
    if (const auto *text = std::get_if<TextContent>(&content)) {
        for (auto it = text->texts.begin(); it != text->texts.end(); ++it) {
            if (!it->trimmed().isEmpty())
                words.insert(it.key(), *it);
        }
        if (words.isEmpty() && !text->text.trimmed().isEmpty())
            words.insert(languageOf(text->text), text->text);
    } else if (const auto *media = std::get_if<MediaContent>(&content)) {
        if (!media->caption.trimmed().isEmpty())
            words.insert(languageOf(media->caption), media->caption);
    }
    return words;
}

void putOptions(QJsonObject &input, const SendOptions &options)
{
    if (!options.flags.isEmpty())
        input.insert("flags"_L1, QJsonArray::fromStringList(options.flags));
    json::put(input, "templateId"_L1, options.templateId);
    if (!options.templateContext.isEmpty())
        input.insert("templateContext"_L1, options.templateContext);
    json::put(input, "channelId"_L1, options.channelId);
    json::put(input, "channelIdentifier"_L1, options.channelIdentifier);
    if (options.asCustomer)
        input.insert("sender"_L1, u"customer"_s);
    putCustomer(input, options.customer);
    if (options.aiAgent.isEmpty())
        return;
    QJsonObject ai{{"agentId"_L1, options.aiAgent}};
    json::put(ai, "channelId"_L1, options.aiChannel);
    input.insert("ai"_L1, ai);
}

} // namespace

TrpcCall connectCall(const QString &procedure, const QJsonObject &input)
{
    return {"v1.connect."_L1 + procedure, input};
}

QJsonObject messageInput(const QString &conversation, const OutgoingMessage &message)
{
    QJsonObject input{{"conversationId"_L1, conversation}};
    if (const QJsonObject content = contentInput(message.content); !content.isEmpty())
        input.insert("content"_L1, content);
    QJsonArray files;
    for (const Attachment &file : message.attachments)
        files.append(file.remoteId);
    if (!files.isEmpty())
        input.insert("attachmentIds"_L1, files);
    json::put(input, "parentId"_L1, message.replyTo);
    putOptions(input, message.options);
    return input;
}

SendReceipt receiptFrom(const QJsonValue &output)
{
    QJsonObject message = output.toObject();
    if (usableId(message, {"id"_L1}).isEmpty())
        message = json::object(message, {"message"_L1});
    return {.remoteId = usableId(message, {"id"_L1}), .correlationId = {}, .conversation = usableId(message, {"conversationId"_L1})};
}

TrpcCall listingCall(const ListingRequest &page)
{
    if (page.kind == ListingRequest::Kind::Messages) {
        QJsonObject input{{"conversationId"_L1, page.conversation}, {"limit"_L1, kMessagesAtOnce}};
        json::put(input, "cursor"_L1, page.cursor);
        return connectCall(u"listMessages"_s, input);
    }
    QJsonObject input{{"parentId"_L1, page.conversation}, {"limit"_L1, kChildrenAtOnce}};
    bool number = false;
    const qint64 cursor = page.cursor.toLongLong(&number);
    if (number)
        input.insert("cursor"_L1, cursor);
    else
        json::put(input, "cursor"_L1, page.cursor);
    return connectCall(u"listSubConversations"_s, input);
}

} // namespace qasid::connect360
