#include "ui/controls/emptystate.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace qasid {

EmptyState::EmptyState(Appearance &appearance, QLatin1StringView icon, QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label(appearance, TextStyle::Heading, &ThemeColors::text, {}, this))
    , m_text(new Label(appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, this))
    , m_action(new TextButton(appearance, {}, TextButton::Kind::Default, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSpace11, metrics::kSpace8, metrics::kSpace11, metrics::kSpace8);
    column->setSpacing(metrics::kSpace4);
    column->addStretch();
    column->addWidget(new Glyph(appearance, icon, 32, &ThemeColors::textTertiary, this), 0, Qt::AlignHCenter);
    column->addSpacing(metrics::kSpace4);
    for (Label *label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(metrics::kSpace2);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &TextButton::clicked, this, &EmptyState::actionTriggered);
    setTexts({}, {});
}

void EmptyState::setTexts(const QString &heading, const QString &text, const QString &action)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace qasid
