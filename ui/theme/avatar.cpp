#include "ui/theme/avatar.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! The first letter of a word with the marks that belong to it; empty when the word does not begin with a letter.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    if (end <= 0)
        return {};
    const QList<uint> codes = word.left(end).toUcs4();
    return QChar::isLetter(codes.first()) ? word.left(end) : QString();
}

//! Words of letters and digits; marks that only steer direction are no part of a name.
QStringList wordsOf(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.category() != QChar::Other_Format)
            plain += c.isSpace() || c == u'-' || c == u'_' ? QChar(u' ') : c;
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

//! Letters of every size come from one font, scaled: to look a font up for each size takes milliseconds.
void paintLetters(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &letters, qreal pixels)
{
    const QFont font = theme.font(TextStyle::Label, 600);
    const qreal scale = std::max(7, qRound(pixels)) / qreal(font.pixelSize());
    painter.setFont(font);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    drawLetters(painter, QRectF(), letters);
}

void paintDisc(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect);
}

void paintGlyph(QPainter &painter, QLatin1StringView icon, const QRectF &rect, const QColor &color, Qt::LayoutDirection direction)
{
    const qreal side = std::round(rect.width() * 0.5);
    QRectF glyph(0, 0, side, side);
    glyph.moveCenter(rect.center());
    paintIcon(painter, icon, glyph, color, direction);
}

void paintRound(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name, const std::pair<QColor, QColor> &colors)
{
    const auto &[background, foreground] = colors;
    painter.save();
    paintDisc(painter, rect, background);
    const QString initials = avatarInitials(name);
    if (initials.isEmpty()) {
        paintGlyph(painter, "user"_L1, rect, foreground, Qt::LeftToRight);
    } else {
        painter.setPen(foreground);
        paintLetters(painter, theme, rect, initials, rect.width() * (rect.width() >= 32 ? 0.375 : 0.42));
    }
    painter.restore();
}

} // namespace

QString avatarInitials(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    if (first.isEmpty())
        return {};
    if (isArabicScript(first))
        return first;
    QString second;
    if (words.size() > 1) {
        second = firstLetter(words[1]);
        if (second.isEmpty() && words[1].front().isDigit())
            second = words[1].front();
        if (isArabicScript(second))
            second.clear();
    }
    return QLocale().toUpper(first + second); // a Turkish "ismail" begins with a dotted capital
}

void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name, const QString &customerKey)
{
    paintRound(painter, theme, rect, name, theme.avatarColors(customerKey));
}

void paintAgentAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name)
{
    paintRound(painter, theme, rect, name, theme.agentAvatarColors());
}

void paintBranchAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, Qt::LayoutDirection direction)
{
    const auto &[background, foreground] = theme.agentAvatarColors();
    painter.save();
    paintDisc(painter, rect, background);
    paintGlyph(painter, "branch"_L1, rect, foreground, direction);
    painter.restore();
}

void paintAccountMark(
    QPainter &painter, const Theme &theme, const QRectF &rect, const QString &letter, const QColor &color, const QColor &cutOut)
{
    const qreal radius = rect.width() * metrics::kAccountMarkRatio;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (cutOut.isValid()) {
        painter.setBrush(cutOut);
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(Qt::white);
    paintLetters(painter, theme, rect, letter, rect.width() * (rect.width() >= 28 ? 0.43 : 0.55));
    painter.restore();
}

} // namespace qasid
