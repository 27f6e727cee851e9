// Conversations of the Store: many at once, those that have to be asked for news, and those that are things of the provider's own.

#include "core/sql/try.h"
#include "core/store/attachmenttable.h"
#include "core/store/conversationactions.h"
#include "core/store/conversationlist.h"
#include "core/store/conversationtree.h"
#include "core/store/localfiles.h"
#include "core/store/pollingtable.h"
#include "core/store/storeprivate.h"

namespace qasid {

Future<std::vector<MarksChange>> Store::mark(const QList<ConversationId> &conversations, const MarkAction &action, TimeMs now)
{
    return d->write<std::vector<MarksChange>>(
        [=](Database &db, ChangeSet &changes) { return conversationactions::mark(db, changes, conversations, action, now); });
}

Future<Done> Store::undo(const std::vector<MarksChange> &done, TimeMs now)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return conversationactions::undo(db, changes, done, now); });
}

Future<std::vector<FollowedConversation>> Store::followed(AccountId account)
{
    return d->read<std::vector<FollowedConversation>>([=](Database &db) { return pollingtable::followed(db, account); });
}

Future<Done> Store::savePolling(ConversationId conversation, const PollingState &state)
{
    return d->write<Done>([=](Database &db, ChangeSet &) { return pollingtable::save(db, conversation, state); });
}

Future<QSet<QString>> Store::knownEvents(AccountId account, const QStringList &keys)
{
    return d->read<QSet<QString>>([=](Database &db) { return pollingtable::knownEvents(db, account, keys); });
}

Future<ConversationId> Store::describeConversation(AccountId account, const RemoteConversation &told)
{
    const TimeMs now = SystemClock().now();
    return d->write<ConversationId>(
        [=](Database &db, ChangeSet &changes) { return conversationtree::describe(db, changes, account, told, now); });
}

Future<Done> Store::tellSubConversation(ConversationId child)
{
    const TimeMs now = SystemClock().now();
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return conversationtree::tellMade(db, changes, child, now); });
}

Future<std::vector<Conversation>> Store::childrenOf(ConversationId conversation, int limit)
{
    return d->read<std::vector<Conversation>>([=](Database &db) { return conversationlist::childrenOf(db, conversation, limit); });
}

Future<std::vector<Conversation>> Store::ancestorsOf(ConversationId conversation)
{
    return d->read<std::vector<Conversation>>([=](Database &db) -> Result<std::vector<Conversation>> {
        QASID_LET(above, conversationtree::ancestors(db, conversation));
        return conversationlist::byId(db, QList<ConversationId>(above.begin(), above.end()));
    });
}

Future<QStringList> Store::removeConversation(ConversationId conversation)
{
    const auto removed = d->write<QStringList>(
        [=](Database &db, ChangeSet &changes) -> Result<QStringList> {
            QSet<QString> paths;
            QASID_TRY(conversationtree::remove(db, changes, conversation, paths));
            return localfiles::unnamed(db, paths);
        },
        true);
    return d->andClean(this, removed);
}

Future<Done> Store::setUploaded(AttachmentId attachment, const QString &remoteId)
{
    return d->write<Done>(
        [=](Database &db, ChangeSet &changes) { return attachmenttable::setRemoteId(db, changes, attachment, remoteId); });
}

Future<std::vector<Store::FetchedFile>> Store::fetchedFiles(AccountId account)
{
    return d->read<std::vector<FetchedFile>>([=](Database &db) -> Result<std::vector<FetchedFile>> {
        QASID_LET(found, attachmenttable::fetched(db, account));
        std::vector<FetchedFile> files;
        files.reserve(found.size());
        for (const Attachment &file : found)
            files.push_back({.attachment = file.id, .path = file.localPath});
        return files;
    });
}

} // namespace qasid
