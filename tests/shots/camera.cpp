#include "tests/shots/camera.h"

#include "core/engine/profilesettings.h"
#include "core/providers/digishare/digishareprovider.h"
#include "core/providers/divar/divarprovider.h"
#include "tests/shots/designthread.h"
#include "tests/shots/persianshop.h"
#include "tests/support/await.h"
#include "ui/accounts/accountdetails.h"
#include "ui/composer/composer.h"
#include "ui/composer/composertoolbar.h"
#include "ui/controls/chip.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasthost.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QMenu>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

constexpr QSize kWide(1920, 1080);
constexpr QSize kDefault(1280, 800);
constexpr QSize kMedium(1100, 800);

std::unique_ptr<Provider> quietDigishare()
{
    return silenced(std::make_unique<DigishareProvider>());
}

//! What the program is built with, reaching nobody.
ProviderRegistry ownProviders()
{
    ProviderRegistry registry;
    registry.add(quietDigishare());
    return registry;
}

std::function<bool()> listFilled(const MainWindow &window)
{
    return [model = window.list()->findChild<ConversationListModel *>()] {
        return !model->isLoading() && model->index(0, 0).data(ConversationListModel::RowRole).isValid();
    };
}

std::function<bool()> threadFilled(const MainWindow &window, ConversationId conversation)
{
    return [thread = window.thread(), conversation] {
        const ThreadModel &model = thread->view()->model();
        return model.conversation() == conversation && model.isLoaded() && model.count() > 0;
    };
}

void closeMenus()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

//! The row of the message with this content; a thread of the design has one of each.
template <class T>
int rowWith(const ThreadModel &model)
{
    for (int row = 0; row < model.count(); ++row) {
        if (std::holds_alternative<T>(model.at(row).content))
            return row;
    }
    return -1;
}

} // namespace

QString Look::name() const
{
    return language + (mode == Appearance::Mode::Dark ? u"-dark"_s : u"-light"_s);
}

Camera::Camera(const Look &look, ScreenVisitor &visitor)
    : m_look(look)
    , m_visitor(visitor)
{
    m_language.apply(look.language);
    QApplication::setCursorFlashTime(0);
}

void Camera::everything()
{
    withConversations();
    persianShop();
    arabicShop();
    turkishShop();
    conversationTree();
    searching();
    answeringAccount();
    severalLanguages();
    firstRun();
    offline();
    receiverDown();
}

void Camera::dress(InboxFixture &fixture)
{
    await(fixture.inbox->setSetting(settings::kLanguage.key, m_look.language));
    // The design's Arabic picture counts by the calendar of Saudi Arabia.
    if (m_look.language == "ar"_L1 && m_look.mode == Appearance::Mode::Dark)
        await(fixture.inbox->setSetting(settings::kCalendar.key, u"umalqura"_s));
    m_language.follow(*fixture.inbox);
    await(fixture.inbox->setSetting(settings::kTheme.key, m_look.mode == Appearance::Mode::Dark ? u"dark"_s : u"light"_s));
}

void Camera::save(InboxFixture &fixture, QWidget &window, const QSize &size, const QString &screen, const Shown &shown)
{
    m_visitor.visit(
        {.name = screen, .size = size, .shown = shown ? shown : [] { return true; }, .fixture = fixture, .window = window}, m_look);
}

