#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

//! What comes in: once, in its place, and never lost.
class TestInbound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesMessageAndRequest();
    void repeatedChangesNothing();
    void otherContentUnderKnownKeyIsQuarantined();
    void otherContentUnderKnownMessageIsQuarantined();
    void unusableIsQuarantinedOnce();
    void largeBodyIsCutInQuarantine();
    void unknownAccountIsRefused();
    void keepsEveryCharacter();
    void eventWithoutConversationIsQuarantined();
    void sameConversationIdOfTwoAccounts();

    void lateMessageGoesToItsPlace();
    void messagesOfOneMillisecondKeepTheirOrder();
    void messageWithoutTimeIsPlacedByArrival();
    void timeFromTheFutureIsPlacedByArrival();

    void conversationStartsOnce();
    void eventsInAnyOrderLeadToTheSame_data();
    void eventsInAnyOrderLeadToTheSame();
    void archiveResolves();
    void customerReopens_data();
    void customerReopens();

    void emptyFieldsDoNotOverwrite();
    void customersAreOnePerRemoteId();
    void channelsAreOfTheConversation();
    void changedCustomerIsTold();

    void countsAndSnippetAreKept();
    void systemMessagesDoNotMoveAConversation();
    void readingAndUnreading();
    void waitingCustomers();
    void changeSetSaysWhatHappened();
    void unsupportedContentKeepsItsBytes();
    void everyContentSurvives_data();
    void everyContentSurvives();
};

void TestInbound::storesMessageAndRequest()
{
    Profile p;
    const auto outcome = p.apply({Profile::message(u"m1"_s, u"سلام، طلبيتي فين؟"_s, Direction::In, kNow - kMinute)}, kNow, "{\"a\":1}");
    QCOMPARE(outcome.applied, 1);
    QCOMPARE(p.rows(u"inbound"_s), 1);
    QCOMPARE(p.rows(u"events"_s), 1);
    const auto messages = p.messages();
    QCOMPARE(messages.size(), 1u);
    QCOMPARE(messages[0].remoteId, u"m1"_s);
    QCOMPARE(messages[0].direction, Direction::In);
    QCOMPARE(messages[0].delivery, Delivery::Received);
    QCOMPARE(messages[0].time, std::optional(kNow - kMinute));
    QCOMPARE(contentText(messages[0].content), u"سلام، طلبيتي فين؟"_s);
    const auto conversation = p.conversation();
    QCOMPARE(conversation.unread, 1);
    QCOMPARE(conversation.provider, u"digishare"_s);
    QCOMPARE(conversation.lastCustomerMessage, std::optional(kNow - kMinute));
}

void TestInbound::repeatedChangesNothing()
{
    Profile p;
    const auto event = Profile::message(u"m1"_s, u"bonjour"_s, Direction::In, kNow);
    p.apply({event});
    QSignalSpy committed(p.store.get(), &Store::committed);
    for (int i = 0; i < 10; ++i) {
        const auto outcome = p.apply({event}, kNow + i);
        QCOMPARE(outcome.repeated, 1);
        QCOMPARE(outcome.applied, 0);
    }
    QCOMPARE(committed.count(), 0);
    QCOMPARE(p.rows(u"inbound"_s), 1);
    QCOMPARE(p.rows(u"messages"_s), 1);
    QCOMPARE(p.conversation().unread, 1);
}

