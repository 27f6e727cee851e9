// The calendar of Umm al-Qura against what others know of it, and days as each calendar writes them.

#include "tests/support/testprogram.h"
#include "ui/models/calendars.h"

#include <QCalendar>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

//! Every day of the table as ICU counts it, one to a line: year, month, day.
constexpr auto kScript = R"(
const days = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC'});
if (days.resolvedOptions().calendar !== 'islamic-umalqura') process.exit(3);
const lines = [];
for (let at = Date.UTC(1937, 2, 14); at <= Date.UTC(2077, 10, 16); at += 86400000) {
    const parts = Object.fromEntries(days.formatToParts(new Date(at)).map(part => [part.type, part.value]));
    lines.push(parts.year + ' ' + parts.month + ' ' + parts.day);
}
console.log(lines.join('\n'));
)";

} // namespace

class CalendarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownDays_data();
    void knownDays();
    void everyDayIsThatOfIcu();
    void everyDayComesBack();
    void outsideTheTable();
    void monthNames_data();
    void monthNames();
    void patterns_data();
    void patterns();
    void lengthsOfMonths();
};

//! Days that were announced or that history knows.
void CalendarsTest::knownDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("the first of the table") << QDate(1937, 3, 14) << 1356 << 1 << 1;
    QTest::newRow("the last of the table") << QDate(2077, 11, 16) << 1500 << 12 << 30;
    QTest::newRow("the year 1420 begins") << QDate(1999, 4, 17) << 1420 << 1 << 1;
    QTest::newRow("Ramadan of 1445 begins") << QDate(2024, 3, 11) << 1445 << 9 << 1;
    QTest::newRow("the feast after it") << QDate(2024, 4, 10) << 1445 << 10 << 1;
    QTest::newRow("the year 1446 begins") << QDate(2024, 7, 7) << 1446 << 1 << 1;
    QTest::newRow("Ramadan of 1446 begins") << QDate(2025, 3, 1) << 1446 << 9 << 1;
    QTest::newRow("the feast of 1446") << QDate(2025, 3, 30) << 1446 << 10 << 1;
    QTest::newRow("the year 1447 begins") << QDate(2025, 6, 26) << 1447 << 1 << 1;
    QTest::newRow("the design's today") << QDate(2025, 12, 3) << 1447 << 6 << 12;
}

void CalendarsTest::knownDays()
{
    QFETCH(QDate, date);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    const CalendarDay expected{year, month, day};
    QCOMPARE(umalqura::fromDate(date), expected);
    QCOMPARE(umalqura::toDate(expected), date);
    QCOMPARE(Calendars::dayOf(date, CalendarSystem::UmmAlQura), expected);
}

void CalendarsTest::everyDayIsThatOfIcu()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("Node, which carries ICU, is not installed");
    QProcess process;
    process.start(node, {u"-e"_s, QString::fromLatin1(kScript)});
    QVERIFY(process.waitForFinished(300'000));
    if (process.exitCode() == 3)
        QSKIP("this Node was built without the calendars of ICU");
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    const QDate first(1937, 3, 14);
    QCOMPARE(lines.size(), first.daysTo(QDate(2077, 11, 16)) + 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto day = umalqura::fromDate(first.addDays(i));
        QVERIFY2(day, lines[i].constData());
        const QByteArray ours = QByteArray::number(day->year) + ' ' + QByteArray::number(day->month) + ' ' + QByteArray::number(day->day);
        QVERIFY2(
            ours == lines[i], QByteArray(first.addDays(i).toString(Qt::ISODate).toLatin1() + ": " + ours + " is " + lines[i]).constData());
    }
}

void CalendarsTest::everyDayComesBack()
{
    for (const CalendarSystem calendar : {CalendarSystem::Gregorian, CalendarSystem::Jalali, CalendarSystem::UmmAlQura}) {
        CalendarDay before{};
        for (QDate date(1937, 3, 14); date <= QDate(2077, 11, 16); date = date.addDays(1)) {
            const CalendarDay day = Calendars::dayOf(date, calendar);
            QVERIFY(Calendars::has(date, calendar));
            QCOMPARE(Calendars::dateOf(day, calendar), date);
            const bool follows = day.day == before.day + 1 || (day.day == 1 && day.month == before.month + 1)
                || (day.day == 1 && day.month == 1 && day.year == before.year + 1) || before.year == 0;
            QVERIFY2(follows, qPrintable(date.toString(Qt::ISODate)));
            before = day;
        }
    }
}

void CalendarsTest::outsideTheTable()
{
    for (const QDate &date : {QDate(1937, 3, 13), QDate(2077, 11, 17), QDate(1, 1, 1), QDate()}) {
        QVERIFY(!umalqura::fromDate(date));
        QVERIFY(!Calendars::has(date, CalendarSystem::UmmAlQura));
    }
    for (const CalendarDay &day : {CalendarDay{1355, 12, 1}, CalendarDay{1501, 1, 1}, CalendarDay{1447, 0, 1}, CalendarDay{1447, 13, 1},
             CalendarDay{1447, 6, 30}, CalendarDay{1447, 6, 0}})
        QVERIFY(!umalqura::toDate(day).isValid());
    // Counted and written as the Gregorian calendar has it.
    QCOMPARE(Calendars::dayOf(QDate(1936, 5, 2), CalendarSystem::UmmAlQura), (CalendarDay{1936, 5, 2}));
    QCOMPARE(Calendars::written(QDate(1936, 5, 2), u"d MMMM yyyy", CalendarSystem::UmmAlQura, QLocale(u"en_GB"_s)), u"2 May 1936"_s);
}

void CalendarsTest::monthNames_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("calendar");
    QTest::addColumn<QStringList>("names");
    const int hijri = int(CalendarSystem::UmmAlQura), jalali = int(CalendarSystem::Jalali);
    QTest::newRow("English, Hijri") << u"en_GB"_s << hijri
                                    << u"Muharram Safar Rabiʻ_I Rabiʻ_II Jumada_I Jumada_II Rajab Shaʻban Ramadan Shawwal Dhuʻl-Qiʻdah "
                                       "Dhuʻl-Hijjah"_s.split(u' ');
    QTest::newRow("Arabic, Hijri")
        << u"ar_SA"_s << hijri
        << u"محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة"_s.split(u' ');
    QTest::newRow("Persian, Hijri")
        << u"fa_IR"_s << hijri
        << u"محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذیقعده ذیحجه"_s
               .split(u' ');
    QTest::newRow("French, Hijri") << u"fr_FR"_s << hijri
                                   << u"mouharram safar rabia_al_awal rabia_ath-thani joumada_al_oula joumada_ath-thania rajab chaabane "
                                      "ramadan chawwal dhou_al_qi`da dhou_al-hijja"_s.split(u' ');
    QTest::newRow("Turkish, Hijri")
        << u"tr_TR"_s << hijri
        << u"Muharrem Safer Rebiülevvel Rebiülahir Cemaziyelevvel Cemaziyelahir Recep Şaban Ramazan Şevval Zilkade Zilhicce"_s.split(u' ');
    QTest::newRow("Persian, Jalali") << u"fa_IR"_s << jalali
                                     << u"فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"_s.split(u' ');
    QTest::newRow("English, Jalali") << u"en_GB"_s << jalali
                                     << u"Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand"_s.split(
                                            u' ');
}

