#include "core/store/localfiles.h"

#include "core/model/draftjson.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::localfiles {

namespace {

Draft draftFromText(const QString &text)
{
    return draftFromJson(jsonObject(text)).value_or(Draft());
}

} // namespace

void add(QSet<QString> &paths, const std::vector<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        if (!attachment.localPath.isEmpty())
            paths.insert(attachment.localPath);
    }
}

void add(QSet<QString> &paths, const Draft &draft)
{
    add(paths, draft.message.attachments);
    if (draft.fields)
        add(paths, draft.fields->attachments);
}

Result<QStringList> onlyOf(Database &db, AccountId account)
{
    QSet<QString> its;
    QSet<QString> others;
    QASID_TRY(db.each(u"SELECT c.account = ?, a.data FROM attachments a JOIN messages m ON m.id = a.message"
                      " JOIN conversations c ON c.id = m.conversation"_s,
        {account.value}, [&](const Row &row) { add(row.flag(0) ? its : others, {attachmentFromText(row.text(1), {})}); }));
    QASID_TRY(db.each(u"SELECT c.account = ?, d.data FROM drafts d JOIN conversations c ON c.id = d.conversation"_s, {account.value},
        [&](const Row &row) { add(row.flag(0) ? its : others, draftFromText(row.text(1))); }));
    return (its - others).values();
}

Result<QStringList> unnamed(Database &db, const QSet<QString> &paths)
{
    if (paths.isEmpty())
        return QStringList();
    QSet<QString> named;
    QASID_TRY(db.each(u"SELECT data FROM drafts"_s, {}, [&](const Row &row) { add(named, draftFromText(row.text(0))); }));
    QStringList free;
    for (const QString &path : paths) {
        if (named.contains(path))
            continue;
        // As the index has it, which the schema explains.
        QASID_LET(used,
            db.number(u"SELECT EXISTS (SELECT 1 FROM attachments INDEXED BY attachments_by_file"
                      " WHERE CASE WHEN json_valid(data) THEN json_extract(data, '$.local_path') END = ?"
                      " AND instr(data, '\"local_path\"') > 0)"_s,
                {path}));
        if (used == 0)
            free.append(path);
    }
    return free;
}

} // namespace qasid::localfiles
