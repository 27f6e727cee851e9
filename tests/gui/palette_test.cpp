#include "core/engine/profilesettings.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/composeredit.h"
#include "ui/controls/spokenline.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettesearch.h"
#include "ui/platform/language.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

PaletteCommand command(const QString &id, const QString &group, const QString &text)
{
    return {.id = id, .group = group, .icon = {}, .text = text, .secondary = {}, .keys = {}, .spokenKeys = {}, .otherNames = {}, .run = {}};
}

//! Rows as words: headings between equals signs.
QStringList shown(const std::vector<PaletteRows::Row> &rows)
{
    QStringList words;
    for (const PaletteRows::Row &row : rows)
        words += row.heading.isEmpty() ? row.command.text : u'=' + row.heading + u'=';
    return words;
}

} // namespace

//! What the palette shows, and how it is used in the real window, by the keyboard.
class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rowsForWhatWasTyped_data();
    void rowsForWhatWasTyped();
    void runsACommandAndGivesTheFocusBack();
    void escapeGivesTheFocusBackToTheText();
    void keysMoveOverHeadings();
    void offersOnlyWhatCanBeDone();
    void actsOnAllThatAreChecked();
    void findsCustomersAsOneTypes();
    void whatWasDoneLastStandsFirst();
    void insertsASavedReply();
    void opensTheToolsOfTheReply();
    void changesSettings();
    void findsCommandsInEveryLanguage_data();
    void findsCommandsInEveryLanguage();
    void isReadAloud();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();

private:
    void open(QSize size = {1280, 800});
    Palette *openPalette() const;
    void type(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    Palette *palette() const { return qobject_cast<Palette *>(DialogFrame::openOver(m_window.get())); }
    QStringList texts() const;
    QString currentText() const { return palette()->list()->currentIndex().data().toString(); }
    ConversationListView &list() const { return *m_window->findChild<ConversationListView *>(); }
    ConversationId salma() const { return await(m_fixture->store->ensureConversation(m_fixture->atlas, u"c-1"_s)).value(); }
    void openSalma() const;

    std::unique_ptr<InboxFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void PaletteTest::initTestCase()
{
    Language().apply(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PaletteTest::init()
{
    m_fixture = std::make_unique<InboxFixture>();
    m_fixture->fillLikeTheDesign();
}

void PaletteTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    Language().apply(u"en"_s);
}

void PaletteTest::open(QSize size)
{
    m_window = std::make_unique<MainWindow>(m_fixture->ui, WindowHooks{});
    m_window->setReady();
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(list().model()->rowCount() > 3);
    list().setFocus();
}

void PaletteTest::openSalma() const
{
    m_window->openConversation(salma());
    QTRY_COMPARE(m_window->thread()->shown().id, salma());
}

Palette *PaletteTest::openPalette() const
{
    press(Qt::Key_K, Qt::ControlModifier);
    return palette();
}

void PaletteTest::type(const QString &text) const
{
    QTest::keyClicks(palette()->field(), text);
}

QStringList PaletteTest::texts() const
{
    QStringList texts;
    const QAbstractItemModel *model = palette()->list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(PaletteRows::HeadingRole).toBool())
            texts += model->index(row, 0).data().toString();
    }
    return texts;
}

void PaletteTest::rowsForWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nothing") << QString()
                             << QStringList{u"=Recent="_s, u"Quit"_s, u"=Conversation="_s, u"Snooze until tomorrow"_s, u"Resolve"_s,
                                    u"=Go to="_s, u"Snoozed"_s};
    QTest::newRow("beginning") << u"sno"_s
                               << QStringList{u"=Conversation="_s, u"Snooze until tomorrow"_s, u"=Go to="_s, u"Snoozed"_s, u"=Customers="_s,
                                      u"S. Snoussi"_s, u"Amal"_s};
    QTest::newRow("commands only") << u">sno"_s << QStringList{u"=Conversation="_s, u"Snooze until tomorrow"_s, u"=Go to="_s, u"Snoozed"_s};
    QTest::newRow("customers only") << u"@ sno"_s << QStringList{u"=Customers="_s, u"S. Snoussi"_s, u"Amal"_s};
    QTest::newRow("customers, none named") << u"@"_s << QStringList{};
    QTest::newRow("a better match brings its group first")
        << u"q"_s << QStringList{u"=Window="_s, u"Quit"_s, u"=Customers="_s, u"S. Snoussi"_s, u"Amal"_s};
}

