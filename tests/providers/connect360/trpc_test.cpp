#include "core/base/json.h"
#include "core/providers/connect360/trpc.h"
#include "core/providers/connect360/trpcerror.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace qasid;
using namespace qasid::connect360;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(qasid::ErrorKind)

//! The wire format: what goes out, what every kind of answer means.
class Connect360TrpcTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inputs();
    void outputs_data();
    void outputs();
    void faults_data();
    void faults();
    void notTrpc_data();
    void notTrpc();
    void batches();
    void batchesOfAnotherSize_data();
    void batchesOfAnotherSize();
    void superjson_data();
    void superjson();
    void kinds_data();
    void kinds();
    void permissions_data();
    void permissions();
    void paths_data();
    void paths();
    void missingFields_data();
    void missingFields();
    void otherAnswers_data();
    void otherAnswers();
    void complaintsAreReadable();
};

namespace {

QJsonObject answerObject(const QByteArray &json)
{
    return json::parseObject(json).value();
}

TrpcCall listMessages()
{
    return {u"v1.connect.listMessages"_s, {{"conversationId"_L1, u"c1"_s}, {"limit"_L1, 1}}};
}

HttpAnswer answer(int status, const QByteArray &body = {}, const QByteArray &retryAfter = {})
{
    HttpAnswer made{.status = status, .headers = {}, .body = body};
    if (!retryAfter.isEmpty())
        made.headers = {{"Retry-After", retryAfter}};
    return made;
}

} // namespace

void Connect360TrpcTest::inputs()
{
    const std::vector<TrpcCall> calls{{u"a.b"_s, {{"x"_L1, 1}}}, {u"a.c"_s, {}}};
    QCOMPARE(trpcInput(calls[0].input, Encoding::Json), R"({"x":1})"_ba);
    QCOMPARE(trpcInput(calls[0].input, Encoding::Superjson), R"({"json":{"x":1}})"_ba);
    QCOMPARE(trpcBatchInput(calls, Encoding::Json), R"({"0":{"x":1},"1":{}})"_ba);
    QCOMPARE(trpcBatchInput(calls, Encoding::Superjson), R"({"0":{"json":{"x":1}},"1":{"json":{}}})"_ba);
    QCOMPARE(trpcPath(calls), u"a.b,a.c"_s);
}

void Connect360TrpcTest::outputs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("encoding"); // -1: not told
    QTest::newRow("plain") << R"({"result":{"data":{"id":"m1"}}})"_ba
                           << R"({"v":{"id":"m1"}})"_ba << 0;
    QTest::newRow("superjson") << R"({"result":{"data":{"json":{"id":"m1"}}}})"_ba
                               << R"({"v":{"id":"m1"}})"_ba << 1;
    QTest::newRow("superjson with a date")
        << R"({"result":{"data":{"json":{"at":"2025-01-02T03:04:05.000Z"},"meta":{"values":{"at":["Date"]},"v":1}}}})"_ba
        << R"({"v":{"at":"2025-01-02T03:04:05.000Z"}})"_ba << 1;
    QTest::newRow("nothing") << R"({"result":{}})"_ba
                             << "{}"_ba << -1;
    QTest::newRow("nothing in superjson") << R"({"result":{"data":{"json":null,"meta":{"values":["undefined"]}}}})"_ba
                                          << "{}"_ba << 1;
    QTest::newRow("null") << R"({"result":{"data":null}})"_ba
                          << R"({"v":null})"_ba << 0;
    QTest::newRow("a value of its own called json") << R"({"result":{"data":{"json":1,"other":2}}})"_ba
                                                    << R"({"v":{"json":1,"other":2}})"_ba << 0;
    QTest::newRow("ids of many digits") << R"({"result":{"data":{"id":12345678901234567890}}})"_ba
                                        << R"({"v":{"id":"12345678901234567890"}})"_ba << 0;
}

