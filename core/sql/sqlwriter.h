#pragma once

#include "core/sql/commitqueue.h"
#include "core/sql/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace qasid {

//! The one writer of a file: a CommitQueue over a connection of its own. Keeps the log small by checkpoints after the answers
//! were handed over, never between a commit and its answer, and tells when the disk is full.
class SqlWriter {
public:
    class Job : public CommitQueue::Job {
    public:
        //! In the writer's thread. An error undoes what it wrote. May be called twice, see CommitQueue::Job::run().
        virtual Result<Done> apply(Database &database) = 0;
        //! What it deleted must not stay in the file's bytes: the log is emptied before its answer, or as soon as no reader needs it.
        virtual bool scrubs() const { return false; }

        bool run() final;
        const std::optional<Error> &error() const { return m_error; }

    private:
        friend class SqlWriter;
        Database *m_database = nullptr;
        std::optional<Error> m_error;
    };

    struct Answer {
        std::unique_ptr<Job> job;
        std::optional<Error> error; //!< absent when it is on the disk
    };

    //! The end of one transaction.
    struct Batch {
        std::vector<Answer> answers;
        std::optional<bool> diskFull; //!< present when that changed
    };

    //! Called in the writer's thread after each transaction.
    using Deliver = std::function<void(Batch)>;
    //! Called in the writer's thread once the connection is open: brings the schema up to date.
    using Prepare = std::function<Result<Done>(Database &)>;

    //! Opens the file and waits until that is done.
    static Result<std::unique_ptr<SqlWriter>> open(const QString &fileName, Prepare prepare, Deliver deliver);
    //! Commits everything that waits.
    ~SqlWriter();

    //! Any thread.
    void add(std::unique_ptr<Job> job);

private:
    class Session;

    SqlWriter() = default;

    Database *m_database = nullptr; // belongs to the session
    std::unique_ptr<CommitQueue> m_queue;
};

} // namespace qasid
