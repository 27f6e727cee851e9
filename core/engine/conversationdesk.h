#pragma once

#include "core/engine/accounts.h"
#include "core/engine/files.h"
#include "core/model/conversation.h"
#include "core/model/polling.h"
#include "core/model/remoteconversation.h"

#include <QObject>

#include <functional>

namespace qasid {

class Store;

//! Makes, follows, changes and deletes conversations that are things of their provider's own: the provider first, and then here what it
//! answered. NotSupported where an account cannot; see Capabilities::manageConversations. Main thread.
class ConversationDesk : public QObject {
    Q_OBJECT
public:
    ConversationDesk(Store &store, Accounts &accounts, Files &files, QObject *parent = nullptr);

    //! The most that is kept with a conversation, in bytes of JSON.
    static constexpr qsizetype kMostMetadata = 64 * 1024;

    //! Where the provider finds one that is known here, that one: nothing that is known of it is lost.
    Future<ConversationId> create(AccountId account, const NewConversation &wish);
    //! Asks for the conversation's messages to know that it exists; nothing is kept where it does not.
    Future<ConversationId> follow(AccountId account, const QString &remoteId);
    //! Fails as InvalidInput, naming the field in providerCode, where it would hang under itself, and as TooLarge for too much metadata.
    Future<Done> change(ConversationId conversation, const ConversationChange &change);
    //! What the provider does not have any more goes here all the same.
    Future<Done> remove(ConversationId conversation);

private:
    using Then = std::function<void(const Conversation &)>;
    void load(ConversationId conversation, const Promise<Done> &promise, const Then &then);
    void describe(AccountId account, const NewConversation &wish, const RemoteConversation &told, const Promise<ConversationId> &promise);
    void checkPlace(
        const Conversation &conversation, const QString &parent, const Promise<Done> &promise, const std::function<void()> &then);
    void ask(const Conversation &conversation, const ConversationChange &change, const Promise<Done> &promise);
    void removeHere(ConversationId conversation, const Promise<Done> &promise);

    Store &m_store;
    Accounts &m_accounts;
    Files &m_files;
};

//! What is known of a conversation once its provider took a change: what it answered, else what it was asked for. Pure.
RemoteConversation afterChange(const Conversation &before, const ConversationChange &asked, const RemoteConversation &told);

//! What was wished for and neither told by the provider nor known of the conversation it made or found. Pure.
RemoteConversation fromWish(const Conversation &known, const NewConversation &wish, const RemoteConversation &told);

//! Whether a conversation would hang under itself: `parent` is it, or is below it. Pure.
bool wouldCircle(const std::vector<FollowedConversation> &all, const QString &conversation, const QString &parent);

} // namespace qasid
