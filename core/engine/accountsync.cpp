#include "core/engine/accountsync.h"

#include "core/base/backoff.h"
#include "core/base/log.h"
#include "core/store/store.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kRequestsAtOnce = 6;
constexpr std::chrono::seconds kInTurn(3); // what is due within this time goes in single requests, if it can
constexpr int kFailuresUntilPause = 3;
// A timer does not count the time a computer sleeps.
constexpr TimeMs kLongestSleepMs = 5'000;
constexpr TimeMs kAgainMs = 2'000;

Error notFollowed()
{
    return Error{.kind = ErrorKind::NotFound, .detail = u"this conversation is not followed"_s};
}

//! Whether an error is about all of an account's requests, not about what this one asked for.
bool isOfAccount(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable:
    case ErrorKind::Unauthorized:
    case ErrorKind::PaymentRequired:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

AccountSync::AccountSync(AccountId account, Store &store, Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_plan([] { return QRandomGenerator::global()->generateDouble(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AccountSync::look);
}

AccountSync::~AccountSync()
{
    m_cancel.cancel();
}

void AccountSync::start()
{
    onResult(this, m_store.followed(m_account), [this](const Result<std::vector<FollowedConversation>> &followed) {
        if (!followed) {
            qCWarning(lcEngine, "what is followed could not be read: %s", qPrintable(followed.error().detail));
            QTimer::singleShot(kAgainMs, this, &AccountSync::start);
            return;
        }
        for (const FollowedConversation &conversation : *followed) {
            if (isPlaceholder(conversation.remoteId) || follows(conversation.id))
                continue;
            m_byRemoteId.insert(conversation.remoteId, conversation.id);
            Followed &taken = m_followed[conversation.id];
            taken.conversation = conversation;
            taken.saved = conversation.state;
            taken.told = conversation.state.messages;
            m_firstReadings += conversation.state.polled == 0 ? 1 : 0;
            noteOrder(!conversation.state.resume.isEmpty()  ? PageOrder::Newer
                    : !conversation.state.earlier.isEmpty() ? PageOrder::Older
                                                            : PageOrder::Unknown);
            m_plan.follow(conversation, m_clock.now());
            m_plan.setHistory(conversation.id, !conversation.state.earlier.isEmpty());
        }
        m_started = true;
        look();
        Q_EMIT stateChanged();
    });
}

void AccountSync::follow(ConversationId conversation, const QString &remoteId, const QString &parent)
{
    if (isPlaceholder(remoteId))
        return;
    const bool isNew = !follows(conversation);
    Followed &followed = m_followed[conversation];
    if (!isNew && followed.conversation.remoteId == remoteId && followed.conversation.parent == parent)
        return;
    m_byRemoteId.remove(followed.conversation.remoteId);
    m_byRemoteId.insert(remoteId, conversation);
    followed.conversation.id = conversation;
    followed.conversation.remoteId = remoteId;
    followed.conversation.parent = parent;
    m_firstReadings += isNew ? 1 : 0;
    m_plan.follow(followed.conversation, m_clock.now());
    wake();
}

void AccountSync::forget(ConversationId conversation)
{
    const auto found = m_followed.find(conversation);
    if (found == m_followed.end())
        return;
    m_firstReadings -= found->second.conversation.state.polled == 0 ? 1 : 0;
    const Followed gone = std::move(found->second);
    m_byRemoteId.remove(gone.conversation.remoteId);
    m_followed.erase(found);
    m_plan.forget(conversation);
    for (const auto &promises : {gone.waiting, gone.served}) {
        for (const Promise<bool> &promise : promises)
            promise.finish(fail(notFollowed()));
    }
}

void AccountSync::setOpen(ConversationId conversation)
{
    m_plan.setOpen(conversation, m_clock.now());
    wake();
}

void AccountSync::noteSent(ConversationId conversation)
{
    const TimeMs now = m_clock.now();
    Followed *followed = find(conversation);
    if (!followed)
        return;
    followed->conversation.state.active = now;
    m_plan.noteActive(conversation, now, now);
    wake();
}

Future<bool> AccountSync::readBack(ConversationId conversation)
{
    Followed *followed = find(conversation);
    if (!followed)
        return readyFuture<bool>(fail(notFollowed()));
    if (!workable())
        return readyFuture<bool>(fail(ErrorKind::Unavailable, u"the account is not asked at present"_s));
    m_plan.first({conversation, Kind::News}, m_clock.now());
    const Future<bool> answer = followed->waiting.emplace_back().future();
    wake();
    return answer;
}

void AccountSync::retryNow()
{
    m_pausedUntil = 0;
    m_plan.allSoon(m_clock.now());
    wake();
}

void AccountSync::wake()
{
    lookAt(m_clock.now());
}

void AccountSync::lookAt(TimeMs time)
{
    const auto wait = int(std::clamp<TimeMs>(time - m_clock.now(), 0, kLongestSleepMs));
    if (!m_timer.isActive() || m_timer.remainingTime() > wait)
        m_timer.start(wait);
}

const Accounts::Entry *AccountSync::workable() const
{
    const Accounts::Entry *entry = m_accounts.find(m_account);
    return entry && entry->session && m_accounts.canSend(m_account) ? entry : nullptr;
}

void AccountSync::look()
{
    m_timer.stop();
    Accounts::Entry *entry = m_accounts.find(m_account);
    if (!m_started || !workable())
        return;
    const TimeMs now = m_clock.now();
    if (m_pausedUntil > now)
        return lookAt(m_pausedUntil);
    const int pages = entry->session->pagesAtOnce();
    m_plan.setProvider(
        m_pagesAtOnce > 0 ? std::min(m_pagesAtOnce, pages) : pages, entry->provider->capabilities(entry->account).subConversations);
    while (m_inFlight < kRequestsAtOnce && (!m_onDemand || m_plan.hasFirst())) {
        // What somebody waits for goes as the agent's own acts do.
        const auto wait = m_plan.hasFirst() ? entry->budget.actDelay(now) : entry->budget.delay(now);
        if (wait.count() > 0)
            return lookAt(now + wait.count());
        const std::vector<Turn> turns = m_plan.take(now, entry->budget.newsWithin(kInTurn));
        if (turns.empty())
            break;
        ask(turns, entry->session);
    }
    if (const auto next = m_plan.next(); next && m_inFlight < kRequestsAtOnce && !m_onDemand)
        lookAt(*next);
}

void AccountSync::ask(const std::vector<Turn> &turns, const std::shared_ptr<ProviderSession> &session)
{
    std::vector<ListingRequest> pages;
    pages.reserve(turns.size());
    for (const Turn &turn : turns)
        pages.push_back(requestFor(turn));
    ++m_inFlight;
    RequestBudget &budget = m_accounts.find(m_account)->budget;
    const qint64 counted = budget.counted();
    const auto answer = session->list(pages, m_cancel);
    // A session that says later that a request went out is counted now all the same.
    if (budget.counted() == counted)
        budget.count(m_clock.now());
    onResult(this, answer, [this, turns, session](const Result<std::vector<Result<Listing>>> &pages) { takeAnswer(turns, pages); });
}

ListingRequest AccountSync::requestFor(const Turn &turn)
{
    Followed &followed = *find(turn.conversation);
    ListingRequest request{.conversation = followed.conversation.remoteId};
    if (turn.kind == Kind::Children) {
        request.kind = ListingRequest::Kind::Children;
        request.cursor = followed.childrenCursor;
        return request;
    }
    std::optional<Reading> &reading = readingOf(turn);
    if (turn.kind == Kind::News && !followed.waiting.empty()) {
        // What was read before somebody asked does not count for them.
        if (followed.served.empty())
            reading.reset();
        std::move(followed.waiting.begin(), followed.waiting.end(), std::back_inserter(followed.served));
        followed.waiting.clear();
    }
    if (!reading) {
        const auto purpose = turn.kind == Kind::News ? Reading::Purpose::News : Reading::Purpose::History;
        reading.emplace(followed.conversation.state, m_order, purpose, readsQuietly(followed));
        followed.toldBefore = followed.told;
    }
    request.cursor = reading->cursor();
    return request;
}

void AccountSync::takeAnswer(const std::vector<Turn> &turns, const Result<std::vector<Result<Listing>>> &answer)
{
    --m_inFlight;
    if (!answer) {
        failRequest(turns, answer.error());
    } else {
        noteSuccess();
        const Result<Listing> missing = fail(ErrorKind::BadAnswer, u"the answer lacks a page that was asked for"_s);
        for (size_t i = 0; i < turns.size(); ++i) {
            const Result<Listing> &page = i < answer->size() ? (*answer)[i] : missing;
            if (!page && isOfAccount(page.error()))
                failRequest({turns[i]}, page.error());
            else if (turns[i].kind == Kind::Children)
                takeChildren(turns[i], page);
            else
                takePage(turns[i], page);
        }
    }
    wake();
}

void AccountSync::noteSuccess()
{
    m_answered = m_clock.now();
    m_failures = 0;
    m_accounts.setSendTrouble(m_account, std::nullopt);
    m_accounts.setKeyRefused(m_account, std::nullopt);
    setTrouble(std::nullopt);
}

void AccountSync::failRequest(const std::vector<Turn> &turns, const Error &error)
{
    ++m_failures;
    if (isOfAccount(error)) {
        for (const Turn &turn : turns)
            m_plan.putBack(turn);
        return pause(error);
    }
    if (turns.size() > 1) { // perhaps so many pages are what it does not take
        m_pagesAtOnce = int(turns.size()) / 2;
        qCInfo(lcEngine, "the provider refused %zu pages in one request: %s", turns.size(), qPrintable(error.detail));
        for (const Turn &turn : turns)
            m_plan.putBack(turn);
        return;
    }
    if (m_failures >= kFailuresUntilPause)
        pause(error);
    if (turns.front().kind == Kind::Children)
        takeChildren(turns.front(), fail(error));
    else
        takePage(turns.front(), fail(error));
}

void AccountSync::pause(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const auto wait = error.retryAfter.value_or(backoffDelay(m_failures, QRandomGenerator::global()->generateDouble()));
    m_pausedUntil = std::max(m_pausedUntil, m_clock.now() + std::max<TimeMs>(wait.count(), 0));
    if (error.kind == ErrorKind::Unauthorized)
        m_accounts.setKeyRefused(m_account, error);
    if (Accounts::isSendTrouble(error))
        m_accounts.setSendTrouble(m_account, error);
    setTrouble(error);
    for (auto &[id, followed] : m_followed) {
        for (const Promise<bool> &promise : std::exchange(followed.served, {}))
            promise.finish(fail(error));
    }
}

void AccountSync::failTurn(const Turn &turn, const Error &error)
{
    const bool missing = error.kind == ErrorKind::NotFound;
    if (missing)
        qCInfo(lcEngine, "a conversation is not at its provider any more: %s", qPrintable(error.detail));
    m_plan.putOff(turn, missing ? PollPlan::Trouble::Missing : PollPlan::Trouble::Failed, m_clock.now());
    Followed *followed = find(turn.conversation);
    if (!followed)
        return;
    if (turn.kind == Kind::Children) {
        followed->childrenCursor.clear();
        followed->childrenAsked.clear();
        return;
    }
    readingOf(turn).reset();
    if (turn.kind != Kind::News)
        return;
    for (const Promise<bool> &promise : std::exchange(followed->served, {}))
        promise.finish(fail(error));
}

void AccountSync::setTrouble(const std::optional<Error> &error)
{
    if (std::exchange(m_trouble, error) != error)
        Q_EMIT stateChanged();
}

AccountSync::Followed *AccountSync::find(ConversationId conversation)
{
    const auto found = m_followed.find(conversation);
    return found == m_followed.end() ? nullptr : &found->second;
}

AccountState::Polling AccountSync::polling() const
{
    const TimeMs now = m_clock.now();
    const PollPlan::Load load = m_plan.load(now);
    AccountState::Polling polling{.conversations = load.conversations, .waiting = load.due, .last = m_answered};
    if (const Accounts::Entry *entry = m_accounts.find(m_account)) {
        polling.budget = entry->budget.limit();
        polling.used = entry->budget.used(now);
    }
    if (m_pausedUntil > now)
        polling.pausedUntil = m_pausedUntil;
    return polling;
}

QJsonObject AccountSync::diagnostics() const
{
    const AccountState::Polling state = polling();
    const PollPlan::Load load = m_plan.load(m_clock.now());
    QJsonObject object{{"account"_L1, QString::number(m_account.value)}, {"requests_per_minute"_L1, state.budget},
        {"requests_last_minute"_L1, state.used}, {"conversations"_L1, load.conversations}, {"due"_L1, load.due},
        {"overdue"_L1, load.overdue}, {"missing"_L1, load.missing}, {"asking"_L1, load.asked},
        {"pages_lead_to"_L1,
            m_order == PageOrder::Older       ? u"older"_s
                : m_order == PageOrder::Newer ? u"newer"_s
                                              : u"unknown"_s}};
    if (state.last)
        object.insert("last_answer"_L1, toRfc3339(*state.last));
    if (state.pausedUntil)
        object.insert("paused_until"_L1, toRfc3339(*state.pausedUntil));
    if (m_trouble)
        object.insert("trouble"_L1, errorKindName(m_trouble->kind));
    return object;
}

} // namespace qasid
