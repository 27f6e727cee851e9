#include "ui/shell/panedivider.h"

#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>

namespace qasid {

PaneDivider::PaneDivider(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setCursor(Qt::SplitHCursor);
    followAppearance(appearance, this);
}

void PaneDivider::mousePressEvent(QMouseEvent *event)
{
    m_offset = event->pos().x() - kGrab / 2;
}

void PaneDivider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT dragged(event->globalPosition().toPoint() - QPoint(m_offset, 0));
}

void PaneDivider::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT released();
}

void PaneDivider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(kGrab / 2, 0, 1, height(), m_appearance.theme().colors.line);
}

PanelEdge::PanelEdge(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    followAppearance(appearance, this);
}

void PanelEdge::paintEvent(QPaintEvent *)
{
    const QColor shadow = m_appearance.theme().colors.shadow;
    QColor none = shadow;
    none.setAlpha(0);
    QLinearGradient gradient(0, 0, width(), 0);
    gradient.setColorAt(isRightToLeft() ? 1 : 0, none);
    gradient.setColorAt(isRightToLeft() ? 0 : 1, shadow);
    QPainter(this).fillRect(rect(), gradient);
}

} // namespace qasid
