#include "ui/accounts/answerrulesdialog.h"

#include "core/engine/inbox.h"
#include "ui/accounts/answerwords.h"
#include "ui/accounts/presstrial.h"
#include "ui/accounts/ruleeditor.h"
#include "ui/accounts/rulelist.h"
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
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
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
constexpr int kListWidth = 250;
constexpr int kNarrowList = 190;
constexpr int kTrialWidth = 380;
constexpr int kFooter = 58;
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
    return scrollingPage(page, parent);
}

} // namespace

AnswerRulesDialog::AnswerRulesDialog(UiContext &ui, AccountId account, QWidget *over)
    : DialogFrame(ui.appearance, over)
    , m_ui(ui)
    , m_account(account)
    , m_stack(new QStackedWidget)
    , m_trial(nullptr)
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
    m_stack->addWidget(makeRules());
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
    row->addWidget(new Label(m_ui.appearance, TextStyle::Title, &ThemeColors::text, title, head), 1);
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

QWidget *AnswerRulesDialog::makeRules()
{
    auto *page = new QWidget(m_stack);
    auto *side = new QWidget(page);
    side->setObjectName(u"rules"_s);
    setGround(m_ui.appearance, side, &ThemeColors::bgList);
    m_list = new RuleList(m_ui.appearance, nullptr);
    auto *add = new TextButton(m_ui.appearance, tr("Add a rule"), TextButton::Kind::Default, side);
    add->setIconName("plus"_L1);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(metrics::kSpace4, metrics::kSpace4, metrics::kSpace4, metrics::kSpace5);
    sideColumn->addWidget(scrollingPage(m_list, side), 1);
    sideColumn->addWidget(add);

    auto *middle = new QWidget;
    m_up = new TextButton(m_ui.appearance, tr("Earlier"), TextButton::Kind::Quiet, middle);
    m_down = new TextButton(m_ui.appearance, tr("Later"), TextButton::Kind::Quiet, middle);
    m_remove = new TextButton(m_ui.appearance, tr("Remove"), TextButton::Kind::Quiet, middle);
    m_up->setIconName("chevron-up"_L1);
    m_down->setIconName("chevron-down"_L1);
    m_remove->setIconName("trash"_L1);
    m_up->setShortcutHint(u"Alt+↑"_s);
    m_down->setShortcutHint(u"Alt+↓"_s);
    m_remove->setShortcutHint(tr("Del", "the key"));
    m_editor = new RuleEditor(m_ui.appearance, middle);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::kSpace2);
    for (TextButton *button : {m_up, m_down, m_remove}) {
        button->setSize(TextButton::Size::Small);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace4);
    column->addLayout(tools);
    column->addWidget(m_editor, 1);

    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new HairLine(m_ui.appearance, page, Qt::Vertical));
    row->addWidget(padded(middle, page), 1);
    connect(add, &QAbstractButton::clicked, this, &AnswerRulesDialog::addRule);
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveRule(current(), current() - 1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveRule(current(), current() + 1); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { removeRule(current()); });
    connect(m_list, &RuleList::chosen, this, &AnswerRulesDialog::showCurrent);
    connect(m_list, &RuleList::moveRequested, this, &AnswerRulesDialog::moveRule);
    connect(m_list, &RuleList::removeRequested, this, &AnswerRulesDialog::removeRule);
    connect(m_editor, &RuleEditor::edited, this, &AnswerRulesDialog::takeFromEditor);
    return page;
}

QWidget *AnswerRulesDialog::makeFooter()
{
    auto *footer = new QWidget(panel());
    footer->setMinimumHeight(kFooter);
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
    connect(dialog, &QFileDialog::fileSelected, this, [this, toWrite](const QString &path) { toWrite ? exportTo(path) : importFrom(path); });
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
            m_broken.clear();
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
    // What is no JSON has no rules to show: it is corrected first.
    if (m_view == View::Json && !m_broken.isEmpty() && view == View::Rules) {
        view = View::Json;
        m_json->edit()->setFocus(Qt::OtherFocusReason);
    }
    if (view == View::Json && m_view != View::Json && m_broken.isEmpty())
        m_json->setText(jsonOf(m_rules));
    if (view == View::Rules && m_view == View::Json)
        showCurrent();
    m_view = view;
    arrange();
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
    m_stack->findChild<QWidget *>(u"rules"_s)->setFixedWidth(beside ? kListWidth : kNarrowList);
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(i == qsizetype(m_view));
    m_tabs.back()->setVisible(!beside);
}

int AnswerRulesDialog::current() const
{
    return m_list->current();
}

bool AnswerRulesDialog::isDefault() const
{
    return current() >= int(m_rules.rules.size());
}

void AnswerRulesDialog::showCurrent()
{
    if (isDefault())
        m_editor->setDefault(m_rules.otherwise);
    else
        m_editor->setRule(m_rules.rules[size_t(current())]);
    m_broken.clear();
    review();
}

