#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

const QString kUser = u"user-7"_s;
const QString kPhone = u"+989120000000"_s;

Event withContext(Event event, const ConversationContext &context)
{
    event.context = context;
    return event;
}

Event press(const QString &key, const QJsonObject &data, const QString &user, const QString &conversation = u"c1"_s, TimeMs time = kNow)
{
    const Message message{.remoteId = key, .direction = Direction::In, .time = time, .content = PressContent{.data = data}};
    const Customer customer{.remoteId = user, .sources = {{u"remote_id"_s, factsource::kPress}}};
    return Profile::event(key, MessageAppeared{.message = message, .customer = customer}, time, conversation);
}

Event contactCard(const QString &key, const QString &phone, const QString &conversation = u"c1"_s)
{
    Event event = Profile::message(key, {}, Direction::In, kNow + kSecond, conversation);
    auto &appeared = std::get<MessageAppeared>(event.body);
    appeared.message.content = ContactContent{.cards = {{.name = u"Sara"_s, .phones = {phone}, .emails = {}}}, .raw = {}};
    appeared.customer
        = Customer{.name = u"Sara"_s, .phone = phone, .sources = {{u"name"_s, factsource::kContact}, {u"phone"_s, factsource::kContact}}};
    return event;
}

Event granted(const QString &key, const QString &user, const QString &phone, TimeMs time = kNow)
{
    const Customer customer{
        .remoteId = user, .phone = phone, .sources = {{u"remote_id"_s, factsource::kAccess}, {u"phone"_s, factsource::kAccess}}};
    return Profile::event(key, AccessGranted{customer}, time, {});
}

Event revoked(const QString &key, const QString &user, TimeMs time = kNow)
{
    return Profile::event(key, AccessRevoked{user}, time, {});
}

Event started(const QString &key, const QString &conversation = u"c1"_s)
{
    Customer customer{.facts = {{u"start_post"_s, u"AbCd"_s}}, .sources = {{u"start_post"_s, factsource::kStart}}};
    return Profile::event(key, ConversationStarted{customer}, kNow - kSecond, conversation);
}

Conversation onlyOne(Profile &p)
{
    const auto page = take(p.store->conversations({}, {}, 10));
    if (page.rows.size() != 1)
        qFatal("%zu conversations", page.rows.size());
    return page.rows.front();
}

} // namespace

//! Who somebody is, what they pressed, and what they let us do.
class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sourcesAreKeptUntilTheFactChanges();
    void phoneJoinsTheNameless();
    void cardOfSomebodyElseReplacesNoKnownNumber();
    void phoneOfAnotherAccountJoinsNothing();
    void joinedCustomerKeepsWhatIsKnown();
    void waysToACustomerInAnyOrder_data();
    void waysToACustomerInAnyOrder();

    void contextIsTaken();
    void personWithoutConversation();
    void personWithoutConversationGoesToTheNewest();

    void pressCountsAsTheCustomers();
    void pressNamesTheConversation();
    void pressGetsItsCaption();
    void pressInTheList();

    void revokedIsTold();
    void revokedBeforeTheConversation();
    void grantedAgain();
    void accessInAnyOrder_data();
    void accessInAnyOrder();
    void newAccessLiftsTheRevocation();
    void accessWithoutUserIsQuarantined();

    void subjectIsToldInEachConversation();
    void unknownSubjectIsQuarantined();
};

