#include "core/http/httpserver.h"
#include "core/net/httpclient.h"
#include "tests/contract/providerexamples.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace qasid;
using namespace Qt::StringLiterals;
using test::await;
using test::ExampleAccount;

Q_DECLARE_METATYPE(const qasid::Provider *)
Q_DECLARE_METATYPE(qasid::test::ExampleAccount)

//! What the rest of Qasid relies on, for each provider and each kind of its accounts.
class ProviderContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProviderHasExamples();
    void description_data() { providers(); }
    void description();
    void form_data() { providers(); }
    void form();
    void examplesAreAccounts_data() { accounts(); }
    void examplesAreAccounts();
    void limitsAreWhatIsChecked_data() { accounts(); }
    void limitsAreWhatIsChecked();
    void whatIsNotPossibleIsRefused_data() { accounts(); }
    void whatIsNotPossibleIsRefused();
    void testRequest_data() { accounts(); }
    void testRequest();
    void codecTakesGarbage_data() { accounts(); }
    void codecTakesGarbage();
    void sessionAnswersWithoutServer_data() { accounts(); }
    void sessionAnswersWithoutServer();
    void sessionAnswersGarbage_data() { accounts(); }
    void sessionAnswersGarbage();

private:
    void providers();
    void accounts();
    void answersEveryCall(const Provider &provider, const ExampleAccount &example, const QString &base, bool nothingListens);
};

namespace {

const QString kNowhere = u"http://127.0.0.1:1/v1"_s;

QString letters(int count)
{
    return QString(count, u'م');
}

OutgoingMessage text(const QString &words)
{
    return {TextContent{words, {}, {}, {}}, {}, {}, {}};
}

OutgoingMessage withButtons(int count, int captionLength, const QString &header = {})
{
    OutgoingMessage message{TextContent{u"?"_s, {}, header, {}}, {}, {}, {}};
    for (int i = 0; i < count; ++i)
        message.buttons.push_back({{letters(captionLength), {}, ReplyAction{QString::number(i)}}});
    return message;
}

OutgoingMessage list(int rows, int titleLength, int buttonLength)
{
    ListMenuContent menu{{}, u"?"_s, {}, letters(buttonLength), {{u"All"_s, {}}}};
    for (int i = 0; i < rows; ++i)
        menu.sections[0].rows.push_back({QString::number(i), letters(titleLength), {}});
    return {menu, {}, {}, {}};
}

OutgoingMessage file(const Provider *provider, AttachmentKind kind, qint64 size, int captionLength = 0)
{
    return {MediaContent{letters(captionLength)}, {test::exampleFile(*provider, kind, size)}, {}, {}};
}

} // namespace

void ProviderContractTest::providers()
{
    QTest::addColumn<const Provider *>("provider");
    for (const auto &provider : test::allProviders().all())
        QTest::newRow(qPrintable(provider->description().id)) << static_cast<const Provider *>(provider.get());
}

void ProviderContractTest::accounts()
{
    QTest::addColumn<const Provider *>("provider");
    QTest::addColumn<ExampleAccount>("example");
    for (const auto &provider : test::allProviders().all()) {
        for (const auto &example : test::exampleAccounts(*provider, kNowhere))
            QTest::newRow(qPrintable(example.name)) << static_cast<const Provider *>(provider.get()) << example;
    }
}

void ProviderContractTest::everyProviderHasExamples()
{
    QSet<QString> ids;
    for (const auto &provider : test::allProviders().all()) {
        const QString id = provider->description().id;
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QVERIFY2(!test::exampleAccounts(*provider, kNowhere).empty(), qPrintable(id));
        QCOMPARE(test::allProviders().find(id), provider.get());
    }
    QVERIFY(!ids.isEmpty());
    QCOMPARE(test::allProviders().find(u"no such provider"_s), nullptr);
}

