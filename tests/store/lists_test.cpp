#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

//! What lists and threads read, and what an agent does with a conversation.
class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesByKey_data();
    void pagesByKey();
    void everyViewAndFilter_data();
    void everyViewAndFilter();
    void messageWindows();
    void emptyWindows();
    void snoozeWakes();
    void snoozeNeedsItsEnd();
    void drafts();
    void unfinishedDrafts();
    void settings();
    void accounts();
    void removedAccountLeavesNoBytes();
    void exportTellsEverything();
    void exportWithoutProfile();
};

void TestLists::pagesByKey_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::newRow("newest first") << false;
    QTest::newRow("oldest first") << true;
}

void TestLists::pagesByKey()
{
    QFETCH(bool, oldestFirst);
    Profile p;
    std::vector<Event> events;
    events.reserve(25);
    for (int i = 0; i < 25; ++i) // several of one moment, which only the id tells apart
        events.push_back(Profile::message(u"m%1"_s.arg(i), u"x"_s, Direction::In, kNow + (i / 4) * kSecond, u"c%1"_s.arg(i)));
    p.apply(events);
    QList<qint64> seen;
    std::optional<ConversationCursor> after;
    int pages = 0;
    do {
        const auto page = take(p.store->conversations({.oldestFirst = oldestFirst}, after, 7));
        for (const auto &row : page.rows)
            seen.append(row.id.value);
        after = page.next;
        ++pages;
    } while (after);
    QCOMPARE(pages, 4);
    QList<qint64> expected;
    for (int i = 1; i <= 25; ++i)
        expected.append(i);
    if (!oldestFirst)
        std::reverse(expected.begin(), expected.end());
    QCOMPARE(seen, expected);
}

void TestLists::everyViewAndFilter_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ConversationView view, const QString &filter, const QStringList &expected) {
        QTest::newRow(name) << int(view) << filter << expected;
    };
    row("inbox", ConversationView::Inbox, {}, {u"draft"_s, u"failed"_s, u"mine"_s, u"other"_s, u"read"_s});
    row("inbox, unread", ConversationView::Inbox, u"unread"_s, {u"draft"_s, u"failed"_s, u"mine"_s, u"other"_s});
    row("inbox, mine", ConversationView::Inbox, u"mine"_s, {u"mine"_s});
    row("inbox, waiting", ConversationView::Inbox, u"waiting"_s, {u"draft"_s, u"failed"_s, u"mine"_s, u"other"_s, u"read"_s});
    row("inbox, one account", ConversationView::Inbox, u"account"_s, {u"other"_s});
    row("inbox, unread, one account", ConversationView::Inbox, u"unread account"_s, {u"other"_s});
    row("inbox, everything", ConversationView::Inbox, u"unread mine waiting account"_s, {});
    row("mine", ConversationView::Mine, {}, {u"mine"_s});
    row("mine, one account", ConversationView::Mine, u"account"_s, {});
    row("unassigned", ConversationView::Unassigned, {}, {u"draft"_s, u"failed"_s, u"other"_s, u"read"_s});
    row("unassigned, unread", ConversationView::Unassigned, u"unread"_s, {u"draft"_s, u"failed"_s, u"other"_s});
    row("snoozed", ConversationView::Snoozed, {}, {u"snoozed"_s});
    row("snoozed, unread", ConversationView::Snoozed, u"unread"_s, {u"snoozed"_s});
    row("snoozed, one account", ConversationView::Snoozed, u"account"_s, {});
    row("drafts", ConversationView::Drafts, {}, {u"draft"_s});
    row("drafts, one account", ConversationView::Drafts, u"account"_s, {});
    row("outbox", ConversationView::Outbox, {}, {u"failed"_s});
    row("outbox, unread", ConversationView::Outbox, u"unread"_s, {u"failed"_s});
    row("resolved", ConversationView::Resolved, {}, {u"resolved"_s});
    row("resolved, waiting", ConversationView::Resolved, u"waiting"_s, {u"resolved"_s});
    row("resolved, mine", ConversationView::Resolved, u"mine"_s, {});
}

