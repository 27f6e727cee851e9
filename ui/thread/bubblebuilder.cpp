#include "ui/thread/bubblebuilder.h"

#include "core/base/overloaded.h"
#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kStateGlyph = 13;
constexpr qreal kTagHeight = 15;
constexpr qreal kTagPadding = 4;

struct StateGlyph {
    QLatin1StringView name;
    QColor color;
};

StateGlyph stateGlyph(const Message &message, const RowContext &context, const ThemeColors &colors)
{
    switch (message.delivery) {
    case Delivery::Received:
        return {};
    case Delivery::Held:
    case Delivery::Queued:
        return {"queue"_L1, colors.warning};
    case Delivery::Sending:
        return context.sendingShown ? StateGlyph{"clock"_L1, colors.bubbleMeta} : StateGlyph{};
    case Delivery::Accepted:
        return {"check"_L1, colors.success};
    case Delivery::PossiblySent:
        return {"question"_L1, colors.warning};
    case Delivery::Failed:
        return {"alert"_L1, colors.danger};
    }
    return {};
}

} // namespace

BubbleBuilder::BubbleBuilder(const Message &message, const RowContext &context, const LayoutFrame &frame)
    : m_message(message)
    , m_context(context)
    , m_frame(frame)
{
    const qreal widest = std::floor(std::min<qreal>(metrics::kBubbleMaxWidth * frame.theme.zoom, metrics::kBubbleMaxRatio * frame.column));
    m_contentWidth = widest - 2 * metrics::kBubblePaddingX;
    if (const auto *content = std::get_if<TextContent>(&message.content))
        m_shown = frame.words.shown(*content, context.language);
    makeStamp();
}

bool BubbleBuilder::isOut() const
{
    return isOurSide(m_message);
}

QColor BubbleBuilder::ink() const
{
    const ThemeColors &colors = m_frame.theme.colors;
    if (m_message.direction == Direction::Note)
        return colors.onNote;
    return isOut() ? colors.onBubbleOut : colors.onBubbleIn;
}

QColor BubbleBuilder::meta() const
{
    const ThemeColors &colors = m_frame.theme.colors;
    return m_message.direction == Direction::Note ? colors.noteMeta : colors.bubbleMeta;
}

TextBlock BubbleBuilder::text(const QString &text, TextStyle style, int weight, const QColor &color, qreal width, int maxLines) const
{
    return TextBlock(
        {.text = text, .style = style, .weight = weight, .color = color, .maxLines = maxLines}, m_frame.theme, width, m_frame.direction);
}

Piece &BubbleBuilder::add(Piece piece)
{
    m_pieces.push_back(std::move(piece));
    return m_pieces.back();
}

// Time and state.

void BubbleBuilder::makeStamp()
{
    const Theme &theme = m_frame.theme;
    const StateGlyph state = stateGlyph(m_message, m_context, theme.colors);
    m_stamp.glyph = state.name;
    m_stamp.color = state.color;
    if (m_message.time) {
        m_stamp.time = m_frame.words.formats().time(*m_message.time);
        m_stamp.width = text(m_stamp.time, TextStyle::Caption, 400, meta(), m_contentWidth, 1).naturalWidth();
    }
    if (!m_stamp.glyph.isEmpty())
        m_stamp.width += theme.zoomed(kStateGlyph) + (m_stamp.time.isEmpty() ? 0 : metrics::kSpace2);
    QStringList codes;
    for (const QString &code : m_shown.languages)
        codes += code.toUpper();
    if (codes.isEmpty() && m_message.direction == Direction::Out)
        codes = {m_shown.language.toUpper()}; // what we wrote in one language went out as that
    if (codes.join(QString()).isEmpty() || m_message.direction == Direction::Note)
        return;
    // Codes are Latin, in the order of the interface: the language that is read stands first.
    m_stamp.tag = codes.join(u" \u00b7 "_s);
    m_stamp.tagWidth = tagBlock(m_stamp.tag).naturalWidth() + 2 * kTagPadding;
    m_stamp.width += m_stamp.tagWidth + (m_stamp.width > 0 ? metrics::kSpace3 : 0);
}

//! Words of a small box in a bubble.
TextBlock BubbleBuilder::tagBlock(const QString &words) const
{
    return text(words, TextStyle::Caption, 400, meta(), m_contentWidth - 2 * kTagPadding, 1);
}

