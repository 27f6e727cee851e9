#include "ui/shell/keymap.h"

#include "ui/controls/keylayout.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>

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
        {ShortcutList, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Show all shortcuts"), {key(kNone, Qt::Key_F1)}},
        {Settings, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Settings"), {key(kCtrl, Qt::Key_Comma)}},
        {ViewInbox, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Inbox"), {key(kCtrl, Qt::Key_1), afterG(Qt::Key_N)}},
        {ViewMine, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Mine"), {key(kCtrl, Qt::Key_2), afterG(Qt::Key_M)}},
        {ViewUnassigned, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Unassigned"), {key(kCtrl, Qt::Key_3), afterG(Qt::Key_U)}},
        {ViewSnoozed, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Snoozed"), {key(kCtrl, Qt::Key_4), afterG(Qt::Key_Z)}},
        {ViewDrafts, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Drafts"), {key(kCtrl, Qt::Key_5), afterG(Qt::Key_D)}},
        {ViewOutbox, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Outbox"), {key(kCtrl, Qt::Key_6), afterG(Qt::Key_O)}},
        {ViewResolved, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Go to Resolved"), {key(kCtrl, Qt::Key_7), afterG(Qt::Key_R)}},
        {ToggleCustomerPanel, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Customer panel"), {key(kCtrl, Qt::Key_B)}},
        {NextPane, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Next pane"), {key(kNone, Qt::Key_F6)}},
        {PreviousPane, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Previous pane"), {key(kShift, Qt::Key_F6)}},
        {CheckForMessages, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Check for messages"), {key(kNone, Qt::Key_F5)}},
        {NewConversation, where, QT_TRANSLATE_NOOP("qasid::Keymap", "New conversation"), {key(kCtrl, Qt::Key_N)}},
        {LargerText, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Larger text"),
            {key(kCtrl, Qt::Key_Equal), key(kCtrl, Qt::Key_Plus), key(kCtrl | kShift, Qt::Key_Plus)}},
        {SmallerText, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Smaller text"), {key(kCtrl, Qt::Key_Minus)}},
        {NormalText, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Normal text size"), {key(kCtrl, Qt::Key_0)}},
        {Quit, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Quit"), {key(kCtrl, Qt::Key_Q)}},
    };
}

std::vector<Keymap::Binding> listOrThread()
{
    using enum Command;
    constexpr auto where = Keymap::Where::ListOrThread;
    return {
        {NextConversation, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Next conversation"), {key(kNone, Qt::Key_J)}},
        {PreviousConversation, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Previous conversation"), {key(kNone, Qt::Key_K)}},
        {NextUnread, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Next unread"), {key(kNone, Qt::Key_N)}},
        {PreviousUnread, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Previous unread"), {key(kShift, Qt::Key_N)}},
        {OpenConversation, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Open and go to the reply"),
            {key(kNone, Qt::Key_Return), key(kNone, Qt::Key_Enter)}},
        {Reply, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Reply"), {key(kNone, Qt::Key_R)}},
        {PrivateNote, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Private note"), {key(kNone, Qt::Key_P)}},
        {ResolveOrReopen, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Resolve or reopen"), {key(kNone, Qt::Key_E)}},
        {Snooze, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Snooze"), {key(kNone, Qt::Key_H)}},
        {SnoozeToTomorrow, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Snooze until tomorrow"), {key(kShift, Qt::Key_H)}},
        {Take, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Take this conversation"), {key(kShift, Qt::Key_A), key(kNone, Qt::Key_A)}},
        {MarkUnread, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Mark unread"), {key(kNone, Qt::Key_U)}},
        {Undo, where, QT_TRANSLATE_NOOP("qasid::Keymap", "Undo"), {key(kNone, Qt::Key_Z), key(kCtrl, Qt::Key_Z)}},
    };
}

bool isLetter(const KeyPress &press)
{
    return !(press.modifiers & Qt::ControlModifier) && press.key >= Qt::Key_A && press.key <= Qt::Key_Z;
}

} // namespace

Keymap::Keymap()
    : m_bindings(anywhere())
{
    std::vector<Binding> more = listOrThread();
    std::move(more.begin(), more.end(), std::back_inserter(m_bindings));
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
            if (!m_letters && isLetter(press))
                continue;
            return {binding.command, true};
        }
    }
    return {std::nullopt, second}; // a second key that means nothing ends the sequence and does nothing else
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

QString Keymap::keysText(Command command) const
{
    const auto it = std::find_if(m_bindings.begin(), m_bindings.end(), [command](const Binding &b) { return b.command == command; });
    return it == m_bindings.end() ? QString() : keysText(it->keys.front());
}

} // namespace qasid
