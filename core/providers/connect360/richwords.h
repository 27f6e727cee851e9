#pragma once

#include <QJsonValue>
#include <QString>

namespace qasid::connect360 {

//! The words in a value of any form, in reading order: a text itself; of lists and objects those fields that carry words (title, text,
//! caption, …) and those that hold more of them (blocks, children, …), each on a line of its own, but runs of one paragraph together.
//! Empty where there are none. Pure.
QString wordsIn(const QJsonValue &value);

} // namespace qasid::connect360
