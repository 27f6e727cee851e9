#include "core/providers/digishare/messagessender.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/digishare/filecontent.h"
#include "core/providers/digishare/interactive.h"
#include "core/providers/digishare/rules.h"

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

Result<QJsonObject> fileObject(const OutgoingMessage &message)
{
    const Attachment &attachment = message.attachments.front();
    QJsonObject file;
    if (attachment.localPath.isEmpty()) {
        file.insert(u"url"_s, attachment.url);
        if (!attachment.name.isEmpty())
            file.insert(u"file_name"_s, attachment.name);
    } else {
        const auto content = readFile(attachment, largestLocalFile(Settings::Sender::Messages));
        if (!content)
            return fail(content.error());
        file.insert(u"base64"_s, QString::fromLatin1("data:" + content->mimeType.toLatin1() + ";base64," + content->bytes.toBase64()));
        if (!content->name.isEmpty())
            file.insert(u"file_name"_s, content->name);
        if (!content->extension.isEmpty())
            file.insert(u"extension"_s, content->extension);
    }
    if (const QString caption = captionOf(message); !caption.isEmpty())
        file.insert(u"caption"_s, caption);
    if (attachment.kind == AttachmentKind::Voice)
        file.insert(u"voice"_s, true);
    if (attachment.seconds)
        file.insert(u"duration"_s, *attachment.seconds);
    return file;
}

//! A file that could not be fetched or decoded is answered with 200, as a text that says so.
std::optional<QString> unsupportedFile(const QJsonObject &answer)
{
    if (json::text(answer, {"type"_L1}) != "text"_L1)
        return std::nullopt;
    const QJsonValue body = answer.value("body"_L1);
    const QString words = cleanName(body.isString() ? body.toString() : json::text(body.toObject(), {"name"_L1}));
    return words.startsWith("unsupported file type"_L1, Qt::CaseInsensitive) ? std::optional(words) : std::nullopt;
}

Error refused(const HttpAnswer &answer, const QString &words, const QString &code)
{
    return {.kind = ErrorKind::Rejected, .detail = words, .httpStatus = answer.status, .providerCode = code};
}

} // namespace

QUrl MessagesSender::address() const
{
    QUrl url = m_base;
    url.setPath(QString(m_base.path() + "/messages"_L1));
    return url;
}

Result<QJsonObject> MessagesSender::body(const QString &conversation, const OutgoingMessage &message) const
{
    QJsonObject request{{u"conversation_id"_s, conversation}, {u"send_to_third"_s, true}};
    if (!message.replyTo.isEmpty())
        request.insert(u"reply_to"_s, message.replyTo);
    if (message.attachments.empty() || isInteractive(message)) {
        addBody(request, message);
        return request;
    }
    const auto file = fileObject(message);
    if (!file)
        return fail(file.error());
    request.insert(u"file"_s, *file);
    return request;
}

Result<SendReceipt> MessagesSender::receipt(const HttpAnswer &answer, const OutgoingMessage &message) const
{
    const QJsonObject object = answerObject(answer);
    if (!message.attachments.empty()) {
        if (const auto words = unsupportedFile(object))
            return fail(refused(answer, *words, u"unsupported_file"_s));
    }
    const QString status = json::text(object, {"status"_L1}).toLower();
    if (status == "failed"_L1 || status == "error"_L1 || status == "rejected"_L1)
        return fail(refused(answer, u"the provider answered with the status \"%1\""_s.arg(status), status));
    return SendReceipt{usableId(object, {"id"_L1, "message_id"_L1}), usableId(object, {"event_id"_L1})};
}

} // namespace qasid::digishare
