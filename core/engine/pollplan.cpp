#include "core/engine/pollplan.h"

#include "core/base/backoff.h"
#include "core/base/clock.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace qasid {

namespace {

constexpr TimeMs kOpen = 4 * kSecond;
constexpr TimeMs kLastHour = kMinute;
constexpr TimeMs kLastDay = 10 * kMinute;
constexpr TimeMs kOlder = 30 * kMinute;
// A number can be the same again: one message came and another was deleted.
constexpr TimeMs kCounted = 6 * kHour;
// Where each page costs a request, conversations made elsewhere are found later.
constexpr TimeMs kChildrenAlone = 3 * kHour;
// After this time they are looked for together with the messages of the one they may be under.
constexpr TimeMs kChildrenJoin = 20 * kMinute;

// Asked before the time is over, so that waiting for a place in the budget and for the answer still fit.
constexpr double kEarliest = 0.72;
constexpr double kLatest = 0.88;

// The order of those that are due.
constexpr int kRankFirst = 0;
constexpr int kRankOpen = 1;
constexpr int kRankSoon = 2;
constexpr int kRankDue = 3;
constexpr int kRankHistory = 4;

constexpr std::array<PollPlan::Kind, 3> kKinds{PollPlan::Kind::News, PollPlan::Kind::Children, PollPlan::Kind::History};

TimeMs byActivity(TimeMs active, TimeMs now)
{
    if (active >= now - kHour)
        return kLastHour;
    return active >= now - kDay ? kLastDay : kOlder;
}

} // namespace

PollPlan::PollPlan(std::function<double()> random)
    : m_random(std::move(random))
{
}

void PollPlan::setProvider(int pagesAtOnce, bool children)
{
    m_pagesAtOnce = std::max(1, pagesAtOnce);
    m_children = children;
}

PollPlan::Item *PollPlan::find(ConversationId conversation)
{
    const auto found = m_items.find(conversation);
    return found == m_items.end() ? nullptr : &found->second;
}

const PollPlan::Task &PollPlan::task(const Item &item, Kind kind)
{
    return kind == Kind::News ? item.news : kind == Kind::Children ? item.below : item.earlier;
}

PollPlan::Task &PollPlan::task(Item &item, Kind kind)
{
    return kind == Kind::News ? item.news : kind == Kind::Children ? item.below : item.earlier;
}

void PollPlan::follow(const FollowedConversation &conversation, TimeMs now)
{
    const auto [entry, isNew] = m_items.try_emplace(conversation.id);
    Item &item = entry->second;
    if (isNew) {
        item.messages = conversation.state.messages;
        item.active = conversation.state.active;
        for (const Kind kind : kKinds)
            task(item, kind).asked = task(item, kind).due = now;
        // Those that had none are looked at again in the course of the next while.
        if (conversation.state.childrenPolled > 0)
            item.below.due += TimeMs(double(kChildrenJoin) * m_random());
    }
    m_byRemoteId.remove(item.remoteId);
    m_under.remove(item.parent, conversation.id);
    item.remoteId = conversation.remoteId;
    item.parent = conversation.parent;
    m_byRemoteId.insert(item.remoteId, conversation.id);
    if (item.parent.isEmpty())
        return;
    m_under.insert(item.parent, conversation.id);
    planSooner(m_byRemoteId.value(item.parent), Kind::Children, now);
}

void PollPlan::forget(ConversationId conversation)
{
    const Item *item = find(conversation);
    if (!item)
        return;
    m_byRemoteId.remove(item->remoteId);
    m_under.remove(item->parent, conversation);
    m_items.erase(conversation);
}

void PollPlan::setOpen(ConversationId conversation, TimeMs now)
{
    if (std::exchange(m_open, conversation) != conversation)
        planSooner(conversation, Kind::News, now);
}

void PollPlan::noteActive(ConversationId conversation, TimeMs active, TimeMs now)
{
    Item *item = find(conversation);
    if (!item || active <= item->active)
        return;
    item->active = active;
    planSooner(conversation, Kind::News, now);
    planSooner(m_byRemoteId.value(item->parent), Kind::Children, now);
}

void PollPlan::noteCounts(ConversationId conversation, std::optional<int> messages, std::optional<int> children)
{
    Item *item = find(conversation);
    if (!item)
        return;
    item->messages = messages;
    item->children = children;
}

void PollPlan::setHistory(ConversationId conversation, bool wanted)
{
    if (Item *item = find(conversation))
        item->history = wanted;
}

void PollPlan::first(Turn turn, TimeMs now)
{
    soon(turn, now);
    if (Item *item = find(turn.conversation))
        task(*item, turn.kind).first = true;
}

