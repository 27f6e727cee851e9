#pragma once

#include "tests/gui/inboxfixture.h"

namespace qasid::test {

//! The conversations of the design's Persian picture, as an agent called Nasrin has them on Wednesday 12 Azar 1404 at 09:34.
struct PersianShop {
    ConversationId inspection; //!< the open one: buttons, a note, an answer that was not sent
    ConversationId taps; //!< presses with and without a rule, where the customer began from, a voice message
    ConversationId post; //!< a chat about a post, with buttons for either side, whose access was taken back
};

//! `language` is the interface's: it names the shop.
PersianShop fillPersianShop(InboxFixture &fixture, const QString &language);

} // namespace qasid::test
