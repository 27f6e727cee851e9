#include "ui/models/sourcetext.h"

#include <QJsonDocument>

#include <algorithm>

namespace qasid {

namespace {

constexpr qsizetype kShown = 200'000;
constexpr qsizetype kLine = 2'000; //!< a line is laid out as a whole
constexpr qsizetype kIndented = 4'000'000; //!< reading more as JSON takes longer than a blink

//! Deeply nested JSON is mostly blanks when it is indented: then it is easier to read as it came.
QByteArray indented(const QByteArray &raw)
{
    if (raw.size() > kIndented)
        return raw;
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    if (document.isNull())
        return raw;
    const QByteArray lines = document.toJson(QJsonDocument::Indented);
    return lines.size() > 4 * raw.size() + 1000 ? raw : lines;
}

//! A unit of the text as it can be drawn.
QChar drawable(QStringView text, qsizetype at)
{
    constexpr char16_t kControlPictures = 0x2400, kDeletePicture = 0x2421, kDelete = 0x7f;
    const QChar c = text[at];
    if (c == QChar::LineFeed || c == QChar::Tabulation)
        return c;
    if (c.unicode() < u' ')
        return QChar(char16_t(kControlPictures + c.unicode()));
    if (c.unicode() == kDelete)
        return QChar(kDeletePicture);
    const bool paired
        = c.isHighSurrogate() ? at + 1 < text.size() && text[at + 1].isLowSurrogate() : at > 0 && text[at - 1].isHighSurrogate();
    return c.isSurrogate() && !paired ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

SourceText sourceText(const QByteArray &raw)
{
    const QByteArray source = indented(raw);
    // A letter takes four bytes at most, so this is enough for all that is shown.
    const QString text = QString::fromUtf8(source.left(4 * kShown));
    SourceText result{.text = {}, .isWhole = source.size() <= 4 * kShown && text.size() <= kShown};
    const qsizetype end = std::min(text.size(), kShown);
    result.text.reserve(end + end / kLine);
    qsizetype line = 0;
    for (qsizetype at = 0; at < end; ++at) {
        const QChar c = drawable(text, at);
        if (line >= kLine && !c.isLowSurrogate()) {
            result.text += QChar::LineFeed;
            line = 0;
        }
        result.text += c;
        line = c == QChar::LineFeed ? 0 : line + 1;
    }
    return result;
}

} // namespace qasid