void TestPeople::sourcesAreKeptUntilTheFactChanges()
{
    Profile p;
    const auto tell
        = [&](const QString &key, const Customer &customer) { p.apply({Profile::event(key, CustomerChanged{customer}, kNow, u"c1"_s)}); };
    p.apply({Profile::message(u"m1"_s, u"salam"_s)});
    tell(u"1"_s, {.remoteId = kUser, .name = u"Sara"_s, .sources = {{u"remote_id"_s, u"press"_s}, {u"name"_s, u"profile"_s}}});
    QCOMPARE(onlyOne(p).customer.sources, (QMap<QString, QString>{{u"remote_id"_s, u"press"_s}, {u"name"_s, u"profile"_s}}));

    // The same again from elsewhere is no news; another name is, and so is a fact nobody had said the origin of.
    tell(u"2"_s, {.remoteId = kUser, .name = u"Sara"_s, .sources = {{u"remote_id"_s, u"access"_s}, {u"name"_s, u"contact"_s}}});
    QCOMPARE(onlyOne(p).customer.sources[u"name"_s], u"profile"_s);
    QCOMPARE(onlyOne(p).customer.sources[u"remote_id"_s], u"press"_s);
    tell(u"3"_s, {.name = u"Sara B."_s, .phone = kPhone, .sources = {{u"name"_s, u"contact"_s}}});
    QCOMPARE(onlyOne(p).customer.sources[u"name"_s], u"contact"_s);
    QVERIFY(!onlyOne(p).customer.sources.contains(u"phone"_s));
    tell(u"4"_s, {.phone = kPhone, .facts = {{u"city"_s, u"Shiraz"_s}}, .sources = {{u"phone"_s, u"lookup"_s}, {u"city"_s, u"start"_s}}});
    QCOMPARE(onlyOne(p).customer.sources[u"phone"_s], u"lookup"_s);
    QCOMPARE(onlyOne(p).customer.sources[u"city"_s], u"start"_s);
    // A fact that changes without a word of its origin has none.
    tell(u"5"_s, {.name = u"S."_s});
    QVERIFY(!onlyOne(p).customer.sources.contains(u"name"_s));
    take(p.store->setNickname(onlyOne(p).id, u"Sister"_s));
    QCOMPARE(onlyOne(p).customer.sources.size(), 3);
}

void TestPeople::phoneJoinsTheNameless()
{
    for (const bool cardFirst : {true, false}) {
        Profile p;
        p.apply({Profile::message(u"m1"_s, u"salam"_s)});
        take(p.store->setNickname(onlyOne(p).id, u"Sister"_s));
        const std::array events{contactCard(u"card"_s, kPhone), granted(u"grant"_s, kUser, kPhone)};
        QSignalSpy committed(p.store.get(), &Store::committed);
        p.apply({events[cardFirst ? 0 : 1]});
        p.apply({events[cardFirst ? 1 : 0]});
        QCOMPARE(p.rows(u"customers"_s), 1);
        const Conversation conversation = onlyOne(p);
        QCOMPARE(conversation.customer.remoteId, kUser);
        QCOMPARE(conversation.customer.phone, kPhone);
        QCOMPARE(conversation.customer.name, u"Sara"_s);
        QCOMPARE(conversation.customer.nickname, u"Sister"_s);
        QCOMPARE(conversation.customer.sources[u"name"_s], u"contact"_s);
        QCOMPARE(conversation.customer.sources[u"remote_id"_s], u"access"_s);
        QVERIFY(committed.last()[0].value<ChangeSet>().conversations.contains(conversation.id));
    }
}

void TestPeople::cardOfSomebodyElseReplacesNoKnownNumber()
{
    Profile p;
    p.apply({press(u"press"_s, {}, kUser)});
    p.apply({granted(u"grant"_s, kUser, kPhone)});
    p.apply({contactCard(u"card"_s, u"+989350000000"_s)});
    QCOMPARE(onlyOne(p).customer.phone, kPhone);
    QCOMPARE(onlyOne(p).customer.sources[u"phone"_s], u"access"_s);
    // Where only cards told it so far, the later one counts.
    p.apply({contactCard(u"first"_s, u"+989350000001"_s, u"c2"_s), contactCard(u"second"_s, u"+989350000002"_s, u"c2"_s)});
    QVERIFY(p.conversation(u"c2"_s).customer.phone == u"+989350000002"_s);
}

