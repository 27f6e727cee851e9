#include "ui/inbox/conversationchecks.h"

#include "ui/models/conversationlistmodel.h"

#include <algorithm>

namespace qasid {

ConversationChecks::ConversationChecks(ConversationListModel &model)
    : m_model(model)
{
}

bool ConversationChecks::isEmpty() const
{
    return m_model.checked().isEmpty();
}

void ConversationChecks::toggle(int row)
{
    const ConversationId id = m_model.idAt(row);
    if (!id)
        return;
    QSet<ConversationId> checked = m_model.checked();
    if (!checked.remove(id))
        checked.insert(id);
    m_anchor = id;
    m_beside = checked;
    m_model.setChecked(checked);
}

void ConversationChecks::extendTo(int row, int from)
{
    int begin = isEmpty() ? -1 : m_model.rowOf(m_anchor);
    if (begin < 0) {
        begin = from < 0 ? row : from;
        m_anchor = m_model.idAt(begin);
        m_beside = m_model.checked();
    }
    // What has left the list meanwhile does not come back with the range.
    QSet<ConversationId> checked = m_beside & m_model.checked();
    checked.unite(idsIn(std::min(begin, row), std::max(begin, row)));
    m_model.setChecked(checked);
}

void ConversationChecks::checkAll()
{
    m_beside = idsIn(0, m_model.rowCount() - 1);
    m_model.setChecked(m_beside);
}

void ConversationChecks::clear()
{
    m_model.setChecked({});
}

QSet<ConversationId> ConversationChecks::idsIn(int first, int last) const
{
    QSet<ConversationId> ids;
    ids.reserve(std::max(0, last - first + 1));
    for (int row = first; row <= last; ++row) {
        if (const ConversationId id = m_model.idAt(row))
            ids.insert(id);
    }
    return ids;
}

} // namespace qasid
