#include "tests/providers/connect360/connect360test.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kUpload = "POST /api/v1/connect/attachments";
const QByteArray kAsset = "GET /api/v1/connect/assets/w1/a%20b.png";
const QByteArray kUploaded
    = R"({"files":[{"id":"a1","name":"b.png","s3Key":"w1/b.png","type":"image/png","url":"https://app.plato.ae/x"}]})";

Attachment stored(const QString &key)
{
    Attachment file;
    file.name = u"a b.png"_s;
    file.remotePath = key;
    return file;
}

Attachment linked(const QString &url)
{
    Attachment file;
    file.name = u"a.png"_s;
    file.url = url;
    return file;
}

http::Response redirect(const QString &to)
{
    return {.status = 302, .headers = {{"Location", to.toUtf8()}}, .body = {}, .breakAfter = {}};
}

} // namespace

//! Files in both directions; above all: where the key goes and where it does not.
class Connect360FilesTest : public QObject, Connect360Test {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        m_elsewhere = std::make_unique<TestApi>();
    }
    void cleanup()
    {
        m_elsewhere.reset();
        end();
    }
    void upload();
    void uploadIsCancelled();
    void uploadFails_data();
    void uploadFails();
    void uploadRefusedBeforehand();
    void storedFileComesWithTheKey();
    void pathsThatLeadElsewhere_data();
    void pathsThatLeadElsewhere();
    void linkToTheApiHasTheKey();
    void linkElsewhereHasNoKey();
    void redirectNeverHasTheKey_data();
    void redirectNeverHasTheKey();
    void redirectsEnd();
    void notAFile_data();
    void notAFile();

private:
    Attachment local(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"فاتورة.png"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place for a file");
        Attachment attachment;
        attachment.kind = AttachmentKind::Image;
        attachment.localPath = file.fileName();
        return attachment;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestApi> m_elsewhere;
};

