#include "tests/support/handclock.h"
#include "tests/support/testprogram.h"
#include "ui/models/format.h"

#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

TimeMs utc(QLatin1StringView text)
{
    return timeFromText(QString(text)).value();
}

//! Wednesday 3 December 2025, 10:00 in Casablanca (UTC+1).
const test::HandClock kHandClock(1764752400000);

Formats formats(const QString &locale, const Formats::Options &options = {.hours = Formats::Hours::TwentyFour})
{
    return Formats(QLocale(locale), kHandClock, QTimeZone(3600), options);
}

} // namespace

class FormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listTimes_data();
    void listTimes();
    void daySeparators_data();
    void daySeparators();
    void durations_data();
    void durations();
    void fileSizes_data();
    void fileSizes();
    void digits_data();
    void digits();
    void calendars_data();
    void calendars();
    void hours();
    void momentsToCome();
    void screenReaderTimes();
    void tooltipsNameTheZone();
    void tipsNameTheOtherCalendars_data();
    void tipsNameTheOtherCalendars();
    void whatWasChosenHolds();
    void timesAreRead_data();
    void timesAreRead();
    void localesForLanguages_data();
    void localesForLanguages();
};

void FormatTest::listTimes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << u"en_GB"_s << u"2025-12-03T08:26:00Z"_s << u"09:26"_s;
    QTest::newRow("today, although yesterday in UTC") << u"en_GB"_s << u"2025-12-02T23:10:00Z"_s << u"00:10"_s;
    QTest::newRow("yesterday is a weekday") << u"en_GB"_s << u"2025-12-02T22:59:59Z"_s << u"Tue"_s;
    QTest::newRow("six days ago") << u"en_GB"_s << u"2025-11-27T12:00:00Z"_s << u"Thu"_s;
    QTest::newRow("seven days ago") << u"en_GB"_s << u"2025-11-26T12:00:00Z"_s << u"26 Nov"_s;
    QTest::newRow("last year") << u"en_GB"_s << u"2024-11-26T12:00:00Z"_s << u"26 Nov 2024"_s;
    QTest::newRow("tomorrow, by a wrong clock") << u"en_GB"_s << u"2025-12-04T12:00:00Z"_s << u"4 Dec"_s;
    QTest::newRow("Persian") << u"fa_IR"_s << u"2025-12-03T08:31:00Z"_s << u"۰۹:۳۱"_s;
    QTest::newRow("Persian, days ago") << u"fa_IR"_s << u"2025-11-20T08:31:00Z"_s << u"۲۹ آبان"_s;
    QTest::newRow("Arabic") << u"ar_SA"_s << u"2025-12-03T08:41:00Z"_s << u"٠٩:٤١"_s;
    QTest::newRow("Arabic of Morocco") << u"ar_MA"_s << u"2025-12-03T08:41:00Z"_s << u"09:41"_s;
}

void FormatTest::listTimes()
{
    QFETCH(QString, locale);
    QFETCH(QString, when);
    QFETCH(QString, text);
    QCOMPARE(formats(locale).listTime(timeFromText(when).value()), text);
}

