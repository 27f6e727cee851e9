#pragma once

#include "tests/gui/inboxfixture.h"

#include <functional>

namespace qasid::test {

//! Fills one conversation of the account `oasis`, message by message.
class Teller {
public:
    Teller(InboxFixture &fixture, QLatin1StringView conversation, const Customer &customer);

    ConversationId id() const;
    void tell(const QString &remoteId, Direction direction, const Content &content, const QString &time,
        const std::function<void(Message &)> &more = {});
    void customer(const QString &remoteId, const QString &text, const QString &time);

private:
    InboxFixture &m_fixture;
    QString m_conversation;
    Customer m_customer;
};

} // namespace qasid::test
