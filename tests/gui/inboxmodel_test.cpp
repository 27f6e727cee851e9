#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/viewcounts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

//! `count` conversations with one message each, a minute apart, the last one newest, in one commit.
void addThousands(InboxFixture &fixture, AccountId account, int count)
{
    DecodedWebhook decoded;
    const TimeMs first = fixture.clock.now() - count * kMinute;
    for (int i = 0; i < count; ++i) {
        const QString key = u"many-%1"_s.arg(i);
        Message message;
        message.remoteId = key;
        message.direction = Direction::In;
        message.time = first + i * kMinute;
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

ConversationQuery inboxQuery()
{
    return {.view = ConversationView::Inbox};
}

void load(ConversationListModel &model, const ConversationQuery &query)
{
    QSignalSpy loaded(&model, &ConversationListModel::loaded);
    model.setQuery(query);
    QTRY_COMPARE(loaded.size(), 1);
}

QStringList names(const ConversationListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    return names;
}

std::vector<qint64> ids(const ConversationListModel &model)
{
    std::vector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.idAt(row).value);
    return ids;
}

} // namespace

class InboxModelTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void pagesComeAsTheViewAsks();
    void aNewMessageMovesItsRowAndNothingElse();
    void anUnknownConversationIsInserted();
    void resolvedLeavesAndSnoozedJoinsTheGroup();
    void theOpenConversationStaysInTheUnreadFilter();
    void rowsOutOfTheCacheAreReadAgain();
    void whateverHappensTheListIsTheStores();
    void accessibleTexts_data();
    void accessibleTexts();
    void someoneWithoutANameIsCalledByTheProvider();
    void theEndOfAnIdStandsForAName_data();
    void theEndOfAnIdStandsForAName();
    void aTapIsToldInTheRow_data();
    void aTapIsToldInTheRow();
    void anAskedAgentIsWaitedForALittle();
    void paintedLinesKeepIdsInOrder_data();
    void paintedLinesKeepIdsInOrder();
    void countsFollow();
};

void InboxModelTest::pagesComeAsTheViewAsks()
{
    InboxFixture fixture;
    addThousands(fixture, fixture.addAccount(u"digishare"_s, u"Shop"_s), 150);
    ConversationListModel model(*fixture.inbox);
    QVERIFY(!model.canFetchMore({}));
    load(model, inboxQuery());
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(model.index(0).data().toString(), u"Customer 149"_s);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one page at a time
    QTRY_COMPARE(model.rowCount(), 120);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 150);
    QVERIFY(!model.canFetchMore({}));
    QStringList expected;
    for (int i = 149; i >= 0; --i)
        expected << u"Customer %1"_s.arg(i);
    QCOMPARE(names(model), expected);

    load(model, {.view = ConversationView::Inbox, .oldestFirst = true});
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(model.index(0).data().toString(), u"Customer 0"_s);
}

void InboxModelTest::aNewMessageMovesItsRowAndNothingElse()
{
    InboxFixture fixture;
    const AccountId shop = fixture.addAccount(u"digishare"_s, u"Shop"_s);
    addThousands(fixture, shop, 10);
    ConversationListModel model(*fixture.inbox);
    QAbstractItemModelTester tester(&model);
    load(model, inboxQuery());
    const QPersistentModelIndex selected(model.index(6)); // "Customer 3"
    const QPersistentModelIndex other(model.index(2));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy arrived(&model, &ConversationListModel::arrived);
    fixture.say({shop, u"many-3"_s, {}, u"Hello again"_s, u"2025-12-03T09:30:00Z"_s});
    QTRY_COMPARE(selected.row(), 0);
    QCOMPARE(other.row(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Customer 3"_s);
    QCOMPARE(model.index(0).data(ConversationListModel::UnreadRole).toInt(), 2);
    QCOMPARE(model.rowCount(), 10);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 0);
}

void InboxModelTest::anUnknownConversationIsInserted()
{
    InboxFixture fixture;
    const AccountId shop = fixture.addAccount(u"digishare"_s, u"Shop"_s);
    addThousands(fixture, shop, 70);
    ConversationListModel model(*fixture.inbox);
    load(model, inboxQuery());
    const ConversationId fresh = fixture.say({shop, u"fresh"_s, {}, u"Hello"_s, u"2025-12-03T09:30:00Z"_s});
    QTRY_COMPARE(model.rowOf(fresh), 0);
    QCOMPARE(model.rowCount(), 61);
    // One whose place is beyond what was paged in comes with its page, once.
    const ConversationId old = fixture.say({shop, u"old"_s, {}, u"Hello"_s, u"2025-12-01T09:30:00Z"_s});
    await(fixture.inbox->counts());
    QCOMPARE(model.rowOf(old), -1);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 72);
    QCOMPARE(model.rowOf(old), 71);
}

