#include "core/base/redact.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

class RedactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesSecrets_data();
    void hidesSecrets();
    void cutsLongTexts();
    void comparesBytes();
    void makesTokensThatDiffer();
};

void RedactTest::hidesSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a secret") << u"the key s3cret was refused"_s << u"the key [redacted] was refused"_s;
    QTest::newRow("twice") << u"s3cret s3cret"_s << u"[redacted] [redacted]"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def"_s << u"Authorization: Bearer [redacted]"_s;
    QTest::newRow("basic in JSON") << u"{\"a\":\"basic dXNlcg==\"}"_s << u"{\"a\":\"basic [redacted]\"}"_s;
    QTest::newRow("nothing") << u"the customer wrote"_s << u"the customer wrote"_s;
}

void RedactTest::hidesSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redact(text, {u"s3cret"_s, QString(), u"a"_s}), expected);
}

void RedactTest::cutsLongTexts()
{
    QCOMPARE(redact(QString(2000, u'x'), {}, 100).size(), 101);
}

void RedactTest::comparesBytes()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "abcd"));
    QVERIFY(!equalInConstantTime(QByteArrayView("a\0b", 3), QByteArrayView("a\0c", 3)));
}

void RedactTest::makesTokensThatDiffer()
{
    QSet<QString> tokens;
    for (int i = 0; i < 1000; ++i)
        tokens.insert(randomToken(16));
    QCOMPARE(tokens.size(), 1000);
    QCOMPARE(tokens.begin()->size(), 22);
}

QASID_TEST(RedactTest)
#include "redact_test.moc"
