#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/composer/composer.h"
#include "ui/composer/composertoolbar.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/toasthost.h"
#include "ui/conversations/conversationdialogs.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/bidi.h"
#include "ui/models/languages.h"
#include "ui/models/threadsnooze.h"
#include "ui/models/viewcounts.h"
#include "ui/palette/palette.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/thread/threadpane.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

// What the window offers to the palette: what can be done now, and nothing else.

namespace qasid {

namespace {

constexpr qsizetype kRemembered = 6;
constexpr int kCustomersShown = 6;
constexpr qsizetype kReplyWords = 80;

//! Settings with few values, each of which is a command.
struct Choice {
    const char *id;
    const ProfileSetting &setting;
    QLatin1StringView value;
    QLatin1StringView icon;
    const char *text;
};

const Choice kChoices[] = {
    {"theme-light", settings::kTheme, "light"_L1, "moon"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Light theme")},
    {"theme-dark", settings::kTheme, "dark"_L1, "moon"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Dark theme")},
    {"theme-system", settings::kTheme, "system"_L1, "moon"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Theme as the system")},
    {"rows-comfortable", settings::kDensity, "comfortable"_L1, "list-menu"_L1,
        QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Comfortable rows")},
    {"rows-compact", settings::kDensity, "compact"_L1, "list-menu"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Compact rows")},
    {"less-motion", settings::kReducedMotion, "on"_L1, "sparkle"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Less motion")},
    {"more-motion", settings::kReducedMotion, "off"_L1, "sparkle"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "More motion")},
    {"letter-keys-on", settings::kLetterKeys, "on"_L1, "keyboard"_L1,
        QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Turn one-letter shortcuts on")},
    {"letter-keys-off", settings::kLetterKeys, "off"_L1, "keyboard"_L1,
        QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Turn one-letter shortcuts off")},
};

int countOf(Command command, const InboxCounts &counts)
{
    switch (command) {
    case Command::ViewInbox:
        return counts.open;
    case Command::ViewMine:
        return counts.mine;
    case Command::ViewUnassigned:
        return counts.unassigned;
    case Command::ViewSnoozed:
        return counts.snoozed;
    case Command::ViewDrafts:
        return counts.drafts;
    default:
        return 0;
    }
}

struct ViewName {
    Command command;
    const char *source;
};

//! Under "Go to", where the view's name is enough.
const ViewName kViewNames[] = {
    {Command::ViewInbox, QT_TRANSLATE_NOOP("qasid::Rail", "Inbox")},
    {Command::ViewMine, QT_TRANSLATE_NOOP("qasid::Rail", "Mine")},
    {Command::ViewUnassigned, QT_TRANSLATE_NOOP("qasid::Rail", "Unassigned")},
    {Command::ViewSnoozed, QT_TRANSLATE_NOOP("qasid::Rail", "Snoozed")},
    {Command::ViewDrafts, QT_TRANSLATE_NOOP("qasid::Rail", "Drafts")},
    {Command::ViewOutbox, QT_TRANSLATE_NOOP("qasid::Rail", "Outbox")},
    {Command::ViewResolved, QT_TRANSLATE_NOOP("qasid::Rail", "Resolved")},
};

constexpr std::array kMoves{Command::NextConversation, Command::PreviousConversation, Command::NextUnread, Command::PreviousUnread};

//! What stands under other headings than "Window", or would lead nowhere from the palette.
constexpr std::array kElsewhere{Command::FindInConversation, Command::CommandPalette, Command::Settings, Command::ViewInbox,
    Command::ViewMine, Command::ViewUnassigned, Command::ViewSnoozed, Command::ViewDrafts, Command::ViewOutbox, Command::ViewResolved,
    Command::NextConversation, Command::PreviousConversation, Command::NextUnread, Command::PreviousUnread, Command::OpenConversation,
    Command::Reply, Command::PrivateNote, Command::ResolveOrReopen, Command::Snooze, Command::SnoozeToTomorrow, Command::Take,
    Command::MarkUnread, Command::MarkRead};

} // namespace

void MainWindow::openPalette()
{
    auto *palette = new Palette(m_ui.appearance, m_list->formats(), this);
    palette->setOffer(paletteOffer());
    m_catalogue.closeBooks();
    connect(palette, &Palette::ran, this, &MainWindow::rememberCommand);
    offerReplies(palette);
    offerCustomers(palette);
    palette->open();
}

PaletteOffer MainWindow::paletteOffer()
{
    PaletteOffer offer{.commands = {},
        .groups = CommandCatalogue::groups(),
        .customersGroup = CommandCatalogue::customers(),
        .recentGroup = CommandCatalogue::recent(),
        .recent = m_ui.inbox.setting(QString(settings::kRecentCommands.key)).split(u',', Qt::SkipEmptyParts)};
    if (m_list->hasChecked())
        offerSelected(offer);
    if (m_thread->shown().id)
        offerConversation(offer);
    offerPlaces(offer);
    offerWindow(offer);
    offerSettings(offer);
    return offer;
}

void MainWindow::offerConversation(PaletteOffer &offer)
{
    const Conversation &shown = m_thread->shown();
    const QString group = CommandCatalogue::conversation();
    const bool resolved = shown.status == ConversationStatus::Resolved;
    const auto add = [&](Command command, const char *context = nullptr, const char *source = nullptr) -> PaletteCommand & {
        PaletteCommand offered = m_catalogue.of(command, group);
        if (source) {
            offered.otherNames += m_catalogue.names(context, source);
            offered.text = QCoreApplication::translate(context, source);
        }
        offered.run = [this, command] { runOnConversation(command); };
        offer.commands.push_back(std::move(offered));
        return offer.commands.back();
    };
    add(Command::Reply);
    add(Command::PrivateNote);
    offerTools(offer);
    add(Command::ResolveOrReopen, "qasid::ThreadHeader", resolved ? "Reopen" : "Resolve");
    if (!resolved) {
        add(Command::SnoozeToTomorrow).secondary = m_list->formats().upcoming(snoozeTomorrow(m_list->formats()));
        add(Command::Snooze);
    }
    if (shown.status == ConversationStatus::Snoozed) {
        PaletteCommand back
            = m_catalogue.of(u"wake"_s, group, "undo"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Return from snooze"));
        back.run = [this, id = shown.id] { m_ui.inbox.reopen(id); };
        offer.commands.push_back(std::move(back));
    }
    if (shown.assignedToMe)
        add(Command::Take, "qasid::CommandCatalogue", QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Give this conversation back"));
    else
        add(Command::Take);
    add(shown.unread > 0 ? Command::MarkRead : Command::MarkUnread);
    add(Command::FindInConversation);
    for (const ConversationActionEntry &entry : conversationActions(m_ui.inbox.capabilities(shown.account), shown)) {
        PaletteCommand offered = m_catalogue.of(u"conversation-%1"_s.arg(int(entry.action)), group,
            entry.action == ConversationAction::Delete ? "trash"_L1 : "pencil"_L1, kConversationActionContext, entry.source);
        offered.run = [this, action = entry.action, id = shown.id] { m_conversations->run(action, id); };
        offer.commands.push_back(std::move(offered));
    }
}

void MainWindow::offerTools(PaletteOffer &offer)
{
    for (const ComposerToolbar::Tool &tool : m_thread->composer()->toolbar()->tools()) {
        PaletteCommand offered = m_catalogue.of(
            QString::fromLatin1(tool.id), CommandCatalogue::conversation(), tool.icon, ComposerToolbar::kContext, tool.source);
        offered.text = tool.button->accessibleName();
        offered.keys = tool.keys.split(u'+', Qt::SkipEmptyParts);
        offered.spokenKeys = tool.keys;
        offered.run = [button = QPointer(tool.button)] {
            if (button)
                button->click();
        };
        offer.commands.push_back(std::move(offered));
    }
}

void MainWindow::offerSelected(PaletteOffer &offer)
{
    const int count = m_list->checkedCount();
    //: How many conversations a command acts on, or are in a view.
    const QString words = CommandCatalogue::tr("%1 conversations", nullptr, count).arg(m_list->formats().number(count));
    // In the words of the bar above the list, which knows what the shown view allows.
    const std::pair<Command, const char *> commands[] = {{Command::ResolveOrReopen, m_list->showsResolved() ? "Reopen" : "Resolve"},
        {Command::SnoozeToTomorrow, nullptr}, {Command::Snooze, nullptr}, {Command::Take, m_list->showsMine() ? "Release" : "Take"},
        {Command::MarkUnread, nullptr}, {Command::MarkRead, nullptr}};
    for (const auto &[command, source] : commands) {
        const bool snoozes = command == Command::Snooze || command == Command::SnoozeToTomorrow;
        if (snoozes && m_list->showsResolved())
            continue;
        PaletteCommand offered = m_catalogue.of(command, CommandCatalogue::selected());
        if (source) {
            offered.text = QCoreApplication::translate("qasid::SelectionBar", source);
            offered.otherNames += m_catalogue.names("qasid::SelectionBar", source);
        }
        offered.id = u"selected-"_s + offered.id;
        offered.secondary = words;
        offered.run = [this, run = command] { runOnChecked(run); };
        offer.commands.push_back(std::move(offered));
    }
}

void MainWindow::offerPlaces(PaletteOffer &offer)
{
    const QString group = CommandCatalogue::goTo();
    for (const ViewName &view : kViewNames) {
        PaletteCommand offered = m_catalogue.of(view.command, group);
        offered.otherNames += offered.text; // "Go to Snoozed"
        offered.otherNames += m_catalogue.names("qasid::Rail", view.source);
        offered.text = QCoreApplication::translate("qasid::Rail", view.source);
        if (const int count = countOf(view.command, m_list->counts().counts()))
            offered.secondary = CommandCatalogue::tr("%1 conversations", nullptr, count).arg(m_list->formats().number(count));
        offered.run = [this, command = view.command] { run(command); };
        offer.commands.push_back(std::move(offered));
    }
    for (const Command command : kMoves) {
        PaletteCommand offered = m_catalogue.of(command, group);
        offered.run = [this, command] { run(command); };
        offer.commands.push_back(std::move(offered));
    }
    const auto add = [&](const QString &id, const QString &text, const QString &secondary, std::function<void()> run) {
        offer.commands.push_back({.id = id,
            .group = group,
            .icon = "store"_L1,
            .text = text,
            .secondary = secondary,
            .keys = {},
            .spokenKeys = {},
            .otherNames = {},
            .run = std::move(run)});
    };
    for (const AccountState &state : m_ui.inbox.accounts()) {
        const AccountId id = state.account.id;
        if (id != m_list->account())
            add(u"account-%1"_s.arg(id.value), bidi::withoutControls(state.account.name), m_list->providerName(id),
                [this, id] { setAccount(id); });
    }
    if (m_list->account()) {
        PaletteCommand all
            = m_catalogue.of(u"all-accounts"_s, group, "store"_L1, QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "All accounts"));
        all.run = [this] { setAccount({}); };
        offer.commands.push_back(std::move(all));
    }
}

bool MainWindow::canRun(Command command) const
{
    const auto accounts = m_ui.inbox.accounts();
    switch (command) {
    case Command::NewConversation:
        return std::any_of(accounts.begin(), accounts.end(),
            [this](const AccountState &state) { return m_ui.inbox.capabilities(state.account.id).manageConversations; });
    case Command::ToggleCustomerPanel:
    case Command::NextMatch:
    case Command::PreviousMatch:
        return bool(m_thread->conversation());
    case Command::Undo:
        return m_toasts->hasAction();
    default:
        return true;
    }
}

//! Whatever the keymap knows that does not stand under another heading.
void MainWindow::offerWindow(PaletteOffer &offer)
{
    for (const Keymap::Binding &binding : m_keymap.bindings()) {
        const Command command = binding.command;
        if (std::find(kElsewhere.begin(), kElsewhere.end(), command) != kElsewhere.end() || !canRun(command))
            continue;
        PaletteCommand offered = m_catalogue.of(command, CommandCatalogue::window());
        offered.run = [this, command] { command == Command::SelectAll ? m_list->checkAll() : run(command); };
        offer.commands.push_back(std::move(offered));
    }
}

void MainWindow::offerSettings(PaletteOffer &offer)
{
    const QString group = CommandCatalogue::settings();
    PaletteCommand settings = m_catalogue.of(Command::Settings, group);
    settings.run = [this] { openSettings(); };
    offer.commands.push_back(std::move(settings));
    for (const SettingsDialog::PageName &name : SettingsDialog::pageNames()) {
        PaletteCommand offered
            = m_catalogue.of(u"settings-%1"_s.arg(int(name.page)), group, name.icon, SettingsDialog::kContext, name.source);
        offered.run = [this, page = name.page] { settingsDialog()->showPage(page); };
        offer.commands.push_back(std::move(offered));
    }
    PaletteCommand account
        = m_catalogue.of(u"add-account"_s, group, "plus"_L1, "qasid::Rail", QT_TRANSLATE_NOOP("qasid::Rail", "Add account"));
    account.run = [this] { addAccount(); };
    offer.commands.push_back(std::move(account));
    for (const Choice &choice : kChoices) {
        if (m_ui.inbox.setting(QString(choice.setting.key)) == choice.value)
            continue;
        PaletteCommand offered = m_catalogue.of(QString::fromLatin1(choice.id), group, choice.icon, choice.text);
        offered.run = [this, &choice] { m_ui.inbox.setSetting(QString(choice.setting.key), choice.value); };
        offer.commands.push_back(std::move(offered));
    }
    for (const InterfaceLanguage &language : kInterfaceLanguages) {
        const QString name = QString::fromUtf16(language.name);
        const QString code = language.code;
        if (QLocale().name().startsWith(code))
            continue;
        //: A command that changes the language; %1 is its own name for itself.
        const char *source = QT_TRANSLATE_NOOP("qasid::CommandCatalogue", "Language: %1");
        PaletteCommand offered = m_catalogue.of(u"language-"_s + code, group, "language"_L1, source);
        offered.text = offered.text.arg(bidi::isolate(name));
        for (QString &other : offered.otherNames)
            other = other.arg(QLocale::languageToString(QLocale(code).language()));
        offered.run = [this, code] { m_ui.inbox.setSetting(QString(settings::kLanguage.key), code); };
        offer.commands.push_back(std::move(offered));
    }
}

void MainWindow::offerReplies(Palette *palette)
{
    if (!m_thread->shown().id)
        return;
    onResult(palette, m_ui.inbox.savedReplies(), [this, palette](const Result<std::vector<SavedReply>> &replies) {
        if (!replies)
            return;
        std::vector<PaletteCommand> commands;
        commands.reserve(replies->size());
        for (const SavedReply &reply : *replies) {
            if (!m_thread->composer()->whyNotHere(reply).isEmpty())
                continue;
            commands.push_back({.id = u"reply-%1"_s.arg(reply.id.value),
                .group = CommandCatalogue::replies(),
                .icon = "saved"_L1,
                .text = bidi::withoutControls(reply.name),
                .secondary = bidi::withoutControls(contentText(reply.message.content).simplified().left(kReplyWords)),
                .keys = {},
                .spokenKeys = {},
                .otherNames = {},
                .run = [this, reply] { m_thread->composer()->useReply(reply); }});
        }
        palette->addCommands(commands);
    });
}

void MainWindow::offerCustomers(Palette *palette)
{
    palette->setFindCustomers([this, palette](const QString &typed, const Palette::FoundCustomers &found) {
        onResult(
            palette, m_ui.inbox.searchCustomers(typed, {}, kCustomersShown), [this, found](const Result<std::vector<CustomerHit>> &hits) {
                std::vector<PaletteCommand> commands;
                if (hits)
                    commands.reserve(hits->size());
                for (const CustomerHit &hit : hits.value_or(std::vector<CustomerHit>())) {
                    const ConversationRow row = m_list->describe(hit.conversation);
                    commands.push_back({.id = {},
                        .group = CommandCatalogue::customers(),
                        .icon = "user"_L1,
                        .text = row.name,
                        .secondary = row.source,
                        .keys = {},
                        .spokenKeys = {},
                        .otherNames = {},
                        .run = [this, id = hit.conversation.id] { openConversation(id); }});
                }
                found(std::move(commands));
            });
    });
}

void MainWindow::rememberCommand(const QString &id)
{
    // Customers are in the list; what was sent or done to them is no habit.
    if (id.isEmpty())
        return;
    const QString key(settings::kRecentCommands.key);
    QStringList recent = m_ui.inbox.setting(key).split(u',', Qt::SkipEmptyParts);
    recent.removeAll(id);
    recent.prepend(id);
    m_ui.inbox.setSetting(key, recent.mid(0, kRemembered).join(u','));
}

} // namespace qasid