void InboxModelTest::resolvedLeavesAndSnoozedJoinsTheGroup()
{
    InboxFixture fixture;
    addThousands(fixture, fixture.addAccount(u"digishare"_s, u"Shop"_s), 5);
    ConversationListModel model(*fixture.inbox);
    QAbstractItemModelTester tester(&model);
    load(model, inboxQuery());
    const ConversationId first = model.idAt(0);
    const ConversationId second = model.idAt(1);
    QVERIFY(await(fixture.inbox->resolve(first)));
    QTRY_COMPARE(model.rowOf(first), -1);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.hasGroup());

    QVERIFY(await(fixture.inbox->snooze(second, fixture.clock.now() + 60 * kMinute)));
    QTRY_VERIFY(model.hasGroup());
    QCOMPARE(model.rowCount(), 5); // three open, the group, one snoozed
    QCOMPARE(model.rowOf(second), 4);
    QCOMPARE(model.index(3).data().toString(), u"Snoozed · 1"_s);
    QVERIFY(!model.idAt(3));
    model.setSnoozedExpanded(false);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(second), -1);
    model.setSnoozedExpanded(true);
    QCOMPARE(model.rowOf(second), 4);

    QVERIFY(await(fixture.inbox->reopen(second)));
    QTRY_VERIFY(!model.hasGroup());
    QCOMPARE(model.rowOf(second), 0);
}

void InboxModelTest::theOpenConversationStaysInTheUnreadFilter()
{
    InboxFixture fixture;
    addThousands(fixture, fixture.addAccount(u"digishare"_s, u"Shop"_s), 3);
    ConversationListModel model(*fixture.inbox);
    load(model, {.view = ConversationView::Inbox, .unreadOnly = true});
    QCOMPARE(model.rowCount(), 3);
    const ConversationId open = model.idAt(1);
    const ConversationId next = model.idAt(2);
    model.keep(open);
    QVERIFY(await(fixture.inbox->markRead(open)));
    QTRY_COMPARE(model.index(1).data(ConversationListModel::UnreadRole).toInt(), 0);
    QCOMPARE(model.rowCount(), 3);
    model.keep(next);
    QCOMPARE(model.rowOf(open), -1);
    QCOMPARE(model.rowCount(), 2);
}

void InboxModelTest::rowsOutOfTheCacheAreReadAgain()
{
    InboxFixture fixture;
    addThousands(fixture, fixture.addAccount(u"digishare"_s, u"Shop"_s), 700);
    ConversationListModel model(*fixture.inbox);
    load(model, inboxQuery());
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QCOMPARE(model.rowCount(), 700);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(!model.index(0).data(ConversationListModel::RowRole).isValid());
    QTRY_VERIFY(changes.size() > 0);
    QCOMPARE(model.index(0).data().toString(), u"Customer 699"_s);
}

void InboxModelTest::whateverHappensTheListIsTheStores()
{
    constexpr quint32 seed = 20251203;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    InboxFixture fixture;
    const AccountId shop = fixture.addAccount(u"digishare"_s, u"Shop"_s);
    const AccountId cars = fixture.addAccount(u"divar"_s, u"Cars"_s);
    addThousands(fixture, shop, 40);
    std::vector<ConversationQuery> queries;
    for (const ConversationView view : {ConversationView::Inbox, ConversationView::Mine, ConversationView::Unassigned,
             ConversationView::Snoozed, ConversationView::Drafts, ConversationView::Resolved})
        queries.push_back({.view = view});
    queries.push_back({.view = ConversationView::Inbox, .unreadOnly = true});
    queries.push_back({.view = ConversationView::Inbox, .mineOnly = true, .oldestFirst = true});
    queries.push_back({.view = ConversationView::Inbox, .account = cars});
    std::vector<std::unique_ptr<ConversationListModel>> models;
    for (const ConversationQuery &query : queries) {
        models.push_back(std::make_unique<ConversationListModel>(*fixture.inbox));
        load(*models.back(), query);
    }
    for (int step = 0; step < 120; ++step) {
        fixture.clock.set(fixture.clock.now() + kMinute);
        const QString remote = u"many-%1"_s.arg(random.bounded(50));
        const AccountId account = random.bounded(4) ? shop : cars;
        const ConversationId id = await(fixture.store->ensureConversation(account, remote)).value();
        switch (random.bounded(7)) {
        case 0:
            fixture.say(
                {account, remote, {}, u"Hello"_s, toRfc3339(fixture.clock.now()), random.bounded(2) ? Direction::In : Direction::Out});
            break;
        case 1:
            await(fixture.inbox->markRead(id));
            break;
        case 2:
            await(fixture.inbox->resolve(id));
            break;
        case 3:
            await(fixture.inbox->snooze(id, fixture.clock.now() + 1000 * kMinute));
            break;
        case 4:
            await(fixture.inbox->reopen(id));
            break;
        case 5:
            await(fixture.inbox->setAssignedToMe(id, random.bounded(2)));
            break;
        case 6:
            await(fixture.inbox->saveDraft({.conversation = id,
                .kind = DraftKind::Reply,
                .message = {.content = TextContent{.text = random.bounded(2) ? u"Draft"_s : QString()}}}));
            break;
        }
    }
    for (size_t i = 0; i < queries.size(); ++i) {
        std::vector<qint64> expected;
        const auto page = await(fixture.inbox->conversations(queries[i], {}, 1000));
        for (const Conversation &conversation : page->rows)
            expected.push_back(conversation.id.value);
        const auto shown = [&] {
            std::vector<qint64> all = ids(*models[i]);
            const auto group = std::find(all.begin(), all.end(), 0);
            all.erase(group, all.end());
            return all;
        };
        QTRY_VERIFY2(shown() == expected, qPrintable(u"query %1"_s.arg(i)));
    }
}

