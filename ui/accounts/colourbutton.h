#pragma once

#include "ui/controls/controlbutton.h"

namespace qasid {

//! One of the eight account colours, to choose from.
class ColourButton : public ControlButton {
    Q_OBJECT
public:
    //! `colour` is a name of the design tokens.
    ColourButton(Appearance &appearance, const QString &colour, QWidget *parent);

    const QString &colourName() const { return m_colour; }

    QSize sizeHint() const override { return {28, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_colour;
};

} // namespace qasid
