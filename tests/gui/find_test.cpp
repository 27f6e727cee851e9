#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/controls/field.h"
#include "ui/models/findmodel.h"
#include "ui/thread/findbar.h"
#include "ui/thread/threadmatches.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

//! A text as it is drawn, on white.
QImage drawn(const TextBlock &block, const Theme &theme, const TextMarks &marks)
{
    QImage image(block.rect().size().toSize() + QSize(4, 4), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.draw(painter, theme, marks);
    return image;
}

//! Where a colour is, in a picture.
QRect areaOf(const QImage &image, const QColor &color)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

} // namespace

//! Words that are marked where they stand, and finding in one conversation: the matches, the bar and the view together, on a real
//! database.
class FindTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::InboxFixture> m_fixture;
    AccountId m_account;
    int m_minute = 0;

    ConversationId say(const QString &text, const QString &conversation = u"c-1"_s)
    {
        const QString time = QDateTime(QDate(2025, 11, 1), QTime(8, 0), Qt::UTC).addSecs(60 * ++m_minute).toString(Qt::ISODate);
        return m_fixture->say({m_account, conversation, {.remoteId = u"s1"_s, .name = u"Salma Berrada"_s, .facts = {}}, text, time});
    }

    //! So many at once, each with its number.
    ConversationId sayMany(int count, const QString &words)
    {
        DecodedWebhook decoded;
        const TimeMs first = QDateTime(QDate(2025, 11, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        for (int i = 0; i < count; ++i) {
            const QString key = u"many-%1"_s.arg(i);
            Message message;
            message.remoteId = key;
            message.direction = Direction::In;
            message.time = first + i * 60'000;
            message.content = TextContent{.text = words + u' ' + QString::number(i)};
            decoded.events.push_back(
                {key, key.toLatin1(), u"c-1"_s, message.time, MessageAppeared{message, {.remoteId = u"s1"_s, .facts = {}}}});
        }
        InboundRequest request;
        request.method = "POST";
        request.received = first;
        if (!test::await(m_fixture->store->applyInbound(m_account, request, decoded)))
            qFatal("the messages were not taken");
        return test::await(m_fixture->store->ensureConversation(m_account, u"c-1"_s)).value();
    }

    struct Desk {
        QWidget window;
        std::unique_ptr<ThreadPane> pane;
    };
    std::unique_ptr<Desk> open(ConversationId conversation, const QSize &size = {900, 700})
    {
        auto desk = std::make_unique<Desk>();
        desk->window.resize(size);
        desk->pane = std::make_unique<ThreadPane>(m_fixture->ui, &desk->window);
        desk->pane->resize(size);
        desk->window.show();
        desk->window.activateWindow();
        if (!QTest::qWaitForWindowActive(&desk->window))
            qFatal("no window");
        desk->pane->show(conversation);
        if (!QTest::qWaitFor([&] { return desk->pane->view()->model().isLoaded() && desk->pane->view()->isVisible(); }))
            qFatal("no thread");
        return desk;
    }
    static FindBar *bar(Desk &desk) { return desk.pane->findChild<FindBar *>(); }
    static QLineEdit *field(Desk &desk) { return bar(desk)->findChild<SearchField *>(); }
    //! The words of the message that is looked at, when they are in sight.
    static QString shown(Desk &desk)
    {
        const ThreadView *view = desk.pane->view();
        const int row = view->focusedRow();
        if (row < 0 || row < view->firstVisibleRow() || row > view->lastVisibleRow())
            return {};
        return contentText(view->model().at(row).content);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::InboxFixture>();
        m_account = m_fixture->addAccount(u"digishare"_s, u"Atlas Store"_s);
        m_minute = 0;
    }
    void cleanup()
    {
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // Marks.

    void lettersStayJoinedUnderAMark()
    {
        Theme theme = m_fixture->appearance.theme();
        theme.colors.matchBg = Qt::white;
        theme.colors.onMatch = theme.colors.text;
        const QString text = u"شكرًا، كنتسنى الطلب الجديد"_s;
        const TextBlock block({.text = text, .color = theme.colors.text, .selectable = true}, theme, 600, Qt::LeftToRight);
        TextMarks marks;
        marks.matches = {{text.indexOf(u"طلب"), 3}}; // a part of a joined word
        QCOMPARE(drawn(block, theme, marks), drawn(block, theme, {}));
    }

    void marksStandUnderTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("left to right") << u"Bonjour, le colis est parti"_s << u"colis"_s;
        QTest::newRow("right to left") << u"وصل الطلب اليوم"_s << u"الطلب"_s;
        QTest::newRow("right to left in a left to right line") << u"Bonjour, le numéro de الطلبية est"_s << u"الطلبية"_s;
        QTest::newRow("an id that is kept together") << u"هاد الشي لي وصلني، #AT-20418 ناقص"_s << u"#AT-20418"_s;
        QTest::newRow("after a control that is shown") << u"a \u202e b colis"_s << u"colis"_s;
        QTest::newRow("in the second paragraph") << u"Bonjour\nle colis est parti"_s << u"colis"_s;
    }

    void marksStandUnderTheirWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const Theme &theme = m_fixture->appearance.theme();
        const TextBlock block({.text = text, .color = theme.colors.text, .selectable = true}, theme, 600, Qt::LeftToRight);
        TextMarks marks;
        marks.matches = {{text.indexOf(word), word.size()}};
        const QRect ground = areaOf(drawn(block, theme, marks), theme.colors.matchBg);
        const QRectF words = block.rectOf(marks.matches.front());
        QVERIFY(!words.isNull());
        QVERIFY2(std::abs(ground.left() - words.left()) <= 3 && std::abs(ground.right() - words.right()) <= 3,
            qPrintable(u"%1–%2, words at %3–%4"_s.arg(ground.left()).arg(ground.right()).arg(words.left()).arg(words.right())));
        // The place the mark says is the word's: pressing its middle finds it.
        const qsizetype inside = block.positionAt(words.center());
        QVERIFY(inside >= marks.matches.front().start && inside <= marks.matches.front().start + word.size());
    }

    void theMatchThatIsLookedAtHasAnotherColour()
    {
        const Theme &theme = m_fixture->appearance.theme();
        const TextBlock block({.text = u"one colis"_s, .color = theme.colors.text, .selectable = true}, theme, 600, Qt::LeftToRight);
        TextMarks marks;
        marks.matches = {{4, 5}};
        marks.currentMatch = true;
        const QImage image = drawn(block, theme, marks);
        QVERIFY(!areaOf(image, theme.colors.matchCurrentBg).isNull());
        QVERIFY(areaOf(image, theme.colors.matchBg).isNull());
    }

    // Matches.

    void looksAtTheNearestMatchAndGoesRound()
    {
        const ConversationId id = say(u"first refund"_s);
        say(u"something else"_s);
        say(u"second refund"_s);
        say(u"third Refunds"_s);
        FindModel model(*m_fixture->inbox, nullptr);
        QSignalSpy moved(&model, &FindModel::moved);
        SearchQuery query{.text = u"refund"_s, .conversation = id};
        model.look(query, std::numeric_limits<qint64>::max());
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.currentIndex(), 2);
        model.step(1);
        QCOMPARE(model.currentIndex(), 0);
        model.step(-1);
        QCOMPARE(model.currentIndex(), 2);
        model.step(-1);
        QCOMPARE(model.currentIndex(), 1);
        QCOMPARE(moved.count(), 4);
        // From there on, also for other words.
        query.text = u"refunds"_s;
        model.look(query, model.current()->orderKey);
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(model.currentIndex(), 0);
    }

    void followsWhatComesAndGoes()
    {
        const ConversationId id = say(u"first refund"_s);
        say(u"second refund"_s);
        const MessageId waiting = test::await(m_fixture->inbox->send(id, {.content = TextContent{.text = u"refund tomorrow"_s}})).value();
        FindModel model(*m_fixture->inbox, nullptr);
        model.look({.text = u"refund"_s, .conversation = id}, std::numeric_limits<qint64>::max());
        QTRY_COMPARE(model.count(), 3);
        model.step(-1);
        QTRY_COMPARE(model.currentIndex(), 1);
        const MessageId looked = model.current()->message;
        QSignalSpy moved(&model, &FindModel::moved);

        say(u"another refund"_s);
        QTRY_COMPARE(model.count(), 4);
        QCOMPARE(model.current()->message, looked);
        QVERIFY(test::await(m_fixture->inbox->withdraw(waiting)));
        QTRY_COMPARE(model.count(), 3);
        QCOMPARE(model.current()->message, looked);
        say(u"refund elsewhere"_s, u"c-2"_s);
        QCOMPARE(moved.count(), 0); // nothing moves under the reader
    }

    void anOlderQuestionIsNotAnswered()
    {
        const ConversationId id = say(u"first refund"_s);
        say(u"the parcel"_s);
        FindModel model(*m_fixture->inbox, nullptr);
        model.look({.text = u"refund"_s, .conversation = id}, std::numeric_limits<qint64>::max());
        model.look({.text = u"parcel"_s, .conversation = id}, std::numeric_limits<qint64>::max());
        QTRY_VERIFY(model.isAnswered());
        const MessageId parcel = model.current()->message;
        QCOMPARE(contentText(test::await(m_fixture->inbox->messagesById({parcel}))->front().content), u"the parcel"_s);
    }

    void countsNoFurtherThanItAsks()
    {
        const ConversationId id = sayMany(FindModel::kMost + 1, u"refund"_s);
        // Very many at once go into the index in several steps, the last of them with the last.
        const SearchQuery last{.text = u"refund %1"_s.arg(FindModel::kMost), .conversation = id};
        QTRY_VERIFY_WITH_TIMEOUT(!test::await(m_fixture->inbox->search(last, 1)).value_or(SearchPage()).hits.empty(), 60'000);
        FindModel model(*m_fixture->inbox, nullptr);
        model.look({.text = u"refund"_s, .conversation = id}, std::numeric_limits<qint64>::max());
        QTRY_VERIFY_WITH_TIMEOUT(model.hasMore(), 60'000);
        QCOMPARE(model.count(), FindModel::kMost);
        QCOMPARE(model.currentIndex(), FindModel::kMost - 1);
    }

    // The bar.

    void findsAsOneTypes()
    {
        const ConversationId id = say(u"first refund"_s);
        say(u"the parcel"_s);
        say(u"second refund"_s);
        const auto desk = open(id);
        desk->pane->find();
        QVERIFY(field(*desk)->hasFocus());
        QTest::keyClicks(field(*desk), u"refu"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"Match 2 of 2 in this conversation"_s);
        QCOMPARE(shown(*desk), u"second refund"_s);
        QTest::keyClick(field(*desk), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar(*desk)->words(), u"Match 1 of 2 in this conversation"_s);
        QCOMPARE(shown(*desk), u"first refund"_s);
        QTest::keyClick(field(*desk), Qt::Key_Return);
        QCOMPARE(shown(*desk), u"second refund"_s);
        QTest::keyClicks(field(*desk), u"nd nothing"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"No matches in this conversation"_s);
    }

    void givesTheFocusBack()
    {
        const ConversationId id = say(u"first refund"_s);
        const auto desk = open(id);
        desk->pane->focusMessages();
        QVERIFY(desk->pane->view()->hasFocus());
        desk->pane->find();
        QTest::keyClicks(field(*desk), u"refund"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"Match 1 of 1 in this conversation"_s);
        QTest::keyClick(field(*desk), Qt::Key_Escape);
        QVERIFY(!bar(*desk)->isVisible());
        QVERIFY(desk->pane->view()->hasFocus());
        // What was looked for is known still.
        desk->pane->nextMatch();
        QTRY_COMPARE(bar(*desk)->words(), u"Match 1 of 1 in this conversation"_s);
    }

    void goesWithItsConversation()
    {
        const ConversationId id = say(u"first refund"_s), other = say(u"other refund"_s, u"c-2"_s);
        const auto desk = open(id);
        desk->pane->find();
        QTest::keyClicks(field(*desk), u"refund"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"Match 1 of 1 in this conversation"_s);
        desk->pane->show(other);
        QVERIFY(!bar(*desk)->isVisible());
    }

    //! Far from what is loaded, in a conversation that is not open yet and in one that is.
    void showsAMatchThatIsFarAway()
    {
        const ConversationId id = say(u"the needle"_s);
        sayMany(300, u"message number"_s);
        const ConversationId other = say(u"other words"_s, u"c-2"_s);
        const auto desk = open(id);
        desk->pane->find();
        QTest::keyClicks(field(*desk), u"needle"_s);
        QTRY_COMPARE(shown(*desk), u"the needle"_s);
        QVERIFY(desk->pane->view()->model().hasLater());

        desk->pane->show(other);
        QTRY_VERIFY(desk->pane->view()->model().isLoaded());
        const SearchQuery query{.text = u"needle"_s};
        const auto page = test::await(m_fixture->inbox->search(query, 10));
        QVERIFY(page);
        QCOMPARE(page->hits.size(), size_t(1));
        desk->pane->showFound(query, page->hits.front());
        QTRY_COMPARE(shown(*desk), u"the needle"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"Match 1 of 1 in this conversation"_s);
        QVERIFY(!bar(*desk)->isFieldShown()); // the words are typed elsewhere
        desk->pane->find();
        QCOMPARE(field(*desk)->text(), u"needle"_s);
        QVERIFY(field(*desk)->hasFocus());
    }

    void unfoldsAVeryLongText()
    {
        QString longText;
        for (int i = 0; i < 2000; ++i)
            longText += u"word%1 "_s.arg(i);
        const ConversationId id = say(longText + u"needle"_s);
        const auto desk = open(id);
        const ThreadView *view = desk->pane->view();
        desk->pane->find();
        QTest::keyClicks(field(*desk), u"needle"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"Match 1 of 1 in this conversation"_s);
        const RowLayout &layout = view->rowLayout(0);
        const auto whole
            = std::find_if(layout.texts.begin(), layout.texts.end(), [](const TextBlock &text) { return text.text().endsWith(u"needle"); });
        QVERIFY(whole != layout.texts.end());
        const QRectF words = whole->rectOf({whole->text().size() - 6, 6}).translated(0, view->rowRect(0).top());
        QVERIFY(words.top() >= 0 && words.bottom() <= view->viewport()->height());
    }

    void opensAListMenuForItsRows()
    {
        ListMenuContent menu;
        menu.text = u"What is it about?"_s;
        menu.button = u"Choose"_s;
        menu.sections = {{.title = u"Orders"_s, .rows = {{.id = u"r"_s, .title = u"Refund"_s, .description = {}}}}};
        const ConversationId id = say(u"hello"_s);
        QVERIFY(test::await(m_fixture->inbox->send(id, {.content = menu})));
        const auto desk = open(id);
        desk->pane->find();
        QTest::keyClicks(field(*desk), u"refund"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"Match 1 of 1 in this conversation"_s);
        const RowLayout &layout = desk->pane->view()->rowLayout(1);
        QVERIFY(std::any_of(layout.texts.begin(), layout.texts.end(), [](const TextBlock &text) { return text.text() == u"Refund"; }));
    }

    void fileNamesAreMarked()
    {
        Message message{.remoteId = u"file"_s, .direction = Direction::In, .time = m_fixture->clock.now()};
        message.content = MediaContent{.caption = u"Your receipt"_s};
        message.attachments = {{.kind = AttachmentKind::Document, .name = u"INV-2025-1042.pdf"_s}};
        DecodedWebhook decoded;
        decoded.events.push_back(
            {message.remoteId, "file", u"c-1"_s, message.time, MessageAppeared{message, {.remoteId = u"s1"_s, .facts = {}}}});
        InboundRequest request;
        request.method = "POST";
        request.received = m_fixture->clock.now();
        QVERIFY(test::await(m_fixture->store->applyInbound(m_account, request, decoded)));
        const auto desk = open(test::await(m_fixture->store->ensureConversation(m_account, u"c-1"_s)).value());
        desk->pane->find();
        QTest::keyClicks(field(*desk), u"1042"_s);
        QTRY_COMPARE(bar(*desk)->words(), u"Match 1 of 1 in this conversation"_s);
        ThreadMatches matches;
        matches.setWords(searchWords(u"receipt 1042"_s));
        const RowLayout &layout = desk->pane->view()->rowLayout(0);
        QStringList marked;
        for (const MatchedPart &part : matches.partsOf(desk->pane->view()->model().at(0), layout)) {
            for (const TextRange &range : part.ranges)
                marked += layout.texts[size_t(part.block)].text().mid(range.start, range.length);
        }
        marked.sort();
        QCOMPARE(marked, (QStringList{u"1042"_s, u"receipt"_s}));
    }

    void namesAndQuotesAreNotMarked()
    {
        const ConversationId id = say(u"Salma asks for a refund"_s);
        const auto desk = open(id);
        ThreadMatches matches;
        matches.setWords(searchWords(u"refund salma"_s));
        const std::vector<MatchedPart> parts = matches.partsOf(desk->pane->view()->model().at(0), desk->pane->view()->rowLayout(0));
        QCOMPARE(parts.size(), size_t(1));
        QCOMPARE(parts.front().ranges, (std::vector<TextRange>{{0, 5}, {17, 6}}));
        matches.setWords(searchWords(u"refund elsewhere"_s));
        QVERIFY(matches.partsOf(desk->pane->view()->model().at(0), desk->pane->view()->rowLayout(0)).empty());
    }
};

QASID_WIDGET_TEST(FindTest)
#include "find_test.moc"
