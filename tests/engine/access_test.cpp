#include "tests/engine/trialprovider.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class AccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<AccountId>("qasid::AccountId");
        qRegisterMetaType<Result<AccessGrant>>("qasid::Result<qasid::AccessGrant>");
    }
    void tellsItsAddresses();
    void takesAccess();
    void saysWhyNot_data();
    void saysWhyNot();
    void neverShowsWhatCame();
    void worksOnce();
    void dropsAccess();
    void hearsThatItWasTakenBack();
    void hearsThatItWasLost();
    void keepsUpEverySession();
    void looksACustomerUp();

private:
    //! Gives access as u1 would, whose conversations on the channel "post" need it; answers the page.
    static Result<HttpAnswer> give(TrialRoom &room, AccountId account, const QByteArray &languages = "en")
    {
        const auto page = room.inbox->askForAccess(account, {u"chats"_s}, u"p1"_s);
        if (!page)
            return fail(page.error());
        return back(room, account, u"state=%1&code=c0de"_s.arg(QUrlQuery(*page).queryItemValue(u"state"_s)), languages);
    }
    static Result<HttpAnswer> back(TrialRoom &room, AccountId account, const QString &query, const QByteArray &languages = "en")
    {
        QUrl url;
        url.setQuery(query);
        return room.request(account, u"return"_s, {.url = url, .headers = {{"Accept-Language", languages}}});
    }
    static void answerAsU1(TrialRoom &room)
    {
        room.answer = [](const InboundRequest &, const http::Responder &respond) {
            respond(http::Response{.body = "{\"user\":\"u1\",\"phone\":\"+98912\"}"});
        };
    }
    static constexpr QByteArrayView kPostMessage
        = "{\"id\":\"m1\",\"conversation\":\"p-c1\",\"channel\":\"post\",\"access\":\"u1\",\"text\":\"hello\"}";
};

