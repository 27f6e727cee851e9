#include "core/engine/reading.h"

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

constexpr size_t kMostGathered = 100; // pages; what is missed beyond is read as history
constexpr int kMostRead = 5'000; // pages of a provider that gives ever new ones

const MessageAppeared *messageOf(const ListedMessage &listed)
{
    return std::get_if<MessageAppeared>(&listed.event.body);
}

QString idOf(const ListedMessage &listed)
{
    const MessageAppeared *appeared = messageOf(listed);
    return appeared ? appeared->message.remoteId : QString();
}

std::optional<TimeMs> timeOf(const ListedMessage &listed)
{
    const MessageAppeared *appeared = messageOf(listed);
    return appeared && appeared->message.time ? appeared->message.time : listed.event.time;
}

//! Where the customer's messages begin that nobody has answered.
size_t firstUnanswered(const std::vector<ListedMessage> &messages)
{
    size_t first = messages.size();
    for (size_t i = messages.size(); i-- > 0;) {
        const MessageAppeared *appeared = messageOf(messages[i]);
        if (!appeared || appeared->message.direction == Direction::System)
            continue;
        if (appeared->message.direction != Direction::In)
            break;
        first = i;
    }
    return first;
}

//! The order that a cursor shows which is at one end of the page alone.
PageOrder orderOf(bool isFirst, bool isLast, PageOrder atFirst)
{
    if (isFirst == isLast)
        return PageOrder::Unknown;
    const PageOrder other = atFirst == PageOrder::Older ? PageOrder::Newer : PageOrder::Older;
    return isFirst ? atFirst : other;
}

PageOrder orderByEnds(const QStringList &first, const QStringList &second, const QString &cursor)
{
    const auto at = [](const QStringList &ids, const QString &id, PageOrder atFirst) {
        return ids.isEmpty() ? PageOrder::Unknown : orderOf(ids.first() == id, ids.last() == id, atFirst);
    };
    if (const auto order = at(first, cursor, PageOrder::Older); order != PageOrder::Unknown)
        return order;
    if (const auto order = at(second, cursor, PageOrder::Newer); order != PageOrder::Unknown)
        return order;
    // The cursor says nothing, but the pages share a message.
    if (first.size() < 2 || second.size() < 2)
        return PageOrder::Unknown;
    return orderOf(second.last() == first.first(), second.first() == first.last(), PageOrder::Older);
}

PageOrder orderByTimes(const std::vector<ListedMessage> &first, const std::vector<ListedMessage> &second)
{
    if (first.empty() || second.empty())
        return PageOrder::Unknown;
    const auto from = timeOf(first.front());
    const auto to = timeOf(first.back());
    const auto nextFrom = timeOf(second.front());
    const auto nextTo = timeOf(second.back());
    if (!from || !to || !nextFrom || !nextTo)
        return PageOrder::Unknown;
    return orderOf(*nextFrom<*from, *nextTo> * to, PageOrder::Older);
}

} // namespace

bool Reading::Page::hasKnown() const
{
    return std::any_of(
        listing.messages.begin(), listing.messages.end(), [this](const auto &message) { return known.contains(message.event.key); });
}

bool Reading::Page::hasNew() const
{
    return std::any_of(
        listing.messages.begin(), listing.messages.end(), [this](const auto &message) { return !known.contains(message.event.key); });
}

QStringList Reading::Page::ids() const
{
    QStringList ids;
    for (const ListedMessage &message : listing.messages)
        ids += idOf(message);
    return ids;
}

Reading::Reading(const PollingState &state, PageOrder order, Purpose purpose, bool quietly)
    : m_state(state)
    , m_order(order)
    , m_purpose(purpose)
    , m_quietly(quietly)
    , m_first(state.polled == 0)
{
    if (purpose == Purpose::History)
        m_cursor = state.earlier;
    else if (order == PageOrder::Newer)
        m_cursor = state.resume;
}

QStringList Reading::keysOf(const Listing &page)
{
    QStringList keys;
    for (const ListedMessage &message : page.messages)
        keys += message.event.key;
    return keys;
}

//! A cursor that was asked before, or a page that says nothing that the one before did not: there is no end to that.
bool Reading::leadsNowhere(const Listing &page) const
{
    if (m_asked.contains(page.next) || m_read >= kMostRead)
        return true;
    return !page.messages.empty()
        && std::all_of(page.messages.begin(), page.messages.end(), [this](const auto &m) { return m_before.contains(m.event.key); });
}

void Reading::take(Listing page, const QSet<QString> &known)
{
    m_asked.insert(m_cursor);
    ++m_read;
    if (!page.next.isEmpty() && leadsNowhere(page))
        page.next.clear();
    const QStringList keys = keysOf(page);
    if (!keys.isEmpty())
        m_before = QSet<QString>(keys.begin(), keys.end());
    m_pages.push_back({.cursor = m_cursor, .listing = std::move(page), .known = known});
    if (m_purpose == Purpose::History)
        return takeEarlier();
    if (m_order == PageOrder::Unknown)
        learnOrder();
    if (m_order == PageOrder::Newer)
        return takeNewer();
    if (m_order == PageOrder::Older)
        return takeOlder();
    takeUndecided();
}

