// What AccountSync does with pages of conversations that are under others.

#include "core/base/log.h"
#include "core/engine/accountsync.h"
#include "core/store/store.h"

#include <utility>

namespace qasid {

namespace {

constexpr qsizetype kMostPages = 200;

} // namespace

void AccountSync::takeChildren(const Turn &turn, const Result<Listing> &page)
{
    if (!find(turn.conversation))
        return;
    if (!page)
        return failTurn(turn, page.error());
    auto waiting = std::make_shared<size_t>(page->children.size() + 1);
    auto stored = std::make_shared<bool>(true);
    const auto then = [this, turn, waiting, stored, next = page->next](bool done) {
        *stored = *stored && done;
        if (--*waiting > 0 || !find(turn.conversation))
            return;
        if (!*stored)
            return failTurn(turn, {.kind = ErrorKind::StorageFailed});
        finishChildren(turn, next);
    };
    for (const RemoteConversation &child : page->children)
        takeChild(turn.conversation, child, then);
    then(true);
}

void AccountSync::takeChild(ConversationId parent, RemoteConversation told, const std::function<void(bool)> &then)
{
    if (!told.parent)
        told.parent = find(parent)->conversation.remoteId;
    RemoteConversation lasting = told; // numbers are not kept
    lasting.messages.reset();
    lasting.children.reset();
    const auto known = m_byRemoteId.constFind(told.id);
    const auto last = m_described.constFind(told.id);
    if (known != m_byRemoteId.constEnd() && last != m_described.constEnd() && *last == lasting) {
        noteChild(parent, *known, told, false);
        return then(true);
    }
    // Asked now: once it is kept, the change itself may have it followed before this answer comes.
    const bool isNew = known == m_byRemoteId.constEnd();
    onResult(this, m_store.describeConversation(m_account, told),
        [this, parent, told, lasting, isNew, then](const Result<ConversationId> &child) {
            if (child) {
                m_described.insert(told.id, lasting);
                noteChild(parent, *child, told, isNew);
            }
            then(child.has_value());
        });
}

void AccountSync::noteChild(ConversationId parent, ConversationId child, const RemoteConversation &told, bool isNew)
{
    const Followed *above = find(parent);
    if (!above)
        return;
    follow(child, told.id, told.parent.value_or(above->conversation.remoteId));
    Followed &followed = *find(child);
    if (isNew) {
        followed.isNews = above->conversation.state.childrenPolled > 0;
        if (followed.isNews)
            (void)m_store.tellSubConversation(child);
    }
    followed.told = told.messages;
    m_plan.noteCounts(child, told.messages, told.children);
    if (told.messages && told.messages != followed.conversation.state.messages)
        m_plan.soon({child, Kind::News}, m_clock.now());
}

void AccountSync::finishChildren(const Turn &turn, const QString &next)
{
    Followed &followed = *find(turn.conversation);
    followed.childrenAsked += followed.childrenCursor;
    followed.childrenCursor = next;
    if (!next.isEmpty() && !followed.childrenAsked.contains(next) && followed.childrenAsked.size() < kMostPages) {
        m_plan.putBack(turn);
        return wake();
    }
    followed.childrenCursor.clear();
    followed.childrenAsked.clear();
    followed.conversation.state.childrenPolled = m_clock.now();
    savePolling(followed);
    m_plan.settle(turn, m_clock.now());
    wake();
}

} // namespace qasid
