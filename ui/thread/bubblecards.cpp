// The cards a bubble can hold: places, contacts, list menus and taps. Files are in bubblefiles.cpp.

#include "ui/models/sentbuttonwords.h"
#include "ui/theme/metrics.h"
#include "ui/thread/bubblebuilder.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

void BubbleBuilder::addLocation(const LocationContent &location)
{
    const Theme &theme = m_frame.theme;
    const ThemeColors &colors = theme.colors;
    m_tightCard = m_pieces.empty();
    const qreal map = theme.zoomed(92), textX = map + 10, widest = m_contentWidth - textX - 10;
    auto blocks = std::make_shared<std::vector<TextBlock>>();
    const QString name = location.name.isEmpty() ? ThreadWords::tr("Location") : location.name;
    blocks->push_back(text(name, TextStyle::Body, 600, colors.text, widest, 2));
    if (!location.address.isEmpty())
        blocks->push_back(text(location.address, TextStyle::Label, 400, colors.textSecondary, widest, 2));
    const QString place = m_frame.words.coordinates(location);
    blocks->push_back(text(place, TextStyle::Label, 400, colors.textSecondary, widest, 1));
    qreal width = std::min(m_contentWidth, 316 * theme.zoom), height = 18;
    for (const TextBlock &block : *blocks) {
        width = std::max(width, std::min(block.naturalWidth() + textX + 10, m_contentWidth));
        height += block.height() + (&block == &blocks->front() ? 0 : 1);
    }
    Piece piece;
    piece.naturalWidth = width;
    piece.height = height;
    const TextBlock &last = blocks->back();
    if (m_tightCard)
        piece.tail = Piece::Tail{textX + last.naturalWidth() + 9, height - 9 - last.height() + last.lastBaseline() + 1};
    const QColor border = isOut() ? colors.accentLine : colors.line;
    const QString spoken = ThreadWords::tr("Open in browser");
    piece.place = [=, card = colors.bgThread](RowLayout &row, const QRectF &rect) {
        constexpr qreal round = 9;
        row.boxes.push_back({rect, card, border, 1, Corners::all(round)});
        row.pictures.push_back({QRectF(rect.x() + 1, rect.y() + 1, map, rect.height() - 2), {}, {round - 1, 0, 0, round - 1}});
        qreal y = rect.y() + 9;
        for (TextBlock &block : *blocks) {
            const qreal next = y + block.height() + 1, words = block.naturalWidth();
            // Beside the map in every direction, so that the time has the other end to itself.
            row.addText(std::move(block), rect.x() + textX, y, std::min(words, rect.width() - textX - 10));
            y = next;
        }
        row.hits.push_back({rect, {RowHit::Kind::OpenLocation, {}, 0}, spoken, spoken});
    };
    add(std::move(piece));
}

void BubbleBuilder::addContact(const ContactCard &card)
{
    const qreal icon = m_frame.theme.zoomed(16), indent = icon + metrics::kSpace4;
    Piece &piece = addWords(card.name.isEmpty() ? ThreadWords::tr("Contact") : card.name, TextStyle::Message, 600, ink(), indent);
    piece.gapAbove = m_pieces.size() > 1 ? metrics::kSpace3 : 0;
    piece.place = [inner = std::move(piece.place), icon, color = meta()](RowLayout &row, const QRectF &rect) {
        row.glyphs.push_back({QRectF(rect.x(), rect.y() + 2, icon, icon), "user"_L1, color});
        inner(row, rect);
    };
    for (const QString &line : card.phones + card.emails)
        hug(addWords(line, TextStyle::Body, 400, ink(), indent));
}