void Connect360TrpcTest::outputs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, output);
    QFETCH(int, encoding);
    const auto reply = readTrpc(body);
    QVERIFY(reply && reply->outcome);
    QJsonObject read;
    if (!reply->outcome->isUndefined())
        read.insert("v"_L1, *reply->outcome);
    QCOMPARE(read, answerObject(output));
    QCOMPARE(reply->encoding ? int(*reply->encoding) : -1, encoding);
}

void Connect360TrpcTest::faults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("superjson");
    const auto inner = R"({"message":"No","code":-32004,"data":{"code":"NOT_FOUND","httpStatus":404,"path":"a.b"}})"_ba;
    QTest::newRow("plain") << "{\"error\":" + inner + '}' << u"NOT_FOUND"_s << 404 << u"No"_s << false;
    QTest::newRow("superjson") << "{\"error\":{\"json\":" + inner + "}}" << u"NOT_FOUND"_s << 404 << u"No"_s << true;
    QTest::newRow("in a version with an id") << "{\"id\":null,\"error\":" + inner + '}' << u"NOT_FOUND"_s << 404 << u"No"_s << false;
    QTest::newRow("without data") << R"({"error":{"message":"Bad","code":-32700}})"_ba << QString() << 0 << u"Bad"_s << false;
    QTest::newRow("with a trace") << R"({"error":{"message":"x","code":-32603,"data":{"code":"BAD_GATEWAY","stack":"at …"}}})"_ba
                                  << u"BAD_GATEWAY"_s << 0 << u"x"_s << false;
    QTest::newRow("odd values") << R"({"error":{"message":7,"code":"x","data":{"code":5,"httpStatus":"nine"}}})"_ba << QString() << 0
                                << QString() << false;
}

void Connect360TrpcTest::faults()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(bool, superjson);
    const auto reply = readTrpc(body);
    QVERIFY(reply && !reply->outcome);
    QCOMPARE(reply->outcome.error().code, code);
    QCOMPARE(reply->outcome.error().status, status);
    QCOMPARE(reply->outcome.error().message, message);
    QCOMPARE(reply->encoding, std::optional(superjson ? Encoding::Superjson : Encoding::Json));
}

void Connect360TrpcTest::notTrpc_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray &body : {""_ba, "<html>"_ba, "null"_ba, "[]"_ba, "{}"_ba, R"({"message":"Not Found"})"_ba,
             R"({"error":"Unauthorized"})"_ba, R"({"error":{"message":"x"}})"_ba, R"({"error":{"message":"x","code":404}})"_ba,
             R"({"result":5})"_ba, "{\"result\":{\"data\":"_ba})
        QTest::newRow(body.isEmpty() ? "empty" : body.constData()) << body;
}

void Connect360TrpcTest::notTrpc()
{
    QFETCH(QByteArray, body);
    const auto reply = readTrpc(body);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::BadAnswer);
}

void Connect360TrpcTest::batches()
{
    const auto replies
        = readTrpcBatch(R"([{"result":{"data":1}},{"error":{"json":{"message":"no","code":-32004,"data":{"code":"NOT_FOUND"}}}}])"_ba, 2);
    QVERIFY(replies);
    QCOMPARE(replies->at(0).outcome->toInt(), 1);
    QCOMPARE(replies->at(1).outcome.error().code, u"NOT_FOUND"_s);
}

void Connect360TrpcTest::batchesOfAnotherSize_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one") << R"({"result":{"data":1}})"_ba;
    QTest::newRow("fewer") << R"([{"result":{"data":1}}])"_ba;
    QTest::newRow("more") << R"([{"result":{"data":1}},{"result":{"data":1}},{"result":{"data":1}}])"_ba;
    QTest::newRow("not all of tRPC") << R"([{"result":{"data":1}},{"x":1}])"_ba;
}

void Connect360TrpcTest::batchesOfAnotherSize()
{
    QFETCH(QByteArray, body);
    QVERIFY(!readTrpcBatch(body, 2));
}

