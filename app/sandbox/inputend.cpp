#include "app/sandbox/inputend.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace qasid::sandbox {

namespace {

//! Not through stdio: its lock would be held while the program ends.
long readInput(char *to, unsigned size)
{
#ifdef Q_OS_WIN
    return ::_read(0, to, size);
#else
    return ::read(STDIN_FILENO, to, size);
#endif
}

void readToTheEnd()
{
    std::array<char, 256> thrownAway{};
    for (;;) {
        const long count = readInput(thrownAway.data(), unsigned(thrownAway.size()));
        if (count == 0 || (count < 0 && errno != EINTR))
            break;
    }
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
}

} // namespace

void quitWhenInputEnds()
{
    // A pipe cannot be watched by an event loop everywhere. The thread ends with the process.
    std::thread(readToTheEnd).detach();
}

} // namespace qasid::sandbox
