#include "ui/controls/wordlines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr QChar kRightToLeftMark(0x200F);

bool hasArabicLetters(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

bool isRightToLeft(const QString &paragraph, Qt::LayoutDirection ui)
{
    // Isolated words do not count, so that a mark at the end decides where nothing else is strong.
    return ui == Qt::RightToLeft ? QString(paragraph + kRightToLeftMark).isRightToLeft() : paragraph.isRightToLeft();
}

} // namespace

WordLines::WordLines(
    const QString &text, const Theme &theme, TextStyle style, const QFont &font, qreal width, Wrap wrap, Qt::LayoutDirection ui)
{
    const QFontMetricsF metrics(font);
    for (const QString &words : text.split(u'\n')) {
        // A name of another script inside a sentence needs its room, too.
        const bool arabic = hasArabicLetters(words) || (ui == Qt::RightToLeft && isRightToLeft(words, ui));
        const int lineHeight = theme.lineHeight(style, arabic);
        const qreal baseline = std::round((lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
        QTextOption option(Qt::AlignLeft);
        option.setTextDirection(isRightToLeft(words, ui) ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(wrap == Wrap::AtWords ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        auto layout = std::make_unique<QTextLayout>(wrap == Wrap::AtWords ? words : metrics.elidedText(words, Qt::ElideRight, width), font);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height + baseline - line.ascent()));
            m_height += lineHeight;
            m_naturalWidth = std::max(m_naturalWidth, std::ceil(line.naturalTextWidth()));
        }
        layout->endLayout();
        m_height += layout->lineCount() == 0 ? lineHeight : 0;
        m_paragraphs.push_back(std::move(layout));
    }
}

void WordLines::paint(QPainter &painter, const QRectF &rect, Qt::Alignment alignment) const
{
    qreal top = rect.top();
    if (alignment & Qt::AlignVCenter)
        top += std::floor((rect.height() - m_height) / 2);
    else if (alignment & Qt::AlignBottom)
        top += rect.height() - m_height;
    for (const auto &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph->lineCount(); ++i) {
            const QTextLine line = paragraph->lineAt(i);
            const QRectF words = line.naturalTextRect();
            qreal left = rect.left();
            if (alignment & Qt::AlignHCenter)
                left += std::round((rect.width() - words.width()) / 2);
            else if (alignment & Qt::AlignRight)
                left = rect.right() - words.width();
            // A right-to-left line stands at the right end of its line width.
            line.draw(&painter, QPointF(left - words.left() + line.x(), top));
        }
    }
}

} // namespace qasid
