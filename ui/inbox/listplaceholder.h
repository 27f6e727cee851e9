#pragma once

#include "ui/controls/greyrows.h"

namespace qasid {

//! What stands in place of the conversations while the list is being read.
class ListPlaceholder : public GreyRows {
    Q_OBJECT
public:
    ListPlaceholder(Appearance &appearance, QWidget *parent);

protected:
    int rowHeight(const Theme &theme) const override;
    Shapes shapesOf(const QRectF &row, const Theme &theme) const override;
};

} // namespace qasid
