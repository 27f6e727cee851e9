#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

const QString kVisitor = u"user-7"_s;
const Error kDoubt{.kind = ErrorKind::TimedOut, .detail = u"no answer"_s, .outcomeKnown = false};

SendReceipt wentTo(const QString &conversation, const QString &remoteId = {})
{
    return {.remoteId = remoteId, .correlationId = {}, .conversation = conversation};
}

ConversationId placeholderWith(Profile &p, const QString &user = kVisitor, const QStringList &except = {})
{
    return take(p.store->ensureConversationWith(p.account, user, except));
}

Message sendHello(Profile &p, ConversationId conversation, const QString &words, TimeMs now = kNow)
{
    return take(p.store->messagesById({take(p.store->enqueue(conversation, reply(words), Delivery::Queued, now, now))})).at(0);
}

OutboxItem beginHello(Profile &p)
{
    return take(p.store->beginAttempt(take(p.store->outbox()).at(0).id));
}

Conversation byId(Profile &p, ConversationId id)
{
    return take(p.store->conversationsById({id})).at(0);
}

bool exists(Profile &p, ConversationId id)
{
    return !take(p.store->conversationsById({id})).empty();
}

//! A customer's message that says who wrote it.
Event saidBy(const QString &user, const QString &id, const QString &conversation, const QString &channel = {}, TimeMs time = kNow)
{
    Event event = Profile::message(id, id, Direction::In, time, conversation);
    std::get<MessageAppeared>(event.body).customer = Customer{.remoteId = user, .channel = channel};
    return event;
}

} // namespace

//! Conversations with a person of whom nothing but the id is known, until the provider says where its messages went.
class TestPlaceholder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMadeOnce();
    void newestConversationIsTaken();
    void channelsAreLeftOut();
    void channelOfTheKnownConversation();
    void refusesWhatIsNobody();
    void targetSaysWhatIsKnown();
    void senderButtonsAreSent();

    void getsTheProvidersId();
    void answerWithoutConversationChangesNothing();
    void movesIntoTheKnownConversation();
    void keepsOrderAndKeys();
    void restOfTheQueueFollows();
    void draftsMove_data();
    void draftsMove();
    void echoBeforeTheAnswer_data();
    void echoBeforeTheAnswer();
    void echoAfterTheAnswer();
    void otherWordsAreNoEcho();
    void linksTheConversationItNames();
    void interruptedStaysWhereItIs();
    void killedWhileMoving();

public:
    static int child(const QString &directory);
};

void TestPlaceholder::isMadeOnce()
{
    Profile p;
    const auto id = placeholderWith(p);
    QCOMPARE(placeholderWith(p), id);
    const Conversation conversation = byId(p, id);
    QVERIFY(isPlaceholder(conversation.remoteId));
    QCOMPARE(conversation.customer.remoteId, kVisitor);
    QVERIFY(conversation.customer.sources.isEmpty()); // nobody told; it was asked for
    QVERIFY(placeholderWith(p, u"another"_s) != id);
    QCOMPARE(p.rows(u"customers"_s), 2);
    const AccountId second = p.addAccount(u"Second"_s);
    QVERIFY(take(p.store->ensureConversationWith(second, kVisitor, {})) != id);
}

void TestPlaceholder::newestConversationIsTaken()
{
    Profile p;
    p.apply({saidBy(kVisitor, u"m1"_s, u"c1"_s, {}, kNow), saidBy(kVisitor, u"m2"_s, u"c2"_s, {}, kNow + kHour)}, kNow + kHour);
    QCOMPARE(placeholderWith(p), p.conversation(u"c2"_s).id);
    p.apply({saidBy(kVisitor, u"m3"_s, u"c1"_s, {}, kNow + 2 * kHour)}, kNow + 2 * kHour);
    QCOMPARE(placeholderWith(p), p.conversation(u"c1"_s).id);
}

