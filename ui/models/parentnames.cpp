#include "ui/models/parentnames.h"

#include "core/engine/inbox.h"

namespace qasid {

ParentNames::ParentNames(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
}

QString ParentNames::nameAbove(const Conversation &child)
{
    if (child.parent.isEmpty())
        return {};
    const Key key(child.account, child.parent);
    Parent &parent = m_parents[key];
    parent.children.insert(child.id);
    if (!parent.asked) {
        parent.asked = true;
        ask(key, child.id);
    }
    return parent.name;
}

void ParentNames::ask(const Key &key, ConversationId child)
{
    onResult(this, m_inbox.conversationsAbove(child), [this, key](const Result<std::vector<Conversation>> &above) {
        if (!above) {
            m_parents[key].asked = false; // for the next row that needs it
        } else if (!above->empty() && above->back().remoteId == key.second) {
            learn(key, conversationTitle(above->back(), m_looks.value(key.first)));
        }
    });
}

void ParentNames::note(const Conversation &conversation)
{
    const Key key(conversation.account, conversation.remoteId);
    if (m_parents.contains(key))
        learn(key, conversationTitle(conversation, m_looks.value(conversation.account)));
}

void ParentNames::learn(const Key &key, const QString &name)
{
    Parent &parent = m_parents[key];
    if (parent.name == name)
        return;
    parent.name = name;
    const QSet<ConversationId> children = parent.children; // who listens may ask for a name
    for (const ConversationId child : children)
        Q_EMIT learned(child);
}

} // namespace qasid