void Camera::withConversations()
{
    InboxFixture fixture(pictureProviders(quietDigishare(), std::make_unique<DivarProvider>()));
    fixture.fillLikeTheDesign();
    const ConversationId salma = fillDesignThread(fixture);
    dress(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    save(fixture, window, kLarge, u"nothing-chosen"_s, listFilled(window));
    window.openConversation(salma);
    save(fixture, window, kLarge, isPersian() || isArabic() ? u"main-whatsapp"_s : u"main"_s, threadFilled(window, salma));
    const ConversationId persian = await(fixture.store->ensureConversation(fixture.vehicles, u"c-71f04821"_s)).value();
    window.openConversation(persian);
    save(fixture, window, kLarge, u"conversation-fa"_s, threadFilled(window, persian));
    buttonRows(fixture, window, persian);
    window.openConversation(salma);
    sizes(fixture, window, salma);
    writing(fixture, window, salma);
    menus(fixture, window, salma);
    choosing(fixture, window);
    settingsPages(fixture, window);
    accountWizard(fixture, window);
    window.run(Command::ShortcutList);
    save(fixture, window, kLarge, u"shortcuts"_s);
    DialogFrame::openOver(&window)->closeDialog();
    emptyLists(fixture, window);
}

//! The design's Persian picture: in a Persian window the main one.
void Camera::persianShop()
{
    InboxFixture fixture(pictureProviders(quietDigishare(), std::make_unique<DivarProvider>()));
    const PersianShop shop = fillPersianShop(fixture, m_look.language);
    dress(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    const std::pair<ConversationId, QString> screens[]
        = {{shop.inspection, isPersian() ? u"main"_s : u"main-divar"_s}, {shop.taps, u"taps"_s}, {shop.post, u"post-chat"_s}};
    for (const auto &[conversation, name] : screens) {
        window.openConversation(conversation);
        save(fixture, window, kLarge, name, threadFilled(window, conversation));
    }
}

void Camera::sizes(InboxFixture &fixture, MainWindow &window, ConversationId salma)
{
    save(fixture, window, kWide, u"wide"_s, threadFilled(window, salma));
    save(fixture, window, kDefault, u"default"_s);
    save(fixture, window, kNarrow, isTurkish() ? u"narrow-whatsapp"_s : u"narrow"_s);
    save(fixture, window, kSmallest, u"smallest"_s);
    window.showView(ConversationView::Inbox);
    save(fixture, window, kSmallest, u"smallest-list"_s);
    window.openConversation(salma);
    fixture.toasts.show(ThreadPane::tr("Resolved."), ThreadPane::tr("Undo"), [] {});
    save(fixture, window, kMedium, u"medium"_s);
    window.findChild<ToastHost *>()->hide();
    window.panes()->setPanelShown(true);
    save(fixture, window, kMedium, u"panel-over"_s);
    window.panes()->setPanelShown(false);
    fixture.appearance.setCompact(true);
    save(fixture, window, kMedium, u"compact"_s);
    fixture.appearance.setCompact(false);
    fixture.appearance.setZoom(1.6);
    save(fixture, window, kLarge, u"zoomed"_s);
    save(fixture, window, kNarrow, u"zoomed-narrow"_s);
    fixture.appearance.setZoom(1);
    fixture.appearance.setHighContrast(true);
    save(fixture, window, kLarge, u"contrast"_s);
    fixture.appearance.setHighContrast({});
}

void Camera::writing(InboxFixture &fixture, MainWindow &window, ConversationId salma)
{
    Composer *composer = window.thread()->composer();
    auto *tools = composer->findChild<ComposerToolbar *>();
    const std::pair<void (ComposerToolbar::*)(), QString> parts[]
        = {{&ComposerToolbar::buttonsClicked, u"editor-buttons"_s}, {&ComposerToolbar::listClicked, u"editor-list"_s},
            {&ComposerToolbar::locationClicked, u"editor-location"_s}, {&ComposerToolbar::requestClicked, u"editor-request"_s}};
    for (const auto &[clicked, name] : parts) {
        Q_EMIT(tools->*clicked)();
        save(fixture, window, kLarge, name, threadFilled(window, salma));
        if (clicked == &ComposerToolbar::buttonsClicked)
            save(fixture, window, kNarrow, name + u"-narrow"_s);
        Q_EMIT(tools->*clicked)();
    }
    window.thread()->writeNote();
    save(fixture, window, kLarge, u"note"_s);
    composer->openTab(DraftKind::Reply);
}

void Camera::menus(InboxFixture &fixture, MainWindow &window, ConversationId salma)
{
    window.resize(kLarge);
    window.thread()->openSnoozeMenu();
    save(fixture, window, kLarge, u"menu-snooze"_s, [] { return QApplication::activePopupWidget() != nullptr; });
    closeMenus();
    ThreadView *view = window.thread()->view();
    const int menu = rowWith<ListMenuContent>(view->model());
    view->activate(menu, {.kind = RowHit::Kind::ToggleList});
    view->setFocusedRow(menu, Qt::TabFocusReason);
    view->setFocus(Qt::TabFocusReason);
    save(fixture, window, kLarge, u"list-menu-open"_s, threadFilled(window, salma));
    view->openMessageMenu(menu, view->viewport()->mapToGlobal(view->bubbleRect(menu).center().toPoint()));
    save(fixture, window, kLarge, u"menu-message"_s, [] { return QApplication::activePopupWidget() != nullptr; });
    closeMenus();
    view->activate(menu, {.kind = RowHit::Kind::ToggleList});
    window.list()->focusList();
    save(fixture, window, kLarge, u"list-focus"_s);
}

void Camera::emptyLists(InboxFixture &fixture, MainWindow &window)
{
    window.openConversation({});
    window.showView(ConversationView::Outbox);
    save(fixture, window, kLarge, u"view-outbox"_s, listFilled(window));
    window.showView(ConversationView::Unassigned);
    window.showView(ConversationView::Resolved);
    save(fixture, window, kLarge, u"view-resolved"_s, listFilled(window));
    const auto gone = [model = window.list()->findChild<ConversationListModel *>()] { return !model->isLoading() && model->isEmpty(); };
    for (Chip *chip : window.list()->findChildren<Chip *>()) {
        if (chip->isVisible() && !chip->isChecked()) {
            chip->click();
            break;
        }
    }
    save(fixture, window, kLarge, u"nothing-matches"_s, gone);
}

void Camera::settingsPages(InboxFixture &fixture, MainWindow &window)
{
    using Page = SettingsDialog::Page;
    const std::pair<Page, QString> pages[] = {{Page::General, u"general"_s}, {Page::Accounts, u"accounts"_s},
        {Page::Receiving, u"receiving"_s}, {Page::Notifications, u"notifications"_s}, {Page::Appearance, u"appearance"_s},
        {Page::Language, u"language"_s}, {Page::Network, u"network"_s}, {Page::Storage, u"storage"_s}};
    window.resize(kLarge);
    window.openSettings();
    auto *dialog = qobject_cast<SettingsDialog *>(DialogFrame::openOver(&window));
    if (!dialog)
        qFatal("the settings did not open");
    for (const auto &[page, name] : pages) {
        dialog->showPage(page);
        save(fixture, window, kLarge, u"settings-"_s + name);
        if (page == Page::Accounts)
            save(fixture, window, kSmallest, u"settings-accounts-small"_s);
    }
    dialog->showPage(Page::Accounts);
    for (TextButton *button : dialog->findChildren<TextButton *>()) {
        if (button->isVisible() && button->text() == AccountDetails::tr("Remove"))
            button->click();
    }
    save(fixture, window, kLarge, u"remove-account"_s, [&] { return DialogFrame::openOver(&window) != dialog; });
    DialogFrame::openOver(&window)->closeDialog();
    dialog->closeDialog();
}

void Camera::accountWizard(InboxFixture &fixture, MainWindow &window)
{
    window.resize(kLarge);
    window.addAccount(u"digishare"_s);
    save(fixture, window, kLarge, u"add-account"_s);
    save(fixture, window, kSmallest, u"add-account-small"_s);
    if (auto *open = DialogFrame::openOver(&window))
        open->closeDialog();
}

void Camera::firstRun()
{
    InboxFixture fixture(ownProviders());
    dress(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    save(fixture, window, kLarge, u"first-run"_s);
    save(fixture, window, kSmallest, u"first-run-small"_s);
    window.resize(kLarge);
    window.addAccount();
    save(fixture, window, kLarge, u"add-account-provider"_s);
    save(fixture, window, kSmallest, u"add-account-provider-small"_s);
}

void Camera::offline()
{
    InboxFixture fixture(ownProviders());
    dress(fixture);
    fixture.clock.set(timeFromText(u"2025-12-03T09:30:00Z").value());
    const AccountId account = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    const ConversationId id = fixture.say({.account = account,
        .conversation = u"c-1"_s,
        .customer = {.name = u"Salma Berrada"_s, .channel = u"whatsapp"_s, .facts = {}},
        .text = u"Merci ! متى يوصل الطلب #AT-20418؟"_s,
        .time = u"2025-12-03T09:15:00Z"_s});
    for (const QString &text :
        {u"Il arrive demain avant 14:00."_s, u"Suivi : MA-77120-R"_s, u"Colis remis au transporteur, bonne journée."_s})
        await(fixture.inbox->send(id, {.content = TextContent{.text = text}}));
    await(fixture.inbox->start({.receive = false, .send = true, .listenAddress = {}, .listenPort = {}}));
    MainWindow window(fixture.ui, {.trySandbox = {}, .profileFolder = {}});
    window.setReady();
    window.show();
    window.openConversation(id);
    const auto told = [&, filled = threadFilled(window, id)] { return filled() && !fixture.inbox->banners().empty(); };
    save(fixture, window, kLarge, u"offline"_s, told);
}

void Camera::receiverDown()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    InboxFixture fixture(ownProviders());
    dress(fixture);
    fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    await(fixture.inbox->start({.receive = true, .send = false, .listenAddress = u"127.0.0.1"_s, .listenPort = other.serverPort()}));
    MainWindow window(fixture.ui, {.trySandbox = {}, .profileFolder = {}});
    window.setReady();
    window.show();
    const auto told = [&] { return !fixture.inbox->banners().empty(); };
    save(fixture, window, kLarge, u"receiver-down"_s, told);
    save(fixture, window, kSmallest, u"receiver-down-small"_s);
}

} // namespace qasid::test