void AccessTest::tellsItsAddresses()
{
    TrialRoom room;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(await(room.inbox->setSetting(u"public_url"_s, u"https://in.example/qasid"_s)));
    const AccountState state = room.state(account);
    QCOMPARE(state.addresses.size(), size_t(3));
    QCOMPARE(state.addresses[0].url, state.webhookUrl + u"/open"_s);
    QCOMPARE(state.addresses[2].url, state.webhookUrl + u"/return"_s);
    QVERIFY(state.webhookUrl.startsWith(u"https://in.example/qasid/trial/"_s));
    QCOMPARE(state.publicLink, u"https://trial.example/page"_s);
    const auto page = room.inbox->askForAccess(account, {u"chats"_s}, u"p1"_s);
    QVERIFY(page);
    QCOMPARE(QUrlQuery(*page).queryItemValue(u"redirect"_s, QUrl::FullyDecoded), state.webhookUrl + u"/return"_s);
    QCOMPARE(room.inbox->askForAccess(account, {}, {}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(room.inbox->askForAccess(AccountId{99}, {u"chats"_s}, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(room.inbox->askForAccess(room.addAccount(), {u"chats"_s}, {}).error().kind, ErrorKind::NotSupported);
}

void AccessTest::takesAccess()
{
    TrialRoom room;
    answerAsU1(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, u"act"_s, "{\"conversation\":\"c1\",\"user\":\"u1\",\"data\":{}}"));
    QSignalSpy answered(room.inbox.get(), &Inbox::accessAnswered);
    const auto page = give(room, account, "fa-IR");
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QVERIFY(page->body.contains("lang=\"fa\" dir=\"rtl\""));
    QCOMPARE(answered.size(), 1);
    const auto grant = answered[0][1].value<Result<AccessGrant>>();
    QVERIFY(grant);
    QCOMPARE(grant->user, u"u1"_s);
    QCOMPARE(room.state(account).grants, std::vector{*grant});
    QCOMPARE(room.requests.last().body, "c0de");
    QTRY_COMPARE(room.conversations().at(0).customer.phone, u"+98912"_s);
    QCOMPARE(room.conversations()[0].customer.sources.value(u"phone"_s), QString(factsource::kAccess));

    // The keychain has it: it is there after a start anew. The code is nowhere.
    QVERIFY(await(room.inbox->stop()));
    room.reopen();
    QVERIFY(await(room.inbox->start(room.options())));
    QCOMPARE(room.state(account).grants.size(), size_t(1));
    QFile file(room.directory.filePath(u"qasid.db-wal"_s));
    if (file.open(QIODevice::ReadOnly))
        QVERIFY(!file.readAll().contains("c0de"));
}

void AccessTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("query"); // %1: the state that was asked with
    QTest::addColumn<int>("providerAnswers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("refused") << u"state=%1&error=access_denied"_s << 200 << 403 << QByteArray("No access given");
    QTest::newRow("nothing asked") << u"state=guess&code=c0de"_s << 200 << 400 << QByteArray("This link cannot be used");
    QTest::newRow("nothing at all") << QString() << 200 << 400 << QByteArray("This link cannot be used");
    QTest::newRow("too late") << u"state=%1&code=c0de&late=1"_s << 200 << 410 << QByteArray("This link is too old");
    QTest::newRow("provider down") << u"state=%1&code=c0de"_s << 503 << 502 << QByteArray("That did not work");
}

void AccessTest::saysWhyNot()
{
    QFETCH(QString, query);
    QFETCH(int, providerAnswers);
    QFETCH(int, status);
    TrialRoom room;
    room.answer = [providerAnswers](const InboundRequest &, const http::Responder &respond) { respond({.status = providerAnswers}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    const auto asked = room.inbox->askForAccess(account, {u"chats"_s}, {});
    QSignalSpy answered(room.inbox.get(), &Inbox::accessAnswered);
    const QString state = QUrlQuery(*asked).queryItemValue(u"state"_s);
    const auto page = back(room, account, query.contains(u"%1"_s) ? query.arg(state) : query);
    QVERIFY(!page);
    QCOMPARE(page.error().httpStatus, status);
    QCOMPARE(answered.size(), 1);
    QVERIFY(!answered[0][1].value<Result<AccessGrant>>());
    QVERIFY(room.state(account).grants.empty());
}

void AccessTest::neverShowsWhatCame()
{
    TrialRoom room;
    answerAsU1(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    const auto asked = room.inbox->askForAccess(account, {u"chats"_s}, {});
    const QString state = QUrlQuery(*asked).queryItemValue(u"state"_s);
    const auto page = back(room, account, u"state=%1&code=%3Cscript%3Ealert(1)%3C/script%3E&x=zebra"_s.arg(state), "zebra, en");
    QVERIFY(page);
    QCOMPARE(room.requests.last().body, "<script>alert(1)</script>"); // percent-decoded
    QVERIFY(!page->body.contains("alert") && !page->body.contains("zebra") && !page->body.contains(state.toUtf8()));
}

void AccessTest::worksOnce()
{
    TrialRoom room;
    answerAsU1(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    const auto asked = room.inbox->askForAccess(account, {u"chats"_s}, {});
    const QString query = u"state=%1&code=c0de"_s.arg(QUrlQuery(*asked).queryItemValue(u"state"_s));
    QVERIFY(back(room, account, query));
    QCOMPARE(back(room, account, query).error().httpStatus, 400);
    QVERIFY(await(room.inbox->setAccountEnabled(account, false)));
    QCOMPARE(back(room, account, query).error().httpStatus, 503);
}

void AccessTest::dropsAccess()
{
    TrialRoom room;
    answerAsU1(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, kPostMessage.toByteArray()));
    QVERIFY(give(room, account));
    QCOMPARE(await(room.inbox->dropAccess(account, u"u2"_s)).error().kind, ErrorKind::NotFound);
    room.clock.advance(1000);
    QSignalSpy changed(room.inbox.get(), &Inbox::accountsChanged);
    QVERIFY(await(room.inbox->dropAccess(account, u"u1"_s)));
    QVERIFY(!changed.isEmpty());
    QVERIFY(room.state(account).grants.empty());
    QVERIFY(room.conversations().at(0).accessRevoked.has_value());
    room.reopen(); // at once: it was in the keychain before it was answered
    QVERIFY(await(room.inbox->start(room.options())));
    QVERIFY(room.state(account).grants.empty());
}

void AccessTest::hearsThatItWasTakenBack()
{
    TrialRoom room;
    answerAsU1(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, kPostMessage.toByteArray()));
    QVERIFY(give(room, account));
    QCOMPARE(room.state(account).grants.size(), size_t(1));
    room.clock.advance(1000);
    QVERIFY(room.post(account, {}, "{\"id\":\"r1\",\"revoked\":\"u1\"}"));
    QTRY_VERIFY(room.state(account).grants.empty());
    const Conversation conversation = room.conversations().at(0);
    QVERIFY(conversation.accessRevoked.has_value());

    // Nothing is sent where that access is needed, until it is given again.
    const OutgoingMessage words{.content = TextContent{.text = u"hello"_s}};
    const auto refused = await(room.inbox->send(conversation.id, words));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(refused.error().providerCode, u"access_revoked"_s);
    QVERIFY(refused.error().outcomeKnown);
    room.clock.advance(1000);
    QVERIFY(give(room, account));
    QTRY_VERIFY(!room.conversations().at(0).accessRevoked);
    const auto sent = await(room.inbox->send(conversation.id, words));
    QVERIFY(sent);
    QTRY_COMPARE(room.message(*sent).delivery, Delivery::Accepted);
}

void AccessTest::hearsThatItWasLost()
{
    TrialRoom room;
    answerAsU1(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, kPostMessage.toByteArray()));
    QVERIFY(give(room, account));
    room.clock.advance(1000);
    Q_EMIT TrialSession::last->accessLost(u"u1"_s);
    QVERIFY(room.state(account).grants.empty());
    QTRY_VERIFY(room.conversations().at(0).accessRevoked.has_value());
}

void AccessTest::keepsUpEverySession()
{
    TrialRoom room;
    const AccountId before = room.addTrial();
    QCOMPARE(TrialSession::keptUp, 0);
    QVERIFY(await(room.inbox->start(room.options())));
    QCOMPARE(TrialSession::keptUp, 1);
    room.addTrial();
    QCOMPARE(TrialSession::keptUp, 2);
    QVERIFY(await(room.inbox->updateAccount(room.state(before).account, {{u"key"_s, u"other"_s}})));
    QCOMPARE(TrialSession::keptUp, 3); // a session of its own

    // A process that does not receive leaves that to the one that does.
    room.reopen();
    TrialSession::keptUp = 0;
    Inbox::Options options = room.options();
    options.receive = false;
    QVERIFY(await(room.inbox->start(options)));
    QCOMPARE(TrialSession::keptUp, 0);
}

void AccessTest::looksACustomerUp()
{
    TrialRoom room;
    room.answer = [](const InboundRequest &, const http::Responder &respond) { respond({.body = "u77"}); };
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = room.addTrial();
    QVERIFY(room.post(account, {}, "{\"id\":\"m1\",\"conversation\":\"c1\",\"channel\":\"bot\",\"text\":\"hello\",\"phone\":\"+98935\"}"));
    QVERIFY(room.post(account, {}, "{\"id\":\"m2\",\"conversation\":\"c2\",\"channel\":\"bot\",\"text\":\"hello\"}"));
    const auto rows = room.conversations();
    QCOMPARE(rows.size(), size_t(2));
    const bool first = rows[0].remoteId == u"c1"_s;
    const ConversationId known = rows[first ? 0 : 1].id;
    const ConversationId unknown = rows[first ? 1 : 0].id;
    QVERIFY(await(room.inbox->findCustomer(known)));
    QCOMPARE(room.requests.last().body, "+98935");
    const auto found = await(room.inbox->conversationsById({known}));
    QCOMPARE(found->at(0).customer.remoteId, u"u77"_s);
    QCOMPARE(found->at(0).customer.sources.value(u"remote_id"_s), QString(factsource::kLookup));
    QCOMPARE(await(room.inbox->findCustomer(unknown)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(room.inbox->findCustomer(ConversationId{999})).error().kind, ErrorKind::NotFound);
}

QASID_TEST(AccessTest)
#include "access_test.moc"
