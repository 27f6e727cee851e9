#include "core/sql/database.h"
#include "core/sql/migrator.h"
#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

RemoteConversation remote(const QString &id, const QString &name = {}, const std::optional<QString> &parent = {})
{
    RemoteConversation conversation{.id = id, .parent = parent};
    if (!name.isEmpty())
        conversation.name = name;
    return conversation;
}

ConversationId describe(Profile &p, const RemoteConversation &conversation)
{
    return take(p.store->describeConversation(p.account, conversation));
}

Conversation read(Profile &p, ConversationId id)
{
    return take(p.store->conversationsById({id})).at(0);
}

QStringList remoteIds(const std::vector<Conversation> &conversations)
{
    QStringList ids;
    for (const Conversation &one : conversations)
        ids += one.remoteId;
    return ids;
}

Attachment file(const QString &name, const QString &localPath = {}, const QString &remotePath = {})
{
    return {.kind = AttachmentKind::Document, .name = name, .remotePath = remotePath, .localPath = localPath};
}

Event messageWith(const QString &id, const std::vector<Attachment> &files, TimeMs time, const QString &conversation = u"c1"_s)
{
    Event event = Profile::message(id, id, Direction::In, time, conversation);
    std::get<MessageAppeared>(event.body).message.attachments = files;
    return event;
}

//! Tells whether anything was written to a profile's file since it was made.
class Writes {
public:
    explicit Writes(const Profile &p)
        : m_reader(opened(p))
        , m_before(version())
    {
    }
    bool any() const { return version() != m_before; }

private:
    static std::unique_ptr<Database> opened(const Profile &p)
    {
        // What came before goes into the index of what is searched behind its commit; a search waits for that.
        (void)take(p.store->search({.text = u"x"_s}, 1));
        return std::move(*Database::open(p.store->fileName(), Database::Mode::Read));
    }
    qint64 version() const { return *m_reader->number(u"PRAGMA data_version"_s); }

    std::unique_ptr<Database> m_reader;
    qint64 m_before;
};

//! The file as it is before the third step of the schema, with one conversation.
QString makeSecond(const QString &folder)
{
    { // makes the schema's steps known to this process
        QTemporaryDir elsewhere;
        (void)Store::open(elsewhere.path());
    }
    const QString fileName = folder + u"/qasid.db"_s;
    auto steps = readMigrations(u":/qasid/store/migrations"_s);
    auto database = Database::open(fileName, Database::Mode::Write);
    if (!steps || steps->size() < 3 || !database || !migrate(**database, fileName, {(*steps)[0], (*steps)[1]}))
        qFatal("the second schema cannot be made");
    for (const char *sql : {"INSERT INTO profile VALUES (1, 'the-profile', 5)",
             "INSERT INTO accounts (provider, name, colour, enabled, settings, webhook_token, created)"
             " VALUES ('digishare', 'Shop', '', 1, '{}', 'token', 5)",
             "INSERT INTO customers (account, remote_id, name, nickname, phone, email, channel, channel_address, facts)"
             " VALUES (1, 'u1', 'Salma', '', '', '', '', '', '')",
             "INSERT INTO conversations (account, remote_id, customer, last_activity) VALUES (1, 'c1', 1, 2000)",
             "INSERT INTO messages (conversation, remote_id, direction, author, time, order_key, content, attachments, buttons, reply_to,"
             " delivery) VALUES (1, 'm1', 0, '', 2000, 2048000, '{\"kind\":\"text\",\"text\":\"salam\"}', 0, '', '', 0)"}) {
        if (const auto done = (*database)->execute(QString::fromUtf8(sql)); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    return fileName;
}

} // namespace

//! Conversations that are things of the provider's own, and how far each was read.
class TestConversations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondSchemaUpgradesWithoutLoss();

    void describedConversationIsMade();
    void describingAgainChangesNothing();
    void whatIsNotToldStays();
    void refusesWhatNamesNone_data();
    void refusesWhatNamesNone();
    void parentsAreToldOfTheirChildren();
    void theOneAboveTellsWhatWasMadeOnce();
    void childrenAreNewestFirst();
    void ancestorsAreTheTopFirst();
    void circlesEnd();

    void removedConversationLeavesNothing();
    void childrenOfTheRemovedStay();
    void removedConversationTakesItsOutboxAlong();

    void pollingIsKept();
    void pollingAnnouncesNothing();
    void followedLeavesOutPlaceholders();
    void followsTwoThousand();
    void knowsAppliedEvents();
    void knownEventsWriteNothing();
    void retentionKeepsWhatIsFollowed();

    void optionsSurvive();
    void aiIsKept();
    void askedAiIsToldUntilItAnswers();
    void uploadedFileHasItsId();
    void fetchedFilesAreOldestFirst();

    void draftOfOtherLanguagesShows_data();
    void draftOfOtherLanguagesShows();
};

