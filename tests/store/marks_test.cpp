#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

using Mark = MarkAction::Kind;

constexpr ConversationMarks kOpen{};
constexpr ConversationMarks kResolved{.status = ConversationStatus::Resolved};

ConversationMarks snoozed(TimeMs until)
{
    return {.status = ConversationStatus::Snoozed, .snoozedUntil = until};
}

} // namespace

Q_DECLARE_METATYPE(qasid::ConversationMarks)
Q_DECLARE_METATYPE(qasid::MarkAction)

class TestMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatStandsAsItWasLeftIsUndone_data();
    void onlyWhatStandsAsItWasLeftIsUndone();
    void everyActionAndItsUndoing_data();
    void everyActionAndItsUndoing();
    void thoseThatStandSoAndThoseThatAreGoneAreLeftOut();
    void whatCustomersWroteSinceStays();
    void theThreadTellsWhoHasIt();
};

void TestMarks::onlyWhatStandsAsItWasLeftIsUndone_data()
{
    QTest::addColumn<ConversationMarks>("before");
    QTest::addColumn<ConversationMarks>("after");
    QTest::addColumn<ConversationMarks>("now");
    QTest::addColumn<ConversationMarks>("undone");
    QTest::newRow("resolved") << kOpen << kResolved << kResolved << kOpen;
    QTest::newRow("was snoozed") << snoozed(5) << kResolved << kResolved << snoozed(5);
    QTest::newRow("opened again since") << snoozed(5) << kResolved << kOpen << kOpen;
    QTest::newRow("snoozed differently since") << kOpen << snoozed(5) << snoozed(6) << snoozed(6);
    QTest::newRow("back from snooze") << ConversationMarks{.backFromSnooze = true} << kResolved << kResolved
                                      << ConversationMarks{.backFromSnooze = true};
    QTest::newRow("taken") << kOpen << ConversationMarks{.assignedToMe = true} << ConversationMarks{.assignedToMe = true} << kOpen;
    QTest::newRow("taken, then resolved") << kOpen << ConversationMarks{.assignedToMe = true}
                                          << ConversationMarks{.status = ConversationStatus::Resolved, .assignedToMe = true} << kResolved;
    QTest::newRow("read") << ConversationMarks{.unread = 3, .firstUnread = 7} << kOpen << kOpen
                          << ConversationMarks{.unread = 3, .firstUnread = 7};
    QTest::newRow("read, and another came") << ConversationMarks{.unread = 3, .firstUnread = 7} << kOpen
                                            << ConversationMarks{.unread = 1, .firstUnread = 9}
                                            << ConversationMarks{.unread = 1, .firstUnread = 9};
}

void TestMarks::onlyWhatStandsAsItWasLeftIsUndone()
{
    QFETCH(ConversationMarks, before);
    QFETCH(ConversationMarks, after);
    QFETCH(ConversationMarks, now);
    const ConversationMarks result = undone(now, {.conversation = {1}, .before = before, .after = after});
    QTEST(result, "undone");
}

void TestMarks::everyActionAndItsUndoing_data()
{
    QTest::addColumn<MarkAction>("action");
    QTest::newRow("resolve") << MarkAction{Mark::Resolve};
    QTest::newRow("reopen") << MarkAction{Mark::Reopen};
    QTest::newRow("snooze") << MarkAction{Mark::Snooze, kNow + 2 * kHour};
    QTest::newRow("take") << MarkAction{Mark::Take};
    QTest::newRow("release") << MarkAction{Mark::Release};
    QTest::newRow("mark read") << MarkAction{Mark::MarkRead};
    QTest::newRow("mark unread") << MarkAction{Mark::MarkUnread};
}

