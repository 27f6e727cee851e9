#include "core/engine/earlyfetcher.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/store/store.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kAtATime = 2;
constexpr int kMostMissing = 1'000;
constexpr TimeMs kLookBack = 7 * kDay;
constexpr qint64 kLargestFile = 25LL * 1024 * 1024; // more is fetched when somebody wants to see it
constexpr std::array<TimeMs, 4> kPauses{2'000, 15'000, 60'000, 300'000};
// A timer does not count the time a computer sleeps.
constexpr TimeMs kLongestFetchWaitMs = 60'000;

bool mayComeLater(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailed:
    case ErrorKind::Unavailable:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainMissing:
    case ErrorKind::DiskFull:
    case ErrorKind::StorageFailed:
        return true;
    default:
        return false;
    }
}

bool liesElsewhere(const Attachment &file)
{
    return file.localPath.isEmpty() && !(file.url.isEmpty() && file.remotePath.isEmpty());
}

} // namespace

EarlyFetcher::EarlyFetcher(Store &store, Accounts &accounts, AttachmentFetcher &fetcher, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_fetcher(fetcher)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        for (const AccountId account : m_lines.keys())
            pump(account);
    });
    connect(&m_accounts, &Accounts::mayWork, this, [this](AccountId account) {
        if (m_started)
            look(account);
    });
}

void EarlyFetcher::start()
{
    m_started = true;
    for (const auto &[id, entry] : m_accounts.all())
        look(id);
}

bool EarlyFetcher::wants(AccountId account) const
{
    const Accounts::Entry *entry = m_accounts.find(account);
    return entry && entry->provider && entry->provider->capabilities(entry->account).fetchEarly;
}

void EarlyFetcher::look(AccountId account)
{
    if (!wants(account))
        return;
    if (std::exchange(m_lines[account].looked, true))
        return pump(account);
    onResult(this, m_store.unfetchedFiles(account, m_clock.now() - kLookBack, kMostMissing),
        [this, account](Result<std::vector<Store::UnfetchedFile>> files) {
            if (!files) {
                qCWarning(lcEngine, "files to fetch could not be listed: %s", qPrintable(files.error().detail));
                return;
            }
            for (const auto &missing : *files)
                add(account, missing.message, missing.attachment);
            pump(account);
        });
}

void EarlyFetcher::noteCommit(const ChangeSet &changes)
{
    const auto &all = m_accounts.all();
    if (!m_started || changes.messages.isEmpty() || std::none_of(all.begin(), all.end(), [&](const auto &a) { return wants(a.first); }))
        return;
    QSet<ConversationId> conversations;
    QHash<MessageId, ConversationId> places;
    for (const auto &[conversation, message] : changes.messages) {
        conversations += conversation;
        places.insert(message, conversation);
    }
    onResult(this, m_store.conversationsById(conversations.values()), [this, places](Result<std::vector<Conversation>> rows) {
        QHash<ConversationId, AccountId> accounts;
        for (const Conversation &row : rows.value_or(std::vector<Conversation>{})) {
            if (wants(row.account))
                accounts.insert(row.id, row.account);
        }
        QList<MessageId> messages;
        for (auto it = places.begin(); it != places.end(); ++it) {
            if (accounts.contains(it.value()))
                messages += it.key();
        }
        if (!messages.isEmpty())
            lookAtMessages(messages, accounts);
    });
}

void EarlyFetcher::lookAtMessages(const QList<MessageId> &messages, const QHash<ConversationId, AccountId> &accounts)
{
    onResult(this, m_store.messagesById(messages), [this, accounts](Result<std::vector<Message>> found) {
        for (const Message &message : found.value_or(std::vector<Message>{})) {
            if (message.delivery != Delivery::Received)
                continue;
            for (const Attachment &file : message.attachments)
                add(accounts.value(message.conversation), message.id, file);
        }
        for (const AccountId account : accounts)
            pump(account);
    });
}

void EarlyFetcher::add(AccountId account, MessageId message, const Attachment &file)
{
    if (!liesElsewhere(file) || file.size.value_or(0) > kLargestFile || m_known.contains(file.id))
        return;
    m_known += file.id;
    m_lines[account].waiting.push_back({.message = message, .file = file.id});
}

void EarlyFetcher::pump(AccountId account)
{
    const Accounts::Entry *entry = m_accounts.find(account);
    if (!entry) {
        m_lines.remove(account);
        return;
    }
    if (!entry->session || !entry->account.enabled)
        return; // mayWork() comes
    Line &line = m_lines[account];
    const TimeMs now = m_clock.now();
    for (auto it = line.waiting.begin(); it != line.waiting.end() && line.running < kAtATime;) {
        if (it->notBefore > now) {
            ++it;
            continue;
        }
        const Wanted wanted = *it;
        it = line.waiting.erase(it);
        ++line.running;
        fetch(account, wanted);
    }
    planNext();
}

void EarlyFetcher::fetch(AccountId account, Wanted wanted)
{
    ++wanted.attempts;
    onResult(this, m_fetcher.fetch(wanted.message, wanted.file, kLargestFile),
        [this, account, wanted](const Result<QString> &path) { settle(account, wanted, path); });
}

void EarlyFetcher::settle(AccountId account, Wanted wanted, const Result<QString> &path)
{
    const auto line = m_lines.find(account);
    if (line == m_lines.end())
        return;
    --line->running;
    const auto repeats = static_cast<size_t>(wanted.attempts - 1);
    if (path) {
        m_known.remove(wanted.file);
    } else if (mayComeLater(path.error()) && repeats < kPauses.size()) {
        const TimeMs asked = path.error().retryAfter ? path.error().retryAfter->count() : 0;
        wanted.notBefore = m_clock.now() + std::max(kPauses[repeats], asked);
        line->waiting.push_back(wanted);
    } else {
        qCInfo(lcEngine, "a received file was not fetched: %s", qPrintable(path.error().detail));
    }
    pump(account);
}

void EarlyFetcher::planNext()
{
    const TimeMs now = m_clock.now();
    std::optional<TimeMs> next;
    for (const Line &line : m_lines) {
        for (const Wanted &wanted : line.waiting) {
            if (wanted.notBefore > now)
                next = std::min(next.value_or(wanted.notBefore), wanted.notBefore);
        }
    }
    if (next)
        m_timer.start(static_cast<int>(std::min(*next - now, kLongestFetchWaitMs)));
}

} // namespace qasid
