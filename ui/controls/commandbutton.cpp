#include "ui/controls/commandbutton.h"

#include "ui/controls/controlbutton.h"

#include <QVariant>

namespace qasid {

namespace {

constexpr const char *kCommand = "command";

} // namespace

void setCommand(ControlButton *button, QLatin1StringView id)
{
    button->setProperty(kCommand, QString(id));
}

void tellCommandKeys(QWidget *window, const std::function<QString(const QString &id)> &keysOf)
{
    for (ControlButton *button : window->findChildren<ControlButton *>()) {
        const QString id = button->property(kCommand).toString();
        if (!id.isEmpty())
            button->setShortcutHint(keysOf(id));
    }
}

} // namespace qasid
