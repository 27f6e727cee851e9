#include "core/providers/connect360/connect360provider.h"
#include "core/providers/connect360/language.h"
#include "core/providers/connect360/settings.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

//! What an account is made of, what it can do, and what is refused before it is sent.
class Connect360RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settings();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void keys_data();
    void keys();
    void capabilities();
    void messages_data();
    void messages();
    void files_data();
    void files();
    void languages_data();
    void languages();

private:
    Connect360Provider m_provider;
    QTemporaryDir m_folder;
};

namespace {

const Secrets kKey{{u"api_key"_s, u"plato_1"_s}};

OutgoingMessage said(const Content &content, const SendOptions &options = {})
{
    return {.content = content, .options = options};
}

TextContent texts(const QMap<QString, QString> &all)
{
    return {.text = {}, .texts = all, .header = {}, .footer = {}};
}

} // namespace

void Connect360RulesTest::settings()
{
    Account account;
    const auto usual = connect360::settingsOf(account);
    QCOMPARE(usual.apiBase, QUrl(u"https://api.plato.ae"_s));
    QCOMPARE(usual.trpcPath, u"/api/trpc"_s);
    QCOMPARE(usual.encoding, std::optional<connect360::Encoding>());
    QCOMPARE(usual.multipartField, u"files"_s);
    QCOMPARE(usual.requestsPerMinute, 120);
    account.settings = {{u"api_base"_s, u"http://127.0.0.1:1/x//"_s}, {u"trpc_path"_s, u"trpc/"_s}, {u"encoding"_s, u"superjson"_s},
        {u"multipart_field"_s, u"file"_s}, {u"ai_agent"_s, u"agent_1"_s}, {u"requests_per_minute"_s, u"60"_s}};
    QVERIFY(m_provider.validate(account.settings, kKey));
    const auto set = connect360::settingsOf(account);
    QCOMPARE(set.apiBase, QUrl(u"http://127.0.0.1:1/x"_s));
    QCOMPARE(set.trpcPath, u"/trpc"_s);
    QCOMPARE(set.encoding, std::optional(connect360::Encoding::Superjson));
    QCOMPARE(set.multipartField, u"file"_s);
    QCOMPARE(m_provider.capabilities(account).aiAgent, u"agent_1"_s);
    QCOMPARE(m_provider.capabilities(account).requestsPerMinute, 60);
}

void Connect360RulesTest::settingsAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("query") << u"api_base"_s << u"https://api.plato.ae/?apiKey=x"_s;
    QTest::newRow("no address") << u"api_base"_s << u"api.plato.ae"_s;
    QTest::newRow("path out") << u"trpc_path"_s << u"/api/../x"_s;
    QTest::newRow("path with a query") << u"trpc_path"_s << u"/api?x"_s;
    QTest::newRow("encoding") << u"encoding"_s << u"xml"_s;
    QTest::newRow("field") << u"multipart_field"_s << u"a b\""_s;
    QTest::newRow("agent") << u"ai_agent"_s << u"a\nb"_s;
    QTest::newRow("no requests") << u"requests_per_minute"_s << u"0"_s;
    QTest::newRow("no number") << u"requests_per_minute"_s << u"many"_s;
    QTest::newRow("unknown") << u"webhook"_s << u"x"_s;
}

void Connect360RulesTest::settingsAreChecked()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto checked = m_provider.validate({{key, value}}, kKey);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(checked.error().providerCode, key);
}

void Connect360RulesTest::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"plato_abc123"_s << true;
    QTest::newRow("another beginning") << u"sk-1"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank inside") << u"plato_ a"_s << false;
    QTest::newRow("line break") << u"plato_a\n"_s << false;
    QTest::newRow("letters of no key") << u"plato_ش"_s << false;
}

void Connect360RulesTest::keys()
{
    QFETCH(QString, key);
    QFETCH(bool, good);
    const auto checked = m_provider.validate({}, {{u"api_key"_s, key}});
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QCOMPARE(checked.error().providerCode, u"api_key"_s);
}

void Connect360RulesTest::capabilities()
{
    const Capabilities can = m_provider.capabilities({});
    QVERIFY(can.poll && can.readBack && can.history && can.replyTo && can.uploadsFirst);
    QVERIFY(can.manageConversations && can.subConversations && can.aiAgents);
    QVERIFY(can.flags && can.templateIds && can.channelChoice && can.asCustomer);
    QVERIFY(!can.webhooks && !can.idempotentSend);
    QCOMPARE(can.languages, (QStringList{u"en"_s, u"ar"_s, u"tr"_s}));
    QCOMPARE(can.attachments, 5);
    QCOMPARE(can.fileBytes.size(), 7);
    for (const qint64 bytes : can.fileBytes)
        QCOMPARE(bytes, 25 * 1024 * 1024);
}

