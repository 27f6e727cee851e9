#pragma once

#include <QAccessible>

class QWidget;

namespace qasid {

//! Tells assistive tools what a widget is, where its class does not say (a tool bar, a dialog, an alert). Its accessible name
//! and description stay those of the widget.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

//! Shows a widget whose role is an alert and has assistive tools say its accessible name, also when it was on the screen before.
void showAlert(QWidget *alert);

} // namespace qasid
