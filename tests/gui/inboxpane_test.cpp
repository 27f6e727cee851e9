#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/controls/chip.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textline.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/conversationrowlayout.h"
#include "ui/models/conversationlistmodel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

//! A pane in a window with something else that can have the focus.
struct PaneDesk {
    explicit PaneDesk(InboxFixture &fixture)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&writing);
        pane = new ConversationPane(fixture.ui, &window);
        column->addWidget(pane);
        list = pane->findChild<ConversationListView *>();
        window.resize(360, 900);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        writing.setFocus();
    }

    ConversationListModel &model() const { return *static_cast<ConversationListModel *>(list->model()); }
    void awaitRows(int rows) const { QTRY_COMPARE(model().rowCount(), rows); }
    QStringList words() const
    {
        QStringList words;
        for (const Label *label : pane->findChildren<Label *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words;
    }

    QWidget window;
    QLineEdit writing;
    ConversationPane *pane = nullptr;
    ConversationListView *list = nullptr;
};

QImage painted(const QString &text, Qt::LayoutDirection textDirection, Qt::LayoutDirection layoutDirection)
{
    QImage image(300, 30, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Qt::Alignment left = layoutDirection == Qt::RightToLeft ? Qt::AlignTrailing : Qt::AlignLeading;
    paintTextLine(painter, QRectF(10, 0, 280, 30), text, Theme().font(TextStyle::Body), Qt::black, textDirection, layoutDirection, left);
    return image;
}

} // namespace

class InboxPaneTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void filtersGoIntoAMenuWhereThereIsLittleRoom()
    {
        InboxFixture fixture;
        fixture.fillLikeTheDesign();
        PaneDesk desk(fixture);
        auto *chips = desk.pane->findChild<FilterChips *>();
        QVERIFY(chips->isVisible());
        desk.window.resize(300, 900);
        QTRY_VERIFY(!chips->isVisible());
        const auto buttons = desk.pane->findChildren<IconButton *>();
        const auto filter = std::find_if(
            buttons.begin(), buttons.end(), [](const IconButton *button) { return button->accessibleName() == u"Filters and order"_s; });
        QVERIFY(filter != buttons.end() && (*filter)->isVisible());
        (*filter)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> entries = menu->actions();
        entries[1]->trigger();
        QCOMPARE(chips->filter(), FilterChips::Filter::Unread);
        QVERIFY((*filter)->isChecked());
        entries.last()->trigger();
        QVERIFY(desk.model().query().oldestFirst);
        menu->close();
        desk.window.resize(400, 900);
        QTRY_VERIFY(chips->isVisible() && !(*filter)->isVisible());
    }

    void onlyChoosingOpens();
    void keysMoveAndLettersPassBy();
    void unreadIsFoundInBothDirections();
    void theOpenRowMayLeaveWithoutOpeningAnother();
    void theGroupOpensAndCloses();
    void emptyListsSayWhy();
    void chipsFilterAndCount();
    void chipsThatDoNotFitAreInAMenu();
    void rowsAreReadAloud();
    void phoneNumbersKeepTheirOrder();
    void linesAreCutAtTheirLogicalEnd();
    void rowsAreMirrored();
};

void InboxPaneTest::onlyChoosingOpens()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    PaneDesk desk(fixture);
    desk.awaitRows(9);
    QSignalSpy opened(desk.pane, &ConversationPane::opened);
    QVERIFY(!desk.pane->current());
    QVERIFY(desk.writing.hasFocus());
    fixture.say({fixture.oasis, u"o-9"_s, {}, u"Hello"_s, u"2025-12-03T09:30:00Z"_s});
    desk.awaitRows(10);
    QVERIFY(desk.writing.hasFocus());
    QVERIFY(!desk.list->currentIndex().isValid());
    QCOMPARE(opened.size(), 0);

    const QRect row = desk.list->visualRect(desk.model().index(2));
    QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(desk.pane->current(), desk.model().idAt(2));
    // A message in another conversation moves rows, not the choice.
    const ConversationId current = desk.pane->current();
    fixture.say({fixture.oasis, u"o-1"_s, {}, u"Hello?"_s, u"2025-12-03T09:31:00Z"_s});
    QTRY_COMPARE(desk.list->currentIndex().row(), 3);
    QCOMPARE(desk.pane->current(), current);
    QCOMPARE(opened.size(), 1);
}

