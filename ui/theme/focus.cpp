#include "ui/theme/focus.h"

#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace qasid {

namespace {

constexpr char kRadiusProperty[] = "qasidFocusRadius";
KeyboardFocus *g_focus = nullptr; // one application, one focus

bool wantsRing(const QWidget *widget)
{
    return widget->property(kRadiusProperty).isValid() || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

//! Reasons that bring the focus back to where it was and say nothing about how it came there first.
bool isReturn(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

bool hasKeyboardFocus(const QWidget *widget)
{
    return g_focus && widget->hasFocus() && g_focus->isAt(widget);
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &shape, qreal radius)
{
    const qreal width = theme.focusWidth();
    const qreal outset = metrics::kFocusOffset + width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colors.focusRing, width));
    painter.drawRoundedRect(shape.adjusted(-outset, -outset, outset, outset), radius + outset, radius + outset);
    painter.restore();
}

void setFocusRing(QWidget *widget, qreal radius)
{
    widget->setProperty(kRadiusProperty, radius);
}

KeyboardFocus::KeyboardFocus(QObject *parent)
    : QObject(parent)
{
    g_focus = this;
    qApp->installEventFilter(this);
}

KeyboardFocus::~KeyboardFocus()
{
    g_focus = nullptr;
    delete m_ring;
}

void KeyboardFocus::setAlways(bool always)
{
    m_always = always;
}

bool KeyboardFocus::isAt(const QWidget *widget) const
{
    return m_widget == widget;
}

bool KeyboardFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        focusMoved(static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event)->reason());
    return false;
}

void KeyboardFocus::focusMoved(QWidget *to, Qt::FocusReason reason)
{
    if (isReturn(reason))
        return;
    m_widget = isKeyboard(reason) || m_always ? to : nullptr;
    placeRing(m_widget && wantsRing(m_widget) ? m_widget.data() : nullptr);
}

void KeyboardFocus::placeRing(QWidget *widget)
{
    if (!widget) {
        if (m_ring)
            m_ring->setWidget(nullptr);
        return;
    }
    if (!m_ring) // it lives in the window of its widget and dies with that
        m_ring = new QFocusFrame(widget->window());
    const QVariant radius = widget->property(kRadiusProperty);
    m_ring->setProperty(kRadiusProperty, radius.isValid() ? radius : QVariant(metrics::kRadiusMd));
    m_ring->setWidget(widget);
}

} // namespace qasid
