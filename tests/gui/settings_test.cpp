#include "core/engine/profilesettings.h"
#include "tests/gui/settingsdesk.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "tests/support/typing.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void changesApplyAtOnce();
    void choicesAreStored_data();
    void choicesAreStored();
    void wrongValuesAreSaidAtTheirField();
    void portsTakeAnyDigits();
    void proxyFieldsAppearWhenWanted();
    void aWizardAddsAnAccount();
    void aWizardAsksForAPassphrase();
    void tabGoesThroughTheWizardInTheOrderOfReading();
    void missingKeysAreAskedFor();
    void anAccountIsChangedPausedAndRemoved();
    void enterSavesAnAccount();
    void aPortInUseIsChangedAtOnce();
    void escapeClosesIt();
};

void SettingsTest::changesApplyAtOnce()
{
    InboxFixture fixture;
    Desk desk(fixture);
    auto *name = desk.named<QLineEdit>(u"Your name"_s);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, u"Imane"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(fixture.inbox->setting(QString(settings::kAgentName.key)), u"Imane"_s);

    desk.dialog->showPage(SettingsDialog::Page::Notifications);
    for (QCheckBox *box : desk.window.findChildren<QCheckBox *>()) {
        if (box->isVisible())
            box->click();
    }
    QTRY_COMPARE(fixture.inbox->setting(QString(settings::kNotifyPreview.key)), u"off"_s);

    desk.dialog->showPage(SettingsDialog::Page::Appearance);
    auto *theme = desk.named<QComboBox>(u"Theme"_s);
    QVERIFY(theme);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    QTRY_COMPARE(fixture.inbox->setting(QString(settings::kTheme.key)), u"light"_s);
    // What is changed elsewhere is seen here.
    QVERIFY(await(fixture.inbox->setSetting(QString(settings::kTheme.key), u"dark"_s)));
    QTRY_COMPARE(theme->currentText(), u"Dark"_s);
}

void SettingsTest::choicesAreStored_data()
{
    using Page = SettingsDialog::Page;
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, Page page, const QString &label, const ProfileSetting &setting, const QStringList &values) {
        QTest::newRow(name) << int(page) << label << QString(setting.key) << values;
    };
    row("calendar", Page::Language, u"Calendar"_s, settings::kCalendar, {u"automatic"_s, u"gregorian"_s, u"jalali"_s, u"umalqura"_s});
    row("digits", Page::Language, u"Digits"_s, settings::kDigits, {u"automatic"_s, u"latin"_s, u"arabic"_s, u"persian"_s});
    row("hours", Page::Language, u"Time of day"_s, settings::kHours, {u"automatic"_s, u"12"_s, u"24"_s});
    row("language", Page::Language, u"Language of the interface"_s, settings::kLanguage,
        {QString(), u"en"_s, u"fr"_s, u"ar"_s, u"fa"_s, u"tr"_s});
    row("theme", Page::Appearance, u"Theme"_s, settings::kTheme, {u"system"_s, u"light"_s, u"dark"_s});
    row("contrast", Page::Appearance, u"Contrast"_s, settings::kContrast, {u"system"_s, u"normal"_s, u"high"_s});
    row("typeface", Page::Appearance, u"Typeface"_s, settings::kFonts, {u"own"_s, u"system"_s});
    row("motion", Page::Appearance, u"Motion"_s, settings::kReducedMotion, {u"system"_s, u"on"_s, u"off"_s});
}

//! Every choice of a page, by the keyboard.
void SettingsTest::choicesAreStored()
{
    QFETCH(int, page);
    QFETCH(QString, label);
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page(page));
    auto *box = desk.named<QComboBox>(label);
    QVERIFY(box);
    QCOMPARE(box->count(), values.size());
    QCOMPARE(box->objectName(), key);
    box->setFocus();
    QCOMPARE(fixture.inbox->setting(key), values.constFirst());
    for (const QString &value : values.mid(1)) {
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(fixture.inbox->setting(key), value);
    }
}

void SettingsTest::portsTakeAnyDigits()
{
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Receiving);
    auto *port = desk.named<QLineEdit>(u"Port"_s);
    QVERIFY(port);
    for (const QString &digits : {u"۲۸۷۹۱"_s, u"٢٨٧٩١"_s, u"28791"_s}) {
        QVERIFY(await(fixture.inbox->setSetting(settings::kListenPort.key, {})));
        port->setFocus();
        port->selectAll();
        typeWords(port, digits);
        QTest::keyClick(port, Qt::Key_Return);
        QTRY_COMPARE(fixture.inbox->setting(settings::kListenPort.key), u"28791"_s);
    }
}

