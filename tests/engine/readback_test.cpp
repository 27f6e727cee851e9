#include "tests/engine/deskprovider.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

class ReadBackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsThere();
    void sendsAgainWhatIsCertainlyNotThere();
    void doesNotSendAgainWhatMayBeThere();
    void leavesWhatCannotBeRead();
    void neverSendsAgainAfterATimeOut();
    void letsOthersWaitMeanwhile();
    void readsBackAfterAnEnd();
    void knowsACertainNo_data();
    void knowsACertainNo();

private:
    //! What the server has, and how it takes sends: the first is cut off.
    struct Server {
        QJsonArray messages{QJsonObject{{u"id"_s, u"m0"_s}, {u"text"_s, u"hi"_s}}};
        int sends = 0;
        bool takesTheFirst = true;

        explicit Server(DeskRoom &room)
        {
            room.replies["/list"] = [this](const InboundRequest &) { return DeskRoom::body({{u"messages"_s, messages}}); };
            room.replies["/send"] = [this](const InboundRequest &request) { return take(request); };
        }

        http::Response take(const InboundRequest &request)
        {
            const QString text = json::parseObject(request.body).value_or(QJsonObject())["text"_L1].toString();
            const bool lost = ++sends == 1;
            if (!lost || takesTheFirst)
                messages += QJsonObject{{u"id"_s, u"s%1"_s.arg(sends)}, {u"text"_s, text}, {u"ours"_s, true}};
            return lost ? http::Response{.body = "{}", .breakAfter = 0} : DeskRoom::body({{u"id"_s, u"s%1"_s.arg(sends)}});
        }
    };

    //! Followed and read, so that all of it is known.
    static AccountId begun(DeskRoom &room)
    {
        const AccountId account = room.addDesk();
        const auto followed = await(room.inbox->followConversation(account, u"c1"_s));
        return followed ? account : AccountId();
    }

    //! Lets the time of the next look come.
    static void pass(DeskRoom &room, TimeMs time = 60'000)
    {
        room.clock.advance(time);
        room.inbox->retryNow();
    }
};

