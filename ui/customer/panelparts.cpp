#include "ui/customer/panelparts.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/textline.h"
#include "ui/controls/wordlines.h"
#include "ui/models/bidi.h"
#include "ui/models/conversationrow.h"
#include "ui/models/errortext.h"
#include "ui/theme/avatar.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kAvatar = 56;
constexpr int kNamePixels = 15;
constexpr int kFactHeight = 26;
constexpr int kFactOverlap = 6; //!< two lines of one fact stand closer than two facts
constexpr int kFactGlyph = 14;
constexpr int kSourceHeight = 16;
constexpr int kAgentAvatar = 20;
constexpr int kEarlierHeight = 46;
constexpr int kCopySide = 28;

} // namespace

NameLine::NameLine(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setAccessibleRole(this, QAccessible::Heading);
    followAppearance(appearance, this);
}

void NameLine::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize NameLine::sizeHint() const
{
    return {metrics::kPanelMin, m_appearance.theme().lineHeight(TextStyle::Title, true)};
}

void NameLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_appearance.theme();
    QFont font = theme.font(TextStyle::Title);
    font.setPixelSize(theme.zoomed(kNamePixels));
    paintTextLine(painter, rect(), paintedLine(m_name), font, theme.colors.text, bidi::direction(m_name, layoutDirection()),
        layoutDirection(), Qt::AlignHCenter);
}

AvatarView::AvatarView(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFixedSize(kAvatar, kAvatar);
    followAppearance(appearance, this);
}

void AvatarView::setCustomer(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key;
    update();
}

void AvatarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, m_appearance.theme(), rect(), m_name, m_key);
}

FactRow::FactRow(Appearance &appearance, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_key(key)
{
    setAccessibleRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followAppearance(appearance, this, [this] { measure(); });
}

void FactRow::setValue(const QString &value, Value kind)
{
    m_value = value;
    m_kind = kind;
    const QString plain = bidi::withoutControls(value);
    setAccessibleName(m_key + u' ' + plain);
    setToolTip(plain);
    measure();
}

void FactRow::setGlyph(QLatin1StringView icon, ColorRole role)
{
    m_glyph = icon;
    m_glyphRole = role;
    update();
}

void FactRow::setAgent(const QString &name)
{
    m_agent = name;
    updateGeometry();
    update();
}

void FactRow::setSource(const QString &words)
{
    m_source = words;
    setAccessibleDescription(ErrorText::plain(words));
    updateGeometry();
    update();
}

int FactRow::sourceHeight() const
{
    return m_source.isEmpty() ? 0 : m_appearance.theme().zoomed(kSourceHeight);
}

void FactRow::setCopyable()
{
    //: Button beside a value such as a phone number; %1 is what the value is.
    m_copy = new IconButton(m_appearance, "copy"_L1, tr("Copy: %1").arg(m_key), this);
    m_copy->setSides(kCopySide, 14);
    m_copy->show();
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        Q_EMIT copied();
    });
    resizeEvent(nullptr);
}

QString FactRow::paintedValue() const
{
    return m_kind == Value::Words ? paintedLine(m_value) : bidi::isolateLtr(m_value);
}

QFont FactRow::valueFont() const
{
    return m_appearance.theme().font(m_kind == Value::Code ? TextStyle::Code : TextStyle::Body);
}

void FactRow::measure()
{
    m_keyWidth = std::ceil(QFontMetricsF(m_appearance.theme().font(TextStyle::Body)).horizontalAdvance(m_key));
    m_valueWidth = std::ceil(QFontMetricsF(valueFont()).horizontalAdvance(paintedValue()));
    updateGeometry();
    update();
}

qreal FactRow::lead() const
{
    return (m_glyph.isEmpty() ? 0 : kFactGlyph + 6) + (m_agent.isEmpty() ? 0 : kAgentAvatar + 6);
}

bool FactRow::needsTwoLines(int width) const
{
    return m_keyWidth + metrics::kSpace5 + lead() + m_valueWidth > width - (m_copy ? kCopySide - 7 : 0);
}

WordLines FactRow::valueLines(int width) const
{
    return {paintedValue(), m_appearance.theme(), m_kind == Value::Code ? TextStyle::Code : TextStyle::Body, valueFont(),
        std::max<qreal>(1, width - lead() - (m_copy ? kCopySide - 7 : 0)), WordLines::Wrap::AtWords,
        m_kind == Value::Words ? layoutDirection() : Qt::LeftToRight};
}

//! Of a value that is longer than the panel is wide: what its lines after the first one add.
int FactRow::furtherHeight(int width) const
{
    const bool arabic = isArabicScript(m_value);
    const int line = m_appearance.theme().lineHeight(m_kind == Value::Code ? TextStyle::Code : TextStyle::Body, arabic);
    return std::max(0, valueLines(width).height() - line);
}

QSize FactRow::sizeHint() const
{
    return {metrics::kPanelMin, m_appearance.theme().zoomed(kFactHeight) + sourceHeight()};
}

