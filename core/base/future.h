#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureInterface>
#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace qasid {

//! An answer that comes later. Continue it only with onResult(): QFuture::then(context, …) aborts a debug build of Qt 6.4
//! when the context dies first.
template <class T>
using Future = QFuture<Result<T>>;

//! The writing end of a Future. Copies share one answer, so it may be captured by std::function. The first answer wins;
//! when the last copy goes away unanswered the future fails as Cancelled with an unknown outcome, so no one waits for ever.
//! Any thread.
template <class T>
class Promise {
public:
    Promise()
        : m_state(std::make_shared<State>())
    {
    }

    Future<T> future() const { return m_state->interface.future(); }

    void finish(const Result<T> &result) const { m_state->finish(result); }

    bool isFinished() const { return m_state->interface.isFinished(); }

private:
    struct State {
        State() { interface.reportStarted(); }
        ~State() { finish(fail(Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("nobody answered"), .outcomeKnown = false})); }
        State(const State &) = delete;
        State &operator=(const State &) = delete;

        void finish(const Result<T> &result)
        {
            if (!interface.isFinished())
                interface.reportFinished(&result);
        }

        QFutureInterface<Result<T>> interface;
    };
    std::shared_ptr<State> m_state;
};

//! A Future that is answered already.
template <class T>
Future<T> readyFuture(Result<T> result)
{
    Promise<T> promise;
    promise.finish(std::move(result));
    return promise.future();
}

//! Calls `then(Result<T>)` in the thread of `context`, from its event loop, once the answer is there; never when `context`
//! has been destroyed before.
template <class T, class Then>
void onResult(QObject *context, const QFuture<Result<T>> &future, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        // By name: GCC 12 takes a temporary that is moved from here for one that was never made (-Wmaybe-uninitialized).
        const Result<T> none = fail(ErrorKind::Cancelled, QStringLiteral("no answer"));
        then(watcher->future().resultCount() == 0 ? none : watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace qasid
