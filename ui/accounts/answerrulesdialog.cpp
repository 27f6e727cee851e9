#include "ui/accounts/answerrulesdialog.h"

#include "core/engine/inbox.h"
#include "ui/accounts/answerwords.h"
#include "ui/accounts/panelmetrics.h"
#include "ui/accounts/presstrial.h"
#include "ui/accounts/rulespane.h"
#include "ui/controls/chip.h"
#include "ui/controls/confirmdialog.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollingpage.h"
#include "ui/controls/textarea.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr QSize kPanel(1240, 760);
constexpr int kBesideFrom = 1060; //!< width of the panel in which rules can be tried beside their editor
constexpr int kRulesWidth = 250;
constexpr int kNarrowRules = 190;
constexpr int kTrialWidth = 380;
constexpr qint64 kLargestFile = 1'000'000;

QString jsonOf(const AnswerRules &rules)
{
    return QString::fromUtf8(QJsonDocument(answerRulesToJson(rules)).toJson(QJsonDocument::Indented)).trimmed();
}

//! A page that scrolls, with the usual room around its content.
QWidget *padded(QWidget *content, QWidget *parent)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kSpace7, metrics::kSpace4, metrics::kSpace7, metrics::kSpace6);
    column->addWidget(content);
    column->addStretch(1);
    return scrollingPage(page, parent);
}

} // namespace

AnswerRulesDialog::AnswerRulesDialog(UiContext &ui, AccountId account, QWidget *over)
    : DialogFrame(ui.appearance, over)
    , m_ui(ui)
    , m_account(account)
    , m_stack(new QStackedWidget)
{
    setTitle(tr("Answers to presses"));
    setPanelSize(kPanel);
    if (const auto state = ui.inbox.account(account))
        m_saved = state->account.answerRules;
    m_rules = m_saved;
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new HairLine(ui.appearance, panel()));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_stack, 1);
    column->addLayout(body, 1);
    m_pane = new RulesPane(ui, m_stack);
    m_stack->addWidget(m_pane);
    m_json = new TextArea(ui.appearance, tr("All rules as JSON"), m_stack);
    m_json->setCode(true);
    m_json->setLines(12, 400);
    m_stack->addWidget(padded(m_json, m_stack));
    m_trialLine = new HairLine(ui.appearance, panel(), Qt::Vertical);
    m_trial = new PressTrial(ui, account, panel());
    m_trialSide = padded(m_trial, panel());
    body->addWidget(m_trialLine);
    body->addWidget(m_trialSide);
    column->addWidget(new HairLine(ui.appearance, panel()));
    column->addWidget(makeFooter());
    connect(m_pane, &RulesPane::edited, this, &AnswerRulesDialog::takeFromPane);
    connect(m_json, &TextArea::textEdited, this, &AnswerRulesDialog::takeFromJson);
    takeRules(m_rules);
    panel()->installEventFilter(this);
    arrange();
}

QWidget *AnswerRulesDialog::makeHead()
{
    auto *head = new QWidget(panel());
    const auto state = m_ui.inbox.account(m_account);
    //: %1 is the name of an account.
    const QString title = tr("Answers to presses: %1").arg(bidi::isolate(state ? state->account.name : QString()));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::kSpace7, metrics::kSpace5, metrics::kSpace7, metrics::kSpace5);
    row->setSpacing(metrics::kSpace3);
    auto *name = new Label(m_ui.appearance, TextStyle::Title, &ThemeColors::text, title, head);
    name->setWordWrap(true);
    row->addWidget(name, 1);
    const std::pair<View, QString> views[] = {{View::Rules, tr("Rules")}, {View::Json, tr("JSON")}, {View::Trial, tr("Try it out")}};
    for (const auto &[view, words] : views) {
        auto *tab = new Tab(m_ui.appearance, words, head);
        m_tabs << tab;
        row->addWidget(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, to = view] { showView(to); });
    }
    auto *close = new IconButton(m_ui.appearance, "x"_L1, tr("Close"), head);
    connect(close, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    row->addSpacing(metrics::kSpace4);
    row->addWidget(close);
    return head;
}

QWidget *AnswerRulesDialog::makeFooter()
{
    auto *footer = new QWidget(panel());
    footer->setMinimumHeight(kPanelFooter);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::kSpace7, metrics::kSpace4, metrics::kSpace7, metrics::kSpace4);
    row->setSpacing(metrics::kSpace4);
    addFileButtons(row);
    m_problem = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::danger, {}, footer);
    m_problem->setWordWrap(true);
    row->addWidget(m_problem, 1);
    auto *cancel = new TextButton(m_ui.appearance, tr("Cancel"), TextButton::Kind::Default, footer);
    m_save = new TextButton(m_ui.appearance, tr("Save"), TextButton::Kind::Primary, footer);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    connect(m_save, &QAbstractButton::clicked, this, &AnswerRulesDialog::save);
    return footer;
}

void AnswerRulesDialog::addFileButtons(QBoxLayout *row)
{
    auto *read = new TextButton(m_ui.appearance, tr("Import"), TextButton::Kind::Quiet, panel());
    auto *write = new TextButton(m_ui.appearance, tr("Export"), TextButton::Kind::Quiet, panel());
    read->setName(tr("Take the rules from a file"));
    write->setName(tr("Write the rules to a file"));
    row->addWidget(read);
    row->addWidget(write);
    connect(read, &QAbstractButton::clicked, this, [this] { askForFile(false); });
    connect(write, &QAbstractButton::clicked, this, [this] { askForFile(true); });
}

