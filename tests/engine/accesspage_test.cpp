#include "core/engine/accessdesk.h"
#include "core/engine/accesspage.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

Q_DECLARE_METATYPE(qasid::AccessOutcome)
Q_DECLARE_METATYPE(qasid::Error)

class AccessPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheReadersLanguage_data();
    void speaksTheReadersLanguage();
    void isAPageOfItsOwn_data();
    void isAPageOfItsOwn();
    void saysSomethingElseEachTime();
    void tellsWhatHappened_data();
    void tellsWhatHappened();
};

static QByteArray headerOf(const http::Response &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

void AccessPageTest::speaksTheReadersLanguage_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("language");
    const auto row
        = [](const char *accepted, const char *language) { QTest::newRow(accepted) << QByteArray(accepted) << QByteArray(language); };
    row("", "en");
    row("fa", "fa");
    row("fa-IR,fa;q=0.9,en-US;q=0.8,en;q=0.7", "fa");
    row("en-US,en;q=0.9,fa;q=0.8", "en");
    row("de-DE,de;q=0.9,tr;q=0.5,fr;q=0.6", "fr");
    row("AR-eg", "ar");
    row("de", "en");
    row("*", "en");
    row("tr;q=0", "en");
    row("fr ; q=0.3 , ar ; q=0.4", "ar");
    row("fa;q=2, tr", "tr");
    row("fa;q=x, tr;q=0.1", "tr");
    row(";;;,,,q=1", "en");
    row("farsi", "en");
}

void AccessPageTest::speaksTheReadersLanguage()
{
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, language);
    QCOMPARE(preferredLanguage(accepted), language);
}

void AccessPageTest::isAPageOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<AccessOutcome>("outcome");
    QTest::addColumn<int>("status");
    using enum AccessOutcome;
    const std::pair<AccessOutcome, int> outcomes[]
        = {{Given, 200}, {Refused, 403}, {NothingAsked, 400}, {Expired, 410}, {NotConfirmed, 502}, {Later, 503}};
    for (const QByteArray language : {"en", "fa", "ar", "tr", "fr"}) {
        for (const auto &[outcome, status] : outcomes)
            QTest::addRow("%s %d", language.constData(), status) << language << outcome << status;
    }
}

void AccessPageTest::isAPageOfItsOwn()
{
    QFETCH(QByteArray, language);
    QFETCH(AccessOutcome, outcome);
    QFETCH(int, status);
    const http::Response page = accessPage(outcome, language);
    QCOMPARE(page.status, status);
    QCOMPARE(headerOf(page, "Content-Type"), "text/html; charset=utf-8");
    QCOMPARE(headerOf(page, "Content-Language"), language);
    QCOMPARE(headerOf(page, "Referrer-Policy"), "no-referrer");
    QCOMPARE(headerOf(page, "Cache-Control"), "no-store");
    const bool rightToLeft = language == "fa" || language == "ar";
    const QByteArray html = "<html lang=\"" + language + "\" dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\">";
    QVERIFY(page.body.contains(html));
    QVERIFY(page.body.contains("name=\"viewport\""));
    QVERIFY(page.body.contains("<main>") && page.body.contains("<h1>") && page.body.contains("<title>"));
    QVERIFY(!page.body.contains("<script") && !page.body.contains("http:") && !page.body.contains("https:"));
    // The policy lets in this style and nothing else.
    const QString body = QString::fromUtf8(page.body);
    const auto style = QRegularExpression(u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption).match(body);
    QVERIFY(style.hasMatch());
    const QByteArray hash = QCryptographicHash::hash(style.captured(1).toUtf8(), QCryptographicHash::Sha256).toBase64();
    const QByteArray policy = headerOf(page, "Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'"));
    QVERIFY(policy.contains(QByteArray("style-src 'sha256-" + hash + "'")));
    QVERIFY(!policy.contains("unsafe"));
}

void AccessPageTest::saysSomethingElseEachTime()
{
    QSet<QByteArray> pages;
    for (const QByteArray language : {"en", "fa", "ar", "tr", "fr"}) {
        for (int outcome = 0; outcome <= int(AccessOutcome::Later); ++outcome)
            pages += accessPage(AccessOutcome(outcome), language).body;
    }
    QCOMPARE(pages.size(), 30);
}

void AccessPageTest::tellsWhatHappened_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<AccessOutcome>("outcome");
    using enum AccessOutcome;
    QTest::newRow("refused") << Error{.kind = ErrorKind::Forbidden, .providerCode = u"access_denied"_s} << Refused;
    QTest::newRow("nothing asked") << Error{.kind = ErrorKind::Unauthorized} << NothingAsked;
    QTest::newRow("expired") << Error{.kind = ErrorKind::Unauthorized, .providerCode = u"expired"_s} << Expired;
    QTest::newRow("the code expired") << Error{.kind = ErrorKind::Forbidden, .httpStatus = 400, .providerCode = u"invalid_grant"_s}
                                      << Expired;
    QTest::newRow("our secret is wrong") << Error{.kind = ErrorKind::Rejected, .httpStatus = 401} << NotConfirmed;
    QTest::newRow("our key may not") << Error{.kind = ErrorKind::Forbidden, .httpStatus = 403} << NotConfirmed;
    QTest::newRow("provider down") << Error{.kind = ErrorKind::Unreachable} << NotConfirmed;
    QTest::newRow("provider failed") << Error{.kind = ErrorKind::ServerFailed, .httpStatus = 500} << NotConfirmed;
    QTest::newRow("nonsense") << Error{.kind = ErrorKind::BadAnswer, .httpStatus = 200} << NotConfirmed;
}

void AccessPageTest::tellsWhatHappened()
{
    QFETCH(Error, error);
    QFETCH(AccessOutcome, outcome);
    QCOMPARE(accessOutcome(fail(error)), outcome);
    QCOMPARE(accessOutcome(AccessGrant{}), AccessOutcome::Given);
}

QASID_TEST(AccessPageTest)
#include "accesspage_test.moc"