void Connect360FilesTest::upload()
{
    m_api->answers(kUpload, 200, kUploaded);
    const auto session = open({{u"multipart_field"_s, u"file"_s}});
    qint64 first = -1;
    qint64 last = -1;
    const auto uploaded = await(session->upload(local(QByteArray(200'000, 'p')), {}, [&](qint64 sent, qint64 total) {
        first = first < 0 ? sent : first;
        last = sent;
        QCOMPARE(total, qint64(200'000));
    }));
    QVERIFY(uploaded);
    QCOMPARE(uploaded->remoteId, u"a1"_s);
    QCOMPARE(uploaded->remotePath, u"w1/b.png"_s);
    QVERIFY(!uploaded->localPath.isEmpty());
    QCOMPARE(first, qint64(0));
    QCOMPARE(last, qint64(200'000));
    const auto request = m_api->asked(kUpload).value(0);
    QCOMPARE(request.header("Authorization"), "Bearer plato_secret"_ba);
    QVERIFY(request.body.contains("name=\"file\"; filename=\"فاتورة.png\""));
    QVERIFY(request.body.contains("Content-Type: image/png"));
    QCOMPARE(m_requests, 1);
}

void Connect360FilesTest::uploadIsCancelled()
{
    m_api->hangs(kUpload);
    const auto session = open();
    const CancelToken cancel;
    const auto uploading = session->upload(local("x"), cancel, {});
    QTRY_COMPARE(m_api->asked().size(), 1);
    cancel.cancel();
    const auto uploaded = await(uploading);
    QVERIFY(!uploaded);
    QCOMPARE(uploaded.error().kind, ErrorKind::Cancelled);
    QVERIFY(uploaded.error().outcomeKnown);
}

void Connect360FilesTest::uploadFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("about");
    QTest::newRow("another field") << 400 << R"({"message":"No files uploaded"})"_ba << int(ErrorKind::Rejected) << u"multipart_field"_s;
    QTest::newRow("another field, in other words")
        << 400 << R"({"error":"Unexpected field"})"_ba << int(ErrorKind::Rejected) << u"multipart_field"_s;
    QTest::newRow("no file in the answer") << 200 << R"({"files":[]})"_ba << int(ErrorKind::BadAnswer) << u"multipart_field"_s;
    QTest::newRow("too large") << 413 << ""_ba << int(ErrorKind::TooLarge) << QString();
    QTest::newRow("permission") << 401 << R"({"message":"Missing permission: connect360:conversation:engage"})"_ba
                                << int(ErrorKind::Forbidden) << u"permission"_s;
    QTest::newRow("key") << 401 << R"({"error":"Invalid API key"})"_ba << int(ErrorKind::Unauthorized) << u"api_key"_s;
    QTest::newRow("broken") << 500 << ""_ba << int(ErrorKind::Unavailable) << QString();
    QTest::newRow("not there") << 404 << "<html>"_ba << int(ErrorKind::BadAnswer) << u"api_base"_s;
}

void Connect360FilesTest::uploadFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, about);
    m_api->answers(kUpload, status, body);
    const auto session = open();
    const auto uploaded = await(session->upload(local("x"), {}, {}));
    QVERIFY(!uploaded);
    QCOMPARE(int(uploaded.error().kind), kind);
    QCOMPARE(uploaded.error().providerCode, about);
    QVERIFY(uploaded.error().outcomeKnown);
}

void Connect360FilesTest::uploadRefusedBeforehand()
{
    const auto session = open();
    QVERIFY(!await(session->upload(stored(u"w1/x"_s), {}, {})));
    QVERIFY(m_api->asked().isEmpty());
}

void Connect360FilesTest::storedFileComesWithTheKey()
{
    m_api->answers(kAsset, 200, "PNG", "image/png");
    const auto session = open();
    Attachment file = stored(u"w1/a b.png"_s);
    file.url = m_elsewhere->base() + u"/private"_s;
    const auto bytes = await(session->fetchAttachment(file, 1000, {}));
    QVERIFY(bytes);
    QCOMPARE(*bytes, "PNG"_ba);
    QCOMPARE(m_api->asked().value(0).header("Authorization"), "Bearer plato_secret"_ba);
    QVERIFY(m_elsewhere->asked().isEmpty());
    QCOMPARE(m_requests, 1);
    file.size = 1001;
    QCOMPARE(await(session->fetchAttachment(file, 1000, {})).error().kind, ErrorKind::TooLarge);
}

void Connect360FilesTest::pathsThatLeadElsewhere_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"..", "../x", "w1/../../x", "w1/./x", "/x", "w1//x", "w1/"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void Connect360FilesTest::pathsThatLeadElsewhere()
{
    QFETCH(QString, key);
    const auto session = open();
    const auto bytes = await(session->fetchAttachment(stored(key), 1000, {}));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::InvalidInput);
    QVERIFY(m_api->asked().isEmpty());
}

void Connect360FilesTest::linkToTheApiHasTheKey()
{
    m_api->answers("GET /files/a", 200, "PNG", "image/png");
    const auto session = open();
    QVERIFY(await(session->fetchAttachment(linked(m_api->base() + u"/files/a"_s), 1000, {})));
    QCOMPARE(m_api->asked().value(0).header("Authorization"), "Bearer plato_secret"_ba);
}

void Connect360FilesTest::linkElsewhereHasNoKey()
{
    m_elsewhere->answers("GET /files/a", 200, "PNG", "image/png");
    const auto session = open();
    QVERIFY(await(session->fetchAttachment(linked(m_elsewhere->base() + u"/files/a"_s), 1000, {})));
    QVERIFY(m_elsewhere->asked().value(0).header("Authorization").isNull());
    // The same computer by another name is another host.
    m_api->answers("GET /files/a", 200, "PNG", "image/png");
    QString byName = m_api->base();
    QVERIFY(await(session->fetchAttachment(linked(byName.replace("127.0.0.1"_L1, "localhost"_L1) + u"/files/a"_s), 1000, {})));
    QVERIFY(m_api->asked().value(0).header("Authorization").isNull());
}

void Connect360FilesTest::redirectNeverHasTheKey_data()
{
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("to another host") << true;
    QTest::newRow("to the same") << false;
}

void Connect360FilesTest::redirectNeverHasTheKey()
{
    QFETCH(bool, elsewhere);
    TestApi &there = elsewhere ? *m_elsewhere : *m_api;
    m_api->answers(kAsset, {redirect(elsewhere ? there.base() + u"/signed?s=1"_s : u"/signed?s=1"_s)});
    there.answers("GET /signed", 200, "PNG", "image/png");
    const auto session = open();
    const auto bytes = await(session->fetchAttachment(stored(u"w1/a b.png"_s), 1000, {}));
    QVERIFY(bytes);
    QVERIFY(!m_api->asked(kAsset).value(0).header("Authorization").isNull());
    QCOMPARE(there.asked("GET /signed").size(), 1);
    QVERIFY(there.asked("GET /signed").value(0).header("Authorization").isNull());
    QCOMPARE(m_requests, 2);
}

void Connect360FilesTest::redirectsEnd()
{
    m_api->answers(kAsset, {redirect(u"/round"_s)});
    m_api->answers("GET /round", {redirect(u"/round"_s)});
    const auto session = open();
    const auto bytes = await(session->fetchAttachment(stored(u"w1/a b.png"_s), 1000, {}));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(m_api->asked().size(), 4);
}

void Connect360FilesTest::notAFile_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    QTest::newRow("a page") << 200 << "<html>"_ba
                            << "text/html; charset=utf-8"_ba << int(ErrorKind::BadAnswer);
    QTest::newRow("gone") << 404 << R"({"error":"File not found"})"_ba
                          << "application/json"_ba << int(ErrorKind::NotFound);
    QTest::newRow("key") << 401 << R"({"error":"Invalid API key"})"_ba
                         << "application/json"_ba << int(ErrorKind::Unauthorized);
    QTest::newRow("too long") << 200 << QByteArray(2000, 'x') << "image/png"_ba << int(ErrorKind::BadAnswer);
}

void Connect360FilesTest::notAFile()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    m_api->answers(kAsset, status, body, type);
    const auto session = open();
    const auto bytes = await(session->fetchAttachment(stored(u"w1/a b.png"_s), 1000, {}));
    QVERIFY(!bytes);
    QCOMPARE(int(bytes.error().kind), kind);
    m_elsewhere->answers("GET /x", 401, "{}");
    const auto foreign = await(session->fetchAttachment(linked(m_elsewhere->base() + u"/x"_s), 1000, {}));
    QCOMPARE(foreign.error().kind, ErrorKind::Forbidden); // not of the account's key
}

QASID_TEST(Connect360FilesTest)
#include "files_test.moc"
