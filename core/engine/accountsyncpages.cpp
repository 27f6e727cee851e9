// What AccountSync does with pages of messages.

#include "core/base/log.h"
#include "core/engine/accountsync.h"
#include "core/store/store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr size_t kMostInARequest = 200; // messages that are stored at once
// Among more that are read for the first time, none is news: it would be told of all that was never answered.
constexpr int kFewFirstReadings = 10;

//! Nothing about when it was asked, which changes each time.
PollingState worthKeeping(PollingState state)
{
    state.polled = state.polled > 0 ? 1 : 0;
    state.childrenPolled = state.childrenPolled > 0 ? 1 : 0;
    return state;
}

QByteArray arrayOf(const QByteArrayList &parts)
{
    return '[' + parts.join(',') + ']';
}

InboundRequest requestWith(const QByteArray &body, TimeMs received)
{
    return {.method = "POST", .headers = {{"Content-Type", "application/json"}}, .body = body, .received = received};
}

} // namespace

std::optional<Reading> &AccountSync::readingOf(const Turn &turn)
{
    Followed &followed = *find(turn.conversation);
    return turn.kind == Kind::History ? followed.history : followed.news;
}

bool AccountSync::readsQuietly(const Followed &followed) const
{
    return !followed.isNews && m_firstReadings > kFewFirstReadings;
}

void AccountSync::noteOrder(PageOrder order)
{
    if (m_order == PageOrder::Unknown)
        m_order = order;
}

void AccountSync::takePage(const Turn &turn, const Result<Listing> &page)
{
    Followed *followed = find(turn.conversation);
    if (!followed || !readingOf(turn))
        return m_plan.settle(turn, m_clock.now());
    if (!page) {
        if (readingOf(turn)->refuseCursor())
            return m_plan.putBack(turn);
        return failTurn(turn, page.error());
    }
    const QStringList keys = Reading::keysOf(*page);
    if (keys.isEmpty() || (turn.kind == Kind::News && keys == followed->lastPage))
        return readPage(turn, *page, QSet<QString>(keys.begin(), keys.end()));
    onResult(this, m_store.knownEvents(m_account, keys), [this, turn, page = *page, keys](Result<QSet<QString>> known) {
        if (!known)
            return failTurn(turn, known.error());
        Followed *followed = find(turn.conversation);
        if (!followed || !readingOf(turn))
            return m_plan.settle(turn, m_clock.now());
        for (const QString &key : keys) {
            if (m_setAside.contains(key))
                known->insert(key);
        }
        if (turn.kind == Kind::News && known->size() == keys.size())
            followed->lastPage = keys;
        readPage(turn, page, *known);
    });
}

void AccountSync::readPage(const Turn &turn, const Listing &page, const QSet<QString> &known)
{
    Reading &reading = *readingOf(turn);
    reading.take(page, known);
    noteOrder(reading.order());
    store(turn, reading.takePortion());
}

void AccountSync::store(const Turn &turn, Reading::Portion portion)
{
    Followed *followed = find(turn.conversation);
    if (!followed)
        return m_plan.settle(turn, m_clock.now());
    if (portion.messages.empty())
        return storeUnreadable(turn, std::move(portion.unreadable));
    const size_t count = std::min(portion.messages.size(), kMostInARequest);
    Reading::Portion now;
    std::move(portion.messages.begin(), portion.messages.begin() + qsizetype(count), std::back_inserter(now.messages));
    portion.messages.erase(portion.messages.begin(), portion.messages.begin() + qsizetype(count));
    QByteArrayList raw;
    QStringList keys;
    DecodedWebhook decoded;
    for (const ListedMessage &message : now.messages) {
        raw += message.raw;
        keys += message.event.key;
        decoded.events.push_back(message.event);
    }
    onResult(this, m_store.applyInbound(m_account, requestWith(arrayOf(raw), m_clock.now()), decoded),
        [this, turn, now, keys, rest = std::move(portion)](const Result<InboundOutcome> &outcome) mutable {
            if (!outcome)
                return failTurn(turn, outcome.error());
            if (Accounts::Entry *entry = m_accounts.find(m_account); entry && outcome->applied > 0)
                entry->lastReceived = m_clock.now();
            if (outcome->quarantined > 0)
                keepRefused(keys);
            if (Followed *followed = find(turn.conversation))
                noteActivity(*followed, now);
            store(turn, std::move(rest));
        });
}

//! What the store set aside would be taken for new each time it is seen.
void AccountSync::keepRefused(const QStringList &keys)
{
    onResult(this, m_store.knownEvents(m_account, keys), [this, keys](const Result<QSet<QString>> &known) {
        for (const QString &key : keys) {
            if (known && !known->contains(key))
                m_setAside += key;
        }
    });
}