//! An empty field says that the message is taken.
void Connect360RulesTest::messages_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QString>("field");
    const SendOptions byTemplate{.templateId = u"t1"_s, .templateContext = {{"name"_L1, u"Sara"_s}}};
    QTest::newRow("words") << said(TextContent{.text = u"سلام"_s}) << QString();
    QTest::newRow("two languages") << said(texts({{u"en"_s, u"Hi"_s}, {u"tr"_s, u"Selam"_s}})) << QString();
    QTest::newRow("one of two empty") << said(texts({{u"en"_s, u"Hi"_s}, {u"ar"_s, QString()}})) << QString();
    QTest::newRow("a template") << said(TextContent{}, byTemplate) << QString();
    QTest::newRow("nothing") << said(TextContent{}) << u"text"_s;
    QTest::newRow("blanks") << said(TextContent{.text = u" \n"_s}) << u"text"_s;
    QTest::newRow("another language") << said(texts({{u"fa"_s, u"سلام"_s}})) << u"texts"_s;
    QTest::newRow("too long") << said(texts({{u"en"_s, QString(10'001, u'a')}})) << u"texts"_s;
    QTest::newRow("header") << said(TextContent{.text = u"a"_s, .texts = {}, .header = u"h"_s, .footer = {}}) << u"header"_s;
    QTest::newRow("place") << said(LocationContent{1, 2, {}, {}}) << u"kind"_s;
    QTest::newRow("no file") << said(MediaContent{}) << u"attachments"_s;
    QTest::newRow("values without a template") << said(TextContent{.text = u"a"_s}, {.templateContext = {{"a"_L1, 1}}}) << u"options"_s;
    QTest::newRow("AI channel without an agent") << said(TextContent{.text = u"a"_s}, {.aiChannel = u"c"_s}) << u"options"_s;
    QTest::newRow("empty flag") << said(TextContent{.text = u"a"_s}, {.flags = {u" "_s}}) << u"options"_s;
    QTest::newRow("an image that is no address")
        << said(TextContent{.text = u"a"_s}, {.customer = {.image = u"/me.png"_s}}) << u"options"_s;
    QTest::newRow("for the customer") << said(TextContent{.text = u"a"_s}, {.asCustomer = true, .customer = {.phone = u"+9715"_s}})
                                      << QString();
    OutgoingMessage buttons = said(TextContent{.text = u"a"_s});
    buttons.buttons = {{Button{u"b"_s, {}, ReplyAction{u"1"_s}}}};
    QTest::newRow("buttons") << buttons << u"buttons"_s;
}

void Connect360RulesTest::messages()
{
    QFETCH(OutgoingMessage, message);
    QFETCH(QString, field);
    const auto checked = m_provider.checkOutgoing({}, message);
    QCOMPARE(checked ? QString() : checked.error().providerCode, field);
}

void Connect360RulesTest::files_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("kind"); // -1: taken
    constexpr qint64 kMost = 25LL * 1024 * 1024;
    QTest::newRow("one") << 1 << qint64(1) << -1;
    QTest::newRow("five of the largest") << 5 << kMost << -1;
    QTest::newRow("six") << 6 << qint64(1) << int(ErrorKind::TooLarge);
    QTest::newRow("too large") << 1 << kMost + 1 << int(ErrorKind::TooLarge);
    QTest::newRow("empty") << 1 << qint64(0) << int(ErrorKind::InvalidInput);
    QTest::newRow("gone") << 1 << qint64(-1) << int(ErrorKind::InvalidInput);
}

void Connect360RulesTest::files()
{
    QFETCH(int, count);
    QFETCH(qint64, size);
    QFETCH(int, kind);
    Attachment attachment;
    attachment.localPath = m_folder.filePath(u"f%1.bin"_s.arg(size));
    if (size >= 0) {
        QFile file(attachment.localPath);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    }
    OutgoingMessage message{.content = MediaContent{}};
    message.attachments.assign(std::size_t(count), attachment);
    const auto checked = m_provider.checkOutgoing({}, message);
    QCOMPARE(checked ? -1 : int(checked.error().kind), kind);
    Attachment uploaded;
    uploaded.remoteId = u"a1"_s;
    QVERIFY(m_provider.checkOutgoing({}, {.content = MediaContent{}, .attachments = {uploaded}}));
    QVERIFY(!m_provider.checkOutgoing({}, {.content = MediaContent{}, .attachments = {Attachment{}}}));
}

void Connect360RulesTest::languages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << QString() << u"en"_s;
    QTest::newRow("English") << u"Hello"_s << u"en"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s << u"ar"_s;
    QTest::newRow("Persian") << u"سلام، چطورید؟"_s << u"ar"_s;
    QTest::newRow("Arabic with a name") << u"طلبكم من Plato وصل اليوم"_s << u"ar"_s;
    QTest::newRow("English with a word") << u"The word سلام means hello"_s << u"en"_s;
    QTest::newRow("Turkish") << u"Siparişiniz hazır"_s << u"tr"_s;
    QTest::newRow("Turkish capitals") << u"İYİ GÜNLER"_s << u"tr"_s;
    QTest::newRow("French") << u"Ça va, déjà reçu"_s << u"en"_s;
    QTest::newRow("German") << u"Schöne Grüße"_s << u"en"_s;
    QTest::newRow("digits") << u"۱۲۳ 456"_s << u"en"_s;
}

void Connect360RulesTest::languages()
{
    QFETCH(QString, words);
    QFETCH(QString, language);
    QCOMPARE(connect360::languageOf(words), language);
}

QASID_TEST(Connect360RulesTest)
#include "rules_test.moc"
