#include "core/providers/connect360/language.h"

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

//! Not ç, ö and ü: French and German have them as well.
bool isTurkish(QChar c)
{
    static const QString letters = u"ğĞıİşŞ"_s;
    return letters.contains(c);
}

} // namespace

const QStringList &languages()
{
    static const QStringList all{u"en"_s, u"ar"_s, u"tr"_s};
    return all;
}

QString languageOf(QStringView words)
{
    int arabic = 0;
    int others = 0;
    bool turkish = false;
    for (const QChar c : words) {
        if (!c.isLetter())
            continue;
        ++(c.script() == QChar::Script_Arabic ? arabic : others);
        turkish = turkish || isTurkish(c);
    }
    if (arabic > others)
        return u"ar"_s;
    return turkish ? u"tr"_s : u"en"_s;
}

} // namespace qasid::connect360
