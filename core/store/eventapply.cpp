#include "core/store/eventapply.h"

#include "core/base/clock.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationaccess.h"
#include "core/store/conversationstate.h"
#include "core/store/customertable.h"
#include "core/store/echo.h"
#include "core/store/messagetable.h"
#include "core/store/presscaption.h"
#include "core/store/timelessorder.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::eventapply {

namespace {

//! The time that decides an event's place.
TimeMs placeOf(const std::optional<TimeMs> &time, TimeMs received)
{
    if (!time || *time < 0 || *time > received + kDay)
        return received;
    return *time;
}

//! Why an event is set aside; empty when it was applied.
using Reason = QString;

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

    Result<Reason> operator()(const ConversationStarted &started)
    {
        const TimeMs time = placeOf(m_event.time, m_received);
        QASID_LET(conversation, open(time));
        QASID_TRY(customertable::learn(m_db, m_changes, conversation, started.customer, true));
        if (!std::exchange(conversation.started, true))
            QASID_TRY(tell(conversation, u"conversation_started"_s, time));
        QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        return Reason();
    }

    Result<Reason> operator()(const MessageAppeared &appeared)
    {
        const auto &provided = appeared.message.time ? appeared.message.time : m_event.time;
        const TimeMs time = placeOf(provided, m_received);
        QASID_LET(conversation, m_event.conversationRemoteId.isEmpty() ? openWith(appeared.customer.remoteId, time) : open(time));
        QASID_TRY(customertable::learn(m_db, m_changes, conversation, appeared.customer, false));

        Message message = appeared.message;
        echo::Place place{.time = time, .isReceipt = !provided};
        if (!provided && !appeared.before.isEmpty()) {
            QASID_LET(successor, messagetable::byRemoteId(m_db, conversation.id, appeared.before));
            if (successor)
                place.before = successor->orderKey;
        }
        if (echo::mayBeOurs(conversation, message)) {
            QASID_LET(ours, merge(conversation, message, place));
            if (ours)
                return Reason();
        }
        if (auto *press = std::get_if<PressContent>(&message.content))
            QASID_TRY(presscaption::fill(m_db, conversation.id, *press));
        message.time = provided;
        message.conversation = conversation.id;
        message.delivery = Delivery::Received;
        message.error.reset();
        QASID_LET(isNew,
            provided ? insertTimed(message, time, appeared.before) : insertTimeless(conversation, message, place, appeared.isHistory));
        if (isNew) {
            QASID_TRY(took(conversation, message, time, appeared.isHistory));
            return Reason();
        }
        return knownBefore(conversation, message, place);
    }

    Result<Reason> operator()(const ConversationArchived &)
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
        QASID_TRY(tell(conversation, u"conversation_archived"_s, time));
        QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        return Reason();
    }

    Result<Reason> operator()(const CustomerChanged &changed)
    {
        if (!m_event.conversationRemoteId.isEmpty()) {
            QASID_LET(conversation, find());
            if (conversation) {
                QASID_TRY(customertable::learn(m_db, m_changes, *conversation, changed.customer, false));
                QASID_TRY(conversationstate::save(m_db, m_changes, *conversation));
                return Reason();
            }
        }
        QASID_TRY(customertable::learn(m_db, m_changes, m_account, changed.customer));
        return Reason();
    }

    Result<Reason> operator()(const AccessRevoked &revoked)
    {
        if (revoked.user.isEmpty())
            return u"The event does not say whose access was taken back."_s;
        QASID_TRY(conversationaccess::revoke(m_db, m_changes, m_account, revoked.user, placeOf(m_event.time, m_received)));
        return Reason();
    }

    Result<Reason> operator()(const AccessGranted &granted)
    {
        if (granted.user.remoteId.isEmpty())
            return u"The event does not say who gave access."_s;
        QASID_TRY(conversationaccess::grant(m_db, m_changes, m_account, granted.user, placeOf(m_event.time, m_received)));
        return Reason();
    }

    Result<Reason> operator()(const SubjectChanged &changed)
    {
        std::vector<ConversationId> about;
        QASID_TRY(m_db.each(u"SELECT id FROM conversations WHERE account = ? AND subject = ? AND subject <> '' ORDER BY id"_s,
            {m_account.value, changed.subject}, [&](const Row &row) { about.push_back({row.number(0)}); }));
        if (about.empty())
            return u"No conversation is about what the event names."_s;
        const TimeMs time = placeOf(m_event.time, m_received);
        for (const ConversationId id : about) {
            QASID_LET(conversation, conversationstate::load(m_db, id));
            QASID_TRY(conversationstate::tell(m_db, m_changes, conversation, changed.content, m_event.time, time));
            QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        }
        return Reason();
    }