void TestInbound::otherContentUnderKnownKeyIsQuarantined()
{
    Profile p;
    auto event = Profile::message(u"m1"_s, u"one"_s);
    p.apply({event});
    event.fingerprint = "another";
    std::get<MessageAppeared>(event.body).message.content = text(u"two"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(p.apply({event}, kNow + i, "{\"two\":2}").quarantined, 1);
    const auto kept = take(p.store->quarantine(10));
    QCOMPARE(kept.size(), 1u);
    QCOMPARE(kept[0].eventKey, u"message:m1"_s);
    QCOMPARE(kept[0].raw, QByteArray("{\"two\":2}"));
    QVERIFY(!kept[0].reason.isEmpty());
    QCOMPARE(p.words(), QStringList{u"one"_s});
    QCOMPARE(take(p.store->counts(kNow)).quarantined, 1);
    QVERIFY(wait(p.store->removeQuarantined(kept[0].id)));
    QCOMPARE(take(p.store->counts(kNow)).quarantined, 0);
    QCOMPARE(wait(p.store->removeQuarantined(kept[0].id)).error().kind, ErrorKind::NotFound);
}

void TestInbound::otherContentUnderKnownMessageIsQuarantined()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"one"_s)});
    auto same = Profile::message(u"m1"_s, u"one"_s);
    same.key = u"another-key"_s;
    QCOMPARE(p.apply({same}).applied, 1);
    auto other = Profile::message(u"m1"_s, u"two"_s);
    other.key = u"third-key"_s;
    QCOMPARE(p.apply({other}).quarantined, 1);
    QCOMPARE(p.words(), QStringList{u"one"_s});
    QCOMPARE(p.conversation().unread, 1);
}

void TestInbound::unusableIsQuarantinedOnce()
{
    Profile p;
    const DecodedWebhook decoded{.events = {}, .quarantined = {{u"It is not JSON."_s, {}}}};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(take(p.store->applyInbound(p.account, Profile::request("garbage"), decoded)).quarantined, 1);
    QCOMPARE(take(p.store->applyInbound(p.account, Profile::request("other garbage"), decoded)).quarantined, 1);
    QCOMPARE(take(p.store->quarantine(10)).size(), 2u);
    QCOMPARE(p.rows(u"inbound"_s), 0);
}

void TestInbound::largeBodyIsCutInQuarantine()
{
    Profile p;
    const QByteArray body(400 * 1024, 'x');
    const DecodedWebhook decoded{.events = {}, .quarantined = {{u"It is not JSON."_s, {}}}};
    take(p.store->applyInbound(p.account, Profile::request(body), decoded));
    // Equal in what is kept, different as a whole.
    take(p.store->applyInbound(p.account, Profile::request(body + 'y'), decoded));
    const auto kept = take(p.store->quarantine(10));
    QCOMPARE(kept.size(), 2u);
    QCOMPARE(kept[1].raw.size(), 256 * 1024);
    QVERIFY(kept[1].reason.contains(u"409600"_s));
}

void TestInbound::keepsEveryCharacter()
{
    Profile p;
    QString words = u"\"quoted\" \\ back\\slash / \r\n\t سلام قاصد 😀 é \u2028 \uFFFD"_s;
    for (char16_t c = 1; c < 0x30; ++c)
        words += c;
    p.apply({Profile::message(u"m1"_s, words), Profile::message(u"m2"_s, {})});
    QCOMPARE(contentText(p.messages().at(0).content), words);
    QCOMPARE(p.messages().at(1).content, text({}));
    // The same again is a repeat under another key too: what is stored is compared with what came.
    auto again = Profile::message(u"m1"_s, words);
    again.key = u"another key"_s;
    QCOMPARE(p.apply({again}).applied, 1);
    QCOMPARE(p.messages().size(), 2u);
}

void TestInbound::unknownAccountIsRefused()
{
    Profile p;
    const auto result
        = wait(p.store->applyInbound({999}, Profile::request(), {.events = {Profile::message(u"m"_s, u"x"_s)}, .quarantined = {}}));
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(p.rows(u"messages"_s), 0);
}

void TestInbound::eventWithoutConversationIsQuarantined()
{
    Profile p;
    auto event = Profile::message(u"m1"_s, u"one"_s);
    event.conversationRemoteId.clear();
    QCOMPARE(p.apply({event}).quarantined, 1);
    QCOMPARE(p.rows(u"conversations"_s), 0);
}

void TestInbound::sameConversationIdOfTwoAccounts()
{
    Profile p;
    const AccountId second = p.addAccount(u"Second"_s);
    p.apply({Profile::message(u"m1"_s, u"to the first"_s)});
    take(p.store->applyInbound(second, Profile::request(), {.events = {Profile::message(u"m1"_s, u"to the second"_s)}, .quarantined = {}}));
    QCOMPARE(p.words(), QStringList{u"to the first"_s});
    QCOMPARE(p.rows(u"conversations"_s), 2);
}

