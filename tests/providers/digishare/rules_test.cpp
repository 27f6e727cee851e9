#include "core/providers/digishare/digishareprovider.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace qasid;
using namespace Qt::StringLiterals;

//! What may be sent and what is refused, with the field that is at fault; and what makes an account.
class DigishareRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outgoing_data();
    void outgoing();
    void localFiles_data();
    void localFiles();
    void accounts_data();
    void accounts();
    void capabilitiesFollowTheAccount();

private:
    DigishareProvider m_provider;
};

namespace {

Account account(const QMap<QString, QString> &settings = {})
{
    Account account;
    account.provider = u"digishare"_s;
    account.settings = settings;
    return account;
}

const Account kMessagesAccount = account();
const Account kEvent = account({{u"sender"_s, u"event"_s}});

QString letters(int count)
{
    return QString(count, u'ش');
}

OutgoingMessage text(const QString &words)
{
    return {.content = TextContent{words, {}, {}, {}}, .attachments = {}, .buttons = {}, .replyTo = {}};
}

Button button(const QString &id, const QString &caption)
{
    return {caption, {}, ReplyAction{id}};
}

OutgoingMessage buttons(int count, const QString &words = u"?"_s)
{
    OutgoingMessage message = text(words);
    for (int i = 0; i < count; ++i)
        message.buttons.push_back({button(QString::number(i), u"Oui"_s)});
    return message;
}

OutgoingMessage list(int sections, int rows)
{
    ListMenuContent menu{{}, u"Sujet ?"_s, {}, u"Choisir"_s, {}};
    for (int s = 0; s < sections; ++s) {
        ListSection section{u"Section"_s, {}};
        for (int r = 0; r < rows; ++r)
            section.rows.push_back({u"%1.%2"_s.arg(s).arg(r), u"Ligne"_s, letters(200)});
        menu.sections.push_back(section);
    }
    return {.content = menu, .attachments = {}, .buttons = {}, .replyTo = {}};
}

OutgoingMessage location(double latitude, double longitude)
{
    return {.content = LocationContent{latitude, longitude, {}, {}}, .attachments = {}, .buttons = {}, .replyTo = {}};
}

OutgoingMessage linked(AttachmentKind kind, const QString &caption = {}, qint64 size = 1000)
{
    Attachment file;
    file.kind = kind;
    file.url = u"https://shop.example/file.ogg"_s;
    file.name = u"file.ogg"_s;
    file.size = size;
    return {.content = MediaContent{caption}, .attachments = {file}, .buttons = {}, .replyTo = {}};
}

template <class Change>
OutgoingMessage with(OutgoingMessage message, Change change)
{
    change(message);
    return message;
}

//! "" when it is fine, else "kind field".
QString verdict(const Result<Done> &checked)
{
    return checked ? QString() : QString(errorKindName(checked.error().kind) + u' ' + checked.error().providerCode);
}

void row(const char *name, const Account &account, const OutgoingMessage &message, const QString &expected)
{
    QTest::newRow(name) << account << message << expected;
}

void textRules()
{
    row("text", kMessagesAccount, text(u"سلام"_s), {});
    row("text of 4096", kMessagesAccount, text(letters(4096)), {});
    row("text of 4096 emoji", kMessagesAccount, text(u"😀"_s.repeated(4096)), {});
    row("text of 4097", kMessagesAccount, text(letters(4097)), u"too_large text"_s);
    row("text of 4097 emoji, event", kEvent, text(u"😀"_s.repeated(4097)), u"too_large text"_s);
    row("empty text", kMessagesAccount, text({}), u"invalid_input text"_s);
    row("blank text", kEvent, text(u" \n\t"_s), u"invalid_input text"_s);
    row("text with a NUL", kMessagesAccount, text(u"a"_s + QChar(0) + u'b'), u"invalid_input text"_s);
    row("text with half a pair", kEvent, text(u"a"_s + QChar(0xd83d)), u"invalid_input text"_s);
    row("header alone", kMessagesAccount, with(text(u"a"_s), [](auto &m) { std::get<TextContent>(m.content).header = u"h"_s; }),
        u"invalid_input header"_s);
    row("footer", kMessagesAccount, with(buttons(1), [](auto &m) { std::get<TextContent>(m.content).footer = u"f"_s; }),
        u"invalid_input footer"_s);
    row("languages", kMessagesAccount,
        with(text(u"a"_s),
            [](auto &m) {
                std::get<TextContent>(m.content).texts = {{u"en"_s, u"a"_s}};
            }),
        u"invalid_input texts"_s);
    row("reply", kMessagesAccount, with(text(u"a"_s), [](auto &m) { m.replyTo = u"msg_1"_s; }), {});
    row("reply, event", kEvent, with(text(u"a"_s), [](auto &m) { m.replyTo = u"msg_1"_s; }), u"invalid_input reply_to"_s);
}

void buttonRows()
{
    row("3 buttons", kMessagesAccount, buttons(3), {});
    row("3 buttons, event", kEvent, buttons(3), {});
    row("3 buttons in one row", kMessagesAccount,
        with(text(u"?"_s),
            [](auto &m) {
                m.buttons = {{button(u"a"_s, u"A"_s), button(u"b"_s, u"B"_s), button(u"c"_s, u"C"_s)}};
            }),
        {});
    row("4 buttons", kMessagesAccount, buttons(4), u"too_large buttons"_s);
    row("buttons without words", kMessagesAccount, buttons(1, {}), u"invalid_input text"_s);
    row("caption of 20", kMessagesAccount, with(buttons(1), [](auto &m) { m.buttons[0][0].caption = letters(20); }), {});
    row("caption of 21", kMessagesAccount, with(buttons(1), [](auto &m) { m.buttons[0][0].caption = letters(21); }),
        u"too_large buttons"_s);
    row("no caption", kMessagesAccount, with(buttons(1), [](auto &m) { m.buttons[0][0].caption.clear(); }), u"invalid_input buttons"_s);
    row("no button id", kMessagesAccount, with(buttons(1), [](auto &m) { m.buttons[0][0].action = ReplyAction{}; }),
        u"invalid_input buttons"_s);
    row("one id twice", kMessagesAccount, with(buttons(2), [](auto &m) { m.buttons[1][0].action = ReplyAction{u"0"_s}; }),
        u"invalid_input buttons"_s);
    row("link button", kMessagesAccount, with(buttons(1), [](auto &m) { m.buttons[0][0].action = LinkAction{u"https://a.example"_s}; }),
        u"invalid_input buttons"_s);
    row("button with icon", kMessagesAccount, with(buttons(1), [](auto &m) { m.buttons[0][0].icon = u"star"_s; }),
        u"invalid_input buttons"_s);
    row("empty rows", kMessagesAccount, with(text(u"?"_s), [](auto &m) { m.buttons = {{}}; }), u"invalid_input buttons"_s);
    row("header of 60", kMessagesAccount, with(buttons(1), [](auto &m) { std::get<TextContent>(m.content).header = letters(60); }), {});
    row("header of 61", kEvent, with(buttons(1), [](auto &m) { std::get<TextContent>(m.content).header = letters(61); }),
        u"too_large header"_s);
    row("image above buttons", kMessagesAccount,
        with(buttons(1), [](auto &m) { m.attachments = linked(AttachmentKind::Image).attachments; }), {});
    row("voice above buttons", kMessagesAccount,
        with(buttons(1), [](auto &m) { m.attachments = linked(AttachmentKind::Voice).attachments; }), u"invalid_input attachments"_s);
    row("local image above buttons", kMessagesAccount,
        with(buttons(1),
            [](auto &m) {
                m.attachments = linked(AttachmentKind::Image).attachments;
                m.attachments[0].url.clear();
                m.attachments[0].localPath = u"/etc/hostname"_s;
            }),
        u"invalid_input attachments"_s);
    row("header and image", kMessagesAccount,
        with(buttons(1),
            [](auto &m) {
                m.attachments = linked(AttachmentKind::Image).attachments;
                std::get<TextContent>(m.content).header = u"h"_s;
            }),
        u"invalid_input header"_s);
}

void listRows()
{
    const auto menu = [](OutgoingMessage &m) -> ListMenuContent & { return std::get<ListMenuContent>(m.content); };
    row("10 rows, long descriptions", kMessagesAccount, list(2, 5), {});
    row("11 rows", kMessagesAccount, list(1, 11), u"too_large sections"_s);
    row("11 rows in sections, event", kEvent, list(11, 1), u"too_large sections"_s);
    row("no sections", kMessagesAccount, list(0, 0), u"invalid_input sections"_s);
    row("empty section", kMessagesAccount, list(1, 0), u"invalid_input sections"_s);
    row("one section without title", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).sections[0].title.clear(); }), {});
    row("two sections without title", kMessagesAccount, with(list(2, 1), [&](auto &m) { menu(m).sections[0].title.clear(); }),
        u"invalid_input sections"_s);
    row("row title of 24", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).sections[0].rows[0].title = letters(24); }), {});
    row("row title of 25", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).sections[0].rows[0].title = letters(25); }),
        u"too_large sections"_s);
    row("row without title", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).sections[0].rows[0].title.clear(); }),
        u"invalid_input sections"_s);
    row("row without id", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).sections[0].rows[0].id.clear(); }),
        u"invalid_input sections"_s);
    row("one row id twice", kMessagesAccount, with(list(1, 2), [&](auto &m) { menu(m).sections[0].rows[1].id = u"0.0"_s; }),
        u"invalid_input sections"_s);
    row("list button of 20", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).button = letters(20); }), {});
    row("list button of 21", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).button = letters(21); }), u"too_large button"_s);
    row("no list button", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).button.clear(); }), u"invalid_input button"_s);
    row("no list text", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).text.clear(); }), u"invalid_input text"_s);
    row("list header of 61", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).header = letters(61); }), u"too_large header"_s);
    row("list footer", kMessagesAccount, with(list(1, 1), [&](auto &m) { menu(m).footer = u"f"_s; }), u"invalid_input footer"_s);
    row("list with buttons", kMessagesAccount, with(list(1, 1), [](auto &m) { m.buttons = buttons(1).buttons; }),
        u"invalid_input buttons"_s);
    row("list with file", kMessagesAccount, with(list(1, 1), [](auto &m) { m.attachments = linked(AttachmentKind::Image).attachments; }),
        u"invalid_input attachments"_s);
}

