#include "core/base/json.h"
#include "core/providers/connect360/connect360session.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

//! Against the real @trpc/server, in both versions and encodings, with settings that tell nothing of them. Skipped where it is not
//! installed.
class Connect360PeerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void conversationFromBeginningToEnd_data() { forms(); }
    void conversationFromBeginningToEnd();
    void pagesInOneRequest_data() { forms(); }
    void pagesInOneRequest();
    void withoutBatches_data() { forms(); }
    void withoutBatches();
    void check_data() { forms(); }
    void check();
    void filesAndAi();

private:
    void forms();
    void serve(const QStringList &options);
    void serveRow(const QStringList &more = {});
    std::unique_ptr<connect360::Connect360Session> open(const QMap<QString, QString> &settings = {}, const QString &key = u"plato_peer"_s);

    QProcess m_server;
    QString m_base;
    std::unique_ptr<HttpClient> m_http;
};

void Connect360PeerTest::forms()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("superjson");
    for (const QString &version : {u"10"_s, u"11"_s}) {
        QTest::newRow(qPrintable(version + u", plain"_s)) << version << false;
        QTest::newRow(qPrintable(version + u", superjson"_s)) << version << true;
    }
}

void Connect360PeerTest::init()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || !QDir(QStringLiteral(TRPC_PEER "/node_modules")).exists())
        QFAIL("the peer is not installed: npm ci in tests/peers/trpc");
    m_http = std::make_unique<HttpClient>();
    m_http->setProxy({.mode = HttpClient::ProxyMode::None, .host = {}, .port = 0, .user = {}, .password = {}});
}

void Connect360PeerTest::cleanup()
{
    m_server.closeWriteChannel(); // it ends with its input
    m_server.waitForFinished(5000);
    m_http.reset();
}

void Connect360PeerTest::serve(const QStringList &options)
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"node"_s, QStringList{QStringLiteral(TRPC_PEER "/server.mjs")} + options);
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(20'000))
            qFatal("the peer does not begin");
    }
    m_base = json::text(json::parseObject(m_server.readLine()).value_or(QJsonObject()), {"api_base"_L1});
}

void Connect360PeerTest::serveRow(const QStringList &more)
{
    QFETCH(QString, version);
    QFETCH(bool, superjson);
    serve(QStringList{u"--version"_s, version} + (superjson ? QStringList{u"--superjson"_s} : QStringList()) + more);
}

std::unique_ptr<connect360::Connect360Session> Connect360PeerTest::open(const QMap<QString, QString> &settings, const QString &key)
{
    Account account;
    account.settings = {{u"api_base"_s, m_base}};
    account.settings.insert(settings);
    return std::make_unique<connect360::Connect360Session>(account, Secrets{{u"api_key"_s, key}}, *m_http);
}

void Connect360PeerTest::conversationFromBeginningToEnd()
{
    serveRow();
    const auto session = open();
    NewConversation wish;
    wish.customer.externalId = u"crm-1"_s;
    wish.customer.name = u"سارة"_s;
    const auto made = await(session->createConversation(wish));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(await(session->createConversation(wish))->id, made->id);
    const auto sent = await(session->send({.conversation = made->id},
        {.content = TextContent{.text = u"Hello"_s}, .options = {.flags = {u"vip"_s}, .asCustomer = true}}, {}, {}));
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
    const auto reply = await(session->send({.conversation = made->id},
        {.content = TextContent{.text = u"أهلا"_s}, .attachments = {}, .buttons = {}, .replyTo = sent->remoteId}, {}, {}));
    QVERIFY(reply);
    const auto pages = await(session->list({{ListingRequest::Kind::Messages, made->id, {}}}, {}));
    QVERIFY(pages && pages->at(0));
    QCOMPARE(pages->at(0)->messages.size(), std::size_t(2));
    const auto &first = std::get<MessageAppeared>(pages->at(0)->messages[0].event.body).message;
    const auto &second = std::get<MessageAppeared>(pages->at(0)->messages[1].event.body).message;
    QCOMPARE(first.remoteId, sent->remoteId);
    QCOMPARE(first.direction, Direction::In);
    QCOMPARE(first.options.flags, QStringList{u"vip"_s});
    QVERIFY(first.time);
    QCOMPARE(second.direction, Direction::Out);
    QCOMPARE(second.replyTo, first.remoteId);
    QCOMPARE(std::get<TextContent>(second.content).texts.value(u"ar"_s), u"أهلا"_s);
    QVERIFY(await(session->deleteConversation(made->id)));
    const auto gone = await(session->list({{ListingRequest::Kind::Messages, made->id, {}}}, {}));
    QVERIFY(gone && !gone->at(0));
    QCOMPARE(gone->at(0).error().kind, ErrorKind::NotFound);
}