int FactRow::heightForWidth(int width) const
{
    const Theme &theme = m_appearance.theme();
    if (!needsTwoLines(width))
        return theme.zoomed(kFactHeight) + sourceHeight();
    return theme.zoomed(2 * kFactHeight - kFactOverlap) + furtherHeight(width) + sourceHeight();
}

void FactRow::resizeEvent(QResizeEvent *)
{
    if (!m_copy)
        return;
    // The icon's own margin reaches over the edge, so that the drawing ends where the values do.
    const int lines = height() - sourceHeight();
    const int middle = needsTwoLines(width()) ? lines - m_appearance.theme().zoomed(kFactHeight) / 2 : lines / 2;
    const QRect place(width() - kCopySide + 7, middle - kCopySide / 2, kCopySide, kCopySide);
    m_copy->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_appearance.theme();
    const Qt::LayoutDirection direction = layoutDirection();
    const bool two = needsTwoLines(width());
    const qreal half = theme.zoomed(kFactHeight) / 2.0;
    const qreal lines = height() - sourceHeight();
    const qreal keyMiddle = two ? half : lines / 2.0, valueMiddle = two ? lines - half : keyMiddle;
    const auto placed = [&](qreal leading, qreal middle, qreal w, qreal h) {
        return QRectF(direction == Qt::RightToLeft ? width() - leading - w : leading, middle - h / 2, w, h);
    };
    paintTextLine(painter, placed(0, keyMiddle, two ? width() : m_keyWidth + 1, 2 * half), m_key, theme.font(TextStyle::Body),
        theme.colors.textSecondary, direction, direction);

    const qreal end = width() - (m_copy ? kCopySide - 7 : 0);
    const qreal start = std::min((two ? 0 : m_keyWidth + metrics::kSpace5) + lead(), end);
    const int further = two ? furtherHeight(width()) : 0;
    qreal painted = 0;
    if (further > 0) {
        const WordLines words = valueLines(width());
        const QRectF place = placed(start, keyMiddle + half + words.height() / 2.0 - kFactOverlap / 2.0, end - start, words.height());
        painter.setPen(theme.colors.text);
        words.paint(painter, place, QStyle::visualAlignment(direction, Qt::AlignRight));
        painted = words.naturalWidth();
    } else {
        painted = paintTextLine(painter, placed(start, valueMiddle, end - start, 2 * half), paintedValue(), valueFont(), theme.colors.text,
            m_kind == Value::Words ? bidi::direction(m_value, direction) : Qt::LeftToRight, direction, Qt::AlignTrailing);
    }
    if (!m_source.isEmpty())
        paintTextLine(painter, placed(0, lines + sourceHeight() / 2.0 - 4, width(), sourceHeight()), m_source,
            theme.font(TextStyle::Caption), theme.colors.textTertiary, direction, direction, Qt::AlignTrailing);
    const qreal edge = end - painted - 6;
    if (!m_glyph.isEmpty())
        paintIcon(painter, m_glyph, placed(edge - kFactGlyph, valueMiddle, kFactGlyph, kFactGlyph), theme.colors.*m_glyphRole, direction);
    if (!m_agent.isEmpty())
        paintAgentAvatar(painter, theme, placed(edge - kAgentAvatar, valueMiddle, kAgentAvatar, kAgentAvatar), m_agent);
}

EarlierButton::EarlierButton(Appearance &appearance, QLatin1StringView icon, const QString &title, const QString &state, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_icon(icon)
    , m_title(title)
    , m_state(state)
{
    setName(QString(title + u". " + state));
}

QSize EarlierButton::sizeHint() const
{
    return {metrics::kPanelMin, theme().zoomed(kEarlierHeight)};
}

void EarlierButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &look = theme();
    const Qt::LayoutDirection direction = layoutDirection();
    if (isHovered()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colors.rowHover);
        painter.drawRoundedRect(rect(), metrics::kRadiusMd, metrics::kRadiusMd);
    }
    const auto placed = [&](qreal leading, qreal top, qreal w, qreal h) {
        return QRectF(direction == Qt::RightToLeft ? width() - leading - w : leading, top, w, h);
    };
    const qreal titleMiddle = look.zoomed(15);
    const qreal stateMiddle = look.zoomed(33.5);
    const qreal textWidth = width() - 34 - metrics::kSpace4;
    paintIcon(painter, m_icon, placed(8, titleMiddle - 8, 16, 16), look.colors.textTertiary, direction);
    paintTextLine(painter, placed(34, titleMiddle - 11, textWidth, 22), paintedLine(m_title), look.font(TextStyle::Body), look.colors.text,
        bidi::direction(m_title, direction), direction);
    paintTextLine(painter, placed(34, stateMiddle - 10, textWidth, 20), m_state, look.font(TextStyle::Label, 400), look.colors.textTertiary,
        direction, direction);
}

} // namespace qasid
