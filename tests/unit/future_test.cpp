#include "core/base/canceltoken.h"
#include "core/base/future.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace qasid;

class FutureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersInTheContextsThread();
    void isSilentWhenTheContextIsGone();
    void failsWhenNobodyAnswers();
    void keepsTheFirstAnswer();
    void cancelReachesLivingObjectsOnly();
};

void FutureTest::answersInTheContextsThread()
{
    const Promise<int> promise;
    QThread *answeredIn = nullptr;
    int answer = 0;
    onResult(this, promise.future(), [&](Result<int> value) {
        answeredIn = QThread::currentThread();
        answer = *value;
    });
    QThreadPool::globalInstance()->start([promise] { promise.finish(7); });
    QTRY_COMPARE(answer, 7);
    QCOMPARE(answeredIn, QThread::currentThread());
}

void FutureTest::isSilentWhenTheContextIsGone()
{
    const Promise<int> promise;
    bool called = false;
    bool control = false;
    auto *context = new QObject;
    onResult(context, promise.future(), [&](const Result<int> &) { called = true; });
    onResult(this, promise.future(), [&](const Result<int> &) { control = true; });
    delete context;
    promise.finish(1);
    QTRY_VERIFY(control);
    QVERIFY(!called);
}

void FutureTest::failsWhenNobodyAnswers()
{
    Future<int> future;
    {
        const std::vector<Promise<int>> copies(2, Promise<int>());
        future = copies.front().future();
    }
    QVERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!future.result().error().outcomeKnown);
}

void FutureTest::keepsTheFirstAnswer()
{
    const Promise<int> promise;
    promise.finish(1);
    promise.finish(2);
    QCOMPARE(*promise.future().result(), 1);
}

void FutureTest::cancelReachesLivingObjectsOnly()
{
    const CancelToken token;
    int living = 0;
    int dead = 0;
    auto *gone = new QObject;
    token.onCancel(gone, [&] { ++dead; });
    token.onCancel(this, [&] { ++living; });
    delete gone;
    token.cancel();
    token.cancel();
    QVERIFY(token.isCancelled());
    QCOMPARE(living, 1);
    QCOMPARE(dead, 0);
}

QASID_TEST(FutureTest)
#include "future_test.moc"
