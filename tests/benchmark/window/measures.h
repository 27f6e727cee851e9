#pragma once

#include "core/base/ids.h"

#include <QJsonObject>

#include <vector>

namespace qasid {

class BenchWindow;
class Frames;

//! Conversations of the large profile.
struct Known {
    ConversationId longest;
    std::vector<ConversationId> hundreds; //!< with a hundred messages each
};

// What is measured, one program run each. Times in milliseconds, one for each event.

//! {"short": …, "long": …}: opened in turn, a random one of the hundreds and the longest.
QJsonObject measureSwitch(BenchWindow &bench, Frames &frames, const Known &known);
//! {"wheel": …, "keys": …, "drag": …} through the longest.
QJsonObject measureScroll(BenchWindow &bench, Frames &frames, const Known &known);
//! {"wheel": …, "drag": …} through the list.
QJsonObject measureList(BenchWindow &bench, Frames &frames, const Known &known);
//! {"append": …}: a note is added at the end of the longest, committed and painted.
QJsonObject measureAppend(BenchWindow &bench, Frames &frames, const Known &known);
//! {"before": …, "after": …}: MiB around a long day of work.
QJsonObject measureActions(BenchWindow &bench, Frames &frames, const Known &known);

} // namespace qasid