void FormatTest::daySeparators_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << u"en_GB"_s << u"2025-12-02T23:00:00Z"_s << u"Today"_s;
    QTest::newRow("yesterday") << u"en_GB"_s << u"2025-12-02T22:59:00Z"_s << u"Yesterday"_s;
    QTest::newRow("before") << u"en_GB"_s << u"2025-12-01T12:00:00Z"_s << u"Monday 1 December"_s;
    QTest::newRow("last year") << u"en_GB"_s << u"2024-12-01T12:00:00Z"_s << u"Sunday 1 December 2024"_s;
    QTest::newRow("Arabic, today") << u"ar_MA"_s << u"2025-12-03T08:00:00Z"_s << u"Today"_s;
    QTest::newRow("Persian, today") << u"fa_IR"_s << u"2025-12-03T08:00:00Z"_s << u"Today, چهارشنبه ۱۲ آذر ۱۴۰۴"_s;
    QTest::newRow("Persian, yesterday") << u"fa_IR"_s << u"2025-12-02T08:00:00Z"_s << u"Yesterday, ۱۱ آذر"_s;
    QTest::newRow("Arabic in Saudi Arabia, today") << u"ar_SA"_s << u"2025-12-03T08:00:00Z"_s << u"Today, الأربعاء ١٢ جمادى الآخرة ١٤٤٧"_s;
    QTest::newRow("Arabic in Saudi Arabia, yesterday") << u"ar_SA"_s << u"2025-12-02T08:00:00Z"_s << u"Yesterday, ١١ جمادى الآخرة"_s;
    QTest::newRow("Arabic in Saudi Arabia, before") << u"ar_SA"_s << u"2025-12-01T12:00:00Z"_s << u"الاثنين ١٠ جمادى الآخرة"_s;
    QTest::newRow("Arabic in Saudi Arabia, last Hijri year") << u"ar_SA"_s << u"2025-06-25T12:00:00Z"_s << u"الأربعاء ٢٩ ذو الحجة ١٤٤٦"_s;
    QTest::newRow("Persian, this Jalali year") << u"fa_IR"_s << u"2025-03-25T12:00:00Z"_s << u"سه‌شنبه ۵ فروردین"_s;
    QTest::newRow("Persian, last Jalali year") << u"fa_IR"_s << u"2025-03-15T12:00:00Z"_s << u"شنبه ۲۵ اسفند ۱۴۰۳"_s;
}

void FormatTest::daySeparators()
{
    QFETCH(QString, locale);
    QFETCH(QString, when);
    QFETCH(QString, text);
    QCOMPARE(formats(locale).daySeparator(timeFromText(when).value()), text);
}

void FormatTest::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("past") << qint64(-5) << u"less than 1 min"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"less than 1 min"_s;
    QTest::newRow("a minute") << qint64(60'000) << u"1 min"_s;
    QTest::newRow("an hour less a moment") << qint64(3'599'999) << u"59 min"_s;
    QTest::newRow("an hour") << qint64(3'600'000) << u"1 h 0 min"_s;
    QTest::newRow("the reply window") << qint64(76'440'000) << u"21 h 14 min"_s;
    QTest::newRow("two days less a minute") << qint64(47 * 3'600'000 + 59 * 60'000) << u"47 h 59 min"_s;
    QTest::newRow("days") << qint64(76 * 3'600'000) << u"3 days 4 h"_s;
}

void FormatTest::durations()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    // Without a translation Qt leaves the English source as it is; %n is filled in all the same.
    QCOMPARE(formats(u"en_GB"_s).duration(milliseconds), text);
    QCOMPARE(formats(u"en_GB"_s).timeLeft(milliseconds), QString(text + u" left"));
}

void FormatTest::fileSizes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u"en_GB"_s << qint64(0) << u"0 bytes"_s;
    QTest::newRow("bytes") << u"en_GB"_s << qint64(999) << u"999 bytes"_s;
    QTest::newRow("one") << u"en_GB"_s << qint64(1000) << u"1 kB"_s;
    QTest::newRow("with a tenth") << u"en_GB"_s << qint64(1'420'000) << u"1.4 MB"_s;
    QTest::newRow("whole") << u"en_GB"_s << qint64(184'320) << u"184 kB"_s;
    QTest::newRow("French") << u"fr_FR"_s << qint64(1'420'000) << u"1,4 Mo"_s;
    QTest::newRow("Arabic") << u"ar_SA"_s << qint64(184'320) << u"١٨٤ كيلوبايت"_s;
}

void FormatTest::fileSizes()
{
    QFETCH(QString, locale);
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(formats(locale).fileSize(bytes), text);
}

void FormatTest::digits_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    const int automatic = int(Formats::Digits::Automatic);
    QTest::newRow("English") << u"en_US"_s << automatic << u"0123456789 0123456789 0123456789"_s;
    QTest::newRow("Persian") << u"fa_IR"_s << automatic << u"۰۱۲۳۴۵۶۷۸۹ ۰۱۲۳۴۵۶۷۸۹ ۰۱۲۳۴۵۶۷۸۹"_s;
    for (const char *region : {"ar_EG", "ar_SA", "ar_AE", "ar_SY"})
        QTest::newRow(region) << QString::fromLatin1(region) << automatic << u"٠١٢٣٤٥٦٧٨٩ ٠١٢٣٤٥٦٧٨٩ ٠١٢٣٤٥٦٧٨٩"_s;
    for (const char *region : {"ar_MA", "ar_DZ", "ar_TN", "ar_LY"})
        QTest::newRow(region) << QString::fromLatin1(region) << automatic << u"0123456789 0123456789 0123456789"_s;
    QTest::newRow("chosen Latin") << u"fa_IR"_s << int(Formats::Digits::Latin) << u"0123456789 0123456789 0123456789"_s;
    QTest::newRow("chosen Arabic") << u"en_US"_s << int(Formats::Digits::Arabic) << u"٠١٢٣٤٥٦٧٨٩ ٠١٢٣٤٥٦٧٨٩ ٠١٢٣٤٥٦٧٨٩"_s;
    QTest::newRow("chosen Persian") << u"ar_MA"_s << int(Formats::Digits::Persian) << u"۰۱۲۳۴۵۶۷۸۹ ۰۱۲۳۴۵۶۷۸۹ ۰۱۲۳۴۵۶۷۸۹"_s;
}

