#include "core/sql/database.h"
#include "core/sql/migrator.h"
#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

Account only(Profile &p)
{
    return take(p.store->accounts()).at(0);
}

//! The statements that the first schema's version wrote, so that a file of it is as real as can be.
constexpr const char *kFirstContents[] = {
    "INSERT INTO profile (singleton, id, created) VALUES (1, 'the-profile', 5)",
    "INSERT INTO settings VALUES ('listen_port', '8080')",
    "INSERT INTO accounts (provider, name, colour, enabled, key_refused, settings, webhook_token, created)"
    " VALUES ('digishare', 'Shop', 'teal', 1, NULL, '{\"api_base\":\"https://example.org\"}', 'token', 7)",
    "INSERT INTO customers (account, remote_id, name, nickname, phone, email, channel, channel_address, facts)"
    " VALUES (1, 't1', 'Sara', 'Sister', '+212', 's@example.org', 'whatsapp', '212', '{\"city\":\"Rabat\"}')",
    "INSERT INTO conversations (account, remote_id, customer, status, snoozed_until, unread, queued, last_activity, snippet, snippet_kind,"
    " snippet_direction, snippet_key, last_in_key, last_out_key, first_unread_key, has_draft, draft)"
    " VALUES (1, 'c1', 1, 1, 99, 1, 1, 3000, 'answer', 'text', 1, 3072000, 1024000, 3072000, 1024000, 1, 'unfinished')",
    "INSERT INTO messages (conversation, remote_id, direction, author, time, order_key, content, attachments, buttons, reply_to, delivery)"
    " VALUES (1, 'm1', 0, 'Sara', 1000, 1024000, '{\"kind\":\"text\",\"text\":\"salam\"}', 1, '', '', 0)",
    "INSERT INTO messages (conversation, direction, author, time, order_key, content, attachments, buttons, reply_to, delivery, tried_at)"
    " VALUES (1, 1, '', 3000, 3072000, '{\"kind\":\"text\",\"text\":\"answer\"}', 0,"
    " '[[{\"caption\":\"Yes\",\"icon\":\"\",\"action\":{\"type\":\"reply\",\"id\":\"yes\"}}]]', 'm1', 2, 3000)",
    "INSERT INTO attachments (message, data) VALUES (1, '{\"kind\":\"image\",\"name\":\"a.jpg\",\"local_path\":\"/tmp/a.jpg\"}')",
    "INSERT INTO attachments (message, data) VALUES (1, 'damaged \"local_path\"')",
    "INSERT INTO outbox (message, conversation, not_before) VALUES (2, 1, 3000)",
    "INSERT INTO drafts VALUES (1, 0, '{\"kind\":\"text\",\"text\":\"unfinished\",\"attachments\":[],\"buttons\":[]}')",
    "INSERT INTO inbound (account, received, content_type, body) VALUES (1, 9999999999999, 'application/json', x'7b7d')",
    "INSERT INTO events (account, key, fingerprint, inbound) VALUES (1, 'message:m1', x'01', 1)",
    "INSERT INTO quarantine (account, received, reason, event_key, hash, raw) VALUES (1, 8, 'odd', '', x'02', x'7b7d')",
};

//! Makes a file of the first schema in the folder.
QString makeFirst(const QString &folder)
{
    { // makes the schema's steps known to this process
        QTemporaryDir elsewhere;
        (void)Store::open(elsewhere.path());
    }
    const QString fileName = folder + u"/qasid.db"_s;
    auto steps = readMigrations(u":/qasid/store/migrations"_s);
    auto database = Database::open(fileName, Database::Mode::Write);
    if (!steps || steps->size() < 2 || !database || !migrate(**database, fileName, {steps->front()}))
        qFatal("the first schema cannot be made");
    for (const char *sql : kFirstContents) {
        if (const auto done = (*database)->execute(QString::fromUtf8(sql)); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    return fileName;
}

} // namespace

//! What is kept beside conversations, and how an older file becomes one of this version.
class TestKeeping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstSchemaUpgradesWithoutLoss();
    void upgradedFileWorks();

    void accountKeepsItsRules();
    void damagedRulesReadAsNone();
    void accountKeepsItsLimit();

    void repliesAreKept();
    void replyNames_data();
    void replyNames();
    void takenNameIsRefused();
    void removedReplyIsGone();

    void filesToFetch();
    void filesToFetchAreLimited();
};

