#pragma once

#include "ui/search/searchrowlayout.h"

#include <QStyledItemDelegate>

#include <functional>

namespace qasid {

class Appearance;

//! Paints rows of results from SearchModel's roles.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! `appearance` outlives it.
    SearchDelegate(const Appearance &appearance, QObject *parent);

    //! Whether the current row shows its focus ring.
    void setShowsFocus(std::function<bool()> shows) { m_showsFocus = std::move(shows); }
    void themeChanged();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QColor ground(const QStyleOptionViewItem &option) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const SearchRow &row) const;
    void paintName(QPainter &painter, const SearchRowLayout &layout, const SearchRow &row, Qt::LayoutDirection direction) const;

    const Appearance &m_appearance;
    SearchRowFonts m_fonts;
    std::function<bool()> m_showsFocus;
};

} // namespace qasid
