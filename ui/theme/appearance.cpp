#include "ui/theme/colors.h"
#include "ui/theme/focus.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWindow>

#include <algorithm>

namespace qasid {

namespace {

constexpr qreal kMinZoom = 0.85;
constexpr qreal kMaxZoom = 1.6;

//! Only the system's own high-contrast palettes pair pure black with pure white everywhere.
bool isHighContrast(const QPalette &palette)
{
    const auto pure = [](const QColor &color) { return color == Qt::black || color == Qt::white; };
    return pure(palette.color(QPalette::Window)) && pure(palette.color(QPalette::Button))
        && palette.color(QPalette::Window) == palette.color(QPalette::Base)
        && palette.color(QPalette::Window) == palette.color(QPalette::Button) && pure(palette.color(QPalette::WindowText))
        && palette.color(QPalette::WindowText) != palette.color(QPalette::Window);
}

//! Grounds without tints and lines of the text's own colour, all taken from the system.
void useSystemColors(ThemeColors &colors, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    for (QColor *color : {&colors.bgRail, &colors.bgList, &colors.bgThread, &colors.bgPanel, &colors.bgPopup, &colors.bgField,
             &colors.bgSunken, &colors.bubbleIn, &colors.bubbleOut, &colors.bubbleButton, &colors.noteBg, &colors.rowHover,
             &colors.dangerSoft, &colors.warningSoft, &colors.successSoft, &colors.infoSoft, &colors.tooltipBg, &colors.badgeMuted})
        *color = ground;
    for (QColor *color : {&colors.text, &colors.textSecondary, &colors.textTertiary, &colors.line, &colors.lineStrong, &colors.fieldBorder,
             &colors.onBubbleIn, &colors.onBubbleOut, &colors.bubbleMeta, &colors.onBubbleButton, &colors.noteLine, &colors.onNote,
             &colors.noteMeta, &colors.onDangerSoft, &colors.onWarningSoft, &colors.warningLine, &colors.onInfoSoft, &colors.focusRing,
             &colors.scrollThumb, &colors.onTooltip, &colors.accentLine, &colors.onBadgeMuted})
        *color = ink;
    for (QColor *color : {&colors.accent, &colors.accentHover, &colors.accentPressed, &colors.accentSoft, &colors.rowSelected,
             &colors.rowSelectedInactive, &colors.badge})
        *color = palette.color(QPalette::Highlight);
    for (QColor *color : {&colors.onAccent, &colors.onAccentSoft, &colors.onBadge})
        *color = palette.color(QPalette::HighlightedText);
    colors.link = palette.color(QPalette::Link);
    colors.textDisabled = palette.color(QPalette::Disabled, QPalette::WindowText);
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    loadBundledFonts();
    m_style = new QasidStyle;
    QApplication::setStyle(m_style);
    m_focus = new KeyboardFocus(this);
    rebuild();
    qApp->installEventFilter(this);
}

void Appearance::setMode(Mode mode)
{
    m_mode = mode;
    rebuild();
}

void Appearance::setZoom(qreal zoom)
{
    m_theme.zoom = std::clamp(zoom, kMinZoom, kMaxZoom);
    rebuild();
}

void Appearance::setCompact(bool compact)
{
    m_theme.compact = compact;
    rebuild();
}

void Appearance::setReducedMotion(bool reduced)
{
    m_theme.reducedMotion = reduced;
    rebuild();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_rebuilding && !m_rebuildWanted) {
        // Every window is told; one look afterwards is enough.
        m_rebuildWanted = true;
        QMetaObject::invokeMethod(this, &Appearance::rebuild, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

QPalette Appearance::systemPalette()
{
    QGuiApplication::setPalette(QPalette()); // what we set would hide it
    return QGuiApplication::palette();
}

void Appearance::rebuild()
{
    m_rebuildWanted = false;
    m_rebuilding = true;
    const QPalette system = systemPalette();
    const bool systemDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_theme.dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemDark);
    m_theme.colors = m_theme.dark ? darkColors() : lightColors();
    m_theme.highContrast = m_mode == Mode::System && isHighContrast(system);
    if (m_theme.highContrast)
        useSystemColors(m_theme.colors, system);
    m_style->setTheme(m_theme);
    m_focus->setAlways(m_theme.highContrast);
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(TextStyle::Body));
    QToolTip::setPalette(m_theme.palette());
    QToolTip::setFont(m_theme.font(TextStyle::Label));
    m_rebuilding = false;
    Q_EMIT changed();
}

} // namespace qasid