void TestPeople::phoneOfAnotherAccountJoinsNothing()
{
    Profile p;
    const AccountId second = p.addAccount(u"Second"_s);
    take(p.store->applyInbound(second, Profile::request(), {.events = {granted(u"grant"_s, kUser, kPhone)}, .quarantined = {}}));
    p.apply({contactCard(u"card"_s, kPhone)});
    QCOMPARE(p.rows(u"customers"_s), 2);
    QCOMPARE(onlyOne(p).customer.remoteId, QString());
    // Two nameless ones with one number stay two: nothing says who they are.
    p.apply({contactCard(u"card2"_s, kPhone, u"c2"_s)});
    QCOMPARE(p.rows(u"customers"_s), 3);
    // Whoever they are, it is the same person.
    p.apply({granted(u"grant2"_s, kUser, kPhone)});
    QCOMPARE(p.rows(u"customers"_s), 2);
    QCOMPARE(p.conversation(u"c1"_s).customer.id, p.conversation(u"c2"_s).customer.id);
    QCOMPARE(p.conversation(u"c2"_s).customer.remoteId, kUser);
}

void TestPeople::joinedCustomerKeepsWhatIsKnown()
{
    Profile p;
    Customer known{.remoteId = kUser, .name = u"Sara of Shiraz"_s, .email = u"s@example.org"_s};
    auto change = Profile::event(u"known"_s, CustomerChanged{known});
    change.conversationRemoteId.clear();
    p.apply({change});
    auto card = contactCard(u"card"_s, kPhone);
    std::get<MessageAppeared>(card.body).customer.facts.insert(u"city"_s, u"Shiraz"_s);
    p.apply({card});
    p.apply({press(u"press"_s, {}, kUser)});
    const Customer customer = onlyOne(p).customer;
    QCOMPARE(customer.remoteId, kUser);
    QCOMPARE(customer.name, u"Sara of Shiraz"_s);
    QCOMPARE(customer.email, u"s@example.org"_s);
    QCOMPARE(customer.phone, kPhone);
    QCOMPARE(customer.facts[u"city"_s].toString(), u"Shiraz"_s);
    QCOMPARE(p.rows(u"customers"_s), 1);
}

void TestPeople::waysToACustomerInAnyOrder_data()
{
    QTest::addColumn<bool>("begunBefore");
    QTest::newRow("the message has left before all of it") << true;
    QTest::newRow("the message is sent meanwhile") << false;
}