void otherRules()
{
    row("location", kMessagesAccount, location(33.5, -7.5), {});
    row("location at the edge, event", kEvent, location(-90, 180), {});
    row("latitude", kMessagesAccount, location(90.1, 0), u"invalid_input latitude"_s);
    row("longitude", kMessagesAccount, location(0, -181), u"invalid_input longitude"_s);
    row("not a number", kMessagesAccount, location(std::numeric_limits<double>::quiet_NaN(), 0), u"invalid_input latitude"_s);
    row("infinite", kMessagesAccount, location(0, std::numeric_limits<double>::infinity()), u"invalid_input longitude"_s);
    row("location with buttons", kMessagesAccount, with(location(1, 1), [](auto &m) { m.buttons = buttons(1).buttons; }),
        u"invalid_input buttons"_s);
    const auto kind = [](Content content) { return OutgoingMessage{std::move(content), {}, {}, {}}; };
    row("location request", kEvent, kind(LocationRequestContent{u"Où ?"_s}), {});
    row("location request without words", kMessagesAccount, kind(LocationRequestContent{}), u"invalid_input text"_s);
    row("choice", kMessagesAccount, kind(ChoiceContent{}), u"invalid_input kind"_s);
    row("contact", kMessagesAccount, kind(ContactContent{}), u"invalid_input kind"_s);
    row("system", kMessagesAccount, kind(SystemContent{}), u"invalid_input kind"_s);
    row("unsupported", kEvent, kind(UnsupportedContent{}), u"invalid_input kind"_s);
}

