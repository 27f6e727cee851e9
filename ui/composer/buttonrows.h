#pragma once

#include "core/model/buttongrid.h"
#include "core/model/capabilities.h"

#include <optional>

namespace qasid {

//! Where a button stands: its row from the top, and its place in it in logical order.
struct ButtonPlace {
    int row = -1;
    int at = -1;
    bool operator==(const ButtonPlace &) const = default;
};

//! Rows of buttons while they are arranged within the limits of an account. No row is ever empty. Pure.
class ButtonRows {
public:
    //! Why something cannot be done.
    enum class Refusal { None, RowFull, TooManyRows, TooManyButtons, AtTheEdge };
    enum class Way { Earlier, Later, Up, Down };

    void setLimits(const Capabilities &can) { m_can = can; }
    const Capabilities &limits() const { return m_can; }
    void setGrid(ButtonGrid grid); //!< also one beyond the limits; empty rows go
    const ButtonGrid &grid() const { return m_grid; }

    int count() const;
    int rowCount() const { return int(m_grid.size()); }
    int countIn(int row) const { return int(m_grid[size_t(row)].size()); }
    const Button *at(ButtonPlace place) const; //!< null where there is none
    ButtonPlace first() const { return m_grid.empty() ? ButtonPlace{} : ButtonPlace{0, 0}; }

    //! Whether one more fits into a row; rowCount() stands for a row of its own.
    Refusal whyNotAdd(int row) const;
    //! At the end of a row, where whyNotAdd() allows it; answers its place.
    std::optional<ButtonPlace> add(int row, Button button);
    void replace(ButtonPlace place, Button button);
    //! Answers where the focus goes: what took its place, else the one before.
    ButtonPlace remove(ButtonPlace place);

    //! Before what stands at `to` now, or at the end of that row.
    Refusal whyNotMove(ButtonPlace from, ButtonPlace to) const;
    ButtonPlace move(ButtonPlace from, ButtonPlace to);
    //! Into a row of its own before the row `before`; rowCount() is below all.
    Refusal whyNotOwnRow(ButtonPlace from, int before) const;
    ButtonPlace moveToOwnRow(ButtonPlace from, int before);
    //! A whole row, before the row `before`; answers its new number.
    int moveRow(int row, int before);

    //! One step by the keyboard: within the row; to the row above or below, and beyond the outer ones into a row of its own.
    Refusal step(ButtonPlace &place, Way way);
    //! Where the focus goes from a place; stays at the edges.
    ButtonPlace next(ButtonPlace place, Way way) const;

private:
    Button take(ButtonPlace place);
    Refusal stepAcross(ButtonPlace &place, int toRow);

    Capabilities m_can;
    ButtonGrid m_grid;
};

} // namespace qasid
