#pragma once

#include "ui/theme/theme.h"

#include <utility>

namespace qasid {

// The colour tables of the design tokens.

ThemeColors lightColors();
ThemeColors darkColors();

//! Background and foreground of the avatar pair at `index` modulo eight.
std::pair<QColor, QColor> avatarPair(size_t index, bool dark);

} // namespace qasid
