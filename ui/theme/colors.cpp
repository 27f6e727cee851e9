#include "ui/theme/colors.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

QColor argb(QRgb value)
{
    return QColor::fromRgba(value);
}

struct Pair {
    QRgb background;
    QRgb foreground;
};

constexpr std::array<Pair, 8> kAvatarsLight{{
    {0xD7E6F5, 0x174C7F},
    {0xF3DCE6, 0x7D2049},
    {0xE4DEF5, 0x4E3793},
    {0xE6EACB, 0x48550D},
    {0xF7E1D3, 0x86380B},
    {0xDCE3E8, 0x37454F},
    {0xD6EBDF, 0x1A5B3B},
    {0xEBDCEF, 0x642D73},
}};

constexpr std::array<Pair, 8> kAvatarsDark{{
    {0x1E3A55, 0xB9D7F2},
    {0x4A2136, 0xF2C2D6},
    {0x33284F, 0xCFC2F3},
    {0x363C12, 0xD9E0A6},
    {0x4A2A14, 0xF4C8A8},
    {0x2C363C, 0xC5D0D8},
    {0x173A29, 0xB5E0C8},
    {0x3B2145, 0xE0C0EA},
}};

struct Named {
    QLatin1StringView name;
    QRgb value;
};

constexpr std::array<Named, 8> kAccountColors{{
    {"ocean"_L1, 0x1B67B2},
    {"berry"_L1, 0x9C2A5B},
    {"violet"_L1, 0x6A4FB3},
    {"olive"_L1, 0x5C6B14},
    {"rust"_L1, 0xA8470F},
    {"slate"_L1, 0x4A5A66},
    {"pine"_L1, 0x23704A},
    {"plum"_L1, 0x7B3A8C},
}};

} // namespace

ThemeColors lightColors()
{
    return {
        .bgRail = rgb(0xECEFEE),
        .bgList = rgb(0xF8FAF9),
        .bgThread = rgb(0xFFFFFF),
        .bgPanel = rgb(0xF8FAF9),
        .bgPopup = rgb(0xFFFFFF),
        .bgField = rgb(0xFFFFFF),
        .bgSunken = rgb(0xF1F4F3),
        .line = rgb(0xE1E6E4),
        .lineStrong = rgb(0xC6CECB),
        .fieldBorder = rgb(0x85908D),
        .text = rgb(0x15201E),
        .textSecondary = rgb(0x4A5754),
        .textTertiary = rgb(0x5D6A67),
        .textDisabled = rgb(0x97A19F),
        .accent = rgb(0x0B6E66),
        .accentHover = rgb(0x095D56),
        .accentPressed = rgb(0x074C47),
        .onAccent = rgb(0xFFFFFF),
        .accentSoft = rgb(0xDDEFEC),
        .onAccentSoft = rgb(0x07534D),
        .accentLine = rgb(0x9FCFC8),
        .rowHover = rgb(0xEFF3F2),
        .rowSelected = rgb(0xDFEEEB),
        .rowSelectedInactive = rgb(0xE6EAE9),
        .bubbleIn = rgb(0xF0F3F2),
        .onBubbleIn = rgb(0x15201E),
        .bubbleOut = rgb(0xD8EDE9),
        .onBubbleOut = rgb(0x10211E),
        .bubbleMeta = rgb(0x4A5754),
        .bubbleButton = rgb(0xFFFFFF),
        .onBubbleButton = rgb(0x07534D),
        .noteBg = rgb(0xFFF5D1),
        .noteLine = rgb(0xE6CE7F),
        .onNote = rgb(0x4A3A05),
        .noteMeta = rgb(0x6B560F),
        .danger = rgb(0xB42318),
        .dangerSoft = rgb(0xFDEBE9),
        .onDangerSoft = rgb(0x8F1C13),
        .onDanger = rgb(0xFFFFFF),
        .warning = rgb(0x8A5300),
        .warningSoft = rgb(0xFFF0D6),
        .onWarningSoft = rgb(0x6E4300),
        .warningLine = rgb(0xEBC27C),
        .statusAttention = rgb(0xB86A00),
        .success = rgb(0x1A7440),
        .successSoft = rgb(0xDFF3E6),
        .info = rgb(0x1D5FB8),
        .infoSoft = rgb(0xE4EEFB),
        .onInfoSoft = rgb(0x174C93),
        .link = rgb(0x0B5FA8),
        .matchBg = rgb(0xFFE27A),
        .matchCurrentBg = rgb(0xFFB547),
        .onMatch = rgb(0x241A00),
        .onMatchCurrent = rgb(0x241A00),
        .focusRing = rgb(0x0B6E66),
        .scrollThumb = rgb(0xC3CBC8),
        .tooltipBg = rgb(0x1B2725),
        .onTooltip = rgb(0xF3F7F6),
        .badge = rgb(0x0B6E66),
        .onBadge = rgb(0xFFFFFF),
        .badgeMuted = rgb(0xD5DCDA),
        .onBadgeMuted = rgb(0x3F4B48),
        .scrim = argb(0x52101817),
        .shadow = argb(0x2E0C1614),
    };
}