void PaletteTest::rowsForWhatWasTyped()
{
    QFETCH(QString, typed);
    PaletteOffer offer;
    offer.commands
        = {command(u"tomorrow"_s, u"Conversation"_s, u"Snooze until tomorrow"_s), command(u"resolve"_s, u"Conversation"_s, u"Resolve"_s),
            command(u"snoozed"_s, u"Go to"_s, u"Snoozed"_s), command(u"quit"_s, u"Window"_s, u"Quit"_s)};
    offer.groups = {u"Conversation"_s, u"Go to"_s, u"Customers"_s, u"Window"_s};
    offer.customersGroup = u"Customers"_s;
    offer.recentGroup = u"Recent"_s;
    offer.recent = {u"gone"_s, u"quit"_s};
    // Found by her phone number, and by a name.
    const std::vector<PaletteCommand> customers{command({}, u"Customers"_s, u"S. Snoussi"_s), command({}, u"Customers"_s, u"Amal"_s)};
    const auto rows = paletteRows(offer, PaletteQuery::of(typed), typed.isEmpty() ? std::vector<PaletteCommand>() : customers);
    QStringList expected = shown(rows);
    QTEST(expected, "rows");
}

void PaletteTest::runsACommandAndGivesTheFocusBack()
{
    open();
    openSalma();
    list().setFocus();
    QVERIFY(openPalette());
    QVERIFY(palette()->field()->hasFocus());
    type(u"sno"_s);
    QCOMPARE(currentText(), u"Snooze until tomorrow"_s);
    QVERIFY(texts().contains(u"Snoozed"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->conversation(salma()).status, ConversationStatus::Snoozed);
    QVERIFY(!palette());
    QVERIFY(list().hasFocus());
}

void PaletteTest::escapeGivesTheFocusBackToTheText()
{
    open();
    openSalma();
    auto *edit = m_window->findChild<ComposerEdit *>();
    QTRY_VERIFY(edit->isEnabled());
    edit->setFocus();
    QTest::keyClicks(edit, u"half a "_s);
    QVERIFY(openPalette());
    type(u"resolve"_s);
    press(Qt::Key_Escape);
    QVERIFY(!palette());
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"sentence"_s);
    QCOMPARE(edit->text(), u"half a sentence"_s);
    QCOMPARE(m_fixture->conversation(salma()).status, ConversationStatus::Open);
    // A click beside it closes it as well.
    QVERIFY(openPalette());
    QTest::mouseClick(palette(), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!palette());
}

void PaletteTest::keysMoveOverHeadings()
{
    open();
    openSalma();
    QVERIFY(openPalette());
    const QStringList all = texts();
    QCOMPARE(currentText(), all[0]);
    for (qsizetype i = 1; i < 5; ++i) {
        press(Qt::Key_Down);
        QCOMPARE(currentText(), all[i]);
    }
    press(Qt::Key_Home);
    QCOMPARE(currentText(), all.first());
    press(Qt::Key_Up); // round
    QCOMPARE(currentText(), all.last());
    press(Qt::Key_Down);
    QCOMPARE(currentText(), all.first());
    press(Qt::Key_End);
    QCOMPARE(currentText(), all.last());
    const qsizetype before = all.indexOf(currentText());
    press(Qt::Key_PageUp);
    QVERIFY(all.indexOf(currentText()) < before - 2);
    press(Qt::Key_PageDown);
    QCOMPARE(currentText(), all.last());
    // Wherever it goes, it can be seen.
    QVERIFY(palette()->list()->viewport()->rect().contains(palette()->list()->visualRect(palette()->list()->currentIndex())));
}

