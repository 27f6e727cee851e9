#include "ui/models/umalqura.h"

#include <algorithm>
#include <array>
#include <bit>

namespace qasid::umalqura {

namespace {

constexpr int kYears = kLastYear - kFirstYear + 1;
constexpr int kMonths = 12;
constexpr int kShortMonth = 29;

//! For each year from kFirstYear on, which of its months have 30 days: the lowest bit is Muharram, the twelfth Dhu al-Hijjah.
constexpr std::array<quint16, kYears> kLongMonths{
    // clang-format off
    0xeaa, 0xe94, 0xd2a, 0xc56, // 1356
    0x4ae, 0xa6d, 0x56a, 0xd55, 0xd4a, 0xa93, 0x52b, 0xa5b, 0x53a, 0x6b5, // 1360
    0xea9, 0xd52, 0xd29, 0xa55, 0x4ad, 0x56d, 0xaea, 0x6e4, 0xed1, 0xda2, // 1370
    0xaaa, 0x95a, 0x2da, 0x5b9, 0xbb2, 0x764, 0x6c9, 0x555, 0x2ab, 0x4db, // 1380
    0xaba, 0x5b4, 0xda9, 0xd52, 0xaa5, 0x92d, 0x26d, 0x8ed, 0x2da, 0xad5, // 1390
    0xaa5, 0xa4b, 0x497, 0x937, 0x2b6, 0x975, 0xd69, 0xd52, 0xc95, 0x92b, // 1400
    0x25b, 0x4db, 0x9d5, 0x5d2, 0xda5, 0xd4a, 0xa95, 0x54d, 0xaad, 0x3aa, // 1410
    0xbd2, 0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, // 1420
    0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, // 1430
    0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, // 1440
    0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d, 0xb5a, 0x754, 0xf49, 0xe92, 0xd26, // 1450
    0xa56, 0x356, 0x6b5, 0xbaa, 0xb92, 0xb25, 0x68b, 0xa9b, 0x55a, 0xada, // 1460
    0x5b4, 0xda9, 0xb52, 0xa9a, 0x536, 0x276, 0x575, 0xaf2, 0x6d4, 0x6a9, // 1470
    0x555, 0x2ad, 0x4bd, 0x9ba, 0x574, 0xb69, 0xb52, 0xa95, 0x52d, 0xa5d, // 1480
    0x4da, 0xad9, 0x6b2, 0xe95, 0xe2a, 0xc96, 0x92e, 0xaad, 0x56a, 0xd65, // 1490
    0xd4a, // 1500
    // clang-format on
};

constexpr int daysInYear(quint16 longMonths)
{
    return kShortMonth * kMonths + std::popcount(longMonths);
}

//! Days from the first day of the table to the first of each year, and to the end.
constexpr std::array<int, kYears + 1> yearStarts()
{
    std::array<int, kYears + 1> starts{};
    for (size_t i = 0; i < kLongMonths.size(); ++i)
        starts[i + 1] = starts[i] + daysInYear(kLongMonths[i]);
    return starts;
}

constexpr auto kYearStarts = yearStarts();

QDate firstDay()
{
    return {1937, 3, 14};
}

} // namespace

int daysInMonth(int year, int month)
{
    if (year < kFirstYear || year > kLastYear || month < 1 || month > kMonths)
        return 0;
    return kShortMonth + ((kLongMonths[size_t(year - kFirstYear)] >> (month - 1)) & 1);
}

std::optional<CalendarDay> fromDate(const QDate &date)
{
    const qint64 days = date.isValid() ? firstDay().daysTo(date) : -1;
    if (days < 0 || days >= kYearStarts.back())
        return std::nullopt;
    const auto next = std::upper_bound(kYearStarts.begin(), kYearStarts.end(), int(days));
    const auto index = std::distance(kYearStarts.begin(), next) - 1;
    CalendarDay day{kFirstYear + int(index), 1, int(days) - kYearStarts[size_t(index)] + 1};
    for (int length = daysInMonth(day.year, day.month); day.day > length; length = daysInMonth(day.year, day.month)) {
        day.day -= length;
        ++day.month;
    }
    return day;
}

QDate toDate(const CalendarDay &day)
{
    if (day.day < 1 || day.day > daysInMonth(day.year, day.month))
        return {};
    int days = kYearStarts[size_t(day.year - kFirstYear)] + day.day - 1;
    for (int month = 1; month < day.month; ++month)
        days += daysInMonth(day.year, month);
    return firstDay().addDays(days);
}

} // namespace qasid::umalqura
