#include "core/providers/digishare/interactive.h"

#include "core/base/json.h"
#include "core/provider/payload.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

QString headerKind(AttachmentKind kind)
{
    if (kind == AttachmentKind::Image)
        return u"image"_s;
    return kind == AttachmentKind::Video ? u"video"_s : u"document"_s;
}

QJsonObject mediaHeader(const Attachment &attachment)
{
    const QString kind = headerKind(attachment.kind);
    return {{u"type"_s, kind}, {kind, QJsonObject{{u"link"_s, attachment.url}}}};
}

QJsonObject textHeader(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject words(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject replyButtons(const ButtonGrid &grid)
{
    QJsonArray buttons;
    for (const auto &row : grid) {
        for (const Button &button : row) {
            const auto *reply = std::get_if<ReplyAction>(&button.action);
            buttons.append(QJsonObject{{u"type"_s, u"reply"_s},
                {u"reply"_s, QJsonObject{{u"id"_s, reply ? reply->id : QString()}, {u"title"_s, button.caption}}}});
        }
    }
    return {{u"buttons"_s, buttons}};
}

QJsonObject listAction(const ListMenuContent &menu)
{
    QJsonArray sections;
    for (const ListSection &section : menu.sections) {
        QJsonArray rows;
        for (const ListRow &row : section.rows) {
            QJsonObject json{{u"id"_s, row.id}, {u"title"_s, row.title}};
            if (!row.description.isEmpty())
                json.insert(u"description"_s, row.description);
            rows.append(json);
        }
        QJsonObject json{{u"rows"_s, rows}};
        if (!section.title.isEmpty())
            json.insert(u"title"_s, section.title);
        sections.append(json);
    }
    return {{u"button"_s, menu.button}, {u"sections"_s, sections}};
}

Button buttonFrom(const QJsonObject &json)
{
    const QString type = json::text(json, {"type"_L1});
    const QJsonObject reply = json::object(json, {"reply"_L1});
    Button button;
    if ((type == "reply"_L1 || type.isEmpty()) && !reply.isEmpty()) {
        button.caption = textField(reply, {"title"_L1});
        button.action = ReplyAction{cleanText(json::opaqueId(reply, {"id"_L1}))};
        return button;
    }
    button.caption = textField(json, {"title"_L1, "text"_L1, "display_text"_L1});
    const QString url = json::text(json, {"url"_L1});
    if (isWebAddress(url))
        button.action = LinkAction{url};
    else
        button.action = UnknownAction{json};
    return button;
}

//! One row: how they stand beside or under each other is the painter's choice, and the wire has no rows.
ButtonGrid buttonsFrom(const QJsonObject &action)
{
    std::vector<Button> row;
    for (const QJsonValue &value : json::array(action, {"buttons"_L1})) {
        if (value.isObject())
            row.push_back(buttonFrom(value.toObject()));
    }
    const QJsonObject link = json::object(action, {"parameters"_L1});
    if (row.empty() && isWebAddress(json::text(link, {"url"_L1})))
        row.push_back({textField(link, {"display_text"_L1, "text"_L1}), {}, LinkAction{json::text(link, {"url"_L1})}});
    return row.empty() ? ButtonGrid() : ButtonGrid{row};
}

std::optional<Attachment> headerFile(const QJsonObject &header)
{
    const QString type = json::text(header, {"type"_L1});
    Attachment file;
    if (type == "image"_L1)
        file.kind = AttachmentKind::Image;
    else if (type == "video"_L1)
        file.kind = AttachmentKind::Video;
    else if (type == "document"_L1)
        file.kind = AttachmentKind::Document;
    else
        return std::nullopt;
    const QJsonObject media = json::object(header, {QLatin1StringView(type.toLatin1())});
    const QString link = textField(media, {"link"_L1, "url"_L1});
    if (isWebAddress(link))
        file.url = link;
    else
        file.remotePath = link;
    file.name = cleanFileName(textField(media, {"filename"_L1, "file_name"_L1}));
    return file;
}

//! A header, body or footer: an object with text, or the text itself.
QString part(const QJsonObject &body, QLatin1StringView name)
{
    const QJsonValue value = body.value(name);
    return value.isString() ? cleanText(value.toString()) : textField(value.toObject(), {"text"_L1});
}

std::vector<ListSection> sectionsFrom(const QJsonObject &action)
{
    std::vector<ListSection> sections;
    for (const QJsonValue &value : json::array(action, {"sections"_L1})) {
        const QJsonObject json = value.toObject();
        ListSection section{textField(json, {"title"_L1}), {}};
        for (const QJsonValue &entry : json::array(json, {"rows"_L1})) {
            const QJsonObject row = entry.toObject();
            section.rows.push_back(
                {cleanText(json::opaqueId(row, {"id"_L1})), textField(row, {"title"_L1}), textField(row, {"description"_L1})});
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

std::optional<Parts> listFrom(const QJsonObject &body)
{
    const QJsonObject action = json::object(body, {"action"_L1});
    auto sections = sectionsFrom(action);
    if (sections.empty())
        return std::nullopt;
    return Parts{ListMenuContent{part(body, "header"_L1), part(body, "body"_L1), part(body, "footer"_L1), textField(action, {"button"_L1}),
                     std::move(sections)},
        {}, {}};
}

std::optional<Parts> wordsFrom(const QJsonObject &body)
{
    Parts parts;
    parts.buttons = buttonsFrom(json::object(body, {"action"_L1}));
    const auto file = headerFile(json::object(body, {"header"_L1}));
    const QString text = part(body, "body"_L1);
    const QString footer = part(body, "footer"_L1);
    const QString header = part(body, "header"_L1);
    if (!file && text.isEmpty() && header.isEmpty() && parts.buttons.empty())
        return std::nullopt;
    if (file)
        parts.attachments.push_back(*file);
    parts.content = TextContent{text, {}, header, footer};
    return parts;
}

std::optional<Parts> choiceFrom(const QJsonObject &body, QLatin1StringView name, ChoiceContent::Source source)
{
    QJsonObject reply = json::object(body, {name});
    if (reply.isEmpty())
        reply = body;
    ChoiceContent choice{source, cleanText(json::opaqueId(reply, {"id"_L1})), textField(reply, {"title"_L1, "text"_L1}),
        textField(reply, {"description"_L1})};
    if (choice.id.isEmpty() && choice.title.isEmpty())
        return std::nullopt;
    return Parts{std::move(choice), {}, {}};
}

//! The body's type, or what its parts show where the type is missing.
QString interactiveType(const QJsonObject &body)
{
    const QString type = json::text(body, {"type"_L1}).toLower();
    if (!type.isEmpty())
        return type;
    for (const auto name : {"button_reply"_L1, "list_reply"_L1}) {
        if (body.value(name).isObject())
            return name;
    }
    const QJsonObject action = json::object(body, {"action"_L1});
    if (action.contains("sections"_L1))
        return u"list"_s;
    return action.contains("buttons"_L1) ? u"button"_s : QString();
}

} // namespace

bool isInteractive(const OutgoingMessage &message)
{
    return !message.buttons.empty() || std::holds_alternative<ListMenuContent>(message.content)
        || std::holds_alternative<LocationRequestContent>(message.content);
}

QJsonObject interactiveBody(const OutgoingMessage &message)
{
    if (const auto *request = std::get_if<LocationRequestContent>(&message.content))
        return {{u"type"_s, u"location_request_message"_s}, {u"body"_s, words(request->text)},
            {u"action"_s, QJsonObject{{u"name"_s, u"send_location"_s}}}};
    if (const auto *menu = std::get_if<ListMenuContent>(&message.content)) {
        QJsonObject body{{u"type"_s, u"list"_s}, {u"body"_s, words(menu->text)}, {u"action"_s, listAction(*menu)}};
        if (!menu->header.isEmpty())
            body.insert(u"header"_s, textHeader(menu->header));
        return body;
    }
    const auto *text = std::get_if<TextContent>(&message.content);
    const auto *media = std::get_if<MediaContent>(&message.content);
    QJsonObject body{{u"type"_s, u"button"_s},
        {u"body"_s,
            words(text      ? text->text
                    : media ? media->caption
                            : QString())},
        {u"action"_s, replyButtons(message.buttons)}};
    if (!message.attachments.empty())
        body.insert(u"header"_s, mediaHeader(message.attachments.front()));
    else if (text && !text->header.isEmpty())
        body.insert(u"header"_s, textHeader(text->header));
    return body;
}

std::optional<Parts> partsOfInteractive(const QJsonObject &body)
{
    const QString type = interactiveType(body);
    if (type == "button_reply"_L1)
        return choiceFrom(body, "button_reply"_L1, ChoiceContent::Source::Button);
    if (type == "list_reply"_L1)
        return choiceFrom(body, "list_reply"_L1, ChoiceContent::Source::List);
    if (type == "list"_L1)
        return listFrom(body);
    if (type == "location_request_message"_L1) {
        const QString text = part(body, "body"_L1);
        return text.isEmpty() ? std::nullopt : std::optional(Parts{LocationRequestContent{text}, {}, {}});
    }
    if (type == "button"_L1 || type == "text"_L1 || type == "cta_url"_L1)
        return wordsFrom(body);
    return std::nullopt;
}

} // namespace qasid::digishare
