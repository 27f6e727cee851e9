#include "core/store/eventapply.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationstate.h"
#include "core/store/customertable.h"
#include "core/store/echo.h"
#include "core/store/messagetable.h"

using namespace Qt::StringLiterals;

namespace qasid::eventapply {

namespace {

constexpr TimeMs kDay = 24 * 60 * 60 * 1000;

//! The time that decides an event's place.
TimeMs placeOf(const std::optional<TimeMs> &time, TimeMs received)
{
    if (!time || *time < 0 || *time > received + kDay)
        return received;
    return *time;
}

//! Applies one event to one account.
class Step {
public:
    Step(Database &db, ChangeSet &changes, AccountId account, const Event &event, TimeMs received)
        : m_db(db)
        , m_changes(changes)
        , m_account(account)
        , m_event(event)
        , m_received(received)
    {
    }

    Result<bool> operator()(const ConversationStarted &started)
    {
        const TimeMs time = placeOf(m_event.time, m_received);
        QASID_LET(conversation, open(time));
        QASID_TRY(customertable::learn(m_db, m_changes, conversation, started.customer, true));
        if (!std::exchange(conversation.started, true))
            QASID_TRY(addSystemMessage(conversation, u"conversation_started"_s, time));
        QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        return true;
    }

    Result<bool> operator()(const MessageAppeared &appeared)
    {
        const auto &provided = appeared.message.time ? appeared.message.time : m_event.time;
        const TimeMs time = placeOf(provided, m_received);
        QASID_LET(conversation, open(time));
        QASID_TRY(customertable::learn(m_db, m_changes, conversation, appeared.customer, false));

        Message message = appeared.message;
        if (message.direction == Direction::Out) {
            QASID_LET(ours, echo::merge(m_db, m_changes, conversation, message, time));
            if (ours) {
                QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
                return true;
            }
        }
        message.time = provided;
        QASID_LET(isNew, store(conversation, message, time));
        return isNew ? Result<bool>(true) : saysTheSame(conversation, message);
    }

    Result<bool> operator()(const ConversationArchived &)
    {
        const TimeMs time = placeOf(m_event.time, m_received);
        QASID_LET(conversation, open(time));
        // A customer who wrote after it has opened the conversation again.
        if (time >= timeOfOrderKey(conversation.lastInKey)) {
            conversation.archived = true;
            conversation.archivedAt = time;
            conversation.status = ConversationStatus::Resolved;
            conversation.snoozedUntil.reset();
            conversation.backFromSnooze = false;
        }
        QASID_TRY(addSystemMessage(conversation, u"conversation_archived"_s, time));
        QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        return true;
    }

    Result<bool> operator()(const CustomerChanged &changed)
    {
        if (!m_event.conversationRemoteId.isEmpty()) {
            QASID_LET(conversation, conversationstate::find(m_db, m_account, m_event.conversationRemoteId));
            if (conversation) {
                QASID_TRY(customertable::learn(m_db, m_changes, *conversation, changed.customer, false));
                QASID_TRY(conversationstate::save(m_db, m_changes, *conversation));
                return true;
            }
        }
        QASID_TRY(customertable::learn(m_db, m_changes, m_account, changed.customer));
        return true;
    }

    Result<bool> operator()(const AccessRevoked &) { return true; }
    Result<bool> operator()(const AccessGranted &) { return true; }
    Result<bool> operator()(const SubjectChanged &) { return true; }

private:
    Result<ConversationState> open(TimeMs time)
    {
        QASID_LET(known, conversationstate::find(m_db, m_account, m_event.conversationRemoteId));
        if (known)
            return std::move(*known);
        return conversationstate::create(m_db, m_account, m_event.conversationRemoteId, time);
    }

    //! Whether the message that is stored under the same remote id is the same.
    Result<bool> saysTheSame(const ConversationState &conversation, const Message &message)
    {
        QASID_LET(state, messagetable::byRemoteId(m_db, conversation.id, message.remoteId));
        if (!state)
            return false;
        QASID_LET(stored, messagetable::byId(m_db, state->id));
        return stored && stored->direction == message.direction && stored->content == message.content;
    }

    //! False, with nothing changed, when a message of that remote id is there.
    Result<bool> store(ConversationState &conversation, Message &message, TimeMs time)
    {
        const bool customers = message.direction == Direction::In || message.direction == Direction::Unknown;
        message.conversation = conversation.id;
        message.delivery = Delivery::Received;
        message.error.reset();
        QASID_LET(isNew, messagetable::insertNew(m_db, m_changes, message, time));
        if (!isNew)
            return false;
        QASID_TRY(conversationstate::place(m_db, conversation, message));
        if (customers) {
            conversation.addUnread(message.orderKey);
            m_changes.arrived.append({conversation.id, message.id});
            if (conversation.status != ConversationStatus::Open && !closedSince(conversation, time))
                conversation.reopen();
        }
        QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        return true;
    }

    static bool closedSince(const ConversationState &conversation, TimeMs time)
    {
        return conversation.archived && conversation.archivedAt && time <= *conversation.archivedAt;
    }

    Result<Done> addSystemMessage(ConversationState &conversation, const QString &code, TimeMs time)
    {
        QASID_LET(key, messagetable::freeOrderKey(m_db, conversation.id, time));
        Message message{
            .conversation = conversation.id,
            .direction = Direction::System,
            .time = m_event.time,
            .orderKey = key,
            .content = SystemContent{.code = code, .text = {}},
        };
        QASID_TRY(messagetable::insert(m_db, m_changes, message));
        return conversationstate::place(m_db, conversation, message);
    }

    Database &m_db;
    ChangeSet &m_changes;
    const AccountId m_account;
    const Event &m_event;
    const TimeMs m_received;
};

} // namespace

Result<bool> apply(Database &db, ChangeSet &changes, AccountId account, const Event &event, TimeMs received)
{
    return std::visit(Step(db, changes, account, event, received), event.body);
}

} // namespace qasid::eventapply
