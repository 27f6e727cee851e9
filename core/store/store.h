#pragma once

#include "core/base/future.h"
#include "core/model/account.h"
#include "core/model/changeset.h"
#include "core/model/conversationmarks.h"
#include "core/model/inboundrequest.h"
#include "core/model/outboxitem.h"
#include "core/model/polling.h"
#include "core/model/queries.h"
#include "core/model/remoteconversation.h"
#include "core/model/retention.h"
#include "core/model/savedreply.h"
#include "core/model/search.h"
#include "core/provider/providersession.h"
#include "core/provider/webhookcodec.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace qasid {

//! One profile's database: everything Qasid keeps except secrets. Writes are queued to one writer thread, which commits all
//! that wait in one transaction and undoes one that fails alone; a Future of a write is answered after its commit, so what it
//! says is on the disk. Reads have a thread and connection of their own and never wait for a write. Use from the main thread.
//!
//! Errors: DiskFull when the file system has no room, StorageFailed otherwise; NotFound when an id names nothing; a failed
//! write leaves nothing behind.
class Store : public QObject {
    Q_OBJECT
public:
    //! Opens `directory`/qasid.db, creating both (directory 0700, file 0600) and bringing the schema up to date after a backup.
    //! Fails as Conflict when a newer version has written it. Takes no lock: ProfileLock does.
    static Result<std::unique_ptr<Store>> open(const QString &directory);
    //! Waits until everything queued is committed.
    ~Store() override;

    QString fileName() const;
    //! The profile's own random id, made when the file was.
    QString profileId() const;

    // Profile settings: plain words, no secrets.
    Future<QMap<QString, QString>> settings();
    Future<Done> setSetting(const QString &key, const QString &value); //!< an empty value removes it

    // Accounts.
    Future<std::vector<Account>> accounts();
    Future<Account> addAccount(const Account &account); //!< gives it an id
    Future<Done> updateAccount(const Account &account);
    //! Removes it with all of its conversations and raw requests. Answers the files on this computer that nothing names any more;
    //! they are the caller's to remove.
    Future<QStringList> removeAccount(AccountId account);

    //! What purge() would delete.
    Future<RetentionCount> retentionPreview(AccountId account, TimeMs before);
    struct Purged {
        RetentionCount count;
        QStringList files; //!< on this computer that nothing names any more; the caller's to remove
        bool more = false; //!< a step is done; call again
    };
    //! Deletes messages of before that time with everything kept of them: files, raw requests, quarantined events, drafts, notes, and
    //! conversations and customers of which nothing is left. Messages that wait to be sent stay. What is deleted is overwritten in
    //! the file, and copies of the file from before an upgrade go with it. A step of at most some hundred messages, so that nothing else
    //! waits long; steps follow each other with about the same time.
    Future<Purged> purge(AccountId account, TimeMs before);

    //! In. The raw request (its body; headers carry the webhook's secret and are not kept) and its events are one transaction. An
    //! event with a known key changes nothing; `quarantined` counts what is in quarantine now, whether it came before or not. What
    //! customers write reopens a conversation, unless the provider closed it later; system messages move nothing. Raw requests are
    //! kept for 30 days: open() begins to remove older ones, a few at a time.
    //! A message of which no time is known stands directly before the one that MessageAppeared::before names, else behind all. History
    //! is neither unread nor arrived, and opens nothing. One that is our own by its remote id is merged, whatever side it is said to be on.
    Future<InboundOutcome> applyInbound(AccountId account, const InboundRequest &request, const DecodedWebhook &decoded);
    using InboundAnswer = std::function<void(Result<InboundOutcome>)>;
    //! The same from any thread, with the answer given to a function: in the store's thread, after the commit.
    void applyInbound(AccountId account, InboundRequest request, DecodedWebhook decoded, InboundAnswer answer);
    Future<std::vector<QuarantinedEvent>> quarantine(int limit);
    Future<Done> removeQuarantined(QuarantineId id);

