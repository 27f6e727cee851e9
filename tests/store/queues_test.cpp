// The batching core alone, without Qt: built a second time with the thread sanitizer, which is blind through Qt's event loop.

#include "core/sql/commitqueue.h"
#include "core/sql/taskthread.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace qasid;

namespace {

void check(bool holds, const char *what, int line)
{
    if (holds)
        return;
    std::fprintf(stderr, "line %d: %s\n", line, what);
    std::exit(1);
}

#define CHECK(condition) check(condition, #condition, __LINE__)

//! A database of numbers, as strict about transactions as SQLite.
struct Numbers {
    std::set<int> stored;
    std::set<int> pending;
    std::set<int> marked;
    bool inTransaction = false;
    int commits = 0;
    int abandoned = 0;
    int failCommitAt = 0;
    int failUndoAt = 0;
    int undone = 0;
    int marks = 0;
};

struct Answers {
    std::mutex mutex;
    std::map<int, CommitQueue::Outcome> outcomes;
    std::vector<int> order;
    std::size_t largestBatch = 0;
};

class Insert final : public CommitQueue::Job {
public:
    Insert(Numbers &numbers, int number, bool works = true)
        : number(number)
        , m_numbers(numbers)
        , m_works(works)
    {
    }

    bool run() override
    {
        CHECK(m_numbers.inTransaction);
        m_numbers.pending.insert(number);
        return m_works;
    }

    const int number;

private:
    Numbers &m_numbers;
    const bool m_works;
};

class Session final : public CommitQueue::Session {
public:
    Session(Numbers &numbers, Answers &answers)
        : m_numbers(numbers)
        , m_answers(answers)
    {
    }

    bool begin() override
    {
        CHECK(!m_numbers.inTransaction);
        m_numbers.inTransaction = true;
        return true;
    }
    bool mark() override
    {
        ++m_numbers.marks;
        m_numbers.marked = m_numbers.pending;
        return true;
    }
    bool keep() override { return true; }
    bool undo() override
    {
        if (++m_numbers.undone == m_numbers.failUndoAt)
            return false;
        m_numbers.pending = m_numbers.marked;
        return true;
    }
    bool commit() override
    {
        if (++m_numbers.commits == m_numbers.failCommitAt)
            return false;
        m_numbers.stored.insert(m_numbers.pending.begin(), m_numbers.pending.end());
        m_numbers.pending.clear();
        m_numbers.inTransaction = false;
        return true;
    }
    void abandon() override
    {
        ++m_numbers.abandoned;
        m_numbers.pending.clear();
        m_numbers.inTransaction = false;
    }
    void finished(std::vector<CommitQueue::Finished> batch) override
    {
        CHECK(!m_numbers.inTransaction);
        const std::lock_guard lock(m_answers.mutex);
        m_answers.largestBatch = std::max(m_answers.largestBatch, batch.size());
        for (const auto &one : batch) {
            const int number = static_cast<const Insert &>(*one.job).number;
            CHECK(m_answers.outcomes.emplace(number, one.outcome).second); // answered once
            m_answers.order.push_back(number);
        }
    }
    std::optional<std::chrono::milliseconds> idle() override { return {}; }

private:
    Numbers &m_numbers;
    Answers &m_answers;
};

void everyWriterIsAnsweredOnce()
{
    constexpr int kThreads = 8;
    constexpr int kEach = 500;
    Numbers numbers;
    Answers answers;
    {
        CommitQueue queue([&] { return std::make_unique<Session>(numbers, answers); }, 64);
        std::vector<std::thread> threads;
        threads.reserve(kThreads);
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < kEach; ++i)
                    queue.add(std::make_unique<Insert>(numbers, t * kEach + i, i % 10 != 0));
            });
        }
        for (auto &thread : threads)
            thread.join();
    } // the destructor runs what waits
    CHECK(answers.outcomes.size() == kThreads * kEach);
    CHECK(answers.largestBatch <= 64);
    CHECK(numbers.commits < kThreads * kEach);
    for (const auto &[number, outcome] : answers.outcomes) {
        const bool works = number % kEach % 10 != 0;
        CHECK(outcome == (works ? CommitQueue::Outcome::Committed : CommitQueue::Outcome::Undone));
        CHECK(numbers.stored.contains(number) == works);
    }
    // Those of one thread keep their order.
    std::map<int, int> last;
    for (const int number : answers.order) {
        const auto [it, isNew] = last.try_emplace(number / kEach, number);
        CHECK(isNew || it->second < number);
        it->second = number;
    }
}

