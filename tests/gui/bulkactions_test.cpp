#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/controls/label.h"
#include "ui/controls/spokenline.h"
#include "ui/controls/toasthost.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/selectionbar.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

//! `count` conversations with one message each, a minute apart, in one commit.
void addMany(InboxFixture &fixture, AccountId account, int count)
{
    DecodedWebhook decoded;
    decoded.events.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const QString key = u"many-%1"_s.arg(i);
        Message message;
        message.remoteId = key;
        message.direction = Direction::In;
        message.time = fixture.clock.now() - (count - i) * kMinute;
        message.content = TextContent{.text = u"Message %1"_s.arg(i)};
        Customer customer;
        customer.remoteId = key;
        customer.name = u"Customer %1"_s.arg(i);
        decoded.events.push_back({key, key.toLatin1(), key, message.time, MessageAppeared{message, customer}});
    }
    InboundRequest request;
    request.received = fixture.clock.now();
    QVERIFY(await(fixture.store->applyInbound(account, request, decoded)));
}

} // namespace

//! Conversations are checked in the list of the real window, by keys and by pointer, and what is done then is done with all of them.
class BulkActionsTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void init();
    void cleanup();
    void lettersActOnAllThatAreChecked();
    void undoPutsEveryOneBackAsItWas();
    void oneAloneIsPutBackAsItWasToo();
    void movingOpensNothingWhileSomeAreChecked();
    void aRangeGrowsAndShrinks();
    void clicksCheck();
    void escapeClearsFromEverywhere();
    void keysInTheThreadMeanWhatIsOpen();
    void allThatAreLoadedAreSaidToBeNoMore();
    void checksStayWithTheirConversations();
    void whatLeavesTheListIsCheckedNoLonger();
    void anotherListBeginsUnchecked();
    void resolvedOnesAreReopenedAndOwnOnesReleased();
    void marksManyReadAndUnread();
    void putsManyOff();
    void tenThousandAtOnce();
    void isToldToAssistiveTools();
    void theBarFitsEveryWidth_data();
    void theBarFitsEveryWidth();
    void aCheckTakesTheAvatarsPlace();

private:
    void open(int width = 1280);
    ConversationPane &pane() const { return *m_window->list(); }
    ConversationListView &list() const { return *pane().findChild<ConversationListView *>(); }
    ConversationListModel &model() const { return *pane().findChild<ConversationListModel *>(); }
    SelectionBar *bar() const { return pane().findChild<SelectionBar *>(); }
    void awaitRows(int rows) const { QTRY_COMPARE(model().rowCount(), rows); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(m_window->focusWidget(), key, modifiers); }
    QStringList barWords() const;
    QString toast() const { return m_window->findChild<ToastHost *>()->text(); }
    QSet<ConversationId> rows(std::initializer_list<int> rows) const;
    ConversationStatus status(ConversationId id) { return m_fixture->conversation(id).status; }
    void click(int row, Qt::KeyboardModifiers modifiers, bool onAvatar = false) const;
    void loadAll() const;

    std::unique_ptr<InboxFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void BulkActionsTest::init()
{
    m_fixture = std::make_unique<InboxFixture>();
}

void BulkActionsTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void BulkActionsTest::open(int width)
{
    m_window = std::make_unique<MainWindow>(m_fixture->ui, WindowHooks{});
    m_window->setReady();
    m_window->resize(width, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    list().setFocus();
}

QStringList BulkActionsTest::barWords() const
{
    QStringList words;
    for (const Label *label : bar()->findChildren<Label *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words += label->text();
    }
    return words;
}

QSet<ConversationId> BulkActionsTest::rows(std::initializer_list<int> rows) const
{
    QSet<ConversationId> ids;
    for (const int row : rows)
        ids.insert(model().idAt(row));
    return ids;
}

void BulkActionsTest::click(int row, Qt::KeyboardModifiers modifiers, bool onAvatar) const
{
    const QRect place = list().visualRect(model().index(row));
    const QPoint at = onAvatar ? QPoint(list().isRightToLeft() ? place.right() - 36 : 36, place.top() + 30) : place.center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, at);
}

void BulkActionsTest::loadAll() const
{
    while (model().canFetchMore({})) {
        const int before = model().rowCount();
        model().fetchMore({});
        QTRY_VERIFY(model().rowCount() > before);
    }
}