    // Out. Each answers the message's id or item as stored.
    //! Message and outbox row at once. `delivery` is Held or Queued.
    Future<MessageId> enqueue(ConversationId conversation, const OutgoingMessage &message, Delivery delivery, TimeMs now, TimeMs notBefore);
    //! Items that may be tried, oldest first, the first of each conversation only: nothing overtakes within a conversation. Without
    //! what is to be sent, which beginAttempt() reads: there may be thousands.
    Future<std::vector<OutboxItem>> outbox();
    //! Persists Sending and counts the attempt; the send may start only after this was answered.
    Future<OutboxItem> beginAttempt(OutboxId item);
    //! Persists what became of the attempt and removes the row: Accepted. A placeholder's conversation becomes the one that the receipt
    //! names: where that is known already, all of the placeholder's moves there and the placeholder is removed.
    Future<Done> accept(OutboxId item, const SendReceipt &receipt);
    Future<Done> requeue(OutboxId item, TimeMs notBefore, const Error &reason);
    Future<Done> failSend(OutboxId item, const Error &reason);
    Future<Done> doubtSend(OutboxId item, const Error &reason); //!< PossiblySent
    //! Start-up: rows left in Sending become PossiblySent, except those of accounts whose conversations can be read back. Answers how many.
    Future<int> recoverInterrupted(const QSet<AccountId> &readBack = {});
    //! What is Sending: at start-up, what recoverInterrupted() left so. Without what is to be sent.
    Future<std::vector<OutboxItem>> interrupted();
    //! The agent's decision on a message that is Failed, PossiblySent, Held or Queued.
    Future<Done> sendAgain(MessageId message, TimeMs now); //!< Failed or PossiblySent: queued again, at the end
    Future<Done> confirmArrived(MessageId message); //!< PossiblySent: Accepted
    Future<OutgoingMessage> withdraw(MessageId message); //!< not Sending, Accepted or Received: deleted, and handed back to be edited
    Future<Done> releaseHeld(AccountId account); //!< Held by a paused account: Queued

    // Conversations.
    //! The conversation with that remote id, made when it is new.
    Future<ConversationId> ensureConversation(AccountId account, const QString &remoteId);
    //! The conversation to write to a person: their newest one that is not on one of `exceptChannels`, else a placeholder
    //! (placeholderFor()), which accept() gives the provider's id.
    Future<ConversationId> ensureConversationWith(AccountId account, const QString &userRemoteId, const QStringList &exceptChannels);
    Future<Done> markRead(ConversationId conversation);
    Future<Done> markUnread(ConversationId conversation);
    Future<Done> setStatus(ConversationId conversation, ConversationStatus status, std::optional<TimeMs> snoozedUntil = {});
    //! A line in the thread tells of it; one that is taken back within a minute goes again.
    Future<Done> setAssignedToMe(ConversationId conversation, bool mine, TimeMs now);
    //! The same to some hundred conversations in one write; those that are gone are left out. Answers what changed.
    Future<std::vector<MarksChange>> mark(const QList<ConversationId> &conversations, const MarkAction &action, TimeMs now);
    Future<Done> undo(const std::vector<MarksChange> &done, TimeMs now); //!< see undone()
    Future<Done> setNickname(ConversationId conversation, const QString &nickname);
    //! Snoozed conversations whose time has come are open again. Answers when the next one is due.
    Future<std::optional<TimeMs>> wakeSnoozed(TimeMs now);
    Future<MessageId> addNote(ConversationId conversation, const QString &text, const QString &author, TimeMs now);
    Future<Done> saveDraft(const Draft &draft); //!< an empty one is removed
    Future<Draft> draft(ConversationId conversation, DraftKind kind);
    Future<Done> setAttachmentFile(AttachmentId attachment, const QString &localPath);