ThemeColors darkColors()
{
    return {
        .bgRail = rgb(0x0F1514),
        .bgList = rgb(0x141B1A),
        .bgThread = rgb(0x191F1E),
        .bgPanel = rgb(0x141B1A),
        .bgPopup = rgb(0x222A28),
        .bgField = rgb(0x1E2624),
        .bgSunken = rgb(0x111817),
        .line = rgb(0x28312F),
        .lineStrong = rgb(0x3C4845),
        .fieldBorder = rgb(0x71807C),
        .text = rgb(0xE9EFED),
        .textSecondary = rgb(0xB0BCB9),
        .textTertiary = rgb(0x94A19D),
        .textDisabled = rgb(0x6B7774),
        .accent = rgb(0x4CC2B3),
        .accentHover = rgb(0x63D0C2),
        .accentPressed = rgb(0x3BA89A),
        .onAccent = rgb(0x05211D),
        .accentSoft = rgb(0x173A36),
        .onAccentSoft = rgb(0x8FE0D5),
        .accentLine = rgb(0x2B635C),
        .rowHover = rgb(0x1C2523),
        .rowSelected = rgb(0x1C3734),
        .rowSelectedInactive = rgb(0x232C2A),
        .bubbleIn = rgb(0x262F2D),
        .onBubbleIn = rgb(0xE9EFED),
        .bubbleOut = rgb(0x17433D),
        .onBubbleOut = rgb(0xE6F4F1),
        .bubbleMeta = rgb(0xB0BCB9),
        .bubbleButton = rgb(0x202A28),
        .onBubbleButton = rgb(0x8FE0D5),
        .noteBg = rgb(0x38300F),
        .noteLine = rgb(0x63541F),
        .onNote = rgb(0xF4E3AE),
        .noteMeta = rgb(0xCDB872),
        .danger = rgb(0xFF8F85),
        .dangerSoft = rgb(0x43201D),
        .onDangerSoft = rgb(0xFFC2BC),
        .onDanger = rgb(0x2B0805),
        .warning = rgb(0xF0B552),
        .warningSoft = rgb(0x3D2E10),
        .onWarningSoft = rgb(0xFAD79A),
        .warningLine = rgb(0x6B5220),
        .statusAttention = rgb(0xF0B552),
        .success = rgb(0x6FCB91),
        .successSoft = rgb(0x17382A),
        .info = rgb(0x84B6F7),
        .infoSoft = rgb(0x1A2F4A),
        .onInfoSoft = rgb(0xBBD7FB),
        .link = rgb(0x7FC4F5),
        .matchBg = rgb(0x6B5500),
        .matchCurrentBg = rgb(0xF0B552),
        .onMatch = rgb(0xFFF6DB),
        .onMatchCurrent = rgb(0x241A00),
        .focusRing = rgb(0x63D0C2),
        .scrollThumb = rgb(0x3C4845),
        .tooltipBg = rgb(0xE9EFED),
        .onTooltip = rgb(0x15201E),
        .badge = rgb(0x4CC2B3),
        .onBadge = rgb(0x05211D),
        .badgeMuted = rgb(0x2F3936),
        .onBadgeMuted = rgb(0xC3CDCA),
        .scrim = argb(0x99000000),
        .shadow = argb(0x80000000),
    };
}

namespace {

//! A shade between two colours; `share` of the second.
QColor between(const QColor &one, const QColor &two, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(one.red(), two.red()), part(one.green(), two.green()), part(one.blue(), two.blue())};
}

} // namespace

