#pragma once

#include "core/model/searchtext.h"
#include "ui/palette/palettecommand.h"

#include <QAbstractListModel>

#include <vector>

namespace qasid {

//! What the palette shows: commands under the headings of their groups.
class PaletteRows : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        QString heading; //!< of a group; else the row is a command
        PaletteCommand command;
        std::vector<TextRange> matches; //!< in the command's text
    };
    enum Role {
        HeadingRole = Qt::UserRole + 1 //!< bool
        // Qt::DisplayRole is the text or the heading, Qt::AccessibleTextRole "{text}, {secondary}, {shortcut}".
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    const Row &at(int row) const { return m_rows[size_t(row)]; }
    int commandCount() const { return m_commands; }
    //! The command's row at or after `row`, or before it with a `step` of -1; -1 when there is none.
    int commandFrom(int row, int step) const;
    int rowOf(const QString &id) const; //!< -1 when it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Row> m_rows;
    int m_commands = 0;
};

} // namespace qasid
