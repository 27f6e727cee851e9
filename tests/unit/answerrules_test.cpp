#include "core/base/json.h"
#include "core/model/answerrules.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;
using Wants = Press::Wants;

static QJsonObject object(const QByteArray &bytes)
{
    const auto parsed = json::parseObject(bytes);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

class AnswerRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void fillsIn_data();
    void fillsIn();
    void boundsWhatAPressSays();
    void givesWhatIsWanted();
    void takesTheFirstThatFits();
    void fallsBackToTheDefault();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void countsRulesAndKeys();
    void isTheSameAfterJson();
};

void AnswerRulesTest::matches_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a word") << u"answer"_s << u"yes"_s << QByteArray(R"({"answer":"yes","x":1})") << true;
    QTest::newRow("another word") << u"answer"_s << u"yes"_s << QByteArray(R"({"answer":"no"})") << false;
    QTest::newRow("another case") << u"answer"_s << u"yes"_s << QByteArray(R"({"answer":"Yes"})") << false;
    QTest::newRow("no such key") << u"answer"_s << u"yes"_s << QByteArray(R"({"other":"yes"})") << false;
    QTest::newRow("nothing at all") << u"answer"_s << u"yes"_s << QByteArray("{}") << false;
    QTest::newRow("any value") << u"id"_s << u"*"_s << QByteArray(R"({"id":"b7"})") << true;
    QTest::newRow("any value, null") << u"id"_s << u"*"_s << QByteArray(R"({"id":null})") << true;
    QTest::newRow("any value, an object") << u"id"_s << u"*"_s << QByteArray(R"({"id":{"a":1}})") << true;
    QTest::newRow("any value, missing") << u"id"_s << u"*"_s << QByteArray("{}") << false;
    QTest::newRow("a number") << u"n"_s << u"5"_s << QByteArray(R"({"n":5})") << true;
    QTest::newRow("a number as text") << u"n"_s << u"5"_s << QByteArray(R"({"n":"5"})") << true;
    QTest::newRow("a fraction") << u"n"_s << u"1.5"_s << QByteArray(R"({"n":1.50})") << true;
    QTest::newRow("a large number") << u"n"_s << u"9007199254740993"_s << QByteArray(R"({"n":9007199254740993})") << true;
    QTest::newRow("true") << u"b"_s << u"true"_s << QByteArray(R"({"b":true})") << true;
    QTest::newRow("null") << u"b"_s << u"null"_s << QByteArray(R"({"b":null})") << true;
    QTest::newRow("empty text is not null") << u"b"_s << QString() << QByteArray(R"({"b":null})") << false;
    QTest::newRow("empty text") << u"b"_s << QString() << QByteArray(R"({"b":""})") << true;
    QTest::newRow("deeper") << u"order.id"_s << u"7"_s << QByteArray(R"({"order":{"id":7}})") << true;
    QTest::newRow("deeper still") << u"a.b.c"_s << u"x"_s << QByteArray(R"({"a":{"b":{"c":"x"}}})") << true;
    QTest::newRow("into a text") << u"order.id"_s << u"*"_s << QByteArray(R"({"order":"id"})") << false;
    QTest::newRow("a key with a dot") << u"order.id"_s << u"7"_s << QByteArray(R"({"order.id":7})") << true;
    QTest::newRow("a dot inside a part") << u"a.b.c"_s << u"x"_s << QByteArray(R"({"a.b":{"c":"x"}})") << true;
    QTest::newRow("Persian") << u"پاسخ"_s << u"بله"_s << QByteArray(R"({"پاسخ":"بله"})") << true;
    QTest::newRow("an object is not its text") << u"a"_s << u"object"_s << QByteArray(R"({"a":{}})") << false;
}

void AnswerRulesTest::matches()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QByteArray, data);
    QFETCH(bool, fits);
    const AnswerRules rules{.rules = {{.name = u"r"_s, .match = {{key, value}}, .answer = {.text = u"said"_s}}}};
    const PressAnswer answer = rules.answerTo({.wants = Wants::Action, .data = object(data)});
    QCOMPARE(answer.rule, fits ? u"r"_s : QString());
    QCOMPARE(answer.text, fits ? u"said"_s : QString());
}