void TestPlaceholder::channelsAreLeftOut()
{
    Profile p;
    p.apply(
        {saidBy(kVisitor, u"m1"_s, u"c1"_s, u"bot"_s, kNow), saidBy(kVisitor, u"m2"_s, u"c2"_s, u"post"_s, kNow + kHour)}, kNow + kHour);
    QCOMPARE(placeholderWith(p, kVisitor, {u"post"_s}), p.conversation(u"c1"_s).id);
    QCOMPARE(placeholderWith(p, kVisitor, {u"bot"_s}), p.conversation(u"c2"_s).id);
    const auto placeholder = placeholderWith(p, kVisitor, {u"bot"_s, u"post"_s});
    QVERIFY(isPlaceholder(byId(p, placeholder).remoteId));
    QCOMPARE(placeholderWith(p, kVisitor, {u"bot"_s, u"post"_s}), placeholder);
    // It is on no channel, although the customer wrote from others.
    QCOMPARE(byId(p, placeholder).customer.channel, QString());
    sendHello(p, placeholder, u"hello"_s);
    const OutboxItem item = beginHello(p);
    QCOMPARE(item.target.channel, QString());
    // Nor is the one it becomes, until something tells its channel.
    take(p.store->accept(item.id, wentTo(u"c3"_s)));
    QCOMPARE(byId(p, placeholder).customer.channel, QString());
    QCOMPARE(placeholderWith(p, kVisitor, {u"bot"_s, u"post"_s}), placeholder);
    sendHello(p, placeholder, u"again"_s);
    QCOMPARE(beginHello(p).target.channel, QString());
    p.apply({saidBy(kVisitor, u"m3"_s, u"c3"_s, u"chat"_s)});
    QCOMPARE(byId(p, placeholder).customer.channel, u"chat"_s);
}

void TestPlaceholder::channelOfTheKnownConversation()
{
    Profile p;
    p.apply({saidBy(kVisitor, u"m1"_s, u"c1"_s, u"post"_s)});
    sendHello(p, placeholderWith(p, kVisitor, {u"post"_s}), u"hello"_s);
    const OutboxItem item = beginHello(p);
    p.apply({Profile::message(u"m2"_s, u"salam"_s, Direction::In, kNow, u"c2"_s)});
    take(p.store->accept(item.id, wentTo(u"c2"_s)));
    QCOMPARE(p.conversation(u"c2"_s).customer.remoteId, kVisitor);
    QCOMPARE(p.conversation(u"c2"_s).customer.channel, QString());
    QCOMPARE(placeholderWith(p, kVisitor, {u"post"_s}), p.conversation(u"c2"_s).id);
}