void BulkActionsTest::lettersActOnAllThatAreChecked()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    press(Qt::Key_J);
    const ConversationId first = model().idAt(0);
    QTRY_COMPARE(m_window->thread()->conversation(), first);
    QVERIFY(!bar());
    press(Qt::Key_X);
    press(Qt::Key_J, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QSet<ConversationId> checked = rows({0, 1, 2});
    QCOMPARE(model().checked(), checked);
    QCOMPARE(barWords(), QStringList{u"3 selected"_s});
    QCOMPARE(m_window->thread()->conversation(), first); // nothing was opened on the way
    press(Qt::Key_E);
    QTRY_COMPARE(toast(), u"3 resolved."_s);
    for (const ConversationId id : checked)
        QCOMPARE(status(id), ConversationStatus::Resolved);
    QVERIFY(model().checked().isEmpty());
    QVERIFY(!bar()->isVisible());
    awaitRows(6);
    press(Qt::Key_Z);
    awaitRows(9);
    for (const ConversationId id : checked)
        QCOMPARE(status(id), ConversationStatus::Open);
}

void BulkActionsTest::undoPutsEveryOneBackAsItWas()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9); // seven open, the group, one snoozed
    const ConversationId snoozed = model().idAt(8);
    const auto until = m_fixture->conversation(snoozed).snoozedUntil;
    QVERIFY(until);
    click(0, Qt::ControlModifier);
    click(8, Qt::ControlModifier);
    press(Qt::Key_E);
    QTRY_COMPARE(toast(), u"2 resolved."_s);
    awaitRows(6);
    press(Qt::Key_Z);
    awaitRows(9);
    QCOMPARE(status(snoozed), ConversationStatus::Snoozed);
    QCOMPARE(m_fixture->conversation(snoozed).snoozedUntil, until);
    QCOMPARE(status(model().idAt(0)), ConversationStatus::Open);
}

void BulkActionsTest::oneAloneIsPutBackAsItWasToo()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    const ConversationId snoozed = model().idAt(8);
    const auto until = m_fixture->conversation(snoozed).snoozedUntil;
    click(8, {});
    QTRY_COMPARE(m_window->thread()->shown().id, snoozed);
    press(Qt::Key_E);
    QTRY_COMPARE(toast(), u"Resolved."_s);
    QCOMPARE(status(snoozed), ConversationStatus::Resolved);
    press(Qt::Key_Z);
    QTRY_COMPARE(status(snoozed), ConversationStatus::Snoozed);
    QCOMPARE(m_fixture->conversation(snoozed).snoozedUntil, until);
}

void BulkActionsTest::movingOpensNothingWhileSomeAreChecked()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    press(Qt::Key_J);
    press(Qt::Key_X);
    const ConversationId opened = m_window->thread()->conversation();
    press(Qt::Key_J);
    press(Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 2);
    press(Qt::Key_X);
    QCOMPARE(model().checked(), rows({0, 2}));
    QCOMPARE(m_window->thread()->conversation(), opened);
    QCOMPARE(list().markedRow(), 0); // the open one is still told from the others
    press(Qt::Key_End);
    QCOMPARE(list().currentIndex().row(), 8);
    press(Qt::Key_K); // over the group's row
    QCOMPARE(list().currentIndex().row(), 6);
    QCOMPARE(m_window->thread()->conversation(), opened);
    press(Qt::Key_Return); // this does
    QTRY_COMPARE(m_window->thread()->conversation(), model().idAt(6));
}

void BulkActionsTest::aRangeGrowsAndShrinks()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    click(6, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(model().checked(), rows({1, 2, 3, 6}));
    press(Qt::Key_K, Qt::ShiftModifier);
    press(Qt::Key_K, Qt::ShiftModifier);
    press(Qt::Key_K, Qt::ShiftModifier); // to the other side of where it began
    QCOMPARE(model().checked(), rows({0, 1, 6}));
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(model().checked().size(), 7); // not the group's own row
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(model().checked(), rows({0, 1, 6}));
}

