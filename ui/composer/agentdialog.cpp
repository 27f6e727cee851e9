#include "ui/composer/agentdialog.h"

#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qasid {

AgentDialog::AgentDialog(Appearance &appearance, QWidget *over, const QString &agent)
    : DialogFrame(appearance, over)
    , m_agent(new Field(appearance, tr("Id of the AI agent"), panel()))
    , m_use(new TextButton(appearance, tr("Use this agent"), TextButton::Kind::Primary, panel()))
{
    setTitle(tr("Which AI agent is to answer?"));
    auto *heading = new Label(appearance, TextStyle::Title, &ThemeColors::text, tr("Which AI agent is to answer?"), panel());
    heading->setWordWrap(true);
    m_agent->setCode(true);
    m_agent->setHint(tr("Set one in the account's settings to have it used everywhere."));
    m_agent->setText(agent);
    auto *cancel = new TextButton(appearance, tr("Cancel"), TextButton::Kind::Default, panel());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpace4);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(metrics::kSpace8, metrics::kSpace7, metrics::kSpace8, metrics::kSpace7);
    column->setSpacing(metrics::kSpace5);
    column->addWidget(heading);
    column->addWidget(m_agent);
    column->addLayout(buttons);
    m_use->setEnabled(!agent.trimmed().isEmpty());
    connect(m_agent, &Field::textEdited, this, [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_use, &QAbstractButton::clicked, this, &AgentDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    setPanelSize({420, 0});
}

void AgentDialog::accept()
{
    const QString agent = m_agent->text().trimmed();
    if (agent.isEmpty())
        return;
    closeDialog();
    Q_EMIT named(agent);
}

void AgentDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        DialogFrame::keyPressEvent(event);
}

} // namespace qasid
