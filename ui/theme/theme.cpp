#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QPalette>

#include <array>
#include <cmath>

namespace qasid {

namespace {

struct TypeStep {
    int pixels;
    int line;
    int lineArabic;
    int weight;
};

//! By the order of TextStyle.
constexpr std::array<TypeStep, 8> kScale{{
    {24, 32, 38, 600}, // Display
    {17, 24, 28, 600}, // Title
    {14, 20, 24, 600}, // Heading
    {14, 21, 25, 400}, // Message
    {13, 18, 22, 400}, // Body
    {12, 16, 20, 500}, // Label
    {11, 14, 18, 400}, // Caption
    {12, 18, 18, 400}, // Code
}};

const TypeStep &stepOf(TextStyle style)
{
    return kScale[size_t(style)];
}

//! FNV-1a: the same on every machine and in every run, unlike qHash().
size_t stableHash(const QByteArray &bytes)
{
    quint32 hash = 2166136261u;
    for (const char byte : bytes) {
        hash ^= quint8(byte);
        hash *= 16777619u;
    }
    return hash;
}

} // namespace

QFont Theme::font(TextStyle style) const
{
    return font(style, stepOf(style).weight);
}

QFont Theme::font(TextStyle style, int weight) const
{
    QFont font;
    font.setFamilies(style == TextStyle::Code ? codeFontFamilies() : uiFontFamilies(systemFonts));
    font.setPixelSize(qRound(stepOf(style).pixels * zoom));
    font.setWeight(QFont::Weight(weight));
    // Letters keep the widths they were drawn with, so that a line is as long at every zoom as the design has it.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(TextStyle style, bool arabicScript) const
{
    return zoomed(arabicScript ? stepOf(style).lineArabic : stepOf(style).line);
}

int Theme::zoomed(qreal length) const
{
    return qRound(length * zoom);
}

int Theme::motion(int milliseconds) const
{
    return reducedMotion ? 0 : milliseconds;
}

std::pair<QColor, QColor> Theme::avatarColors(const QString &customerKey) const
{
    return highContrast ? std::pair{colors.text, colors.bgThread} : avatarPair(stableHash(customerKey.toUtf8()), dark);
}

std::pair<QColor, QColor> Theme::agentAvatarColors() const
{
    constexpr size_t kOfAgents = 6;
    return highContrast ? std::pair{colors.text, colors.bgThread} : avatarPair(kOfAgents, dark);
}

int Theme::focusWidth() const
{
    return highContrast ? metrics::kFocusWidth + 1 : metrics::kFocusWidth;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, colors.bgRail);
    set(QPalette::Base, colors.bgField);
    set(QPalette::AlternateBase, colors.bgList);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.textTertiary);
    set(QPalette::Button, colors.bgField);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.onAccent);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.onAccent);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::ToolTipBase, colors.tooltipBg);
    set(QPalette::ToolTipText, colors.onTooltip);
    set(QPalette::Light, colors.bgThread);
    set(QPalette::Midlight, colors.bgSunken);
    set(QPalette::Mid, colors.line);
    set(QPalette::Dark, colors.lineStrong);
    set(QPalette::Shadow, colors.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.textDisabled);
    return palette;
}

bool isArabicScript(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        switch (QChar::direction(code)) {
        case QChar::DirL:
        case QChar::DirR:
        case QChar::DirAL:
            return QChar::script(code) == QChar::Script_Arabic;
        default:
            break;
        }
    }
    return false;
}

} // namespace qasid
