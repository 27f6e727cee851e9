#include "core/providers/divar/divarprovider.h"
#include "core/providers/divar/mediarules.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

//! What a Divar account can do, and what is refused before it is sent.
class DivarRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void capabilities();
    void texts_data();
    void texts();
    void buttons_data();
    void buttons();
    void grids_data();
    void grids();
    void bothGridsAreChecked();
    void files_data();
    void files();
    void otherContents();

private:
    Result<Done> check(const OutgoingMessage &message) const { return m_provider.checkOutgoing({}, message); }
    void expect(const OutgoingMessage &message, const QString &field, ErrorKind kind = ErrorKind::InvalidInput) const;
    QString fileOf(const QString &name, const QByteArray &start, qint64 size) const;

    DivarProvider m_provider;
    QTemporaryDir m_folder;
};

namespace {

OutgoingMessage words(const QString &text, const ButtonGrid &grid = {}, const ButtonGrid &own = {})
{
    return {.content = TextContent{text, {}, {}, {}}, .attachments = {}, .buttons = grid, .replyTo = {}, .senderButtons = own};
}

Button link(const QString &caption = u"باز کن"_s, const QString &icon = {})
{
    return {caption, icon, LinkAction{u"https://check.example"_s}};
}

const QByteArray kPng("\x89PNG\r\n\x1a\n", 8);
const QByteArray kJpeg("\xff\xd8\xff\xe0");
const QByteArray kPdf("%PDF-1.7\n");
const QByteArray kOldOffice("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
const QByteArray kZip("PK\x03\x04");
const QByteArray kMp4("\0\0\0\x18"
                      "ftypmp42",
    12);

} // namespace

//! An empty field says that the message is taken.
void DivarRulesTest::expect(const OutgoingMessage &message, const QString &field, ErrorKind kind) const
{
    const auto checked = check(message);
    if (field.isEmpty()) {
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().detail));
        return;
    }
    QVERIFY(!checked);
    QCOMPARE(checked.error().providerCode, field);
    QCOMPARE(checked.error().kind, kind);
    QVERIFY(!checked.error().detail.isEmpty());
}

QString DivarRulesTest::fileOf(const QString &name, const QByteArray &start, qint64 size) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(start.left(size)) < 0 || !file.resize(size))
        return {};
    return file.fileName();
}

void DivarRulesTest::capabilities()
{
    const Capabilities can = m_provider.capabilities({});
    QCOMPARE(can.buttonRows, 3);
    QCOMPARE(can.buttonsPerRow, 3);
    QCOMPARE(can.buttonsInAll, 9);
    QVERIFY(can.buttonIcons && can.linkButtons && can.serverButtons && can.dynamicButtons && can.postButtons && can.answersPresses);
    QVERIFY(!can.replyButtons && !can.location && !can.locationRequest && !can.replyTo && !can.attachmentWithButtons && !can.history);
    QCOMPARE(can.listRows, 0);
    QCOMPARE(can.captionLength, 0);
    QCOMPARE(can.senderButtonsChannels, QStringList{u"post"_s});
    QCOMPARE(can.accessChannels, QStringList{u"post"_s});
    QVERIFY(can.access && can.sendToUser && can.findByPhone && can.fetchEarly && can.webhooks);
    QVERIFY(!can.idempotentSend && !can.readBack);
    QCOMPARE(can.fileBytes.value(AttachmentKind::Image), 5'000'000);
    QCOMPARE(can.fileBytes.value(AttachmentKind::Document), 5'000'000);
    QCOMPARE(can.fileBytes.value(AttachmentKind::Voice), 1'500'000);
    QCOMPARE(can.fileBytes.value(AttachmentKind::Audio), 1'500'000);
    QCOMPARE(can.fileBytes.value(AttachmentKind::Video), 50'000'000);
    QCOMPARE(can.fileBytes.size(), 5);
    QCOMPARE(m_provider.buttonIcons().size(), 822u);
}

void DivarRulesTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const QString emoji = u"😀"_s;
    QTest::newRow("words") << u"سلام"_s << QString();
    QTest::newRow("one emoji") << emoji << QString();
    QTest::newRow("4000 emoji") << emoji.repeated(4000) << QString();
    QTest::newRow("4001 emoji") << emoji.repeated(4001) << u"text"_s;
    QTest::newRow("nothing") << QString() << u"text"_s;
    QTest::newRow("blanks") << u" \n\u200a"_s << u"text"_s;
    QTest::newRow("NUL") << QString(QChar(0)) + u'a' << u"text"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd800) << u"text"_s;
}

void DivarRulesTest::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    expect(words(text), field, text.size() > 8000 ? ErrorKind::TooLarge : ErrorKind::InvalidInput);
}

void DivarRulesTest::buttons_data()
{
    QTest::addColumn<Button>("button");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const Button &button, bool good) { QTest::newRow(name) << button << good; };
    const auto with = [](const ButtonAction &action) { return Button{u"a"_s, {}, action}; };
    row("link", link(), true);
    row("emoji alone", link(u"🅱️"_s), true);
    row("long caption", link(QString(300, u'م')), true); // no limit is known
    row("no caption", link({}), false);
    row("blank caption", link(u" "_s), false);
    row("caption with NUL", link(u"a\0b"_s), false);
    row("icon", link(u"a"_s, u"HOME"_s), true);
    row("icon in small letters", link(u"a"_s, u"home"_s), true);
    row("misspelt icon that is repaired", link(u"a"_s, u"REAL_STATE"_s), true);
    row("word for no icon", link(u"a"_s, u"None"_s), true);
    row("unknown icon", link(u"a"_s, u"ROCKET"_s), false);
    for (const char *url : {"http://a.example", "https://a.example:8443/b?c#d", "https://دیوار.example/الف"})
        row(url, with(LinkAction{QString::fromUtf8(url)}), true);
    for (const char *url : {"", "a.example", "/a", "javascript:alert(1)", "file:///etc/passwd", "https://", "mailto:a@b.example"})
        row(url, with(LinkAction{QString::fromUtf8(url)}), false);
    row("server, no data", with(ServerAction{}), true);
    row("server, data", with(ServerAction{{{u"a"_s, QJsonObject{{u"b"_s, 1}}}}}), true);
    row("server, much data", with(ServerAction{{{u"a"_s, QString(9000, u'x')}}}), false);
    row("server, half a character", with(ServerAction{{{u"a"_s, QString(QChar(0xd800))}}}), false);
    row("server, half a character as a name", with(ServerAction{{{QString(QChar(0xd800)), 1}}}), false);
    row("server, NUL in a list", with(ServerAction{{{u"a"_s, QJsonArray{1, QString(QChar(0))}}}}), false);
    QJsonObject deep;
    for (int i = 0; i < 70; ++i)
        deep = {{u"a"_s, deep}};
    row("server, deep data", with(ServerAction{deep}), false);
    row("dynamic", with(DynamicAction{{{u"a"_s, true}}}), true);
    row("dynamic, much data", with(DynamicAction{{{u"a"_s, QString(9000, u'x')}}}), false);
    row("post", with(PostAction{u"gZ4kQ8Xy"_s, false}), true);
    row("post, manage", with(PostAction{u"gZ4kQ8Xy"_s, true}), true);
    row("post without a token", with(PostAction{}), false);
    row("post with a blank token", with(PostAction{u" "_s, true}), false);
    row("reply", with(ReplyAction{u"1"_s}), false);
    row("unknown", with(UnknownAction{{{u"start_dance"_s, 1}}}), false);
}

void DivarRulesTest::buttons()
{
    QFETCH(Button, button);
    QFETCH(bool, good);
    const auto checked = check(words(u"?"_s, {{button}}));
    QVERIFY2(checked.has_value() == good, qPrintable(checked ? QString() : checked.error().detail));
    if (!good)
        QCOMPARE(checked.error().providerCode, u"buttons"_s);
}

