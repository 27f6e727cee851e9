#include "ui/accounts/accountcard.h"

#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/theme/avatar.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace qasid {
namespace {

constexpr int kHeight = 74;
constexpr int kTile = 34;
constexpr int kPadding = 10;
constexpr int kText = kPadding + kTile + 11;
constexpr int kGlyph = 14;

} // namespace

AccountCard::AccountCard(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setCheckable(true);
    setAutoExclusive(true);
}

void AccountCard::setContent(const Content &content)
{
    m_content = content;
    setName(QString(content.name + u". " + content.product + u". " + content.state));
    update();
}

QSize AccountCard::sizeHint() const
{
    return m_wordless ? QSize(kTile + 2 * kPadding, kTile + 2 * kPadding) : QSize(248, theme().zoomed(kHeight));
}

void AccountCard::setWordless(bool wordless)
{
    m_wordless = wordless;
    updateGeometry();
    update();
}

void AccountCard::paintTile(QPainter &painter) const
{
    QRectF tile(0, 0, kTile, kTile);
    tile.moveCenter(QRectF(rect()).center());
    paintAccountMark(painter, theme(), tile, m_content.mark, Theme::accountColor(m_content.colour));
    const ThemeColors &colors = theme().colors;
    constexpr qreal inside = 4;
    QRectF glyph(0, 0, kGlyph, kGlyph);
    glyph.moveCenter({layoutDirection() == Qt::RightToLeft ? tile.left() + inside : tile.right() - inside, tile.bottom() - inside});
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? colors.rowSelected : isHovered() ? colors.rowHover : colors.bgList);
    painter.drawEllipse(glyph.adjusted(-2, -2, 2, 2));
    paintIcon(painter, m_content.stateIcon, glyph, colors.*m_content.stateRole, layoutDirection());
}

void AccountCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isHovered()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.rowSelected : colors.rowHover);
        painter.drawRoundedRect(rect(), metrics::kRadiusRow, metrics::kRadiusRow);
    }
    if (m_wordless)
        return paintTile(painter);
    const auto placed = [&](qreal leading, qreal middle, qreal w, qreal h) {
        return QRectF(direction == Qt::RightToLeft ? width() - leading - w : leading, theme().zoomed(middle) - h / 2, w, h);
    };
    paintAccountMark(
        painter, theme(), placed(kPadding, kPadding + kTile / 2.0, kTile, kTile), m_content.mark, Theme::accountColor(m_content.colour));
    const qreal room = width() - kText - kPadding;
    paintTextLine(painter, placed(kText, 19, room, 22), bidi::withoutControls(m_content.name), theme().font(TextStyle::Body, 600),
        colors.text, bidi::direction(m_content.name, direction), direction);
    paintTextLine(painter, placed(kText, 37, room, 20), m_content.product, theme().font(TextStyle::Label, 400), colors.textSecondary,
        bidi::direction(m_content.product, direction), direction);
    paintIcon(painter, m_content.stateIcon, placed(kText, 57, kGlyph, kGlyph), colors.*m_content.stateRole, direction);
    const bool good = m_content.stateRole == &ThemeColors::success;
    paintTextLine(painter, placed(kText + kGlyph + 5, 57, room - kGlyph - 5, 20), m_content.state, theme().font(TextStyle::Label, 400),
        good ? colors.textSecondary : colors.*m_content.stateRole, direction, direction);
}

} // namespace qasid
