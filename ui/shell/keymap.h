#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QKeyEvent;

namespace qasid {

//! Everything the window does on a key.
enum class Command {
    CommandPalette,
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
    SearchAll,
    FindInConversation,
    NextMatch,
    PreviousMatch,
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
    MarkRead,
    Undo,
    SelectConversation,
    ExtendDown,
    ExtendUp,
    SelectAll
};

//! One key with modifiers. After "G" it is pressed alone, within a second and a half.
struct KeyPress {
    Qt::KeyboardModifiers modifiers;
    int key = 0; //!< as shortcutKey() tells it
    bool afterG = false;
    bool operator==(const KeyPress &) const = default;

    //! A character, which counts only where nobody writes.
    bool isTyped() const { return !afterG && !(modifiers & ~Qt::ShiftModifier) && key < Qt::Key_Escape; }
};

//! The shortcuts of the window (DESIGN.md section 8), the only place that knows them.
class Keymap {
    Q_DECLARE_TR_FUNCTIONS(qasid::Keymap)
public:
    enum class Where { Anywhere, ListOrThread };
    struct Binding {
        Command command;
        Where where;
        const char *id; //!< the same in every version, for settings
        const char *name; //!< translate with commandName()
        std::vector<KeyPress> keys; //!< the first is shown; none: it is reached without a key
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

    // Keys that a person changed.
    std::vector<KeyPress> keysOf(Command command) const;
    void setKeys(Command command, const std::vector<KeyPress> &keys);
    void reset(Command command); //!< to the keys of the design
    bool isChanged(const Binding &binding) const;
    //! Who has a key already, `besides` left aside; null when nobody does.
    const Binding *holderOf(const KeyPress &press, Command besides) const;
    //! All changes as JSON, empty when there is none: {"reply": ["Shift+R"]}. Keys are written as on a PC in English.
    QString changes() const;
    //! Takes such changes in place of those before. Commands and keys that are not known, and keys that somebody has, are left out.
    void setChanges(const QString &json);

    static QString commandName(const Binding &binding);
    //! The keys as they are written on this platform: "Ctrl+1", "G then N".
    static QString keysText(const KeyPress &press);
    //! Of the first key that works now; empty when none does.
    QString keysText(Command command) const;
    QString keysText(const QString &id) const;
    static QLatin1StringView idOf(Command command);
    //! Each key of a press by itself, in the order in which they are pressed: "Shift" and "H", "G" and "Z".
    static QStringList keyCaps(const KeyPress &press);
    //! The press to be shown for a command: a sequence of letters, where it has one, else the first that works now; nothing when none does.
    std::optional<KeyPress> shownPress(const Binding &binding) const;

private:
    Binding *find(Command command);

    std::vector<Binding> m_bindings;
    QDeadlineTimer m_afterG{0};
    bool m_letters = true;
};

} // namespace qasid
