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
#include "core/engine/profilesettings.h"
#include "ui/controls/toasts.h"
#include "ui/platform/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! The window with all it needs; made anew when the language changes.
class Desk : public QObject {
public:
    Desk(Inbox &inbox, const QString &profileFolder)
        : m_inbox(inbox)
        , m_profileFolder(profileFolder)
        , m_sandboxes(inbox)
    {
        connect(&m_inbox, &Inbox::settingChanged, this, [this](const QString &key) {
            // Later: the signal may come from a widget of the window that is replaced.
            if (key == settings::kLanguage.key)
                QMetaObject::invokeMethod(this, &Desk::open, Qt::QueuedConnection);
        });
    }

    void open()
    {
        m_language.apply(m_inbox.setting(settings::kLanguage.key));
        std::function<void()> trySandbox;
        if (SandboxAccounts::available())
            trySandbox = [this] { m_sandboxes.start(); };
        const UiContext ui{m_inbox, m_appearance, m_toasts};
        auto next = std::make_unique<MainWindow>(ui, WindowHooks{.trySandbox = trySandbox, .profileFolder = m_profileFolder});
        if (m_ready)
            next->setReady();
        next->show();
        m_window = std::move(next);
    }

    //! The inbox has begun: what it knows is all there is.
    void setReady()
    {
        m_ready = true;
        m_window->setReady();
    }

    void present() { m_window->present(); }

private:
    Inbox &m_inbox;
    QString m_profileFolder;
    Language m_language;
    Appearance m_appearance;
    Toasts m_toasts;
    SandboxAccounts m_sandboxes;
    std::unique_ptr<MainWindow> m_window;
    bool m_ready = false;
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
    Desk desk(inbox, arguments.profile);
    Commands commands(inbox);
    ControlServer control(commands, arguments.profile);
    QObject::connect(&control, &ControlServer::showRequested, &desk, [&desk] { desk.present(); });
    // What is on its way gets a moment to be answered, so that it need not be shown as possibly sent next time.
    QApplication::setQuitOnLastWindowClosed(false);
    const auto end
        = [&inbox, &application] { onResult(&inbox, inbox.stop(), [&application](const Result<Done> &) { application.quit(); }); };
    QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::quitWanted, &inbox, end);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &inbox, end);

    const Inbox::Options options{.listenAddress = arguments.listenAddress, .listenPort = arguments.listenPort};
    // The settings are read before the window is made: it opens in the right language and size.
    onResult(&inbox, inbox.loadSettings(), [&](Result<Done> loaded) {
        if (!loaded)
            return application.exit(printAnswer(answerWith(loaded.error())));
        desk.open();
        onResult(&inbox, inbox.start(options), [&](Result<Done> started) {
            if (!started)
                qCWarning(lcEngine, "the inbox could not begin: %s", qPrintable(started.error().detail));
            desk.setReady();
            if (auto listening = control.listen(); !listening)
                qCWarning(lcEngine, "%s", qPrintable(listening.error().detail));
        });
    });
    return application.exec();
}

} // namespace qasid
