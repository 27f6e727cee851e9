#include "ui/models/conversationactions.h"

#include <QCoreApplication>

namespace qasid {
namespace {

const char *sourceOf(ConversationAction action)
{
    using enum ConversationAction;
    switch (action) {
    case NewSub:
        //: Menu of a conversation, in all of these.
        return QT_TRANSLATE_NOOP("qasid::ConversationActions", "New sub-conversation…");
    case Rename:
        return QT_TRANSLATE_NOOP("qasid::ConversationActions", "Rename…");
    case EditDetails:
        return QT_TRANSLATE_NOOP("qasid::ConversationActions", "Edit details…");
    case Move:
        //: Another conversation is chosen, under which this one is put.
        return QT_TRANSLATE_NOOP("qasid::ConversationActions", "Move under…");
    case Delete:
        break;
    }
    return QT_TRANSLATE_NOOP("qasid::ConversationActions", "Delete…");
}

} // namespace

std::vector<ConversationActionEntry> conversationActions(const Capabilities &can, const Conversation &conversation)
{
    using enum ConversationAction;
    if (!can.manageConversations || conversation.remoteId.isEmpty() || isPlaceholder(conversation.remoteId))
        return {};
    std::vector<ConversationActionEntry> entries;
    const auto add = [&entries](ConversationAction action) {
        const char *source = sourceOf(action);
        entries.push_back({action, source, QCoreApplication::translate(kConversationActionContext, source)});
    };
    if (can.subConversations)
        add(NewSub);
    add(Rename);
    add(EditDetails);
    if (can.subConversations)
        add(Move);
    add(Delete);
    return entries;
}

} // namespace qasid
