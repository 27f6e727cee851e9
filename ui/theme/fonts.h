#pragma once

#include <QStringList>

namespace qasid {

//! Adds the fonts that were compiled in, once; without them the system's are used.
void loadBundledFonts();

//! Families of the interface in the order in which a letter is looked up, and of code. They differ by platform.
QStringList uiFontFamilies();
QStringList codeFontFamilies();

} // namespace qasid