void TestInbound::lateMessageGoesToItsPlace()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"first"_s, Direction::In, kNow)});
    p.apply({Profile::message(u"m3"_s, u"third"_s, Direction::In, kNow + 2 * kSecond)});
    p.apply({Profile::message(u"m2"_s, u"second"_s, Direction::In, kNow + kSecond)}, kNow + kHour);
    QCOMPARE(p.words(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(p.conversation().snippet, u"third"_s);
    QCOMPARE(p.conversation().lastActivity, std::optional(kNow + 2 * kSecond));
}

void TestInbound::messagesOfOneMillisecondKeepTheirOrder()
{
    Profile p;
    std::vector<Event> events;
    QStringList expected;
    for (int i = 0; i < 1500; ++i) { // more than fit into one millisecond
        const QString word = QString::number(i);
        events.push_back(Profile::message(word, word, Direction::In, kNow));
        expected.append(word);
    }
    QCOMPARE(p.apply(events).applied, 1500);
    QStringList found;
    for (const Message &message : take(p.store->messages(p.conversation().id, {MessageWindow::Side::Newest, 0, 1000})).messages)
        found.append(contentText(message.content));
    QCOMPARE(found, expected.mid(500));
}

void TestInbound::messageWithoutTimeIsPlacedByArrival()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"first"_s)}, kNow);
    p.apply({Profile::message(u"m3"_s, u"third"_s)}, kNow + 2);
    p.apply({Profile::message(u"m2"_s, u"second"_s, Direction::In, kNow + 1)}, kNow + 3);
    QCOMPARE(p.words(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(p.messages()[0].time, std::optional<TimeMs>());
}

void TestInbound::timeFromTheFutureIsPlacedByArrival()
{
    Profile p;
    const TimeMs future = 200'000'000'000'000;
    p.apply({Profile::message(u"m1"_s, u"from the future"_s, Direction::In, future)}, kNow);
    p.apply({Profile::message(u"m2"_s, u"now"_s, Direction::In, kNow + 1)}, kNow + 1);
    QCOMPARE(p.words(), (QStringList{u"from the future"_s, u"now"_s}));
    QCOMPARE(p.messages()[0].time, std::optional(future));
    QCOMPARE(p.conversation().lastActivity, std::optional(kNow + 1));
}

void TestInbound::conversationStartsOnce()
{
    Profile p;
    Customer customer{.remoteId = u"t1"_s, .name = u"ليلى"_s};
    p.apply({Profile::event(u"start:1"_s, ConversationStarted{customer}, kNow)});
    p.apply({Profile::event(u"start:2"_s, ConversationStarted{customer}, kNow + 1)});
    QCOMPARE(p.words(), QStringList{u"conversation_started"_s});
    const auto conversation = p.conversation();
    QCOMPARE(conversation.customer.name, u"ليلى"_s);
    QCOMPARE(conversation.unread, 0);
    QCOMPARE(conversation.lastActivity, std::optional(kNow));
}

void TestInbound::eventsInAnyOrderLeadToTheSame_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("as it was") << QList<int>{0, 1, 2, 3};
    QTest::newRow("message before the conversation") << QList<int>{1, 0, 2, 3};
    QTest::newRow("archive before the messages") << QList<int>{3, 0, 2, 1};
    QTest::newRow("backwards") << QList<int>{3, 2, 1, 0};
}

