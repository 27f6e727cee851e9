#include "ui/thread/findcount.h"

#include "ui/models/errortext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace qasid {

FindCount::FindCount(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    followAppearance(appearance, this);
}

void FindCount::setWords(const QString &sentence, const QString &strong)
{
    if (sentence == m_sentence && strong == m_strong)
        return;
    m_sentence = sentence;
    m_strong = strong;
    setAccessibleName(ErrorText::plain(sentence));
    updateGeometry();
    update();
}

void FindCount::lay(QTextLayout &layout, const QString &words) const
{
    const Theme &theme = m_appearance.theme();
    layout.setText(words);
    layout.setFont(theme.font(TextStyle::Body));
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    if (const qsizetype at = words.indexOf(m_strong); at >= 0 && !m_strong.isEmpty()) {
        QTextCharFormat strong;
        strong.setFont(theme.font(TextStyle::Body, 600));
        strong.setForeground(theme.colors.text);
        layout.setFormats({{int(at), int(m_strong.size()), strong}});
    }
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
}

int FindCount::widthOf(const QString &words) const
{
    QTextLayout layout;
    lay(layout, words);
    return int(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

QSize FindCount::sizeHint() const
{
    return {widthOf(m_sentence), m_appearance.theme().lineHeight(TextStyle::Body, false)};
}

QSize FindCount::minimumSizeHint() const
{
    return {widthOf(m_strong.isEmpty() ? m_sentence : m_strong), sizeHint().height()};
}

void FindCount::paintEvent(QPaintEvent *)
{
    const bool whole = sizeHint().width() <= width();
    QTextLayout layout;
    lay(layout, whole || m_strong.isEmpty() ? m_sentence : m_strong);
    const QTextLine line = layout.lineAt(0);
    const QRectF natural = line.naturalTextRect();
    const qreal capitals = QFontMetricsF(layout.font()).capHeight();
    const qreal x = (isRightToLeft() ? width() - natural.width() : 0) - natural.left();
    QPainter painter(this);
    painter.setPen(m_appearance.theme().colors.textSecondary);
    layout.draw(&painter, QPointF(x, std::round(height() / 2.0 + capitals / 2) - line.ascent()));
}

} // namespace qasid
