#include "core/engine/doubtreader.h"

#include "core/store/store.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

// Looked at again on the way: a timer does not count the time a computer sleeps.
constexpr TimeMs kLongestDoubtWaitMs = 60'000;
constexpr int kSentLookedAt = 100;

//! Whether a message that came to be known after ours may be it in other words: a template filled in, a text that the provider changed.
bool mayBe(const Message &other, const Message &own)
{
    const bool side = other.direction == Direction::Out || other.direction == Direction::Unknown
        || (own.options.asCustomer && other.direction == Direction::In);
    return other.id > own.id && other.delivery == Delivery::Received && side && !other.fromAi;
}

} // namespace

DoubtReader::DoubtReader(Store &store, ReadBack readBack, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_readBack(std::move(readBack))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DoubtReader::lookAtDue);
}

Future<ReadBackDecision> DoubtReader::settle(const OutboxItem &item, const Error &doubt)
{
    Case begun{.item = item, .state = {.doubt = doubt, .attempt = item.attempt}, .promise = {}};
    const auto answer = begun.promise.future();
    m_cases.insert(item.message, begun);
    decide(item.message, ReadBackSight::Nothing);
    return answer;
}

void DoubtReader::lookAtDue()
{
    const TimeMs now = m_clock.now();
    for (const MessageId message : m_cases.keys()) {
        if (const Case &one = m_cases[message]; !one.looking && one.due <= now)
            look(message);
    }
    plan();
}

void DoubtReader::look(MessageId message)
{
    Case &one = m_cases[message];
    one.looking = true;
    ++one.state.looks;
    onResult(this, m_readBack(one.item.conversation), [this, message](const Result<bool> &complete) { note(message, complete); });
}

void DoubtReader::note(MessageId message, const Result<bool> &complete)
{
    // Another poll may have found it, also where this one failed.
    onResult(this, m_store.messagesById({message}), [this, message, complete](const Result<std::vector<Message>> &messages) {
        const auto found = m_cases.find(message);
        if (found == m_cases.end())
            return;
        found->looking = false;
        if (messages && (messages->empty() || messages->front().delivery == Delivery::Accepted))
            return decide(message, ReadBackSight::Arrived); // or it is gone with its conversation: the same to the outbox
        if (!messages || !complete)
            return decide(message, ReadBackSight::Nothing);
        if (!*complete)
            return decide(message, ReadBackSight::Incomplete);
        lookForOthers(messages->front());
    });
}

void DoubtReader::lookForOthers(const Message &own)
{
    m_cases[own.id].looking = true;
    onResult(this, m_store.messages(own.conversation, {.limit = kSentLookedAt}), [this, own](const Result<MessagePage> &page) {
        const auto found = m_cases.find(own.id);
        if (found == m_cases.end())
            return;
        found->looking = false;
        if (!page)
            return decide(own.id, ReadBackSight::Nothing);
        const auto &all = page->messages;
        if (std::any_of(all.begin(), all.end(), [&](const Message &other) { return mayBe(other, own); }))
            return decide(own.id, ReadBackSight::Incomplete);
        ++found->state.absences;
        decide(own.id, ReadBackSight::Absent);
    });
}

void DoubtReader::decide(MessageId message, ReadBackSight sight)
{
    Case &one = m_cases[message];
    const auto decision = decideReadBack(one.state, sight, QRandomGenerator::global()->generateDouble());
    if (decision.kind == ReadBackDecision::Kind::LookAgain) {
        one.due = m_clock.now() + decision.delay.count();
        return plan();
    }
    const Case settled = m_cases.take(message);
    settled.promise.finish(decision);
}

void DoubtReader::plan()
{
    std::optional<TimeMs> next;
    for (const Case &one : std::as_const(m_cases)) {
        if (!one.looking)
            next = std::min(next.value_or(one.due), one.due);
    }
    if (next)
        m_timer.start(static_cast<int>(std::clamp<TimeMs>(*next - m_clock.now(), 0, kLongestDoubtWaitMs)));
}

} // namespace qasid
