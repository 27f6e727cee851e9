#include "ui/controls/keylayout.h"

#include <QKeyEvent>

#include <array>

namespace qasid {

namespace {

#if defined(Q_OS_MACOS)

//! By virtual key: the codes of an ANSI keyboard are in no order.
constexpr std::array<char, 51> kUsKeys{'A', 'S', 'D', 'F', 'H', 'G', 'Z', 'X', 'C', 'V', 0, 'B', 'Q', 'W', 'E', 'R', 'Y', 'T', '1', '2',
    '3', '4', '6', '5', '=', '9', '7', '-', '8', '0', 0, 'O', 'U', 0, 'I', 'P', 0, 'L', 'J', 0, 'K', 0, 0, ',', '/', 'N', 'M', '.'};
constexpr unsigned kFirst = 0;

unsigned nativeCode(const QKeyEvent &event)
{
    return event.nativeVirtualKey();
}

#else

//! By the codes of the PC keyboard's first set, which Linux kept: from the key "1" on.
constexpr std::array<char, 52> kUsKeys{'1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '=', 0, 0, //
    'Q', 'W', 'E', 'R', 'T', 'Y', 'U', 'I', 'O', 'P', 0, 0, 0, 0, //
    'A', 'S', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 0, 0, 0, 0, 0, //
    'Z', 'X', 'C', 'V', 'B', 'N', 'M', ',', '.', '/'};
#if defined(Q_OS_WIN)
constexpr unsigned kFirst = 2;
#else
constexpr unsigned kFirst = 2 + 8; // X11 counts from 8
#endif

unsigned nativeCode(const QKeyEvent &event)
{
    return event.nativeScanCode();
}

#endif

bool isPrintable(int key)
{
    return key >= Qt::Key_Space && key < Qt::Key_Escape;
}

} // namespace

int usKeyAt(unsigned nativeCode)
{
    const unsigned index = nativeCode - kFirst;
    return nativeCode >= kFirst && index < kUsKeys.size() ? kUsKeys[index] : 0;
}

int shortcutKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return key;
    if (!isPrintable(key) || (event.modifiers() & Qt::KeypadModifier))
        return key;
    const int place = usKeyAt(nativeCode(event));
    if (place >= Qt::Key_0 && place <= Qt::Key_9)
        return place;
    return key > 0x7f && place ? place : key;
}

} // namespace qasid
