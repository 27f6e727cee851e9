// Several conversations that are checked, and the command palette.

#include "tests/shots/camera.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/palette/palette.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace qasid::test {

void Camera::choosing(InboxFixture &fixture, MainWindow &window)
{
    auto *list = window.list()->findChild<ConversationListView *>();
    window.list()->focusList();
    for (const int row : {1, 3, 4})
        list->checks().toggle(row);
    save(fixture, window, kLarge, u"selected"_s);
    window.resize(kSmallest);
    window.panes()->showPage(PaneArea::Page::List);
    save(fixture, window, kSmallest, u"selected-small"_s);
    window.resize(kLarge);
    window.run(Command::CommandPalette);
    save(fixture, window, kLarge, u"palette-selected"_s);
    DialogFrame::openOver(&window)->closeDialog();
    window.list()->clearChecked();

    window.run(Command::CommandPalette);
    save(fixture, window, kLarge, u"palette"_s);
    auto *palette = qobject_cast<Palette *>(DialogFrame::openOver(&window));
    // Its English name finds a command in every language.
    palette->field()->setText(u"sno"_s);
    save(fixture, window, kLarge, u"palette-typed"_s, [palette] { return palette->list()->model()->rowCount() > 3; });
    save(fixture, window, kSmallest, u"palette-small"_s);
    palette->field()->setText(u"xyz"_s);
    save(fixture, window, kLarge, u"palette-nothing"_s);
    palette->closeDialog();
    window.resize(kLarge);
    window.run(Command::Settings);
    auto *settings = qobject_cast<SettingsDialog *>(DialogFrame::openOver(&window));
    settings->showPage(SettingsDialog::Page::Shortcuts);
    save(fixture, window, kLarge, u"settings-shortcuts"_s);
    settings->closeDialog();
}

} // namespace qasid::test
