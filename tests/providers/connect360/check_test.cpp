#include "tests/providers/connect360/connect360test.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kNotFound = fault("NOT_FOUND", 404, "Conversation not found");

} // namespace

//! The check of an account: what it tells apart, and that it has no effect.
class Connect360CheckTest : public QObject, Connect360Test {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void good_data();
    void good();
    void wrong_data();
    void wrong();
    void setEncodingIsWrong();
    void nobodyThere();
};

void Connect360CheckTest::good_data()
{
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<int>("readStatus");
    QTest::addColumn<QByteArray>("engage");
    QTest::addColumn<int>("engageStatus");
    const QByteArray form
        = fault("BAD_REQUEST", 400, R"([{\"code\":\"invalid_string\",\"path\":[\"conversationId\"],\"message\":\"Invalid uuid\"}])");
    QTest::newRow("no such conversation") << kNotFound << 404 << kNotFound << 404;
    QTest::newRow("an empty page") << data(R"({"items":[]})") << 200 << kNotFound << 404;
    QTest::newRow("ids of another form") << form << 400 << form << 400;
    QTest::newRow("nothing to change") << kNotFound << 404 << fault("BAD_REQUEST", 400, "Nothing to change") << 400;
    QTest::newRow("fails over what is not there") << kNotFound << 404 << fault("INTERNAL_SERVER_ERROR", 500, "record not found") << 500;
}

void Connect360CheckTest::good()
{
    QFETCH(QByteArray, read);
    QFETCH(int, readStatus);
    QFETCH(QByteArray, engage);
    QFETCH(int, engageStatus);
    m_api->answers(kList, readStatus, read);
    m_api->answers(kUpdate, engageStatus, engage);
    const auto session = open();
    const auto identity = await(session->check());
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().detail));
    QCOMPARE(m_api->json(kUpdate).keys(), QStringList{u"id"_s}); // it would change nothing of anything
}

void Connect360CheckTest::wrong_data()
{
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<int>("readStatus");
    QTest::addColumn<QByteArray>("engage");
    QTest::addColumn<int>("engageStatus");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int status, const QByteArray &body, const QString &about, const QString &says) {
        QTest::newRow(name) << body << status << QByteArray() << 200 << about << says;
    };
    row("key", 401, fault("UNAUTHORIZED", 401, "Invalid API key"), u"api_key"_s, u"Invalid API key"_s);
    row("key, said by what stands before", 401, R"({"error":"Invalid API key"})", u"api_key"_s, u"Invalid API key"_s);
    row("read permission", 403, fault("FORBIDDEN", 403, "Forbidden"), u"permission"_s, u"connect360:conversation:read"_s);
    row("read permission, as 401", 401, fault("UNAUTHORIZED", 401, "Missing permission: connect360:conversation:read"), u"permission"_s,
        u"connect360:conversation:read"_s);
    row("mount, by its page", 404, "<html>", u"trpc_path"_s, u"tRPC path"_s);
    row("mount, by its words", 404, R"({"message":"Cannot GET /api/trpc"})", u"trpc_path"_s, u"tRPC path"_s);
    row("mount, by the path that was read", 404, fault("NOT_FOUND", 404, R"(No procedure found on path \"trpc/v1.connect.listMessages\")"),
        u"trpc_path"_s, u"tRPC path"_s);
    row("another router", 404, fault("NOT_FOUND", 404, R"(No \"query\"-procedure on path \"v1.connect.listMessages\")"), u"trpc_path"_s,
        u"v1.connect.listMessages"_s);
    row("host", 200, "<html>Welcome</html>", u"api_base"_s, u"API address"_s);
    row("neither encoding", 400, fault("BAD_REQUEST", 400, missing("conversationId")), u"encoding"_s, u"encoding"_s);
    QTest::newRow("engage permission") << kNotFound << 404 << fault("FORBIDDEN", 403, "Missing permission: connect360:conversation:engage")
                                       << 403 << u"permission"_s << u"connect360:conversation:engage"_s;
    QTest::newRow("engage permission, not named")
        << kNotFound << 404 << fault("FORBIDDEN", 403, "Forbidden") << 403 << u"permission"_s << u"connect360:conversation:engage"_s;
}

void Connect360CheckTest::wrong()
{
    QFETCH(QByteArray, read);
    QFETCH(int, readStatus);
    QFETCH(QByteArray, engage);
    QFETCH(int, engageStatus);
    QFETCH(QString, about);
    QFETCH(QString, says);
    m_api->answers(kList, readStatus, read);
    m_api->answers(kUpdate, engageStatus, engage);
    const auto session = open();
    const auto identity = await(session->check());
    QVERIFY(!identity);
    QCOMPARE(identity.error().providerCode, about);
    QVERIFY2(identity.error().detail.contains(says), qPrintable(identity.error().detail));
}

void Connect360CheckTest::setEncodingIsWrong()
{
    m_api->answers(kList, 400, fault("BAD_REQUEST", 400, missing("conversationId")));
    const auto session = open({{u"encoding"_s, u"superjson"_s}});
    const auto identity = await(session->check());
    QVERIFY(!identity);
    QCOMPARE(identity.error().providerCode, u"encoding"_s);
    QCOMPARE(m_api->asked().size(), 1);
}

void Connect360CheckTest::nobodyThere()
{
    const auto session = open({{u"api_base"_s, u"http://127.0.0.1:1"_s}});
    const auto identity = await(session->check());
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, ErrorKind::Unreachable);
}

QASID_TEST(Connect360CheckTest)
#include "check_test.moc"
