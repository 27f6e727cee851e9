#include "ui/controls/accessiblerole.h"

#include "ui/controls/buttonaccessible.h"
#include "ui/controls/controlbutton.h"

#include <QAccessibleWidget>
#include <QScrollArea>
#include <QVariant>
#include <QWidget>

namespace qasid {

namespace {

constexpr char kRoleProperty[] = "qasidAccessibleRole";

QAccessibleInterface *roleFactory(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(kRoleProperty);
    // Qt's own for scroll areas reads beyond its list when asked for a scroll bar that has gone since it was counted.
    if (!role.isValid() && qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
    if (!role.isValid())
        return nullptr;
    if (auto *button = qobject_cast<ControlButton *>(object))
        return new ButtonAccessible(button, QAccessible::Role(role.toInt()));
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(roleFactory);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kRoleProperty, int(role));
    // An assistive tool may have asked already (setAccessibleName() is enough for that): what it was told is made anew.
    if (QAccessibleInterface *known = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(widget) : nullptr)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void showAlert(QWidget *alert)
{
    const bool there = alert->isVisible();
    alert->show();
    const auto tell = [alert](QAccessible::Event kind) {
        QAccessibleEvent event(alert, kind);
        QAccessible::updateAccessibility(&event);
    };
    // Over AT-SPI Qt 6.4 passes on no Alert: what is said there is an alert that begins to show, as a hidden one does by itself.
    if (there)
        tell(QAccessible::ObjectShow);
    tell(QAccessible::Alert);
}

} // namespace qasid
