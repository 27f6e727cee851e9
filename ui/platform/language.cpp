#include "ui/platform/language.h"

#include "ui/models/format.h"
#include "ui/models/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

bool isSpoken(const QString &code)
{
    return std::any_of(kInterfaceLanguages.begin(), kInterfaceLanguages.end(),
        [&code](const InterfaceLanguage &language) { return language.code == code; });
}

} // namespace

QString Language::systemCode()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (isSpoken(code))
            return code;
    }
    return u"en"_s;
}

void Language::apply(const QString &code)
{
    m_code = isSpoken(code) ? code : systemCode();
    m_locale = Formats::localeFor(m_code);
    QLocale::setDefault(m_locale);

    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/translations/qasid_"_s + m_code + u".qm"_s))
        QCoreApplication::installTranslator(&m_words);
    QGuiApplication::setLayoutDirection(m_locale.textDirection());
}

} // namespace qasid