void InboxPaneTest::keysMoveAndLettersPassBy()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    PaneDesk desk(fixture);
    desk.awaitRows(9);
    QSignalSpy opened(desk.pane, &ConversationPane::opened);
    QSignalSpy reply(desk.pane, &ConversationPane::replyRequested);
    desk.pane->focusList();
    desk.pane->selectNext(1);
    QCOMPARE(desk.list->currentIndex().row(), 0);
    QTest::keyClick(desk.list, Qt::Key_Down);
    QCOMPARE(desk.list->currentIndex().row(), 1);
    QCOMPARE(opened.size(), 2);
    desk.pane->selectNext(-1);
    QCOMPARE(desk.list->currentIndex().row(), 0);
    QTest::keyClick(desk.list, Qt::Key_Return);
    QCOMPARE(reply.size(), 1);
    QTest::keyClick(desk.list, Qt::Key_Y); // no search by typing: "Yassine" is not chosen
    QCOMPARE(desk.list->currentIndex().row(), 0);
    // From the last open row over the group's own row into it.
    for (int i = 0; i < 6; ++i)
        desk.pane->selectNext(1);
    QCOMPARE(desk.list->currentIndex().row(), 6);
    desk.pane->selectNext(1);
    QCOMPARE(desk.list->currentIndex().row(), 8);
    desk.pane->selectNext(1);
    QCOMPARE(desk.list->currentIndex().row(), 8);
}

void InboxPaneTest::unreadIsFoundInBothDirections()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign(); // unread: rows 1, 2 and 4
    PaneDesk desk(fixture);
    desk.awaitRows(9);
    for (const int row : {1, 2, 4, 1}) {
        desk.pane->selectNextUnread(1);
        QCOMPARE(desk.list->currentIndex().row(), row);
    }
    desk.pane->selectNextUnread(-1);
    QCOMPARE(desk.list->currentIndex().row(), 4);
}

void InboxPaneTest::theOpenRowMayLeaveWithoutOpeningAnother()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    PaneDesk desk(fixture);
    desk.awaitRows(9);
    desk.pane->selectNext(1);
    desk.pane->selectNext(1);
    const ConversationId open = desk.pane->current();
    const ConversationId next = desk.model().idAt(2);
    QSignalSpy opened(desk.pane, &ConversationPane::opened);
    QVERIFY(await(fixture.inbox->resolve(open)));
    desk.awaitRows(8);
    QVERIFY(!desk.list->currentIndex().isValid());
    QCOMPARE(desk.pane->current(), open);
    QCOMPARE(opened.size(), 0);
    desk.pane->selectNext(1); // the one that took its place
    QCOMPARE(desk.pane->current(), next);
    // It is marked again when it comes back.
    desk.pane->setCurrent(open);
    QVERIFY(await(fixture.inbox->reopen(open)));
    QTRY_VERIFY(desk.list->currentIndex().isValid());
    QCOMPARE(desk.model().idAt(desk.list->currentIndex().row()), open);
}

void InboxPaneTest::theGroupOpensAndCloses()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    PaneDesk desk(fixture);
    desk.awaitRows(9);
    QSignalSpy opened(desk.pane, &ConversationPane::opened);
    const QModelIndex group = desk.model().index(7);
    QCOMPARE(desk.list->visualRect(group).height(), 32);
    QCOMPARE(desk.list->visualRect(desk.model().index(6)).height(), 84);
    QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, desk.list->visualRect(group).center());
    QCOMPARE(desk.model().rowCount(), 8);
    QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, desk.list->visualRect(group).center());
    QCOMPARE(desk.model().rowCount(), 9);
    QCOMPARE(opened.size(), 0);
}

void InboxPaneTest::emptyListsSayWhy()
{
    InboxFixture fixture;
    PaneDesk desk(fixture);
    QTRY_VERIFY(desk.words().contains(u"No conversations yet"_s));
    QVERIFY(desk.words().contains(u"They appear here once an account is connected."_s));
    const AccountId shop = fixture.addAccount(u"digishare"_s, u"Shop"_s);
    QTRY_VERIFY(desk.words().contains(u"All answered"_s));
    const ConversationId first = fixture.say({shop, u"c-1"_s, {}, u"Hello"_s, u"2025-12-03T09:00:00Z"_s});
    QTRY_VERIFY(desk.list->isVisible());
    QVERIFY(await(fixture.inbox->markRead(first)));
    for (Chip *chip : desk.pane->findChildren<Chip *>()) {
        if (chip->text() == u"Unread"_s)
            chip->click();
    }
    QTRY_VERIFY(desk.words().contains(u"Nothing matches this filter"_s));
    for (QAbstractButton *button : desk.pane->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Clear filter"_s)
            button->click();
    }
    QTRY_VERIFY(desk.list->isVisible());
    desk.pane->setView(ConversationView::Resolved);
    QTRY_VERIFY(desk.words().contains(u"Nothing here"_s));
}

void InboxPaneTest::chipsFilterAndCount()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    PaneDesk desk(fixture);
    desk.awaitRows(9);
    QTRY_VERIFY(desk.words().contains(u"7 open"_s));
    const auto click = [&desk](const QString &name) {
        for (Chip *chip : desk.pane->findChildren<Chip *>()) {
            if (chip->text() == name)
                chip->click();
        }
    };
    click(u"Unread"_s);
    desk.awaitRows(3);
    click(u"Mine"_s);
    desk.awaitRows(2);
    click(u"All"_s);
    desk.awaitRows(9);
    desk.pane->setAccount(fixture.oasis);
    desk.awaitRows(2);
    QVERIFY(desk.words().contains(u"Oasis"_s));
}