void TestPlaceholder::refusesWhatIsNobody()
{
    Profile p;
    QCOMPARE(wait(p.store->ensureConversationWith(p.account, {}, {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(wait(p.store->ensureConversationWith({99}, kVisitor, {})).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(p.store->ensureConversation(p.account, placeholderFor(kVisitor))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(p.rows(u"conversations"_s), 0);
}

void TestPlaceholder::targetSaysWhatIsKnown()
{
    Profile p;
    sendHello(p, placeholderWith(p), u"hello"_s);
    auto item = take(p.store->outbox()).at(0);
    QCOMPARE(item.target.conversation, QString());
    QCOMPARE(item.target.user, kVisitor);
    take(p.store->withdraw(item.message));

    Event event = saidBy(u"other"_s, u"m1"_s, u"c1"_s, u"post"_s);
    event.context = {.subject = u"post1"_s, .access = u"seller"_s};
    p.apply({event});
    sendHello(p, p.conversation().id, u"hello"_s);
    for (const auto &target : {take(p.store->outbox()).at(0).target, beginHello(p).target}) {
        QCOMPARE(target.conversation, u"c1"_s);
        QCOMPARE(target.user, u"other"_s);
        QCOMPARE(target.channel, u"post"_s);
        QCOMPARE(target.context, event.context);
    }
}

void TestPlaceholder::senderButtonsAreSent()
{
    Profile p;
    OutgoingMessage message = reply(u"hello"_s);
    message.buttons = {{{u"Yours"_s, {}, ServerAction{{{u"k"_s, 1}}}}}};
    message.senderButtons = {{{u"Mine"_s, u"HOME"_s, PostAction{u"post1"_s, true}}}};
    const auto id = take(p.store->enqueue(p.conversation().id, message, Delivery::Queued, kNow, kNow));
    QCOMPARE(take(p.store->messagesById({id})).at(0).senderButtons, message.senderButtons);
    const OutboxItem item = beginHello(p);
    QCOMPARE(item.outgoing, message);
    take(p.store->failSend(item.id, {.kind = ErrorKind::Rejected}));
    auto exported = std::move(*StoreExport::open(p.folder.path()));
    ButtonGrid told;
    QVERIFY(exported->eachConversation(
        {}, {}, [&](const Conversation &, const std::vector<Message> &messages) { told = messages.at(0).senderButtons; }));
    QCOMPARE(told, message.senderButtons);
    QCOMPARE(take(p.store->withdraw(id)), message);
}

void TestPlaceholder::getsTheProvidersId()
{
    Profile p;
    const auto id = placeholderWith(p);
    const Message message = sendHello(p, id, u"hello"_s);
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->accept(beginHello(p).id, wentTo(u"c1"_s, u"r1"_s)));
    const Conversation conversation = byId(p, id);
    QCOMPARE(conversation.remoteId, u"c1"_s);
    QCOMPARE(conversation.customer.remoteId, kVisitor);
    QCOMPARE(conversation.customer.sources[u"remote_id"_s], u"send"_s);
    QCOMPARE(conversation.queued, 0);
    QCOMPARE(p.reread(message).remoteId, u"r1"_s);
    QVERIFY(committed.last()[0].value<ChangeSet>().removedConversations.isEmpty());
    // What the customer answers comes there, and so does what is written to them next.
    p.apply({Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow + kSecond)});
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"salam"_s}));
    QCOMPARE(placeholderWith(p), id);
}

void TestPlaceholder::answerWithoutConversationChangesNothing()
{
    for (const QString &told : {QString(), placeholderFor(u"somebody"_s)}) {
        Profile p;
        const auto id = placeholderWith(p);
        const Message message = sendHello(p, id, u"hello"_s);
        take(p.store->accept(beginHello(p).id, wentTo(told)));
        QCOMPARE(p.reread(message).delivery, Delivery::Accepted);
        QCOMPARE(byId(p, id).remoteId, placeholderFor(kVisitor));
    }
}

void TestPlaceholder::movesIntoTheKnownConversation()
{
    Profile p;
    const auto placeholder = placeholderWith(p);
    const Message message = sendHello(p, placeholder, u"hello"_s);
    take(p.store->addNote(placeholder, u"a note"_s, u"Agent"_s, kNow + 1));
    auto file = Profile::event(u"press"_s,
        MessageAppeared{.message = {.remoteId = u"press"_s, .direction = Direction::In, .time = kNow + 2, .content = PressContent{}},
            .customer = {.remoteId = kVisitor}},
        kNow + 2, {});
    std::get<MessageAppeared>(file.body).message.attachments
        = {{.kind = AttachmentKind::Image, .name = u"a.jpg"_s, .url = u"https://example.org/a.jpg"_s}};
    p.apply({file});
    take(p.store->setAssignedToMe(placeholder, true, kNow + 3));
    const OutboxItem item = beginHello(p);
    // The customer is quicker than the answer.
    p.apply({Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow + kSecond)});
    const auto known = p.conversation().id;
    take(p.store->setStatus(known, ConversationStatus::Resolved));
    QVERIFY(known != placeholder);
    QSignalSpy committed(p.store.get(), &Store::committed);
    take(p.store->accept(item.id, wentTo(u"c1"_s)));

    QVERIFY(!exists(p, placeholder));
    const auto changes = committed.last()[0].value<ChangeSet>();
    QVERIFY(changes.removedConversations.contains(placeholder));
    QVERIFY(changes.conversations.contains(known));
    QVERIFY(changes.messages.contains(std::pair(known, message.id)));
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"a note"_s, {}, u"taken"_s, u"salam"_s}));
    const Conversation conversation = p.conversation();
    QCOMPARE(conversation.customer.remoteId, kVisitor);
    QCOMPARE(conversation.customer.sources[u"remote_id"_s], u"send"_s);
    QCOMPARE(conversation.unread, 2);
    QCOMPARE(conversation.queued, 0);
    QCOMPARE(conversation.status, ConversationStatus::Open); // somebody pressed, and nobody has seen it
    QVERIFY(conversation.assignedToMe);
    QCOMPARE(conversation.snippet, u"salam"_s);
    QCOMPARE(p.rows(u"customers"_s), 1);
    QCOMPARE(p.messages().at(2).attachments.size(), 1u);
    QCOMPARE(p.reread(message).delivery, Delivery::Accepted);
    QVERIFY(p.reread(message).revision > message.revision);
    const auto page = take(p.store->messages(known, {}));
    QCOMPARE(page.firstUnread, std::optional(page.messages.at(2).orderKey));
    QCOMPARE(take(p.store->counts(kNow)).open, 1);
    QCOMPARE(take(p.store->counts(kNow)).outboxWaiting, 0);
}

