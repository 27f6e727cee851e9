#include "tests/engine/nospace.h"
#include "tests/engine/trialprovider.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class PressesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersByTheRules();
    void showsThePressInTheConversation();
    void takesEachForAPress();
    void recordsOurOwnSideAsTheSystem();
    void goesToTheConversationOfItsUser();
    void answers_data();
    void answers();
    void setsAsideWhatItCannotRead();
    void refusesWrongRules();
    void triesRulesOut();
    void keepsTheSessionWhenRulesChange();
    void doesNotWaitForASlowStore();
    void keepsPressesWhileThereIsNoSpace();
    void storesKeptPressesAtTheEnd();

private:
    static AnswerRules rules()
    {
        return {
            .rules = {{.name = u"orders"_s, .match = {{u"order"_s, u"*"_s}}, .answer = {.url = u"https://shop.example/o/{data.order}"_s}},
                {.name = u"yes"_s, .match = {{u"answer"_s, u"yes"_s}}, .answer = {.text = u"Thank you, {user_id}"_s}}},
            .otherwise = {.text = u"We will answer soon."_s}};
    }
    static QJsonObject presses(TrialRoom &room)
    {
        const auto state = await(room.inbox->diagnostics());
        return state ? (*state)["receiver"_L1]["presses"_L1].toObject() : QJsonObject();
    }
};

static const QByteArray kOrder = "{\"conversation\":\"c1\",\"user\":\"u1\",\"post\":\"p1\",\"data\":{\"order\":7}}";
static const QByteArray kYes = "{\"conversation\":\"c1\",\"user\":\"u1\",\"data\":{\"answer\":\"yes\"}}";
static const QByteArray kOther = "{\"conversation\":\"c1\",\"user\":\"u1\",\"data\":{\"answer\":\"maybe\"}}";

void PressesTest::answersByTheRules()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setAnswerRules(account, rules())));
    QCOMPARE(room.post(account, u"open"_s, kOrder)->body, "{\"url\":\"https://shop.example/o/7\"}");
    QCOMPARE(room.post(account, u"act"_s, kOrder)->body, "{\"link\":\"https://shop.example/o/7\",\"text\":\"\"}");
    QCOMPARE(room.post(account, u"act"_s, kYes)->body, "{\"text\":\"Thank you, u1\"}");
    QCOMPARE(room.post(account, u"open"_s, kYes)->body, "{\"url\":\"https://trial.example/page\"}"); // the safe answer
    const auto other = room.post(account, u"act"_s, kOther);
    QCOMPARE(other->body, "{\"text\":\"We will answer soon.\"}");
    QCOMPARE(other->header("Content-Type"), "application/json");
    const QJsonObject counts = presses(room);
    QCOMPARE(counts["by_rule"_L1].toInt(), 3);
    QCOMPARE(counts["by_default"_L1].toInt(), 2);
    QCOMPARE(counts["refused"_L1].toInt(), 0);

    // They hold after a start anew.
    room.reopen();
    QVERIFY(await(room.inbox->start(room.options())));
    QCOMPARE(room.post(account, u"act"_s, kYes)->body, "{\"text\":\"Thank you, u1\"}");
}

void PressesTest::showsThePressInTheConversation()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setAnswerRules(account, rules())));
    QVERIFY(room.post(account, u"open"_s, kOrder));
    QVERIFY(room.post(account, u"act"_s, kYes));
    QVERIFY(room.post(account, u"open"_s, kYes));
    const auto rows = room.conversations();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].remoteId, u"c1"_s);
    QCOMPARE(rows[0].customer.remoteId, u"u1"_s);
    QCOMPARE(rows[0].customer.sources.value(u"remote_id"_s), QString(factsource::kPress));
    QCOMPARE(rows[0].context.subject, u"p1"_s);
    QCOMPARE(rows[0].unread, 3);
    const auto messages = room.messagesOf(rows[0].id);
    QCOMPARE(messages.size(), size_t(3));
    QCOMPARE(messages[0].direction, Direction::In);
    QCOMPARE(std::get<PressContent>(messages[0].content),
        (PressContent{
            .caption = {}, .data = {{u"order"_s, 7}}, .place = u"CHAT"_s, .rule = u"orders"_s, .answer = u"https://shop.example/o/7"_s}));
    QCOMPARE(std::get<PressContent>(messages[1].content).answer, u"Thank you, u1"_s);
    QCOMPARE(std::get<PressContent>(messages[2].content).rule, QString()); // no rule has an address for it
    QCOMPARE(std::get<PressContent>(messages[2].content).answer, u"https://trial.example/page"_s);
}