void TestKeeping::firstSchemaUpgradesWithoutLoss()
{
    QTemporaryDir folder;
    const QString fileName = makeFirst(folder.path());
    Profile p(false);
    p.store = std::move(*Store::open(folder.path()));
    QCOMPARE(take(p.store->diagnostics())[u"schema"_s].toInt(), 4);

    auto backup = std::move(*Database::open(backupName(fileName, 2), Database::Mode::Read));
    QCOMPARE(*schemaVersion(*backup), 1);
    QCOMPARE(*backup->number(u"SELECT COUNT(*) FROM messages"_s), 2);

    QCOMPARE(p.store->profileId(), u"the-profile"_s);
    QCOMPARE(take(p.store->settings()).value(u"listen_port"_s), u"8080"_s);
    const Account account = only(p);
    QCOMPARE(account.colour, u"teal"_s);
    QCOMPARE(account.settings.value(u"api_base"_s), u"https://example.org"_s);
    QCOMPARE(account.answerRules, AnswerRules());
    QCOMPARE(account.retentionDays, 0);

    const auto page = take(p.store->conversations({.view = ConversationView::Snoozed}, {}, 10));
    QCOMPARE(page.rows.size(), 1u);
    const Conversation &conversation = page.rows.front();
    QCOMPARE(conversation.customer.displayName(), u"Sister"_s);
    QCOMPARE(conversation.customer.facts[u"city"_s].toString(), u"Rabat"_s);
    QVERIFY(conversation.customer.sources.isEmpty());
    QCOMPARE(conversation.context, ConversationContext());
    QVERIFY(!conversation.accessRevoked);
    QCOMPARE(conversation.unread, 1);
    QCOMPARE(conversation.draft, u"unfinished"_s);
    const auto messages = take(p.store->messages(conversation.id, {})).messages;
    QCOMPARE(messages.size(), 2u);
    QCOMPARE(contentText(messages[0].content), u"salam"_s);
    QCOMPARE(messages[0].attachments.at(0).localPath, u"/tmp/a.jpg"_s);
    QCOMPARE(messages[1].buttons.at(0).at(0).caption, u"Yes"_s);
    QVERIFY(messages[1].senderButtons.empty());
    QCOMPARE(contentText(take(p.store->draft(conversation.id, DraftKind::Reply)).message.content), u"unfinished"_s);
    QCOMPARE(take(p.store->quarantine(10)).size(), 1u);
    const auto counts = take(p.store->counts(kNow));
    QCOMPARE(counts.snoozed, 1);
    QCOMPARE(counts.outboxWaiting, 1);
    QCOMPARE(counts.quarantined, 1);
    QVERIFY(take(p.store->savedReplies()).empty());
}

void TestKeeping::upgradedFileWorks()
{
    QTemporaryDir folder;
    makeFirst(folder.path());
    Profile p(false);
    p.store = std::move(*Store::open(folder.path()));
    p.account = only(p).id;
    const auto item = take(p.store->outbox()).at(0);
    QCOMPARE(item.target.conversation, u"c1"_s);
    QCOMPARE(item.target.user, u"t1"_s);
    QCOMPARE(item.target.channel, u"whatsapp"_s);
    take(p.store->accept(take(p.store->beginAttempt(item.id)).id, {u"r1"_s, {}}));
    auto known = Profile::message(u"m1"_s, u"salam"_s);
    known.fingerprint = QByteArray("\x01", 1);
    QCOMPARE(p.apply({known}).repeated, 1);
    p.apply({Profile::message(u"m2"_s, u"again"_s, Direction::In, kNow)});
    QCOMPARE(p.words(), (QStringList{u"salam"_s, u"answer"_s, u"again"_s}));
    QCOMPARE(take(p.store->retentionPreview(p.account, kNow)).files, 1);
    auto purged = take(p.store->purge(p.account, kNow));
    QCOMPARE(purged.count.messages, 2);
    QCOMPARE(purged.files, QStringList{u"/tmp/a.jpg"_s});
    while (purged.more)
        purged = take(p.store->purge(p.account, kNow));
    QVERIFY(!QFile::exists(backupName(p.store->fileName(), 2)));
}

