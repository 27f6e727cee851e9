#include "core/providers/divar/buttonjson.h"
#include "core/providers/divar/icons.h"
#include "core/providers/divar/messagebody.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace qasid;
using namespace qasid::divar;
using namespace Qt::StringLiterals;

//! Rows of buttons as Divar writes and takes them, and the messages they are under.
class DivarButtonsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void written();
    void read_data();
    void read();
    void whatIsWrittenIsRead();
    void everyIconIsKnownOnce();
    void commonIconsComeFirst();
    void everyGlyphIsAPicture();
    void iconNames_data();
    void iconNames();
    void chatbotBodies();
    void postBodies();
};

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Button button(const QString &caption, const QString &icon, const ButtonAction &action)
{
    return {caption, icon, action};
}

const Button kOpen = button(u"باز کن"_s, u"HOME"_s, LinkAction{u"https://check.example/fa"_s});
const Button kYes = button(u"👍"_s, {}, DynamicAction{{{u"answer"_s, u"yes"_s}}});

OutgoingMessage buttonWords(const ButtonGrid &grid = {}, const ButtonGrid &own = {})
{
    return {.content = TextContent{u"سلام"_s, {}, {}, {}}, .attachments = {}, .buttons = grid, .replyTo = {}, .senderButtons = own};
}

QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"وقت "_s, u"INS-30417"_s, u"👩‍👧"_s, u"\u200c"_s, u"\""_s, u"۱۰:۳۰"_s, u" \\ "_s, u"</b>"_s, u"é"_s};
    QString text;
    for (int i = random.bounded(1, 6); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return u'a' + text + u'z'; // blanks at the ends of a caption are not kept
}

QJsonObject anyData(QRandomGenerator &random)
{
    QJsonObject data;
    for (int i = random.bounded(4); i > 0; --i) {
        const QJsonValue values[] = {
            anyText(random), random.bounded(1000), true, QJsonValue(), QJsonArray{1, anyText(random)}, QJsonObject{{anyText(random), 1.5}}};
        data.insert(anyText(random), values[random.bounded(int(std::size(values)))]);
    }
    return data;
}

ButtonAction anyAction(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        return LinkAction{u"https://check.example/"_s + QString::number(random.bounded(1000))};
    case 1:
        return ServerAction{anyData(random)};
    case 2:
        return DynamicAction{anyData(random)};
    case 3:
        return PostAction{u"gZ4kQ8Xy"_s, false};
    case 4:
        return PostAction{u"AbCd1234"_s, true};
    default:
        return UnknownAction{{{u"start_dance"_s, anyData(random)}}};
    }
}

Button anyButton(QRandomGenerator &random)
{
    const auto &icons = buttonIcons();
    const QString icon = random.bounded(3) == 0 ? QString() : icons[size_t(random.bounded(int(icons.size())))].name;
    return button(anyText(random), icon, anyAction(random));
}

} // namespace

void DivarButtonsTest::written()
{
    const ButtonGrid grid{{kOpen, button(u"رزرو"_s, u"REAL_STATE"_s, ServerAction{{{u"slot"_s, u"wed-1030"_s}}})},
        {kYes, button(u"آگهی"_s, u"None"_s, PostAction{u"gZ4kQ8Xy"_s, false}), button(u"مدیریت"_s, {}, PostAction{u"gZ4kQ8Xy"_s, true})}};
    const QJsonObject expected = object(R"({"rows":[
        {"buttons":[
            {"caption":"باز کن","icon":"HOME","action":{"open_direct_link":"https://check.example/fa"}},
            {"caption":"رزرو","icon":"REAL_ESTATE","action":{"open_server_link":{"data":{"slot":"wed-1030"}}}}]},
        {"buttons":[
            {"caption":"👍","action":{"get_dynamic_action":{"data":{"answer":"yes"}}}},
            {"caption":"آگهی","action":{"open_post_page":{"post_token":"gZ4kQ8Xy"}}},
            {"caption":"مدیریت","action":{"open_post_manage_page":{"post_token":"gZ4kQ8Xy"}}}]}]})");
    QCOMPARE(buttonsToDivar(grid), expected);
    QCOMPARE(buttonsToDivar({}), QJsonObject());
    QCOMPARE(buttonsToDivar({{}}), QJsonObject());
    QCOMPARE(buttonsToDivar({{}, {kOpen}}).value(u"rows"_s).toArray().size(), 1);
}

