#include "core/model/searchtext.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

// Letters that Unicode does not take apart. Everything else follows from its decompositions: a letter with hamza, madda, accent or
// cedilla is its base and a mark, and marks are dropped.
constexpr std::pair<char16_t, QStringView> kVariants[] = {
    {u'\u0649', u"\u06CC"}, // alef maksura
    {u'\u064A', u"\u06CC"}, // Arabic yeh; with it yeh with hamza
    {u'\u0643', u"\u06A9"}, // Arabic kaf
    {u'\u06AA', u"\u06A9"}, // swash kaf
    {u'\u0629', u"\u0647"}, // teh marbuta
    {u'\u06BE', u"\u0647"}, // heh doachashmee
    {u'\u06C1', u"\u0647"}, // heh goal
    {u'\u06C3', u"\u0647"}, // teh marbuta goal
    {u'\u06D5', u"\u0647"}, // ae; with it heh with yeh above
    {u'\u0671', u"\u0627"}, // alef wasla
    {u'\u0131', u"i"}, // Turkish dotless i
    {u'\u00DF', u"ss"},
    {u'\u00E6', u"ae"},
    {u'\u00F8', u"o"},
    {u'\u0111', u"d"},
    {u'\u0142', u"l"},
    {u'\u0153', u"oe"},
};

constexpr char32_t kTatweel = 0x0640;
constexpr char32_t kReplacement = 0xFFFD;

//! Goes through the characters of a text. Half of a surrogate pair stands for nothing.
class Characters {
public:
    explicit Characters(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_place == m_text.size(); }
    qsizetype place() const { return m_place; } //!< of the next one

    char32_t next()
    {
        const QChar unit = m_text[m_place++];
        if (!unit.isSurrogate())
            return unit.unicode();
        if (unit.isLowSurrogate() || atEnd() || !m_text[m_place].isLowSurrogate())
            return kReplacement;
        return QChar::surrogateToUcs4(unit, m_text[m_place++]);
    }

private:
    QStringView m_text;
    qsizetype m_place = 0;
};

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // ZWNJ, ZWJ, bidi controls, soft hyphen
        return true;
    default:
        return c == kTatweel || (c >= 0x1F3FB && c <= 0x1F3FF); // the tones of skin of emoji are marks in all but name
    }
}

void appendLetter(QString &to, char32_t c)
{
    const char32_t folded = QChar::toCaseFolded(c);
    const auto variant
        = std::find_if(std::begin(kVariants), std::end(kVariants), [folded](const auto &one) { return one.first == folded; });
    if (variant != std::end(kVariants))
        to += variant->second;
    else
        to += QStringView(QChar::fromUcs4(folded));
}

//! Appends what becomes of one character: nothing, one, or several.
void appendFolded(QString &to, char32_t c)
{
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    Characters it(parts);
    while (!it.atEnd()) {
        const char32_t part = it.next();
        if (isDropped(part))
            continue;
        const int digit = QChar::digitValue(part);
        if (digit >= 0 && QChar::category(part) == QChar::Number_DecimalDigit)
            to += QChar(u'0' + digit);
        else
            appendLetter(to, part);
    }
}

//! What becomes of the characters that nearly all texts are made of.
class Known {
public:
    static constexpr char32_t kEnd = 0x0700; // Latin to Arabic

    static const Known &instance()
    {
        static const Known known;
        return known;
    }
    QStringView operator[](char32_t c) const { return QStringView(m_text).sliced(m_start[c], m_start[c + 1] - m_start[c]); }

private:
    Known()
    {
        for (char32_t c = 0; c < kEnd; ++c) {
            m_start[c] = m_text.size();
            appendFolded(m_text, c);
        }
        m_start[kEnd] = m_text.size();
    }

    QString m_text;
    std::array<qsizetype, kEnd + 1> m_start = {};
};

//! Calls `visit(place)` after what became of each character of the text was appended to `folded`.
template <class Visit>
void foldEach(QStringView text, QString &folded, Visit visit)
{
    const Known &known = Known::instance();
    folded.reserve(text.size());
    Characters it(text);
    while (!it.atEnd()) {
        const qsizetype place = it.place();
        const char32_t c = it.next();
        if (c < Known::kEnd)
            folded += known[c];
        else
            appendFolded(folded, c);
        visit(place);
    }
}

//! Where the grapheme cluster of a place begins; asked with growing places only.
class Clusters {
public:
    explicit Clusters(QStringView text)
        : m_finder(QTextBoundaryFinder::Grapheme, text.data(), text.size())
    {
    }

