#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {
Error notYet()
{
    return Error{.kind = ErrorKind::NotSupported, .detail = u"not yet"_s};
}
} // namespace

Future<RetentionCount> Store::retentionPreview(AccountId, TimeMs)
{
    return readyFuture<RetentionCount>(fail(notYet()));
}
Future<Store::Purged> Store::purge(AccountId, TimeMs)
{
    return readyFuture<Purged>(fail(notYet()));
}
Future<ConversationId> Store::ensureConversationWith(AccountId, const QString &, const QStringList &)
{
    return readyFuture<ConversationId>(fail(notYet()));
}
Future<std::vector<SavedReply>> Store::savedReplies()
{
    return readyFuture<std::vector<SavedReply>>(fail(notYet()));
}
Future<SavedReplyId> Store::saveReply(const SavedReply &)
{
    return readyFuture<SavedReplyId>(fail(notYet()));
}
Future<Done> Store::removeSavedReply(SavedReplyId)
{
    return readyFuture<Done>(fail(notYet()));
}
Future<std::vector<Store::UnfetchedFile>> Store::unfetchedFiles(AccountId, TimeMs, int)
{
    return readyFuture<std::vector<UnfetchedFile>>(fail(notYet()));
}

} // namespace qasid
