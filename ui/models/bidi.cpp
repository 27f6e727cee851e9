#include "ui/models/bidi.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::bidi {

namespace {

constexpr char16_t kLre = 0x202a, kRle = 0x202b, kPdf = 0x202c, kLro = 0x202d, kRlo = 0x202e;
constexpr char16_t kLri = 0x2066, kRli = 0x2067, kFsi = 0x2068, kPdi = 0x2069;
constexpr char16_t kLrm = 0x200e, kRlm = 0x200f;
constexpr char16_t kWordJoiner = 0x2060, kNoBreakSpace = 0x00a0;

bool isIsolate(char16_t unit)
{
    return unit == kLri || unit == kRli || unit == kFsi;
}
bool isEmbedding(char16_t unit)
{
    return unit == kLre || unit == kRle || unit == kLro || unit == kRlo || unit == kPdf;
}

//! Walks code points; a lone surrogate counts as itself.
char32_t codePointAt(QStringView text, qsizetype at, qsizetype &length)
{
    const QChar first = text[at];
    length = 1;
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(first, text[at + 1]);
    }
    return first.unicode();
}

//! `text` without embeddings, and with isolates only where both ends are there.
QString balanced(QStringView text)
{
    QString result;
    result.reserve(text.size());
    std::vector<qsizetype> open;
    for (const QChar c : text) {
        if (isEmbedding(c.unicode()))
            continue;
        if (c.unicode() == kPdi) {
            if (open.empty())
                continue;
            open.pop_back();
        } else if (isIsolate(c.unicode())) {
            open.push_back(result.size());
        }
        result += c;
    }
    for (auto at = open.rbegin(); at != open.rend(); ++at)
        result.remove(*at, 1);
    return result;
}

const QRegularExpression &tokenPattern()
{
    // One pass; the first group that matched tells the kind. Quantifiers are possessive or bounded, so that no text is slow. Controls of
    // direction end an address: inside an isolate of ours they would close it.
    static const QRegularExpression pattern(
        uR"re((?<mail>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}))re"
        uR"re(|(?<link>https?://[^\s\p{Z}<>"\x{200e}\x{200f}\x{061c}\x{202a}-\x{202e}\x{2066}-\x{2069}]{1,2000}+)re"
        uR"re(|(?<![\w.@-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24}/[^\s\p{Z}<>"\x{200e}\x{200f}\x{061c}\x{202a}-\x{202e}\x{2066}-\x{2069}]{0,2000}+)re"
        uR"re(|(?<![\w.@-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}(?:com|net|org|info|io|app|dev|shop|store|ir|ma|tr|fr|tn|dz|eg|sa|ae|example)(?![\w.-]*\w)))re"
        uR"re(|(?<phone>(?<![\p{L}\p{N}#-])(?:\+|00)\p{Nd}(?:[ \x{a0}().-]{0,2}\p{Nd}){6,14})re"
        uR"re(|(?<![\p{L}\p{N}#-])0\p{Nd}(?:[ \x{a0}().-]{0,2}\p{Nd}){7,13}(?![\p{L}\p{N}])))re"
        uR"re(|(?<code>#[A-Za-z0-9][A-Za-z0-9_]{0,40}+(?:-[A-Za-z0-9_]{1,40}+){0,8}+)re"
        uR"re(|(?<![\w-])[A-Za-z][A-Za-z0-9]{0,40}+(?:-[A-Za-z0-9]{1,40}+){1,8}+))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! Sentence punctuation after an address is not part of it; a closing bracket is when it was opened in it.
QStringView withoutTrailingPunctuation(QStringView text)
{
    constexpr QStringView kPunctuation = u".,;:!?'\u060c\u061b\u061f\u00bb\u2026";
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const bool unopened = (last == u')' && !text.contains(u'(')) || (last == u']' && !text.contains(u'['));
        if (!unopened && !kPunctuation.contains(last))
            break;
        text.chop(1);
    }
    return text;
}

//! Whether a line may break beside this character inside a token.
bool breaksLines(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSurrogate();
}

//! Whether left-to-right words cannot go on beyond a character of this kind: strong the other way, Arabic digits, or a control.
bool endsPhrase(QChar::Direction direction)
{
    switch (direction) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS:
    case QChar::DirON:
    case QChar::DirWS:
    case QChar::DirNSM:
    case QChar::DirBN:
        return false;
    default:
        return true;
    }
}

class DisplayBuilder {
public:
    explicit DisplayBuilder(QStringView original)
        : m_original(original)
    {
        m_result.drawnOf.reserve(size_t(original.size()) + 1);
    }

    void copy(qsizetype at)
    {
        const char16_t unit = m_original[at].unicode();
        if (isIsolate(unit) || isEmbedding(unit) || unit == kPdi)
            copyControl(at, unit);
        else
            put(at, m_original[at]);
    }

