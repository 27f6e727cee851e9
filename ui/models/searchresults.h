#pragma once

#include "core/model/search.h"

#include <vector>

namespace qasid {

//! What was found, by conversation: each with its newest match, in the order of these. A plain value.
class SearchResults {
public:
    struct Group {
        ConversationId conversation;
        SearchHit newest;
        int matches = 0;
    };

    //! Takes in the next page. Answers how many conversations are new; they stand at the end.
    int take(const SearchPage &page);

    const std::vector<Group> &groups() const { return m_groups; }
    int matches() const { return m_matches; }
    MessageId next() const { return m_next; } //!< where to go on; none when all is here
    bool isWhole() const { return m_whole; } //!< false while there are messages that cannot be found yet
    int rowOf(ConversationId conversation) const; //!< -1 for none
    //! Whether nothing of it looks different.
    bool looksLike(const SearchResults &other) const;

private:
    std::vector<Group> m_groups;
    int m_matches = 0;
    MessageId m_next;
    bool m_whole = true;
};

} // namespace qasid