void TestConversations::secondSchemaUpgradesWithoutLoss()
{
    QTemporaryDir folder;
    const QString fileName = makeSecond(folder.path());
    Profile p(false);
    p.store = std::move(*Store::open(folder.path()));
    p.account = take(p.store->accounts()).at(0).id;
    QVERIFY(QFile::exists(backupName(fileName, 3)));
    const Conversation known = p.conversation();
    QCOMPARE(known.customer.name, u"Salma"_s);
    QCOMPARE(known.title, QString());
    QCOMPARE(known.parent, QString());
    QCOMPARE(known.children, 0);
    QVERIFY(known.metadata.isEmpty());
    const auto messages = p.messages();
    QCOMPARE(messages.size(), 1u);
    QVERIFY(messages[0].options.isEmpty());
    QVERIFY(!messages[0].fromAi);
    const auto followed = take(p.store->followed(p.account));
    QCOMPARE(followed.size(), 1u);
    QCOMPARE(followed[0].state, PollingState());
    describe(p, remote(u"c1"_s, u"Order 7"_s));
    QCOMPARE(p.conversation().title, u"Order 7"_s);
}

void TestConversations::describedConversationIsMade()
{
    Profile p;
    RemoteConversation order = remote(u"c1"_s, u"Order 7"_s, u"top"_s);
    order.metadata = QJsonObject{{u"order"_s, 7}};
    order.customer = {.remoteId = u"u1"_s, .name = u"Salma"_s, .email = u"s@example.org"_s};
    const Conversation made = read(p, describe(p, order));
    QCOMPARE(made.remoteId, u"c1"_s);
    QCOMPARE(made.title, u"Order 7"_s);
    QCOMPARE(made.parent, u"top"_s);
    QCOMPARE(made.metadata, (QJsonObject{{u"order"_s, 7}}));
    QCOMPARE(made.customer.remoteId, u"u1"_s);
    QCOMPARE(made.customer.name, u"Salma"_s);
    QCOMPARE(made.customer.sources.value(u"email"_s), QString(factsource::kProfile));
    QCOMPARE(made.status, ConversationStatus::Open);
    QCOMPARE(made.unread, 0);
}

void TestConversations::describingAgainChangesNothing()
{
    Profile p;
    RemoteConversation order = remote(u"c1"_s, u"Order 7"_s, u"top"_s);
    order.metadata = QJsonObject{{u"a"_s, 1}, {u"b"_s, QJsonValue()}};
    order.customer = {.remoteId = u"u1"_s, .name = u"Salma"_s, .channel = u"web"_s, .channelAddress = u"shop.example.com"_s};
    order.children = 3;
    const auto id = describe(p, order);
    QSignalSpy committed(p.store.get(), &Store::committed);
    const Writes writes(p);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(describe(p, order), id);
    QCOMPARE(committed.count(), 0);
    QVERIFY(!writes.any());
}

void TestConversations::whatIsNotToldStays()
{
    Profile p;
    RemoteConversation order = remote(u"c1"_s, u"Order 7"_s, u"top"_s);
    order.metadata = QJsonObject{{u"a"_s, 1}};
    order.customer = {.remoteId = u"u1"_s, .name = u"Salma"_s};
    const auto id = describe(p, order);
    describe(p, remote(u"c1"_s));
    Conversation known = read(p, id);
    QCOMPARE(known.title, u"Order 7"_s);
    QCOMPARE(known.parent, u"top"_s);
    QCOMPARE(known.metadata, (QJsonObject{{u"a"_s, 1}}));
    QCOMPARE(known.customer.name, u"Salma"_s);
    RemoteConversation emptied = remote(u"c1"_s, {}, u""_s);
    emptied.name = u""_s;
    emptied.metadata = QJsonObject();
    describe(p, emptied);
    known = read(p, id);
    QCOMPARE(known.title, QString());
    QCOMPARE(known.parent, QString());
    QVERIFY(known.metadata.isEmpty());
}

