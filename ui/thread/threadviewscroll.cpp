// Where the rows of ThreadView are, and what stays in its place while they change.

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/thread/livereply.h"
#include "ui/thread/threadview.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <optional>

namespace qasid {

namespace {

constexpr int kNarrow = 600; //!< width of a thread beside a list in a small window

} // namespace

// Where rows are.

int ThreadView::columnWidth() const
{
    const int padding = viewport()->width() < kNarrow ? metrics::kSpace6 : metrics::kThreadPadding;
    return std::clamp(viewport()->width() - 2 * padding, 120, metrics::kThreadMaxColumn);
}

qreal ThreadView::columnLeft() const
{
    return std::floor((viewport()->width() - columnWidth()) / 2.0);
}

qint64 ThreadView::contentHeight() const
{
    return kPadTop + m_rows.heights().total() + m_liveHeight + kPadBottom;
}

qreal ThreadView::contentTop() const
{
    // A short conversation stands at the bottom, where the next message comes.
    const qint64 spare = viewport()->height() - contentHeight();
    return spare > 0 ? qreal(spare) : -qreal(verticalScrollBar()->value());
}

qreal ThreadView::rowTop(int row) const
{
    return contentTop() + kPadTop + qreal(m_rows.heights().top(row));
}

QRectF ThreadView::rowRect(int row) const
{
    return QRectF(columnLeft(), rowTop(row), columnWidth(), m_rows.heights().height(row));
}

QRectF ThreadView::bubbleRect(int row) const
{
    return m_rows.layout(row).bubble.translated(columnLeft(), rowTop(row));
}

int ThreadView::rowAt(qreal y) const
{
    return m_rows.heights().rowAt(qint64(y - contentTop() - kPadTop));
}

int ThreadView::firstVisibleRow() const
{
    return rowAt(0);
}

int ThreadView::lastVisibleRow() const
{
    return rowAt(viewport()->height() - 1);
}

// Layout and scrolling.

void ThreadView::refresh()
{
    QPalette palette = viewport()->palette();
    palette.setColor(QPalette::Window, m_appearance.theme().colors.bgThread);
    viewport()->setPalette(palette);
    m_flash.setDuration(m_appearance.theme().motion(metrics::kRowFlash));
    if (const int row = anchorRow(); row >= 0 && m_rows.isSettled(row)) {
        const Anchor now = anchorAt(row);
        // Its lines are broken anew: where it begins above the view, what is read of it is further down.
        const qreal height = m_rows.layout(row).bubble.height();
        if (now.point < 0 && height > 0)
            m_anchor = Anchor{now.message, 0, std::min(-now.point / height, 1.0)};
    }
    m_rows.setFrame(m_appearance.theme(), m_words, columnWidth(), layoutDirection(), m_glyphs);
    layLive();
}

void ThreadView::layLive()
{
    m_liveLaid = m_live->layOut(m_words, columnWidth());
    settle();
}

int ThreadView::rowToAnchor() const
{
    const int focused = m_keyboardFocus && hasFocus() ? focusedRow() : -1;
    if (focused >= 0 && m_rows.isSettled(focused) && rowTop(focused) >= 0 && rowRect(focused).bottom() <= viewport()->height())
        return focused;
    // Only rows whose heights are known: one that has just come into view may still grow.
    const int first = firstVisibleRow(), last = lastVisibleRow();
    int chosen = -1;
    for (int row = first; row <= last; ++row) {
        if (!m_rows.isSettled(row))
            continue;
        if (chosen >= 0 && rowTop(row) > viewport()->height() / 2.0)
            break;
        chosen = row;
        if (rowTop(row) >= 0)
            break;
    }
    return chosen < 0 ? first : chosen;
}

ThreadView::Anchor ThreadView::anchorAt(int row) const
{
    return {m_model.at(row).id, rowTop(row) + pointIn(row)};
}

void ThreadView::rememberAnchor()
{
    m_anchor.reset();
    if (!m_stick && m_model.count() > 0 && m_rows.heights().count() == m_model.count())
        m_anchor = anchorAt(rowToAnchor());
}

void ThreadView::keepAnchor()
{
    const int row = m_stick ? -1 : anchorRow();
    const Anchor now = row >= 0 ? anchorAt(row) : Anchor();
    if (row < 0 || !m_rows.isSettled(row) || now.point >= viewport()->height() || rowRect(row).bottom() <= 0) {
        rememberAnchor();
        return;
    }
    // Not a rounding at a time: a hundred of them would be seen.
    if (m_anchor->part > 0 || std::abs(now.point - m_anchor->point) > 1)
        m_anchor = now;
}

bool ThreadView::anchorNextTo(int first, int count)
{
    if (m_model.count() == 0) {
        m_anchor.reset();
        return false;
    }
    // The heights and layouts are still those of the rows that were painted.
    const int below = first < m_model.count() ? first : -1;
    const qreal top = rowTop(first + count);
    if (below >= 0 && top < viewport()->height()) {
        m_anchor = Anchor{m_model.at(below).id, top + pointIn(below)};
        return true;
    }
    if (first > 0 && rowTop(first) > 0) {
        m_anchor = anchorAt(first - 1);
        return true;
    }
    // It filled the view: the next one is read in its place.
    m_anchor->message = m_model.at(below >= 0 ? below : first - 1).id;
    m_anchor->point = std::max(m_anchor->point, 0.0);
    return false;
}

qreal ThreadView::pointIn(int row, qreal part) const
{
    // Gaps and separators above a bubble come and go with its neighbours; the bubble itself is what is read.
    const RowLayout &layout = m_rows.layout(row);
    return layout.bubble.isNull() ? layout.height : layout.bubble.top() + part * layout.bubble.height();
}

int ThreadView::anchorRow() const
{
    return m_anchor ? m_model.rowOf(m_anchor->message) : -1;
}

void ThreadView::updateRange()
{
    const int page = viewport()->height();
    const int last = int(std::clamp<qint64>(contentHeight() - page, 0, INT_MAX / 2));
    for (QScrollBar *bar : {verticalScrollBar(), m_overlayBar}) {
        bar->setPageStep(page);
        bar->setSingleStep(40);
        bar->setRange(0, last);
    }
    m_overlayBar->setVisible(last > 0);
}

void ThreadView::applyAnchor()
{
    if (m_stick) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    }
    if (const int row = anchorRow(); row >= 0)
        verticalScrollBar()->setValue(
            int(kPadTop + m_rows.heights().top(row) + std::llround(pointIn(row, m_anchor->part) - m_anchor->point)));
}

