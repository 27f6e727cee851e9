#pragma once

namespace qasid {

// Of the panels that hold an account: its details, the wizard and the rules of its answers.

inline constexpr int kPanelFooter = 58;
inline constexpr int kPanelTitleTop = 22;

} // namespace qasid
