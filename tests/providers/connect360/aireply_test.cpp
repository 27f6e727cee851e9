#include "core/providers/connect360/aireplystream.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::connect360;
using namespace Qt::StringLiterals;

//! The stream of an AI agent's reply, however its lines end and wherever it is cut.
class Connect360AiReplyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void events_data();
    void events();
    void longEventsAreLeftOut();
    void cutAnywhere_data();
    void cutAnywhere();
    void texts_data();
    void texts();
    void errors_data();
    void errors();
    void nothingAfterTheEnd();
};

void Connect360AiReplyTest::events_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("events");
    QTest::newRow("one") << "data: a\n\n"_ba << QByteArrayList{"a"};
    QTest::newRow("CRLF") << "data: a\r\n\r\ndata: b\r\n\r\n"_ba << QByteArrayList{"a", "b"};
    QTest::newRow("CR") << "data: a\r\rdata: b\r\r"_ba << QByteArrayList{"a", "b"};
    QTest::newRow("no blank") << "data:a\n\n"_ba << QByteArrayList{"a"};
    QTest::newRow("one blank belongs to it") << "data:  a\n\n"_ba << QByteArrayList{" a"};
    QTest::newRow("several lines") << "data: a\ndata: b\n\n"_ba << QByteArrayList{"a\nb"};
    QTest::newRow("comments and other fields") << ": keep-alive\n\nevent: x\nid: 1\nretry: 5\ndata: a\n\n"_ba << QByteArrayList{"a"};
    QTest::newRow("empty data") << "data\n\n"_ba << QByteArrayList{""};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "data: a\n\n"_ba
                                     << QByteArrayList{"a"};
    QTest::newRow("no blank line at the end") << "data: a\n\ndata: b"_ba << QByteArrayList{"a", "b"};
}

void Connect360AiReplyTest::events()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, events);
    EventStream whole;
    QByteArrayList atOnce = whole.take(bytes);
    atOnce += whole.end();
    QCOMPARE(atOnce, events);
    EventStream pieces;
    QByteArrayList taken;
    for (const char c : bytes)
        taken += pieces.take(QByteArray(1, c));
    taken += pieces.end();
    QCOMPARE(taken, events);
}

void Connect360AiReplyTest::longEventsAreLeftOut()
{
    EventStream stream;
    QCOMPARE(stream.take("data: " + QByteArray(2 * 1024 * 1024, 'a') + "\n\ndata: b\n\n"), QByteArrayList{"b"});
}

void Connect360AiReplyTest::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << "\n\n"_ba;
    QTest::newRow("CRLF") << "\r\n\r\n"_ba;
}

void Connect360AiReplyTest::cutAnywhere()
{
    QFETCH(QByteArray, end);
    const QByteArray all = "data: {\"type\":\"delta\",\"delta\":\"سلا\",\"text\":\"سلا\"}" + end + ": ping" + end
        + "data: {\"type\":\"done\",\"messageId\":\"m9\",\"text\":\"سلام\"}" + end;
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        AiReplyStream stream;
        stream.take(all.left(cut));
        stream.take(all.mid(cut));
        QVERIFY(stream.outcome() && *stream.outcome());
        QCOMPARE((**stream.outcome()).text, u"سلام"_s);
        QCOMPARE((**stream.outcome()).messageId, u"m9"_s);
    }
}

void Connect360AiReplyTest::texts_data()
{
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<QString>("text");
    QTest::newRow("text is all so far") << QByteArrayList{R"("delta":"a","text":"a")", R"("delta":"b","text":"ab")"} << u"ab"_s;
    QTest::newRow("pieces alone") << QByteArrayList{R"("delta":"a")", R"("delta":"b")"} << u"ab"_s;
    QTest::newRow("text is the piece") << QByteArrayList{R"("delta":"a","text":"a")", R"("delta":"b","text":"b")"} << u"ab"_s;
    QTest::newRow("text alone, all so far") << QByteArrayList{R"("text":"a")", R"("text":"ab")"} << u"ab"_s;
    QTest::newRow("text alone, pieces") << QByteArrayList{R"("text":"Hello")", R"("text":" you")"} << u"Hello you"_s;
    QTest::newRow("nothing in it") << QByteArrayList{R"("delta":"a")", R"("x":1)", R"("delta":7)"} << u"a"_s;
}

void Connect360AiReplyTest::texts()
{
    QFETCH(QByteArrayList, events);
    QFETCH(QString, text);
    AiReplyStream stream;
    for (const QByteArray &event : events)
        stream.take("data: {\"type\":\"delta\"," + event + "}\n\n");
    QCOMPARE(stream.text(), text);
    QVERIFY(!stream.outcome());
    QVERIFY(!stream.take(": ping\n\ndata: not JSON\n\ndata: [DONE]\n\n"));
}

void Connect360AiReplyTest::errors_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("detail");
    QTest::newRow("text") << R"("No agent")"_ba << u"No agent"_s;
    QTest::newRow("object") << R"({"message":"No agent"})"_ba << u"No agent"_s;
    QTest::newRow("none") << "null"_ba << u"the AI agent could not answer"_s;
}

void Connect360AiReplyTest::errors()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, detail);
    AiReplyStream stream;
    stream.take("data: {\"type\":\"error\",\"error\":" + error + "}\n\n");
    QVERIFY(stream.outcome() && !*stream.outcome());
    QCOMPARE(stream.outcome()->error().detail, detail);
    QCOMPARE(stream.outcome()->error().kind, ErrorKind::ServerFailed);
}

void Connect360AiReplyTest::nothingAfterTheEnd()
{
    AiReplyStream stream;
    stream.take("data: {\"type\":\"done\",\"messageId\":\"m1\",\"text\":\"a\"}\n\n");
    QVERIFY(!stream.take("data: {\"type\":\"delta\",\"delta\":\"b\"}\n\n"));
    QCOMPARE((**stream.outcome()).text, u"a"_s);
}

QASID_TEST(Connect360AiReplyTest)
#include "aireply_test.moc"
