#include "core/sql/database.h"
#include "core/sql/migrator.h"
#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

constexpr TimeMs kLimit = kNow - 30 * kDay;
constexpr TimeMs kOld = kLimit - kDay;

struct Purge {
    RetentionCount count;
    QStringList files;
    int steps = 0;
};

void add(RetentionCount &sum, const RetentionCount &one)
{
    sum.messages += one.messages;
    sum.conversations += one.conversations;
    sum.files += one.files;
    sum.requests += one.requests;
    if (one.oldest)
        sum.oldest = std::min(sum.oldest.value_or(*one.oldest), *one.oldest);
}

//! All steps.
Purge purge(Profile &p, TimeMs before = kLimit)
{
    Purge done;
    for (bool more = true; more; ++done.steps) {
        const auto step = take(p.store->purge(p.account, before));
        add(done.count, step.count);
        done.files += step.files;
        more = step.more;
    }
    done.files.sort();
    return done;
}

Event old(const QString &id, const QString &words, const QString &conversation = u"c1"_s, Direction direction = Direction::In)
{
    return Profile::message(id, words, direction, kOld, conversation);
}

bool operator==(const RetentionCount &a, const RetentionCount &b)
{
    return a.messages == b.messages && a.conversations == b.conversations && a.files == b.files && a.requests == b.requests
        && a.oldest == b.oldest;
}

MessageId send(Profile &p, const QString &words, const QString &conversation = u"c1"_s)
{
    return take(p.store->enqueue(p.conversation(conversation).id, reply(words), Delivery::Queued, kOld, kOld));
}

OutboxId begin(Profile &p)
{
    return take(p.store->beginAttempt(take(p.store->outbox()).at(0).id)).id;
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

//! Everything the profile has on the disk.
QByteArray bytesOf(const Profile &p)
{
    QByteArray bytes;
    for (const QString &name : QDir(p.folder.path()).entryList(QDir::Files))
        bytes += bytesOf(p.folder.filePath(name));
    return bytes;
}

} // namespace

//! A limit on how long messages are kept: what goes, what stays, and that it is really gone.
class TestRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void previewIsWhatGoes();
    void goesByTheTimeOfTheMessage();
    void undecidedStays();
    void rowShowsWhatIsLeft();
    void unreadIsCountedAgain();
    void emptyConversationGoes();
    void customerGoesWhenUnused();
    void accessIsRemembered();
    void filesNothingElseNames();
    void requestsAndQuarantineGo();
    void lateRequestGoesWithItsMessage();
    void otherAccountStays();
    void redeliveryBringsNothingBack();
    void changesAreTold();
    void unknownAccount();
    void nothingToDoChangesNothing();
    void stepsAreSmall();
    void stepsOfTwoAccountsGoOn();
    void anotherLimitBeginsAnew();

    void nothingIsLeftInTheFile();
    void nothingIsLeftAfterManySteps();
    void readerDelaysTheLog();
    void backupsGo();
};

void TestRetention::previewIsWhatGoes()
{
    Profile p;
    const AccountId other = p.addAccount(u"Other"_s);
    take(p.store->applyInbound(other, Profile::request("{}", kOld), {.events = {old(u"x"_s, u"theirs"_s)}, .quarantined = {}}));
    std::vector<Event> events;
    for (int i = 0; i < 40; ++i) {
        const TimeMs time = kLimit + (i % 5 - 3) * kHour;
        auto event = Profile::message(u"m%1"_s.arg(i), u"words"_s, Direction(i % 5), time, u"c%1"_s.arg(i % 7));
        std::get<MessageAppeared>(event.body).message.attachments
            = {{.kind = AttachmentKind::Image, .name = u"a"_s, .localPath = u"/tmp/file%1"_s.arg(i % 11)}};
        p.apply({event}, time + kSecond);
    }
    for (int i = 0; i < 3; ++i) {
        send(p, u"waits"_s, u"c1"_s);
        send(p, u"failed"_s, u"w%1"_s.arg(i));
        take(p.store->failSend(take(p.store->beginAttempt(take(p.store->outbox()).back().id)).id, {.kind = ErrorKind::Rejected}));
    }
    take(p.store->applyInbound(p.account, Profile::request("rubbish", kOld), {.events = {}, .quarantined = {{u"no"_s, {}}}}));

    const auto expected = take(p.store->retentionPreview(p.account, kLimit));
    QVERIFY(expected.messages > 20 && expected.files > 0 && expected.requests > 20);
    QVERIFY(*expected.oldest < kLimit);
    const auto done = purge(p);
    QCOMPARE(done.count.messages, expected.messages);
    QCOMPARE(done.count.conversations, expected.conversations);
    QCOMPARE(done.count.files, expected.files);
    QCOMPARE(done.count.requests, expected.requests);
    QCOMPARE(done.count.oldest, expected.oldest);
    QCOMPARE(int(done.files.size()), expected.files);
    QVERIFY(take(p.store->retentionPreview(p.account, kLimit)) == RetentionCount());
    QVERIFY(purge(p).count == RetentionCount());
}