void TestConversations::refusesWhatNamesNone_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("kind");
    QTest::newRow("without an id") << QString() << true << int(ErrorKind::InvalidInput);
    QTest::newRow("a placeholder") << placeholderFor(u"u1"_s) << true << int(ErrorKind::InvalidInput);
    QTest::newRow("of no account") << u"c1"_s << false << int(ErrorKind::NotFound);
}

void TestConversations::refusesWhatNamesNone()
{
    QFETCH(QString, id);
    QFETCH(bool, known);
    QFETCH(int, kind);
    Profile p;
    const auto refused = wait(p.store->describeConversation(known ? p.account : AccountId{99}, remote(id)));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), kind);
    QCOMPARE(p.rows(u"conversations"_s), 0);
}

void TestConversations::parentsAreToldOfTheirChildren()
{
    Profile p;
    const auto top = describe(p, remote(u"top"_s));
    const auto other = describe(p, remote(u"other"_s));
    QSignalSpy committed(p.store.get(), &Store::committed);
    const auto last = [&] { return committed.takeLast().at(0).value<ChangeSet>().conversations; };
    const auto child = describe(p, remote(u"c1"_s, {}, u"top"_s));
    QCOMPARE(last(), (QSet<ConversationId>{top, child}));
    QCOMPARE(read(p, top).children, 1);
    describe(p, remote(u"c1"_s, {}, u"other"_s));
    QCOMPARE(last(), (QSet<ConversationId>{top, other, child}));
    QCOMPARE(read(p, top).children, 0);
    QCOMPARE(read(p, other).children, 1);
    take(p.store->removeConversation(child));
    QCOMPARE(last(), QSet<ConversationId>{other});
    QCOMPARE(read(p, other).children, 0);
}

void TestConversations::theOneAboveTellsWhatWasMadeOnce()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"hello"_s, Direction::In, kNow, u"top"_s)});
    const auto top = p.conversation(u"top"_s);
    const auto child = describe(p, remote(u"c1"_s, u"Order #1042"_s, u"top"_s));
    take(p.store->tellSubConversation(child));
    take(p.store->tellSubConversation(child));
    const auto messages = p.messages(u"top"_s);
    QCOMPARE(messages.size(), 2u);
    QCOMPARE(messages[1].direction, Direction::System);
    QCOMPARE(std::get<SystemContent>(messages[1].content), (SystemContent{u"sub_conversation"_s, u"Order #1042"_s}));
    // It moves nothing, and is nothing to be read.
    const auto after = p.conversation(u"top"_s);
    QCOMPARE(after.lastActivity, top.lastActivity);
    QCOMPARE(after.unread, top.unread);
    QCOMPARE(after.snippet, top.snippet);
    // Also where nobody has said anything yet.
    const auto silent = describe(p, remote(u"silent"_s));
    const auto before = read(p, silent);
    take(p.store->tellSubConversation(describe(p, remote(u"c2"_s, u"Order #7"_s, u"silent"_s))));
    QCOMPARE(p.messages(u"silent"_s).size(), 1u);
    QCOMPARE(read(p, silent).snippet, QString());
    QCOMPARE(read(p, silent).lastActivity, before.lastActivity);
    take(p.store->tellSubConversation(describe(p, remote(u"alone"_s))));
    take(p.store->tellSubConversation(describe(p, remote(u"lost"_s, {}, u"not known"_s))));
    QCOMPARE(p.messages(u"top"_s).size(), 2u);
}