void TestPeople::waysToACustomerInAnyOrder()
{
    QFETCH(bool, begunBefore);
    Profile p;
    std::array<int, 5> order;
    std::iota(order.begin(), order.end(), 0);
    int number = 0;
    do {
        p.account = p.addAccount(QString::number(++number));
        OutboxItem begun;
        const auto send = [&] {
            const auto conversation = take(p.store->ensureConversationWith(p.account, kUser, {}));
            take(p.store->enqueue(conversation, reply(u"hello"_s), Delivery::Queued, kNow, kNow));
            begun = take(p.store->beginAttempt(take(p.store->outbox()).front().id));
        };
        if (begunBefore)
            send();
        const std::array<std::function<void()>, 5> ways{
            [&] {
                if (!begunBefore)
                    send();
                take(p.store->accept(begun.id, {.remoteId = {}, .correlationId = {}, .conversation = u"c1"_s}));
            },
            [&] {
                p.apply({press(u"press"_s, {{u"k"_s, 1}}, kUser)});
            },
            [&] { p.apply({contactCard(u"card"_s, kPhone)}); },
            [&] { p.apply({granted(u"grant"_s, kUser, kPhone)}); },
            [&] { p.apply({started(u"start"_s)}); },
        };
        QByteArray told;
        for (const int way : order) {
            ways[std::size_t(way)]();
            told += char('0' + way);
        }
        const auto page = take(p.store->conversations({.account = p.account}, {}, 10));
        QVERIFY2(page.rows.size() == 1, told);
        const Conversation &conversation = page.rows.front();
        QCOMPARE(conversation.remoteId, u"c1"_s);
        QVERIFY2(conversation.customer.remoteId == kUser, told);
        QVERIFY2(conversation.customer.phone == kPhone, told);
        QCOMPARE(conversation.customer.name, u"Sara"_s);
        QCOMPARE(conversation.customer.facts[u"start_post"_s].toString(), u"AbCd"_s);
        for (const auto &fact : {u"remote_id"_s, u"phone"_s, u"name"_s, u"start_post"_s})
            QVERIFY2(!conversation.customer.sources.value(fact).isEmpty(), told);
        QVERIFY2(p.rows(u"customers"_s) == number, told); // one in each account
        QVERIFY2(p.messages().size() == 4, told);
        QCOMPARE(conversation.unread, 2);
        QCOMPARE(conversation.queued, 0);
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(number, 120);
}

void TestPeople::contextIsTaken()
{
    Profile p;
    p.apply({withContext(Profile::message(u"m1"_s, u"salam"_s), {.subject = u"post1"_s, .access = u"seller"_s})});
    QCOMPARE(onlyOne(p).context, (ConversationContext{.subject = u"post1"_s, .access = u"seller"_s}));
    p.apply({withContext(Profile::message(u"m2"_s, u"again"_s), {})});
    QCOMPARE(onlyOne(p).context, (ConversationContext{.subject = u"post1"_s, .access = u"seller"_s}));
    p.apply({withContext(Profile::event(u"change"_s, CustomerChanged{}, kNow), {.subject = u"post2"_s, .access = {}})});
    QCOMPARE(onlyOne(p).context, (ConversationContext{.subject = u"post2"_s, .access = u"seller"_s}));
    p.open();
    QCOMPARE(onlyOne(p).context.subject, u"post2"_s);
    auto exported = std::move(*StoreExport::open(p.folder.path()));
    QString subject;
    QVERIFY(exported->eachConversation({}, {}, [&](const Conversation &c, const std::vector<Message> &) { subject = c.context.subject; }));
    QCOMPARE(subject, u"post2"_s);
}

void TestPeople::personWithoutConversation()
{
    Profile p;
    QCOMPARE(p.apply({press(u"p1"_s, {{u"k"_s, 1}}, kUser, {})}).applied, 1);
    Conversation conversation = onlyOne(p);
    QCOMPARE(conversation.remoteId, placeholderFor(kUser));
    QCOMPARE(conversation.customer.remoteId, kUser);
    QCOMPARE(conversation.customer.sources[u"remote_id"_s], u"press"_s);
    QCOMPARE(conversation.unread, 1);
    QCOMPARE(p.apply({press(u"p1"_s, {{u"k"_s, 1}}, kUser, {})}).repeated, 1);
    p.apply({press(u"p2"_s, {{u"k"_s, 2}}, kUser, {}, kNow + 1)});
    QCOMPARE(onlyOne(p).unread, 2);
    // Nobody and nowhere.
    QCOMPARE(p.apply({press(u"p3"_s, {}, {}, {})}).quarantined, 1);
}

void TestPeople::personWithoutConversationGoesToTheNewest()
{
    Profile p;
    p.apply({press(u"p1"_s, {}, kUser, u"c1"_s, kNow), press(u"p2"_s, {}, kUser, u"c2"_s, kNow + kSecond),
        press(u"p3"_s, {}, u"somebody else"_s, u"c3"_s, kNow + kMinute)});
    p.apply({press(u"p4"_s, {}, kUser, {}, kNow + kHour)}, kNow + kHour);
    QCOMPARE(p.messages(u"c2"_s).size(), 2u);
    QCOMPARE(p.rows(u"conversations"_s), 3);
}

void TestPeople::pressCountsAsTheCustomers()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow)});
    const auto id = onlyOne(p).id;
    take(p.store->markRead(id));
    take(p.store->setStatus(id, ConversationStatus::Resolved));
    QSignalSpy committed(p.store.get(), &Store::committed);
    p.apply({press(u"p1"_s, {{u"k"_s, u"v"_s}}, kUser, u"c1"_s, kNow + kMinute)}, kNow + kMinute);
    const auto conversation = take(p.store->conversationsById({id})).at(0);
    QCOMPARE(conversation.status, ConversationStatus::Open);
    QCOMPARE(conversation.unread, 1);
    QCOMPARE(conversation.lastCustomerMessage, std::optional(kNow + kMinute));
    QCOMPARE(committed.first()[0].value<ChangeSet>().arrived.size(), 1);
    QCOMPARE(take(p.store->conversations({.waitingSince = kNow + kHour}, {}, 10)).rows.size(), 1u);
}