void InboxModelTest::accessibleTexts_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<QString>("text");
    QTest::newRow("not sent, mine")
        << u"atlas"_s << u"c-1"_s
        << u"Salma Berrada, You: Reship tomorrow before 14:00, same address?, 09:26, WhatsApp, Atlas Store, 1 not sent, assigned to you."_s;
    QTest::newRow("unread, unnamed")
        << u"vehicles"_s << u"c-71f04821"_s
        << u"Divar user 4821, 2 unread, چهارشنبه ساعت ۱۰:۳۰ خوبه؟ کد INS-30417, 09:24, Chatbot, Vehicle check."_s;
    QTest::newRow("draft")
        << u"atlas"_s << u"c-2"_s
        << u"Yassine El Idrissi, Draft: Bonjour Yassine, votre remboursement est parti ce matin., 08:57, Messenger, Atlas Store, assigned to you."_s;
    QTest::newRow("back from snooze")
        << u"oasis"_s << u"o-2"_s
        << u"Deniz Aksoy, 1 unread, Siparişim hâlâ hazırlanıyor mu? #1038, 08:40, Website, Oasis, Back from snooze."_s;
    QTest::newRow("a tap, known by a number") << u"atlas"_s << u"c-3"_s
                                              << u"+212 600 000 118, Chose: Track my parcel, Tue, WhatsApp, Atlas Store."_s;
    QTest::newRow("snoozed")
        << u"atlas"_s << u"c-4"_s
        << u"Hamza Kettani, D’accord, rappelez-moi jeudi matin, Mon, WhatsApp, Atlas Store, Thu 09:00, assigned to you."_s;
}

void InboxModelTest::accessibleTexts()
{
    QFETCH(QString, account);
    QFETCH(QString, conversation);
    QFETCH(QString, text);
    static InboxFixture fixture;
    if (!fixture.atlas)
        fixture.fillLikeTheDesign();
    ConversationListModel model(*fixture.inbox);
    load(model, inboxQuery());
    QTRY_VERIFY(model.hasGroup());
    const AccountId id = account == "atlas"_L1 ? fixture.atlas : account == "oasis"_L1 ? fixture.oasis : fixture.vehicles;
    const int row = model.rowOf(await(fixture.store->ensureConversation(id, conversation)).value());
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row).data(Qt::AccessibleTextRole).toString(), text);
}

void InboxModelTest::someoneWithoutANameIsCalledByTheProvider()
{
    Conversation conversation;
    conversation.remoteId = u"c-71f04821"_s;
    AccountLook look;
    look.providerName = u"Divar"_s;
    QCOMPARE(customerTitle(conversation, look), u"Divar user 4821"_s);
    conversation.customer.phone = u"+212 600 000 118"_s;
    QCOMPARE(customerTitle(conversation, look), u"+212 600 000 118"_s);
    conversation.customer.name = u"\u202EevilSalma"_s;
    QCOMPARE(customerTitle(conversation, look), u"evilSalma"_s);
    conversation.customer.nickname = u"The neighbour"_s;
    QCOMPARE(customerTitle(conversation, look), u"The neighbour"_s);
}