void SettingsTest::wrongValuesAreSaidAtTheirField()
{
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Receiving);
    auto *port = desk.named<QLineEdit>(u"Port"_s);
    QVERIFY(port);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"eighty"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_VERIFY(desk.says(u"A port is a number from 1 to 65535."_s));
    QCOMPARE(fixture.inbox->setting(QString(settings::kListenPort.key)), u"8787"_s);
    port->selectAll();
    QTest::keyClicks(port, u"20871"_s);
    QVERIFY(!desk.says(u"A port is a number from 1 to 65535."_s));
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_COMPARE(fixture.inbox->setting(QString(settings::kListenPort.key)), u"20871"_s);
}

void SettingsTest::proxyFieldsAppearWhenWanted()
{
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Network);
    QVERIFY(desk.named<QComboBox>(u"Proxy"_s));
    QVERIFY(!desk.named<QLineEdit>(u"Proxy host"_s));
    QVERIFY(await(fixture.inbox->setSetting(QString(settings::kProxyMode.key), u"socks5"_s)));
    QTRY_VERIFY(desk.named<QLineEdit>(u"Proxy host"_s));
    QVERIFY(desk.named<QLineEdit>(u"Proxy port"_s));
}

void SettingsTest::aWizardAsksForAPassphrase()
{
    InboxFixture fixture(u"open sesame"_s);
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Accounts);
    desk.accounts->addAccount(u"divar"_s);
    QTest::keyClicks(desk.named<QLineEdit>(u"Account name"_s), u"Vehicle check"_s);
    QTest::keyClicks(desk.named<QLineEdit>(u"Access token"_s), u"a-secret-token"_s);
    desk.button(u"Continue"_s)->click();
    QTRY_VERIFY(desk.says(u"Choose a passphrase to keep keys in an encrypted file."_s));
    QVERIFY(fixture.inbox->accounts().empty());
    auto *passphrase = desk.named<QLineEdit>(u"Passphrase"_s);
    QTRY_COMPARE(QApplication::focusWidget(), passphrase);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    QTest::keyClicks(passphrase, u"guess"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY(desk.says(u"This is not the passphrase."_s));
    passphrase->clear();
    QTest::keyClicks(passphrase, u"open sesame"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY(desk.says(u"Divar accepted the key."_s)); // the wizard went on by itself
    QCOMPARE(fixture.inbox->accounts().size(), size_t(1));
}

void SettingsTest::tabGoesThroughTheWizardInTheOrderOfReading()
{
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Accounts);
    desk.accounts->addAccount(u"divar"_s);
    const auto focused = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); };
    QTRY_COMPARE(focused(), u"Account name"_s);
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        order << (focused().isEmpty() && button ? button->text() : focused());
    }
    const QStringList expected{u"Sending with"_s, u"Access token"_s, u"Show"_s, u"More settings"_s, u"Public address of this computer"_s,
        u"Back"_s, u"Cancel"_s, u"Continue"_s};
    QCOMPARE(order, expected);
    desk.button(u"More settings"_s)->click();
    QCOMPARE(focused(), u"API address"_s); // not lost with the button
}

void SettingsTest::aWizardAddsAnAccount()
{
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Accounts);
    QTRY_VERIFY(desk.says(u"Add an account"_s)); // nothing else can be done without one
    desk.button(u"Divar Kenar chatbot"_s)->click();
    desk.button(u"Continue"_s)->click();
    QVERIFY(desk.says(u"Add a Divar account"_s));
    QTest::keyClicks(desk.named<QLineEdit>(u"Account name"_s), u"Vehicle check"_s);
    auto *token = desk.named<QLineEdit>(u"Access token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QTest::keyClicks(token, u"a-secret-token"_s);
    desk.named<QAbstractButton>(u"Show"_s)->click();
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
    QVERIFY(!desk.named<QLineEdit>(u"Event name"_s)); // only with the other sender
    QTest::keyClicks(desk.named<QLineEdit>(u"Public address of this computer"_s), u"http://127.0.0.1:9"_s);
    desk.button(u"Continue"_s)->click();
    QTRY_VERIFY(desk.says(u"Divar accepted the key."_s));
    QVERIFY(desk.says(u"It belongs to Imane."_s));
    QCOMPARE(fixture.inbox->accounts().size(), size_t(1));
    const AccountState added = fixture.inbox->accounts().front();
    QCOMPARE(added.account.name, u"Vehicle check"_s);
    QCOMPARE(added.account.provider, u"divar"_s);
    QVERIFY(added.webhookUrl.startsWith("http://127.0.0.1:9/"_L1));
    desk.button(u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), added.webhookUrl);
    // Nothing leads from that address to this test: the Test button says so.
    desk.button(u"Test"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.says(u"The event address could not be reached from outside. Check the tunnel or reverse proxy."_s), 20'000);
    desk.button(u"Done"_s)->click();
    QTRY_VERIFY(desk.button(u"Save"_s));
}

