#include "core/store/drafttable.h"

#include "core/model/draftjson.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::drafttable {

namespace {

bool isEmptyDraft(const Draft &draft)
{
    if (draft.fields)
        return isEmpty(*draft.fields);
    // Blanks alone are kept: they cost nothing, and the cursor stays where it was.
    const OutgoingMessage &message = draft.message;
    return contentText(message.content).isEmpty() && message.attachments.empty() && message.buttons.empty() && message.replyTo.isEmpty()
        && !std::holds_alternative<LocationContent>(message.content);
}

//! Something that was written, for the list of conversations: a draft without words would not be seen there.
QString lineOf(const Draft &draft)
{
    QStringList tries{snippetOf(draft.message.content)};
    if (!draft.message.attachments.empty())
        tries += draft.message.attachments.front().name;
    if (draft.fields) {
        const DraftFields &fields = *draft.fields;
        tries << fields.text << fields.latitude + u' ' + fields.longitude << snippetOf(fields.list) << fields.header;
        for (const auto &row : fields.buttons) {
            for (const Button &button : row)
                tries += button.caption;
        }
        for (const Attachment &file : fields.attachments)
            tries += file.name;
    }
    for (const QString &words : tries) {
        if (const QString line = oneLine(words); !line.isEmpty())
            return line;
    }
    return {};
}

} // namespace

Result<Done> save(Database &db, ChangeSet &changes, const Draft &draft)
{
    const bool empty = isEmptyDraft(draft);
    if (draft.kind == DraftKind::Reply) {
        QASID_LET(known,
            db.run(u"UPDATE conversations SET has_draft = ?, draft = ? WHERE id = ?"_s,
                {!empty, empty ? QString() : lineOf(draft), draft.conversation.value}));
        if (known == 0)
            return fail(ErrorKind::NotFound, u"there is no conversation %1"_s.arg(draft.conversation.value));
        changes.conversations.insert(draft.conversation);
    }
    if (empty)
        QASID_TRY(db.run(u"DELETE FROM drafts WHERE conversation = ? AND kind = ?"_s, {draft.conversation.value, draft.kind}));
    else
        QASID_TRY(db.run(u"INSERT INTO drafts (conversation, kind, data) VALUES (?, ?, ?)"
                         " ON CONFLICT (conversation, kind) DO UPDATE SET data = excluded.data"_s,
            {draft.conversation.value, draft.kind, jsonText(draftToJson(draft))}));
    return Done();
}

Result<Draft> load(Database &db, ConversationId conversation, DraftKind kind)
{
    QASID_LET(data,
        db.first(u"SELECT data FROM drafts WHERE conversation = ? AND kind = ?"_s, {conversation.value, kind},
            [](const Row &row) { return row.text(0); }));
    Draft draft = data ? draftFromJson(jsonObject(*data)).value_or(Draft()) : Draft();
    draft.conversation = conversation;
    draft.kind = kind;
    return draft;
}

} // namespace qasid::drafttable