void TestRetention::goesByTheTimeOfTheMessage()
{
    Profile p;
    p.apply(
        {Profile::message(u"before"_s, u"before"_s, Direction::In, kLimit - 1), Profile::message(u"at"_s, u"at"_s, Direction::In, kLimit),
            Profile::message(u"after"_s, u"after"_s, Direction::In, kNow), Profile::message(u"none"_s, u"without a time"_s)});
    take(p.store->addNote(p.conversation().id, u"a note"_s, u"Agent"_s, kNow));
    const auto done = purge(p);
    QCOMPARE(done.count.messages, 1);
    QCOMPARE(done.count.oldest, std::optional(kLimit - 1));
    QCOMPARE(p.words(), (QStringList{u"at"_s, u"after"_s, u"without a time"_s, u"a note"_s}));
    QCOMPARE(purge(p, kNow + kDay).count.conversations, 1);
    QCOMPARE(p.rows(u"messages"_s), 0);
}

void TestRetention::undecidedStays()
{
    Profile p;
    QList<MessageId> stay;
    QList<MessageId> go;
    go += send(p, u"failed"_s);
    take(p.store->failSend(begin(p), {.kind = ErrorKind::Rejected}));
    go += send(p, u"accepted"_s);
    take(p.store->accept(begin(p), {u"r1"_s, {}}));
    stay += send(p, u"possibly sent"_s);
    take(p.store->doubtSend(begin(p), {.kind = ErrorKind::TimedOut, .outcomeKnown = false}));
    // The echo came, the answer has not.
    stay += send(p, u"settled"_s);
    const OutboxId settled = begin(p);
    p.apply({Profile::message(u"echo"_s, u"settled"_s, Direction::Out, kOld)}, kOld);
    stay += send(p, u"sending"_s, u"c2"_s);
    begin(p);
    stay += send(p, u"queued"_s, u"c2"_s);
    stay += take(p.store->enqueue(p.conversation(u"c3"_s).id, reply(u"held"_s), Delivery::Held, kOld, kOld));
    QCOMPARE(take(p.store->retentionPreview(p.account, kLimit)).messages, 2);
    const auto done = purge(p);
    QCOMPARE(done.count.messages, 2);
    QCOMPARE(done.count.conversations, 0);
    QCOMPARE(int(take(p.store->messagesById(stay)).size()), int(stay.size()));
    QVERIFY(take(p.store->messagesById(go)).empty());
    const auto conversation = p.conversation();
    QCOMPARE(conversation.failed, 0);
    QCOMPARE(conversation.possiblySent, 1);
    QCOMPARE(take(p.store->counts(kNow)).outboxTrouble, 1);
    QCOMPARE(take(p.store->counts(kNow)).outboxWaiting, 3);
    take(p.store->accept(settled, {u"echo"_s, {}}));
    QCOMPARE(purge(p).count.messages, 1); // decided now
}