void TestInbound::eventsInAnyOrderLeadToTheSame()
{
    QFETCH(QList<int>, order);
    const std::vector<Event> events{
        Profile::event(u"start"_s, ConversationStarted{Customer{.remoteId = u"t1"_s, .name = u"Sara"_s}}, kNow),
        Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow + kSecond),
        Profile::message(u"m2"_s, u"labas"_s, Direction::Out, kNow + 2 * kSecond),
        Profile::event(u"archive"_s, ConversationArchived{u"user"_s, u"7"_s}, kNow + 3 * kSecond),
    };
    Profile p;
    for (const int i : order)
        p.apply({events[std::size_t(i)]}, kNow + kMinute);
    QCOMPARE(p.words(), (QStringList{u"conversation_started"_s, u"salam"_s, u"labas"_s, u"conversation_archived"_s}));
    const auto conversation = p.conversation();
    QCOMPARE(conversation.status, ConversationStatus::Resolved);
    QVERIFY(conversation.archivedByProvider);
    QCOMPARE(conversation.unread, 1);
    QCOMPARE(conversation.snippet, u"labas"_s);
    QCOMPARE(conversation.lastActivity, std::optional(kNow + 2 * kSecond));
    QCOMPARE(conversation.customer.name, u"Sara"_s);
    QCOMPARE(take(p.store->counts(kNow + 2 * kHour)).waitingOverHour, 0);
}

void TestInbound::archiveResolves()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow)});
    p.apply({Profile::event(u"archive"_s, ConversationArchived{}, kNow + 1)});
    QCOMPARE(p.conversation().status, ConversationStatus::Resolved);
    QVERIFY(p.conversation().archivedByProvider);
    // What the customer writes afterwards opens it again.
    p.apply({Profile::message(u"m2"_s, u"once more"_s, Direction::In, kNow + 2)});
    QCOMPARE(p.conversation().status, ConversationStatus::Open);
    QVERIFY(!p.conversation().archivedByProvider);
    QCOMPARE(p.conversation().unread, 2);
}

void TestInbound::customerReopens_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("resolved") << int(ConversationStatus::Resolved);
    QTest::newRow("snoozed") << int(ConversationStatus::Snoozed);
}

void TestInbound::customerReopens()
{
    QFETCH(int, status);
    const auto closed = ConversationStatus(status);
    Profile p;
    const auto id = p.conversation().id;
    take(p.store->setStatus(id, closed, closed == ConversationStatus::Snoozed ? std::optional(kNow + kHour) : std::nullopt));
    p.apply({Profile::message(u"out"_s, u"from a colleague"_s, Direction::Out)});
    QCOMPARE(p.conversation().status, closed);
    p.apply({Profile::message(u"in"_s, u"from the customer"_s)});
    QCOMPARE(p.conversation().status, ConversationStatus::Open);
    QCOMPARE(p.conversation().snoozedUntil, std::optional<TimeMs>());
}

void TestInbound::emptyFieldsDoNotOverwrite()
{
    Profile p;
    Customer full{.remoteId = u"t1"_s, .name = u"Sara"_s, .phone = u"+212600000000"_s, .channel = u"whatsapp"_s};
    full.facts.insert(u"city"_s, u"Rabat"_s);
    p.apply({Profile::event(u"start"_s, ConversationStarted{full}, kNow)});
    auto message = Profile::message(u"m1"_s, u"salam"_s);
    std::get<MessageAppeared>(message.body).customer = Customer{.remoteId = u"t1"_s, .email = u"s@example.org"_s};
    p.apply({message});
    const auto customer = p.conversation().customer;
    QCOMPARE(customer.name, u"Sara"_s);
    QCOMPARE(customer.phone, u"+212600000000"_s);
    QCOMPARE(customer.email, u"s@example.org"_s);
    QCOMPARE(customer.facts[u"city"].toString(), u"Rabat"_s);
}