void TestPlaceholder::keepsOrderAndKeys()
{
    Profile p;
    const auto placeholder = placeholderWith(p);
    QStringList mine;
    for (int i = 0; i < 5; ++i) {
        mine += u"mine %1"_s.arg(i);
        sendHello(p, placeholder, mine.last());
    }
    std::vector<Event> events;
    events.reserve(5);
    for (int i = 0; i < 5; ++i) // all of the same millisecond, and so of the same keys
        events.push_back(Profile::message(u"t%1"_s.arg(i), u"theirs %1"_s.arg(i), Direction::In, kNow));
    const OutboxItem item = beginHello(p);
    p.apply(events);
    take(p.store->accept(item.id, wentTo(u"c1"_s)));
    const auto messages = p.messages();
    QCOMPARE(messages.size(), 10u);
    QStringList found;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        QVERIFY(i == 0 || messages[i].orderKey > messages[i - 1].orderKey);
        QCOMPARE(messages[i].orderKey / 1024, kNow);
        if (messages[i].direction == Direction::Out)
            found += contentText(messages[i].content);
    }
    QCOMPARE(found, mine);
}

void TestPlaceholder::restOfTheQueueFollows()
{
    Profile p;
    const auto placeholder = placeholderWith(p);
    sendHello(p, placeholder, u"first"_s);
    const Message second = sendHello(p, placeholder, u"second"_s);
    const OutboxItem item = beginHello(p);
    p.apply({Profile::message(u"m1"_s, u"salam"_s)});
    const Message third = sendHello(p, p.conversation().id, u"third"_s, kNow + kMinute);
    take(p.store->accept(item.id, wentTo(u"c1"_s)));
    // In the order they were written, each to the conversation that is known now.
    QCOMPARE(p.conversation().queued, 2);
    auto next = beginHello(p);
    QCOMPARE(next.message, second.id);
    QCOMPARE(next.target.conversation, u"c1"_s);
    QVERIFY(take(p.store->outbox()).empty());
    take(p.store->accept(next.id, wentTo(u"c1"_s)));
    next = beginHello(p);
    QCOMPARE(next.message, third.id);
    take(p.store->accept(next.id, {}));
    QCOMPARE(p.conversation().queued, 0);
}

void TestPlaceholder::draftsMove_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << QString() << u"in the placeholder"_s;
    QTest::newRow("beside another") << u"in the other"_s << u"in the other\n\nin the placeholder"_s;
}

