#include "ui/thread/threadselection.h"

#include "ui/models/threadmodel.h"
#include "ui/thread/threadrows.h"

#include <algorithm>

namespace qasid {

ThreadSelection::ThreadSelection(const ThreadModel &model, ThreadRows &rows)
    : m_model(model)
    , m_rows(rows)
{
}

bool ThreadSelection::isEmpty() const
{
    return !m_anchor || !m_cursor || m_anchor->order() == m_cursor->order();
}

void ThreadSelection::clear()
{
    m_anchor.reset();
    m_cursor.reset();
}

void ThreadSelection::start(const TextPlace &place)
{
    m_anchor = place;
    m_cursor = place;
}

void ThreadSelection::extendTo(const TextPlace &place)
{
    if (m_anchor)
        m_cursor = place;
}

void ThreadSelection::selectRange(const TextPlace &from, const TextPlace &to)
{
    m_anchor = from;
    m_cursor = to;
}

std::vector<SelectedPart> ThreadSelection::partsOf(int row) const
{
    std::vector<SelectedPart> parts;
    if (isEmpty())
        return parts;
    const auto [first, last] = m_anchor->order() < m_cursor->order() ? std::pair(*m_anchor, *m_cursor) : std::pair(*m_cursor, *m_anchor);
    const qint64 key = m_model.at(row).orderKey;
    if (key < first.orderKey || key > last.orderKey)
        return parts;
    const RowLayout &layout = m_rows.layout(row);
    for (int block = 0; block < int(layout.texts.size()); ++block) {
        const TextBlock &text = layout.texts[size_t(block)];
        if (!text.isSelectable())
            continue;
        const bool startsBefore = std::pair(first.orderKey, first.block) < std::pair(key, block);
        const bool startsAfter = std::pair(first.orderKey, first.block) > std::pair(key, block);
        const bool endsAfter = std::pair(last.orderKey, last.block) > std::pair(key, block);
        const bool endsBefore = std::pair(last.orderKey, last.block) < std::pair(key, block);
        if (startsAfter || endsBefore)
            continue;
        const qsizetype from = startsBefore ? 0 : first.position;
        const qsizetype to = endsAfter ? text.text().size() : std::min(last.position, text.text().size());
        if (from < to)
            parts.push_back({block, from, to});
    }
    return parts;
}

QString ThreadSelection::text() const
{
    if (isEmpty())
        return {};
    QString result;
    const qint64 from = std::min(m_anchor->orderKey, m_cursor->orderKey), to = std::max(m_anchor->orderKey, m_cursor->orderKey);
    for (int row = m_model.rowOfOrderKey(from); row < m_model.count() && m_model.at(row).orderKey <= to; ++row) {
        for (const SelectedPart &part : partsOf(row)) {
            if (!result.isEmpty())
                result += u'\n';
            result += m_rows.layout(row).texts[size_t(part.block)].text().mid(part.from, part.to - part.from);
        }
    }
    return result;
}

} // namespace qasid
