#include "core/store/conversationactions.h"

#include "core/base/clock.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/accounttable.h"
#include "core/store/conversationstate.h"
#include "core/store/customertable.h"
#include "core/store/messagetable.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::conversationactions {

namespace {

ConversationMarks marksOf(const ConversationState &state)
{
    return {.status = state.status,
        .snoozedUntil = state.snoozedUntil,
        .backFromSnooze = state.backFromSnooze,
        .assignedToMe = state.assignedToMe,
        .unread = state.unread,
        .firstUnread = state.firstUnreadKey};
}

void setStatus(ConversationState &state, ConversationStatus status, std::optional<TimeMs> snoozedUntil)
{
    state.status = status;
    state.snoozedUntil = snoozedUntil;
    state.backFromSnooze = false;
}

void setRead(ConversationState &state)
{
    state.unread = 0;
    state.firstUnreadKey = 0;
    state.backFromSnooze = false;
}

Result<Done> markUnread(Database &db, ConversationState &state)
{
    if (state.unread > 0)
        return Done();
    QASID_LET(newest,
        db.number(u"SELECT order_key FROM messages WHERE conversation = ? AND direction IN (0, 4) ORDER BY order_key DESC LIMIT 1"_s,
            {state.id.value}));
    state.addUnread(newest);
    return Done();
}

//! Whose it is, and a line in its thread that says so. Its row stays as it is: nobody said this. What is taken back at once, with nothing
//! said between, leaves no trace.
Result<Done> setMine(Database &db, ChangeSet &changes, ConversationState &state, bool mine, TimeMs now)
{
    if (state.assignedToMe == mine)
        return Done();
    state.assignedToMe = mine;
    const QString taken = u"taken"_s;
    const QString givenBack = u"given_back"_s;
    QASID_LET(newest, messagetable::page(db, state.id, {.side = MessageWindow::Side::Newest, .limit = 1}));
    if (!newest.messages.empty()) {
        const Message &last = newest.messages.back();
        const auto *line = std::get_if<SystemContent>(&last.content);
        if (line && line->code == (mine ? givenBack : taken) && now - last.time.value_or(0) < kMinute) {
            QASID_LET(stored, messagetable::state(db, last.id));
            return messagetable::remove(db, changes, stored);
        }
    }
    QASID_TRY(messagetable::insertLine(db, changes, state.id, SystemContent{.code = mine ? taken : givenBack, .text = {}}, now, now));
    return Done();
}

Result<Done> act(Database &db, ChangeSet &changes, ConversationState &state, const MarkAction &action, TimeMs now)
{
    using enum MarkAction::Kind;
    switch (action.kind) {
    case Resolve:
        setStatus(state, ConversationStatus::Resolved, {});
        break;
    case Reopen:
        setStatus(state, ConversationStatus::Open, {});
        break;
    case Snooze:
        setStatus(state, ConversationStatus::Snoozed, action.until);
        break;
    case Take:
    case Release:
        return setMine(db, changes, state, action.kind == Take, now);
    case MarkRead:
        setRead(state);
        break;
    case MarkUnread:
        return markUnread(db, state);
    }
    return Done();
}

} // namespace

