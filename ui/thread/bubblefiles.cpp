// The files in a bubble: pictures, cards of other files, and how far they got on their way out.

#include "ui/theme/metrics.h"
#include "ui/thread/bubblebuilder.h"
#include "ui/thread/picturecache.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kPictureHeight = 320;
constexpr qreal kPictureWidth = 316;
constexpr qreal kBarHeight = 4;
constexpr qreal kBarWidth = 220;
constexpr qreal kActionHeight = 28;
constexpr qreal kActionPadding = 8;

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

QString nameOf(const Attachment &attachment)
{
    if (!attachment.name.isEmpty())
        return attachment.name;
    // An address may have a query behind the name.
    return QFileInfo(attachment.url.isEmpty() ? attachment.remotePath : attachment.url.section(u'?', 0, 0)).fileName();
}

} // namespace

FileState BubbleBuilder::stateOf(int attachment) const
{
    return attachment < int(m_context.files.size()) ? m_context.files[size_t(attachment)] : FileState::There;
}

void BubbleBuilder::addAttachments()
{
    for (int i = 0; i < int(m_message.attachments.size()); ++i) {
        const Attachment &attachment = m_message.attachments[size_t(i)];
        if (const QSizeF size = shownSize(attachment); !size.isEmpty())
            addPicture(attachment, i, size);
        else
            addFile(attachment, i);
        m_pieces.back().gapAbove = m_pieces.size() == 1 ? 0 : metrics::kSpace3;
    }
}

QSizeF BubbleBuilder::shownSize(const Attachment &attachment) const
{
    if (attachment.kind != AttachmentKind::Image && attachment.kind != AttachmentKind::Sticker)
        return {};
    const QSizeF size = pictureSize(attachment.localPath);
    if (size.isEmpty())
        return {};
    const qreal widest = std::min(m_contentWidth, kPictureWidth * m_frame.theme.zoom);
    const qreal scale = std::min({1.0, widest / size.width(), kPictureHeight / size.height()});
    // Slivers stay visible and clickable.
    return QSizeF(std::max(40.0, std::round(size.width() * scale)), std::max(24.0, std::round(size.height() * scale)));
}

void BubbleBuilder::addPicture(const Attachment &attachment, int index, const QSizeF &size)
{
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
    const QString known = nameOf(attachment);
    const QString name = known.isEmpty() ? ThreadWords::tr("File") : bidi::isolateLtr(known);
    const FileState state = stateOf(index);
    QString facts = QFileInfo(known).suffix().toUpper();
    if (attachment.size)
        facts += (facts.isEmpty() ? QString() : u" · "_s) + bidi::isolate(m_frame.words.formats().fileSize(*attachment.size));
    if (state == FileState::Loading)
        facts = m_frame.words.fileLoading();
    else if (state == FileState::Failed)
        facts = m_frame.words.fileFailed();
    const QColor &factsInk = state == FileState::Failed ? colors.danger : colors.textTertiary;
    const qreal used = tile + target + 32;
    auto title = std::make_shared<TextBlock>(text(name, TextStyle::Body, 500, colors.text, m_contentWidth - used, 1));
    auto line = std::make_shared<TextBlock>(text(facts, TextStyle::Label, 400, factsInk, m_contentWidth - used, 1));
    Piece piece;
    piece.naturalWidth
        = std::max<qreal>(std::max(title->naturalWidth(), line->naturalWidth()) + used, std::min<qreal>(m_contentWidth, 240 * theme.zoom));
    piece.height = std::max(tile, title->height() + line->height()) + 16;
    piece.gapBelow = theme.zoomed(3);
    const bool failed = state == FileState::Failed;
    const HitArea trailing = failed
        ? HitArea{{}, {RowHit::Kind::FetchFile, {}, index}, ThreadWords::tr("Try again"), ThreadWords::tr("Try again")}
        : HitArea{{}, {RowHit::Kind::SaveFile, {}, index}, ThreadWords::tr("Save as…"), ThreadWords::tr("Save as…")};
    piece.place = [=, this, kind = attachment.kind, spoken = m_frame.words.attachment(attachment)](RowLayout &row, const QRectF &rect) {
        row.boxes.push_back({rect, colors.bgThread, isOut() ? colors.accentLine : colors.line, 1, Corners::all(metrics::kRadiusRow)});
        const QRectF square(rect.x() + 8, rect.y() + std::round((rect.height() - tile) / 2), tile, tile);
        row.boxes.push_back({square, colors.accentSoft, {}, 0, Corners::all(metrics::kRadiusMd)});
        const qreal icon = std::round(tile * 0.53);
        const QRectF inTile(square.center() - QPointF(icon / 2, icon / 2), QSizeF(icon, icon));
        row.glyphs.push_back(
            {inTile, failed ? "alert"_L1 : fileGlyph(kind), failed && !m_frame.theme.highContrast ? colors.danger : colors.onAccentSoft});
        const qreal x = square.right() + 10, width = rect.right() - target - x - 4;
        const qreal y = rect.y() + std::round((rect.height() - title->height() - line->height()) / 2);
        const qreal below = y + title->height();
        // Names are left to right by nature, but stand at the interface's start beside their tile.
        const qreal titleWidth = title->naturalWidth(), lineWidth = line->naturalWidth();
        row.addText(std::move(*title), x, y, std::min(width, titleWidth));
        row.addText(std::move(*line), x, below, std::min(width, lineWidth));
        HitArea action = trailing;
        action.rect = QRectF(rect.right() - target - 2, rect.y() + (rect.height() - target) / 2, target, target);
        const qreal glyph = 16;
        const QRectF drawn(action.rect.center() - QPointF(glyph / 2, glyph / 2), QSizeF(glyph, glyph));
        row.glyphs.push_back({drawn, failed ? "refresh"_L1 : "download"_L1, colors.textSecondary});
        row.hits.push_back(action);
        row.hits.push_back({rect, {failed ? RowHit::Kind::FetchFile : RowHit::Kind::OpenFile, {}, index}, spoken, spoken});
    };
    add(std::move(piece));
}

