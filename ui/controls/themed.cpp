#include "ui/controls/themed.h"

#include <QPalette>

namespace qasid {

void setGround(Appearance &appearance, QWidget *widget, ColorRole role)
{
    widget->setAutoFillBackground(true);
    followAppearance(appearance, widget, [&appearance, widget, role] {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, appearance.theme().colors.*role);
        widget->setPalette(palette);
    });
}

} // namespace qasid