void TestRetention::rowShowsWhatIsLeft()
{
    Profile p;
    p.apply({old(u"m1"_s, u"old question"_s)}, kOld);
    send(p, u"old answer"_s);
    take(p.store->accept(begin(p), {}));
    const auto system = Profile::message(u"s1"_s, u"something happened"_s, Direction::System, kNow);
    p.apply({system});
    QCOMPARE(p.conversation().snippet, u"old answer"_s);
    QCOMPARE(purge(p).count.messages, 2);
    auto conversation = p.conversation();
    QCOMPARE(conversation.snippet, u"something happened"_s);
    QCOMPARE(conversation.unread, 0);
    QVERIFY(!conversation.lastCustomerMessage);

    p.apply({old(u"m2"_s, u"late"_s), Profile::message(u"m3"_s, u"new"_s, Direction::In, kNow)});
    QCOMPARE(take(p.store->conversations({.waitingSince = kLimit}, {}, 10)).rows.size(), 1u);
    purge(p);
    conversation = p.conversation();
    QCOMPARE(conversation.snippet, u"new"_s);
    QCOMPARE(conversation.lastCustomerMessage, std::optional(kNow));
    QVERIFY(take(p.store->conversations({.waitingSince = kNow}, {}, 10)).rows.empty());
    QCOMPARE(take(p.store->conversations({.waitingSince = kNow + 1}, {}, 10)).rows.size(), 1u);
}

void TestRetention::unreadIsCountedAgain()
{
    Profile p;
    p.apply({old(u"m1"_s, u"read"_s)}, kOld);
    take(p.store->markRead(p.conversation().id));
    p.apply({old(u"m2"_s, u"unread, old"_s), Profile::message(u"m3"_s, u"unread, new"_s, Direction::In, kNow),
        Profile::message(u"m4"_s, u"unread, newer"_s, Direction::In, kNow + 1)});
    QCOMPARE(p.conversation().unread, 3);
    purge(p);
    QCOMPARE(p.conversation().unread, 2);
    const auto page = take(p.store->messages(p.conversation().id, {}));
    QCOMPARE(page.firstUnread, std::optional(page.messages.at(0).orderKey));
    QCOMPARE(take(p.store->counts(kNow)).inboxUnread, 1);
    purge(p, kNow + 1);
    QCOMPARE(p.conversation().unread, 1);
}

void TestRetention::emptyConversationGoes()
{
    Profile p;
    p.apply({old(u"m1"_s, u"one"_s), old(u"m2"_s, u"two"_s, u"c2"_s), Profile::message(u"m3"_s, u"new"_s, Direction::In, kNow, u"c2"_s)});
    const auto gone = p.conversation().id;
    take(p.store->saveDraft({.conversation = gone, .kind = DraftKind::Reply, .message = reply(u"never sent"_s)}));
    take(p.store->setStatus(gone, ConversationStatus::Snoozed, kNow + kHour));
    const auto young = p.conversation(u"young"_s).id; // made today, nothing in it yet
    QCOMPARE(purge(p).count.conversations, 1);
    QVERIFY(take(p.store->conversationsById({gone})).empty());
    QCOMPARE(take(p.store->conversationsById({young})).size(), 1u);
    QCOMPARE(p.words(u"c2"_s), QStringList{u"new"_s});
    QCOMPARE(p.rows(u"drafts"_s), 0);
    const auto counts = take(p.store->counts(kNow));
    QCOMPARE(counts.snoozed, 0);
    QCOMPARE(counts.drafts, 0);
    QCOMPARE(counts.open, 2);
}

void TestRetention::customerGoesWhenUnused()
{
    Profile p;
    const auto from = [](Event event, const QString &user) {
        std::get<MessageAppeared>(event.body).customer = Customer{.remoteId = user, .name = u"Name of "_s + user};
        return event;
    };
    p.apply({from(old(u"m1"_s, u"one"_s), u"gone"_s), from(old(u"m2"_s, u"two"_s, u"c2"_s), u"stays"_s),
        from(Profile::message(u"m3"_s, u"new"_s, Direction::In, kNow, u"c3"_s), u"stays"_s)});
    QCOMPARE(p.rows(u"customers"_s), 2);
    purge(p);
    QCOMPARE(p.rows(u"customers"_s), 1);
    QCOMPARE(p.conversation(u"c3"_s).customer.name, u"Name of stays"_s);
}

