#include "ui/controls/commandbutton.h"

#include "ui/controls/controlbutton.h"

#include <QAction>
#include <QVariant>

namespace qasid {

namespace {

constexpr const char *kCommand = "command";

} // namespace

void setCommand(ControlButton *button, QLatin1StringView id)
{
    button->setProperty(kCommand, QString(id));
}

void setCommand(QAction *entry, QLatin1StringView id)
{
    entry->setProperty(kCommand, QString(id));
}

void tellCommandKeys(QWidget *window, const std::function<QString(const QString &id)> &keysOf)
{
    for (ControlButton *button : window->findChildren<ControlButton *>()) {
        const QString id = button->property(kCommand).toString();
        if (!id.isEmpty())
            button->setShortcutHint(keysOf(id));
    }
    for (QAction *entry : window->findChildren<QAction *>()) {
        const QString id = entry->property(kCommand).toString();
        if (id.isEmpty())
            continue;
        // What stands after a tab is drawn at the trailing edge, as shortcuts are.
        const QString words = entry->text().section(u'\t', 0, 0), keys = keysOf(id);
        entry->setText(keys.isEmpty() ? words : QString(words + u'\t' + keys));
    }
}

} // namespace qasid
