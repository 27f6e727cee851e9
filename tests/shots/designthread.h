#pragma once

#include "tests/gui/inboxfixture.h"

namespace qasid::test {

//! Adds to what fillLikeTheDesign() made the conversation of the design's main picture: a photograph, a list menu and the
//! customer's choice, a note, a place that was not sent and buttons that are possibly sent. Answers its id.
ConversationId fillDesignThread(InboxFixture &fixture);

} // namespace qasid::test
