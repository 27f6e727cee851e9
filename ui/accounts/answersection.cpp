#include "ui/accounts/answersection.h"

#include "core/engine/inbox.h"
#include "ui/accounts/answerrulesdialog.h"
#include "ui/accounts/answerwords.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

AnswerSection::AnswerSection(UiContext &ui, QWidget *parent)
    : DetailsSection(ui.appearance, tr("Answers to presses"), parent)
    , m_ui(ui)
    , m_lines(new QWidget(this))
{
    setWords(tr("When a customer presses a button that asks this account, the first rule that fits answers, within half a second."));
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::kSpace3);
    auto *edit = new TextButton(ui.appearance, tr("Edit the answers"), TextButton::Kind::Default, this);
    edit->setIconName("pencil"_L1);
    column()->addWidget(m_lines);
    column()->addWidget(edit, 0, Qt::AlignLeading);
    connect(edit, &QAbstractButton::clicked, this, &AnswerSection::openEditor);
    connect(&ui.inbox, &Inbox::accountsChanged, this, &AnswerSection::refresh);
    hide();
}

void AnswerSection::setAccount(AccountId id)
{
    m_id = id;
    refresh();
}

void AnswerSection::openEditor()
{
    auto *dialog = new AnswerRulesDialog(m_ui, m_id, this);
    dialog->open();
}

void AnswerSection::refresh()
{
    const std::optional<AccountState> state = m_ui.inbox.account(m_id);
    setVisible(state && m_ui.inbox.capabilities(m_id).answersPresses);
    if (isHidden() || (state->account.answerRules == m_shown && m_lines->layout()->count() > 0))
        return;
    m_shown = state->account.answerRules;
    while (QLayoutItem *item = m_lines->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AnswerRule &rule : m_shown.rules)
        addLine(rule.name, AnswerWords::answer(rule.answer));
    addLine(tr("When no rule fits"), AnswerWords::answer(m_shown.otherwise));
}

void AnswerSection::addLine(const QString &name, const QString &detail)
{
    //: A rule and what it answers.
    const QString words = tr("%1: %2").arg(bidi::isolate(name), detail);
    auto *line = new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::text, words, m_lines);
    line->setWordWrap(true);
    m_lines->layout()->addWidget(line);
}

} // namespace qasid