//! The box and its words, `rect` high and wide.
void BubbleBuilder::placeTag(RowLayout &row, TextBlock &&words, const QRectF &rect) const
{
    QColor line = meta();
    line.setAlphaF(0.45f);
    row.boxes.push_back({rect, {}, line, 1, Corners::all(metrics::kRadiusXs)});
    const QRectF inside(rect.x() + kTagPadding, rect.y() + std::round((rect.height() - words.height()) / 2), rect.width() - 2 * kTagPadding,
        words.height());
    row.addText(std::move(words), inside);
}

void BubbleBuilder::placeStamp(RowLayout &row, qreal end, qreal baseline) const
{
    const Theme &theme = m_frame.theme;
    if (!m_stamp.glyph.isEmpty()) {
        const qreal side = theme.zoomed(kStateGlyph);
        row.stateRect = QRectF(end - side, baseline - side + theme.zoomed(2), side, side);
        row.stateTip = m_frame.words.delivery(m_message);
        row.glyphs.push_back({row.stateRect, m_stamp.glyph, m_stamp.color});
        end -= side + metrics::kSpace2;
    }
    if (!m_stamp.time.isEmpty()) {
        TextBlock time = text(m_stamp.time, TextStyle::Caption, 400, meta(), m_contentWidth, 1);
        row.timeRect = QRectF(end - time.naturalWidth(), std::round(baseline - time.firstBaseline()), time.naturalWidth(), time.height());
        row.addText(std::move(time), row.timeRect);
        end = row.timeRect.x() - metrics::kSpace3;
    }
    if (m_stamp.tag.isEmpty())
        return;
    TextBlock words = tagBlock(m_stamp.tag);
    const qreal height = theme.zoomed(kTagHeight);
    const QRectF box(
        end - m_stamp.tagWidth, std::round(baseline - words.firstBaseline() - (height - words.height()) / 2), m_stamp.tagWidth, height);
    placeTag(row, std::move(words), box);
    placeLanguageHits(row, box);
}

//! A press on the tag reads the next language; the message's menu offers all the others.
void BubbleBuilder::placeLanguageHits(RowLayout &row, const QRectF &tag) const
{
    const auto &content = std::get<TextContent>(m_message.content);
    const QString tip = m_frame.words.languages(m_shown);
    const auto number = [&content](const QString &code) { return int(std::distance(content.texts.begin(), content.texts.find(code))); };
    QStringList others = m_shown.languages.mid(1);
    // After the last one the first comes again.
    const auto next = std::find_if(others.cbegin(), others.cend(), [this](const QString &code) { return code > m_shown.language; });
    std::rotate(others.begin(), others.begin() + (next == others.cend() ? 0 : next - others.cbegin()), others.end());
    for (const QString &code : std::as_const(others)) {
        const bool first = &code == &others.constFirst();
        // A target as high as a line of actions, though the box is smaller.
        const QRectF target = first ? tag.adjusted(-4, -6, 4, 4) : QRectF();
        row.hits.push_back({target, {RowHit::Kind::ShowLanguage, {}, number(code)}, m_frame.words.showIn(code), tip});
    }
}

// Words.

Piece &BubbleBuilder::addWords(const QString &words, TextStyle style, int weight, const QColor &color, qreal indent)
{
    auto block = std::make_shared<TextBlock>(
        TextSpec{
            .text = words, .style = style, .weight = weight, .color = color, .linkColor = m_frame.theme.colors.link, .selectable = true},
        m_frame.theme, m_contentWidth - indent, m_frame.direction);
    Piece piece;
    piece.naturalWidth = block->naturalWidth() + indent;
    piece.height = block->height();
    if (block->lastDirection() == m_frame.direction)
        piece.tail = Piece::Tail{indent + block->lastLineWidth(), block->lastBaseline() + 1};
    piece.place = [block, indent](RowLayout &row, const QRectF &rect) { row.addText(std::move(*block), rect.adjusted(indent, 0, 0, 0)); };
    return add(std::move(piece));
}

//! Lets words stand at the leading edge whatever their own direction: for a short label beside other things.
void BubbleBuilder::hug(Piece &piece)
{
    piece.place = [inner = std::move(piece.place), width = piece.naturalWidth](RowLayout &row, const QRectF &rect) {
        inner(row, QRectF(rect.x(), rect.y(), std::min(width, rect.width()), rect.height()));
    };
}

//! The words of a text message. A text of many pages is shown from its beginning, with a way to see the rest.
void BubbleBuilder::addText(const QString &words)
{
    constexpr qsizetype kShown = 6000;
    if (words.isEmpty()) {
        addWords(ThreadWords::tr("Empty message"), TextStyle::Message, 400, meta());
        return;
    }
    if (words.size() <= kShown + kShown / 10 || m_context.expanded) {
        addWords(words, TextStyle::Message, 400, ink());
        return;
    }
    const qsizetype end = words.lastIndexOf(u' ', kShown);
    addWords(words.left(end > kShown / 2 ? end : kShown) + QChar(0x2026), TextStyle::Message, 400, ink());
    //: Under the beginning of a very long message: shows the rest of it.
    addStrip("chevron-down"_L1, ThreadWords::tr("Show all"), {}, {}, RowHit{RowHit::Kind::ToggleList, {}, 0});
}

