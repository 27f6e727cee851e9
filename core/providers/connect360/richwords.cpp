#include "core/providers/connect360/richwords.h"

#include "core/provider/payload.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

//! Fields that carry words or hold what does, in the order in which people read them.
constexpr std::array kFields{"header"_L1, "heading"_L1, "title"_L1, "subject"_L1, "subtitle"_L1, "text"_L1, "body"_L1, "message"_L1,
    "content"_L1, "caption"_L1, "description"_L1, "paragraphs"_L1, "blocks"_L1, "children"_L1, "elements"_L1, "components"_L1,
    "sections"_L1, "items"_L1, "rows"_L1, "parts"_L1, "label"_L1, "buttons"_L1, "footer"_L1};

//! A piece of a paragraph, as editors keep it: {"text": "…", "bold": true}.
bool isRun(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString type = object.value("type"_L1).toString();
    return object.value("text"_L1).isString() && (type.isEmpty() || type == "text"_L1);
}

QString wordsInList(const QJsonArray &list)
{
    QStringList lines;
    bool goesOn = false;
    for (const QJsonValue &item : list) {
        const bool run = isRun(item);
        const QString words = run ? cleanText(item.toObject().value("text"_L1).toString()) : wordsIn(item);
        if (words.isEmpty())
            continue;
        if (run && goesOn)
            lines.last() += words;
        else
            lines += words;
        goesOn = run;
    }
    return lines.join(u'\n');
}

} // namespace

QString wordsIn(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString()).trimmed();
    if (value.isArray())
        return wordsInList(value.toArray()).trimmed();
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    QStringList lines;
    for (const auto field : kFields) {
        const QString words = wordsIn(object.value(field));
        if (!words.isEmpty() && !lines.contains(words))
            lines += words;
    }
    return lines.join(u'\n');
}

} // namespace qasid::connect360