void Connect360TrpcTest::superjson_data()
{
    QTest::addColumn<QByteArray>("wrapped");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no meta") << R"({"json":{"a":null}})"_ba
                             << R"({"a":null})"_ba;
    QTest::newRow("undefined") << R"({"json":{"a":null,"b":null},"meta":{"values":{"a":["undefined"]}}})"_ba
                               << R"({"b":null})"_ba;
    QTest::newRow("undefined in a list") << R"({"json":{"items":[{"a":null},{"a":1}]},"meta":{"values":{"items.0.a":["undefined"]}}})"_ba
                                         << R"({"items":[{},{"a":1}]})"_ba;
    QTest::newRow("a tree") << R"({"json":{"a":{"b":null,"c":null}},"meta":{"values":{"a":{"b":["undefined"]}}}})"_ba
                            << R"({"a":{"c":null}})"_ba;
    QTest::newRow("a point in a key") << R"({"json":{"a.b":null,"a":{"b":null}},"meta":{"values":{"a\\.b":["undefined"]}}})"_ba
                                      << R"({"a":{"b":null}})"_ba;
    QTest::newRow("others stay") << R"({"json":{"n":"123","s":["a"]},"meta":{"values":{"n":["bigint"],"s":["set"]}}})"_ba
                                 << R"({"n":"123","s":["a"]})"_ba;
    QTest::newRow("odd meta") << R"({"json":{"a":1},"meta":{"values":7}})"_ba
                              << R"({"a":1})"_ba;
}

void Connect360TrpcTest::superjson()
{
    QFETCH(QByteArray, wrapped);
    QFETCH(QByteArray, value);
    QCOMPARE(fromSuperjson(answerObject(wrapped)).toObject(), answerObject(value));
}

void Connect360TrpcTest::kinds_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("outcomeKnown");
    QTest::newRow("parse") << u"PARSE_ERROR"_s << ErrorKind::Rejected << true;
    QTest::newRow("bad request") << u"BAD_REQUEST"_s << ErrorKind::Rejected << true;
    QTest::newRow("unauthorized") << u"UNAUTHORIZED"_s << ErrorKind::Unauthorized << true;
    QTest::newRow("payment") << u"PAYMENT_REQUIRED"_s << ErrorKind::PaymentRequired << true;
    QTest::newRow("forbidden") << u"FORBIDDEN"_s << ErrorKind::Forbidden << true;
    QTest::newRow("not found") << u"NOT_FOUND"_s << ErrorKind::NotFound << true;
    QTest::newRow("method") << u"METHOD_NOT_SUPPORTED"_s << ErrorKind::Rejected << true;
    QTest::newRow("timeout") << u"TIMEOUT"_s << ErrorKind::TimedOut << false;
    QTest::newRow("conflict") << u"CONFLICT"_s << ErrorKind::Rejected << true;
    QTest::newRow("precondition") << u"PRECONDITION_FAILED"_s << ErrorKind::Rejected << true;
    QTest::newRow("too large") << u"PAYLOAD_TOO_LARGE"_s << ErrorKind::TooLarge << true;
    QTest::newRow("media type") << u"UNSUPPORTED_MEDIA_TYPE"_s << ErrorKind::Rejected << true;
    QTest::newRow("unprocessable") << u"UNPROCESSABLE_CONTENT"_s << ErrorKind::Rejected << true;
    QTest::newRow("too many") << u"TOO_MANY_REQUESTS"_s << ErrorKind::RateLimited << true;
    QTest::newRow("closed") << u"CLIENT_CLOSED_REQUEST"_s << ErrorKind::TimedOut << false;
    QTest::newRow("internal") << u"INTERNAL_SERVER_ERROR"_s << ErrorKind::ServerFailed << false;
    QTest::newRow("gateway") << u"BAD_GATEWAY"_s << ErrorKind::ServerFailed << false;
    QTest::newRow("unavailable") << u"SERVICE_UNAVAILABLE"_s << ErrorKind::Unavailable << true;
    QTest::newRow("gateway timeout") << u"GATEWAY_TIMEOUT"_s << ErrorKind::ServerFailed << false;
    QTest::newRow("a code of its own, by the status") << u"MY_OWN"_s << ErrorKind::NotFound << true;
}