void TestPlaceholder::draftsMove()
{
    QFETCH(QString, there);
    QFETCH(QString, expected);
    Profile p;
    const auto placeholder = placeholderWith(p);
    sendHello(p, placeholder, u"hello"_s);
    const OutboxItem item = beginHello(p);
    const auto known = p.conversation().id;
    const auto save = [&](ConversationId id, DraftKind kind, const QString &words) {
        take(p.store->saveDraft({.conversation = id, .kind = kind, .message = reply(words)}));
    };
    save(placeholder, DraftKind::Reply, u"in the placeholder"_s);
    save(placeholder, DraftKind::Note, u"to remember"_s);
    save(known, DraftKind::Reply, there);
    take(p.store->accept(item.id, wentTo(u"c1"_s)));
    QCOMPARE(contentText(take(p.store->draft(known, DraftKind::Reply)).message.content), expected);
    QCOMPARE(contentText(take(p.store->draft(known, DraftKind::Note)).message.content), u"to remember"_s);
    QVERIFY(!p.conversation().draft.isEmpty());
    QCOMPARE(take(p.store->counts(kNow)).drafts, 1);
    QCOMPARE(p.rows(u"drafts"_s), 2);
}

void TestPlaceholder::echoBeforeTheAnswer_data()
{
    QTest::addColumn<QString>("receipt");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the answer has no id") << QString() << u"echo"_s;
    QTest::newRow("the answer has the echo's id") << u"echo"_s << u"echo"_s;
}

void TestPlaceholder::echoBeforeTheAnswer()
{
    QFETCH(QString, receipt);
    QFETCH(QString, expected);
    Profile p;
    const Message message = sendHello(p, placeholderWith(p), u"hello"_s);
    const OutboxItem item = beginHello(p);
    const Event echo = Profile::message(u"echo"_s, u"hello"_s, Direction::Out, kNow + kSecond);
    p.apply({echo, Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow + 2 * kSecond)});
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"salam"_s})); // nobody knows yet whose it is
    take(p.store->accept(item.id, wentTo(u"c1"_s, receipt)));
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"salam"_s}));
    QCOMPARE(p.messages().at(0).id, message.id);
    QCOMPARE(p.messages().at(0).remoteId, expected);
    QCOMPARE(p.messages().at(0).delivery, Delivery::Accepted);
    // The same under another key is still ours.
    Event again = echo;
    again.key = u"again"_s;
    QCOMPARE(p.apply({again}).applied, 1);
    QCOMPARE(p.messages().size(), 2u);
}

void TestPlaceholder::echoAfterTheAnswer()
{
    Profile p;
    const Message message = sendHello(p, placeholderWith(p), u"hello"_s);
    const OutboxItem item = beginHello(p);
    p.apply({Profile::message(u"m1"_s, u"salam"_s, Direction::In, kNow + kSecond)});
    take(p.store->accept(item.id, wentTo(u"c1"_s)));
    p.apply({Profile::message(u"echo"_s, u"hello"_s, Direction::Out, kNow + kSecond)});
    QCOMPARE(p.messages().size(), 2u);
    QCOMPARE(p.reread(message).remoteId, u"echo"_s);
}

void TestPlaceholder::otherWordsAreNoEcho()
{
    Profile p;
    sendHello(p, placeholderWith(p), u"hello"_s);
    const OutboxItem item = beginHello(p);
    p.apply({Profile::message(u"theirs"_s, u"good morning"_s, Direction::Out, kNow + kSecond),
        Profile::message(u"old"_s, u"hello"_s, Direction::Out, kNow - kHour)});
    take(p.store->accept(item.id, wentTo(u"c1"_s)));
    QCOMPARE(p.words(), (QStringList{u"hello"_s, u"hello"_s, u"good morning"_s}));
}

void TestPlaceholder::linksTheConversationItNames()
{
    Profile p;
    p.apply({saidBy(kVisitor, u"m1"_s, u"old"_s), Profile::message(u"m2"_s, u"salam"_s, Direction::In, kNow, u"new"_s)});
    const Message message = sendHello(p, p.conversation(u"old"_s).id, u"hello"_s);
    take(p.store->accept(beginHello(p).id, wentTo(u"new"_s)));
    QCOMPARE(p.conversation(u"new"_s).customer.remoteId, kVisitor);
    QCOMPARE(p.rows(u"customers"_s), 1);
    QCOMPARE(p.reread(message).conversation, p.conversation(u"old"_s).id);
    // Somebody else's conversation is not given away.
    p.apply({saidBy(u"other"_s, u"m3"_s, u"theirs"_s)});
    sendHello(p, p.conversation(u"old"_s).id, u"again"_s);
    take(p.store->accept(beginHello(p).id, wentTo(u"theirs"_s)));
    QCOMPARE(p.conversation(u"theirs"_s).customer.remoteId, u"other"_s);
}