private:
    //! The conversation of the event, with what the event tells of the conversation itself.
    Result<std::optional<ConversationState>> find()
    {
        QASID_LET(known, conversationstate::find(m_db, m_account, m_event.conversationRemoteId));
        if (known)
            QASID_TRY(takeContext(*known));
        return std::move(known);
    }

    Result<ConversationState> open(TimeMs time)
    {
        QASID_LET(known, find());
        if (known)
            return std::move(*known);
        return create(m_event.conversationRemoteId, time);
    }

    //! Where something belongs of which only the person is known.
    Result<ConversationState> openWith(const QString &userRemoteId, TimeMs time)
    {
        QASID_LET(known, conversationstate::findWith(m_db, m_account, userRemoteId, {}));
        if (!known)
            return create(placeholderFor(userRemoteId), time);
        QASID_TRY(takeContext(*known));
        return std::move(*known);
    }

    Result<ConversationState> create(const QString &remoteId, TimeMs time)
    {
        QASID_LET(created, conversationstate::create(m_db, m_account, remoteId, time));
        QASID_TRY(takeContext(created));
        return std::move(created);
    }

    Result<Done> takeContext(ConversationState &conversation)
    {
        const ConversationContext &told = m_event.context;
        if (!told.subject.isEmpty())
            conversation.context.subject = told.subject;
        if (told.access.isEmpty() || told.access == conversation.context.access)
            return Done();
        conversation.context.access = told.access;
        return conversationaccess::settle(m_db, m_changes, conversation);
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

    //! Whether it is one of our own; the conversation is saved then.
    Result<bool> merge(ConversationState &conversation, const Message &message, const echo::Place &place)
    {
        QASID_LET(ours, echo::merge(m_db, m_changes, conversation, message, place));
        if (!ours)
            return false;
        if (place.isReceipt && !message.remoteId.isEmpty()) {
            QASID_LET(own, messagetable::byRemoteId(m_db, conversation.id, message.remoteId));
            if (own)
                QASID_TRY(timelessorder::follow(m_db, m_changes, conversation, *own, place.before));
        }
        QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        return true;
    }

    //! Its time says where it stands; where that would be behind the one it is told before, which is no earlier, the order does. False as
    //! for insertTimeless().
    Result<bool> insertTimed(Message &message, TimeMs time, const QString &before)
    {
        QASID_LET(successor,
            before.isEmpty() ? Result<std::optional<MessageState>>(std::nullopt)
                             : messagetable::byRemoteId(m_db, message.conversation, before));
        QASID_LET(next, successor ? messagetable::byId(m_db, successor->id) : Result<std::optional<Message>>(std::nullopt));
        if (!next || !next->time || *next->time < time)
            return messagetable::insertNew(m_db, m_changes, message, time);
        QASID_LET(known, byOwnId(message));
        if (known)
            return false;
        QASID_LET(byTime, messagetable::freeOrderKey(m_db, message.conversation, time));
        message.orderKey = byTime;
        if (byTime > next->orderKey) {
            QASID_LET(byOrder, timelessorder::justBefore(m_db, message.conversation, next->orderKey));
            message.orderKey = byOrder;
        }
        QASID_TRY(messagetable::insert(m_db, m_changes, message));
        return true;
    }

    //! The stored message of its remote id.
    Result<std::optional<MessageState>> byOwnId(const Message &message)
    {
        if (message.remoteId.isEmpty())
            return std::nullopt;
        return messagetable::byRemoteId(m_db, message.conversation, message.remoteId);
    }

    //! A message of which only its order is known. False, with nothing changed, when one of its remote id is there.
    Result<bool> insertTimeless(const ConversationState &conversation, Message &message, const echo::Place &place, bool isHistory)
    {
        QASID_LET(known, byOwnId(message));
        if (known)
            return false;
        // What was said before does not move the conversation.
        const TimeMs behind = isHistory ? std::min(place.time, conversation.lastActivity) : place.time;
        QASID_LET(key,
            place.before ? timelessorder::before(m_db, conversation.id, *place.before)
                         : timelessorder::behindAll(m_db, conversation.id, behind));
        message.orderKey = key;
        QASID_TRY(messagetable::insert(m_db, m_changes, message));
        return true;
    }

    //! What follows when a message was stored.
    Result<Done> took(ConversationState &conversation, const Message &message, TimeMs time, bool isHistory)
    {
        QASID_TRY(conversationstate::place(m_db, conversation, message));
        if (conversationstate::isToBeRead(message.direction) && !isHistory) {
            conversationstate::arrive(m_changes, conversation, message);
            if (conversation.status != ConversationStatus::Open && !closedSince(conversation, time))
                conversation.reopen();
        }
        return conversationstate::save(m_db, m_changes, conversation);
    }

    //! One of its remote id is there: our own, the same, or another one under its id.
    Result<Reason> knownBefore(ConversationState &conversation, const Message &message, const echo::Place &place)
    {
        QASID_LET(ours, merge(conversation, message, place));
        if (ours)
            return Reason();
        if (static_cast<const ConversationBelonging &>(conversation) != conversation.storedBelonging)
            QASID_TRY(conversationstate::save(m_db, m_changes, conversation));
        QASID_LET(same, saysTheSame(conversation, message));
        return same ? Reason() : u"A message with this id and other content was received before."_s;
    }

    static bool closedSince(const ConversationState &conversation, TimeMs time)
    {
        return conversation.archived && conversation.archivedAt && time <= *conversation.archivedAt;
    }

    Result<Done> tell(ConversationState &conversation, const QString &code, TimeMs time)
    {
        return conversationstate::tell(m_db, m_changes, conversation, SystemContent{.code = code, .text = {}}, m_event.time, time);
    }

    Database &m_db;
    ChangeSet &m_changes;
    const AccountId m_account;
    const Event &m_event;
    const TimeMs m_received;
};

} // namespace

Result<QString> apply(Database &db, ChangeSet &changes, AccountId account, const Event &event, TimeMs received)
{
    return std::visit(Step(db, changes, account, event, received), event.body);
}

} // namespace qasid::eventapply
