#include "tests/engine/engineroom.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

using Kind = MarkAction::Kind;

//! An action on many conversations goes through them all and can be taken back as a whole.
class MarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThroughThousands();
    void refusesASnoozeThatHasEnded();
    void wakesWhatUndoingPutBackTooLate();

private:
    //! An inbox over a profile that has these many conversations.
    struct Room {
        explicit Room(int count)
        {
            auto store = Store::open(directory.path());
            Q_ASSERT(store);
            const auto account = await((*store)->addAccount({.provider = u"digishare"_s, .name = u"Atlas"_s}));
            std::vector<Future<ConversationId>> made;
            made.reserve(size_t(count));
            for (int i = 0; i < count; ++i)
                made.push_back((*store)->ensureConversation(account->id, u"c%1"_s.arg(i)));
            for (const auto &one : made)
                ids += await(one).value();
            auto secrets = std::make_unique<EncryptedFileStore>(directory.filePath(u"secrets.enc"_s), sealedfile::Cost::least());
            inbox = std::make_unique<Inbox>(std::move(*store), std::move(secrets), registry, clock);
        }

        QSet<ConversationStatus> statuses() const
        {
            QSet<ConversationStatus> found;
            const auto conversations = await(inbox->conversationsById(ids));
            for (const Conversation &one : conversations.value())
                found.insert(one.status);
            return found;
        }

        QTemporaryDir directory;
        HandClock clock;
        ProviderRegistry registry;
        QList<ConversationId> ids;
        std::unique_ptr<Inbox> inbox;
    };
};

void MarksTest::goesThroughThousands()
{
    Room room(2'500);
    const ConversationId taken = room.ids[7];
    QVERIFY(await(room.inbox->setAssignedToMe(taken, true)));
    const auto resolved = await(room.inbox->mark(room.ids, {Kind::Resolve}));
    QVERIFY(resolved);
    QVERIFY(!resolved->error);
    QCOMPARE(resolved->changes.size(), size_t(2'500));
    QCOMPARE(room.statuses(), QSet<ConversationStatus>{ConversationStatus::Resolved});

    QVERIFY(await(room.inbox->undo(resolved->changes)));
    QCOMPARE(room.statuses(), QSet<ConversationStatus>{ConversationStatus::Open});
    QVERIFY(await(room.inbox->conversationsById({taken}))->front().assignedToMe);

    const auto taking = await(room.inbox->mark(room.ids, {Kind::Take}));
    QCOMPARE(taking->changes.size(), size_t(2'499)); // one was mine already
    QVERIFY(await(room.inbox->mark({}, {Kind::Take}))->changes.empty());
}

void MarksTest::refusesASnoozeThatHasEnded()
{
    Room room(1);
    const auto refused = await(room.inbox->mark(room.ids, {Kind::Snooze, room.clock.now()}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void MarksTest::wakesWhatUndoingPutBackTooLate()
{
    Room room(2);
    const TimeMs end = room.clock.now() + 60'000;
    QVERIFY(await(room.inbox->snooze(room.ids[0], end)));
    const auto resolved = await(room.inbox->mark(room.ids, {Kind::Resolve}));
    room.clock.set(end + 1);
    QVERIFY(await(room.inbox->undo(resolved->changes)));
    QTRY_COMPARE(await(room.inbox->conversationsById({room.ids[0]}))->front().status, ConversationStatus::Open);
    QVERIFY(await(room.inbox->conversationsById({room.ids[0]}))->front().backFromSnooze);
}

QASID_TEST(MarksTest)
#include "marks_test.moc"
