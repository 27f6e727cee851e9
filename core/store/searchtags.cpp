#include "core/store/searchtags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::searchtags {

namespace {

// The letters that say what a tag is of.
constexpr QChar kAccount(0xE001);
constexpr QChar kConversation(0xE002);
constexpr QChar kSender(0xE003);
constexpr QChar kKind(0xE004);

// Time as a tree of spans: whole ones stand for their days, so that years are asked for by a hundred words at most.
struct Span {
    QChar letter;
    qint64 days;
};
constexpr Span kSpans[] = {{QChar(0xE005), 1}, {QChar(0xE006), 32}, {QChar(0xE007), 1024}};
constexpr TimeMs kDayMs = 24 * 60 * 60 * 1000;
constexpr qint64 kEndOfDays = 64 * 1024; // in 2149; a whole number of the largest span

QString tag(QChar letter, qint64 number)
{
    return letter + QString::number(number);
}

qint64 dayOf(TimeMs time)
{
    return std::clamp(time / kDayMs, qint64(0), kEndOfDays - 1);
}

SearchQuery::Sender senderOf(Direction direction)
{
    switch (direction) {
    case Direction::In:
    case Direction::Unknown: // shown at their side
        return SearchQuery::Sender::Customer;
    case Direction::Out:
        return SearchQuery::Sender::Us;
    case Direction::Note:
        return SearchQuery::Sender::Note;
    case Direction::System:
        break;
    }
    return SearchQuery::Sender::Anyone;
}

bool hasLink(const QString &text)
{
    return text.contains("://"_L1) || text.contains("www."_L1, Qt::CaseInsensitive);
}

std::vector<SearchQuery::Kind> kindsOf(const Message &message)
{
    using Kind = SearchQuery::Kind;
    std::vector<Kind> kinds;
    const auto add = [&kinds](Kind kind, bool is) {
        if (is && std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    };
    for (const Attachment &file : message.attachments)
        add(file.kind == AttachmentKind::Image ? Kind::Picture : Kind::File, true);
    add(Kind::Location,
        std::holds_alternative<LocationContent>(message.content) || std::holds_alternative<LocationRequestContent>(message.content));
    add(Kind::Buttons,
        !message.buttons.empty() || !message.senderButtons.empty() || std::holds_alternative<ListMenuContent>(message.content));
    add(Kind::Link, hasLink(contentText(message.content)));
    return kinds;
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

//! Spans that together are the days from `first` until before `end`, from the level's own size down.
void cover(qint64 first, qint64 end, std::size_t level, QStringList &spans)
{
    const Span &span = kSpans[level];
    const qint64 wholeFirst = (first + span.days - 1) / span.days;
    const qint64 wholeEnd = end / span.days;
    if (wholeFirst >= wholeEnd) {
        if (level > 0)
            cover(first, end, level - 1, spans);
        return;
    }
    if (level > 0)
        cover(first, wholeFirst * span.days, level - 1, spans);
    for (qint64 i = wholeFirst; i < wholeEnd; ++i)
        spans.append(quoted(tag(span.letter, i)));
    if (level > 0)
        cover(wholeEnd * span.days, end, level - 1, spans);
}

} // namespace

QString ofAccount(AccountId account)
{
    return tag(kAccount, account.value);
}

QStringList ofMessage(AccountId account, const Message &message, TimeMs time)
{
    QStringList tags{ofAccount(account), tag(kConversation, message.conversation.value)};
    const auto sender = senderOf(message.direction);
    if (sender != SearchQuery::Sender::Anyone)
        tags.append(tag(kSender, int(sender)));
    for (const auto kind : kindsOf(message))
        tags.append(tag(kKind, int(kind)));
    for (const Span &span : kSpans)
        tags.append(tag(span.letter, dayOf(time) / span.days));
    return tags;
}

QString matching(const SearchQuery &query, const QStringList &words)
{
    QStringList parts;
    if (query.account)
        parts.append(quoted(ofAccount(query.account)));
    if (query.conversation)
        parts.append(quoted(tag(kConversation, query.conversation.value)));
    if (query.sender != SearchQuery::Sender::Anyone && query.sender != SearchQuery::Sender::NoNote)
        parts.append(quoted(tag(kSender, int(query.sender))));
    if (query.kind != SearchQuery::Kind::Any)
        parts.append(quoted(tag(kKind, int(query.kind))));
    if (query.from || query.until) {
        QStringList spans;
        cover(query.from ? dayOf(*query.from) : 0, query.until ? dayOf(*query.until) + 1 : kEndOfDays, std::size(kSpans) - 1, spans);
        parts.append(spans.isEmpty() ? quoted(QString(kConversation)) : u'(' + spans.join(" OR "_L1) + u')'); // the other way round: none
    }
    const QString said = matching(words);
    if (!said.isEmpty())
        parts.append(said);
    const QString expression = parts.join(" AND "_L1);
    if (query.sender != SearchQuery::Sender::NoNote || expression.isEmpty())
        return expression;
    return u'(' + expression + ") NOT "_L1 + quoted(tag(kSender, int(SearchQuery::Sender::Note)));
}

QString matching(const QStringList &words)
{
    QStringList parts;
    parts.reserve(words.size());
    for (const QString &word : words)
        parts.append(quoted(word) + u'*');
    return parts.join(" AND "_L1);
}

QStringList deciding(QStringList words)
{
    std::sort(words.begin(), words.end());
    // Sorted, a word stands directly before those that it begins.
    QStringList kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i + 1 == words.size() || !words[i + 1].startsWith(words[i]))
            kept.append(words[i]);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return kept.mid(0, kLargestExpression);
}

} // namespace qasid::searchtags
