#include "core/net/httperror.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 784'111'777'000; // Sun, 06 Nov 1994 08:49:37 GMT

//! JSON with ' for ".
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class HttpErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusHasOneMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("outcomeKnown");

        QTest::newRow("101") << 101 << ErrorKind::BadAnswer << true;
        QTest::newRow("301") << 301 << ErrorKind::BadAnswer << true;
        QTest::newRow("302") << 302 << ErrorKind::BadAnswer << false;
        QTest::newRow("303") << 303 << ErrorKind::BadAnswer << false;
        QTest::newRow("308") << 308 << ErrorKind::BadAnswer << true;
        QTest::newRow("400") << 400 << ErrorKind::Rejected << true;
        QTest::newRow("401") << 401 << ErrorKind::Unauthorized << true;
        QTest::newRow("402") << 402 << ErrorKind::PaymentRequired << true;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden << true;
        QTest::newRow("404") << 404 << ErrorKind::NotFound << true;
        QTest::newRow("405") << 405 << ErrorKind::Rejected << true;
        QTest::newRow("408") << 408 << ErrorKind::TimedOut << true;
        QTest::newRow("409") << 409 << ErrorKind::Rejected << true;
        QTest::newRow("413") << 413 << ErrorKind::TooLarge << true;
        QTest::newRow("422") << 422 << ErrorKind::Rejected << true;
        QTest::newRow("429") << 429 << ErrorKind::RateLimited << true;
        QTest::newRow("500") << 500 << ErrorKind::ServerFailed << false;
        QTest::newRow("502") << 502 << ErrorKind::ServerFailed << false;
        QTest::newRow("503") << 503 << ErrorKind::Unavailable << true;
        QTest::newRow("504") << 504 << ErrorKind::ServerFailed << false;
        QTest::newRow("599") << 599 << ErrorKind::ServerFailed << false;
        QTest::newRow("600") << 600 << ErrorKind::BadAnswer << true;
    }
    void statusHasOneMeaning()
    {
        QFETCH(int, status);
        const auto error = httpError(status, {}, kNow);
        QTEST(error.kind, "kind");
        QTEST(error.outcomeKnown, "outcomeKnown");
        QCOMPARE(error.httpStatus, status);
        QVERIFY(!error.retryAfter);
    }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<qint64>("milliseconds"); // -1: none

        QTest::newRow("seconds") << "120"_ba << 120'000LL;
        QTest::newRow("zero") << "0"_ba << 0LL;
        QTest::newRow("blanks around") << " 5 "_ba << 5000LL;
        QTest::newRow("date") << "Sun, 06 Nov 1994 08:50:37 GMT"_ba << 60'000LL;
        QTest::newRow("date that is past") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << 0LL;
        QTest::newRow("more than a day") << "100000"_ba << 86'400'000LL;
        QTest::newRow("date far away") << "Sun, 06 Nov 2094 08:49:37 GMT"_ba << -1LL; // a Saturday: not a date
        QTest::newRow("very many digits") << QByteArray(500, '9') << 86'400'000LL;
        QTest::newRow("absent") << ""_ba << -1LL;
        QTest::newRow("negative") << "-5"_ba << -1LL;
        QTest::newRow("words") << "soon"_ba << -1LL;
    }
    void retryAfterIsRead()
    {
        QFETCH(QByteArray, field);
        const auto wait = httpError(429, field, kNow).retryAfter;
        QTEST(wait ? qint64(wait->count()) : -1, "milliseconds");
    }

    void bodyOfARefusalIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("milliseconds");

        const QString plain = u"HTTP status 422"_s;
        QTest::newRow("message") << quoted("{'message':'No such conversation'}") << u"No such conversation"_s << u""_s << -1LL;
        QTest::newRow("error") << quoted("{'error':'Unauthorized'}") << u"Unauthorized"_s << u"Unauthorized"_s << -1LL;
        QTest::newRow("error and details") << quoted("{'error':'validation_failed','details':'body is empty'}") << u"body is empty"_s
                                           << u"validation_failed"_s << -1LL;
        QTest::newRow("details by field") << quoted("{'error':'validation_failed','details':{'body':['The body field is required.']}}")
                                          << u"The body field is required."_s << u"body"_s << -1LL;
        QTest::newRow("details in a list") << quoted("{'error':'validation_failed','details':[{'field':'body','message':'too long'}]}")
                                           << u"too long"_s << u"body"_s << -1LL;
        QTest::newRow("details as a list of texts")
            << quoted("{'error':'validation_failed','details':['too long']}") << u"too long"_s << u"validation_failed"_s << -1LL;
        QTest::newRow("details of no known form")
            << quoted("{'error':'validation_failed','details':[[5]]}") << u"validation_failed"_s << u"validation_failed"_s << -1LL;
        QTest::newRow("fields") << quoted("{'message':'The given data was invalid.','errors':{'to':['The to field is required.']}}")
                                << u"The to field is required."_s << u"to"_s << -1LL;
        QTest::newRow("field as text") << quoted("{'message':'m','errors':{'to':'wrong'}}") << u"wrong"_s << u"to"_s << -1LL;
        QTest::newRow("fields empty") << quoted("{'message':'m','errors':{}}") << u"m"_s << u""_s << -1LL;
        QTest::newRow("fields a list") << quoted("{'message':'m','errors':['x']}") << u"m"_s << u""_s << -1LL;
        QTest::newRow("error as an object") << quoted("{'error':{'message':'gone','code':190}}") << u"gone"_s << u"190"_s << -1LL;
        QTest::newRow("retry_after") << quoted("{'error':'service_unavailable','retry_after':30}") << u"service_unavailable"_s
                                     << u"service_unavailable"_s << 30'000LL;
        QTest::newRow("retry_after as text") << quoted("{'message':'m','retry_after':'2.5'}") << u"m"_s << u""_s << 2500LL;
        QTest::newRow("retry_after huge") << quoted("{'message':'m','retry_after':1e300}") << u"m"_s << u""_s << 86'400'000LL;
        QTest::newRow("retry_after negative") << quoted("{'message':'m','retry_after':-3}") << u"m"_s << u""_s << 0LL;
        QTest::newRow("HTML") << "<html><h1>413 Request Entity Too Large</h1></html>"_ba << plain << u""_s << -1LL;
        QTest::newRow("empty") << ""_ba << plain << u""_s << -1LL;
        QTest::newRow("JSON of no known form") << quoted("{'foo':'bar'}") << plain << u""_s << -1LL;
        QTest::newRow("JSON list") << quoted("['message']") << plain << u""_s << -1LL;
        QTest::newRow("wrong types") << quoted("{'message':5,'error':[1],'errors':7}") << plain << u""_s << -1LL;
        QTest::newRow("broken JSON") << quoted("{'message':'No") << plain << u""_s << -1LL;
        QTest::newRow("too long") << quoted("{'message':'" + QByteArray(70'000, 'x') + "'}") << plain << u""_s << -1LL;
    }
    void bodyOfARefusalIsRead()
    {
        QFETCH(QByteArray, body);
        Error error = httpError(422, {}, kNow);
        readErrorBody(error, body);
        QTEST(error.detail, "detail");
        QTEST(error.providerCode, "code");
        QTEST(error.retryAfter ? qint64(error.retryAfter->count()) : -1, "milliseconds");
        QCOMPARE(error.kind, ErrorKind::Rejected);
    }

    void endOfALimitIsRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<qint64>("milliseconds"); // -1: none

        const auto in = [](qint64 seconds) { return QByteArray::number(kNow / 1000 + seconds); };
        QTest::newRow("ahead") << 429 << ""_ba << in(20) << 20'000LL;
        QTest::newRow("past") << 429 << ""_ba << in(-20) << -1LL;
        QTest::newRow("far away") << 429 << ""_ba << in(1'000'000) << 3'600'000LL;
        QTest::newRow("Retry-After says more") << 429 << "5"_ba << in(20) << 5000LL;
        QTest::newRow("another refusal") << 500 << ""_ba << in(20) << -1LL;
        QTest::newRow("absent") << 429 << ""_ba
                                << ""_ba << -1LL;
        QTest::newRow("words") << 429 << ""_ba
                               << "soon"_ba << -1LL;
        QTest::newRow("very many digits") << 429 << ""_ba << QByteArray(18, '9') << -1LL;
    }
    void endOfALimitIsRead()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, reset);
        Error error = httpError(status, retryAfter, kNow);
        readRateLimit(error, reset, kNow);
        QTEST(error.retryAfter ? qint64(error.retryAfter->count()) : -1, "milliseconds");
    }

    void fieldOfTheHeaderWinsOverTheBody()
    {
        Error error = httpError(429, "10", kNow);
        readErrorBody(error, quoted("{'retry_after':99}"));
        QCOMPARE(error.retryAfter, std::chrono::milliseconds(10'000));
    }
};

QASID_TEST(HttpErrorTest)
#include "httperror_test.moc"
