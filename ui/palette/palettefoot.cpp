#include "ui/palette/palettefoot.h"

#include "ui/controls/keycap.h"
#include "ui/controls/textline.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kFootHeight = 35;
constexpr qreal kFootEdge = 16;
constexpr qreal kBetween = 14;
constexpr qreal kFootGap = 5;

} // namespace

PaletteFoot::PaletteFoot(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_hints{//: Foot of the command palette, each after the key that does it; at most 14 letters.
          {{u"↑"_s, u"↓"_s}, tr("choose")}, {{tr("Enter", "the key")}, tr("run")}, {{u">"_s}, tr("commands only")},
          {{u"@"_s}, tr("customers")}}
{
    setGround(appearance, this, &ThemeColors::bgList);
    followAppearance(appearance, this, [this] { setFixedHeight(m_appearance.theme().zoomed(kFootHeight)); });
}

QSize PaletteFoot::sizeHint() const
{
    return {0, m_appearance.theme().zoomed(kFootHeight)};
}

qreal PaletteFoot::widthOf(const Hint &hint) const
{
    const Theme &theme = m_appearance.theme();
    qreal width = std::ceil(QFontMetricsF(theme.font(TextStyle::Label, 400)).horizontalAdvance(hint.words));
    for (const QString &key : hint.keys)
        width += keyCapSize(theme, key).width() + kFootGap;
    return width;
}

void PaletteFoot::paintHint(QPainter &painter, const Hint &hint, qreal leading) const
{
    const Theme &theme = m_appearance.theme();
    const auto placed = [this](qreal from, const QSizeF &size) {
        const qreal x = isRightToLeft() ? width() - from - size.width() : from;
        return QRectF({x, std::round((height() - size.height()) / 2)}, size);
    };
    for (const QString &key : hint.keys) {
        const QSizeF size = keyCapSize(theme, key);
        paintKeyCap(painter, theme, placed(leading, size), key);
        leading += size.width() + kFootGap;
    }
    const QSizeF words(widthOf(hint), height());
    paintTextLine(painter, placed(leading, words), hint.words, theme.font(TextStyle::Label, 400), theme.colors.textSecondary,
        layoutDirection(), layoutDirection());
}

void PaletteFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_appearance.theme().colors.line);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    qreal leading = kFootEdge;
    for (const Hint &hint : m_hints) {
        if (leading + widthOf(hint) > width() - kFootEdge)
            return;
        paintHint(painter, hint, leading);
        leading += widthOf(hint) + kBetween;
    }
}

} // namespace qasid
