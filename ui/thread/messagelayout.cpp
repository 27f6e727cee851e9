#include "ui/thread/messagelayout.h"

#include "ui/theme/metrics.h"
#include "ui/thread/bubblebuilder.h"
#include "ui/thread/bubblebuttons.h"
#include "ui/thread/deliveryline.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kGap = 9; //!< between senders; system lines and separators have their own
constexpr qreal kGapAboveLine = 13;
constexpr qreal kGapBelowLine = 10;

//! Builds one row from top to bottom.
class RowBuilder {
public:
    RowBuilder(const Message &message, const RowContext &context, const LayoutFrame &frame)
        : m_message(message)
        , m_context(context)
        , m_frame(frame)
        , m_theme(frame.theme)
    {
    }

    RowLayout build()
    {
        addLines();
        if (m_message.direction == Direction::System) {
            addSystemLine();
        } else {
            addName();
            addBubble();
            m_y = placeDeliveryLine(m_row, m_message, m_context, m_frame, m_y);
        }
        m_row.height = std::ceil(m_y);
        if (m_frame.direction == Qt::RightToLeft)
            m_row.mirror(m_frame.column);
        return std::move(m_row);
    }

private:
    void addLines()
    {
        if (m_context.dayLine && m_message.time) {
            m_row.day = m_frame.words.formats().daySeparator(*m_message.time);
            addLine(m_row.day, m_theme.colors.textSecondary, m_theme.colors.line);
        }
        if (m_context.newLine)
            addLine(ThreadWords::tr("New", "messages that were not read yet"), m_theme.colors.accent, m_theme.colors.accentLine);
        else if (!m_context.dayLine && !m_context.first)
            m_y += m_context.joins ? metrics::kBubbleGapSameSender : kGap;
    }

    void addLine(const QString &words, const QColor &ink, const QColor &line)
    {
        m_y += m_context.first ? 0 : kGapAboveLine;
        TextBlock text = block(words, TextStyle::Label, 500, ink, m_frame.column - 120);
        const qreal start = std::round((m_frame.column - text.naturalWidth()) / 2);
        const qreal middle = std::floor(m_y + text.height() / 2);
        m_row.boxes.push_back({QRectF(0, middle, start - metrics::kSpace5, 1), line, {}, 0, {}});
        const qreal end = start + text.naturalWidth() + metrics::kSpace5;
        m_row.boxes.push_back({QRectF(end, middle, m_frame.column - end, 1), line, {}, 0, {}});
        const qreal height = text.height();
        put(std::move(text), start, m_y);
        m_y += height + kGapBelowLine;
    }

    void addSystemLine()
    {
        const auto *system = std::get_if<SystemContent>(&m_message.content);
        QString words = system ? m_frame.words.system(*system) : contentText(m_message.content);
        if (words.isEmpty())
            words = m_frame.words.unsupported();
        if (m_message.time)
            words = bidi::isolate(words) + u" · "_s + bidi::isolate(m_frame.words.formats().time(*m_message.time));
        const qreal icon = m_theme.zoomed(14);
        TextBlock text
            = block(words, TextStyle::Label, 400, m_theme.colors.textTertiary, m_frame.column - icon - 2 * metrics::kThreadPadding);
        const qreal width = icon + metrics::kSpace4 + text.naturalWidth();
        const qreal start = std::round((m_frame.column - width) / 2);
        const qreal height = text.height() + 2;
        m_row.glyphs.push_back({QRectF(start, m_y + (height - icon) / 2, icon, icon), systemGlyph(system), m_theme.colors.textTertiary});
        put(std::move(text), start + icon + metrics::kSpace4, m_y + 1);
        m_y += height;
    }

    static QLatin1StringView systemGlyph(const SystemContent *system)
    {
        static const QHash<QString, QLatin1StringView> known{{u"conversation_archived"_s, "check-circle"_L1},
            {u"conversation_started"_s, "chat"_L1}, {u"access_revoked"_s, "lock"_L1}, {u"access_granted"_s, "key"_L1},
            {u"customer_renamed"_s, "user"_L1}};
        // What a provider tells of its own, as where somebody began to write from.
        return system && !system->code.isEmpty() ? known.value(system->code, "info"_L1) : "user"_L1;
    }

    void addName()
    {
        const bool agent = m_message.direction == Direction::Out && !m_message.author.isEmpty();
        if (m_context.joins || (!agent && m_message.direction != Direction::Unknown))
            return;
        const QString words = agent ? m_frame.words.sender(m_message)
                                    //: Above a message whose sender the provider did not tell.
                                    : ThreadWords::tr("Sender not known");
        TextBlock text = block(words, TextStyle::Label, 400, m_theme.colors.textTertiary, maxBubble(), 1);
        const qreal height = text.height() + 3;
        const qreal x = isTrailing() ? m_frame.column - text.naturalWidth() - 2 : 2;
        put(std::move(text), x, m_y);
        m_y += height;
    }

