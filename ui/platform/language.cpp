#include "ui/platform/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace qasid {

QStringList Language::codes()
{
    return {u"en"_s, u"fr"_s, u"ar"_s, u"fa"_s, u"tr"_s};
}

QString Language::nativeName(const QString &code)
{
    if (code == "fr"_L1)
        return u"Français"_s;
    if (code == "ar"_L1)
        return u"العربية"_s;
    if (code == "fa"_L1)
        return u"فارسی"_s;
    if (code == "tr"_L1)
        return u"Türkçe"_s;
    return u"English"_s;
}

QString Language::systemCode()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (codes().contains(code))
            return code;
    }
    return u"en"_s;
}

void Language::apply(const QString &code)
{
    m_code = codes().contains(code) ? code : systemCode();
    const QLocale system = QLocale::system();
    m_locale = system.name().section(u'_', 0, 0) == m_code ? system : QLocale(m_code);
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
