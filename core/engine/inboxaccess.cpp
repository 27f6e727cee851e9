// What the Inbox does with access that people give, with presses and with retention.

#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {
Error notYet()
{
    return Error{.kind = ErrorKind::NotSupported, .detail = u"not yet"_s};
}
} // namespace

Future<MessageId> Inbox::sendToUser(AccountId, const QString &, const OutgoingMessage &)
{
    return readyFuture<MessageId>(fail(notYet()));
}
Future<Done> Inbox::cancelSend(MessageId)
{
    return readyFuture<Done>(fail(notYet()));
}
std::optional<SendingFiles> Inbox::sendingFiles(MessageId) const
{
    return {};
}
const std::vector<ButtonIcon> &Inbox::buttonIcons(AccountId id) const
{
    static const std::vector<ButtonIcon> none;
    const Accounts::Entry *entry = d->accounts.find(id);
    return entry && entry->provider ? entry->provider->buttonIcons() : none;
}
Future<Done> Inbox::setAnswerRules(AccountId, const AnswerRules &)
{
    return readyFuture<Done>(fail(notYet()));
}
Result<Inbox::PressTrial> Inbox::tryAnswerRules(AccountId, const AnswerRules &, const Press &) const
{
    return fail(notYet());
}
std::vector<AccessPurpose> Inbox::accessPurposes(AccountId id) const
{
    const Accounts::Entry *entry = d->accounts.find(id);
    return entry && entry->provider ? entry->provider->accessPurposes() : std::vector<AccessPurpose>{};
}
Result<QUrl> Inbox::askForAccess(AccountId, const QStringList &, const QString &)
{
    return fail(notYet());
}
Future<Done> Inbox::dropAccess(AccountId, const QString &)
{
    return readyFuture<Done>(fail(notYet()));
}
Future<RetentionCount> Inbox::retentionPreview(AccountId, int)
{
    return readyFuture<RetentionCount>(fail(notYet()));
}
Future<RetentionCount> Inbox::setRetention(AccountId, int)
{
    return readyFuture<RetentionCount>(fail(notYet()));
}
Future<Done> Inbox::findCustomer(ConversationId)
{
    return readyFuture<Done>(fail(notYet()));
}
Future<std::vector<SavedReply>> Inbox::savedReplies()
{
    return d->store->savedReplies();
}
Future<SavedReplyId> Inbox::saveReply(const SavedReply &reply)
{
    return d->store->saveReply(reply);
}
Future<Done> Inbox::removeSavedReply(SavedReplyId id)
{
    return d->store->removeSavedReply(id);
}

} // namespace qasid
