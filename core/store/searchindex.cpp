#include "core/store/searchindex.h"

#include "core/base/log.h"
#include "core/model/searchedtext.h"
#include "core/model/searchtext.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/attachmenttable.h"
#include "core/store/customersearch.h"
#include "core/store/jsontext.h"
#include "core/store/messagetable.h"
#include "core/store/searchtags.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::searchindex {

namespace {

// Some ten milliseconds of the one writer's time.
constexpr int kIndexedInAStep = 500;
constexpr int kPagesInAStep = 400;

struct State {
    qint64 version = 0;
    qint64 oldest = 0;
    qint64 newest = 0;
    qint64 removed = 0;
};

struct Indexed {
    AccountId account;
    Message message;
    bool hasFiles = false;
};

Result<State> stateOf(Database &db)
{
    QASID_LET(state, db.first(u"SELECT version, oldest, newest, removed FROM search_state"_s, {}, [](const Row &row) {
        return State{.version = row.number(0), .oldest = row.number(1), .newest = row.number(2), .removed = row.number(3)};
    }));
    if (!state)
        return fail(ErrorKind::StorageFailed, u"the profile does not say what is indexed"_s);
    return *state;
}

#define FOUND                                                                                                                              \
    "SELECT m.id, c.account, m.conversation, m.direction, m.order_key, m.content, m.attachments, m.buttons, m.sender_buttons"              \
    " FROM messages m CROSS JOIN conversations c ON c.id = m.conversation WHERE "

Result<std::vector<Indexed>> findMessages(Database &db, const QString &sql, const Values &values)
{
    std::vector<Indexed> found;
    QASID_TRY(db.each(sql, values, [&](const Row &row) {
        Message message{.id = {row.number(0)},
            .conversation = {row.number(2)},
            .direction = row.as<Direction>(3),
            .orderKey = row.number(4),
            .content = contentFromText(row.text(5)),
            .attachments = {},
            .buttons = buttonsFromText(row.text(7)),
            .senderButtons = buttonsFromText(row.text(8)),
            .replyTo = {}};
        found.push_back({{row.number(1)}, std::move(message), row.number(6) > 0});
    }));
    for (Indexed &one : found) {
        if (!one.hasFiles)
            continue;
        QASID_LET(files, attachmenttable::of(db, one.message.id));
        one.message.attachments = std::move(files);
    }
    return found;
}

Result<Done> add(Database &db, const Indexed &found)
{
    const Message &message = found.message;
    QStringList words = searchWords(searchedText(message));
    // What happened is found by its words, not because it happened in some conversation.
    if (words.isEmpty() && message.direction == Direction::System)
        return Done();
    words.removeDuplicates();
    words += searchtags::ofMessage(found.account, message, timeOfOrderKey(message.orderKey));
    QASID_TRY(db.run(u"INSERT INTO message_words (message, words) VALUES (?, ?)"_s, {message.id.value, words.join(u' ')}));
    return Done();
}

Result<Done> addAll(Database &db, const std::vector<Indexed> &found)
{
    for (const Indexed &one : found)
        QASID_TRY(add(db, one));
    return Done();
}

//! What changed since it was put in. Answers how many.
Result<int> addChanged(Database &db, const State &state)
{
    std::vector<qint64> changed;
    QASID_TRY(db.each(u"SELECT message FROM messages_to_search ORDER BY message LIMIT ?"_s, {kIndexedInAStep},
        [&](const Row &row) { changed.push_back(row.number(0)); }));
    for (const qint64 message : changed) {
        QASID_LET(known, db.run(u"DELETE FROM message_words WHERE message = ?"_s, {message}));
        const bool isIn = known > 0 || (message >= state.oldest && message <= state.newest);
        if (isIn) { // else it is still to come by its place
            QASID_LET(found, findMessages(db, u"" FOUND "m.id = ?"_s, {message}));
            QASID_TRY(addAll(db, found));
        }
        QASID_TRY(db.run(u"DELETE FROM messages_to_search WHERE message = ?"_s, {message}));
    }
    return int(changed.size());
}

Result<int> addNew(Database &db, const State &state)
{
    QASID_LET(found, findMessages(db, u"" FOUND "m.id > ? ORDER BY m.id LIMIT ?"_s, {state.newest, kIndexedInAStep}));
    if (found.empty())
        return 0;
    QASID_TRY(addAll(db, found));
    QASID_TRY(db.run(u"UPDATE search_state SET newest = ?"_s, {found.back().message.id.value}));
    return int(found.size());
}

//! What was there before the index, or before its version.
Result<int> addOld(Database &db, const State &state)
{
    QASID_LET(found, findMessages(db, u"" FOUND "m.id < ? ORDER BY m.id DESC LIMIT ?"_s, {state.oldest, kIndexedInAStep}));
    if (found.empty())
        return 0;
    std::reverse(found.begin(), found.end()); // FTS5 takes rows in their order only, or makes a segment of each
    QASID_TRY(db.run(u"DELETE FROM message_words WHERE message >= ? AND message < ?"_s, {found.front().message.id.value, state.oldest}));
    QASID_TRY(addAll(db, found));
    QASID_TRY(db.run(u"UPDATE search_state SET oldest = ?"_s, {found.front().message.id.value}));
    return int(found.size());
}

Result<qint64> merge(Database &db, const QString &index, int pages)
{
    QASID_LET(before, db.number(u"SELECT total_changes()"_s));
    QASID_TRY(db.run(u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(index), {pages}));
    QASID_LET(after, db.number(u"SELECT total_changes()"_s));
    return after - before;
}

const std::vector<QString> &indexes()
{
    static const std::vector<QString> names{u"message_search"_s, u"customer_search"_s};
    return names;
}

} // namespace