void TestInbound::customersAreOnePerRemoteId()
{
    Profile p;
    const auto from = [](const QString &id, const QString &conversation) {
        auto event = Profile::message(id, u"salam"_s, Direction::In, {}, conversation);
        std::get<MessageAppeared>(event.body).customer = Customer{.remoteId = u"t1"_s, .name = u"Sara"_s};
        return event;
    };
    p.apply({from(u"m1"_s, u"c1"_s), from(u"m2"_s, u"c2"_s)});
    QCOMPARE(p.rows(u"customers"_s), 1);
    const auto others = take(p.store->otherConversations(p.conversation(u"c1"_s).id, 10));
    QCOMPARE(others.size(), 1u);
    QCOMPARE(others[0].remoteId, u"c2"_s);

    take(p.store->setNickname(others[0].id, u"Sister"_s));
    QCOMPARE(p.conversation(u"c1"_s).customer.displayName(), u"Sister"_s);

    // Somebody else who writes in the same conversation is not taken for the customer.
    auto stranger = Profile::message(u"m3"_s, u"hello"_s);
    std::get<MessageAppeared>(stranger.body).customer = Customer{.remoteId = u"t9"_s, .name = u"Other"_s};
    p.apply({stranger});
    QCOMPARE(p.conversation(u"c1"_s).customer.name, u"Sara"_s);
}

void TestInbound::channelsAreOfTheConversation()
{
    Profile p;
    const auto from = [](const QString &id, const QString &conversation, const QString &channel, const QString &address) {
        auto event = Profile::message(id, u"salam"_s, Direction::In, {}, conversation);
        std::get<MessageAppeared>(event.body).customer
            = Customer{.remoteId = u"t1"_s, .name = u"Sara"_s, .channel = channel, .channelAddress = address};
        return event;
    };
    p.apply({from(u"m1"_s, u"c1"_s, u"whatsapp"_s, u"212600000000"_s), from(u"m2"_s, u"c2"_s, u"telegram"_s, u"@sara"_s),
        from(u"m3"_s, u"c3"_s, u"web_chat"_s, {}), from(u"m4"_s, u"c4"_s, {}, {})});
    QCOMPARE(p.rows(u"customers"_s), 1);
    const auto channel = [&p](const QString &conversation) {
        const Customer customer = p.conversation(conversation).customer;
        return QString(customer.channel + u' ' + customer.channelAddress);
    };
    QCOMPARE(channel(u"c1"_s), u"whatsapp 212600000000"_s);
    QCOMPARE(channel(u"c2"_s), u"telegram @sara"_s);
    QCOMPARE(channel(u"c3"_s), u"web_chat "_s);
    QCOMPARE(channel(u"c4"_s), u"web_chat "_s); // not told: the customer's latest
}

void TestInbound::changedCustomerIsTold()
{
    Profile p;
    p.apply({Profile::event(u"start"_s, ConversationStarted{Customer{.remoteId = u"t1"_s, .name = u"Sara"_s}}, kNow)});
    QSignalSpy committed(p.store.get(), &Store::committed);
    auto changed = Profile::event(u"change"_s, CustomerChanged{Customer{.remoteId = u"t1"_s, .name = u"Sara B."_s}});
    changed.conversationRemoteId.clear();
    p.apply({changed});
    QCOMPARE(committed.count(), 1);
    QCOMPARE(p.conversation().customer.name, u"Sara B."_s);
    QVERIFY(committed[0][0].value<ChangeSet>().conversations.contains(p.conversation().id));
    // Known before any conversation of theirs.
    auto early = Profile::event(u"change2"_s, CustomerChanged{Customer{.remoteId = u"t2"_s, .name = u"Early"_s}});
    early.conversationRemoteId.clear();
    p.apply({early});
    auto message = Profile::message(u"m9"_s, u"salam"_s, Direction::In, {}, u"c2"_s);
    std::get<MessageAppeared>(message.body).customer.remoteId = u"t2"_s;
    p.apply({message});
    QCOMPARE(p.conversation(u"c2"_s).customer.name, u"Early"_s);
}