    void copyToken(const Token &token)
    {
        mark(kLri, token.start);
        const qsizetype start = m_result.text.size();
        for (qsizetype at = token.start; at < token.start + token.length; ++at) {
            const QChar c = m_original[at];
            const bool joins = breaksLines(c);
            if (joins && at > token.start && !c.isSpace())
                mark(kWordJoiner, at);
            put(at, c.isSpace() ? QChar(kNoBreakSpace) : c);
            if (joins && !c.isSpace() && at + 1 < token.start + token.length)
                mark(kWordJoiner, at + 1);
        }
        m_result.marks.push_back({start, m_result.text.size() - start, token});
        mark(kPdi, token.start + token.length);
    }

    //! Around words that are read together with a token in them.
    void openIsolate(qsizetype at) { mark(kLri, at); }
    void closeIsolate(qsizetype at) { mark(kPdi, at); }

    DisplayText finish() &&
    {
        m_result.drawnOf.push_back(int(m_result.text.size()));
        m_result.originalOf.push_back(int(m_original.size()));
        // P2 skips what is in isolates: a token that was the first with a direction would no longer give it to the paragraph.
        const auto wanted = firstStrong(m_original);
        if (wanted && wanted != firstStrong(m_result.text))
            beginWith(*wanted == Qt::LeftToRight ? kLrm : kRlm);
        return std::move(m_result);
    }

private:
    //! A control of the original. What is shown in place of an override opens nothing, so its end must close nothing (X7).
    void copyControl(qsizetype at, char16_t unit)
    {
        if (unit == kLro || unit == kRlo) {
            m_open.push_back(unit);
            return showControl(at, unit == kLro ? u"LRO" : u"RLO");
        }
        bool shown = false;
        if (unit == kPdf) {
            shown = !m_open.empty() && (m_open.back() == kLro || m_open.back() == kRlo);
            if (!m_open.empty() && !isIsolate(m_open.back()))
                m_open.pop_back();
        } else if (unit == kPdi) {
            const auto opener = std::find_if(m_open.rbegin(), m_open.rend(), isIsolate);
            if (opener != m_open.rend()) // with all that was opened in it
                m_open.erase(std::prev(opener.base()), m_open.end());
        } else {
            m_open.push_back(unit);
        }
        put(at, shown ? QChar(kWordJoiner) : m_original[at]);
    }

    void beginWith(char16_t strong)
    {
        m_result.text.prepend(QChar(strong));
        m_result.originalOf.insert(m_result.originalOf.begin(), 0);
        for (int &drawn : m_result.drawnOf)
            ++drawn;
        for (DisplayText::Mark &mark : m_result.marks)
            ++mark.start;
    }

    void put(qsizetype at, QChar drawn)
    {
        m_result.drawnOf.push_back(int(m_result.text.size()));
        m_result.originalOf.push_back(int(at));
        m_result.text += drawn;
    }

    //! A drawn unit that is not in the original; it stands before `at`.
    void mark(char16_t drawn, qsizetype at)
    {
        m_result.originalOf.push_back(int(at));
        m_result.text += QChar(drawn);
    }

    void showControl(qsizetype at, QStringView name)
    {
        mark(kLri, at);
        const qsizetype start = m_result.text.size();
        put(at, name[0]);
        for (const QChar c : name.mid(1))
            mark(c.unicode(), at);
        m_result.marks.push_back({start, name.size(), std::nullopt});
        mark(kPdi, at + 1);
    }

    QStringView m_original;
    std::vector<char16_t> m_open; //!< embeddings, overrides and isolates of the original that are not closed yet
    DisplayText m_result;
};

//! From `start` until before `end`.
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
};

//! Where the left-to-right words before a token begin that are read with it; not before `from`.
qsizetype startOfPhrase(QStringView text, const Token &token, qsizetype from)
{
    qsizetype start = token.start;
    for (qsizetype at = token.start; at > from;) {
        --at;
        if (text[at].isLowSurrogate() && at > from && text[at - 1].isHighSurrogate())
            --at;
        qsizetype length = 1;
        const QChar::Direction direction = QChar::direction(codePointAt(text, at, length));
        if (direction == QChar::DirL)
            start = at;
        else if (endsPhrase(direction))
            break;
    }
    return start;
}

//! Where those after it end. Digits go with the letters they follow (W7).
qsizetype endOfPhrase(QStringView text, const Token &token)
{
    qsizetype end = token.start + token.length;
    bool letters = firstStrong(text.mid(token.start, token.length)) == Qt::LeftToRight;
    qsizetype length = 1;
    for (qsizetype at = end; at < text.size(); at += length) {
        const QChar::Direction direction = QChar::direction(codePointAt(text, at, length));
        letters = letters || direction == QChar::DirL;
        if (direction == QChar::DirL || (letters && direction == QChar::DirEN))
            end = at + length;
        else if (endsPhrase(direction))
            break;
    }
    return end;
}

