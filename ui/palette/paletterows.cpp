#include "ui/palette/paletterows.h"

#include "ui/models/enumeration.h"

#include <algorithm>

namespace qasid {

void PaletteRows::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_commands = int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.heading.isEmpty(); }));
    endResetModel();
}

int PaletteRows::commandFrom(int row, int step) const
{
    for (; row >= 0 && row < int(m_rows.size()); row += step) {
        if (at(row).heading.isEmpty())
            return row;
    }
    return -1;
}

int PaletteRows::rowOf(const QString &id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.heading.isEmpty() && row.command.id == id; });
    return id.isEmpty() || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PaletteRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index.row());
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case HeadingRole:
        return heading;
    case Qt::DisplayRole:
        return heading ? row.heading : row.command.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.command.text, row.command.secondary, row.command.spokenKeys};
        parts.removeAll(QString());
        return heading ? row.heading : enumeration(parts);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()).heading.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                             : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace qasid
