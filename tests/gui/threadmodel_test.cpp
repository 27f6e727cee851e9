#include "tests/gui/threadfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> keys(const ThreadModel &model)
{
    QList<qint64> result;
    for (int row = 0; row < model.count(); ++row)
        result += model.at(row).orderKey;
    return result;
}

} // namespace

class ThreadModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheNewestPage();
    void loadsEarlierPages();
    void aLateMessageGoesToItsPlace();
    void aLaterPageIsNotMixedIn();
    void changesReplaceOneRow();
    void anOlderAnswerSaysNothing();
    void removalsStayRemoved();
    void changesDuringTheFirstPageAreNotLost();
    void answersForAnotherConversationAreDropped();
    void marksReadOnlyWhileWatched();
    void findsRows();
};

void ThreadModelTest::opensWithTheNewestPage()
{
    Messages messages;
    for (int key = 1; key <= 200; ++key)
        messages.add(key);
    ThreadModel model(messages.source());
    QSignalSpy reset(&model, &ThreadModel::reset);
    model.open(kThread);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.count(), ThreadModel::kPage);
    QCOMPARE(model.at(model.count() - 1).orderKey, 200);
    QVERIFY(model.hasEarlier());
    QVERIFY(!model.hasLater());
    QCOMPARE(reset.count(), 2);
}

void ThreadModelTest::loadsEarlierPages()
{
    Messages messages;
    for (int key = 1; key <= 100; ++key)
        messages.add(key);
    ThreadModel model(messages.source());
    model.open(kThread);
    QTRY_VERIFY(model.isLoaded());
    QSignalSpy inserted(&model, &ThreadModel::inserted);
    model.loadEarlier();
    model.loadEarlier(); // one at a time
    QTRY_COMPARE(model.count(), 100);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first(), (QVariantList{0, 40}));
    QVERIFY(!model.hasEarlier());
    model.loadEarlier();
    QVERIFY(std::is_sorted(keys(model).constBegin(), keys(model).constEnd()) || model.count() == 100);
    QCOMPARE(model.at(0).orderKey, 1);
}

void ThreadModelTest::aLateMessageGoesToItsPlace()
{
    Messages messages;
    for (const int key : {10, 20, 30})
        messages.add(key);
    ThreadModel model(messages.source());
    model.open(kThread);
    QTRY_COMPARE(model.count(), 3);
    QSignalSpy inserted(&model, &ThreadModel::inserted);
    messages.add(15);
    messages.add(40);
    model.apply(Messages::changed({40, 15}));
    QTRY_COMPARE(keys(model), (QList<qint64>{10, 15, 20, 30, 40}));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.at(0), (QVariantList{1, 1}));
    QCOMPARE(inserted.at(1), (QVariantList{4, 1}));
}

void ThreadModelTest::aLaterPageIsNotMixedIn()
{
    Messages messages;
    for (int key = 1; key <= 300; ++key)
        messages.add(key);
    ThreadModel model(messages.source());
    model.open(kThread, 100);
    QTRY_VERIFY(model.isLoaded());
    QVERIFY(model.hasEarlier() && model.hasLater());
    const int before = model.count();
    messages.add(301);
    model.apply(Messages::changed({301, 2}));
    messages.add(1000);
    QSignalSpy inserted(&model, &ThreadModel::inserted);
    model.loadLater();
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(model.count(), before + ThreadModel::kPage);
    const auto shown = keys(model);
    for (int row = 1; row < shown.size(); ++row)
        QCOMPARE(shown[row], shown[row - 1] + 1);
}

void ThreadModelTest::changesReplaceOneRow()
{
    Messages messages;
    for (const int key : {10, 20, 30})
        messages.add(key);
    ThreadModel model(messages.source());
    model.open(kThread);
    QTRY_COMPARE(model.count(), 3);
    QSignalSpy told(&model, &ThreadModel::changed);
    messages.all[1].delivery = Delivery::Accepted;
    messages.all[1].revision = 1;
    model.apply(Messages::changed({20}));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toInt(), 1);
    QCOMPARE(model.at(1).delivery, Delivery::Accepted);
}

void ThreadModelTest::anOlderAnswerSaysNothing()
{
    Messages messages;
    messages.add(10).revision = 1;
    ThreadModel model(messages.source());
    model.open(kThread);
    QTRY_COMPARE(model.count(), 1);
    messages.hold = true;
    model.apply(Messages::changed({10}));
    messages.all[0].revision = 3;
    model.apply(Messages::changed({10}));
    messages.releaseReversed();
    QTRY_COMPARE(model.at(0).revision, 3);
}

void ThreadModelTest::removalsStayRemoved()
{
    Messages messages;
    for (const int key : {10, 20, 30})
        messages.add(key);
    ThreadModel model(messages.source());
    messages.hold = true;
    model.open(kThread);
    ChangeSet changes;
    changes.removedMessages.append({kThread, MessageId{20}});
    model.apply(changes);
    messages.releaseAll(); // read before the removal
    QTRY_COMPARE(keys(model), (QList<qint64>{10, 30}));
    QSignalSpy removed(&model, &ThreadModel::removed);
    changes.removedMessages = {{kThread, MessageId{30}}};
    model.apply(changes);
    QCOMPARE(keys(model), (QList<qint64>{10}));
    QCOMPARE(removed.first(), (QVariantList{1, 1}));
}

void ThreadModelTest::changesDuringTheFirstPageAreNotLost()
{
    Messages messages;
    messages.add(10);
    ThreadModel model(messages.source());
    messages.hold = true;
    model.open(kThread);
    messages.add(20);
    model.apply(Messages::changed({20}));
    messages.hold = false;
    messages.releaseAll();
    QTRY_COMPARE(keys(model), (QList<qint64>{10, 20}));
}

void ThreadModelTest::answersForAnotherConversationAreDropped()
{
    Messages messages;
    messages.add(10);
    ThreadModel model(messages.source());
    messages.hold = true;
    model.open(kThread);
    model.open({});
    messages.releaseAll();
    QVERIFY(!model.isLoaded());
    QCOMPARE(model.count(), 0);
}

void ThreadModelTest::marksReadOnlyWhileWatched()
{
    Messages messages;
    messages.add(10);
    messages.firstUnread = 10;
    ThreadModel model(messages.source());
    QSignalSpy arrived(&model, &ThreadModel::arrived);
    model.open(kThread);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(messages.marked, 0);
    model.setWatched(true);
    QCOMPARE(messages.marked, 1);
    model.setWatched(true);
    QCOMPARE(messages.marked, 1);
    messages.add(20);
    ChangeSet changes = Messages::changed({20});
    changes.arrived = changes.messages;
    model.apply(changes);
    QTRY_COMPARE(messages.marked, 2);
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(model.firstUnread(), 10); // the line stays where it was
}

void ThreadModelTest::findsRows()
{
    Messages messages;
    for (const int key : {10, 20})
        messages.add(key);
    messages.all[0].correlationId = u"event"_s;
    ThreadModel model(messages.source());
    model.open(kThread);
    QTRY_COMPARE(model.count(), 2);
    QCOMPARE(model.rowOf(MessageId{20}), 1);
    QCOMPARE(model.rowOf(MessageId{21}), -1);
    QCOMPARE(model.rowOfRemote(u"event"_s), 0);
    QCOMPARE(model.rowOfRemote(u"r20"_s), 1);
    QCOMPARE(model.rowOfRemote({}), -1);
    QCOMPARE(model.rowOfOrderKey(15), 1);
    QCOMPARE(model.rowOfOrderKey(50), 2);
}

QASID_TEST(ThreadModelTest)
#include "threadmodel_test.moc"