void DivarButtonsTest::read_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    const QByteArray open = R"("caption":"باز کن","action":{"open_direct_link":"https://check.example/fa"})";
    const QByteArray yes = R"({"caption":"👍","action":{"get_dynamic_action":{"data":{"answer":"yes"}}}})";
    const QByteArray first = "{\"icon\":\"HOME\"," + open + "}";
    row("as it is sent", R"({"rows":[{"buttons":[)" + first + "," + yes + "]}]}");
    row("icon under its old name", R"({"rows":[{"buttons":[{"icon_name":"HOME",)" + open + "}," + yes + "]}]}");
    row("icon under both names", R"({"rows":[{"buttons":[{"icon":"HOME","icon_name":"CAR",)" + open + "}," + yes + "]}]}");
    row("an icon of another type", R"({"rows":[{"buttons":[{"icon":7,"icon_name":"HOME",)" + open + "}," + yes + "]}]}");
    row("icon in small letters", R"({"rows":[{"buttons":[{"icon":"home",)" + open + "}," + yes + "]}]}");
    row("rows as arrays", R"({"rows":[[)" + first + "," + yes + "]]}");
    row("rows alone", R"([{"buttons":[)" + first + "," + yes + "]}]");
    row("arrays alone", "[[" + first + "," + yes + "]]");
    row("with what is no button", R"({"rows":[null,7,"x",{"buttons":[null,)" + first + R"(,"x",[],{},)" + yes + R"(]},{"buttons":{}}]})");
    row("more keys", R"({"v":2,"rows":[{"gap":1,"buttons":[{"icon":"HOME","shade":"red",)" + open + "}," + yes + "]}]}");
}

void DivarButtonsTest::read()
{
    QFETCH(QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(!document.isNull());
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QCOMPARE(buttonsFromDivar(value), (ButtonGrid{{kOpen, kYes}}));
}

void DivarButtonsTest::whatIsWrittenIsRead()
{
    QRandomGenerator random(822);
    for (int round = 0; round < 500; ++round) {
        ButtonGrid grid(size_t(random.bounded(4)));
        for (auto &row : grid) {
            for (int i = random.bounded(1, 4); i > 0; --i)
                row.push_back(anyButton(random));
        }
        const QByteArray wire = QJsonDocument(buttonsToDivar(grid)).toJson();
        QVERIFY(!wire.contains("icon_name"));
        QCOMPARE(buttonsFromDivar(object(wire)), grid);
    }
}

void DivarButtonsTest::everyIconIsKnownOnce()
{
    QSet<QString> names;
    for (const ButtonIcon &icon : buttonIcons()) {
        QVERIFY2(isKnownIcon(icon.name), qPrintable(icon.name));
        QCOMPARE(canonicalIcon(icon.name), icon.name);
        names.insert(icon.name);
    }
    QCOMPARE(buttonIcons().size(), 822u); // as many as the API's description of August 2026 has
    QCOMPARE(names.size(), 822);
    for (const auto &name : {u"HEART"_s, u"BALE"_s, u"CAT_HOME_KITCHEN"_s, u"CAT_TOOLS_MATERIALS_EQUIPMENT"_s, u"PASSKEY"_s})
        QVERIFY2(names.contains(name), qPrintable(name)); // newer than the generated SDKs
    for (const auto &name : {u"INDICATOR"_s, u"UNKNOWN"_s, u"REAL_STATE"_s, u"None"_s, u""_s, u"home"_s})
        QVERIFY2(!isKnownIcon(name), qPrintable(name));
}

void DivarButtonsTest::commonIconsComeFirst()
{
    const auto &icons = buttonIcons();
    const char *picture[] = {"calendar", "home", "building", "car", "wallet", "map-pin", "phone", "store", "truck", "star", "shield",
        "chart", "search", "file", "image", "tag", "chat", "info", "key", "download", "refresh", "bell", "users", "more"};
    for (size_t i = 0; i < std::size(picture); ++i)
        QCOMPARE(icons[i].glyph, QString::fromLatin1(picture[i]));
    // Behind the common ones the names are in their own order.
    const auto plain = std::find_if(icons.begin(), icons.end(), [](const ButtonIcon &icon) { return icon.glyph.isEmpty(); });
    QVERIFY(plain != icons.end());
    QVERIFY(std::is_sorted(plain, icons.end(), [](const ButtonIcon &a, const ButtonIcon &b) { return a.name < b.name; }));
}

void DivarButtonsTest::everyGlyphIsAPicture()
{
    int drawn = 0;
    for (const ButtonIcon &icon : buttonIcons()) {
        if (icon.glyph.isEmpty())
            continue;
        ++drawn;
        QVERIFY2(QFile::exists(QStringLiteral(QASID_ICONS "/") + icon.glyph + u".svg"_s), qPrintable(icon.glyph));
    }
    QVERIFY(drawn > 200);
}

void DivarButtonsTest::iconNames_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) { QTest::newRow(name) << QString::fromLatin1(expected); };
    row("HOME", "HOME");
    row("home", "HOME");
    row(" HOME ", "HOME");
    row("REAL_STATE", "REAL_ESTATE");
    row("real_state", "REAL_ESTATE");
    row("None", "");
    row("NONE", "");
    row("UNKNOWN", "");
    row("", "");
    row("NEW_ICON", "NEW_ICON");
    row("my own", "my own");
}