void AnswerRulesTest::fillsIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("opened");
    const auto row = [](const char *name, const QString &text, const QString &said, const QString &url, const QString &opened) {
        QTest::newRow(name) << text << said << url << opened;
    };
    row("nothing", u"hello"_s, u"hello"_s, u"https://shop.example/a"_s, u"https://shop.example/a"_s);
    row("data", u"order {data.id}"_s, u"order 7"_s, u"https://shop.example/o/{data.id}"_s, u"https://shop.example/o/7"_s);
    row("deeper", u"{data.who.name}"_s, u"Sara & co"_s, u"https://shop.example/?n={data.who.name}"_s,
        u"https://shop.example/?n=Sara%20%26%20co"_s);
    row("ids", u"{user_id}|{conversation_id}|{post_token}"_s, u"a+b/c==|c-1|AbCd"_s,
        u"https://shop.example/{user_id}?c={conversation_id}&p={post_token}"_s, u"https://shop.example/a%2Bb%2Fc%3D%3D?c=c-1&p=AbCd"_s);
    row("unknown data", u"[{data.none}]"_s, u"[]"_s, u"https://shop.example/{data.none}/x"_s, u"https://shop.example//x"_s);
    row("cannot leave its place", u"{data.evil}"_s, u"/../@evil.example/?#x\"<"_s, u"https://shop.example/{data.evil}"_s,
        u"https://shop.example/%2F..%2F%40evil.example%2F%3F%23x%22%3C"_s);
    row("cannot begin another", u"{data.brace}"_s, u"{user_id}"_s, u"https://shop.example/{data.brace}"_s,
        u"https://shop.example/%7Buser_id%7D"_s);
    row("control and direction", u"{data.bidi}"_s, u"abcdef"_s, u"https://shop.example/#{data.line}"_s,
        u"https://shop.example/#a%0D%0Ab"_s);
    row("Persian in the address", u"{data.fa}"_s, u"سلام"_s, u"https://shop.example/آگهی/{data.fa}"_s,
        u"https://shop.example/%D8%A2%DA%AF%D9%87%DB%8C/%D8%B3%D9%84%D8%A7%D9%85"_s);
    row("an object", u"{data.who}"_s, u"{\"name\":\"Sara & co\"}"_s, u"https://shop.example/"_s, u"https://shop.example/"_s);
    row("a lone brace", u"a } b { c"_s, u"a } b { c"_s, u"https://shop.example/"_s, u"https://shop.example/"_s);
}

void AnswerRulesTest::fillsIn()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QFETCH(QString, url);
    QFETCH(QString, opened);
    Press press{.wants = Wants::Action, .data = object(R"({"id":7,"who":{"name":"Sara & co"},"evil":"/../@evil.example/?#x\"<",
        "brace":"{user_id}","bidi":"a\u202eb\u2066c\u0007d\u2069e\nf","line":"a\r\nb","fa":"سلام"})")};
    press.conversation = u"c-1"_s;
    press.user = u"a+b/c=="_s;
    press.context.subject = u"AbCd"_s;
    const auto answerOf = [&](const RuleAnswer &answer) {
        return AnswerRules{.rules = {{.name = u"r"_s, .match = {{u"id"_s, u"*"_s}}, .answer = answer}}}.answerTo(press);
    };
    QCOMPARE(answerOf({.text = text}).text, said);
    press.wants = Wants::Address;
    QCOMPARE(answerOf({.url = url}).url, opened);
}

void AnswerRulesTest::boundsWhatAPressSays()
{
    const AnswerRules rules{.rules = {{.name = u"r"_s, .match = {{u"v"_s, u"*"_s}}, .answer = {.text = u"{data.v}"_s}}}};
    const QString emoji = u"😀"_s;
    const QString value = u"x"_s + emoji.repeated(1000);
    const PressAnswer answer = rules.answerTo({.wants = Wants::Action, .data = {{u"v"_s, value}}});
    QCOMPARE(answer.text, u"x"_s + emoji.repeated(127)); // 256 units would cut the last in two
}

