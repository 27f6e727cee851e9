#include "ui/accounts/rulespane.h"

#include "ui/accounts/answerwords.h"
#include "ui/accounts/ruleeditor.h"
#include "ui/accounts/rulelist.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollingpage.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/format.h"
#include "ui/theme/metrics.h"

#include <QPointer>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

RulesPane::RulesPane(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
{
    m_side = makeSide();
    auto *page = new QWidget;
    m_editor = new RuleEditor(ui.appearance, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kSpace7, metrics::kSpace4, metrics::kSpace7, metrics::kSpace6);
    column->setSpacing(metrics::kSpace4);
    QWidget *tools = makeTools(page);
    tools->stackUnder(m_editor); // Tab goes through them first
    column->addWidget(tools);
    column->addWidget(m_editor, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(new HairLine(ui.appearance, this, Qt::Vertical));
    row->addWidget(scrollingPage(page, this), 1);
    connect(m_list, &RuleList::chosen, this, &RulesPane::showCurrent);
    connect(m_list, &RuleList::moveRequested, this, &RulesPane::move);
    connect(m_list, &RuleList::removeRequested, this, &RulesPane::remove);
    connect(m_editor, &RuleEditor::edited, this, &RulesPane::takeFromEditor);
    setRules({});
    // Its parts learn of another look after it.
    followAppearance(ui.appearance, this, [this] { QMetaObject::invokeMethod(this, &RulesPane::fitSide, Qt::QueuedConnection); });
}

QWidget *RulesPane::makeSide()
{
    auto *side = new QWidget(this);
    setGround(m_ui.appearance, side, &ThemeColors::bgList);
    m_list = new RuleList(m_ui.appearance, nullptr);
    auto *add = new TextButton(m_ui.appearance, tr("Add a rule"), TextButton::Kind::Default, nullptr);
    add->setIconName("plus"_L1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::kSpace4, metrics::kSpace4, metrics::kSpace4, metrics::kSpace5);
    column->addWidget(scrollingPage(m_list, side), 1);
    column->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, &RulesPane::add);
    return side;
}

QWidget *RulesPane::makeTools(QWidget *parent)
{
    auto *tools = new QWidget(parent);
    m_up = new TextButton(m_ui.appearance, tr("Earlier"), TextButton::Kind::Quiet, tools);
    m_down = new TextButton(m_ui.appearance, tr("Later"), TextButton::Kind::Quiet, tools);
    m_remove = new TextButton(m_ui.appearance, tr("Remove"), TextButton::Kind::Quiet, tools);
    m_up->setIconName("chevron-up"_L1);
    m_down->setIconName("chevron-down"_L1);
    m_remove->setIconName("trash"_L1);
    m_up->setShortcutHint(u"Alt+↑"_s);
    m_down->setShortcutHint(u"Alt+↓"_s);
    m_remove->setShortcutHint(tr("Del", "the key"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace2);
    for (TextButton *button : {m_up, m_down, m_remove}) {
        button->setSize(TextButton::Size::Small);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(current(), current() - 1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(current(), current() + 1); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { remove(current()); });
    return tools;
}

void RulesPane::setListWidth(int width)
{
    m_listWidth = width;
    fitSide();
}

//! What stands in it is never cut.
void RulesPane::fitSide()
{
    m_side->setFixedWidth(std::max(m_listWidth, m_side->layout()->minimumSize().width()));
}

int RulesPane::current() const
{
    return m_list->current();
}

bool RulesPane::isDefault() const
{
    return current() >= int(m_rules.rules.size());
}

void RulesPane::setRules(const AnswerRules &rules)
{
    m_rules = rules;
    review(); // the list has as many rows as there are rules
    showCurrent();
}

void RulesPane::showCurrent()
{
    if (isDefault())
        m_editor->setDefault(m_rules.otherwise);
    else
        m_editor->setRule(m_rules.rules[size_t(current())]);
    const bool was = !std::exchange(m_problem, {}).isEmpty();
    review();
    if (was)
        Q_EMIT edited();
}

void RulesPane::add()
{
    QStringList names;
    for (const AnswerRule &rule : m_rules.rules)
        names << rule.name;
    const auto nameOf = [](int number) {
        //: The name of a new rule until it is given another; %1 is a number.
        return tr("Rule %1").arg(Formats::counted(number));
    };
    int number = int(names.size()) + 1;
    while (names.contains(nameOf(number)))
        ++number;
    m_rules.rules.push_back({.name = nameOf(number), .match = {}, .answer = {}});
    review();
    m_list->setCurrent(int(m_rules.rules.size()) - 1);
    showCurrent();
    m_editor->focusFirst();
    Q_EMIT edited();
}

void RulesPane::move(int from, int to)
{
    const int count = int(m_rules.rules.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return;
    AnswerRule rule = std::move(m_rules.rules[size_t(from)]);
    m_rules.rules.erase(m_rules.rules.begin() + from);
    m_rules.rules.insert(m_rules.rules.begin() + to, std::move(rule));
    m_list->setCurrent(to, m_list->isAncestorOf(window()->focusWidget()));
    showCurrent();
    Q_EMIT edited();
}

void RulesPane::remove(int index)
{
    if (index < 0 || index >= int(m_rules.rules.size()))
        return;
    const AnswerRules before = m_rules;
    AnswerRules after = before;
    after.rules.erase(after.rules.begin() + index);
    const bool focus = m_list->isAncestorOf(window()->focusWidget());
    setRules(after);
    m_list->setCurrent(current(), focus);
    Q_EMIT edited();
    const QString name = bidi::isolate(before.rules[size_t(index)].name);
    m_ui.toasts.show(tr("%1 was removed.").arg(name), tr("Undo"), [this, guard = QPointer(this), before, index] {
        if (!guard)
            return;
        setRules(before);
        m_list->setCurrent(index);
        showCurrent();
        Q_EMIT edited();
    });
}

void RulesPane::takeFromEditor()
{
    if (isDefault())
        m_rules.otherwise = m_editor->rule().answer;
    else
        m_rules.rules[size_t(current())] = m_editor->rule();
    m_problem = m_editor->problem();
    review();
    Q_EMIT edited();
}

void RulesPane::review()
{
    static const QRegularExpression inRule(u"^rules\\[(\\d+)\\]\\.?(.*)$"_s);
    const Result<Done> valid = validate(m_rules);
    const QString place = valid ? QString() : valid.error().providerCode;
    const QRegularExpressionMatch match = inRule.match(place);
    const int count = int(m_rules.rules.size());
    const int wrong = valid ? -1 : match.hasMatch() ? match.captured(1).toInt() : count;

    QList<RuleRow::Content> rows;
    for (int i = 0; i < count; ++i) {
        const AnswerRule &rule = m_rules.rules[size_t(i)];
        const bool broken = !m_problem.isEmpty() && i == current();
        rows.append({.name = rule.name, .detail = AnswerWords::answer(rule.answer), .wrong = i == wrong || broken});
    }
    rows.append(
        {.name = tr("When no rule fits"), .detail = AnswerWords::answer(m_rules.otherwise), .wrong = wrong == count, .movable = false});
    m_list->setRows(rows);
    m_up->setEnabled(!isDefault() && current() > 0);
    m_down->setEnabled(!isDefault() && current() + 1 < count);
    m_remove->setEnabled(!isDefault());
    const bool here = wrong == current();
    const QString part = match.hasMatch() ? match.captured(2) : place.section(u'.', 1);
    m_editor->setError(here ? part : QString(), here ? AnswerWords::wrong(valid.error()) : QString());
}

} // namespace qasid