void FormatTest::digits()
{
    QFETCH(QString, locale);
    QFETCH(int, digits);
    QFETCH(QString, text);
    const Formats f = formats(locale, {.digits = Formats::Digits(digits), .hours = Formats::Hours::TwentyFour});
    QCOMPARE(f.shaped(u"0123456789 ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹"_s), text);
    QCOMPARE(f.badge(7), f.shaped(u"7"_s));
    QCOMPARE(f.badge(99), f.shaped(u"99"_s));
    QCOMPARE(f.badge(100), f.shaped(u"99+"_s));
}

void FormatTest::calendars_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("calendar");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en_GB"_s << int(Formats::Calendar::Automatic) << u"20 Mar 2024"_s;
    QTest::newRow("Persian: first day of the year 1403") << u"fa_IR"_s << int(Formats::Calendar::Automatic) << u"۱ فروردین ۱۴۰۳"_s;
    QTest::newRow("Persian words, Gregorian") << u"fa_IR"_s << int(Formats::Calendar::Gregorian) << u"۲۰ مارس ۲۰۲۴"_s;
    QTest::newRow("Arabic of Saudi Arabia") << u"ar_SA"_s << int(Formats::Calendar::Automatic) << u"١٠ رمضان ١٤٤٥"_s;
    QTest::newRow("Arabic of the Emirates") << u"ar_AE"_s << int(Formats::Calendar::Automatic) << u"٢٠ مارس ٢٠٢٤"_s;
    QTest::newRow("English of Saudi Arabia") << u"en_SA"_s << int(Formats::Calendar::Automatic) << u"20 Mar 2024"_s;
    QTest::newRow("Arabic words, Gregorian") << u"ar_SA"_s << int(Formats::Calendar::Gregorian) << u"٢٠ مارس ٢٠٢٤"_s;
    QTest::newRow("French words, Umm al-Qura") << u"fr_FR"_s << int(Formats::Calendar::UmmAlQura) << u"10 ram. 1445"_s;
    QTest::newRow("Turkish words, Umm al-Qura") << u"tr_TR"_s << int(Formats::Calendar::UmmAlQura) << u"10 Ram. 1445"_s;
    QTest::newRow("Persian words, Umm al-Qura") << u"fa_IR"_s << int(Formats::Calendar::UmmAlQura) << u"۱۰ رمضان ۱۴۴۵"_s;
    QTest::newRow("English words, Jalali") << u"en_GB"_s << int(Formats::Calendar::Jalali) << u"1 Farvardin 1403"_s;
}

void FormatTest::calendars()
{
    QFETCH(QString, locale);
    QFETCH(int, calendar);
    QFETCH(QString, text);
    const Formats f = formats(locale, {.calendar = Formats::Calendar(calendar), .hours = Formats::Hours::TwentyFour});
    QCOMPARE(f.date(utc("2024-03-20T12:00:00Z"_L1)), text);
}