    void addBubble()
    {
        BubbleBuilder bubble(m_message, m_context, m_frame);
        bubble.addContent();
        const qreal padX = bubble.tightCard() ? 7 : metrics::kBubblePaddingX;
        const qreal padY = bubble.tightCard() ? 7 : metrics::kBubblePaddingY;
        std::vector<Piece> &pieces = bubble.pieces();

        // The stamp shares the line of the last piece that offers one, else it has its own below.
        const qreal stampWidth = bubble.stamp().width;
        int host = -1;
        for (int i = int(pieces.size()) - 1; i >= 0; --i) {
            const Piece &piece = pieces[size_t(i)];
            if (piece.tail && piece.tail->used + 10 + stampWidth <= bubble.contentWidth())
                host = i;
            if (piece.tail || !(piece.bleeds || piece.passes))
                break;
        }
        qreal inner = stampWidth;
        for (int i = 0; i < int(pieces.size()); ++i) {
            inner = std::max(inner, pieces[size_t(i)].naturalWidth);
            if (i == host)
                inner = std::max(inner, pieces[size_t(i)].tail->used + (stampWidth > 0 ? 10 + stampWidth : 0));
        }
        const BubbleButtons buttons(m_message, m_context, m_frame, maxBubble());
        inner = std::max(inner, std::min(buttons.naturalWidth(), maxBubble()) - 2 * padX);
        const qreal width = std::ceil(inner) + 2 * padX;
        const qreal x = isTrailing() ? m_frame.column - width : 0;
        const size_t background = m_row.boxes.size();
        m_row.boxes.emplace_back();

        qreal y = m_y + padY;
        for (int i = 0; i < int(pieces.size()); ++i) {
            const Piece &piece = pieces[size_t(i)];
            if (host < 0 && stampWidth > 0 && piece.bleeds && (i == 0 || !pieces[size_t(i) - 1].bleeds))
                y = addStampLine(bubble, x + width - padX, y);
            y += piece.gapAbove;
            const QRectF rect = piece.bleeds ? QRectF(x, y, width, piece.height) : QRectF(x + padX, y, width - 2 * padX, piece.height);
            piece.place(m_row, rect);
            if (i == host)
                bubble.placeStamp(m_row, x + width - padX - (bubble.tightCard() ? 9 : 0), y + piece.tail->baseline);
            y += piece.height;
        }
        const bool bleedsLast = !pieces.empty() && pieces.back().bleeds;
        if (host < 0 && stampWidth > 0 && !bleedsLast)
            y = addStampLine(bubble, x + width - padX, y);
        y += bleedsLast ? 0 : padY;
        m_row.bubble = QRectF(x, m_y, width, y - m_y);
        m_row.boxes[background] = bubbleBox(m_row.bubble);
        m_y = buttons.place(m_row, x, y, width);
    }

    qreal addStampLine(const BubbleBuilder &bubble, qreal end, qreal y)
    {
        const qreal line = m_theme.lineHeight(TextStyle::Caption, false);
        bubble.placeStamp(m_row, end, y + line - m_theme.zoomed(3));
        return y + line;
    }

    RowBox bubbleBox(const QRectF &rect) const
    {
        const ThemeColors &colors = m_theme.colors;
        constexpr qreal round = metrics::kRadiusBubble, joined = metrics::kRadiusBubbleJoined;
        RowBox box{rect, colors.bubbleIn, {}, 0, {round, round, round, joined}};
        if (isTrailing()) {
            box.fill = colors.bubbleOut;
            box.corners = {round, round, joined, round};
        }
        if (m_message.direction == Direction::Note) {
            box.fill = colors.noteBg;
            box.border = colors.noteLine;
            box.borderWidth = 1;
            box.corners = Corners::all(metrics::kRadiusLg);
        }
        switch (m_message.delivery) {
        case Delivery::Held:
        case Delivery::Queued: {
            const QColor &a = colors.bubbleOut, &b = colors.bgThread;
            box.fill = QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
            box.border = colors.accentLine;
            box.borderWidth = 1;
            break;
        }
        case Delivery::PossiblySent:
            box.border = colors.statusAttention;
            box.borderWidth = 1.5;
            break;
        case Delivery::Failed:
            box.border = colors.danger;
            box.borderWidth = 1.5;
            break;
        default:
            break;
        }
        if (m_theme.highContrast && box.borderWidth == 0) {
            box.border = colors.lineStrong;
            box.borderWidth = 1;
        }
        return box;
    }

    bool isTrailing() const { return m_message.direction == Direction::Out || m_message.direction == Direction::Note; }
    qreal maxBubble() const
    {
        return std::floor(std::min<qreal>(metrics::kBubbleMaxWidth * m_theme.zoom, metrics::kBubbleMaxRatio * m_frame.column));
    }

    TextBlock block(const QString &text, TextStyle style, int weight, const QColor &color, qreal width, int maxLines = 0) const
    {
        return TextBlock(
            {.text = text, .style = style, .weight = weight, .color = color, .maxLines = maxLines}, m_theme, width, m_frame.direction);
    }

    void put(TextBlock text, qreal x, qreal y)
    {
        text.setRect(QRectF(x, y, text.naturalWidth(), text.height()));
        m_row.texts.push_back(std::move(text));
    }

    const Message &m_message;
    const RowContext &m_context;
    const LayoutFrame &m_frame;
    const Theme &m_theme;
    RowLayout m_row;
    qreal m_y = 0;
};

} // namespace

RowLayout layoutMessage(const Message &message, const RowContext &context, const LayoutFrame &frame)
{
    return RowBuilder(message, context, frame).build();
}

} // namespace qasid
