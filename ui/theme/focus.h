#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>
#include <QRectF>

class QFocusFrame;
class QPainter;
class QWidget;

namespace qasid {

//! Whether the widget has the focus and got it by the keyboard, so that its ring is drawn. In high contrast any focus counts.
bool hasKeyboardFocus(const QWidget *widget);

//! The focus ring around `shape`: 2 px away from it and 2 px wide, 3 in high contrast.
void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &shape, qreal radius);

//! Gives a widget the ring outside its edges, whatever its parent's layout; `radius` is the widget's own corner. Buttons have it
//! without asking. Views that paint rows draw theirs with paintFocusRing().
void setFocusRing(QWidget *widget, qreal radius);

//! Watches where the focus goes and by which way, and keeps one ring around the widget that has it. Made by Appearance.
class KeyboardFocus : public QObject {
    Q_OBJECT
public:
    explicit KeyboardFocus(QObject *parent);
    ~KeyboardFocus() override;

    void setAlways(bool always); //!< high contrast
    bool isAt(const QWidget *widget) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusMoved(QWidget *to, Qt::FocusReason reason);
    void placeRing(QWidget *widget);

    QPointer<QWidget> m_widget;
    QPointer<QFocusFrame> m_ring;
    bool m_always = false;
};

} // namespace qasid
