#include "core/engine/aidesk.h"
#include "core/engine/conversationdesk.h"
#include "tests/engine/deskprovider.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class DesksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAConversation();
    void keepsWhatIsKnownOfOneThatWasFound();
    void followsOneThatExists();
    void keepsNothingOfOneThatDoesNot();
    void changesWhatTheProviderTook();
    void keepsWhatTheProviderDidNotTake();
    void refusesAPlaceUnderItself();
    void refusesTooMuchMetadata();
    void deletesThereAndHere();
    void deletesHereWhatIsGoneThere();
    void refusesWhatTheAccountCannot();
    void listsAllConversations();
    void keepsWhatAnAgentWrites();
    void stopsAnAgent();
    void refusesASecondAgent();
    void choosesWhatToAnswer();
};

void DesksTest::makesAConversation()
{
    DeskRoom room;
    room.replies["/create"] = [](const InboundRequest &) { return DeskRoom::body({{u"id"_s, u"c9"_s}}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    NewConversation wish{.name = u"Mona"_s, .customer = {.id = u"u1"_s, .name = u"Mona"_s}, .metadata = QJsonObject{{u"a"_s, 1}}};
    const auto made = await(room.inbox->createConversation(account, wish));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(room.row(*made).remoteId, u"c9"_s);
    QCOMPARE(room.row(*made).title, u"Mona"_s);
    QCOMPARE(room.row(*made).customer.remoteId, u"u1"_s);
    QCOMPARE(room.row(*made).metadata, (QJsonObject{{u"a"_s, 1}}));
    QCOMPARE(room.asked("/create")["customer"_L1].toString(), u"u1"_s);
}

void DesksTest::keepsWhatIsKnownOfOneThatWasFound()
{
    DeskRoom room;
    room.replies["/create"] = [](const InboundRequest &) {
        return DeskRoom::body({{u"id"_s, u"c9"_s}, {u"metadata"_s, QJsonObject{{u"told"_s, true}}}});
    };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const auto first = await(room.inbox->createConversation(account, {.name = u"First"_s}));
    const auto again = await(room.inbox->createConversation(account, {.name = u"Second"_s, .metadata = QJsonObject{{u"asked"_s, true}}}));
    QCOMPARE(*again, *first);
    QCOMPARE(room.row(*again).title, u"First"_s);
    QCOMPARE(room.row(*again).metadata, (QJsonObject{{u"told"_s, true}}));
}

void DesksTest::followsOneThatExists()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const auto followed = await(room.inbox->followConversation(room.addDesk(), u" c7 "_s));
    QVERIFY2(followed, followed ? "" : qPrintable(followed.error().detail));
    QCOMPARE(room.row(*followed).remoteId, u"c7"_s);
    QCOMPARE(room.asked("/list")["conversation"_L1].toString(), u"c7"_s);
}

void DesksTest::keepsNothingOfOneThatDoesNot()
{
    DeskRoom room;
    room.replies["/list"] = [](const InboundRequest &) { return http::Response{.status = 404}; };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    QCOMPARE(await(room.inbox->followConversation(account, u"c7"_s)).error().kind, ErrorKind::NotFound);
    for (const auto &wrong : {u""_s, u"  "_s, placeholderFor(u"u1"_s)})
        QCOMPARE(await(room.inbox->followConversation(account, wrong)).error().kind, ErrorKind::InvalidInput);
    QVERIFY(await(room.inbox->conversationsOf(account))->empty());
}

void DesksTest::changesWhatTheProviderTook()
{
    DeskRoom room;
    room.replies["/change"] = [](const InboundRequest &) { return DeskRoom::body({}); }; // tells nothing of what it has now
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const auto top = await(room.inbox->followConversation(account, u"c1"_s));
    const auto other = await(room.inbox->followConversation(account, u"c2"_s));
    QVERIFY(await(room.inbox->changeConversation(*top, {.metadata = QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}})));
    QVERIFY(await(room.inbox->changeConversation(
        *top, {.name = u"New"_s, .metadata = QJsonObject{{u"a"_s, 3}, {u"c"_s, QJsonValue()}}, .parent = u"c2"_s})));
    QCOMPARE(room.row(*top).title, u"New"_s);
    QCOMPARE(room.row(*top).parent, u"c2"_s);
    QCOMPARE(room.row(*top).metadata, (QJsonObject{{u"a"_s, 3}, {u"b"_s, 2}, {u"c"_s, QJsonValue()}}));
    QCOMPARE(await(room.inbox->conversationsUnder(*other))->size(), size_t(1));
    QCOMPARE(await(room.inbox->conversationsAbove(*top))->front().id, *other);

    // What it does tell goes before what it was asked for.
    room.replies["/change"] = [](const InboundRequest &) { return DeskRoom::body({{u"name"_s, u"NEW"_s}, {u"parent"_s, u""_s}}); };
    QVERIFY(await(room.inbox->changeConversation(*top, {.name = u"new"_s})));
    QCOMPARE(room.row(*top).title, u"NEW"_s);
    QCOMPARE(room.row(*top).parent, QString());
}