void PollPlan::soon(Turn turn, TimeMs now)
{
    Item *item = find(turn.conversation);
    if (!item)
        return;
    Task &wanted = task(*item, turn.kind);
    wanted.due = std::min(wanted.due, now);
    wanted.soon = true;
}

void PollPlan::allSoon(TimeMs now)
{
    for (auto &[id, item] : m_items) {
        for (const Kind kind : kKinds)
            task(item, kind).due = std::min(task(item, kind).due, now);
    }
}

bool PollPlan::hasFirst() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Entry &entry) {
        return std::any_of(kKinds.begin(), kKinds.end(), [&](Kind kind) { return task(entry.second, kind).first; });
    });
}

//! Whether its parent's pages tell when it has something new.
bool PollPlan::isCounted(const Item &item) const
{
    if (!item.messages || item.parent.isEmpty())
        return false;
    const auto parent = m_items.find(m_byRemoteId.value(item.parent));
    return parent != m_items.end() && parent->second.below.failures == 0;
}

bool PollPlan::hasChildren(const Item &item) const
{
    return item.children.value_or(0) > 0 || m_under.contains(item.remoteId);
}

bool PollPlan::isWanted(const Item &item, Kind kind) const
{
    switch (kind) {
    case Kind::News: // one reading at a time changes what is known of a conversation
        return !item.earlier.taken;
    case Kind::Children:
        return m_children && (item.children != 0 || hasChildren(item));
    case Kind::History:
        return item.history && !item.news.taken;
    }
    return false;
}

TimeMs PollPlan::childrenInterval(const Item &item, TimeMs now) const
{
    if (!hasChildren(item))
        return m_pagesAtOnce > 1 ? kOlder : kChildrenAlone;
    TimeMs shortest = kOlder;
    for (auto it = m_under.constFind(item.remoteId); it != m_under.constEnd() && it.key() == item.remoteId; ++it) {
        const auto child = m_items.find(*it);
        if (child != m_items.end() && child->second.messages)
            shortest = std::min(shortest, byActivity(child->second.active, now));
    }
    return shortest;
}

TimeMs PollPlan::interval(const Entry &entry, Kind kind, TimeMs now) const
{
    const auto &[id, item] = entry;
    if (kind == Kind::Children)
        return childrenInterval(item, now);
    if (id == m_open)
        return kOpen;
    return isCounted(item) ? kCounted : byActivity(item.active, now);
}

TimeMs PollPlan::dueTime(const Entry &entry, Kind kind) const
{
    const auto &[id, item] = entry;
    const Task &wanted = task(item, kind);
    const bool rarely = kind == Kind::News && id != m_open && !wanted.soon && wanted.failures == 0 && isCounted(item);
    return rarely ? std::max(wanted.due, wanted.asked + TimeMs(double(kCounted) * kEarliest)) : wanted.due;
}

void PollPlan::plan(Entry &entry, Kind kind, TimeMs now)
{
    Task &wanted = task(entry.second, kind);
    const TimeMs every = interval(entry, kind, now);
    const double part = every == kOpen ? 1.0 : kEarliest + (kLatest - kEarliest) * m_random();
    wanted.due = wanted.asked + TimeMs(double(every) * part);
}

void PollPlan::planSooner(ConversationId conversation, Kind kind, TimeMs now)
{
    const auto entry = m_items.find(conversation);
    if (entry == m_items.end() || task(entry->second, kind).failures > 0)
        return;
    const TimeMs due = task(entry->second, kind).due;
    plan(*entry, kind, now);
    task(entry->second, kind).due = std::min(task(entry->second, kind).due, due);
}

int PollPlan::rank(const Entry &entry, Kind kind) const
{
    const Task &wanted = task(entry.second, kind);
    if (wanted.first)
        return kRankFirst;
    if (kind == Kind::News && entry.first == m_open)
        return kRankOpen;
    if (kind == Kind::History)
        return kRankHistory;
    return wanted.soon ? kRankSoon : kRankDue;
}

std::vector<PollPlan::Candidate> PollPlan::candidates(TimeMs now) const
{
    std::vector<Candidate> found;
    for (const Entry &entry : m_items) {
        for (const Kind kind : kKinds) {
            const Task &wanted = task(entry.second, kind);
            if (wanted.due > now || wanted.taken || !isWanted(entry.second, kind))
                continue;
            const TimeMs due = dueTime(entry, kind);
            if (due > now)
                continue;
            const TimeMs every = interval(entry, kind, now);
            found.push_back(
                {.turn = {entry.first, kind}, .rank = rank(entry, kind), .urgency = double(now - due) / double(every), .interval = every});
        }
    }
    return found;
}

