#include "core/store/messagesearch.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"
#include "core/store/messagetable.h"
#include "core/store/searchtags.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace qasid::messagesearch {

namespace {

constexpr int kLargestPage = 500;
constexpr qint64 kEnd = std::numeric_limits<qint64>::max();

//! Keys of the places that a query's time allows.
qint64 keyOf(const std::optional<TimeMs> &time, qint64 otherwise)
{
    return time ? std::clamp(*time, TimeMs(0), kEnd / kKeysPerMs) * kKeysPerMs : otherwise;
}

//! Without its matches.
SearchHit readHit(const Row &row)
{
    return {
        .message = {row.number(0)},
        .conversation = {row.number(1)},
        .orderKey = row.number(2),
        .time = row.numberIfAny(3),
        .direction = row.as<Direction>(4),
        .text = contentText(contentFromText(row.text(5))),
        .matches = {},
    };
}

} // namespace

Result<SearchPage> search(Database &db, const SearchQuery &query, int limit, MessageId before)
{
    SearchPage page;
    const QStringList words = searchWords(query.text);
    const QStringList deciding = searchtags::deciding(words);
    const QString matching = searchtags::matching(query, deciding);
    // Signs alone are something typed, and found nowhere.
    if (matching.isEmpty() || limit < 1 || (words.isEmpty() && !query.text.trimmed().isEmpty()))
        return page;
    limit = std::min(limit, kLargestPage);
    // A whole page of text was typed: what the index was not asked for is looked for in what it found.
    const bool all = deciding.size() == searchtags::kLargestExpression;
    int found = 0;
    MessageId last;
    QASID_TRY(db.each(u"SELECT m.id, m.conversation, m.order_key, m.time, m.direction, m.content FROM message_search s"
                      " CROSS JOIN messages m ON m.id = s.rowid WHERE s.message_search MATCH ? AND s.rowid < ?"
                      " AND m.order_key >= ? AND m.order_key < ? ORDER BY s.rowid DESC LIMIT ?"_s,
        {matching, before ? before.value : kEnd, keyOf(query.from, std::numeric_limits<qint64>::min()), keyOf(query.until, kEnd),
            limit + 1},
        [&](const Row &row) {
            if (++found > limit) {
                page.next = last;
                return;
            }
            SearchHit hit = readHit(row);
            last = hit.message;
            hit.matches = searchMatches(hit.text, words, all);
            if (!all || !hit.matches.empty())
                page.hits.push_back(std::move(hit));
        }));
    page.notes
        = int(std::count_if(page.hits.begin(), page.hits.end(), [](const SearchHit &hit) { return hit.direction == Direction::Note; }));
    return page;
}

} // namespace qasid::messagesearch