void InboxPaneTest::chipsThatDoNotFitAreInAMenu()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    FilterChips chips(fixture.appearance, Formats(fixture.clock), nullptr);
    InboxCounts counts;
    counts.inboxUnread = counts.mine = counts.waitingOverHour = 4;
    chips.resize(400, 38);
    chips.show();
    chips.setCounts(counts, true);
    const auto shown = [&chips] {
        QStringList names;
        for (QAbstractButton *button : chips.findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                names << button->accessibleName();
                if (button->geometry().right() > chips.width() || button->geometry().left() < 0)
                    names << u"cut"_s;
            }
        }
        return names;
    };
    QCOMPARE(shown().size(), 4);
    chips.resize(230, 38);
    QTRY_COMPARE(shown().size(), 3); // two and the menu
    QVERIFY(!shown().contains(u"cut"_s));
    QVERIFY(shown().contains(u"More filters"_s));
}

void InboxPaneTest::rowsAreReadAloud()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    PaneDesk desk(fixture);
    desk.awaitRows(9);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(desk.list);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Conversations"_s);
    QVERIFY(list->childCount() >= 9);
    QAccessibleInterface *row = list->child(2);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), u"Layla Alharbi, 1 unread, مرحبًا، لم تصلني فاتورة الطلب Order #1042, 09:18, Website, Oasis."_s);
}

void InboxPaneTest::phoneNumbersKeepTheirOrder()
{
    const QString number = paintedLine(u"+212 600 000 118"_s);
    const QImage leftToRight = painted(number, Qt::LeftToRight, Qt::LeftToRight);
    const QImage rightToLeft = painted(number, Qt::RightToLeft, Qt::RightToLeft);
    QCOMPARE(rightToLeft, leftToRight);
    // Without the isolate it would be another picture.
    QVERIFY(painted(u"+212 600 000 118"_s, Qt::RightToLeft, Qt::RightToLeft) != leftToRight);
    // Nor does a sentence turn its full stop around in the other interface.
    QCOMPARE(painted(u"Hello world!"_s, Qt::LeftToRight, Qt::RightToLeft), painted(u"Hello world!"_s, Qt::LeftToRight, Qt::LeftToRight));
}

void InboxPaneTest::linesAreCutAtTheirLogicalEnd()
{
    QImage image(200, 30, QImage::Format_ARGB32);
    QPainter painter(&image);
    const QFont font = Theme().font(TextStyle::Body);
    for (const QString &text :
        {u"A long sentence that does not fit into so narrow a place"_s, u"چهارشنبه ساعت ۱۰:۳۰ خوبه؟ کد را بفرستید لطفا تا ثبت شود"_s}) {
        const Qt::LayoutDirection direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        const qreal width = paintTextLine(painter, QRectF(0, 0, 120, 30), text, font, Qt::black, direction, Qt::LeftToRight);
        QVERIFY2(width <= 120 && width > 80, qPrintable(QString::number(width)));
    }
}

void InboxPaneTest::rowsAreMirrored()
{
    InboxFixture fixture;
    const Theme &theme = fixture.appearance.theme();
    const ConversationRowFonts fonts(theme);
    ConversationRow row;
    row.time = u"09:26"_s;
    row.badge = u"2"_s;
    row.unread = 2;
    row.assignee = u"Imane"_s;
    row.tags = {{ConversationRow::Tag::Kind::NotSent, u"1 not sent"_s}, {ConversationRow::Tag::Kind::Waiting, u"Waiting"_s}};
    const QRectF cell(0, 0, 348, conversationRowHeight(theme));
    const ConversationRowLayout left = layOutConversationRow(row, cell, theme, fonts, Qt::LeftToRight);
    const ConversationRowLayout right = layOutConversationRow(row, cell, theme, fonts, Qt::RightToLeft);
    const auto mirrored
        = [&cell](const QRectF &rect) { return QRectF(cell.right() - rect.right(), rect.top(), rect.width(), rect.height()); };
    QCOMPARE(right.avatar, mirrored(left.avatar));
    QCOMPARE(right.mark, mirrored(left.mark));
    QCOMPARE(right.badge, mirrored(left.badge));
    QCOMPARE(right.assignee, mirrored(left.assignee));
    QCOMPARE(right.tags.size(), left.tags.size());
    QCOMPARE(right.tags[0].box, mirrored(left.tags[0].box));
    // The parts of a line do not touch each other.
    QVERIFY(left.name.right() < left.time.left());
    QVERIFY(left.snippet.right() < left.badge.left());
    QVERIFY(left.source.right() < left.tags[0].box.left());
    QVERIFY(left.tags.back().box.right() < left.assignee.left());
    QCOMPARE(cell.height(), 84.0);
}

QASID_WIDGET_TEST(InboxPaneTest)
#include "inboxpane_test.moc"
