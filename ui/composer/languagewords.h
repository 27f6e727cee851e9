#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace qasid {

//! What languages are called, and which one a text is in. Pure; languages are ISO 639 codes ("en", "ar", "tr").
class LanguageWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::LanguageWords)
public:
    //! In the language of the interface: "Arabic".
    static QString name(const QString &language);
    //! "English, Arabic or Turkish".
    static QString choice(const QStringList &languages);

    static QString ofInterface();
    //! The order they are offered in: that of the interface first.
    static QStringList ordered(QStringList languages, const QString &interfaceLanguage);

    //! The language whose letters or words give a text away: "fa", "fr"; empty when nothing does. It never takes Arabic for Persian, nor
    //! English or Turkish with a French word for French.
    static QString guess(const QString &text);

    //! The language to write in first, one of `languages`: that of the interface, or else the one whose script the customer wrote in, or
    //! else the first. `lastWords` may be empty.
    static QString first(const QStringList &languages, const QString &interfaceLanguage, const QString &lastWords);
};

} // namespace qasid
