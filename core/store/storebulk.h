#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <memory>
#include <vector>

namespace qasid {

//! Fills a profile in the calling thread in a few large transactions: made-up profiles for benchmarks, tests and pictures. Only
//! while no Store has the profile open. Not durable before finish().
class StoreBulk {
public:
    static Result<std::unique_ptr<StoreBulk>> open(const QString &directory);
    ~StoreBulk();

    Result<AccountId> addAccount(const Account &account);
    //! A conversation of `conversation.account` with its customer and messages; ids in them are ignored. Messages are in the order
    //! of their times, which they all have. Status, assignment, draft and the number of unread messages are taken from
    //! `conversation`, everything else that its row shows is found from the messages. Queued messages get their outbox row.
    Result<ConversationId> addConversation(const Conversation &conversation, std::vector<Message> messages);
    //! Commits. Without it the last conversations are lost.
    Result<Done> finish();

private:
    StoreBulk();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qasid
