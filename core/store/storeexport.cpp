#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/accounttable.h"
#include "core/store/conversationlist.h"
#include "core/store/diagnosticstable.h"
#include "core/store/messagetable.h"
#include "core/store/profilefile.h"
#include "core/store/quarantinetable.h"
#include "core/store/store.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace qasid {

struct StoreExport::Private {
    QString fileName;
    std::unique_ptr<Database> db;
};

StoreExport::StoreExport()
    : d(std::make_unique<Private>())
{
}

StoreExport::~StoreExport() = default;

Result<std::unique_ptr<StoreExport>> StoreExport::open(const QString &directory)
{
    const QString fileName = profilefile::nameIn(directory);
    if (!QFileInfo::exists(fileName))
        return fail(ErrorKind::NotFound, u"there is no profile in %1"_s.arg(directory));
    QASID_LET(db, Database::open(fileName, Database::Mode::Read));
    QASID_TRY(profilefile::checkVersion(*db));
    std::unique_ptr<StoreExport> opened(new StoreExport);
    opened->d->fileName = fileName;
    opened->d->db = std::move(db);
    return opened;
}

Result<std::vector<Account>> StoreExport::accounts()
{
    return accounttable::all(*d->db);
}

Result<Done> StoreExport::eachConversation(
    AccountId account, const QString &remoteId, const std::function<void(const Conversation &, const std::vector<Message> &)> &visit)
{
    // One transaction, so that every conversation is told as of the same moment.
    QASID_TRY(d->db->execute(u"BEGIN"_s));
    const auto visited = [&]() -> Result<Done> {
        ConversationId last;
        while (true) {
            QASID_LET(conversation, conversationlist::next(*d->db, last, account, remoteId));
            if (!conversation)
                return Done();
            QASID_LET(messages, messagetable::all(*d->db, conversation->id));
            visit(*conversation, messages);
            last = conversation->id;
        }
    }();
    QASID_TRY(d->db->execute(u"COMMIT"_s));
    return visited;
}

Result<std::vector<QuarantinedEvent>> StoreExport::quarantine(AccountId account)
{
    return quarantinetable::list(*d->db, account, std::numeric_limits<int>::max());
}

Result<QJsonObject> StoreExport::diagnostics()
{
    return diagnosticstable::read(*d->db, d->fileName);
}

} // namespace qasid
