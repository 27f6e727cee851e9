#include "core/engine/profilesettings.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/accounts/answerrulesdialog.h"
#include "ui/composer/composeredit.h"
#include "ui/controls/bannerstrip.h"
#include "ui/controls/chip.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/textbutton.h"
#include "ui/customer/customerpanel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/viewcounts.h"
#include "ui/platform/notifications.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/shell/providercard.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/thread/threadpane.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

template <class T>
T *visible(const QWidget *in)
{
    const auto all = in->findChildren<T *>();
    for (T *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

//! Keeps what it was told to show.
class NotedNotifier : public DesktopNotifier {
public:
    using DesktopNotifier::DesktopNotifier;
    void show(const Note &note) override { shown.insert(note.key, note); }
    void withdraw(const QString &key) override { shown.remove(key); }
    void setUnread(int) override { }

    QHash<QString, Note> shown;
};

} // namespace

class ShellWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::InboxFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    void open(int width, int height = 800)
    {
        m_window = std::make_unique<MainWindow>(m_fixture->ui, WindowHooks{});
        m_window->setReady();
        m_window->resize(width, height);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QListView *list() const { return m_window->list()->findChild<QListView *>(); }
    ConversationId salma() const { return test::await(m_fixture->store->ensureConversation(m_fixture->atlas, u"c-1"_s)).value(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::InboxFixture>();
        m_fixture->fillLikeTheDesign();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    //! The window is made anew when the language changes; the agent is where they were, with what they had typed.
    void anotherWindowGoesOnWhereThisOneWas()
    {
        open(1440);
        m_window->showView(ConversationView::Unassigned);
        m_window->openConversation(salma());
        QTRY_VERIFY(m_window->findChild<ComposerEdit *>());
        auto *edit = m_window->findChild<ComposerEdit *>();
        QTRY_VERIFY(edit->isEnabled());
        edit->setFocus();
        QTest::keyClicks(edit, u"typed a moment ago"_s);
        m_window->openSettings();
        m_window->findChild<SettingsDialog *>()->showPage(SettingsDialog::Page::Language);

        MainWindow next(m_fixture->ui, WindowHooks{});
        next.setReady();
        next.show();
        next.continueFrom(*m_window);
        m_window.reset();
        QTRY_COMPARE(next.thread()->conversation(), salma());
        QCOMPARE(next.list()->view(), ConversationView::Unassigned);
        QTRY_VERIFY(next.findChild<ComposerEdit *>());
        QTRY_COMPARE(next.findChild<ComposerEdit *>()->text(), u"typed a moment ago"_s);
        QVERIFY(next.findChild<SettingsDialog *>());
        QCOMPARE(next.findChild<SettingsDialog *>()->page(), SettingsDialog::Page::Language);
        Draft none;
        none.conversation = salma();
        QVERIFY(test::await(m_fixture->inbox->saveDraft(none)));
    }

    void isShownWhenItsListIsRead()
    {
        m_window = std::make_unique<MainWindow>(m_fixture->ui, WindowHooks{});
        m_window->setReady();
        m_window->showFilled();
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY(m_window->isVisible());
        QVERIFY(list()->model()->rowCount() > 0);
        QVERIFY(m_window->list()->counts().isKnown());
        // Its keys work before what it does not show has been made.
        QVERIFY(m_window->findChildren<Composer *>().isEmpty());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QTRY_VERIFY(m_window->thread()->conversation());
        QTRY_VERIFY(m_window->thread()->composer()->isVisible());
    }

    void tabLeadsThroughTheThreadToThePanel()
    {
        open(1440);
        m_window->openConversation(salma());
        QTRY_VERIFY(m_window->thread()->composer()->isVisible());
        const auto *panel = m_window->findChild<CustomerPanel *>();
        bool inComposer = false;
        bool inPanel = false;
        for (QWidget *widget = list()->nextInFocusChain(); widget != list(); widget = widget->nextInFocusChain()) {
            if (!(widget->focusPolicy() & Qt::TabFocus))
                continue;
            inPanel = inPanel || panel->isAncestorOf(widget);
            if (m_window->thread()->composer()->isAncestorOf(widget)) {
                QVERIFY2(!inPanel, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
                inComposer = true;
            }
        }
        QVERIFY(inComposer);
        QVERIFY(inPanel);
    }

    void panesByWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("rail");
        QTest::addColumn<bool>("single");
        QTest::addColumn<bool>("panel");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *side = direction == Qt::LeftToRight ? "ltr" : "rtl";
            QTest::addRow("%s wide", side) << 1440 << direction << 64 << false << true;
            QTest::addRow("%s panel just fits", side) << 1180 << direction << 64 << false << true;
            QTest::addRow("%s panel slides over", side) << 1179 << direction << 64 << false << false;
            QTest::addRow("%s narrow rail", side) << 959 << direction << 56 << false << false;
            QTest::addRow("%s two panes", side) << 820 << direction << 56 << false << false;
            QTest::addRow("%s one pane", side) << 819 << direction << 56 << true << false;
        }
    }

    void panesByWidth()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, rail);
        QFETCH(bool, single);
        QFETCH(bool, panel);
        QGuiApplication::setLayoutDirection(direction);
        open(width);
        m_window->openConversation(salma());
        auto *railPane = m_window->findChild<Rail *>();
        auto *customer = m_window->findChild<CustomerPanel *>();
        QCOMPARE(railPane->width(), rail);
        QCOMPARE(m_window->list()->isVisible(), !single);
        QVERIFY(m_window->thread()->isVisible());
        QCOMPARE(customer->isVisible(), panel);
        if (!single)
            QVERIFY(m_window->thread()->width() >= 420);
        const int railX = railPane->mapTo(m_window.get(), QPoint(0, 0)).x();
        QCOMPARE(railX, direction == Qt::LeftToRight ? 0 : width - rail);
        if (panel) {
            const int panelX = customer->mapTo(m_window.get(), QPoint(0, 0)).x();
            QCOMPARE(panelX, direction == Qt::LeftToRight ? width - customer->width() : 0);
        }
    }

    void panelSlidesOverAndEscClosesIt()
    {
        open(1000);
        m_window->openConversation(salma());
        auto *customer = m_window->findChild<CustomerPanel *>();
        QVERIFY(!customer->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(customer->isVisible());
        QVERIFY(m_window->thread()->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!customer->isVisible());
    }

    void onePageAtATime()
    {
        open(780);
        QVERIFY(m_window->list()->isVisible());
        m_window->openConversation(salma());
        QVERIFY(!m_window->list()->isVisible());
        Q_EMIT m_window->thread()->backRequested();
        QVERIFY(m_window->list()->isVisible());
        QVERIFY(!m_window->thread()->isVisible());
    }

    void lettersMoveThroughTheList()
    {
        open(1280);
        QTRY_VERIFY(list()->model()->rowCount() > 3);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_J);
        const ConversationId first = m_window->thread()->conversation();
        QVERIFY(first);
        QTest::keyClick(list(), Qt::Key_J);
        QVERIFY(m_window->thread()->conversation() != first);
        QTest::keyClick(list(), Qt::Key_K);
        QCOMPARE(m_window->thread()->conversation(), first);
    }

    void viewsByKey_data()
    {
        QTest::addColumn<ConversationView>("view");
        QTest::addColumn<Qt::Key>("digit");
        QTest::addColumn<Qt::Key>("letter");
        QTest::newRow("inbox") << ConversationView::Inbox << Qt::Key_1 << Qt::Key_N;
        QTest::newRow("mine") << ConversationView::Mine << Qt::Key_2 << Qt::Key_M;
        QTest::newRow("unassigned") << ConversationView::Unassigned << Qt::Key_3 << Qt::Key_U;
        QTest::newRow("snoozed") << ConversationView::Snoozed << Qt::Key_4 << Qt::Key_Z;
        QTest::newRow("drafts") << ConversationView::Drafts << Qt::Key_5 << Qt::Key_D;
        QTest::newRow("outbox") << ConversationView::Outbox << Qt::Key_6 << Qt::Key_O;
        QTest::newRow("resolved") << ConversationView::Resolved << Qt::Key_7 << Qt::Key_R;
    }

    void viewsByKey()
    {
        QFETCH(ConversationView, view);
        QFETCH(Qt::Key, digit);
        QFETCH(Qt::Key, letter);
        open(1280);
        const auto elsewhere = view == ConversationView::Mine ? ConversationView::Inbox : ConversationView::Mine;
        m_window->showView(elsewhere);
        m_window->list()->focusList();
        QTest::keyClick(m_window->focusWidget(), digit, Qt::ControlModifier);
        QCOMPARE(m_window->list()->view(), view);
        m_window->showView(elsewhere);
        m_window->list()->focusList();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_G);
        QTest::keyClick(m_window->focusWidget(), letter);
        QCOMPARE(m_window->list()->view(), view);
    }

    void lettersBesideAReplyDoNothing()
    {
        open(1440);
        m_window->openConversation(salma());
        QTRY_VERIFY(m_window->thread()->composer()->isVisible());
        QTRY_VERIFY(m_window->findChild<ComposerEdit *>()->isEnabled());
        const QSignalSpy resolved(m_window->thread(), &ThreadPane::resolved);
        int tried = 0;
        for (auto *button : m_window->thread()->composer()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->isEnabled() || !(button->focusPolicy() & Qt::TabFocus))
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_J);
            QTest::keyClick(button, Qt::Key_E);
            QCOMPARE(m_window->thread()->conversation(), salma());
            QCOMPARE(m_window->focusWidget(), button);
            ++tried;
        }
        QVERIFY(tried > 2);
        m_window->thread()->focusMessages();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_E);
        QTRY_COMPARE(resolved.count(), 1); // the one of the thread itself
        m_window->thread()->resolveOrReopen();
    }

    void rulesAreEditedFromAPress()
    {
        open(1440);
        Q_EMIT m_window->thread()->answerRulesRequested(m_fixture->inbox->accounts().front().account.id);
        QTRY_VERIFY(m_window->findChild<AnswerRulesDialog *>());
        QVERIFY(m_window->findChild<AnswerRulesDialog *>()->isVisible());
        m_window->findChild<AnswerRulesDialog *>()->closeDialog();
        QTRY_VERIFY(!m_window->findChild<AnswerRulesDialog *>());
    }

    void f6StepsThroughThePanes()
    {
        open(1440);
        QTRY_VERIFY(list()->model()->rowCount() > 3);
        m_window->openConversation(salma());
        QTRY_VERIFY(m_window->thread()->composer()->isVisible());
        const auto *panel = m_window->findChild<CustomerPanel *>();
        const auto isFilled = [panel] {
            const auto parts = panel->findChildren<QWidget *>();
            return std::any_of(
                parts.begin(), parts.end(), [](const QWidget *part) { return part->isVisible() && (part->focusPolicy() & Qt::TabFocus); });
        };
        QTRY_VERIFY(isFilled());
        m_window->list()->focusList();
        const QWidget *panes[] = {m_window->thread(), m_window->thread()->composer(), m_window->findChild<CustomerPanel *>(),
            m_window->findChild<Rail *>(), m_window->list()};
        for (const QWidget *pane : panes) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
            QVERIFY2(pane->isAncestorOf(m_window->focusWidget()), pane->metaObject()->className());
        }
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->findChild<Rail *>()->isAncestorOf(m_window->focusWidget()));
    }

    void f6ReachesTheBanner()
    {
        Q_EMIT m_fixture->store->diskFull(true);
        QVERIFY(!m_fixture->inbox->banners().empty());
        QCOMPARE(m_fixture->inbox->account(m_fixture->atlas)->trouble->kind, ErrorKind::DiskFull);
        open(1440);
        m_window->findChild<Rail *>()->takeFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        const auto *strip = m_window->findChild<BannerStrip *>();
        QVERIFY(strip);
        QTRY_VERIFY(strip->isAncestorOf(m_window->focusWidget()));
        // News about the banners leave the focus where it is.
        Q_EMIT m_fixture->inbox->bannersChanged();
        QTRY_VERIFY(qobject_cast<QAbstractButton *>(m_window->focusWidget()));
        QCOMPARE(qobject_cast<QAbstractButton *>(m_window->focusWidget())->text(), u"Open folder"_s);
    }

    void f6LeavesOutWhatIsEmpty()
    {
        open(1440);
        QTRY_VERIFY(list()->model()->rowCount() > 3);
        m_window->list()->focusList();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6); // no conversation is chosen: no thread, no panel
        QVERIFY(m_window->findChild<Rail *>()->isAncestorOf(m_window->focusWidget()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
        QVERIFY(m_window->list()->isAncestorOf(m_window->focusWidget()));
    }

    void textSizeByKey()
    {
        open(1280);
        m_window->list()->focusList();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Equal, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->appearance.theme().zoom, 1.05);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->appearance.theme().zoom, 1.0);
    }

    void themeFollowsTheSetting()
    {
        open(1280);
        test::await(m_fixture->inbox->setSetting(settings::kTheme.key, u"dark"_s));
        QTRY_VERIFY(m_fixture->appearance.theme().dark);
    }

    void shortcutListOpensAndCloses()
    {
        open(1280);
        m_window->list()->focusList();
        QWidget *before = m_window->focusWidget();
        QTest::keyClick(before, Qt::Key_F1);
        DialogFrame *dialog = DialogFrame::openOver(m_window.get());
        QVERIFY(dialog);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!DialogFrame::openOver(m_window.get()));
        QCOMPARE(m_window->focusWidget(), before);
    }

    void railIsAToolBarOfToggles()
    {
        open(1280);
        auto *rail = m_window->findChild<Rail *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(rail)->role(), QAccessible::ToolBar);
        const auto buttons = rail->findChildren<RailButton *>();
        QVERIFY(buttons.size() >= 8);
        for (RailButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->width() >= 28 && button->height() >= 28);
        }
        QVERIFY(buttons.front()->isChecked());
        QTRY_VERIFY(buttons.front()->accessibleName().contains(u"unread"_s));
        QVERIFY(buttons.front()->toolTip().contains(u"Ctrl+1"_s));
    }

    void widthsAreKept()
    {
        open(1440);
        m_window->panes()->restore(400, 330, false);
        Q_EMIT m_window->panes()->widthsChanged();
        m_window->close();
        m_window.reset();
        QTRY_VERIFY(m_fixture->inbox->setting(settings::kWindowPlace.key).contains(u"400"_s));
        open(1440);
        QCOMPARE(m_window->panes()->listWidth(), 400);
        QCOMPARE(m_window->panes()->panelWidth(), 330);
        QVERIFY(!m_window->panes()->isPanelWanted());
    }

    void firstRunListsTheProviders()
    {
        m_fixture = std::make_unique<test::InboxFixture>();
        int sandbox = 0;
        m_window = std::make_unique<MainWindow>(m_fixture->ui, WindowHooks{.trySandbox = [&] { ++sandbox; }});
        QVERIFY(!m_window->findChild<FirstRun *>()); // not before the accounts are known
        m_window->setReady();
        m_window->resize(1280, 800);
        m_window->show();
        auto *first = visible<FirstRun>(m_window.get());
        QVERIFY(first);
        QCOMPARE(first->findChildren<ProviderCard *>().size(), qsizetype(m_fixture->registry.all().size()));
        for (TextButton *button : first->findChildren<TextButton *>())
            button->click();
        QCOMPARE(sandbox, 1);
        const auto languages = first->findChildren<Tab *>();
        QCOMPARE(languages.size(), 5);
        languages[3]->click();
        QTRY_COMPARE(m_fixture->inbox->setting(settings::kLanguage.key), u"fa"_s);
        m_fixture->addAccount(m_fixture->registry.all().front()->description().id, u"Shop"_s);
        QTRY_VERIFY(!visible<FirstRun>(m_window.get()));
    }

    void firstRunWithoutSandboxOffersNone()
    {
        m_fixture = std::make_unique<test::InboxFixture>();
        open(1280);
        QVERIFY(visible<FirstRun>(m_window.get()));
        QVERIFY(m_window->findChild<FirstRun *>()->findChildren<TextButton *>().isEmpty());
    }

    void tellsOfNewMessagesUnlessInFront()
    {
        NotedNotifier notifier;
        ConversationId inFront;
        Notifications notifications(
            *m_fixture->inbox, notifier, [&](ConversationId id) { return id == inFront; }, nullptr);
        Customer customer;
        customer.name = u"Nora"_s;
        const ConversationId id
            = m_fixture->say({m_fixture->atlas, u"c-new"_s, customer, u"Is it open today?"_s, u"2025-12-03T09:29:00Z"_s});
        const QString key = DesktopNotifier::keyOf(id);
        QTRY_VERIFY(notifier.shown.contains(key));
        QCOMPARE(notifier.shown[key].title, u"Nora"_s);
        QCOMPARE(notifier.shown[key].body, u"Is it open today?"_s);
        QVERIFY(notifier.shown[key].canMarkRead);

        // What we answered is not news.
        m_fixture->say({m_fixture->atlas, u"c-new"_s, customer, u"Until six?"_s, u"2025-12-03T09:29:01Z"_s});
        m_fixture->say({m_fixture->atlas, u"c-new"_s, customer, u"Yes, until six."_s, u"2025-12-03T09:29:02Z"_s, Direction::Out});
        QTRY_COMPARE(notifier.shown[key].body, u"Until six?"_s);

        // Read here or elsewhere: the notification goes.
        test::await(m_fixture->inbox->markRead(id));
        QTRY_VERIFY(!notifier.shown.contains(key));

        inFront = id;
        const ConversationId other = m_fixture->say({m_fixture->atlas, u"c-other"_s, customer, u"Hello"_s, u"2025-12-03T09:29:20Z"_s});
        m_fixture->say({m_fixture->atlas, u"c-new"_s, customer, u"Hello?"_s, u"2025-12-03T09:29:10Z"_s});
        QTRY_VERIFY(notifier.shown.contains(DesktopNotifier::keyOf(other)));
        QVERIFY(!notifier.shown.contains(key));
    }

    void previewsCanBeOff()
    {
        test::await(m_fixture->inbox->setSetting(settings::kNotifyPreview.key, u"off"_s));
        NotedNotifier notifier;
        Notifications notifications(
            *m_fixture->inbox, notifier, [](ConversationId) { return false; }, nullptr);
        const ConversationId id = m_fixture->say({m_fixture->atlas, u"c-new"_s, {}, u"My card number is"_s, u"2025-12-03T09:29:00Z"_s});
        QTRY_VERIFY(notifier.shown.contains(DesktopNotifier::keyOf(id)));
        QCOMPARE(notifier.shown[DesktopNotifier::keyOf(id)].body, u"New message"_s);
    }

    void levelsOfNotification_data()
    {
        QTest::addColumn<Notifications::Level>("level");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QString>("assignee");
        QTest::addColumn<bool>("wanted");
        using Level = Notifications::Level;
        QTest::newRow("all, mine") << Level::All << true << u"Imane"_s << true;
        QTest::newRow("all, nobody's") << Level::All << false << QString() << true;
        QTest::newRow("all, another's") << Level::All << false << u"Omar"_s << false;
        QTest::newRow("mine, mine") << Level::Mine << true << QString() << true;
        QTest::newRow("mine, nobody's") << Level::Mine << false << QString() << false;
        QTest::newRow("none, mine") << Level::None << true << QString() << false;
    }

    void levelsOfNotification()
    {
        QFETCH(Notifications::Level, level);
        QFETCH(bool, mine);
        QFETCH(QString, assignee);
        Conversation conversation;
        conversation.assignedToMe = mine;
        conversation.assignee = assignee;
        QTEST(Notifications::isWanted(conversation, level), "wanted");
    }
};

QASID_WIDGET_TEST(ShellWindowTest)
#include "shell_window_test.moc"