//! Conversations of every standing: what an action does is the same as for one, and its undoing leaves no trace.
void TestMarks::everyActionAndItsUndoing()
{
    QFETCH(MarkAction, action);
    Profile p;
    const QStringList names{u"open"_s, u"mine"_s, u"read"_s, u"snoozed"_s, u"resolved"_s, u"silent"_s};
    for (const QString &name : names) {
        if (name != u"silent"_s)
            p.apply({Profile::message(name + u"-1"_s, u"hello"_s, Direction::In, kNow, name)});
    }
    QList<ConversationId> ids;
    for (const QString &name : names)
        ids += p.conversation(name).id;
    take(p.store->setAssignedToMe(ids[1], true, kNow));
    take(p.store->markRead(ids[2]));
    take(p.store->setStatus(ids[3], ConversationStatus::Snoozed, kNow + kHour));
    take(p.store->setStatus(ids[4], ConversationStatus::Resolved));
    const auto rows = [&] {
        auto found = take(p.store->conversationsById(ids));
        std::vector<ConversationMarks> marks;
        marks.reserve(found.size());
        for (const Conversation &one : found) {
            marks.push_back({.status = one.status,
                .snoozedUntil = one.snoozedUntil,
                .backFromSnooze = one.backFromSnooze,
                .assignedToMe = one.assignedToMe,
                .unread = one.unread});
        }
        return marks;
    };
    const auto before = rows();
    const InboxCounts counted = take(p.store->counts(kNow));
    const auto lines = [&] {
        std::vector<Content> all;
        for (const ConversationId id : ids) {
            for (const Message &message : take(p.store->messages(id, {})).messages)
                all.push_back(message.content);
        }
        return all;
    };
    const auto said = lines();

    const auto changes = take(p.store->mark(ids, action, kNow));
    const auto after = rows();
    for (size_t i = 0; i < after.size(); ++i) {
        switch (action.kind) {
        case Mark::Resolve:
            QCOMPARE(after[i].status, ConversationStatus::Resolved);
            break;
        case Mark::Reopen:
            QCOMPARE(after[i].status, ConversationStatus::Open);
            break;
        case Mark::Snooze:
            QCOMPARE(after[i].snoozedUntil, std::optional(action.until));
            break;
        case Mark::Take:
        case Mark::Release:
            QCOMPARE(after[i].assignedToMe, action.kind == Mark::Take);
            break;
        case Mark::MarkRead:
        case Mark::MarkUnread:
            QCOMPARE(after[i].unread > 0, action.kind == Mark::MarkUnread);
            break;
        }
        const bool changed = std::any_of(
            changes.begin(), changes.end(), [&](const MarksChange &change) { return change.conversation == ids[qsizetype(i)]; });
        QCOMPARE(changed, after[i] != before[i]);
    }
    take(p.store->undo(changes, kNow));
    QVERIFY(rows() == before);
    const InboxCounts again = take(p.store->counts(kNow));
    QCOMPARE(again.open, counted.open);
    QCOMPARE(again.mine, counted.mine);
    QCOMPARE(again.snoozed, counted.snoozed);
    QCOMPARE(again.inboxUnread, counted.inboxUnread);
    QVERIFY(lines() == said);
}

void TestMarks::thoseThatStandSoAndThoseThatAreGoneAreLeftOut()
{
    Profile p;
    const auto open = p.conversation(u"a"_s).id;
    const auto resolved = p.conversation(u"b"_s).id;
    take(p.store->setStatus(resolved, ConversationStatus::Resolved));
    QSignalSpy committed(p.store.get(), &Store::committed);
    const auto changes = take(p.store->mark({open, {999}, resolved}, {Mark::Resolve}, kNow));
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes.front().conversation, open);
    QCOMPARE(committed.size(), 1); // one write for all
    QCOMPARE(committed[0][0].value<ChangeSet>().conversations, QSet<ConversationId>{open});
    take(p.store->removeConversation(open));
    take(p.store->undo(changes, kNow)); // nothing to put back, and no failure
}

void TestMarks::whatCustomersWroteSinceStays()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"hello"_s, Direction::In, kNow)});
    const auto id = p.conversation().id;
    take(p.store->setStatus(id, ConversationStatus::Snoozed, kNow + kHour));
    const auto changes = take(p.store->mark({id}, {Mark::Resolve}, kNow));
    p.apply({Profile::message(u"m2"_s, u"still there?"_s, Direction::In, kNow + kSecond)});
    QCOMPARE(p.conversation().status, ConversationStatus::Open);
    take(p.store->undo(changes, kNow));
    QCOMPARE(p.conversation().status, ConversationStatus::Open); // not hidden again by a snooze
    QCOMPARE(p.conversation().unread, 2);
}

//! Without a change of its row, and without a trace where it is taken back at once.
void TestMarks::theThreadTellsWhoHasIt()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"hello"_s, Direction::In, kNow)});
    const auto id = p.conversation().id;
    const auto words = [&] {
        QStringList all;
        for (const Message &message : take(p.store->messages(id, {})).messages) {
            const auto *line = std::get_if<SystemContent>(&message.content);
            all += line ? line->code + u'@' + QString::number((*message.time - kNow) / kSecond)
                        : std::get<TextContent>(message.content).text;
        }
        return all;
    };
    const auto assign = [&](bool mine, TimeMs later) { take(p.store->setAssignedToMe(id, mine, kNow + later)); };

    assign(true, 20 * kSecond);
    assign(true, 25 * kSecond); // nothing new
    QCOMPARE(words(), (QStringList{u"hello"_s, u"taken@20"_s}));
    const Conversation row = p.conversation();
    QCOMPARE(row.snippet, u"hello"_s);
    QCOMPARE(row.lastActivity, std::optional(kNow));
    QCOMPARE(row.unread, 1);

    assign(false, 40 * kSecond); // a slip
    QCOMPARE(words(), QStringList{u"hello"_s});
    assign(true, 50 * kSecond);
    assign(false, 120 * kSecond);
    QCOMPARE(words(), (QStringList{u"hello"_s, u"taken@50"_s, u"given_back@120"_s}));
    assign(true, 130 * kSecond);
    QCOMPARE(words(), (QStringList{u"hello"_s, u"taken@50"_s}));
    p.apply({Profile::message(u"m2"_s, u"still there?"_s, Direction::In, kNow + 140 * kSecond)});
    assign(false, 150 * kSecond); // something was said since
    QCOMPARE(words(), (QStringList{u"hello"_s, u"taken@50"_s, u"still there?"_s, u"given_back@150"_s}));
    QVERIFY(p.conversation().snippet == u"still there?"_s && !p.conversation().assignedToMe);
}

QASID_TEST(TestMarks)
#include "marks_test.moc"
