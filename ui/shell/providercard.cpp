#include "ui/shell/providercard.h"

#include "ui/controls/wordlines.h"
#include "ui/theme/avatar.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 69; //!< with one line under the name
constexpr int kCardPadding = 15;
constexpr int kMark = 40;
constexpr int kGap = 14;
constexpr int kChevron = 16;
constexpr int kTextStart = kCardPadding + kMark + kGap;

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusRing(this, metrics::kRadiusLg);
}

QSize ProviderCard::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

int ProviderCard::heightForWidth(int width) const
{
    const int further = summaryIn(width).height() - theme().lineHeight(TextStyle::Label, isRightToLeft());
    return theme().zoomed(kHeight) + std::max(0, further);
}

int ProviderCard::wordsRoom(int width)
{
    return width - kTextStart - 2 * kCardPadding - kChevron;
}

WordLines ProviderCard::summaryIn(int width) const
{
    return {m_summary, theme(), TextStyle::Label, theme().font(TextStyle::Label, 400), qreal(wordsRoom(width)), WordLines::Wrap::AtWords,
        layoutDirection()};
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
    paintAccountMark(painter, theme(), place(kCardPadding, (height() - kMark) / 2, kMark, kMark), m_mark, m_color);
    paintIcon(painter, "chevron-right"_L1, place(width() - kCardPadding - kChevron, (height() - kChevron) / 2, kChevron, kChevron),
        colors.textSecondary, layoutDirection());

    const int room = wordsRoom(width());
    const int title = theme().lineHeight(TextStyle::Heading, false);
    const WordLines summary = summaryIn(width());
    const int top = (height() - title - (m_summary.isEmpty() ? 0 : summary.height())) / 2;
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(colors.text);
    painter.setFont(theme().font(TextStyle::Heading));
    drawWords(painter, place(kTextStart, top, room, title), leading, text());
    painter.setPen(colors.textSecondary);
    summary.paint(
        painter, place(kTextStart, top + title, room, summary.height()), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
}

} // namespace qasid
