#include "ui/thread/messagepreview.h"

#include "ui/controls/themed.h"
#include "ui/thread/messagelayout.h"

#include <QPainter>
#include <QResizeEvent>

#include <utility>

namespace qasid {

MessagePreview::MessagePreview(Appearance &appearance, const Clock &clock, QWidget *parent)
    : OutgoingPreview(parent)
    , m_appearance(appearance)
    , m_words(Formats(clock), {}, {})
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_pictures, &PictureCache::loaded, this, qOverload<>(&QWidget::update));
    followAppearance(appearance, this, [this] { lay(); });
}

void MessagePreview::setMessage(const OutgoingMessage &message)
{
    m_message = message;
    lay();
}

void MessagePreview::setButtonGlyphs(const ButtonGlyphs &glyphs)
{
    if (glyphs == m_glyphs)
        return;
    const ButtonGlyphs before = std::exchange(m_glyphs, glyphs); // the layout may name its drawings until it is made anew
    lay();
}

void MessagePreview::lay()
{
    Message message;
    // The customer gets it, so it stands where they see what comes in.
    message.direction = Direction::In;
    message.content = m_message.content;
    message.attachments = m_message.attachments;
    message.buttons = m_message.buttons;
    RowContext context;
    context.first = true;
    context.expanded = true;
    context.customersView = true;
    // On the sunken ground a bubble is paper with a thin edge.
    Theme theme = m_appearance.theme();
    theme.colors.bubbleIn = theme.colors.bgThread;
    theme.colors.lineStrong = theme.colors.line;
    theme.highContrast = true;
    m_layout = layoutMessage(message, context, {theme, m_words, qreal(std::max(160, int(width() / 0.76))), layoutDirection(), m_glyphs});
    setAccessibleName(m_words.accessibleName(message));
    setFixedHeight(int(m_layout.height) + 2);
    update();
}

void MessagePreview::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        lay();
}

void MessagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // A column wider than this widget, so that a bubble may fill it: in a right-to-left interface its end is outside.
    if (layoutDirection() == Qt::RightToLeft)
        painter.translate(width() - std::max(160, int(width() / 0.76)), 0);
    paintRow(painter, m_layout, {}, m_appearance.theme(), layoutDirection(), m_pictures);
}

} // namespace qasid
