#include "tests/store/storefixture.h"
#include "tests/support/profilegenerator.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

//! The made-up profile is a real one: what its rows keep is what its messages say.
class TestGenerator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isConsistent();
    void sameSeedGivesTheSame();
    void doesNotTouchAProfile();
    void largeProfileIsQuick();
};

namespace {

QByteArray saidOf(const QString &directory)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto exported = StoreExport::open(directory);
    if (!exported)
        qFatal("%s", qPrintable(exported.error().detail));
    (void)(*exported)->eachConversation({}, {}, [&](const Conversation &conversation, const std::vector<Message> &messages) {
        hash.addData(conversation.snippet.toUtf8());
        for (const Message &message : messages)
            hash.addData(contentText(message.content).toUtf8());
    });
    return hash.result();
}

} // namespace

void TestGenerator::isConsistent()
{
    QTemporaryDir folder;
    QVERIFY(generateProfile(folder.path(), 500, 4321, 1, kNow));
    auto store = std::move(*Store::open(folder.path()));
    auto exported = std::move(*StoreExport::open(folder.path()));
    InboxCounts summed;
    int messagesInAll = 0;
    QVERIFY(exported->eachConversation({}, {}, [&](const Conversation &c, const std::vector<Message> &messages) {
        messagesInAll += int(messages.size());
        const bool open = c.status == ConversationStatus::Open;
        summed.open += open;
        summed.inboxUnread += open && c.unread > 0;
        summed.mine += open && c.assignedToMe;
        summed.unassigned += open && !c.assignedToMe && c.assignee.isEmpty();
        summed.snoozed += c.status == ConversationStatus::Snoozed;
        summed.drafts += !c.draft.isEmpty();
        int queued = 0;
        int trouble = 0;
        for (const Message &message : messages) {
            queued += message.delivery == Delivery::Queued;
            trouble += message.delivery == Delivery::Failed || message.delivery == Delivery::PossiblySent;
        }
        summed.outboxWaiting += queued;
        summed.outboxTrouble += trouble;
        QCOMPARE(c.queued, queued);
        QCOMPARE(c.failed + c.possiblySent, trouble);
        QCOMPARE(c.lastActivity, messages.back().time);
        QVERIFY(*c.lastActivity <= kNow);
        QVERIFY(!c.customer.name.isEmpty());
    }));
    QCOMPARE(messagesInAll, 4321);
    const auto counts = take(store->counts(kNow));
    QCOMPARE(counts.open, summed.open);
    QCOMPARE(counts.inboxUnread, summed.inboxUnread);
    QCOMPARE(counts.mine, summed.mine);
    QCOMPARE(counts.unassigned, summed.unassigned);
    QCOMPARE(counts.snoozed, summed.snoozed);
    QCOMPARE(counts.drafts, summed.drafts);
    QCOMPARE(counts.outboxWaiting, summed.outboxWaiting);
    QCOMPARE(counts.outboxTrouble, summed.outboxTrouble);
    QVERIFY(summed.open > 0 && summed.inboxUnread > 0 && summed.mine > 0 && summed.snoozed > 0 && summed.drafts > 0
        && summed.outboxTrouble > 0);
    const auto page = take(store->conversations({.view = ConversationView::Outbox}, {}, 500));
    QCOMPARE(page.rows.size() > 0, true);
    QVERIFY(int(take(store->outbox()).size()) <= counts.outboxWaiting);
}

void TestGenerator::sameSeedGivesTheSame()
{
    QTemporaryDir one;
    QTemporaryDir two;
    QTemporaryDir three;
    QVERIFY(generateProfile(one.path(), 50, 300, 7, kNow));
    QVERIFY(generateProfile(two.path(), 50, 300, 7, kNow));
    QVERIFY(generateProfile(three.path(), 50, 300, 8, kNow));
    QCOMPARE(saidOf(one.path()), saidOf(two.path()));
    QVERIFY(saidOf(one.path()) != saidOf(three.path()));
}

void TestGenerator::doesNotTouchAProfile()
{
    Profile p;
    QCOMPARE(generateProfile(p.folder.path(), 1, 1, 1).error().kind, ErrorKind::Conflict);
    QCOMPARE(p.rows(u"conversations"_s), 0);
}

void TestGenerator::largeProfileIsQuick()
{
    const QString kept = qEnvironmentVariable("QASID_LARGE_PROFILE"); // a folder to leave it in, for looking at it
    QTemporaryDir folder;
    const QString directory = kept.isEmpty() ? folder.path() : kept;
    const int conversations = kept.isEmpty() ? 10'000 : 100'000;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(generateProfile(directory, conversations, conversations * 5, 3));
    qInfo("generated in %lld ms", static_cast<long long>(timer.restart()));
    auto store = std::move(*Store::open(directory));
    qInfo("opened in %lld ms", static_cast<long long>(timer.restart()));
    const TimeMs now = SystemClock().now();
    for (int view = 0; view < 7; ++view) {
        take(store->conversations({.view = ConversationView(view)}, {}, 50));
        timer.restart();
        const auto page = take(store->conversations({.view = ConversationView(view)}, {}, 50));
        qInfo("view %d: %zu rows in %lld us", view, page.rows.size(), static_cast<long long>(timer.nsecsElapsed() / 1000));
        QVERIFY(timer.elapsed() < 500); // a scan of everything would take longer on any machine
    }
    timer.restart();
    const auto counts = take(store->counts(now));
    qInfo("counts in %lld us (%d open)", static_cast<long long>(timer.nsecsElapsed() / 1000), counts.open);
}

QASID_TEST(TestGenerator)
#include "generator_test.moc"
