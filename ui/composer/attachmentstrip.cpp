#include "ui/composer/attachmentstrip.h"

#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/models/format.h"
#include "ui/theme/metrics.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeDatabase>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

AttachmentKind kindOf(const QString &mimeType)
{
    if (mimeType == "image/webp"_L1)
        return AttachmentKind::Sticker;
    if (mimeType.startsWith("image/"_L1))
        return AttachmentKind::Image;
    if (mimeType.startsWith("video/"_L1))
        return AttachmentKind::Video;
    if (mimeType.startsWith("audio/"_L1))
        return AttachmentKind::Audio;
    return AttachmentKind::Document;
}

} // namespace

AttachmentStrip::AttachmentStrip(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 10, 0);
    column->setSpacing(metrics::kSpace2);
    hide();
}

Attachment AttachmentStrip::fromFile(const QString &path)
{
    const QFileInfo info(path);
    Attachment file;
    file.localPath = info.absoluteFilePath();
    file.name = info.fileName();
    file.mimeType = QMimeDatabase().mimeTypeForFile(info).name();
    file.kind = kindOf(file.mimeType);
    file.size = info.size();
    return file;
}

void AttachmentStrip::setFiles(std::vector<Attachment> files)
{
    m_files = std::move(files);
    rebuild();
}

void AttachmentStrip::rebuild()
{
    for (QWidget *old : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_removes.clear();
    for (int i = 0; i < int(m_files.size()); ++i) {
        QWidget *row = makeRow(i);
        layout()->addWidget(row);
        row->show(); // at once, for the focus
    }
    setVisible(!m_files.empty());
    Q_EMIT rowsMade();
}

//! The focus stays among the files as long as there are some.
void AttachmentStrip::takeOut(int index)
{
    const bool focused = isAncestorOf(window()->focusWidget());
    const Attachment gone = m_files[size_t(index)];
    m_files.erase(m_files.begin() + index);
    rebuild();
    if (focused && m_files.empty())
        Q_EMIT emptied();
    else if (focused)
        m_removes[std::min(size_t(index), m_removes.size() - 1)]->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
    Q_EMIT takenOut(gone);
}

QWidget *AttachmentStrip::makeRow(int index)
{
    const Attachment &file = m_files[size_t(index)];
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpace4);
    const bool picture = file.kind == AttachmentKind::Image || file.kind == AttachmentKind::Sticker;
    line->addWidget(new Glyph(m_appearance, picture ? "image"_L1 : "file"_L1, 16, &ThemeColors::textSecondary, row));
    line->addWidget(new Label(m_appearance, TextStyle::Body, &ThemeColors::text, bidi::isolateLtr(file.name), row));
    if (file.size)
        line->addWidget(new Label(m_appearance, TextStyle::Label, &ThemeColors::textTertiary,
            Formats::inChosenDigits(QLocale().formattedDataSize(*file.size, 1, QLocale::DataSizeSIFormat)), row));
    line->addStretch();
    auto *remove = new IconButton(m_appearance, "x"_L1, tr("Take %1 out").arg(bidi::isolateLtr(file.name)), row);
    remove->setSides(28, 14);
    connect(remove, &QAbstractButton::clicked, this, [this, index] { takeOut(index); });
    line->addWidget(remove);
    m_removes.push_back(remove);
    return row;
}

QuoteBar::QuoteBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->addStretch();
    auto *drop = new IconButton(appearance, "x"_L1, tr("Do not answer this message"), this);
    drop->setSides(28, 14);
    row->addWidget(drop);
    connect(drop, &QAbstractButton::clicked, this, &QuoteBar::dropped);
    setFixedHeight(44);
    hide();
}

void QuoteBar::setQuote(const QString &title, const QString &words)
{
    m_title = title;
    m_words = words;
    setAccessibleName(tr("In reply to: %1").arg(bidi::isolate(words)));
    setVisible(!title.isEmpty() || !words.isEmpty());
    update();
}

void QuoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_appearance.theme();
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(14, 8, 3, height() - 12));
    painter.fillRect(bar, theme.colors.accent);
    const auto line = [&](int y, const QString &text, int weight, const QColor &color) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(26, y, width() - 70, 17));
        paintTextLine(
            painter, place, text, theme.font(TextStyle::Label, weight), color, bidi::direction(text, layoutDirection()), layoutDirection());
    };
    line(7, m_title, 600, theme.colors.onBubbleButton);
    line(24, m_words, 400, theme.colors.textSecondary);
}

} // namespace qasid
