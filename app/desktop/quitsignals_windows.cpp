#include "app/desktop/quitsignals.h"

#include <QWinEventNotifier>

#include <windows.h>

namespace qasid {

namespace {

HANDLE g_wanted = nullptr; // never closed: the console's thread may come at any time

// Runs in a thread of its own. When the console closes, Windows ends the process as soon as this returns, and after some
// seconds anyway: until then the program may end by itself.
BOOL WINAPI onConsole(DWORD event)
{
    SetEvent(g_wanted);
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    g_wanted = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    if (!g_wanted)
        return;
    auto *notifier = new QWinEventNotifier(g_wanted, this);
    connect(notifier, &QWinEventNotifier::activated, this, &QuitSignals::quitWanted);
    SetConsoleCtrlHandler(onConsole, TRUE);
}

} // namespace qasid