void BubbleBuilder::addTextContent(const TextContent &content)
{
    if (!content.header.isEmpty())
        addWords(content.header, TextStyle::Heading, 600, ink()).passes = true;
    if (const QString filledIn = m_frame.words.templateWords(m_message); !filledIn.isEmpty())
        addWords(filledIn, TextStyle::Message, 400, meta());
    else if (!m_shown.text.isEmpty() || (content.header.isEmpty() && m_message.attachments.empty()))
        addText(m_shown.text);
    if (!content.footer.isEmpty())
        addWords(content.footer, TextStyle::Label, 400, meta());
}

//! Words the message is marked with at its provider, in small boxes that go on in the next line where one is full.
void BubbleBuilder::addFlags()
{
    if (m_message.options.flags.isEmpty())
        return;
    struct Flag {
        TextBlock words;
        QRectF rect; //!< from the corner of all
    };
    auto flags = std::make_shared<std::vector<Flag>>();
    const qreal height = m_frame.theme.zoomed(kTagHeight) + 2;
    qreal x = 0, y = 0;
    Piece piece;
    for (const QString &flag : m_message.options.flags) {
        TextBlock words = tagBlock(bidi::withoutControls(flag));
        const qreal width = words.naturalWidth() + 2 * kTagPadding;
        if (x > 0 && x + width > m_contentWidth) {
            x = 0;
            y += height + metrics::kSpace2;
        }
        flags->push_back({std::move(words), QRectF(x, y, width, height)});
        piece.naturalWidth = std::max(piece.naturalWidth, x + width);
        x += width + metrics::kSpace2;
    }
    piece.height = y + height + metrics::kSpace1; // the time may stand right below
    piece.gapAbove = metrics::kSpace3;
    piece.place = [this, flags](RowLayout &row, const QRectF &rect) {
        for (Flag &flag : *flags)
            placeTag(row, std::move(flag.words), flag.rect.translated(rect.topLeft()));
    };
    add(std::move(piece));
}

void BubbleBuilder::addContent()
{
    if (m_message.direction == Direction::Note) {
        addNote(contentText(m_message.content));
        return;
    }
    if (m_context.quoted)
        addQuote();
    // A caption stands under its files, and so does a text under the file that heads a message with buttons. Other texts have files under
    // them.
    const auto *first = m_message.buttons.empty() ? std::get_if<TextContent>(&m_message.content) : nullptr;
    if (first)
        addTextContent(*first);
    addAttachments();
    if (m_context.percentSent)
        addProgress(*m_context.percentSent);
    const QColor color = ink();
    std::visit(Overloaded{
                   [&](const TextContent &content) {
                       if (!first)
                           addTextContent(content);
                   },
                   [&](const LocationContent &content) { addLocation(content); },
                   [&](const LocationRequestContent &content) {
                       addWords(content.text, TextStyle::Message, 400, color);
                       //: In a bubble that asks the customer to share a place: the button the customer sees.
                       addStrip("map-pin"_L1, ThreadWords::tr("Send location"), {}, {}, {});
                   },
                   [&](const ListMenuContent &content) { addListMenu(content); },
                   [&](const ChoiceContent &content) { addChoice(content); },
                   [&](const PressContent &content) { addPress(content); },
                   [&](const ContactContent &content) {
                       for (const ContactCard &card : content.cards)
                           addContact(card);
                       if (content.cards.empty())
                           addUnsupported();
                   },
                   [&](const MediaContent &content) {
                       if (!content.caption.isEmpty())
                           addWords(content.caption, TextStyle::Message, 400, color).gapAbove = m_pieces.size() > 1 ? metrics::kSpace3 : 0;
                       else if (m_pieces.empty())
                           addUnsupported();
                   },
                   [&](const SystemContent &content) { addWords(m_frame.words.system(content), TextStyle::Message, 400, color); },
                   [&](const UnsupportedContent &) { addUnsupported(); },
               },
        m_message.content);
    addFlags();
    // Words after something else keep a small distance from it.
    for (size_t i = 1; i < m_pieces.size(); ++i) {
        if (m_context.quoted && i == 1)
            m_pieces[i].gapAbove = metrics::kSpace3;
    }
}

