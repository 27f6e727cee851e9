#include "ui/inbox/listplaceholder.h"

#include "ui/inbox/conversationrowlayout.h"

namespace qasid {

ListPlaceholder::ListPlaceholder(Appearance &appearance, QWidget *parent)
    : GreyRows(appearance, parent)
{
    setAccessibleName(tr("Reading the list"));
}

int ListPlaceholder::rowHeight(const Theme &theme) const
{
    return conversationRowHeight(theme);
}

GreyRows::Shapes ListPlaceholder::shapesOf(const QRectF &row, const Theme &theme) const
{
    const ConversationRowLayout layout = layOutConversationRow({}, row, theme, ConversationRowFonts(theme), layoutDirection());
    return {layout.avatar, {layout.name, layout.snippet}};
}

} // namespace qasid
