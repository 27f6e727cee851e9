#include "ui/composer/buttonrows.h"

#include <algorithm>
#include <utility>

namespace qasid {

void ButtonRows::setGrid(ButtonGrid grid)
{
    m_grid = std::move(grid);
    std::erase_if(m_grid, [](const std::vector<Button> &row) { return row.empty(); });
}

int ButtonRows::count() const
{
    int count = 0;
    for (const auto &row : m_grid)
        count += int(row.size());
    return count;
}

const Button *ButtonRows::at(ButtonPlace place) const
{
    if (place.row < 0 || place.row >= rowCount() || place.at < 0 || place.at >= countIn(place.row))
        return nullptr;
    return &m_grid[size_t(place.row)][size_t(place.at)];
}

ButtonRows::Refusal ButtonRows::whyNotAdd(int row) const
{
    if (count() >= m_can.buttonsInAll)
        return Refusal::TooManyButtons;
    if (row < rowCount())
        return countIn(row) < m_can.buttonsPerRow ? Refusal::None : Refusal::RowFull;
    return rowCount() < m_can.buttonRows ? Refusal::None : Refusal::TooManyRows;
}

std::optional<ButtonPlace> ButtonRows::add(int row, Button button)
{
    if (whyNotAdd(row) != Refusal::None)
        return std::nullopt;
    if (row >= rowCount()) {
        row = rowCount();
        m_grid.emplace_back();
    }
    m_grid[size_t(row)].push_back(std::move(button));
    return ButtonPlace{row, countIn(row) - 1};
}

void ButtonRows::replace(ButtonPlace place, Button button)
{
    if (at(place))
        m_grid[size_t(place.row)][size_t(place.at)] = std::move(button);
}

//! Takes a button out; its row goes with its last one.
Button ButtonRows::take(ButtonPlace place)
{
    auto &row = m_grid[size_t(place.row)];
    Button taken = std::move(row[size_t(place.at)]);
    row.erase(row.begin() + place.at);
    if (row.empty())
        m_grid.erase(m_grid.begin() + place.row);
    return taken;
}

ButtonPlace ButtonRows::remove(ButtonPlace place)
{
    if (!at(place))
        return place;
    take(place);
    if (m_grid.empty())
        return {};
    const int row = std::min(place.row, rowCount() - 1);
    return {row, std::min(place.at, countIn(row) - 1)};
}

ButtonRows::Refusal ButtonRows::whyNotMove(ButtonPlace from, ButtonPlace to) const
{
    if (!at(from) || to.row < 0 || to.row >= rowCount())
        return Refusal::AtTheEdge;
    return from.row == to.row || countIn(to.row) < m_can.buttonsPerRow ? Refusal::None : Refusal::RowFull;
}

ButtonPlace ButtonRows::move(ButtonPlace from, ButtonPlace to)
{
    if (whyNotMove(from, to) != Refusal::None)
        return from;
    const bool rowGoes = countIn(from.row) == 1;
    if (from.row == to.row && to.at > from.at)
        --to.at; // what stood behind it moves up
    if (from.row == to.row && rowGoes)
        return from;
    Button button = take(from);
    if (rowGoes && to.row > from.row)
        --to.row;
    auto &row = m_grid[size_t(to.row)];
    to.at = std::clamp(to.at, 0, int(row.size()));
    row.insert(row.begin() + to.at, std::move(button));
    return to;
}

ButtonRows::Refusal ButtonRows::whyNotOwnRow(ButtonPlace from, int before) const
{
    if (!at(from))
        return Refusal::AtTheEdge;
    if (countIn(from.row) == 1)
        return before == from.row || before == from.row + 1 ? Refusal::AtTheEdge : Refusal::None;
    return rowCount() < m_can.buttonRows ? Refusal::None : Refusal::TooManyRows;
}

ButtonPlace ButtonRows::moveToOwnRow(ButtonPlace from, int before)
{
    if (whyNotOwnRow(from, before) != Refusal::None)
        return from;
    if (countIn(from.row) == 1)
        return {moveRow(from.row, before), 0};
    Button button = take(from);
    before = std::clamp(before, 0, rowCount());
    m_grid.insert(m_grid.begin() + before, std::vector<Button>{std::move(button)});
    return {before, 0};
}

int ButtonRows::moveRow(int row, int before)
{
    if (row < 0 || row >= rowCount())
        return row;
    before = std::clamp(before, 0, rowCount());
    if (before > row)
        --before;
    std::vector<Button> moved = std::move(m_grid[size_t(row)]);
    m_grid.erase(m_grid.begin() + row);
    m_grid.insert(m_grid.begin() + before, std::move(moved));
    return before;
}

ButtonRows::Refusal ButtonRows::stepAcross(ButtonPlace &place, int toRow)
{
    if (toRow < 0 || toRow >= rowCount()) {
        const int before = toRow < 0 ? 0 : rowCount();
        const Refusal refusal = whyNotOwnRow(place, before);
        if (refusal == Refusal::None)
            place = moveToOwnRow(place, before);
        return refusal;
    }
    const ButtonPlace to{toRow, std::min(place.at, countIn(toRow))};
    const Refusal refusal = whyNotMove(place, to);
    if (refusal == Refusal::None)
        place = move(place, to);
    return refusal;
}

ButtonRows::Refusal ButtonRows::step(ButtonPlace &place, Way way)
{
    if (!at(place))
        return Refusal::AtTheEdge;
    if (way == Way::Up || way == Way::Down)
        return stepAcross(place, place.row + (way == Way::Up ? -1 : 1));
    const int other = place.at + (way == Way::Earlier ? -1 : 1);
    if (other < 0 || other >= countIn(place.row))
        return Refusal::AtTheEdge;
    auto &row = m_grid[size_t(place.row)];
    std::swap(row[size_t(place.at)], row[size_t(other)]);
    place.at = other;
    return Refusal::None;
}

ButtonPlace ButtonRows::next(ButtonPlace place, Way way) const
{
    if (!at(place))
        return first();
    switch (way) {
    case Way::Earlier:
        return {place.row, std::max(0, place.at - 1)};
    case Way::Later:
        return {place.row, std::min(countIn(place.row) - 1, place.at + 1)};
    case Way::Up:
    case Way::Down:
        break;
    }
    const int row = std::clamp(place.row + (way == Way::Up ? -1 : 1), 0, rowCount() - 1);
    return {row, std::min(place.at, countIn(row) - 1)};
}

} // namespace qasid