void ReadBackTest::acceptsWhatIsThere()
{
    DeskRoom room;
    Server server(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(begun(room), u"c1"_s, u"hello"_s);
    QTRY_COMPARE(server.sends, 1);
    QTRY_VERIFY_WITH_TIMEOUT((pass(room), room.message(*sent).delivery == Delivery::Accepted), 20'000);
    QCOMPARE(room.message(*sent).remoteId, u"s1"_s);
    QCOMPARE(server.sends, 1);
    QCOMPARE(await(room.inbox->messages(room.message(*sent).conversation, {}))->messages.size(), size_t(2));
}

void ReadBackTest::sendsAgainWhatIsCertainlyNotThere()
{
    DeskRoom room;
    Server server(room);
    server.takesTheFirst = false;
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(begun(room), u"c1"_s, u"hello"_s);
    QTRY_COMPARE(server.sends, 1);
    QCOMPARE(room.message(*sent).delivery, Delivery::Sending); // nobody has to decide yet
    QTRY_VERIFY_WITH_TIMEOUT((pass(room), room.message(*sent).delivery == Delivery::Accepted), 20'000);
    QCOMPARE(room.message(*sent).remoteId, u"s2"_s);
    QCOMPARE(server.sends, 2);
}

void ReadBackTest::doesNotSendAgainWhatMayBeThere()
{
    DeskRoom room;
    Server server(room);
    server.takesTheFirst = false;
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(begun(room), u"c1"_s, u"hello  there"_s);
    QTRY_COMPARE(server.sends, 1);
    server.messages += QJsonObject{{u"id"_s, u"s1"_s}, {u"text"_s, u"hello there, changed"_s}, {u"ours"_s, true}};
    QTRY_VERIFY_WITH_TIMEOUT((pass(room), room.message(*sent).delivery == Delivery::PossiblySent), 20'000);
    QCOMPARE(server.sends, 1);
}

void ReadBackTest::leavesWhatCannotBeRead()
{
    DeskRoom room;
    Server server(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(begun(room), u"c1"_s, u"hello"_s);
    room.replies["/list"] = [](const InboundRequest &) { return http::Response{.status = 500}; };
    QTRY_COMPARE(server.sends, 1);
    QTRY_VERIFY_WITH_TIMEOUT((pass(room, 600'000), room.message(*sent).delivery == Delivery::PossiblySent), 30'000);
    QCOMPARE(server.sends, 1);

    // A later poll finds it all the same.
    room.replies["/list"] = [&server](const InboundRequest &) { return DeskRoom::body({{u"messages"_s, server.messages}}); };
    QTRY_VERIFY_WITH_TIMEOUT((pass(room, 600'000), room.message(*sent).delivery == Delivery::Accepted), 20'000);
}

void ReadBackTest::neverSendsAgainAfterATimeOut()
{
    DeskRoom room;
    Server server(room);
    room.replies["/send"] = [&server](const InboundRequest &) {
        ++server.sends;
        return http::Response{.status = 504};
    };
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(begun(room), u"c1"_s, u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT((pass(room), room.message(*sent).delivery == Delivery::PossiblySent), 30'000);
    QCOMPARE(server.sends, 1);
}

void ReadBackTest::letsOthersWaitMeanwhile()
{
    DeskRoom room;
    Server server(room);
    server.takesTheFirst = false;
    QVERIFY(await(room.inbox->start(room.options())));
    const AccountId account = begun(room);
    const auto first = room.sendText(account, u"c1"_s, u"first"_s);
    QTRY_COMPARE(server.sends, 1);
    const auto second = room.sendText(account, u"c1"_s, u"second"_s);
    QVERIFY(!await(room.inbox->sendAgain(*first))); // nor by hand
    QTRY_VERIFY_WITH_TIMEOUT((pass(room), room.message(*second).delivery == Delivery::Accepted), 20'000);
    QStringList texts;
    for (const QJsonValue &message : std::as_const(server.messages))
        texts += message.toObject()["text"_L1].toString();
    QCOMPARE(texts, (QStringList{u"hi"_s, u"first"_s, u"second"_s})); // queued again at its place
}

void ReadBackTest::readsBackAfterAnEnd()
{
    DeskRoom room;
    Server server(room);
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(begun(room), u"c1"_s, u"hello"_s);
    QTRY_COMPARE(server.sends, 1);
    room.reopen();
    QCOMPARE(room.message(*sent).delivery, Delivery::Sending);
    QVERIFY(await(room.inbox->start(room.options())));
    QTRY_VERIFY_WITH_TIMEOUT((pass(room), room.message(*sent).delivery == Delivery::Accepted), 20'000);
    QCOMPARE(server.sends, 1);
}

void ReadBackTest::knowsACertainNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("400") << 400 << Delivery::Failed;
    QTest::newRow("403") << 403 << Delivery::Failed;
    QTest::newRow("404") << 404 << Delivery::Failed;
    QTest::newRow("401") << 401 << Delivery::Queued;
    QTest::newRow("429") << 429 << Delivery::Queued;
    QTest::newRow("503") << 503 << Delivery::Queued;
}

void ReadBackTest::knowsACertainNo()
{
    QFETCH(int, status);
    QFETCH(Delivery, delivery);
    DeskRoom room;
    Server server(room);
    room.replies["/send"] = [status](const InboundRequest &) { return http::Response{.status = status}; };
    QVERIFY(await(room.inbox->start(room.options())));
    const auto sent = room.sendText(begun(room), u"c1"_s, u"hello"_s);
    QTRY_VERIFY(room.message(*sent).error.has_value());
    QCOMPARE(room.message(*sent).delivery, delivery);
}

QASID_TEST(ReadBackTest)
#include "readback_test.moc"
