#include "core/engine/sync.h"

#include "core/engine/accountsync.h"
#include "core/model/changeset.h"
#include "core/store/store.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

Sync::Sync(Store &store, Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&m_accounts, &Accounts::changed, this, &Sync::takeUpAccounts);
    connect(&m_accounts, &Accounts::mayWork, this, [this](AccountId account) {
        takeUpAccounts();
        if (const auto found = m_syncs.find(account); found != m_syncs.end())
            found->second->retryNow();
    });
    connect(&m_store, &Store::committed, this, &Sync::noteCommit);
}

Sync::~Sync() = default;

void Sync::start(Asks asks)
{
    m_asks = asks;
    m_running = true;
    takeUpAccounts();
}

void Sync::stop()
{
    m_running = false;
    m_syncs.clear();
}

void Sync::wake()
{
    for (const auto &[id, sync] : m_syncs)
        sync->wake();
}

bool Sync::isAsked(AccountId account) const
{
    const Accounts::Entry *entry = m_accounts.find(account);
    return entry && entry->provider && entry->account.enabled && entry->provider->capabilities(entry->account).poll;
}

void Sync::takeUpAccounts()
{
    if (!m_running)
        return;
    std::erase_if(m_syncs, [this](const auto &entry) { return !isAsked(entry.first); });
    for (const auto &[id, entry] : m_accounts.all()) {
        if (!isAsked(id) || m_syncs.contains(id))
            continue;
        auto &sync = m_syncs[id] = std::make_unique<AccountSync>(id, m_store, m_accounts, m_clock);
        connect(sync.get(), &AccountSync::stateChanged, this, &Sync::stateChanged);
        sync->setOpen(m_open);
        sync->setOnDemand(m_asks == Asks::OnDemand);
        sync->start();
    }
}

void Sync::setOpen(ConversationId conversation)
{
    m_open = conversation;
    for (const auto &[id, sync] : m_syncs)
        sync->setOpen(conversation);
}

void Sync::retryNow()
{
    for (const auto &[id, sync] : m_syncs) {
        const Accounts::Entry *entry = m_accounts.find(id);
        if (entry && entry->session && entry->account.keyRefused)
            m_accounts.check(id); // mayWork() comes when the key is good again
        sync->retryNow();
    }
}

AccountSync *Sync::syncOf(ConversationId conversation) const
{
    for (const auto &[id, sync] : m_syncs) {
        if (sync->follows(conversation))
            return sync.get();
    }
    return nullptr;
}

Future<bool> Sync::readBack(ConversationId conversation)
{
    if (AccountSync *sync = syncOf(conversation))
        return sync->readBack(conversation);
    // One that was made a moment ago is not taken in yet.
    Promise<bool> promise;
    onResult(this, m_store.conversationsById({conversation}), [this, promise](const Result<std::vector<Conversation>> &rows) {
        const auto found = rows && !rows->empty() ? m_syncs.find(rows->front().account) : m_syncs.end();
        if (found == m_syncs.end())
            return promise.finish(fail(ErrorKind::NotFound, u"this conversation is not followed"_s));
        const Conversation &row = rows->front();
        found->second->follow(row.id, row.remoteId, row.parent);
        onResult(this, found->second->readBack(row.id), [promise](const Result<bool> &complete) { promise.finish(complete); });
    });
    return promise.future();
}

//! Conversations come, go and move by commits of any part.
void Sync::noteCommit(const ChangeSet &changes)
{
    if (m_syncs.empty())
        return;
    for (const ConversationId id : changes.removedConversations) {
        if (AccountSync *sync = syncOf(id))
            sync->forget(id);
    }
    if (changes.outbox) {
        for (const auto &[conversation, message] : changes.messages) {
            if (AccountSync *sync = syncOf(conversation))
                sync->noteSent(conversation);
        }
    }
    for (const ConversationId id : changes.conversations) {
        if (!m_others.contains(id))
            m_changed += id;
    }
    lookAtConversations();
}

void Sync::lookAtConversations()
{
    if (m_changed.isEmpty() || m_looking)
        return;
    m_looking = true;
    const QSet<ConversationId> changed = std::exchange(m_changed, {});
    onResult(this, m_store.conversationsById(changed.values()), [this](const Result<std::vector<Conversation>> &rows) {
        m_looking = false;
        for (const Conversation &row : rows.value_or(std::vector<Conversation>{})) {
            const auto found = m_syncs.find(row.account);
            if (found != m_syncs.end())
                found->second->follow(row.id, row.remoteId, row.parent);
            else if (!isAsked(row.account))
                m_others += row.id;
        }
        lookAtConversations();
    });
}

std::optional<AccountState::Polling> Sync::polling(AccountId account) const
{
    const auto found = m_syncs.find(account);
    return found == m_syncs.end() ? std::nullopt : std::optional(found->second->polling());
}

std::optional<Error> Sync::trouble(AccountId account) const
{
    const auto found = m_syncs.find(account);
    return found == m_syncs.end() ? std::nullopt : found->second->trouble();
}

std::optional<TimeMs> Sync::limitedUntil(AccountId account) const
{
    const auto error = trouble(account);
    return error && error->kind == ErrorKind::RateLimited ? polling(account)->pausedUntil : std::nullopt;
}

QJsonArray Sync::diagnostics() const
{
    QJsonArray array;
    for (const auto &[id, sync] : m_syncs)
        array += sync->diagnostics();
    return array;
}

} // namespace qasid