void fileRows()
{
    row("image by link", kMessagesAccount, linked(AttachmentKind::Image, letters(1024)), {});
    row("image by link, event", kEvent, linked(AttachmentKind::Image, letters(1024), 4'000'000), {});
    row("caption of 1025", kMessagesAccount, linked(AttachmentKind::Image, letters(1025)), u"too_large caption"_s);
    row("caption under audio", kMessagesAccount, linked(AttachmentKind::Audio, u"a"_s), u"invalid_input caption"_s);
    row("caption under sticker", kMessagesAccount, linked(AttachmentKind::Sticker, u"a"_s), u"invalid_input caption"_s);
    row("voice by link", kMessagesAccount, linked(AttachmentKind::Voice), {});
    row("voice that is no OGG", kMessagesAccount,
        with(linked(AttachmentKind::Voice), [](auto &m) { m.attachments[0].mimeType = u"audio/mpeg"_s; }), u"invalid_input attachments"_s);
    row("image of 5 MB", kMessagesAccount, linked(AttachmentKind::Image, {}, 5'000'000), {});
    row("image over 5 MB", kMessagesAccount, linked(AttachmentKind::Image, {}, 5'000'001), u"too_large attachments"_s);
    row("image of 6 MB for Telegram", account({{u"provider_type"_s, u"telegram"_s}}), linked(AttachmentKind::Image, {}, 6'000'000), {});
    row("video over 16 MB", kMessagesAccount, linked(AttachmentKind::Video, {}, 16'000'001), u"too_large attachments"_s);
    row("document of 100 MB by link", kMessagesAccount, linked(AttachmentKind::Document, {}, 100'000'000), {});
    row("document over 100 MB", kMessagesAccount, linked(AttachmentKind::Document, {}, 100'000'001), u"too_large attachments"_s);
    row("two files", kMessagesAccount, with(linked(AttachmentKind::Image), [](auto &m) { m.attachments.push_back(m.attachments[0]); }),
        u"too_large attachments"_s);
    row("no file", kMessagesAccount, with(linked(AttachmentKind::Image), [](auto &m) { m.attachments.clear(); }),
        u"invalid_input attachments"_s);
    row("file from nowhere", kMessagesAccount, with(linked(AttachmentKind::Image), [](auto &m) { m.attachments[0].url.clear(); }),
        u"invalid_input attachments"_s);
    row("file at a file address", kMessagesAccount,
        with(linked(AttachmentKind::Image), [](auto &m) { m.attachments[0].url = u"file:///etc/passwd"_s; }),
        u"invalid_input attachments"_s);
    row("text as caption", kMessagesAccount, with(text(u"a"_s), [](auto &m) { m.attachments = linked(AttachmentKind::Image).attachments; }),
        {});
}

} // namespace

