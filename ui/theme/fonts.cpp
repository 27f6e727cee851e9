#include "ui/theme/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QResource>

#ifdef QASID_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

using namespace Qt::StringLiterals;

namespace qasid {

std::future<void> readFontConfiguration()
{
    return std::async(std::launch::async, [] {
#ifdef QASID_FONTCONFIG
        FcInit();
#endif
    });
}

void loadBundledFonts()
{
    static const bool loaded = [] {
        const QDir folder(u":/qasid/fonts"_s);
        const QStringList files = folder.entryList(QDir::Files);
        // Handed over as data, which lies in the program's file and is used where it lies; given the name, Qt would copy it to the heap.
        for (const QString &file : files)
            QFontDatabase::addApplicationFontFromData(QResource(folder.filePath(file)).uncompressedData());
        return true;
    }();
    Q_UNUSED(loaded)
}

namespace {

const QStringList &platformFamilies()
{
    static const QStringList families
    {
#if defined(Q_OS_WIN)
        u"Segoe UI Variable Text"_s, u"Segoe UI"_s, u"Tahoma"_s, u"Segoe UI Emoji"_s,
#elif defined(Q_OS_MACOS)
        u".AppleSystemUIFont"_s, u"SF Arabic"_s, u"Geeza Pro"_s, u"Apple Color Emoji"_s,
#else
        u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s,
#endif
    };
    return families;
}

} // namespace

QStringList uiFontFamilies(bool system)
{
    static const QStringList bundled = QStringList{u"Inter"_s, u"Vazirmatn UI NL"_s} + platformFamilies();
    static const QStringList own = QFontDatabase::systemFont(QFontDatabase::GeneralFont).families() + platformFamilies();
    return system ? own : bundled;
}

QStringList codeFontFamilies()
{
    static const QStringList families
    {
#if defined(Q_OS_WIN)
        u"Cascadia Mono"_s, u"Consolas"_s,
#elif defined(Q_OS_MACOS)
        u"SF Mono"_s, u"Menlo"_s,
#else
        u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s,
#endif
    };
    return families;
}

} // namespace qasid
