#include "core/providers/connect360/rules.h"

#include "core/base/json.h"
#include "core/provider/fielderror.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/language.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

constexpr int kTextLength = 10'000; // not documented: what a bubble of a chat still shows
constexpr int kFiles = 5;
constexpr qsizetype kContextBytes = 64 * 1024; // not documented: room for every template that people fill in

Result<Done> checkWords(const QString &field, const QString &words)
{
    if (cleanText(words) != words)
        return wrongField(field, u"The text holds a NUL or half a character"_s);
    if (const auto length = codePoints(words); length > kTextLength)
        return tooLargeField(field, u"The text has %1 characters; at most %2 are sent"_s.arg(length).arg(kTextLength));
    return Done{};
}

//! The checks of what a message says; each stops at the first fault.
class ContentCheck {
public:
    explicit ContentCheck(const OutgoingMessage &message)
        : m_message(message)
    {
    }

    Result<Done> operator()(const TextContent &text) const
    {
        if (!text.header.isEmpty())
            return wrongField(u"header"_s, u"this provider documents no header"_s);
        if (!text.footer.isEmpty())
            return wrongField(u"footer"_s, u"this provider documents no footer"_s);
        bool anyWords = !text.text.trimmed().isEmpty();
        for (auto it = text.texts.begin(); it != text.texts.end(); ++it) {
            if (!languages().contains(it.key()))
                return wrongField(
                    u"texts"_s, u"this provider keeps words as en, ar or tr; \"%1\" is none of them"_s.arg(it.key().left(20)));
            if (auto checked = checkWords(u"texts"_s, *it); !checked)
                return checked;
            anyWords = anyWords || !it->trimmed().isEmpty();
        }
        if (!anyWords && !saysSomethingElse())
            return wrongField(u"text"_s, u"The text is empty"_s);
        return checkWords(u"text"_s, text.text);
    }

    Result<Done> operator()(const MediaContent &media) const
    {
        if (!saysSomethingElse())
            return wrongField(u"attachments"_s, u"there is no file"_s);
        return checkWords(u"caption"_s, media.caption);
    }

    Result<Done> operator()(const LocationContent &) const { return notSendable(); }
    Result<Done> operator()(const LocationRequestContent &) const { return notSendable(); }
    Result<Done> operator()(const ListMenuContent &) const { return notSendable(); }
    Result<Done> operator()(const ChoiceContent &) const { return notSendable(); }
    Result<Done> operator()(const PressContent &) const { return notSendable(); }
    Result<Done> operator()(const ContactContent &) const { return notSendable(); }
    Result<Done> operator()(const SystemContent &) const { return notSendable(); }
    Result<Done> operator()(const UnsupportedContent &) const { return notSendable(); }

private:
    Result<Done> notSendable() const { return wrongField(u"kind"_s, u"this provider takes no message of this kind"_s); }

    bool saysSomethingElse() const { return !m_message.attachments.empty() || !m_message.options.templateId.isEmpty(); }

    const OutgoingMessage &m_message;
};

Result<Done> checkFiles(const std::vector<Attachment> &files)
{
    if (files.size() > kFiles)
        return tooLargeField(u"attachments"_s, u"there are %1 files; the provider takes at most %2"_s.arg(files.size()).arg(kFiles));
    for (const Attachment &file : files) {
        if (!file.remoteId.isEmpty()) // it lies with the provider already
            continue;
        if (auto checked = checkFile(file); !checked)
            return checked;
    }
    return Done{};
}

Result<Done> checkOptions(const SendOptions &options)
{
    for (const QString &flag : options.flags) {
        if (flag.trimmed().isEmpty() || cleanName(flag) != flag)
            return wrongField(u"options"_s, u"a flag is empty, too long, or holds a line break"_s);
    }
    for (const QString &id :
        {options.templateId, options.channelId, options.channelIdentifier, options.aiAgent, options.aiChannel, options.customer.id}) {
        if (!id.isEmpty() && usableId(QJsonValue(id)) != id)
            return wrongField(u"options"_s, u"\"%1\" cannot be an id"_s.arg(cleanName(id).left(40)));
    }
    if (options.templateId.isEmpty() && !options.templateContext.isEmpty())
        return wrongField(u"options"_s, u"values for a template need the template's id"_s);
    if (options.aiAgent.isEmpty() && !options.aiChannel.isEmpty())
        return wrongField(u"options"_s, u"a channel for the AI agent needs the agent's id"_s);
    if (json::write(options.templateContext).size() > kContextBytes || json::write(options.customer.metadata).size() > kContextBytes)
        return tooLargeField(u"options"_s, u"the values for the template or the customer are longer than %1 bytes"_s.arg(kContextBytes));
    if (!options.customer.image.isEmpty() && !isWebAddress(options.customer.image))
        return wrongField(u"options"_s, u"the customer's image must be an address like https://example.com"_s);
    return Done{};
}

} // namespace

Capabilities capabilities(const Settings &settings)
{
    Capabilities can;
    can.textLength = kTextLength;
    can.captionLength = kTextLength;
    can.replyTo = true;
    can.attachments = kFiles;
    for (const auto kind : {AttachmentKind::Image, AttachmentKind::Video, AttachmentKind::Audio, AttachmentKind::Voice,
             AttachmentKind::Document, AttachmentKind::Sticker, AttachmentKind::Other})
        can.fileBytes.insert(kind, kFileBytes);
    can.languages = languages();
    can.manageConversations = true;
    can.subConversations = true;
    can.conversationTypes = QStringList{u"DIRECT"_s, u"GROUP"_s};
    can.history = true;
    can.poll = true;
    can.readBack = true;
    can.uploadsFirst = true;
    can.flags = true;
    can.templateIds = true;
    can.channelChoice = true;
    can.asCustomer = true;
    can.aiAgents = true;
    can.aiAgent = settings.aiAgent;
    can.requestsPerMinute = settings.requestsPerMinute;
    return can;
}

Result<Done> checkFile(const Attachment &file)
{
    if (file.localPath.isEmpty())
        return wrongField(u"attachments"_s, u"the file must be on this computer: this provider takes no addresses of files"_s);
    const QFileInfo info(file.localPath);
    if (!info.isFile() || !info.isReadable())
        return wrongField(u"attachments"_s, u"the file cannot be read"_s);
    if (info.size() == 0)
        return wrongField(u"attachments"_s, u"the file is empty"_s);
    if (info.size() > kFileBytes)
        return tooLargeField(u"attachments"_s, u"the file has %1 bytes; the provider takes at most %2"_s.arg(info.size()).arg(kFileBytes));
    return Done{};
}

Result<Done> checkMessage(const OutgoingMessage &message)
{
    if (auto checked = std::visit(ContentCheck(message), message.content); !checked)
        return checked;
    if (!message.buttons.empty())
        return wrongField(u"buttons"_s, u"this provider has no buttons"_s);
    if (!message.senderButtons.empty())
        return wrongField(u"sender_buttons"_s, u"this provider has no buttons"_s);
    if (auto checked = checkFiles(message.attachments); !checked)
        return checked;
    return checkOptions(message.options);
}

} // namespace qasid::connect360
