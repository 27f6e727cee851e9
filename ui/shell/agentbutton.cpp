#include "ui/shell/agentbutton.h"

#include "ui/theme/avatar.h"
#include "ui/theme/focus.h"

#include <QPainter>

#include <algorithm>

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

void AgentButton::setItemHeight(int height)
{
    m_height = std::max(height, int(kAvatar));
    updateGeometry();
}

void AgentButton::paintEvent(QPaintEvent *)
{
    QRectF circle(0, 0, kAvatar, kAvatar);
    circle.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    paintAgentAvatar(painter, theme(), circle, m_agent);
}

} // namespace qasid
