#include "ui/theme/style.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace qasid {

QasidStyle::QasidStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{
}

void QasidStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &colors = m_theme.colors;
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring outside takes its place
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*painter, option->rect, *option, widget);
        return;
    case PE_FrameLineEdit:
        drawField(*painter, option->rect, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadio(*painter, *option);
    case PE_PanelMenu:
        painter->fillRect(option->rect, colors.bgPopup);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colors.lineStrong);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusMd, metrics::kRadiusMd);
        painter->restore();
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.tooltipBg);
        return;
    case PE_PanelButtonCommand:
        return drawPushButton(*painter, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void QasidStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*painter, *item);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_FocusFrame: {
        const int margin = m_theme.focusWidth() + metrics::kFocusOffset;
        const QVariant radius = widget ? widget->property("qasidFocusRadius") : QVariant();
        paintFocusRing(*painter, m_theme, QRectF(option->rect).adjusted(margin, margin, -margin, -margin), radius.toReal());
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.colors.line);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect rect = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const QColor color = option->state & State_Enabled ? m_theme.colors.text : m_theme.colors.textDisabled;
            painter->setPen(color);
            const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, rect.width());
            drawWords(*painter, rect, int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine, text);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QasidStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*painter, *slider);
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawCombo(*painter, *combo, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QasidStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrows: the groove is the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return option->rect;
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool vertical = slider && slider->orientation == Qt::Vertical;
        const int groove = vertical ? option->rect.height() : option->rect.width();
        const qint64 range = slider ? qint64(slider->maximum) - slider->minimum : 0;
        if (slider && range > 0) {
            const int length = std::clamp(int(qint64(groove) * slider->pageStep / (range + slider->pageStep)),
                std::min(groove, pixelMetric(PM_ScrollBarSliderMin, option, widget)), groove);
            const int start
                = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, groove - length, slider->upsideDown);
            const int thickness = vertical ? option->rect.width() : option->rect.height();
            QRect rect;
            if (part == SC_ScrollBarSlider)
                rect = vertical ? QRect(0, start, thickness, length) : QRect(start, 0, length, thickness);
            else if (part == SC_ScrollBarSubPage)
                rect = vertical ? QRect(0, 0, thickness, start) : QRect(0, 0, start, thickness);
            else if (part == SC_ScrollBarAddPage)
                rect = vertical ? QRect(0, start + length, thickness, groove - start - length)
                                : QRect(start + length, 0, groove - start - length, thickness);
            return visualRect(vertical ? Qt::LeftToRight : option->direction, option->rect, rect.translated(option->rect.topLeft()));
        }
        return part == SC_ScrollBarSlider ? option->rect : QRect();
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(11, 0, -30, 0));
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return option->rect.translated(0, option->rect.height() + metrics::kSpace1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect QasidStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(8, 0, -8, 0));
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize QasidStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit)
        result.setHeight(m_theme.zoomed(metrics::kControl));
    if (type == CT_ComboBox || type == CT_PushButton)
        result = {result.width() + metrics::kSpace5, m_theme.zoomed(metrics::kControl)};
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(std::max(result.height(), metrics::kMinTarget));
    return result;
}

int QasidStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
    case PM_ScrollView_ScrollBarOverlap:
        return metrics::kScrollBar;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ScrollBarSliderMin:
        return metrics::kSpace9;
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_theme.focusWidth() + metrics::kFocusOffset;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::kSpace4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return metrics::kSpace2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return metrics::kSpace4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QasidStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return metrics::kTooltipDelay;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_theme.motion(metrics::kMotionBase);
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

namespace {

//! Rounds the corners of popups. A mask and not translucency: without a compositor translucent corners are black.
class CornerMask : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
            auto *popup = static_cast<QWidget *>(watched);
            QPainterPath path;
            path.addRoundedRect(popup->rect(), metrics::kRadiusMd, metrics::kRadiusMd);
            popup->setMask(QRegion(path.toFillPolygon().toPolygon()));
        }
        return false;
    }
};

} // namespace

void QasidStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
        widget->setAttribute(Qt::WA_Hover);
        widget->setAutoFillBackground(false);
    } else if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QTipLabel")) {
        if (!widget->findChild<CornerMask *>(QString(), Qt::FindDirectChildrenOnly))
            widget->installEventFilter(new CornerMask(widget));
    }
}

} // namespace qasid

#include "style.moc"