void PressesTest::takesEachForAPress()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    for (int i = 0; i < 3; ++i)
        QVERIFY(room.post(account, u"act"_s, kYes));
    QCOMPARE(room.messagesOf(room.conversations().at(0).id).size(), size_t(3));
}

void PressesTest::recordsOurOwnSideAsTheSystem()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, u"act"_s, "{\"conversation\":\"c1\",\"user\":\"seller\",\"ours\":true,\"data\":{\"a\":1}}"));
    const auto rows = room.conversations();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].unread, 0);
    QCOMPARE(rows[0].customer.remoteId, QString());
    const auto messages = room.messagesOf(rows[0].id);
    QCOMPARE(messages.size(), size_t(1));
    QCOMPARE(messages[0].direction, Direction::System);
    QVERIFY(std::holds_alternative<PressContent>(messages[0].content));
}

void PressesTest::goesToTheConversationOfItsUser()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, u"act"_s, kYes));
    QVERIFY(room.post(account, u"open"_s, "{\"user\":\"u1\",\"data\":{}}"));
    QCOMPARE(room.conversations().size(), size_t(1));
    QCOMPARE(room.conversations()[0].unread, 2);
    // Nobody and nowhere: answered all the same, and kept for a person to see.
    QVERIFY(room.post(account, u"open"_s, "{\"data\":{}}"));
    QCOMPARE(await(room.inbox->quarantine(10))->size(), size_t(1));
}

void PressesTest::answers_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<int>("status");
    QTest::newRow("a press") << u"act"_s << QByteArray("POST") << QByteArray("k3y") << true << 200;
    QTest::newRow("a wrong key") << u"act"_s << QByteArray("POST") << QByteArray("k3") << true << 401;
    QTest::newRow("no key") << u"open"_s << QByteArray("POST") << QByteArray() << true << 401;
    QTest::newRow("GET") << u"act"_s << QByteArray("GET") << QByteArray("k3y") << true << 405;
    QTest::newRow("POST to a page") << u"return"_s << QByteArray("POST") << QByteArray("k3y") << true << 405;
    QTest::newRow("HEAD to a page") << u"return"_s << QByteArray("HEAD") << QByteArray("k3y") << true << 405;
    QTest::newRow("an unknown address") << u"dance"_s << QByteArray("POST") << QByteArray("k3y") << true << 404;
    QTest::newRow("below an address") << u"act/x"_s << QByteArray("POST") << QByteArray("k3y") << true << 404;
    QTest::newRow("a slash too many") << u"act/"_s << QByteArray("POST") << QByteArray("k3y") << true << 404;
    QTest::newRow("paused") << u"act"_s << QByteArray("POST") << QByteArray("k3y") << false << 503;
}

void PressesTest::answers()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, key);
    QFETCH(bool, enabled);
    QFETCH(int, status);
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setAccountEnabled(account, enabled)));
    const auto answer = room.request(
        account, endpoint, {.method = method, .headers = {{"Authorization", key}}, .body = method == "POST" ? kYes : QByteArray()});
    if (status == 200) {
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        return;
    }
    QVERIFY(!answer);
    QCOMPARE(answer.error().httpStatus, status);
    QVERIFY(room.conversations().empty());
    QCOMPARE(presses(room)["refused"_L1].toInt(), status == 401 || status == 503 ? 1 : 0);
    if (status == 503)
        QVERIFY(answer.error().retryAfter.has_value());
}

void PressesTest::setsAsideWhatItCannotRead()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    const auto answer = room.post(account, u"act"_s, "not JSON");
    QVERIFY(!answer);
    QCOMPARE(answer.error().httpStatus, 400);
    QTRY_COMPARE(await(room.inbox->quarantine(10))->size(), size_t(1));
    const auto kept = await(room.inbox->quarantine(10));
    QCOMPARE(kept->front().raw, "not JSON");
    QVERIFY(!kept->front().reason.isEmpty());
    QCOMPARE(presses(room)["refused"_L1].toInt(), 1);
}

