#include "ui/controls/radiocard.h"

#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace qasid {

namespace {

constexpr int kCardPadding = 12;
constexpr int kCircle = 16;
constexpr int kCircleGap = 10;
constexpr int kTextStart = kCardPadding + kCircle + kCircleGap;

} // namespace

RadioCard::RadioCard(Appearance &appearance, const QString &title, const QString &help, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_help(help)
{
    setText(title);
    setAccessibleDescription(help);
    setCheckable(true);
    setAutoExclusive(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusRing(this, metrics::kRadiusRow);
}

int RadioCard::heightForWidth(int width) const
{
    int height = 2 * kCardPadding + theme().lineHeight(TextStyle::Body, false);
    if (!m_help.isEmpty()) {
        const QRect room(0, 0, std::max(40, width - kTextStart - kCardPadding), 10000);
        height += 1 + QFontMetrics(theme().font(TextStyle::Label, 400)).boundingRect(room, Qt::TextWordWrap, m_help).height();
    }
    return height;
}

QSize RadioCard::sizeHint() const
{
    return {280, heightForWidth(280)};
}

QSize RadioCard::minimumSizeHint() const
{
    return {160, metrics::kControlLarge};
}

void RadioCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = isChecked() ? 2 : 1;
    QColor tint = colors.accentSoft;
    tint.setAlphaF(0.45f);
    painter.setPen(QPen(isChecked() ? colors.accent : isHovered() ? colors.fieldBorder : colors.lineStrong, width));
    painter.setBrush(isChecked() ? tint : colors.bgField);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), metrics::kRadiusRow, metrics::kRadiusRow);

    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int line = theme().lineHeight(TextStyle::Body, false);
    const QRectF circle
        = QRectF(place(QRect(kCardPadding, kCardPadding + (line - kCircle) / 2, kCircle, kCircle))).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(isChecked() ? colors.accent : colors.fieldBorder, 1.5));
    painter.setBrush(isChecked() ? colors.accent : colors.bgField);
    painter.drawEllipse(circle);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.onAccent);
        painter.drawEllipse(circle.center(), 3.0, 3.0);
    }
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int textWidth = this->width() - kTextStart - kCardPadding;
    painter.setPen(isEnabled() ? colors.text : colors.textDisabled);
    painter.setFont(theme().font(TextStyle::Body, 600));
    drawWords(painter, place(QRect(kTextStart, kCardPadding, textWidth, line)), leading | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setPen(isEnabled() ? colors.textSecondary : colors.textDisabled);
    painter.setFont(theme().font(TextStyle::Label, 400));
    drawWords(
        painter, place(QRect(kTextStart, kCardPadding + line + 1, textWidth, height())), leading | Qt::AlignTop | Qt::TextWordWrap, m_help);
}

} // namespace qasid
