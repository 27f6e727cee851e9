// What agents do to many conversations at once.

#include "core/engine/inboxparts.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qsizetype kMarkedAtATime = 400; // about what another write may wait for

//! An action on its way through many conversations.
struct Marking {
    QList<ConversationId> conversations;
    MarkAction action;
    TimeMs now = 0;
    qsizetype reached = 0;
    MarksOutcome outcome;
    Promise<MarksOutcome> promise;
};

void markOn(QObject *context, Store &store, const std::shared_ptr<Marking> &marking)
{
    if (marking->reached >= marking->conversations.size())
        return marking->promise.finish(std::move(marking->outcome));
    const auto some = marking->conversations.mid(marking->reached, kMarkedAtATime);
    marking->reached += some.size();
    onResult(
        context, store.mark(some, marking->action, marking->now), [context, &store, marking](Result<std::vector<MarksChange>> changed) {
            if (!changed) {
                marking->outcome.error = changed.error();
                return marking->promise.finish(std::move(marking->outcome));
            }
            std::move(changed->begin(), changed->end(), std::back_inserter(marking->outcome.changes));
            markOn(context, store, marking);
        });
}

//! An action that is taken back.
struct Undoing {
    std::vector<MarksChange> changes;
    TimeMs now = 0;
    size_t reached = 0;
    Promise<Done> promise;
};

void undoOn(QObject *context, Store &store, const std::shared_ptr<Undoing> &undoing)
{
    const size_t from = undoing->reached;
    if (from >= undoing->changes.size())
        return undoing->promise.finish(Done());
    undoing->reached = std::min(undoing->changes.size(), from + size_t(kMarkedAtATime));
    const auto begin = undoing->changes.begin();
    const std::vector<MarksChange> some(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(undoing->reached));
    onResult(context, store.undo(some, undoing->now), [context, &store, undoing](const Result<Done> &done) {
        if (!done)
            return undoing->promise.finish(done);
        undoOn(context, store, undoing);
    });
}

} // namespace

Future<MarksOutcome> Inbox::mark(const QList<ConversationId> &conversations, const MarkAction &action)
{
    const bool snoozes = action.kind == MarkAction::Kind::Snooze;
    if (snoozes && action.until <= d->clock.now())
        return readyFuture<MarksOutcome>(fail(ErrorKind::InvalidInput, u"a snooze must end in the future"_s));
    const auto marking = std::make_shared<Marking>();
    marking->conversations = conversations;
    marking->action = action;
    marking->now = d->clock.now();
    const auto answer = marking->promise.future();
    markOn(this, *d->store, marking);
    if (snoozes)
        onResult(this, answer, [this](const Result<MarksOutcome> &) { d->snoozer.look(); });
    return answer;
}

Future<Done> Inbox::undo(const std::vector<MarksChange> &changes)
{
    const auto undoing = std::make_shared<Undoing>();
    undoing->changes = changes;
    undoing->now = d->clock.now();
    const auto answer = undoing->promise.future();
    undoOn(this, *d->store, undoing);
    // A snooze may be back, and may have ended meanwhile.
    onResult(this, answer, [this](const Result<Done> &) { d->snoozer.look(); });
    return answer;
}

} // namespace qasid
