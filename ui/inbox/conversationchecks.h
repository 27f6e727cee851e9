#pragma once

#include "core/base/ids.h"

#include <QSet>

namespace qasid {

class ConversationListModel;

//! How a hand checks rows of the list: one by one, or all from one to another. A range reaches from where something was checked last;
//! as its end moves, rows that it no longer covers stand again as before.
class ConversationChecks {
public:
    //! `model` outlives it, and knows what is checked.
    explicit ConversationChecks(ConversationListModel &model);

    bool isEmpty() const;
    void toggle(int row); //!< nothing for the row of a group
    //! The range's other end is at `row`; it begins at `from` when none was begun.
    void extendTo(int row, int from);
    void checkAll(); //!< every row that is loaded
    void clear();

private:
    QSet<ConversationId> idsIn(int first, int last) const;

    ConversationListModel &m_model;
    ConversationId m_anchor; //!< where the range begins
    QSet<ConversationId> m_beside; //!< checked apart from the range
};

} // namespace qasid
