#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace qasid {

//! The language of the interface: catalogues, layout direction and the locale that numbers and dates follow. One object for the
//! application; windows are made anew after apply().
class Language {
public:
    //! "en", "ar", "fa", "fr", "tr", in the order they are offered.
    static QStringList codes();
    //! A language's name in itself ("العربية").
    static QString nativeName(const QString &code);
    //! The language the system asks for, or English.
    static QString systemCode();

    //! Installs the catalogues of `code`; empty follows the system. The region stays the system's where its language is the same
    //! (Arabic of Morocco keeps European digits), else it is the language's own.
    void apply(const QString &code);

    const QString &code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }

private:
    QString m_code = QStringLiteral("en");
    QLocale m_locale;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace qasid
