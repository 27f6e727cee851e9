// qasid-inbox-pictures FOLDER: the list, the customer panel, the wizard and the settings with the conversations of the design's
// main picture, in light and dark, left to right and right to left, to be looked at beside the design's pictures.

#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "ui/accounts/accountspage.h"
#include "ui/customer/customerpanel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
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
    widget.show();
    QTest::qWait(150);
    widget.grab().save(file);
}

void picturePane(test::InboxFixture &fixture, const QString &prefix)
{
    ConversationPane pane(fixture.ui, nullptr);
    pane.resize(348, 900);
    pane.show();
    QTest::qWait(200);
    pane.selectNext(1);
    save(pane, {348, 900}, prefix + u"list.png");
}

//! Rows in compact and at the largest text, and the narrowest pane.
void pictureVariants(test::InboxFixture &fixture, const QString &folder)
{
    const auto picture = [&](int width, const QString &name) {
        ConversationPane pane(fixture.ui, nullptr);
        pane.resize(width, 900);
        pane.show();
        QTest::qWait(200);
        pane.focusList();
        pane.selectNext(1);
        save(pane, {width, 900}, folder + u'/' + name + u".png");
    };
    picture(280, u"narrow"_s);
    fixture.appearance.setCompact(true);
    picture(348, u"compact"_s);
    fixture.appearance.setCompact(false);
    fixture.appearance.setZoom(1.6);
    picture(480, u"zoomed"_s);
    fixture.appearance.setZoom(1);
}

void picturePanel(test::InboxFixture &fixture, const QString &prefix)
{
    CustomerPanel panel(fixture.ui, nullptr);
    panel.setConversation(test::await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value());
    save(panel, {296, 900}, prefix + u"panel.png");
    panel.setConversation(test::await(fixture.store->ensureConversation(fixture.vehicles, u"c-71f04821"_s)).value());
    save(panel, {296, 900}, prefix + u"panel-nameless.png");
}

void pictureSettings(test::InboxFixture &fixture, const QString &prefix)
{
    QWidget window;
    window.resize(1440, 900);
    window.show();
    auto *accounts = new AccountsPage(fixture.ui, nullptr);
    auto *dialog = new SettingsDialog(fixture.ui, &window, accounts);
    dialog->open();
    using Page = SettingsDialog::Page;
    for (const Page page : {Page::General, Page::Accounts, Page::Receiving, Page::Notifications, Page::Appearance, Page::Language,
             Page::Network, Page::Storage}) {
        dialog->showPage(page);
        save(window, {1440, 900}, prefix + u"settings-%1.png"_s.arg(int(page)));
    }
    dialog->showPage(Page::Accounts);
    accounts->addAccount();
    save(window, {1440, 900}, prefix + u"wizard-1.png"_s);
    accounts->addAccount(u"divar"_s);
    save(window, {1440, 900}, prefix + u"wizard-2.png"_s);
    for (QLineEdit *edit : accounts->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->echoMode() == QLineEdit::Password)
            edit->setText(u"a-secret-token"_s);
    }
    for (QAbstractButton *button : accounts->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Continue"_s)
            button->click();
    }
    save(window, {1440, 900}, prefix + u"wizard-3.png"_s);
    fixture.removeAccount(fixture.inbox->accounts().back().account.id);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const std::vector<Look> looks{
        {u"light-ltr"_s, Appearance::Mode::Light, Qt::LeftToRight, u"en_GB"_s},
        {u"dark-ltr"_s, Appearance::Mode::Dark, Qt::LeftToRight, u"en_GB"_s},
        {u"light-rtl"_s, Appearance::Mode::Light, Qt::RightToLeft, u"fa_IR"_s},
        {u"dark-rtl"_s, Appearance::Mode::Dark, Qt::RightToLeft, u"ar_SA"_s},
    };
    test::InboxFixture fixture;
    fixture.fillLikeTheDesign();
    for (const Look &look : looks) {
        QLocale::setDefault(QLocale(look.locale));
        QGuiApplication::setLayoutDirection(look.direction);
        fixture.appearance.setMode(look.mode);
        const QString prefix = folder + u'/' + look.name + u'-';
        picturePane(fixture, prefix);
        picturePanel(fixture, prefix);
        pictureSettings(fixture, prefix);
    }
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    fixture.appearance.setMode(Appearance::Mode::Light);
    pictureVariants(fixture, folder);
    return 0;
}
