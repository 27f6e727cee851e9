#include "ui/controls/segments.h"

#include "ui/controls/accessiblerole.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace qasid {

namespace {

constexpr int kEdge = 2;
constexpr int kSegmentPadding = 12;
constexpr int kIcon = 14;
constexpr int kSegmentIconGap = 7;

} // namespace

Segment::Segment(Appearance &appearance, QLatin1StringView icon, const QString &text, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusRing(this, metrics::kRadiusSm);
    setAccessibleRole(this, QAccessible::RadioButton);
    setAccessibleName(text);
}

QSize Segment::sizeHint() const
{
    const int words = QFontMetrics(theme().font(TextStyle::Body, 500)).horizontalAdvance(text());
    return {2 * kSegmentPadding + words + (m_icon.isEmpty() ? 0 : kIcon + kSegmentIconGap), theme().zoomed(metrics::kControlSmall)};
}

//! The arrow keys are for all of them together.
void Segment::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
        event->ignore();
    else
        ControlButton::keyPressEvent(event);
}

void Segment::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isHovered()) {
        painter.setPen(isChecked() ? QPen(theme().highContrast ? colors.text : colors.lineStrong, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? colors.bgField : colors.rowHover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusSm, metrics::kRadiusSm);
    }
    const QColor ink = !isEnabled() ? colors.textDisabled : isChecked() ? colors.text : colors.textSecondary;
    const QFont font = theme().font(TextStyle::Body, 500);
    const int side = m_icon.isEmpty() ? 0 : kIcon + kSegmentIconGap;
    const int room = std::min(QFontMetrics(font).horizontalAdvance(text()), width() - side - 2 * kEdge);
    const int start = (width() - side - room) / 2;
    const auto visual = [this](int x, int y, int w, int h) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h)); };
    if (!m_icon.isEmpty())
        paintIcon(painter, m_icon, visual(start, (height() - kIcon) / 2, kIcon, kIcon), ink, layoutDirection());
    painter.setPen(ink);
    painter.setFont(font);
    drawWords(painter, visual(start + side, 0, room, height()), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, room + 1));
}

Segments::Segments(Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    followAppearance(appearance, this, [this] { fit(); });
}

void Segments::addSegment(int value, QLatin1StringView icon, const QString &text)
{
    auto *button = new Segment(m_appearance, icon, text, this);
    m_segments.push_back({button, value});
    connect(button, &QAbstractButton::clicked, this, [this, index = m_segments.size() - 1] { pick(index); });
    button->show();
    place();
    updateGeometry();
}

void Segments::clear()
{
    for (const Part &part : m_segments) {
        part.button->hide();
        part.button->deleteLater();
    }
    m_segments.clear();
    updateGeometry();
}

//! One stop for Tab: the chosen one, or the first.
void Segments::setValue(int value)
{
    const bool known = std::any_of(m_segments.begin(), m_segments.end(), [value](const Part &part) { return part.value == value; });
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const bool on = m_segments[i].value == value;
        m_segments[i].button->setChecked(on);
        m_segments[i].button->setFocusPolicy(on || (!known && i == 0) ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Segments::pick(size_t index)
{
    const int value = m_segments[index].value;
    const bool focused = isAncestorOf(window()->focusWidget());
    setValue(value);
    if (focused)
        m_segments[index].button->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(value);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const auto focused = std::find_if(m_segments.begin(), m_segments.end(), [](const Part &part) { return part.button->hasFocus(); });
    const bool next = event->key() == forward || event->key() == Qt::Key_Down;
    if (focused == m_segments.end() || event->modifiers() != Qt::NoModifier
        || !(next || event->key() == back || event->key() == Qt::Key_Up)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto index = focused - m_segments.begin() + (next ? 1 : -1);
    if (index >= 0 && index < std::ptrdiff_t(m_segments.size()))
        pick(size_t(index));
}

int Segments::widest() const
{
    int width = 0;
    for (const Part &part : m_segments)
        width = std::max(width, part.button->sizeHint().width());
    return width;
}

int Segments::lineWidth() const
{
    int width = 2 * kEdge;
    for (const Part &part : m_segments)
        width += part.button->sizeHint().width();
    return width;
}

int Segments::columns(int width) const
{
    if (m_segments.size() < 2 || lineWidth() <= width)
        return std::max(1, int(m_segments.size()));
    return 2 * widest() + 2 * kEdge <= width ? 2 : 1;
}

int Segments::heightForWidth(int width) const
{
    if (m_segments.empty())
        return 0;
    const int columns = this->columns(width);
    const int lines = (int(m_segments.size()) + columns - 1) / columns;
    return lines * m_segments.front().button->sizeHint().height() + 2 * kEdge;
}

QSize Segments::sizeHint() const
{
    return {lineWidth(), heightForWidth(width() > 1 ? width() : lineWidth())};
}

QSize Segments::minimumSizeHint() const
{
    return {std::min(widest(), 120), heightForWidth(width() > 1 ? width() : lineWidth())};
}

void Segments::place()
{
    if (m_segments.empty())
        return;
    const int columns = this->columns(width());
    const bool oneLine = columns == int(m_segments.size());
    const int height = m_segments.front().button->sizeHint().height();
    const int share = (std::min(width(), oneLine ? lineWidth() : columns * widest() + 2 * kEdge) - 2 * kEdge) / columns;
    int x = kEdge;
    for (int i = 0; i < int(m_segments.size()); ++i) {
        if (i % columns == 0)
            x = kEdge;
        Segment *button = m_segments[size_t(i)].button;
        const int wide = oneLine && lineWidth() <= width() ? button->sizeHint().width() : share;
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, kEdge + i / columns * height, wide, height)));
        x += wide;
    }
}

bool Segments::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

//! Another number of lines is another height, which the layout around still has to learn.
void Segments::fit()
{
    place();
    if (heightForWidth(width()) != height())
        updateGeometry();
}

void Segments::paintEvent(QPaintEvent *)
{
    QRect ground;
    for (const Part &part : m_segments)
        ground |= part.button->geometry();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_appearance.theme().colors;
    painter.setPen(m_appearance.theme().highContrast ? QPen(colors.lineStrong, 1) : QPen(Qt::NoPen));
    painter.setBrush(m_appearance.theme().dark ? colors.bgSunken : colors.rowHover);
    painter.drawRoundedRect(QRectF(ground).adjusted(-kEdge, -kEdge, kEdge, kEdge), metrics::kRadiusMd, metrics::kRadiusMd);
}

} // namespace qasid