    // Conversations that have to be asked for news, and those that are things of the provider's own.
    Future<std::vector<FollowedConversation>> followed(AccountId account); //!< all of the account's, by id
    Future<Done> savePolling(ConversationId conversation, const PollingState &state);
    //! Which of these event keys were applied before, also when their messages were deleted since.
    Future<QSet<QString>> knownEvents(AccountId account, const QStringList &keys);
    //! Takes in what the provider tells of a conversation, which is made when it is new. What it does not tell stays.
    Future<ConversationId> describeConversation(AccountId account, const RemoteConversation &told);
    Future<Done> tellSubConversation(ConversationId child); //!< in the thread of the one above it, once
    Future<std::vector<Conversation>> childrenOf(ConversationId conversation, int limit); //!< directly under it, newest first
    //! What it hangs under, the top first; at most twenty, and none twice.
    Future<std::vector<Conversation>> ancestorsOf(ConversationId conversation);
    //! Removes it with its messages; those under it stay, and stand at the top when their provider says so. Answers the files on this
    //! computer that nothing names any more; they are the caller's to remove.
    Future<QStringList> removeConversation(ConversationId conversation);
    Future<Done> setUploaded(AttachmentId attachment, const QString &remoteId); //!< of a message that waits to be sent
    //! Received files that lie here and can be fetched again, those of the oldest messages first.
    struct FetchedFile {
        AttachmentId attachment;
        QString path;
    };
    Future<std::vector<FetchedFile>> fetchedFiles(AccountId account);

    // Saved replies.
    Future<std::vector<SavedReply>> savedReplies();
    Future<SavedReplyId> saveReply(const SavedReply &reply);
    Future<Done> removeSavedReply(SavedReplyId id);

    // Searching: see Inbox.
    Future<SearchPage> search(const SearchQuery &query, int limit, MessageId before = {});
    Future<std::vector<CustomerHit>> searchCustomers(const QString &typed, AccountId account, int limit);

    // Reading.
    //! Received files that lie with the provider only, of messages since then, newest first.
    struct UnfetchedFile {
        MessageId message;
        Attachment attachment;
    };
    Future<std::vector<UnfetchedFile>> unfetchedFiles(AccountId account, TimeMs since, int limit);
    Future<ConversationPage> conversations(const ConversationQuery &query, const std::optional<ConversationCursor> &after, int limit);
    Future<std::vector<Conversation>> conversationsById(const QList<ConversationId> &ids); //!< those that exist
    Future<MessagePage> messages(ConversationId conversation, const MessageWindow &window);
    Future<std::vector<Message>> messagesById(const QList<MessageId> &ids);
    Future<std::vector<Conversation>> otherConversations(ConversationId of, int limit); //!< of the same customer, newest first
    Future<InboxCounts> counts(TimeMs now);

    //! For Diagnostics: file and WAL size in bytes, rows per table, schema version.
    Future<QJsonObject> diagnostics();

Q_SIGNALS:
    //! A commit changed this; sent before the Futures of its writes are answered.
    void committed(const qasid::ChangeSet &changes);
    void allIndexed(); //!< what was there before the index, or came in a flood, can be found now
    //! Writing failed for lack of space (true), or works again (false).
    void diskFull(bool full);

private:
    Store();
    template <class Batch>
    void deliver(Batch &batch);
    void purgeRequests(); //!< raw requests of applied events older than 30 days go, a few at a time

    struct Private;
    std::unique_ptr<Private> d;
};

//! Reads the whole of a profile in the calling thread over a connection of its own, one conversation at a time; for export. Safe
//! while another process writes.
class StoreExport {
public:
    static Result<std::unique_ptr<StoreExport>> open(const QString &directory);
    ~StoreExport();

    Result<std::vector<Account>> accounts();
    //! Conversations in the order of their ids, each with all of its messages by order key. `account` and `remoteId` narrow it.
    Result<Done> eachConversation(
        AccountId account, const QString &remoteId, const std::function<void(const Conversation &, const std::vector<Message> &)> &visit);
    Result<std::vector<QuarantinedEvent>> quarantine(AccountId account);
    Result<QJsonObject> diagnostics();

private:
    StoreExport();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qasid
