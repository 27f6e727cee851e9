#include "ui/composer/buttoncard.h"

#include "ui/composer/buttonwords.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kTile = 34;
constexpr int kTileIcon = 18;
constexpr int kEdge = 10;
constexpr int kKindIcon = 12;
constexpr int kRemove = 28;
constexpr int kTileFrom = 140; //!< a narrower card has no tile

} // namespace

ButtonCard::ButtonCard(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_remove(new IconButton(appearance, "x"_L1, tr("Remove this button"), this))
{
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setFocusRing(this, metrics::kRadiusRow);
    m_remove->setSides(kRemove, 14);
    // The Delete key of the card does it: one stop for Tab is enough.
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setShortcutHint(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    connect(m_remove, &QAbstractButton::clicked, this, &ButtonCard::removeClicked);
}

void ButtonCard::setButton(const Button &button, QLatin1StringView glyph, const QString &spoken)
{
    m_button = button;
    m_glyph = glyph;
    setAccessibleName(spoken);
    const QString caption = bidi::isolate(button.caption);
    //: Tool tip of a button that is being arranged. %1 is its caption, %2 "Ctrl" or the sign for it on this computer.
    setToolTip(tr("%1\nArrow keys: other buttons. %2 and an arrow key: move it. Enter: edit. Delete: remove.")
                   .arg(caption, QKeySequence(Qt::CTRL | Qt::Key_A).toString(QKeySequence::NativeText).chopped(1).remove(u'+'))
                   .trimmed());
    update();
}

void ButtonCard::setFault(const QString &fault)
{
    m_fault = fault;
    setAccessibleDescription(fault);
    update();
}

void ButtonCard::setFaded(bool faded)
{
    m_faded = faded;
    m_remove->setVisible(!faded);
    update();
}

QRect ButtonCard::visual(const QRect &part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

void ButtonCard::resizeEvent(QResizeEvent *)
{
    m_remove->setGeometry(visual(QRect(width() - kRemove - 4, (height() - kRemove) / 2, kRemove, kRemove)));
}

void ButtonCard::paintGround(QPainter &painter) const
{
    const ThemeColors &colors = theme().colors;
    const qreal line = isChecked() ? 2 : 1;
    const QColor border = isChecked() ? colors.accent
        : !m_fault.isEmpty()          ? colors.danger
        : isHovered()                 ? colors.fieldBorder
                                      : colors.lineStrong;
    painter.setPen(QPen(border, line));
    painter.setBrush(colors.bgField);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), metrics::kRadiusRow, metrics::kRadiusRow);
}

void ButtonCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_faded ? 0.4 : 1.0);
    paintGround(painter);
    int start = kEdge + 2;
    if (!m_glyph.isEmpty() && width() >= kTileFrom) {
        const ThemeColors &colors = theme().colors;
        const QRect tile = visual(QRect(kEdge, (height() - kTile) / 2, kTile, kTile));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentSoft);
        painter.drawRoundedRect(tile, metrics::kRadiusSm, metrics::kRadiusSm);
        QRectF icon(0, 0, kTileIcon, kTileIcon);
        icon.moveCenter(QRectF(tile).center());
        paintIcon(painter, m_glyph, icon, colors.onAccentSoft, layoutDirection());
        start = kEdge + kTile + kEdge;
    }
    paintWords(painter, QRect(start, 0, width() - start - kRemove - 6, height()));
}

void ButtonCard::paintWords(QPainter &painter, const QRect &place) const
{
    const ThemeColors &colors = theme().colors;
    const int caption = theme().lineHeight(TextStyle::Body, true);
    const int action = theme().lineHeight(TextStyle::Label, false);
    const int top = (height() - caption - action) / 2;
    const QString words = m_button.caption.isEmpty() ? tr("No caption yet") : m_button.caption;
    paintTextLine(painter, visual(QRect(place.left(), top, place.width(), caption)), words, theme().font(TextStyle::Body, 500),
        m_button.caption.isEmpty() ? colors.textTertiary : colors.text, bidi::direction(words, layoutDirection()), layoutDirection());
    paintAction(painter, QRect(place.left(), top + caption, place.width(), action));
}

//! The glyph of its kind, the name of the kind, and what it carries.
void ButtonCard::paintAction(QPainter &painter, const QRect &place) const
{
    const ThemeColors &colors = theme().colors;
    const QColor ink = m_fault.isEmpty() ? colors.textSecondary : colors.danger;
    const QRect glyph(place.left(), place.top() + (place.height() - kKindIcon) / 2, kKindIcon, kKindIcon);
    paintIcon(painter, m_fault.isEmpty() ? ButtonWords::glyph(ButtonWords::kind(m_button.action)) : "alert"_L1, visual(glyph), ink,
        layoutDirection());
    int x = place.left() + kKindIcon + 5;
    QString kind = ButtonWords::name(m_button.action);
    const QString value = ButtonWords::value(m_button.action);
    if (!kind.isEmpty() && !value.isEmpty())
        kind += u" ·"_s;
    else if (kind.isEmpty() && value.isEmpty())
        kind = tr("No address yet");
    const QFont font = theme().font(TextStyle::Label, 400);
    const auto draw = [&](const QString &text, const QFont &with, Qt::LayoutDirection direction) {
        const QRect rest(x, place.top(), place.right() + 1 - x, place.height());
        x += int(paintTextLine(painter, visual(rest), text, with, ink, direction, layoutDirection())) + 4;
    };
    if (!kind.isEmpty())
        draw(kind, font, layoutDirection());
    const bool code = ButtonWords::kind(m_button.action) != ButtonWords::Kind::Link;
    if (!value.isEmpty())
        draw(value, code ? theme().font(TextStyle::Code) : font, Qt::LeftToRight);
}

AddTile::AddTile(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setFocusRing(this, metrics::kRadiusRow);
    setName(tr("Add a button to this row"));
}

void AddTile::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(isEnabled() ? colors.lineStrong : colors.line, 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(isHovered() || isDown() ? colors.rowHover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusRow, metrics::kRadiusRow);
    QRectF plus(0, 0, 16, 16);
    plus.moveCenter(QRectF(rect()).center());
    paintIcon(painter, "plus"_L1, plus, isEnabled() ? colors.textSecondary : colors.textDisabled);
}

RowHandle::RowHandle(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setFocusPolicy(Qt::NoFocus); // Ctrl+Shift and an arrow key on one of its buttons does the same
    setCursor(Qt::OpenHandCursor);
}

void RowHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF dots(0, 0, 16, 16);
    dots.moveCenter(QRectF(rect()).center());
    paintIcon(painter, "drag"_L1, dots, isHovered() ? theme().colors.text : theme().colors.textTertiary);
}

} // namespace qasid
