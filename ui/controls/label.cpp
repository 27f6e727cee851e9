#include "ui/controls/label.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

constexpr int kUnlimited = 1 << 20; // as wide as the words like

} // namespace

Label::Label(Appearance &appearance, TextStyle style, ColorRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_appearance(appearance)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setAlignment(m_alignment);
    followAppearance(appearance, this, [this] { apply(); });
}

void Label::setRole(ColorRole role)
{
    m_role = role;
    apply();
}

void Label::setStyle(TextStyle style)
{
    m_style = style;
    apply();
}

void Label::setWeight(int weight)
{
    m_weight = weight;
    apply();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    // QLabel would put words at the side where their own script begins.
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), alignment));
}

const WordLines &Label::lines(int width) const
{
    const auto known = std::find_if(m_laid.begin(), m_laid.end(),
        [&](const Laid &laid) { return laid.lines && laid.width == width && laid.wrapped == wordWrap() && laid.text == text(); });
    if (known != m_laid.end())
        return *known->lines;
    std::swap(m_laid[0], m_laid[1]);
    const auto wrap = wordWrap() ? WordLines::Wrap::AtWords : WordLines::Wrap::Never;
    m_laid[0] = {text(), width, wordWrap(),
        std::make_unique<WordLines>(text(), m_appearance.theme(), m_style, font(), width, wrap, layoutDirection())};
    return *m_laid[0].lines;
}

void Label::forgetLines() const
{
    m_laid = {};
}

QSize Label::sizeHint() const
{
    // How wide a text of several lines would like to be is QLabel's business.
    const QMargins margins = contentsMargins();
    const int beside = margins.left() + margins.right();
    const int width = wordWrap() ? QLabel::sizeHint().width() : int(lines(kUnlimited).naturalWidth()) + beside;
    return {std::max(width, minimumWidth()), lines(wordWrap() ? width - beside : kUnlimited).height() + margins.top() + margins.bottom()};
}

QSize Label::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = wordWrap() ? QLabel::minimumSizeHint().width() : sizeHint().width();
    return {width, lines(kUnlimited).height() + margins.top() + margins.bottom()};
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    return lines(width - margins.left() - margins.right()).height() + margins.top() + margins.bottom();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags() & Qt::TextSelectableByMouse)
        return QLabel::paintEvent(event);
    const QRect place = contentsRect();
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const bool fits = !wordWrap() && lines(kUnlimited).naturalWidth() <= place.width();
    lines(fits ? kUnlimited : place.width()).paint(painter, place, QStyle::visualAlignment(layoutDirection(), m_alignment));
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        forgetLines();
    if (event->type() == QEvent::LayoutDirectionChange)
        setAlignment(m_alignment);
}

void Label::apply()
{
    forgetLines();
    const Theme &theme = m_appearance.theme();
    setFont(m_weight ? theme.font(m_style, m_weight) : theme.font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.colors.*m_role);
    colors.setColor(QPalette::Link, theme.colors.link);
    setPalette(colors);
}

HairLine::HairLine(Appearance &appearance, QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    setGround(appearance, this, &ThemeColors::line);
}

Glyph::Glyph(Appearance &appearance, QLatin1StringView icon, int side, ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_icon(icon)
    , m_role(role)
{
    setFixedSize(side, side);
    followAppearance(appearance, this);
}

void Glyph::setIcon(QLatin1StringView icon, ColorRole role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, rect(), m_appearance.theme().colors.*m_role, layoutDirection());
}

} // namespace qasid
