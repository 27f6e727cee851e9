#include "ui/thread/threadview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/thread/actionstrip.h"
#include "ui/thread/threadaccessible.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr int kPadBottom = 12;
constexpr int kPadTop = 46; //!< room for the day's pill above the first message
constexpr int kSendingDelay = 400; //!< a send that is quicker shows no clock
constexpr qreal kPillTop = 8;
constexpr qreal kPillHeight = 26;

} // namespace

ThreadView::ThreadView(ThreadModel &model, Appearance &appearance, const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_words(Formats(clock), {}, {})
    , m_rows(model)
    , m_selection(model, m_rows)
    , m_strip(new ActionStrip(appearance, viewport()))
    , m_overlayBar(new QScrollBar(Qt::Vertical, this))
{
    ThreadAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar lies over the messages and takes no room from them.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Messages"));
    m_strip->hide();
    m_overlayBar->hide();
    connect(m_overlayBar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        // The value may have been corrected since this was told, and must not come back from here.
        const QSignalBlocker quiet(m_overlayBar);
        m_overlayBar->setValue(verticalScrollBar()->value());
    });

    connect(&model, &ThreadModel::reset, this, &ThreadView::onReset);
    connect(&model, &ThreadModel::inserted, this, &ThreadView::onInserted);
    connect(&model, &ThreadModel::changed, this, &ThreadView::onChanged);
    connect(&model, &ThreadModel::removed, this, &ThreadView::onRemoved);
    connect(&appearance, &Appearance::changed, this, &ThreadView::refresh);
    connect(&m_pictures, &PictureCache::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(m_strip, &ActionStrip::copyClicked, this, [this] { copyRow(m_hovered.row >= 0 ? m_hovered.row : focusedRow()); });
    connect(m_strip, &ActionStrip::moreClicked, this,
        [this] { openMessageMenu(m_hovered.row >= 0 ? m_hovered.row : focusedRow(), m_strip->morePoint()); });
    connect(m_strip, &ActionStrip::quoteClicked, this, [this] {
        if (const int row = m_hovered.row >= 0 ? m_hovered.row : focusedRow(); row >= 0)
            Q_EMIT quoteRequested(m_model.at(row).id);
    });
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(metrics::kRowFlash);
    connect(&m_flash, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    refresh();
}

ThreadView::~ThreadView() = default;

void ThreadView::setWords(ThreadWords words)
{
    m_words = std::move(words);
    refresh();
}

// Where rows are.

int ThreadView::columnWidth() const
{
    return std::clamp(viewport()->width() - 2 * metrics::kThreadPadding, 120, metrics::kThreadMaxColumn);
}

qreal ThreadView::columnLeft() const
{
    return std::floor((viewport()->width() - columnWidth()) / 2.0);
}

qint64 ThreadView::contentHeight() const
{
    return kPadTop + m_rows.heights().total() + kPadBottom;
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
    rememberAnchor();
    QPalette palette = viewport()->palette();
    palette.setColor(QPalette::Window, m_appearance.theme().colors.bgThread);
    viewport()->setPalette(palette);
    m_flash.setDuration(m_appearance.theme().motion(metrics::kRowFlash));
    m_rows.setFrame(m_appearance.theme(), m_words, columnWidth(), layoutDirection());
    settle();
}

void ThreadView::rememberAnchor()
{
    m_anchor.reset();
    if (m_stick || m_model.count() == 0 || m_rows.heights().count() != m_model.count())
        return;
    // The first row that is seen whole and whose height is known: one that has just come into view may still grow.
    const int first = firstVisibleRow(), last = lastVisibleRow();
    int chosen = -1;
    for (int row = first; row <= last; ++row) {
        if (!m_rows.isSettled(row))
            continue;
        chosen = row;
        if (rowTop(row) >= 0)
            break;
    }
    if (chosen < 0)
        chosen = first;
    m_anchor = Anchor{m_model.at(chosen).id, rowTop(chosen) + pointIn(chosen)};
}

qreal ThreadView::pointIn(int row) const
{
    // Gaps and separators above a bubble come and go with its neighbours; the bubble itself is what is read.
    const RowLayout &layout = m_rows.layout(row);
    return layout.bubble.isNull() ? layout.height : layout.bubble.top();
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
        verticalScrollBar()->setValue(int(kPadTop + m_rows.heights().top(row) + std::llround(pointIn(row) - m_anchor->point)));
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
    // Of what is known now: the anchor used so far may have been a guess.
    rememberAnchor();
    updateStrip();
    viewport()->update();
    loadMoreIfNear();
}

void ThreadView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    m_stick = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2 && !m_model.hasLater();
    rememberAnchor();
    settle();
    if (const QPoint point = viewport()->mapFromGlobal(QCursor::pos()); viewport()->rect().contains(point) && viewport()->underMouse())
        hover(point);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    const int bar = metrics::kScrollBar;
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - bar;
    m_overlayBar->setGeometry(x, 0, bar, height());
    m_overlayBar->raise();
    if (event->size().width() != event->oldSize().width())
        refresh();
    else
        settle();
}

void ThreadView::loadMoreIfNear()
{
    // A screen and a half ahead, so that the next page is there before it is needed.
    const int near = viewport()->height() * 3 / 2;
    if (verticalScrollBar()->value() < near)
        m_model.loadEarlier();
    if (verticalScrollBar()->maximum() - verticalScrollBar()->value() < near)
        m_model.loadLater();
}

void ThreadView::scrollToEnd()
{
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

// What the model tells.

void ThreadView::onReset()
{
    m_selection.clear();
    m_hovered = {};
    m_pressed = {};
    m_focused = {};
    m_rows.reset();
    m_stick = true;
    m_anchor.reset();
    placeAtOpening();
    for (int row = 0; row < m_model.count(); ++row)
        watchSending(row);
}

void ThreadView::placeAtOpening()
{
    settle();
    if (!m_model.firstUnread())
        return;
    const int row = m_model.rowOfOrderKey(*m_model.firstUnread());
    if (row <= 0 || row >= m_model.count())
        return;
    for (int at = row; at < m_model.count() && m_rows.heights().top(at) - m_rows.heights().top(row) < viewport()->height(); ++at)
        m_rows.settle(at);
    settle();
    // What is new is read from its beginning when it is more than a screen.
    if (rowTop(row) < kPadTop) {
        m_stick = false;
        m_anchor = Anchor{m_model.at(row).id, kPadTop + pointIn(row)};
        settle();
    }
}

void ThreadView::onInserted(int first, int count)
{
    // The anchor is of the rows as they were painted.
    const bool ownAtEnd = first + count == m_model.count() && m_model.at(first).delivery != Delivery::Received;
    m_rows.inserted(first, count);
    if (ownAtEnd && m_model.at(first).direction == Direction::Out)
        m_stick = true;
    for (int row = first; row < first + count; ++row)
        watchSending(row);
    settle();
}

void ThreadView::onChanged(int row)
{
    m_rows.changed(row);
    watchSending(row);
    settle();
    if (!QAccessible::isActive())
        return;
    if (auto *list = dynamic_cast<ThreadAccessible *>(QAccessible::queryAccessibleInterface(this))) {
        QAccessibleEvent event(list->item(row), QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ThreadView::onRemoved(int first, int count)
{
    m_rows.removed(first, count);
    if (m_anchor && anchorRow() < 0) {
        const int next = std::min(first, m_model.count() - 1);
        m_anchor = next < 0 ? std::nullopt : std::optional(Anchor{m_model.at(next).id, m_anchor->point});
    }
    m_hovered = {};
    m_pressed = {};
    m_selection.clear();
    settle();
}

void ThreadView::watchSending(int row)
{
    if (m_model.at(row).delivery != Delivery::Sending)
        return;
    QTimer::singleShot(kSendingDelay, this, [this, id = m_model.at(row).id] {
        const int now = m_model.rowOf(id);
        if (now < 0 || m_model.at(now).delivery != Delivery::Sending)
            return;
        m_rows.setSendingShown(id);
        settle();
    });
}

// Painting.

RowState ThreadView::stateOf(int row) const
{
    RowState state;
    state.selected = m_selection.partsOf(row);
    if (m_hovered.row == row) {
        state.hovered = m_hovered.hit;
        state.linkBlock = m_hovered.linkBlock;
        state.linkAt = m_hovered.linkAt;
    }
    state.focused = m_keyboardFocus && hasFocus() && m_model.at(row).id == m_focused;
    if (m_model.at(row).id == m_flashing && m_flash.state() == QAbstractAnimation::Running)
        state.flash = m_flash.currentValue().toReal();
    return state;
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = m_appearance.theme();
    painter.fillRect(event->rect(), theme.colors.bgThread);
    if (m_model.count() == 0)
        return;
    for (int row = rowAt(event->rect().top() - 8); row < m_model.count(); ++row) {
        const qreal top = rowTop(row);
        if (top > event->rect().bottom() + 8)
            break;
        painter.save();
        painter.translate(columnLeft(), top);
        paintRow(painter, m_rows.layout(row), stateOf(row), theme, layoutDirection(), m_pictures);
        painter.restore();
    }
    paintDayPill(painter);
}

QRectF ThreadView::dayPillRect(const QString &words) const
{
    const QFontMetricsF metrics(m_appearance.theme().font(TextStyle::Label, 500));
    const qreal width = std::ceil(metrics.horizontalAdvance(words)) + 28;
    const qreal height = m_appearance.theme().zoomed(kPillHeight);
    return QRectF(std::round((viewport()->width() - width) / 2), kPillTop, width, height);
}

void ThreadView::paintDayPill(QPainter &painter)
{
    const int first = firstVisibleRow();
    int row = first;
    while (row >= 0 && !m_model.at(row).time)
        --row;
    if (row < 0)
        return;
    // The separator itself says it while it is in sight under the pill's place.
    for (int at = first; at < m_model.count() && rowTop(at) < kPillTop + 2 * kPillHeight; ++at) {
        if (!m_rows.layout(at).day.isEmpty() && rowTop(at) > -kPillHeight)
            return;
    }
    const QString words = m_words.formats().daySeparator(*m_model.at(row).time);
    const Theme &theme = m_appearance.theme();
    const QRectF rect = dayPillRect(words);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors.line);
    painter.setBrush(theme.colors.bgThread);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2);
    TextBlock text({.text = words, .style = TextStyle::Label, .weight = 500, .color = theme.colors.textSecondary}, theme, rect.width(),
        layoutDirection());
    text.setRect(QRectF(rect.x() + (rect.width() - text.naturalWidth()) / 2, rect.y() + (rect.height() - text.height()) / 2,
        text.naturalWidth(), text.height()));
    text.draw(painter, theme);
}

void ThreadView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

} // namespace qasid
