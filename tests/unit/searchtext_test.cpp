#include "core/model/searchtext.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTextBoundaryFinder>

#include <random>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

//! What was found, as it stands in the text.
QStringList found(const QString &text, const QString &typed, bool all = false)
{
    QStringList parts;
    for (const TextRange &range : searchMatches(text, searchWords(typed), all))
        parts += text.sliced(range.start, range.length);
    return parts;
}

//! Text of everything that is difficult: letters of four scripts, marks, controls, emoji, halves of pairs.
QString hostile(std::mt19937 &random, int length)
{
    static const QString parts[] = {u"a"_s, u"É"_s, u"e\u0301\u0327"_s, u"ß"_s, u"İ"_s, u" "_s, u"\n"_s, u"م"_s, u"ـ"_s, u"\u0651"_s,
        u"\u0654"_s, u"لا"_s, u"ﷺ"_s, u"ﻻ"_s, u"۴"_s, u"٤"_s, u"\u200C"_s, u"\u200F"_s, u"\u202E"_s, u"👩‍👩‍👧"_s, u"👍🏽"_s,
        u"가"_s, u"東"_s, u"が"_s, u"½"_s, u"…"_s, QString(QChar(0xD83D)), QString(QChar(0xDC4D)), QString(QChar(0)), u"\uE000"_s,
        u"\uFFFF"_s, u"\""_s, u"*"_s};
    QString text;
    for (int i = 0; i < length; ++i)
        text += parts[random() % std::size(parts)];
    return text;
}

std::vector<bool> clusterStarts(const QString &text)
{
    std::vector<bool> starts(std::size_t(text.size()) + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype place = 0; place >= 0; place = finder.toNextBoundary())
        starts[std::size_t(place)] = true;
    return starts;
}

} // namespace

class SearchTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void wordsOfWhatIsTyped_data();
    void wordsOfWhatIsTyped();
    void finds_data();
    void finds();
    void placesAreInOrderAndWholeClusters();
    void longTextTakesItsLength_data();
    void longTextTakesItsLength();
    void allWordsOrNone();
};

void SearchTextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("same");
    QTest::newRow("case") << u"Where IS it"_s << u"where is it"_s;
    QTest::newRow("Arabic and Persian yeh") << u"علي على علی"_s << u"علی علی علی"_s;
    QTest::newRow("yeh with hamza") << u"مسئول"_s << u"مسیول"_s;
    QTest::newRow("kaf") << u"كتاب"_s << u"کتاب"_s;
    QTest::newRow("teh marbuta, heh with yeh") << u"مدرسة نامۀ نامهٔ"_s << u"مدرسه نامه نامه"_s;
    QTest::newRow("alefs") << u"أحمد إحمد آحمد ٱحمد"_s << u"احمد احمد احمد احمد"_s;
    QTest::newRow("alef with a loose hamza") << u"ا\u0654حمد ا\u0653حمد"_s << u"احمد احمد"_s;
    QTest::newRow("waw with hamza") << u"مؤسسة و\u0654"_s << u"موسسه و"_s;
    QTest::newRow("marks") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("tatweel") << u"مـحـمـد"_s << u"محمد"_s;
    QTest::newRow("ZWNJ") << u"می\u200Cخواهم"_s << u"میخواهم"_s;
    QTest::newRow("bidi controls") << u"\u202Babc\u202C\u2067d\u2069\u200F\u061C"_s << u"abcd"_s;
    QTest::newRow("digits") << u"۱۲۳ ١٢٣ 123 １２３ ¹²³"_s << u"123 123 123 123 123"_s;
    QTest::newRow("presentation forms") << u"ﻣﺤﻤﺪ ﻻ"_s << u"محمد لا"_s;
    QTest::newRow("Turkish i") << u"İSTANBUL ISPARTA ısparta istanbul"_s << u"istanbul isparta isparta istanbul"_s;
    QTest::newRow("Turkish letters") << u"Çağrı Şöhret Güneş"_s << u"cagri sohret gunes"_s;
    QTest::newRow("French letters") << u"Où êtes-vous, Noël ? cœur"_s << u"ou etes-vous, noel ? coeur"_s;
    QTest::newRow("accents typed apart") << u"cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE ẞ"_s << u"strasse strasse ss"_s;
    QTest::newRow("ligature") << u"oﬃce"_s << u"office"_s;
    QTest::newRow("tones of skin") << u"👍🏽"_s << u"👍"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only what is dropped") << u"ـ\u064E\u200C\u200F"_s << QString();
}

void SearchTextTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, same);
    QCOMPARE(foldedText(text), same);
    QCOMPARE(fold(text).text, same);
    QCOMPARE(foldedText(same), same);
    QCOMPARE(foldedText(text.normalized(QString::NormalizationForm_C)), same);
    QCOMPARE(foldedText(text.normalized(QString::NormalizationForm_D)), same);
}