//! Each in a request of its own, so that the quarantine knows it again.
void AccountSync::storeUnreadable(const Turn &turn, std::vector<UnreadableMessage> unreadable)
{
    while (!unreadable.empty() && m_setAside.contains(unreadable.back().key + QString::fromUtf8(unreadable.back().raw)))
        unreadable.pop_back();
    if (unreadable.empty())
        return finishPage(turn);
    const UnreadableMessage message = std::move(unreadable.back());
    unreadable.pop_back();
    DecodedWebhook decoded;
    decoded.quarantined.push_back({.reason = message.reason, .eventKey = message.key});
    onResult(this, m_store.applyInbound(m_account, requestWith(arrayOf({message.raw}), m_clock.now()), decoded),
        [this, turn, message, rest = std::move(unreadable)](const Result<InboundOutcome> &outcome) mutable {
            if (!outcome)
                return failTurn(turn, outcome.error());
            m_setAside += message.key + QString::fromUtf8(message.raw);
            storeUnreadable(turn, std::move(rest));
        });
}

void AccountSync::noteActivity(Followed &followed, const Reading::Portion &portion)
{
    const TimeMs now = m_clock.now();
    TimeMs active = followed.conversation.state.active;
    for (const ListedMessage &listed : portion.messages) {
        const auto *appeared = std::get_if<MessageAppeared>(&listed.event.body);
        const auto &time = appeared && appeared->message.time ? appeared->message.time : listed.event.time;
        const bool isNews = appeared && !appeared->isHistory;
        if (time || isNews)
            active = std::max(active, std::min(time.value_or(now), now));
    }
    followed.conversation.state.active = active;
}

//! All of a page is stored.
void AccountSync::finishPage(const Turn &turn)
{
    Followed *followed = find(turn.conversation);
    if (!followed || !readingOf(turn))
        return m_plan.settle(turn, m_clock.now());
    const Reading &reading = *readingOf(turn);
    PollingState &state = followed->conversation.state;
    const bool first = state.polled == 0;
    PollingState next = reading.state();
    next.active = state.active;
    next.childrenPolled = state.childrenPolled;
    next.messages = state.messages;
    next.polled = reading.isDone() || turn.kind == Kind::History ? m_clock.now() : state.polled;
    if (reading.isDone() && turn.kind == Kind::News && followed->toldBefore)
        next.messages = followed->toldBefore;
    state = next;
    // Whoever has just begun to follow a conversation waits for something in it, whenever it was written in last.
    if (first && reading.isFirst() && state.polled > 0 && !readsQuietly(*followed))
        state.active = m_clock.now();
    m_firstReadings -= first && state.polled > 0 ? 1 : 0;
    if (reading.isDone())
        return finishReading(turn);
    savePolling(*followed);
    m_plan.putBack(turn);
    if (!followed->served.empty())
        m_plan.first(turn, m_clock.now());
    wake();
}

void AccountSync::finishReading(const Turn &turn)
{
    const TimeMs now = m_clock.now();
    Followed &followed = *find(turn.conversation);
    const bool complete = readingOf(turn)->isComplete();
    readingOf(turn).reset();
    const PollingState &state = followed.conversation.state;
    savePolling(followed);
    m_plan.noteActive(turn.conversation, state.active, now);
    m_plan.setHistory(turn.conversation, !state.earlier.isEmpty());
    if (turn.kind == Kind::History && state.earlier.isEmpty())
        followed.history.reset();
    m_plan.settle(turn, now);
    if (turn.kind == Kind::News) {
        if (followed.told != state.messages)
            m_plan.soon(turn, now);
        for (const Promise<bool> &promise : std::exchange(followed.served, {}))
            promise.finish(complete);
        if (!followed.waiting.empty())
            m_plan.first(turn, now);
    }
    wake();
}

void AccountSync::savePolling(Followed &followed)
{
    const PollingState &state = followed.conversation.state;
    if (worthKeeping(state) == worthKeeping(followed.saved))
        return;
    onResult(this, m_store.savePolling(followed.conversation.id, state),
        [this, id = followed.conversation.id, before = std::exchange(followed.saved, state)](const Result<Done> &saved) {
            if (saved || saved.error().kind == ErrorKind::NotFound)
                return;
            qCWarning(lcEngine, "how far a conversation was read could not be kept: %s", qPrintable(saved.error().detail));
            if (Followed *followed = find(id))
                followed->saved = before;
        });
}

} // namespace qasid
