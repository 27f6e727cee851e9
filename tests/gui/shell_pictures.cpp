// qasid-window-pictures FOLDER: the main window in its widths, themes and directions, the first screen and the shortcut list, with
// the conversations of the design's main picture, to be looked at beside the design's pictures.

#include "core/engine/profilesettings.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

struct Look {
    QString name;
    Appearance::Mode mode;
    Qt::LayoutDirection direction;
    QString locale;
};

void save(QWidget &widget, const QSize &size, const QString &file)
{
    widget.resize(size);
    QTest::qWait(250);
    widget.grab().save(file);
}

void setTheme(test::InboxFixture &fixture, Appearance::Mode mode)
{
    test::await(fixture.inbox->setSetting(settings::kTheme.key, mode == Appearance::Mode::Dark ? u"dark"_s : u"light"_s));
}

void pictureWindow(test::InboxFixture &fixture, const QString &prefix)
{
    MainWindow window(fixture.ui, {.trySandbox = [] {}});
    window.setReady();
    window.show();
    save(window, {1440, 900}, prefix + u"nothing-chosen.png"_s);
    window.openConversation(test::await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value());
    save(window, {1440, 900}, prefix + u"main.png"_s);
    fixture.toasts.show(u"Resolved."_s, u"Undo"_s, [] {});
    save(window, {1100, 800}, prefix + u"medium.png"_s);
    window.panes()->setPanelShown(true);
    save(window, {1100, 800}, prefix + u"panel-over.png"_s);
    window.panes()->setPanelShown(false);
    save(window, {900, 600}, prefix + u"narrow.png"_s);
    save(window, {760, 520}, prefix + u"page-thread.png"_s);
    window.showView(ConversationView::Inbox);
    save(window, {760, 520}, prefix + u"page-list.png"_s);
    window.resize(1440, 900);
    window.run(Command::ShortcutList);
    save(window, {1440, 900}, prefix + u"shortcuts.png"_s);
}

void pictureFirstRun(const Look &look, const QString &prefix)
{
    test::InboxFixture empty;
    setTheme(empty, look.mode);
    MainWindow window(empty.ui, {.trySandbox = [] {}});
    window.setReady();
    window.show();
    save(window, {1440, 900}, prefix + u"first-run.png"_s);
    save(window, {760, 520}, prefix + u"first-run-small.png"_s);
    save(window, {1440, 900}, prefix + u"first-run.png"_s);
    window.addAccount();
    save(window, {1440, 900}, prefix + u"add-account.png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const Look looks[] = {
        {u"light-ltr"_s, Appearance::Mode::Light, Qt::LeftToRight, u"en_GB"_s},
        {u"dark-rtl"_s, Appearance::Mode::Dark, Qt::RightToLeft, u"ar_SA"_s},
    };
    for (const Look &look : looks) {
        QLocale::setDefault(QLocale(look.locale));
        QGuiApplication::setLayoutDirection(look.direction);
        const QString prefix = folder + u'/' + look.name + u'-';
        {
            test::InboxFixture fixture;
            fixture.fillLikeTheDesign();
            setTheme(fixture, look.mode);
            pictureWindow(fixture, prefix);
        }
        pictureFirstRun(look, prefix);
    }
    return 0;
}
