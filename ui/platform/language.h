#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace qasid {

class Inbox;

//! The language of the interface: catalogues, layout direction, the locale that numbers and dates follow, and the calendar, digits and
//! hours that were chosen beside it. One object for the application; windows are made anew after follow() and apply().
class Language {
public:
    //! The language the system asks for, or English.
    static QString systemCode();

    //! Installs the catalogues of `code`, one of kInterfaceLanguages; empty follows the system. The region stays the system's where
    //! the language is spoken there (Arabic in Morocco keeps European digits), else it is the language's own.
    void apply(const QString &code);

    //! Applies what a profile says: its language, calendar, digits and hours.
    void follow(const Inbox &inbox);
    //! Whether a setting of the profile is one of those.
    static bool isDecidedBy(const QString &key);

    const QString &code() const { return m_code; }
    const QLocale &locale() const { return m_locale; }

private:
    QString m_code = QStringLiteral("en");
    QLocale m_locale;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace qasid