void SearchTextTest::wordsOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("only signs") << u" \"*' -?؟ "_s << QStringList();
    QTest::newRow("blanks") << u"  where\tis "_s << QStringList{u"where"_s, u"is"_s};
    QTest::newRow("a token") << u"#AT-20418"_s << QStringList{u"at"_s, u"20418"_s};
    QTest::newRow("address") << u"salma@example.org"_s << QStringList{u"salma"_s, u"example"_s, u"org"_s};
    QTest::newRow("elision") << u"l’adresse"_s << QStringList{u"l"_s, u"adresse"_s};
    QTest::newRow("what FTS5 reads as its own")
        << u"a AND (b* NOT c) col:d ^e NEAR"_s
        << QStringList{u"a"_s, u"and"_s, u"b"_s, u"not"_s, u"c"_s, u"col"_s, u"d"_s, u"e"_s, u"near"_s};
    QTest::newRow("NUL") << (u"a"_s + QChar(0) + u"b"_s) << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("half of a pair") << (u"a"_s + QChar(0xD83D) + u"b"_s) << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("emoji") << u"ok👍🏽👍"_s << QStringList{u"ok"_s, u"👍"_s, u"👍"_s};
    QTest::newRow("ideographs") << u"東京"_s << QStringList{u"東"_s, u"京"_s};
    QTest::newRow("private use") << u"a\uE000b"_s << QStringList{u"a"_s, u"b"_s};
}

void SearchTextTest::wordsOfWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QCOMPARE(searchWords(typed), words);
}

void SearchTextTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("beginning of words") << u"Order, reorder, orders"_s << u"order"_s << QStringList{u"Order"_s, u"order"_s};
    QTest::newRow("with its marks") << u"قال مُحَمَّدٌ نعم"_s << u"محم"_s << QStringList{u"مُحَمَّ"_s};
    QTest::newRow("over tatweel") << u"مـحـمـد"_s << u"محمد"_s << QStringList{u"مـحـمـد"_s};
    QTest::newRow("over ZWNJ") << u"می\u200Cخواهم"_s << u"میخ"_s << QStringList{u"می\u200Cخ"_s};
    QTest::newRow("other digits") << u"شماره ۱۲۳۴۵۶"_s << u"١٢٣"_s << QStringList{u"۱۲۳"_s};
    QTest::newRow("whole ligature") << u"ﻻزم"_s << u"ل"_s << QStringList{u"ﻻ"_s};
    QTest::newRow("cafe") << u"Le Cafe\u0301 et le café"_s << u"cafe"_s << QStringList{u"Cafe\u0301"_s, u"café"_s};
    QTest::newRow("Turkish") << u"İstanbul'da"_s << u"istan"_s << QStringList{u"İstan"_s};
    QTest::newRow("two words") << u"where is my order"_s << u"or wh"_s << QStringList{u"wh"_s, u"or"_s};
    QTest::newRow("the longest") << u"order"_s << u"o ord"_s << QStringList{u"ord"_s};
    QTest::newRow("family") << u"x👩‍👩‍👧y"_s << u"👩"_s << QStringList{u"👩‍👩‍👧"_s};
    QTest::newRow("one of two") << u"where"_s << u"where order"_s << QStringList{u"where"_s};
    QTest::newRow("nothing typed") << u"where"_s << QString() << QStringList();
    QTest::newRow("nothing there") << QString() << u"where"_s << QStringList();
}

void SearchTextTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QStringList, parts);
    QCOMPARE(found(text, typed), parts);
}

void SearchTextTest::placesAreInOrderAndWholeClusters()
{
    std::mt19937 random(5);
    for (int round = 0; round < 2000; ++round) {
        const QString text = hostile(random, 1 + int(random() % 40));
        const FoldedText folded = fold(text);
        const auto starts = clusterStarts(text);
        QCOMPARE(folded.text, foldedText(text));
        QCOMPARE(folded.originalOf.size(), std::size_t(folded.text.size()) + 1);
        QCOMPARE(folded.originalOf.back(), text.size());
        QVERIFY(std::is_sorted(folded.originalOf.begin(), folded.originalOf.end()));
        for (const qsizetype place : folded.originalOf)
            QVERIFY(starts[std::size_t(place)]);
        qsizetype end = 0;
        for (const TextRange &match : searchMatches(text, searchWords(hostile(random, 3)))) {
            QVERIFY(match.start >= end && match.length > 0);
            end = match.start + match.length;
            QVERIFY(end <= text.size());
            QVERIFY(starts[std::size_t(match.start)] && starts[std::size_t(end)]);
        }
        // Every word of a text is found in it.
        QCOMPARE(searchMatches(text, searchWords(text), true).empty(), searchWords(text).isEmpty());
    }
}

void SearchTextTest::longTextTakesItsLength_data()
{
    QTest::addColumn<QString>("part");
    for (const QString &part :
        {u"word "_s, u"w"_s, u"\u0651"_s, u"\u0327\u0301"_s, u"مُ"_s, u"👍🏽"_s, u"\u200D"_s, u"ﷺ"_s, QString(QChar(0xD83D))})
        QTest::addRow("%s", qPrintable(part)) << part;
}

void SearchTextTest::longTextTakesItsLength()
{
    QFETCH(QString, part);
    // Anything worse than linear would take minutes.
    const QString text = part.repeated(200'000 / part.size());
    QCOMPARE(fold(text).originalOf.back(), text.size());
    QCOMPARE(searchMatches(text, searchWords(text)).empty(), searchWords(text).isEmpty());
}

void SearchTextTest::allWordsOrNone()
{
    QCOMPARE(found(u"where is my order"_s, u"order where"_s, true), (QStringList{u"where"_s, u"order"_s}));
    QCOMPARE(found(u"where is my order"_s, u"order when"_s, true), QStringList());
    QCOMPARE(found(u"order"_s, u"o ord order"_s, true), QStringList{u"order"_s});
}

QASID_TEST(SearchTextTest)
#include "searchtext_test.moc"
