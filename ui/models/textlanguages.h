#pragma once

#include "core/model/content.h"

#include <QString>
#include <QStringList>

namespace qasid {

//! What is shown of a text that may have been written in several languages.
struct ShownText {
    QString text;
    QString language; //!< of `text`, a code such as "ar"; empty where it is not known
    QStringList languages; //!< all it is written in, the shown one first; empty where there is nothing to choose from
};

//! The text in `wanted` where it was written in that language, else the one that the content names as the one to show. Pure.
ShownText shownText(const TextContent &content, const QString &wanted);

//! The language's name in itself, as in "العربية" for "ar"; the code in capitals where it has none.
QString languageName(const QString &code);

} // namespace qasid
