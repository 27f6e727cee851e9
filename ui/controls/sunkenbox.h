#pragma once

#include "ui/controls/themed.h"

namespace qasid {

//! A card on the ground of a page: something shown as it is elsewhere, or belonging together. Give it a layout.
class SunkenBox : public QWidget {
    Q_OBJECT
public:
    SunkenBox(Appearance &appearance, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace qasid
