#include "tests/providers/divar/divartest.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kAskUpload = "POST /experimental/open-platform/chat/upload";
const QByteArray kImage = "POST /up/upload/image";

} // namespace

//! Files: up in three steps before the message, and down from the links that came with one.
class DivarUploadTest : public QObject, DivarTest {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        m_api->answers(kAskUpload, 200, "{\"token\":\"up-token-1\"}");
        m_api->answers(kImage, 200, "{\"id\":\"media-1\",\"status\":\"ok\"}");
        m_api->answers(kToConversation, 200, "{\"conversation_id\":\"c1\"}");
    }
    void cleanup() { end(); }
    void threeSteps();
    void eachKindHasItsAddress_data();
    void eachKindHasItsAddress();
    void progressGoesFromNothingToAll();
    void progressIsNotWholeBeforeTheAnswer();
    void cancelledOnTheWay_data();
    void cancelledOnTheWay();
    void failedUploadSendsNothing_data();
    void failedUploadSendsNothing();
    void refusedBeforeTheUpload();
    void missingAccessIsKnownBeforeTheUpload();
    void tokenIsFreshAfterALongUpload();
    void messageThatMayHaveArrivedIsSaidSo();
    void noSecretInErrors();
    void linkIsFetchedWithoutKeys();
    void linkMayLeadElsewhere();
    void linkLeadsNowhere_data();
    void linkLeadsNowhere();
    void pageInPlaceOfAFile_data();
    void pageInPlaceOfAFile();

private:
    OutgoingMessage withFile(AttachmentKind kind, const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place for a file");
        Attachment attachment;
        attachment.kind = kind;
        attachment.localPath = file.fileName();
        attachment.name = name;
        attachment.size = bytes.size();
        return {.content = MediaContent{}, .attachments = {attachment}};
    }
    OutgoingMessage picture(qsizetype size = 100'000)
    {
        return withFile(AttachmentKind::Image, u"عکس \"1\".png"_s, "\x89PNG\r\n\x1a\n" + QByteArray(size, 'p'));
    }
    Future<SendReceipt> send(
        ProviderSession &session, const OutgoingMessage &message, const CancelToken &cancel = {}, const SendProgress &progress = {})
    {
        return session.send({.conversation = u"c1"_s}, message, cancel, progress);
    }

    QTemporaryDir m_folder;
};

