// What the Store keeps beside the coming and going of messages: saved replies, files to fetch, and how long messages are kept.

#include "core/store/attachmenttable.h"
#include "core/store/conversationactions.h"
#include "core/store/retention.h"
#include "core/store/savedreplytable.h"
#include "core/store/storeprivate.h"

#include <QDir>
#include <QFileInfo>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr TimeMs kSameLimit = 10 * 60 * 1000;

//! Copies that upgrades of the schema left beside the file: they hold what is deleted from it.
void removeBackups(const QString &fileName)
{
    const QFileInfo file(fileName);
    QDir folder = file.dir();
    for (const QString &name : folder.entryList({file.fileName() + u".before-*"_s}, QDir::Files))
        folder.remove(name);
}

} // namespace

Future<ConversationId> Store::ensureConversationWith(AccountId account, const QString &userRemoteId, const QStringList &exceptChannels)
{
    const TimeMs now = SystemClock().now();
    return d->write<ConversationId>([=](Database &db, ChangeSet &changes) {
        return conversationactions::ensureWith(db, changes, account, userRemoteId, exceptChannels, now);
    });
}

Future<RetentionCount> Store::retentionPreview(AccountId account, TimeMs before)
{
    return d->read<RetentionCount>([=](Database &db) { return retention::preview(db, {account, before}); });
}

Future<Store::Purged> Store::purge(AccountId account, TimeMs before)
{
    const retention::Limit limit{account, before};
    const auto known = d->purging.constFind(account);
    // Time goes on between two steps; another limit begins anew.
    const bool goesOn = known != d->purging.cend() && std::abs(known->before - before) < kSameLimit;
    const retention::Place after = goesOn ? known->reached : retention::Place();
    const bool deletedBefore = goesOn && known->deleted;
    const auto step
        = d->write<retention::Step>([=](Database &db, ChangeSet &changes) { return retention::purge(db, changes, limit, after); }, true);
    const Promise<Purged> promise;
    onResult(this, step, [this, promise, limit, deletedBefore](const Result<retention::Step> &step) {
        d->purging.remove(limit.account);
        if (!step)
            return promise.finish(fail(step.error()));
        const RetentionCount &count = step->count;
        const bool deleted = deletedBefore || count.messages + count.conversations + count.requests > 0;
        if (step->more)
            d->purging.insert(limit.account, {.before = limit.before, .reached = step->reached, .deleted = deleted});
        else if (deleted)
            removeBackups(d->fileName);
        promise.finish(Purged{.count = count, .files = step->files, .more = step->more});
    });
    return promise.future();
}

Future<std::vector<SavedReply>> Store::savedReplies()
{
    return d->read<std::vector<SavedReply>>(savedreplytable::all);
}

Future<SavedReplyId> Store::saveReply(const SavedReply &reply)
{
    return d->write<SavedReplyId>([=](Database &db, ChangeSet &) { return savedreplytable::save(db, reply); });
}

Future<Done> Store::removeSavedReply(SavedReplyId id)
{
    return d->write<Done>([=](Database &db, ChangeSet &) { return savedreplytable::remove(db, id); });
}

Future<std::vector<Store::UnfetchedFile>> Store::unfetchedFiles(AccountId account, TimeMs since, int limit)
{
    return d->read<std::vector<UnfetchedFile>>([=](Database &db) -> Result<std::vector<UnfetchedFile>> {
        auto found = attachmenttable::unfetched(db, account, since, limit);
        if (!found)
            return fail(found.error());
        std::vector<UnfetchedFile> files;
        files.reserve(found->size());
        for (auto &[message, attachment] : *found)
            files.push_back({.message = message, .attachment = std::move(attachment)});
        return files;
    });
}

} // namespace qasid
