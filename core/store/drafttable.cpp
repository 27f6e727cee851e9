#include "core/store/drafttable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::drafttable {

namespace {

bool isEmpty(const OutgoingMessage &message)
{
    // Blanks alone are kept: they cost nothing, and the cursor stays where it was.
    return contentText(message.content).isEmpty() && message.attachments.empty() && message.buttons.empty() && message.replyTo.isEmpty()
        && !std::holds_alternative<LocationContent>(message.content);
}

QString lineOf(const OutgoingMessage &message)
{
    const QString words = snippetOf(message.content);
    return words.isEmpty() && !message.attachments.empty() ? oneLine(message.attachments.front().name) : words;
}

} // namespace

Result<Done> save(Database &db, ChangeSet &changes, const Draft &draft)
{
    const bool empty = isEmpty(draft.message);
    if (draft.kind == DraftKind::Reply) {
        QASID_LET(known,
            db.run(u"UPDATE conversations SET has_draft = ?, draft = ? WHERE id = ?"_s,
                {!empty, empty ? QString() : lineOf(draft.message), draft.conversation.value}));
        if (known == 0)
            return fail(ErrorKind::NotFound, u"there is no conversation %1"_s.arg(draft.conversation.value));
        changes.conversations.insert(draft.conversation);
    }
    if (empty)
        QASID_TRY(db.run(u"DELETE FROM drafts WHERE conversation = ? AND kind = ?"_s, {draft.conversation.value, draft.kind}));
    else
        QASID_TRY(db.run(u"INSERT INTO drafts (conversation, kind, data) VALUES (?, ?, ?)"
                         " ON CONFLICT (conversation, kind) DO UPDATE SET data = excluded.data"_s,
            {draft.conversation.value, draft.kind, jsonText(outgoingToJson(draft.message))}));
    return Done();
}

Result<Draft> load(Database &db, ConversationId conversation, DraftKind kind)
{
    Draft draft{.conversation = conversation, .kind = kind, .message = {}};
    QASID_LET(data,
        db.first(u"SELECT data FROM drafts WHERE conversation = ? AND kind = ?"_s, {conversation.value, kind},
            [](const Row &row) { return row.text(0); }));
    if (data)
        draft.message = outgoingFromJson(jsonObject(*data)).value_or(OutgoingMessage());
    return draft;
}

} // namespace qasid::drafttable
