#include "core/engine/requestbudget.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <vector>

using namespace qasid;

namespace {

//! The most that began in any sixty seconds.
int mostInAMinute(const std::vector<TimeMs> &times)
{
    size_t first = 0;
    size_t most = 0;
    for (size_t last = 0; last < times.size(); ++last) {
        while (times[first] <= times[last] - 60'000)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

} // namespace

class RequestBudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsNewsWithinTheLimit_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 5, 10, 60, 120, 1000})
            QTest::addRow("%d", limit) << limit;
    }

    void keepsNewsWithinTheLimit()
    {
        QFETCH(int, limit);
        RequestBudget budget(limit);
        std::vector<TimeMs> times;
        TimeMs now = 1'000'000;
        const TimeMs end = now + 20 * 60'000;
        while (now < end) {
            const auto wait = budget.delay(now);
            if (wait.count() > 0) {
                now += wait.count();
                continue;
            }
            budget.count(now);
            times.push_back(now);
        }
        QVERIFY(mostInAMinute(times) <= limit);
        QVERIFY2(int(times.size()) >= 20 * limit / 2, "the limit can be used");
    }

    void doesNotSpendAllAtOnce()
    {
        RequestBudget budget(120);
        int atOnce = 0;
        for (; budget.delay(5).count() == 0; ++atOnce)
            budget.count(5);
        QCOMPARE(atOnce, 5);
        QVERIFY(budget.delay(5) < std::chrono::seconds(1));
    }

    void leavesRoomForWhatTheAgentDoes()
    {
        RequestBudget budget(120);
        TimeMs now = 0;
        std::vector<TimeMs> times;
        const auto go = [&] {
            budget.count(now);
            times.push_back(now);
        };
        for (; now < 300'000; now += 10) {
            if (budget.delay(now).count() == 0)
                go();
            if (now % 6'000 == 0) { // an act every six seconds
                QCOMPARE(budget.actDelay(now).count(), 0);
                go();
            }
        }
        QVERIFY(mostInAMinute(times) <= 120);
    }

    void actsWaitOnlyForTheWholeLimit()
    {
        RequestBudget budget(10);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(budget.actDelay(i * 100).count(), 0);
            budget.count(i * 100);
        }
        QCOMPARE(budget.used(1'000), 10);
        QCOMPARE(budget.actDelay(1'000).count(), 59'000);
        QCOMPARE(budget.actDelay(60'000).count(), 0);
        QCOMPARE(budget.used(60'000), 9);
    }

    void keepsWhatWasCountedUnderAnotherLimit()
    {
        RequestBudget budget(100);
        for (int i = 0; i < 20; ++i)
            budget.count(i);
        budget.setLimit(20);
        QVERIFY(budget.delay(30).count() > 50'000);
        QCOMPARE(budget.counted(), 20);
    }

    void survivesAClockThatIsSetBack()
    {
        RequestBudget budget(10);
        for (int i = 0; i < 9; ++i)
            budget.count(10'000'000);
        budget.count(1'000);
        QVERIFY(budget.delay(1'000) <= std::chrono::minutes(1));
        QCOMPARE(budget.delay(1'000 + 60'000).count(), 0);
    }

    void knowsNoLimitWhereThereIsNone()
    {
        RequestBudget budget;
        for (int i = 0; i < 1'000; ++i)
            budget.count(0);
        QCOMPARE(budget.delay(0).count(), 0);
        QCOMPARE(budget.actDelay(0).count(), 0);
        QCOMPARE(budget.used(0), 1'000);
    }
};

QASID_TEST(RequestBudgetTest)
#include "requestbudget_test.moc"
