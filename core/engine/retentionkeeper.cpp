#include "core/engine/retentionkeeper.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/engine/accounterrors.h"
#include "core/model/retention.h"
#include "core/store/store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

std::optional<Error> refused(const Accounts::Entry *entry, int days)
{
    if (!entry)
        return unknownAccount();
    if (days < 0 || days > kLongestRetention)
        return Error{.kind = ErrorKind::InvalidInput,
            .detail = u"messages are kept for 1 to %1 days, or with 0 for ever"_s.arg(kLongestRetention),
            .providerCode = u"days"_s};
    return std::nullopt;
}

void add(RetentionCount &sum, const RetentionCount &step)
{
    sum.messages += step.messages;
    sum.conversations += step.conversations;
    sum.files += step.files;
    sum.requests += step.requests;
    if (step.oldest)
        sum.oldest = std::min(sum.oldest.value_or(*step.oldest), *step.oldest);
}

} // namespace

RetentionKeeper::RetentionKeeper(
    Store &store, Accounts &accounts, Files &files, const Clock &clock, std::chrono::milliseconds lookEvery, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_files(files)
    , m_clock(clock)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_clock.now() >= m_nextLook)
            look();
    });
}

Future<RetentionCount> RetentionKeeper::preview(AccountId account, int days)
{
    if (const auto error = refused(m_accounts.find(account), days))
        return readyFuture<RetentionCount>(fail(*error));
    if (days == 0)
        return readyFuture<RetentionCount>(RetentionCount{});
    return m_store.retentionPreview(account, m_clock.now() - days * kDay);
}

Future<RetentionCount> RetentionKeeper::set(AccountId account, int days)
{
    if (const auto error = refused(m_accounts.find(account), days))
        return readyFuture<RetentionCount>(fail(*error));
    Promise<RetentionCount> promise;
    onResult(this, m_accounts.setRetentionDays(account, days), [this, promise, account, days](Result<Done> stored) {
        if (!stored)
            return promise.finish(fail(stored.error()));
        purge(account, days, promise);
    });
    return promise.future();
}

void RetentionKeeper::start()
{
    m_timer.start();
    look();
}

void RetentionKeeper::look()
{
    m_nextLook = m_clock.now() + kHour;
    for (const auto &[id, entry] : m_accounts.all())
        purge(id, entry.account.retentionDays, {});
}

void RetentionKeeper::purge(AccountId account, int days, const Promise<RetentionCount> &promise)
{
    const auto running = m_running.find(account);
    if (running != m_running.end()) {
        // Asked for later than the step that may be its last: there will be another, by what holds now.
        running->days = days;
        running->askedAgain = true;
        running->awaited.push_back(promise);
        return;
    }
    if (days == 0)
        return promise.finish(RetentionCount{});
    m_running.insert(account, Run{.days = days, .count = {}, .awaited = {promise}});
    step(account);
}

void RetentionKeeper::step(AccountId account)
{
    const int days = m_running[account].days;
    m_running[account].askedAgain = false;
    if (days == 0)
        return finish(account, Done{}); // kept for ever from now on
    onResult(this, m_store.purge(account, m_clock.now() - days * kDay), [this, account](Result<Store::Purged> purged) {
        if (!purged)
            return finish(account, fail(purged.error()));
        add(m_running[account].count, purged->count);
        onResult(this, m_files.remove(purged->files), [this, account, more = purged->more](Result<Done> removed) {
            if (!removed)
                qCWarning(lcEngine, "%s", qPrintable(removed.error().detail));
            if (more || m_running[account].askedAgain)
                step(account);
            else
                finish(account, removed);
        });
    });
}

void RetentionKeeper::finish(AccountId account, const Result<Done> &done)
{
    const Run run = m_running.take(account);
    if (!done && m_accounts.find(account))
        qCWarning(lcEngine, "old messages could not be deleted: %s", qPrintable(done.error().detail));
    for (const auto &awaited : run.awaited)
        awaited.finish(done ? Result<RetentionCount>(run.count) : fail(done.error()));
}

} // namespace qasid
