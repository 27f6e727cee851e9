#include "core/base/json.h"
#include "core/model/jsonfields.h"
#include "core/model/messagejson.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

// One overload a kind: adds the kind's own fields.
struct Writer {
    QJsonObject &out;

    void operator()(const TextContent &c) const
    {
        out.insert("text"_L1, c.text);
        if (!c.texts.isEmpty()) {
            QJsonObject texts;
            for (auto it = c.texts.begin(); it != c.texts.end(); ++it)
                texts.insert(it.key(), it.value());
            out.insert("texts"_L1, texts);
        }
        json::put(out, "header"_L1, c.header);
        json::put(out, "footer"_L1, c.footer);
        json::put(out, "raw"_L1, QString::fromUtf8(c.raw));
    }
    void operator()(const LocationContent &c) const
    {
        out.insert("latitude"_L1, c.latitude);
        out.insert("longitude"_L1, c.longitude);
        json::put(out, "name"_L1, c.name);
        json::put(out, "address"_L1, c.address);
    }
    void operator()(const LocationRequestContent &c) const { out.insert("text"_L1, c.text); }
    void operator()(const ListMenuContent &c) const
    {
        out.insert("text"_L1, c.text);
        json::put(out, "header"_L1, c.header);
        json::put(out, "footer"_L1, c.footer);
        out.insert("button"_L1, c.button);
        QJsonArray sections;
        for (const ListSection &section : c.sections) {
            QJsonArray rows;
            for (const ListRow &row : section.rows) {
                QJsonObject r{{"id"_L1, row.id}, {"title"_L1, row.title}};
                json::put(r, "description"_L1, row.description);
                rows += r;
            }
            sections += QJsonObject{{"title"_L1, section.title}, {"rows"_L1, rows}};
        }
        out.insert("sections"_L1, sections);
    }
    void operator()(const ChoiceContent &c) const
    {
        out.insert("source"_L1, c.source == ChoiceContent::Source::List ? u"list"_s : u"button"_s);
        out.insert("choice_id"_L1, c.id);
        out.insert("title"_L1, c.title);
        json::put(out, "description"_L1, c.description);
    }
    void operator()(const PressContent &c) const
    {
        out.insert("text"_L1, c.caption);
        out.insert("data"_L1, c.data);
        json::put(out, "place"_L1, c.place);
        json::put(out, "rule"_L1, c.rule);
        json::put(out, "answer"_L1, c.answer);
    }
    void operator()(const ContactContent &c) const
    {
        QJsonArray cards;
        for (const ContactCard &card : c.cards) {
            cards += QJsonObject{{"name"_L1, card.name}, {"phones"_L1, QJsonArray::fromStringList(card.phones)},
                {"emails"_L1, QJsonArray::fromStringList(card.emails)}};
        }
        out.insert("cards"_L1, cards);
        json::put(out, "raw"_L1, QString::fromUtf8(c.raw));
    }
    void operator()(const MediaContent &c) const { out.insert("text"_L1, c.caption); }
    void operator()(const SystemContent &c) const
    {
        out.insert("code"_L1, c.code);
        out.insert("text"_L1, c.text);
    }
    void operator()(const UnsupportedContent &c) const
    {
        out.insert("type"_L1, c.typeName);
        out.insert("raw"_L1, QString::fromUtf8(c.raw));
    }
};

Content readText(JsonFields &in)
{
    TextContent c{.text = in.text("text"_L1),
        .texts = {},
        .header = in.text("header"_L1),
        .footer = in.text("footer"_L1),
        .raw = in.text("raw"_L1).toUtf8()};
    const QJsonObject texts = in.object("texts"_L1);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it->isString())
            in.fault(u"\"%1\" must hold texts only"_s, "texts"_L1);
        c.texts.insert(it.key(), it->toString());
    }
    if (!in.has("text"_L1) && c.texts.isEmpty())
        in.fault(u"\"%1\" is missing"_s, "text"_L1);
    if (c.text.isEmpty() && !c.texts.isEmpty())
        c.text = c.texts.first();
    return c;
}

Content readLocation(JsonFields &in)
{
    LocationContent c{.latitude = in.requiredNumber("latitude"_L1),
        .longitude = in.requiredNumber("longitude"_L1),
        .name = in.text("name"_L1),
        .address = in.text("address"_L1)};
    if (std::abs(c.latitude) > 90)
        in.fault(u"\"%1\" must be between -90 and 90"_s, "latitude"_L1);
    if (std::abs(c.longitude) > 180)
        in.fault(u"\"%1\" must be between -180 and 180"_s, "longitude"_L1);
    return c;
}

