#include "tests/engine/trialprovider.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class SendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<MessageId>("qasid::MessageId"); }
    void writesToAPerson();
    void refusesToWriteToAPersonWhereThatIsNotPossible();
    void failsWhatWaitsWhenAccessIsTakenBack();
    void sendsWhereNoAccessIsNeeded();
    void refusesASecondGridWhereNobodyWouldSeeIt();
    void tellsHowMuchHasLeft();
    void stopsWhileFilesLeave();
    void doesNotStopWhatHasLeft();
    void doesNotTakeAStrangeStopForAnAnswer();
    void tellsThatSavedRepliesChanged();

private:
    static OutgoingMessage words(const QString &text) { return {.content = TextContent{.text = text}}; }
    static OutgoingMessage picture(TrialRoom &room)
    {
        const QString path = room.directory.filePath(u"picture.png"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("a picture");
        return {.content = MediaContent{}, .attachments = {{.kind = AttachmentKind::Image, .localPath = path}}};
    }
    //! Answers uploads and sends when the test says so.
    struct Held {
        QList<http::Responder> uploads;
        QList<http::Responder> sends;
        explicit Held(TrialRoom &room)
        {
            room.answer = [this](const InboundRequest &request, const http::Responder &respond) {
                (request.path == "/upload" ? uploads : sends) += respond;
            };
        }
    };
};

void SendingTest::writesToAPerson()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.body = "{\"conversation\":\"c9\"}"}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    const auto sent = await(room.inbox->sendToUser(account, u"u9"_s, words(u"hello"_s)));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
    const QJsonObject body = QJsonDocument::fromJson(room.requests.at(0).body).object();
    QCOMPARE(body["conversation"_L1].toString(), QString());
    QCOMPARE(body["user"_L1].toString(), u"u9"_s);
    QCOMPARE(room.conversations().size(), size_t(1));
    QCOMPARE(room.conversations()[0].remoteId, u"c9"_s);

    // From now on their conversation is known.
    QVERIFY(await(room.inbox->sendToUser(account, u"u9"_s, words(u"again"_s))));
    QTRY_COMPARE(room.requests.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(room.requests.at(1).body)["conversation"_L1].toString(), u"c9"_s);
    QCOMPARE(room.conversations().size(), size_t(1));
}

void SendingTest::refusesToWriteToAPersonWhereThatIsNotPossible()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId digishare = room.addAccount();
    QCOMPARE(await(room.inbox->sendToUser(digishare, u"u9"_s, words(u"hello"_s))).error().kind, ErrorKind::NotSupported);
    QCOMPARE(await(room.inbox->sendToUser(room.addTrial(), {}, words(u"hello"_s))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(room.inbox->sendToUser(AccountId{99}, u"u9"_s, words(u"hello"_s))).error().kind, ErrorKind::NotFound);
    QVERIFY(room.conversations().empty());
}

void SendingTest::failsWhatWaitsWhenAccessIsTakenBack()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.status = 503}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, "{\"id\":\"m1\",\"conversation\":\"c1\",\"channel\":\"post\",\"access\":\"u1\",\"text\":\"hi\"}"));
    const auto first = room.sendText(account, u"c1"_s, u"1"_s);
    const auto second = room.sendText(account, u"c1"_s, u"2"_s);
    QTRY_VERIFY(room.message(*first).error.has_value());
    QCOMPARE(room.message(*first).delivery, Delivery::Queued); // it waits for the provider
    const auto attempts = room.requests.size();
    room.clock.advance(1'000);
    QVERIFY(room.post(account, {}, "{\"id\":\"r1\",\"revoked\":\"u1\"}"));
    room.clock.advance(600'000);
    room.inbox->retryNow();
    QTRY_COMPARE(room.message(*first).delivery, Delivery::Failed);
    QTRY_COMPARE(room.message(*second).delivery, Delivery::Failed);
    QCOMPARE(room.message(*first).error->providerCode, u"access_revoked"_s);
    QCOMPARE(room.message(*second).error->kind, ErrorKind::Forbidden);
    QCOMPARE(room.requests.size(), attempts); // none of them left
}

void SendingTest::sendsWhereNoAccessIsNeeded()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.body = "{}"}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, "{\"id\":\"m1\",\"conversation\":\"c1\",\"channel\":\"bot\",\"access\":\"u1\",\"text\":\"hi\"}"));
    room.clock.advance(1'000);
    QVERIFY(room.post(account, {}, "{\"id\":\"r1\",\"revoked\":\"u1\"}"));
    QTRY_VERIFY(room.conversations().at(0).accessRevoked.has_value());
    const auto sent = room.sendText(account, u"c1"_s, u"hello"_s);
    QVERIFY(sent);
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
}

