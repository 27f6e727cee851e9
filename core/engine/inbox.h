#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/engine/accountstate.h"
#include "core/engine/banner.h"
#include "core/engine/sendingfiles.h"
#include "core/model/capabilities.h"
#include "core/model/changeset.h"
#include "core/model/conversationmarks.h"
#include "core/model/queries.h"
#include "core/model/remoteconversation.h"
#include "core/model/retention.h"
#include "core/model/savedreply.h"
#include "core/model/search.h"
#include "core/net/httpclient.h"
#include "core/provider/credentialstore.h"
#include "core/provider/providerregistry.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace qasid {

class Store;

//! The whole inbox of one profile, and the only thing the interface and the command line talk to. Main thread. What it answers
//! is on the disk; what changes is told by changed().
class Inbox : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool receive = true; //!< open the receiver's port
        bool send = true; //!< run the outbox
        QString listenAddress; //!< overrides the profile's, for this run
        std::optional<quint16> listenPort;
    };

    //! `registry` and `clock` outlive it.
    Inbox(std::unique_ptr<Store> store, std::unique_ptr<CredentialStore> credentials, const ProviderRegistry &registry, const Clock &clock,
        QObject *parent = nullptr);
    ~Inbox() override;

    //! Reads the settings and the accounts, so that both are known before start(). Quick, and asks no keychain.
    Future<Done> loadSettings();

    //! Loads settings, accounts and secrets, settles what a crash left, then receives and sends. Answers when all of that has begun; a
    //! receiver that could not listen is no failure but a banner.
    Future<Done> start(const Options &options);

    //! Stops receiving and sending; answered when nothing is on its way any more, or after 5 seconds. What is still on its way then
    //! will be shown as possibly sent.
    Future<Done> stop();

    const ProviderRegistry &registry() const;
    const Clock &clock() const;

    // Lists and threads.
    Future<ConversationPage> conversations(const ConversationQuery &query, const std::optional<ConversationCursor> &after, int limit);
    Future<std::vector<Conversation>> conversationsById(const QList<ConversationId> &ids);
    Future<MessagePage> messages(ConversationId conversation, const MessageWindow &window);
    Future<std::vector<Message>> messagesById(const QList<MessageId> &ids);
    Future<std::vector<Conversation>> otherConversations(ConversationId of);
    Future<InboxCounts> counts();

    // Searching.
    //! Messages and notes, at most `limit`, going on before `before` (SearchPage::next). Nothing typed and nothing else asked for finds
    //! nothing. Quick enough to be asked with every key; an older question need not be waited for.
    Future<SearchPage> search(const SearchQuery &query, int limit, MessageId before = {});
    //! Customers by name, nickname, phone number, e-mail or the title of their conversation, the latest active first.
    Future<std::vector<CustomerHit>> searchCustomers(const QString &typed, AccountId account, int limit);

    // What an agent does with a conversation.
    Future<Done> markRead(ConversationId conversation);
    Future<Done> markUnread(ConversationId conversation);
    Future<Done> resolve(ConversationId conversation);
    Future<Done> reopen(ConversationId conversation);
    Future<Done> snooze(ConversationId conversation, TimeMs until);
    Future<Done> setAssignedToMe(ConversationId conversation, bool mine); //!< here only; the provider is told with changeParticipants()
    //! The same to many, thousands if need be: they are written some hundred at a time, so that nothing else waits long. Those that
    //! stood so already, and those that are gone, are left out. Answers what changed, also when not all could be; a snooze has to end in
    //! the future.
    Future<MarksOutcome> mark(const QList<ConversationId> &conversations, const MarkAction &action);
    //! Puts back what mark() changed, as far as it stands as mark() left it.
    Future<Done> undo(const std::vector<MarksChange> &changes);
    Future<Done> setNickname(ConversationId conversation, const QString &nickname);
    Future<MessageId> addNote(ConversationId conversation, const QString &text);
    Future<Draft> draft(ConversationId conversation, DraftKind kind);
    Future<Done> saveDraft(const Draft &draft);
    //! Where the composer can write a file that exists nowhere else, as a pasted picture; empty when there is no such place.
    QString placeForFile(const QString &name) const;
    //! The composer let such a file go before it was sent. Files from elsewhere are not touched.
    void dropFile(const QString &path);

    // Sending. See DeliveryPolicy for what happens when it does not work.
    //! Checks against the account's capabilities, then stores message and outbox row; shown at once.
    Future<MessageId> send(ConversationId conversation, const OutgoingMessage &message);
    //! The same for a conversation named by its account and remote id, which is made when it is not known yet.
    Future<MessageId> sendTo(AccountId account, const QString &conversationRemoteId, const OutgoingMessage &message);
    //! To a person, by their remote id: into the conversation that is known with them, else into a new one that gets the provider's
    //! id with its answer.
    Future<MessageId> sendToUser(AccountId account, const QString &userRemoteId, const OutgoingMessage &message);
    //! Stops a message whose files are still on their way; it then counts as not sent. Conflict when it is too late.
    Future<Done> cancelSend(MessageId message);
    //! How much of a message's files has left; absent when none is being sent.
    std::optional<SendingFiles> sendingFiles(MessageId message) const;
    Future<Done> sendAgain(MessageId message); //!< Failed or PossiblySent, on the agent's word
    Future<Done> confirmArrived(MessageId message); //!< PossiblySent: it did arrive
    Future<OutgoingMessage> withdraw(MessageId message); //!< deletes what was not sent and hands it back
    //! Tries everything that waits now, and asks providers for news (F5, "Try now").
    void retryNow();
    //! The checks of send() alone, for the composer.
    Result<Done> checkOutgoing(AccountId account, const OutgoingMessage &message) const;

    // Accounts.
    std::vector<AccountState> accounts() const; //!< in the order of creation
    std::optional<AccountState> account(AccountId id) const;
    Capabilities capabilities(AccountId id) const;
    const std::vector<ButtonIcon> &buttonIcons(AccountId id) const; //!< see Provider::buttonIcons()
    //! Checks without contacting anyone, stores account and secrets, and opens its webhook path.
    Future<AccountState> addAccount(
        const QString &provider, const QString &name, const QMap<QString, QString> &settings, const Secrets &secrets);
    //! `secrets` holds only those that change. Answer rules and retention are set by themselves and stay as they are.
    Future<AccountState> updateAccount(const Account &account, const Secrets &secrets);
    //! With its conversations, its files and its keys.
    Future<Done> removeAccount(AccountId id);
    Future<Done> setAccountEnabled(AccountId id, bool enabled);
    //! Asks the provider whether the key is good; a good answer lets waiting messages go.
    Future<AccountIdentity> checkAccount(AccountId id);
    //! Posts a test event to the account's own public address and says whether it came back to this receiver, and in how many
    //! milliseconds.
    Future<int> testWebhook(AccountId id);

    // Presses.
    //! Checked; holds from the next press on.
    Future<Done> setAnswerRules(AccountId id, const AnswerRules &rules);
    //! What the provider would be answered by these rules, as JSON, and the rule that gave it; nothing is stored or sent.
    struct PressTrial {
        PressAnswer answer;
        QByteArray body;
    };
    Result<PressTrial> tryAnswerRules(AccountId id, const AnswerRules &rules, const Press &press) const;

    // Access that people give; see Capabilities::access.
    std::vector<AccessPurpose> accessPurposes(AccountId id) const;
    //! The page to open in the browser of whoever is to give access.
    Result<QUrl> askForAccess(AccountId id, const QStringList &purposes, const QString &subject);
    Future<Done> dropAccess(AccountId id, const QString &user);

    // Conversations that are things of their provider's own; see Capabilities::manageConversations.
    //! Makes it at the provider, or finds the customer's there, and follows it.
    Future<ConversationId> createConversation(AccountId id, const NewConversation &wish);
    //! One that exists at the provider is known and followed from now on, with its messages read at once. Fails as NotFound when the
    //! provider does not have it.
    Future<ConversationId> followConversation(AccountId id, const QString &remoteId);
    Future<Done> changeConversation(ConversationId conversation, const ConversationChange &change);
    //! At the provider, and then here.
    Future<Done> deleteConversation(ConversationId conversation);
    Future<std::vector<Conversation>> conversationsOf(AccountId id); //!< all, by id
    Future<std::vector<Conversation>> conversationsUnder(ConversationId conversation); //!< directly, newest first
    Future<std::vector<Conversation>> conversationsAbove(ConversationId conversation); //!< the top first

    // Providers that have to be asked for news; see Capabilities::poll.
    //! The conversation on the screen, which is asked most often; none when there is none.
    void setOpenConversation(ConversationId conversation);

    // AI agents; see Capabilities::aiAgents.
    //! Has an agent write in a conversation at once; answered when it has ended. Conflict while one is writing there.
    Future<Done> askAi(ConversationId conversation, const QString &agent);
    void stopAi(ConversationId conversation);
    std::optional<QString> aiText(ConversationId conversation) const; //!< all it has written so far; absent when none is writing

    // Retention.
    Future<RetentionCount> retentionPreview(AccountId id, int days); //!< what setRetention() would delete now
    //! Deletes what is older, now and from then on every hour; 0 days keeps everything. Answers what was deleted.
    Future<RetentionCount> setRetention(AccountId id, int days);

    //! Tries the keychain again; a passphrase that is not empty opens, or makes, the encrypted file where there is no keychain.
    //! Accounts that waited for their keys go on.
    Future<Done> unlockKeychain(const QString &passphrase);

    // Beyond one message; NotSupported where the account's provider cannot.
    Future<TemplatePage> templates(AccountId id, const QString &search, int page);
    Future<ContactPage> contacts(AccountId id, const QString &search, int page);
    Future<Done> changeParticipants(ConversationId conversation, const ParticipantChange &change);
    //! Looks the customer up by their phone number; what is found is learned.
    Future<Done> findCustomer(ConversationId conversation);
    //! Fetches a received file once and keeps it in the profile; answers its path.
    Future<QString> fetchAttachment(MessageId message, AttachmentId attachment);

    // Saved replies, by name.
    Future<std::vector<SavedReply>> savedReplies();
    Future<SavedReplyId> saveReply(const SavedReply &reply); //!< without an id a new one; Conflict when the name is taken
    Future<Done> removeSavedReply(SavedReplyId id);

    // The profile.
    QString setting(const QString &key) const; //!< see core/engine/profilesettings.h for keys and defaults
    Future<Done> setSetting(const QString &key, const QString &value);

    std::vector<Banner> banners() const; //!< most urgent first
    Future<std::vector<QuarantinedEvent>> quarantine(int limit);
    //! Decodes a quarantined event again with this version; it leaves the quarantine when it is understood.
    Future<InboundOutcome> replayQuarantined(QuarantineId id);
    //! Store, receiver (port, counters by answer), outbox, quarantine and keychain state, as `qasid doctor` prints it.
    Future<QJsonObject> diagnostics();

Q_SIGNALS:
    void changed(const qasid::ChangeSet &changes);
    void accountsChanged();
    void bannersChanged();
    void settingChanged(const QString &key);
    void savedRepliesChanged();
    void searchPrepared(); //!< older messages can be found now; see SearchPage::whole
    //! Files of a message that is being sent moved on; see sendingFiles().
    void sendingFilesChanged(qasid::MessageId message);
    void aiTextChanged(qasid::ConversationId conversation); //!< see aiText()
    //! Somebody came back from giving access: who, or why not.
    void accessAnswered(qasid::AccountId account, const qasid::Result<qasid::AccessGrant> &grant);

private:
    void noteCommit(const ChangeSet &changes);
    void countWaiting();
    void applySetting(const QString &key);
    QJsonObject describe(const Result<QJsonObject> &store, const InboxCounts &counts, const Result<Done> &keychain) const;
    void sendIn(const Conversation &conversation, const OutgoingMessage &message, const Promise<MessageId> &promise);
    void lookUp(const Conversation &conversation, const Promise<Done> &promise);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qasid
