#include "tests/engine/trialprovider.h"
#include "tests/support/testprogram.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class RetentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void previewsAndDeletes();
    void deletesInSteps();
    void refusesOtherNumbers();
    void deletesAtTheStart();
    void survivesAnAccountThatGoes();

private:
    static bool post(TrialRoom &room, AccountId account, const QString &id, const QString &conversation, bool file = false)
    {
        QJsonObject body{{u"id"_s, id}, {u"conversation"_s, conversation}, {u"channel"_s, u"bot"_s}, {u"text"_s, u"hello"_s}};
        if (file)
            body.insert(u"file"_s, u"http://127.0.0.1:%1/a.png"_s.arg(room.apiPort()));
        return room.post(account, {}, json::write(body)).has_value();
    }
};

void RetentionTest::previewsAndDeletes()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.body = "the picture"}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(post(room, account, u"old1"_s, u"gone"_s, true));
    QVERIFY(post(room, account, u"old2"_s, u"kept"_s));
    const QDir files(room.directory.filePath(u"files"_s));
    QTRY_COMPARE(files.entryList(QDir::Files).size(), 1);
    const TimeMs oldest = room.clock.now();
    room.clock.advance(40 * kDay);
    QVERIFY(post(room, account, u"new"_s, u"kept"_s));

    const auto preview = await(room.inbox->retentionPreview(account, 30));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
    QCOMPARE(preview->messages, 2);
    QCOMPARE(preview->conversations, 1);
    QCOMPARE(preview->files, 1);
    QCOMPARE(preview->oldest, std::optional(oldest));
    QCOMPARE(room.conversations().size(), size_t(2)); // nothing is deleted yet
    QCOMPARE(await(room.inbox->retentionPreview(account, 0))->messages, 0);

    const auto deleted = await(room.inbox->setRetention(account, 30));
    QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().detail));
    QCOMPARE(deleted->messages, 2);
    QCOMPARE(deleted->conversations, 1);
    QCOMPARE(room.conversations().size(), size_t(1));
    QCOMPARE(room.messagesOf(room.conversations()[0].id).size(), size_t(1));
    QVERIFY(files.entryList(QDir::Files).isEmpty());
    QCOMPARE(room.state(account).account.retentionDays, 30);
    QCOMPARE(await(room.inbox->setRetention(account, 0))->messages, 0);
    QCOMPARE(room.state(account).account.retentionDays, 0);
}

void RetentionTest::deletesInSteps()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    const QUrl url(room.state(account).webhookUrl);
    QList<Future<HttpAnswer>> posted;
    for (int i = 0; i < 700; ++i) {
        const QJsonObject body{{u"id"_s, u"m%1"_s.arg(i)}, {u"conversation"_s, u"c%1"_s.arg(i % 7)}, {u"text"_s, u"hello"_s}};
        posted += room.http.send({.method = "POST", .url = url, .headers = {{"Authorization", "k3y"}}, .body = json::write(body)});
    }
    for (const auto &answer : posted)
        QVERIFY(await(answer));
    room.clock.advance(2 * kDay);
    // Whoever asks while it is on its way waits for the same end.
    const auto first = room.inbox->setRetention(account, 1);
    const auto second = room.inbox->setRetention(account, 1);
    const auto deleted = await(first);
    QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().detail));
    QCOMPARE(deleted->messages, 700);
    QVERIFY(await(second));
    QVERIFY(room.conversations().empty());
}

void RetentionTest::refusesOtherNumbers()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    for (const int days : {-1, 3651}) {
        QCOMPARE(await(room.inbox->retentionPreview(account, days)).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(await(room.inbox->setRetention(account, days)).error().kind, ErrorKind::InvalidInput);
    }
    QVERIFY(await(room.inbox->setRetention(account, 3650)));
    QCOMPARE(await(room.inbox->setRetention(AccountId{99}, 30)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(room.inbox->retentionPreview(AccountId{99}, 30)).error().kind, ErrorKind::NotFound);
}

void RetentionTest::deletesAtTheStart()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setRetention(account, 7)));
    QVERIFY(post(room, account, u"m1"_s, u"c1"_s));
    room.clock.advance(8 * kDay);
    room.reopen();
    QVERIFY(await(room.inbox->start(room.options())));
    QTRY_VERIFY(room.conversations().empty());
}

void RetentionTest::survivesAnAccountThatGoes()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    for (int i = 0; i < 20; ++i)
        QVERIFY(post(room, account, u"m%1"_s.arg(i), u"c1"_s));
    room.clock.advance(2 * kDay);
    const auto deleted = room.inbox->setRetention(account, 1);
    QVERIFY(await(room.inbox->removeAccount(account)));
    QVERIFY(QTest::qWaitFor([&] { return deleted.isFinished(); }, 20'000)); // with an answer, whichever came first
    QVERIFY(!room.inbox->account(account));
}

QASID_TEST(RetentionTest)
#include "retention_test.moc"
