#include "core/store/attachmenttable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"
#include "core/store/messagetable.h"

using namespace Qt::StringLiterals;

namespace qasid::attachmenttable {

namespace {

//! Stores the attachment as `change` makes it, and announces its message.
template <class Change>
Result<Done> change(Database &db, ChangeSet &changes, AttachmentId id, Change change)
{
    struct Found {
        Attachment attachment;
        MessageId message;
        ConversationId conversation;
    };
    QASID_LET(found,
        db.first(u"SELECT a.data, a.message, m.conversation FROM attachments a JOIN messages m ON m.id = a.message WHERE a.id = ?"_s,
            {id.value}, [&](const Row &row) {
                return Found{attachmentFromText(row.text(0), id), {row.number(1)}, {row.number(2)}};
            }));
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no attachment %1"_s.arg(id.value));
    change(found->attachment);
    QASID_TRY(db.run(u"UPDATE attachments SET data = ? WHERE id = ?"_s, {attachmentToText(found->attachment), id.value}));
    QASID_TRY(db.run(u"UPDATE messages SET revision = revision + 1 WHERE id = ?"_s, {found->message.value}));
    changes.messages.append({found->conversation, found->message});
    return Done();
}

} // namespace

Result<std::vector<Attachment>> of(Database &db, MessageId message)
{
    std::vector<Attachment> attachments;
    QASID_TRY(db.each(u"SELECT id, data FROM attachments WHERE message = ? ORDER BY id"_s, {message.value},
        [&](const Row &row) { attachments.push_back(attachmentFromText(row.text(1), {row.number(0)})); }));
    return attachments;
}

Result<Done> insert(Database &db, MessageId message, Attachment &attachment)
{
    QASID_LET(id, db.insert(u"INSERT INTO attachments (message, data) VALUES (?, ?)"_s, {message.value, attachmentToText(attachment)}));
    attachment.id = {id};
    return Done();
}

Result<Done> setLocalPath(Database &db, ChangeSet &changes, AttachmentId id, const QString &localPath)
{
    return change(db, changes, id, [&](Attachment &attachment) { attachment.localPath = localPath; });
}

Result<Done> setRemoteId(Database &db, ChangeSet &changes, AttachmentId id, const QString &remoteId)
{
    return change(db, changes, id, [&](Attachment &attachment) { attachment.remoteId = remoteId; });
}

Result<std::vector<std::pair<MessageId, Attachment>>> unfetched(Database &db, AccountId account, TimeMs since, int limit)
{
    std::vector<std::pair<MessageId, Attachment>> files;
    // Conversations in which nothing happened since are left out without a look at their messages.
    QASID_TRY(db.each(u"SELECT a.message, a.id, a.data FROM conversations c INDEXED BY conversations_listed"
                      " CROSS JOIN messages m ON m.conversation = c.id AND m.order_key >= ?"
                      " CROSS JOIN attachments a ON a.message = m.id"
                      " WHERE c.status IN (0, 1, 2) AND c.last_activity >= ? AND c.account = ? AND m.attachments > 0 AND m.delivery = 0"
                      " AND instr(a.data, '\"local_path\"') = 0 ORDER BY m.order_key DESC, a.id LIMIT ?"_s,
        {since * kKeysPerMs, since, account.value, limit},
        [&](const Row &row) { files.emplace_back(MessageId{row.number(0)}, attachmentFromText(row.text(2), {row.number(1)})); }));
    return files;
}

Result<std::vector<Attachment>> fetched(Database &db, AccountId account)
{
    std::vector<Attachment> files;
    QASID_TRY(db.each(u"SELECT a.id, a.data FROM attachments a INDEXED BY attachments_by_file CROSS JOIN messages m ON m.id = a.message"
                      " CROSS JOIN conversations c ON c.id = m.conversation"
                      " WHERE instr(a.data, '\"local_path\"') > 0 AND m.delivery = 0 AND c.account = ? ORDER BY m.order_key, a.id"_s,
        {account.value}, [&](const Row &row) {
            Attachment file = attachmentFromText(row.text(1), {row.number(0)});
            if (!file.localPath.isEmpty() && (!file.remotePath.isEmpty() || !file.url.isEmpty()))
                files.push_back(std::move(file));
        }));
    return files;
}

} // namespace qasid::attachmenttable
