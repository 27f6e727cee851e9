#include "core/http/httpserver.h"
#include "core/net/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 257) & 0xff);
    return bytes;
}

} // namespace

//! A file goes out as multipart/form-data, whole or not at all, and tells how far it is.
class HttpUploadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fileArrivesWhole_data();
    void fileArrivesWhole();
    void nameCannotLeaveItsPlace();
    void progressGoesUpToTheEnd();
    void cancelStopsTheUpload();
    void changedFileNeverArrives_data();
    void changedFileNeverArrives();
    void unreadableFileIsRefused();
    void oneBodyOnly();
    void redirectIsAnAnswerWhereAskedFor();

private:
    HttpRequest upload(const QString &path)
    {
        return {.method = "POST",
            .url = QUrl(u"http://127.0.0.1:%1/upload/video"_s.arg(m_server->port())),
            .once = true,
            .file = FormFile{path, "file", u"clip.mp4"_s, "video/mp4"}};
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place for a file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QList<InboundRequest> m_requests;
    http::Response m_response;
    std::unique_ptr<http::HttpServer> m_server;
    HttpClient m_client;
};

void HttpUploadTest::init()
{
    m_requests.clear();
    m_response = {};
    m_server = std::make_unique<http::HttpServer>(
        [this](const InboundRequest &request, const http::Responder &respond) {
            m_requests += request;
            respond(m_response);
        },
        http::Limits{.body = 4 * 1024 * 1024});
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
}

void HttpUploadTest::fileArrivesWhole_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 16 * 1024, 100'003, 1024 * 1024})
        QTest::addRow("%d bytes", size) << size;
}

void HttpUploadTest::fileArrivesWhole()
{
    QFETCH(int, size);
    const QByteArray bytes = bytesOf(size);
    const auto answer = await(m_client.send(upload(write(u"a.mp4"_s, bytes))));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(m_requests.size(), 1);
    const auto &request = m_requests.first();
    const QByteArray type = request.header("Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    const QByteArray head
        = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"clip.mp4\"\r\nContent-Type: video/mp4\r\n\r\n";
    QCOMPARE(request.body.left(head.size()), head);
    const QByteArray tail = "\r\n--" + boundary + "--\r\n";
    QCOMPARE(request.body.right(tail.size()), tail);
    QVERIFY(request.body.mid(head.size(), request.body.size() - head.size() - tail.size()) == bytes);
}

void HttpUploadTest::nameCannotLeaveItsPlace()
{
    auto request = upload(write(u"a.mp4"_s, "x"));
    request.file->name = u"a\"; name=\"b\r\nX-Evil: 1\r\nفیلم.mp4"_s;
    QVERIFY(await(m_client.send(request)));
    const QByteArray line = m_requests.first().body.split('\n').value(1).trimmed();
    QCOMPARE(line,
        QByteArray("Content-Disposition: form-data; name=\"file\"; filename=\"a%22; name=%22b%0D%0AX-Evil: 1%0D%0A\xd9\x81\xdb\x8c"
                   "\xd9\x84\xd9\x85.mp4\""));
    request.file->contentType = "video/mp4\r\nX-Evil: 1";
    QCOMPARE(await(m_client.send(request)).error().kind, ErrorKind::InvalidInput);
}

void HttpUploadTest::progressGoesUpToTheEnd()
{
    auto request = upload(write(u"a.mp4"_s, bytesOf(1024 * 1024)));
    QList<std::pair<qint64, qint64>> told;
    request.progress = [&told](qint64 sent, qint64 total) { told.append({sent, total}); };
    const auto future = m_client.send(request);
    QVERIFY(told.isEmpty());
    QVERIFY(await(future));
    QVERIFY(!told.isEmpty());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last().first, m_requests.first().body.size());
    QCOMPARE(told.last().second, m_requests.first().body.size());
}

void HttpUploadTest::cancelStopsTheUpload()
{
    auto request = upload(write(u"a.mp4"_s, bytesOf(2 * 1024 * 1024)));
    const CancelToken cancel;
    request.progress = [&cancel](qint64, qint64) { cancel.cancel(); };
    const auto answer = await(m_client.send(request, cancel));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_requests.isEmpty());
}

void HttpUploadTest::changedFileNeverArrives_data()
{
    QTest::addColumn<QString>("change");
    for (const auto *change : {"shorter", "longer", "written to", "removed"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void HttpUploadTest::changedFileNeverArrives()
{
    QFETCH(QString, change);
    const QString path = write(u"a.mp4"_s, bytesOf(2 * 1024 * 1024));
    auto request = upload(path);
    bool changed = false;
    request.progress = [&](qint64, qint64) {
        if (std::exchange(changed, true))
            return;
        QFile file(path);
        if (change == "removed"_L1) {
            QVERIFY(file.remove());
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (change == "written to"_L1)
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
            else
                QVERIFY(file.resize(change == "shorter"_L1 ? 1000 : file.size() + 1));
        }
    };
    const auto answer = await(m_client.send(request));
    QVERIFY(changed);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(answer.error().detail, u"the file was changed or removed while it was sent"_s);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_requests.isEmpty());
}

void HttpUploadTest::unreadableFileIsRefused()
{
    for (const QString &path : {m_folder.filePath(u"nowhere"_s), m_folder.path(), u"/dev/zero"_s, QString()}) {
        const auto answer = await(m_client.send(upload(path)));
        QVERIFY2(!answer, qPrintable(path));
        QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
        QVERIFY(answer.error().outcomeKnown);
    }
    QVERIFY(m_requests.isEmpty());
}

void HttpUploadTest::oneBodyOnly()
{
    auto request = upload(write(u"a.mp4"_s, "x"));
    request.body = "y";
    QCOMPARE(await(m_client.send(request)).error().kind, ErrorKind::InvalidInput);
    request.body.clear();
    request.method = "GET";
    QCOMPARE(await(m_client.send(request)).error().kind, ErrorKind::InvalidInput);
}

void HttpUploadTest::redirectIsAnAnswerWhereAskedFor()
{
    m_response = {.status = 302, .headers = {{"Location", "/elsewhere"}}};
    HttpRequest get{.url = QUrl(u"http://127.0.0.1:%1/file"_s.arg(m_server->port())), .redirectIsAnswer = true};
    const auto answer = await(m_client.send(get));
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(answer->header("Location"), "/elsewhere"_ba);
    m_response.headers.clear();
    QCOMPARE(await(m_client.send(get)).error().kind, ErrorKind::BadAnswer);
    m_response = {.status = 304, .headers = {{"Location", "/elsewhere"}}};
    QCOMPARE(await(m_client.send(get)).error().kind, ErrorKind::BadAnswer);
}

QASID_TEST(HttpUploadTest)
#include "httpupload_test.moc"
