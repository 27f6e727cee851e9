#include "ui/composer/customerwordsbar.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace qasid {

CustomerWordsBar::CustomerWordsBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    const QString words = tr("This is written down as the customer's own words.");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, metrics::kSpace2, metrics::kSpace4, metrics::kSpace2);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(new Glyph(appearance, "phone"_L1, 16, &ThemeColors::onWarningSoft, this));
    auto *label = new Label(appearance, TextStyle::Body, &ThemeColors::onWarningSoft, words, this);
    label->setWeight(600);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    //: Button: the text goes out as the agent's own again, not as the customer's.
    auto *end = new TextButton(appearance, tr("Write as yourself"), TextButton::Kind::Default, this);
    end->setSize(TextButton::Size::Small);
    end->setInk(&ThemeColors::onWarningSoft, &ThemeColors::warningLine);
    row->addWidget(end);
    connect(end, &QAbstractButton::clicked, this, &CustomerWordsBar::endRequested);
    followAppearance(appearance, this);
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(words);
    hide();
}

void CustomerWordsBar::setShown(bool shown)
{
    if (shown == isVisibleTo(parentWidget()))
        return;
    if (shown)
        showAlert(this);
    else
        hide();
}

//! The ground reaches the rounded corners of the box it stands in, inside its border.
void CustomerWordsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.theme().colors.warningSoft);
    const QRectF ground = QRectF(rect()).adjusted(2, 2, -2, 0);
    painter.setClipRect(ground);
    painter.drawRoundedRect(ground.adjusted(0, 0, 0, metrics::kRadiusLg), metrics::kRadiusLg - 2, metrics::kRadiusLg - 2);
}

} // namespace qasid