void TestConversations::childrenAreNewestFirst()
{
    Profile p;
    const auto top = describe(p, remote(u"top"_s));
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
        describe(p, remote(id, {}, u"top"_s));
    describe(p, remote(u"below"_s, {}, u"a"_s));
    const AccountId first = p.account;
    p.account = p.addAccount(u"Other"_s);
    describe(p, remote(u"anothers"_s, {}, u"top"_s));
    p.account = first;
    const TimeMs later = SystemClock().now() + kMinute;
    p.apply({Profile::message(u"m1"_s, u"x"_s, Direction::In, later, u"b"_s)}, later);
    p.apply({Profile::message(u"m2"_s, u"x"_s, Direction::In, later + 1, u"a"_s)}, later + 1);
    QCOMPARE(remoteIds(take(p.store->childrenOf(top, 10))), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(remoteIds(take(p.store->childrenOf(top, 2))), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(read(p, top).children, 3);
    QVERIFY(take(p.store->childrenOf({99}, 10)).empty());
}

void TestConversations::ancestorsAreTheTopFirst()
{
    Profile p;
    const auto leaf = describe(p, remote(u"leaf"_s, {}, u"middle"_s));
    QVERIFY(take(p.store->ancestorsOf(leaf)).empty()); // not known here yet
    describe(p, remote(u"middle"_s, {}, u"top"_s));
    describe(p, remote(u"top"_s));
    QCOMPARE(remoteIds(take(p.store->ancestorsOf(leaf))), (QStringList{u"top"_s, u"middle"_s}));
    QCOMPARE(wait(p.store->ancestorsOf({99})).error().kind, ErrorKind::NotFound);
    QString above = u"top"_s;
    for (int i = 0; i < 30; ++i) {
        const QString next = u"above%1"_s.arg(i);
        describe(p, remote(above, {}, next));
        above = next;
    }
    describe(p, remote(above));
    const auto all = take(p.store->ancestorsOf(leaf));
    QCOMPARE(all.size(), 20u);
    QCOMPARE(all.back().remoteId, u"middle"_s);
}

void TestConversations::circlesEnd()
{
    Profile p;
    const auto a = describe(p, remote(u"a"_s, {}, u"b"_s));
    describe(p, remote(u"b"_s, {}, u"c"_s));
    describe(p, remote(u"c"_s, {}, u"a"_s));
    QCOMPARE(remoteIds(take(p.store->ancestorsOf(a))), (QStringList{u"c"_s, u"b"_s}));
    const auto self = describe(p, remote(u"self"_s, {}, u"self"_s));
    QVERIFY(take(p.store->ancestorsOf(self)).empty());
    QCOMPARE(read(p, self).parent, QString());
    QCOMPARE(read(p, self).children, 0);
}

void TestConversations::removedConversationLeavesNothing()
{
    Profile p;
    RemoteConversation order = remote(u"c1"_s, u"a very secret title"_s);
    order.customer = {.remoteId = u"u1"_s, .name = u"a very secret name"_s};
    const auto id = describe(p, order);
    p.apply({messageWith(u"m1"_s, {file(u"a"_s, u"/tmp/only-here"_s), file(u"b"_s, u"/tmp/there-too"_s)}, kNow),
        messageWith(u"m2"_s, {file(u"b"_s, u"/tmp/there-too"_s)}, kNow, u"c2"_s)});
    OutgoingMessage unfinished = reply(u"a very secret draft"_s);
    unfinished.attachments = {file(u"d"_s, u"/tmp/of-the-draft"_s)};
    take(p.store->saveDraft({.conversation = id, .message = unfinished}));
    take(p.store->savePolling(id, {.polled = kNow, .resume = u"a very secret cursor"_s}));

    QSignalSpy committed(p.store.get(), &Store::committed);
    QStringList files = take(p.store->removeConversation(id));
    files.sort();
    QCOMPARE(files, (QStringList{u"/tmp/of-the-draft"_s, u"/tmp/only-here"_s}));
    const auto changes = committed.takeFirst().at(0).value<ChangeSet>();
    QCOMPARE(changes.removedConversations, QSet<ConversationId>{id});
    QVERIFY(changes.conversations.isEmpty());
    for (const auto &[table, left] :
        {std::pair(u"conversations"_s, 1), {u"messages"_s, 1}, {u"drafts"_s, 0}, {u"polling"_s, 0}, {u"customers"_s, 1}})
        QCOMPARE(p.rows(table), left);
    QCOMPARE(wait(p.store->removeConversation(id)).error().kind, ErrorKind::NotFound);
    const QString fileName = p.store->fileName();
    p.store.reset();
    QFile db(fileName);
    QVERIFY(db.open(QFile::ReadOnly));
    QVERIFY(!db.readAll().contains("a very secret"));
}

void TestConversations::childrenOfTheRemovedStay()
{
    Profile p;
    const auto top = describe(p, remote(u"top"_s));
    const auto child = describe(p, remote(u"c1"_s, {}, u"top"_s));
    take(p.store->removeConversation(top));
    QCOMPARE(read(p, child).parent, u"top"_s);
    QVERIFY(take(p.store->ancestorsOf(child)).empty());
    describe(p, remote(u"c1"_s, {}, u""_s));
    QCOMPARE(read(p, child).parent, QString());
}

void TestConversations::removedConversationTakesItsOutboxAlong()
{
    Profile p;
    p.sent(u"waits"_s);
    QCOMPARE(take(p.store->counts(kNow)).outboxWaiting, 1);
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->removeConversation(p.conversation().id));
    QVERIFY(committed.takeFirst().at(0).value<ChangeSet>().outbox);
    QCOMPARE(take(p.store->counts(kNow)).outboxWaiting, 0);
    QVERIFY(take(p.store->outbox()).empty());
}

void TestConversations::pollingIsKept()
{
    Profile p;
    describe(p, remote(u"top"_s));
    const auto id = describe(p, remote(u"c1"_s, {}, u"top"_s));
    PollingState state{.polled = kNow,
        .active = kNow - 1,
        .resume = u"r"_s,
        .earlier = u"e"_s,
        .earliest = u"first"_s,
        .complete = true,
        .messages = 0,
        .childrenPolled = kNow - 2};
    for (int i = 0; i < 2; ++i) {
        take(p.store->savePolling(id, state));
        const auto followed = take(p.store->followed(p.account));
        QCOMPARE(followed.size(), 2u);
        QCOMPARE(followed[0].remoteId, u"top"_s);
        QCOMPARE(followed[0].state, PollingState());
        QCOMPARE(followed[1].id, id);
        QCOMPARE(followed[1].remoteId, u"c1"_s);
        QCOMPARE(followed[1].parent, u"top"_s);
        QCOMPARE(followed[1].state, state);
        state = {.polled = kNow + 1};
    }
    QCOMPARE(wait(p.store->savePolling({99}, state)).error().kind, ErrorKind::NotFound);
    QVERIFY(take(p.store->followed({99})).empty());
}

void TestConversations::pollingAnnouncesNothing()
{
    Profile p;
    const auto id = describe(p, remote(u"c1"_s));
    const PollingState state{.polled = kNow, .messages = 4};
    take(p.store->savePolling(id, state));
    QSignalSpy committed(p.store.get(), &Store::committed);
    const Writes writes(p);
    take(p.store->savePolling(id, state));
    QVERIFY(!writes.any());
    take(p.store->savePolling(id, {.polled = kNow + 1}));
    QVERIFY(writes.any());
    QCOMPARE(committed.count(), 0);
}

void TestConversations::followedLeavesOutPlaceholders()
{
    Profile p;
    take(p.store->ensureConversationWith(p.account, u"u1"_s, {}));
    describe(p, remote(u"c1"_s));
    const auto followed = take(p.store->followed(p.account));
    QCOMPARE(followed.size(), 1u);
    QCOMPARE(followed[0].remoteId, u"c1"_s);
}

void TestConversations::followsTwoThousand()
{
    constexpr int kMany = 2000;
    Profile p;
    std::vector<Future<ConversationId>> made;
    made.reserve(kMany);
    for (int i = 0; i < kMany; ++i)
        made.push_back(p.store->describeConversation(p.account, remote(u"c%1"_s.arg(i))));
    for (const auto &one : made)
        take(p.store->savePolling(take(one), {.polled = kNow}));
    const auto followed = take(p.store->followed(p.account));
    QCOMPARE(followed.size(), size_t(kMany));
    for (int i = 0; i < kMany; ++i) {
        QCOMPARE(followed[size_t(i)].remoteId, u"c%1"_s.arg(i));
        QCOMPARE(followed[size_t(i)].state.polled, kNow);
    }
}

void TestConversations::knowsAppliedEvents()
{
    Profile p;
    std::vector<Event> events;
    QStringList keys;
    for (int i = 0; i < 300; ++i) {
        events.push_back(Profile::message(u"m\"%1"_s.arg(i), u"x"_s, Direction::In, kNow + i));
        keys += events.back().key;
    }
    p.apply(events);
    const QSet<QString> all(keys.begin(), keys.end());
    QCOMPARE(take(p.store->knownEvents(p.account, keys + QStringList{u"new"_s, u""_s})), all);
    QVERIFY(take(p.store->knownEvents(p.addAccount(u"Other"_s), keys)).isEmpty());
    QVERIFY(take(p.store->knownEvents(p.account, {})).isEmpty());
    take(p.store->removeConversation(p.conversation().id));
    QCOMPARE(take(p.store->knownEvents(p.account, keys)), all);
}

void TestConversations::knownEventsWriteNothing()
{
    Profile p;
    Event event = Profile::message(u"m1"_s, u"x"_s);
    std::get<MessageAppeared>(event.body).message.fromAi = true;
    p.apply({event, Profile::message(u"m2"_s, u"y"_s)});
    QSignalSpy committed(p.store.get(), &Store::committed);
    const Writes writes(p);
    QCOMPARE(p.apply({event, Profile::message(u"m2"_s, u"y"_s)}, kNow + kHour).repeated, 2);
    QCOMPARE(committed.count(), 0);
    QVERIFY(!writes.any());
}

void TestConversations::retentionKeepsWhatIsFollowed()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"old"_s, Direction::In, kNow - kHour, u"c1"_s),
                Profile::message(u"m2"_s, u"old"_s, Direction::In, kNow - kHour, u"c2"_s)},
        kNow - kHour);
    take(p.store->savePolling(p.conversation(u"c1"_s).id, {.polled = kNow}));
    const auto preview = take(p.store->retentionPreview(p.account, kNow));
    QCOMPARE(preview.messages, 2);
    QCOMPARE(preview.conversations, 1);
    const auto purged = take(p.store->purge(p.account, kNow));
    QCOMPARE(purged.count.messages, 2);
    QCOMPARE(purged.count.conversations, 1);
    const auto followed = take(p.store->followed(p.account));
    QCOMPARE(followed.size(), 1u);
    QCOMPARE(followed[0].remoteId, u"c1"_s);
}

