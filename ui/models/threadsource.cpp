#include "ui/models/threadsource.h"

#include "core/engine/inbox.h"

namespace qasid {

std::unique_ptr<ThreadModel> makeThreadModel(Inbox &inbox)
{
    auto model = std::make_unique<ThreadModel>(ThreadModel::Source{
        .page = [&inbox](ConversationId id, const MessageWindow &window) { return inbox.messages(id, window); },
        .byId = [&inbox](const QList<MessageId> &ids) { return inbox.messagesById(ids); },
        .markRead = [&inbox](ConversationId id) { return inbox.markRead(id); },
    });
    QObject::connect(&inbox, &Inbox::changed, model.get(), &ThreadModel::apply);
    return model;
}

} // namespace qasid