void DivarRulesTest::grids_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<bool>("good");
    const auto row = [](const QList<int> &rows, bool good) {
        QStringList names;
        for (const int count : rows)
            names += QString::number(count);
        QTest::newRow(qPrintable(names.join(u'-'))) << rows << good;
    };
    for (const QList<int> &rows : {QList<int>{1}, {3}, {1, 1, 1}, {3, 3, 3}, {1, 3, 2}})
        row(rows, true);
    for (const QList<int> &rows : {QList<int>{4}, {1, 1, 1, 1}, {3, 4}, {0}, {1, 0}})
        row(rows, false);
}

void DivarRulesTest::grids()
{
    QFETCH(QList<int>, rows);
    QFETCH(bool, good);
    ButtonGrid grid;
    for (const int count : rows)
        grid.emplace_back(size_t(count), link());
    QCOMPARE(check(words(u"?"_s, grid)).has_value(), good);
    QCOMPARE(check(words(u"?"_s, {}, grid)).has_value(), good);
}

void DivarRulesTest::bothGridsAreChecked()
{
    expect(words(u"?"_s, {{link()}}, {{link()}}), {});
    expect(words(u"?"_s, {{link()}}, {{link({})}}), u"sender_buttons"_s);
    expect(words({}, {{link()}}), u"text"_s);
}

void DivarRulesTest::files_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<bool>("good");
    using Kind = AttachmentKind;
    const auto row = [](Kind kind, const char *name, const QByteArray &start, qint64 size, bool good, const char *mime = "") {
        QTest::addRow(
            "%s %s %lld %s%s", qPrintable(attachmentKindName(kind)), name, static_cast<long long>(size), mime, good ? "" : ", refused")
            << kind << QString::fromUtf8(name) << start << size << QString::fromLatin1(mime) << good;
    };
    row(Kind::Image, "a.png", kPng, 100, true);
    row(Kind::Image, "عکس.JPG", kJpeg, 5'000'000, true, "image/jpeg");
    row(Kind::Image, "a.jpeg", kJpeg, 100, true, "image/jpeg; q=1");
    row(Kind::Image, "a.jpeg", kJpeg, 5'000'001, false);
    row(Kind::Image, "a.gif", "GIF89a", 100, false);
    row(Kind::Image, "a.webp", "RIFF", 100, false);
    row(Kind::Image, "a.png", kJpeg, 100, false);
    row(Kind::Image, "a.jpg", "<html>", 100, false);
    row(Kind::Image, "a.jpg", kJpeg, 0, false);
    row(Kind::Image, "a.jpg", kJpeg, 100, false, "image/gif");
    row(Kind::Image, "a", kJpeg, 100, false);
    row(Kind::Document, "a.pdf", kPdf, 100, true, "application/pdf");
    for (const char *name : {"a.doc", "a.xls", "a.ppt"}) {
        row(Kind::Document, name, kOldOffice, 100, true);
        row(Kind::Document, name, kZip, 100, false);
    }
    for (const char *name : {"a.docx", "a.xlsx", "a.pptx"}) {
        row(Kind::Document, name, kZip, 100, true, "application/octet-stream");
        row(Kind::Document, name, kOldOffice, 100, false);
    }
    row(Kind::Document, "a.pdf", kPdf, 5'000'001, false);
    row(Kind::Document, "a.zip", kZip, 100, false);
    row(Kind::Document, "a.exe", "MZ", 100, false);
    row(Kind::Document, "a.txt", "abc", 100, false);
    for (const auto kind : {Kind::Voice, Kind::Audio}) {
        row(kind, "a.m4a", kMp4, 1'500'000, true, "audio/x-m4a");
        row(kind, "a.3gp", kMp4, 100, true, "audio/3gpp");
        row(kind, "a.m4a", kMp4, 1'500'001, false);
        row(kind, "a.ogg", "OggS", 100, false);
        row(kind, "a.mp3", "ID3", 100, false);
        row(kind, "a.m4a", "OggS", 100, false);
    }
    row(Kind::Video, "a.mp4", kMp4, 50'000'000, true, "video/mp4");
    row(Kind::Video, "a.mp4", kMp4, 50'000'001, false);
    row(Kind::Video, "a.avi", "RIFF", 100, false);
    row(Kind::Sticker, "a.png", kPng, 100, false);
    row(Kind::Other, "a.pdf", kPdf, 100, false);
}

