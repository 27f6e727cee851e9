#include "ui/search/filterchip.h"

#include "ui/controls/textline.h"
#include "ui/models/errortext.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace qasid {

namespace {

constexpr int kHeight = 22;
constexpr int kPadding = 9;
constexpr qreal kRadius = 5;

} // namespace

FilterChip::FilterChip(Appearance &appearance, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setCursor(Qt::PointingHandCursor);
    followAppearance(appearance, this);
    setWords(words);
}

void FilterChip::setWords(const QString &words)
{
    m_words = words;
    //: Tooltip of a filter in the search field. %1 is the filter, as in "Last 30 days".
    setToolTip(tr("Remove the filter %1").arg(ErrorText::plain(words)));
    setAccessibleName(ErrorText::plain(words));
    update();
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = m_appearance.theme();
    const qreal words = QFontMetricsF(theme.font(TextStyle::Label)).horizontalAdvance(m_words);
    return {int(std::ceil(words)) + 2 * kPadding, theme.zoomed(kHeight)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.highContrast ? QPen(theme.colors.lineStrong, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.colors.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    paintTextLine(painter, QRectF(rect()).adjusted(kPadding, 0, -kPadding, 0), m_words, theme.font(TextStyle::Label),
        theme.colors.onAccentSoft, layoutDirection(), layoutDirection());
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace qasid
