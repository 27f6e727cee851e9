// The cards a bubble can hold: files, pictures, places, contacts and list menus.

#include "ui/theme/metrics.h"
#include "ui/thread/bubblebuilder.h"

#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kPictureHeight = 320;
constexpr qreal kPictureWidth = 316;

void put(RowLayout &row, TextBlock &&block, qreal x, qreal y, qreal width)
{
    block.setRect(QRectF(x, y, width, block.height()));
    row.texts.push_back(std::move(block));
}

//! Size of a picture on disk as it is shown, without decoding it; empty when it is none.
QSizeF pictureSize(const QString &path, qreal widest)
{
    if (path.isEmpty())
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QSizeF size = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    if (size.width() < 1 || size.height() < 1)
        return {};
    const qreal scale = std::min({1.0, widest / size.width(), kPictureHeight / size.height()});
    // Slivers stay visible and clickable.
    return QSizeF(std::max(40.0, std::round(size.width() * scale)), std::max(24.0, std::round(size.height() * scale)));
}

QLatin1StringView fileGlyph(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image:
    case AttachmentKind::Sticker:
        return "image"_L1;
    case AttachmentKind::Audio:
    case AttachmentKind::Voice:
        return "bell"_L1;
    default:
        return "file"_L1;
    }
}

} // namespace

void BubbleBuilder::addAttachments()
{
    for (int i = 0; i < int(m_message.attachments.size()); ++i) {
        const Attachment &attachment = m_message.attachments[size_t(i)];
        const bool picture = attachment.kind == AttachmentKind::Image || attachment.kind == AttachmentKind::Sticker;
        if (picture && !pictureSize(attachment.localPath, kPictureWidth).isEmpty())
            addPicture(attachment, i);
        else
            addFile(attachment, i);
        m_pieces.back().gapAbove = i == 0 ? 0 : metrics::kSpace3;
    }
}

void BubbleBuilder::addPicture(const Attachment &attachment, int index)
{
    const QSizeF size = pictureSize(attachment.localPath, std::min(m_contentWidth, kPictureWidth * m_frame.theme.zoom));
    Piece piece;
    piece.naturalWidth = size.width();
    piece.height = size.height();
    piece.place = [=, path = attachment.localPath, name = m_frame.words.attachment(attachment)](RowLayout &row, const QRectF &rect) {
        const QRectF place(rect.topLeft(), size);
        row.pictures.push_back({place, path, Corners::all(metrics::kRadiusRow)});
        row.hits.push_back({place, {RowHit::Kind::OpenFile, {}, index}, name, name});
    };
    add(std::move(piece));
}

void BubbleBuilder::addFile(const Attachment &attachment, int index)
{
    const Theme &theme = m_frame.theme;
    const ThemeColors &colors = theme.colors;
    const qreal tile = theme.zoomed(34), target = theme.zoomed(32);
    const QString known = attachment.name.isEmpty()
        ? QFileInfo(attachment.url.isEmpty() ? attachment.remotePath : attachment.url).fileName()
        : attachment.name;
    const QString name = known.isEmpty() ? ThreadWords::tr("File") : bidi::isolateLtr(known);
    QString facts = QFileInfo(known).suffix().toUpper();
    if (attachment.size)
        facts += (facts.isEmpty() ? QString() : u" · "_s) + bidi::isolate(m_frame.words.formats().fileSize(*attachment.size));
    const qreal used = tile + target + 32;
    auto title = std::make_shared<TextBlock>(text(name, TextStyle::Body, 500, colors.text, m_contentWidth - used, 1));
    auto line = std::make_shared<TextBlock>(text(facts, TextStyle::Label, 400, colors.textTertiary, m_contentWidth - used, 1));
    Piece piece;
    piece.naturalWidth
        = std::max<qreal>(std::max(title->naturalWidth(), line->naturalWidth()) + used, std::min<qreal>(m_contentWidth, 240 * theme.zoom));
    piece.height = std::max(tile, title->height() + line->height()) + 16;
    piece.place = [=, this, kind = attachment.kind, spoken = m_frame.words.attachment(attachment)](RowLayout &row, const QRectF &rect) {
        row.boxes.push_back({rect, colors.bgThread, isOut() ? colors.accentLine : colors.line, 1, Corners::all(metrics::kRadiusRow)});
        const QRectF square(rect.x() + 8, rect.y() + std::round((rect.height() - tile) / 2), tile, tile);
        row.boxes.push_back({square, colors.accentSoft, {}, 0, Corners::all(metrics::kRadiusMd)});
        const qreal icon = std::round(tile * 0.53);
        const QRectF inTile(square.center() - QPointF(icon / 2, icon / 2), QSizeF(icon, icon));
        row.glyphs.push_back({inTile, fileGlyph(kind), colors.onAccentSoft});
        const qreal x = square.right() + 10, width = rect.right() - target - x - 4;
        const qreal y = rect.y() + std::round((rect.height() - title->height() - line->height()) / 2);
        const qreal below = y + title->height();
        // Names are left to right by nature, but stand at the interface's start beside their tile.
        const qreal titleWidth = title->naturalWidth(), lineWidth = line->naturalWidth();
        put(row, std::move(*title), x, y, std::min(width, titleWidth));
        put(row, std::move(*line), x, below, std::min(width, lineWidth));
        const QRectF save(rect.right() - target - 2, rect.y() + (rect.height() - target) / 2, target, target);
        const qreal glyph = 16;
        const QRectF arrow(save.center() - QPointF(glyph / 2, glyph / 2), QSizeF(glyph, glyph));
        row.glyphs.push_back({arrow, "download"_L1, colors.textSecondary});
        row.hits.push_back({save, {RowHit::Kind::SaveFile, {}, index}, ThreadWords::tr("Save"), ThreadWords::tr("Save")});
        row.hits.push_back({rect, {RowHit::Kind::OpenFile, {}, index}, spoken, spoken});
    };
    add(std::move(piece));
}

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
            put(row, std::move(block), rect.x() + textX, y, std::min(words, rect.width() - textX - 10));
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
    const QColor color = isOut() ? colors.onAccentSoft : colors.accent;
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
        put(row, std::move(*name), x, y, nameWidth);
        if (hasMore) {
            const qreal moreWidth = more->naturalWidth();
            put(row, std::move(*more), x + nameWidth + gap, y + base - more->firstBaseline(), moreWidth);
        }
        if (open)
            row.glyphs.push_back(
                {QRectF(rect.right() - metrics::kBubblePaddingX - side, std::round(middle - side / 2), side, side), trailing, color});
        if (hit)
            row.hits.push_back({rect, *hit, words, {}});
    };
    add(std::move(piece));
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
            put(row, std::move(*name), x, y, nameWidth);
            if (alone)
                return;
            const qreal moreWidth = more->naturalWidth();
            if (beside)
                put(row, std::move(*more), x + nameWidth + metrics::kSpace4, y + base - more->firstBaseline(), moreWidth);
            else
                put(row, std::move(*more), x, y + nameHeight, std::min(width, moreWidth));
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
