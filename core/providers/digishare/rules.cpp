#include "core/providers/digishare/rules.h"

#include "core/provider/fielderror.h"
#include "core/provider/payload.h"

#include <QFileInfo>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

constexpr qint64 kMegabyte = 1'000'000;

//! Refuses a text that is empty or longer than its limit.
Result<Done> needed(const QString &field, const QString &name, const QString &text, int limit)
{
    if (text.trimmed().isEmpty())
        return wrongField(field, u"%1 is empty"_s.arg(name));
    if (cleanText(text) != text)
        return wrongField(field, u"%1 holds a NUL or half a character"_s.arg(name));
    if (const auto length = codePoints(text); length > limit)
        return tooLargeField(field, u"%1 has %2 characters; the provider takes at most %3"_s.arg(name).arg(length).arg(limit));
    return Done{};
}

//! As needed(), and an empty text is fine.
Result<Done> optional(const QString &field, const QString &name, const QString &text, int limit)
{
    return text.isEmpty() ? Result<Done>(Done{}) : needed(field, name, text, limit);
}

struct FileLimits {
    qint64 image;
    qint64 video;
    qint64 audio;
    qint64 document;
};

//! Megabytes by the provider's type code.
FileLimits fileLimits(const QString &type)
{
    if (type == "telegram"_L1)
        return {10, 50, 50, 50};
    if (type == "messenger"_L1)
        return {25, 25, 25, 25};
    if (type == "whatsapp_web"_L1 || type == "web_chat"_L1)
        return {100, 100, 100, 100};
    return {5, 16, 16, 100};
}

QMap<AttachmentKind, qint64> fileBytes(const QString &type)
{
    const FileLimits limits = fileLimits(type);
    return {{AttachmentKind::Image, limits.image * kMegabyte}, {AttachmentKind::Sticker, limits.image * kMegabyte},
        {AttachmentKind::Video, limits.video * kMegabyte}, {AttachmentKind::Audio, limits.audio * kMegabyte},
        {AttachmentKind::Voice, limits.audio * kMegabyte}, {AttachmentKind::Document, limits.document * kMegabyte},
        {AttachmentKind::Other, limits.document * kMegabyte}};
}

//! Longer ids are refused by WhatsApp, where most messages end.
bool isGoodId(const QString &id)
{
    return !id.trimmed().isEmpty() && id.size() <= 256;
}

bool takesCaption(AttachmentKind kind)
{
    return kind != AttachmentKind::Audio && kind != AttachmentKind::Voice && kind != AttachmentKind::Sticker;
}

//! The checks of one message; each function stops at the first fault.
class Check {
public:
    Check(const Settings &settings, const OutgoingMessage &message)
        : m_settings(settings)
        , m_can(capabilitiesOf(settings))
        , m_message(message)
    {
    }

    Result<Done> operator()(const TextContent &text) const
    {
        if (!text.texts.isEmpty())
            return wrongField(u"texts"_s, u"this provider takes one text, not one per language"_s);
        if (!text.footer.isEmpty())
            return wrongField(u"footer"_s, u"this provider documents no footer"_s);
        if (m_message.buttons.empty() && m_message.attachments.empty()) {
            if (!text.header.isEmpty())
                return wrongField(u"header"_s, u"a header needs buttons or a list under it"_s);
            return needed(u"text"_s, u"The text"_s, text.text, m_can.textLength);
        }
        if (m_message.buttons.empty() && !text.header.isEmpty())
            return wrongField(u"header"_s, u"a file cannot have a header"_s);
        if (!m_message.attachments.empty() && !text.header.isEmpty())
            return wrongField(u"header"_s, u"a file above buttons takes the place of the header"_s);
        if (auto checked = optional(u"header"_s, u"The header"_s, text.header, m_can.headerLength); !checked)
            return checked;
        return fileOrButtons(text.text);
    }

    Result<Done> operator()(const MediaContent &media) const
    {
        if (m_message.attachments.empty())
            return wrongField(u"attachments"_s, u"there is no file"_s);
        return fileOrButtons(media.caption);
    }

    Result<Done> operator()(const LocationContent &location) const
    {
        // Written so that NaN is refused too.
        if (!(std::abs(location.latitude) <= 90))
            return wrongField(u"latitude"_s, u"the latitude must be between -90 and 90"_s);
        if (!(std::abs(location.longitude) <= 180))
            return wrongField(u"longitude"_s, u"the longitude must be between -180 and 180"_s);
        return alone(u"a location"_s);
    }

    Result<Done> operator()(const LocationRequestContent &request) const
    {
        if (auto checked = needed(u"text"_s, u"The text"_s, request.text, m_can.textLength); !checked)
            return checked;
        return alone(u"a location request"_s);
    }

