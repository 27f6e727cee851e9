#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace qasid {

//! Natural group commit: jobs from any thread are run by one thread of its own, all that wait in one transaction. While that is
//! written to the disk the next batch gathers, so there is no timer and no added delay. A job that fails is undone alone: then the
//! whole batch is begun again, now each behind a savepoint. (Savepoints from the start would double what a write costs, for
//! SQLite keeps every page as it was.) Free of Qt, so that the thread sanitizer can look at it alone.
class CommitQueue {
public:
    //! A piece of work. Destroyed wherever its owner likes after it was handed back.
    class Job {
    public:
        virtual ~Job() = default;
        //! In the queue's thread, inside a transaction. False: it failed, and what it wrote is undone. Run a second time, with the
        //! first undone, when another job of its batch failed.
        virtual bool run() = 0;
    };

    enum class Outcome {
        Committed, //!< on the disk
        Undone, //!< run() failed; nothing of it is left
        Lost //!< run() may have worked, but the transaction failed; nothing of it is left
    };

    struct Finished {
        std::unique_ptr<Job> job;
        Outcome outcome = Outcome::Lost;
    };

    //! The database behind the queue. Made, used and destroyed in the queue's thread. A false answer means that it failed.
    class Session {
    public:
        virtual ~Session() = default;
        virtual bool begin() = 0;
        virtual bool mark() = 0; //!< sets a savepoint
        virtual bool keep() = 0; //!< removes the savepoint, keeping what was written since
        virtual bool undo() = 0; //!< goes back to the savepoint and removes it
        virtual bool commit() = 0;
        virtual void abandon() = 0; //!< ends the transaction, undoing everything
        //! A transaction has ended: the jobs in it, in order.
        virtual void finished(std::vector<Finished> batch) = 0;
        //! Nothing waits. Answers when it wants to be called again; never, if not.
        virtual std::optional<std::chrono::milliseconds> idle() = 0;
    };

    using MakeSession = std::function<std::unique_ptr<Session>()>;

    explicit CommitQueue(MakeSession makeSession, std::size_t largestBatch = 512);
    //! Runs everything that waits, then ends the thread.
    ~CommitQueue();
    CommitQueue(const CommitQueue &) = delete;
    CommitQueue &operator=(const CommitQueue &) = delete;

    //! Any thread.
    void add(std::unique_ptr<Job> job);

private:
    using Jobs = std::vector<std::unique_ptr<Job>>;

    void work(const MakeSession &makeSession);
    void sleepUntilAdded(Session &session);
    Jobs take();
    static void runBatch(Session &session, Jobs jobs);
    static bool runOneByOne(Session &session, std::vector<Finished> &batch);

    const std::size_t m_largestBatch;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Jobs m_waiting;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses everything above
};

} // namespace qasid
