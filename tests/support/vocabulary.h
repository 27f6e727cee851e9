#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace qasid {

//! Some thousands of words of one of the languages of allPhrases(), made of the beginnings, stems and endings that its words are made of,
//! with digits as it writes them. A few of them are common and most are rare, as in what people write (Zipf's law).
class Vocabulary {
public:
    //! By the language's place in allPhrases().
    explicit Vocabulary(std::size_t language);

    //! Some words, one after the other. `below(n)` gives numbers from 0 to n - 1 at random.
    QString words(int count, const std::function<int(int)> &below) const;

private:
    QString word(const std::function<int(int)> &below) const;

    const struct Parts &m_parts;
    QStringList m_words; //!< the most common first
};

} // namespace qasid
