#pragma once

#include <QString>

namespace qasid::divar {

//! A phone number as E.164 ("+989121234567") where it is a mobile number of Iran in any of its forms: "09…", "+98…", "0098…", "98…",
//! with Persian or Arabic digits, blanks, dashes and brackets. Any other is left as it was written, trimmed.
QString normalisedPhone(const QString &phone);

} // namespace qasid::divar
