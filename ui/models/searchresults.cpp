#include "ui/models/searchresults.h"

#include <algorithm>

namespace qasid {

int SearchResults::take(const SearchPage &page)
{
    const size_t before = m_groups.size();
    for (const SearchHit &hit : page.hits) {
        ++m_matches;
        if (const int row = rowOf(hit.conversation); row >= 0)
            ++m_groups[size_t(row)].matches;
        else
            m_groups.push_back({hit.conversation, hit, 1});
    }
    m_next = page.next;
    m_whole = m_whole && page.whole;
    return int(m_groups.size() - before);
}

int SearchResults::rowOf(ConversationId conversation) const
{
    const auto found
        = std::find_if(m_groups.begin(), m_groups.end(), [conversation](const Group &group) { return group.conversation == conversation; });
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

bool SearchResults::looksLike(const SearchResults &other) const
{
    const auto same = [](const Group &a, const Group &b) {
        return a.conversation == b.conversation && a.newest.message == b.newest.message && a.newest.text == b.newest.text
            && a.matches == b.matches;
    };
    return m_next == other.m_next && std::equal(m_groups.begin(), m_groups.end(), other.m_groups.begin(), other.m_groups.end(), same);
}

} // namespace qasid