void Connect360PeerTest::pagesInOneRequest()
{
    serveRow();
    const auto session = open();
    NewConversation wish;
    wish.customer.phone = u"+97150"_s;
    const auto top = await(session->createConversation(wish));
    QVERIFY(top);
    NewConversation under;
    under.parent = top->id;
    under.name = u"Order 7"_s;
    under.metadata = QJsonObject{{"order"_L1, 7}};
    const auto child = await(session->createConversation(under));
    QVERIFY2(child, qPrintable(child ? QString() : child.error().detail));
    QCOMPARE(child->parent, std::optional(top->id));
    QCOMPARE(child->metadata, under.metadata);
    int requests = 0;
    connect(session.get(), &ProviderSession::requestBegan, this, [&requests] { ++requests; });
    const auto pages = await(session->list({{ListingRequest::Kind::Messages, top->id, {}}, {ListingRequest::Kind::Children, top->id, {}},
                                               {ListingRequest::Kind::Messages, u"nobody"_s, {}}},
        {}));
    QVERIFY(pages && pages->size() == 3);
    QCOMPARE(requests, 1);
    QVERIFY(pages->at(0));
    QCOMPARE(pages->at(1)->children.at(0).id, child->id);
    QCOMPARE(pages->at(1)->children.at(0).messages, std::optional(0));
    QCOMPARE(pages->at(2).error().kind, ErrorKind::NotFound);
}

void Connect360PeerTest::withoutBatches()
{
    serveRow({u"--no-batching"_s});
    const auto session = open();
    const auto pages
        = await(session->list({{ListingRequest::Kind::Messages, u"a"_s, {}}, {ListingRequest::Kind::Messages, u"b"_s, {}}}, {}));
    QVERIFY(pages && pages->size() == 2);
    QCOMPARE(pages->at(0).error().kind, ErrorKind::NotFound);
    QCOMPARE(pages->at(1).error().kind, ErrorKind::NotFound);
    QCOMPARE(session->pagesAtOnce(), 1);
}

void Connect360PeerTest::check()
{
    QFETCH(bool, superjson);
    serveRow();
    const auto about = [this](const QMap<QString, QString> &settings, const QString &key = u"plato_peer"_s) {
        const auto session = open(settings, key);
        const auto identity = await(session->check());
        return identity ? QString() : identity.error().providerCode;
    };
    QCOMPARE(about({}), QString());
    QCOMPARE(about({{u"encoding"_s, superjson ? u"superjson"_s : u"json"_s}}), QString());
    QCOMPARE(about({{u"encoding"_s, superjson ? u"json"_s : u"superjson"_s}}), u"encoding"_s);
    QCOMPARE(about({{u"trpc_path"_s, u"/trpc"_s}}), u"trpc_path"_s);
    QCOMPARE(about({{u"trpc_path"_s, u"/api/trpc/v1"_s}}), u"trpc_path"_s);
    QCOMPARE(about({}, u"plato_other"_s), u"api_key"_s);
}

void Connect360PeerTest::filesAndAi()
{
    serve({});
    const auto session = open();
    NewConversation wish;
    wish.customer.email = u"s@example.com"_s;
    const auto made = await(session->createConversation(wish));
    QVERIFY(made);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a b.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PNG") == 3);
    file.close();
    Attachment local;
    local.kind = AttachmentKind::Image;
    local.localPath = file.fileName();
    const auto uploaded = await(session->upload(local, {}, {}));
    QVERIFY2(uploaded, qPrintable(uploaded ? QString() : uploaded.error().detail));
    const auto sent = await(session->send({.conversation = made->id},
        {.content = MediaContent{u"Here"_s}, .attachments = {*uploaded}, .options = {.asCustomer = true}}, {}, {}));
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
    const auto pages = await(session->list({{ListingRequest::Kind::Messages, made->id, {}}}, {}));
    QVERIFY(pages && pages->at(0));
    const auto &message = std::get<MessageAppeared>(pages->at(0)->messages[0].event.body).message;
    const auto bytes = await(session->fetchAttachment(message.attachments.at(0), 1000, {}));
    QVERIFY(bytes);
    QCOMPARE(*bytes, "PNG"_ba);
    const auto otherField = open({{u"multipart_field"_s, u"document"_s}});
    QCOMPARE(await(otherField->upload(local, {}, {})).error().providerCode, u"multipart_field"_s);
    QStringList written;
    const auto reply = await(session->streamAiReply(
        {.conversation = made->id, .agent = u"agent_1"_s, .channelId = {}, .lastMessage = sent->remoteId, .sender = {}}, {},
        [&written](const QString &so) { written += so; }));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QVERIFY(written.size() > 1); // it came in pieces
    QCOMPARE(written.last(), reply->text);
    const auto broken = await(session->streamAiReply(
        {.conversation = made->id, .agent = u"agent_broken"_s, .channelId = {}, .lastMessage = sent->remoteId, .sender = {}}, {}, {}));
    QCOMPARE(broken.error().kind, ErrorKind::ServerFailed);
}

QASID_TEST(Connect360PeerTest)
#include "peer_test.moc"
