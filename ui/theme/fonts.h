#pragma once

#include <QStringList>

#include <future>

namespace qasid {

//! Reads the system's font configuration in a thread, which takes as long as reaching the display: begin before QApplication is
//! made, and wait before the first font is used. Elsewhere than with Fontconfig there is nothing to read.
std::future<void> readFontConfiguration();

//! Adds the fonts that were compiled in, once; without them the system's are used.
void loadBundledFonts();

//! Families of the interface in the order in which a letter is looked up: the bundled ones first, or with `system` the system's own, then
//! what the platform has besides. Of code: the same for both.
QStringList uiFontFamilies(bool system);
QStringList codeFontFamilies();

} // namespace qasid
