#include "core/providers/divar/systemnotes.h"

#include "core/provider/payload.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

struct Words {
    QLatin1StringView code;
    const char *text;
};

//! What an id can be missing from has two codes: a sentence with it and one without.
constexpr Words kWords[] = {
    {"start_my_post"_L1, QT_TRANSLATE_NOOP("Provider", "Began from their own post %1")},
    {"start_my_post_unnamed"_L1, QT_TRANSLATE_NOOP("Provider", "Began from one of their own posts")},
    {"start_my_divar"_L1, QT_TRANSLATE_NOOP("Provider", "Began from their Divar page")},
    {"start_divar_pro"_L1, QT_TRANSLATE_NOOP("Provider", "Began from the panel for professionals")},
    {"start_chat"_L1, QT_TRANSLATE_NOOP("Provider", "Began from the chat %1")},
    {"start_chat_unnamed"_L1, QT_TRANSLATE_NOOP("Provider", "Began from a chat about a post")},
    {"start_demand_post"_L1, QT_TRANSLATE_NOOP("Provider", "Began from the post %1, which they looked at")},
    {"start_demand_post_unnamed"_L1, QT_TRANSLATE_NOOP("Provider", "Began from a post they looked at")},
    {"post_published"_L1, QT_TRANSLATE_NOOP("Provider", "The post %1 was published")},
    {"post_retired"_L1, QT_TRANSLATE_NOOP("Provider", "The post %1 was taken down")},
    {"post_ongoing"_L1, QT_TRANSLATE_NOOP("Provider", "The post %1 is ongoing")},
    {"post_archived"_L1, QT_TRANSLATE_NOOP("Provider", "The post %1 was archived")},
    {"post_changed"_L1, QT_TRANSLATE_NOOP("Provider", "Divar tells of the post: %1")},
};

struct Start {
    QLatin1StringView name;
    QLatin1StringView code;
    enum class Names { Nothing, Post, Chat } names;
};
constexpr std::array kStarts{
    Start{"MY_POST"_L1, "start_my_post"_L1, Start::Names::Post},
    Start{"MY_DIVAR"_L1, "start_my_divar"_L1, Start::Names::Nothing},
    Start{"DIVAR_PRO"_L1, "start_divar_pro"_L1, Start::Names::Nothing},
    Start{"CHAT"_L1, "start_chat"_L1, Start::Names::Chat},
    Start{"DEMAND_POST"_L1, "start_demand_post"_L1, Start::Names::Post},
};

TouchPoint touchPoint(const Start &start, const QString &id)
{
    TouchPoint result;
    result.note.code = start.code;
    result.note.text = id;
    if (start.names != Start::Names::Nothing && id.isEmpty())
        result.note.code += "_unnamed"_L1;
    (start.names == Start::Names::Chat ? result.chat : result.post) = id;
    return result;
}

} // namespace

std::optional<TouchPoint> touchPointOf(QStringView text)
{
    constexpr qsizetype kLongest = 600; // beyond this nobody's id
    if (!text.startsWith("/start "_L1) || text.size() > kLongest)
        return std::nullopt;
    const QStringList parts = text.toString().simplified().split(u' ');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const QString id = usableId(parts.value(2));
    for (const Start &start : kStarts) {
        const bool mayName = start.names != Start::Names::Nothing;
        if (parts[1] == start.name && (parts.size() == 2 || (mayName && !id.isEmpty())))
            return touchPoint(start, id);
    }
    return std::nullopt;
}

SystemContent postNote(const QString &change, const QString &post)
{
    constexpr std::array kChanges{
        std::pair{"PUBLISH"_L1, "post_published"_L1},
        std::pair{"RETIRE"_L1, "post_retired"_L1},
        std::pair{"ONGOING"_L1, "post_ongoing"_L1},
        std::pair{"ARCHIVE"_L1, "post_archived"_L1},
    };
    for (const auto &[name, code] : kChanges) {
        if (change == name)
            return {code, post};
    }
    return {u"post_changed"_s, cleanName(change)};
}

const char *systemWords(QStringView code)
{
    for (const Words &words : kWords) {
        if (code == words.code)
            return words.text;
    }
    return nullptr;
}

} // namespace qasid::divar
