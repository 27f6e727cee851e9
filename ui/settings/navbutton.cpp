#include "ui/settings/navbutton.h"

#include "ui/controls/textline.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace qasid {
namespace {

constexpr int kHeight = 34;
constexpr int kIcon = 18;
constexpr int kPadding = 10;

} // namespace

NavButton::NavButton(Appearance &appearance, QLatin1StringView icon, const QString &text, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavButton::sizeHint() const
{
    const int icon = 2 * kPadding + kIcon;
    const int words = QFontMetrics(theme().font(TextStyle::Body, 500)).horizontalAdvance(text());
    return {m_wordless ? icon : icon + metrics::kSpace4 + words + 1, theme().zoomed(kHeight)};
}

void NavButton::setWordless(bool wordless)
{
    m_wordless = wordless;
    setToolTip(wordless ? text() : QString());
    updateGeometry();
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isHovered()) {
        painter.setPen(isChecked() ? QPen(colors.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? colors.bgPopup : colors.rowHover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusMd, metrics::kRadiusMd);
    }
    const auto placed = [this](qreal leading, qreal w, qreal h) {
        return QRectF(layoutDirection() == Qt::RightToLeft ? width() - leading - w : leading, (height() - h) / 2, w, h);
    };
    const QColor ink = isChecked() ? colors.text : colors.textSecondary;
    paintIcon(painter, m_icon, placed(kPadding, kIcon, kIcon), ink, layoutDirection());
    if (m_wordless)
        return;
    const qreal start = kPadding + kIcon + metrics::kSpace4;
    paintTextLine(painter, placed(start, width() - start - kPadding, height()), text(),
        theme().font(TextStyle::Body, isChecked() ? 500 : 400), ink, layoutDirection(), layoutDirection());
}

} // namespace qasid
