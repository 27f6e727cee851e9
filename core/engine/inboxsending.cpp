// What the Inbox does with outgoing messages.

#include "core/engine/accessneed.h"
#include "core/engine/accounterrors.h"
#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Error gone()
{
    return Error{.kind = ErrorKind::NotFound, .detail = u"there is no such conversation"_s};
}

Error oneGridOnly()
{
    return Error{.kind = ErrorKind::InvalidInput,
        .detail = u"there are no buttons for our own side in this conversation"_s,
        .providerCode = u"sender_buttons"_s};
}

} // namespace

Result<Done> Inbox::checkOutgoing(AccountId account, const OutgoingMessage &message) const
{
    const Accounts::Entry *entry = d->accounts.find(account);
    if (!entry || !entry->provider)
        return fail(unknownAccount());
    return entry->provider->checkOutgoing(entry->account, message);
}

Future<MessageId> Inbox::send(ConversationId conversation, const OutgoingMessage &message)
{
    Promise<MessageId> promise;
    onResult(this, d->store->conversationsById({conversation}), [this, promise, message](Result<std::vector<Conversation>> rows) {
        if (!rows || rows->empty())
            return promise.finish(fail(rows ? gone() : rows.error()));
        sendIn(rows->front(), message, promise);
    });
    return promise.future();
}

Future<MessageId> Inbox::sendTo(AccountId account, const QString &conversationRemoteId, const OutgoingMessage &message)
{
    if (auto checked = checkOutgoing(account, message); !checked)
        return readyFuture<MessageId>(fail(checked.error()));
    Promise<MessageId> promise;
    onResult(this, d->store->ensureConversation(account, conversationRemoteId), [this, promise, message](Result<ConversationId> id) {
        if (!id)
            return promise.finish(fail(id.error()));
        onResult(this, send(*id, message), [promise](Result<MessageId> sent) { promise.finish(sent); });
    });
    return promise.future();
}

Future<MessageId> Inbox::sendToUser(AccountId account, const QString &userRemoteId, const OutgoingMessage &message)
{
    const Capabilities can = capabilities(account);
    if (d->accounts.find(account) && !can.sendToUser)
        return readyFuture<MessageId>(fail(ErrorKind::NotSupported, u"this account cannot write to people, only in conversations"_s));
    if (userRemoteId.isEmpty())
        return readyFuture<MessageId>(fail(ErrorKind::InvalidInput, u"nobody is named"_s));
    if (auto checked = checkOutgoing(account, message); !checked)
        return readyFuture<MessageId>(fail(checked.error()));
    Promise<MessageId> promise;
    onResult(this, d->store->ensureConversationWith(account, userRemoteId, can.accessChannels),
        [this, promise, message](Result<ConversationId> id) {
            if (!id)
                return promise.finish(fail(id.error()));
            onResult(this, send(*id, message), [promise](Result<MessageId> sent) { promise.finish(sent); });
        });
    return promise.future();
}

void Inbox::sendIn(const Conversation &conversation, const OutgoingMessage &message, const Promise<MessageId> &promise)
{
    if (auto checked = checkOutgoing(conversation.account, message); !checked)
        return promise.finish(fail(checked.error()));
    const Capabilities can = capabilities(conversation.account);
    if (!message.senderButtons.empty() && !can.senderButtonsChannels.contains(conversation.customer.channel))
        return promise.finish(fail(oneGridOnly()));
    if (conversation.accessRevoked && needsAccess(can, conversation.customer.channel, conversation.remoteId))
        return promise.finish(fail(accessIsGone()));
    onResult(this, d->files.adopt(message), [this, promise, conversation](Result<OutgoingMessage> adopted) {
        if (!adopted)
            return promise.finish(fail(adopted.error()));
        const Accounts::Entry *entry = d->accounts.find(conversation.account);
        const bool paused = !entry || !entry->account.enabled;
        const TimeMs now = d->clock.now();
        const TimeMs undo = d->profile.value(settings::kUndoSeconds).toInt() * 1000LL;
        const Delivery delivery = paused || undo > 0 ? Delivery::Held : Delivery::Queued;
        onResult(this, d->store->enqueue(conversation.id, *adopted, delivery, now, now + undo),
            [promise](Result<MessageId> id) { promise.finish(id); });
    });
}

Future<Done> Inbox::cancelSend(MessageId message)
{
    return d->outbox.cancel(message);
}

std::optional<SendingFiles> Inbox::sendingFiles(MessageId message) const
{
    return d->outbox.sendingFiles(message);
}

Future<Done> Inbox::sendAgain(MessageId message)
{
    return d->store->sendAgain(message, d->clock.now());
}

Future<Done> Inbox::confirmArrived(MessageId message)
{
    return d->store->confirmArrived(message);
}

Future<OutgoingMessage> Inbox::withdraw(MessageId message)
{
    return d->store->withdraw(message);
}

void Inbox::retryNow()
{
    d->outbox.retryNow();
    d->sync.retryNow();
    if (d->accounts.keychainTrouble())
        d->accounts.loadSecrets();
    if (d->options.receive && !d->receiver.isListening())
        d->receiver.listen(d->receiverAddress());
}

Future<QString> Inbox::fetchAttachment(MessageId message, AttachmentId attachment)
{
    return d->fetcher.fetch(message, attachment);
}

} // namespace qasid
