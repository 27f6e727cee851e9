#pragma once

#include <QtGlobal>

#include <vector>

namespace qasid {

//! Heights of rows one below the other, with the place of a row and the row at a place in O(log n) (a Fenwick tree). Inserting
//! and removing costs O(n), which is a page of messages now and then.
class HeightIndex {
public:
    void reset(int count, int height);
    void insert(int first, int count, int height);
    void remove(int first, int count);

    int count() const { return int(m_heights.size()); }
    int height(int row) const { return m_heights[size_t(row)]; }
    void setHeight(int row, int height);

    qint64 top(int row) const; //!< sum of the heights before it; `row` may be count()
    qint64 total() const { return top(count()); }
    //! The row that covers `y`; the first above all, the last below all, -1 without rows.
    int rowAt(qint64 y) const;

private:
    void rebuild();

    std::vector<int> m_heights;
    std::vector<qint64> m_tree; //!< one-based
};

} // namespace qasid