void TestConversations::optionsSurvive()
{
    Profile p;
    OutgoingMessage message = reply(u"hello"_s);
    message.replyTo = u"m1"_s;
    message.options = {.flags = {u"NOTE"_s},
        .templateId = u"t1"_s,
        .templateContext = {{u"name"_s, u"Salma"_s}},
        .channelId = u"ch"_s,
        .channelIdentifier = u"shop.example.com"_s,
        .asCustomer = true,
        .customer = {.externalId = u"7"_s, .phone = u"+212600000000"_s},
        .aiAgent = u"agent"_s,
        .aiChannel = u"aich"_s};
    const auto id = take(p.store->enqueue(p.conversation().id, message, Delivery::Queued, kNow, kNow));
    QCOMPARE(p.messages().at(0).options, message.options);
    const auto item = take(p.store->beginAttempt(take(p.store->outbox()).at(0).id));
    QCOMPARE(item.outgoing, message);
    take(p.store->failSend(item.id, {.kind = ErrorKind::InvalidInput}));
    QCOMPARE(take(p.store->withdraw(id)), message);
}

void TestConversations::aiIsKept()
{
    Profile p;
    Event event = Profile::message(u"m1"_s, u"words"_s, Direction::Out);
    std::get<MessageAppeared>(event.body).message.fromAi = true;
    p.apply({event, Profile::message(u"m2"_s, u"more"_s, Direction::Out)});
    QVERIFY(p.messages().at(0).fromAi);
    QVERIFY(!p.messages().at(1).fromAi);
}

