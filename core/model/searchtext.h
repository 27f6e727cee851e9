#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace qasid {

//! A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

//! A text in the one form that is searched: taken apart (NFKD), without marks, tatweel, ZWNJ and bidi controls, with one letter for each
//! family of Arabic and Persian variants, ASCII digits, and without case (the Turkish i's are one). `originalOf` has, for each unit of
//! `text` and for its end, the place in the original that it came from.
struct FoldedText {
    QString text;
    std::vector<qsizetype> originalOf;
};
FoldedText fold(QStringView text);
//! The same without the places.
QString foldedText(QStringView text);

//! Counts up whenever fold() or searchedText() answer differently than before, so that a stored index knows when it has to be made anew.
inline constexpr int kSearchVersion = 2;

//! The words of what a person typed into a search field, folded. Each is looked for at the beginning of a word.
QStringList searchWords(QStringView typed);

//! Where words found by searchWords() begin in a text: parts of the original, whole grapheme clusters, in order, not overlapping; as far as
//! the word that was typed reaches. Empty where one of them is missing and `all` is asked for.
std::vector<TextRange> searchMatches(QStringView text, const QStringList &words, bool all = false);

} // namespace qasid
