#include "ui/settings/settingsdialog.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/settings/navbutton.h"
#include "ui/settings/pages.h"
#include "ui/settings/receivingpage.h"
#include "ui/settings/savedrepliespage.h"
#include "ui/settings/storagepage.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr QSize kPanel(1140, 632);
constexpr int kNavWidth = 196;
constexpr qreal kNavShare = 0.3; //!< of the dialog, at most
constexpr int kNavIcons = 58; //!< without words, in a dialog that has no room for them
constexpr int kNavWordsFrom = 950; //!< width of the window
constexpr int kNavPadding = 10;
constexpr int kTitleHeight = 49;

} // namespace

SettingsDialog::SettingsDialog(UiContext &ui, QWidget *over, QWidget *accounts, QWidget *shortcuts, QWidget *retention)
    : DialogFrame(ui.appearance, over)
    , m_ui(ui)
    , m_nav(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    setTitle(tr("Settings"));
    setPanelSize(kPanel);

    // Made in the order in which Tab goes: the pages' names, the page, the button that closes.
    QWidget *nav = makeNav();
    for (const PageName &name : pageNames())
        addName(name);
    auto *grid = new QGridLayout(panel());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(nav, 0, 0);
    grid->addWidget(m_stack, 0, 1);

    addPage(Page::General, makeGeneralPage(ui, m_stack));
    addPage(Page::Accounts, accounts);
    addPage(Page::Receiving, new ReceivingPage(ui, m_stack));
    addPage(Page::Notifications, makeNotificationsPage(ui, m_stack));
    addPage(Page::Appearance, makeAppearancePage(ui, m_stack));
    addPage(Page::Language, makeLanguagePage(ui, m_stack));
    addPage(Page::SavedReplies, new SavedRepliesPage(ui, m_stack));
    addPage(Page::Shortcuts, shortcuts);
    addPage(Page::Network, makeNetworkPage(ui, m_stack));
    addPage(Page::Storage, new StoragePage(ui, retention, m_stack));

    grid->addWidget(makeCloseCorner(), 0, 1, Qt::AlignTop | Qt::AlignTrailing);
    followAppearance(ui.appearance, this, [this] { fitNames(); });
    showPage(Page::General);
}

QWidget *SettingsDialog::makeNav()
{
    auto *nav = new QWidget(panel());
    m_navSide = nav;
    setGround(m_ui.appearance, nav, &ThemeColors::bgRail);
    setAccessibleRole(nav, QAccessible::PageTabList);
    auto *title = new Label(m_ui.appearance, TextStyle::Heading, &ThemeColors::text, tr("Settings"), nav);
    m_navTitle = title;
    auto *titleRow = new QHBoxLayout;
    titleRow->addSpacing(kNavPadding);
    titleRow->addWidget(title, 1);
    titleRow->addStrut(kTitleHeight);
    m_nav->setSpacing(0);
    auto *column = new QVBoxLayout(nav);
    column->setContentsMargins(kNavPadding, 0, kNavPadding, metrics::kSpace5);
    column->setSpacing(0);
    column->addLayout(titleRow);
    column->addLayout(m_nav);
    column->addStretch(1);
    return nav;
}

//! The button stands over the pages, at the corner where each leaves room for it.
QWidget *SettingsDialog::makeCloseCorner()
{
    auto *corner = new QWidget(panel());
    auto *close = new IconButton(m_ui.appearance, "x"_L1, tr("Close"), corner);
    connect(close, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    auto *cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(0, metrics::kSpace7, 0, 0);
    cornerRow->setSpacing(0);
    cornerRow->addWidget(close);
    cornerRow->addSpacing(metrics::kSpace8);
    return corner;
}

void SettingsDialog::fitNames()
{
    int wide = kNavWidth;
    for (NavButton *button : std::as_const(m_buttons)) {
        button->setWordless(false);
        wide = std::max(wide, button->sizeHint().width() + 2 * kNavPadding);
    }
    const bool words = width() >= kNavWordsFrom && wide <= panel()->width() * kNavShare;
    for (NavButton *button : std::as_const(m_buttons))
        button->setWordless(!words);
    m_navTitle->setVisible(words);
    m_navSide->setFixedWidth(words ? wide : kNavIcons);
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    DialogFrame::resizeEvent(event);
    fitNames();
}

const std::vector<SettingsDialog::PageName> &SettingsDialog::pageNames()
{
    static const std::vector<PageName> names{
        {Page::General, "settings"_L1, QT_TR_NOOP("General")},
        {Page::Accounts, "plug"_L1, QT_TR_NOOP("Accounts")},
        {Page::Receiving, "relay"_L1, QT_TR_NOOP("Receiving")},
        {Page::Notifications, "bell"_L1, QT_TR_NOOP("Notifications")},
        {Page::Appearance, "moon"_L1, QT_TR_NOOP("Appearance")},
        {Page::Language, "language"_L1, QT_TR_NOOP("Language and dates")},
        {Page::SavedReplies, "saved"_L1, QT_TR_NOOP("Saved replies")},
        {Page::Shortcuts, "keyboard"_L1, QT_TR_NOOP("Shortcuts")},
        {Page::Network, "globe"_L1, QT_TR_NOOP("Network")},
        {Page::Storage, "database"_L1, QT_TR_NOOP("Storage and privacy")},
    };
    return names;
}

void SettingsDialog::addName(const PageName &name)
{
    auto *button = new NavButton(m_ui.appearance, name.icon, tr(name.source), m_nav->parentWidget());
    m_nav->addWidget(button);
    m_buttons.insert(name.page, button);
    connect(button, &QAbstractButton::clicked, this, [this, page = name.page] { showPage(page); });
}

void SettingsDialog::addPage(Page page, QWidget *content)
{
    m_pages.insert(page, content);
    m_stack->addWidget(content);
}

void SettingsDialog::showPage(Page page)
{
    m_page = page;
    const bool inNames = m_buttons.values().contains(focusWidget());
    m_buttons[page]->setChecked(true);
    if (inNames && !m_buttons[page]->hasFocus())
        m_buttons[page]->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(m_pages[page]);
}

void SettingsDialog::askForPort()
{
    showPage(Page::Receiving);
    static_cast<ReceivingPage *>(m_pages[Page::Receiving])->askForPort();
}

} // namespace qasid
