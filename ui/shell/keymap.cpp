#include "ui/shell/keymap.h"

#include "ui/controls/keylayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kSequenceTime = 1500; // milliseconds between G and the second key

constexpr Qt::KeyboardModifiers kNone = Qt::NoModifier;
constexpr Qt::KeyboardModifiers kCtrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers kShift = Qt::ShiftModifier;

KeyPress key(Qt::KeyboardModifiers modifiers, int code)
{
    return {modifiers, code};
}

KeyPress afterG(int code)
{
    return {kNone, code, true};
}

std::vector<Keymap::Binding> anywhere()
{
    using enum Command;
    constexpr auto where = Keymap::Where::Anywhere;
    return {
        {CommandPalette, where, "command-palette", QT_TRANSLATE_NOOP("qasid::Keymap", "Command palette"), {key(kCtrl, Qt::Key_K)}},
        {ShortcutList, where, "shortcut-list", QT_TRANSLATE_NOOP("qasid::Keymap", "Show all shortcuts"), {key(kNone, Qt::Key_F1)}},
        {Settings, where, "settings", QT_TRANSLATE_NOOP("qasid::Keymap", "Settings"), {key(kCtrl, Qt::Key_Comma)}},
        // On some keyboards the slash stands above another key.
        {SearchAll, where, "search-all", QT_TRANSLATE_NOOP("qasid::Keymap", "Search all"),
            {key(kCtrl, Qt::Key_F), key(kNone, Qt::Key_Slash), key(kShift, Qt::Key_Slash)}},
        {FindInConversation, where, "find-in-conversation", QT_TRANSLATE_NOOP("qasid::Keymap", "Find in conversation"),
            {key(kCtrl | kShift, Qt::Key_F)}},
        {NextMatch, where, "next-match", QT_TRANSLATE_NOOP("qasid::Keymap", "Next match"), {key(kNone, Qt::Key_F3)}},
        {PreviousMatch, where, "previous-match", QT_TRANSLATE_NOOP("qasid::Keymap", "Previous match"), {key(kShift, Qt::Key_F3)}},
        {ViewInbox, where, "view-inbox", QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Inbox"), {key(kCtrl, Qt::Key_1), afterG(Qt::Key_N)}},
        {ViewMine, where, "view-mine", QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Mine"), {key(kCtrl, Qt::Key_2), afterG(Qt::Key_M)}},
        {ViewUnassigned, where, "view-unassigned", QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Unassigned"),
            {key(kCtrl, Qt::Key_3), afterG(Qt::Key_U)}},
        {ViewSnoozed, where, "view-snoozed", QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Snoozed"),
            {key(kCtrl, Qt::Key_4), afterG(Qt::Key_Z)}},
        {ViewDrafts, where, "view-drafts", QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Drafts"), {key(kCtrl, Qt::Key_5), afterG(Qt::Key_D)}},
        {ViewOutbox, where, "view-outbox", QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Outbox"), {key(kCtrl, Qt::Key_6), afterG(Qt::Key_O)}},
        {ViewResolved, where, "view-resolved", QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Resolved"),
            {key(kCtrl, Qt::Key_7), afterG(Qt::Key_R)}},
        {ToggleCustomerPanel, where, "toggle-customer-panel", QT_TRANSLATE_NOOP("qasid::Keymap", "Customer panel"),
            {key(kCtrl, Qt::Key_B)}},
        {NextPane, where, "next-pane", QT_TRANSLATE_NOOP("qasid::Keymap", "Next pane"), {key(kNone, Qt::Key_F6)}},
        {PreviousPane, where, "previous-pane", QT_TRANSLATE_NOOP("qasid::Keymap", "Previous pane"), {key(kShift, Qt::Key_F6)}},
        {CheckForMessages, where, "check-for-messages", QT_TRANSLATE_NOOP("qasid::Keymap", "Check for messages"), {key(kNone, Qt::Key_F5)}},
        {NewConversation, where, "new-conversation", QT_TRANSLATE_NOOP("qasid::Keymap", "New conversation"), {key(kCtrl, Qt::Key_N)}},
        {LargerText, where, "larger-text", QT_TRANSLATE_NOOP("qasid::Keymap", "Larger text"),
            {key(kCtrl, Qt::Key_Equal), key(kCtrl, Qt::Key_Plus), key(kCtrl | kShift, Qt::Key_Plus)}},
        {SmallerText, where, "smaller-text", QT_TRANSLATE_NOOP("qasid::Keymap", "Smaller text"), {key(kCtrl, Qt::Key_Minus)}},
        {NormalText, where, "normal-text", QT_TRANSLATE_NOOP("qasid::Keymap", "Normal text size"), {key(kCtrl, Qt::Key_0)}},
        {Quit, where, "quit", QT_TRANSLATE_NOOP("qasid::Keymap", "Quit"), {key(kCtrl, Qt::Key_Q)}},
    };
}

std::vector<Keymap::Binding> listOrThread()
{
    using enum Command;
    constexpr auto where = Keymap::Where::ListOrThread;
    return {
        {NextConversation, where, "next-conversation", QT_TRANSLATE_NOOP("qasid::Keymap", "Next conversation"), {key(kNone, Qt::Key_J)}},
        {PreviousConversation, where, "previous-conversation", QT_TRANSLATE_NOOP("qasid::Keymap", "Previous conversation"),
            {key(kNone, Qt::Key_K)}},
        {NextUnread, where, "next-unread", QT_TRANSLATE_NOOP("qasid::Keymap", "Next unread"), {key(kNone, Qt::Key_N)}},
        {PreviousUnread, where, "previous-unread", QT_TRANSLATE_NOOP("qasid::Keymap", "Previous unread"), {key(kShift, Qt::Key_N)}},
        {OpenConversation, where, "open-conversation", QT_TRANSLATE_NOOP("qasid::Keymap", "Open and go to the reply"),
            {key(kNone, Qt::Key_Return), key(kNone, Qt::Key_Enter)}},
        {Reply, where, "reply", QT_TRANSLATE_NOOP("qasid::Keymap", "Reply"), {key(kNone, Qt::Key_R)}},
        {PrivateNote, where, "private-note", QT_TRANSLATE_NOOP("qasid::Keymap", "Private note"), {key(kNone, Qt::Key_P)}},
        {ResolveOrReopen, where, "resolve-or-reopen", QT_TRANSLATE_NOOP("qasid::Keymap", "Resolve or reopen"), {key(kNone, Qt::Key_E)}},
        {Snooze, where, "snooze", QT_TRANSLATE_NOOP("qasid::Keymap", "Snooze until…"), {key(kNone, Qt::Key_H)}},
        {SnoozeToTomorrow, where, "snooze-to-tomorrow", QT_TRANSLATE_NOOP("qasid::Keymap", "Snooze until tomorrow"),
            {key(kShift, Qt::Key_H)}},
        {Take, where, "take", QT_TRANSLATE_NOOP("qasid::Keymap", "Take this conversation"),
            {key(kShift, Qt::Key_A), key(kNone, Qt::Key_A)}},
        {MarkUnread, where, "mark-unread", QT_TRANSLATE_NOOP("qasid::Keymap", "Mark unread"), {key(kNone, Qt::Key_U)}},
        {MarkRead, where, "mark-read", QT_TRANSLATE_NOOP("qasid::Keymap", "Mark read"), {key(kShift, Qt::Key_U)}},
        {SelectConversation, where, "select-conversation", QT_TRANSLATE_NOOP("qasid::Keymap", "Select the conversation"),
            {key(kNone, Qt::Key_X)}},
        {ExtendDown, where, "extend-down", QT_TRANSLATE_NOOP("qasid::Keymap", "Select down to the next"),
            {key(kShift, Qt::Key_J), key(kShift, Qt::Key_Down)}},
        {ExtendUp, where, "extend-up", QT_TRANSLATE_NOOP("qasid::Keymap", "Select up to the previous"),
            {key(kShift, Qt::Key_K), key(kShift, Qt::Key_Up)}},
        {SelectAll, where, "select-all", QT_TRANSLATE_NOOP("qasid::Keymap", "Select all that are loaded"), {key(kCtrl, Qt::Key_A)}},
        {Undo, where, "undo", QT_TRANSLATE_NOOP("qasid::Keymap", "Undo"), {key(kNone, Qt::Key_Z), key(kCtrl, Qt::Key_Z)}},
    };
}

bool isLetter(const KeyPress &press)
{
    return !(press.modifiers & Qt::ControlModifier) && press.key >= Qt::Key_A && press.key <= Qt::Key_Z;
}

//! Everything with the keys of the design.
const std::vector<Keymap::Binding> &designed()
{
    static const std::vector<Keymap::Binding> bindings = [] {
        std::vector<Keymap::Binding> all = anywhere();
        std::vector<Keymap::Binding> more = listOrThread();
        std::move(more.begin(), more.end(), std::back_inserter(all));
        return all;
    }();
    return bindings;
}

//! The same in every language and on every platform.
QString portable(const KeyPress &press)
{
    const QString key = QKeySequence(QKeyCombination(press.modifiers, Qt::Key(press.key))).toString(QKeySequence::PortableText);
    return press.afterG ? QString(u"G, "_s + key) : key;
}

std::optional<KeyPress> pressOf(const QString &portable)
{
    const QKeySequence keys = QKeySequence::fromString(portable, QKeySequence::PortableText);
    const bool sequence = keys.count() == 2 && keys[0] == QKeyCombination(Qt::Key_G);
    if (keys.count() != 1 && !sequence)
        return std::nullopt;
    const QKeyCombination last = keys[sequence ? 1 : 0];
    if (last.key() == Qt::Key_unknown)
        return std::nullopt;
    return KeyPress{.modifiers = last.keyboardModifiers(), .key = last.key(), .afterG = sequence};
}

} // namespace

Keymap::Keymap()
    : m_bindings(designed())
{
}

Keymap::Match Keymap::match(const QKeyEvent &event, Where where)
{
    const int code = shortcutKey(event);
    const Qt::KeyboardModifiers modifiers
        = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool second = isAwaitingSecondKey() && where == Where::ListOrThread && modifiers == Qt::NoModifier;
    if (second && code != 0)
        m_afterG = QDeadlineTimer(0);
    if (!second && m_letters && where == Where::ListOrThread && modifiers == Qt::NoModifier && code == Qt::Key_G) {
        m_afterG = QDeadlineTimer(kSequenceTime);
        return {std::nullopt, true};
    }
    for (const Binding &binding : m_bindings) {
        if (binding.where == Where::ListOrThread && where != Where::ListOrThread)
            continue;
        for (const KeyPress &press : binding.keys) {
            if (press.key != code || press.modifiers != modifiers || press.afterG != second)
                continue;
            if ((!m_letters && isLetter(press)) || (press.isTyped() && where != Where::ListOrThread))
                continue;
            return {binding.command, true};
        }
    }
    return {std::nullopt, second}; // a second key that means nothing ends the sequence and does nothing else
}

Keymap::Binding *Keymap::find(Command command)
{
    const auto it = std::find_if(m_bindings.begin(), m_bindings.end(), [command](const Binding &one) { return one.command == command; });
    return it == m_bindings.end() ? nullptr : &*it;
}

std::vector<KeyPress> Keymap::keysOf(Command command) const
{
    const auto it = std::find_if(m_bindings.begin(), m_bindings.end(), [command](const Binding &one) { return one.command == command; });
    return it == m_bindings.end() ? std::vector<KeyPress>() : it->keys;
}

void Keymap::setKeys(Command command, const std::vector<KeyPress> &keys)
{
    if (Binding *binding = find(command))
        binding->keys = keys;
}

void Keymap::reset(Command command)
{
    for (const Binding &binding : designed()) {
        if (binding.command == command)
            setKeys(command, binding.keys);
    }
}

bool Keymap::isChanged(const Binding &binding) const
{
    const auto &all = designed();
    const auto it = std::find_if(all.begin(), all.end(), [&binding](const Binding &one) { return one.command == binding.command; });
    return it != all.end() && it->keys != binding.keys;
}

const Keymap::Binding *Keymap::holderOf(const KeyPress &press, Command besides) const
{
    const auto it = std::find_if(m_bindings.begin(), m_bindings.end(),
        [&](const Binding &one) { return one.command != besides && std::find(one.keys.begin(), one.keys.end(), press) != one.keys.end(); });
    return it == m_bindings.end() ? nullptr : &*it;
}

QString Keymap::changes() const
{
    QJsonObject changed;
    for (const Binding &binding : m_bindings) {
        if (!isChanged(binding))
            continue;
        QJsonArray keys;
        for (const KeyPress &press : binding.keys)
            keys.append(portable(press));
        changed.insert(QLatin1StringView(binding.id), keys);
    }
    return changed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

void Keymap::setChanges(const QString &json)
{
    m_bindings = designed();
    const QJsonObject changed = QJsonDocument::fromJson(json.toUtf8()).object();
    std::vector<Binding *> touched;
    for (Binding &binding : m_bindings) {
        if (changed.value(QLatin1StringView(binding.id)).isArray()) {
            binding.keys.clear(); // another command may have its key now
            touched.push_back(&binding);
        }
    }
    for (Binding *binding : touched) {
        for (const QJsonValue &key : changed.value(QLatin1StringView(binding->id)).toArray()) {
            const std::optional<KeyPress> press = pressOf(key.toString());
            if (press && !holderOf(*press, binding->command))
                binding->keys.push_back(*press);
        }
    }
}

QString Keymap::commandName(const Binding &binding)
{
    return tr(binding.name);
}

QString Keymap::keysText(const KeyPress &press)
{
    const QString keys = QKeySequence(QKeyCombination(press.modifiers, Qt::Key(press.key))).toString(QKeySequence::NativeText);
    //: Two keys pressed one after the other: "G then N"
    return press.afterG ? tr("G then %1").arg(keys) : keys;
}

QLatin1StringView Keymap::idOf(Command command)
{
    const auto &all = designed();
    const auto it = std::find_if(all.begin(), all.end(), [command](const Binding &one) { return one.command == command; });
    return it == all.end() ? QLatin1StringView() : QLatin1StringView(it->id);
}

QStringList Keymap::keyCaps(const KeyPress &press)
{
    QStringList caps;
    if (press.afterG)
        caps += QKeySequence(Qt::Key_G).toString(QKeySequence::NativeText);
    for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier, Qt::MetaModifier}) {
        // A modifier has no name of its own: it is what stands before a letter.
        if (press.modifiers & modifier) {
            const QString before = QKeySequence(QKeyCombination(modifier, Qt::Key_A)).toString(QKeySequence::NativeText).chopped(1);
            caps += before.endsWith(u'+') ? before.chopped(1) : before;
        }
    }
    // Marked Enter on either side of the keyboard.
    const int key = press.key == Qt::Key_Return ? int(Qt::Key_Enter) : press.key;
    caps += QKeySequence(key).toString(QKeySequence::NativeText);
    return caps;
}

std::optional<KeyPress> Keymap::shownPress(const Binding &binding) const
{
    std::optional<KeyPress> shown;
    for (const KeyPress &press : binding.keys) {
        if (!m_letters && isLetter(press))
            continue;
        if (!shown || (press.afterG && !shown->afterG))
            shown = press;
    }
    return shown;
}

QString Keymap::keysText(Command command) const
{
    for (const KeyPress &press : keysOf(command)) {
        if (m_letters || !isLetter(press))
            return keysText(press);
    }
    return {};
}

QString Keymap::keysText(const QString &id) const
{
    const auto it
        = std::find_if(m_bindings.begin(), m_bindings.end(), [&id](const Binding &one) { return id == QLatin1StringView(one.id); });
    return it == m_bindings.end() ? QString() : keysText(it->command);
}

} // namespace qasid