//! An isolate is a neutral between its neighbours (N1, N2): in a right-to-left paragraph "Order #1042" would be read as "#1042 Order" with
//! one around the number alone. So there is another one around all the words that are read together.
Span phraseAround(QStringView text, const std::vector<Token> &tokens, std::size_t first, qsizetype from)
{
    Span phrase{startOfPhrase(text, tokens[first], from), endOfPhrase(text, tokens[first])};
    for (std::size_t i = first + 1; i < tokens.size() && tokens[i].start < phrase.end; ++i)
        phrase.end = std::max(phrase.end, tokens[i].start + tokens[i].length);
    return phrase;
}

} // namespace

std::optional<Qt::LayoutDirection> firstStrong(QStringView paragraph)
{
    int depth = 0;
    qsizetype length = 1;
    for (qsizetype at = 0; at < paragraph.size(); at += length) {
        const char32_t point = codePointAt(paragraph, at, length);
        switch (QChar::direction(point)) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++depth;
            break;
        case QChar::DirPDI:
            depth = std::max(0, depth - 1);
            break;
        case QChar::DirL:
            if (depth == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (depth == 0)
                return Qt::RightToLeft;
            break;
        case QChar::DirB:
            return std::nullopt;
        default:
            break;
        }
    }
    return std::nullopt;
}

Qt::LayoutDirection direction(QStringView paragraph, Qt::LayoutDirection fallback)
{
    return firstStrong(paragraph).value_or(fallback);
}

QString isolate(QStringView value)
{
    return QChar(kFsi) + balanced(value) + QChar(kPdi);
}

QString isolateLtr(QStringView value)
{
    return QChar(kLri) + balanced(value) + QChar(kPdi);
}

QString withoutControls(QStringView text)
{
    return balanced(text);
}

std::vector<QStringView> paragraphs(QStringView text)
{
    std::vector<QStringView> result;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (unit != u'\n' && unit != u'\r' && unit != 0x85 && unit != 0x2029)
            continue;
        result.push_back(text.mid(start, at - start));
        if (unit == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            ++at;
        start = at + 1;
    }
    result.push_back(text.mid(start));
    return result;
}

std::vector<Token> tokens(QStringView paragraph)
{
    std::vector<Token> result;
    auto matches = tokenPattern().globalMatch(paragraph.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Token token{Token::Kind::Code, match.capturedStart(), match.capturedLength()};
        if (!match.capturedView(u"mail").isEmpty())
            token.kind = Token::Kind::Email;
        else if (!match.capturedView(u"link").isEmpty())
            token.kind = Token::Kind::Link;
        else if (!match.capturedView(u"phone").isEmpty())
            token.kind = Token::Kind::Phone;
        const QStringView found = paragraph.mid(token.start, token.length);
        // Hyphenated words ("à-propos") and hashtags of letters are words, not codes.
        if (token.kind == Token::Kind::Code && !hasDigit(found))
            continue;
        token.length = withoutTrailingPunctuation(found).size();
        if (token.length > 1)
            result.push_back(token);
    }
    return result;
}

DisplayText displayForm(QStringView paragraph)
{
    DisplayBuilder builder(paragraph);
    const std::vector<Token> all = tokens(paragraph);
    const bool rightToLeft = !all.empty() && firstStrong(paragraph) == Qt::RightToLeft;
    qsizetype at = 0;
    const auto copyUntil = [&builder, &at](qsizetype end) {
        for (; at < end; ++at)
            builder.copy(at);
    };
    Span phrase;
    bool open = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Token &token = all[i];
        if (open && token.start >= phrase.end) {
            copyUntil(phrase.end);
            builder.closeIsolate(at);
            open = false;
        }
        if (rightToLeft && !open) {
            phrase = phraseAround(paragraph, all, i, at);
            open = phrase.start < token.start || phrase.end > token.start + token.length;
            if (open) {
                copyUntil(phrase.start);
                builder.openIsolate(at);
            }
        }
        copyUntil(token.start);
        builder.copyToken(token);
        at = token.start + token.length;
    }
    if (open) {
        copyUntil(phrase.end);
        builder.closeIsolate(at);
    }
    copyUntil(paragraph.size());
    return std::move(builder).finish();
}

qsizetype DisplayText::toOriginal(qsizetype drawn) const
{
    return originalOf[size_t(std::clamp<qsizetype>(drawn, 0, qsizetype(originalOf.size()) - 1))];
}

qsizetype DisplayText::toDrawn(qsizetype original) const
{
    return drawnOf[size_t(std::clamp<qsizetype>(original, 0, qsizetype(drawnOf.size()) - 1))];
}

} // namespace qasid::bidi
