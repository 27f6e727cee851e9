#include "app/desktop/window.h"

#include "app/desktop/arguments.h"
#include "app/desktop/commandline.h"
#include "app/desktop/commands.h"
#include "app/desktop/controlclient.h"
#include "app/desktop/controlserver.h"
#include "app/desktop/openedprofile.h"
#include "app/desktop/quitsignals.h"
#include "app/desktop/sandboxaccounts.h"
#include "core/base/log.h"
#include "ui/controls/toasts.h"
#include "ui/platform/desktoplook.h"
#include "ui/platform/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr std::chrono::milliseconds kPatience{1000}; // a window that starts minimised is not painted

//! The window with all it needs; made anew when the language changes, or how dates and numbers are written.
class Desk : public QObject {
public:
    Desk(Inbox &inbox, const QString &profileFolder)
        : m_inbox(inbox)
        , m_profileFolder(profileFolder)
        , m_sandboxes(inbox)
    {
        followDesktopLook(m_appearance, this);
        connect(&m_inbox, &Inbox::settingChanged, this, [this](const QString &key) {
            // Later: the signal may come from a widget of the window that is replaced.
            if (Language::isDecidedBy(key))
                QMetaObject::invokeMethod(this, &Desk::open, Qt::QueuedConnection);
        });
    }

    void open()
    {
        m_language.follow(m_inbox);
        std::function<void()> trySandbox;
        if (SandboxAccounts::available())
            trySandbox = [this] { m_sandboxes.start(); };
        const UiContext ui{m_inbox, m_appearance, m_toasts};
        auto next = std::make_unique<MainWindow>(ui, WindowHooks{.trySandbox = trySandbox, .profileFolder = m_profileFolder});
        next->setReady();
        if (m_window) {
            next->show();
            next->prepare();
            next->continueFrom(*m_window);
        } else {
            next->createWinId();
            next->windowHandle()->installEventFilter(this);
            QTimer::singleShot(kPatience, this, &Desk::noteShown);
            next->showFilled();
        }
        m_window = std::move(next);
    }

    void present() { m_window->present(); }
    void removeEndedPractice() { m_sandboxes.removeEnded(); }

    //! `then` is called once, after the first picture of the first window.
    void whenShown(std::function<void()> then) { m_whenShown = std::move(then); }

protected:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Expose) {
            window->removeEventFilter(this);
            QMetaObject::invokeMethod(this, &Desk::noteShown, Qt::QueuedConnection); // it is painted with this event
        }
        return false;
    }

private:
    void noteShown()
    {
        if (const auto then = std::exchange(m_whenShown, {})) {
            then();
            m_window->prepare();
        }
    }

    Inbox &m_inbox;
    QString m_profileFolder;
    std::function<void()> m_whenShown;
    Language m_language;
    Appearance m_appearance;
    Toasts m_toasts;
    SandboxAccounts m_sandboxes;
    std::unique_ptr<MainWindow> m_window;
};

//! Another process has the profile: it is asked to show its window.
int showOtherWindow(QApplication &application, const Arguments &arguments, const Error &busy)
{
    onResult(&application, askRunningInstance(&application, arguments.profile, {{"command"_L1, u"show"_s}}),
        [&application, busy](
            Result<CommandAnswer> answer) { application.exit(answer && answer->exitCode == 0 ? 0 : printAnswer(answerWith(busy))); });
    return application.exec();
}

} // namespace

int runWindow(QApplication &application, const Arguments &arguments)
{
    auto opened = openProfile(arguments.profile);
    if (!opened && opened.error().kind == ErrorKind::Busy)
        return showOtherWindow(application, arguments, opened.error());
    if (!opened)
        return printAnswer(answerWith(opened.error()));
    Inbox &inbox = *(*opened)->inbox;
    // The settings are read before the window is made: it opens in the right language and size.
    const Future<Done> loading = inbox.loadSettings();
    Commands commands(inbox);
    ControlServer control(commands, arguments.profile);
    Desk desk(inbox, arguments.profile);
    QObject::connect(&control, &ControlServer::showRequested, &desk, [&desk] { desk.present(); });
    // What is on its way gets a moment to be answered, so that it need not be shown as possibly sent next time.
    QApplication::setQuitOnLastWindowClosed(false);
    const auto end
        = [&inbox, &application] { onResult(&inbox, inbox.stop(), [&application](const Result<Done> &) { application.quit(); }); };
    QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::quitWanted, &inbox, end);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &inbox, end);

    desk.whenShown([&] {
        const Inbox::Options options{.listenAddress = arguments.listenAddress, .listenPort = arguments.listenPort};
        onResult(&inbox, inbox.start(options), [&control, &desk](Result<Done> started) {
            if (!started)
                qCWarning(lcEngine, "the inbox could not begin: %s", qPrintable(started.error().detail));
            desk.removeEndedPractice();
            if (auto listening = control.listen(); !listening)
                qCWarning(lcEngine, "%s", qPrintable(listening.error().detail));
        });
    });
    onResult(&inbox, loading, [&](Result<Done> loaded) {
        if (!loaded)
            return application.exit(printAnswer(answerWith(loaded.error())));
        desk.open();
    });
    return application.exec();
}

} // namespace qasid