void BulkActionsTest::clicksCheck()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        m_window.reset();
        m_fixture = std::make_unique<InboxFixture>();
        m_fixture->fillLikeTheDesign();
        open();
        awaitRows(9);
        click(2, {}, true);
        QCOMPARE(model().checked(), rows({2}));
        QVERIFY(!m_window->thread()->conversation()); // the avatar opens nothing
        QCOMPARE(barWords(), QStringList{u"1 selected"_s});
        click(5, Qt::ShiftModifier);
        QCOMPARE(model().checked(), rows({2, 3, 4, 5}));
        click(4, Qt::ControlModifier);
        QCOMPARE(model().checked(), rows({2, 3, 5}));
        click(2, {}, true);
        QCOMPARE(model().checked(), rows({3, 5}));
        click(0, {}); // opens, and lets the checks be
        QTRY_COMPARE(m_window->thread()->conversation(), model().idAt(0));
        QCOMPARE(model().checked(), rows({3, 5}));
    }
    // From the open conversation on, where nothing was checked yet.
    press(Qt::Key_Escape);
    click(2, Qt::ShiftModifier);
    QCOMPARE(model().checked(), rows({0, 1, 2}));
}

void BulkActionsTest::escapeClearsFromEverywhere()
{
    m_fixture->fillLikeTheDesign();
    open(1440);
    awaitRows(9);
    press(Qt::Key_J);
    press(Qt::Key_X);
    press(Qt::Key_Escape);
    QVERIFY(model().checked().isEmpty());
    QVERIFY(list().hasFocus());
    press(Qt::Key_X);
    auto *button = bar()->findChild<QAbstractButton *>();
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Escape);
    QVERIFY(model().checked().isEmpty());
    QVERIFY(list().hasFocus()); // its button went away under it
    press(Qt::Key_X);
    m_window->thread()->focusMessages();
    press(Qt::Key_Escape);
    QVERIFY(model().checked().isEmpty());
    press(Qt::Key_X); // in the thread it is the open conversation that is meant
    QCOMPARE(model().checked(), QSet<ConversationId>{m_window->thread()->conversation()});
    button->click(); // the first of the bar clears
    QVERIFY(model().checked().isEmpty());
}

void BulkActionsTest::keysInTheThreadMeanWhatIsOpen()
{
    m_fixture->fillLikeTheDesign();
    open(1440);
    awaitRows(9);
    click(3, {});
    const ConversationId opened = model().idAt(3);
    QTRY_COMPARE(m_window->thread()->shown().id, opened);
    m_window->thread()->focusMessages();
    press(Qt::Key_A, Qt::ControlModifier); // would mean the messages
    QVERIFY(model().checked().isEmpty());
    press(Qt::Key_X);
    QCOMPARE(model().checked(), QSet<ConversationId>{opened});
    QVERIFY(list().hasFocus());
    press(Qt::Key_Escape);
    // Where the list does not have it, nothing else is meant.
    QVERIFY(await(m_fixture->inbox->resolve(opened)));
    awaitRows(8);
    m_window->thread()->focusMessages();
    press(Qt::Key_X);
    press(Qt::Key_K, Qt::ShiftModifier);
    QVERIFY(model().checked().isEmpty());
}

void BulkActionsTest::allThatAreLoadedAreSaidToBeNoMore()
{
    addMany(*m_fixture, m_fixture->addAccount(u"digishare"_s, u"Shop"_s), 150);
    open();
    awaitRows(60);
    const QSignalSpy changed(&model(), &ConversationListModel::checkedChanged);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1); // one step, however many
    QCOMPARE(barWords(), (QStringList{u"60 selected"_s, u"All that are loaded"_s}));
    loadAll();
    QCOMPARE(model().checked().size(), 60);
    QCOMPARE(model().rowCount(), 150);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(barWords(), QStringList{u"150 selected"_s});
}