void paintOver(ThemeColors &colors, const QColor &ground, const QColor &ink)
{
    for (QColor *color : {&colors.bgRail, &colors.bgList, &colors.bgThread, &colors.bgPanel, &colors.bgPopup, &colors.bgField,
             &colors.bgSunken, &colors.bubbleIn, &colors.bubbleOut, &colors.bubbleButton, &colors.noteBg, &colors.dangerSoft,
             &colors.warningSoft, &colors.successSoft, &colors.infoSoft, &colors.tooltipBg, &colors.badgeMuted})
        *color = ground;
    for (QColor *color : {&colors.text, &colors.textSecondary, &colors.textTertiary, &colors.line, &colors.lineStrong, &colors.fieldBorder,
             &colors.onBubbleIn, &colors.onBubbleOut, &colors.bubbleMeta, &colors.onBubbleButton, &colors.noteLine, &colors.onNote,
             &colors.noteMeta, &colors.onDangerSoft, &colors.onWarningSoft, &colors.warningLine, &colors.onInfoSoft, &colors.focusRing,
             &colors.scrollThumb, &colors.onTooltip, &colors.accentLine, &colors.onBadgeMuted})
        *color = ink;
    colors.rowHover = between(ground, ink, 0.06);
    colors.rowSelected = between(ground, ink, 0.11);
    colors.rowSelectedInactive = between(ground, ink, 0.08);
}

namespace {

//! What is said by colour in high contrast, over light or dark.
struct States {
    QRgb accent, onAccent, danger, onDanger, warning, attention, success, info, link, disabled;
};

ThemeColors withStates(ThemeColors colors, const States &states)
{
    for (QColor *color : {&colors.accent, &colors.accentHover, &colors.accentPressed, &colors.accentSoft, &colors.badge})
        *color = rgb(states.accent);
    for (QColor *color : {&colors.onAccent, &colors.onAccentSoft, &colors.onBadge})
        *color = rgb(states.onAccent);
    colors.danger = rgb(states.danger);
    colors.onDanger = rgb(states.onDanger);
    colors.warning = rgb(states.warning);
    colors.statusAttention = rgb(states.attention);
    colors.success = rgb(states.success);
    colors.info = rgb(states.info);
    colors.link = rgb(states.link);
    colors.textDisabled = rgb(states.disabled);
    // A marked word is black on a light colour in both: the mark has to be seen, not only the word.
    colors.matchBg = rgb(0xFFE27A);
    colors.matchCurrentBg = rgb(0xFFB547);
    colors.onMatch = colors.onMatchCurrent = rgb(0x000000);
    return colors;
}

} // namespace

ThemeColors highContrastLightColors()
{
    ThemeColors colors = lightColors();
    paintOver(colors, rgb(0xFFFFFF), rgb(0x000000));
    return withStates(colors,
        {.accent = 0x004D47,
            .onAccent = 0xFFFFFF,
            .danger = 0x8F0F08,
            .onDanger = 0xFFFFFF,
            .warning = 0x5C3700,
            .attention = 0x6E4300,
            .success = 0x0B4D27,
            .info = 0x0B3F86,
            .link = 0x003E73,
            .disabled = 0x5F6866});
}

ThemeColors highContrastDarkColors()
{
    ThemeColors colors = darkColors();
    paintOver(colors, rgb(0x000000), rgb(0xFFFFFF));
    return withStates(colors,
        {.accent = 0x7FF0E2,
            .onAccent = 0x000000,
            .danger = 0xFFA79F,
            .onDanger = 0x000000,
            .warning = 0xFFCF78,
            .attention = 0xFFCF78,
            .success = 0x8FE6AE,
            .info = 0xA9CEFF,
            .link = 0x9CD6FF,
            .disabled = 0x9AA5A2});
}

std::pair<QColor, QColor> avatarPair(size_t index, bool dark)
{
    const Pair &pair = (dark ? kAvatarsDark : kAvatarsLight)[index % kAvatarsLight.size()];
    return {QColor(pair.background), QColor(pair.foreground)};
}

QColor Theme::accountColor(const QString &name)
{
    for (const Named &color : kAccountColors) {
        if (color.name == name)
            return QColor(color.value);
    }
    return accountColor(u"slate"_s);
}

QStringList Theme::accountColorNames()
{
    QStringList names;
    for (const Named &color : kAccountColors)
        names.append(color.name);
    return names;
}

} // namespace qasid
