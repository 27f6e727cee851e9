#include "core/store/messagesearch.h"

#include "core/model/searchedtext.h"
#include "core/model/searchtext.h"
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

constexpr int kMostMatches = 500;
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

//! Where it has what was looked for: in its words, or where those have not all of it in all that is searched.
Result<Done> findMatches(Database &db, SearchHit &hit, const QStringList &words)
{
    hit.matches = searchMatches(hit.text, words, true);
    if (words.isEmpty() || !hit.matches.empty())
        return Done();
    QASID_LET(message, messagetable::byId(db, hit.message));
    if (message) {
        hit.text = searchedText(*message);
        hit.matches = searchMatches(hit.text, words, true);
    }
    return Done();
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
    limit = std::min(limit, kMostMatches);
    // A whole page of text was typed: what the index was not asked for is looked for in what it found.
    const bool all = deciding.size() == searchtags::kLargestExpression;
    std::vector<SearchHit> found;
    QASID_TRY(db.each(u"SELECT m.id, m.conversation, m.order_key, m.time, m.direction, m.content FROM message_search s"
                      " CROSS JOIN messages m ON m.id = s.rowid WHERE s.message_search MATCH ? AND s.rowid < ?"
                      " AND m.order_key >= ? AND m.order_key < ? ORDER BY s.rowid DESC LIMIT ?"_s,
        {matching, before ? before.value : kEnd, keyOf(query.from, std::numeric_limits<qint64>::min()), keyOf(query.until, kEnd),
            limit + 1},
        [&](const Row &row) { found.push_back(readHit(row)); }));
    if (int(found.size()) > limit) {
        found.pop_back();
        page.next = found.back().message;
    }
    for (SearchHit &hit : found) {
        QASID_TRY(findMatches(db, hit, words));
        if (!all || !hit.matches.empty())
            page.hits.push_back(std::move(hit));
    }
    QASID_LET(missing, db.number(u"SELECT EXISTS (SELECT 1 FROM messages WHERE id < (SELECT oldest FROM search_state))"_s));
    page.whole = missing == 0;
    page.notes
        = int(std::count_if(page.hits.begin(), page.hits.end(), [](const SearchHit &hit) { return hit.direction == Direction::Note; }));
    return page;
}

} // namespace qasid::messagesearch
