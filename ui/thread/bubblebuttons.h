#pragma once

#include "ui/thread/messagelayout.h"

namespace qasid {

//! The buttons under a bubble in their rows: 36 high, equally wide within a row, 3 apart (DESIGN.md "Buttons per provider"). They
//! run in the direction of the message's words. Below them, in a group of their own, those that only our own side sees.
class BubbleButtons {
public:
    //! `widest` is the most a row may take before captions are cut.
    BubbleButtons(const Message &message, const RowContext &context, const LayoutFrame &frame, qreal widest);

    qreal naturalWidth() const; //!< of the widest row
    //! Puts them below `y` from `x` on, `width` wide; answers where they end. `y` itself when there are none.
    qreal place(RowLayout &row, qreal x, qreal y, qreal width) const;

private:
    struct Numbered {
        const Button *button = nullptr;
        int number = 0;
    };
    using Row = std::vector<Numbered>;
    std::vector<Row> rowsOf(const ButtonGrid &grid, int &number) const;
    std::vector<Row> stacked(std::vector<Row> rows) const;
    qreal buttonWidth(const Button &button) const;
    qreal rowWidth(const Row &row) const;
    qreal placeRows(RowLayout &layout, const std::vector<Row> &rows, qreal x, qreal y, qreal width) const;
    void placeButton(RowLayout &layout, const Numbered &button, const QRectF &rect) const;
    qreal placeOwnTitle(RowLayout &layout, qreal x, qreal y, qreal width) const;
    QLatin1StringView iconOf(const Button &button) const;
    QLatin1StringView hintOf(const Button &button) const;
    qreal smallSide() const;
    qreal iconSide(const Button &button) const;
    qreal drawingsWidth(const Button &button) const; //!< of icon and hint, with their gaps
    Qt::LayoutDirection directionOf(const Message &message) const;

    const LayoutFrame &m_frame;
    bool m_customersView;
    qreal m_widest;
    Qt::LayoutDirection m_direction;
    std::vector<Row> m_rows;
    std::vector<Row> m_ownRows;
};

} // namespace qasid