void TestLists::everyViewAndFilter()
{
    QFETCH(int, view);
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    Profile p;
    const AccountId second = p.addAccount(u"Second"_s);
    for (const QString &name : {u"mine"_s, u"read"_s, u"draft"_s, u"failed"_s, u"snoozed"_s, u"resolved"_s})
        p.apply({Profile::message(name, u"x"_s, Direction::In, kNow, name)});
    take(p.store->applyInbound(
        second, Profile::request(), {.events = {Profile::message(u"o"_s, u"x"_s, Direction::In, kNow, u"other"_s)}, .quarantined = {}}));
    take(p.store->setAssignedToMe(p.conversation(u"mine"_s).id, true, kNow));
    take(p.store->markRead(p.conversation(u"read"_s).id));
    take(p.store->saveDraft({p.conversation(u"draft"_s).id, DraftKind::Reply, reply(u"half"_s)}));
    p.sent(u"never"_s, u"failed"_s);
    take(p.store->failSend(take(p.store->beginAttempt(take(p.store->outbox())[0].id)).id, {.kind = ErrorKind::Rejected}));
    take(p.store->setStatus(p.conversation(u"snoozed"_s).id, ConversationStatus::Snoozed, kNow + kHour));
    take(p.store->setStatus(p.conversation(u"resolved"_s).id, ConversationStatus::Resolved));

    ConversationQuery query{.view = ConversationView(view)};
    query.unreadOnly = filter.contains(u"unread"_s);
    query.mineOnly = filter.contains(u"mine"_s);
    if (filter.contains(u"waiting"_s))
        query.waitingSince = kNow + 1;
    if (filter.contains(u"account"_s))
        query.account = second;
    for (const bool oldestFirst : {false, true}) {
        query.oldestFirst = oldestFirst;
        QStringList found;
        for (const auto &row : take(p.store->conversations(query, {}, 100)).rows)
            found.append(row.remoteId);
        found.sort();
        QCOMPARE(found, expected);
    }
}

void TestLists::messageWindows()
{
    Profile p;
    std::vector<Event> events;
    events.reserve(20);
    for (int i = 0; i < 20; ++i)
        events.push_back(Profile::message(QString::number(i), QString::number(i), Direction::In, kNow + i));
    p.apply(events);
    const auto id = p.conversation().id;
    const auto keyOf = [](int i) { return (kNow + i) * 1024; };
    const auto read = [&](MessageWindow window) {
        const auto page = take(p.store->messages(id, window));
        QStringList words;
        for (const auto &message : page.messages)
            words.append(contentText(message.content));
        return u"%1 %2 %3"_s.arg(page.hasEarlier ? u"<"_s : u"|"_s, words.join(u","_s), page.hasLater ? u">"_s : u"|"_s);
    };
    using Side = MessageWindow::Side;
    QCOMPARE(read({Side::Newest, 0, 3}), u"< 17,18,19 |"_s);
    QCOMPARE(read({Side::Newest, 0, 20}).left(3), u"| 0"_s);
    QCOMPARE(read({Side::Before, keyOf(3), 2}), u"< 1,2 >"_s);
    QCOMPARE(read({Side::Before, keyOf(3), 5}), u"| 0,1,2 >"_s);
    QCOMPARE(read({Side::After, keyOf(16), 2}), u"< 17,18 >"_s);
    QCOMPARE(read({Side::After, keyOf(16), 5}), u"< 17,18,19 |"_s);
    QCOMPARE(read({Side::Around, keyOf(10), 4}), u"< 8,9,10,11 >"_s);
    QCOMPARE(read({Side::Around, keyOf(0), 4}), u"| 0,1,2,3 >"_s);
}

void TestLists::emptyWindows()
{
    Profile p;
    const auto id = p.conversation().id;
    const auto page = take(p.store->messages(id, {}));
    QVERIFY(page.messages.empty());
    QVERIFY(!page.hasEarlier && !page.hasLater && !page.firstUnread);
    p.apply({Profile::message(u"m"_s, u"x"_s, Direction::In, kNow)});
    const auto before = take(p.store->messages(id, {MessageWindow::Side::Before, kNow * 1024, 5}));
    QVERIFY(before.messages.empty());
    QVERIFY(!before.hasEarlier);
}

void TestLists::snoozeWakes()
{
    Profile p;
    const auto first = p.conversation(u"a"_s).id;
    const auto second = p.conversation(u"b"_s).id;
    take(p.store->setStatus(first, ConversationStatus::Snoozed, kNow + kMinute));
    take(p.store->setStatus(second, ConversationStatus::Snoozed, kNow + kHour));
    QCOMPARE(take(p.store->wakeSnoozed(kNow)), std::optional(kNow + kMinute));
    QCOMPARE(p.conversation(u"a"_s).status, ConversationStatus::Snoozed);
    QSignalSpy committed(p.store.get(), &Store::committed);
    QCOMPARE(take(p.store->wakeSnoozed(kNow + kMinute)), std::optional(kNow + kHour));
    QCOMPARE(committed[0][0].value<ChangeSet>().conversations, QSet<ConversationId>{first});
    QCOMPARE(p.conversation(u"a"_s).status, ConversationStatus::Open);
    QVERIFY(p.conversation(u"a"_s).backFromSnooze);
    take(p.store->markRead(first));
    QVERIFY(!p.conversation(u"a"_s).backFromSnooze);
    QVERIFY(!take(p.store->wakeSnoozed(kNow + 2 * kHour)));
}

