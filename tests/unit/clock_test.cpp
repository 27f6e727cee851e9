#include "core/base/clock.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatProvidersSend_data();
    void readsWhatProvidersSend();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void writesRfc3339();
};

void ClockTest::readsWhatProvidersSend_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("six digits") << u"2025-12-03T12:28:50.000000Z"_s << u"2025-12-03T12:28:50.000Z"_s;
    QTest::newRow("nine digits") << u"2025-12-03T12:28:50.123456789Z"_s << u"2025-12-03T12:28:50.123Z"_s;
    QTest::newRow("one digit") << u"2025-12-03T12:28:50.5Z"_s << u"2025-12-03T12:28:50.500Z"_s;
    QTest::newRow("no fraction") << u"2025-12-03T12:28:50Z"_s << u"2025-12-03T12:28:50.000Z"_s;
    QTest::newRow("blank, no zone") << u"2025-12-03 12:28:50"_s << u"2025-12-03T12:28:50.000Z"_s;
    QTest::newRow("east of Greenwich") << u"2025-12-03T12:28:50+03:30"_s << u"2025-12-03T08:58:50.000Z"_s;
    QTest::newRow("west, without colon") << u"2025-12-03T23:30:00-0100"_s << u"2025-12-04T00:30:00.000Z"_s;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00.000Z"_s;
}

void ClockTest::readsWhatProvidersSend()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto time = timeFromText(text);
    QVERIFY(time.has_value());
    QCOMPARE(toRfc3339(*time), utc);
}

void ClockTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "now", "2025-12-03", "2025-13-03T12:00:00Z", "2025-02-30T12:00:00Z", "2025-12-03T25:00:00Z",
             "1969-12-31T23:59:59Z", "2025-12-03T12:28:50.1234567890Z", "2025-12-03T12:28:50Z ", " 2025-12-03T12:28:50Z",
             "2025-12-03T12:28:50+99:00", "2025-12-03T12:28:50.Z", "1970-01-01T00:00:00+01:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Persian digits") << u"۲۰۲۵-۱۲-۰۳T۱۲:۲۸:۵۰Z"_s;
}

void ClockTest::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!timeFromText(text).has_value());
}

void ClockTest::writesRfc3339()
{
    QCOMPARE(toRfc3339(0), u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(toRfc3339(1764764930123), u"2025-12-03T12:28:50.123Z"_s);
}

QASID_TEST(ClockTest)
#include "clock_test.moc"