//! A line across the bubble and below it words with an icon: what the customer would press.
void BubbleBuilder::addStrip(
    QLatin1StringView icon, const QString &words, const QString &lesser, QLatin1StringView trailing, std::optional<RowHit> hit)
{
    const Theme &theme = m_frame.theme;
    const ThemeColors &colors = theme.colors;
    const QColor color = isOut() ? colors.onBubbleButton : colors.accent;
    const qreal side = theme.zoomed(14), gap = metrics::kSpace4;
    auto name = std::make_shared<TextBlock>(text(words, TextStyle::Body, 500, color, m_contentWidth - side - gap, 1));
    auto more = std::make_shared<TextBlock>(text(lesser, TextStyle::Body, 400, meta(), m_contentWidth / 2, 1));
    const qreal width = side + gap + name->naturalWidth() + (lesser.isEmpty() ? 0 : gap + more->naturalWidth());
    Piece piece;
    piece.bleeds = true;
    piece.gapAbove = metrics::kSpace4;
    piece.naturalWidth = width;
    piece.height = theme.zoomed(37);
    const QColor line = isOut() ? colors.accentLine : colors.line;
    piece.place = [=, muted = meta(), hasMore = !lesser.isEmpty()](RowLayout &row, const QRectF &rect) {
        row.boxes.push_back({QRectF(rect.x(), rect.y(), rect.width(), 1), line, {}, 0, {}});
        // Open: at the start with an arrow at the end. Closed: in the middle.
        const bool open = !trailing.isEmpty();
        qreal x = open ? rect.x() + metrics::kBubblePaddingX : rect.x() + std::round((rect.width() - width) / 2);
        const qreal middle = rect.y() + 1 + (rect.height() - 1) / 2;
        row.glyphs.push_back({QRectF(x, std::round(middle - side / 2), side, side), icon, color});
        x += side + gap;
        const qreal nameWidth = name->naturalWidth();
        const qreal y = std::round(middle - name->height() / 2), base = name->firstBaseline();
        row.addText(std::move(*name), x, y, nameWidth);
        if (hasMore) {
            const qreal moreWidth = more->naturalWidth();
            row.addText(std::move(*more), x + nameWidth + gap, y + base - more->firstBaseline(), moreWidth);
        }
        if (open)
            row.glyphs.push_back(
                {QRectF(rect.right() - metrics::kBubblePaddingX - side, std::round(middle - side / 2), side, side), trailing, color});
        if (hit)
            row.hits.push_back({rect, *hit, words, {}});
    };
    add(std::move(piece));
}

void BubbleBuilder::addChoice(const ChoiceContent &choice)
{
    const qreal icon = m_frame.theme.zoomed(16);
    const QString title = choice.title.isEmpty() ? choice.id : choice.title;
    Piece &piece = addWords(title, TextStyle::Message, 400, ink(), icon + metrics::kSpace3);
    hug(piece);
    piece.place = [inner = std::move(piece.place), icon, color = meta()](RowLayout &row, const QRectF &rect) {
        row.glyphs.push_back({QRectF(rect.x(), rect.y() + 2, icon, icon), "tap"_L1, color});
        inner(row, rect);
    };
    if (!choice.description.isEmpty())
        hug(addWords(choice.description, TextStyle::Label, 400, meta(), icon + metrics::kSpace3));
}

//! The tap, what the customer got for it, and where no rule fitted the way to the rules.
void BubbleBuilder::addPress(const PressContent &press)
{
    addChoice(
        {.title = SentButtonWords::pressed(press), .description = press.rule.isEmpty() ? QString() : SentButtonWords::answered(press)});
    if (!press.rule.isEmpty())
        return;
    const Theme &theme = m_frame.theme;
    const qreal icon = theme.zoomed(14), indent = icon + metrics::kSpace4;
    Piece &note = addWords(SentButtonWords::answered(press), TextStyle::Label, 400, theme.colors.warning, indent);
    hug(note);
    note.gapAbove = metrics::kSpace2;
    note.place = [inner = std::move(note.place), icon, color = theme.colors.warning](RowLayout &row, const QRectF &rect) {
        row.glyphs.push_back({QRectF(rect.x(), rect.y() + 1, icon, icon), "alert"_L1, color});
        inner(row, rect);
    };
    //: Under a customer's tap that no rule answers: opens the settings of the account.
    addStrip("settings"_L1, ThreadWords::tr("Edit the rules"), {}, {}, RowHit{RowHit::Kind::AnswerRules, {}, 0});
}

