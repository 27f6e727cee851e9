#include "ui/controls/accessiblerole.h"

#include <QAccessibleWidget>
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
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt())) : nullptr;
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

} // namespace qasid