void InboxModelTest::theEndOfAnIdStandsForAName_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::newRow("digits") << u"en_GB"_s << u"c-71f04821"_s << u"Divar user 4821"_s;
    QTest::newRow("digits, Persian") << u"fa_IR"_s << u"c-71f04821"_s << u"Divar user ۴۸۲۱"_s;
    QTest::newRow("letters among them stay as they are") << u"fa_IR"_s << u"71f0-48a1"_s << u"Divar user 48a1"_s;
    QTest::newRow("not begun yet") << u"en_GB"_s << placeholderFor(u"QmFzZTY0+/8w=="_s) << u"Divar user Y08w"_s;
    QTest::newRow("not begun yet, a short id") << u"en_GB"_s << placeholderFor(u"7"_s) << u"Divar user 7"_s;
}

void InboxModelTest::theEndOfAnIdStandsForAName()
{
    QFETCH(QString, locale);
    QFETCH(QString, id);
    QFETCH(QString, title);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    Conversation conversation;
    conversation.remoteId = id;
    const QString shown = customerTitle(conversation, {.name = {}, .providerName = u"Divar"_s, .mark = {}, .colour = {}});
    QLocale::setDefault(before);
    QCOMPARE(shown, title);
}

void InboxModelTest::aTapIsToldInTheRow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("snippet");
    QTest::addColumn<bool>("tap");
    QTest::newRow("a press") << u"press"_s << u"Book"_s << u"Chose: \u2068Book\u2069"_s << true;
    QTest::newRow("a press of a button not known") << u"press"_s << QString() << u"Pressed a button"_s << false;
    QTest::newRow("a choice") << u"choice"_s << u"Book"_s << u"Chose: \u2068Book\u2069"_s << true;
}

void InboxModelTest::aTapIsToldInTheRow()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    QFETCH(QString, snippet);
    QFETCH(bool, tap);
    Conversation conversation;
    conversation.snippetKind = kind;
    conversation.snippet = words;
    conversation.snippetDirection = Direction::In;
    conversation.customer.channel = u"post"_s;
    const HandClock clock(0);
    const ConversationRow row = describeConversation(conversation, {}, {}, Formats(clock));
    QCOMPARE(row.snippet, snippet);
    QCOMPARE(row.prefix == ConversationRow::Prefix::Tap, tap);
    QCOMPARE(row.channel, u"Post chat"_s);
}

void InboxModelTest::anAskedAgentIsWaitedForALittle()
{
    Conversation conversation;
    conversation.aiAsked = 1'000'000;
    HandClock clock(1'000'000 + kAiPatience - 1);
    const ConversationRow waiting = describeConversation(conversation, {}, {}, Formats(clock));
    QCOMPARE(waiting.tags.size(), 1u);
    QCOMPARE(int(waiting.tags[0].kind), int(ConversationRow::Tag::Kind::AiAsked));
    QVERIFY(waiting.accessibleText().contains(waiting.tags[0].text));
    clock.advance(1);
    QVERIFY(describeConversation(conversation, {}, {}, Formats(clock)).tags.empty());
}

void InboxModelTest::paintedLinesKeepIdsInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("painted");
    QTest::newRow("plain") << u"Merci"_s << u"Merci"_s;
    QTest::newRow("a number alone") << u"+212 600 000 118"_s << u"\u2066+212 600 000 118\u2069"_s;
    QTest::newRow("an id in Arabic") << u"الطلب #AT-20418 ناقص"_s << u"الطلب \u2066#AT-20418\u2069 ناقص"_s;
    QTest::newRow("an id after a Latin word") << u"الطلب Order #AT-20418"_s << u"الطلب Order #AT-20418"_s;
    QTest::newRow("an override") << u"\u202Eabc"_s << u"abc"_s;
}

void InboxModelTest::paintedLinesKeepIdsInOrder()
{
    QFETCH(QString, text);
    QFETCH(QString, painted);
    QCOMPARE(paintedLine(text), painted);
}

void InboxModelTest::countsFollow()
{
    InboxFixture fixture;
    const AccountId shop = fixture.addAccount(u"digishare"_s, u"Shop"_s);
    ViewCounts counts(*fixture.inbox);
    QSignalSpy changed(&counts, &ViewCounts::changed);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(counts.counts().open, 0);
    for (int i = 0; i < 20; ++i)
        fixture.say({shop, u"c-%1"_s.arg(i), {}, u"Hello"_s, u"2025-12-03T09:00:00Z"_s});
    QTRY_COMPARE(counts.counts().open, 20);
    QCOMPARE(counts.counts().inboxUnread, 20);
    // Gathered, not asked for each message.
    QVERIFY2(changed.size() < 15, qPrintable(QString::number(changed.size())));
}

QASID_WIDGET_TEST(InboxModelTest)
#include "inboxmodel_test.moc"
