#pragma once

#include "core/model/queries.h"

#include <QHash>

#include <optional>
#include <vector>

namespace qasid {

//! Whether a conversation belongs to what a query asks for. `lenient` leaves out the filters that an agent's own reading and
//! answering changes (unread, waiting), so that the open conversation does not vanish under the hand.
bool matches(const ConversationQuery &query, const Conversation &conversation, bool lenient = false);

//! The order of one query's conversations, as far as they have been paged in: 16 bytes a row and nothing else. Pure.
class ConversationSection {
public:
    //! The place of a conversation: its last activity, then its id, as the store sorts them.
    struct Key {
        TimeMs activity = 0;
        ConversationId id;
        bool operator==(const Key &) const = default;
    };

    //! What one changed conversation means for the rows.
    struct Change {
        enum class Kind { None, Insert, Remove, Move, Update };
        Kind kind = Kind::None;
        int from = -1; //!< row before; for Remove, Move and Update
        int to = -1; //!< row after, counted without the moved row; for Insert and Move
    };

    void reset(const ConversationQuery &query);
    const ConversationQuery &query() const { return m_query; }

    int size() const { return int(m_keys.size()); }
    const Key &at(int row) const { return m_keys[size_t(row)]; }
    int rowOf(ConversationId id) const; //!< -1 when it is not here

    //! Where the next page begins; absent when everything is here.
    const std::optional<ConversationCursor> &next() const { return m_next; }
    bool isComplete() const { return m_begun && !m_next; }
    bool hasBegun() const { return m_begun; }

    //! Rows of a page that are not here yet; append() adds them and remembers where the next page begins.
    std::vector<Key> newRows(const ConversationPage &page) const;
    void append(const std::vector<Key> &keys, const std::optional<ConversationCursor> &next);

    //! What a conversation as it is now means; a row whose place is beyond the last page is left to the paging.
    Change changeFor(const Conversation &conversation, bool keep) const;
    Change removalOf(ConversationId id) const;
    void apply(const Change &change, const Conversation &conversation);
    void apply(const Change &removal);

    static Key keyOf(const Conversation &conversation);

private:
    bool before(const Key &a, const Key &b) const;
    int placeFor(const Key &key) const;

    ConversationQuery m_query;
    std::vector<Key> m_keys;
    QHash<ConversationId, TimeMs> m_activity;
    std::optional<ConversationCursor> m_next;
    bool m_begun = false;
};

} // namespace qasid