void FormatTest::hours()
{
    const TimeMs afternoon = utc("2025-12-03T13:05:00Z"_L1);
    QCOMPARE(formats(u"en_US"_s, {.hours = Formats::Hours::TwentyFour}).time(afternoon), u"14:05"_s);
    QCOMPARE(formats(u"en_US"_s, {.hours = Formats::Hours::Automatic}).time(afternoon), u"2:05 PM"_s);
    QCOMPARE(formats(u"fr_FR"_s, {.hours = Formats::Hours::Twelve}).time(afternoon), u"2:05 PM"_s);
    // The C locale writes seconds in its short format; a list has no room for them.
    QCOMPARE(Formats(QLocale::c(), kHandClock, QTimeZone(3600), {}).time(afternoon), u"14:05"_s);
}

void FormatTest::momentsToCome()
{
    const Formats f = formats(u"en_GB"_s);
    QCOMPARE(f.upcoming(utc("2025-12-03T13:00:00Z"_L1)), u"14:00"_s);
    QCOMPARE(f.upcoming(utc("2025-12-04T08:00:00Z"_L1)), u"Thu 09:00"_s);
    QCOMPARE(f.upcoming(utc("2025-12-14T08:00:00Z"_L1)), u"14 Dec 09:00"_s);
    QCOMPARE(f.ago(kHandClock.now() - 30'000), u"just now"_s);
    QCOMPARE(f.ago(kHandClock.now() - 4 * 60'000), u"4 min ago"_s);
}

void FormatTest::screenReaderTimes()
{
    const Formats f = formats(u"en_GB"_s);
    QCOMPARE(f.dayAndTime(utc("2025-12-03T08:24:00Z"_L1)), u"today 09:24"_s);
    QCOMPARE(f.dayAndTime(utc("2025-12-02T08:24:00Z"_L1)), u"yesterday 09:24"_s);
    QCOMPARE(f.dayAndTime(utc("2025-11-02T08:24:00Z"_L1)), u"Sunday 2 November 09:24"_s);
}

void FormatTest::tooltipsNameTheZone()
{
    const QString text = formats(u"en_GB"_s).fullDate(utc("2025-12-03T08:24:00Z"_L1));
    QVERIFY2(text.startsWith("Wednesday 3 December 2025, 09:24 "_L1), qPrintable(text));
    QVERIFY2(text.contains("+01"_L1), qPrintable(text));
}

void FormatTest::tipsNameTheOtherCalendars_data()
{
    QTest::addColumn<int>("calendar");
    QTest::addColumn<QString>("tip");
    QTest::newRow("Gregorian") << int(Formats::Calendar::Gregorian) << u"Wednesday 3 December 2025\n12 Azar 1404 · 12 Jumada II 1447"_s;
    QTest::newRow("Jalali") << int(Formats::Calendar::Jalali) << u"Wednesday 12 Azar 1404\n3 December 2025 · 12 Jumada II 1447"_s;
    QTest::newRow("Umm al-Qura") << int(Formats::Calendar::UmmAlQura) << u"Wednesday 12 Jumada II 1447\n3 December 2025 · 12 Azar 1404"_s;
}

void FormatTest::tipsNameTheOtherCalendars()
{
    QFETCH(int, calendar);
    QFETCH(QString, tip);
    const Formats f = formats(u"en_GB"_s, {.calendar = Formats::Calendar(calendar), .hours = Formats::Hours::TwentyFour});
    QCOMPARE(f.dayTip(kHandClock.now()), tip);
    const QStringList lines = f.tip(kHandClock.now()).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], f.fullDate(kHandClock.now()));
    QCOMPARE(lines[1], tip.section(u'\n', 1));
    // A day that the table of Umm al-Qura does not have is not named by it.
    QVERIFY(!f.dayTip(QDate(1930, 1, 1)).contains(u"1348"_s));
}

//! An object made of a clock alone, as every widget has one.
void FormatTest::whatWasChosenHolds()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_GB"_s));
    Formats::setChosen({.digits = Formats::Digits::Persian, .calendar = Formats::Calendar::UmmAlQura, .hours = Formats::Hours::Twelve});
    const Formats chosen(kHandClock);
    const QString day = chosen.date(kHandClock.now()), time = chosen.time(utc("2025-12-03T13:05:00Z"_L1));
    const QString counted = Formats::counted(1234), id = Formats::inChosenDigits(u"4821"_s);
    Formats::setChosen({});
    const QString dayAfterwards = Formats(kHandClock).date(kHandClock.now());
    QLocale::setDefault(before);
    QCOMPARE(day, u"۱۲ Jum. II ۱۴۴۷"_s);
    QVERIFY2(time.endsWith(u" PM"_s) || time.endsWith(u" pm"_s), qPrintable(time));
    QCOMPARE(counted, u"۱,۲۳۴"_s);
    QCOMPARE(id, u"۴۸۲۱"_s);
    QCOMPARE(dayAfterwards, u"3 Dec 2025"_s);
}

void FormatTest::timesAreRead_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time"); // invalid: none
    QTest::newRow("as it is written") << u"en_GB"_s << u"09:05"_s << QTime(9, 5);
    QTest::newRow("the hour alone") << u"en_GB"_s << u" 9 "_s << QTime(9, 0);
    QTest::newRow("with a point") << u"tr_TR"_s << u"21.30"_s << QTime(21, 30);
    QTest::newRow("French") << u"fr_FR"_s << u"21h30"_s << QTime(21, 30);
    QTest::newRow("Persian digits") << u"en_GB"_s << u"۲۱:۳۰"_s << QTime(21, 30);
    QTest::newRow("Arabic digits") << u"fr_FR"_s << u"٠٩:٤١"_s << QTime(9, 41);
    QTest::newRow("afternoon") << u"en_US"_s << u"2:05 PM"_s << QTime(14, 5);
    QTest::newRow("noon") << u"en_US"_s << u"12 pm"_s << QTime(12, 0);
    QTest::newRow("midnight") << u"en_US"_s << u"12:00 am"_s << QTime(0, 0);
    QTest::newRow("Arabic, afternoon") << u"ar_SA"_s << u"٢:٠٥ م"_s << QTime(14, 5);
    QTest::newRow("Arabic, morning") << u"ar_SA"_s << u"9:00 ص"_s << QTime(9, 0);
    QTest::newRow("no such hour") << u"en_GB"_s << u"24:00"_s << QTime();
    QTest::newRow("no such minute") << u"en_GB"_s << u"9:60"_s << QTime();
    QTest::newRow("thirteen in the afternoon") << u"en_US"_s << u"13 PM"_s << QTime();
    QTest::newRow("words") << u"en_GB"_s << u"soon"_s << QTime();
    QTest::newRow("nothing") << u"en_GB"_s << QString() << QTime();
}