//! A bar that fills, and below it how far it is and what stops it.
void BubbleBuilder::addProgress(int percent)
{
    const Theme &theme = m_frame.theme;
    const ThemeColors &colors = theme.colors;
    const QString cancel = ThreadWords::tr("Cancel sending");
    const bool waits = m_message.delivery == Delivery::Queued;
    const QString state = waits ? m_frame.words.uploadingFiles(percent) : m_frame.words.sendingFiles(percent);
    auto words = std::make_shared<TextBlock>(text(state, TextStyle::Label, 400, meta(), m_contentWidth * 2 / 3, 1));
    auto stop = std::make_shared<TextBlock>(text(ThreadWords::tr("Cancel"), TextStyle::Label, 500, colors.accent, m_contentWidth / 2, 1));
    const qreal line = theme.zoomed(kActionHeight);
    Piece piece;
    piece.gapAbove = m_pieces.empty() ? 0 : metrics::kSpace4;
    piece.naturalWidth = std::min(m_contentWidth, kBarWidth * theme.zoom);
    piece.height = kBarHeight + line;
    piece.place = [=](RowLayout &row, const QRectF &rect) {
        const QRectF groove(rect.x(), rect.y(), rect.width(), kBarHeight);
        row.boxes.push_back({groove, colors.bgSunken, {}, 0, Corners::all(kBarHeight / 2)});
        const qreal filled = std::round(groove.width() * percent / 100.0);
        if (filled >= kBarHeight)
            row.boxes.push_back({QRectF(groove.topLeft(), QSizeF(filled, kBarHeight)), colors.accent, {}, 0, Corners::all(kBarHeight / 2)});
        const qreal y = groove.bottom() + std::round((line - words->height()) / 2);
        const qreal wordsWidth = words->naturalWidth(), stopWidth = stop->naturalWidth();
        row.addText(std::move(*words), rect.x(), y, wordsWidth);
        if (percent >= 100 && !waits)
            return; // too late to stop it
        const qreal end = rect.right() - stopWidth;
        row.addText(std::move(*stop), end, y, stopWidth);
        row.hits.push_back({QRectF(end - kActionPadding, groove.bottom(), stopWidth + 2 * kActionPadding, line),
            {RowHit::Kind::CancelSend, {}, 0}, cancel, {}});
    };
    add(std::move(piece));
}

} // namespace qasid
