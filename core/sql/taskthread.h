#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace qasid {

//! One thread that runs tasks in the order they came. Free of Qt.
class TaskThread {
public:
    TaskThread();
    //! Runs everything that waits, then ends the thread.
    ~TaskThread();
    TaskThread(const TaskThread &) = delete;
    TaskThread &operator=(const TaskThread &) = delete;

    //! Any thread.
    void add(std::function<void()> task);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses everything above
};

} // namespace qasid