int ThreadView::settleFrom(int row)
{
    int changes = 0;
    for (; row >= 0 && row < m_model.count() && rowTop(row) < viewport()->height(); ++row)
        changes += m_rows.settle(row);
    return changes;
}

void ThreadView::settle()
{
    if (m_settling || m_rows.heights().count() != m_model.count())
        return;
    m_settling = true;
    // It stands at the end of the conversation, which may not be loaded.
    m_liveHeight = m_liveLaid == 0 || m_model.hasLater() ? 0 : m_liveLaid + metrics::kBubbleGapOtherSender;
    updateRange();
    applyAnchor();
    // Heights become known row by row; each round can bring other rows into view. It ends when a screen is known.
    for (int round = 0; round < 12; ++round) {
        const int changes = settleFrom(firstVisibleRow());
        updateRange();
        applyAnchor();
        if (changes == 0)
            break;
    }
    m_settling = false;
    // Its end came into sight.
    m_stick = m_stick || (verticalScrollBar()->value() == verticalScrollBar()->maximum() && !m_model.hasLater());
    placeLive();
    keepAnchor();
    updateStrip();
    viewport()->update();
    loadMoreIfNear();
    if (m_model.count() == 0)
        return;
    lookUpQuoted();
    Q_EMIT seen(firstVisibleRow(), lastVisibleRow());
}

void ThreadView::placeLive()
{
    m_live->setVisible(m_liveHeight > 0);
    const int gap = metrics::kBubbleGapOtherSender;
    m_live->setGeometry(int(columnLeft()), int(rowTop(m_model.count())) + gap, columnWidth(), std::max(0, m_liveHeight - gap));
}

void ThreadView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    m_stick = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2 && !m_model.hasLater();
    rememberAnchor();
    settle();
    rememberAnchor(); // of what is known by now: that one may have been a guess
    if (const QPoint point = viewport()->mapFromGlobal(QCursor::pos()); viewport()->rect().contains(point) && viewport()->underMouse())
        hover(point);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    const int bar = metrics::kScrollBar;
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - bar;
    m_overlayBar->setGeometry(x, 0, bar, height());
    m_overlayBar->raise();
    if (m_anchor && m_anchor->point >= viewport()->height())
        rememberAnchor(); // it is below the view now, whose beginning stays
    if (event->size().width() != event->oldSize().width())
        refresh();
    else
        settle();
}

void ThreadView::loadMoreIfNear()
{
    // A screen and a half ahead, so that the next page is there before it is needed.
    const int near = viewport()->height() * 3 / 2;
    // Words that are selected are kept, however far away they are.
    const bool mayLetGo = m_selection.isEmpty();
    if (verticalScrollBar()->value() < near)
        m_model.loadEarlier(mayLetGo ? std::optional(lastVisibleRow()) : std::nullopt);
    if (verticalScrollBar()->maximum() - verticalScrollBar()->value() < near)
        m_model.loadLater(mayLetGo ? std::optional(firstVisibleRow()) : std::nullopt);
}

void ThreadView::scrollToEnd()
{
    if (m_model.hasLater()) {
        m_model.open(m_model.conversation()); // which begins at its end
        return;
    }
    m_stick = true;
    settle();
}

void ThreadView::showRow(int row, bool flash)
{
    if (row < 0 || row >= m_model.count())
        return;
    m_rows.settle(row);
    const QRectF rect = rowRect(row);
    const qreal margin = kPillTop + kPillHeight + 8;
    const bool seen = rect.top() >= margin && rect.bottom() <= viewport()->height() - kPadBottom;
    if (!seen) {
        m_stick = row == m_model.count() - 1 && !m_model.hasLater();
        const bool tall = rect.height() > viewport()->height() - margin - kPadBottom;
        const bool above = rect.top() < margin;
        const qreal top = above || tall ? margin : viewport()->height() - kPadBottom - rect.height();
        m_anchor = Anchor{m_model.at(row).id, top + pointIn(row)};
        settle();
    }
    if (!flash || m_appearance.theme().reducedMotion)
        return;
    m_flashing = m_model.at(row).id;
    m_flash.stop();
    m_flash.start();
}

} // namespace qasid
