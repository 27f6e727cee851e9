#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

namespace qasid {

//! A square button with an icon of 18 in 32; its name is the tooltip and the accessible name. Checkable ones are filled with
//! the soft accent while on.
class IconButton : public ControlButton {
    Q_OBJECT
public:
    IconButton(Appearance &appearance, QLatin1StringView icon, const QString &name, QWidget *parent);

    void setIconName(QLatin1StringView icon);
    //! Side of the button and of its icon; 32 and 18 unless told.
    void setSides(int button, int icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    int m_side = 32;
    int m_iconSide = 18;
};

} // namespace qasid