void AnswerRulesDialog::askForFile(bool toWrite)
{
    auto *dialog = new QFileDialog(window(), toWrite ? tr("Write the rules to a file") : tr("Take the rules from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(u"JSON (*.json)"_s);
    dialog->setDefaultSuffix(u"json"_s);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, toWrite](const QString &path) { toWrite ? exportTo(path) : importFrom(path); });
    dialog->open();
}

void AnswerRulesDialog::importFrom(const QString &path)
{
    QFile file(path);
    QString why = tr("The file could not be read.");
    if (file.open(QIODevice::ReadOnly) && file.size() <= kLargestFile) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const Result<AnswerRules> read = answerRulesFromJson(document.object());
        if (document.isObject() && read) {
            const AnswerRules before = m_rules;
            takeRules(*read);
            m_ui.toasts.show(tr("The rules were read from the file."), tr("Undo"), [this, guard = QPointer(this), before] {
                if (guard)
                    takeRules(before);
            });
            return;
        }
        why = document.isObject() ? ErrorText::sentence(read.error(), {}, Formats(m_ui.inbox.clock())) : tr("The file is not JSON.");
    }
    m_ui.toasts.show(why);
}

void AnswerRulesDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(jsonOf(m_rules).toUtf8() + '\n') > 0 && file.commit();
    m_ui.toasts.show(written ? tr("Written.") : tr("The file could not be written."));
}

void AnswerRulesDialog::showView(View view)
{
    // What cannot be read as rules where it is written cannot be shown elsewhere: it is corrected first.
    if (view == View::Rules && !m_jsonProblem.isEmpty())
        view = View::Json;
    else if (view == View::Json && !m_pane->problem().isEmpty())
        view = View::Rules;
    if (view == View::Json && m_jsonProblem.isEmpty())
        m_json->setText(jsonOf(m_rules));
    if (view == View::Rules && m_pane->rules() != m_rules)
        m_pane->setRules(m_rules);
    m_view = view;
    arrange();
    review();
}

bool AnswerRulesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == panel() && event->type() == QEvent::Resize)
        arrange();
    return DialogFrame::eventFilter(watched, event);
}

void AnswerRulesDialog::arrange()
{
    if (!m_trial)
        return;
    const bool beside = panel()->width() >= kBesideFrom;
    if (beside && m_view == View::Trial)
        m_view = View::Rules;
    const bool trialOnly = m_view == View::Trial;
    m_stack->setVisible(!trialOnly);
    if (!trialOnly)
        m_stack->setCurrentIndex(int(m_view));
    m_trialLine->setVisible(beside);
    m_trialSide->setVisible(beside || trialOnly);
    m_trialSide->setFixedWidth(beside ? kTrialWidth : panel()->width());
    m_pane->setListWidth(beside ? kRulesWidth : kNarrowRules);
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(i == qsizetype(m_view));
    m_tabs.back()->setVisible(!beside);
}

QString AnswerRulesDialog::problem() const
{
    return m_jsonProblem.isEmpty() ? m_pane->problem() : m_jsonProblem;
}

bool AnswerRulesDialog::isChanged() const
{
    return m_rules != m_saved || !problem().isEmpty();
}

void AnswerRulesDialog::takeRules(const AnswerRules &rules)
{
    m_rules = rules;
    m_jsonProblem.clear();
    m_pane->setRules(m_rules);
    m_json->setText(jsonOf(m_rules));
    review();
}

void AnswerRulesDialog::takeFromPane()
{
    m_rules = m_pane->rules();
    review();
}

void AnswerRulesDialog::takeFromJson()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json->text().toUtf8(), &error);
    const Formats formats(m_ui.inbox.clock());
    if (!document.isObject()) {
        //: %1 is how many bytes of a text could be read.
        m_jsonProblem = document.isNull() ? tr("This is not JSON from character %1 on.").arg(formats.number(error.offset))
                                          : tr("This is not a JSON object.");
    } else if (const Result<AnswerRules> rules = answerRulesFromJson(document.object()); !rules) {
        m_jsonProblem = ErrorText::sentence(rules.error(), {}, formats);
    } else {
        m_jsonProblem.clear();
        m_rules = *rules;
    }
    review();
}

void AnswerRulesDialog::review()
{
    const Result<Done> valid = validate(m_rules);
    const QString problem = this->problem();
    const QString words = !problem.isEmpty() ? problem : valid ? QString() : AnswerWords::wrong(valid.error());
    m_json->setError(words);
    m_problem->setText(words);
    m_save->setEnabled(words.isEmpty() && m_rules != m_saved);
    m_trial->setRules(m_rules);
}

void AnswerRulesDialog::save()
{
    if (m_save->isBusy())
        return;
    m_save->setBusy(true);
    onResult(this, m_ui.inbox.setAnswerRules(m_account, m_rules), [this, saved = m_rules](const Result<Done> &done) {
        m_save->setBusy(false);
        if (!done) {
            m_problem->setText(ErrorText::sentence(done.error(), {}, Formats(m_ui.inbox.clock())));
            return;
        }
        m_saved = saved;
        m_ui.toasts.show(tr("Saved."));
        closeDialog();
    });
}

bool AnswerRulesDialog::mayClose()
{
    if (!isChanged())
        return true;
    ConfirmDialog::ask(m_ui.appearance, this, ConfirmDialog::Kind::Danger, tr("Discard the changes?"),
        tr("The rules were changed and not saved."), tr("Discard"), [this, guard = QPointer(this)] {
            if (!guard)
                return;
            takeRules(AnswerRules(m_saved));
            closeDialog();
        });
    return false;
}

} // namespace qasid
