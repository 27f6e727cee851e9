#include "core/net/ratelimiter.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace std::chrono_literals;

class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLimitNeverWaits()
    {
        RateLimiter limiter;
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(limiter.delay(5), 0ms);
            limiter.take(5);
        }
    }

    void burstGoesAtOnceThenTheRateHolds()
    {
        RateLimiter limiter(60, 3); // one a second
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(limiter.delay(10'000), 0ms);
            limiter.take(10'000);
        }
        QCOMPARE(limiter.delay(10'000), 1000ms);
        QCOMPARE(limiter.delay(10'400), 600ms);
        QCOMPARE(limiter.delay(11'000), 0ms);
    }

    void waitingAsLongAsToldIsEnough()
    {
        RateLimiter limiter(7, 1);
        TimeMs now = 1;
        for (int i = 0; i < 100; ++i) {
            now += limiter.delay(now).count();
            QCOMPARE(limiter.delay(now), 0ms);
            limiter.take(now);
        }
        QVERIFY(now >= 99 * 60'000 / 7);
        QVERIFY(now <= 99 * 60'000 / 7 + 200);
    }

    void burstDoesNotGrowWithIdleTime()
    {
        RateLimiter limiter(60, 2);
        limiter.take(0);
        const TimeMs later = 3'600'000;
        limiter.take(later);
        limiter.take(later);
        QCOMPARE(limiter.delay(later), 1000ms);
    }

    void clockSetBackTakesNothingAway()
    {
        RateLimiter limiter(60, 2);
        limiter.take(1'000'000);
        QCOMPARE(limiter.delay(500), 0ms);
    }
};

QASID_TEST(RateLimiterTest)
#include "ratelimiter_test.moc"