void ProviderContractTest::description()
{
    QFETCH(const Provider *, provider);
    const auto about = provider->description();
    QVERIFY(QRegularExpression(u"\\A[a-z][a-z0-9]*\\z"_s).match(about.id).hasMatch()); // stands in webhook paths
    QVERIFY(!about.name.isEmpty());
    QVERIFY(about.product.contains(about.name));
    QVERIFY(qstrlen(about.summary) > 0);
    QCOMPARE(about.mark.size(), 1);
    QVERIFY(!about.colour.isEmpty());
    QCOMPARE(qstrlen(about.webhookHint) > 0, provider->webhooks() != nullptr);
}

void ProviderContractTest::form()
{
    using Kind = AccountField::Kind;
    QFETCH(const Provider *, provider);
    const AccountForm form = provider->accountForm();
    QSet<QString> keys;
    for (const AccountField &field : form.fields) {
        QVERIFY2(!field.key.isEmpty() && !keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        QVERIFY2(qstrlen(field.label) > 0, qPrintable(field.key));
        QCOMPARE(field.kind == Kind::Choice, !field.options.empty());
        if (field.kind == Kind::Url)
            QVERIFY2(QUrl(field.defaultValue).scheme() == "https"_L1, qPrintable(field.key));
        if (field.kind == Kind::Choice || field.kind == Kind::Url)
            QVERIFY2(form.validate({{field.key, field.defaultValue}}), qPrintable(field.key));
        QVERIFY2(field.kind != Kind::Secret || field.defaultValue.isEmpty(), qPrintable(field.key));
        if (field.onlyWhenKey.isEmpty())
            continue;
        const AccountField *other = form.field(field.onlyWhenKey);
        QVERIFY2(other && other->kind == Kind::Choice, qPrintable(field.key));
        for (const QString &value : field.onlyWhenValues)
            QVERIFY2(form.validate({{other->key, value}}), qPrintable(value));
    }
    QVERIFY(!provider->validate({}, {})); // no provider does without a key
}

void ProviderContractTest::examplesAreAccounts()
{
    QFETCH(const Provider *, provider);
    QFETCH(ExampleAccount, example);
    const auto valid = provider->validate(example.account.settings, example.secrets);
    QVERIFY2(valid, qPrintable(valid ? QString() : valid.error().detail));
    QCOMPARE(provider->capabilities(example.account).webhooks, provider->webhooks() != nullptr);
}

void ProviderContractTest::limitsAreWhatIsChecked()
{
    QFETCH(const Provider *, provider);
    QFETCH(ExampleAccount, example);
    const Capabilities can = provider->capabilities(example.account);
    const auto limit = [&](const char *what, const OutgoingMessage &fits, const OutgoingMessage &beyond) {
        const auto good = provider->checkOutgoing(example.account, fits);
        QVERIFY2(good, qPrintable(QString::fromLatin1(what) + u": "_s + (good ? QString() : good.error().detail)));
        const auto bad = provider->checkOutgoing(example.account, beyond);
        QVERIFY2(!bad, what);
        QVERIFY2(bad.error().kind == ErrorKind::TooLarge || bad.error().kind == ErrorKind::InvalidInput, what);
        QVERIFY2(!bad.error().detail.isEmpty() && !bad.error().providerCode.isEmpty() && bad.error().outcomeKnown, what);
    };
    if (can.textLength > 0)
        limit("text", text(letters(can.textLength)), text(letters(can.textLength + 1)));
    if (can.replyButtons) {
        limit("buttons", withButtons(can.buttonsInAll, 1), withButtons(can.buttonsInAll + 1, 1));
        limit("button caption", withButtons(1, can.buttonCaptionLength), withButtons(1, can.buttonCaptionLength + 1));
    }
    if (can.replyButtons && can.headerLength > 0)
        limit("header", withButtons(1, 1, letters(can.headerLength)), withButtons(1, 1, letters(can.headerLength + 1)));
    if (can.listRows > 0) {
        limit("rows", list(can.listRows, 1, 1), list(can.listRows + 1, 1, 1));
        limit("row title", list(1, can.listRowTitleLength, 1), list(1, can.listRowTitleLength + 1, 1));
        limit("list button", list(1, 1, can.listButtonLength), list(1, 1, can.listButtonLength + 1));
    }
    for (auto it = can.fileBytes.begin(); it != can.fileBytes.end(); ++it) {
        const auto good = provider->checkOutgoing(example.account, file(provider, it.key(), it.value()));
        QVERIFY2(good, qPrintable(attachmentKindName(it.key())));
    }
    if (can.captionLength > 0)
        limit("caption", file(provider, AttachmentKind::Image, 1, can.captionLength),
            file(provider, AttachmentKind::Image, 1, can.captionLength + 1));
}

void ProviderContractTest::whatIsNotPossibleIsRefused()
{
    QFETCH(const Provider *, provider);
    QFETCH(ExampleAccount, example);
    const Capabilities can = provider->capabilities(example.account);
    const auto taken = [&](const OutgoingMessage &message) { return provider->checkOutgoing(example.account, message).has_value(); };
    OutgoingMessage reply = text(u"a"_s);
    reply.replyTo = u"m1"_s;
    QCOMPARE(taken(reply), can.replyTo);
    QCOMPARE(taken({LocationContent{1, 2, {}, {}}, {}, {}, {}}), can.location);
    QCOMPARE(taken({LocationRequestContent{u"?"_s}, {}, {}, {}}), can.locationRequest);
    QCOMPARE(taken(withButtons(1, 1)), can.replyButtons);
    QCOMPARE(taken(list(1, 1, 1)), can.listRows > 0);
    QCOMPARE(taken(file(provider, AttachmentKind::Image, 100)), can.fileBytes.contains(AttachmentKind::Image));
    OutgoingMessage link = text(u"?"_s);
    link.buttons = {{{u"Open"_s, {}, LinkAction{u"https://shop.example"_s}}}};
    QCOMPARE(taken(link), can.linkButtons);
    OutgoingMessage server = link;
    server.buttons[0][0].action = ServerAction{};
    QCOMPARE(taken(server), can.serverButtons);
    OutgoingMessage dynamic = link;
    dynamic.buttons[0][0].action = DynamicAction{};
    QCOMPARE(taken(dynamic), can.dynamicButtons);
    QVERIFY(!taken(text({})));
    QVERIFY(!taken({UnsupportedContent{u"x"_s, "{}"}, {}, {}, {}}));
    QVERIFY(!taken({SystemContent{u"x"_s, u"y"_s}, {}, {}, {}}));
}

void ProviderContractTest::testRequest()
{
    QFETCH(const Provider *, provider);
    QFETCH(ExampleAccount, example);
    const WebhookCodec *codec = provider->webhooks();
    if (!codec)
        return;
    const InboundRequest request = codec->testRequest(example.account, example.secrets);
    QVERIFY(codec->verify(request, example.account, example.secrets));
    QVERIFY(codec->isTest(request));
    const auto decoded = codec->decode(request, example.account);
    QVERIFY(decoded.events.empty() && decoded.quarantined.empty());
    InboundRequest real = request;
    real.body = "{\"event\":\"something\"}";
    QVERIFY(!codec->isTest(real));
}

void ProviderContractTest::codecTakesGarbage()
{
    QFETCH(const Provider *, provider);
    QFETCH(ExampleAccount, example);
    const WebhookCodec *codec = provider->webhooks();
    if (!codec)
        return;
    const auto checkKept = [&](const QByteArray &body) {
        InboundRequest request;
        request.method = "POST";
        request.body = body;
        const auto decoded = codec->decode(request, example.account);
        QVERIFY2(!decoded.events.empty() || !decoded.quarantined.empty(), body.left(200).constData());
        for (const auto &unusable : decoded.quarantined)
            QVERIFY(!unusable.reason.isEmpty());
        for (const Event &event : decoded.events)
            QVERIFY(!event.key.isEmpty() && !event.fingerprint.isEmpty());
    };
    for (const QByteArray &body :
        {QByteArray(), QByteArray("x"), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"a\":"),
            QByteArray("\0\0\0", 3), QByteArray(100'000, '['), QByteArray("\xff\xfe{}"), QByteArray("\xef\xbb\xbf{}")})
        checkKept(body);
    QRandomGenerator random(7);
    for (int round = 0; round < 500 && !QTest::currentTestFailed(); ++round) {
        QByteArray body(random.bounded(400), Qt::Uninitialized);
        static constexpr char kLetters[] = "{}[]\":,0123456789.eE+-truefalsn\\u \xd8\xc3\x28";
        for (char &c : body)
            c = kLetters[random.bounded(int(sizeof kLetters - 1))];
        checkKept(body);
    }
}

void ProviderContractTest::answersEveryCall(
    const Provider &provider, const ExampleAccount &example, const QString &base, bool nothingListens)
{
    ExampleAccount here = example;
    for (const auto &candidate : test::exampleAccounts(provider, base)) {
        if (candidate.name == example.name)
            here = candidate;
    }
    HttpClient http;
    http.setProxy({.mode = HttpClient::ProxyMode::None, .host = {}, .port = 0, .user = {}, .password = {}});
    const auto session = provider.openSession(here.account, here.secrets, http);
    const auto sent = await(session->send({.conversation = u"conv_1"_s}, text(u"a"_s), {}));
    QVERIFY(!sent);
    if (nothingListens) {
        QCOMPARE(sent.error().kind, ErrorKind::Unreachable);
        QVERIFY(sent.error().outcomeKnown);
    }
    const auto refusal = [](const auto &result) { return result ? ErrorKind::Conflict : result.error().kind; };
    Attachment file;
    file.remotePath = u"a/b"_s;
    const ParticipantChange change{ParticipantChange::Kind::Assign, {u"u"_s}, {}, false};
    const std::pair<const char *, ErrorKind> kinds[]
        = {{"check", refusal(await(session->check()))}, {"templates", refusal(await(session->templates({}, 1)))},
            {"contacts", refusal(await(session->contacts({}, 1)))}, {"contact", refusal(await(session->contact(u"c"_s)))},
            {"participants", refusal(await(session->changeParticipants(u"conv_1"_s, change)))},
            {"attachment", refusal(await(session->fetchAttachment(file, 1000, {})))}};
    for (const auto &[call, kind] : kinds) {
        const bool fits = kind == ErrorKind::NotSupported || !nothingListens || kind == ErrorKind::Unreachable;
        QVERIFY2(fits && kind != ErrorKind::Conflict, qPrintable(QString::fromLatin1(call) + u' ' + errorKindName(kind)));
    }
}

void ProviderContractTest::sessionAnswersWithoutServer()
{
    QFETCH(const Provider *, provider);
    QFETCH(ExampleAccount, example);
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const quint16 port = reserved.serverPort();
    reserved.close();
    answersEveryCall(*provider, example, u"http://127.0.0.1:%1/v1"_s.arg(port), true);
}

void ProviderContractTest::sessionAnswersGarbage()
{
    QFETCH(const Provider *, provider);
    QFETCH(ExampleAccount, example);
    http::HttpServer server([](const InboundRequest &, const http::Responder &respond) {
        respond({.status = 500, .headers = {{"Content-Type", "text/html"}}, .body = "<html>\xff</html>", .breakAfter = {}});
    });
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    answersEveryCall(*provider, example, u"http://127.0.0.1:%1/v1"_s.arg(server.port()), false);
}

QASID_TEST(ProviderContractTest)
#include "provider_contract_test.moc"