void TestPeople::pressNamesTheConversation()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"salam"_s), press(u"p1"_s, {}, kUser)});
    QCOMPARE(onlyOne(p).customer.remoteId, kUser);
    // Whoever else presses there is not taken for the customer.
    p.apply({press(u"p2"_s, {}, u"passer-by"_s)});
    QCOMPARE(onlyOne(p).customer.remoteId, kUser);
    QCOMPARE(p.messages().size(), 3u);
}

void TestPeople::pressGetsItsCaption()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"salam"_s)});
    const QJsonObject data{{u"order"_s, 5}, {u"list"_s, QJsonArray{1, u"a"_s}}};
    const QJsonObject mine{{u"mine"_s, true}};
    OutgoingMessage message = reply(u"choose"_s);
    message.buttons = {{{u"Page"_s, {}, LinkAction{u"https://example.org"_s}}, {u"Track"_s, u"CAR"_s, ServerAction{data}}}};
    message.senderButtons = {{{u"Close it"_s, {}, DynamicAction{mine}}}};
    const auto send
        = [&](const OutgoingMessage &one, TimeMs now) { take(p.store->enqueue(onlyOne(p).id, one, Delivery::Queued, now, now)); };
    send(message, kNow + 1);
    p.apply({press(u"p1"_s, data, kUser, u"c1"_s, kNow + 2), press(u"p2"_s, mine, kUser, u"c1"_s, kNow + 3),
        press(u"p3"_s, {{u"order"_s, 6}}, kUser, u"c1"_s, kNow + 4)});
    const auto caption = [&](std::size_t back) {
        const auto messages = p.messages();
        return std::get<PressContent>(messages.at(messages.size() - 1 - back).content).caption;
    };
    QCOMPARE(caption(2), u"Track"_s);
    QCOMPARE(caption(1), u"Close it"_s);
    QCOMPARE(caption(0), QString());
    QCOMPARE(p.messages().at(1).senderButtons, message.senderButtons);
    // The newest button with that data is the one.
    message.buttons = {{{u"Where is it?"_s, {}, DynamicAction{data}}}};
    send(message, kNow + 5);
    p.apply({press(u"p4"_s, data, kUser, u"c1"_s, kNow + 6)});
    QCOMPARE(caption(0), u"Where is it?"_s);
    // In another conversation it was never offered.
    p.apply({press(u"p5"_s, data, kUser, u"c2"_s, kNow + 7)});
    QCOMPARE(std::get<PressContent>(p.messages(u"c2"_s).at(0).content).caption, QString());
    QCOMPARE(std::get<PressContent>(p.messages(u"c2"_s).at(0).content).data, data);
}

void TestPeople::pressInTheList()
{
    Profile p;
    Event event = press(u"p1"_s, {{u"k"_s, 1}}, kUser);
    std::get<PressContent>(std::get<MessageAppeared>(event.body).message.content).caption = u"Track\nmy order"_s;
    p.apply({event});
    QCOMPARE(onlyOne(p).snippetKind, u"press"_s);
    QCOMPARE(onlyOne(p).snippet, u"Track my order"_s);
    QCOMPARE(onlyOne(p).snippetDirection, Direction::In);
}