void TestRetention::accessIsRemembered()
{
    Profile p;
    auto message = old(u"m1"_s, u"one"_s);
    std::get<MessageAppeared>(message.body).customer = Customer{.remoteId = u"u1"_s, .name = u"Sara"_s, .phone = u"+98"_s};
    auto revoked = Profile::event(u"r1"_s, AccessRevoked{u"u1"_s}, kOld);
    revoked.conversationRemoteId.clear();
    p.apply({message, revoked}, kOld);
    QCOMPARE(purge(p).count.conversations, 1);
    auto again = Profile::message(u"m2"_s, u"again"_s, Direction::In, kNow);
    std::get<MessageAppeared>(again.body).customer.remoteId = u"u1"_s;
    p.apply({again});
    QVERIFY(p.conversation().accessRevoked);
    QCOMPARE(p.conversation().customer.displayName(), QString()); // nothing but the id was kept
}

void TestRetention::filesNothingElseNames()
{
    Profile p;
    const auto withFile = [](Event event, const QString &path) {
        std::get<MessageAppeared>(event.body).message.attachments = {{.kind = AttachmentKind::Image, .name = u"a"_s, .localPath = path}};
        return event;
    };
    const QString odd = u"/tmp/\"quoted\" \\ سلام.jpg"_s;
    p.apply({withFile(old(u"m1"_s, u"1"_s), odd), withFile(old(u"m2"_s, u"2"_s), u"/tmp/kept"_s),
        withFile(old(u"m3"_s, u"3"_s), u"/tmp/drafted"_s), withFile(old(u"m4"_s, u"4"_s), u"/tmp/twice"_s),
        withFile(old(u"m5"_s, u"5"_s), u"/tmp/twice"_s), withFile(old(u"m6"_s, u"6"_s), {}),
        withFile(Profile::message(u"m7"_s, u"7"_s, Direction::In, kNow), u"/tmp/kept"_s)});
    OutgoingMessage draft = reply(u"look"_s);
    draft.attachments = {{.kind = AttachmentKind::Image, .name = u"a"_s, .localPath = u"/tmp/drafted"_s}};
    take(p.store->saveDraft({.conversation = p.conversation().id, .kind = DraftKind::Reply, .message = draft}));
    p.apply({old(u"m8"_s, u"8"_s, u"c2"_s)}, kOld);
    draft.attachments[0].localPath = u"/tmp/of a draft that goes"_s;
    take(p.store->saveDraft({.conversation = p.conversation(u"c2"_s).id, .kind = DraftKind::Note, .message = draft}));

    QCOMPARE(take(p.store->retentionPreview(p.account, kLimit)).files, 3);
    const auto done = purge(p);
    QCOMPARE(done.files, (QStringList{odd, u"/tmp/of a draft that goes"_s, u"/tmp/twice"_s}));
    QCOMPARE(done.count.files, 3);
}

void TestRetention::requestsAndQuarantineGo()
{
    Profile p;
    const auto quarantined = [&](const QByteArray &body, TimeMs received) {
        take(p.store->applyInbound(p.account, Profile::request(body, received), {.events = {}, .quarantined = {{u"no"_s, {}}}}));
    };
    p.apply({old(u"m1"_s, u"one"_s)}, kOld, "old request");
    p.apply({Profile::message(u"m2"_s, u"two"_s, Direction::In, kNow)}, kNow, "new request");
    quarantined("old rubbish", kOld);
    quarantined("new rubbish", kNow);
    QCOMPARE(purge(p).count.requests, 2);
    QCOMPARE(p.rows(u"inbound"_s), 1);
    QCOMPARE(take(p.store->quarantine(10)).size(), 1u);
    QCOMPARE(take(p.store->counts(kNow)).quarantined, 1);
}