void BulkActionsTest::checksStayWithTheirConversations()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    click(4, Qt::ControlModifier);
    click(5, Qt::ControlModifier);
    const QSet<ConversationId> checked = rows({4, 5});
    // Somebody new writes, and one of the two moves to the top.
    m_fixture->say({m_fixture->oasis, u"o-9"_s, {}, u"Hello"_s, u"2025-12-03T09:30:00Z"_s});
    awaitRows(10);
    const ConversationId moved = model().idAt(6);
    QVERIFY(checked.contains(moved));
    const Conversation known = m_fixture->conversation(moved);
    m_fixture->say({known.account, known.remoteId, {}, u"Still there?"_s, u"2025-12-03T09:31:00Z"_s});
    QTRY_COMPARE(model().idAt(0), moved);
    QCOMPARE(model().checked(), checked);
    // What is snoozed goes over into the group.
    QVERIFY(await(m_fixture->inbox->snooze(moved, m_fixture->clock.now() + 100 * kMinute)));
    QTRY_VERIFY(model().rowOf(moved) > 7);
    QCOMPARE(model().checked(), checked);
    press(Qt::Key_E);
    QTRY_COMPARE(toast(), u"2 resolved."_s);
    for (const ConversationId id : checked)
        QCOMPARE(status(id), ConversationStatus::Resolved);
}

void BulkActionsTest::whatLeavesTheListIsCheckedNoLonger()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    click(0, Qt::ControlModifier);
    click(2, Qt::ShiftModifier);
    click(8, Qt::ControlModifier); // snoozed
    QCOMPARE(barWords(), QStringList{u"4 selected"_s});
    const ConversationId gone = model().idAt(1);
    QVERIFY(await(m_fixture->inbox->resolve(gone)));
    QTRY_COMPARE(barWords(), QStringList{u"3 selected"_s});
    model().setSnoozedExpanded(false);
    QCOMPARE(barWords(), QStringList{u"2 selected"_s}); // nothing is done with what nobody sees
    press(Qt::Key_J, Qt::ShiftModifier);
    QVERIFY(await(m_fixture->inbox->reopen(gone)));
    QTRY_VERIFY(model().rowOf(gone) >= 0);
    QVERIFY(!model().checked().contains(gone));
}

void BulkActionsTest::anotherListBeginsUnchecked()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    m_window->showView(ConversationView::Mine);
    QVERIFY(model().checked().isEmpty());
    QVERIFY(!bar()->isVisible());
}

void BulkActionsTest::resolvedOnesAreReopenedAndOwnOnesReleased()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    click(1, Qt::ControlModifier);
    click(2, Qt::ControlModifier);
    const QSet<ConversationId> ids = rows({1, 2});
    press(Qt::Key_A);
    QTRY_COMPARE(toast(), u"2 assigned to you."_s);
    QCOMPARE(model().checked(), ids); // for what comes next
    press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(toast(), u"Nothing to change."_s);
    press(Qt::Key_E);
    QTRY_COMPARE(toast(), u"2 resolved."_s);

    m_window->showView(ConversationView::Resolved);
    QTRY_VERIFY(model().rowOf(*ids.begin()) >= 0);
    press(Qt::Key_A, Qt::ControlModifier);
    const int all = int(model().checked().size());
    press(Qt::Key_H, Qt::ShiftModifier); // what is resolved is not put off
    press(Qt::Key_E);
    QTRY_COMPARE(toast(), u"%1 reopened."_s.arg(all));

    m_window->showView(ConversationView::Mine);
    QTRY_VERIFY(model().rowOf(*ids.begin()) >= 0);
    press(Qt::Key_A, Qt::ControlModifier);
    const int mine = int(model().checked().size());
    press(Qt::Key_A);
    QTRY_COMPARE(toast(), u"%1 assigned to nobody."_s.arg(mine));
    QTRY_VERIFY(!bar()->isVisible()); // they have left the list
    for (const ConversationId id : ids)
        QVERIFY(!m_fixture->conversation(id).assignedToMe);
}

void BulkActionsTest::marksManyReadAndUnread()
{
    m_fixture->fillLikeTheDesign(); // unread: rows 1, 2 and 4
    open();
    awaitRows(9);
    click(0, Qt::ControlModifier);
    click(4, Qt::ShiftModifier);
    press(Qt::Key_U, Qt::ShiftModifier);
    QTRY_COMPARE(toast(), u"3 marked read."_s);
    press(Qt::Key_U);
    QTRY_COMPARE(toast(), u"5 marked unread."_s);
    for (int row = 0; row < 5; ++row)
        QVERIFY(m_fixture->conversation(model().idAt(row)).unread > 0);
}

