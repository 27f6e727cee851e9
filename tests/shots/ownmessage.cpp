#include "tests/shots/ownmessage.h"

#include "tests/support/await.h"

using namespace Qt::StringLiterals;

namespace qasid::test {

TimeMs at(const QString &time)
{
    return timeFromText(time).value();
}

MessageId ownMessage(InboxFixture &fixture, ConversationId conversation, const QString &time, const OutgoingMessage &message,
    Delivery delivery, const Error &error)
{
    Store &store = *fixture.store;
    const auto id = await(store.enqueue(conversation, message, Delivery::Queued, at(time), at(time)));
    const auto waiting = await(store.outbox());
    for (const OutboxItem &item : *waiting) {
        if (item.message != *id || !await(store.beginAttempt(item.id)))
            continue;
        if (delivery == Delivery::Accepted)
            await(store.accept(item.id, {.remoteId = u"own-%1"_s.arg(id->value), .correlationId = {}}));
        else if (delivery == Delivery::Failed)
            await(store.failSend(item.id, error));
        else
            await(store.doubtSend(item.id, error));
    }
    return *id;
}

} // namespace qasid::test
