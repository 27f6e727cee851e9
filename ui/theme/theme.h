#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>
#include <utility>

namespace qasid {

class KeyboardFocus;
class QasidStyle;

//! Every colour role of the design, by the names of the design tokens (docs/design.md).
struct ThemeColors {
    QColor bgRail, bgList, bgThread, bgPanel, bgPopup, bgField, bgSunken;
    QColor line, lineStrong, fieldBorder;
    QColor text, textSecondary, textTertiary, textDisabled;
    QColor accent, accentHover, accentPressed, onAccent, accentSoft, onAccentSoft, accentLine;
    QColor rowHover, rowSelected, rowSelectedInactive;
    QColor bubbleIn, onBubbleIn, bubbleOut, onBubbleOut, bubbleMeta, bubbleButton, onBubbleButton;
    QColor noteBg, noteLine, onNote, noteMeta;
    QColor danger, dangerSoft, onDangerSoft, onDanger;
    QColor warning, warningSoft, onWarningSoft, warningLine;
    QColor statusAttention, success, successSoft, info, infoSoft, onInfoSoft;
    QColor link, matchBg, matchCurrentBg, onMatch, onMatchCurrent;
    QColor focusRing, scrollThumb, tooltipBg, onTooltip;
    QColor badge, onBadge, badgeMuted, onBadgeMuted, scrim, shadow;
};

//! The type scale of the design.
enum class TextStyle { Display, Title, Heading, Message, Body, Label, Caption, Code };

//! What painting needs to know: colours, type, zoom and motion. A plain value; painters take it by reference and never use a
//! literal colour or size.
struct Theme {
    ThemeColors colors;
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    bool systemFonts = false; //!< instead of the bundled ones
    bool compact = false; //!< rows of 60 instead of 84
    qreal zoom = 1.0; //!< 0.85 to 1.6; type and row heights together

    QFont font(TextStyle style) const; //!< zoomed, with the bundled families or the system's, and their fallbacks
    QFont font(TextStyle style, int weight) const; //!< weight 400, 500 or 600
    //! Zoomed line height of a paragraph by its own script.
    int lineHeight(TextStyle style, bool arabicScript) const;
    //! A length of the design in zoomed pixels, for heights that hold text.
    int zoomed(qreal length) const;
    //! Motion time in milliseconds: 0 with reduced motion.
    int motion(int milliseconds) const;

    int focusWidth() const; //!< of the focus ring and of a focused field's border: 2, in high contrast 3

    //! Background and foreground of an avatar, the same for the same customer key; in high contrast ground on ink for all.
    std::pair<QColor, QColor> avatarColors(const QString &customerKey) const;
    std::pair<QColor, QColor> agentAvatarColors() const; //!< and of sub-conversations
    //! One of the eight account colours by name; slate for an unknown name.
    static QColor accountColor(const QString &name);
    static QStringList accountColorNames();

    QPalette palette() const;
};

//! What a desktop says of the look besides its palette; nothing where it does not say.
struct DesktopLook {
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<bool> reducedMotion;

    bool operator==(const DesktopLook &) const = default;
};

//! Whether the first strong letter of the text is of an Arabic script, which has taller lines.
bool isArabicScript(QStringView text);

//! The current theme, and the only place that decides it: mode, contrast, system, zoom. One object, made by app, handed to every widget
//! through its constructor.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Appearance(QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    Mode mode() const { return m_mode; }

    void setMode(Mode mode);
    void setZoom(qreal zoom); //!< clamped to 0.85 … 1.6
    void setCompact(bool compact);
    //! Nothing chosen follows the system, here and below. With high contrast the system's palette is used where it is one of high contrast
    //! and the mode is the system's, else black and white of our own.
    void setHighContrast(std::optional<bool> high);
    void setReducedMotion(std::optional<bool> reduced);
    void setSystemFonts(bool system);
    void setDesktop(const DesktopLook &desktop);

Q_SIGNALS:
    //! Anything of theme() changed; palette and style sheet of the application are set already.
    void changed();

protected:
    //! Follows the system's own change between light and dark.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <class Value>
    void set(Value &kept, const Value &value);
    void rebuild();
    void chooseColors(const QPalette &system);
    QPalette systemPalette();

    Mode m_mode = Mode::System;
    std::optional<bool> m_highContrast;
    std::optional<bool> m_reducedMotion;
    DesktopLook m_desktop;
    Theme m_theme;
    QasidStyle *m_style = nullptr; //!< owned by QApplication
    KeyboardFocus *m_focus = nullptr;
    bool m_rebuilding = false;
    bool m_rebuildWanted = false;
};

} // namespace qasid
