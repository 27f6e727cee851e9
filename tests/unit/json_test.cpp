#include "core/base/json.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

class JsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsIdsWithoutLoss_data();
    void readsIdsWithoutLoss();
    void readsTheFirstFittingName();
    void readsBooleans_data();
    void readsBooleans();
    void readsNumbers();
};

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray(R"({"a": 1)");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}");
    QTest::newRow("too deep") << QByteArray(65, '[') + QByteArray(65, ']');
    QTest::newRow("two values") << QByteArray("{} {}");
    QTest::newRow("an array, where an object is wanted") << QByteArray("[]");
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto object = json::parseObject(bytes);
    QVERIFY(!object);
    QCOMPARE(object.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!object.error().detail.isEmpty());
}

void JsonTest::readsIdsWithoutLoss_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("text") << QByteArray(R"("abc")") << u"abc"_s;
    QTest::newRow("number") << QByteArray("42") << u"42"_s;
    QTest::newRow("over 2^53") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("nineteen digits") << QByteArray("1234567890123456789") << u"1234567890123456789"_s;
    QTest::newRow("fraction") << QByteArray("1.5") << QString();
    QTest::newRow("too large") << QByteArray("1e300") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("object") << QByteArray("{}") << QString();
    QTest::newRow("bool") << QByteArray("true") << QString();
}

void JsonTest::readsIdsWithoutLoss()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, id);
    const auto object = json::parseObject("{\"id\": " + value + "}");
    QVERIFY(object);
    QCOMPARE(json::opaqueId(*object, {"id"_L1}), id);
}

void JsonTest::readsTheFirstFittingName()
{
    const auto object = *json::parseObject(R"({"a": 5, "b": "words", "c": {"x": 1}, "d": [1]})");
    QCOMPARE(json::text(object, {"missing"_L1, "a"_L1, "b"_L1}), u"words"_s);
    QCOMPARE(json::object(object, {"b"_L1, "c"_L1}).size(), 1);
    QCOMPARE(json::array(object, {"c"_L1, "d"_L1}).size(), 1);
    QVERIFY(json::text(object, {"c"_L1}).isEmpty());
}

void JsonTest::readsBooleans_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("true") << QByteArray("true") << 1;
    QTest::newRow("0") << QByteArray("0") << 0;
    QTest::newRow("1") << QByteArray("1") << 1;
    QTest::newRow("text 1") << QByteArray("\"1\"") << 1;
    QTest::newRow("text false") << QByteArray("\"false\"") << 0;
    QTest::newRow("2") << QByteArray("2") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
}

void JsonTest::readsBooleans()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const auto read = json::boolean(*json::parseObject("{\"b\": " + value + "}"), {"b"_L1});
    QCOMPARE(read ? int(*read) : -1, expected);
}

void JsonTest::readsNumbers()
{
    const auto object = *json::parseObject(R"({"a": "33.5", "b": -7.25, "c": "far", "d": "inf"})");
    QCOMPARE(json::number(object, {"a"_L1}), std::optional(33.5));
    QCOMPARE(json::number(object, {"b"_L1}), std::optional(-7.25));
    QVERIFY(!json::number(object, {"c"_L1}));
    QVERIFY(!json::number(object, {"d"_L1}));
}

QASID_TEST(JsonTest)
#include "json_test.moc"
