#include "tests/benchmark/window/benchwindow.h"

#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace qasid {

BenchWindow::BenchWindow(Frames &frames)
    : m_frames(frames)
{
}

BenchWindow::~BenchWindow() = default;

bool BenchWindow::open(const QString &profile)
{
    auto opened = openProfile(profile);
    if (!opened)
        return false;
    m_profile = std::move(*opened);
    bool ready = false, filled = false;
    onResult(&m_frames, inbox().loadSettings(), [&](const Result<Done> &) { ready = true; });
    const QDeadlineTimer deadline(20'000);
    while (!ready && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_window = std::make_unique<MainWindow>(UiContext{inbox(), m_appearance, m_toasts}, WindowHooks{});
    QObject::connect(m_window->list(), &ConversationPane::filled, m_window.get(), [&filled] { filled = true; });
    m_window->setReady();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->prepare();
    while (!filled && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_window->activateWindow();
    onResult(&m_frames, inbox().start({.receive = false, .send = false}), [](const Result<Done> &) {});
    m_frames.rest(300);
    return ready && filled;
}

ThreadView &BenchWindow::thread()
{
    return *m_window->thread()->view();
}

ConversationListView &BenchWindow::list()
{
    return *m_window->list()->findChild<ConversationListView *>();
}

double BenchWindow::switchTo(ConversationId conversation)
{
    const ThreadView &view = thread();
    return m_frames.untilFlushed(
        *m_window, [&] { m_window->openConversation(conversation); },
        [&] { return view.isVisible() && view.model().conversation() == conversation && view.model().isLoaded(); });
}

double BenchWindow::wheel(QAbstractScrollArea &area, int notches)
{
    QWidget &viewport = *area.viewport();
    const QPointF at = QRectF(viewport.rect()).center();
    QWheelEvent event(at, viewport.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    return m_frames.untilFlushed(
        *m_window, [&] { QCoreApplication::sendEvent(&viewport, &event); }, [] { return true; });
}

double BenchWindow::press(QAbstractScrollArea &area, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    return m_frames.untilFlushed(
        *m_window, [&] { QCoreApplication::sendEvent(&area, &event); }, [] { return true; });
}

double BenchWindow::drag(QAbstractScrollArea &area, double place)
{
    QScrollBar &bar = *area.verticalScrollBar();
    return m_frames.untilFlushed(
        *m_window, [&] { bar.setValue(int(bar.maximum() * place)); }, [] { return true; });
}

} // namespace qasid
