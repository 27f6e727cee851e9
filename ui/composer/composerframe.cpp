#include "ui/composer/composerframe.h"

#include "ui/controls/themed.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace qasid {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

ComposerFrame::ComposerFrame(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setAcceptDrops(true);
    followAppearance(appearance, this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const bool focused = now && isAncestorOf(now);
        if (focused != std::exchange(m_focused, focused))
            update();
    });
}

void ComposerFrame::setNote(bool note)
{
    m_note = note;
    update();
}

void ComposerFrame::setCustomer(bool customer)
{
    m_customer = customer;
    update();
}

void ComposerFrame::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComposerFrame::dropEvent(QDropEvent *event)
{
    if (const QStringList files = filesIn(*event->mimeData()); !files.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesDropped(files);
    }
}

void ComposerFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_appearance.theme().colors;
    const qreal width = m_focused || m_customer ? 2 : 1;
    const QColor border = m_customer ? colors.warning : m_focused ? colors.accent : m_note ? colors.noteLine : colors.fieldBorder;
    painter.setPen(QPen(border, width));
    painter.setBrush(m_note ? colors.noteBg : colors.bgField);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metrics::kRadiusLg, metrics::kRadiusLg);
}

} // namespace qasid
