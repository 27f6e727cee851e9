#pragma once

#include "core/base/result.h"
#include "core/model/account.h"

#include <QStringList>
#include <QUrl>

#include <vector>

namespace qasid {

//! One field of an account's form. The interface draws it, the command line takes it as --set KEY=VALUE (or as a secret on
//! stdin). Labels and hints are English, marked with QT_TRANSLATE_NOOP("Provider", …) and translated in ui.
struct AccountField {
    enum class Kind { Text, Url, Choice, Secret };
    Kind kind = Kind::Text;
    QString key;
    const char *label = "";
    const char *hint = ""; //!< one line under the field; may be empty
    QString prefix = {}; //!< shown before the value and not part of it ("example.com/"), for Text
    QString defaultValue = {};
    struct Option {
        QString value;
        const char *label = "";
    };
    std::vector<Option> options; //!< for Choice
    bool advanced = false; //!< folded away unless the agent asks
    //! Shown and wanted only when the setting `onlyWhenKey` has one of these values; always when empty.
    QString onlyWhenKey;
    QStringList onlyWhenValues;
};

//! What an account of a provider is made of.
struct AccountForm {
    std::vector<AccountField> fields;

    const AccountField *field(QStringView key) const;
    //! The setting, or its default when it was never set.
    QString value(const Account &account, QStringView key) const;
    //! The same without blanks around, and with the default also where it was set to nothing.
    QString valueOrDefault(const Account &account, QStringView key) const;
    //! Checks keys, choices and URLs (absolute http or https with a host). Fails as InvalidInput, naming the key.
    Result<Done> validate(const QMap<QString, QString> &settings) const;
};

//! An address that paths are added to: without slashes at its end.
QUrl baseAddress(QString address);
//! Checks that such an address ends with its path. Fails as InvalidInput, naming the key.
Result<Done> checkBaseAddress(const QMap<QString, QString> &settings, const QString &key);

} // namespace qasid
