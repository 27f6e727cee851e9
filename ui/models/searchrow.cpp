#include "ui/models/searchrow.h"

#include "ui/models/bidi.h"
#include "ui/models/enumeration.h"
#include "ui/models/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qsizetype kBefore = 20; //!< letters before the first match, where it stands far from the beginning
constexpr qsizetype kNearStart = 36; //!< a match that ends before this is seen from the beginning of the text
constexpr qsizetype kLength = 240;

//! The paragraph of a text that a place is in.
QStringView paragraphAt(const QString &text, qsizetype at)
{
    for (const QStringView paragraph : bidi::paragraphs(text)) {
        if (at <= paragraph.data() - text.constData() + paragraph.size())
            return paragraph;
    }
    return text;
}

//! Where the excerpt begins: at the text's beginning, or at a word not far before the match.
qsizetype beginning(const QString &text, const TextRange &match)
{
    if (match.start + match.length <= kNearStart)
        return 0;
    const qsizetype wanted = match.start - kBefore;
    for (qsizetype at = wanted; at < match.start; ++at) {
        if (text[at].isSpace())
            return at + 1;
    }
    return match.start;
}

} // namespace

SearchExcerpt excerptOf(const QString &text, const std::vector<TextRange> &matches, Qt::LayoutDirection ui)
{
    SearchExcerpt excerpt;
    const TextRange first = matches.empty() ? TextRange() : matches.front();
    excerpt.direction = bidi::direction(paragraphAt(text, first.start), ui);
    const qsizetype start = beginning(text, first);
    const qsizetype length = std::max(kLength, first.start + first.length - start);
    const QString lead = start > 0 ? QString(QChar(0x2026)) : QString();
    excerpt.text = lead + text.mid(start, length);
    for (QChar &c : excerpt.text) {
        if (c.isSpace())
            c = u' ';
    }
    for (const TextRange &match : matches) {
        const qsizetype at = match.start - start + lead.size();
        if (match.start >= start && at + match.length <= excerpt.text.size())
            excerpt.matches.push_back({at, match.length});
    }
    return excerpt;
}

QString SearchRow::accessibleText() const
{
    QStringList parts{conversation.name, count, excerpt.text, time, conversation.channel, conversation.account};
    parts.removeAll(QString());
    return ErrorText::plain(enumeration(parts)) + u'.';
}

//! Not by arg(), which wants a number in every plural form; some have it in a word.
static QString numbered(QString words, const QString &number)
{
    return words.replace("%1"_L1, number);
}

QString SearchWords::matches(int count, bool more, const Formats &formats)
{
    if (more)
        //: At least so many messages were found. %1 is a number.
        return numbered(tr("%1+ matches", nullptr, count), formats.number(count));
    //: So many messages were found. %1 is the number.
    return numbered(tr("%1 matches", nullptr, count), formats.number(count));
}

QString SearchWords::conversations(int count, bool more, const Formats &formats)
{
    if (more)
        //: At least so many conversations. %1 is a number.
        return numbered(tr("%1+ conversations", nullptr, count), formats.number(count));
    //: %1 is the number.
    return numbered(tr("%1 conversations", nullptr, count), formats.number(count));
}

QString SearchWords::customers(int count, bool more, const Formats &formats)
{
    if (more)
        //: At least so many customers were found. %1 is a number.
        return numbered(tr("%1+ customers", nullptr, count), formats.number(count));
    //: So many customers were found. %1 is the number.
    return numbered(tr("%1 customers", nullptr, count), formats.number(count));
}

QString SearchWords::matchesInConversations(const QString &matches, const QString &conversations)
{
    //: Above search results. %1 is as in "8 matches", %2 as in "5 conversations".
    return tr("%1 in %2").arg(matches, conversations);
}

QString SearchWords::hint(const QString &word, const QString &written)
{
    const QString typed = bidi::isolate(word);
    if (bidi::firstStrong(word) != Qt::RightToLeft)
        //: Below search results. %1 is a word that was typed.
        return tr("Capitals and accents are ignored, and %1 also finds words that start with it.").arg(typed);
    if (written.isEmpty())
        //: Below search results. %1 is a word in Arabic script that was typed.
        return tr("Vowel marks and letter variants are ignored, and %1 also finds words that start with it.").arg(typed);
    //: Below search results. %1 is a word in Arabic script that was typed, %2 the same word written otherwise.
    return tr("Vowel marks and letter variants are ignored, so %1 also finds %2 and words that start with it.")
        .arg(typed, bidi::isolate(written));
}

QString SearchWords::preparing()
{
    //: Below search results, or in their place, after an update or a large import.
    return tr("Older messages are still being prepared for search. What is found in them appears here by itself.");
}

} // namespace qasid
