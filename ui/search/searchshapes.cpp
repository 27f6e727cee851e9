#include "ui/search/searchshapes.h"

#include "ui/search/searchrowlayout.h"

namespace qasid {

SearchShapes::SearchShapes(Appearance &appearance, QWidget *parent)
    : GreyRows(appearance, parent)
{
    setAccessibleName(tr("Searching"));
}

int SearchShapes::rowHeight(const Theme &theme) const
{
    return searchRowHeight(theme);
}

GreyRows::Shapes SearchShapes::shapesOf(const QRectF &row, const Theme &theme) const
{
    const SearchRowLayout layout = layOutSearchRow({}, row, theme, SearchRowFonts(theme), layoutDirection());
    return {layout.avatar, {layout.name, layout.text}};
}

} // namespace qasid