void TestRetention::lateRequestGoesWithItsMessage()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"new"_s, Direction::In, kNow)}, kNow);
    p.apply({old(u"m2"_s, u"two"_s), Profile::message(u"m3"_s, u"three"_s, Direction::In, kNow)}, kNow, "brought late");
    // Just before the limit, received just after it.
    p.apply({Profile::message(u"m4"_s, u"four"_s, Direction::In, kLimit - 1)}, kLimit + kMinute, "on its way for a minute");
    QCOMPARE(take(p.store->retentionPreview(p.account, kLimit)).requests, 2);
    const auto done = purge(p);
    QCOMPARE(done.count.messages, 2);
    QCOMPARE(done.count.requests, 2);
    QCOMPARE(p.rows(u"inbound"_s), 1);
}

void TestRetention::otherAccountStays()
{
    Profile p;
    p.apply({old(u"m1"_s, u"first"_s)}, kOld);
    const AccountId first = p.account;
    p.account = p.addAccount(u"Second"_s);
    p.apply({old(u"m1"_s, u"second"_s)}, kOld);
    QCOMPARE(purge(p).count.messages, 1);
    p.account = first;
    QCOMPARE(p.words(), QStringList{u"first"_s});
    QCOMPARE(p.rows(u"inbound"_s), 1);
}

void TestRetention::redeliveryBringsNothingBack()
{
    Profile p;
    const Event event = old(u"m1"_s, u"one"_s);
    p.apply({event}, kOld);
    purge(p);
    const auto outcome = p.apply({event}, kNow);
    QCOMPARE(outcome.repeated, 1);
    QCOMPARE(outcome.applied, 0);
    QCOMPARE(p.rows(u"messages"_s), 0);
    QCOMPARE(p.rows(u"conversations"_s), 0);
}

void TestRetention::changesAreTold()
{
    Profile p;
    p.apply({old(u"m1"_s, u"one"_s), old(u"m2"_s, u"two"_s, u"c2"_s), Profile::message(u"m3"_s, u"new"_s, Direction::In, kNow, u"c2"_s)});
    const auto gone = p.conversation().id;
    const auto changed = p.conversation(u"c2"_s).id;
    const auto old = p.messages(u"c2"_s).at(0).id;
    QSignalSpy committed(p.store.get(), &Store::committed);
    purge(p);
    QCOMPARE(committed.count(), 1);
    const auto changes = committed[0][0].value<ChangeSet>();
    QVERIFY(changes.removedConversations.contains(gone));
    QVERIFY(changes.conversations.contains(changed));
    QVERIFY(changes.removedMessages.contains(std::pair(changed, old)));
    QCOMPARE(changes.removedMessages.size(), 2);
}

void TestRetention::unknownAccount()
{
    Profile p;
    QCOMPARE(wait(p.store->retentionPreview({99}, kLimit)).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(p.store->purge({99}, kLimit)).error().kind, ErrorKind::NotFound);
}

void TestRetention::nothingToDoChangesNothing()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"new"_s, Direction::In, kNow)});
    QSignalSpy committed(p.store.get(), &Store::committed);
    const auto done = purge(p);
    QVERIFY(done.count == RetentionCount());
    QCOMPARE(done.steps, 1);
    QCOMPARE(committed.count(), 0);
}

void TestRetention::stepsAreSmall()
{
    Profile p;
    std::vector<Event> events;
    events.reserve(1200);
    for (int i = 0; i < 1200; ++i)
        events.push_back(old(u"m%1"_s.arg(i), u"words"_s, i < 900 ? u"long"_s : u"c%1"_s.arg(i)));
    p.apply(events, kOld);
    int messages = 0;
    for (bool more = true; more;) {
        const auto step = take(p.store->purge(p.account, kLimit));
        QVERIFY(step.count.messages <= 500);
        messages += step.count.messages;
        more = step.more;
        // What comes meanwhile is not what was asked for.
        p.apply({Profile::message(u"new%1"_s.arg(messages), u"new"_s, Direction::In, kNow, u"long"_s)});
    }
    QCOMPARE(messages, 1200);
    QVERIFY(p.words(u"long"_s).contains(u"new"_s));
    QCOMPARE(p.rows(u"conversations"_s), 1);
}

