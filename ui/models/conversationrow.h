#pragma once

#include "core/engine/accountstate.h"
#include "core/model/conversation.h"
#include "core/provider/providerregistry.h"
#include "ui/models/format.h"

#include <QMetaType>

#include <vector>

namespace qasid {

//! What is known about an account by everything that shows its conversations.
struct AccountLook {
    QString name;
    QString providerName; //!< "Digishare"
    QString mark; //!< letter for the tile
    QString colour; //!< name of an account colour

    friend bool operator==(const AccountLook &a, const AccountLook &b) = default;
};

//! The look of every account of the inbox, with the provider's defaults where an account has none of its own.
QHash<AccountId, AccountLook> accountLooks(const std::vector<AccountState> &accounts, const ProviderRegistry &registry);

//! A conversation's row in words: everything that is painted or read aloud, nothing about where. A plain value.
struct ConversationRow {
    struct Tag {
        enum class Kind { NotSent, PossiblySent, Waiting, AiAsked, BackFromSnooze, SnoozedUntil };
        Kind kind = Kind::NotSent;
        QString text;
    };
    enum class Prefix { None, Draft, You, Note, Tap };

    ConversationId id;
    QString name; //!< without bidi controls
    bool sub = false; //!< it hangs under another; its avatar is a branch
    QString parent; //!< what the one above it is called; empty at the top and while that is not known
    bool named = true; //!< false: a stand-in made from the remote id; its avatar is the same for a nickname given later
    QString avatarKey; //!< chooses the avatar's colours; stable for a customer
    QString time;
    Prefix prefix = Prefix::None;
    QString prefixText; //!< "Draft:", "You:"; empty for None and Tap
    QString snippet; //!< one line, in the writer's own direction
    int unread = 0;
    QString badge; //!< unread in the interface's digits, "99+" at most; empty for none
    QString channel; //!< "WhatsApp"
    QString account;
    QString source; //!< the line about where it comes from, or what it belongs to
    AccountLook accountLook;
    std::vector<Tag> tags; //!< by priority; at most the first two are drawn
    QString assignee; //!< empty: nobody
    bool assignedToMe = false;
    bool snoozed = false;

    //! "{name}, sub-conversation of {parent}, {unread} unread, {snippet}, {time}, {channel}, {account}, {tags}, assigned to {agent}."
    //! without what is empty.
    QString accessibleText() const;
};

//! Puts a conversation into words. `agentName` is how this agent is called in the profile, possibly empty; `parentName` what the
//! conversation above it is called, where that is known: else that is taken to be the customer's.
ConversationRow describeConversation(const Conversation &conversation, const AccountLook &account, const QString &agentName,
    const Formats &formats, const QString &parentName = {});

//! What a customer is called everywhere: nickname, name, phone, else "Digishare user 4821" with the last four of the
//! conversation's remote id.
QString customerTitle(const Conversation &conversation, const AccountLook &account);

//! What a conversation is called: one under another by its own name; one at the top by its customer's, else by its own, else as
//! customerTitle() says.
QString conversationTitle(const Conversation &conversation, const AccountLook &account);

//! One line of a person's words as it is painted in lists: ids and numbers keep their order inside right-to-left words, except
//! after a left-to-right word, which they belong to ("Order #1042"). Not for copying.
QString paintedLine(const QString &text);

//! The line about where a conversation comes from: "WhatsApp · Atlas Store".
QString sourceLine(const QString &channel, const QString &account);

} // namespace qasid

Q_DECLARE_METATYPE(qasid::ConversationRow)
