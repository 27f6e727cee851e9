#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

class QWidget;

namespace qasid {

//! An application that knows when a window's pixels have been handed to the display: when the event that paints what needs it has
//! been dealt with, which ends in a flush.
class Frames : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    //! Does `begin`, then lets events happen until `window` has been flushed after `shown` was true before it was painted. The
    //! milliseconds from before `begin` to then; -1 when it did not happen within ten seconds.
    double untilFlushed(QWidget &window, const std::function<void()> &begin, const std::function<bool()> &shown);

    //! Lets events happen until nothing has been painted for so long.
    void rest(int milliseconds = 40);

private:
    QWidget *m_window = nullptr;
    std::function<bool()> m_shown;
    QElapsedTimer m_timer; //!< since the begin
    double m_flushed = -1;
    int m_paints = 0; //!< of any window
};

} // namespace qasid
