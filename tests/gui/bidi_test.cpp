#include "tests/support/testprogram.h"
#include "ui/models/bidi.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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
    void tokensStayWithTheirWords_data();
    void tokensStayWithTheirWords();
    void overridesBecomeVisible();
    void namesLoseControls_data();
    void namesLoseControls();
    void splitsParagraphs();
    void insertedValuesAreIsolated();
    void longTextIsNotSlow();
    void anythingIsShownAndMappedBack();
    void aFirstTokenGivesItsDirection_data();
    void aFirstTokenGivesItsDirection();
    void whatIsInsertedDisturbsNothing();
    void endsOfOverridesEndNothingElse();
    void controlsEndAnAddress();
};

namespace {

//! Pieces of everything that a message may hold, and every control of direction.
const QStringList &pieces()
{
    static const QStringList all{u"a"_s, u"hello "_s, u"سلام "_s, u"می\u200cخواهم"_s, u"שלום"_s, u"مُحَمَّد"_s, u"12"_s, u"٣٤ "_s, u"۵۶"_s,
        u" "_s, u"!"_s, u"("_s, u")"_s, u"…"_s, u"\t"_s, u"😀"_s, u"\U0001E900"_s, u"#AT-20418"_s, u"INS-30417 "_s, u"+212 600 000 204"_s,
        u"layla@alwaha.example"_s, u"https://a.example/x?y=1-2 "_s, u"fa.example/سلام"_s, u"\u200e"_s, u"\u200f"_s, u"\u061c"_s,
        u"\u202a"_s, u"\u202b"_s, u"\u202c"_s, u"\u202d"_s, u"\u202e"_s, u"\u2066"_s, u"\u2067"_s, u"\u2068"_s, u"\u2069"_s, u"\u200d"_s,
        u"\ufeff"_s, QString(QChar(0xd83d)), QString(QChar(0xde00)), QString(QChar(0))};
    return all;
}

//! The same texts in every run.
QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(1, 14);
    for (int i = 0; i < length; ++i)
        text += pieces()[random.bounded(int(pieces().size()))];
    return text;
}

//! The place of the end that matches the isolate at `start` (UAX #9, BD9); the text's end when there is none.
qsizetype endOfIsolate(const QString &text, qsizetype start)
{
    int depth = 0;
    for (qsizetype at = start; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        depth += unit >= 0x2066 && unit <= 0x2068 ? 1 : unit == 0x2069 ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return text.size();
}

} // namespace

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

//! In a right-to-left paragraph an isolate around the token alone would change places with the words beside it.
void BidiTest::tokensStayWithTheirWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("drawn"); // [ … ] for isolates
    QTest::newRow("word before") << u"برقم Order #1042 ولم"_s << u"برقم [Order [#1042]] ولم"_s;
    QTest::newRow("word after") << u"طلبت INS-30417 iPhone 15 ولم"_s << u"طلبت [[INS-30417] iPhone 15] ولم"_s;
    QTest::newRow("several words and tokens") << u"في Aria X2, Order #1042 and #1043 إلى"_s
                                              << u"في [Aria X2, Order [#1042] and [#1043]] إلى"_s;
    QTest::newRow("two apart") << u"من Order #1 إلى Order #22 ثم"_s << u"من [Order [#1]] إلى [Order [#22]] ثم"_s;
    QTest::newRow("a number beside it is no word") << u"رقم #1042 15 قطعة"_s << u"رقم [#1042] 15 قطعة"_s;
    QTest::newRow("alone") << u"الطلب #AT-20418 ناقص"_s << u"الطلب [#AT-20418] ناقص"_s;
    QTest::newRow("left to right") << u"Order #1042 ناقص"_s << u"Order [#1042] ناقص"_s;
}