void TestRetention::stepsOfTwoAccountsGoOn()
{
    Profile p;
    const AccountId first = p.account;
    const AccountId second = p.addAccount(u"Second"_s);
    for (const AccountId account : {first, second}) {
        std::vector<Event> events;
        events.reserve(2500);
        for (int i = 0; i < 2500; ++i) // more than a step looks at, and nothing to do but in the last
            events.push_back(Profile::message(u"m%1"_s.arg(i), u"words"_s, Direction::In, i < 2499 ? kNow : kOld, u"c%1"_s.arg(i)));
        take(p.store->applyInbound(account, Profile::request(), {.events = events, .quarantined = {}}));
    }
    QMap<AccountId, int> messages;
    QSet<AccountId> running{first, second};
    int steps = 0;
    for (TimeMs before = kLimit; !running.isEmpty(); ++before, ++steps) {
        QVERIFY(steps < 100);
        for (const AccountId account : {first, second}) {
            if (!running.contains(account))
                continue;
            const auto step = take(p.store->purge(account, before));
            messages[account] += step.count.messages;
            if (!step.more)
                running.remove(account);
        }
    }
    QCOMPARE(messages[first], 1);
    QCOMPARE(messages[second], 1);
}

void TestRetention::anotherLimitBeginsAnew()
{
    Profile p;
    std::vector<Event> events;
    events.reserve(2500);
    for (int i = 0; i < 2500; ++i)
        events.push_back(Profile::message(u"m%1"_s.arg(i), u"words"_s, Direction::In, kNow, u"c%1"_s.arg(i)));
    p.apply(events);
    QVERIFY(take(p.store->purge(p.account, kLimit)).more);
    QCOMPARE(purge(p, kNow + 1).count.messages, 2500);
}