void TestInbound::countsAndSnippetAreKept()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"one\n  two "_s), Profile::message(u"m2"_s, QString(500, u'x'))});
    p.apply({Profile::message(u"m3"_s, u"elsewhere"_s, Direction::In, {}, u"c2"_s)});
    QCOMPARE(p.conversation().unread, 2);
    QCOMPARE(p.conversation().snippet.size(), 200);
    QCOMPARE(p.conversation().snippetKind, u"text"_s);
    QCOMPARE(p.conversation().snippetDirection, Direction::In);
    auto counts = take(p.store->counts(kNow));
    QCOMPARE(counts.open, 2);
    QCOMPARE(counts.inboxUnread, 2);
    QCOMPARE(counts.unassigned, 2);
    QCOMPARE(counts.unassignedUnread, 2);
    take(p.store->setAssignedToMe(p.conversation().id, true, kNow));
    take(p.store->markRead(p.conversation(u"c2"_s).id));
    counts = take(p.store->counts(kNow));
    QCOMPARE(counts.mine, 1);
    QCOMPARE(counts.mineUnread, 1);
    QCOMPARE(counts.unassigned, 1);
    QCOMPARE(counts.unassignedUnread, 0);
    QCOMPARE(counts.inboxUnread, 1);
    take(p.store->setStatus(p.conversation().id, ConversationStatus::Snoozed, kNow + kHour));
    counts = take(p.store->counts(kNow));
    QCOMPARE(counts.open, 1);
    QCOMPARE(counts.mine, 0);
    QCOMPARE(counts.snoozed, 1);
}

void TestInbound::systemMessagesDoNotMoveAConversation()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"words"_s, Direction::In, kNow)});
    p.apply({Profile::message(u"s1"_s, u"joined"_s, Direction::System, kNow + kHour)}, kNow + kHour);
    QCOMPARE(p.conversation().snippet, u"words"_s);
    QCOMPARE(p.conversation().lastActivity, std::optional(kNow));
    QCOMPARE(p.conversation().unread, 1);
}

void TestInbound::readingAndUnreading()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"one"_s, Direction::In, kNow), Profile::message(u"m2"_s, u"two"_s, Direction::In, kNow + 1)});
    const auto id = p.conversation().id;
    auto page = take(p.store->messages(id, {}));
    QCOMPARE(page.firstUnread, std::optional(page.messages[0].orderKey));
    take(p.store->markRead(id));
    QCOMPARE(p.conversation().unread, 0);
    QVERIFY(!take(p.store->messages(id, {})).firstUnread);
    p.apply({Profile::message(u"m3"_s, u"three"_s, Direction::In, kNow + 2)});
    page = take(p.store->messages(id, {}));
    QCOMPARE(page.firstUnread, std::optional(page.messages[2].orderKey));
    take(p.store->markRead(id));
    take(p.store->markUnread(id));
    QCOMPARE(p.conversation().unread, 1);
    page = take(p.store->messages(id, {}));
    QCOMPARE(page.firstUnread, std::optional(page.messages[2].orderKey));
    QCOMPARE(wait(p.store->markRead({999})).error().kind, ErrorKind::NotFound);
}

void TestInbound::waitingCustomers()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"one"_s, Direction::In, kNow), Profile::message(u"m2"_s, u"two"_s, Direction::In, kNow + kMinute)});
    const auto waiting = [&](TimeMs since) { return take(p.store->conversations({.waitingSince = since}, {}, 10)).rows.size(); };
    QCOMPARE(waiting(kNow), 0u);
    QCOMPARE(waiting(kNow + 1), 1u);
    QCOMPARE(take(p.store->counts(kNow + kHour + 1)).waitingOverHour, 1);
    // A late answer to the first leaves the second waiting.
    p.apply({Profile::message(u"o1"_s, u"answer"_s, Direction::Out, kNow + kSecond)});
    QCOMPARE(waiting(kNow + kMinute), 0u);
    QCOMPARE(waiting(kNow + kMinute + 1), 1u);
    const auto reply = p.sent(u"answer to all"_s);
    QCOMPARE(waiting(kNow + kHour), 0u);
    take(p.store->withdraw(reply.id));
    QCOMPARE(waiting(kNow + kHour), 1u);
}

