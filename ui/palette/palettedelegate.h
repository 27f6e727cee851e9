#pragma once

#include "ui/palette/paletterows.h"

#include <QStyledItemDelegate>

namespace qasid {

class Appearance;
struct Theme;

//! Paints the rows of the palette: headings, and commands with their icon, what of their name was typed, and their keys.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! Both outlive it.
    PaletteDelegate(const Appearance &appearance, const PaletteRows &rows, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading) const;
    void paintCommand(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRows::Row &row) const;
    qreal paintWords(QPainter &painter, const QRectF &box, const PaletteRows::Row &row, Qt::LayoutDirection direction) const;
    qreal paintKeys(QPainter &painter, const QRectF &box, const QStringList &keys, Qt::LayoutDirection direction) const;

    const Appearance &m_appearance;
    const PaletteRows &m_rows;
};

} // namespace qasid