void FormatTest::timesAreRead()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QTime, time);
    const auto read = formats(locale).readTime(text);
    QCOMPARE(read.has_value(), time.isValid());
    if (read) {
        QCOMPARE(*read, time);
        // What is written is read back, whichever way hours and digits are written.
        for (const auto hours : {Formats::Hours::Twelve, Formats::Hours::TwentyFour})
            QCOMPARE(formats(locale, {.digits = Formats::Digits::Arabic, .hours = hours})
                         .readTime(formats(locale, {.hours = hours}).written(time)),
                time);
    }
}

void FormatTest::localesForLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("locale");
    QTest::newRow("the system's") << QString() << u"fr_MA"_s << u"fr_MA"_s;
    QTest::newRow("spoken in the system's region") << u"ar"_s << u"fr_MA"_s << u"ar_MA"_s;
    QTest::newRow("not spoken there") << u"tr"_s << u"fr_MA"_s << u"tr_TR"_s;
    QTest::newRow("Persian abroad") << u"fa"_s << u"de_DE"_s << u"fa_IR"_s;
}

void FormatTest::localesForLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, system);
    QFETCH(QString, locale);
    QCOMPARE(Formats::localeFor(language, QLocale(system)).name(), locale);
}

QASID_TEST(FormatTest)
#include "format_test.moc"
