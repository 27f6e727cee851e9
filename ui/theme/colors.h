#pragma once

#include "ui/theme/theme.h"

#include <utility>

namespace qasid {

// The colour tables of the design tokens.

ThemeColors lightColors();
ThemeColors darkColors();

// High contrast (DESIGN.md section 9): ink on one ground, without tints; colours are left to states and what is chosen. Every text stands
// off its ground by 7 to 1 or more.

ThemeColors highContrastLightColors();
ThemeColors highContrastDarkColors();

//! Makes `ground` of all grounds, and `ink` of all text and lines that carry no state.
void paintOver(ThemeColors &colors, const QColor &ground, const QColor &ink);

//! Background and foreground of the avatar pair at `index` modulo eight.
std::pair<QColor, QColor> avatarPair(size_t index, bool dark);

} // namespace qasid
