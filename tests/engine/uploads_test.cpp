#include "tests/engine/deskprovider.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class UploadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void uploadsAllFilesBeforeTheMessageLeaves();
    void showsHowMuchHasLeftWhileTheMessageWaits();
    void goesOnWithWhatIsMissing();
    void triesAgainAndNeverDoubts();
    void failsWhatTheProviderWillNotTake();
    void stopsWhenTheAgentSaysSo();
    void stopsWhenTheMessageIsWithdrawn();
    void doesNotUploadWhatHasNoFiles();

private:
    static OutgoingMessage files(DeskRoom &room, int count)
    {
        OutgoingMessage message{.content = MediaContent{u"see"_s}};
        for (int i = 0; i < count; ++i) {
            const QString path = room.directory.filePath(u"file%1.txt"_s.arg(i));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray(100, static_cast<char>('a' + i)));
            message.attachments.push_back({.kind = AttachmentKind::Document, .localPath = path});
        }
        return message;
    }
};

void UploadsTest::uploadsAllFilesBeforeTheMessageLeaves()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = await(room.inbox->sendTo(room.addDesk(), u"c1"_s, files(room, 3)));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
    QCOMPARE(room.paths(), (QList<QByteArray>{"/upload", "/upload", "/upload", "/send"}));
    QCOMPARE(room.asked("/send")["files"_L1].toArray().size(), 3);
    for (const Attachment &file : room.message(*sent).attachments)
        QVERIFY(room.asked("/send")["files"_L1].toArray().contains(file.remoteId));
}

void UploadsTest::showsHowMuchHasLeftWhileTheMessageWaits()
{
    DeskRoom room;
    room.held["/upload"] = {};
    QVERIFY(await(room.inbox->start(room.options())));
    QSignalSpy moved(room.inbox.get(), &Inbox::sendingFilesChanged);
    const auto sent = await(room.inbox->sendTo(room.addDesk(), u"c1"_s, files(room, 2)));
    QTRY_COMPARE(room.held["/upload"].size(), 1);
    QCOMPARE(room.message(*sent).delivery, Delivery::Queued);
    QCOMPARE(room.inbox->sendingFiles(*sent), std::optional(SendingFiles{.sent = 50, .total = 200}));
    QTRY_VERIFY(moved.size() >= 1);
    room.held["/upload"][0](DeskRoom::body({{u"id"_s, u"f1"_s}}));
    QTRY_COMPARE(room.held["/upload"].size(), 2);
    QCOMPARE(room.inbox->sendingFiles(*sent), std::optional(SendingFiles{.sent = 150, .total = 200}));
    room.held["/upload"][1](DeskRoom::body({{u"id"_s, u"f2"_s}}));
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
    QTRY_VERIFY(!room.inbox->sendingFiles(*sent));
}

void UploadsTest::goesOnWithWhatIsMissing()
{
    DeskRoom room;
    room.held["/upload"] = {};
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = await(room.inbox->sendTo(room.addDesk(), u"c1"_s, files(room, 2)));
    QTRY_COMPARE(room.held["/upload"].size(), 1);
    room.held["/upload"][0](DeskRoom::body({{u"id"_s, u"f1"_s}}));
    QTRY_COMPARE(room.held["/upload"].size(), 2);
    room.reopen(); // as after a kill: the second file has no answer
    room.held.clear();
    QVERIFY(await(room.inbox->start(room.options())));
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
    QCOMPARE(room.paths(), (QList<QByteArray>{"/upload", "/upload", "/upload", "/send"}));
    const auto bodies = room.bodies("/upload");
    QVERIFY(bodies[0] != bodies[1]);
    QCOMPARE(bodies[1], bodies[2]); // the second once more, the first not
    QCOMPARE(room.asked("/send")["files"_L1].toArray().at(0).toString(), u"f1"_s);
}

void UploadsTest::triesAgainAndNeverDoubts()
{
    DeskRoom room;
    room.replies["/upload"] = [](const InboundRequest &) { return http::Response{.status = 500}; };
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = await(room.inbox->sendTo(room.addDesk(), u"c1"_s, files(room, 1)));
    QTRY_VERIFY(room.message(*sent).error.has_value());
    QCOMPARE(room.message(*sent).delivery, Delivery::Queued);
    room.replies["/upload"] = [](const InboundRequest &) { return http::Response{.body = "{}", .breakAfter = 0}; };
    room.inbox->retryNow();
    QTRY_COMPARE(room.bodies("/upload").size(), 2);
    QTRY_COMPARE(room.message(*sent).error->kind, ErrorKind::ConnectionLost);
    QCOMPARE(room.message(*sent).delivery, Delivery::Queued);
    room.replies.clear();
    room.inbox->retryNow();
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
}

void UploadsTest::failsWhatTheProviderWillNotTake()
{
    DeskRoom room;
    room.replies["/upload"] = [](const InboundRequest &) { return http::Response{.status = 413}; };
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = await(room.inbox->sendTo(room.addDesk(), u"c1"_s, files(room, 2)));
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Failed);
    QCOMPARE(room.message(*sent).error->kind, ErrorKind::TooLarge);
    QCOMPARE(room.paths(), QList<QByteArray>{"/upload"});
}

void UploadsTest::stopsWhenTheAgentSaysSo()
{
    DeskRoom room;
    room.held["/upload"] = {};
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = await(room.inbox->sendTo(room.addDesk(), u"c1"_s, files(room, 2)));
    QTRY_COMPARE(room.held["/upload"].size(), 1);
    QVERIFY(await(room.inbox->cancelSend(*sent)));
    QCOMPARE(room.message(*sent).delivery, Delivery::Failed);
    QCOMPARE(room.message(*sent).error->kind, ErrorKind::Cancelled);
    QVERIFY(!room.inbox->sendingFiles(*sent));
    room.held.clear();
    QVERIFY(await(room.inbox->sendAgain(*sent)));
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
    QCOMPARE(room.paths(), (QList<QByteArray>{"/upload", "/upload", "/upload", "/send"}));
}

void UploadsTest::stopsWhenTheMessageIsWithdrawn()
{
    DeskRoom room;
    room.held["/upload"] = {};
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addDesk();
    const auto sent = await(room.inbox->sendTo(account, u"c1"_s, files(room, 2)));
    QTRY_COMPARE(room.held["/upload"].size(), 1);
    const auto next = room.sendText(account, u"c1"_s, u"after it"_s);
    QVERIFY(await(room.inbox->withdraw(*sent)));
    QTRY_COMPARE(room.message(*next).delivery, Delivery::Accepted);
    QCOMPARE(room.paths(), (QList<QByteArray>{"/upload", "/send"}));
}

void UploadsTest::doesNotUploadWhatHasNoFiles()
{
    DeskRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(room.addDesk(), u"c1"_s, u"hello"_s);
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
    QCOMPARE(room.paths(), QList<QByteArray>{"/send"});
}

QASID_TEST(UploadsTest)
#include "uploads_test.moc"