void Reading::learnOrder()
{
    const Page &first = m_pages.front();
    const QString &cursor = first.listing.next;
    if (cursor.isEmpty())
        return;
    const QStringList second = m_pages.size() > 1 ? m_pages[1].ids() : QStringList();
    m_order = orderByEnds(first.ids(), second, cursor);
    if (m_order == PageOrder::Unknown && m_pages.size() > 1)
        m_order = orderByTimes(first.listing.messages, m_pages[1].listing.messages);
}

//! After all pages: where all was known before, new messages are on the newest page.
PageOrder Reading::orderByNews() const
{
    if (!m_state.complete || m_pages.size() < 2 || m_pages.front().hasNew() == m_pages.back().hasNew())
        return PageOrder::Unknown;
    return m_pages.front().hasNew() ? PageOrder::Older : PageOrder::Newer;
}

void Reading::takeUndecided()
{
    if (!m_pages.back().listing.next.isEmpty() && m_pages.size() < kMostGathered)
        return goOn();
    m_order = orderByNews();
    if (m_order == PageOrder::Newer)
        return takeNewer();
    takeOlder();
}

void Reading::goOn()
{
    m_cursor = m_pages.back().listing.next;
}

void Reading::finish(bool complete)
{
    m_done = true;
    m_complete = complete;
    m_pages.clear();
}

//! Newest page first. They are kept until the last is there: stored from the oldest on, none can hide a gap.
void Reading::takeOlder()
{
    const QString next = m_pages.back().listing.next;
    const bool reached = m_pages.back().hasKnown();
    if (!m_first && !reached && !next.isEmpty() && m_pages.size() < kMostGathered)
        return goOn();
    Page all;
    QString earliest;
    QSet<QString> seen;
    for (auto page = m_pages.rbegin(); page != m_pages.rend(); ++page) {
        all.known += page->known;
        for (ListedMessage &message : page->listing.messages) {
            if (earliest.isEmpty())
                earliest = idOf(message);
            if (seen.contains(message.event.key))
                continue;
            seen += message.event.key;
            all.listing.messages.push_back(std::move(message));
        }
        std::move(page->listing.unreadable.begin(), page->listing.unreadable.end(), std::back_inserter(all.listing.unreadable));
    }
    hand(std::move(all), {}, m_first ? Mark::Unanswered : Mark::News);
    if (next.isEmpty() || m_first || !reached) {
        m_state.earlier = next;
        m_state.earliest = next.isEmpty() ? QString() : earliest;
        m_state.complete = next.isEmpty();
    }
    finish(reached || next.isEmpty());
}

//! Oldest page first: each is handed out as it comes.
void Reading::takeNewer()
{
    if (m_pages.front().listing.messages.empty() && !m_pages.front().cursor.isEmpty() && m_read == 1
        && m_pages.front().listing.next.isEmpty() && !m_restarted)
        return beginAnew(); // what the cursor stood for is gone
    const QString next = m_pages.back().listing.next;
    for (Page &page : m_pages) {
        const bool last = page.listing.next.isEmpty();
        if (!page.listing.messages.empty())
            m_state.resume = page.cursor;
        hand(std::move(page), {}, m_state.complete ? Mark::News : last ? Mark::Unanswered : Mark::History);
    }
    if (next.isEmpty()) {
        m_state.complete = true;
        return finish(true);
    }
    m_cursor = next;
    m_pages.clear();
}

void Reading::takeEarlier()
{
    Page page = std::move(m_pages.back());
    m_pages.clear();
    if (page.listing.messages.empty() && page.listing.next.isEmpty() && m_read == 1 && !m_restarted)
        return beginAnew(); // what the cursor stood for may be gone
    const QString next = page.listing.next;
    const QStringList ids = page.ids();
    hand(std::move(page), m_state.earliest, m_state.earliest.isEmpty() ? Mark::News : Mark::History);
    if (!ids.isEmpty())
        m_state.earliest = ids.first();
    m_state.earlier = m_cursor = next;
    if (!next.isEmpty())
        return;
    m_state.complete = true;
    m_state.earliest.clear();
    finish(true);
}

void Reading::beginAnew()
{
    m_restarted = true;
    m_cursor.clear();
    m_pages.clear();
    m_asked.clear();
    m_before.clear();
    if (m_purpose == Purpose::History)
        m_state.earliest.clear();
}

bool Reading::refuseCursor()
{
    if (m_cursor.isEmpty() || m_restarted)
        return false;
    beginAnew();
    return true;
}

//! Each run of new messages stands before the known one that follows, or before `behind`.
void Reading::hand(Page page, const QString &behind, Mark mark)
{
    std::vector<ListedMessage> &messages = page.listing.messages;
    const bool all = mark == Mark::History || (mark == Mark::Unanswered && m_quietly);
    const size_t unanswered = all ? messages.size() : mark == Mark::News ? 0 : firstUnanswered(messages);
    QString before = behind;
    for (size_t i = messages.size(); i-- > 0;) {
        auto *appeared = std::get_if<MessageAppeared>(&messages[i].event.body);
        if (!appeared)
            continue;
        if (page.known.contains(messages[i].event.key)) {
            before = appeared->message.remoteId;
            continue;
        }
        appeared->before = before;
        appeared->isHistory = i < unanswered;
    }
    for (ListedMessage &message : messages) {
        if (!page.known.contains(message.event.key))
            m_portion.messages.push_back(std::move(message));
    }
    std::move(page.listing.unreadable.begin(), page.listing.unreadable.end(), std::back_inserter(m_portion.unreadable));
}

Reading::Portion Reading::takePortion()
{
    return std::exchange(m_portion, {});
}

} // namespace qasid
