#pragma once

#include "ui/theme/theme.h"

#include <QMap>
#include <QString>
#include <QVariantMap>

namespace qasid {

//! Tells `appearance` what the desktop says of the look besides its palette (dark, high contrast, less motion), now and whenever it
//! changes, as long as both live. Asked on Linux through the desktop portal, without waiting for it; elsewhere the palette says all that
//! Qt knows, and this does nothing. `parent` owns what it takes.
void followDesktopLook(Appearance &appearance, QObject *parent);

//! What the settings of the desktop portal mean, by namespace and key: org.freedesktop.appearance, and of GNOME what it lacks.
//! Values of other types than expected say nothing.
DesktopLook desktopLook(const QMap<QString, QVariantMap> &settings);

} // namespace qasid