//! Whether conversations that are not known yet are looked for together with the messages.
bool PollPlan::joins(const Item &item, TimeMs now) const
{
    const bool wanted = m_pagesAtOnce > 1 && !item.below.taken && item.below.failures == 0 && isWanted(item, Kind::Children);
    return wanted && !hasChildren(item) && (item.below.due <= now || now - item.below.asked >= kChildrenJoin);
}

void PollPlan::takeUp(std::vector<Turn> &turns, Turn turn, TimeMs now)
{
    Task &taken = task(*find(turn.conversation), turn.kind);
    if (std::exchange(taken.taken, true))
        return;
    if (!taken.begun)
        taken.asked = now;
    taken.first = taken.soon = false;
    turns.push_back(turn);
}

std::vector<PollPlan::Turn> PollPlan::take(TimeMs now, int requests)
{
    std::vector<Candidate> found = candidates(now);
    const auto isHistory = [](const Candidate &candidate) { return candidate.rank == kRankHistory; };
    const bool idle = std::all_of(found.begin(), found.end(), isHistory);
    if (!idle)
        std::erase_if(found, isHistory);
    if (found.empty())
        return {};
    const auto most = size_t(m_pagesAtOnce);
    const auto inTurn = size_t(std::max(1, requests));
    const size_t pages = std::min({idle ? most : (found.size() + inTurn - 1) / inTurn, most, found.size()});
    std::partial_sort(found.begin(), found.begin() + qsizetype(pages), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.rank, -a.urgency, a.interval, a.turn.conversation)
            < std::tuple(b.rank, -b.urgency, b.interval, b.turn.conversation);
    });
    const bool alone = found.front().rank <= kRankOpen;
    std::vector<Turn> turns;
    for (size_t i = 0; i < (alone ? 1 : pages) && turns.size() < std::max<size_t>(pages, 1); ++i) {
        const Turn turn = found[i].turn;
        takeUp(turns, turn, now);
        if (turn.kind == Kind::News && turns.size() < most && joins(*find(turn.conversation), now))
            takeUp(turns, {turn.conversation, Kind::Children}, now);
    }
    return turns;
}

void PollPlan::settle(Turn turn, TimeMs now)
{
    const auto entry = m_items.find(turn.conversation);
    if (entry == m_items.end())
        return;
    Task &settled = task(entry->second, turn.kind);
    settled.taken = settled.missing = settled.begun = false;
    settled.failures = 0;
    plan(*entry, turn.kind, now);
    if (settled.soon)
        settled.due = now; // somebody wanted it while it was being read
}

void PollPlan::putOff(Turn turn, Trouble trouble, TimeMs now)
{
    const auto entry = m_items.find(turn.conversation);
    if (entry == m_items.end())
        return;
    Task &task = PollPlan::task(entry->second, turn.kind);
    using std::chrono::milliseconds;
    const milliseconds every(interval(*entry, turn.kind, now));
    task.taken = task.begun = false;
    task.missing = trouble == Trouble::Missing;
    ++task.failures;
    const milliseconds wait = task.missing
        ? backoffDelay(task.failures, m_random(), std::max(every, milliseconds(kMinute)), milliseconds(kDay))
        : backoffDelay(task.failures, m_random(), milliseconds(kOpen), milliseconds(kOlder));
    task.due = now + std::max(wait, std::min(every, milliseconds(kOlder))).count();
}

void PollPlan::putBack(Turn turn)
{
    Item *item = find(turn.conversation);
    if (!item)
        return;
    Task &task = PollPlan::task(*item, turn.kind);
    task.taken = false;
    task.soon = task.begun = true;
}

std::optional<TimeMs> PollPlan::next() const
{
    std::optional<TimeMs> soonest;
    for (const Entry &entry : m_items) {
        for (const Kind kind : kKinds) {
            const Task &wanted = task(entry.second, kind);
            if (wanted.due >= soonest.value_or(wanted.due + 1) || wanted.taken || !isWanted(entry.second, kind))
                continue;
            const TimeMs due = dueTime(entry, kind);
            soonest = std::min(soonest.value_or(due), due);
        }
    }
    return soonest;
}

PollPlan::Load PollPlan::load(TimeMs now) const
{
    Load load{.conversations = int(m_items.size())};
    for (const Entry &entry : m_items) {
        const Item &item = entry.second;
        load.missing += item.news.missing ? 1 : 0;
        load.asked += int(item.news.taken) + int(item.below.taken) + int(item.earlier.taken);
        for (const Kind kind : {Kind::News, Kind::Children}) {
            const Task &wanted = task(item, kind);
            if (wanted.taken || !isWanted(item, kind))
                continue;
            load.due += dueTime(entry, kind) <= now ? 1 : 0;
            load.overdue += wanted.failures == 0 && now - wanted.asked > interval(entry, kind, now) ? 1 : 0;
        }
    }
    return load;
}

} // namespace qasid
