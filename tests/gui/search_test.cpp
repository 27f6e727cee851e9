#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/models/searchfilters.h"
#include "ui/models/searchmodel.h"
#include "ui/models/searchresults.h"
#include "ui/models/searchrow.h"
#include "ui/search/filterfield.h"
#include "ui/search/searchpane.h"
#include "ui/search/searchresultsview.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

TimeMs timeOf(const QString &time)
{
    return timeFromText(time).value();
}

SearchHit hit(qint64 message, qint64 conversation)
{
    SearchHit hit;
    hit.message = MessageId{message};
    hit.conversation = ConversationId{conversation};
    return hit;
}

} // namespace

//! Searching in the whole inbox: filters, results and their rows, and the pane, on a real database.
class SearchTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::InboxFixture> m_fixture;

    struct Desk {
        QWidget window;
        std::unique_ptr<SearchPane> pane;

        FilterField *field() const { return pane->findChild<FilterField *>(); }
        SearchResultsView *view() const { return pane->findChild<SearchResultsView *>(); }
        SearchModel &model() const { return pane->model(); }
        QStringList names() const
        {
            QStringList names;
            for (int row = 0; row < model().rowCount(); ++row)
                names += model().index(row).data().toString();
            return names;
        }
        bool shows(const QString &words) const
        {
            const auto labels = pane->findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(), [&](const Label *label) {
                QString text = label->text();
                return label->isVisible() && text.remove(QChar(0x2068)).remove(QChar(0x2069)) == words;
            });
        }
    };
    std::unique_ptr<Desk> open(const QSize &size = {348, 700})
    {
        auto desk = std::make_unique<Desk>();
        desk->window.resize(size);
        desk->pane = std::make_unique<SearchPane>(m_fixture->ui, &desk->window);
        desk->pane->resize(size);
        desk->window.show();
        desk->window.activateWindow();
        if (!QTest::qWaitForWindowActive(&desk->window))
            qFatal("no window");
        desk->pane->focusField();
        return desk;
    }
    //! In any script, one key after the other.
    static void type(const Desk &desk, const QString &words)
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, desk.field(), Qt::Key(c.toUpper().unicode()), QString(c), Qt::NoModifier);
    }

    Customer customer(const QString &id, const QString &name, const QString &phone = {})
    {
        return {.remoteId = id, .name = name, .phone = phone, .channel = u"whatsapp"_s, .facts = {}};
    }
    //! Three conversations about an order in two accounts, with a note in one.
    void fillOrders()
    {
        test::InboxFixture &inbox = *m_fixture;
        inbox.atlas = inbox.addAccount(u"digishare"_s, u"Atlas Store"_s);
        inbox.oasis = inbox.addAccount(u"plato"_s, u"Oasis"_s);
        inbox.say({inbox.oasis, u"o-1"_s, customer(u"l1"_s, u"Layla Alharbi"_s), u"مرحبًا، وصل الطلب"_s, u"2025-09-01T09:00:00Z"_s});
        inbox.say({inbox.atlas, u"c-2"_s, customer(u"h1"_s, u"Hamza Kettani"_s), u"Bonjour, le numéro de الطلبية est #AT-20102"_s,
            u"2025-12-01T10:00:00Z"_s});
        const ConversationId salma = inbox.say({inbox.atlas, u"c-1"_s, customer(u"s1"_s, u"Salma Berrada"_s, u"+212600000204"_s),
            u"هاد الشي لي وصلني، الطلب #AT-20418 ناقص"_s, u"2025-12-02T16:50:00Z"_s});
        inbox.say(
            {inbox.atlas, u"c-1"_s, customer(u"s1"_s, u"Salma Berrada"_s), u"شكرًا، كنتسنى الطَّلَب الجديد"_s, u"2025-12-02T16:59:00Z"_s});
        QVERIFY(test::await(inbox.inbox->addNote(salma, u"الطلب رجع"_s)));
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::InboxFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // Filters. It is Wednesday 3 December 2025, 09:30 UTC.

    void periodsBeginAtMidnight_data()
    {
        using Period = SearchFilters::Period;
        QTest::addColumn<Period>("period");
        QTest::addColumn<QString>("from");
        QTest::newRow("today") << Period::Today << u"2025-12-03T00:00:00Z"_s;
        QTest::newRow("7 days") << Period::Week << u"2025-11-27T00:00:00Z"_s;
        QTest::newRow("30 days") << Period::Month << u"2025-11-04T00:00:00Z"_s;
        QTest::newRow("90 days") << Period::Quarter << u"2025-09-05T00:00:00Z"_s;
        QTest::newRow("a year") << Period::Year << u"2024-12-04T00:00:00Z"_s;
    }

    void periodsBeginAtMidnight()
    {
        QFETCH(SearchFilters::Period, period);
        QFETCH(QString, from);
        SearchFilters filters;
        filters.period = period;
        const SearchQuery query = filters.query({}, Formats(m_fixture->clock));
        QCOMPARE(query.from, std::optional(timeOf(from)));
        QVERIFY(!query.until);
    }

    void anOwnPeriodHasItsLastDayInIt()
    {
        SearchFilters filters;
        filters.period = SearchFilters::Period::Own;
        filters.from = QDate(2025, 11, 3);
        filters.until = QDate(2025, 11, 5);
        const SearchQuery query = filters.query(u"a"_s, Formats(m_fixture->clock));
        QCOMPARE(query.from, std::optional(timeOf(u"2025-11-03T00:00:00Z"_s)));
        QCOMPARE(query.until, std::optional(timeOf(u"2025-11-06T00:00:00Z"_s)));
        filters.clear(SearchFilters::Part::Period);
        QVERIFY(filters.isEmpty());
    }

    // Rows.

    void excerptsShowTheirFirstMatch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const QString early = u"a refund of the second one, which came broken and late"_s;
        const QString late = u"we talked about many other things before that, and then came the refund at last"_s;
        QTest::newRow("near the beginning") << early << u"refund"_s << u"a refund of"_s << Qt::LeftToRight;
        QTest::newRow("far from it") << late << u"refund"_s << u"…and then came the refund"_s << Qt::LeftToRight;
        QTest::newRow("in another paragraph") << u"Bonjour tout le monde, merci beaucoup\nوصل الطلب اليوم"_s << u"الطلب"_s
                                              << u"…merci beaucoup وصل الطلب"_s << Qt::RightToLeft;
        QTest::newRow("nothing marked") << u"hello"_s << QString() << u"hello"_s << Qt::LeftToRight;
    }

    void excerptsShowTheirFirstMatch()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, begins);
        QFETCH(Qt::LayoutDirection, direction);
        std::vector<TextRange> matches;
        if (!word.isEmpty())
            matches.push_back({text.indexOf(word), word.size()});
        const SearchExcerpt excerpt = excerptOf(text, matches, Qt::LeftToRight);
        QVERIFY2(excerpt.text.startsWith(begins), qPrintable(excerpt.text));
        QCOMPARE(excerpt.direction, direction);
        QCOMPARE(excerpt.matches.size(), matches.size());
        for (const TextRange &match : excerpt.matches)
            QCOMPARE(excerpt.text.mid(match.start, match.length), word);
    }

    void resultsAreByConversation()
    {
        SearchResults results;
        SearchPage page;
        page.hits = {hit(9, 1), hit(7, 2), hit(6, 1)};
        page.next = MessageId{6};
        QCOMPARE(results.take(page), 2);
        QCOMPARE(results.matches(), 3);
        QCOMPARE(results.groups()[0].matches, 2);
        QCOMPARE(results.groups()[0].newest.message, MessageId{9});
        QCOMPARE(results.rowOf(ConversationId{2}), 1);
        page.hits = {hit(5, 2), hit(4, 3)};
        page.next = {};
        QCOMPARE(results.take(page), 1);
        QCOMPARE(results.groups()[1].matches, 2);
        QVERIFY(!results.next());
    }

    // The pane.

    void findsAsOneTypes()
    {
        fillOrders();
        const auto desk = open();
        type(*desk, u"الطلب"_s);
        QTRY_COMPARE(desk->names(), (QStringList{u"Salma Berrada"_s, u"Hamza Kettani"_s, u"Layla Alharbi"_s}));
        QTRY_VERIFY(desk->shows(u"4 matches in 3 conversations"_s));
        const auto row = desk->model().index(0).data(SearchModel::RowRole).value<SearchRow>();
        QCOMPARE(row.excerpt.text, u"شكرًا، كنتسنى الطَّلَب الجديد"_s);
        QCOMPARE(row.excerpt.matches.size(), size_t(1));
        QCOMPARE(row.excerpt.text.mid(row.excerpt.matches[0].start, row.excerpt.matches[0].length), u"الطَّلَب"_s);
        QCOMPARE(desk->model().index(0).data(Qt::AccessibleTextRole).toString(),
            u"Salma Berrada, 2 matches, شكرًا، كنتسنى الطَّلَب الجديد, Tue, WhatsApp, Atlas Store."_s);
        QCOMPARE(desk->model().count(SearchModel::Tab::Notes).found, 1);
        QVERIFY(desk->shows(u"Vowel marks and letter variants are ignored, so الطلب also finds الطَّلَب and words that start with it."_s));
    }

    void anOlderAnswerIsDropped()
    {
        fillOrders();
        const auto desk = open();
        // Every letter asks; only the last question is answered.
        type(*desk, u"bonjour"_s);
        QTRY_VERIFY(desk->model().isAnswered());
        QTRY_COMPARE(desk->names(), QStringList{u"Hamza Kettani"_s});
        QTest::keyClick(desk->field(), Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_VERIFY(desk->names().isEmpty());
        QVERIFY(!desk->model().isAsked());
    }

    void kindsOfResults()
    {
        fillOrders();
        const auto desk = open();
        type(*desk, u"salma"_s);
        QTRY_COMPARE(desk->model().count(SearchModel::Tab::Customers).found, 1);
        const auto chips = desk->pane->findChildren<Chip *>();
        const auto chip = [&](const QString &name) {
            return *std::find_if(chips.begin(), chips.end(), [&](const Chip *one) { return one->accessibleName() == name; });
        };
        QTRY_VERIFY(desk->shows(u"No matches for \"salma\""_s)); // among messages
        chip(u"Customers 1"_s)->click();
        QCOMPARE(desk->names(), QStringList{u"Salma Berrada"_s});
        QVERIFY(desk->shows(u"1 customers"_s) || desk->shows(u"1 customer"_s));
        QSignalSpy chosen(desk->pane.get(), &SearchPane::customerChosen);
        QTest::keyClick(desk->field(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);

        desk->field()->selectAll();
        type(*desk, u"الطلب"_s);
        QTRY_COMPARE(desk->model().count(SearchModel::Tab::Notes).found, 1);
        chip(u"Notes 1"_s)->click();
        QCOMPARE(desk->names(), QStringList{u"Salma Berrada"_s});
        QCOMPARE(desk->model().hitAt(0)->direction, Direction::Note);
    }

    void filtersStandInTheField()
    {
        fillOrders();
        const auto desk = open();
        SearchFilters filters;
        filters.period = SearchFilters::Period::Month;
        filters.account = m_fixture->atlas;
        desk->pane->setFilters(filters);
        type(*desk, u"الطلب"_s);
        QTRY_COMPARE(desk->names(), (QStringList{u"Salma Berrada"_s, u"Hamza Kettani"_s}));
        QCOMPARE(desk->field()->accessibleDescription(), u"Filters: Last 30 days, Atlas Store"_s);
        // Backspace takes words first, then the last filter.
        desk->field()->setCursorPosition(0);
        QTest::keyClick(desk->field(), Qt::Key_Backspace);
        QVERIFY(!desk->pane->filters().account);
        QCOMPARE(desk->pane->filters().period, SearchFilters::Period::Month);
        QTest::keyClick(desk->field(), Qt::Key_Backspace);
        QVERIFY(desk->pane->filters().isEmpty());
        QTRY_COMPARE(desk->model().rowCount(), 3);
        QCOMPARE(desk->field()->text(), u"الطلب"_s);
    }

    void wordsBeginBehindTheFilters_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("ltr") << Qt::LeftToRight;
        QTest::newRow("rtl") << Qt::RightToLeft;
    }

    void wordsBeginBehindTheFilters()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        fillOrders();
        const auto desk = open({280, 500});
        SearchFilters filters;
        filters.period = SearchFilters::Period::Quarter;
        filters.account = m_fixture->atlas;
        filters.sender = SearchQuery::Sender::Customer;
        filters.kind = SearchQuery::Kind::Location;
        desk->pane->setFilters(filters);
        int end = 0;
        for (const QWidget *chip : desk->field()->findChildren<QWidget *>()) {
            if (!chip->isVisible() || QLatin1StringView(chip->metaObject()->className()) != "qasid::FilterChip"_L1)
                continue;
            const int far = direction == Qt::LeftToRight ? chip->geometry().right() : desk->field()->width() - chip->x();
            end = std::max(end, far);
            QVERIFY(desk->field()->rect().contains(chip->geometry()));
        }
        const QMargins margins = desk->field()->textMargins();
        QVERIFY(end > 0);
        QVERIFY((direction == Qt::LeftToRight ? margins.left() : margins.right()) >= end - 8);
        QVERIFY(desk->field()->width() - margins.left() - margins.right() >= 60); // some words are seen
    }

    void movesAndOpensFromTheField()
    {
        fillOrders();
        const auto desk = open();
        type(*desk, u"الطلب"_s);
        QTRY_COMPARE(desk->model().rowCount(), 3);
        QSignalSpy found(desk->pane.get(), &SearchPane::found);
        QTest::keyClick(desk->field(), Qt::Key_Down);
        QTest::keyClick(desk->field(), Qt::Key_Down);
        QCOMPARE(desk->view()->markedRow(), 1);
        QVERIFY(desk->field()->hasFocus());
        QCOMPARE(found.count(), 0);
        QTest::keyClick(desk->field(), Qt::Key_Return);
        QCOMPARE(found.count(), 1);
        QCOMPARE(found[0][1].value<SearchHit>().conversation, desk->model().conversationAt(1));
        QTest::keyClick(desk->field(), Qt::Key_Up);
        QCOMPARE(desk->view()->markedRow(), 0);
    }

    void followsTheStore()
    {
        fillOrders();
        const auto desk = open();
        type(*desk, u"الطلب"_s);
        QTRY_COMPARE(desk->model().rowCount(), 3);
        QTest::keyClick(desk->field(), Qt::Key_Down);
        const ConversationId marked = desk->model().conversationAt(0);
        m_fixture->say({m_fixture->oasis, u"o-1"_s, customer(u"l1"_s, u"Layla Alharbi"_s), u"أين الطلب؟"_s, u"2025-12-03T09:29:00Z"_s});
        QTRY_COMPARE(desk->names().value(0), u"Layla Alharbi"_s);
        QCOMPARE(desk->model().index(0).data(SearchModel::RowRole).value<SearchRow>().count, u"2 matches"_s);
        QCOMPARE(desk->model().conversationAt(desk->view()->markedRow()), marked);
        m_fixture->removeAccount(m_fixture->atlas);
        QTRY_COMPARE(desk->names(), QStringList{u"Layla Alharbi"_s});
    }

    void readsOnWhereThereIsMore()
    {
        const AccountId account = m_fixture->addAccount(u"digishare"_s, u"Atlas Store"_s);
        // One conversation has more matches than a page; others come after it.
        DecodedWebhook decoded;
        const auto add = [&decoded](int number, const QString &conversation, const Customer &from) {
            Message message{.remoteId = QString::number(number), .direction = Direction::In, .time = timeOf(u"2025-12-01T10:00:00Z"_s)};
            message.content = TextContent{.text = u"refund %1"_s.arg(number)};
            decoded.events.push_back(
                {message.remoteId, message.remoteId.toLatin1(), conversation, message.time, MessageAppeared{message, from}});
        };
        for (int i = 0; i < 6; ++i)
            add(i, u"c-%1"_s.arg(i), customer(u"u%1"_s.arg(i), u"Customer %1"_s.arg(i)));
        for (int i = 6; i < 136; ++i)
            add(i, u"many"_s, customer(u"many"_s, u"Salma Berrada"_s));
        InboundRequest request;
        request.method = "POST";
        request.received = m_fixture->clock.now();
        QVERIFY(test::await(m_fixture->store->applyInbound(account, request, decoded)));
        const auto desk = open();
        type(*desk, u"refund"_s);
        QTRY_COMPARE(desk->model().rowCount(), 7);
        QTRY_COMPARE(desk->model().count(SearchModel::Tab::Messages).found, 136);
        QVERIFY(!desk->model().count(SearchModel::Tab::Messages).more);
    }

    void escapeClearsAndThenCloses()
    {
        fillOrders();
        const auto desk = open();
        QSignalSpy closed(desk->pane.get(), &SearchPane::closeRequested);
        type(*desk, u"nothing like this"_s);
        QTRY_VERIFY(desk->shows(u"No matches for \"nothing like this\""_s));
        QVERIFY(desk->shows(u"Try fewer letters or a wider date range."_s));
        QTest::keyClick(desk->field(), Qt::Key_Escape);
        QVERIFY(desk->field()->text().isEmpty());
        QCOMPARE(closed.count(), 0);
        QTest::keyClick(desk->field(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }
};

QASID_WIDGET_TEST(SearchTest)
#include "search_test.moc"
