#include "ui/models/conversationsection.h"

#include <algorithm>

namespace qasid {
namespace {

bool inView(ConversationView view, const Conversation &conversation)
{
    const bool open = conversation.status == ConversationStatus::Open;
    switch (view) {
    case ConversationView::Inbox:
        return open;
    case ConversationView::Mine:
        return open && conversation.assignedToMe;
    case ConversationView::Unassigned:
        return open && !conversation.assignedToMe && conversation.assignee.isEmpty();
    case ConversationView::Snoozed:
        return conversation.status == ConversationStatus::Snoozed;
    case ConversationView::Drafts:
        return !conversation.draft.isEmpty();
    case ConversationView::Outbox:
        return conversation.queued + conversation.failed + conversation.possiblySent > 0;
    case ConversationView::Resolved:
        return conversation.status == ConversationStatus::Resolved;
    }
    return false;
}

bool isAnswered(const Conversation &conversation)
{
    return conversation.snippetDirection == Direction::Out || !conversation.lastCustomerMessage;
}

} // namespace

bool matches(const ConversationQuery &query, const Conversation &conversation, bool lenient)
{
    if (!inView(query.view, conversation))
        return false;
    if (query.account && query.account != conversation.account)
        return false;
    if (query.mineOnly && !conversation.assignedToMe)
        return false;
    if (lenient)
        return true;
    if (query.unreadOnly && conversation.unread == 0)
        return false;
    return !query.waitingSince || (!isAnswered(conversation) && *conversation.lastCustomerMessage < *query.waitingSince);
}

ConversationSection::Key ConversationSection::keyOf(const Conversation &conversation)
{
    return {conversation.lastActivity.value_or(0), conversation.id};
}

void ConversationSection::reset(const ConversationQuery &query)
{
    m_query = query;
    m_keys.clear();
    m_activity.clear();
    m_next.reset();
    m_begun = false;
}

bool ConversationSection::before(const Key &a, const Key &b) const
{
    const bool less = a.activity != b.activity ? a.activity < b.activity : a.id < b.id;
    return m_query.oldestFirst ? less : !less && a != b;
}

int ConversationSection::placeFor(const Key &key) const
{
    const auto place = std::lower_bound(m_keys.begin(), m_keys.end(), key, [this](const Key &a, const Key &b) { return before(a, b); });
    return int(place - m_keys.begin());
}

int ConversationSection::rowOf(ConversationId id) const
{
    const auto activity = m_activity.constFind(id);
    return activity == m_activity.cend() ? -1 : placeFor({*activity, id});
}

std::vector<ConversationSection::Key> ConversationSection::newRows(const ConversationPage &page) const
{
    std::vector<Key> rows;
    for (const Conversation &conversation : page.rows) {
        const Key key = keyOf(conversation);
        // Between asking and answering a row may have come by itself, through a change.
        const bool inOrder = m_keys.empty() || before(m_keys.back(), key);
        if (!m_activity.contains(conversation.id) && inOrder)
            rows.push_back(key);
    }
    return rows;
}

void ConversationSection::append(const std::vector<Key> &keys, const std::optional<ConversationCursor> &next)
{
    m_begun = true;
    m_next = next;
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    for (const Key &key : keys)
        m_activity.insert(key.id, key.activity);
}

ConversationSection::Change ConversationSection::changeFor(const Conversation &conversation, bool keep) const
{
    const int row = rowOf(conversation.id);
    const Key key = keyOf(conversation);
    const bool beyond = m_next && (m_keys.empty() || before(m_keys.back(), key));
    // Since when a customer waits is the store's knowledge: who writes a second time has not begun to wait anew.
    const bool stillWaits = m_query.waitingSince && !isAnswered(conversation);
    const bool belongs = m_begun && !beyond && matches(m_query, conversation, row >= 0 && (keep || stillWaits));
    if (row < 0)
        return belongs ? Change{Change::Kind::Insert, -1, placeFor(key)} : Change{};
    if (!belongs)
        return {Change::Kind::Remove, row, -1};
    int place = placeFor(key);
    if (place > row)
        --place;
    return {place == row ? Change::Kind::Update : Change::Kind::Move, row, place};
}

ConversationSection::Change ConversationSection::removalOf(ConversationId id) const
{
    const int row = rowOf(id);
    return row < 0 ? Change{} : Change{Change::Kind::Remove, row, -1};
}

void ConversationSection::apply(const Change &change)
{
    m_activity.remove(m_keys[size_t(change.from)].id);
    m_keys.erase(m_keys.begin() + change.from);
}

void ConversationSection::apply(const Change &change, const Conversation &conversation)
{
    const Key key = keyOf(conversation);
    switch (change.kind) {
    case Change::Kind::None:
        return;
    case Change::Kind::Remove:
        apply(change);
        return;
    case Change::Kind::Insert:
        m_keys.insert(m_keys.begin() + change.to, key);
        break;
    case Change::Kind::Move:
        m_keys.erase(m_keys.begin() + change.from);
        m_keys.insert(m_keys.begin() + change.to, key);
        break;
    case Change::Kind::Update:
        m_keys[size_t(change.from)] = key;
        break;
    }
    m_activity.insert(key.id, key.activity);
}

} // namespace qasid
