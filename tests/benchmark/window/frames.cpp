#include "tests/benchmark/window/frames.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace qasid {

bool Frames::notify(QObject *receiver, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QApplication::notify(receiver, event);
    ++m_paints;
    const bool shows = m_window && receiver == m_window && m_shown && m_shown();
    const bool done = QApplication::notify(receiver, event);
    if (shows && m_flushed < 0)
        m_flushed = double(m_timer.nsecsElapsed()) / 1e6;
    return done;
}

double Frames::untilFlushed(QWidget &window, const std::function<void()> &begin, const std::function<bool()> &shown)
{
    m_window = &window;
    m_shown = shown;
    m_flushed = -1;
    m_timer.start();
    begin();
    const QDeadlineTimer deadline(10'000);
    while (m_flushed < 0 && !deadline.hasExpired())
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    m_window = nullptr;
    m_shown = {};
    return m_flushed;
}

void Frames::rest(int milliseconds)
{
    int known = m_paints;
    QDeadlineTimer quiet(milliseconds);
    QTimer wake; // so that waiting ends
    wake.start(5);
    while (!quiet.hasExpired()) {
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (m_paints != std::exchange(known, m_paints))
            quiet.setRemainingTime(milliseconds);
    }
}

} // namespace qasid
