#pragma once

#include <QAccessible>

class QWidget;

namespace qasid {

//! Tells assistive tools what a widget is, where its class does not say (a tool bar, a dialog, an alert). Its accessible name
//! and description stay those of the widget.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace qasid