void BidiTest::tokensStayWithTheirWords()
{
    QFETCH(QString, text);
    QString shown = bidi::displayForm(text).text;
    shown.remove(QChar(0x2060)).replace(QChar(0x2066), u'[').replace(QChar(0x2069), u']');
    QTEST(shown, "drawn");
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

//! What is drawn has the direction of the original, every place leads there and back, and what was added is only isolates around tokens,
//! what holds them together, and the names of overrides.
void BidiTest::anythingIsShownAndMappedBack()
{
    QRandomGenerator random(20418);
    for (int round = 0; round < 20'000; ++round) {
        const QString text = randomText(random);
        const bidi::DisplayText display = bidi::displayForm(text);
        const QByteArray told = text.toUtf8().toPercentEncoding();
        QVERIFY2(bidi::firstStrong(display.text) == bidi::firstStrong(text), told.constData());
        QCOMPARE(display.originalOf.size(), size_t(display.text.size()) + 1);
        QCOMPARE(display.drawnOf.size(), size_t(text.size()) + 1);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const qsizetype drawn = display.toDrawn(at);
            QVERIFY2(display.toOriginal(drawn) == at, told.constData());
            const QChar was = text[at], is = display.text[drawn];
            const bool isOverride = was.unicode() == 0x202d || was.unicode() == 0x202e;
            const bool same = is == was || (was == u' ' && is == QChar(0xa0)) || (was.unicode() == 0x202c && is == QChar(0x2060))
                || (isOverride && (is == u'L' || is == u'R'));
            QVERIFY2(same, told.constData());
        }
        QVERIFY(std::is_sorted(display.originalOf.begin(), display.originalOf.end()));
        QVERIFY(!display.text.contains(QChar(0x202d)) && !display.text.contains(QChar(0x202e)));
        for (const bidi::DisplayText::Mark &mark : display.marks) {
            QCOMPARE(display.text[mark.start - 1], QChar(0x2066));
            QVERIFY2(endOfIsolate(display.text, mark.start - 1) == mark.start + mark.length, told.constData());
            if (mark.token)
                QVERIFY(display.toOriginal(mark.start + mark.length) == mark.token->start + mark.token->length);
        }
    }
}

void BidiTest::aFirstTokenGivesItsDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // -1: none of its own
    QTest::newRow("id before Persian") << u"INS-30417 خوبه؟"_s << int(Qt::LeftToRight);
    QTest::newRow("number sign and digits, then Arabic") << u"#1042 وصل"_s << int(Qt::RightToLeft);
    QTest::newRow("phone before Arabic") << u"+212 600 000 204 هاتفي"_s << int(Qt::RightToLeft);
    QTest::newRow("address alone") << u"https://a.example/x"_s << int(Qt::LeftToRight);
    QTest::newRow("phone alone") << u"+212 600 000 204"_s << -1;
    QTest::newRow("override before Arabic") << u"\u202dمرحبا"_s << int(Qt::RightToLeft);
    QTest::newRow("id in an isolate before Arabic") << u"\u2066INS-30417\u2069 وصل"_s << int(Qt::RightToLeft);
}

void BidiTest::aFirstTokenGivesItsDirection()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    for (const QString &shown : {text, bidi::displayForm(text).text}) {
        const auto found = bidi::firstStrong(shown);
        QCOMPARE(found ? int(*found) : -1, expected);
    }
}

//! Names and other values in a sentence: no control of theirs reaches beyond them.
void BidiTest::whatIsInsertedDisturbsNothing()
{
    QRandomGenerator random(30417);
    for (int round = 0; round < 20'000; ++round) {
        const QString value = randomText(random);
        const QByteArray told = value.toUtf8().toPercentEncoding();
        const QString plain = bidi::withoutControls(value);
        for (char16_t unit = 0x202a; unit <= 0x202e; ++unit)
            QVERIFY2(!plain.contains(QChar(unit)), told.constData());
        QCOMPARE(bidi::withoutControls(plain), plain);
        for (const QString &isolated : {bidi::isolate(value), bidi::isolateLtr(value)}) {
            QVERIFY2(endOfIsolate(isolated, 0) == isolated.size() - 1, told.constData());
            QVERIFY2(bidi::firstStrong(QString(isolated + u" سلام")) == Qt::RightToLeft, told.constData());
        }
    }
}

void BidiTest::endsOfOverridesEndNothingElse()
{
    // The end belongs to the override, which is only shown: the embedding around it goes on.
    const bidi::DisplayText nested = bidi::displayForm(u"\u202bא \u202ex\u202c b\u202c"_s);
    QCOMPARE(nested.text.count(QChar(0x202c)), 1);
    QCOMPARE(nested.text.back(), QChar(0x202c));
    // The end of an isolate ends the override in it, so that what follows is the end of the embedding.
    const bidi::DisplayText crossed = bidi::displayForm(u"\u202ba \u2067\u202dx\u2069 b\u202c"_s);
    QCOMPARE(crossed.text.back(), QChar(0x202c));
}

void BidiTest::controlsEndAnAddress()
{
    const QString text = u"https://a.example/x\u2069y"_s;
    const auto tokens = bidi::tokens(text);
    QCOMPARE(tokens.size(), size_t(1));
    QCOMPARE(tokens.front().length, text.indexOf(QChar(0x2069)));
    // ZWNJ is part of words, also in addresses.
    const QString persian = u"https://a.example/می\u200cخواهم"_s;
    QCOMPARE(bidi::tokens(persian).front().length, persian.size());
}

QASID_TEST(BidiTest)
#include "bidi_test.moc"
