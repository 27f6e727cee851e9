#include "ui/composer/outgoingcheck.h"

#include "core/base/overloaded.h"
#include "ui/composer/buttonwords.h"
#include "ui/composer/languagewords.h"
#include "ui/models/bidi.h"

#include <QJsonObject>

#include <algorithm>

namespace qasid {

namespace {

//! Words that are marked in each language's own way are made here, one class for all.
class Words {
    Q_DECLARE_TR_FUNCTIONS(qasid::OutgoingCheck)
public:
    Words(const Capabilities &can, const QString &provider, const Formats &formats)
        : m_can(can)
        , m_provider(bidi::isolate(provider))
        , m_formats(formats)
    {
    }

    QString tooLong(const QString &text, int limit) const
    {
        const int over = OutgoingCheck::length(text) - limit;
        if (limit <= 0 || over <= 0)
            return {};
        //: %1 is the provider, %2 the limit, %3 by how many characters the text is over it.
        return tr("%1 takes at most %2 characters here. Shorten it by %3.")
            .arg(m_provider, m_formats.number(limit), m_formats.number(over));
    }

    QString text(const TextContent &content, bool needed) const
    {
        if (needed && content.text.trimmed().isEmpty())
            return tr("Write the text first.");
        for (auto it = content.texts.begin(); it != content.texts.end(); ++it) {
            if (const QString words = tooLong(*it, m_can.textLength); !words.isEmpty())
                //: What is wrong with the text of a message in one of its languages, as in "Arabic: …".
                return tr("%1: %2").arg(LanguageWords::name(it.key()), words);
        }
        if (const QString words = tooLong(content.text, m_can.textLength); !words.isEmpty())
            return words;
        return tooLong(content.header, m_can.headerLength);
    }

    QString textOrFile() const
    {
        //: %1 is the provider.
        return tr("%1 sends either text or a file, not both in one message.").arg(m_provider);
    }

    QString menu(const ListMenuContent &menu) const
    {
        int rows = 0;
        for (const ListSection &section : menu.sections) {
            rows += int(section.rows.size());
            if (menu.sections.size() > 1 && section.title.isEmpty())
                return tr("Give every section a title.");
            for (const ListRow &row : section.rows) {
                if (const QString words = tooLong(row.title, m_can.listRowTitleLength); !words.isEmpty())
                    return tr("Row %1: %2").arg(bidi::isolate(row.title), words);
            }
        }
        if (m_can.listRows <= 0)
            return tr("%1 takes no list menus.").arg(m_provider);
        if (menu.text.trimmed().isEmpty())
            return tr("Write the text first.");
        if (rows == 0)
            return tr("Give the menu at least one row.");
        if (rows > m_can.listRows)
            return tr("%1 takes at most %2 rows.").arg(m_provider, m_formats.number(m_can.listRows));
        for (const auto &[text, limit] : {std::pair(menu.header, m_can.headerLength), std::pair(menu.button, m_can.listButtonLength),
                 std::pair(menu.text, m_can.textLength)}) {
            if (const QString words = tooLong(text, limit); !words.isEmpty())
                return words;
        }
        return {};
    }

    QString buttons(const ButtonGrid &grid) const
    {
        int count = 0;
        QStringList answers;
        for (size_t row = 0; row < grid.size(); ++row) {
            for (size_t at = 0; at < grid[row].size(); ++at) {
                const Button &button = grid[row][at];
                ++count;
                if (std::holds_alternative<ReplyAction>(button.action)) {
                    if (answers.contains(button.caption))
                        return tr("Two buttons have the same caption.");
                    answers += button.caption;
                }
                if (button.caption.trimmed().isEmpty())
                    //: %1 is the number of a row of buttons, %2 the number of the button in it.
                    return tr("Row %1, button %2 has no caption.").arg(m_formats.number(int(row) + 1), m_formats.number(int(at) + 1));
                if (const QString words = oneButton(button); !words.isEmpty())
                    return tr("Button %1: %2").arg(bidi::isolate(button.caption), words);
            }
            if (int(grid[row].size()) > m_can.buttonsPerRow)
                return tr("%1 takes at most %2 buttons in a row.").arg(m_provider, m_formats.number(m_can.buttonsPerRow));
        }
        if (count > m_can.buttonsInAll)
            return tr("%1 takes at most %2 buttons.").arg(m_provider, m_formats.number(m_can.buttonsInAll));
        if (int(grid.size()) > m_can.buttonRows)
            return tr("%1 takes at most %2 rows of buttons.").arg(m_provider, m_formats.number(m_can.buttonRows));
        return {};
    }

