#include "ui/composer/dragmark.h"

#include "ui/controls/themed.h"

#include <QPainter>

namespace qasid {

DragMark::DragMark(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DragMark::lift(const QPixmap &picture, const QPoint &grip)
{
    m_picture = picture;
    m_grip = grip;
    raise();
}

void DragMark::moveTo(const QPoint &pointer, const QRect &bar)
{
    m_pointer = pointer;
    m_bar = bar;
    setVisible(true);
    update();
}

void DragMark::drop()
{
    m_picture = {};
    hide();
}

void DragMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_bar.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_appearance.theme().colors.accent);
        painter.drawRoundedRect(m_bar, 1.5, 1.5);
    }
    painter.setOpacity(0.75);
    painter.drawPixmap(m_pointer - m_grip, m_picture);
}

} // namespace qasid
