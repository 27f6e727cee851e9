#include "ui/shell/logo.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPixmap>

namespace qasid {

namespace {

constexpr qreal kSide = 34;

void paintMark(QPainter &painter, const QColor &ground, const QColor &ink)
{
    static const QPolygonF mark{{10.4, 11.8}, {17, 17.2}, {23.6, 11.8}, {23.6, 24.6}, {19.9, 22.2}, {10.4, 22.2}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, kSide, kSide), kSide * metrics::kAccountMarkRatio, kSide * metrics::kAccountMarkRatio);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(mark);
}

} // namespace

Logo::Logo(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFixedSize(int(kSide), int(kSide));
    followAppearance(appearance, this);
}

void Logo::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_appearance.theme().colors;
    QPainter painter(this);
    paintMark(painter, colors.accent, colors.onAccent);
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(side / kSide, side / kSide);
        paintMark(painter, lightColors().accent, lightColors().onAccent);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

WelcomeDrawing::WelcomeDrawing(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFixedSize(124, 76);
    followAppearance(appearance, this);
}

void WelcomeDrawing::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_appearance.theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setPen(Qt::NoPen);
    const auto rounded = [&painter](const QRectF &rect, qreal radius, const QColor &color) {
        painter.setBrush(color);
        painter.drawRoundedRect(rect, radius, radius);
    };
    rounded({0, 0, 76, 44}, metrics::kRadiusBubble, colors.bubbleIn);
    rounded({12, 15, 46, 4}, 2, colors.lineStrong);
    rounded({12, 26, 30, 4}, 2, colors.lineStrong);
    rounded({46, 32, 78, 44}, metrics::kRadiusBubble, colors.bubbleOut);
    rounded({66, 47, 46, 4}, 2, colors.accent);
    rounded({82, 58, 30, 4}, 2, colors.accent);
}

} // namespace qasid
