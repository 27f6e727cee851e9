#include "ui/controls/buttonaccessible.h"

#include "ui/controls/controlbutton.h"

namespace qasid {

ButtonAccessible::ButtonAccessible(ControlButton *button, QAccessible::Role role)
    : QAccessibleWidget(button, role)
{
}

ControlButton *ButtonAccessible::button() const
{
    return static_cast<ControlButton *>(object());
}

QString ButtonAccessible::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && own.isEmpty() ? button()->text() : own;
}

QAccessible::Role ButtonAccessible::role() const
{
    const QAccessible::Role given = QAccessibleWidget::role();
    if (given != QAccessible::Button || !button()->isCheckable())
        return given;
    return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State ButtonAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    return state;
}

QStringList ButtonAccessible::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (button()->isEnabled())
        names.prepend(button()->isCheckable() ? toggleAction() : pressAction());
    return names;
}

void ButtonAccessible::doAction(const QString &name)
{
    if (name != pressAction() && name != toggleAction())
        QAccessibleWidget::doAction(name);
    else if (button()->isEnabled())
        button()->animateClick();
}

} // namespace qasid