    Result<Done> operator()(const ListMenuContent &menu) const
    {
        if (!menu.footer.isEmpty())
            return wrongField(u"footer"_s, u"this provider documents no footer"_s);
        if (auto checked = optional(u"header"_s, u"The header"_s, menu.header, m_can.headerLength); !checked)
            return checked;
        if (auto checked = needed(u"text"_s, u"The text"_s, menu.text, m_can.textLength); !checked)
            return checked;
        if (auto checked = needed(u"button"_s, u"The list's button"_s, menu.button, m_can.listButtonLength); !checked)
            return checked;
        if (auto checked = rows(menu); !checked)
            return checked;
        return alone(u"a list"_s);
    }

    Result<Done> operator()(const ChoiceContent &) const { return notSendable(); }
    Result<Done> operator()(const PressContent &) const { return notSendable(); }
    Result<Done> operator()(const ContactContent &) const { return notSendable(); }
    Result<Done> operator()(const SystemContent &) const { return notSendable(); }
    Result<Done> operator()(const UnsupportedContent &) const { return notSendable(); }

    Result<Done> reply() const
    {
        if (!m_message.replyTo.isEmpty() && !m_can.replyTo)
            return wrongField(u"reply_to"_s, u"the Event API cannot quote a message; choose the Messages API for this account"_s);
        return Done{};
    }

private:
    Result<Done> notSendable() const { return wrongField(u"kind"_s, u"this provider takes no message of this kind"_s); }

    Result<Done> alone(const QString &what) const
    {
        if (!m_message.attachments.empty())
            return wrongField(u"attachments"_s, u"%1 cannot carry a file"_s.arg(what));
        if (!m_message.buttons.empty())
            return wrongField(u"buttons"_s, u"%1 cannot carry buttons"_s.arg(what));
        return Done{};
    }

    Result<Done> rows(const ListMenuContent &menu) const
    {
        int count = 0;
        QSet<QString> ids;
        for (const ListSection &section : menu.sections) {
            if (section.rows.empty())
                return wrongField(u"sections"_s, u"a section of the list has no rows"_s);
            const auto title = menu.sections.size() > 1 ? needed : optional;
            if (auto checked = title(u"sections"_s, u"A section's title"_s, section.title, m_can.listRowTitleLength); !checked)
                return checked;
            for (const ListRow &row : section.rows) {
                ++count;
                if (!isGoodId(row.id) || ids.contains(row.id))
                    return wrongField(u"sections"_s, u"every row of the list needs an id of its own, of at most 256 characters"_s);
                ids.insert(row.id);
                if (auto checked = needed(u"sections"_s, u"A row's title"_s, row.title, m_can.listRowTitleLength); !checked)
                    return checked;
            }
        }
        if (count == 0)
            return wrongField(u"sections"_s, u"the list has no rows"_s);
        if (count > m_can.listRows)
            return tooLargeField(u"sections"_s, u"the list has %1 rows; the provider takes at most %2"_s.arg(count).arg(m_can.listRows));
        return Done{};
    }

    Result<Done> fileOrButtons(const QString &words) const
    {
        if (!m_message.attachments.empty()) {
            if (auto checked = file(words); !checked)
                return checked;
        }
        return m_message.buttons.empty() ? Result<Done>(Done{}) : buttons(words);
    }

    Result<Done> buttons(const QString &words) const
    {
        if (auto checked = needed(u"text"_s, u"The text above the buttons"_s, words, m_can.textLength); !checked)
            return checked;
        int count = 0;
        QSet<QString> ids;
        for (const auto &row : m_message.buttons) {
            for (const Button &button : row) {
                ++count;
                const auto *reply = std::get_if<ReplyAction>(&button.action);
                if (!reply)
                    return wrongField(u"buttons"_s, u"this provider takes reply buttons only"_s);
                if (!button.icon.isEmpty())
                    return wrongField(u"buttons"_s, u"this provider's buttons have no icons"_s);
                if (!isGoodId(reply->id) || ids.contains(reply->id))
                    return wrongField(u"buttons"_s, u"every button needs an id of its own, of at most 256 characters"_s);
                ids.insert(reply->id);
                if (auto checked = needed(u"buttons"_s, u"A button's caption"_s, button.caption, m_can.buttonCaptionLength); !checked)
                    return checked;
            }
        }
        if (count == 0)
            return wrongField(u"buttons"_s, u"a row of buttons is empty"_s);
        if (count > m_can.buttonsInAll)
            return tooLargeField(u"buttons"_s, u"there are %1 buttons; the provider takes at most %2"_s.arg(count).arg(m_can.buttonsInAll));
        return Done{};
    }

