#include "tests/shots/teller.h"

#include "tests/shots/ownmessage.h"
#include "tests/support/await.h"

namespace qasid::test {

Teller::Teller(InboxFixture &fixture, QLatin1StringView conversation, const Customer &customer)
    : m_fixture(fixture)
    , m_conversation(conversation)
    , m_customer(customer)
{
}

ConversationId Teller::id() const
{
    return await(m_fixture.store->ensureConversation(m_fixture.oasis, m_conversation)).value();
}

void Teller::tell(
    const QString &remoteId, Direction direction, const Content &content, const QString &time, const std::function<void(Message &)> &more)
{
    Message message;
    message.remoteId = remoteId;
    message.direction = direction;
    message.time = at(time);
    message.content = content;
    message.delivery = direction == Direction::Out ? Delivery::Accepted : Delivery::Received;
    if (more)
        more(message);
    DecodedWebhook decoded;
    decoded.events.push_back(
        {remoteId, remoteId.toLatin1(), m_conversation, message.time, MessageAppeared{.message = message, .customer = m_customer}});
    await(m_fixture.store->applyInbound(m_fixture.oasis, InboundRequest{.method = "POST", .received = *message.time}, decoded));
}

void Teller::customer(const QString &remoteId, const QString &text, const QString &time)
{
    tell(remoteId, Direction::In, TextContent{.text = text}, time);
}

} // namespace qasid::test
