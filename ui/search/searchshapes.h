#pragma once

#include "ui/controls/greyrows.h"

namespace qasid {

//! What stands in place of the results while they are being looked for.
class SearchShapes : public GreyRows {
    Q_OBJECT
public:
    SearchShapes(Appearance &appearance, QWidget *parent);

protected:
    int rowHeight(const Theme &theme) const override;
    Shapes shapesOf(const QRectF &row, const Theme &theme) const override;
};

} // namespace qasid
