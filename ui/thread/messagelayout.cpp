#include "ui/thread/messagelayout.h"

#include "ui/theme/metrics.h"
#include "ui/thread/bubblebuilder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kGap = 9; //!< between senders; system lines and separators have their own
constexpr qreal kGapAboveLine = 13;
constexpr qreal kGapBelowLine = 10;
constexpr qreal kActionHeight = 24;
constexpr qreal kActionPadding = 8;

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
            addButtons();
            addDelivery();
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
        if (system && system->code == "conversation_archived"_L1)
            return "check-circle"_L1;
        if (system && system->code == "conversation_started"_L1)
            return "chat"_L1;
        return "user"_L1;
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
        inner = std::max(inner, std::min(buttonsWidth(), maxBubble()) - 2 * padX);
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
        m_y = y;
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

    // Buttons under the bubble.

    qreal buttonWidth(const Button &button) const
    {
        const QFontMetricsF metrics(m_theme.font(TextStyle::Body, 500));
        qreal width = std::ceil(metrics.horizontalAdvance(button.caption)) + 2 * metrics::kSpace6;
        if (!iconOf(button).isEmpty())
            width += m_theme.zoomed(14) + metrics::kSpace4;
        if (!hintOf(button).isEmpty())
            width += m_theme.zoomed(14) + metrics::kSpace4;
        return width;
    }

    //! Rows as they are drawn: reply buttons stand side by side when their captions fit, else one below the other.
    std::vector<std::vector<const Button *>> buttonRows() const
    {
        std::vector<std::vector<const Button *>> rows;
        bool replies = true;
        std::vector<const Button *> all;
        for (const auto &row : m_message.buttons) {
            rows.emplace_back();
            for (const Button &button : row) {
                rows.back().push_back(&button);
                all.push_back(&button);
                replies = replies && std::holds_alternative<ReplyAction>(button.action);
            }
        }
        if (!replies || all.empty() || all.size() > 3)
            return rows;
        if (rowWidth(all) <= maxBubble())
            return {all};
        rows.clear();
        for (const Button *button : all)
            rows.push_back({button});
        return rows;
    }

    qreal rowWidth(const std::vector<const Button *> &row) const
    {
        qreal widest = 0;
        for (const Button *button : row)
            widest = std::max(widest, buttonWidth(*button));
        return row.empty() ? 0 : widest * qreal(row.size()) + 3 * qreal(row.size() - 1);
    }

    qreal buttonsWidth() const
    {
        qreal widest = 0;
        for (const auto &row : buttonRows())
            widest = std::max(widest, rowWidth(row));
        return widest;
    }

    void addButtons()
    {
        int index = 0;
        for (const auto &row : buttonRows()) {
            if (row.empty())
                continue;
            m_y += 3;
            const qreal height = m_theme.zoomed(36);
            const qreal each = (m_row.bubble.width() - 3 * qreal(row.size() - 1)) / qreal(row.size());
            qreal x = m_row.bubble.x();
            for (const Button *button : row) {
                const qreal left = std::round(x);
                addButton(*button, QRectF(left, m_y, std::round(x + each) - left, height), index++);
                x += each + 3;
            }
            m_y += height;
        }
    }

    void addButton(const Button &button, const QRectF &rect, int index)
    {
        const ThemeColors &colors = m_theme.colors;
        m_row.boxes.push_back({rect, colors.bubbleButton, colors.accentLine, 1, Corners::all(metrics::kRadiusMd)});
        const qreal icon = m_theme.zoomed(14), gap = metrics::kSpace4;
        const QLatin1StringView name = iconOf(button), hint = hintOf(button);
        qreal extra = (name.isEmpty() ? 0 : icon + gap) + (hint.isEmpty() ? 0 : icon + gap);
        TextBlock caption = block(button.caption, TextStyle::Body, 500, colors.onBubbleButton, rect.width() - extra - 2 * gap, 1);
        qreal x = rect.x() + std::round((rect.width() - extra - caption.naturalWidth()) / 2);
        const qreal iconY = rect.y() + std::round((rect.height() - icon) / 2);
        if (!name.isEmpty()) {
            m_row.glyphs.push_back({QRectF(x, iconY, icon, icon), name, colors.onBubbleButton});
            x += icon + gap;
        }
        const qreal captionWidth = caption.naturalWidth(), captionHeight = caption.height();
        put(std::move(caption), x, rect.y() + std::round((rect.height() - captionHeight) / 2));
        if (!hint.isEmpty())
            m_row.glyphs.push_back({QRectF(x + captionWidth + gap, iconY, icon, icon), hint, colors.textTertiary});
        m_row.hits.push_back({rect, {RowHit::Kind::Button, {}, index}, button.caption, tipOf(button)});
    }

    static QLatin1StringView iconOf(const Button &button)
    {
        if (std::holds_alternative<ReplyAction>(button.action))
            return "reply"_L1;
        if (button.icon.isEmpty())
            return {};
        static const QHash<QString, QLatin1StringView> known = knownIcons();
        return known.value(button.icon.toLower(), "tag"_L1);
    }

    //! Names a provider may use that Qasid has a drawing for.
    static QHash<QString, QLatin1StringView> knownIcons()
    {
        QHash<QString, QLatin1StringView> icons;
        for (const QLatin1StringView name : {"calendar"_L1, "home"_L1, "building"_L1, "car"_L1, "wallet"_L1, "map-pin"_L1, "phone"_L1,
                 "store"_L1, "truck"_L1, "star"_L1, "shield"_L1, "chart"_L1, "search"_L1, "file"_L1, "image"_L1, "tag"_L1, "chat"_L1,
                 "info"_L1, "key"_L1, "download"_L1, "refresh"_L1, "bell"_L1, "users"_L1, "more"_L1})
            icons.insert(QString(name), name);
        icons.insert(u"event_note"_s, "calendar"_L1);
        return icons;
    }

    static QLatin1StringView hintOf(const Button &button)
    {
        if (std::holds_alternative<LinkAction>(button.action))
            return "open-external"_L1;
        if (std::holds_alternative<ServerAction>(button.action) || std::holds_alternative<DynamicAction>(button.action))
            return "server"_L1;
        return {};
    }

    static QString tipOf(const Button &button)
    {
        if (const auto *link = std::get_if<LinkAction>(&button.action))
            return bidi::isolateLtr(link->url);
        if (const auto *reply = std::get_if<ReplyAction>(&button.action))
            return bidi::isolateLtr(reply->id);
        return {};
    }

    // The words under a message that did not simply go out.

    void addDelivery()
    {
        const std::vector<ThreadWords::Action> actions = ThreadWords::actions(m_message.delivery);
        const bool waits = m_message.delivery == Delivery::Held || m_message.delivery == Delivery::Queued;
        if (actions.empty() || (waits && m_context.waiting == 0))
            return;
        const ThemeColors &colors = m_theme.colors;
        const bool failed = m_message.delivery == Delivery::Failed;
        const QColor ink = failed ? colors.danger : colors.warning;
        const QLatin1StringView glyph = failed ? "alert"_L1 : waits ? "queue"_L1 : "question"_L1;
        const QString words = waits ? m_frame.words.waiting(m_context.waiting) : m_frame.words.delivery(m_message);

        std::vector<TextBlock> names;
        qreal actionsWidth = 0;
        for (const ThreadWords::Action action : actions) {
            names.push_back(block(m_frame.words.actionName(action), TextStyle::Label, 500, colors.accent, m_frame.column / 2, 1));
            actionsWidth += names.back().naturalWidth() + 2 * kActionPadding + 2;
        }
        const qreal icon = m_theme.zoomed(14), gap = metrics::kSpace3;
        TextBlock text = block(words, TextStyle::Label, 400, ink, m_frame.column - icon - gap - kActionPadding);
        const qreal wordsWidth = icon + gap + text.naturalWidth();
        const bool oneLine = wordsWidth + gap + actionsWidth <= m_frame.column && text.lineCount() == 1;
        const qreal line = m_theme.zoomed(kActionHeight);
        const qreal height = std::max(line, text.height() + 8);
        qreal y = m_y + 4;
        const qreal beside = oneLine ? height : line; // the words and the actions share a middle
        qreal x = m_frame.column - (oneLine ? wordsWidth + gap + actionsWidth : wordsWidth + kActionPadding);
        m_row.glyphs.push_back({QRectF(x, y + std::round((height - icon) / 2), icon, icon), glyph, ink});
        const qreal textHeight = text.height();
        put(std::move(text), x + icon + gap, y + std::round((height - textHeight) / 2));
        if (oneLine) {
            x += wordsWidth + gap;
        } else {
            x = std::max<qreal>(0, m_frame.column - actionsWidth);
            y += height;
        }
        for (size_t i = 0; i < actions.size(); ++i) {
            const QRectF rect(x, y, names[i].naturalWidth() + 2 * kActionPadding, beside);
            m_row.hits.push_back({rect, {RowHit::Kind::Delivery, actions[i], 0}, names[i].text(), {}});
            const qreal nameHeight = names[i].height();
            put(std::move(names[i]), x + kActionPadding, y + std::round((beside - nameHeight) / 2));
            x += rect.width() + 2;
        }
        m_y = y + (oneLine ? height : line);
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
