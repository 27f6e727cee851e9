#pragma once

namespace qasid::metrics {

// Lengths of the design tokens, in device-independent pixels, under the tokens' names.

inline constexpr int kSpace1 = 2;
inline constexpr int kSpace2 = 4;
inline constexpr int kSpace3 = 6;
inline constexpr int kSpace4 = 8;
inline constexpr int kSpace5 = 12;
inline constexpr int kSpace6 = 16;
inline constexpr int kSpace7 = 20;
inline constexpr int kSpace8 = 24;
inline constexpr int kSpace9 = 32;
inline constexpr int kSpace10 = 40;
inline constexpr int kSpace11 = 56;

inline constexpr double kRadiusXs = 4;
inline constexpr double kRadiusSm = 6;
inline constexpr double kRadiusMd = 8; //!< controls
inline constexpr double kRadiusRow = 10;
inline constexpr double kRadiusLg = 12; //!< cards
inline constexpr double kRadiusBubble = 14;
inline constexpr double kRadiusBubbleJoined = 5;
inline constexpr double kAccountMarkRatio = 0.28; //!< corner radius of an account mark to its side

inline constexpr int kWindowWidth = 1280;
inline constexpr int kWindowHeight = 800;
inline constexpr int kWindowMinWidth = 760;
inline constexpr int kWindowMinHeight = 520;
inline constexpr int kRailWidth = 64;
inline constexpr int kRailNarrowWidth = 56;
inline constexpr int kRailItem = 44;
inline constexpr int kRailIcon = 20;
inline constexpr int kListWidth = 348;
inline constexpr int kListMin = 280;
inline constexpr int kListMax = 480;
inline constexpr int kHeader = 56; //!< of list and thread
inline constexpr int kFilterBar = 40;
inline constexpr int kRow = 84;
inline constexpr int kRowCompact = 60;
inline constexpr int kAvatar = 40;
inline constexpr int kAvatarCompact = 32;
inline constexpr int kAccountMark = 18;
inline constexpr int kThreadMin = 420;
inline constexpr int kThreadPadding = 24;
inline constexpr int kThreadMaxColumn = 920;
inline constexpr int kBubbleMaxWidth = 480;
inline constexpr double kBubbleMaxRatio = 0.76;
inline constexpr int kBubblePaddingX = 12;
inline constexpr int kBubblePaddingY = 8;
inline constexpr int kBubbleGapSameSender = 3;
inline constexpr int kBubbleGapOtherSender = 12;
inline constexpr int kGroupWindowSeconds = 300;
inline constexpr int kComposerMin = 128;
inline constexpr int kComposerToolbar = 40;
inline constexpr int kPanelWidth = 296;
inline constexpr int kPanelMin = 260;
inline constexpr int kPanelMax = 380;
inline constexpr int kPanelOverlaysBelow = 1180;
inline constexpr int kRailNarrowBelow = 960;
inline constexpr int kSinglePaneBelow = 820;

inline constexpr int kControl = 32;
inline constexpr int kControlSmall = 28;
inline constexpr int kControlLarge = 36;
inline constexpr int kMinTarget = 28;
inline constexpr int kBanner = 40;
inline constexpr int kScrollBar = 10;
inline constexpr int kFocusWidth = 2;
inline constexpr int kFocusOffset = 2;

inline constexpr int kMotionFast = 90; //!< milliseconds; pass through Theme::motion()
inline constexpr int kMotionBase = 140;
inline constexpr int kMotionSlow = 200;
inline constexpr int kRowFlash = 900;
inline constexpr int kToastTime = 5000; //!< reading time, not motion
inline constexpr int kTooltipDelay = 500;

} // namespace qasid::metrics
