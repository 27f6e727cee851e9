#include "core/providers/divar/phone.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

//! Digits of any script as ASCII and a plus sign; null when there is something else than what people write between digits.
QString bareNumber(const QString &phone)
{
    QString bare;
    for (const QChar c : phone) {
        const int digit = c.digitValue();
        const bool between = c.isSpace() || c.category() == QChar::Other_Format || u"-‐–()."_s.contains(c);
        if (digit >= 0 && c.category() == QChar::Number_DecimalDigit)
            bare += QChar(u'0' + digit);
        else if (c == u'+' && bare.isEmpty())
            bare += c;
        else if (!between)
            return {};
    }
    return bare;
}

} // namespace

QString normalisedPhone(const QString &phone)
{
    constexpr qsizetype kNationalDigits = 10; // behind the 0 or the country's 98
    const QString bare = bareNumber(phone);
    for (const auto prefix : {"+98"_L1, "0098"_L1, "98"_L1, "0"_L1}) {
        if (!bare.startsWith(prefix))
            continue;
        const QString national = bare.mid(prefix.size());
        if (national.size() == kNationalDigits && national.startsWith(u'9'))
            return "+98"_L1 + national;
    }
    return phone.trimmed();
}

} // namespace qasid::divar