void SendingTest::refusesASecondGridWhereNobodyWouldSeeIt()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.body = "{}"}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, "{\"id\":\"m1\",\"conversation\":\"c1\",\"channel\":\"post\",\"text\":\"hi\"}"));
    QVERIFY(room.post(account, {}, "{\"id\":\"m2\",\"conversation\":\"c2\",\"channel\":\"bot\",\"text\":\"hi\"}"));
    OutgoingMessage message = words(u"hello"_s);
    message.senderButtons = {{{.caption = u"Open"_s, .icon = {}, .action = LinkAction{u"https://shop.example"_s}}}};
    QVERIFY(await(room.inbox->sendTo(account, u"c1"_s, message)));
    for (const auto &other : {u"c2"_s, u"not known yet"_s}) {
        const auto sent = await(room.inbox->sendTo(account, other, message));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(sent.error().providerCode, u"sender_buttons"_s);
    }
    QTRY_COMPARE(room.requests.size(), 1);
}

void SendingTest::tellsHowMuchHasLeft()
{
    TrialRoom room;
    Held held(room);
    QVERIFY(await(room.inbox->start(room.options())));
    QSignalSpy moved(room.inbox.get(), &Inbox::sendingFilesChanged);
    const auto sent = await(room.inbox->sendTo(room.addTrial(), u"c1"_s, picture(room)));
    QVERIFY(sent);
    QTRY_COMPARE(held.uploads.size(), 1);
    QCOMPARE(room.inbox->sendingFiles(*sent), std::optional(SendingFiles{.sent = 40, .total = 100}));
    QTRY_COMPARE(moved.size(), 2); // forty steps at once are told as the first and the last
    QCOMPARE(moved[0][0].value<MessageId>(), *sent);
    held.uploads[0]({.body = "{}"});
    QTRY_COMPARE(held.sends.size(), 1);
    QCOMPARE(room.inbox->sendingFiles(*sent), std::optional(SendingFiles{.sent = 100, .total = 100}));
    held.sends[0]({.body = "{}"});
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
    QTRY_VERIFY(!room.inbox->sendingFiles(*sent));
    QVERIFY(!room.inbox->sendingFiles(MessageId{99}));
}

void SendingTest::stopsWhileFilesLeave()
{
    TrialRoom room;
    Held held(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = await(room.inbox->sendTo(room.addTrial(), u"c1"_s, picture(room)));
    QTRY_COMPARE(held.uploads.size(), 1);
    QVERIFY(await(room.inbox->cancelSend(*sent)));
    QCOMPARE(room.message(*sent).delivery, Delivery::Failed);
    QCOMPARE(room.message(*sent).error->kind, ErrorKind::Cancelled);
    QVERIFY(!room.inbox->sendingFiles(*sent));
    QVERIFY(held.sends.isEmpty());
    QCOMPARE(await(room.inbox->cancelSend(*sent)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(room.inbox->cancelSend(MessageId{99})).error().kind, ErrorKind::Conflict);
    QVERIFY(await(room.inbox->sendAgain(*sent)));
    QTRY_COMPARE(held.uploads.size(), 2);
}

void SendingTest::doesNotStopWhatHasLeft()
{
    TrialRoom room;
    Held held(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    const auto file = await(room.inbox->sendTo(account, u"c1"_s, picture(room)));
    QTRY_COMPARE(held.uploads.size(), 1);
    held.uploads[0]({.body = "{}"});
    QTRY_COMPARE(held.sends.size(), 1);
    QCOMPARE(await(room.inbox->cancelSend(*file)).error().kind, ErrorKind::Conflict);
    const auto text = room.sendText(account, u"c2"_s, u"no file"_s);
    QTRY_COMPARE(held.sends.size(), 2);
    QCOMPARE(await(room.inbox->cancelSend(*text)).error().kind, ErrorKind::Conflict);
    for (const auto &respond : held.sends)
        respond({.body = "{}"});
    QTRY_COMPARE(room.message(*file).delivery, Delivery::Accepted);
    QTRY_COMPARE(room.message(*text).delivery, Delivery::Accepted);
}

void SendingTest::doesNotTakeAStrangeStopForAnAnswer()
{
    TrialRoom room;
    Held held(room);
    QVERIFY(await(room.inbox->start(room.options())));
    TrialSession::failsWith = Error{.kind = ErrorKind::Cancelled};
    const auto sent = room.sendText(room.addTrial(), u"c1"_s, u"hello"_s);
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::PossiblySent); // nobody asked for it to stop
    TrialSession::failsWith.reset();
}

void SendingTest::tellsThatSavedRepliesChanged()
{
    TrialRoom room;
    QSignalSpy changed(room.inbox.get(), &Inbox::savedRepliesChanged);
    const auto saved = await(room.inbox->saveReply({.id = {}, .name = u"Thanks"_s, .message = words(u"Thank you"_s)}));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(await(room.inbox->saveReply({.id = {}, .name = u"Thanks"_s, .message = words(u"x"_s)})).error().kind, ErrorKind::Conflict);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(await(room.inbox->savedReplies())->size(), size_t(1));
    QVERIFY(await(room.inbox->removeSavedReply(*saved)));
    QCOMPARE(changed.size(), 2);
    QVERIFY(await(room.inbox->savedReplies())->empty());
}

QASID_TEST(SendingTest)
#include "sending_test.moc"
