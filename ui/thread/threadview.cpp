#include "ui/thread/threadview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/thread/actionstrip.h"
#include "ui/thread/livereply.h"
#include "ui/thread/threadaccessible.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace qasid {

namespace {

constexpr int kSendingDelay = 400; //!< a send that is quicker shows no clock
constexpr int kStillThere = 100; //!< milliseconds for which the thread before stays in sight while another one is read

} // namespace

ThreadView::ThreadView(ThreadModel &model, Appearance &appearance, const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_words(Formats(clock), {}, {})
    , m_rows(model)
    , m_selection(model, m_rows)
    , m_strip(new ActionStrip(appearance, viewport()))
    , m_live(new LiveReply(appearance, m_words, viewport()))
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
    connect(&model, &ThreadModel::quotedFound, this, [this] {
        m_rows.timePassed();
        settle();
    });
    connect(&appearance, &Appearance::changed, this, &ThreadView::refresh);
    connect(&m_pictures, &PictureCache::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(m_strip, &ActionStrip::copyClicked, this, [this] { copyRow(m_hovered.row >= 0 ? m_hovered.row : focusedRow()); });
    connect(m_strip, &ActionStrip::moreClicked, this,
        [this] { openMessageMenu(m_hovered.row >= 0 ? m_hovered.row : focusedRow(), m_strip->morePoint()); });
    connect(m_strip, &ActionStrip::quoteClicked, this, [this] {
        if (const int row = m_hovered.row >= 0 ? m_hovered.row : focusedRow(); row >= 0)
            Q_EMIT quoteRequested(m_model.at(row).id);
    });
    connect(m_live, &LiveReply::changed, this, &ThreadView::layLive);
    connect(m_live, &LiveReply::stopRequested, this, &ThreadView::stopAiRequested);
    m_stillThere.setSingleShot(true);
    m_stillThere.setInterval(kStillThere);
    connect(&m_stillThere, &QTimer::timeout, viewport(), [this] { viewport()->setUpdatesEnabled(true); });
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

void ThreadView::setButtonGlyphs(const ButtonGlyphs &glyphs)
{
    if (glyphs == m_glyphs)
        return;
    const ButtonGlyphs before = std::exchange(m_glyphs, glyphs); // layouts may name its drawings until they are made anew
    refresh();
}

void ThreadView::setPercentSent(MessageId message, std::optional<int> percent)
{
    if (m_rows.setPercentSent(message, percent) && m_model.rowOf(message) >= 0)
        settle();
}

void ThreadView::setAiText(const std::optional<QString> &text)
{
    const bool stopFocused = m_live->isAncestorOf(QApplication::focusWidget());
    if (text.has_value() != m_live->isWriting())
        m_rows.setAiWriting(text.has_value());
    m_live->setText(text);
    if (stopFocused && !text)
        setFocus(Qt::OtherFocusReason); // the button it was on is gone
}

void ThreadView::setFileState(AttachmentId file, FileState state)
{
    if (state == FileState::There)
        m_pictures.forgetFailed();
    m_rows.setFileState(file, state);
    settle();
}

// What the model tells.

void ThreadView::onReset()
{
    // A thread is read in some milliseconds: what was there until then is calmer, and sooner painted, than nothing in between.
    const bool reading = m_model.conversation() && !m_model.isLoaded();
    viewport()->setUpdatesEnabled(!reading);
    if (reading)
        m_stillThere.start();
    else
        m_stillThere.stop();
    m_selection.clear();
    m_hovered = {};
    m_pressed = {};
    m_focused = {};
    m_rows.reset();
    m_stick = true;
    m_anchor.reset();
    placeAtOpening();
    showReached();
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
    m_rows.inserted(first, count);
    // One's own is shown when it is sent; a page of what was said later is none.
    const Message &newest = m_model.at(first);
    if (count == 1 && first + 1 == m_model.count() && newest.direction == Direction::Out && newest.delivery != Delivery::Received)
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
    tellNameChanged(row);
}

void ThreadView::tellNameChanged(int row)
{
    if (!QAccessible::isActive())
        return;
    if (auto *list = dynamic_cast<ThreadAccessible *>(QAccessible::queryAccessibleInterface(this))) {
        QAccessibleEvent event(list->item(row), QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ThreadView::onRemoved(int first, int count)
{
    const bool stays = !m_anchor || anchorRow() >= 0 || anchorNextTo(first, count);
    m_rows.removed(first, count);
    m_hovered = {};
    m_pressed = {};
    m_selection.clear();
    settle();
    if (!stays)
        rememberAnchor();
}

void ThreadView::minutePassed()
{
    m_rows.timePassed();
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
    state.matched = matchesIn(row);
    state.currentMatch = m_matches.current() && m_model.at(row).id == m_matches.current();
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
    m_pillDay.reset();
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
    m_pill = rect;
    m_pillDay = m_model.at(row).time;
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
