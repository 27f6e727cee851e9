#pragma once

#include "ui/models/format.h"

#include <QString>

#include <vector>

namespace qasid {

//! A moment a conversation can be put off to.
struct SnoozeChoice {
    QString name; //!< "Tomorrow"
    TimeMs until = 0;
};

//! Later today (in three hours, at a full hour, only while that is before ten in the evening), tomorrow at nine, and the first
//! day of next week at nine, in the system's time zone.
std::vector<SnoozeChoice> snoozeChoices(const Formats &formats);

//! Tomorrow at nine.
TimeMs snoozeTomorrow(const Formats &formats);

} // namespace qasid
