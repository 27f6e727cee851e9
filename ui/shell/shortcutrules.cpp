#include "ui/shell/shortcutrules.h"

#include <algorithm>
#include <array>

namespace qasid {

namespace {

constexpr Qt::KeyboardModifiers kControl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers kShifted = Qt::ShiftModifier;

bool isLetterKey(int key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

bool isDigit(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

//! Signs that stand behind AltGr or Shift on some keyboards.
bool hidesElsewhere(int key)
{
    constexpr std::array kSigns{Qt::Key_BracketLeft, Qt::Key_BracketRight, Qt::Key_BraceLeft, Qt::Key_BraceRight, Qt::Key_Backslash,
        Qt::Key_Bar, Qt::Key_Semicolon, Qt::Key_Colon, Qt::Key_Apostrophe, Qt::Key_QuoteDbl, Qt::Key_QuoteLeft, Qt::Key_AsciiTilde};
    return std::find(kSigns.begin(), kSigns.end(), key) != kSigns.end();
}

//! Keys that move, choose and leave, everywhere.
bool moves(int key)
{
    constexpr std::array kKeys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space,
        Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
        Qt::Key_PageDown, Qt::Key_Menu};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

//! What the reply field does with Ctrl, and what editing is in every program.
bool belongsToText(const KeyPress &press)
{
    constexpr std::array kKeys{
        Qt::Key_A, Qt::Key_C, Qt::Key_E, Qt::Key_J, Qt::Key_L, Qt::Key_M, Qt::Key_U, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
    if (press.modifiers == Qt::NoModifier && (press.key == Qt::Key_F7 || press.key == Qt::Key_F8))
        return true;
    if (press.modifiers == (kControl | kShifted) && (press.key == Qt::Key_V || press.key == Qt::Key_Z))
        return true;
    return press.modifiers == kControl && std::find(kKeys.begin(), kKeys.end(), press.key) != kKeys.end();
}

} // namespace

QString ShortcutRules::whyNot(const KeyPress &press, Keymap::Where where)
{
    const bool ctrl = press.modifiers & kControl;
    if (press.modifiers & Qt::MetaModifier)
        //: Why a key cannot be a shortcut, in all of these.
        return tr("The system uses the Super key.");
    if (press.modifiers & Qt::AltModifier)
        return press.modifiers & kShifted ? tr("Alt and Shift switch the keyboard's language.")
                                          : tr("With Alt, many keyboards write letters and signs.");
    if (press.key == Qt::Key_Space || (press.key == Qt::Key_2 && press.modifiers == (kControl | kShifted)))
        return tr("This key writes a zero-width non-joiner, or a space.");
    if (moves(press.key))
        return tr("This key moves, chooses or leaves everywhere.");
    if (hidesElsewhere(press.key))
        return tr("On some keyboards this sign needs AltGr or Shift.");
    if (press.key == Qt::Key_I && !ctrl)
        return tr("The letter I differs on Turkish keyboards.");
    if (press.key == Qt::Key_G && !ctrl && !press.afterG)
        return tr("G begins the shortcuts of two keys.");
    if (!isLetterKey(press.key) && !isDigit(press.key) && press.key > 0x7f && press.key < Qt::Key_Escape)
        return tr("Only letters and signs that every keyboard has can be shortcuts.");
    if (where == Keymap::Where::Anywhere && !press.afterG && belongsToText(press))
        return tr("The reply field uses this key.");
    return {};
}

} // namespace qasid
