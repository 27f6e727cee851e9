#include "core/providers/divar/rules.h"

#include "core/base/json.h"
#include "core/provider/fielderror.h"
#include "core/provider/payload.h"
#include "core/providers/divar/icons.h"
#include "core/providers/divar/mediarules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

// Neither is documented: a text that a bubble of a chat still shows, and data that a press surely brings back.
constexpr int kTextLength = 4000;
constexpr int kDataBytes = 8192;

//! Whether all texts in it survive UTF-8.
bool isClean(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString()) == value.toString();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), isClean);
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (cleanText(field.key()) != field.key() || !isClean(field.value()))
            return false;
    }
    return true;
}

//! The checks of one button; `field` names its grid.
class ButtonCheck {
public:
    explicit ButtonCheck(const QString &field)
        : m_field(field)
    {
    }

    Result<Done> check(const Button &button) const
    {
        if (button.caption.trimmed().isEmpty())
            return wrongField(m_field, u"a button has no caption"_s);
        if (cleanText(button.caption) != button.caption)
            return wrongField(m_field, u"a button's caption holds a NUL or half a character"_s);
        const QString icon = canonicalIcon(button.icon);
        if (!icon.isEmpty() && !isKnownIcon(icon))
            return wrongField(m_field, u"the provider has no icon called \"%1\""_s.arg(icon.left(60)));
        return std::visit(*this, button.action);
    }

    Result<Done> operator()(const LinkAction &link) const
    {
        if (!isWebAddress(link.url))
            return wrongField(m_field, u"a button's link must be an address like https://example.com"_s);
        return Done{};
    }
    Result<Done> operator()(const ServerAction &server) const { return data(server.data); }
    Result<Done> operator()(const DynamicAction &dynamic) const { return data(dynamic.data); }
    Result<Done> operator()(const PostAction &post) const
    {
        if (post.post.trimmed().isEmpty() || usableId(QJsonValue(post.post)).isEmpty())
            return wrongField(m_field, u"a button that opens a post needs the post's token"_s);
        return Done{};
    }
    Result<Done> operator()(const ReplyAction &) const
    {
        return wrongField(m_field, u"this provider's buttons do not come back as a choice; let the button ask your server"_s);
    }
    Result<Done> operator()(const UnknownAction &) const { return wrongField(m_field, u"what a button does is not known here"_s); }

private:
    Result<Done> data(const QJsonObject &data) const
    {
        const QByteArray written = json::write(data);
        if (written.size() > kDataBytes)
            return tooLargeField(
                m_field, u"a button's data has %1 bytes as JSON; at most %2 are sent"_s.arg(written.size()).arg(kDataBytes));
        if (!json::parseObject(written) || !isClean(data))
            return wrongField(m_field, u"a button's data is nested too deeply, or holds a NUL or half a character"_s);
        return Done{};
    }

    const QString &m_field;
};

Result<Done> checkGrid(const QString &field, const ButtonGrid &grid)
{
    const Capabilities can = capabilities();
    if (static_cast<int>(grid.size()) > can.buttonRows)
        return tooLargeField(field, u"there are %1 rows of buttons; the provider takes at most %2"_s.arg(grid.size()).arg(can.buttonRows));
    const ButtonCheck check(field);
    for (const auto &row : grid) {
        if (row.empty())
            return wrongField(field, u"a row of buttons is empty"_s);
        if (static_cast<int>(row.size()) > can.buttonsPerRow)
            return tooLargeField(field, u"a row has %1 buttons; the provider takes at most %2"_s.arg(row.size()).arg(can.buttonsPerRow));
        for (const Button &button : row) {
            if (auto checked = check.check(button); !checked)
                return checked;
        }
    }
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
        if (!text.texts.isEmpty())
            return wrongField(u"texts"_s, u"this provider takes one text, not one per language"_s);
        if (!text.header.isEmpty())
            return wrongField(u"header"_s, u"this provider documents no header"_s);
        if (!text.footer.isEmpty())
            return wrongField(u"footer"_s, u"this provider documents no footer"_s);
        if (!m_message.attachments.empty() && !text.text.isEmpty())
            return wrongField(u"attachments"_s, u"this provider takes words or a file, not both in one message"_s);
        if (!m_message.attachments.empty())
            return files();
        if (text.text.trimmed().isEmpty())
            return wrongField(u"text"_s, u"The text is empty"_s);
        if (cleanText(text.text) != text.text)
            return wrongField(u"text"_s, u"The text holds a NUL or half a character"_s);
        if (const auto length = codePoints(text.text); length > kTextLength)
            return tooLargeField(u"text"_s, u"The text has %1 characters; at most %2 are sent"_s.arg(length).arg(kTextLength));
        return Done{};
    }

    Result<Done> operator()(const MediaContent &media) const
    {
        if (!media.caption.isEmpty())
            return wrongField(u"caption"_s, u"this provider takes words or a file, not both in one message"_s);
        return m_message.attachments.empty() ? Result<Done>(wrongField(u"attachments"_s, u"there is no file"_s)) : files();
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

    Result<Done> files() const
    {
        if (m_message.attachments.size() > 1)
            return tooLargeField(u"attachments"_s, u"the provider takes one file per message"_s);
        if (!m_message.buttons.empty() || !m_message.senderButtons.empty())
            return wrongField(u"buttons"_s, u"only words can have buttons under them"_s);
        return checkFile(m_message.attachments.front());
    }

    const OutgoingMessage &m_message;
};

} // namespace

Capabilities capabilities()
{
    Capabilities can;
    can.textLength = kTextLength;
    can.buttonRows = 3;
    can.buttonsPerRow = 3;
    can.buttonsInAll = 9;
    can.buttonIcons = true;
    can.linkButtons = true;
    can.serverButtons = true;
    can.dynamicButtons = true;
    can.postButtons = true;
    can.senderButtonsChannels = {u"post"_s};
    can.answersPresses = true;
    can.attachments = 1;
    can.fileBytes = largestFiles();
    can.fetchEarly = true;
    can.sendToUser = true;
    can.findByPhone = true;
    can.access = true;
    can.accessChannels = {u"post"_s};
    can.webhooks = true;
    return can;
}

Result<Done> checkMessage(const OutgoingMessage &message)
{
    if (!message.replyTo.isEmpty())
        return wrongField(u"reply_to"_s, u"this provider cannot quote a message"_s);
    if (auto checked = std::visit(ContentCheck(message), message.content); !checked)
        return checked;
    if (auto checked = checkGrid(u"buttons"_s, message.buttons); !checked)
        return checked;
    return checkGrid(u"sender_buttons"_s, message.senderButtons);
}

} // namespace qasid::divar
