#include "ui/thread/actionstrip.h"

#include "ui/controls/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace qasid {

ActionStrip::ActionStrip(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_quote(new IconButton(appearance, QLatin1StringView("reply"), tr("Reply to this message"), this))
    , m_copy(new IconButton(appearance, QLatin1StringView("copy"), tr("Copy"), this))
    , m_more(new IconButton(appearance, QLatin1StringView("more"), tr("More"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (IconButton *button : {m_quote, m_copy, m_more}) {
        button->setSides(28, 16);
        // The messages are reached by keyboard themselves; their menu has all of this.
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    m_quote->hide();
    connect(m_quote, &QAbstractButton::clicked, this, &ActionStrip::quoteClicked);
    connect(m_copy, &QAbstractButton::clicked, this, &ActionStrip::copyClicked);
    connect(m_more, &QAbstractButton::clicked, this, &ActionStrip::moreClicked);
}

void ActionStrip::setCanQuote(bool can)
{
    m_quote->setVisible(can);
    adjustSize();
}

QPoint ActionStrip::morePoint() const
{
    return m_more->mapToGlobal(QPoint(0, m_more->height()));
}

void ActionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_appearance.theme().colors;
    painter.setPen(colors.line);
    painter.setBrush(colors.bgPopup);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace qasid
