#include "ui/thread/deliveryline.h"

#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kLineActionHeight = 24;
constexpr qreal kLineActionPadding = 8;

//! Words, and behind them what can be pressed: on one line, or the actions below.
class DeliveryLine {
public:
    DeliveryLine(RowLayout &row, const Message &message, const RowContext &context, const LayoutFrame &frame)
        : m_row(row)
        , m_message(message)
        , m_context(context)
        , m_frame(frame)
        , m_waits(message.delivery == Delivery::Held || message.delivery == Delivery::Queued)
    {
    }

    qreal place(qreal y)
    {
        const std::vector<ThreadWords::Action> actions = ThreadWords::actions(m_message.delivery);
        // While files leave ahead of their message, the bubble says so and offers to stop it.
        if (actions.empty() || (m_waits && (m_context.waiting == 0 || m_context.percentSent)))
            return y;
        std::vector<TextBlock> names;
        qreal actionsWidth = 0;
        for (const ThreadWords::Action action : actions) {
            names.push_back(block(m_frame.words.actionName(action), 500, m_frame.theme.colors.accent, m_frame.column / 2, 1));
            actionsWidth += names.back().naturalWidth() + 2 * kLineActionPadding + 2;
        }
        const qreal line = m_frame.theme.zoomed(kLineActionHeight);
        y += 4;
        qreal x = 0, height = 0;
        const bool oneLine = placeWords(y, actionsWidth, x, height);
        if (!oneLine) {
            x = isOurSide(m_message) ? std::max<qreal>(0, m_frame.column - actionsWidth) : 0;
            y += height;
        }
        const qreal beside = oneLine ? height : line; // the words and the actions share a middle
        for (size_t i = 0; i < actions.size(); ++i) {
            const QRectF rect(x, y, names[i].naturalWidth() + 2 * kLineActionPadding, beside);
            m_row.hits.push_back({rect, {RowHit::Kind::Delivery, actions[i], 0}, names[i].text(), {}});
            const qreal nameHeight = names[i].height();
            put(std::move(names[i]), x + kLineActionPadding, y + std::round((beside - nameHeight) / 2));
            x += rect.width() + 2;
        }
        return y + beside;
    }

private:
    //! Answers whether the actions have room behind them, from `end` on; `height` is what the words take.
    bool placeWords(qreal y, qreal actionsWidth, qreal &end, qreal &height)
    {
        const ThemeColors &colors = m_frame.theme.colors;
        const bool failed = m_message.delivery == Delivery::Failed;
        const QColor ink = failed ? colors.danger : colors.warning;
        const QLatin1StringView glyph = failed ? "alert"_L1 : m_waits ? "queue"_L1 : "question"_L1;
        const QString words = m_waits ? m_frame.words.waiting(m_context.waiting) : m_frame.words.delivery(m_message);
        const qreal icon = m_frame.theme.zoomed(14), gap = metrics::kSpace3;
        TextBlock text = block(words, 400, ink, m_frame.column - icon - gap - kLineActionPadding);
        const qreal wordsWidth = icon + gap + text.naturalWidth();
        const bool oneLine = wordsWidth + gap + actionsWidth <= m_frame.column && text.lineCount() == 1;
        height = std::max<qreal>(m_frame.theme.zoomed(kLineActionHeight), text.height() + 8);
        const qreal x = isOurSide(m_message)
            ? m_frame.column - (oneLine ? wordsWidth + gap + actionsWidth : wordsWidth + kLineActionPadding)
            : kLineActionPadding;
        m_row.glyphs.push_back({QRectF(x, y + std::round((height - icon) / 2), icon, icon), glyph, ink});
        const qreal textHeight = text.height();
        put(std::move(text), x + icon + gap, y + std::round((height - textHeight) / 2));
        end = x + wordsWidth + gap;
        return oneLine;
    }

    TextBlock block(const QString &text, int weight, const QColor &color, qreal width, int maxLines = 0) const
    {
        return TextBlock({.text = text, .style = TextStyle::Label, .weight = weight, .color = color, .maxLines = maxLines}, m_frame.theme,
            width, m_frame.direction);
    }

    void put(TextBlock text, qreal x, qreal y)
    {
        text.setRect(QRectF(x, y, text.naturalWidth(), text.height()));
        m_row.texts.push_back(std::move(text));
    }

    RowLayout &m_row;
    const Message &m_message;
    const RowContext &m_context;
    const LayoutFrame &m_frame;
    bool m_waits;
};

} // namespace

qreal placeDeliveryLine(RowLayout &row, const Message &message, const RowContext &context, const LayoutFrame &frame, qreal y)
{
    return DeliveryLine(row, message, context, frame).place(y);
}

} // namespace qasid