void TestLists::snoozeNeedsItsEnd()
{
    Profile p;
    const auto id = p.conversation().id;
    QCOMPARE(wait(p.store->setStatus(id, ConversationStatus::Snoozed)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(wait(p.store->setStatus(id, ConversationStatus::Open, kNow)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(wait(p.store->setStatus({77}, ConversationStatus::Open)).error().kind, ErrorKind::NotFound);
}

void TestLists::drafts()
{
    Profile p;
    const auto id = p.conversation().id;
    Draft draft{id, DraftKind::Reply, reply(u"سلام\nnon fini"_s)};
    draft.message.attachments = {{.kind = AttachmentKind::Image, .name = u"a.jpg"_s, .localPath = u"/tmp/a.jpg"_s}};
    draft.message.buttons = {{{u"Yes"_s, {}, ReplyAction{u"1"_s}}}};
    draft.message.replyTo = u"m1"_s;
    take(p.store->saveDraft(draft));
    take(p.store->saveDraft({id, DraftKind::Note, reply(u"a note"_s)}));
    p.open();
    QCOMPARE(take(p.store->draft(id, DraftKind::Reply)).message, draft.message);
    QCOMPARE(take(p.store->draft(id, DraftKind::Note)).message, reply(u"a note"_s));
    QCOMPARE(p.conversation().draft, u"سلام non fini"_s);
    QCOMPARE(take(p.store->counts(kNow)).drafts, 1);
    take(p.store->saveDraft({id, DraftKind::Reply, reply({})}));
    QCOMPARE(p.conversation().draft, QString());
    QCOMPARE(take(p.store->counts(kNow)).drafts, 0);
    QCOMPARE(take(p.store->draft(id, DraftKind::Reply)).message, OutgoingMessage());
    QCOMPARE(p.rows(u"drafts"_s), 1);
}

//! What cannot be sent yet comes back as it was typed, and is listed among the drafts.
void TestLists::unfinishedDrafts()
{
    Profile p;
    const auto id = p.conversation().id;
    DraftFields fields;
    fields.part = DraftFields::Part::Location;
    fields.text = u" under the editor\n"_s;
    fields.attachments = {{.kind = AttachmentKind::Image, .name = u"a.jpg"_s, .localPath = u"/tmp/a.jpg"_s}};
    fields.replyTo = u"m1"_s;
    fields.header = u"H"_s;
    fields.buttons = {{{u"Yes"_s, {}, ReplyAction{u"1"_s}}, {{}, {}, ReplyAction{u"2"_s}}}};
    fields.list = {u"L"_s, {}, {}, u"Open"_s, {{{}, {{u"r"_s, {}, u"only a description"_s}}}}};
    fields.latitude = u"33."_s;
    fields.longitude = u"-"_s;
    fields.place = u"Atlas "_s;
    take(p.store->saveDraft({id, DraftKind::Reply, {.content = LocationContent{}}, fields}));
    p.open();
    QVERIFY(take(p.store->draft(id, DraftKind::Reply)).fields == fields);
    QCOMPARE(p.conversation().draft, u"under the editor"_s);
    QCOMPARE(take(p.store->counts(kNow)).drafts, 1);

    DraftFields digits;
    digits.latitude = u"3"_s;
    take(p.store->saveDraft({id, DraftKind::Reply, {.content = LocationContent{}}, digits}));
    QCOMPARE(p.conversation().draft, u"3"_s);

    DraftFields opened; // an editor, with nothing in it
    opened.part = DraftFields::Part::List;
    opened.list.sections = {{{}, {{u"r"_s, {}, {}}}}};
    take(p.store->saveDraft({id, DraftKind::Reply, {}, opened}));
    QCOMPARE(take(p.store->counts(kNow)).drafts, 0);
    QCOMPARE(p.rows(u"drafts"_s), 0);
}

void TestLists::settings()
{
    Profile p;
    take(p.store->setSetting(u"language"_s, u"ar"_s));
    take(p.store->setSetting(u"language"_s, u"fa"_s));
    take(p.store->setSetting(u"theme"_s, u"dark"_s));
    take(p.store->setSetting(u"theme"_s, {}));
    const QString profile = p.store->profileId();
    QVERIFY(profile.size() >= 32);
    p.open();
    QCOMPARE(take(p.store->settings()), (QMap<QString, QString>{{u"language"_s, u"fa"_s}}));
    QCOMPARE(p.store->profileId(), profile);
    QVERIFY(Profile(false).store->profileId() != profile);
}

void TestLists::accounts()
{
    Profile p;
    auto account = take(p.store->accounts()).at(0);
    QCOMPARE(account.id, p.account);
    QCOMPARE(account.settings[u"api_base"_s], u"https://example.org"_s);
    account.name = u"Boutique"_s;
    account.enabled = false;
    account.keyRefused = Error{.kind = ErrorKind::Unauthorized, .detail = u"expired"_s, .httpStatus = 401};
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->updateAccount(account));
    QVERIFY(committed[0][0].value<ChangeSet>().accounts.contains(account.id));
    const auto stored = take(p.store->accounts()).at(0);
    QCOMPARE(stored.name, u"Boutique"_s);
    QVERIFY(!stored.enabled);
    QCOMPARE(stored.keyRefused, account.keyRefused);
    QCOMPARE(stored.webhookToken, account.webhookToken);
    account.id = {99};
    QCOMPARE(wait(p.store->updateAccount(account)).error().kind, ErrorKind::NotFound);
}

void TestLists::removedAccountLeavesNoBytes()
{
    Profile p;
    const AccountId second = p.addAccount(u"Second"_s);
    p.apply({Profile::message(u"m1"_s, u"confidential-message-text"_s)}, kNow, "{\"body\":\"confidential-raw-request\"}");
    take(p.store->applyInbound(p.account, Profile::request("confidential-garbage"), {.events = {}, .quarantined = {{u"no"_s, {}}}}));
    p.sent(u"confidential-reply"_s);
    take(p.store->saveDraft({p.conversation().id, DraftKind::Reply, reply(u"confidential-draft"_s)}));
    const auto conversation = p.conversation().id;
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->removeAccount(p.account));
    QVERIFY(committed.last()[0].value<ChangeSet>().removedConversations.contains(conversation));
    for (const QString &table :
        {u"conversations"_s, u"customers"_s, u"messages"_s, u"outbox"_s, u"drafts"_s, u"inbound"_s, u"events"_s, u"quarantine"_s})
        QCOMPARE(p.rows(table), 0);
    QCOMPARE(take(p.store->accounts()).size(), 1u);
    QCOMPARE(take(p.store->accounts())[0].id, second);
    const auto counts = take(p.store->counts(kNow));
    QCOMPARE(counts.open + counts.inboxUnread + counts.unassigned + counts.drafts + counts.outboxWaiting + counts.quarantined, 0);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(p.store->fileName() + suffix);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!file.readAll().contains("confidential"));
    }
    QCOMPARE(wait(p.store->removeAccount(p.account)).error().kind, ErrorKind::NotFound);
    QVERIFY(p.addAccount(u"Third"_s).value > second.value); // an id names one account for ever
}

