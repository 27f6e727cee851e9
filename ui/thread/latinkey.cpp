#include "ui/thread/latinkey.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <string_view>

namespace qasid {

int latinKey(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z)
        return event.key();
    const QString text = event.text();
    const bool letter = !text.isEmpty() && text.front().isLetter();
    if (!letter && event.key() < 0x80)
        return 0;
    // Rows of letters in scan code set 1, which Windows reports; X11 and Wayland add 8 to the same numbers.
    constexpr std::string_view kTop = "QWERTYUIOP", kHome = "ASDFGHJKL", kBottom = "ZXCVBNM";
    const QString platform = QGuiApplication::platformName();
    const bool shifted = platform == QLatin1StringView("xcb") || platform.startsWith(QLatin1StringView("wayland"));
    const qint64 code = qint64(event.nativeScanCode()) - (shifted ? 8 : 0);
    const auto at = [code](std::string_view row, qint64 first) {
        return code >= first && code < first + qint64(row.size()) ? int(row[size_t(code - first)]) : 0;
    };
    if (const int key = at(kTop, 16))
        return key;
    if (const int key = at(kHome, 30))
        return key;
    return at(kBottom, 44);
}

} // namespace qasid