void Connect360TrpcTest::kinds()
{
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, outcomeKnown);
    // The status of the answer says nothing where the items of a batch differ, and the number is one for five codes.
    const Error error = errorOf({.code = code, .status = code == "MY_OWN"_L1 ? 404 : 0, .path = {}, .message = u"words"_s}, listMessages(),
        answer(207, {}, "7"), 0);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.outcomeKnown, outcomeKnown);
    QCOMPARE(error.retryAfter, std::optional(std::chrono::milliseconds(7000)));
    QVERIFY2(error.detail.startsWith("words"_L1), qPrintable(error.detail));
}

void Connect360TrpcTest::permissions_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("named");
    const QString read = u"connect360:conversation:read"_s;
    QTest::newRow("key") << u"UNAUTHORIZED"_s << u"Invalid API key"_s << ErrorKind::Unauthorized << u"api_key"_s << QString();
    QTest::newRow("401 for a permission") << u"UNAUTHORIZED"_s << u"Missing permission: connect360:conversation:engage"_s
                                          << ErrorKind::Forbidden << u"permission"_s << u"connect360:conversation:engage"_s;
    QTest::newRow("403 for a permission") << u"FORBIDDEN"_s << u"Missing permission: connect360:conversation:read"_s << ErrorKind::Forbidden
                                          << u"permission"_s << read;
    QTest::newRow("403 that names none") << u"FORBIDDEN"_s << u"FORBIDDEN"_s << ErrorKind::Forbidden << u"permission"_s << read;
    QTest::newRow("401 in words") << u"UNAUTHORIZED"_s << u"You lack permission for this"_s << ErrorKind::Forbidden << u"permission"_s
                                  << read;
}

void Connect360TrpcTest::permissions()
{
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, about);
    QFETCH(QString, named);
    const Error error = errorOf({.code = code, .status = 0, .path = {}, .message = message}, listMessages(), answer(401), 0);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.providerCode, about);
    QVERIFY2(error.detail.contains(named), qPrintable(error.detail));
}

void Connect360TrpcTest::paths_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("about");
    QTest::newRow("no such record") << u"Conversation not found"_s << ErrorKind::NotFound << u"NOT_FOUND"_s;
    QTest::newRow("no such procedure, version 11")
        << u"No procedure found on path \"v1.connect.listMessages\""_s << ErrorKind::NotSupported << u"trpc_path"_s;
    QTest::newRow("no such procedure, version 10")
        << u"No \"query\"-procedure on path \"v1.connect.listMessages\""_s << ErrorKind::NotSupported << u"trpc_path"_s;
    QTest::newRow("another mount, version 11") << u"No procedure found on path \"trpc/v1.connect.listMessages\""_s << ErrorKind::BadAnswer
                                               << u"trpc_path"_s;
    QTest::newRow("another mount, version 10") << u"No \"query\"-procedure on path \"listMessages\""_s << ErrorKind::BadAnswer
                                               << u"trpc_path"_s;
}

void Connect360TrpcTest::paths()
{
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, about);
    const Error error = errorOf({.code = u"NOT_FOUND"_s, .status = 404, .path = {}, .message = message}, listMessages(), answer(404), 0);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.providerCode, about);
    QCOMPARE(isAboutTheRecord(error), kind == ErrorKind::NotFound);
}