Content readLocationRequest(JsonFields &in)
{
    return LocationRequestContent{.text = in.requiredText("text"_L1)};
}

ListSection readSection(const QJsonObject &object, JsonFields &in)
{
    JsonFields fields(object);
    ListSection section{.title = fields.text("title"_L1), .rows = {}};
    for (const QJsonValue &value : fields.array("rows"_L1)) {
        JsonFields row(value.toObject());
        section.rows.push_back(
            {.id = row.requiredId("id"_L1), .title = row.requiredText("title"_L1), .description = row.text("description"_L1)});
        if (row.error())
            in.fault(row.error()->detail, "rows"_L1);
    }
    if (fields.error())
        in.fault(fields.error()->detail, "sections"_L1);
    return section;
}

Content readList(JsonFields &in)
{
    ListMenuContent c{.header = in.text("header"_L1),
        .text = in.requiredText("text"_L1),
        .footer = in.text("footer"_L1),
        .button = in.requiredText("button"_L1),
        .sections = {}};
    for (const QJsonValue &value : in.array("sections"_L1))
        c.sections.push_back(readSection(value.toObject(), in));
    return c;
}

Content readChoice(JsonFields &in)
{
    const bool list = in.text("source"_L1) == "list"_L1;
    return ChoiceContent{.source = list ? ChoiceContent::Source::List : ChoiceContent::Source::Button,
        .id = in.text("choice_id"_L1),
        .title = in.text("title"_L1),
        .description = in.text("description"_L1)};
}

Content readPress(JsonFields &in)
{
    return PressContent{.caption = in.text("text"_L1),
        .data = in.object("data"_L1),
        .place = in.text("place"_L1),
        .rule = in.text("rule"_L1),
        .answer = in.text("answer"_L1)};
}

Content readContact(JsonFields &in)
{
    ContactContent c{.cards = {}, .raw = in.text("raw"_L1).toUtf8()};
    for (const QJsonValue &value : in.array("cards"_L1)) {
        JsonFields card(value.toObject());
        c.cards.push_back({.name = card.text("name"_L1), .phones = card.texts("phones"_L1), .emails = card.texts("emails"_L1)});
        if (card.error())
            in.fault(card.error()->detail, "cards"_L1);
    }
    return c;
}

Content readMedia(JsonFields &in)
{
    return MediaContent{.caption = in.text("text"_L1)};
}

Content readSystem(JsonFields &in)
{
    return SystemContent{.code = in.text("code"_L1), .text = in.text("text"_L1)};
}

Content readUnsupported(JsonFields &in)
{
    return UnsupportedContent{.typeName = in.text("type"_L1), .raw = in.text("raw"_L1).toUtf8()};
}

struct Reader {
    QLatin1StringView kind;
    Content (*read)(JsonFields &);
};

constexpr Reader kReaders[] = {{"text"_L1, readText}, {"location"_L1, readLocation}, {"location_request"_L1, readLocationRequest},
    {"list"_L1, readList}, {"choice"_L1, readChoice}, {"press"_L1, readPress}, {"contact"_L1, readContact}, {"media"_L1, readMedia},
    {"system"_L1, readSystem}, {"unsupported"_L1, readUnsupported}};

} // namespace

QJsonObject contentToJson(const Content &content)
{
    QJsonObject object{{"kind"_L1, contentKind(content)}};
    std::visit(Writer{object}, content);
    if (!object.contains("text"_L1))
        object.insert("text"_L1, contentText(content));
    return object;
}

Result<Content> contentFromJson(const QJsonObject &object)
{
    JsonFields in(object);
    const QString kind = object.contains("kind"_L1) ? in.text("kind"_L1) : u"text"_s;
    for (const Reader &reader : kReaders) {
        if (reader.kind != kind)
            continue;
        Content content = reader.read(in);
        if (in.error())
            return fail(*in.error());
        return content;
    }
    return fail(Error{
        .kind = ErrorKind::InvalidInput, .detail = u"there is no message kind \"%1\""_s.arg(kind.left(40)), .providerCode = u"kind"_s});
}

} // namespace qasid