void DivarButtonsTest::iconNames()
{
    QTEST(canonicalIcon(QString::fromLatin1(QTest::currentDataTag())), "expected");
}

void DivarButtonsTest::chatbotBodies()
{
    using Paths = Settings::Paths;
    const QJsonObject plain = object(R"({"text_message":"سلام"})");
    const QJsonObject typed = object(R"({"type":"TEXT","text_message":"سلام"})");
    const QJsonObject withButton = object(R"({"text_message":"سلام","buttons":{"rows":[{"buttons":[
        {"caption":"👍","action":{"get_dynamic_action":{"data":{"answer":"yes"}}}}]}]}})");
    const QJsonObject media = object(R"({"media_token":"media-1"})");
    const QJsonObject typedMedia = object(R"({"type":"TEXT","media_token":"media-1"})");
    QCOMPARE(chatbotBody(buttonWords(), {}, Paths::Current), plain);
    QCOMPARE(chatbotBody(buttonWords(), {}, Paths::Experimental), typed);
    QCOMPARE(chatbotBody(buttonWords({{kYes}}), {}, Paths::Current), withButton);
    OutgoingMessage file;
    file.content = MediaContent{};
    file.attachments.resize(1);
    QCOMPARE(chatbotBody(file, u"media-1"_s, Paths::Current), media);
    QCOMPARE(chatbotBody(file, u"media-1"_s, Paths::Experimental), typedMedia);
}

void DivarButtonsTest::postBodies()
{
    const QJsonObject plain{{u"message"_s, u"سلام"_s}};
    QCOMPARE(postBody(buttonWords(), {}), plain);
    const QJsonObject both = postBody(buttonWords({{kOpen}}, {{kYes}, {kOpen}}), {});
    QCOMPARE(both.keys(), (QStringList{u"message"_s, u"receiver_buttons"_s, u"sender_buttons"_s}));
    QCOMPARE(buttonsFromDivar(both.value(u"receiver_buttons"_s)), (ButtonGrid{{kOpen}}));
    QCOMPARE(buttonsFromDivar(both.value(u"sender_buttons"_s)), (ButtonGrid{{kYes}, {kOpen}}));
    OutgoingMessage file;
    file.content = MediaContent{};
    const QJsonObject media{{u"media_token"_s, u"media-1"_s}};
    QCOMPARE(postBody(file, u"media-1"_s), media);
}

QASID_TEST(DivarButtonsTest)
#include "buttons_test.moc"
