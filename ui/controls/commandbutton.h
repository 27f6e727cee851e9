#pragma once

#include <QLatin1StringView>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace qasid {

class ControlButton;

//! Says that a button does what a command of the window does, by its name in the keymap, so that the window can tell its keys.
void setCommand(ControlButton *button, QLatin1StringView id);
//! The same of an entry of a menu, which has a widget of the window for its parent.
void setCommand(QAction *entry, QLatin1StringView id);

//! Writes the keys of their commands into the tooltips of all such buttons in `window`, and beside the words of such entries; `keysOf`
//! gives them.
void tellCommandKeys(QWidget *window, const std::function<QString(const QString &id)> &keysOf);

} // namespace qasid
