#include "ui/shell/providercard.h"

#include "ui/theme/avatar.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kPadding = 15;
constexpr int kMark = 40;
constexpr int kGap = 14;
constexpr int kChevron = 16;
constexpr int kTextStart = kPadding + kMark + kGap;

} // namespace

ProviderCard::ProviderCard(
    Appearance &appearance, const QString &mark, const QColor &color, const QString &name, const QString &summary, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_mark(mark)
    , m_color(color)
    , m_summary(summary)
{
    setText(name);
    setAccessibleDescription(summary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusLg);
}

QSize ProviderCard::sizeHint() const
{
    return {560, theme().zoomed(69)};
}

void ProviderCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isHovered() || isDown();
    const qreal line = lit ? 2 : 1;
    painter.setPen(QPen(lit ? colors.accent : colors.line, line));
    painter.setBrush(isDown() ? colors.rowHover : colors.bgList);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), metrics::kRadiusLg, metrics::kRadiusLg);

    const auto place
        = [this](int x, int y, int width, int height) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height)); };
    paintAccountMark(painter, theme(), place(kPadding, (height() - kMark) / 2, kMark, kMark), m_mark, m_color);
    paintIcon(painter, "chevron-right"_L1, place(width() - kPadding - kChevron, (height() - kChevron) / 2, kChevron, kChevron),
        colors.textSecondary, layoutDirection());

    const int room = width() - kTextStart - 2 * kPadding - kChevron;
    const int title = theme().lineHeight(TextStyle::Heading, false);
    const int line2 = theme().lineHeight(TextStyle::Label, false);
    const int top = (height() - title - (m_summary.isEmpty() ? 0 : line2)) / 2;
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(colors.text);
    painter.setFont(theme().font(TextStyle::Heading));
    drawWords(painter, place(kTextStart, top, room, title), leading, text());
    const QFont small = theme().font(TextStyle::Label, 400);
    painter.setPen(colors.textSecondary);
    painter.setFont(small);
    drawWords(
        painter, place(kTextStart, top + title, room, line2), leading, QFontMetrics(small).elidedText(m_summary, Qt::ElideRight, room));
}

} // namespace qasid
