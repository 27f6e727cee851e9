#include "ui/thread/textblock.h"

#include "ui/controls/matchmarks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace qasid {

struct TextBlock::Paragraph {
    qsizetype start = 0; //!< in the original text
    bidi::DisplayText display;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal top = 0;
    qreal height = 0;
    qreal lineHeight = 0;
    qreal baseline = 0; //!< of a line, from its top
    QTextLayout layout;

    qsizetype toOriginal(int drawn) const { return start + display.toOriginal(drawn); }
    //! What of a part of the whole text is drawn here.
    std::optional<TextRange> toDrawn(const TextRange &part) const
    {
        const qsizetype length = qsizetype(display.drawnOf.size()) - 1;
        const qsizetype first = std::max(part.start - start, qsizetype(0)), last = std::min(part.start + part.length - start, length);
        if (first >= last)
            return std::nullopt;
        const qsizetype from = display.toDrawn(first);
        return TextRange{from, display.toDrawn(last) - from};
    }
};

namespace {

//! Where the baseline sits in a line of a fixed height: the same for every line, whatever faces the line falls back to.
qreal baselineIn(qreal lineHeight, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

bool isOpenable(bidi::Token::Kind kind)
{
    return kind == bidi::Token::Kind::Link || kind == bidi::Token::Kind::Email;
}

} // namespace

TextBlock::TextBlock(const TextSpec &spec, const Theme &theme, qreal width, Qt::LayoutDirection ui)
    : m_spec(spec)
{
    int linesLeft = spec.maxLines;
    for (const QStringView text : bidi::paragraphs(spec.text)) {
        auto paragraph = std::make_unique<Paragraph>();
        paragraph->start = text.data() - spec.text.constData();
        paragraph->direction = bidi::direction(text, ui);
        paragraph->display = bidi::displayForm(text);
        paragraph->top = m_height;
        paragraph->lineHeight = theme.lineHeight(spec.style, isArabicScript(text));
        paragraph->baseline = baselineIn(paragraph->lineHeight, theme.font(spec.style, spec.weight));
        layParagraph(*paragraph, theme, std::max<qreal>(width, 1), linesLeft);
        m_height += paragraph->height;
        const int lines = paragraph->layout.lineCount();
        m_paragraphs.push_back(std::move(paragraph));
        if (spec.maxLines > 0 && (linesLeft -= lines) <= 0)
            break;
    }
    setRect(QRectF(0, 0, m_naturalWidth, m_height));
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;

void TextBlock::layParagraph(Paragraph &paragraph, const Theme &theme, qreal width, int linesLeft)
{
    const QFont font = theme.font(m_spec.style, m_spec.weight);
    if (linesLeft == 1) {
        // Elided before it is laid out: a single line keeps its beginning, on whichever side that is.
        const QString elided = QFontMetricsF(font).elidedText(paragraph.display.text, Qt::ElideRight, width);
        if (elided != paragraph.display.text) {
            paragraph.display = bidi::DisplayText{elided, {}, {}, {}};
            paragraph.display.originalOf.assign(size_t(elided.size()) + 1, 0);
            paragraph.display.drawnOf.assign(1, 0);
        }
    }
    QTextOption option;
    option.setTextDirection(paragraph.direction);
    option.setWrapMode(linesLeft == 1 ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    paragraph.layout.setText(paragraph.display.text);
    paragraph.layout.setFont(font);
    paragraph.layout.setTextOption(option);
    paragraph.layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &mark : paragraph.display.marks) {
        QTextCharFormat format;
        if (!mark.token) {
            format.setBackground(theme.colors.warningSoft);
            format.setForeground(theme.colors.onWarningSoft);
        } else if (m_spec.linkColor.isValid() && isOpenable(mark.token->kind)) {
            format.setForeground(m_spec.linkColor);
        } else {
            continue;
        }
        formats.append({int(mark.start), int(mark.length), format});
    }
    paragraph.layout.setFormats(formats);
    paragraph.layout.beginLayout();
    for (QTextLine line = paragraph.layout.createLine(); line.isValid(); line = paragraph.layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, paragraph.height + paragraph.baseline - line.ascent()));
        paragraph.height += paragraph.lineHeight;
        m_naturalWidth = std::max(m_naturalWidth, std::ceil(line.naturalTextWidth()));
    }
    paragraph.layout.endLayout();
    if (paragraph.layout.lineCount() == 0)
        paragraph.height = paragraph.lineHeight;
}

void TextBlock::setRect(const QRectF &rect)
{
    m_rect = rect;
    for (const auto &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph->layout.lineCount(); ++i) {
            QTextLine line = paragraph->layout.lineAt(i);
            // QTextLayout does not align right-to-left lines by itself.
            const qreal x = paragraph->direction == Qt::RightToLeft ? rect.width() - line.naturalTextWidth() : 0;
            line.setPosition(QPointF(x, line.y()));
        }
    }
}

qreal TextBlock::lastLineWidth() const
{
    const QTextLayout &layout = m_paragraphs.back()->layout;
    return layout.lineCount() > 0 ? std::ceil(layout.lineAt(layout.lineCount() - 1).naturalTextWidth()) : 0;
}

