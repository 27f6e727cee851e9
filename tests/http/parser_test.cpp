#include "core/http/requestparser.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::http;

namespace {

struct Outcome {
    QList<InboundRequest> requests;
    int failure = 0;
    RequestParser::State state = RequestParser::State::Idle;
};

Outcome parsed(const QByteArray &bytes, qsizetype step)
{
    RequestParser parser({});
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size() && outcome.failure == 0; at += step) {
        parser.append(bytes.mid(at, step));
        while ((outcome.state = parser.advance()) == RequestParser::State::Complete)
            outcome.requests.append(parser.takeRequest());
        if (outcome.state == RequestParser::State::Failed)
            outcome.failure = parser.failure().status;
    }
    return outcome;
}

} // namespace

//! What a stream means does not depend on the pieces it comes in.
class ParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");

        const QByteArray host = "Host: a\r\n";
        const auto get = [&](const QByteArray &target) -> QByteArray { return "GET " + target + " HTTP/1.1\r\n" + host + "\r\n"; };
        const auto post = [&](const QByteArray &fields, const QByteArray &body) -> QByteArray {
            return "POST /p HTTP/1.1\r\n" + host + fields + "\r\n" + body;
        };
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &path, const QByteArray &query,
                             const QByteArray &body) { QTest::newRow(name) << bytes << path << query << body; };
        row("plain", get("/"), "/", "", "");
        row("query", get("/a/b?c=d&e?f"), "/a/b", "c=d&e?f", "");
        row("encoded", get("/%D9%82%00?%2F"), "/%D9%82%00", "%2F", "");
        row("absolute form", get("http://host:81/a?b"), "/a", "b", "");
        row("absolute form without path", get("HTTPS://host"), "/", "", "");
        row("absolute form with query only", get("http://host?b/c"), "/", "b/c", "");
        row("asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", "*", "", "");
        row("empty line before", "\r\n" + get("/"), "/", "", "");
        row("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", "/", "", "");
        row("length", post("Content-Length: 5\r\n", "hello"), "/p", "", "hello");
        row("length 0", post("Content-Length: 0\r\n", ""), "/p", "", "");
        row("length with leading zeros", post("content-length:  005 \r\n", "hello"), "/p", "", "hello");
        const QByteArray all = [] {
            QByteArray bytes(256, '\0');
            for (int i = 0; i < 256; ++i)
                bytes[i] = char(i);
            return bytes;
        }();
        row("every byte in the body", post("Content-Length: 256\r\n", all), "/p", "", all);
        row("chunked", post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n"), "/p", "", "hello!");
        row("chunked, no data", post("Transfer-Encoding: Chunked\r\n", "0\r\n\r\n"), "/p", "", "");
        row("chunked, hexadecimal", post("Transfer-Encoding: chunked\r\n", "0A\r\n0123456789\r\n000\r\n\r\n"), "/p", "", "0123456789");
        row("fields after the body", post("Transfer-Encoding: chunked\r\n", "1\r\nx\r\n0\r\nAuthorization: Bearer z\r\n\r\n"), "/p", "",
            "x");
        row("PUT with length", "PUT /p HTTP/1.1\r\n" + host + "Content-Length: 1\r\n\r\nx", "/p", "", "x");
        row("DELETE without length", "DELETE /p HTTP/1.1\r\n" + host + "\r\n", "/p", "", "");
    }
    void goodRequest()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7)}) {
            const auto outcome = parsed(bytes, step);
            QCOMPARE(outcome.failure, 0);
            QCOMPARE(outcome.requests.size(), 1);
            QTEST(outcome.requests.first().path, "path");
            QTEST(outcome.requests.first().query, "query");
            QTEST(outcome.requests.first().body, "body");
            QVERIFY(outcome.requests.first().header("Authorization").isNull());
        }
    }

    void requestsFollowEachOther()
    {
        const QByteArray one = "POST /1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        const QByteArray two = "GET /2 HTTP/1.1\r\nHost: a\r\n\r\n";
        const QByteArray three = "POST /3 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nxyz";
        const QByteArray bytes = one + two + three + "GET /4 HT";
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            const auto outcome = parsed(bytes, step);
            QCOMPARE(outcome.requests.size(), 3);
            QCOMPARE(outcome.requests[0].body, QByteArray("abc"));
            QCOMPARE(outcome.requests[1].path, QByteArray("/2"));
            QCOMPARE(outcome.requests[2].body, QByteArray("xyz"));
            QCOMPARE(outcome.state, RequestParser::State::Header);
        }
    }

    void fieldsAreKeptInOrderAndAsTheyCame()
    {
        const auto outcome = parsed("GET / HTTP/1.1\r\nHost: a\r\nX-One:  1 \r\nx-one: 2\r\nEmpty:\r\nUtf: \xd9\x82\r\n\r\n", 1);
        QCOMPARE(outcome.requests.size(), 1);
        const QList<QPair<QByteArray, QByteArray>> fields{
            {"Host", "a"}, {"X-One", "1"}, {"x-one", "2"}, {"Empty", ""}, {"Utf", "\xd9\x82"}};
        QCOMPARE(outcome.requests.first().headers, fields);
    }

    void unfinishedRequestIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one letter") << QByteArray("G");
        QTest::newRow("no empty line") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n");
        QTest::newRow("body too short") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhell");
        QTest::newRow("chunks not ended") << QByteArray(
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r");
        QTest::newRow("first chunk is the last, not ended")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r");
    }
    void unfinishedRequestIsNone()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            const auto outcome = parsed(bytes, step);
            QCOMPARE(outcome.failure, 0);
            QVERIFY(outcome.requests.isEmpty());
        }
    }

    void bodyNeedNotBeHeldToBeRefused()
    {
        Limits limits;
        limits.body = 100;
        RequestParser parser(limits);
        parser.append("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(parser.advance(), RequestParser::State::Failed);
        QCOMPARE(parser.failure().status, 413);
    }
};

QASID_TEST(ParserTest)
#include "parser_test.moc"