void TestKeeping::accountKeepsItsRules()
{
    Profile p;
    Account account = only(p);
    QCOMPARE(account.answerRules, AnswerRules());
    account.answerRules.rules
        = {{.name = u"Track"_s, .match = {{u"order"_s, u"*"_s}}, .answer = {.url = u"https://example.org/{data.order}"_s}},
            {.name = u"رهگیری"_s,
                .match = {{u"a.b"_s, u"1"_s}},
                .answer = {.text = u"Hello {user_id}"_s, .action = ServerAction{{{u"k"_s, 1}}}}}};
    account.answerRules.otherwise = {.text = u"Thank you"_s};
    take(p.store->updateAccount(account));
    QCOMPARE(only(p).answerRules, account.answerRules);
    p.open();
    QCOMPARE(only(p).answerRules, account.answerRules);
    Account second = account;
    second.name = u"Second"_s;
    const AccountId id = take(p.store->addAccount(second)).id;
    QCOMPARE(take(p.store->accounts()).at(1).answerRules, account.answerRules);
    QVERIFY(id != account.id);
    account.answerRules = {};
    take(p.store->updateAccount(account));
    QCOMPARE(only(p).answerRules, AnswerRules());
}

void TestKeeping::damagedRulesReadAsNone()
{
    for (const QString &damaged : {u"rubbish"_s, u"[]"_s, u"{\"rules\":5}"_s, u"{\"rules\":[{\"name\":\"\"}]}"_s}) {
        Profile p;
        const QString fileName = p.store->fileName();
        p.store.reset();
        auto database = std::move(*Database::open(fileName, Database::Mode::Write));
        QVERIFY(database->run(u"UPDATE accounts SET answer_rules = ?"_s, {damaged}));
        database.reset();
        p.open();
        QCOMPARE(only(p).answerRules, AnswerRules());
        QCOMPARE(only(p).name, u"Shop"_s);
    }
}

void TestKeeping::accountKeepsItsLimit()
{
    Profile p;
    Account account = only(p);
    QCOMPARE(account.retentionDays, 0);
    account.retentionDays = 30;
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->updateAccount(account));
    QVERIFY(committed[0][0].value<ChangeSet>().accounts.contains(account.id));
    p.open();
    QCOMPARE(only(p).retentionDays, 30);
}

void TestKeeping::repliesAreKept()
{
    Profile p;
    QVERIFY(take(p.store->savedReplies()).empty());
    SavedReply saved{.name = u"  Greeting \n again "_s, .message = reply(u"سلام"_s)};
    saved.message.buttons = {{{u"Track"_s, u"CAR"_s, DynamicAction{{{u"k"_s, u"v"_s}}}}, {u"Post"_s, {}, PostAction{u"p1"_s, true}}}};
    saved.message.senderButtons = {{{u"Odd"_s, {}, UnknownAction{{{u"new"_s, 1}}}}}};
    OutgoingMessage expected = saved.message;
    saved.message.attachments = {{.kind = AttachmentKind::Image, .localPath = u"/tmp/a"_s}};
    saved.message.replyTo = u"m1"_s;
    const auto id = take(p.store->saveReply(saved));
    take(p.store->saveReply({.name = u"Again"_s, .message = reply(u"other"_s)}));
    p.open();
    auto replies = take(p.store->savedReplies());
    QCOMPARE(replies.size(), 2u);
    QCOMPARE(replies[0].name, u"Again"_s);
    QCOMPARE(replies[1].name, u"Greeting again"_s);
    QCOMPARE(replies[1].id, id);
    QCOMPARE(replies[1].message, expected); // what belongs to one conversation is left out

    QCOMPARE(take(p.store->saveReply({.id = id, .name = u"A new name"_s, .message = reply(u"changed"_s)})), id);
    replies = take(p.store->savedReplies());
    QCOMPARE(replies.size(), 2u);
    QCOMPARE(replies[0].name, u"A new name"_s);
    QCOMPARE(replies[0].message, reply(u"changed"_s));
}

void TestKeeping::replyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u" \n\t "_s << false;
    QTest::newRow("one") << u"a"_s << true;
    QTest::newRow("longest") << QString(80, u'ق') << true;
    QTest::newRow("longest in pairs of units") << u"😀"_s.repeated(80) << true;
    QTest::newRow("too long") << QString(81, u'a') << false;
    QTest::newRow("too long in pairs of units") << u"😀"_s.repeated(81) << false;
}

void TestKeeping::replyNames()
{
    QFETCH(QString, name);
    QFETCH(bool, allowed);
    Profile p;
    const auto saved = wait(p.store->saveReply({.name = name, .message = reply(u"words"_s)}));
    QCOMPARE(saved.has_value(), allowed);
    if (!allowed)
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(take(p.store->savedReplies()).size(), allowed ? 1u : 0u);
}

