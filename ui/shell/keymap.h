#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QString>

#include <optional>
#include <vector>

class QKeyEvent;

namespace qasid {

//! Everything the window does on a key.
enum class Command {
    ShortcutList,
    Settings,
    ToggleCustomerPanel,
    NextPane,
    PreviousPane,
    CheckForMessages,
    NewConversation,
    LargerText,
    SmallerText,
    NormalText,
    Quit,
    ViewInbox,
    ViewMine,
    ViewUnassigned,
    ViewSnoozed,
    ViewDrafts,
    ViewOutbox,
    ViewResolved,
    NextConversation,
    PreviousConversation,
    NextUnread,
    PreviousUnread,
    OpenConversation,
    Reply,
    PrivateNote,
    ResolveOrReopen,
    Snooze,
    SnoozeToTomorrow,
    Take,
    MarkUnread,
    Undo
};

//! One key with modifiers. After "G" it is pressed alone, within a second and a half.
struct KeyPress {
    Qt::KeyboardModifiers modifiers;
    int key = 0; //!< as shortcutKey() tells it
    bool afterG = false;
};

//! The shortcuts of the window (DESIGN.md section 8), the only place that knows them.
class Keymap {
    Q_DECLARE_TR_FUNCTIONS(qasid::Keymap)
public:
    enum class Where { Anywhere, ListOrThread };
    struct Binding {
        Command command;
        Where where;
        const char *name; //!< translate with commandName()
        std::vector<KeyPress> keys; //!< the first is shown
    };

    Keymap();

    //! One-letter keys, and the sequences that begin with one.
    void setLetterKeys(bool on) { m_letters = on; }

    //! The command of a key pressed `where`. A "G" is remembered and swallowed: then `swallowed` is true without a command.
    struct Match {
        std::optional<Command> command;
        bool swallowed = false;
    };
    Match match(const QKeyEvent &event, Where where);
    bool isAwaitingSecondKey() const { return !m_afterG.hasExpired(); }

    const std::vector<Binding> &bindings() const { return m_bindings; }
    static QString commandName(const Binding &binding);
    //! The keys as they are written on this platform: "Ctrl+1", "G then N".
    static QString keysText(const KeyPress &press);
    QString keysText(Command command) const;

private:
    std::vector<Binding> m_bindings;
    QDeadlineTimer m_afterG{0};
    bool m_letters = true;
};

} // namespace qasid
