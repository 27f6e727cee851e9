#include "app/desktop/quitsignals.h"

#include <QMetaObject>

#include <windows.h>

namespace qasid {

namespace {

QuitSignals *g_object = nullptr;

BOOL WINAPI onConsole(DWORD)
{
    if (g_object)
        QMetaObject::invokeMethod(g_object, &QuitSignals::quitWanted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    g_object = this;
    SetConsoleCtrlHandler(onConsole, TRUE);
}

} // namespace qasid