void DivarUploadTest::threeSteps()
{
    const auto session = open();
    const auto receipt = await(send(*session, picture()));
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
    QCOMPARE(m_api->asked().size(), 3);
    const auto asked = m_api->asked(kAskUpload).value(0);
    QCOMPARE(asked.header("X-API-Key"), "key-1"_ba);
    QCOMPARE(asked.body, "{}"_ba);
    const auto upload = m_api->asked(kImage).value(0);
    QCOMPARE(upload.header("Authorization"), "Bearer up-token-1"_ba);
    QVERIFY(upload.header("X-API-Key").isNull());
    QVERIFY(upload.header("Content-Type").startsWith("multipart/form-data; boundary="));
    QVERIFY(upload.body.contains("Content-Disposition: form-data; name=\"file\"; filename=\"عکس %221%22.png\""));
    QVERIFY(upload.body.contains(QByteArray("Content-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n" + QByteArray(100'000, 'p') + "\r\n--")));
    QCOMPARE(m_api->json(kToConversation), QJsonObject({{u"media_token"_s, u"media-1"_s}}));
}

void DivarUploadTest::eachKindHasItsAddress_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("image") << AttachmentKind::Image << u"a.jpg"_s << "\xff\xd8\xff\xe0 jpeg"_ba << kImage;
    QTest::newRow("video") << AttachmentKind::Video << u"a.mp4"_s
                           << QByteArray("\0\0\0\x18"
                                         "ftypisom",
                                  12)
            + QByteArray(100, 'v')
                           << "POST /up/upload/video"_ba;
    QTest::newRow("voice") << AttachmentKind::Voice << u"a.m4a"_s
                           << QByteArray("\0\0\0\x18"
                                         "ftypM4A ",
                                  12)
            + QByteArray(100, 'v')
                           << "POST /up/upload/voice"_ba;
    QTest::newRow("file") << AttachmentKind::Document << u"a.pdf"_s << "%PDF-1.7\n"_ba
                          << "POST /up/upload/file"_ba;
}

void DivarUploadTest::eachKindHasItsAddress()
{
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, call);
    m_api->answers(call, 200, "{\"id\":\"media-7\",\"status\":\"OK\"}");
    const auto session = open();
    const auto receipt = await(send(*session, withFile(kind, name, bytes)));
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
    QCOMPARE(m_api->asked(call).size(), 1);
    QCOMPARE(m_api->json(kToConversation).value("media_token"_L1).toString(), u"media-7"_s);
}

void DivarUploadTest::progressGoesFromNothingToAll()
{
    const auto message = picture(1'000'000);
    const qint64 size = *message.attachments.front().size;
    QList<qint64> told;
    const auto session = open();
    QVERIFY(await(send(*session, message, {}, [&](qint64 sent, qint64 total) {
        QCOMPARE(total, size);
        told += sent;
    })));
    QVERIFY(told.size() > 1);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.first(), 0);
    QCOMPARE(told.last(), size);
}

//! Until the server has the file, the message after it can be stopped: it does not count as all gone.
void DivarUploadTest::progressIsNotWholeBeforeTheAnswer()
{
    m_api->hangs(kImage);
    const auto message = picture(1'000'000);
    const qint64 size = *message.attachments.front().size;
    qint64 told = 0;
    const auto session = open();
    const CancelToken cancel;
    const auto future = send(*session, message, cancel, [&](qint64 sent, qint64) { told = sent; });
    QTRY_COMPARE(told, size - 1);
    QTRY_COMPARE(m_api->asked(kImage).size(), 1);
    cancel.cancel();
    QCOMPARE(await(future).error().kind, ErrorKind::Cancelled);
    QCOMPARE(told, size - 1);
    QVERIFY(m_api->asked(kToConversation).isEmpty());
}

void DivarUploadTest::cancelledOnTheWay_data()
{
    QTest::addColumn<QByteArray>("hanging");
    QTest::addColumn<bool>("known");
    QTest::newRow("asking") << kAskUpload << true;
    QTest::newRow("uploading") << kImage << true;
    QTest::newRow("sending") << kToConversation << false;
}

void DivarUploadTest::cancelledOnTheWay()
{
    QFETCH(QByteArray, hanging);
    QFETCH(bool, known);
    m_api->hangs(hanging);
    const auto session = open();
    const CancelToken cancel;
    const auto future = send(*session, picture(), cancel);
    QTRY_COMPARE(m_api->asked(hanging).size(), 1);
    cancel.cancel();
    const auto receipt = await(future);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
    QCOMPARE(receipt.error().outcomeKnown, known);
    QCOMPARE(m_api->asked(kToConversation).size(), known ? 0 : 1);
}

void DivarUploadTest::failedUploadSendsNothing_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto add = [](const char *name, const QByteArray &call, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << call << status << body << kind;
    };
    add("the key", kAskUpload, 401, "{\"code\":16}", ErrorKind::Unauthorized);
    add("a permission", kAskUpload, 403, "{\"code\":7}", ErrorKind::Forbidden);
    add("too often", kAskUpload, 429, "{\"code\":8}", ErrorKind::RateLimited);
    add("no token", kAskUpload, 200, "{}", ErrorKind::BadAnswer);
    add("a token that breaks a header", kAskUpload, 200, "{\"token\":\"a\\r\\nb\"}", ErrorKind::BadAnswer);
    add("a token of another type", kAskUpload, 200, "{\"token\":[\"a\"]}", ErrorKind::BadAnswer);
    add("an empty token", kAskUpload, 200, "", ErrorKind::BadAnswer);
    add("the asking fails", kAskUpload, 500, "{\"code\":13}", ErrorKind::Unavailable);
    add("the upload's token", kImage, 401, "{\"message\":\"expired\"}", ErrorKind::Rejected);
    add("too large", kImage, 413, "<html>", ErrorKind::TooLarge);
    add("the upload fails", kImage, 500, "", ErrorKind::Unavailable);
    add("a gateway", kImage, 504, "", ErrorKind::Unavailable);
    add("a page", kImage, 200, "<html>", ErrorKind::BadAnswer);
    add("no id", kImage, 200, "{\"status\":\"ok\"}", ErrorKind::BadAnswer);
    add("an id of another type", kImage, 200, "{\"id\":{},\"status\":\"ok\"}", ErrorKind::BadAnswer);
    add("refused in words", kImage, 200, "{\"id\":\"x\",\"status\":\"bad format\"}", ErrorKind::Rejected);
    add("huge", kImage, 200, QByteArray(200'000, ' '), ErrorKind::BadAnswer);
}

void DivarUploadTest::failedUploadSendsNothing()
{
    QFETCH(QByteArray, call);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_api->answers(call, status, body);
    const auto session = open();
    const auto receipt = await(send(*session, picture()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QVERIFY(receipt.error().outcomeKnown);
    QVERIFY(m_api->asked(kToConversation).isEmpty());
    QCOMPARE(m_api->asked(call).size(), 1);
}

void DivarUploadTest::refusedBeforeTheUpload()
{
    const auto session = open();
    auto gone = picture();
    gone.attachments.front().localPath += u".moved.png"_s;
    const auto empty = withFile(AttachmentKind::Image, u"e.png"_s, {});
    const auto large = picture(5 * 1024 * 1024 + 1);
    const auto disguised = withFile(AttachmentKind::Image, u"d.png"_s, "<html>");
    QCOMPARE(await(send(*session, gone)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(send(*session, empty)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(send(*session, large)).error().kind, ErrorKind::TooLarge);
    QCOMPARE(await(send(*session, disguised)).error().kind, ErrorKind::InvalidInput);
    QVERIFY(m_api->asked().isEmpty());
}

void DivarUploadTest::missingAccessIsKnownBeforeTheUpload()
{
    const auto session = open();
    const auto receipt = await(session->send({.conversation = u"pc1"_s, .channel = u"post"_s}, picture(), {}, {}));
    QCOMPARE(receipt.error().providerCode, u"access_missing"_s);
    QVERIFY(m_api->asked().isEmpty());
}

void DivarUploadTest::tokenIsFreshAfterALongUpload()
{
    give({grantOf(u"s1"_s, u"1"_s, {u"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"_s})});
    m_api->answers(kToken, {tokens("2")});
    m_api->answers(kToPost, 200, "{}");
    m_api->hangs(kImage);
    const auto session = open();
    const auto future = session->send({.conversation = u"pc1"_s, .channel = u"post"_s}, picture(), {}, {});
    QTRY_COMPARE(m_api->pending().size(), 1);
    m_clock.advance(3'590'000);
    m_api->pending().first()(reply(200, "{\"id\":\"media-1\",\"status\":\"ok\"}"));
    QVERIFY(await(future));
    QCOMPARE(m_api->asked(kToPost).value(0).header("Authorization"), "Bearer ory_at_2"_ba);
    QCOMPARE(m_api->json(kToPost).value("media_token"_L1).toString(), u"media-1"_s);
}

void DivarUploadTest::messageThatMayHaveArrivedIsSaidSo()
{
    m_api->answers(kToConversation, {http::Response{.status = 200, .headers = {}, .body = "{}", .breakAfter = 0}});
    const auto session = open();
    const auto receipt = await(send(*session, picture()));
    QVERIFY(!receipt);
    QVERIFY(!receipt.error().outcomeKnown);
    QCOMPARE(m_api->asked(kToConversation).size(), 1);
}

void DivarUploadTest::noSecretInErrors()
{
    m_api->answers(kImage, 400, "{\"message\":\"odd: up-token-1 key-1\"}");
    const auto session = open();
    QCOMPARE(await(send(*session, picture())).error().detail, u"odd: [redacted] [redacted]"_s);
}

void DivarUploadTest::linkIsFetchedWithoutKeys()
{
    TestApi files;
    files.answers("GET /a.bin", 200, "some bytes\1", "application/octet-stream");
    const auto session = open();
    Attachment file;
    file.kind = AttachmentKind::Image;
    file.url = files.base() + u"/a.bin"_s;
    QCOMPARE(await(session->fetchAttachment(file, 1000, {})).value(), "some bytes\1"_ba);
    const auto request = files.asked().value(0);
    QVERIFY(request.header("Authorization").isNull());
    QVERIFY(request.header("X-API-Key").isNull());

    QCOMPARE(await(session->fetchAttachment(file, 5, {})).error().kind, ErrorKind::BadAnswer); // longer than it may be
    file.size = 6;
    QCOMPARE(await(session->fetchAttachment(file, 5, {})).error().kind, ErrorKind::TooLarge);
    QCOMPARE(await(session->fetchAttachment({}, 5, {})).error().kind, ErrorKind::NotSupported);
    const auto asked = files.asked().size();
    const auto secure = open({{u"api_base"_s, u"https://api.example"_s}});
    QCOMPARE(await(secure->fetchAttachment(file, 1000, {})).error().kind, ErrorKind::Forbidden);
    QCOMPARE(files.asked().size(), asked);
}

void DivarUploadTest::linkMayLeadElsewhere()
{
    TestApi files;
    const auto to = [](const QByteArray &place) {
        return QList{http::Response{.status = 302, .headers = {{"Location", place}}, .body = {}, .breakAfter = {}}};
    };
    files.answers("GET /1", to("/2"));
    files.answers("GET /2", to(files.base().toLatin1() + "/3?sig=a%2Fb"));
    files.answers("GET /3", to("4"));
    files.answers("GET /4", 200, "file\1", "image/png");
    const auto session = open();
    Attachment file;
    file.url = files.base() + u"/1"_s;
    QCOMPARE(await(session->fetchAttachment(file, 1000, {})).value(), "file\1"_ba);
    QCOMPARE(files.asked("GET /3").value(0).query, "sig=a%2Fb"_ba);
    files.answers("GET /4", to("/5"));
    QCOMPARE(await(session->fetchAttachment(file, 1000, {})).error().kind, ErrorKind::BadAnswer);
    QVERIFY(files.asked("GET /5").isEmpty());
}

void DivarUploadTest::linkLeadsNowhere_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a file of this computer") << "file:///etc/passwd"_ba;
    QTest::newRow("a script") << "javascript:alert(1)"_ba;
    QTest::newRow("a password") << "http://user:word@127.0.0.1/"_ba;
    QTest::newRow("nothing that can be read") << "http://[broken"_ba;
    QTest::newRow("data") << "data:text/plain,x"_ba;
}

void DivarUploadTest::linkLeadsNowhere()
{
    QFETCH(QByteArray, place);
    m_api->answers("GET /1", {http::Response{.status = 302, .headers = {{"Location", place}}, .body = {}, .breakAfter = {}}});
    const auto session = open();
    Attachment file;
    file.url = m_api->base() + u"/1"_s;
    QVERIFY(!await(session->fetchAttachment(file, 1000, {})));
}

void DivarUploadTest::pageInPlaceOfAFile_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("refused");
    const QByteArray page = "<!DOCTYPE html><html><title>Gone</title></html>";
    const QByteArray words = "{\"code\":5,\"message\":\"link expired\"}";
    QTest::newRow("picture, page") << AttachmentKind::Image << QString() << page << true;
    QTest::newRow("film, page") << AttachmentKind::Video << QString() << page << true;
    QTest::newRow("recording, words") << AttachmentKind::Voice << QString() << words << true;
    QTest::newRow("document, page") << AttachmentKind::Document << u"a.pdf"_s << page << true;
    QTest::newRow("document, a page") << AttachmentKind::Document << u"a.html"_s << page << false;
    QTest::newRow("document, words") << AttachmentKind::Document << u"a.json"_s << words << false;
    QTest::newRow("picture") << AttachmentKind::Image << QString() << "\x89PNG\r\n\x1a\n picture"_ba << false;
    QTest::newRow("film of a new kind") << AttachmentKind::Video << QString() << QByteArray("\1\2\3\0film", 8) << false;
    QTest::newRow("recording") << AttachmentKind::Voice << QString()
                               << QByteArray("\0\0\0\x18"
                                             "ftyp3gp4\0\0",
                                      14)
                               << false;
}

void DivarUploadTest::pageInPlaceOfAFile()
{
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, refused);
    m_api->answers("GET /f", 200, bytes, "application/octet-stream");
    const auto session = open();
    Attachment file;
    file.kind = kind;
    file.name = name;
    file.url = m_api->base() + u"/f"_s;
    const auto fetched = await(session->fetchAttachment(file, 1000, {}));
    QCOMPARE(!fetched, refused);
    if (refused)
        QCOMPARE(fetched.error().kind, ErrorKind::BadAnswer);
    else
        QCOMPARE(*fetched, bytes);
}

QASID_TEST(DivarUploadTest)
#include "upload_test.moc"
