#pragma once

#include "core/model/message.h"
#include "ui/thread/rowpainter.h"

#include <QStringList>

namespace qasid {

//! What is looked for in a thread: which words of its rows are marked, and which message is looked at.
class ThreadMatches {
public:
    //! As searchWords() gives them; none marks nothing.
    void setWords(const QStringList &words) { m_words = words; }
    const QStringList &words() const { return m_words; }
    void setCurrent(MessageId message) { m_current = message; }
    MessageId current() const { return m_current; }

    //! The words of a row that are marked: those of a message in which all of them are.
    std::vector<MatchedPart> partsOf(const Message &message, const RowLayout &row) const;
    //! Of a text in several languages, one that has the words; empty for none.
    QString languageOf(const Message &message) const;

private:
    QStringList m_words;
    MessageId m_current;
};

} // namespace qasid