void TestRetention::nothingIsLeftInTheFile()
{
    Profile p;
    const QByteArray secret = "the-secret-word";
    const QString word = QString::fromLatin1(secret);
    auto message = old(u"m1"_s, u"says the-secret-word here"_s);
    auto &appeared = std::get<MessageAppeared>(message.body);
    appeared.customer = Customer{.remoteId = u"u1"_s, .name = word, .phone = word, .facts = {{u"fact"_s, word}}};
    appeared.message.author = word;
    appeared.message.attachments = {{.kind = AttachmentKind::Image, .name = word, .localPath = u"/tmp/"_s + word}};
    p.apply({message, old(u"m2"_s, QString(20'000, u'x') + word)}, kOld, "{\"raw\":\"the-secret-word\"}");
    take(p.store->applyInbound(p.account, Profile::request(secret, kOld), {.events = {}, .quarantined = {{u"no"_s, {}}}}));
    take(p.store->addNote(p.conversation().id, word, word, kOld));
    take(p.store->setNickname(p.conversation().id, word));
    take(p.store->saveDraft({.conversation = p.conversation().id, .kind = DraftKind::Reply, .message = reply(word)}));
    OutgoingMessage out = reply(word);
    out.buttons = {{{word, {}, ServerAction{{{word, 1}}}}}};
    out.senderButtons = out.buttons;
    take(p.store->enqueue(p.conversation().id, out, Delivery::Queued, kOld, kOld));
    take(p.store->failSend(begin(p), {.kind = ErrorKind::Rejected, .detail = word}));
    p.apply({Profile::message(u"m3"_s, u"stays"_s, Direction::In, kNow, u"c2"_s)}, kNow, "stays too");
    p.apply({old(u"m4"_s, word, u"c2"_s)}, kOld);
    QVERIFY(bytesOf(p).contains(secret));

    QCOMPARE(purge(p).count.messages, 5);
    QCOMPARE(bytesOf(p.store->fileName() + u"-wal"_s).size(), 0);
    QCOMPARE(bytesOf(p).count(secret), 0);
    QVERIFY(bytesOf(p).contains("stays too"));
    p.store.reset();
    QCOMPARE(bytesOf(p).count(secret), 0);
}

void TestRetention::nothingIsLeftAfterManySteps()
{
    Profile p;
    // Of many lengths and in an order that leaves no page alone, among others that stay.
    std::vector<Future<InboundOutcome>> answers;
    for (int i = 0; i < 5000; ++i) {
        const QString number = QString::number(i);
        const QString words = u"secret%1 "_s.arg(i * 7919 % 5000) + QString(i * 31 % 400, u'.') + u" forget me"_s;
        const QString conversation = u"c%1"_s.arg(i * 17 % 300);
        answers.push_back(p.store->applyInbound(p.account, Profile::request("{\"raw\":\"" + words.toUtf8() + "\"}", kOld),
            {.events = {Profile::message(u"old"_s + number, words, Direction(i % 2), kOld + i, conversation)}, .quarantined = {}}));
        if (i % 3 == 0) {
            answers.push_back(p.store->applyInbound(p.account, Profile::request("{}", kNow),
                {.events = {Profile::message(u"new"_s + number, u"remember me"_s, Direction::In, kNow + i, conversation)},
                    .quarantined = {}}));
        }
    }
    for (const auto &answer : answers)
        QCOMPARE(take(answer).applied, 1);
    QCOMPARE(take(p.store->retentionPreview(p.account, kLimit)).messages, 5000);

    int arrived = 0;
    int messages = 0;
    for (bool more = true; more;) {
        const auto step = p.store->purge(p.account, kLimit);
        for (int i = 0; i < 20; ++i, ++arrived) {
            const QString id = u"meanwhile%1"_s.arg(arrived);
            answers.push_back(p.store->applyInbound(p.account, Profile::request(QByteArray(300, 'r'), kNow),
                {.events = {Profile::message(id, u"remember me too"_s, Direction::In, kNow + arrived, u"c%1"_s.arg(arrived % 400))},
                    .quarantined = {}}));
        }
        messages += take(step).count.messages;
        more = take(step).more;
    }
    for (const auto &answer : answers)
        QCOMPARE(take(answer).applied, 1);
    QCOMPARE(messages, 5000);
    QCOMPARE(p.rows(u"messages"_s), 1667 + arrived);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        const QByteArray bytes = bytesOf(p.store->fileName() + suffix);
        QCOMPARE(bytes.count("forget me"), 0);
        QCOMPARE(bytes.count("secret"), 0);
    }
    auto database = std::move(*Database::open(p.store->fileName(), Database::Mode::Read));
    QCOMPARE(database->first(u"PRAGMA integrity_check"_s, {}, [](const Row &row) { return row.text(0); })->value_or(QString()), u"ok"_s);
    QVERIFY(bytesOf(p).contains("remember me"));
}

void TestRetention::readerDelaysTheLog()
{
    Profile p;
    p.apply({old(u"m1"_s, u"the-secret-word"_s)}, kOld);
    auto reader = std::move(*Database::open(p.store->fileName(), Database::Mode::Read));
    QVERIFY(reader->execute(u"BEGIN"_s));
    QVERIFY(reader->number(u"SELECT COUNT(*) FROM messages"_s)); // as an export does for all of its time
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(purge(p).count.messages, 1);
    p.apply({Profile::message(u"m2"_s, u"new"_s, Direction::In, kNow)});
    QVERIFY2(timer.elapsed() < 5000, "webhooks wait for the reader");
    QVERIFY(bytesOf(p).contains("the-secret-word"));
    QVERIFY(reader->execute(u"COMMIT"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!bytesOf(p).contains("the-secret-word"), 10'000); // without any write
}

void TestRetention::backupsGo()
{
    Profile p;
    p.apply({old(u"m1"_s, u"the-secret-word"_s)}, kOld);
    const QString fileName = p.store->fileName();
    const QString backup = backupName(fileName, 2);
    const auto makeBackup = [&] {
        auto database = std::move(*Database::open(fileName, Database::Mode::Write));
        return database->run(u"VACUUM INTO ?"_s, {backup}).has_value();
    };
    p.store.reset();
    QVERIFY(makeBackup());
    p.open();
    QVERIFY(bytesOf(backup).contains("the-secret-word"));
    purge(p, kOld - kDay);
    QVERIFY(QFile::exists(backup)); // nothing was deleted
    purge(p);
    QVERIFY(!QFile::exists(backup));
    QCOMPARE(bytesOf(p).count("the-secret-word"), 0);
}

QASID_TEST(TestRetention)
#include "retention_test.moc"
