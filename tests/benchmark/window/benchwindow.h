#pragma once

#include "app/desktop/openedprofile.h"
#include "tests/benchmark/window/frames.h"
#include "ui/controls/toasts.h"
#include "ui/theme/theme.h"

#include <memory>
#include <random>

class QAbstractScrollArea;

namespace qasid {

class ConversationListView;
class MainWindow;
class ThreadView;

//! The real window on a real profile, as the program opens it but for its receiver and its outbox: nobody calls and nobody is
//! called.
class BenchWindow {
public:
    explicit BenchWindow(Frames &frames);
    ~BenchWindow();

    //! Whether the window stands filled.
    bool open(const QString &profile);

    MainWindow &window() { return *m_window; }
    ThreadView &thread();
    ConversationListView &list();
    Inbox &inbox() { return *m_profile->inbox; }
    int below(int end) { return int(m_random() % quint64(end)); }

    //! Opens a conversation; milliseconds until its messages are on the display.
    double switchTo(ConversationId conversation);
    //! Turns the wheel over `area`: notches, up with a plus. Milliseconds until the frame is on the display.
    double wheel(QAbstractScrollArea &area, int notches);
    double press(QAbstractScrollArea &area, int key);
    //! The scroll bar is drawn to a place between 0 and 1.
    double drag(QAbstractScrollArea &area, double place);

private:
    Frames &m_frames;
    std::unique_ptr<OpenedProfile> m_profile;
    Appearance m_appearance;
    Toasts m_toasts;
    std::unique_ptr<MainWindow> m_window;
    std::mt19937_64 m_random{1};
};

} // namespace qasid
