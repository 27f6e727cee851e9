#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/composeredit.h"
#include "ui/controls/iconbutton.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/searchmodel.h"
#include "ui/search/filterfield.h"
#include "ui/search/searchpane.h"
#include "ui/search/searchresultsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/thread/findbar.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;

//! Searching by keyboard through the real window.
class SearchWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::InboxFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    void open(int width = 1440)
    {
        m_window = std::make_unique<MainWindow>(m_fixture->ui, WindowHooks{});
        m_window->setReady();
        m_window->resize(width, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(list()->model()->rowCount() > 0);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    //! In any script, one key after the other.
    void type(const QString &words)
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, m_window->focusWidget(), Qt::Key(c.toUpper().unicode()), QString(c), Qt::NoModifier);
    }

    ConversationListView *list() const { return m_window->list()->findChild<ConversationListView *>(); }
    SearchPane *search() const { return m_window->findChild<SearchPane *>(); }
    FilterField *field() const { return search()->findChild<FilterField *>(); }
    FindBar *bar() const { return m_window->thread()->findChild<FindBar *>(); }
    QString shown() const
    {
        const ThreadView *view = m_window->thread()->view();
        const int row = view->focusedRow();
        const bool seen = row >= 0 && row >= view->firstVisibleRow() && row <= view->lastVisibleRow() && view->isVisible();
        return seen ? contentText(view->model().at(row).content) : QString();
    }
    //! So many lines, at once.
    void sayToLayla(int lines)
    {
        DecodedWebhook decoded;
        for (int i = 0; i < lines; ++i) {
            Message message{
                .remoteId = u"line-%1"_s.arg(i), .direction = Direction::In, .time = timeFromText(u"2025-12-03T09:19:00Z").value()};
            message.content = TextContent{.text = u"line %1"_s.arg(i)};
            decoded.events.push_back({message.remoteId, message.remoteId.toLatin1(), u"o-1"_s, message.time,
                MessageAppeared{message, {.remoteId = u"l1"_s, .facts = {}}}});
        }
        InboundRequest request;
        request.method = "POST";
        request.received = m_fixture->clock.now();
        if (!test::await(m_fixture->store->applyInbound(m_fixture->oasis, request, decoded)))
            qFatal("the lines were not taken");
    }
    ConversationId layla() const { return test::await(m_fixture->store->ensureConversation(m_fixture->oasis, u"o-1"_s)).value(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::InboxFixture>();
        m_fixture->fillLikeTheDesign();
        sayToLayla(200);
        m_fixture->say({m_fixture->oasis, u"o-1"_s, {}, u"وصل الطلب"_s, u"2025-12-03T09:20:00Z"_s});
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void opensWhereTheFocusIs_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("list") << u"list"_s;
        QTest::newRow("thread") << u"thread"_s;
        QTest::newRow("reply") << u"reply"_s;
    }

    //! Ctrl+F from everywhere; Esc gives back the focus and the list as it was.
    void opensWhereTheFocusIs()
    {
        QFETCH(QString, from);
        open();
        m_window->openConversation(layla());
        QTRY_VERIFY(m_window->thread()->composer()->isVisible());
        if (from == u"list")
            m_window->list()->focusList();
        else if (from == u"thread")
            m_window->thread()->focusMessages();
        else
            m_window->thread()->reply();
        QTRY_VERIFY(m_window->focusWidget() && m_window->focusWidget()->hasFocus());
        QPointer<QWidget> before = m_window->focusWidget();
        const int marked = list()->markedRow();
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
        QVERIFY(!m_window->list()->isVisible());
        key(Qt::Key_Escape);
        QVERIFY(m_window->list()->isVisible());
        QCOMPARE(m_window->focusWidget(), before.data());
        QCOMPARE(list()->markedRow(), marked);
    }

    void slashOpensIt()
    {
        open();
        m_window->openConversation(layla());
        QTRY_VERIFY(m_window->thread()->composer()->isVisible());
        m_window->list()->focusList();
        key(Qt::Key_Slash);
        QVERIFY(search() && field()->hasFocus());
        key(Qt::Key_Escape);
        m_window->thread()->focusMessages();
        key(Qt::Key_Slash, Qt::ShiftModifier); // as on keyboards that have it above another key
        QVERIFY(field()->hasFocus());
        // Where somebody writes it is a letter.
        type(u"/"_s);
        QCOMPARE(field()->text(), u"/"_s);
    }

    void theButtonOpensIt()
    {
        open();
        const auto buttons = m_window->list()->findChildren<IconButton *>();
        const auto button
            = std::find_if(buttons.begin(), buttons.end(), [](const IconButton *one) { return one->accessibleName() == u"Search all"; });
        QVERIFY(button != buttons.end());
        (*button)->click();
        QVERIFY(search() && field()->hasFocus());
    }

    //! Type, move, open; then through the matches, all by keyboard.
    void aSearchByKeyboard()
    {
        open();
        key(Qt::Key_F, Qt::ControlModifier);
        type(u"الطلب"_s);
        SearchModel &model = search()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_COMPARE(shown(), u"وصل الطلب"_s);
        QCOMPARE(m_window->thread()->conversation(), layla());
        QTRY_COMPARE(bar()->words(), u"Match 2 of 2 in this conversation"_s);
        QVERIFY(!bar()->isFieldShown());
        QVERIFY(field()->hasFocus());
        key(Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(shown(), u"مرحبًا، لم تصلني فاتورة الطلب Order #1042"_s); // far from what was loaded
        QTRY_COMPARE(bar()->words(), u"Match 1 of 2 in this conversation"_s);
        key(Qt::Key_F3);
        QTRY_COMPARE(shown(), u"وصل الطلب"_s);
        key(Qt::Key_Escape);
        QVERIFY(field()->text().isEmpty());
        key(Qt::Key_Escape);
        QVERIFY(m_window->list()->isVisible());
        QVERIFY(!bar()->isVisible());
        QCOMPARE(m_window->list()->current(), layla());
    }

    //! What the bar counts is what the tab of the results did.
    void aMessageThatWasFoundLeavesNotesAside()
    {
        QVERIFY(test::await(m_fixture->inbox->addNote(layla(), u"الطلب رجع"_s)));
        open();
        key(Qt::Key_F, Qt::ControlModifier);
        type(u"الطلب"_s);
        QTRY_COMPARE(search()->model().count(SearchModel::Tab::Messages).found, 2);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_COMPARE(shown(), u"وصل الطلب"_s);
        QTRY_COMPARE(bar()->words(), u"Match 2 of 2 in this conversation"_s);
    }

    void findsInTheConversation()
    {
        open();
        m_window->openConversation(layla());
        QTRY_VERIFY(m_window->thread()->composer()->isVisible());
        m_window->thread()->reply();
        QTRY_VERIFY(qobject_cast<ComposerEdit *>(m_window->focusWidget()));
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bar()->isVisible() && bar()->isAncestorOf(m_window->focusWidget()));
        type(u"line 19"_s);
        QTRY_COMPARE(bar()->words(), u"Match 11 of 11 in this conversation"_s); // 19, 190 … 199
        key(Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(shown(), u"line 198"_s);
        key(Qt::Key_F3);
        key(Qt::Key_F3);
        QTRY_COMPARE(shown(), u"line 19"_s);
        key(Qt::Key_Escape);
        QVERIFY(qobject_cast<ComposerEdit *>(m_window->focusWidget()));
        QVERIFY(!bar()->isVisible());
    }

    void movesWithLettersInTheResults()
    {
        open();
        key(Qt::Key_F, Qt::ControlModifier);
        type(u"سلام"_s);
        auto *view = search()->findChild<SearchResultsView *>();
        QTRY_COMPARE(search()->model().rowCount(), 1);
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(view->markedRow(), 0);
        key(Qt::Key_J);
        QCOMPARE(view->markedRow(), 0); // there is no other
        key(Qt::Key_Return);
        QTRY_COMPARE(shown(), u"سلام"_s);
        key(Qt::Key_Escape); // of the pane
        QVERIFY(field()->text().isEmpty());
    }

    void goesBackInASmallWindow()
    {
        open(760);
        key(Qt::Key_F, Qt::ControlModifier);
        type(u"الطلب"_s);
        QTRY_COMPARE(search()->model().rowCount(), 1);
        key(Qt::Key_Return);
        QTRY_COMPARE(shown(), u"وصل الطلب"_s);
        QVERIFY(!search()->isVisible());
        QTRY_VERIFY(m_window->thread()->view()->hasFocus());
        QTRY_COMPARE(bar()->words(), u"Match 2 of 2 in this conversation"_s);
        key(Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(bar()->words(), u"Match 1 of 2 in this conversation"_s);
        Q_EMIT m_window->thread()->backRequested();
        QVERIFY(search()->isVisible());
        QVERIFY(field()->hasFocus());
        QCOMPARE(field()->text(), u"الطلب"_s);
    }

    void aViewClosesIt()
    {
        open();
        key(Qt::Key_F, Qt::ControlModifier);
        key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->list()->isVisible());
        QCOMPARE(m_window->list()->view(), ConversationView::Mine);
    }
};

QASID_WIDGET_TEST(SearchWindowTest)
#include "searchwindow_test.moc"
