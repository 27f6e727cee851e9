#include "app/desktop/quitsignals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

namespace qasid {

namespace {

int g_ends[2] = {-1, -1};

// Only async-signal-safe calls are allowed here (POSIX, signal-safety).
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_ends[0], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_ends) != 0)
        return;
    for (const int end : g_ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC); // not for the programs that are started
    auto *notifier = new QSocketNotifier(g_ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(g_ends[1], &byte, 1);
        Q_EMIT quitWanted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

} // namespace qasid
