#include "ui/controls/textbutton.h"

#include "ui/controls/paint.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kPaddingUsual = 11;
constexpr int kPaddingSmall = 9;
constexpr int kPaddingJoined = 7;
constexpr int kIconGap = 8;
constexpr int kTurn = 900; // milliseconds of one turn of the spinner

} // namespace

TextButton::TextButton(Appearance &appearance, const QString &text, Kind kind, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_kind(kind)
{
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusMd);
    m_spin.setStartValue(0.0);
    m_spin.setEndValue(1.0);
    m_spin.setDuration(kTurn);
    m_spin.setLoopCount(-1);
    connect(&m_spin, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void TextButton::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void TextButton::setIconName(QLatin1StringView name, bool trailing)
{
    m_icon = name;
    m_iconTrailing = trailing;
    updateGeometry();
    update();
}

void TextButton::setBusy(bool busy)
{
    m_busy = busy;
    setAttribute(Qt::WA_TransparentForMouseEvents, busy);
    if (busy && !theme().reducedMotion)
        m_spin.start();
    else
        m_spin.stop();
    update();
}

void TextButton::setJoined(Joined joined)
{
    m_joined = joined;
    update();
}

void TextButton::setInk(ColorRole ink, ColorRole border)
{
    m_ink = ink;
    m_border = border;
    update();
}

QFont TextButton::words() const
{
    return m_size == Size::Small ? theme().font(TextStyle::Label)
        : m_size == Size::Large  ? theme().font(TextStyle::Message, 500)
                                 : theme().font(TextStyle::Body, 500);
}

int TextButton::iconSize() const
{
    return m_size == Size::Small ? 14 : 16;
}

QSize TextButton::sizeHint() const
{
    const int height = m_size == Size::Small ? metrics::kControlSmall : m_size == Size::Large ? metrics::kControlLarge : metrics::kControl;
    if (text().isEmpty() && m_joined == Joined::No)
        return {theme().zoomed(height), theme().zoomed(height)};
    const int padding = text().isEmpty() ? kPaddingJoined
        : m_size == Size::Small          ? kPaddingSmall
        : m_size == Size::Large          ? kPaddingUsual + 8
                                         : kPaddingUsual;
    int width = 2 * padding + QFontMetrics(words()).horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += iconSize() + (text().isEmpty() ? 0 : kIconGap);
    return {std::max(width, metrics::kMinTarget), theme().zoomed(height)};
}

TextButton::Look TextButton::look() const
{
    const ThemeColors &c = theme().colors;
    const bool down = isDown() || isChecked();
    Look look;
    switch (m_kind) {
    case Kind::Primary:
        look = {down ? c.accentPressed : isHovered() ? c.accentHover : c.accent, Qt::transparent, c.onAccent};
        break;
    case Kind::Default:
    case Kind::Danger:
        look = {down          ? c.bgSunken
                : isHovered() ? c.rowHover
                              : c.bgField,
            down ? c.fieldBorder : c.lineStrong, m_kind == Kind::Danger ? c.danger : c.text};
        break;
    case Kind::Quiet:
        look = {down ? c.bgSunken : isHovered() ? c.rowHover : QColor(Qt::transparent), Qt::transparent, c.textSecondary};
        break;
    }
    if (m_ink) {
        look.ink = c.*m_ink;
        look.border = m_border ? c.*m_border : QColor(Qt::transparent);
        if (!down && !isHovered())
            look.fill = Qt::transparent;
    }
    if (!isEnabled()) {
        look.ink = c.textDisabled;
        look.fill = m_kind == Kind::Primary ? c.line : QColor(Qt::transparent);
        look.border = m_kind == Kind::Primary || m_kind == Kind::Quiet ? QColor(Qt::transparent) : c.line;
    }
    if (theme().highContrast && look.border.alpha() == 0)
        look.border = look.ink;
    return look;
}

void TextButton::paintGround(QPainter &painter, const Look &look) const
{
    painter.setPen(look.border.alpha() ? QPen(look.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    const qreal inset = look.border.alpha() ? 0.5 : 0;
    QRectF shape = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    if (m_joined != Joined::No) {
        // The joined side is cut off by the edge of the widget.
        const bool right = (m_joined == Joined::Trailing) != isRightToLeft();
        painter.setClipRect(rect());
        shape.adjust(right ? 0 : -metrics::kRadiusMd, 0, right ? metrics::kRadiusMd : 0, 0);
    }
    painter.drawRoundedRect(shape, metrics::kRadiusMd, metrics::kRadiusMd);
}

void TextButton::paintSymbol(QPainter &painter, const QRectF &rect, const QColor &ink) const
{
    if (m_busy)
        paintSpinner(painter, rect, ink, m_spin.currentValue().toReal());
    else
        paintIcon(painter, m_icon, rect, ink, layoutDirection());
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look colors = look();
    paintGround(painter, colors);

    const QFont font = words();
    const int side = iconSize();
    const bool symbol = !m_icon.isEmpty();
    if (m_busy && !symbol) {
        QRectF middle(0, 0, side, side);
        middle.moveCenter(QRectF(rect()).center());
        return paintSymbol(painter, middle, colors.ink);
    }
    const int gap = symbol && !text().isEmpty() ? kIconGap : 0;
    const int wordsWidth = std::min(QFontMetrics(font).horizontalAdvance(text()), width() - (symbol ? side + gap : 0));
    const int total = wordsWidth + (symbol ? side + gap : 0);
    const int left = (width() - total) / 2;
    const bool iconFirst = symbol && m_iconTrailing == isRightToLeft();
    if (symbol)
        paintSymbol(painter, QRectF(iconFirst ? left : left + wordsWidth + gap, (height() - side) / 2.0, side, side), colors.ink);
    painter.setPen(colors.ink);
    painter.setFont(font);
    const QRect place(left + (iconFirst ? side + gap : 0), 0, wordsWidth, height());
    drawWords(painter, place, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, wordsWidth + 1));
}

} // namespace qasid