void TestPlaceholder::interruptedStaysWhereItIs()
{
    Profile p;
    const auto placeholder = placeholderWith(p);
    const Message message = sendHello(p, placeholder, u"hello"_s);
    beginHello(p);
    p.apply({Profile::message(u"m1"_s, u"salam"_s)});
    p.open();
    QCOMPARE(take(p.store->recoverInterrupted()), 1);
    QCOMPARE(p.reread(message).delivery, Delivery::PossiblySent);
    QCOMPARE(p.reread(message).conversation, placeholder);
    // Sent again on the agent's word, it finds its conversation.
    take(p.store->sendAgain(message.id, kNow + kMinute));
    take(p.store->accept(beginHello(p).id, wentTo(u"c1"_s)));
    QVERIFY(!exists(p, placeholder));
    QCOMPARE(p.conversation().possiblySent, 0);
    QCOMPARE(p.words().size(), 2);
}

int TestPlaceholder::child(const QString &directory)
{
    auto opened = Store::open(directory);
    if (!opened)
        return 2;
    Store &store = **opened;
    const AccountId account = take(store.addAccount({.provider = u"digishare"_s, .name = u"Shop"_s})).id;
    for (int i = 0;; ++i) {
        const QString conversation = u"c%1"_s.arg(i);
        const auto placeholder = take(store.ensureConversationWith(account, QString::number(i), {}));
        for (int j = 0; j < 5; ++j)
            take(store.enqueue(placeholder, reply(u"%1 %2"_s.arg(i).arg(j)), Delivery::Queued, kNow + j, kNow));
        const auto item = take(store.beginAttempt(take(store.outbox()).at(0).id)).id;
        take(store.applyInbound(account, Profile::request(),
            {.events = {Profile::message(u"m%1"_s.arg(i), u"salam"_s, Direction::In, kNow, conversation)}, .quarantined = {}}));
        take(store.accept(item, wentTo(conversation)));
        for (int j = 1; j < 5; ++j)
            take(store.accept(take(store.beginAttempt(take(store.outbox()).at(0).id)).id, wentTo(conversation)));
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

void TestPlaceholder::killedWhileMoving()
{
    for (const int killAfter : {1, 4, 11}) {
        QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"placeholder_test"_s, u"--child"_s, folder.path()});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (said.count('\n') < killAfter) {
            QVERIFY(child.waitForReadyRead(20'000));
            said += child.readAllStandardOutput();
        }
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());

        auto store = std::move(*Store::open(folder.path()));
        take(store->recoverInterrupted());
        auto exported = std::move(*StoreExport::open(folder.path()));
        QMap<QString, int> perSender;
        QVERIFY(exported->eachConversation({}, {}, [&](const Conversation &conversation, const std::vector<Message> &messages) {
            int waiting = 0;
            QSet<int> senders;
            for (const Message &message : messages) {
                if (message.direction != Direction::Out)
                    continue;
                const QString sender = contentText(message.content).section(u' ', 0, 0);
                ++perSender[sender];
                senders.insert(sender.toInt());
                waiting += message.delivery == Delivery::Queued;
            }
            QVERIFY(senders.size() <= 1); // nobody's message is in another's conversation
            QCOMPARE(conversation.queued, waiting);
            if (!isPlaceholder(conversation.remoteId) && !senders.isEmpty())
                QCOMPARE(messages.size(), 6u); // all of it moved, or nothing
        }));
        QVERIFY(perSender.size() >= killAfter);
        for (int i = 0; i < killAfter; ++i)
            QCOMPARE(perSender[QString::number(i)], 5);
    }
}

QASID_TEST(TestPlaceholder)

#include "placeholder_test.moc"
