#include "ui/composer/editorpanel.h"

#include "ui/composer/outgoingpreview.h"
#include "ui/controls/label.h"
#include "ui/models/bidi.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kPreviewBesideFrom = 720;

//! The sunken ground of the preview.
class PreviewGround : public QWidget {
    Q_OBJECT
public:
    PreviewGround(Appearance &appearance, QWidget *parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        followAppearance(appearance, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_appearance.theme().colors.line);
        painter.setBrush(m_appearance.theme().colors.bgSunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusRow, metrics::kRadiusRow);
    }

private:
    Appearance &m_appearance;
};

//! What scrolls. As high as its content is at its width: what each part would need at its narrowest does not count.
class PanelInside : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        return hasHeightForWidth() ? QSize(0, 0) : QSize(0, least.height());
    }
};

} // namespace

EditorPanel::EditorPanel(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_scroll(new QScrollArea(this))
    , m_inside(new PanelInside)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_inside))
    , m_editors(new QVBoxLayout)
    , m_side(new PreviewGround(appearance, m_inside))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 1, 2, 0);
    column->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    m_inside->installEventFilter(this);
    m_row->setContentsMargins(12, 10, 12, 10);
    m_row->setSpacing(16);
    m_row->addLayout(m_editors, 3);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(12, 10, 12, 12);
    side->setSpacing(metrics::kSpace4);
    m_previewTitle = new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, tr("As the customer sees it"), m_side);
    m_previewProvider = new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, m_side);
    m_previewProvider->setWeight(400);
    auto *title = new QHBoxLayout;
    title->addWidget(m_previewTitle, 1);
    title->addWidget(m_previewProvider);
    side->addLayout(title);
    side->addStretch();
    side->addWidget(makeNote());
    m_row->addWidget(m_side, 2);
    m_side->hide();
    hide();
}

QWidget *EditorPanel::makeNote()
{
    m_note = new QWidget(m_side);
    auto *line = new QHBoxLayout(m_note);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpace3);
    line->addWidget(new Glyph(m_appearance, "info"_L1, 14, &ThemeColors::textTertiary, m_note), 0, Qt::AlignTop);
    m_noteWords = new Label(m_appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, m_note);
    m_noteWords->setWeight(400);
    m_noteWords->setWordWrap(true);
    line->addWidget(m_noteWords, 1);
    m_note->hide();
    return m_note;
}

void EditorPanel::setPreviewWords(const QString &title, const QString &provider, bool approximate)
{
    m_previewTitle->setText(title);
    m_previewProvider->setText(provider);
    m_previewProvider->setVisible(approximate);
    //: Under the preview of a message with buttons. %1 is the provider.
    m_noteWords->setText(tr("Approximate. %1 draws the final buttons and may shorten long captions.").arg(bidi::isolate(provider)));
    m_note->setVisible(approximate);
}

void EditorPanel::setShares(int editor, int preview)
{
    m_row->setStretch(0, editor);
    m_row->setStretch(1, preview);
}

void EditorPanel::addEditor(QWidget *editor)
{
    editor->setParent(m_inside);
    editor->hide();
    m_editors->addWidget(editor, 0, Qt::AlignTop);
}

void EditorPanel::showEditor(QWidget *editor, bool withPreview)
{
    m_side->setVisible(m_hasPreview && withPreview);
    for (int i = 0; i < m_editors->count(); ++i)
        m_editors->itemAt(i)->widget()->setVisible(m_editors->itemAt(i)->widget() == editor);
    setVisible(editor != nullptr);
    updateGeometry();
}

void EditorPanel::setPreview(OutgoingPreview *preview)
{
    preview->setParent(m_side);
    static_cast<QVBoxLayout *>(m_side->layout())->insertWidget(1, preview);
    m_hasPreview = true;
    m_side->show();
}

void EditorPanel::setHeightLimit(int height)
{
    m_limit = height;
    updateGeometry();
}

bool EditorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inside && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return false;
}

QSize EditorPanel::sizeHint() const
{
    const int wanted = m_inside->hasHeightForWidth() ? m_inside->heightForWidth(width() - 4) : m_inside->sizeHint().height();
    return {240, std::clamp(wanted + 2, 60, std::max(60, m_limit))};
}

void EditorPanel::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() == event->oldSize().width())
        return;
    m_row->setDirection(width() >= m_appearance.theme().zoomed(kPreviewBesideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    updateGeometry();
}

void EditorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(1, 0, width() - 2, 1), m_appearance.theme().colors.line);
}

} // namespace qasid

#include "editorpanel.moc"
