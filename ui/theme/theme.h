#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

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
    bool compact = false; //!< rows of 60 instead of 84
    qreal zoom = 1.0; //!< 0.85 to 1.6; type and row heights together

    QFont font(TextStyle style) const; //!< zoomed, with the bundled families and their fallbacks
    QFont font(TextStyle style, int weight) const; //!< weight 400, 500 or 600
    //! Zoomed line height of a paragraph by its own script.
    int lineHeight(TextStyle style, bool arabicScript) const;
    //! A length of the design in zoomed pixels, for heights that hold text.
    int zoomed(qreal length) const;
    //! Motion time in milliseconds: 0 with reduced motion.
    int motion(int milliseconds) const;

    //! Background and foreground of an avatar, the same for the same customer key.
    std::pair<QColor, QColor> avatarColors(const QString &customerKey) const;
    //! One of the eight account colours by name; slate for an unknown name.
    static QColor accountColor(const QString &name);
    static QStringList accountColorNames();

    QPalette palette() const;
};

//! Whether the first strong letter of the text is of an Arabic script, which has taller lines.
bool isArabicScript(QStringView text);

//! The current theme, and the only place that decides it: mode, system, zoom. One object, made by app, handed to every widget
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
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    //! Anything of theme() changed; palette and style sheet of the application are set already.
    void changed();

protected:
    //! Follows the system's own change between light and dark.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QPalette systemPalette();

    Mode m_mode = Mode::System;
    Theme m_theme;
    QasidStyle *m_style = nullptr; //!< owned by QApplication
    KeyboardFocus *m_focus = nullptr;
    bool m_rebuilding = false;
    bool m_rebuildWanted = false;
};

} // namespace qasid