void TestInbound::changeSetSaysWhatHappened()
{
    Profile p;
    QList<ChangeSet> seen;
    QObject::connect(p.store.get(), &Store::committed, p.store.get(), [&](const ChangeSet &changes) { seen.append(changes); });
    const auto future = p.store->applyInbound(p.account, Profile::request(),
        {.events = {Profile::message(u"m1"_s, u"one"_s), Profile::message(u"o1"_s, u"two"_s, Direction::Out)}, .quarantined = {}});
    bool toldBefore = false;
    onResult(p.store.get(), future, [&](const Result<InboundOutcome> &) { toldBefore = !seen.isEmpty(); });
    take(future);
    QTRY_VERIFY(toldBefore);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].messages.size(), 2);
    QCOMPARE(seen[0].arrived.size(), 1);
    QCOMPARE(seen[0].arrived[0].second, p.messages()[0].id);
    QCOMPARE(seen[0].conversations.size(), 1);
}

void TestInbound::unsupportedContentKeepsItsBytes()
{
    Profile p;
    auto event = Profile::message(u"m1"_s, {});
    std::get<MessageAppeared>(event.body).message.content = UnsupportedContent{u"hologram"_s, "{\"x\":\"\xd8\xb3\"}"};
    p.apply({event});
    QCOMPARE(p.messages()[0].content, std::get<MessageAppeared>(event.body).message.content);
}

void TestInbound::everyContentSurvives_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < 8; ++i)
        QTest::addRow("%d", i) << i;
}

void TestInbound::everyContentSurvives()
{
    QFETCH(int, row);
    const std::vector<Content> contents{
        TextContent{u"سلام"_s, {{u"ar"_s, u"سلام"_s}, {u"en"_s, u"hi"_s}}, u"head"_s, u"foot"_s},
        LocationContent{33.5731104, -7.5898434, u"Casablanca"_s, u"Boulevard"_s},
        LocationRequestContent{u"where?"_s},
        ListMenuContent{u"h"_s, u"t"_s, u"f"_s, u"b"_s, {{u"s"_s, {{u"id"_s, u"title"_s, u"description"_s}}}}},
        ChoiceContent{ChoiceContent::Source::List, u"id"_s, u"title"_s, u"d"_s},
        ContactContent{{{u"Sara"_s, {u"+212"_s}, {u"s@example.org"_s}}}, "[]"},
        MediaContent{u"caption"_s},
        SystemContent{u"customer_renamed"_s, u"renamed"_s},
    };
    Profile p;
    auto event = Profile::message(u"m1"_s, {});
    auto &message = std::get<MessageAppeared>(event.body).message;
    message.content = contents[std::size_t(row)];
    message.attachments = {{.kind = AttachmentKind::Image,
                               .remoteId = u"f1"_s,
                               .name = u"a.jpg"_s,
                               .mimeType = u"image/jpeg"_s,
                               .size = 12,
                               .remotePath = u"x/y"_s},
        {.kind = AttachmentKind::Voice, .name = u"b.ogg"_s, .url = u"https://example.org/b.ogg"_s, .seconds = 3.5}};
    message.buttons = {{{u"Open"_s, u"link"_s, LinkAction{u"https://example.org"_s}}},
        {{u"Yes"_s, {}, ReplyAction{u"yes"_s}}, {u"No"_s, {}, ReplyAction{u"no"_s}}}};
    message.replyTo = u"m0"_s;
    message.author = u"سارة"_s;
    p.apply({event});
    auto stored = p.messages().at(0);
    QCOMPARE(stored.content, message.content);
    QCOMPARE(stored.buttons, message.buttons);
    QCOMPARE(stored.replyTo, message.replyTo);
    QCOMPARE(stored.author, message.author);
    QCOMPARE(stored.attachments.size(), 2u);
    const AttachmentId file = stored.attachments[0].id;
    QVERIFY(file);
    for (auto &attachment : stored.attachments)
        attachment.id = {};
    QCOMPARE(stored.attachments, message.attachments);

    take(p.store->setAttachmentFile(file, u"/tmp/a.jpg"_s));
    const auto again = p.messages().at(0);
    QCOMPARE(again.attachments[0].localPath, u"/tmp/a.jpg"_s);
    QCOMPARE(again.attachments[0].id, file);
    QVERIFY(again.revision > stored.revision);
}

QASID_TEST(TestInbound)
#include "inbound_test.moc"
