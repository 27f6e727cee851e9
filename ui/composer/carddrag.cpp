// The other half of CardRows: dragging.

#include "ui/composer/buttoncard.h"
#include "ui/composer/buttonwords.h"
#include "ui/composer/cardrows.h"
#include "ui/composer/dragmark.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace qasid {

namespace {

constexpr int kScrollEdge = 24;

} // namespace

bool CardRows::handleMouse(QWidget *source, const QMouseEvent &event)
{
    const QPoint at = source->mapTo(this, event.position().toPoint());
    if (event.type() == QEvent::MouseButtonPress) {
        if (event.button() != Qt::LeftButton)
            return false;
        const auto handle = std::find(m_handles.begin(), m_handles.end(), source);
        const ButtonPlace from = handle != m_handles.end() ? ButtonPlace{int(handle - m_handles.begin()), -1} : placeOf(source);
        m_drag = {.source = source, .from = from, .press = at, .moving = false, .target = {}};
        return false;
    }
    if (!m_drag.source)
        return false;
    if (event.type() == QEvent::MouseMove) {
        if (!m_drag.moving && (at - m_drag.press).manhattanLength() < QApplication::startDragDistance())
            return false;
        drag(at);
        return true;
    }
    const bool moved = m_drag.moving;
    if (moved) {
        drop();
        // The release is no click on the card that happens to be under it.
        static_cast<QAbstractButton *>(source)->setDown(false);
    } else {
        endDrag();
    }
    return moved;
}

void CardRows::drag(const QPoint &at)
{
    if (!m_drag.moving) {
        m_drag.moving = true;
        const bool row = m_drag.from.at < 0;
        const QRect picture = row ? QStyle::visualRect(layoutDirection(), rect(), rowRect(m_drag.from.row)) : m_drag.source->geometry();
        m_mark->lift(grab(picture), m_drag.press - picture.topLeft());
        for (int place = 0; place < m_rows.countIn(m_drag.from.row); ++place) {
            if (row || place == m_drag.from.at)
                card({m_drag.from.row, place})->setFaded(true);
        }
    }
    m_drag.target = targetAt(at);
    const bool good = m_drag.target.refusal == ButtonRows::Refusal::None;
    m_mark->moveTo(at, good ? QStyle::visualRect(layoutDirection(), rect(), markRect(m_drag.target)) : QRect());
    if (!good && m_drag.target.refusal != ButtonRows::Refusal::AtTheEdge)
        tell(m_drag.target.refusal);
    else
        Q_EMIT said({});
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QPoint inside = mapTo(area->widget(), at);
            area->ensureVisible(inside.x(), inside.y(), 0, kScrollEdge);
            break;
        }
    }
}

CardRows::Target CardRows::targetAt(const QPoint &physical) const
{
    const QPoint at = QStyle::visualPos(layoutDirection(), rect(), physical);
    const QRect first = rowRect(0);
    const int pitch = m_rows.rowCount() > 1 ? rowRect(1).top() : first.height();
    const int row = std::clamp(at.y() / std::max(1, pitch), 0, m_rows.rowCount() - 1);
    const QRect line = rowRect(row);
    Target target;
    if (m_drag.from.at < 0) { // a whole row
        const int before = at.y() < line.center().y() ? row : row + 1;
        const bool stays = before == m_drag.from.row || before == m_drag.from.row + 1;
        return {true, {before, -1}, stays ? ButtonRows::Refusal::AtTheEdge : ButtonRows::Refusal::None};
    }
    const int edge = line.height() / 5;
    if (at.y() < line.top() + edge || at.y() > line.bottom() - edge) {
        const int before = at.y() < line.center().y() ? row : row + 1;
        target = {true, {before, -1}, m_rows.whyNotOwnRow(m_drag.from, before)};
        if (target.refusal == ButtonRows::Refusal::None)
            return target;
    }
    int place = 0;
    while (place < m_rows.countIn(row) && cellRect({row, place}).center().x() < at.x())
        ++place;
    target = {false, {row, place}, m_rows.whyNotMove(m_drag.from, {row, place})};
    if (row == m_drag.from.row && (place == m_drag.from.at || place == m_drag.from.at + 1))
        target.refusal = ButtonRows::Refusal::AtTheEdge; // where it is already
    return target;
}

//! A bar where it would go, in left-to-right terms.
QRect CardRows::markRect(const Target &target) const
{
    constexpr int thick = 3;
    const QRect cells = cellRect({std::min(target.place.row, m_rows.rowCount() - 1), 0});
    if (target.ownRow) {
        const int y
            = target.place.row < m_rows.rowCount() ? rowRect(target.place.row).top() - 6 : rowRect(m_rows.rowCount() - 1).bottom() - 1;
        return {cells.left(), std::max(0, y), width() - cells.left() - 42, thick};
    }
    const int count = m_rows.countIn(target.place.row);
    const QRect last = cellRect({target.place.row, count - 1});
    const int x = target.place.at < count ? cellRect(target.place).left() - 5 : last.right() + 2;
    return {std::max(0, x), last.top() + 2, thick, last.height() - 4};
}

void CardRows::drop()
{
    const Drag done = m_drag;
    endDrag();
    if (done.target.refusal != ButtonRows::Refusal::None)
        return;
    ButtonPlace now;
    if (done.from.at < 0)
        now = {m_rows.moveRow(done.from.row, done.target.place.row), m_chosen.row == done.from.row ? m_chosen.at : 0};
    else if (done.target.ownRow)
        now = m_rows.moveToOwnRow(done.from, done.target.place.row);
    else
        now = m_rows.move(done.from, done.target.place);
    refresh(now);
    focusChosen();
    Q_EMIT arranged();
    Q_EMIT chosenChanged();
}

void CardRows::endDrag()
{
    m_drag = {};
    m_mark->drop();
    for (ButtonCard *card : m_cards)
        card->setFaded(false);
    Q_EMIT said({});
}

} // namespace qasid