void PressesTest::refusesWrongRules()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setAnswerRules(account, rules())));
    AnswerRules wrong = rules();
    wrong.rules[0].answer.url = u"https://{data.host}/"_s;
    const auto set = await(room.inbox->setAnswerRules(account, wrong));
    QVERIFY(!set);
    QCOMPARE(set.error().providerCode, u"rules[0].url"_s);
    QCOMPARE(room.state(account).account.answerRules, rules());
    QCOMPARE(await(room.inbox->setAnswerRules(AccountId{99}, rules())).error().kind, ErrorKind::NotFound);
}

void PressesTest::triesRulesOut()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    Press press{.wants = Press::Wants::Address, .data = {{u"order"_s, 7}}};
    const auto trial = room.inbox->tryAnswerRules(account, rules(), press);
    QVERIFY(trial);
    QCOMPARE(trial->answer.rule, u"orders"_s);
    QCOMPARE(trial->body, "{\"url\":\"https://shop.example/o/7\"}");
    QVERIFY(room.conversations().empty());
    QCOMPARE(room.state(account).account.answerRules, AnswerRules{}); // nothing is kept
    AnswerRules wrong = rules();
    wrong.rules[0].name.clear();
    QCOMPARE(room.inbox->tryAnswerRules(account, wrong, press).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(room.inbox->tryAnswerRules(AccountId{99}, rules(), press).error().kind, ErrorKind::NotFound);
}

void PressesTest::keepsTheSessionWhenRulesChange()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QCOMPARE(TrialSession::opened, 1);
    QVERIFY(await(room.inbox->setAnswerRules(account, rules())));
    QVERIFY(await(room.inbox->setRetention(account, 30)));
    Account renamed = room.state(account).account;
    renamed.name = u"Other"_s;
    renamed.answerRules = {}; // as a form knows it that was opened before
    renamed.retentionDays = 0;
    QVERIFY(await(room.inbox->updateAccount(renamed, {})));
    QCOMPARE(TrialSession::opened, 1);
    QCOMPARE(room.state(account).account.name, u"Other"_s);
    QCOMPARE(room.state(account).account.answerRules, rules());
    QCOMPARE(room.state(account).account.retentionDays, 30);
    QVERIFY(await(room.inbox->updateAccount(renamed, {{u"key"_s, u"other"_s}})));
    QCOMPARE(TrialSession::opened, 2);
}

void PressesTest::doesNotWaitForASlowStore()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setAnswerRules(account, rules())));

    // Somebody else is writing and does not come to an end.
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(room.directory.filePath(u"qasid.db"_s)).constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    QElapsedTimer time;
    time.start();
    const auto answer = room.post(account, u"act"_s, kYes);
    QVERIFY(answer);
    QCOMPARE(answer->body, "{\"text\":\"Thank you, u1\"}");
    QVERIFY2(time.elapsed() >= 200 && time.elapsed() < 1'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(room.conversations().empty());
    QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    QTRY_COMPARE_WITH_TIMEOUT(room.conversations().size(), size_t(1), 20'000);
    QCOMPARE(room.messagesOf(room.conversations()[0].id).size(), size_t(1));
}

void PressesTest::keepsPressesWhileThereIsNoSpace()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setAnswerRules(account, rules())));
    {
        const NoSpace full;
        if (!full.works())
            QSKIP("needs a limit on the size of files");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(room.post(account, u"act"_s, kYes)->body, "{\"text\":\"Thank you, u1\"}");
        QTRY_COMPARE(presses(room)["unstored"_L1].toInt(), 3);
        QVERIFY(room.conversations().empty());
    }
    QTRY_COMPARE_WITH_TIMEOUT(presses(room)["unstored"_L1].toInt(), 0, 20'000);
    QCOMPARE(presses(room)["lost"_L1].toInt(), 0);
    QCOMPARE(room.messagesOf(room.conversations().at(0).id).size(), size_t(3));
}

void PressesTest::storesKeptPressesAtTheEnd()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    {
        const NoSpace full;
        if (!full.works())
            QSKIP("needs a limit on the size of files");
        QVERIFY(room.post(account, u"act"_s, kYes));
        QTRY_COMPARE(presses(room)["unstored"_L1].toInt(), 1);
    }
    QVERIFY(await(room.inbox->stop()));
    room.reopen();
    QVERIFY(await(room.inbox->start(room.options())));
    QCOMPARE(room.conversations().size(), size_t(1));
}

QASID_TEST(PressesTest)
#include "presses_test.moc"