qreal TextBlock::lastBaseline() const
{
    const Paragraph &last = *m_paragraphs.back();
    return last.top + last.height - last.lineHeight + last.baseline;
}

qreal TextBlock::firstBaseline() const
{
    return m_paragraphs.front()->baseline;
}

Qt::LayoutDirection TextBlock::lastDirection() const
{
    return m_paragraphs.back()->direction;
}

int TextBlock::lineCount() const
{
    int count = 0;
    for (const auto &paragraph : m_paragraphs)
        count += std::max(1, paragraph->layout.lineCount());
    return count;
}

void TextBlock::draw(QPainter &painter, const Theme &theme, const TextMarks &marks) const
{
    painter.setPen(m_spec.color);
    for (const auto &paragraph : m_paragraphs)
        drawParagraph(painter, theme, *paragraph, marks);
}

void TextBlock::drawParagraph(QPainter &painter, const Theme &theme, const Paragraph &paragraph, const TextMarks &marks) const
{
    MatchMarks matches{{}, marks.currentMatch};
    for (const TextRange &range : marks.matches) {
        if (const auto drawn = paragraph.toDrawn(range))
            matches.ranges.push_back(*drawn);
    }
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &mark : paragraph.display.marks) {
        if (marks.hoveredLink < 0 || !mark.token || paragraph.start + mark.token->start != marks.hoveredLink)
            continue;
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        ranges.append({int(mark.start), int(mark.length), underlined});
    }
    ranges += matchFormats(matches, theme);
    if (const auto drawn = paragraph.toDrawn({marks.selectedFrom, marks.selectedTo - marks.selectedFrom})) {
        QTextCharFormat selected;
        selected.setBackground(theme.colors.accent);
        selected.setForeground(theme.colors.onAccent);
        ranges.append({int(drawn->start), int(drawn->length), selected});
    }
    const QPointF at = m_rect.topLeft() + QPointF(0, paragraph.top);
    paintMatchGrounds(painter, paragraph.layout, at, matches, paragraph.layout.font(), theme);
    paragraph.layout.draw(&painter, at, ranges);
}

QRectF TextBlock::rectOf(const TextRange &part) const
{
    for (const auto &paragraph : m_paragraphs) {
        const auto drawn = paragraph->toDrawn(part);
        const std::vector<QRectF> rects = drawn ? rangeRects(paragraph->layout, *drawn) : std::vector<QRectF>();
        if (!rects.empty())
            return rects.front().translated(m_rect.topLeft() + QPointF(0, paragraph->top));
    }
    return {};
}

const TextBlock::Paragraph *TextBlock::paragraphAt(qreal y) const
{
    for (const auto &paragraph : m_paragraphs) {
        if (y < paragraph->top + paragraph->height)
            return paragraph.get();
    }
    return m_paragraphs.back().get();
}

qsizetype TextBlock::positionAt(const QPointF &point) const
{
    const QPointF inside = point - m_rect.topLeft();
    if (inside.y() < 0)
        return 0;
    const Paragraph *paragraph = paragraphAt(inside.y());
    const int lines = paragraph->layout.lineCount();
    if (lines == 0)
        return paragraph->start;
    const int line = std::clamp(int((inside.y() - paragraph->top) / paragraph->lineHeight), 0, lines - 1);
    return paragraph->toOriginal(paragraph->layout.lineAt(line).xToCursor(inside.x()));
}

std::optional<TextBlock::Link> TextBlock::linkAt(const QPointF &point, qsizetype *position) const
{
    if (!m_rect.contains(point) || !m_spec.linkColor.isValid())
        return std::nullopt;
    const QPointF inside = point - m_rect.topLeft();
    const Paragraph *paragraph = paragraphAt(inside.y());
    if (paragraph->layout.lineCount() == 0)
        return std::nullopt;
    const int number = std::clamp(int((inside.y() - paragraph->top) / paragraph->lineHeight), 0, paragraph->layout.lineCount() - 1);
    const QTextLine line = paragraph->layout.lineAt(number);
    if (!line.naturalTextRect().adjusted(0, -paragraph->lineHeight, 0, paragraph->lineHeight).contains(inside.x(), line.y()))
        return std::nullopt;
    const int drawn = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    for (const auto &mark : paragraph->display.marks) {
        if (!mark.token || !isOpenable(mark.token->kind) || drawn < mark.start || drawn >= mark.start + mark.length)
            continue;
        if (position)
            *position = paragraph->start + mark.token->start;
        return Link{mark.token->kind, m_spec.text.mid(paragraph->start + mark.token->start, mark.token->length)};
    }
    return std::nullopt;
}

std::pair<qsizetype, qsizetype> TextBlock::wordAt(qsizetype position) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_spec.text);
    finder.setPosition(position);
    const qsizetype start = finder.isAtBoundary() && (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
        ? position
        : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return {start, end < 0 ? m_spec.text.size() : end};
}

} // namespace qasid
