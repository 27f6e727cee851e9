#include "core/engine/deliverypolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace std::chrono_literals;
using Decision = DeliveryDecision::Kind;

class DeliveryPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void waitsAsLongAsItWasAsked();
    void waitsLongerEachTime();
};

Q_DECLARE_METATYPE(qasid::ErrorKind)

void DeliveryPolicyTest::decides_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("outcomeKnown");
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<int>("decision");
    const auto row = [](const char *name, ErrorKind kind, bool known, bool idempotent, Decision decision) {
        QTest::newRow(name) << kind << known << idempotent << int(decision);
    };
    row("could not connect", ErrorKind::Unreachable, true, false, Decision::TryAgain);
    row("certificate refused", ErrorKind::TlsFailed, true, false, Decision::TryAgain);
    row("timed out before the body left", ErrorKind::TimedOut, true, false, Decision::TryAgain);
    row("lost before the body left", ErrorKind::ConnectionLost, true, false, Decision::TryAgain);
    row("429", ErrorKind::RateLimited, true, false, Decision::TryAgain);
    row("503", ErrorKind::Unavailable, true, false, Decision::TryAgain);
    row("401", ErrorKind::Unauthorized, true, false, Decision::WaitForKey);
    row("keychain locked", ErrorKind::KeychainLocked, true, false, Decision::WaitForKey);
    row("keychain missing", ErrorKind::KeychainMissing, true, false, Decision::WaitForKey);
    row("402", ErrorKind::PaymentRequired, true, false, Decision::Fail);
    row("403", ErrorKind::Forbidden, true, false, Decision::Fail);
    row("404", ErrorKind::NotFound, true, false, Decision::Fail);
    row("413", ErrorKind::TooLarge, true, false, Decision::Fail);
    row("422", ErrorKind::Rejected, true, false, Decision::Fail);
    row("an answer that makes no sense", ErrorKind::BadAnswer, true, false, Decision::Fail);
    row("refused by Qasid", ErrorKind::InvalidInput, true, false, Decision::Fail);
    row("not possible here", ErrorKind::NotSupported, true, false, Decision::Fail);
    row("its file is gone", ErrorKind::StorageFailed, true, false, Decision::Fail);
    row("500 without a word on the outcome", ErrorKind::ServerFailed, true, false, Decision::Doubt);
    row("500", ErrorKind::ServerFailed, false, false, Decision::Doubt);
    row("timed out after the body left", ErrorKind::TimedOut, false, false, Decision::Doubt);
    row("reset after the body left", ErrorKind::ConnectionLost, false, false, Decision::Doubt);
    row("stopped by the agent before it left", ErrorKind::Cancelled, true, false, Decision::Fail);
    row("stopped by the agent, though twice has one effect", ErrorKind::Cancelled, true, true, Decision::Fail);
    row("stopped on the way", ErrorKind::Cancelled, false, false, Decision::Doubt);
    row("a strange answer after the body left", ErrorKind::BadAnswer, false, false, Decision::Doubt);
    row("reset, but twice has one effect", ErrorKind::ConnectionLost, false, true, Decision::TryAgain);
    row("500, but twice has one effect", ErrorKind::ServerFailed, false, true, Decision::TryAgain);
    row("refused for good, though twice has one effect", ErrorKind::Rejected, true, true, Decision::Fail);
}

void DeliveryPolicyTest::decides()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, outcomeKnown);
    QFETCH(bool, idempotent);
    QFETCH(int, decision);
    const Capabilities capabilities{.idempotentSend = idempotent};
    const Error error{.kind = kind, .outcomeKnown = outcomeKnown};
    for (const int attempt : {1, 2, 50})
        QCOMPARE(int(decideDelivery(error, attempt, capabilities, 0.5).kind), decision);
}

void DeliveryPolicyTest::waitsAsLongAsItWasAsked()
{
    const Error error{.kind = ErrorKind::RateLimited, .retryAfter = 90s};
    QCOMPARE(decideDelivery(error, 1, {}, 0.5).delay, 90'000ms);
    const Error past{.kind = ErrorKind::RateLimited, .retryAfter = -5s};
    QCOMPARE(decideDelivery(past, 1, {}, 0.5).delay, 0ms);
}

void DeliveryPolicyTest::waitsLongerEachTime()
{
    const Error error{.kind = ErrorKind::Unreachable};
    QCOMPARE(decideDelivery(error, 1, {}, 0.5).delay, 2'000ms);
    QCOMPARE(decideDelivery(error, 3, {}, 0.5).delay, 8'000ms);
    QCOMPARE(decideDelivery(error, 500, {}, 0.5).delay, 300'000ms);
}

QTEST_GUILESS_MAIN(DeliveryPolicyTest)
#include "deliverypolicy_test.moc"
