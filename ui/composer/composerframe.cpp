#include "ui/composer/composerframe.h"

#include "ui/controls/themed.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QPainter>

namespace qasid {

ComposerFrame::ComposerFrame(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    followAppearance(appearance, this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const bool focused = now && isAncestorOf(now);
        if (focused != std::exchange(m_focused, focused))
            update();
    });
}

void ComposerFrame::setNote(bool note)
{
    m_note = note;
    update();
}

void ComposerFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_appearance.theme().colors;
    const qreal width = m_focused ? 2 : 1;
    painter.setPen(QPen(m_focused ? colors.accent : m_note ? colors.noteLine : colors.fieldBorder, width));
    painter.setBrush(m_note ? colors.noteBg : colors.bgField);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metrics::kRadiusLg, metrics::kRadiusLg);
}

} // namespace qasid
