#pragma once

#include <QString>
#include <QStringList>

namespace qasid::connect360 {

//! The languages in which a message can be kept, in the order in which the one to show is looked for.
const QStringList &languages();

//! The one of them that words are kept as which nobody chose a language for: Arabic for words in its letters (Persian among them), Turkish
//! for words with letters that only it has, English for all others. Pure.
QString languageOf(QStringView words);

} // namespace qasid::connect360
