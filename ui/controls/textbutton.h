#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>
#include <QVariantAnimation>

namespace qasid {

//! A button with words, 32 high (28 small). Primary is filled with the accent, Default has a border, Quiet neither; Danger is
//! Default in the colour of danger.
class TextButton : public ControlButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Default, Quiet, Danger };
    enum class Size { Regular, Small, Large };
    //! A side that touches another part of one control has square corners.
    enum class Joined { No, Leading, Trailing };

    TextButton(Appearance &appearance, const QString &text, Kind kind, QWidget *parent);

    void setSize(Size size);
    //! The icon before the words, or after them; empty for none.
    void setIconName(QLatin1StringView name, bool trailing = false);
    //! Busy keeps the width: a spinner replaces the icon (or the words, when there is none), and clicks do nothing.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    void setJoined(Joined joined);
    //! Other colours than the kind's, for a button on a coloured ground: words and border.
    void setInk(ColorRole ink, ColorRole border);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look {
        QColor fill;
        QColor border;
        QColor ink;
    };
    Look look() const;
    QFont words() const;
    int iconSize() const;
    void paintGround(QPainter &painter, const Look &look) const;
    void paintSymbol(QPainter &painter, const QRectF &rect, const QColor &ink) const;

    Kind m_kind;
    Size m_size = Size::Regular;
    Joined m_joined = Joined::No;
    QLatin1StringView m_icon;
    bool m_iconTrailing = false;
    bool m_busy = false;
    ColorRole m_ink = nullptr;
    ColorRole m_border = nullptr;
    QVariantAnimation m_spin;
};

} // namespace qasid