void AnswerRulesTest::givesWhatIsWanted()
{
    const AnswerRules rules{.rules = {
                                {.name = u"words"_s, .match = {{u"k"_s, u"*"_s}}, .answer = {.text = u"hello"_s}},
                                {.name = u"asks"_s, .match = {{u"k"_s, u"*"_s}}, .answer = {.action = ServerAction{{{u"a"_s, 1}}}}},
                                {.name = u"link"_s,
                                    .match = {{u"k"_s, u"1"_s}},
                                    .answer = {.text = u"see"_s, .action = LinkAction{u"https://l.example/{data.k}"_s}}},
                                {.name = u"address"_s, .match = {{u"k"_s, u"*"_s}}, .answer = {.url = u"https://u.example/"_s}},
                            }};
    Press press{.wants = Wants::Address, .data = {{u"k"_s, 1}}};
    QCOMPARE(rules.answerTo(press), (PressAnswer{.rule = u"link"_s, .url = u"https://l.example/1"_s, .text = {}, .action = {}}));
    press.data = {{u"k"_s, 2}};
    QCOMPARE(rules.answerTo(press), (PressAnswer{.rule = u"address"_s, .url = u"https://u.example/"_s, .text = {}, .action = {}}));
    press.wants = Wants::Action;
    QCOMPARE(rules.answerTo(press), (PressAnswer{.rule = u"words"_s, .url = {}, .text = u"hello"_s, .action = {}}));
    const auto alone = [&](size_t i) { return AnswerRules{.rules = {rules.rules[i]}}.answerTo(press); };
    QCOMPARE(alone(1).action, AnswerAction(ServerAction{{{u"a"_s, 1}}}));
    QCOMPARE(alone(3), (PressAnswer{.rule = u"address"_s, .url = {}, .text = {}, .action = LinkAction{u"https://u.example/"_s}}));
    press.data = {{u"k"_s, 1}};
    QCOMPARE(alone(2), (PressAnswer{.rule = u"link"_s, .url = {}, .text = u"see"_s, .action = LinkAction{u"https://l.example/1"_s}}));
}

void AnswerRulesTest::takesTheFirstThatFits()
{
    const AnswerRules rules{.rules = {
                                {.name = u"both"_s, .match = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}, .answer = {.text = u"both"_s}},
                                {.name = u"one"_s, .match = {{u"a"_s, u"1"_s}}, .answer = {.text = u"one"_s}},
                            }};
    const auto said = [&](const QJsonObject &data) { return rules.answerTo({.wants = Wants::Action, .data = data}).text; };
    QCOMPARE(said({{u"a"_s, 1}, {u"b"_s, 2}}), u"both"_s);
    QCOMPARE(said({{u"a"_s, 1}, {u"b"_s, 3}}), u"one"_s);
    QCOMPARE(said({{u"b"_s, 2}}), QString());
}

void AnswerRulesTest::fallsBackToTheDefault()
{
    AnswerRules rules{.rules = {}, .otherwise = {.text = u"Hello {user_id}"_s}};
    Press press{.wants = Wants::Action};
    press.user = u"u1"_s;
    QCOMPARE(rules.answerTo(press), (PressAnswer{.rule = {}, .url = {}, .text = u"Hello u1"_s, .action = {}}));
    press.wants = Wants::Address;
    QCOMPARE(rules.answerTo(press), PressAnswer{}); // the default has no address
    rules.otherwise.action = LinkAction{u"https://shop.example/{user_id}"_s};
    QCOMPARE(rules.answerTo(press).url, u"https://shop.example/u1"_s);
    QCOMPARE(AnswerRules{}.answerTo(press), PressAnswer{});
}

void AnswerRulesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto rule = [](const char *name, const QByteArray &fields, const QString &place) {
        QTest::newRow(name) << "{\"rules\":[{\"name\":\"ok\",\"match\":{\"a\":1},\"text\":\"x\"},{" + fields + "}]}" << place;
    };
    const QByteArray head = R"("name":"r","match":{"a":"1"},)";
    QTest::newRow("unknown field") << QByteArray(R"({"rule":[]})") << u"rule"_s;
    QTest::newRow("rules are no array") << QByteArray(R"({"rules":{}})") << u"rules"_s;
    QTest::newRow("a rule is no object") << QByteArray(R"({"rules":[7]})") << u"rules[0]"_s;
    rule("unknown field of a rule", head + R"("text":"x","urll":"y")", u"rules[1].urll"_s);
    rule("no name", R"("match":{"a":"1"},"text":"x")", u"rules[1].name"_s);
    rule("blank name", R"("name":" ","match":{"a":"1"},"text":"x")", u"rules[1].name"_s);
    rule("long name", R"("name":")" + QByteArray(81, 'n') + R"(","match":{"a":"1"},"text":"x")", u"rules[1].name"_s);
    rule("name taken", R"("name":"ok","match":{"a":"1"},"text":"x")", u"rules[1].name"_s);
    rule("name is a number", R"("name":1,"match":{"a":"1"},"text":"x")", u"rules[1].name"_s);
    rule("no match", R"("name":"r","text":"x")", u"rules[1].match"_s);
    rule("empty match", R"("name":"r","match":{},"text":"x")", u"rules[1].match"_s);
    rule("match is a text", R"("name":"r","match":"a","text":"x")", u"rules[1].match"_s);
    rule("match on an object", R"("name":"r","match":{"a":{}},"text":"x")", u"rules[1].match.a"_s);
    rule("empty key", R"("name":"r","match":{"":"1"},"text":"x")", u"rules[1].match"_s);
    rule("long value", R"("name":"r","match":{"a":")" + QByteArray(501, 'v') + R"("},"text":"x")", u"rules[1].match.a"_s);
    rule("no answer", R"("name":"r","match":{"a":"1"})", u"rules[1]"_s);
    rule("text is a number", head + R"("text":5)", u"rules[1].text"_s);
    rule("long text", head + R"("text":")" + QByteArray(2001, 't') + R"(")", u"rules[1].text"_s);
    rule("unknown placeholder in words", head + R"("text":"hi {name}")", u"rules[1].text"_s);
    rule("empty placeholder", head + R"("text":"hi {}")", u"rules[1].text"_s);
    rule("data without a key", head + R"("text":"hi {data.}")", u"rules[1].text"_s);
    QByteArray many;
    for (int i = 0; i < 21; ++i)
        many += "{user_id}";
    rule("too many placeholders", head + R"("text":")" + many + R"(")", u"rules[1].text"_s);
    rule("unknown placeholder in an address", head + R"("url":"https://a.example/{token}")", u"rules[1].url"_s);
    rule("address and action", head + R"("url":"https://a.example","action":{"type":"server","data":{}})", u"rules[1].action"_s);
    rule("relative", head + R"("url":"/a")", u"rules[1].url"_s);
    rule("another scheme", head + R"("url":"javascript:alert//a.example/%0a")", u"rules[1].url"_s);
    rule("another scheme with a host", head + R"("url":"ftp://a.example/")", u"rules[1].url"_s);
    rule("no host", head + R"("url":"https:///a")", u"rules[1].url"_s);
    rule("a placeholder as host", head + R"("url":"https://{data.host}/")", u"rules[1].url"_s);
    rule("a placeholder in the host", head + R"("url":"https://a.{data.host}.example/")", u"rules[1].url"_s);
    rule("a placeholder as port", head + R"("url":"https://a.example:{data.p}/")", u"rules[1].url"_s);
    rule("a placeholder as scheme", head + R"("url":"{data.s}://a.example/")", u"rules[1].url"_s);
    rule("a placeholder behind a backslash", head + R"("url":"https://a.example\\{data.p}/")", u"rules[1].url"_s);
    rule("user info", head + R"("url":"https://me:pw@a.example/")", u"rules[1].url"_s);
    rule("a blank in the address", head + R"("url":"https://a.example/a b")", u"rules[1].url"_s);
    rule("a line break in the address", head + R"("url":"https://a.example/\r\nX: y")", u"rules[1].url"_s);
    rule("a lone brace in the address", head + R"("url":"https://a.example/}")", u"rules[1].url"_s);
    rule("long address", head + R"("url":"https://a.example/)" + QByteArray(2000, 'u') + R"(")", u"rules[1].url"_s);
    rule("action is a text", head + R"("action":"link")", u"rules[1].action"_s);
    rule("unknown action", head + R"("action":{"type":"dance"})", u"rules[1].action.type"_s);
    rule("no type", head + R"("action":{"url":"https://a.example"})", u"rules[1].action.type"_s);
    rule("link without an address", head + R"("action":{"type":"link"})", u"rules[1].action.url"_s);
    rule("link elsewhere", head + R"("action":{"type":"link","url":"ftp://a.example"})", u"rules[1].action.url"_s);
    rule("unknown field of an action", head + R"("action":{"type":"server","url":"https://a.example"})", u"rules[1].action.url"_s);
    rule("data is a text", head + R"("action":{"type":"server","data":"x"})", u"rules[1].action.data"_s);
    rule("large data", head + R"("action":{"type":"server","data":{"a":")" + QByteArray(4096, 'd') + "\"}}", u"rules[1].action.data"_s);
    QTest::newRow("default is an array") << QByteArray(R"({"default":[]})") << u"default"_s;
    QTest::newRow("default with a name") << QByteArray(R"({"default":{"name":"x"}})") << u"default.name"_s;
    QTest::newRow("default's text") << QByteArray(R"({"default":{"text":"{x}"}})") << u"default.text"_s;
    QTest::newRow("default's address") << QByteArray(R"({"default":{"url":"x"}})") << u"default.url"_s;
}

void AnswerRulesTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto rules = answerRulesFromJson(object(text));
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(rules.error().providerCode, place);
    QVERIFY(!rules.error().detail.isEmpty());
}

void AnswerRulesTest::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("only a default") << QByteArray(R"({"default":{"text":"Hello"}})");
    QTest::newRow("numbers and truth") << QByteArray(R"({"rules":[{"name":"r","match":{"a":5,"b":true,"c":null},"text":"x"}]})");
    QTest::newRow("upper case and a port") << QByteArray(
        R"({"rules":[{"name":"r","match":{"a":5},"url":"HTTPS://A.example:8443?x={data.a}"}]})");
    QTest::newRow("an address of numbers") << QByteArray(R"({"rules":[{"name":"r","match":{"a":5},"url":"http://[::1]:8080/{user_id}"}]})");
    QTest::newRow("a Persian host") << QByteArray(R"({"rules":[{"name":"r","match":{"a":5},"url":"https://فروشگاه.example/آگهی"}]})");
    QTest::newRow("at in the path") << QByteArray(R"({"rules":[{"name":"r","match":{"a":5},"url":"https://a.example/@me"}]})");
    QTest::newRow("braces in words") << QByteArray(R"({"rules":[{"name":"r","match":{"a":5},"text":"a { b"}]})");
}

void AnswerRulesTest::accepts()
{
    QFETCH(QByteArray, text);
    const auto rules = answerRulesFromJson(object(text));
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
}

void AnswerRulesTest::countsRulesAndKeys()
{
    AnswerRules rules;
    for (int i = 0; i < 200; ++i)
        rules.rules.push_back({.name = QString::number(i), .match = {{u"a"_s, u"1"_s}}, .answer = {.text = u"x"_s}});
    QVERIFY(validate(rules));
    for (int i = 0; i < 20; ++i)
        rules.rules[199].match.insert(u"k%1"_s.arg(i), u"*"_s);
    const auto keys = validate(rules);
    QVERIFY(!keys);
    QCOMPARE(keys.error().providerCode, u"rules[199].match"_s);
    QVERIFY(keys.error().detail.contains(u"\"199\""_s)); // says which rule
    rules.rules[199].match = {{u"a"_s, u"1"_s}};
    rules.rules.push_back({.name = u"200"_s, .match = {{u"a"_s, u"1"_s}}, .answer = {.text = u"x"_s}});
    const auto many = validate(rules);
    QVERIFY(!many);
    QCOMPARE(many.error().providerCode, u"rules"_s);
}

void AnswerRulesTest::isTheSameAfterJson()
{
    const AnswerRules rules{
        .rules = {{.name = u"یک"_s, .match = {{u"a.b"_s, u"5"_s}, {u"c"_s, u"*"_s}}, .answer = {.url = u"https://a.example/{data.c}"_s}},
            {.name = u"two"_s,
                .match = {{u"a"_s, u""_s}},
                .answer = {.text = u"سلام {user_id}"_s, .action = LinkAction{u"https://b.example"_s}}},
            {.name = u"three"_s, .match = {{u"a"_s, u"x"_s}}, .answer = {.action = ServerAction{{{u"n"_s, 1}}}}}},
        .otherwise = {.text = u"Hello"_s}};
    const auto again = answerRulesFromJson(object(json::write(answerRulesToJson(rules))));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(*again, rules);
    QCOMPARE(*answerRulesFromJson(answerRulesToJson({})), AnswerRules{});
}

QASID_TEST(AnswerRulesTest)
#include "answerrules_test.moc"