void DivarRulesTest::files()
{
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QFETCH(qint64, size);
    QFETCH(QString, mime);
    QFETCH(bool, good);
    Attachment file;
    file.kind = kind;
    file.mimeType = mime;
    file.localPath = fileOf(name, start, size);
    QVERIFY(!file.localPath.isEmpty());
    const OutgoingMessage message{.content = MediaContent{}, .attachments = {file}, .buttons = {}, .replyTo = {}};
    const auto checked = check(message);
    QVERIFY2(checked.has_value() == good, qPrintable(checked ? QString() : checked.error().detail));
    if (!good)
        QCOMPARE(checked.error().providerCode, u"attachments"_s);
    // The name it is sent under decides, not what the file is called here.
    file.name = name;
    file.localPath = fileOf(u"renamed"_s, start, size);
    QCOMPARE(check({.content = MediaContent{}, .attachments = {file}, .buttons = {}, .replyTo = {}}).has_value(), good);
    QCOMPARE(divar::uploadKind(kind).isEmpty(), !m_provider.capabilities({}).fileBytes.contains(kind));
}

void DivarRulesTest::otherContents()
{
    Attachment file;
    file.kind = AttachmentKind::Image;
    file.localPath = fileOf(u"a.png"_s, kPng, 100);
    OutgoingMessage media{.content = MediaContent{}, .attachments = {file}, .buttons = {}, .replyTo = {}};
    expect(media, {});
    media.content = MediaContent{u"under it"_s};
    expect(media, u"caption"_s);
    media.content = TextContent{u"beside it"_s, {}, {}, {}};
    expect(media, u"attachments"_s);
    media.content = MediaContent{};
    media.buttons = {{link()}};
    expect(media, u"buttons"_s);
    media.buttons = {};
    media.attachments.push_back(file);
    expect(media, u"attachments"_s, ErrorKind::TooLarge);
    media.attachments.clear();
    expect(media, u"attachments"_s);
    file.localPath.clear();
    file.url = u"https://a.example/a.png"_s;
    media.attachments = {file};
    expect(media, u"attachments"_s);

    expect({.content = TextContent{u"a"_s, {{u"fa"_s, u"b"_s}}, {}, {}}, .attachments = {}, .buttons = {}, .replyTo = {}}, u"texts"_s);
    expect({.content = TextContent{u"a"_s, {}, u"b"_s, {}}, .attachments = {}, .buttons = {}, .replyTo = {}}, u"header"_s);
    expect({.content = TextContent{u"a"_s, {}, {}, u"b"_s}, .attachments = {}, .buttons = {}, .replyTo = {}}, u"footer"_s);
    OutgoingMessage reply = words(u"a"_s);
    reply.replyTo = u"m-1"_s;
    expect(reply, u"reply_to"_s);
    const Content contents[] = {LocationContent{1, 2, {}, {}}, LocationRequestContent{u"?"_s}, ListMenuContent{}, ChoiceContent{},
        PressContent{}, ContactContent{}, SystemContent{}, UnsupportedContent{}};
    for (const Content &content : contents)
        expect({.content = content, .attachments = {}, .buttons = {}, .replyTo = {}}, u"kind"_s);
}

QASID_TEST(DivarRulesTest)
#include "rules_test.moc"
