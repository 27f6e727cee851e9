// Conversations that hang under each other, in the whole window: rows, panel, breadcrumbs and menus, by mouse and by keyboard alone.

#include "tests/gui/inboxfixture.h"
#include "tests/gui/treeprovider.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/composer.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/iconbutton.h"
#include "ui/customer/panelparts.h"
#include "ui/customer/subconversations.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/breadcrumbs.h"
#include "ui/thread/threadpane.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

//! A window with Layla's conversation, two orders under it and a label under one of those.
class TreeDesk {
public:
    TreeDesk()
        : tree(std::make_shared<Tree>())
        , fixture(pictureProviders({}, {}, treeProvider(tree)))
        , account(fixture.addAccount(u"plato"_s, u"Oasis"_s))
    {
        layla = say(u"c-layla"_s, u"Layla Alharbi"_s, u"2025-12-03T09:20:00Z"_s);
        order = under(u"c-1042"_s, u"Order #1042"_s, u"c-layla"_s, u"2025-12-03T09:10:00Z"_s);
        refund = under(u"c-0988"_s, u"إرجاع Order #0988"_s, u"c-layla"_s, u"2025-12-02T09:10:00Z"_s);
        label = under(u"c-label"_s, u"Return label"_s, u"c-1042"_s, u"2025-12-01T09:10:00Z"_s);
        window = std::make_unique<MainWindow>(fixture.ui, WindowHooks{});
        window->setReady();
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
    }

    ConversationId say(const QString &remoteId, const QString &name, const QString &time)
    {
        Customer customer;
        customer.remoteId = u"l1"_s;
        customer.name = name;
        customer.channel = u"website"_s;
        tree->conversations.insert(remoteId, {.id = remoteId, .customer = customer});
        return fixture.say({account, remoteId, customer, u"Hello from "_s + remoteId, time});
    }

    ConversationId under(const QString &remoteId, const QString &title, const QString &parent, const QString &time)
    {
        const ConversationId id = say(remoteId, u"Layla Alharbi"_s, time);
        const RemoteConversation told{.id = remoteId, .name = title, .parent = parent};
        tree->conversations[remoteId] = told;
        await(fixture.store->describeConversation(account, told));
        return id;
    }

    QListView *list() const { return window->list()->findChild<QListView *>(); }
    QModelIndex row(ConversationId id) const
    {
        const auto *model = window->list()->findChild<ConversationListModel *>();
        return model->index(model->rowOf(id), 0);
    }
    ConversationRow describe(ConversationId id) const { return row(id).data(ConversationListModel::RowRole).value<ConversationRow>(); }

    //! The buttons that stand for conversations in the panel, or the links above the thread, in the order of reading.
    template <class T>
    QList<T *> shown(const QWidget *in) const
    {
        QList<T *> found = in->findChildren<T *>();
        found.removeIf([](const T *each) { return !each->isVisible(); });
        return found;
    }
    QList<EarlierButton *> subs() const { return shown<EarlierButton>(window->findChild<SubConversations *>()); }
    QList<Crumb *> crumbs() const { return shown<Crumb>(window->findChild<Breadcrumbs *>()); }

    QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    QStringList entries() const
    {
        QStringList texts;
        const auto actions = menu()->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts << action->text();
        }
        return texts;
    }
    DialogFrame *dialog() const { return DialogFrame::openOver(window.get()); }

    std::shared_ptr<Tree> tree;
    InboxFixture fixture;
    AccountId account;
    ConversationId layla, order, refund, label;
    std::unique_ptr<MainWindow> window;
};

class ConversationTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        m_desk.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void rowsSayWhatTheyBelongTo()
    {
        open();
        QTRY_COMPARE(m_desk->describe(m_desk->order).parent, u"Layla Alharbi"_s);
        const ConversationRow row = m_desk->describe(m_desk->order);
        QVERIFY(row.sub);
        QCOMPARE(row.name, u"Order #1042"_s);
        QCOMPARE(row.source, sourceLine(u"Sub-conversation"_s, u"Layla Alharbi"_s));
        QVERIFY(row.accessibleText().startsWith(u"Order #1042, sub-conversation of Layla Alharbi, 1 unread"_s));
        const ConversationRow top = m_desk->describe(m_desk->layla);
        QVERIFY(!top.sub);
        QCOMPARE(top.name, u"Layla Alharbi"_s);
        QCOMPARE(top.source, sourceLine(u"Website"_s, u"Oasis"_s));
    }

    void rowsFollowTheNameAbove()
    {
        open();
        QTRY_COMPARE(m_desk->describe(m_desk->label).parent, u"Order #1042"_s);
        await(m_desk->fixture.inbox->changeConversation(m_desk->order, {.name = u"Order #1043"_s}));
        QTRY_COMPARE(m_desk->describe(m_desk->label).parent, u"Order #1043"_s);
        QTRY_COMPARE(m_desk->describe(m_desk->order).name, u"Order #1043"_s);
    }

    void panelOpensWhatHangsUnder()
    {
        open();
        m_desk->window->openConversation(m_desk->layla);
        QTRY_COMPARE(m_desk->subs().size(), 2);
        QVERIFY(m_desk->subs().front()->accessibleName().startsWith(u"Order #1042. "_s));
        m_desk->subs().front()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_desk->subs().front(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->window->thread()->conversation(), m_desk->order);
        QTRY_COMPARE(m_desk->subs().size(), 1);
    }

    void panelFollowsTheStore()
    {
        open();
        m_desk->window->openConversation(m_desk->layla);
        QTRY_COMPARE(m_desk->subs().size(), 2);
        m_desk->under(u"c-9"_s, u"Order #9"_s, u"c-layla"_s, u"2025-12-03T09:25:00Z"_s);
        QTRY_COMPARE(m_desk->subs().size(), 3);
        await(m_desk->fixture.inbox->deleteConversation(m_desk->refund));
        QTRY_COMPARE(m_desk->subs().size(), 2);
    }

    void breadcrumbsLeadUp()
    {
        open();
        m_desk->window->openConversation(m_desk->label);
        QTRY_COMPARE(m_desk->crumbs().size(), 2);
        QCOMPARE(m_desk->crumbs().front()->accessibleName(), u"Layla Alharbi"_s);
        QCOMPARE(m_desk->crumbs().back()->accessibleName(), u"Order #1042"_s);
        QVERIFY(m_desk->crumbs().front()->x() < m_desk->crumbs().back()->x());
        m_desk->crumbs().back()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_desk->crumbs().back(), Qt::Key_Space);
        QTRY_COMPARE(m_desk->window->thread()->conversation(), m_desk->order);
        QTRY_COMPARE(m_desk->crumbs().size(), 1);
        m_desk->crumbs().front()->click();
        QTRY_COMPARE(m_desk->window->thread()->conversation(), m_desk->layla);
        QTRY_VERIFY(!m_desk->window->findChild<Breadcrumbs *>()->isVisible());
    }

    void mirrorsFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        m_desk->window->openConversation(m_desk->label);
        QTRY_COMPARE(m_desk->crumbs().size(), 2);
        QTRY_VERIFY(m_desk->crumbs().front()->x() > m_desk->crumbs().back()->x());
    }

    void longNamesAreCutAndManyAreGathered()
    {
        open();
        QString parent = u"c-label"_s;
        ConversationId deepest;
        for (int i = 0; i < 4; ++i) {
            const QString id = u"c-deep-%1"_s.arg(i);
            deepest = m_desk->under(
                id, u"A very long name of a conversation that hangs deep in the tree "_s.repeated(4), parent, u"2025-11-20T09:10:00Z"_s);
            parent = id;
        }
        m_desk->window->resize(900, 600);
        m_desk->window->openConversation(deepest);
        auto *bar = m_desk->window->findChild<Breadcrumbs *>();
        QTRY_COMPARE(m_desk->crumbs().size(), 2);
        QCOMPARE(m_desk->crumbs().front()->accessibleName(), u"Layla Alharbi"_s);
        QTRY_VERIFY(bar->width() <= m_desk->window->width());
        for (const Crumb *crumb : m_desk->crumbs())
            QVERIFY(crumb->geometry().right() <= bar->width());
        m_desk->shown<IconButton>(bar).front()->click();
        QTRY_VERIFY(m_desk->menu());
        QCOMPARE(m_desk->entries().size(), 4);
        QCOMPARE(m_desk->entries().front(), paintedLine(u"Order #1042"_s));
        m_desk->menu()->close();
    }

    void rowsHaveAMenu()
    {
        open();
        m_desk->window->list()->focusList();
        m_desk->list()->setCurrentIndex(m_desk->row(m_desk->order));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_desk->list()->viewport(), &byKey);
        QTRY_VERIFY(m_desk->menu());
        QCOMPARE(
            m_desk->entries(), (QStringList{u"New sub-conversation…"_s, u"Rename…"_s, u"Edit details…"_s, u"Move under…"_s, u"Delete…"_s}));
        QTest::keyClick(m_desk->menu(), Qt::Key_Down);
        QTest::keyClick(m_desk->menu(), Qt::Key_Down);
        QTest::keyClick(m_desk->menu(), Qt::Key_Return);
        QTRY_VERIFY(m_desk->dialog());
        QCOMPARE(m_desk->dialog()->findChild<QLineEdit *>()->text(), u"Order #1042"_s);
    }

    void aDeletedConversationIsNotShownAnyMore()
    {
        open();
        m_desk->window->openConversation(m_desk->order);
        QTRY_VERIFY(m_desk->window->thread()->composer()->isVisible());
        await(m_desk->fixture.inbox->deleteConversation(m_desk->order));
        QTRY_COMPARE(m_desk->window->thread()->conversation(), ConversationId{});
        QTRY_VERIFY(!m_desk->row(m_desk->order).isValid());
    }

    void beginsByKeyboardAlone_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    //! From Ctrl+N to an open conversation with the cursor in the reply.
    void beginsByKeyboardAlone()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->window->list()->focusList();
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->dialog());
        QVERIFY(tabTo(u"Name"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Deniz Aksoy"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->dialog());
        QTRY_VERIFY(m_desk->window->thread()->conversation());
        const ConversationId made = m_desk->window->thread()->conversation();
        QCOMPARE(m_desk->fixture.conversation(made).customer.name, u"Deniz Aksoy"_s);
        QTRY_VERIFY(m_desk->window->thread()->composer()->isAncestorOf(QApplication::focusWidget()));
    }

    void makesOneUnderByKeyboardAlone()
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->window->openConversation(m_desk->layla);
        QTRY_COMPARE(m_desk->subs().size(), 2);
        m_desk->window->list()->focusList();
        QVERIFY(tabTo(u"New sub-conversation"_s));
        key(Qt::Key_Return);
        QTRY_VERIFY(m_desk->dialog());
        QVERIFY(tabTo(u"Name of the conversation"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Order #7"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->dialog());
        QTRY_COMPARE(m_desk->crumbs().size(), 1);
        QCOMPARE(m_desk->fixture.conversation(m_desk->window->thread()->conversation()).title, u"Order #7"_s);
    }

    void offersOnlyWhatTheAccountCan()
    {
        auto plain = std::make_unique<InboxFixture>();
        plain->fillLikeTheDesign();
        MainWindow window(plain->ui, WindowHooks{});
        window.setReady();
        window.show();
        window.openConversation(await(plain->store->ensureConversation(plain->atlas, u"c-1"_s)).value());
        QTRY_VERIFY(window.thread()->composer()->isVisible());
        QVERIFY(!window.findChild<SubConversations *>()->isVisible());
        const auto buttons = window.list()->findChildren<IconButton *>();
        QVERIFY(std::none_of(buttons.begin(), buttons.end(),
            [](const IconButton *button) { return button->isVisible() && button->accessibleName() == "New conversation"_L1; }));
        window.run(Command::NewConversation);
        QVERIFY(!DialogFrame::openOver(&window));
    }

private:
    std::unique_ptr<TreeDesk> m_desk;

    void open()
    {
        m_desk = std::make_unique<TreeDesk>();
        QTRY_VERIFY(m_desk->row(m_desk->layla).data(ConversationListModel::RowRole).isValid());
    }

    static void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    }

    //! Presses Tab until what is called so has the focus; at most a hundred times.
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 100; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->accessibleName() == name)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
};

QASID_WIDGET_TEST(ConversationTreeTest)
#include "conversationtree_test.moc"