void TestPeople::revokedIsTold()
{
    Profile p;
    p.apply({withContext(Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow, u"c1"_s), {.subject = {}, .access = u"seller"_s}),
        withContext(press(u"m2"_s, {}, kUser, u"c2"_s), {.subject = {}, .access = u"seller"_s}), press(u"m3"_s, {}, u"seller"_s, u"c3"_s),
        press(u"m4"_s, {}, kUser, u"c4"_s)});
    QCOMPARE(p.apply({revoked(u"r1"_s, u"seller"_s, kNow + kMinute)}, kNow + kMinute).applied, 1);
    for (const auto &gone : {u"c1"_s, u"c2"_s, u"c3"_s}) {
        QCOMPARE(p.conversation(gone).accessRevoked, std::optional(kNow + kMinute));
        QCOMPARE(p.words(gone).last(), u"access_revoked"_s);
    }
    QVERIFY(!p.conversation(u"c4"_s).accessRevoked);
    QCOMPARE(p.conversation(u"c1"_s).unread, 1);
    QCOMPARE(p.conversation(u"c1"_s).snippet, u"salam"_s);
    // Said again it is no news; and whose conversation is answered with another's access keeps it.
    p.apply({revoked(u"r2"_s, u"seller"_s, kNow + kHour), revoked(u"r3"_s, kUser, kNow + kHour)}, kNow + kHour);
    QCOMPARE(p.messages(u"c1"_s).size(), 2u);
    QCOMPARE(p.messages(u"c2"_s).size(), 2u);
    QVERIFY(p.conversation(u"c4"_s).accessRevoked);
}

void TestPeople::revokedBeforeTheConversation()
{
    Profile p;
    QCOMPARE(p.apply({revoked(u"r1"_s, u"seller"_s), revoked(u"r2"_s, kUser)}).applied, 2);
    QCOMPARE(p.rows(u"conversations"_s), 0);
    p.apply({withContext(Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow + 1), {.subject = {}, .access = u"seller"_s})});
    QCOMPARE(p.conversation().accessRevoked, std::optional(kNow));
    QCOMPARE(p.words(), (QStringList{u"access_revoked"_s, u"salam"_s}));
    QCOMPARE(p.conversation().snippet, u"salam"_s);
    p.apply({Profile::message(u"m2"_s, u"salam"_s, Direction::In, kNow + 1, u"c2"_s)});
    QVERIFY(!p.conversation(u"c2"_s).accessRevoked);
    p.apply({press(u"p1"_s, {}, kUser, u"c2"_s)});
    QVERIFY(p.conversation(u"c2"_s).accessRevoked);
}

void TestPeople::grantedAgain()
{
    Profile p;
    p.apply(
        {withContext(Profile::message(u"m1"_s, u"salam"_s), {.subject = {}, .access = kUser}), press(u"m2"_s, {}, u"other"_s, u"c2"_s)});
    p.apply({revoked(u"r1"_s, kUser, kNow + 1)}, kNow + 1);
    p.apply({granted(u"g1"_s, kUser, kPhone, kNow + 2)}, kNow + 2);
    QVERIFY(!p.conversation().accessRevoked);
    QCOMPARE(p.words(), (QStringList{u"salam"_s, u"access_revoked"_s, u"access_granted"_s}));
    p.apply({granted(u"g2"_s, kUser, kPhone, kNow + 3)}, kNow + 3);
    QCOMPARE(p.messages().size(), 3u);
    QCOMPARE(p.messages(u"c2"_s).size(), 1u);
    // Who gave it is known from then on.
    p.apply({press(u"m3"_s, {}, kUser, u"c3"_s)});
    QCOMPARE(p.conversation(u"c3"_s).customer.phone, kPhone);
}

void TestPeople::accessInAnyOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("as it was") << QList<int>{0, 1, 2};
    QTest::newRow("the taking back is told last") << QList<int>{0, 2, 1};
    QTest::newRow("the conversation is known last") << QList<int>{1, 2, 0};
    QTest::newRow("backwards") << QList<int>{2, 1, 0};
}