    qsizetype startOf(qsizetype place)
    {
        while (m_end >= 0 && m_end <= place) {
            m_start = m_end;
            m_end = m_finder.toNextBoundary();
        }
        return m_start;
    }

private:
    QTextBoundaryFinder m_finder;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
};

enum class Part { Gap, Word, Alone };

//! What a folded character is of a word. Signs that are not spelled with others are words of their own: emoji, ideographs, kana.
Part partOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Other:
        return c == kReplacement ? Part::Gap : Part::Alone;
    case QChar::Letter_Other: {
        const auto script = QChar::script(c);
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? Part::Alone
                                                                                                                   : Part::Word;
    }
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Part::Word;
    default:
        return Part::Gap;
    }
}

//! Calls `visit(start, length)` for each word of a folded text.
template <class Visit>
void eachWord(QStringView folded, Visit visit)
{
    qsizetype start = -1;
    const auto finish = [&](qsizetype end) {
        if (start >= 0)
            visit(start, end - start);
        start = -1;
    };
    Characters it(folded);
    while (!it.atEnd()) {
        const qsizetype place = it.place();
        const Part part = partOf(it.next());
        if (part != Part::Word)
            finish(place);
        if (part == Part::Alone)
            visit(place, it.place() - place);
        else if (part == Part::Word && start < 0)
            start = place;
    }
    finish(folded.size());
}

//! From the first of some units of a folded text to the end of the cluster that the last is of.
TextRange originalRange(const FoldedText &folded, qsizetype start, qsizetype length)
{
    const auto &places = folded.originalOf;
    const qsizetype first = places[std::size_t(start)];
    const auto after = std::upper_bound(places.begin() + start, places.end(), places[std::size_t(start + length - 1)]);
    return {.start = first, .length = (after == places.end() ? places.back() : *after) - first};
}

//! The words that are looked for, and which of them were found.
class Wanted {
public:
    explicit Wanted(const QStringList &words)
    {
        for (const QString &word : words) {
            if (!word.isEmpty())
                m_missing.insert(word);
        }
        m_words = m_missing;
        for (const QStringView word : std::as_const(m_words))
            m_lengths.push_back(word.size());
        std::sort(m_lengths.begin(), m_lengths.end());
        m_lengths.erase(std::unique(m_lengths.begin(), m_lengths.end()), m_lengths.end());
    }

    //! Length of the longest that the word of a text begins with; 0 for none.
    qsizetype beginning(QStringView word)
    {
        qsizetype longest = 0;
        for (const qsizetype length : m_lengths) {
            if (length > word.size())
                break;
            const QStringView begin = word.first(length);
            if (!m_words.contains(begin))
                continue;
            m_missing.remove(begin);
            longest = length;
        }
        return longest;
    }

    bool foundAll() const { return m_missing.isEmpty(); }

private:
    QSet<QStringView> m_words;
    QSet<QStringView> m_missing;
    std::vector<qsizetype> m_lengths; // each once: few, whatever was typed
};

} // namespace

FoldedText fold(QStringView text)
{
    FoldedText folded;
    folded.originalOf.reserve(std::size_t(text.size()) + 1);
    Clusters clusters(text);
    foldEach(
        text, folded.text, [&](qsizetype place) { folded.originalOf.resize(std::size_t(folded.text.size()), clusters.startOf(place)); });
    folded.originalOf.push_back(text.size());
    return folded;
}

QString foldedText(QStringView text)
{
    QString folded;
    foldEach(text, folded, [](qsizetype) {});
    return folded;
}

QStringList searchWords(QStringView typed)
{
    const QString folded = foldedText(typed);
    QStringList words;
    eachWord(folded, [&](qsizetype start, qsizetype length) { words.append(folded.sliced(start, length)); });
    return words;
}

std::vector<TextRange> searchMatches(QStringView text, const QStringList &words, bool all)
{
    Wanted wanted(words);
    const FoldedText folded = fold(text);
    std::vector<TextRange> matches;
    eachWord(folded.text, [&](qsizetype start, qsizetype length) {
        const qsizetype matched = wanted.beginning(QStringView(folded.text).sliced(start, length));
        if (matched == 0)
            return;
        const TextRange range = originalRange(folded, start, matched);
        // Two words can come from one cluster.
        if (matches.empty() || matches.back().start + matches.back().length <= range.start)
            matches.push_back(range);
    });
    return all && !wanted.foundAll() ? std::vector<TextRange>() : matches;
}

} // namespace qasid
