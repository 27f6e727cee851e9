#pragma once

#include "core/model/buttongrid.h"
#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

namespace qasid {

class IconButton;

//! One button of a grid that is being arranged: its icon on a tile, its caption, and what it does. Takes the focus by a click,
//! too. The button that removes it is part of it.
class ButtonCard : public ControlButton {
    Q_OBJECT
public:
    ButtonCard(Appearance &appearance, QWidget *parent);

    //! `glyph` is the picture of its icon, empty for none; `spoken` its accessible name.
    void setButton(const Button &button, QLatin1StringView glyph, const QString &spoken);
    void setFaded(bool faded); //!< while it is dragged
    void setFault(const QString &fault); //!< why it cannot be sent as it is; empty for none

    static int heightIn(const Theme &theme) { return theme.zoomed(54); }
    QSize sizeHint() const override { return {180, heightIn(theme())}; }
    QSize minimumSizeHint() const override { return {64, heightIn(theme())}; }

Q_SIGNALS:
    void removeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter, const QRect &place) const;
    void paintAction(QPainter &painter, const QRect &place) const;
    QRect visual(const QRect &rect) const;

    Button m_button;
    QLatin1StringView m_glyph;
    QString m_fault;
    bool m_faded = false;
    IconButton *m_remove;
};

//! What is dashed and adds a button: "+" at the end of a row.
class AddTile : public ControlButton {
    Q_OBJECT
public:
    AddTile(Appearance &appearance, QWidget *parent);

    QSize sizeHint() const override { return {36, ButtonCard::heightIn(theme())}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! The dots at the start of a row, to drag it by.
class RowHandle : public ControlButton {
    Q_OBJECT
public:
    RowHandle(Appearance &appearance, QWidget *parent);

    QSize sizeHint() const override { return {20, ButtonCard::heightIn(theme())}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qasid
