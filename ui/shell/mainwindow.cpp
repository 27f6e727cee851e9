#include "ui/shell/mainwindow.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/controls/commandbutton.h"
#include "ui/controls/pages.h"
#include "ui/controls/taborder.h"
#include "ui/controls/themed.h"
#include "ui/controls/toasthost.h"
#include "ui/conversations/conversationdialogs.h"
#include "ui/customer/customerpanel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/viewcounts.h"
#include "ui/platform/notifications.h"
#include "ui/search/searchpane.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/logo.h"
#include "ui/shell/lookfollower.h"
#include "ui/shell/panesteps.h"
#include "ui/shell/rail.h"
#include "ui/shell/windowplace.h"
#include "ui/theme/metrics.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr std::chrono::milliseconds kPatience{250}; // for a disk that is slow to answer

} // namespace

MainWindow::MainWindow(const UiContext &ui, WindowHooks hooks, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_hooks(std::move(hooks))
    , m_look(new LookFollower(ui.inbox, ui.appearance, this))
{
    setWindowTitle(u"Qasid"_s);
    setMinimumSize(metrics::kWindowMinWidth, metrics::kWindowMinHeight);
    setGround(m_ui.appearance, this, &ThemeColors::bgThread);
    build();
    connectRail();
    connectPanes();
    connectConversations();
    connectNotifications();
    m_place->restore();
    connect(&m_ui.inbox, &Inbox::settingChanged, this, [this](const QString &key) {
        if (key == settings::kLetterKeys.key || key == settings::kShortcuts.key)
            takeShortcuts();
    });
    takeShortcuts();
    connect(&m_ui.inbox, &Inbox::accountsChanged, this, &MainWindow::updateAccounts);
    updateAccounts();
    m_list->focusList();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_banners = new BannerStack(m_ui, this);
    m_rail = new Rail(m_ui, this);
    m_lists = new QWidget(this);
    m_listPages = new Pages(m_lists);
    m_list = new ConversationPane(m_ui, m_lists);
    m_listPages->addWidget(m_list);
    m_middle = new QWidget(this);
    m_pages = new Pages(m_middle);
    m_thread = new ThreadPane(m_ui, m_middle);
    m_pages->addWidget(m_thread);
    m_panel = new CustomerPanel(m_ui, this);
    m_panes = new PaneArea(m_ui.appearance, m_lists, m_middle, m_panel, this);
    m_toasts = new ToastHost(m_ui.appearance, m_ui.toasts, this);
    m_conversations = new ConversationDialogs(m_ui, this);
    m_place = new WindowPlace(m_ui.inbox, this, m_panes);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_panes, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addLayout(row, 1);

    m_keyboard = new Keyboard(this, m_keymap, [this](const QWidget *widget) {
        if (m_search && m_search->isAncestorOf(widget) && qobject_cast<const QAbstractButton *>(widget))
            return Keyboard::Place::Elsewhere; // Enter presses it
        if (m_lists->isAncestorOf(widget))
            return Keyboard::Place::List;
        // Beside the fields of a reply one letter too many must not resolve the conversation.
        const bool reading = m_thread->isAncestorOf(widget) && !m_thread->composer()->isAncestorOf(widget);
        return reading ? Keyboard::Place::Thread : Keyboard::Place::Elsewhere;
    });
    connect(m_keyboard, &Keyboard::triggered, this, &MainWindow::run);
}

void MainWindow::takeShortcuts()
{
    m_keymap.setLetterKeys(m_ui.inbox.setting(settings::kLetterKeys.key) != "off"_L1);
    m_keymap.setChanges(m_ui.inbox.setting(settings::kShortcuts.key));
    tellShortcuts();
}

void MainWindow::tellShortcuts()
{
    tellCommandKeys(this, [this](const QString &id) { return m_keymap.keysText(id); });
}

void MainWindow::stepPanes(int direction)
{
    if (!m_steps) {
        m_steps = new PaneSteps(this);
        m_steps->add(m_banners, m_banners, [this] { PaneSteps::focusFirst(m_banners); });
        m_steps->add(m_rail, m_rail, [this] { m_rail->takeFocus(Qt::ShortcutFocusReason); });
        m_steps->add(m_lists, m_lists, [this] { focusLists(); });
        m_steps->add(m_thread, m_thread->view(), [this] { m_thread->focusMessages(); });
        m_steps->add(m_thread->composer(), m_thread->composer(), [this] { m_thread->composer()->focusText(); });
        m_steps->add(m_panel, m_panel, [this] { PaneSteps::focusFirst(m_panel); });
    }
    m_steps->step(direction);
}

void MainWindow::connectRail()
{
    connect(m_rail, &Rail::viewChosen, this, &MainWindow::showView);
    connect(m_rail, &Rail::accountChosen, this, &MainWindow::setAccount);
    connect(m_rail, &Rail::addAccountRequested, this, [this] { addAccount(); });
    connect(m_rail, &Rail::settingsRequested, this, &MainWindow::openSettings);
    connect(m_rail, &Rail::profileRequested, this, &MainWindow::openSettings);
    connect(m_banners, &BannerStack::actionTriggered, this, &MainWindow::runBannerAction);
}

void MainWindow::connectPanes()
{
    connect(m_list, &ConversationPane::opened, this, &MainWindow::openConversation);
    connect(m_list, &ConversationPane::searchRequested, this, &MainWindow::openSearch);
    connect(m_list, &ConversationPane::replyRequested, this, [this](ConversationId id) {
        openConversation(id);
        m_thread->reply();
    });
    // What is made later stands behind the panel until it is told otherwise.
    connect(m_thread, &ThreadPane::prepared, this, [this] {
        chainTabOrder({m_thread, m_panel});
        tellShortcuts();
    });
    connect(m_list, &ConversationPane::barMade, this, &MainWindow::tellShortcuts);
    connect(m_thread, &ThreadPane::panelToggled, m_panes, &PaneArea::setPanelShown);
    connect(m_thread, &ThreadPane::answerRulesRequested, this, &MainWindow::editAnswers);
    connect(m_thread, &ThreadPane::backRequested, this, [this] {
        m_panes->showPage(PaneArea::Page::List);
        focusLists();
    });
    connect(m_panel, &CustomerPanel::openRequested, this, &MainWindow::openConversation);
    connect(m_panes, &PaneArea::panelShownChanged, m_thread, &ThreadPane::setPanelOpen);
    connect(m_panes, &PaneArea::singlePaneChanged, m_thread, &ThreadPane::setBackVisible);
    connect(m_panes, &PaneArea::listLeft, m_thread, &ThreadPane::focusMessages);
}

void MainWindow::connectConversations()
{
    connect(m_list, &ConversationPane::newRequested, this, [this] { run(Command::NewConversation); });
    connect(m_list, &ConversationPane::actionRequested, m_conversations, &ConversationDialogs::run);
    connect(m_thread, &ThreadPane::actionRequested, m_conversations, &ConversationDialogs::run);
    connect(m_thread, &ThreadPane::openRequested, this, &MainWindow::openConversation);
    connect(m_panel, &CustomerPanel::newSubRequested, this,
        [this](ConversationId parent) { m_conversations->run(ConversationAction::NewSub, parent); });
    connect(m_conversations, &ConversationDialogs::openRequested, this, [this](ConversationId conversation) {
        openConversation(conversation);
        m_thread->reply();
    });
    connect(&m_ui.inbox, &Inbox::changed, this, [this](const ChangeSet &changes) {
        if (!changes.removedConversations.isEmpty())
            tellWhatIsOpen(); // the thread has let go of it already
    });
}

void MainWindow::tellWhatIsOpen()
{
    const bool seen = isVisible() && !isMinimized();
    m_ui.inbox.setOpenConversation(seen ? m_thread->conversation() : ConversationId());
}

void MainWindow::connectNotifications()
{
    m_notifier = DesktopNotifier::make(this);
    new Notifications(
        m_ui.inbox, *m_notifier, [this](ConversationId id) { return isInFront(id); }, this);
    connect(m_notifier, &DesktopNotifier::openRequested, this, &MainWindow::present);
    const ViewCounts &counts = m_list->counts();
    const auto show = [this, &counts] {
        m_rail->setCounts(counts.counts());
        m_notifier->setUnread(counts.counts().inboxUnread);
    };
    connect(&counts, &ViewCounts::changed, this, show);
    show();
}

void MainWindow::setReady()
{
    m_ready = true;
    updateAccounts();
}

void MainWindow::updateAccounts()
{
    const bool none = m_ready && m_ui.inbox.accounts().empty();
    if (none && !m_firstRun) {
        m_firstRun = new FirstRun(m_ui, m_hooks.trySandbox, m_middle);
        connect(m_firstRun, &FirstRun::providerChosen, this, &MainWindow::addAccount);
        m_pages->addWidget(m_firstRun);
    } else if (!none && m_firstRun) {
        const QWidget *focus = focusWidget();
        if (!focus || m_firstRun->isAncestorOf(focus))
            m_list->focusList();
        m_firstRun->deleteLater(); // its button may have led here
        m_firstRun = nullptr;
    }
    m_pages->setCurrentWidget(none ? static_cast<QWidget *>(m_firstRun) : m_thread);
    if (none) {
        openConversation({});
        m_panes->showPage(PaneArea::Page::Thread);
    }
}

void MainWindow::showFilled()
{
    connect(m_list, &ConversationPane::filled, this, &QWidget::show, Qt::SingleShotConnection);
    QTimer::singleShot(kPatience, this, &QWidget::show);
}

void MainWindow::prepare()
{
    setWindowIcon(applicationIcon());
    m_thread->prepare();
}

void MainWindow::present(ConversationId conversation)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (conversation)
        openConversation(conversation);
}

