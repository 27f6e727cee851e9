#pragma once

#include "core/model/changeset.h"
#include "core/model/search.h"

#include <QObject>

#include <optional>
#include <vector>

namespace qasid {

class Inbox;

//! The messages of one conversation in which something is found, in the order of the conversation, and the one of them that is looked at.
//! Asks the inbox page by page, up to kMost, and again when the conversation changes; answers to older questions are dropped. Main thread.
class FindModel : public QObject {
    Q_OBJECT
public:
    struct Hit {
        MessageId message;
        qint64 orderKey = 0;
    };
    static constexpr int kMost = 999; //!< what is newest of them

    //! `inbox` outlives it.
    FindModel(Inbox &inbox, QObject *parent);

    //! Looks for something in `query.conversation`. What is looked at then is the last match at `from` or before it in the order of the
    //! conversation, else the first; told by moved().
    void look(const SearchQuery &query, qint64 from);
    //! The same for one that was found already, which is looked at without moved().
    void lookAt(const SearchQuery &query, const Hit &hit);
    void clear();

    const SearchQuery &query() const { return m_query; }
    bool isAsked() const { return m_asked; } //!< there is a question
    bool isAnswered() const { return m_answered; } //!< the first matches are known, or that there are none
    int count() const { return int(m_hits.size()); }
    bool hasMore() const { return m_more; } //!< there are others that are older and were not asked for
    int currentIndex() const { return m_current; } //!< -1 for none
    std::optional<Hit> current() const;

    //! Looks at the next match (1) or the one before (-1), round at the ends.
    void step(int by);

Q_SIGNALS:
    void changed(); //!< how many, or which of them is looked at
    void moved(); //!< another one is looked at and has to be shown

private:
    void begin(const SearchQuery &query);
    void ask(MessageId before);
    void takePage(const SearchPage &page);
    void finish();
    void choose();
    void onChanged(const ChangeSet &changes);
    void refresh();

    Inbox &m_inbox;
    SearchQuery m_query;
    std::vector<Hit> m_hits; //!< by order key
    std::vector<Hit> m_gathered; //!< by the question that is under way
    int m_current = -1;
    qint64 m_from = 0; //!< where to look from
    MessageId m_wanted; //!< to be looked at, whatever else is found
    bool m_choosing = false; //!< nothing of this question is looked at yet
    bool m_asked = false;
    bool m_answered = false;
    bool m_asking = false;
    bool m_again = false; //!< something changed while a question was under way
    bool m_refreshing = false;
    bool m_more = false;
    quint64 m_generation = 0;
};

} // namespace qasid