void CalendarsTest::monthNames()
{
    QFETCH(QString, locale);
    QFETCH(int, calendar);
    QFETCH(QStringList, names);
    const int year = CalendarSystem(calendar) == CalendarSystem::Jalali ? 1404 : 1447;
    QCOMPARE(names.size(), 12);
    for (int month = 1; month <= 12; ++month) {
        QString expected = names[month - 1];
        expected.replace(u'_', u' ');
        QCOMPARE(Calendars::monthName(year, month, CalendarSystem(calendar), QLocale(locale)), expected);
    }
}

void CalendarsTest::patterns_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << u"en_GB"_s << u"dddd d MMMM yyyy"_s << u"Monday 3 Jumada II 1447"_s;
    QTest::newRow("short") << u"en_GB"_s << u"ddd d MMM"_s << u"Mon 3 Jum. II"_s;
    QTest::newRow("numbers") << u"en_GB"_s << u"dd/MM/yy, d.M.yyyy"_s << u"03/06/47, 3.6.1447"_s;
    QTest::newRow("the weekday last") << u"tr_TR"_s << u"d MMMM yyyy dddd"_s << u"3 Cemaziyelahir 1447 Pazartesi"_s;
    QTest::newRow("words of its own") << u"en_GB"_s << u"'day' d 'of' MMMM, 'it''s' yyyy"_s << u"day 3 of Jumada II, it's 1447"_s;
    QTest::newRow("an apostrophe in a name") << u"fr_FR"_s << u"MMMM"_s << u"joumada ath-thania"_s;
}

void CalendarsTest::patterns()
{
    QFETCH(QString, locale);
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const QDate date = umalqura::toDate({1447, 6, 3});
    QCOMPARE(date, QDate(2025, 11, 24)); // a Monday
    QCOMPARE(Calendars::written(date, pattern, CalendarSystem::UmmAlQura, QLocale(locale)), text);
}

void CalendarsTest::lengthsOfMonths()
{
    QCOMPARE(Calendars::daysInMonth(1447, 6, CalendarSystem::UmmAlQura), 29);
    QCOMPARE(Calendars::daysInMonth(1447, 5, CalendarSystem::UmmAlQura), 30);
    QCOMPARE(Calendars::daysInMonth(1403, 12, CalendarSystem::Jalali), 30); // a leap year
    QCOMPARE(Calendars::daysInMonth(1404, 12, CalendarSystem::Jalali), 29);
    QCOMPARE(Calendars::daysInMonth(2024, 2, CalendarSystem::Gregorian), 29);
    QCOMPARE(Calendars::daysInMonth(1501, 1, CalendarSystem::UmmAlQura), 0);
    // The arithmetic Islamic calendar is a day off, which is why there is a table.
    int different = 0;
    const QCalendar civil(QCalendar::System::IslamicCivil);
    for (QDate date(2025, 1, 1); date.year() == 2025; date = date.addDays(1)) {
        const auto parts = civil.partsFromDate(date);
        different += Calendars::dayOf(date, CalendarSystem::UmmAlQura) == CalendarDay{parts.year, parts.month, parts.day} ? 0 : 1;
    }
    QVERIFY(different > 100);
}

QASID_TEST(CalendarsTest)
#include "calendars_test.moc"
