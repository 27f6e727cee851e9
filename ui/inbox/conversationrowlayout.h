#pragma once

#include "ui/models/conversationrow.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

namespace qasid {

//! Where the parts of a conversation's row are (DESIGN.md section 6, "Conversation row"): computed once in leading and trailing
//! terms and mirrored at the end. Rectangles of parts that the row does not have are null.
struct ConversationRowLayout {
    QRectF box; //!< the rounded ground; rows sit 3 px apart
    QRectF avatar;
    QRectF mark; //!< the account's, at the avatar's lower trailing corner
    QRectF name;
    QRectF time;
    QRectF prefix; //!< "Draft:", "You:" or the tap glyph
    QRectF snippet;
    QRectF badge;
    QRectF source;
    struct Tag {
        QRectF box;
        size_t index = 0; //!< in ConversationRow::tags
    };
    std::vector<Tag> tags;
    QRectF assignee;
};

//! Fonts of a row, made once for many rows.
struct ConversationRowFonts {
    explicit ConversationRowFonts(const Theme &theme);

    QFont name, nameUnread, time, timeUnread, snippet, source;
};

//! Height of a conversation's row with the gap below it, and of the row that opens and closes a group.
int conversationRowHeight(const Theme &theme);
int groupRowHeight(const Theme &theme);

//! Lays `row` out in `cell`.
ConversationRowLayout layOutConversationRow(
    const ConversationRow &row, const QRectF &cell, const Theme &theme, const ConversationRowFonts &fonts, Qt::LayoutDirection direction);

} // namespace qasid