Result<ConversationId> ensure(Database &db, ChangeSet &changes, AccountId account, const QString &remoteId, TimeMs now)
{
    if (remoteId.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a conversation needs the provider's id"_s);
    QASID_LET(found, conversationstate::find(db, account, remoteId));
    if (found)
        return found->id;
    if (isPlaceholder(remoteId))
        return fail(ErrorKind::InvalidInput, u"a person is written to by their own id"_s);
    QASID_TRY(accounttable::expect(db, account));
    QASID_LET(created, conversationstate::create(db, account, remoteId, now));
    changes.conversations.insert(created.id);
    return created.id;
}

Result<ConversationId> ensureWith(
    Database &db, ChangeSet &changes, AccountId account, const QString &userRemoteId, const QStringList &exceptChannels, TimeMs now)
{
    if (userRemoteId.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a person needs the provider's id"_s);
    QASID_LET(known, conversationstate::findWith(db, account, userRemoteId, exceptChannels));
    if (known)
        return known->id;
    QASID_LET(placeholder, conversationstate::find(db, account, placeholderFor(userRemoteId)));
    if (placeholder)
        return placeholder->id;
    QASID_TRY(accounttable::expect(db, account));
    QASID_LET(created, conversationstate::create(db, account, placeholderFor(userRemoteId), now));
    QASID_TRY(customertable::learn(db, changes, created, Customer{.remoteId = userRemoteId}, true));
    QASID_TRY(conversationstate::save(db, changes, created));
    return created.id;
}

Result<Done> markRead(Database &db, ChangeSet &changes, ConversationId id)
{
    QASID_LET(state, conversationstate::load(db, id));
    if (state.unread == 0 && !state.backFromSnooze)
        return Done();
    setRead(state);
    return conversationstate::save(db, changes, state);
}

Result<Done> markUnread(Database &db, ChangeSet &changes, ConversationId id)
{
    QASID_LET(state, conversationstate::load(db, id));
    if (state.unread > 0)
        return Done();
    QASID_TRY(markUnread(db, state));
    return conversationstate::save(db, changes, state);
}

Result<Done> setStatus(Database &db, ChangeSet &changes, ConversationId id, ConversationStatus status, std::optional<TimeMs> snoozedUntil)
{
    if ((status == ConversationStatus::Snoozed) != snoozedUntil.has_value())
        return fail(ErrorKind::InvalidInput, u"a snooze needs its end, and nothing else has one"_s);
    QASID_LET(state, conversationstate::load(db, id));
    setStatus(state, status, snoozedUntil);
    return conversationstate::save(db, changes, state);
}

Result<Done> setAssignedToMe(Database &db, ChangeSet &changes, ConversationId id, bool mine, TimeMs now)
{
    QASID_LET(state, conversationstate::load(db, id));
    QASID_TRY(setMine(db, changes, state, mine, now));
    return conversationstate::save(db, changes, state);
}

Result<std::vector<MarksChange>> mark(
    Database &db, ChangeSet &changes, const QList<ConversationId> &ids, const MarkAction &action, TimeMs now)
{
    std::vector<MarksChange> done;
    done.reserve(size_t(ids.size()));
    for (const ConversationId id : ids) {
        QASID_LET(state, conversationstate::loadIfAny(db, id));
        if (!state)
            continue;
        const ConversationMarks before = marksOf(*state);
        QASID_TRY(act(db, changes, *state, action, now));
        const ConversationMarks after = marksOf(*state);
        if (before == after)
            continue;
        QASID_TRY(conversationstate::save(db, changes, *state));
        done.push_back({.conversation = id, .before = before, .after = after});
    }
    return done;
}

Result<Done> undo(Database &db, ChangeSet &changes, const std::vector<MarksChange> &done, TimeMs now)
{
    for (const MarksChange &change : done) {
        QASID_LET(state, conversationstate::loadIfAny(db, change.conversation));
        if (!state)
            continue;
        const ConversationMarks standing = marksOf(*state);
        const ConversationMarks wanted = undone(standing, change);
        if (standing == wanted)
            continue;
        setStatus(*state, wanted.status, wanted.snoozedUntil);
        state->backFromSnooze = wanted.backFromSnooze;
        QASID_TRY(setMine(db, changes, *state, wanted.assignedToMe, now));
        state->unread = wanted.unread;
        state->firstUnreadKey = wanted.firstUnread;
        QASID_TRY(conversationstate::save(db, changes, *state));
    }
    return Done();
}

Result<Done> setNickname(Database &db, ChangeSet &changes, ConversationId id, const QString &nickname)
{
    QASID_LET(state, conversationstate::load(db, id));
    return customertable::setNickname(db, changes, state.customer, nickname);
}

Result<std::optional<TimeMs>> wakeSnoozed(Database &db, ChangeSet &changes, TimeMs now)
{
    std::vector<ConversationId> due;
    // The planner would rather take the index over every status, and sort.
    QASID_TRY(db.each(u"SELECT id FROM conversations INDEXED BY conversations_snoozed WHERE status = 1 AND snoozed_until <= ?"
                      " ORDER BY snoozed_until"_s,
        {now}, [&](const Row &row) { due.push_back({row.number(0)}); }));
    for (const ConversationId id : due) {
        QASID_LET(state, conversationstate::load(db, id));
        state.status = ConversationStatus::Open;
        state.snoozedUntil.reset();
        state.backFromSnooze = true;
        QASID_TRY(conversationstate::save(db, changes, state));
    }
    return db.first(
        u"SELECT snoozed_until FROM conversations INDEXED BY conversations_snoozed WHERE status = 1 ORDER BY snoozed_until LIMIT 1"_s, {},
        [](const Row &row) { return TimeMs(row.number(0)); });
}

Result<MessageId> addNote(Database &db, ChangeSet &changes, ConversationId id, const QString &text, const QString &author, TimeMs now)
{
    QASID_LET(state, conversationstate::load(db, id));
    QASID_LET(key, messagetable::lastOrderKey(db, id, now));
    Message note{
        .conversation = id,
        .direction = Direction::Note,
        .author = author,
        .time = now,
        .orderKey = key,
        .content = TextContent{.text = text, .texts = {}, .header = {}, .footer = {}},
    };
    QASID_TRY(messagetable::insert(db, changes, note));
    QASID_TRY(conversationstate::place(db, state, note));
    QASID_TRY(conversationstate::save(db, changes, state));
    return note.id;
}

} // namespace qasid::conversationactions
