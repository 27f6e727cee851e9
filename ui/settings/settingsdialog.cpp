#include "ui/settings/settingsdialog.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/settings/navbutton.h"
#include "ui/settings/pages.h"
#include "ui/settings/receivingpage.h"
#include "ui/settings/storagepage.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr QSize kPanel(1140, 632);
constexpr int kNavWidth = 196;
constexpr int kNavPadding = 10;
constexpr int kTitleHeight = 49;

} // namespace

SettingsDialog::SettingsDialog(UiContext &ui, QWidget *over, QWidget *accounts)
    : DialogFrame(ui.appearance, over)
    , m_ui(ui)
    , m_nav(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    setTitle(tr("Settings"));
    setPanelSize(kPanel);

    auto *nav = new QWidget(panel());
    nav->setFixedWidth(kNavWidth);
    setGround(ui.appearance, nav, &ThemeColors::bgRail);
    setAccessibleRole(nav, QAccessible::PageTabList);
    auto *title = new Label(ui.appearance, TextStyle::Heading, &ThemeColors::text, tr("Settings"), nav);
    title->setFixedHeight(kTitleHeight);
    auto *titleRow = new QHBoxLayout;
    titleRow->addSpacing(kNavPadding);
    titleRow->addWidget(title, 1);
    m_nav->setSpacing(0);
    auto *column = new QVBoxLayout(nav);
    column->setContentsMargins(kNavPadding, 0, kNavPadding, metrics::kSpace5);
    column->setSpacing(0);
    column->addLayout(titleRow);
    column->addLayout(m_nav);
    column->addStretch(1);

    // The button stands over the pages, at the corner where each leaves room for it.
    auto *corner = new QWidget(panel());
    auto *close = new IconButton(ui.appearance, "x"_L1, tr("Close"), corner);
    connect(close, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    auto *cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(0, metrics::kSpace7, 0, 0);
    cornerRow->setSpacing(0);
    cornerRow->addWidget(close);
    cornerRow->addSpacing(metrics::kSpace8);
    auto *grid = new QGridLayout(panel());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(nav, 0, 0);
    grid->addWidget(m_stack, 0, 1);
    grid->addWidget(corner, 0, 1, Qt::AlignTop | Qt::AlignTrailing);

    addPage(Page::General, "settings"_L1, tr("General"), makeGeneralPage(ui, m_stack));
    addPage(Page::Accounts, "plug"_L1, tr("Accounts"), accounts);
    addPage(Page::Receiving, "relay"_L1, tr("Receiving"), new ReceivingPage(ui, m_stack));
    addPage(Page::Notifications, "bell"_L1, tr("Notifications"), makeNotificationsPage(ui, m_stack));
    addPage(Page::Appearance, "moon"_L1, tr("Appearance"), makeAppearancePage(ui, m_stack));
    addPage(Page::Language, "language"_L1, tr("Language"), makeLanguagePage(ui, m_stack));
    addPage(Page::Network, "globe"_L1, tr("Network"), makeNetworkPage(ui, m_stack));
    addPage(Page::Storage, "database"_L1, tr("Storage and privacy"), new StoragePage(ui, m_stack));

    corner->raise();
    showPage(Page::General);
}

void SettingsDialog::addPage(Page page, QLatin1StringView icon, const QString &title, QWidget *content)
{
    auto *button = new NavButton(m_ui.appearance, icon, title, m_nav->parentWidget());
    m_nav->addWidget(button);
    m_buttons.insert(page, button);
    m_pages.insert(page, content);
    m_stack->addWidget(content);
    connect(button, &QAbstractButton::clicked, this, [this, page] { showPage(page); });
}

void SettingsDialog::showPage(Page page)
{
    m_page = page;
    m_buttons[page]->setChecked(true);
    m_stack->setCurrentWidget(m_pages[page]);
}

} // namespace qasid