void MainWindow::showView(ConversationView view)
{
    closeSearch();
    m_rail->setView(view);
    m_list->setView(view);
    m_panes->showPage(PaneArea::Page::List);
}

void MainWindow::setAccount(AccountId account)
{
    closeSearch();
    m_rail->setAccount(account);
    m_list->setAccount(account);
}

void MainWindow::openConversation(ConversationId conversation)
{
    m_list->setCurrent(conversation);
    m_thread->show(conversation);
    m_panel->setConversation(conversation);
    m_panes->setPanelAllowed(bool(conversation));
    m_thread->setPanelOpen(m_panes->isPanelShown());
    if (conversation)
        m_panes->showPage(PaneArea::Page::Thread);
    tellWhatIsOpen();
}

bool MainWindow::isInFront(ConversationId conversation) const
{
    return isActiveWindow() && m_thread->isVisible() && m_thread->conversation() == conversation;
}

void MainWindow::adapt()
{
    m_rail->adaptTo(width());
    m_panes->adaptTo(width());
    m_toasts->setLeadingInset(m_rail->width());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_keyboard->handleUnused(*event))
        return;
    if (event->key() == Qt::Key_Escape && m_panes->panelOverlays() && m_panes->isPanelShown()) {
        m_panes->setPanelShown(false);
        m_thread->focusMessages();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_list->hasChecked())
        return m_list->clearChecked();
    QWidget::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellWhatIsOpen();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    tellWhatIsOpen();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        tellWhatIsOpen();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_thread->saveDrafts();
    event->accept();
}

} // namespace qasid
