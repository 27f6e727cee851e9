#include "ui/models/bidi.h"

#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

class BidiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void directions_data();
    void directions();
    void foundTokens_data();
    void foundTokens();
    void displayFormKeepsTheOriginal_data();
    void displayFormKeepsTheOriginal();
    void overridesBecomeVisible();
    void namesLoseControls_data();
    void namesLoseControls();
    void splitsParagraphs();
    void insertedValuesAreIsolated();
    void longTextIsNotSlow();
};

void BidiTest::directions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1: no strong character
    QTest::newRow("latin") << u"Hello"_s << int(Qt::LeftToRight);
    QTest::newRow("arabic") << u"مرحبا"_s << int(Qt::RightToLeft);
    QTest::newRow("hebrew") << u"שלום"_s << int(Qt::RightToLeft);
    QTest::newRow("digits first") << u"206 تیپ"_s << int(Qt::RightToLeft);
    QTest::newRow("punctuation first") << u"!! hello سلام"_s << int(Qt::LeftToRight);
    QTest::newRow("emoji first") << u"😀 سلام"_s << int(Qt::RightToLeft);
    QTest::newRow("latin word first") << u"iPhone را می‌خواهم"_s << int(Qt::LeftToRight);
    QTest::newRow("isolate skipped") << u"\u2068سلام\u2069 hello"_s << int(Qt::LeftToRight);
    QTest::newRow("rtl isolate skipped") << u"\u2067abc\u2069 سلام"_s << int(Qt::RightToLeft);
    QTest::newRow("unclosed isolate hides the rest") << u"\u2067abc سلام"_s << -1;
    QTest::newRow("stray pdi") << u"\u2069abc"_s << int(Qt::LeftToRight);
    QTest::newRow("supplementary plane") << QString::fromUcs4(U"\U0001E900abc", 4) << int(Qt::RightToLeft);
    QTest::newRow("only digits") << u"+212 600"_s << -1;
    QTest::newRow("arabic digits are not strong") << u"٢٠٦"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void BidiTest::directions()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    const auto found = bidi::firstStrong(text);
    QCOMPARE(found ? int(*found) : -1, expected);
    QCOMPARE(bidi::direction(text, Qt::RightToLeft), expected < 0 ? Qt::RightToLeft : Qt::LayoutDirection(expected));
}

void BidiTest::foundTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("hash id in arabic") << u"الطلب #AT-20418 ناقص"_s << QStringList{u"c:#AT-20418"_s};
    QTest::newRow("plain id in persian") << u"کد INS-30417 خوبه؟"_s << QStringList{u"c:INS-30417"_s};
    QTest::newRow("several dashes") << u"suivi MA-77120-R, demain"_s << QStringList{u"c:MA-77120-R"_s};
    QTest::newRow("order number") << u"Order #1042"_s << QStringList{u"c:#1042"_s};
    QTest::newRow("address") << u"see https://a.example/x?y=1."_s << QStringList{u"l:https://a.example/x?y=1"_s};
    QTest::newRow("address in brackets") << u"(https://a.example/x)"_s << QStringList{u"l:https://a.example/x"_s};
    QTest::newRow("address with brackets") << u"https://a.example/x_(y)"_s << QStringList{u"l:https://a.example/x_(y)"_s};
    QTest::newRow("address without scheme") << u"راهنما: divar.ir/chat/addon_check"_s << QStringList{u"l:divar.ir/chat/addon_check"_s};
    QTest::newRow("host alone") << u"www.example.com now"_s << QStringList{u"l:www.example.com"_s};
    QTest::newRow("no blank after a full stop") << u"Done.Thanks"_s << QStringList{};
    QTest::newRow("mail") << u"اكتب إلى layla@alwaha.example."_s << QStringList{u"m:layla@alwaha.example"_s};
    QTest::newRow("phone") << u"هاتف +212 600 000 204 شكرا"_s << QStringList{u"p:+212 600 000 204"_s};
    QTest::newRow("phone in arabic digits") << u"هاتف +٢١٢ ٦٠٠ ٠٠٠ ٢٠٤"_s << QStringList{u"p:+٢١٢ ٦٠٠ ٠٠٠ ٢٠٤"_s};
    QTest::newRow("local phone") << u"اتصل 0600 000 204"_s << QStringList{u"p:0600 000 204"_s};
    QTest::newRow("price is no phone") << u"850,000 تومان"_s << QStringList{};
    QTest::newRow("time is no token") << u"ساعت 10:30"_s << QStringList{};
    QTest::newRow("hyphenated word") << u"rendez-vous peut-être"_s << QStringList{};
    QTest::newRow("hashtag of letters") << u"#sale"_s << QStringList{};
    QTest::newRow("arabic comma ends it") << u"INS-29980، سپس"_s << QStringList{u"c:INS-29980"_s};
    QTest::newRow("none") << u"سلام دنیا"_s << QStringList{};
}

