#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace qasid {

//! The look of standard widgets (fields, boxes, menus, scroll bars, tooltips), over Fusion. Set and fed by Appearance; all
//! corners and paddings are those of the design, for both layout directions.
class QasidStyle : public QProxyStyle {
    Q_OBJECT
public:
    QasidStyle();

    void setTheme(const Theme &theme) { m_theme = theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawField(QPainter &painter, const QRectF &rect, const QStyleOption &option, const QWidget *widget) const;
    void drawCheck(QPainter &painter, const QStyleOption &option) const;
    void drawRadio(QPainter &painter, const QStyleOption &option) const;
    void drawPushButton(QPainter &painter, const QStyleOption &option) const;
    void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item) const;
    QSize menuItemSize(const QStyleOptionMenuItem &item) const;
    void drawCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const;
    void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option) const;

    Theme m_theme;
};

} // namespace qasid