void TestKeeping::takenNameIsRefused()
{
    Profile p;
    const auto first = take(p.store->saveReply({.name = u"Greeting"_s, .message = reply(u"one"_s)}));
    const auto second = take(p.store->saveReply({.name = u"Other"_s, .message = reply(u"two"_s)}));
    QCOMPARE(wait(p.store->saveReply({.name = u" Greeting"_s, .message = reply(u"x"_s)})).error().kind, ErrorKind::Conflict);
    QCOMPARE(wait(p.store->saveReply({.id = second, .name = u"Greeting"_s, .message = reply(u"x"_s)})).error().kind, ErrorKind::Conflict);
    QVERIFY(wait(p.store->saveReply({.id = first, .name = u"Greeting"_s, .message = reply(u"changed"_s)})));
    const auto replies = take(p.store->savedReplies());
    QCOMPARE(replies[0].message, reply(u"changed"_s));
    QCOMPARE(replies[1].message, reply(u"two"_s));
}

void TestKeeping::removedReplyIsGone()
{
    Profile p;
    const auto id = take(p.store->saveReply({.name = u"Greeting"_s, .message = reply(u"one"_s)}));
    take(p.store->removeSavedReply(id));
    QVERIFY(take(p.store->savedReplies()).empty());
    QCOMPARE(wait(p.store->removeSavedReply(id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(p.store->saveReply({.id = id, .name = u"Greeting"_s, .message = reply(u"x"_s)})).error().kind, ErrorKind::NotFound);
    QVERIFY(wait(p.store->saveReply({.name = u"Greeting"_s, .message = reply(u"x"_s)})));
}

void TestKeeping::filesToFetch()
{
    Profile p;
    const auto withFile = [](const QString &id, TimeMs time, const QString &conversation = u"c1"_s, Direction direction = Direction::In) {
        Event event = Profile::message(id, id, direction, time, conversation);
        std::get<MessageAppeared>(event.body).message.attachments
            = {{.kind = AttachmentKind::Image, .name = id, .url = u"https://example.org/"_s + id}};
        return event;
    };
    p.apply({withFile(u"older"_s, kNow), withFile(u"newest"_s, kNow + kHour, u"c2"_s),
                withFile(u"theirs"_s, kNow + kMinute, u"c1"_s, Direction::Out), withFile(u"too old"_s, kNow - 1, u"c2"_s),
                Profile::message(u"no file"_s, {}, Direction::In, kNow + kHour), withFile(u"fetched"_s, kNow + kMinute, u"c3"_s)},
        kNow + kHour);
    take(p.store->setAttachmentFile(p.messages(u"c3"_s).at(0).attachments.at(0).id, u"/tmp/fetched"_s));
    take(p.store->setStatus(p.conversation(u"c2"_s).id, ConversationStatus::Resolved));
    OutgoingMessage own = reply({});
    own.attachments = {{.kind = AttachmentKind::Image, .url = u"https://example.org/own.jpg"_s}};
    take(p.store->enqueue(p.conversation().id, own, Delivery::Queued, kNow + kHour, kNow));
    const AccountId second = p.addAccount(u"Second"_s);
    take(p.store->applyInbound(second, Profile::request(), {.events = {withFile(u"of another"_s, kNow)}, .quarantined = {}}));

    const auto files = take(p.store->unfetchedFiles(p.account, kNow, 10));
    QStringList names;
    for (const auto &file : files)
        names += file.attachment.name;
    QCOMPARE(names, (QStringList{u"newest"_s, u"theirs"_s, u"older"_s}));
    QCOMPARE(files[0].message, p.messages(u"c2"_s).at(1).id);
    QVERIFY(files[0].attachment.id);
    take(p.store->setAttachmentFile(files[0].attachment.id, u"/tmp/newest"_s));
    QCOMPARE(take(p.store->unfetchedFiles(p.account, kNow, 10)).size(), 2u);
}

void TestKeeping::filesToFetchAreLimited()
{
    Profile p;
    Event event = Profile::message(u"m1"_s, u"album"_s, Direction::In, kNow);
    for (int i = 0; i < 5; ++i) {
        std::get<MessageAppeared>(event.body)
            .message.attachments.push_back({.kind = AttachmentKind::Image, .name = QString::number(i), .url = u"https://example.org/"_s});
    }
    p.apply({event});
    const auto files = take(p.store->unfetchedFiles(p.account, kNow, 3));
    QCOMPARE(files.size(), 3u);
    QCOMPARE(files[0].attachment.name, u"0"_s);
    QVERIFY(take(p.store->unfetchedFiles(p.account, kNow + 1, 3)).empty());
}

QASID_TEST(TestKeeping)
#include "keeping_test.moc"
