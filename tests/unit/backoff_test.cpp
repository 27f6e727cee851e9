#include "core/base/backoff.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace std::chrono_literals;

class BackoffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doublesUpToTheCap_data();
    void doublesUpToTheCap();
    void spreadsByAFifth();
};

void BackoffTest::doublesUpToTheCap_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("first") << 1 << qint64(2000);
    QTest::newRow("second") << 2 << qint64(4000);
    QTest::newRow("fifth") << 5 << qint64(32000);
    QTest::newRow("at the cap") << 9 << qint64(300000);
    QTest::newRow("far beyond") << 100000 << qint64(300000);
    QTest::newRow("nonsense") << -5 << qint64(2000);
}

void BackoffTest::doublesUpToTheCap()
{
    QFETCH(int, attempt);
    QFETCH(qint64, milliseconds);
    QCOMPARE(qint64(backoffDelay(attempt, 0.5).count()), milliseconds);
}

void BackoffTest::spreadsByAFifth()
{
    QCOMPARE(backoffDelay(1, 0.0), 1600ms);
    QCOMPARE(backoffDelay(1, 1.0), 2400ms);
    QCOMPARE(backoffDelay(1, 7.0), 2400ms);
}

QASID_TEST(BackoffTest)
#include "backoff_test.moc"