void PaletteTest::offersOnlyWhatCanBeDone()
{
    open();
    QVERIFY(openPalette());
    QVERIFY(!texts().contains(u"Resolve"_s)); // no conversation is open
    QVERIFY(!texts().contains(u"Undo"_s));
    QVERIFY(!texts().contains(u"New conversation"_s)); // none of the accounts keeps any
    QVERIFY(texts().contains(u"Atlas Store"_s));
    press(Qt::Key_Escape);
    openSalma();
    QVERIFY(openPalette());
    QVERIFY(texts().contains(u"Resolve"_s));
    QVERIFY(!texts().contains(u"Reopen"_s));
    QVERIFY(!texts().contains(u"Return from snooze"_s));
    type(u"reso"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->thread()->shown().status, ConversationStatus::Resolved);
    QVERIFY(openPalette());
    QVERIFY(texts().contains(u"Reopen"_s));
    QVERIFY(texts().contains(u"Undo"_s));
    QVERIFY(!texts().contains(u"Snooze until tomorrow"_s));
}

void PaletteTest::actsOnAllThatAreChecked()
{
    open();
    press(Qt::Key_Down);
    press(Qt::Key_X);
    press(Qt::Key_J, Qt::ShiftModifier);
    const QSet<ConversationId> checked = static_cast<ConversationListModel *>(list().model())->checked();
    QCOMPARE(checked.size(), 2);
    QVERIFY(openPalette());
    QCOMPARE(palette()->list()->model()->index(0, 0).data().toString(), u"Selected conversations"_s);
    type(u"resolve"_s);
    QCOMPARE(palette()->list()->model()->index(0, 0).data().toString(), u"Selected conversations"_s);
    QCOMPARE(currentText(), u"Resolve"_s);
    press(Qt::Key_Return);
    for (const ConversationId id : checked)
        QTRY_COMPARE(m_fixture->conversation(id).status, ConversationStatus::Resolved);
}

void PaletteTest::findsCustomersAsOneTypes()
{
    open();
    QVERIFY(openPalette());
    type(u"salm"_s);
    QTRY_VERIFY(texts().contains(u"Salma Berrada"_s));
    palette()->field()->clear();
    QTRY_VERIFY(!texts().contains(u"Salma Berrada"_s));
    type(u"@berr"_s);
    QTRY_COMPARE(texts(), QStringList{u"Salma Berrada"_s});
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->thread()->conversation(), salma());
    QVERIFY(openPalette());
    type(u">salm"_s);
    QVERIFY(!texts().contains(u"Salma Berrada"_s));
}

void PaletteTest::whatWasDoneLastStandsFirst()
{
    open();
    QVERIFY(openPalette());
    type(u"drafts"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->list()->view(), ConversationView::Drafts);
    QTRY_COMPARE(m_fixture->inbox->setting(QString(settings::kRecentCommands.key)), u"view-drafts"_s);
    m_window->list()->focusList();
    QVERIFY(openPalette());
    QCOMPARE(palette()->list()->model()->index(0, 0).data().toString(), u"Recent"_s);
    QCOMPARE(currentText(), u"Drafts"_s);
    QCOMPARE(texts().count(u"Drafts"_s), 1);
}

void PaletteTest::insertsASavedReply()
{
    SavedReply reply;
    reply.name = u"Opening hours"_s;
    reply.message.content = TextContent{.text = u"We are here from nine to five."_s};
    QVERIFY(await(m_fixture->inbox->saveReply(reply)));
    open();
    openSalma();
    QVERIFY(openPalette());
    QTRY_VERIFY(texts().contains(u"Opening hours"_s));
    type(u"open h"_s);
    QCOMPARE(currentText(), u"Opening hours"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->findChild<ComposerEdit *>()->text(), u"We are here from nine to five."_s);
}

