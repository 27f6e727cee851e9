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

constexpr qreal kSenderGap = 9; //!< between senders; system lines and separators have their own
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
            addAsked();
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
            m_row.dayRect = m_row.texts.back().rect();
        }
        if (m_context.newLine)
            addLine(ThreadWords::tr("New", "messages that were not read yet"), m_theme.colors.accent, m_theme.colors.accentLine);
        else if (!m_context.dayLine && !m_context.first)
            m_y += m_context.joins ? metrics::kBubbleGapSameSender : kSenderGap;
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
            {u"customer_renamed"_s, "user"_L1}, {u"note"_s, "note"_L1}, {u"sub_conversation"_s, "branch"_L1}, {u"taken"_s, "user"_L1},
            {u"given_back"_s, "user-question"_L1}};
        // What a provider tells of its own, as where somebody began to write from.
        return system && !system->code.isEmpty() ? known.value(system->code, "info"_L1) : "user"_L1;
    }

    void addName()
    {
        if (m_context.joins)
            return;
        if (m_message.fromAi)
            addNameLine(m_context.aiWriting ? m_frame.words.aiWriting() : m_frame.words.aiAnswered(), "sparkle"_L1);
        else if (const QString who = m_frame.words.writtenDown(m_message); !who.isEmpty())
            addNameLine(who);
        else if (m_message.direction == Direction::Out && !m_message.author.isEmpty())
            addNameLine(m_frame.words.sender(m_message));
        else if (m_message.direction == Direction::Unknown)
            //: Above a message whose sender the provider did not tell.
            addNameLine(ThreadWords::tr("Sender not known"));
    }

    void addNameLine(const QString &words, QLatin1StringView glyph = {})
    {
        const qreal icon = glyph.isEmpty() ? 0 : m_theme.zoomed(14);
        const qreal indent = glyph.isEmpty() ? 0 : icon + metrics::kSpace3;
        const QColor ink = glyph.isEmpty() ? m_theme.colors.textTertiary : m_theme.colors.textSecondary;
        TextBlock text = block(words, TextStyle::Label, 400, ink, maxBubble() - indent, 1);
        const qreal height = text.height();
        const qreal x = isTrailing() ? m_frame.column - text.naturalWidth() - indent - 2 : 2;
        if (!glyph.isEmpty())
            m_row.glyphs.push_back({QRectF(x, m_y + std::round((height - icon) / 2), icon, icon), glyph, ink});
        put(std::move(text), x + indent, m_y);
        m_y += height + 3;
    }

    //! Until the AI agent's answer is there.
    void addAsked()
    {
        if (!m_context.aiAsked)
            return;
        const qreal icon = m_theme.zoomed(14), gap = metrics::kSpace4, pad = 10;
        const ThemeColors &colors = m_theme.colors;
        TextBlock text = block(m_frame.words.aiAsked(), TextStyle::Label, 400, colors.onInfoSoft, m_frame.column - icon - gap - 2 * pad);
        const qreal width = pad + icon + gap + text.naturalWidth() + pad;
        const qreal height = std::max<qreal>(m_theme.zoomed(26), text.height() + 10);
        const qreal x = m_frame.column - width;
        m_y += metrics::kSpace4;
        const qreal middle = m_y + height / 2;
        const qreal border = m_theme.highContrast ? 1 : 0;
        m_row.boxes.push_back(
            {QRectF(x, m_y, width, height), colors.infoSoft, colors.onInfoSoft, border, Corners::all(m_theme.zoomed(26) / 2.0)});
        m_row.glyphs.push_back({QRectF(x + pad, std::round(middle - icon / 2), icon, icon), "sparkle"_L1, colors.onInfoSoft});
        const qreal y = std::round(middle - text.height() / 2);
        put(std::move(text), x + pad + icon + gap, y);
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
                y = addStampLine(bubble, x + width - padX, y + (i == 0 ? 0 : pieces[size_t(i) - 1].gapBelow));
            y += piece.gapAbove;
            const QRectF rect = piece.bleeds ? QRectF(x, y, width, piece.height) : QRectF(x + padX, y, width - 2 * padX, piece.height);
            piece.place(m_row, rect);
            if (i == host)
                bubble.placeStamp(m_row, x + width - padX - (bubble.tightCard() ? 9 : 0), y + piece.tail->baseline);
            y += piece.height;
        }
        const bool bleedsLast = !pieces.empty() && pieces.back().bleeds;
        if (host < 0 && stampWidth > 0 && !bleedsLast)
            y = addStampLine(bubble, x + width - padX, y + (pieces.empty() ? 0 : pieces.back().gapBelow));
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
            const QColor &a = box.fill, &b = colors.bgThread;
            box.fill = QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
            box.border = isTrailing() ? colors.accentLine : colors.line;
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

    bool isTrailing() const { return isOurSide(m_message) || m_message.direction == Direction::Note; }
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
