#include "ui/models/textlanguages.h"

#include "ui/models/languages.h"

#include <QLocale>

#include <algorithm>

namespace qasid {

namespace {

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

ShownText shownText(const TextContent &content, const QString &wanted)
{
    ShownText shown{.text = content.text, .language = {}, .languages = {}};
    const QString own = content.texts.value(wanted);
    if (!isBlank(own)) {
        shown.text = own;
        shown.language = wanted;
    } else {
        shown.language = content.texts.key(content.text);
    }
    for (auto at = content.texts.begin(); at != content.texts.end(); ++at) {
        if (at.key() != shown.language && !isBlank(at.value()))
            shown.languages += at.key();
    }
    if (!shown.languages.isEmpty() && !shown.language.isEmpty())
        shown.languages.prepend(shown.language);
    return shown;
}

QString languageName(const QString &code)
{
    const auto known = std::find_if(kInterfaceLanguages.begin(), kInterfaceLanguages.end(),
        [&code](const InterfaceLanguage &language) { return language.code == code; });
    if (known != kInterfaceLanguages.end())
        return QString::fromUtf16(known->name);
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? code.toUpper() : name;
}

} // namespace qasid
