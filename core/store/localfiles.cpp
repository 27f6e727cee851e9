#include "core/store/localfiles.h"

#include "core/model/draftjson.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace qasid::localfiles {

namespace {

//! The files of one account, and those of all others.
class Sorting {
public:
    void add(bool ofTheAccount, const std::vector<Attachment> &attachments)
    {
        for (const Attachment &attachment : attachments) {
            if (!attachment.localPath.isEmpty())
                (ofTheAccount ? m_its : m_others).insert(attachment.localPath);
        }
    }

    void add(bool ofTheAccount, const Draft &draft)
    {
        add(ofTheAccount, draft.message.attachments);
        if (draft.fields)
            add(ofTheAccount, draft.fields->attachments);
    }

    QStringList onlyIts() const { return (m_its - m_others).values(); }

private:
    QSet<QString> m_its;
    QSet<QString> m_others;
};

} // namespace

Result<QStringList> onlyOf(Database &db, AccountId account)
{
    Sorting files;
    QASID_TRY(db.each(u"SELECT c.account = ?, a.data FROM attachments a JOIN messages m ON m.id = a.message"
                      " JOIN conversations c ON c.id = m.conversation"_s,
        {account.value}, [&](const Row &row) { files.add(row.flag(0), {attachmentFromText(row.text(1), {})}); }));
    QASID_TRY(db.each(u"SELECT c.account = ?, d.data FROM drafts d JOIN conversations c ON c.id = d.conversation"_s, {account.value},
        [&](const Row &row) { files.add(row.flag(0), draftFromJson(jsonObject(row.text(1))).value_or(Draft())); }));
    return files.onlyIts();
}

} // namespace qasid::localfiles