void TestConversations::askedAiIsToldUntilItAnswers()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"hello"_s, Direction::In, kNow)});
    OutgoingMessage asking = reply(u"one moment"_s);
    asking.options.aiAgent = u"agent"_s;
    const TimeMs asked = kNow + kMinute;
    take(p.store->enqueue(p.conversation().id, asking, Delivery::Queued, asked, asked));
    QVERIFY(!p.conversation().aiAsked); // it has not been sent
    const auto item = take(p.store->beginAttempt(take(p.store->outbox()).at(0).id));
    take(p.store->accept(item.id, {u"m2"_s, {}}));
    QCOMPARE(p.conversation().aiAsked, std::optional(asked));
    p.apply({Profile::message(u"m3"_s, u"hurry"_s, Direction::In, asked + 1)}, asked + 1);
    QCOMPARE(p.conversation().aiAsked, std::optional(asked));
    Event answer = Profile::message(u"m4"_s, u"here it is"_s, Direction::Out, asked + kMinute);
    std::get<MessageAppeared>(answer.body).message.fromAi = true;
    p.apply({answer}, asked + kMinute);
    QVERIFY(!p.conversation().aiAsked);
    // Also with what was said for the customer.
    asking.options.asCustomer = true;
    const TimeMs spoken = asked + 2 * kMinute;
    take(p.store->enqueue(p.conversation().id, asking, Delivery::Queued, spoken, spoken));
    take(p.store->accept(take(p.store->beginAttempt(take(p.store->outbox()).at(0).id)).id, {u"m5"_s, {}}));
    QCOMPARE(p.conversation().aiAsked, std::optional(spoken));
}

