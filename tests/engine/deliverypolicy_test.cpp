#include "core/engine/deliverypolicy.h"
#include "tests/support/testprogram.h"

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
    void decidesOnUploads_data();
    void decidesOnUploads();
    void decidesAfterReadingBack_data();
    void decidesAfterReadingBack();
    void looksAgainAfterLongerAndLonger();
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

void DeliveryPolicyTest::decidesOnUploads_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("outcomeKnown");
    QTest::addColumn<int>("decision");
    const auto row
        = [](const char *name, ErrorKind kind, bool known, Decision decision) { QTest::newRow(name) << kind << known << int(decision); };
    row("could not connect", ErrorKind::Unreachable, true, Decision::TryAgain);
    row("lost on the way", ErrorKind::ConnectionLost, false, Decision::TryAgain);
    row("no answer", ErrorKind::TimedOut, false, Decision::TryAgain);
    row("500", ErrorKind::ServerFailed, false, Decision::TryAgain);
    row("429", ErrorKind::RateLimited, true, Decision::TryAgain);
    row("401", ErrorKind::Unauthorized, true, Decision::WaitForKey);
    row("413", ErrorKind::TooLarge, true, Decision::Fail);
    row("403", ErrorKind::Forbidden, true, Decision::Fail);
    row("its file is gone", ErrorKind::InvalidInput, true, Decision::Fail);
    row("an answer that names no file", ErrorKind::BadAnswer, false, Decision::Fail);
    row("stopped by the agent", ErrorKind::Cancelled, true, Decision::Fail);
}

void DeliveryPolicyTest::decidesOnUploads()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, outcomeKnown);
    QFETCH(int, decision);
    QCOMPARE(int(decideUpload({.kind = kind, .outcomeKnown = outcomeKnown}, 1, 0.5).kind), decision);
}

void DeliveryPolicyTest::decidesAfterReadingBack_data()
{
    using Kind = ReadBackDecision::Kind;
    using Sight = ReadBackSight;
    QTest::addColumn<ErrorKind>("doubt");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("looks");
    QTest::addColumn<int>("absences");
    QTest::addColumn<int>("sight");
    QTest::addColumn<int>("decision");
    const auto row = [](const char *name, ErrorKind doubt, int status, int attempt, int looks, int absences, Sight sight, Kind decision) {
        QTest::newRow(name) << doubt << status << attempt << looks << absences << int(sight) << int(decision);
    };
    constexpr auto kLost = ErrorKind::ConnectionLost;
    row("not read yet", kLost, 0, 1, 0, 0, Sight::Nothing, Kind::LookAgain);
    row("there at once", kLost, 0, 1, 1, 0, Sight::Arrived, Kind::Accept);
    row("there the second time", kLost, 0, 1, 2, 1, Sight::Arrived, Kind::Accept);
    row("absent once: it may be late", kLost, 0, 1, 1, 1, Sight::Absent, Kind::LookAgain);
    row("absent twice", kLost, 0, 1, 2, 2, Sight::Absent, Kind::TryAgain);
    row("absent twice, with a failed reading between", kLost, 0, 1, 3, 2, Sight::Absent, Kind::TryAgain);
    row("500 and absent twice", ErrorKind::ServerFailed, 500, 1, 2, 2, Sight::Absent, Kind::TryAgain);
    row("500 and absent twice, again and again", ErrorKind::ServerFailed, 500, 5, 2, 2, Sight::Absent, Kind::Fail);
    row("no strange answer either", ErrorKind::BadAnswer, 200, 1, 2, 2, Sight::Absent, Kind::TryAgain);
    row("pages that did not lead far enough", kLost, 0, 1, 1, 0, Sight::Incomplete, Kind::Leave);
    row("reading failed", kLost, 0, 1, 1, 0, Sight::Nothing, Kind::LookAgain);
    row("reading failed after an absence", kLost, 0, 1, 3, 1, Sight::Nothing, Kind::LookAgain);
    row("reading fails all the time", kLost, 0, 1, 4, 0, Sight::Nothing, Kind::Leave);
    row("absent only once in all that time", kLost, 0, 1, 4, 1, Sight::Nothing, Kind::Leave);
    row("no answer, and absent twice: still at work", ErrorKind::TimedOut, 0, 1, 2, 2, Sight::Absent, Kind::LookAgain);
    row("no answer, and absent to the end", ErrorKind::TimedOut, 0, 1, 4, 4, Sight::Absent, Kind::Leave);
    row("no answer, and there at last", ErrorKind::TimedOut, 0, 1, 4, 3, Sight::Arrived, Kind::Accept);
    row("504 and absent to the end", ErrorKind::ServerFailed, 504, 1, 4, 4, Sight::Absent, Kind::Leave);
    row("408 and absent twice", ErrorKind::TimedOut, 408, 1, 2, 2, Sight::Absent, Kind::LookAgain);
}

void DeliveryPolicyTest::decidesAfterReadingBack()
{
    QFETCH(ErrorKind, doubt);
    QFETCH(int, status);
    QFETCH(int, attempt);
    QFETCH(int, looks);
    QFETCH(int, absences);
    QFETCH(int, sight);
    QFETCH(int, decision);
    const ReadBackState state{
        .doubt = {.kind = doubt, .httpStatus = status, .outcomeKnown = false}, .attempt = attempt, .looks = looks, .absences = absences};
    QCOMPARE(int(decideReadBack(state, static_cast<ReadBackSight>(sight), 0.5).kind), decision);
}

void DeliveryPolicyTest::looksAgainAfterLongerAndLonger()
{
    ReadBackState state{.doubt = {.kind = ErrorKind::ConnectionLost, .outcomeKnown = false}, .attempt = 1};
    QList<std::chrono::milliseconds> delays;
    for (; decideReadBack(state, ReadBackSight::Nothing, 0.5).kind == ReadBackDecision::Kind::LookAgain; ++state.looks)
        delays += decideReadBack(state, ReadBackSight::Nothing, 0.5).delay;
    QCOMPARE(delays, (QList<std::chrono::milliseconds>{2s, 8s, 30s, 60s}));
}

QASID_TEST(DeliveryPolicyTest)
#include "deliverypolicy_test.moc"
