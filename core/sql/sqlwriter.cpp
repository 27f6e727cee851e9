#include "core/sql/sqlwriter.h"

#include "core/base/log.h"

#include <algorithm>
#include <filesystem>
#include <future>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

// A checkpoint of a few hundred writes takes about a millisecond; of many thousands, tens of them (they would delay an answer).
constexpr int kCheckpointWhenIdle = 64;
constexpr int kCheckpointAtLatest = 512;
constexpr std::chrono::milliseconds kProbeDiskEvery{2000};
constexpr std::chrono::milliseconds kScrubAgainAfter{1000};
constexpr int kApplicationId = 0x51415344; // "QASD", for file(1)
constexpr std::uintmax_t kRoomToGoOn = 1024 * 1024;

} // namespace

bool SqlWriter::Job::run()
{
    const auto result = apply(*m_database);
    m_error = result ? std::nullopt : std::optional(result.error());
    return result.has_value();
}

class SqlWriter::Session final : public CommitQueue::Session {
public:
    Session(const QString &fileName, std::unique_ptr<Database> database, Deliver deliver)
        : m_folder(std::filesystem::path(fileName.toStdU16String()).parent_path())
        , m_database(std::move(database))
        , m_deliver(std::move(deliver))
    {
    }

    ~Session() override
    {
        // Leaves an empty log behind, so that the next start has nothing to recover.
        if (m_database)
            (void)m_database->checkpoint(true);
    }

    Database *database() const { return m_database.get(); }

    bool begin() override
    {
        if (m_full)
            m_changesBefore = changes();
        return step(u"BEGIN IMMEDIATE"_s);
    }
    bool mark() override { return step(u"SAVEPOINT one_write"_s); }
    bool keep() override { return step(u"RELEASE one_write"_s); }
    bool undo() override { return step(u"ROLLBACK TO one_write"_s) && step(u"RELEASE one_write"_s); }
    bool commit() override { return step(u"COMMIT"_s); }

    void abandon() override
    {
        // SQLite may have ended the transaction by itself, after a full disk for instance; then this has nothing to do.
        (void)m_database->run(u"ROLLBACK"_s);
    }

    void finished(std::vector<CommitQueue::Finished> finished) override
    {
        Batch batch;
        bool scrub = false;
        bool full = false;
        bool committed = false;
        for (auto &one : finished) {
            std::unique_ptr<Job> job(static_cast<Job *>(one.job.release()));
            Answer answer;
            if (one.outcome == CommitQueue::Outcome::Undone)
                answer.error = job->error();
            else if (one.outcome == CommitQueue::Outcome::Lost)
                answer.error = m_error.value_or(Error{.kind = ErrorKind::StorageFailed, .detail = u"the transaction failed"_s});
            full = full || (answer.error && answer.error->kind == ErrorKind::DiskFull);
            committed = committed || !answer.error;
            scrub = scrub || (!answer.error && job->scrubs());
            answer.job = std::move(job);
            batch.answers.push_back(std::move(answer));
        }
        m_error.reset();
        m_sinceCheckpoint += int(batch.answers.size());
        if (scrub || scrubIsDue())
            checkpoint(true);
        batch.diskFull = noteSpace(full, committed);
        m_deliver(std::move(batch));
        if (m_sinceCheckpoint >= kCheckpointAtLatest)
            checkpoint(false);
    }

    std::optional<std::chrono::milliseconds> idle() override
    {
        if (scrubIsDue())
            checkpoint(true);
        else if (m_sinceCheckpoint >= kCheckpointWhenIdle)
            checkpoint(false);
        const auto probe = probeDisk();
        if (!m_scrubAt)
            return probe;
        const auto scrub = until(*m_scrubAt);
        return probe ? std::min(*probe, scrub) : scrub;
    }

private:
    bool step(const QString &sql)
    {
        const auto result = m_database->run(sql);
        if (!result) {
            if (!m_error)
                m_error = result.error();
            qCWarning(lcStore).noquote() << result.error().detail;
        }
        return result.has_value();
    }