void TestConversations::uploadedFileHasItsId()
{
    Profile p;
    OutgoingMessage message = reply(u"look"_s);
    message.attachments = {file(u"a.pdf"_s, u"/tmp/a.pdf"_s)};
    const auto id = take(p.store->enqueue(p.conversation().id, message, Delivery::Queued, kNow, kNow));
    const Message before = take(p.store->messagesById({id})).at(0);
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->setUploaded(before.attachments.at(0).id, u"f1"_s));
    QCOMPARE(committed.takeFirst().at(0).value<ChangeSet>().messages.at(0).second, id);
    const Message after = p.reread(before);
    QCOMPARE(after.attachments.at(0).remoteId, u"f1"_s);
    QCOMPARE(after.attachments.at(0).localPath, u"/tmp/a.pdf"_s);
    QVERIFY(after.revision > before.revision);
    const auto item = take(p.store->beginAttempt(take(p.store->outbox()).at(0).id));
    QCOMPARE(item.outgoing.attachments.at(0).remoteId, u"f1"_s);
    QCOMPARE(wait(p.store->setUploaded({99}, u"f1"_s)).error().kind, ErrorKind::NotFound);
}

void TestConversations::fetchedFilesAreOldestFirst()
{
    Profile p;
    p.apply({messageWith(u"m3"_s, {file(u"new"_s, u"/tmp/new"_s, u"s3/new"_s)}, kNow + 2),
        messageWith(u"m1"_s, {file(u"old"_s, u"/tmp/old"_s, u"s3/old"_s), file(u"there"_s, {}, u"s3/there"_s)}, kNow, u"c2"_s),
        messageWith(u"m2"_s, {file(u"only here"_s, u"/tmp/only-here"_s)}, kNow + 1)});
    OutgoingMessage ours = reply(u"look"_s);
    ours.attachments = {file(u"ours"_s, u"/tmp/ours"_s, u"s3/ours"_s)};
    take(p.store->enqueue(p.conversation().id, ours, Delivery::Queued, kNow, kNow));
    const auto files = take(p.store->fetchedFiles(p.account));
    QCOMPARE(files.size(), 2u);
    QCOMPARE(files[0].path, u"/tmp/old"_s);
    QCOMPARE(files[0].attachment, p.messages(u"c2"_s).at(0).attachments.at(0).id);
    QCOMPARE(files[1].path, u"/tmp/new"_s);
    QVERIFY(take(p.store->fetchedFiles(p.addAccount(u"Other"_s))).empty());
}

void TestConversations::draftOfOtherLanguagesShows_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("another language's words") << u"texts"_s << u"مرحبا"_s;
    QTest::newRow("a template") << u"template"_s << u"welcome"_s;
    QTest::newRow("flags, which only fields keep by themselves") << u"flags"_s << u"urgent"_s;
}

void TestConversations::draftOfOtherLanguagesShows()
{
    QFETCH(QString, what);
    QFETCH(QString, line);
    for (const bool withFields : {false, true}) {
        if (!withFields && what == u"flags"_s)
            continue;
        Profile p;
        const auto id = p.conversation().id;
        SendOptions options;
        QMap<QString, QString> texts;
        if (what == u"texts"_s)
            texts.insert(u"ar"_s, u"مرحبا"_s);
        else if (what == u"template"_s)
            options.templateId = u"welcome"_s;
        else if (what == u"flags"_s)
            options.flags = {u"urgent"_s};
        Draft draft{.conversation = id, .message = reply({})};
        std::get<TextContent>(draft.message.content).texts = texts;
        draft.message.options = options;
        if (withFields) {
            draft.fields = DraftFields();
            draft.fields->texts = texts;
            draft.fields->options = options;
        }
        take(p.store->saveDraft(draft));
        QCOMPARE(p.conversation().draft, line);
        QCOMPARE(p.rows(u"drafts"_s), line.isEmpty() ? 0 : 1);
        if (!line.isEmpty())
            QCOMPARE(take(p.store->draft(id, DraftKind::Reply)).fields, draft.fields);
    }
}

QASID_TEST(TestConversations)
#include "conversations_test.moc"
