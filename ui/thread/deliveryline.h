#pragma once

#include "ui/thread/messagelayout.h"

namespace qasid {

//! Puts the words under a message that did not simply go out, and what an agent can do about it, below `y`; answers where they
//! end. `y` itself where there is nothing to say.
qreal placeDeliveryLine(RowLayout &row, const Message &message, const RowContext &context, const LayoutFrame &frame, qreal y);

} // namespace qasid
