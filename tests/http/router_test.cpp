#include "core/http/router.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QTest>

using namespace qasid;
using namespace qasid::http;
using namespace Qt::StringLiterals;

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestGoesToItsRoute_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("root") << "GET"_ba
                              << "/"_ba << 200 << "root"_ba;
        QTest::newRow("literal") << "POST"_ba
                                 << "/hook"_ba << 200 << "hook"_ba;
        QTest::newRow("captured") << "POST"_ba
                                  << "/hook/abc"_ba << 200 << "token abc"_ba;
        QTest::newRow("captured and decoded") << "POST"_ba
                                              << "/hook/a%2Fb%20c"_ba << 200 << "token a/b c"_ba;
        QTest::newRow("literal, encoded") << "POST"_ba
                                          << "/%68ook"_ba << 200 << "hook"_ba;
        QTest::newRow("two captured") << "GET"_ba
                                      << "/a/1/b/2"_ba << 200 << "1 and 2"_ba;
        QTest::newRow("HEAD where GET is") << "HEAD"_ba
                                           << "/"_ba << 200 << "root"_ba;
        QTest::newRow("captured must not be empty") << "POST"_ba
                                                    << "/hook/"_ba << 404 << "{}"_ba;
        QTest::newRow("longer") << "POST"_ba
                                << "/hook/abc/d"_ba << 404 << "{}"_ba;
        QTest::newRow("unknown") << "GET"_ba
                                 << "/other"_ba << 404 << "{}"_ba;
        QTest::newRow("case counts") << "POST"_ba
                                     << "/Hook"_ba << 404 << "{}"_ba;
        QTest::newRow("other method") << "DELETE"_ba
                                      << "/hook"_ba << 405 << "{}"_ba;
        QTest::newRow("asterisk") << "OPTIONS"_ba
                                  << "*"_ba << 404 << "{}"_ba;
    }
    void requestGoesToItsRoute()
    {
        Router router;
        const auto say = [](const QByteArray &text) {
            return [text](const InboundRequest &, const auto &, const Responder &respond) { respond({.body = text}); };
        };
        router.add("GET", "/", say("root"));
        router.add("POST", "/hook", say("hook"));
        router.add("PUT", "/hook", say("put"));
        router.add("POST", "/hook/{token}", [](const InboundRequest &, const auto &captured, const Responder &respond) {
            respond({.body = "token " + captured["token"]});
        });
        router.add("GET", "/a/{x}/b/{y}", [](const InboundRequest &, const auto &captured, const Responder &respond) {
            respond({.body = captured["x"] + " and " + captured["y"]});
        });

        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        int calls = 0;
        Response response;
        router.handler()({.method = method, .path = path}, [&](Response given) {
            ++calls;
            response = std::move(given);
        });
        QCOMPARE(calls, 1);
        QTEST(response.status, "status");
        QTEST(response.body, "body");
        if (response.status == 405)
            QVERIFY(response.headers.contains({"Allow", "POST, PUT"}));
    }

    void queryIsDecoded()
    {
        const auto parameters = queryParameters("a=1&b=x%26y+z&empty=&flag&a=2&=nameless&%D9%82=%DB%B1");
        QCOMPARE(parameters.value("a"), "1"_ba);
        QCOMPARE(parameters.value("b"), "x&y z"_ba);
        QVERIFY(parameters.contains("empty"));
        QVERIFY(parameters.contains("flag"));
        QCOMPARE(parameters.value("\u0642"), "\u06f1"_ba);
        QCOMPARE(parameters.size(), 5);
        QVERIFY(queryParameters("").isEmpty());
    }

    void jsonHasItsType()
    {
        const auto response = jsonResponse(201, {{u"id"_s, 5}});
        QCOMPARE(response.status, 201);
        QCOMPARE(response.body, "{\"id\":5}"_ba);
        QVERIFY(response.headers.contains({"Content-Type", "application/json"}));
    }
};

QASID_TEST(RouterTest)
#include "router_test.moc"
