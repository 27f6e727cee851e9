#include "ui/controls/emptystate.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace qasid {

EmptyState::EmptyState(Appearance &appearance, QLatin1StringView icon, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_heading(new Label(appearance, TextStyle::Heading, &ThemeColors::text, {}, this))
    , m_text(new Label(appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, this))
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
    m_actionRow = new QVBoxLayout;
    column->addLayout(m_actionRow);
    column->addStretch();
    setTexts({}, {});
}

void EmptyState::setTexts(const QString &heading, const QString &text, const QString &action)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    // Made when it is first needed, and never without a caption: assistive tools see hidden buttons too.
    if (!m_action && !action.isEmpty()) {
        m_action = new TextButton(m_appearance, action, TextButton::Kind::Default, this);
        m_actionRow->addWidget(m_action, 0, Qt::AlignHCenter);
        connect(m_action, &TextButton::clicked, this, &EmptyState::actionTriggered);
    }
    if (!m_action)
        return;
    if (!action.isEmpty())
        m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace qasid
