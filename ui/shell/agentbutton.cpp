#include "ui/shell/agentbutton.h"

#include "ui/theme/avatar.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kAvatar = 32;

} // namespace

AgentButton::AgentButton(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRing(this, kAvatar / 2);
    setAgent({});
}

void AgentButton::setAgent(const QString &name)
{
    m_agent = name;
    setName(name.isEmpty() ? tr("Your name and settings") : name);
    update();
}

void AgentButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QRectF circle(0, 0, kAvatar, kAvatar);
    circle.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_agent.isEmpty())
        return paintAvatar(painter, theme(), circle, m_agent, m_agent); // the same as beside conversations
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.successSoft);
    painter.drawEllipse(circle);
    paintIcon(painter, "user"_L1, circle.adjusted(8, 8, -8, -8), colors.success);
}

} // namespace qasid
