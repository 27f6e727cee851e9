#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace qasid::test {

//! As long as it lives no file of this process may grow: what a full disk is to a program. Does nothing where the system has no such
//! limit; ask works().
class NoSpace {
public:
#ifdef Q_OS_UNIX
    NoSpace()
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        m_works = setrlimit(RLIMIT_FSIZE, &none) == 0;
    }
    ~NoSpace()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    NoSpace(const NoSpace &) = delete;
    NoSpace &operator=(const NoSpace &) = delete;
    bool works() const
    {
        return m_works;
    }

private:
    void (*m_signal)(int);
    rlimit m_before{};
    bool m_works = false;
#else
    bool works() const
    {
        return false;
    }
#endif
};

} // namespace qasid::test