void TestPeople::accessInAnyOrder()
{
    QFETCH(QList<int>, order);
    Profile p;
    const std::vector<Event> events{
        withContext(Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow), {.subject = {}, .access = kUser}),
        revoked(u"r"_s, kUser, kNow + kSecond),
        granted(u"g"_s, kUser, {}, kNow + kMinute),
    };
    for (const int i : order)
        p.apply({events[std::size_t(i)]}, kNow + kHour);
    QVERIFY(!p.conversation().accessRevoked);
    p.apply({revoked(u"r2"_s, kUser, kNow + kHour)}, kNow + kHour);
    QCOMPARE(p.conversation().accessRevoked, std::optional(kNow + kHour));
}

void TestPeople::newAccessLiftsTheRevocation()
{
    Profile p;
    p.apply({withContext(Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow), {.subject = {}, .access = u"first"_s})});
    p.apply({revoked(u"r1"_s, u"first"_s, kNow + 1)}, kNow + 1);
    p.apply({withContext(Profile::message(u"m2"_s, u"again"_s, Direction::In, kNow + 2), {.subject = {}, .access = u"second"_s})});
    QVERIFY(!p.conversation().accessRevoked);
    QCOMPARE(p.words(), (QStringList{u"salam"_s, u"access_revoked"_s, u"access_granted"_s, u"again"_s}));
}

void TestPeople::accessWithoutUserIsQuarantined()
{
    Profile p;
    const auto outcome = p.apply({revoked(u"r1"_s, {}), granted(u"g1"_s, {}, kPhone)});
    QCOMPARE(outcome.quarantined, 2);
    QCOMPARE(outcome.applied, 0);
    QCOMPARE(p.rows(u"customers"_s), 0);
}

void TestPeople::subjectIsToldInEachConversation()
{
    Profile p;
    const ConversationContext about{.subject = u"post1"_s, .access = {}};
    p.apply({withContext(Profile::message(u"m1"_s, u"one"_s, Direction::In, kNow, u"c1"_s), about),
        withContext(Profile::message(u"m2"_s, u"two"_s, Direction::In, kNow, u"c2"_s), about),
        Profile::message(u"m3"_s, u"three"_s, Direction::In, kNow, u"c3"_s)});
    const SystemContent gone{.code = u"post_removed"_s, .text = u"post1"_s};
    const Event changed = Profile::event(u"subject"_s, SubjectChanged{.subject = u"post1"_s, .content = gone}, kNow + 1, {});
    QCOMPARE(p.apply({changed}).applied, 1);
    QCOMPARE(p.words(u"c1"_s), (QStringList{u"one"_s, u"post_removed"_s}));
    QCOMPARE(p.messages(u"c2"_s).at(1).content, Content(gone));
    QCOMPARE(p.messages(u"c3"_s).size(), 1u);
    QCOMPARE(p.apply({changed}).repeated, 1);
    QCOMPARE(p.messages(u"c1"_s).size(), 2u);
    QCOMPARE(p.conversation().unread, 1);
}

void TestPeople::unknownSubjectIsQuarantined()
{
    Profile p;
    const Event changed = Profile::event(u"subject"_s, SubjectChanged{.subject = u"post1"_s, .content = {u"post_removed"_s, {}}}, kNow, {});
    for (int i = 0; i < 3; ++i) {
        const auto outcome = p.apply({changed}, kNow + i);
        QCOMPARE(outcome.quarantined, 1); // told each time, kept once
        QCOMPARE(outcome.applied + outcome.repeated, 0);
    }
    const auto kept = take(p.store->quarantine(10));
    QCOMPARE(kept.size(), 1u);
    QVERIFY(!kept[0].reason.isEmpty());
    // Decoded again when such a conversation is known, it is applied.
    p.apply({withContext(Profile::message(u"m1"_s, u"one"_s), {.subject = u"post1"_s, .access = {}})});
    QCOMPARE(p.apply({changed}).applied, 1);
    QCOMPARE(p.messages().size(), 2u);
}

QASID_TEST(TestPeople)
#include "people_test.moc"
