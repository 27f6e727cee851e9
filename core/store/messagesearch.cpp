#include "core/store/messagesearch.h"

#include "core/model/searchedtext.h"
#include "core/model/searchtext.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/attachmenttable.h"
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

//! A message that the index has found; its files are not read yet.
struct Found {
    Message message;
    bool hasFiles = false;
};

Found readFound(const Row &row)
{
    return {.message = {.id = {row.number(0)},
                .conversation = {row.number(1)},
                .direction = row.as<Direction>(4),
                .time = row.numberIfAny(3),
                .orderKey = row.number(2),
                .content = contentFromText(row.text(5)),
                .attachments = {},
                .buttons = buttonsFromText(row.text(7)),
                .senderButtons = buttonsFromText(row.text(8)),
                .replyTo = {}},
        .hasFiles = row.number(6) > 0};
}

//! With what of it was looked for: in its words, or where those have not all of it in all that is searched.
Result<SearchHit> hitOf(Database &db, Found found, const QStringList &words)
{
    Message &message = found.message;
    SearchHit hit{.message = message.id,
        .conversation = message.conversation,
        .orderKey = message.orderKey,
        .time = message.time,
        .direction = message.direction,
        .text = contentText(message.content),
        .matches = {}};
    hit.matches = searchMatches(hit.text, words, true);
    if (words.isEmpty() || !hit.matches.empty())
        return hit;
    if (found.hasFiles) {
        QASID_LET(files, attachmenttable::of(db, message.id));
        message.attachments = std::move(files);
    }
    hit.text = searchedText(message);
    hit.matches = searchMatches(hit.text, words, true);
    return hit;
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
    std::vector<Found> found;
    QASID_TRY(
        db.each(u"SELECT m.id, m.conversation, m.order_key, m.time, m.direction, m.content, m.attachments, m.buttons, m.sender_buttons"
                " FROM message_search s CROSS JOIN messages m ON m.id = s.rowid WHERE s.message_search MATCH ? AND s.rowid < ?"
                " AND m.order_key >= ? AND m.order_key < ? ORDER BY s.rowid DESC LIMIT ?"_s,
            {matching, before ? before.value : kEnd, keyOf(query.from, std::numeric_limits<qint64>::min()), keyOf(query.until, kEnd),
                limit + 1},
            [&](const Row &row) { found.push_back(readFound(row)); }));
    if (int(found.size()) > limit) {
        found.pop_back();
        page.next = found.back().message.id;
    }
    for (Found &one : found) {
        QASID_LET(hit, hitOf(db, std::move(one), words));
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
