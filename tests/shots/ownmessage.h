#pragma once

#include "tests/gui/inboxfixture.h"

namespace qasid::test {

TimeMs at(const QString &time); //!< of RFC 3339

//! A message of our own as the store would hold it, sent at `time`: accepted, not sent with `error`, or possibly sent with it.
MessageId ownMessage(InboxFixture &fixture, ConversationId conversation, const QString &time, const OutgoingMessage &message,
    Delivery delivery, const Error &error = {});

} // namespace qasid::test