void BubbleBuilder::addQuote()
{
    const ThemeColors &colors = m_frame.theme.colors;
    const qreal textWidth = m_contentWidth - 21;
    auto title = std::make_shared<TextBlock>(text(m_context.quoteTitle, TextStyle::Label, 600, colors.onBubbleButton, textWidth, 1));
    auto words = std::make_shared<TextBlock>(text(m_context.quoteText, TextStyle::Label, 400, meta(), textWidth, 1));
    Piece piece;
    piece.gapAbove = 1;
    piece.naturalWidth = std::max(title->naturalWidth(), words->naturalWidth()) + 21;
    piece.height = title->height() + words->height() + 11;
    QColor tint = colors.accent;
    tint.setAlphaF(m_frame.theme.highContrast ? 0 : m_frame.theme.dark ? 0.16f : 0.09f);
    const QString name = ThreadWords::tr("Show the quoted message");
    piece.place = [=, bar = colors.accent](RowLayout &row, const QRectF &rect) {
        row.boxes.push_back({rect, tint, {}, 0, Corners::all(metrics::kRadiusBubbleJoined)});
        row.boxes.push_back({QRectF(rect.x(), rect.y(), 3, rect.height()), bar, {}, 0, {3, 0, 0, 3}});
        const QRectF line(rect.x() + 12, rect.y() + 5, rect.width() - 21, title->height());
        const qreal titleHeight = title->height(), wordsHeight = words->height();
        row.addText(std::move(*title), line);
        row.addText(std::move(*words), QRectF(line.x(), line.y() + titleHeight + 1, line.width(), wordsHeight));
        row.hits.push_back({rect, {RowHit::Kind::ShowQuoted, {}, 0}, name, {}});
    };
    add(std::move(piece));
}

void BubbleBuilder::addNote(const QString &words)
{
    const Theme &theme = m_frame.theme;
    const QString author = m_frame.words.sender(m_message);
    const qreal icon = theme.zoomed(14);
    const qreal name = text(author, TextStyle::Body, 600, ink(), m_contentWidth, 1).naturalWidth();
    const qreal indent = icon + metrics::kSpace4 + name + metrics::kSpace4;
    const TextBlock whole = text(words, TextStyle::Body, 400, ink(), m_contentWidth);
    const auto lock = [this, icon, &theme](Piece &piece, const QString &label, int weight, TextStyle style, const QColor &color) {
        auto block = std::make_shared<TextBlock>(text(label, style, weight, color, m_contentWidth - icon, 1));
        const qreal shift = std::round((block->height() - icon) / 2);
        piece.place = [block, icon, shift, color, inner = std::move(piece.place)](RowLayout &row, const QRectF &rect) {
            row.glyphs.push_back({QRectF(rect.x(), rect.y() + shift, icon, icon), "lock"_L1, color});
            const QRectF place(rect.x() + icon + metrics::kSpace4, rect.y(), block->naturalWidth(), block->height());
            row.addText(std::move(*block), place);
            if (inner)
                inner(row, rect);
        };
    };
    if (whole.lineCount() == 1 && indent + whole.naturalWidth() + 10 + m_stamp.width <= std::min<qreal>(m_contentWidth, 380 * theme.zoom)) {
        Piece &piece = addWords(words, TextStyle::Body, 400, ink(), indent);
        hug(piece);
        // Time stands beside it in either direction: the words are a short label here.
        piece.tail = Piece::Tail{piece.naturalWidth, whole.lastBaseline()};
        lock(piece, author, 600, TextStyle::Body, ink());
        return;
    }
    //: First line of a private note. %1 is the agent who wrote it.
    const QString title = ThreadWords::tr("Private note · %1").arg(bidi::isolate(author));
    const TextBlock head = text(title, TextStyle::Label, 500, meta(), m_contentWidth - icon, 1);
    Piece piece;
    piece.naturalWidth = icon + metrics::kSpace4 + head.naturalWidth();
    piece.height = head.height() + 2;
    piece.tail = Piece::Tail{piece.naturalWidth, head.firstBaseline()};
    lock(piece, title, 500, TextStyle::Label, meta());
    add(std::move(piece));
    Piece &body = addWords(words, TextStyle::Body, 400, ink());
    body.tail.reset();
    body.passes = true;
}

void BubbleBuilder::addUnsupported()
{
    addWords(m_frame.words.unsupported(), TextStyle::Message, 400, meta());
    addStrip("eye"_L1, ThreadWords::tr("View source"), {}, {}, RowHit{RowHit::Kind::ViewSource, {}, -1});
}

} // namespace qasid
