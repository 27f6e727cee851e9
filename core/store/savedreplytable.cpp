#include "core/store/savedreplytable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::savedreplytable {

namespace {

constexpr qsizetype kLongestName = 80;

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

Error noSuchReply(SavedReplyId id)
{
    return Error{.kind = ErrorKind::NotFound, .detail = u"there is no saved reply %1"_s.arg(id.value)};
}

} // namespace

Result<std::vector<SavedReply>> all(Database &db)
{
    std::vector<SavedReply> replies;
    QASID_TRY(db.each(u"SELECT id, name, data FROM saved_replies ORDER BY id"_s, {}, [&](const Row &row) {
        replies.push_back({
            .id = {row.number(0)},
            .name = row.text(1),
            .message = outgoingFromJson(jsonObject(row.text(2))).value_or(OutgoingMessage()),
        });
    }));
    std::stable_sort(replies.begin(), replies.end(),
        [](const SavedReply &a, const SavedReply &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return replies;
}

Result<SavedReplyId> save(Database &db, const SavedReply &reply)
{
    const QString name = reply.name.simplified();
    if (name.isEmpty() || characters(name) > kLongestName)
        return fail(Error{.kind = ErrorKind::InvalidInput,
            .detail = u"a saved reply needs a name of at most %1 characters"_s.arg(kLongestName),
            .providerCode = u"name"_s});
    QASID_LET(holder, db.number(u"SELECT id FROM saved_replies WHERE name = ?"_s, {name}));
    if (holder != 0 && holder != reply.id.value)
        return fail(Error{.kind = ErrorKind::Conflict, .detail = u"another saved reply has this name"_s, .providerCode = u"name"_s});
    OutgoingMessage message = reply.message;
    message.attachments.clear();
    message.replyTo.clear();
    const QString data = jsonText(outgoingToJson(message));
    if (!reply.id) {
        QASID_LET(id, db.insert(u"INSERT INTO saved_replies (name, data) VALUES (?, ?)"_s, {name, data}));
        return SavedReplyId{id};
    }
    QASID_LET(known, db.run(u"UPDATE saved_replies SET name = ?, data = ? WHERE id = ?"_s, {name, data, reply.id.value}));
    return known == 0 ? Result<SavedReplyId>(fail(noSuchReply(reply.id))) : reply.id;
}

Result<Done> remove(Database &db, SavedReplyId id)
{
    QASID_LET(removed, db.run(u"DELETE FROM saved_replies WHERE id = ?"_s, {id.value}));
    return removed == 0 ? Result<Done>(fail(noSuchReply(id))) : Done();
}

} // namespace qasid::savedreplytable
