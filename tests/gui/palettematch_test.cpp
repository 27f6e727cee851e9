#include "tests/support/testprogram.h"
#include "ui/palette/palettematch.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;

//! What is typed into the palette finds a command by any of its names, and marks the letters that fit.
class PaletteMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksWhatFits_data();
    void marksWhatFits();
    void betterFitsCostLess();
    void everythingFitsNothingTyped();
    void otherNamesMarkNothing();
};

void PaletteMatchTest::marksWhatFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked"); // in brackets; empty: does not fit
    const auto row = [](const char *title, const QString &name, const QString &typed, const QString &marked) {
        QTest::newRow(title) << name << typed << marked;
    };
    row("beginning", u"Snooze until tomorrow"_s, u"sno"_s, u"[Sno]oze until tomorrow"_s);
    row("later word", u"Return from snooze"_s, u"SNO"_s, u"Return from [sno]oze"_s);
    row("two words", u"Snooze until tomorrow"_s, u"tom sn"_s, u"[Sn]ooze until [tom]orrow"_s);
    row("initials", u"Snooze until tomorrow"_s, u"sut"_s, u"[S]nooze [u]ntil [t]omorrow"_s);
    row("initials with one left out", u"Snooze until tomorrow"_s, u"st"_s, u"[S]nooze until [t]omorrow"_s);
    row("beginnings of words", u"Snooze until tomorrow"_s, u"snoto"_s, u"[Sno]oze until [to]morrow"_s);
    row("takes less of a word where more leads nowhere", u"Go good outbox"_s, u"goou"_s, u"[Go] good [ou]tbox"_s);
    row("inside", u"Snooze"_s, u"ooz"_s, u"Sn[ooz]e"_s);
    row("one letter inside does not count", u"Snooze"_s, u"z"_s, {});
    row("one word is missing", u"Snooze until tomorrow"_s, u"sno xyz"_s, {});
    row("not in this order", u"Snooze until tomorrow"_s, u"tosno"_s, {});
    row("accents", u"Réouvrir"_s, u"reou"_s, u"[Réou]vrir"_s);
    row("Turkish", u"İptal"_s, u"ip"_s, u"[İp]tal"_s);
    row("Arabic letters and marks", u"الإعدادات"_s, u"الاعد"_s, u"[الإعد]ادات"_s);
    row("Persian letters", u"یادداشت"_s, u"يادد"_s, u"[یادد]اشت"_s);
    row("after the article", u"الإعدادات"_s, u"إعداد"_s, u"ال[إعداد]ات"_s);
    row("dots", u"Rename…"_s, u"rename"_s, u"[Rename]…"_s);
    row("in an isolate", u"Language: \u2068Türkçe\u2069"_s, u"turk"_s, u"Language: \u2068[Türk]çe\u2069"_s);
}

void PaletteMatchTest::marksWhatFits()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    const auto match = matchName(name, searchWords(typed));
    QString marked;
    if (match) {
        marked = name;
        for (auto range = match->ranges.rbegin(); range != match->ranges.rend(); ++range) {
            marked.insert(range->start + range->length, u']');
            marked.insert(range->start, u'[');
        }
    }
    QTEST(marked, "marked");
}

void PaletteMatchTest::betterFitsCostLess()
{
    const QStringList inOrder{u"Settings"_s, u"Open settings"_s, u"Save each thing to include new groups"_s, u"Upsettings"_s};
    std::vector<int> costs;
    for (const QString &name : inOrder) {
        const auto match = matchName(name, {u"setting"_s});
        QVERIFY2(match, qPrintable(name));
        costs.push_back(match->cost);
    }
    QVERIFY(std::is_sorted(costs.begin(), costs.end(), std::less_equal<>()));
}

void PaletteMatchTest::everythingFitsNothingTyped()
{
    const auto match = matchName(u"Quit"_s, {});
    QVERIFY(match);
    QVERIFY(match->ranges.empty());
}

void PaletteMatchTest::otherNamesMarkNothing()
{
    const auto match = matchNames(u"تأجيل"_s, {u"Snooze"_s, u"Ertele"_s}, {u"sno"_s});
    QVERIFY(match);
    QVERIFY(match->ranges.empty());
    QVERIFY(!matchNames(u"تأجيل"_s, {u"Snooze"_s}, {u"resolve"_s}));
    // Its own name goes before.
    QCOMPARE(matchNames(u"Snooze"_s, {u"Snooze"_s}, {u"sno"_s})->ranges, (std::vector<TextRange>{{.start = 0, .length = 3}}));
}

QASID_TEST(PaletteMatchTest)
#include "palettematch_test.moc"
