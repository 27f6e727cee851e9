#include "ui/palette/palettematch.h"

#include <algorithm>

namespace qasid {

namespace {

constexpr int kLaterWord = 1; // for each word before the one that fits
constexpr int kPieces = 10; // made of the beginnings of several words
constexpr int kInside = 30; // inside a word
constexpr int kOtherName = 5;
constexpr qsizetype kLeastInside = 2; // a single letter is inside nearly everything

//! Parts of the folded name that one typed word is made of.
using Pieces = std::vector<TextRange>;

std::vector<TextRange> wordsOf(const QString &folded)
{
    std::vector<TextRange> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool letter = i < folded.size() && folded[i].isLetterOrNumber();
        if (letter && start < 0)
            start = i;
        if (!letter && start >= 0) {
            words.push_back({.start = start, .length = i - start});
            start = -1;
        }
    }
    return words;
}

qsizetype commonBeginning(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

//! Takes a typed word apart into beginnings of the name's words.
class Apart {
public:
    Apart(const QString &folded, const std::vector<TextRange> &words, QStringView typed)
        : m_folded(folded)
        , m_words(words)
        , m_typed(typed)
        , m_dead((words.size() + 1) * size_t(typed.size() + 1))
    {
    }

    //! Whether what stands from `at` on is made of words from `from` on; of each it takes as much as it can.
    bool take(size_t from, qsizetype at)
    {
        if (at == m_typed.size())
            return true;
        const size_t state = from * size_t(m_typed.size() + 1) + size_t(at);
        if (m_dead[state])
            return false;
        for (size_t i = from; i < m_words.size(); ++i) {
            const QStringView word = QStringView(m_folded).mid(m_words[i].start, m_words[i].length);
            for (qsizetype length = commonBeginning(word, m_typed.mid(at)); length > 0; --length) {
                m_pieces.push_back({.start = m_words[i].start, .length = length});
                if (take(i + 1, at + length))
                    return true;
                m_pieces.pop_back();
            }
        }
        m_dead[state] = true;
        return false;
    }

    const Pieces &pieces() const { return m_pieces; }

private:
    const QString &m_folded;
    const std::vector<TextRange> &m_words;
    QStringView m_typed;
    std::vector<bool> m_dead; //!< ways that were tried in vain
    Pieces m_pieces;
};

//! What one typed word costs, with the pieces it is made of; nothing when it does not fit.
std::optional<int> fit(const QString &folded, const std::vector<TextRange> &words, QStringView typed, Pieces &pieces)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (!QStringView(folded).mid(words[i].start, words[i].length).startsWith(typed))
            continue;
        pieces.push_back({.start = words[i].start, .length = typed.size()});
        return int(i) * kLaterWord;
    }
    Apart apart(folded, words, typed);
    if (apart.take(0, 0)) {
        pieces.insert(pieces.end(), apart.pieces().begin(), apart.pieces().end());
        return kPieces + int(apart.pieces().size());
    }
    const qsizetype inside = typed.size() < kLeastInside ? -1 : folded.indexOf(typed);
    if (inside < 0)
        return std::nullopt;
    pieces.push_back({.start = inside, .length = typed.size()});
    return kInside;
}

//! In the order of the name, with those that touch or overlap made one.
std::vector<TextRange> joined(Pieces pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    std::vector<TextRange> ranges;
    for (const TextRange &piece : pieces) {
        if (!ranges.empty() && piece.start <= ranges.back().start + ranges.back().length)
            ranges.back().length = std::max(ranges.back().length, piece.start + piece.length - ranges.back().start);
        else
            ranges.push_back(piece);
    }
    return ranges;
}

} // namespace

std::optional<PaletteMatch> matchName(const QString &name, const QStringList &typed)
{
    const FoldedText folded = fold(name);
    const std::vector<TextRange> words = wordsOf(folded.text);
    PaletteMatch match;
    Pieces pieces;
    for (const QString &word : typed) {
        const std::optional<int> cost = fit(folded.text, words, word, pieces);
        if (!cost)
            return std::nullopt;
        match.cost += *cost;
    }
    for (const TextRange &piece : joined(std::move(pieces))) {
        const qsizetype start = folded.originalOf[size_t(piece.start)];
        match.ranges.push_back({.start = start, .length = folded.originalOf[size_t(piece.start + piece.length)] - start});
    }
    return match;
}

std::optional<PaletteMatch> matchNames(const QString &name, const QStringList &otherNames, const QStringList &typed)
{
    std::optional<PaletteMatch> best = matchName(name, typed);
    for (const QString &other : otherNames) {
        const std::optional<PaletteMatch> match = matchName(other, typed);
        if (match && (!best || match->cost + kOtherName < best->cost))
            best = PaletteMatch{.cost = match->cost + kOtherName, .ranges = {}};
    }
    return best;
}

} // namespace qasid
