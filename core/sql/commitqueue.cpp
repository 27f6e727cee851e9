#include "core/sql/commitqueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qasid {

CommitQueue::CommitQueue(MakeSession makeSession, std::size_t largestBatch)
    : m_largestBatch(largestBatch)
    , m_thread([this, makeSession = std::move(makeSession)] { work(makeSession); })
{
}

CommitQueue::~CommitQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void CommitQueue::add(std::unique_ptr<Job> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void CommitQueue::work(const MakeSession &makeSession)
{
    const std::unique_ptr<Session> session = makeSession();
    while (true) {
        sleepUntilAdded(*session);
        Jobs jobs = take();
        if (jobs.empty())
            return; // only when stopping
        runBatch(*session, std::move(jobs));
    }
}

void CommitQueue::sleepUntilAdded(Session &session)
{
    const auto ready = [this] { return m_stopping || !m_waiting.empty(); };
    while (true) {
        {
            const std::lock_guard lock(m_mutex);
            if (ready())
                return;
        }
        const auto wakeAfter = session.idle();
        std::unique_lock lock(m_mutex);
        if (!wakeAfter) {
            m_changed.wait(lock, ready);
            return;
        }
        if (m_changed.wait_for(lock, *wakeAfter, ready))
            return;
    }
}

CommitQueue::Jobs CommitQueue::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() <= m_largestBatch)
        return std::exchange(m_waiting, {});
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(m_largestBatch);
    Jobs jobs(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return jobs;
}

void CommitQueue::runBatch(Session &session, Jobs jobs)
{
    std::vector<Finished> batch;
    batch.reserve(jobs.size());
    for (auto &job : jobs)
        batch.push_back({std::move(job), Outcome::Lost});

    bool committed = false;
    if (session.begin()) {
        const bool allWorked = std::all_of(batch.begin(), batch.end(), [](const Finished &one) { return one.job->run(); });
        committed = allWorked && session.commit();
        if (!committed)
            session.abandon();
        if (!allWorked)
            committed = runOneByOne(session, batch);
        else if (committed)
            std::for_each(batch.begin(), batch.end(), [](Finished &one) { one.outcome = Outcome::Committed; });
    }
    if (!committed) {
        // An undone job keeps its own reason.
        for (auto &finished : batch) {
            if (finished.outcome == Outcome::Committed)
                finished.outcome = Outcome::Lost;
        }
    }
    session.finished(std::move(batch));
}

//! False when the transaction itself is broken.
bool CommitQueue::runOneByOne(Session &session, std::vector<Finished> &batch)
{
    if (!session.begin())
        return false;
    for (auto &finished : batch) {
        const bool marked = session.mark();
        const bool worked = marked && finished.job->run();
        if (marked)
            finished.outcome = worked ? Outcome::Committed : Outcome::Undone;
        if (!marked || !(worked ? session.keep() : session.undo())) {
            session.abandon();
            return false;
        }
    }
    if (session.commit())
        return true;
    session.abandon();
    return false;
}

} // namespace qasid
