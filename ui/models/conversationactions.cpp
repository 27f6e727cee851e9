#include "ui/models/conversationactions.h"

#include <QCoreApplication>

namespace qasid {
namespace {

class ActionText {
    Q_DECLARE_TR_FUNCTIONS(qasid::ConversationActions)
public:
    static QString words(ConversationAction action)
    {
        using enum ConversationAction;
        switch (action) {
        case NewSub:
            //: Menu of a conversation, in all of these.
            return tr("New sub-conversation…");
        case Rename:
            return tr("Rename…");
        case EditDetails:
            return tr("Edit details…");
        case Move:
            //: Another conversation is chosen, under which this one is put.
            return tr("Move under…");
        case Delete:
            break;
        }
        return tr("Delete…");
    }
};

} // namespace

std::vector<ConversationActionEntry> conversationActions(const Capabilities &can, const Conversation &conversation)
{
    using enum ConversationAction;
    if (!can.manageConversations || conversation.remoteId.isEmpty() || isPlaceholder(conversation.remoteId))
        return {};
    std::vector<ConversationActionEntry> entries;
    const auto add = [&entries](ConversationAction action) { entries.push_back({action, ActionText::words(action)}); };
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
