#pragma once

#include "tests/gui/inboxfixture.h"

namespace qasid::test {

//! The conversation of the design's third picture: texts in two languages, a quote with a file, a note, what an AI agent answered and what
//! it is asked. `oasis` is an account of Plato Connect360. Answers the conversation's id.
ConversationId fillArabicShop(InboxFixture &fixture);

//! The same kind of conversation with what else a message can carry: progress of files, flags, a template, what a customer said by phone,
//! a part that cannot be shown, pictures on their way.
ConversationId fillOtherParts(InboxFixture &fixture);

} // namespace qasid::test
