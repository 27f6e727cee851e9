#include "ui/thread/bubblebuttons.h"

#include "ui/models/sentbuttonwords.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kButtonHeight = 36;
constexpr qreal kButtonGap = 3;
constexpr qreal kIcon = 16;
constexpr qreal kSmallIcon = 14; //!< what is for the agent alone, and the arrow of a reply
constexpr qreal kIconGap = metrics::kSpace4;
constexpr int kMostBeside = 3; //!< reply buttons that may share a row

} // namespace

BubbleButtons::BubbleButtons(const Message &message, const RowContext &context, const LayoutFrame &frame, qreal widest)
    : m_frame(frame)
    , m_customersView(context.customersView)
    , m_widest(widest)
    , m_direction(directionOf(message))
{
    int number = 0;
    m_rows = stacked(rowsOf(message.buttons, number));
    if (!m_customersView)
        m_ownRows = rowsOf(message.senderButtons, number);
}

Qt::LayoutDirection BubbleButtons::directionOf(const Message &message) const
{
    if (const auto words = bidi::firstStrong(contentText(message.content)))
        return *words;
    for (const Button *button : buttonsOf(message)) {
        if (const auto words = bidi::firstStrong(button->caption))
            return *words;
    }
    return m_frame.direction;
}

std::vector<BubbleButtons::Row> BubbleButtons::rowsOf(const ButtonGrid &grid, int &number) const
{
    std::vector<Row> rows;
    for (const auto &buttons : grid) {
        Row row;
        for (const Button &button : buttons)
            row.push_back({&button, number++});
        if (!row.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

//! Reply buttons stand side by side when their captions fit, else one below the other, whatever rows they came in.
std::vector<BubbleButtons::Row> BubbleButtons::stacked(std::vector<Row> rows) const
{
    Row all;
    bool replies = true;
    for (const Row &row : rows) {
        for (const Numbered &each : row) {
            all.push_back(each);
            replies = replies && std::holds_alternative<ReplyAction>(each.button->action);
        }
    }
    if (!replies || all.empty() || all.size() > kMostBeside)
        return rows;
    if (rowWidth(all) <= m_widest)
        return {all};
    rows.clear();
    for (const Numbered &each : all)
        rows.push_back({each});
    return rows;
}

qreal BubbleButtons::smallSide() const
{
    return m_frame.theme.zoomed(kSmallIcon);
}

qreal BubbleButtons::iconSide(const Button &button) const
{
    return std::holds_alternative<ReplyAction>(button.action) ? smallSide() : m_frame.theme.zoomed(kIcon);
}

qreal BubbleButtons::drawingsWidth(const Button &button) const
{
    return (iconOf(button).isEmpty() ? 0 : iconSide(button) + kIconGap) + (hintOf(button).isEmpty() ? 0 : smallSide() + kIconGap);
}

qreal BubbleButtons::buttonWidth(const Button &button) const
{
    const QFontMetricsF metrics(m_frame.theme.font(TextStyle::Body, 500));
    return std::ceil(metrics.horizontalAdvance(SentButtonWords::caption(button))) + 2 * metrics::kSpace6 + drawingsWidth(button);
}

qreal BubbleButtons::rowWidth(const Row &row) const
{
    qreal widest = 0;
    for (const Numbered &each : row)
        widest = std::max(widest, buttonWidth(*each.button));
    return row.empty() ? 0 : widest * qreal(row.size()) + kButtonGap * qreal(row.size() - 1);
}

qreal BubbleButtons::naturalWidth() const
{
    qreal widest = 0;
    for (const std::vector<Row> *rows : {&m_rows, &m_ownRows}) {
        for (const Row &row : *rows)
            widest = std::max(widest, rowWidth(row));
    }
    return widest;
}

qreal BubbleButtons::place(RowLayout &row, qreal x, qreal y, qreal width) const
{
    y = placeRows(row, m_rows, x, y, width);
    if (m_ownRows.empty())
        return y;
    y = placeOwnTitle(row, x, y, width);
    return placeRows(row, m_ownRows, x, y, width);
}

qreal BubbleButtons::placeOwnTitle(RowLayout &layout, qreal x, qreal y, qreal width) const
{
    const QColor &ink = m_frame.theme.colors.textTertiary;
    TextBlock title({.text = m_frame.words.ownButtons(), .style = TextStyle::Caption, .color = ink, .maxLines = 1}, m_frame.theme,
        width - smallSide() - kIconGap, m_frame.direction);
    y += metrics::kSpace3;
    const qreal height = std::max(title.height(), smallSide());
    layout.glyphs.push_back({QRectF(x + 2, y + std::round((height - smallSide()) / 2), smallSide(), smallSide()), "eye"_L1, ink});
    title.setRect(
        QRectF(x + 2 + smallSide() + kIconGap, y + std::round((height - title.height()) / 2), title.naturalWidth(), title.height()));
    layout.texts.push_back(std::move(title));
    return y + height;
}

qreal BubbleButtons::placeRows(RowLayout &layout, const std::vector<Row> &rows, qreal x, qreal y, qreal width) const
{
    const qreal height = m_frame.theme.zoomed(kButtonHeight);
    for (const Row &row : rows) {
        y += kButtonGap;
        const qreal each = (width - kButtonGap * qreal(row.size() - 1)) / qreal(row.size());
        for (size_t i = 0; i < row.size(); ++i) {
            // Layout runs from the interface's leading edge; a row that runs the other way is filled from its end.
            const size_t place = m_direction == m_frame.direction ? i : row.size() - 1 - i;
            const qreal left = std::round(x + qreal(place) * (each + kButtonGap));
            const qreal right = std::round(x + qreal(place) * (each + kButtonGap) + each);
            placeButton(layout, row[i], QRectF(left, y, right - left, height));
        }
        y += height;
    }
    return y;
}

void BubbleButtons::placeButton(RowLayout &layout, const Numbered &numbered, const QRectF &rect) const
{
    const Theme &theme = m_frame.theme;
    const Button &button = *numbered.button;
    const QString caption = SentButtonWords::caption(button);
    const QLatin1StringView icon = iconOf(button), hint = hintOf(button);
    const qreal extra = drawingsWidth(button), iconLength = iconSide(button), hintLength = smallSide();
    TextBlock words({.text = caption, .style = TextStyle::Body, .weight = 500, .color = theme.colors.onBubbleButton, .maxLines = 1}, theme,
        rect.width() - extra - 2 * kIconGap, m_frame.direction);
    const qreal width = words.naturalWidth(), height = words.height();
    const qreal start = std::round((rect.width() - extra - width) / 2);
    const bool turned = bidi::direction(caption, m_direction) != m_frame.direction;
    // Icon, caption and hint follow each other in the caption's reading direction.
    const auto across = [&](qreal from, qreal length) { return turned ? rect.right() - from - length : rect.x() + from; };
    const auto down = [&rect](qreal length) { return rect.y() + std::round((rect.height() - length) / 2); };

    layout.boxes.push_back({rect, theme.colors.bubbleButton, theme.colors.accentLine, 1, Corners::all(metrics::kRadiusMd)});
    qreal at = start;
    if (!icon.isEmpty()) {
        layout.glyphs.push_back(
            {QRectF(across(at, iconLength), down(iconLength), iconLength, iconLength), icon, theme.colors.onBubbleButton});
        at += iconLength + kIconGap;
    }
    words.setRect(QRectF(across(at, width), down(height), width, height));
    layout.texts.push_back(std::move(words));
    at += width + kIconGap;
    const QRectF hintRect(across(at, hintLength), down(hintLength), hintLength, hintLength);
    if (!hint.isEmpty())
        layout.glyphs.push_back({hintRect, hint, theme.colors.textTertiary});
    if (std::holds_alternative<UnknownAction>(button.action) && !hint.isEmpty()) {
        const QPointF reach(metrics::kMinTarget / 2.0, metrics::kMinTarget / 2.0);
        const QString name = ThreadWords::tr("View source");
        layout.hits.push_back(
            {QRectF(hintRect.center() - reach, hintRect.center() + reach), {RowHit::Kind::ViewSource, {}, numbered.number}, name, name});
    }
    const QString tip = bidi::isolate(caption) + u'\n' + SentButtonWords::action(button);
    layout.hits.push_back({rect, {RowHit::Kind::Button, {}, numbered.number}, caption, tip});
}

QLatin1StringView BubbleButtons::iconOf(const Button &button) const
{
    return std::holds_alternative<ReplyAction>(button.action) ? "reply"_L1 : m_frame.glyphs.glyph(button.icon);
}

QLatin1StringView BubbleButtons::hintOf(const Button &button) const
{
    if (m_customersView)
        return {};
    struct Hint {
        QLatin1StringView operator()(const LinkAction &) const { return "open-external"_L1; }
        QLatin1StringView operator()(const ServerAction &) const { return "server"_L1; }
        QLatin1StringView operator()(const DynamicAction &) const { return "server"_L1; }
        QLatin1StringView operator()(const ReplyAction &) const { return {}; }
        QLatin1StringView operator()(const PostAction &) const { return "file"_L1; }
        QLatin1StringView operator()(const UnknownAction &) const { return "eye"_L1; }
    };
    return std::visit(Hint(), button.action);
}

} // namespace qasid
