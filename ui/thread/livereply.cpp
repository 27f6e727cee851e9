#include "ui/thread/livereply.h"

#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/thread/messagelayout.h"

#include <QPainter>

namespace qasid {

namespace {

// Words come many times a second. Who wants little to move sees them in fewer and larger steps.
constexpr int kRedrawPause = 60;
constexpr int kCalmRedrawPause = 1000;

} // namespace

LiveReply::LiveReply(Appearance &appearance, const ThreadWords &words, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_said(words.aiWriting())
    //: Under what an AI agent is writing: it shall write no more.
    , m_stop(new TextButton(appearance, tr("Stop"), TextButton::Kind::Default, this))
{
    m_stop->setSize(TextButton::Size::Small);
    //: The same for assistive tools.
    m_stop->setAccessibleName(tr("Stop the AI agent"));
    connect(m_stop, &QAbstractButton::clicked, this, &LiveReply::stopRequested);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LiveReply::changed);
    hide();
}

void LiveReply::setText(const std::optional<QString> &text)
{
    const bool was = isWriting();
    m_text = text;
    if (was != isWriting()) {
        m_soon.stop();
        Q_EMIT changed();
    } else if (was && !m_soon.isActive()) {
        m_soon.start(m_appearance.theme().reducedMotion ? kCalmRedrawPause : kRedrawPause);
    }
}

QString LiveReply::spokenText() const
{
    return m_text ? QString(m_said + u". " + *m_text) : QString();
}

int LiveReply::layOut(const ThreadWords &words, int column)
{
    m_said = words.aiWriting();
    if (!m_text)
        return 0;
    Message message;
    message.direction = Direction::Out;
    message.fromAi = true;
    message.content = TextContent{.text = m_text->isEmpty() ? QString(QChar(0x2026)) : *m_text};
    RowContext context;
    context.expanded = true;
    context.aiWriting = true;
    m_layout = layoutMessage(message, context, {m_appearance.theme(), words, qreal(column), layoutDirection()});
    const QSize stop = m_stop->sizeHint();
    const int below = int(m_layout.height) + metrics::kSpace3;
    m_stop->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : column - stop.width(), below, stop.width(), stop.height());
    update();
    return below + stop.height();
}

void LiveReply::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().colors.bgThread);
    paintRow(painter, m_layout, {}, m_appearance.theme(), layoutDirection(), m_pictures);
}

} // namespace qasid