void TestLists::exportTellsEverything()
{
    Profile p;
    const AccountId second = p.addAccount(u"Second"_s);
    p.apply({Profile::message(u"b"_s, u"second"_s, Direction::In, kNow + 1), Profile::message(u"a"_s, u"first"_s, Direction::In, kNow)});
    take(p.store->applyInbound(second, Profile::request(),
        {.events = {Profile::message(u"x"_s, u"other"_s, Direction::In, kNow, u"c9"_s)}, .quarantined = {{u"no"_s, u"k"_s}}}));
    auto opened = StoreExport::open(p.folder.path()); // while the store is open and writes
    QVERIFY(opened);
    auto &exported = **opened;
    QCOMPARE(exported.accounts()->size(), 2u);
    const auto told = [&](AccountId account, const QString &remoteId) {
        QStringList all;
        const auto done
            = exported.eachConversation(account, remoteId, [&](const Conversation &conversation, const std::vector<Message> &messages) {
                  QStringList words;
                  for (const auto &message : messages)
                      words.append(contentText(message.content));
                  all.append(conversation.remoteId + u":"_s + words.join(u","_s));
              });
        return done ? all.join(u" "_s) : done.error().detail;
    };
    QCOMPARE(told({}, {}), u"c1:first,second c9:other"_s);
    QCOMPARE(told(second, {}), u"c9:other"_s);
    QCOMPARE(told({}, u"c1"_s), u"c1:first,second"_s);
    QCOMPARE(told(second, u"c1"_s), QString());
    QCOMPARE(exported.quarantine({})->size(), 1u);
    QCOMPARE(exported.quarantine(p.account)->size(), 0u);
    p.apply({Profile::message(u"c"_s, u"third"_s, Direction::In, kNow + 2)});
    QCOMPARE(told({}, u"c1"_s), u"c1:first,second,third"_s);
    QCOMPARE((*exported.diagnostics())[u"schema"].toInt(), 4);
}

void TestLists::exportWithoutProfile()
{
    QTemporaryDir empty;
    QCOMPARE(StoreExport::open(empty.path()).error().kind, ErrorKind::NotFound);
    QVERIFY(QDir(empty.path()).isEmpty());
}

QASID_TEST(TestLists)
#include "lists_test.moc"
