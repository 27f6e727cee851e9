#include "core/providers/digishare/eventsender.h"

#include "core/provider/payload.h"
#include "core/providers/digishare/filecontent.h"
#include "core/providers/digishare/interactive.h"
#include "core/providers/digishare/rules.h"

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

//! The type of a link, which must match the file behind it.
QString linkType(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image:
        return u"image"_s;
    case AttachmentKind::Video:
        return u"video"_s;
    case AttachmentKind::Audio:
    case AttachmentKind::Voice:
        return u"audio"_s;
    case AttachmentKind::Sticker:
        return u"sticker"_s;
    case AttachmentKind::Document:
    case AttachmentKind::Other:
        break;
    }
    return u"document"_s;
}

void addLink(QJsonObject &request, const OutgoingMessage &message)
{
    const Attachment &attachment = message.attachments.front();
    QJsonObject body{{u"link"_s, attachment.url}};
    if (!attachment.name.isEmpty())
        body.insert(u"filename"_s, attachment.name);
    if (const QString caption = captionOf(message); !caption.isEmpty())
        body.insert(u"caption"_s, caption);
    request.insert(u"type"_s, linkType(attachment.kind));
    request.insert(u"body"_s, body);
}

Result<Done> addFile(QJsonObject &request, const OutgoingMessage &message)
{
    const auto content = readFile(message.attachments.front(), largestLocalFile(Settings::Sender::Event));
    if (!content)
        return fail(content.error());
    // Raw base64 here, a data URI on the Messages API. There is no field for the extension.
    QString name = content->name;
    if (!content->extension.isEmpty())
        name += u'.' + content->extension;
    QJsonObject file{{u"base64"_s, QString::fromLatin1(content->bytes.toBase64())}, {u"file_name"_s, name}};
    if (const QString caption = captionOf(message); !caption.isEmpty())
        file.insert(u"caption"_s, caption);
    request.insert(u"body"_s, QString());
    request.insert(u"file"_s, file);
    return Done{};
}

} // namespace

QUrl EventSender::address() const
{
    QUrl url = m_base;
    url.setPath(QString(m_base.path() + "/event/conversation_message"_L1));
    return url;
}

Result<QJsonObject> EventSender::body(const QString &conversation, const OutgoingMessage &message) const
{
    QJsonObject request{{u"event_type"_s, u"conversation_message"_s}, {u"conversation_id"_s, conversation}, {u"send_to_third"_s, true}};
    if (message.attachments.empty() || isInteractive(message)) {
        addBody(request, message);
        if (!request.contains("type"_L1))
            request.insert(u"type"_s, u"text"_s);
        return request;
    }
    if (message.attachments.front().localPath.isEmpty()) {
        addLink(request, message);
        return request;
    }
    if (auto added = addFile(request, message); !added)
        return fail(added.error());
    return request;
}

Result<SendReceipt> EventSender::receipt(const HttpAnswer &answer, const OutgoingMessage &) const
{
    return SendReceipt{{}, usableId(answerObject(answer), {"event_id"_L1})};
}

} // namespace qasid::digishare