void BubbleBuilder::addListMenu(const ListMenuContent &menu)
{
    if (!menu.header.isEmpty())
        addWords(menu.header, TextStyle::Heading, 600, ink());
    if (!menu.text.isEmpty()) {
        Piece &body = addWords(menu.text, TextStyle::Message, 400, ink());
        if (!menu.header.isEmpty()) {
            body.tail.reset();
            body.passes = true;
        }
    }
    if (!menu.footer.isEmpty()) {
        Piece &footer = addWords(menu.footer, TextStyle::Label, 400, meta());
        footer.tail.reset();
        footer.passes = true;
    }
    int rows = 0;
    for (const ListSection &section : menu.sections)
        rows += int(section.rows.size());
    const RowHit toggle{RowHit::Kind::ToggleList, {}, 0};
    const QString button = menu.button.isEmpty() ? ThreadWords::tr("Options") : menu.button;
    if (m_context.expanded)
        addStrip("list-menu"_L1, button, {}, "chevron-up"_L1, toggle);
    else
        addStrip("list-menu"_L1, button, u"· "_s + m_frame.words.options(rows), {}, toggle);
    if (m_context.expanded)
        addListRows(menu);
}

void BubbleBuilder::addListRows(const ListMenuContent &menu)
{
    const Theme &theme = m_frame.theme;
    const auto line = [&](const QString &title, const QString &description, TextStyle style, int weight, const QColor &color) {
        auto name = std::make_shared<TextBlock>(text(title, style, weight, color, m_contentWidth));
        auto more = std::make_shared<TextBlock>(text(description, TextStyle::Label, 400, meta(), m_contentWidth));
        const bool beside = name->naturalWidth() + metrics::kSpace4 + more->naturalWidth() <= m_contentWidth;
        const bool alone = description.isEmpty();
        Piece piece;
        piece.bleeds = true;
        piece.naturalWidth = alone ? name->naturalWidth()
            : beside               ? name->naturalWidth() + metrics::kSpace4 + more->naturalWidth()
                                   : std::max(name->naturalWidth(), more->naturalWidth());
        const qreal words = beside || alone ? name->height() : name->height() + more->height();
        piece.height = std::max<qreal>(theme.zoomed(26), words + 4);
        piece.place = [=](RowLayout &row, const QRectF &rect) {
            const qreal x = rect.x() + metrics::kBubblePaddingX, width = rect.width() - 2 * metrics::kBubblePaddingX;
            const qreal y = rect.y() + std::round((rect.height() - words) / 2);
            const qreal nameWidth = name->naturalWidth(), nameHeight = name->height(), base = name->firstBaseline();
            row.addText(std::move(*name), x, y, nameWidth);
            if (alone)
                return;
            const qreal moreWidth = more->naturalWidth();
            if (beside)
                row.addText(std::move(*more), x + nameWidth + metrics::kSpace4, y + base - more->firstBaseline(), moreWidth);
            else
                row.addText(std::move(*more), x, y + nameHeight, std::min(width, moreWidth));
        };
        add(std::move(piece));
    };
    for (const ListSection &section : menu.sections) {
        if (!section.title.isEmpty())
            line(section.title, {}, TextStyle::Label, 500, meta());
        for (const ListRow &row : section.rows)
            line(row.title, row.description, TextStyle::Body, 400, ink());
    }
    Piece end;
    end.bleeds = true;
    end.height = metrics::kSpace4;
    end.place = [](RowLayout &, const QRectF &) {};
    add(std::move(end));
}

} // namespace qasid