//! Runs a batch on its own, without a thread in between.
void runAsOneBatch(Numbers &numbers, Answers &answers, int count, const std::set<int> &failing)
{
    std::promise<void> allAdded;
    const auto added = allAdded.get_future().share();
    CommitQueue queue([&, added] {
        added.wait(); // the queue takes nothing before it has its session
        return std::make_unique<Session>(numbers, answers);
    });
    for (int i = 0; i < count; ++i)
        queue.add(std::make_unique<Insert>(numbers, i, !failing.contains(i)));
    allAdded.set_value();
}

void waitingWritesShareOneCommit()
{
    Numbers numbers;
    Answers answers;
    runAsOneBatch(numbers, answers, 100, {});
    CHECK(numbers.commits == 1);
    CHECK(answers.largestBatch == 100);
    CHECK(numbers.stored.size() == 100);
    CHECK(numbers.marks == 0); // no savepoint is paid for where none is needed
}

void failedWriteIsUndoneAlone()
{
    Numbers numbers;
    Answers answers;
    runAsOneBatch(numbers, answers, 5, {0, 3});
    CHECK(numbers.commits == 1);
    CHECK((numbers.stored == std::set<int>{1, 2, 4}));
    CHECK(answers.outcomes[3] == CommitQueue::Outcome::Undone);
    CHECK(answers.outcomes[4] == CommitQueue::Outcome::Committed);
}

void failedCommitIsNotTriedAgain()
{
    Numbers numbers;
    Answers answers;
    numbers.failCommitAt = 1;
    runAsOneBatch(numbers, answers, 4, {});
    CHECK(numbers.stored.empty());
    CHECK(numbers.abandoned == 1);
    for (const auto &[number, outcome] : answers.outcomes)
        CHECK(outcome == CommitQueue::Outcome::Lost);
    CHECK(answers.outcomes.size() == 4);
}

void failedCommitLosesAllOfItsBatch()
{
    Numbers numbers;
    Answers answers;
    numbers.failCommitAt = 1;
    runAsOneBatch(numbers, answers, 4, {2});
    CHECK(numbers.stored.empty());
    CHECK(numbers.abandoned == 2); // as a whole because of the failed job, then for good
    CHECK(answers.outcomes[0] == CommitQueue::Outcome::Lost);
    CHECK(answers.outcomes[2] == CommitQueue::Outcome::Undone); // it had a reason of its own
    CHECK(answers.outcomes[3] == CommitQueue::Outcome::Lost);
}

void failedUndoLosesAllOfItsBatch()
{
    Numbers numbers;
    Answers answers;
    numbers.failUndoAt = 1;
    runAsOneBatch(numbers, answers, 4, {1});
    CHECK(numbers.stored.empty());
    CHECK(numbers.commits == 0);
    CHECK(answers.outcomes.size() == 4);
    CHECK(answers.outcomes[0] == CommitQueue::Outcome::Lost);
    CHECK(answers.outcomes[3] == CommitQueue::Outcome::Lost);
}

void idleIsCalledAgain()
{
    struct Idle final : CommitQueue::Session {
        explicit Idle(std::promise<void> &third)
            : third(third)
        {
        }
        bool begin() override { return true; }
        bool mark() override { return true; }
        bool keep() override { return true; }
        bool undo() override { return true; }
        bool commit() override { return true; }
        void abandon() override { }
        void finished(std::vector<CommitQueue::Finished>) override { }
        std::optional<std::chrono::milliseconds> idle() override
        {
            if (++calls == 3)
                third.set_value();
            return calls < 3 ? std::optional(std::chrono::milliseconds(1)) : std::nullopt;
        }
        std::promise<void> &third;
        int calls = 0;
    };
    std::promise<void> third;
    CommitQueue queue([&] { return std::make_unique<Idle>(third); });
    third.get_future().wait();
}

void tasksRunInOrderToTheLast()
{
    std::vector<int> seen;
    {
        TaskThread thread;
        for (int i = 0; i < 1000; ++i)
            thread.add([&seen, i] { seen.push_back(i); });
    }
    CHECK(seen.size() == 1000);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
}

} // namespace

int main()
{
    everyWriterIsAnsweredOnce();
    waitingWritesShareOneCommit();
    failedWriteIsUndoneAlone();
    failedCommitIsNotTriedAgain();
    failedCommitLosesAllOfItsBatch();
    failedUndoLosesAllOfItsBatch();
    idleIsCalledAgain();
    tasksRunInOrderToTheLast();
    std::puts("8 tests passed");
    return 0;
}