void PaletteTest::opensTheToolsOfTheReply()
{
    open();
    openSalma();
    list().setFocus();
    QVERIFY(openPalette());
    type(u"saved repl"_s);
    QCOMPARE(currentText(), u"Saved replies"_s);
    press(Qt::Key_Return);
    QVERIFY(DialogFrame::openOver(m_window.get()));
    QVERIFY(!palette());
    DialogFrame::openOver(m_window.get())->closeDialog();
    // A private note takes words alone.
    m_window->thread()->writeNote();
    QVERIFY(openPalette());
    QVERIFY(!texts().contains(u"Location"_s));
}

void PaletteTest::changesSettings()
{
    open();
    QVERIFY(openPalette());
    type(u"dark th"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->inbox->setting(QString(settings::kTheme.key)), u"dark"_s);
    QVERIFY(openPalette());
    type(u"turkish"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->inbox->setting(QString(settings::kLanguage.key)), u"tr"_s);
    QVERIFY(openPalette());
    type(u"storage"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<SettingsDialog *>());
    QCOMPARE(m_window->findChild<SettingsDialog *>()->page(), SettingsDialog::Page::Storage);
}

void PaletteTest::findsCommandsInEveryLanguage_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    for (const QString &shown : {u"en"_s, u"ar"_s, u"fa"_s, u"fr"_s, u"tr"_s}) {
        for (const QString &typed : {u"snoozed"_s, u"en veille"_s, u"المؤجلة"_s})
            QTest::addRow("%s: %s", qPrintable(shown), qPrintable(typed)) << shown << typed;
    }
}

//! Whatever language is shown, a view is found by its name in each.
void PaletteTest::findsCommandsInEveryLanguage()
{
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    Language language;
    language.apply(shown);
    open();
    QVERIFY(openPalette());
    const QString name = QCoreApplication::translate("qasid::Rail", "Snoozed");
    palette()->field()->setText(typed);
    QVERIFY2(texts().contains(name), qPrintable(texts().join(u'|')));
    m_window.reset();
}

void PaletteTest::isReadAloud()
{
    open();
    openSalma();
    QVERIFY(openPalette());
    type(u"snooze until tom"_s);
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(palette()->list());
    QCOMPARE(rows->role(), QAccessible::List);
    const int row = palette()->list()->currentIndex().row();
    QCOMPARE(rows->child(row)->role(), QAccessible::ListItem);
    QCOMPARE(rows->child(row)->text(QAccessible::Name), u"Snooze until tomorrow, Thu 09:00, Shift+H"_s);
    QVERIFY(rows->child(row)->state().selected);
    const auto lines = palette()->findChildren<SpokenLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const SpokenLine *line) { return line->accessibleName().contains(u"result"_s); }));
    QVERIFY(!palette()->field()->accessibleName().isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(palette())->role(), QAccessible::Dialog);
}

void PaletteTest::fitsTheSmallestWindow_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"fr"_s, u"fa"_s}) {
        for (const qreal zoom : {1.0, 1.6})
            QTest::addRow("%s %d", qPrintable(language), int(zoom * 100)) << zoom << language;
    }
}

void PaletteTest::fitsTheSmallestWindow()
{
    QFETCH(qreal, zoom);
    QFETCH(QString, language);
    Language shown;
    shown.apply(language);
    m_fixture->appearance.setZoom(zoom);
    open({760, 520});
    QVERIFY(openPalette());
    const QWidget *panel = palette()->panel();
    QVERIFY(m_window->rect().adjusted(8, 8, -8, -8).contains(panel->geometry()));
    QVERIFY(palette()->list()->height() >= m_fixture->appearance.theme().zoomed(36) * 3);
    press(Qt::Key_End);
    QVERIFY(palette()->list()->viewport()->rect().contains(palette()->list()->visualRect(palette()->list()->currentIndex())));
    palette()->field()->setText(u"nothing is called like this"_s);
    QVERIFY(m_window->rect().contains(panel->geometry()));
    m_window.reset();
    m_fixture->appearance.setZoom(1);
}

QASID_WIDGET_TEST(PaletteTest)
#include "palette_test.moc"
