#pragma once

#include "ui/settings/settingspage.h"

namespace qasid {

// The smaller pages of the settings. Each makes a new page that belongs to `parent`.

SettingsPage *makeGeneralPage(UiContext &ui, QWidget *parent);
SettingsPage *makeNotificationsPage(UiContext &ui, QWidget *parent);
SettingsPage *makeAppearancePage(UiContext &ui, QWidget *parent);
SettingsPage *makeLanguagePage(UiContext &ui, QWidget *parent);
SettingsPage *makeNetworkPage(UiContext &ui, QWidget *parent);

} // namespace qasid
