#pragma once

#include "core/sql/database.h"
#include "core/sql/sqlwriter.h"
#include "core/sql/taskthread.h"
#include "core/store/retention.h"
#include "core/store/store.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace qasid {

//! A write as the writer's queue knows it: what changed, and how its answer is given.
class StoreWrite : public SqlWriter::Job {
public:
    //! In the store's thread.
    virtual void answer(const std::optional<Error> &error) = 0;
    const ChangeSet &changes() const { return m_changes; }

protected:
    ChangeSet m_changes;
};

template <class T>
class TypedWrite final : public StoreWrite {
public:
    using Work = std::function<Result<T>(Database &, ChangeSet &)>;

    TypedWrite(Work work, bool scrubs)
        : m_work(std::move(work))
        , m_scrubs(scrubs)
    {
    }

    Future<T> future() const { return m_promise.future(); }
    bool scrubs() const override { return m_scrubs; }
    const T &value() const { return **m_result; } //!< of one that was committed

    Result<Done> apply(Database &database) override
    {
        m_changes = {};
        m_result = m_work(database, m_changes);
        if (!*m_result)
            return fail(m_result->error());
        return Done();
    }

    void answer(const std::optional<Error> &error) override
    {
        if (error)
            m_promise.finish(fail(*error));
        else
            m_promise.finish(*m_result);
    }

private:
    Work m_work;
    bool m_scrubs;
    std::optional<Result<T>> m_result;
    Promise<T> m_promise;
};

//! A webhook: the one write that comes by the thousand, and with large values, which nothing copies.
class InboundWrite final : public StoreWrite {
public:
    InboundWrite(AccountId account, InboundRequest request, DecodedWebhook decoded, Store::InboundAnswer answer)
        : m_account(account)
        , m_request(std::move(request))
        , m_decoded(std::move(decoded))
        , m_answer(std::move(answer))
    {
    }

    Result<Done> apply(Database &database) override;

    void answer(const std::optional<Error> &error) override
    {
        m_answer(error ? Result<InboundOutcome>(fail(*error)) : Result<InboundOutcome>(m_outcome));
    }

private:
    const AccountId m_account;
    const InboundRequest m_request;
    const DecodedWebhook m_decoded;
    const Store::InboundAnswer m_answer;
    InboundOutcome m_outcome;
};

struct Store::Private {
    QString fileName;
    QString profileId;
    std::unique_ptr<SqlWriter> writer;

    //! A purge between its steps.
    struct Purging {
        TimeMs before = 0;
        retention::Place reached;
        bool deleted = false; //!< something was deleted already
    };
    QHash<AccountId, Purging> purging;

    // In the reader's thread only.
    std::unique_ptr<Database> readerDatabase;
    std::unique_ptr<TaskThread> reader;

    //! Queues a write; see Store.
    template <class T>
    Future<T> write(typename TypedWrite<T>::Work work, bool scrubs = false)
    {
        auto job = std::make_unique<TypedWrite<T>>(std::move(work), scrubs);
        const auto future = job->future();
        writer->add(std::move(job));
        return future;
    }

    //! Queues a read; answered from the reader's thread.
    template <class T>
    Future<T> read(std::function<Result<T>(Database &)> work)
    {
        const Promise<T> promise;
        reader->add([this, promise, work = std::move(work)] {
            const auto database = openReader();
            promise.finish(database ? work(**database) : fail(database.error()));
        });
        return promise.future();
    }

    Result<Database *> openReader();

    // The index of what is searched, see searchindex.h. All in the thread of `context`, the store.
    struct Indexing {
        const StoreWrite *step = nullptr; //!< the one that is queued: one at a time, behind the writes that it takes in
        Future<bool> answer; //!< of that step
        bool behind = false; //!< something was committed that no step has taken in yet
        bool more = false; //!< the last step left some of what was there before
        bool planned = false; //!< a step for that will be queued soon
        std::optional<Future<bool>> repairing; //!< once, when the index could not be read or written
        bool broken = false; //!< repairing did not help
    };
    Indexing indexing;

    //! A commit is done: what it brought goes into the index a moment later, together with what comes meanwhile, or as soon as somebody
    //! searches. Answers whether all is in it now that was not before.
    bool keepIndexed(QObject *context, const SqlWriter::Batch &batch, const ChangeSet &changes);
    void planIndexStep(QObject *context, bool now); //!< else a moment later
    void queueIndexStep();
    Future<bool> repairIndex(QObject *context);
    //! Rids the index of what was deleted, a little at a time, then calls `done`.
    void cleanIndex(QObject *context, const std::function<void()> &done);
    //! Answers as `removed`, once the index is rid of it too.
    template <class T>
    Future<T> andClean(QObject *context, const Future<T> &removed)
    {
        const Promise<T> promise;
        onResult(context, removed, [this, context, promise](const Result<T> &result) {
            if (!result)
                return promise.finish(result);
            cleanIndex(context, [promise, result] { promise.finish(result); });
        });
        return promise.future();
    }
    //! A read that finds whatever was committed before it was asked for.
    template <class T>
    Future<T> find(QObject *context, const std::function<Result<T>(Database &)> &work);
    template <class T>
    void ask(QObject *context, const std::function<Result<T>(Database &)> &work, const Promise<T> &promise, bool again);
};

} // namespace qasid
