#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace qasid {

//! One colour of the theme, by the name of its role: `&ThemeColors::danger`.
using ColorRole = QColor ThemeColors::*;

//! Repaints `widget` and lays it out anew whenever the look changes; calls `then` before, when given.
template <class Then>
void followAppearance(Appearance &appearance, QWidget *widget, Then then)
{
    QObject::connect(&appearance, &Appearance::changed, widget, [widget, then] {
        then();
        widget->updateGeometry();
        widget->update();
    });
    then();
}

inline void followAppearance(Appearance &appearance, QWidget *widget)
{
    followAppearance(appearance, widget, [] {});
}

//! Fills `widget` with one colour of the theme, now and after every change of it.
void setGround(Appearance &appearance, QWidget *widget, ColorRole role);

} // namespace qasid