void Connect360TrpcTest::missingFields_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("missing");
    QTest::newRow("zod 3, a field")
        << uR"([{"code":"invalid_type","received":"undefined","path":["conversationId"],"message":"Required"}])"_s << true;
    QTest::newRow("zod 3, everything") << uR"([{"code":"invalid_type","received":"undefined","path":[],"message":"Required"}])"_s << true;
    QTest::newRow("zod 4")
        << uR"([{"code":"invalid_type","path":["conversationId"],"message":"Invalid input: expected string, received undefined"}])"_s
        << true;
    QTest::newRow("the form of an id") << uR"([{"code":"invalid_string","path":["conversationId"],"message":"Invalid uuid"}])"_s << false;
    QTest::newRow("a field that was not sent") << uR"([{"code":"invalid_type","path":["workspaceId"],"message":"Required"}])"_s << false;
    QTest::newRow("a field inside one that was")
        << uR"([{"code":"invalid_type","path":["conversationId","x"],"message":"Required"}])"_s << false;
    QTest::newRow("a sentence") << u"conversationId is a required field"_s << true;
    QTest::newRow("a sentence about something else") << u"a name is required"_s << false;
    QTest::newRow("other words") << u"Unknown cursor"_s << false;
}

void Connect360TrpcTest::missingFields()
{
    QFETCH(QString, message);
    QFETCH(bool, missing);
    QCOMPARE(missesWhatWasSent({.code = u"BAD_REQUEST"_s, .status = 400, .path = {}, .message = message}, listMessages()), missing);
    QVERIFY(!missesWhatWasSent({.code = u"NOT_FOUND"_s, .status = 404, .path = {}, .message = message}, listMessages()));
}

void Connect360TrpcTest::otherAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("about");
    QTest::addColumn<bool>("outcomeKnown");
    QTest::newRow("a page instead") << 200 << "<html>"_ba << ErrorKind::BadAnswer << u"api_base"_s << false;
    QTest::newRow("nothing") << 200 << ""_ba << ErrorKind::BadAnswer << u"api_base"_s << false;
    QTest::newRow("page not found") << 404 << "<html>"_ba << ErrorKind::BadAnswer << u"trpc_path"_s << true;
    QTest::newRow("route not found") << 404 << R"({"message":"Cannot GET"})"_ba << ErrorKind::BadAnswer << u"trpc_path"_s << true;
    QTest::newRow("takes no POST") << 405 << "<html>"_ba << ErrorKind::BadAnswer << u"trpc_path"_s << true;
    QTest::newRow("key") << 401 << R"({"error":"Invalid API key"})"_ba << ErrorKind::Unauthorized << u"api_key"_s << true;
    QTest::newRow("permission") << 403 << R"({"message":"Missing permission: connect360:conversation:read"})"_ba << ErrorKind::Forbidden
                                << u"permission"_s << true;
    QTest::newRow("slow down") << 429 << "<html>"_ba << ErrorKind::RateLimited << QString() << true;
    QTest::newRow("gateway") << 502 << "<html>"_ba << ErrorKind::ServerFailed << QString() << false;
    QTest::newRow("away") << 503 << "<html>"_ba << ErrorKind::Unavailable << QString() << true;
}

void Connect360TrpcTest::otherAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, about);
    QFETCH(bool, outcomeKnown);
    const Error error = notTrpcError(answer(status, body), kReadPermission, 0);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.providerCode, about);
    QCOMPARE(error.outcomeKnown, outcomeKnown);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.detail.isEmpty());
}

void Connect360TrpcTest::complaintsAreReadable()
{
    const Error error = errorOf({.code = u"BAD_REQUEST"_s,
                                    .status = 400,
                                    .path = {},
                                    .message = uR"([{"path":["name"],"message":"Too long"},{"path":[],"message":"Odd"}])"_s},
        listMessages(), answer(400), 0);
    QCOMPARE(error.detail, u"name: Too long; Odd"_s);
}

QASID_TEST(Connect360TrpcTest)
#include "trpc_test.moc"
