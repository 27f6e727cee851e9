#include "ui/shell/commandcatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr const char *kContext = "qasid::CommandCatalogue";
constexpr const char *kKeymap = "qasid::Keymap";

QLatin1StringView iconOf(Command command)
{
    static const QHash<Command, QLatin1StringView> icons{{Command::ShortcutList, "keyboard"_L1}, {Command::Settings, "settings"_L1},
        {Command::ToggleCustomerPanel, "panel"_L1}, {Command::CheckForMessages, "refresh"_L1}, {Command::NewConversation, "plus"_L1},
        {Command::LargerText, "plus"_L1}, {Command::SmallerText, "chevron-down"_L1}, {Command::NormalText, "refresh"_L1},
        {Command::Quit, "x"_L1}, {Command::SearchAll, "search"_L1}, {Command::FindInConversation, "search"_L1},
        {Command::ViewInbox, "inbox"_L1}, {Command::ViewMine, "user"_L1}, {Command::ViewUnassigned, "user-question"_L1},
        {Command::ViewSnoozed, "clock"_L1}, {Command::ViewDrafts, "pencil"_L1}, {Command::ViewOutbox, "outbox"_L1},
        {Command::ViewResolved, "check-circle"_L1}, {Command::NextConversation, "arrow-down"_L1},
        {Command::PreviousConversation, "chevron-up"_L1}, {Command::NextUnread, "mail-unread"_L1},
        {Command::PreviousUnread, "mail-unread"_L1}, {Command::Reply, "reply"_L1}, {Command::PrivateNote, "lock"_L1},
        {Command::ResolveOrReopen, "check"_L1}, {Command::Snooze, "clock"_L1}, {Command::SnoozeToTomorrow, "clock"_L1},
        {Command::Take, "assign"_L1}, {Command::MarkUnread, "mail-unread"_L1}, {Command::MarkRead, "mail-read"_L1},
        {Command::Undo, "undo"_L1}, {Command::SelectConversation, "check-circle"_L1}, {Command::SelectAll, "check-circle"_L1},
        {Command::ExtendDown, "arrow-down"_L1}, {Command::ExtendUp, "chevron-up"_L1}, {Command::NextPane, "chevron-right"_L1},
        {Command::PreviousPane, "chevron-left"_L1}};
    return icons.value(command, "chevron-right"_L1);
}

} // namespace

CommandCatalogue::CommandCatalogue(const Keymap &keymap)
    : m_keymap(keymap)
{
}

QString CommandCatalogue::recent()
{
    //: Headings of the command palette, in all of these. This one: what was done last.
    return tr("Recent");
}

QString CommandCatalogue::selected()
{
    return tr("Selected conversations");
}

QString CommandCatalogue::conversation()
{
    return tr("This conversation");
}

QString CommandCatalogue::goTo()
{
    return tr("Go to");
}

QString CommandCatalogue::customers()
{
    return tr("Customers");
}

QString CommandCatalogue::replies()
{
    return tr("Saved replies");
}

QString CommandCatalogue::window()
{
    return tr("Window");
}

QString CommandCatalogue::settings()
{
    return tr("Settings");
}

QStringList CommandCatalogue::groups()
{
    return {selected(), conversation(), goTo(), customers(), replies(), window(), settings()};
}

const QStringList &CommandCatalogue::names(const char *context, const char *source) const
{
    const QByteArray key = QByteArray(context) + '\n' + source;
    auto known = m_names.constFind(key);
    if (known == m_names.cend()) {
        if (!m_books)
            m_books = std::make_unique<OtherNames>();
        known = m_names.insert(key, m_books->of(context, source));
    }
    return *known;
}

PaletteCommand CommandCatalogue::of(Command command, const QString &group) const
{
    const auto &bindings = m_keymap.bindings();
    const auto binding = std::find_if(bindings.begin(), bindings.end(), [command](const auto &one) { return one.command == command; });
    if (binding == bindings.end())
        return {};
    PaletteCommand offered{.id = QString::fromLatin1(binding->id),
        .group = group,
        .icon = iconOf(command),
        .text = Keymap::commandName(*binding),
        .otherNames = names(kKeymap, binding->name)};
    if (const auto press = m_keymap.shownPress(*binding)) {
        offered.keys = Keymap::keyCaps(*press);
        offered.spokenKeys = Keymap::keysText(*press);
    }
    return offered;
}

PaletteCommand CommandCatalogue::of(
    const QString &id, const QString &group, QLatin1StringView icon, const char *context, const char *source) const
{
    return {
        .id = id, .group = group, .icon = icon, .text = QCoreApplication::translate(context, source), .otherNames = names(context, source)};
}

PaletteCommand CommandCatalogue::of(const QString &id, const QString &group, QLatin1StringView icon, const char *source) const
{
    return of(id, group, icon, kContext, source);
}

} // namespace qasid