void DesksTest::keepsWhatTheProviderDidNotTake()
{
    DeskRoom room;
    room.replies["/change"] = [](const InboundRequest &) { return http::Response{.status = 403}; };
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = await(room.inbox->followConversation(room.addDesk(), u"c1"_s));
    QCOMPARE(await(room.inbox->changeConversation(*id, {.name = u"New"_s})).error().kind, ErrorKind::Forbidden);
    QCOMPARE(room.row(*id).title, QString());
}

void DesksTest::refusesAPlaceUnderItself()
{
    DeskRoom room;
    room.replies["/change"] = [](const InboundRequest &) { return DeskRoom::body({}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const auto one = await(room.inbox->followConversation(account, u"c1"_s));
    const auto two = await(room.inbox->followConversation(account, u"c2"_s));
    const auto three = await(room.inbox->followConversation(account, u"c3"_s));
    QVERIFY(await(room.inbox->changeConversation(*two, {.parent = u"c1"_s})));
    QVERIFY(await(room.inbox->changeConversation(*three, {.parent = u"c2"_s})));
    const auto asked = room.paths().size();
    for (const auto &below : {u"c1"_s, u"c2"_s, u"c3"_s}) {
        const auto moved = await(room.inbox->changeConversation(*one, {.parent = below}));
        QCOMPARE(moved.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(moved.error().providerCode, u"parent"_s);
    }
    QCOMPARE(room.paths().size(), asked);
    QVERIFY(await(room.inbox->changeConversation(*three, {.parent = u"c1"_s})));
    QVERIFY(wouldCircle({{.remoteId = u"a"_s, .parent = u"b"_s}, {.remoteId = u"b"_s, .parent = u"a"_s}}, u"a"_s, u"b"_s));
    QVERIFY(!wouldCircle({{.remoteId = u"a"_s, .parent = u"b"_s}, {.remoteId = u"b"_s, .parent = u"a"_s}}, u"c"_s, u"b"_s));
}

void DesksTest::refusesTooMuchMetadata()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const QJsonObject large{{u"a"_s, QString(ConversationDesk::kMostMetadata, u'x')}};
    QCOMPARE(await(room.inbox->createConversation(account, {.metadata = large})).error().kind, ErrorKind::TooLarge);
    const auto id = await(room.inbox->followConversation(account, u"c1"_s));
    QCOMPARE(await(room.inbox->changeConversation(*id, {.metadata = large})).error().kind, ErrorKind::TooLarge);
    QVERIFY(room.paths().isEmpty());
}

void DesksTest::deletesThereAndHere()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const auto id = await(room.inbox->followConversation(account, u"c1"_s));
    room.replies["/delete"] = [](const InboundRequest &) { return http::Response{.status = 403}; };
    QCOMPARE(await(room.inbox->deleteConversation(*id)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(room.row(*id).remoteId, u"c1"_s);
    room.replies.clear();
    QVERIFY(await(room.inbox->deleteConversation(*id)));
    QVERIFY(await(room.inbox->conversationsOf(account))->empty());
    QCOMPARE(room.asked("/delete")["id"_L1].toString(), u"c1"_s);
}

void DesksTest::deletesHereWhatIsGoneThere()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const auto id = await(room.inbox->followConversation(account, u"c1"_s));
    // An address that leads nowhere says nothing of the conversation.
    DeskSession::refusesWith = Error{.kind = ErrorKind::NotFound, .httpStatus = 404, .providerCode = u"base"_s};
    QCOMPARE(await(room.inbox->deleteConversation(*id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(room.row(*id).remoteId, u"c1"_s);
    DeskSession::refusesWith = Error{.kind = ErrorKind::NotFound, .httpStatus = 404};
    const auto deleted = await(room.inbox->deleteConversation(*id));
    DeskSession::refusesWith.reset();
    QVERIFY(deleted);
    QVERIFY(await(room.inbox->conversationsOf(account))->empty());
}

void DesksTest::refusesWhatTheAccountCannot()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId digishare = room.addAccount();
    QCOMPARE(await(room.inbox->createConversation(digishare, {.name = u"x"_s})).error().kind, ErrorKind::NotSupported);
    QCOMPARE(await(room.inbox->followConversation(digishare, u"c1"_s)).error().kind, ErrorKind::NotSupported);
    const auto sent = room.sendText(digishare, u"c1"_s, u"hello"_s);
    QVERIFY(sent);
    const ConversationId id = room.message(*sent).conversation;
    QCOMPARE(await(room.inbox->changeConversation(id, {.name = u"x"_s})).error().kind, ErrorKind::NotSupported);
    QCOMPARE(await(room.inbox->deleteConversation(id)).error().kind, ErrorKind::NotSupported);
    QCOMPARE(await(room.inbox->askAi(id, u"a"_s)).error().kind, ErrorKind::NotSupported);
    QCOMPARE(await(room.inbox->deleteConversation(ConversationId{99})).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(room.inbox->createConversation(AccountId{99}, {})).error().kind, ErrorKind::NotFound);
}

void DesksTest::listsAllConversations()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(room.inbox->followConversation(account, u"c%1"_s.arg(i))));
    const auto all = await(room.inbox->conversationsOf(account));
    QCOMPARE(all->size(), size_t(3));
    for (size_t i = 0; i < all->size(); ++i)
        QCOMPARE(all->at(i).remoteId, u"c%1"_s.arg(i));
}

void DesksTest::keepsWhatAnAgentWrites()
{
    DeskRoom room;
    room.held["/ai"] = {};
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = await(room.inbox->followConversation(room.addDesk(), u"c1"_s));
    QVERIFY(!room.inbox->aiText(*id));
    QSignalSpy changed(room.inbox.get(), &Inbox::aiTextChanged);
    const auto asked = room.inbox->askAi(*id, {});
    QTRY_COMPARE(room.held["/ai"].size(), 1);
    QCOMPARE(room.asked("/ai")["agent"_L1].toString(), u"agent"_s); // the account's own
    QCOMPARE(room.inbox->aiText(*id), std::optional(QString()));
    DeskSession::written(u"Hel"_s);
    QCOMPARE(room.inbox->aiText(*id), std::optional(u"Hel"_s));
    DeskSession::written(u"Hello"_s);
    QTRY_VERIFY(changed.size() >= 2);
    QCOMPARE(room.inbox->aiText(*id), std::optional(u"Hello"_s));
    room.held["/ai"][0](DeskRoom::body({{u"id"_s, u"m1"_s}}));
    QVERIFY(await(asked));
    QVERIFY(!room.inbox->aiText(*id));
}

void DesksTest::stopsAnAgent()
{
    DeskRoom room;
    room.held["/ai"] = {};
    QVERIFY(await(room.inbox->start(room.options())));
    const auto id = await(room.inbox->followConversation(room.addDesk(), u"c1"_s));
    room.inbox->stopAi(*id); // nobody writes
    const auto asked = room.inbox->askAi(*id, u"a7"_s);
    QTRY_COMPARE(room.held["/ai"].size(), 1);
    room.inbox->stopAi(*id);
    QVERIFY(await(asked));
    QVERIFY(!room.inbox->aiText(*id));
    DeskSession::written(u"too late"_s);
    QVERIFY(!room.inbox->aiText(*id));
}

void DesksTest::refusesASecondAgent()
{
    DeskRoom room;
    room.held["/ai"] = {};
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const auto one = await(room.inbox->followConversation(account, u"c1"_s));
    const auto two = await(room.inbox->followConversation(account, u"c2"_s));
    const auto first = room.inbox->askAi(*one, u"a"_s);
    QTRY_COMPARE(room.held["/ai"].size(), 1);
    QCOMPARE(await(room.inbox->askAi(*one, u"a"_s)).error().kind, ErrorKind::Conflict);
    const auto other = room.inbox->askAi(*two, u"a"_s);
    QTRY_COMPARE(room.held["/ai"].size(), 2);
    room.held["/ai"][0]({.status = 500});
    room.held["/ai"][1](DeskRoom::body({}));
    QCOMPARE(await(first).error().kind, ErrorKind::ServerFailed);
    QVERIFY(await(other));
}

void DesksTest::choosesWhatToAnswer()
{
    const auto message = [](const QString &id, Direction direction) { return Message{.remoteId = id, .direction = direction}; };
    QCOMPARE(messageToAnswer({}), nullptr);
    QCOMPARE(messageToAnswer({message({}, Direction::In)}), nullptr);
    QCOMPARE(messageToAnswer({message(u"1"_s, Direction::In), message(u"2"_s, Direction::In), message(u"3"_s, Direction::Out)})->remoteId,
        u"2"_s);
    QCOMPARE(messageToAnswer({message(u"1"_s, Direction::Out), message({}, Direction::In)})->remoteId, u"1"_s);
}

QASID_TEST(DesksTest)
#include "desks_test.moc"
