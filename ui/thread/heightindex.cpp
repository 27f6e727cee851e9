#include "ui/thread/heightindex.h"

#include <algorithm>
#include <bit>

namespace qasid {

void HeightIndex::reset(int count, int height)
{
    m_heights.assign(size_t(count), height);
    rebuild();
}

void HeightIndex::insert(int first, int count, int height)
{
    m_heights.insert(m_heights.begin() + first, size_t(count), height);
    rebuild();
}

void HeightIndex::remove(int first, int count)
{
    m_heights.erase(m_heights.begin() + first, m_heights.begin() + first + count);
    rebuild();
}

void HeightIndex::setHeight(int row, int height)
{
    const int change = height - m_heights[size_t(row)];
    m_heights[size_t(row)] = height;
    for (size_t at = size_t(row) + 1; change != 0 && at < m_tree.size(); at += at & (~at + 1))
        m_tree[at] += change;
}

qint64 HeightIndex::top(int row) const
{
    qint64 sum = 0;
    for (size_t at = size_t(row); at > 0; at -= at & (~at + 1))
        sum += m_tree[at];
    return sum;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    size_t row = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step < m_tree.size() && m_tree[row + step] <= y) {
            row += step;
            y -= m_tree[row];
        }
    }
    return int(std::min(row, m_heights.size() - 1));
}

void HeightIndex::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t at = 1; at < m_tree.size(); ++at) {
        m_tree[at] += m_heights[at - 1];
        const size_t parent = at + (at & (~at + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[at];
    }
}

} // namespace qasid