    QString oneButton(const Button &button) const
    {
        if (const QString words = tooLong(button.caption, m_can.buttonCaptionLength); !words.isEmpty())
            return words;
        const auto kinds = ButtonWords::kinds(m_can);
        if (std::find(kinds.begin(), kinds.end(), ButtonWords::kind(button.action)) == kinds.end())
            return tr("%1 takes no buttons of this kind.").arg(m_provider);
        if (!button.icon.isEmpty() && !m_can.buttonIcons)
            return tr("%1 takes no icons on buttons.").arg(m_provider);
        if (const auto *link = std::get_if<LinkAction>(&button.action))
            return ButtonWords::addressFault(link->url);
        if (const QJsonObject *data = ButtonWords::data(button.action); data && data->contains(QString()))
            return tr("Give all its data a key.");
        if (const auto *post = std::get_if<PostAction>(&button.action); post && post->post.isEmpty())
            return tr("Enter the token of the post.");
        return {};
    }

    QString files(const std::vector<Attachment> &files, bool withButtons) const
    {
        if (files.empty())
            return {};
        if (int(files.size()) > m_can.attachments)
            return tr("%1 takes at most %2 files in one message.").arg(m_provider, m_formats.number(m_can.attachments));
        if (withButtons && !m_can.attachmentWithButtons)
            return tr("%1 takes no file together with buttons.").arg(m_provider);
        for (const Attachment &file : files) {
            const auto limit = m_can.fileBytes.constFind(file.kind);
            if (limit == m_can.fileBytes.constEnd())
                return tr("%1 does not take files like %2.").arg(m_provider, bidi::isolateLtr(file.name));
            if (file.size && *file.size > *limit)
                return tr("The file is larger than %1.").arg(bidi::isolate(m_formats.fileSize(*limit)));
        }
        return {};
    }

private:
    const Capabilities &m_can;
    QString m_provider;
    const Formats &m_formats;
};

} // namespace

int OutgoingCheck::length(const QString &text)
{
    return int(text.toUcs4().size());
}

QString OutgoingCheck::whyNot(const OutgoingMessage &message, const Capabilities &can, const QString &provider, const Formats &formats)
{
    const Words words(can, provider, formats);
    const bool withFiles = !message.attachments.empty();
    if (isTextOrFile(message, can))
        return words.textOrFile();
    const QString content
        = std::visit(Overloaded{
                         [&](const TextContent &text) {
                             const bool other = withFiles || !message.options.templateId.isEmpty();
                             return words.text(text, !other || !message.buttons.empty());
                         },
                         [&](const MediaContent &media) { return words.tooLong(media.caption, can.captionLength); },
                         [&](const ListMenuContent &menu) { return words.menu(menu); },
                         [&](const LocationRequestContent &request) { return words.text({.text = request.text}, true); },
                         [&](const LocationContent &place) {
                             return place.latitude == 0 && place.longitude == 0 ? tr("Give the latitude and the longitude.") : QString();
                         },
                         [&](const auto &) { return QString(); },
                     },
            message.content);
    if (!content.isEmpty())
        return content;
    for (const ButtonGrid *grid : {&message.buttons, &message.senderButtons}) {
        if (const QString why = words.buttons(*grid); !why.isEmpty())
            return why;
    }
    return words.files(message.attachments, !message.buttons.empty() || !message.senderButtons.empty());
}

QString OutgoingCheck::filesFault(
    const std::vector<Attachment> &files, const Capabilities &can, const QString &provider, const Formats &formats)
{
    return Words(can, provider, formats).files(files, false);
}

bool OutgoingCheck::isTextOrFile(const OutgoingMessage &message, const Capabilities &can)
{
    return !message.attachments.empty() && can.captionLength <= 0 && !contentText(message.content).trimmed().isEmpty();
}

} // namespace qasid