void SettingsTest::missingKeysAreAskedFor()
{
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Accounts);
    desk.accounts->addAccount(u"digishare"_s);
    desk.button(u"Continue"_s)->click();
    QVERIFY(desk.says(u"This is needed."_s));
    QVERIFY(desk.named<QLineEdit>(u"Access token"_s)->hasFocus());
    QVERIFY(fixture.inbox->accounts().empty());
}

void SettingsTest::anAccountIsChangedPausedAndRemoved()
{
    InboxFixture fixture;
    const AccountId shop = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    fixture.addAccount(u"divar"_s, u"Cars"_s);
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Accounts);
    desk.accounts->showAccount(shop);
    QVERIFY(!desk.button(u"Save"_s)->isEnabled());
    auto *name = desk.named<QLineEdit>(u"Account name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Atlas"_s);
    QVERIFY(desk.button(u"Save"_s)->isEnabled());
    desk.button(u"Save"_s)->click();
    QTRY_COMPARE(fixture.inbox->account(shop)->account.name, u"Atlas"_s);
    QVERIFY(fixture.inbox->account(shop)->hasSecrets); // the key stayed

    desk.button(u"Pause"_s)->click();
    QTRY_VERIFY(!fixture.inbox->account(shop)->account.enabled);
    QTRY_VERIFY(desk.button(u"Resume"_s));
    desk.button(u"Resume"_s)->click();
    QTRY_VERIFY(fixture.inbox->account(shop)->account.enabled);

    desk.button(u"Remove"_s)->click();
    QTRY_VERIFY(desk.says(u"Remove Atlas?"_s));
    QVERIFY(desk.says(u"Its conversations are deleted from this computer. They stay with Digishare."_s));
    QVERIFY(fixture.inbox->account(shop));
    QAbstractButton *confirm = nullptr;
    for (QAbstractButton *button : desk.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Remove"_s && !desk.accounts->isAncestorOf(button))
            confirm = button;
    }
    QVERIFY(confirm);
    confirm->click();
    QTRY_VERIFY(!fixture.inbox->account(shop));
    QTRY_COMPARE(desk.named<QLineEdit>(u"Account name"_s)->text(), u"Cars"_s);
}

//! A refused key is entered anew without a pointer: the key, Enter, Escape.
void SettingsTest::enterSavesAnAccount()
{
    InboxFixture fixture;
    const AccountId shop = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    Desk desk(fixture);
    desk.dialog->showPage(SettingsDialog::Page::Accounts);
    desk.accounts->askForKey(shop);
    auto *token = desk.named<QLineEdit>(u"Access token"_s);
    QTRY_COMPARE(QApplication::focusWidget(), token);
    QTest::keyClicks(token, u"a-new-token"_s);
    QTest::keyClick(token, Qt::Key_Return);
    QTRY_VERIFY(!desk.button(u"Save"_s)->isEnabled()); // the fields are new ones
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(desk.dialog->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
}

void SettingsTest::aPortInUseIsChangedAtOnce()
{
    InboxFixture fixture;
    Desk desk(fixture);
    desk.dialog->askForPort();
    auto *port = desk.named<QLineEdit>(u"Port"_s);
    QVERIFY(port);
    QTRY_COMPARE(QApplication::focusWidget(), port);
    QTest::keyClicks(port, u"28790"_s); // in place of the one that stood there
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_COMPARE(fixture.inbox->setting(u"listen_port"_s), u"28790"_s);
}

void SettingsTest::escapeClosesIt()
{
    InboxFixture fixture;
    Desk desk(fixture);
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
}

QASID_WIDGET_TEST(SettingsTest)
#include "settings_test.moc"
