#include "ui/composer/languagewords.h"

#include "ui/models/enumeration.h"
#include "ui/models/textlanguages.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

const char *const kNames[][2] = {
    //: The name of a language, inside a sentence.
    {"en", QT_TRANSLATE_NOOP("qasid::LanguageWords", "English")},
    //: The name of a language, inside a sentence.
    {"ar", QT_TRANSLATE_NOOP("qasid::LanguageWords", "Arabic")},
    //: The name of a language, inside a sentence.
    {"tr", QT_TRANSLATE_NOOP("qasid::LanguageWords", "Turkish")},
    //: The name of a language, inside a sentence.
    {"fr", QT_TRANSLATE_NOOP("qasid::LanguageWords", "French")},
    //: The name of a language, inside a sentence.
    {"fa", QT_TRANSLATE_NOOP("qasid::LanguageWords", "Persian")},
};

bool hasAnyOf(const QString &text, QStringView letters)
{
    return std::any_of(text.begin(), text.end(), [letters](QChar c) { return letters.contains(c); });
}

//! Letters that Persian has and Arabic has not; without those that only Arabic writes, for loan words take the first, too.
bool isPersian(const QString &text)
{
    return hasAnyOf(text, u"\u067e\u0686\u0698\u06af\u06a9\u06cc") && !hasAnyOf(text, u"\u064a\u0643\u0629");
}

//! Words that neither English nor Turkish has are counted, and letters with the accents of French.
bool isFrench(const QString &text)
{
    static const QSet<QString> common{u"bonjour"_s, u"bonsoir"_s, u"merci"_s, u"vous"_s, u"nous"_s, u"votre"_s, u"vos"_s, u"je"_s, u"une"_s,
        u"le"_s, u"les"_s, u"des"_s, u"est"_s, u"avec"_s, u"dans"_s, u"pour"_s, u"pas"_s, u"que"_s, u"qui"_s, u"sera"_s, u"suis"_s};
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    QSet<QString> known;
    std::copy_if(words.begin(), words.end(), std::inserter(known, known.end()), [](const QString &word) { return common.contains(word); });
    return known.size() >= 2 || (known.size() == 1 && hasAnyOf(text.toLower(), u"éèêëàùôœçîï"));
}

} // namespace

QString LanguageWords::name(const QString &language)
{
    for (const auto &[code, words] : kNames) {
        if (QLatin1StringView(code) == language)
            return tr(words);
    }
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : QLocale::languageToString(locale.language());
}

QString LanguageWords::choice(const QStringList &languages)
{
    QStringList names;
    std::transform(languages.begin(), languages.end(), std::back_inserter(names), &LanguageWords::name);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    //: The end of an enumeration, as in "English, Arabic or Turkish". %1 is all but the last.
    return tr("%1 or %2").arg(enumeration(names), last);
}

QString LanguageWords::ofInterface()
{
    return QLocale().bcp47Name().section(u'-', 0, 0);
}

QStringList LanguageWords::ordered(QStringList languages, const QString &interfaceLanguage)
{
    if (languages.removeAll(interfaceLanguage) > 0)
        languages.prepend(interfaceLanguage);
    return languages;
}

QString LanguageWords::guess(const QString &text)
{
    return isPersian(text) ? u"fa"_s : isFrench(text) ? u"fr"_s : QString();
}

QString LanguageWords::first(const QStringList &languages, const QString &interfaceLanguage, const QString &lastWords)
{
    if (languages.isEmpty() || languages.contains(interfaceLanguage))
        return languages.isEmpty() ? QString() : interfaceLanguage;
    const auto sameScript = std::find_if(languages.begin(), languages.end(), [&lastWords](const QString &language) {
        return !lastWords.isEmpty() && isArabicScript(languageName(language)) == isArabicScript(lastWords);
    });
    return sameScript == languages.end() ? languages.front() : *sameScript;
}

} // namespace qasid
