#pragma once

#include "tests/gui/inboxfixture.h"

namespace qasid::test {

//! The accounts and conversations of the design's narrow picture, as an agent called Emre has them on Wednesday 3 December 2025 at 09:31:
//! an account of Digishare, of Divar and of Plato Connect360. Answers the open conversation, with a Turkish reply begun.
ConversationId fillTurkishShop(InboxFixture &fixture);

} // namespace qasid::test
