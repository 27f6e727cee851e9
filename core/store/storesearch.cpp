// Searching in the Store, and keeping its index in step with what is committed.

#include "core/base/log.h"
#include "core/store/customersearch.h"
#include "core/store/messagesearch.h"
#include "core/store/searchindex.h"
#include "core/store/storeprivate.h"

#include <QTimer>

#include <chrono>

namespace qasid {

namespace {

// Many messages at once cost the index half of what they cost one by one.
constexpr std::chrono::milliseconds kGather{300};

} // namespace

void Store::Private::queueIndexStep()
{
    indexing.behind = false;
    auto job = std::make_unique<TypedWrite<bool>>([](Database &db, ChangeSet &) { return searchindex::step(db); }, false);
    indexing.step = job.get();
    indexing.answer = job->future();
    writer->add(std::move(job));
}

bool Store::Private::keepIndexed(QObject *context, const SqlWriter::Batch &batch, const ChangeSet &changes)
{
    const bool hadMore = indexing.more;
    bool stepped = false, failed = false;
    for (const SqlWriter::Answer &answer : batch.answers) {
        if (answer.job.get() != indexing.step)
            continue;
        failed = answer.error.has_value();
        stepped = !failed;
        if (stepped)
            indexing.more = static_cast<const TypedWrite<bool> &>(*answer.job).value();
        indexing.step = nullptr;
        if (answer.error && answer.error->kind == ErrorKind::StorageFailed && writer)
            (void)repairIndex(context);
    }
    // A step of this very batch may have run before what the batch brought, so another one follows.
    indexing.behind
        = indexing.behind || failed || !changes.messages.isEmpty() || !changes.conversations.isEmpty() || (stepped && indexing.more);
    // What failed is tried again with the next write or search, not by itself: the disk may be full. And where others write all the time,
    // steps give way to them: what is left goes in when they pause.
    if (indexing.behind && !failed && writer)
        planIndexStep(context, stepped && indexing.more && batch.answers.size() == 1);
    return hadMore && !indexing.more;
}

void Store::Private::planIndexStep(QObject *context, bool now)
{
    if (indexing.step || indexing.broken)
        return;
    if (now)
        return queueIndexStep();
    if (indexing.planned)
        return;
    indexing.planned = true;
    QTimer::singleShot(kGather, context, [this] {
        indexing.planned = false;
        if (indexing.behind && !indexing.step && !indexing.broken)
            queueIndexStep();
    });
}

Future<bool> Store::Private::repairIndex(QObject *context)
{
    if (indexing.repairing) {
        // It did not help, or there is nothing to repair: what cannot be indexed must not hold up what can be stored.
        indexing.broken = indexing.repairing->isFinished();
        return *indexing.repairing;
    }
    indexing.repairing = write<bool>([](Database &db, ChangeSet &) { return searchindex::repair(db); });
    onResult(context, *indexing.repairing, [this](const Result<bool> &repaired) {
        if (!repaired)
            qCWarning(lcStore).noquote() << "the search index cannot be made anew:" << repaired.error().detail;
        else if (!indexing.step)
            queueIndexStep();
    });
    return *indexing.repairing;
}

void Store::Private::cleanIndex(QObject *context, const std::function<void()> &done)
{
    onResult(context, write<bool>([](Database &db, ChangeSet &) { return searchindex::clean(db); }),
        [this, context, done](const Result<bool> &more) {
            if (more && *more)
                return cleanIndex(context, done);
            // The log still has the pages as they were.
            const auto scrubbed = write<Done>([](Database &, ChangeSet &) { return Done(); }, true);
            onResult(context, scrubbed, [done](const Result<Done> &) { done(); });
        });
}

template <class T>
void Store::Private::ask(QObject *context, const std::function<Result<T>(Database &)> &work, const Promise<T> &promise, bool again)
{
    onResult(context, read<T>(work), [this, context, work, promise, again](const Result<T> &found) {
        if (found || found.error().kind != ErrorKind::StorageFailed || !again)
            return promise.finish(found);
        onResult(
            context, repairIndex(context), [this, context, work, promise](const Result<bool> &) { ask(context, work, promise, false); });
    });
}

template <class T>
Future<T> Store::Private::find(QObject *context, const std::function<Result<T>(Database &)> &work)
{
    const Promise<T> promise;
    if (indexing.behind && !indexing.step && !indexing.broken)
        queueIndexStep();
    if (indexing.step)
        onResult(context, indexing.answer, [this, context, work, promise](const Result<bool> &) { ask(context, work, promise, true); });
    else
        ask(context, work, promise, true);
    return promise.future();
}

Future<SearchPage> Store::search(const SearchQuery &query, int limit, MessageId before)
{
    return d->find<SearchPage>(this, [=, broken = d->indexing.broken](Database &db) {
        auto page = messagesearch::search(db, query, limit, before);
        if (page && broken)
            page->whole = true; // nothing more will come
        return page;
    });
}

Future<std::vector<CustomerHit>> Store::searchCustomers(const QString &typed, AccountId account, int limit)
{
    return d->find<std::vector<CustomerHit>>(this, [=](Database &db) { return customersearch::search(db, typed, account, limit); });
}

} // namespace qasid
