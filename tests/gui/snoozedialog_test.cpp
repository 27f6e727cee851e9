// A day and a time are chosen in every calendar, with every set of digits.

#include "tests/gui/inboxfixture.h"
#include "tests/support/testprogram.h"
#include "tests/support/typing.h"
#include "ui/controls/datefield.h"
#include "ui/controls/field.h"
#include "ui/controls/snoozedialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

class SnoozeDialogTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void cleanup() { Formats::setChosen({}); }
    void daysOfACalendar_data();
    void daysOfACalendar();
    void shorterMonthsMeanTheirLastDay();
    void asksForADayAndATime_data();
    void asksForADayAndATime();
    void saysWhatIsWrong();
};

namespace {

QComboBox *box(const QWidget &in, const QString &name)
{
    const auto boxes = in.findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const QComboBox *box) { return box->accessibleName() == name; });
    return found == boxes.end() ? nullptr : *found;
}

//! The dialog over a window.
struct SnoozeDesk {
    SnoozeDesk()
    {
        window.resize(900, 700);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        dialog = new SnoozeDialog(fixture.ui, &window);
        dialog->open();
    }

    QLineEdit *time() const { return dialog->findChild<Field *>()->edit(); }
    void press(const QString &words) const
    {
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == words)
                button->click();
        }
    }
    bool says(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().remove(QChar(0x2068)).remove(QChar(0x2069)) == words; });
    }

    InboxFixture fixture;
    QWidget window;
    SnoozeDialog *dialog;
};

} // namespace

void SnoozeDialogTest::daysOfACalendar_data()
{
    using Calendar = Formats::Calendar;
    QTest::addColumn<int>("calendar");
    QTest::addColumn<QStringList>("shown"); // day, month, year, words below
    QTest::newRow("Gregorian") << int(Calendar::Gregorian) << QStringList{u"4"_s, u"December"_s, u"2025"_s, u"Thursday 4 December 2025"_s};
    QTest::newRow("Jalali") << int(Calendar::Jalali) << QStringList{u"13"_s, u"Azar"_s, u"1404"_s, u"Thursday 13 Azar 1404"_s};
    QTest::newRow("Umm al-Qura") << int(Calendar::UmmAlQura)
                                 << QStringList{u"13"_s, u"Jumada II"_s, u"1447"_s, u"Thursday 13 Jumada II 1447"_s};
}

void SnoozeDialogTest::daysOfACalendar()
{
    QFETCH(int, calendar);
    QFETCH(QStringList, shown);
    Formats::setChosen({.calendar = Formats::Calendar(calendar)});
    const InboxFixture fixture;
    Appearance appearance;
    const QDate first(2025, 12, 3), last(2026, 12, 3);
    DateField field(appearance, Formats(fixture.clock), u"Day"_s, first, last, nullptr);
    field.setDate(QDate(2025, 12, 4));
    auto *day = box(field, u"Day"_s), *month = box(field, u"Month"_s), *year = box(field, u"Year"_s);
    QCOMPARE((QStringList{day->currentText(), month->currentText(), year->currentText()}), shown.mid(0, 3));
    QCOMPARE(field.accessibleDescription(), shown[3]);
    // Every day of the range can be reached, and none besides.
    QSignalSpy chosen(&field, &DateField::chosen);
    QDate expected = first;
    for (int y = 0; y < year->count(); ++y) {
        year->setCurrentIndex(y);
        Q_EMIT year->activated(y);
        for (int m = 0; m < month->count(); ++m) {
            month->setCurrentIndex(m);
            Q_EMIT month->activated(m);
            for (int d = 0; d < day->count(); ++d) {
                day->setCurrentIndex(d);
                Q_EMIT day->activated(d);
                QCOMPARE(field.date(), expected);
                expected = expected.addDays(1);
            }
        }
    }
    QCOMPARE(expected, last.addDays(1));
    QVERIFY(!chosen.isEmpty());
}

void SnoozeDialogTest::shorterMonthsMeanTheirLastDay()
{
    const InboxFixture fixture;
    Appearance appearance;
    DateField field(appearance, Formats(fixture.clock), {}, QDate(2025, 12, 3), QDate(2026, 12, 3), nullptr);
    field.setDate(QDate(2026, 1, 31));
    auto *month = box(field, u"Month"_s);
    month->setCurrentIndex(1);
    Q_EMIT month->activated(1);
    QCOMPARE(field.date(), QDate(2026, 2, 28));
    // Outside the range the nearest day is meant.
    field.setDate(QDate(2030, 1, 1));
    QCOMPARE(field.date(), QDate(2026, 12, 3));
    field.setDate(QDate(2020, 1, 1));
    QCOMPARE(field.date(), QDate(2025, 12, 3));
}

void SnoozeDialogTest::asksForADayAndATime_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("typed");
    QTest::newRow("0-9") << int(Formats::Digits::Latin) << u"09:00"_s << u"14:30"_s;
    QTest::newRow("Persian digits") << int(Formats::Digits::Persian) << u"۰۹:۰۰"_s << u"۱۴:۳۰"_s;
    QTest::newRow("Arabic digits") << int(Formats::Digits::Arabic) << u"٠٩:٠٠"_s << u"١٤:٣٠"_s;
    QTest::newRow("others than are shown") << int(Formats::Digits::Arabic) << u"٠٩:٠٠"_s << u"14:30"_s;
}

void SnoozeDialogTest::asksForADayAndATime()
{
    QFETCH(int, digits);
    QFETCH(QString, offered);
    QFETCH(QString, typed);
    Formats::setChosen({.digits = Formats::Digits(digits), .hours = Formats::Hours::TwentyFour});
    const SnoozeDesk desk;
    QSignalSpy chosen(desk.dialog, &SnoozeDialog::snoozeChosen);
    QCOMPARE(desk.time()->text(), offered);
    desk.time()->selectAll();
    typeWords(desk.time(), typed);
    QTest::keyClick(desk.time(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toLongLong(), QDateTime(QDate(2025, 12, 4), QTime(14, 30)).toMSecsSinceEpoch());
}

void SnoozeDialogTest::saysWhatIsWrong()
{
    Formats::setChosen({.hours = Formats::Hours::TwentyFour});
    const SnoozeDesk desk;
    QSignalSpy chosen(desk.dialog, &SnoozeDialog::snoozeChosen);
    desk.time()->setText(u"soon"_s);
    desk.press(u"Snooze"_s);
    QVERIFY(desk.says(u"This is not a time. Write it as in 09:00."_s));
    QVERIFY(desk.time()->hasFocus());
    // It is 09:30 of the first day that is offered.
    desk.dialog->findChild<DateField *>()->setDate(QDate(2025, 12, 3));
    desk.time()->setText(u"9:30"_s);
    desk.press(u"Snooze"_s);
    QVERIFY(desk.says(u"This time has passed."_s));
    QCOMPARE(chosen.count(), 0);
    desk.time()->setText(u"9:31"_s);
    desk.press(u"Snooze"_s);
    QCOMPARE(chosen.count(), 1);
}

QASID_WIDGET_TEST(SnoozeDialogTest)
#include "snoozedialog_test.moc"
