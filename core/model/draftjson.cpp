#include "core/model/draftjson.h"

#include "core/model/messagejson.h"
#include "core/model/sendoptionsjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr std::array<QLatin1StringView, 5> kParts{"none"_L1, "buttons"_L1, "list"_L1, "location"_L1, "location_request"_L1};

//! The fields that are one text each.
template <typename Fields, typename Visit>
void eachText(Fields &fields, Visit visit)
{
    visit("text"_L1, fields.text);
    visit("reply_to"_L1, fields.replyTo);
    visit("header"_L1, fields.header);
    visit("buttons_json"_L1, fields.buttonsJson);
    visit("sender_buttons_json"_L1, fields.senderButtonsJson);
    visit("latitude"_L1, fields.latitude);
    visit("longitude"_L1, fields.longitude);
    visit("place"_L1, fields.place);
    visit("address"_L1, fields.address);
    visit("language"_L1, fields.language);
}

//! Drafts of older versions hold one flat row of captions and ids.
ButtonGrid buttonsIn(const QJsonArray &all)
{
    if (all.isEmpty() || all.first().isArray())
        return buttonsFromJson(all).value_or(ButtonGrid());
    std::vector<Button> row;
    for (const QJsonValue &button : all)
        row.push_back({button["caption"_L1].toString(), {}, ReplyAction{button["id"_L1].toString()}});
    return {row};
}

QJsonObject listOf(const ListMenuContent &list)
{
    QJsonArray sections;
    for (const ListSection &section : list.sections) {
        QJsonArray rows;
        for (const ListRow &row : section.rows)
            rows += QJsonObject{{"id"_L1, row.id}, {"title"_L1, row.title}, {"description"_L1, row.description}};
        sections += QJsonObject{{"title"_L1, section.title}, {"rows"_L1, rows}};
    }
    return {{"header"_L1, list.header}, {"button"_L1, list.button}, {"sections"_L1, sections}};
}

ListMenuContent listIn(const QJsonObject &object)
{
    ListMenuContent list;
    list.header = object.value("header"_L1).toString();
    list.button = object.value("button"_L1).toString();
    for (const QJsonValue &known : object.value("sections"_L1).toArray()) {
        ListSection section{known["title"_L1].toString(), {}};
        for (const QJsonValue &row : known["rows"_L1].toArray())
            section.rows.push_back({row["id"_L1].toString(), row["title"_L1].toString(), row["description"_L1].toString()});
        list.sections.push_back(std::move(section));
    }
    return list;
}

QJsonObject fieldsToJson(const DraftFields &fields)
{
    QJsonObject object{{"part"_L1, kParts[size_t(fields.part)]}, {"attachments"_L1, attachmentsToJson(fields.attachments)},
        {"buttons"_L1, buttonsToJson(fields.buttons)}, {"list"_L1, listOf(fields.list)}};
    if (!fields.senderButtons.empty())
        object.insert("sender_buttons"_L1, buttonsToJson(fields.senderButtons));
    if (!fields.texts.isEmpty()) {
        QJsonObject texts;
        for (auto it = fields.texts.begin(); it != fields.texts.end(); ++it)
            texts.insert(it.key(), it.value());
        object.insert("texts"_L1, texts);
    }
    if (!fields.options.isEmpty())
        object.insert("options"_L1, sendOptionsToJson(fields.options));
    eachText(fields, [&object](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    });
    return object;
}

DraftFields fieldsFromJson(const QJsonObject &object)
{
    DraftFields fields;
    eachText(fields, [&object](QLatin1StringView name, QString &text) { text = object.value(name).toString(); });
    const auto part = std::find(kParts.begin(), kParts.end(), object.value("part"_L1).toString());
    if (part != kParts.end())
        fields.part = DraftFields::Part(part - kParts.begin());
    fields.attachments = attachmentsFromJson(object.value("attachments"_L1).toArray()).value_or(std::vector<Attachment>());
    fields.buttons = buttonsIn(object.value("buttons"_L1).toArray());
    fields.senderButtons = buttonsIn(object.value("sender_buttons"_L1).toArray());
    fields.list = listIn(object.value("list"_L1).toObject());
    const QJsonObject texts = object.value("texts"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        fields.texts.insert(it.key(), it->toString());
    fields.options = sendOptionsFromJson(object.value("options"_L1).toObject()).value_or(SendOptions());
    return fields;
}

bool isEmptyList(const ListMenuContent &list)
{
    const auto empty = [](const ListRow &row) { return row.title.isEmpty() && row.description.isEmpty(); };
    return list.header.isEmpty() && list.button.isEmpty()
        && std::all_of(list.sections.begin(), list.sections.end(), [&empty](const ListSection &section) {
               return section.title.isEmpty() && std::all_of(section.rows.begin(), section.rows.end(), empty);
           });
}

} // namespace

bool isBlank(const Button &button)
{
    struct Blank {
        bool operator()(const LinkAction &action) const { return action.url.isEmpty(); }
        bool operator()(const ServerAction &action) const { return action.data.isEmpty(); }
        bool operator()(const DynamicAction &action) const { return action.data.isEmpty(); }
        bool operator()(const ReplyAction &) const { return true; }
        bool operator()(const PostAction &action) const { return action.post.isEmpty(); }
        bool operator()(const UnknownAction &) const { return false; }
    };
    return button.caption.isEmpty() && button.icon.isEmpty() && std::visit(Blank(), button.action);
}

namespace {

//! Who is to speak and who is to answer is no writing.
bool isBlankOptions(SendOptions options)
{
    options.asCustomer = false;
    options.aiAgent.clear();
    options.aiChannel.clear();
    return options.isEmpty();
}

} // namespace

bool isEmpty(const DraftFields &fields)
{
    const auto empty = [](const ButtonGrid &grid) {
        return std::all_of(grid.begin(), grid.end(),
            [](const std::vector<Button> &row) { return std::all_of(row.begin(), row.end(), [](const Button &b) { return isBlank(b); }); });
    };
    return fields.text.isEmpty() && fields.attachments.empty() && fields.header.isEmpty() && fields.latitude.isEmpty()
        && fields.longitude.isEmpty() && fields.place.isEmpty() && fields.address.isEmpty() && isEmptyList(fields.list)
        && empty(fields.buttons) && empty(fields.senderButtons) && fields.texts.isEmpty() && isBlankOptions(fields.options)
        && fields.buttonsJson.isEmpty() && fields.senderButtonsJson.isEmpty();
}

QJsonObject draftToJson(const Draft &draft)
{
    QJsonObject object = outgoingToJson(draft.message);
    if (draft.fields)
        object.insert("fields"_L1, fieldsToJson(*draft.fields));
    return object;
}

Result<Draft> draftFromJson(const QJsonObject &object)
{
    auto message = outgoingFromJson(object);
    if (!message)
        return fail(message.error());
    Draft draft;
    draft.message = std::move(*message);
    if (object.contains("fields"_L1))
        draft.fields = fieldsFromJson(object.value("fields"_L1).toObject());
    return draft;
}

} // namespace qasid