void BidiTest::foundTokens()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const bidi::Token &token : bidi::tokens(text)) {
        constexpr char16_t kNames[] = {u'c', u'p', u'm', u'l'};
        found += QChar(kNames[int(token.kind)]) + u":"_s + text.mid(token.start, token.length);
    }
    QCOMPARE(found, expected);
}

void BidiTest::displayFormKeepsTheOriginal_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"plain"_s, u"الطلب #AT-20418 ناقص منو واحد"_s, u"+212 600 000 204"_s, u"a \u202eevil\u202c b"_s,
             u"https://a.example/x?y=1-2 و layla@alwaha.example"_s, u"😀#A-1😀"_s})
        QTest::newRow(qUtf8Printable(text.left(20))) << text;
}

void BidiTest::displayFormKeepsTheOriginal()
{
    QFETCH(QString, text);
    const bidi::DisplayText display = bidi::displayForm(text);
    QCOMPARE(display.originalOf.size(), size_t(display.text.size()) + 1);
    QCOMPARE(display.drawnOf.size(), size_t(text.size()) + 1);
    for (qsizetype at = 0; at <= text.size(); ++at)
        QCOMPARE(display.toOriginal(display.toDrawn(at)), at);
    for (qsizetype at = 1; at <= display.text.size(); ++at)
        QVERIFY(display.toOriginal(at) >= display.toOriginal(at - 1));
    for (const bidi::DisplayText::Mark &mark : display.marks) {
        if (!mark.token)
            continue;
        QCOMPARE(display.text[mark.start - 1], QChar(0x2066));
        QCOMPARE(display.text[mark.start + mark.length], QChar(0x2069));
        QCOMPARE(display.toOriginal(mark.start), mark.token->start);
    }
}

void BidiTest::overridesBecomeVisible()
{
    const bidi::DisplayText display = bidi::displayForm(u"invoice_\u202efdp.exe"_s);
    QVERIFY(!display.text.contains(QChar(0x202e)));
    QVERIFY(display.text.contains(u"RLO"_s));
    QCOMPARE(display.marks.size(), size_t(1));
    QVERIFY(!display.marks.front().token);
}

void BidiTest::namesLoseControls_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("override") << u"Salma\u202e Berrada"_s << u"Salma Berrada"_s;
    QTest::newRow("embedding") << u"\u202bليلى\u202c"_s << u"ليلى"_s;
    QTest::newRow("open isolate") << u"\u2067ليلى"_s << u"ليلى"_s;
    QTest::newRow("stray end") << u"a\u2069b"_s << u"ab"_s;
    QTest::newRow("balanced isolate stays") << u"a \u2067ب\u2069 c"_s << u"a \u2067ب\u2069 c"_s;
    QTest::newRow("marks stay") << u"a\u200f\u200eb"_s << u"a\u200f\u200eb"_s;
    QTest::newRow("zwnj stays") << u"می‌خواهم"_s << u"می‌خواهم"_s;
}

void BidiTest::namesLoseControls()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(bidi::withoutControls(name), expected);
}

void BidiTest::splitsParagraphs()
{
    const QString text = u"a\nb\r\nc\rd\u2029e\u0085f\u2028g\n"_s;
    QStringList found;
    for (const QStringView paragraph : bidi::paragraphs(text))
        found += paragraph.toString();
    QCOMPARE(found, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f\u2028g"_s, QString()}));
    QCOMPARE(bidi::paragraphs(u"").size(), size_t(1));
}

void BidiTest::insertedValuesAreIsolated()
{
    QCOMPARE(bidi::isolate(u"علی"), u"\u2068علی\u2069"_s);
    QCOMPARE(bidi::isolateLtr(u"INS-1"), u"\u2066INS-1\u2069"_s);
    // A value cannot close the isolate it is put in.
    QCOMPARE(bidi::isolate(u"a\u2069\u202eb"), u"\u2068ab\u2069"_s);
}

void BidiTest::longTextIsNotSlow()
{
    for (const QString &unit : {u"a"_s, u"a-"_s, u"a."_s, u"1 "_s, u"+1"_s, u"#a-"_s, u"a@"_s, u"\u202e"_s}) {
        const QString text = unit.repeated(100'000 / int(unit.size()));
        const bidi::DisplayText display = bidi::displayForm(text);
        QVERIFY(display.text.size() >= text.size());
    }
}

QTEST_GUILESS_MAIN(BidiTest)
#include "bidi_test.moc"
