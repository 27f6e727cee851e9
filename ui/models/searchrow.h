#pragma once

#include "core/model/search.h"
#include "ui/models/conversationrow.h"

#include <QMetaType>

#include <vector>

namespace qasid {

//! A piece of a text around what was found in it, in one paragraph.
struct SearchExcerpt {
    QString text; //!< begins with an ellipsis where it does not begin with the text
    std::vector<TextRange> matches; //!< in `text`
    Qt::LayoutDirection direction = Qt::LeftToRight; //!< of the paragraph it is from
    bool operator==(const SearchExcerpt &) const = default;
};

//! The piece whose first match is seen even where there is room for few words. `ui` is the direction of a paragraph without strong
//! characters.
SearchExcerpt excerptOf(const QString &text, const std::vector<TextRange> &matches, Qt::LayoutDirection ui);

//! A row of search results in words: everything that is painted or read aloud.
struct SearchRow {
    ConversationRow conversation; //!< who, with their account; its snippet is not shown
    std::vector<TextRange> nameMatches; //!< in the name
    SearchExcerpt excerpt;
    QString time;
    QString count; //!< "3 matches"

    //! "{name}, {n} matches, {text}, {time}, {channel}, {account}."
    QString accessibleText() const;
};

//! How results are counted in words.
class SearchWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::SearchWords)
public:
    //! "3 matches", or "100+ matches" where more is known to be there.
    static QString matches(int count, bool more, const Formats &formats);
    static QString conversations(int count, bool more, const Formats &formats);
    static QString customers(int count, bool more, const Formats &formats);
    static QString matchesInConversations(const QString &matches, const QString &conversations);
    //! What is ignored when words are compared, with the example of a word that was written otherwise (empty for none).
    static QString hint(const QString &word, const QString &written);
    static QString preparing(); //!< not all messages can be found yet
};

} // namespace qasid

Q_DECLARE_METATYPE(qasid::SearchRow)
