#include "tests/engine/trialprovider.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class AttachmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesWhatComesIn();
    void fetchesTwoAtATime();
    void letsAnAgentGoFirst();
    void triesAgain();
    void givesUpWhatIsGone();
    void fetchesWhatWasMissedAtTheStart();
    void leavesOtherAccountsAlone();

private:
    static QByteArray messageWith(TrialRoom &room, int number)
    {
        return json::write({{u"id"_s, u"m%1"_s.arg(number)}, {u"conversation"_s, u"c1"_s}, {u"channel"_s, u"bot"_s},
            {u"file"_s, u"http://127.0.0.1:%1/f%2.png"_s.arg(room.apiPort()).arg(number)}});
    }
    static Attachment fileOf(TrialRoom &room, size_t message)
    {
        const auto rows = room.conversations();
        const auto messages = rows.empty() ? std::vector<Message>{} : room.messagesOf(rows[0].id);
        return message < messages.size() ? messages[message].attachments.at(0) : Attachment{};
    }
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void AttachmentsTest::fetchesWhatComesIn()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.body = "the picture"}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, messageWith(room, 1)));
    QTRY_VERIFY(!fileOf(room, 0).localPath.isEmpty());
    QCOMPARE(contentsOf(fileOf(room, 0).localPath), "the picture");
    QCOMPARE(room.requests.size(), 1);
    QCOMPARE(room.requests[0].path, "/f1.png");
}

void AttachmentsTest::fetchesTwoAtATime()
{
    TrialRoom room;
    QList<http::Responder> waiting;
    room.answer = [&waiting](const InboundRequest &, const http::Responder &respond) { waiting += respond; };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    for (int i = 0; i < 4; ++i)
        QVERIFY(room.post(account, {}, messageWith(room, i)));
    QTRY_COMPARE(waiting.size(), 2);
    waiting[0]({.body = "one"});
    QTRY_COMPARE(waiting.size(), 3);
    waiting[1]({.body = "two"});
    QTRY_COMPARE(waiting.size(), 4);
    QCOMPARE(room.requests.size(), 4);
}

void AttachmentsTest::letsAnAgentGoFirst()
{
    TrialRoom room;
    QList<http::Responder> waiting;
    room.answer = [&waiting](const InboundRequest &, const http::Responder &respond) { waiting += respond; };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    for (int i = 0; i < 4; ++i)
        QVERIFY(room.post(account, {}, messageWith(room, i)));
    QTRY_COMPARE(waiting.size(), 2);
    const auto messages = room.messagesOf(room.conversations().at(0).id);
    const Message &last = messages.at(3);
    const auto path = room.inbox->fetchAttachment(last.id, last.attachments.at(0).id);
    QTRY_COMPARE(waiting.size(), 3);
    QCOMPARE(room.requests.last().path, "/f3.png");
    waiting[2]({.body = "wanted now"});
    QCOMPARE(contentsOf(await(path).value_or(QString())), "wanted now");
    waiting[0]({.body = "one"});
    waiting[1]({.body = "two"});
    QTRY_COMPARE(waiting.size(), 4);
    waiting[3]({.body = "three"});
    QTRY_VERIFY(!fileOf(room, 2).localPath.isEmpty());
    QCOMPARE(room.requests.size(), 4); // each once
}

void AttachmentsTest::triesAgain()
{
    TrialRoom room;
    int asked = 0;
    room.answer = [&asked](const InboundRequest &, const http::Responder &respond) {
        respond(++asked < 3 ? http::Response{.status = 503} : http::Response{.body = "at last"});
    };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, messageWith(room, 1)));
    QTRY_COMPARE(asked, 1);
    // The pause begins when the answer was read, which may be after the clock went on.
    const auto askedAgain = [&] {
        room.clock.advance(2'000);
        return await(room.inbox->setAccountEnabled(account, true)) && asked == 2;
    };
    QTRY_VERIFY(askedAgain());
    room.clock.advance(2'000); // the second pause is longer
    QVERIFY(room.post(account, {}, "{\"id\":\"x\",\"conversation\":\"c1\",\"text\":\"hello\"}"));
    QCOMPARE(asked, 2);
    room.clock.advance(15'000);
    QVERIFY(room.post(account, {}, "{\"id\":\"y\",\"conversation\":\"c1\",\"text\":\"hello\"}"));
    QVERIFY(await(room.inbox->setAccountEnabled(account, true))); // looks at once
    QTRY_COMPARE(asked, 3);
    QTRY_COMPARE(contentsOf(fileOf(room, 0).localPath), "at last");
}

void AttachmentsTest::givesUpWhatIsGone()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.status = 404}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, messageWith(room, 1)));
    QTRY_COMPARE(room.requests.size(), 1);
    room.clock.advance(3'600'000);
    QVERIFY(await(room.inbox->setAccountEnabled(account, true)));
    QVERIFY(room.post(account, {}, messageWith(room, 2)));
    QTRY_COMPARE(room.requests.size(), 2);
    QCOMPARE(room.requests[1].path, "/f2.png");
}

void AttachmentsTest::fetchesWhatWasMissedAtTheStart()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.status = 404}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, messageWith(room, 1)));
    room.clock.advance(TimeMs(8) * 24 * 60 * 60 * 1000);
    QVERIFY(room.post(account, {}, messageWith(room, 2)));
    QTRY_COMPARE(room.requests.size(), 2);
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.body = "still there"}); };
    room.reopen();
    QVERIFY(await(room.inbox->start(room.options())));
    QTRY_COMPARE(contentsOf(fileOf(room, 1).localPath), "still there");
    QCOMPARE(room.requests.size(), 3); // the first is older than a week
    QVERIFY(fileOf(room, 0).localPath.isEmpty());
}

void AttachmentsTest::leavesOtherAccountsAlone()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    room.addTrial();
    const AccountId digishare = room.addAccount();
    const QByteArray picture = "{\"event\":\"live_chat.new_message\",\"data\":{\"id\":\"m1\",\"data\":{\"conversation_id\":\"c1\","
                               "\"type\":\"image\",\"file\":{\"url\":\"http://127.0.0.1:%1/a.png\",\"name\":\"a.png\"},"
                               "\"sender\":{\"model_type\":\"third\",\"name\":\"A\"}}}}";
    QVERIFY(room.post(digishare, {}, QByteArray(picture).replace("%1", QByteArray::number(room.apiPort()))));
    QCOMPARE(room.conversations().size(), size_t(1));
    QVERIFY(await(room.inbox->setAccountEnabled(digishare, true)));
    QVERIFY(room.requests.isEmpty());
}

QASID_TEST(AttachmentsTest)
#include "attachments_test.moc"