    void checkpoint(bool truncate)
    {
        const auto done = m_database->checkpoint(truncate);
        if (!done)
            qCWarning(lcStore).noquote() << done.error().detail; // the log stays longer; nothing is lost
        m_sinceCheckpoint = 0;
        if (!truncate)
            return;
        // A reader that needs the log, an export for instance, keeps what was deleted readable until it is done.
        const bool emptied = done && *done;
        m_scrubAt = emptied ? std::nullopt : std::optional(std::chrono::steady_clock::now() + kScrubAgainAfter);
    }

    bool scrubIsDue() const { return m_scrubAt && std::chrono::steady_clock::now() >= *m_scrubAt; }

    static std::chrono::milliseconds until(std::chrono::steady_clock::time_point time)
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(time - std::chrono::steady_clock::now());
        return std::max(left, std::chrono::milliseconds(0));
    }

    //! While the disk is full. Answers when it wants to look again.
    std::optional<std::chrono::milliseconds> probeDisk()
    {
        if (!m_full)
            return {};
        const auto now = std::chrono::steady_clock::now();
        if (now < m_probeAt)
            return until(m_probeAt);
        if (!canWrite()) {
            m_probeAt = now + kProbeDiskEvery;
            return kProbeDiskEvery;
        }
        m_full = false;
        m_deliver({.answers = {}, .diskFull = false});
        return {};
    }

    //! Answers the new state when it changed. An empty transaction always succeeds, so it proves no room.
    std::optional<bool> noteSpace(bool full, bool committed)
    {
        if (full)
            m_probeAt = std::chrono::steady_clock::now() + kProbeDiskEvery;
        if (full == m_full || (!full && !(committed && changes() > m_changesBefore)))
            return {};
        m_full = full;
        return full;
    }

    qint64 changes() { return m_database->number(u"SELECT total_changes()"_s).value_or(0); }

    bool canWrite()
    {
        std::error_code error;
        const auto space = std::filesystem::space(m_folder, error);
        if (!error && space.available < kRoomToGoOn)
            return false;
        // Writes one page, and says no more than before.
        return m_database->execute(u"PRAGMA application_id=%1"_s.arg(kApplicationId)).has_value();
    }

    std::filesystem::path m_folder;
    std::unique_ptr<Database> m_database;
    Deliver m_deliver;
    std::optional<Error> m_error;
    int m_sinceCheckpoint = 0;
    qint64 m_changesBefore = 0;
    bool m_full = false;
    std::optional<std::chrono::steady_clock::time_point> m_scrubAt; // when to try again to empty the log
    std::chrono::steady_clock::time_point m_probeAt; // nobody writes while an agent reads the banner, so the writer looks itself
};

Result<std::unique_ptr<SqlWriter>> SqlWriter::open(const QString &fileName, Prepare prepare, Deliver deliver)
{
    std::unique_ptr<SqlWriter> writer(new SqlWriter);
    std::promise<Result<Database *>> opened;
    auto answer = opened.get_future();
    writer->m_queue = std::make_unique<CommitQueue>([&opened, fileName, prepare = std::move(prepare), deliver = std::move(deliver)] {
        auto database = Database::open(fileName, Database::Mode::Write);
        Result<Done> prepared = database ? prepare(**database) : fail(database.error());
        auto session = std::make_unique<Session>(fileName, database ? std::move(*database) : nullptr, deliver);
        opened.set_value(prepared ? Result<Database *>(session->database()) : fail(prepared.error()));
        return session;
    });
    const auto database = answer.get();
    if (!database)
        return fail(database.error());
    writer->m_database = *database;
    return writer;
}

SqlWriter::~SqlWriter() = default;

void SqlWriter::add(std::unique_ptr<Job> job)
{
    job->m_database = m_database;
    m_queue->add(std::move(job));
}

} // namespace qasid
