#pragma once

#include "ui/controls/themed.h"
#include "ui/controls/wordlines.h"

#include <QLabel>

#include <array>
#include <memory>

namespace qasid {

//! Words in one style and colour of the theme: plain text in lines of the style's height. One line that is too long for its place
//! is cut at its end.
class Label : public QLabel {
    Q_OBJECT
public:
    Label(Appearance &appearance, TextStyle style, ColorRole role, const QString &text, QWidget *parent);

    void setRole(ColorRole role);
    void setStyle(TextStyle style);
    void setWeight(int weight); //!< 400, 500 or 600 instead of the style's own
    //! Left and right mean the leading and the trailing side, whatever the direction of the words themselves.
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    const WordLines &lines(int width) const;
    void forgetLines() const;

    Appearance &m_appearance;
    TextStyle m_style;
    ColorRole m_role;
    int m_weight = 0;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;

    //! Layouts ask for a size often, and laying out words takes long: the two widths asked for last are kept.
    struct Laid {
        QString text;
        int width = 0;
        bool wrapped = false;
        std::unique_ptr<WordLines> lines;
    };
    mutable std::array<Laid, 2> m_laid;
};

//! A hairline in the colour of lines, across its parent's layout.
class HairLine : public QWidget {
    Q_OBJECT
public:
    HairLine(Appearance &appearance, QWidget *parent, Qt::Orientation orientation = Qt::Horizontal);
};

//! A small icon that stands in a layout and is drawn in a colour of the theme.
class Glyph : public QWidget {
    Q_OBJECT
public:
    Glyph(Appearance &appearance, QLatin1StringView icon, int side, ColorRole role, QWidget *parent);

    void setIcon(QLatin1StringView icon, ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QLatin1StringView m_icon;
    ColorRole m_role;
};

} // namespace qasid