void DigishareRulesTest::outgoing_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QString>("expected");
    textRules();
    buttonRows();
    listRows();
    otherRules();
    fileRows();
}

void DigishareRulesTest::outgoing()
{
    QFETCH(Account, account);
    QFETCH(OutgoingMessage, message);
    QFETCH(QString, expected);
    const auto checked = m_provider.checkOutgoing(account, message);
    QCOMPARE(verdict(checked), expected);
    if (!checked)
        QVERIFY(!checked.error().detail.isEmpty());
}

void DigishareRulesTest::localFiles_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("expected");
    QTest::newRow("messages, 25 MB") << kMessagesAccount << qint64(25'000'000) << QString();
    QTest::newRow("messages, more") << kMessagesAccount << qint64(25'000'001) << u"too_large attachments"_s;
    QTest::newRow("event, 700 KB") << kEvent << qint64(700'000) << QString();
    QTest::newRow("event, more") << kEvent << qint64(700'001) << u"too_large attachments"_s;
    QTest::newRow("empty") << kMessagesAccount << qint64(0) << u"invalid_input attachments"_s;
    QTest::newRow("missing") << kMessagesAccount << qint64(-1) << u"invalid_input attachments"_s;
}

void DigishareRulesTest::localFiles()
{
    QFETCH(Account, account);
    QFETCH(qint64, size);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.bin"_s));
    if (size >= 0) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(size)); // sparse: costs no disk
    }
    auto message = linked(AttachmentKind::Document);
    message.attachments[0].url.clear();
    message.attachments[0].localPath = file.fileName();
    QCOMPARE(verdict(m_provider.checkOutgoing(account, message)), expected);
}

