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

//! The colours of the system's own palette of high contrast, over ours where it has none.
void useSystemColors(ThemeColors &colors, const QPalette &palette)
{
    paintOver(colors, palette.color(QPalette::Window), palette.color(QPalette::WindowText));
    for (QColor *color : {&colors.accent, &colors.accentHover, &colors.accentPressed, &colors.accentSoft, &colors.badge})
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

template <class Value>
void Appearance::set(Value &kept, const Value &value)
{
    if (kept == value)
        return;
    kept = value;
    rebuild();
}

void Appearance::setMode(Mode mode)
{
    set(m_mode, mode);
}

void Appearance::setZoom(qreal zoom)
{
    set(m_theme.zoom, std::clamp(zoom, kMinZoom, kMaxZoom));
}

void Appearance::setCompact(bool compact)
{
    set(m_theme.compact, compact);
}

void Appearance::setHighContrast(std::optional<bool> high)
{
    set(m_highContrast, high);
}

void Appearance::setReducedMotion(std::optional<bool> reduced)
{
    set(m_reducedMotion, reduced);
}

void Appearance::setSystemFonts(bool system)
{
    set(m_theme.systemFonts, system);
}

void Appearance::setDesktop(const DesktopLook &desktop)
{
    set(m_desktop, desktop);
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

void Appearance::chooseColors(const QPalette &system)
{
    const bool paletteIsDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    const bool systemContrast = m_mode == Mode::System && isHighContrast(system);
    // A palette of high contrast says which one; else the desktop's word counts before what its palette looks like.
    const bool systemDark = systemContrast ? paletteIsDark : m_desktop.dark.value_or(paletteIsDark);
    m_theme.dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemDark);
    m_theme.highContrast = m_highContrast.value_or(systemContrast || m_desktop.highContrast.value_or(false));
    if (!m_theme.highContrast) {
        m_theme.colors = m_theme.dark ? darkColors() : lightColors();
        return;
    }
    m_theme.colors = m_theme.dark ? highContrastDarkColors() : highContrastLightColors();
    if (systemContrast)
        useSystemColors(m_theme.colors, system);
}

void Appearance::rebuild()
{
    m_rebuildWanted = false;
    m_rebuilding = true;
    chooseColors(systemPalette());
    m_theme.reducedMotion = m_reducedMotion.value_or(m_desktop.reducedMotion.value_or(false));
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