void AnswerRulesDialog::takeRules(const AnswerRules &rules)
{
    m_rules = rules;
    if (m_view == View::Json)
        m_json->setText(jsonOf(m_rules));
    review(); // the list has as many rows as there are rules
    showCurrent();
}

void AnswerRulesDialog::addRule()
{
    QStringList names;
    for (const AnswerRule &rule : m_rules.rules)
        names << rule.name;
    int number = int(names.size()) + 1;
    const auto nameOf = [](int n) {
        //: The name of a new rule until it is given another; %1 is a number.
        return tr("Rule %1").arg(QLocale().toString(n));
    };
    while (names.contains(nameOf(number)))
        ++number;
    m_rules.rules.push_back({.name = nameOf(number), .match = {}, .answer = {}});
    review();
    m_list->setCurrent(int(m_rules.rules.size()) - 1);
    showCurrent();
    m_editor->focusFirst();
}

void AnswerRulesDialog::moveRule(int from, int to)
{
    const int count = int(m_rules.rules.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return;
    auto rule = std::move(m_rules.rules[size_t(from)]);
    m_rules.rules.erase(m_rules.rules.begin() + from);
    m_rules.rules.insert(m_rules.rules.begin() + to, std::move(rule));
    const bool focus = m_list->isAncestorOf(window()->focusWidget());
    m_list->setCurrent(to, focus);
    showCurrent();
}

void AnswerRulesDialog::removeRule(int index)
{
    if (index < 0 || index >= int(m_rules.rules.size()))
        return;
    const AnswerRules before = m_rules;
    const QString name = m_rules.rules[size_t(index)].name;
    m_rules.rules.erase(m_rules.rules.begin() + index);
    const bool focus = m_list->isAncestorOf(window()->focusWidget());
    takeRules(AnswerRules(m_rules));
    m_list->setCurrent(m_list->current(), focus);
    m_ui.toasts.show(tr("%1 was removed.").arg(bidi::isolate(name)), tr("Undo"), [this, guard = QPointer(this), before, index] {
        if (!guard)
            return;
        takeRules(before);
        m_list->setCurrent(index);
        showCurrent();
    });
}

void AnswerRulesDialog::takeFromEditor()
{
    if (isDefault())
        m_rules.otherwise = m_editor->rule().answer;
    else
        m_rules.rules[size_t(current())] = m_editor->rule();
    m_broken = m_editor->problem();
    review();
}

void AnswerRulesDialog::takeFromJson()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json->text().toUtf8(), &error);
    const Formats formats(m_ui.inbox.clock());
    if (!document.isObject()) {
        //: %1 is how many bytes of a text could be read.
        m_broken = document.isNull() ? tr("This is not JSON from character %1 on.").arg(formats.number(error.offset))
                                     : tr("This is not a JSON object.");
    } else if (const Result<AnswerRules> rules = answerRulesFromJson(document.object()); !rules) {
        m_broken = ErrorText::sentence(rules.error(), {}, formats);
    } else {
        m_broken.clear();
        m_rules = *rules;
    }
    review();
}

void AnswerRulesDialog::review()
{
    const Result<Done> valid = validate(m_rules);
    static const QRegularExpression inRule(u"^rules\\[(\\d+)\\]\\.?(.*)$"_s);
    const QString place = valid ? QString() : valid.error().providerCode;
    const QRegularExpressionMatch match = inRule.match(place);
    const int count = int(m_rules.rules.size());
    const int wrong = valid ? -1 : match.hasMatch() ? match.captured(1).toInt() : count;
    const QString words = valid ? QString() : ErrorText::sentence(valid.error(), {}, Formats(m_ui.inbox.clock()));

    QList<RuleRow::Content> rows;
    for (int i = 0; i < count; ++i) {
        const AnswerRule &rule = m_rules.rules[size_t(i)];
        const bool broken = !m_broken.isEmpty() && i == current() && m_view == View::Rules;
        rows.append({.name = rule.name, .detail = AnswerWords::answer(rule.answer), .wrong = i == wrong || broken});
    }
    rows.append({.name = tr("When no rule fits"), .detail = AnswerWords::answer(m_rules.otherwise), .wrong = wrong == count, .movable = false});
    m_list->setRows(rows);
    m_up->setEnabled(!isDefault() && current() > 0);
    m_down->setEnabled(!isDefault() && current() + 1 < count);
    m_remove->setEnabled(!isDefault());
    const QString part = match.hasMatch() ? match.captured(2) : place.section(u'.', 1);
    m_editor->setError(wrong == current() ? part : QString(), wrong == current() ? words : QString());
    m_json->setError(m_view == View::Json ? (m_broken.isEmpty() ? words : m_broken) : QString());
    m_problem->setText(m_broken.isEmpty() ? words : m_broken);
    m_save->setEnabled(valid && m_broken.isEmpty() && m_rules != m_saved);
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
            m_broken.clear();
            m_rules = m_saved;
            closeDialog();
        });
    return false;
}

} // namespace qasid