void DigishareRulesTest::accounts_data()
{
    using Map = QMap<QString, QString>;
    QTest::addColumn<Map>("settings");
    QTest::addColumn<Map>("secrets");
    QTest::addColumn<QString>("expected");
    const Map token{{u"token"_s, u"t"_s}}, client{{u"client_id"_s, u"i"_s}, {u"client_secret"_s, u"s"_s}};
    const auto hook = [&](const QString &secret) {
        Map secrets = token;
        secrets.insert(u"webhook_secret"_s, secret);
        return secrets;
    };
    QTest::newRow("token") << Map{} << token << QString();
    QTest::newRow("client credentials") << Map{} << client << QString();
    QTest::newRow("nothing") << Map{} << Map{} << u"invalid_input token"_s;
    QTest::newRow("client without secret") << Map{} << Map{{u"client_id"_s, u"i"_s}} << u"invalid_input client_secret"_s;
    QTest::newRow("secret without client") << Map{} << Map{{u"client_secret"_s, u"i"_s}, {u"token"_s, u"t"_s}}
                                           << u"invalid_input client_id"_s;
    QTest::newRow("unknown secret") << Map{} << Map{{u"tokn"_s, u"t"_s}} << u"invalid_input tokn"_s;
    QTest::newRow("token with line break") << Map{} << Map{{u"token"_s, u"a\r\nX: y"_s}} << u"invalid_input token"_s;
    QTest::newRow("unknown setting") << Map{{u"host"_s, u"x"_s}} << token << u"invalid_input host"_s;
    QTest::newRow("secret as setting") << Map{{u"token"_s, u"x"_s}} << token << u"invalid_input token"_s;
    QTest::newRow("plain http") << Map{{u"api_base"_s, u"http://127.0.0.1:8080/v1"_s}} << token << QString();
    QTest::newRow("not http") << Map{{u"api_base"_s, u"ftp://a.example"_s}} << token << u"invalid_input api_base"_s;
    QTest::newRow("user in address") << Map{{u"api_base"_s, u"https://a:b@a.example"_s}} << token << u"invalid_input api_base"_s;
    QTest::newRow("query in address") << Map{{u"event_api_base"_s, u"https://a.example/?x=1"_s}} << token
                                      << u"invalid_input event_api_base"_s;
    QTest::newRow("sender") << Map{{u"sender"_s, u"event"_s}} << token << QString();
    QTest::newRow("unknown sender") << Map{{u"sender"_s, u"pigeon"_s}} << token << u"invalid_input sender"_s;
    QTest::newRow("unknown auth") << Map{{u"webhook_auth"_s, u"hmac"_s}} << token << u"invalid_input webhook_auth"_s;
    QTest::newRow("bearer without secret") << Map{{u"webhook_auth"_s, u"bearer"_s}} << token << u"invalid_input webhook_secret"_s;
    QTest::newRow("bearer") << Map{{u"webhook_auth"_s, u"bearer"_s}} << hook(u"s"_s) << QString();
    QTest::newRow("basic in one") << Map{{u"webhook_auth"_s, u"basic"_s}} << hook(u"u:p"_s) << QString();
    QTest::newRow("basic in two") << Map{{u"webhook_auth"_s, u"basic"_s}, {u"webhook_user"_s, u"u"_s}} << hook(u"p"_s) << QString();
    QTest::newRow("basic without user") << Map{{u"webhook_auth"_s, u"basic"_s}} << hook(u"p"_s) << u"invalid_input webhook_user"_s;
    QTest::newRow("header") << Map{{u"webhook_auth"_s, u"header"_s}} << hook(u"p"_s) << QString();
    QTest::newRow("header with a colon") << Map{{u"webhook_auth"_s, u"header"_s}, {u"webhook_header"_s, u"X: y"_s}} << hook(u"p"_s)
                                         << u"invalid_input webhook_header"_s;
}

void DigishareRulesTest::accounts()
{
    using Map = QMap<QString, QString>;
    QFETCH(Map, settings);
    QFETCH(Map, secrets);
    QFETCH(QString, expected);
    QCOMPARE(verdict(m_provider.validate(settings, secrets)), expected);
}

void DigishareRulesTest::capabilitiesFollowTheAccount()
{
    const auto messages = m_provider.capabilities(kMessagesAccount);
    QVERIFY(messages.replyTo);
    QCOMPARE(messages.fileBytes.value(AttachmentKind::Image), 5'000'000);
    QCOMPARE(messages.fileBytes.value(AttachmentKind::Document), 25'000'000);
    QCOMPARE(messages.replyWindow, std::optional(std::chrono::hours(24)));
    const auto event = m_provider.capabilities(kEvent);
    QVERIFY(!event.replyTo);
    QCOMPARE(event.fileBytes.value(AttachmentKind::Document), 700'000);
    QVERIFY(!m_provider.capabilities(account({{u"provider_type"_s, u"whatsapp_web"_s}})).replyWindow);
}

QASID_TEST(DigishareRulesTest)
#include "rules_test.moc"