    Result<Done> file(const QString &words) const
    {
        const auto &files = m_message.attachments;
        if (static_cast<int>(files.size()) > m_can.attachments)
            return tooLargeField(u"attachments"_s, u"the provider takes one file per message"_s);
        const Attachment &file = files.front();
        if (!m_message.buttons.empty())
            return headerFile(file);
        if (!words.isEmpty() && !takesCaption(file.kind))
            return wrongField(u"caption"_s, u"only images, videos and documents can have words under them"_s);
        if (auto checked = optional(u"caption"_s, u"The caption"_s, words, m_can.captionLength); !checked)
            return checked;
        if (file.kind == AttachmentKind::Voice && !isOpus(file))
            return wrongField(u"attachments"_s, u"a voice message must be an OGG file with Opus sound"_s);
        return file.localPath.isEmpty() ? remoteFile(file) : localFile(file);
    }

    //! A header is given by its address: the file itself cannot be sent there.
    Result<Done> headerFile(const Attachment &file) const
    {
        if (file.kind != AttachmentKind::Image && file.kind != AttachmentKind::Video && file.kind != AttachmentKind::Document)
            return wrongField(u"attachments"_s, u"only an image, a video or a document can stand above buttons"_s);
        if (!isWebAddress(file.url))
            return wrongField(u"attachments"_s, u"a file above buttons must be a public web address"_s);
        return remoteFile(file);
    }

    static bool isOpus(const Attachment &file)
    {
        if (!file.mimeType.isEmpty())
            return file.mimeType.startsWith("audio/ogg"_L1) || file.mimeType.startsWith("audio/opus"_L1);
        const QString named = !file.localPath.isEmpty() ? file.localPath : !file.name.isEmpty() ? file.name : QUrl(file.url).path();
        const QString suffix = QFileInfo(named).suffix().toLower();
        return suffix == "ogg"_L1 || suffix == "oga"_L1 || suffix == "opus"_L1;
    }

    Result<Done> remoteFile(const Attachment &file) const
    {
        if (!isWebAddress(file.url))
            return wrongField(u"attachments"_s, u"the file has neither a place on this computer nor a web address"_s);
        return withinSize(file.size.value_or(0), fileBytes(m_settings.providerType).value(file.kind));
    }

    Result<Done> localFile(const Attachment &file) const
    {
        const QFileInfo info(file.localPath);
        if (!info.isFile() || !info.isReadable())
            return wrongField(u"attachments"_s, u"the file cannot be read"_s);
        if (info.size() == 0)
            return wrongField(u"attachments"_s, u"the file is empty"_s);
        return withinSize(info.size(), m_can.fileBytes.value(file.kind));
    }

    static Result<Done> withinSize(qint64 size, qint64 limit)
    {
        if (size <= limit)
            return Done{};
        return tooLargeField(u"attachments"_s, u"the file has %1 bytes; the provider takes at most %2"_s.arg(size).arg(limit));
    }

    const Settings &m_settings;
    Capabilities m_can;
    const OutgoingMessage &m_message;
};

} // namespace

qint64 largestLocalFile(Settings::Sender sender)
{
    // Messages API: 25 MB were taken as base64, 40 MB failed and left an empty message. Event API: the whole event may have 1 MB.
    return sender == Settings::Sender::Event ? 700'000 : 25 * kMegabyte;
}

Capabilities capabilitiesOf(const Settings &settings)
{
    Capabilities can;
    can.textLength = 4096;
    can.location = true;
    can.locationRequest = true;
    can.replyTo = settings.sender == Settings::Sender::Messages;
    can.templates = true;
    can.contactLookup = true;
    can.participants = true;
    can.buttonRows = 3; // the wire has no rows: any arrangement of three is the same message
    can.buttonsPerRow = 3;
    can.buttonsInAll = 3;
    can.buttonCaptionLength = 20;
    can.replyButtons = true;
    can.listRows = 10;
    can.listRowTitleLength = 24;
    can.listRowDescriptionWarning = 72;
    can.headerLength = 60;
    can.listButtonLength = 20;
    can.attachments = 1;
    // A public address can stand above buttons (`send --content`), but no file of this computer, and people attach those.
    can.attachmentWithButtons = false;
    can.captionLength = 1024;
    can.fileBytes = fileBytes(settings.providerType);
    for (qint64 &bytes : can.fileBytes)
        bytes = std::min(bytes, largestLocalFile(settings.sender));
    if (settings.providerType == "whatsapp"_L1) { // a number linked by QR code has no window
        can.replyWindow = std::chrono::hours(24);
        can.replyWindowChannels = {u"whatsapp"_s};
    }
    can.webhooks = true;
    return can;
}

Result<Done> checkMessage(const Settings &settings, const OutgoingMessage &message)
{
    const Check check(settings, message);
    if (auto checked = std::visit(check, message.content); !checked)
        return checked;
    return check.reply();
}

} // namespace qasid::digishare