Result<bool> step(Database &db)
{
    QASID_LET(state, stateOf(db));
    QASID_LET(customers, customersearch::step(db));
    QASID_LET(added, addNew(db, state));
    QASID_LET(changed, addChanged(db, state));
    if (customers || added == kIndexedInAStep || changed == kIndexedInAStep)
        return true;
    if (added + changed == 0) {
        QASID_LET(old, addOld(db, state));
        return old > 0;
    }
    // Older ones can wait for a step of their own.
    QASID_LET(old, db.number(u"SELECT EXISTS (SELECT 1 FROM messages WHERE id < ?)"_s, {state.oldest}));
    return old != 0;
}

Result<Done> prepare(Database &db)
{
    QASID_LET(state, stateOf(db));
    if (state.version == kSearchVersion)
        return Done();
    QASID_TRY(db.execute(u"BEGIN IMMEDIATE"_s));
    QASID_TRY(db.run(u"UPDATE search_state SET version = ?, oldest = (SELECT IFNULL(MAX(id), 0) + 1 FROM messages),"
                     " newest = (SELECT IFNULL(MAX(id), 0) FROM messages)"_s,
        {kSearchVersion}));
    QASID_TRY(db.run(u"INSERT OR IGNORE INTO customers_to_search SELECT id FROM customers"_s));
    return db.execute(u"COMMIT"_s);
}

Result<bool> clean(Database &db)
{
    QASID_LET(state, stateOf(db));
    if (state.removed == 0)
        return false;
    // A negative number begins to merge all there is into one; that it changes nothing more says that it is done.
    const bool begins = state.removed == 1;
    qint64 changes = 0;
    for (const QString &index : indexes()) {
        QASID_LET(merged, merge(db, index, begins ? -kPagesInAStep : kPagesInAStep));
        changes += merged >= 2 ? merged : 0;
    }
    const bool more = begins || changes > 0;
    QASID_TRY(db.run(u"UPDATE search_state SET removed = ?"_s, {more ? 2 : 0}));
    return more;
}

Result<bool> repair(Database &db)
{
    bool damaged = false;
    for (const QString &index : indexes()) {
        const auto sound = db.run(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(index));
        if (sound)
            continue;
        damaged = true;
        qCWarning(lcStore).noquote() << "the search index is made anew, for it is damaged:" << sound.error().detail;
        QASID_TRY(db.run(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index)));
    }
    return damaged;
}

} // namespace qasid::searchindex