void BulkActionsTest::putsManyOff()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    click(0, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    const QSet<ConversationId> ids = rows({0, 1});
    press(Qt::Key_H);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->close();
    press(Qt::Key_H, Qt::ShiftModifier);
    QTRY_VERIFY(toast().startsWith(u"2 snoozed until"_s));
    for (const ConversationId id : ids)
        QCOMPARE(status(id), ConversationStatus::Snoozed);
    QVERIFY(model().checked().isEmpty());
    press(Qt::Key_Z);
    QTRY_COMPARE(status(*ids.begin()), ConversationStatus::Open);
}

void BulkActionsTest::tenThousandAtOnce()
{
    constexpr int kMany = 10'000;
    addMany(*m_fixture, m_fixture->addAccount(u"digishare"_s, u"Shop"_s), kMany);
    open();
    awaitRows(60);
    loadAll();
    QCOMPARE(model().rowCount(), kMany);
    const ConversationId open = model().idAt(0);
    const QSignalSpy told(&model(), &QAbstractItemModel::dataChanged);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(barWords(), QStringList{u"10,000 selected"_s});
    QCOMPARE(told.size(), 0); // no row is laid out or told of by itself
    press(Qt::Key_E);
    QTRY_COMPARE_WITH_TIMEOUT(toast(), u"10,000 resolved."_s, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, 60'000);
    QCOMPARE(await(m_fixture->inbox->counts())->open, 0);
    m_window->run(Command::Undo);
    QTRY_COMPARE_WITH_TIMEOUT(await(m_fixture->inbox->counts())->open, kMany, 60'000);
    QCOMPARE(status(open), ConversationStatus::Open);
}

void BulkActionsTest::isToldToAssistiveTools()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(!rows->child(1)->state().checkable); // no question yet
    click(1, Qt::ControlModifier);
    QVERIFY(rows->child(1)->state().checkable);
    QVERIFY(rows->child(1)->state().checked);
    QVERIFY(!rows->child(0)->state().checked);
    QCOMPARE(bar()->findChild<SpokenLine *>()->accessibleName(), u"1 selected"_s);
    for (const QAbstractButton *button : bar()->findChildren<QAbstractButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->accessibleDescription().isEmpty()); // its key
    }
}

void BulkActionsTest::theBarFitsEveryWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("zoom");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const qreal zoom : {0.85, 1.0, 1.6}) {
            for (const int width : {760, 820, 1280})
                QTest::addRow("%s %d %d", direction == Qt::LeftToRight ? "ltr" : "rtl", int(zoom * 100), width)
                    << width << zoom << direction;
        }
    }
}

void BulkActionsTest::theBarFitsEveryWidth()
{
    QFETCH(int, width);
    QFETCH(qreal, zoom);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    m_fixture->appearance.setZoom(zoom);
    m_fixture->fillLikeTheDesign();
    open(width);
    awaitRows(9);
    const int top = list().mapTo(&pane(), QPoint(0, 0)).y();
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QTRY_COMPARE(list().mapTo(&pane(), QPoint(0, 0)).y(), top); // the rows stay where they are
    QList<QWidget *> parts;
    for (QWidget *part : bar()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && part->width() > 1)
            parts += part;
    }
    for (const QWidget *part : parts) {
        QVERIFY2(bar()->rect().contains(part->geometry()), qPrintable(part->accessibleName()));
        for (const QWidget *other : parts)
            QVERIFY2(part == other || !part->geometry().intersects(other->geometry()), qPrintable(part->accessibleName()));
    }
    m_fixture->appearance.setZoom(1);
}

void BulkActionsTest::aCheckTakesTheAvatarsPlace()
{
    m_fixture->fillLikeTheDesign();
    open();
    awaitRows(9);
    const QColor accent = m_fixture->appearance.theme().colors.accent;
    const QRect row = list().visualRect(model().index(1));
    const QPoint inside(row.left() + 6 + 10 + 5, row.top() + 10 + 20); // near the edge of the avatar
    const auto colour = [&] { return list().viewport()->grab().toImage().pixelColor(inside); };
    QVERIFY(colour() != accent);
    const QColor avatar = colour();
    QTest::mouseMove(list().viewport(), inside);
    QTRY_VERIFY(colour() != avatar); // it can be checked
    click(1, {}, true);
    QCOMPARE(colour(), accent);
}

QASID_WIDGET_TEST(BulkActionsTest)
#include "bulkactions_test.moc"
