#include "ui/accounts/ruleeditor.h"

#include "ui/accounts/answereditor.h"
#include "ui/accounts/keyvalueeditor.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

RuleEditor::RuleEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_defaultTitle(new Label(appearance, TextStyle::Body, &ThemeColors::textSecondary,
          tr("What a press is answered when no rule fits, or none that fits has what the button asks for."), this))
    , m_name(new Field(appearance, tr("Name"), this))
    , m_match(new KeyValueEditor(appearance, tr("Fits when the button's data has"), this))
    , m_answer(new AnswerEditor(appearance, false, this))
    , m_otherwise(new AnswerEditor(appearance, true, this))
{
    m_defaultTitle->setWordWrap(true);
    //: Under rows of a key and a value; * and order.id are written as they are.
    m_match->setHint(tr("* stands for any value; a dot goes into an object: order.id"));
    m_otherwise->setKeys({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace6);
    column->addWidget(m_defaultTitle);
    column->addWidget(m_name);
    column->addWidget(m_match);
    column->addWidget(m_answer);
    column->addWidget(m_otherwise);
    column->addStretch(1);
    connect(m_name, &Field::textEdited, this, &RuleEditor::edited);
    connect(m_match, &KeyValueEditor::edited, this, [this] {
        offerKeys();
        Q_EMIT edited();
    });
    connect(m_answer, &AnswerEditor::edited, this, &RuleEditor::edited);
    connect(m_otherwise, &AnswerEditor::edited, this, &RuleEditor::edited);
    setRule({});
}

void RuleEditor::setRule(const AnswerRule &rule)
{
    m_isDefault = false;
    m_name->setText(rule.name);
    KeyValueEditor::Pairs pairs;
    for (auto it = rule.match.begin(); it != rule.match.end(); ++it)
        pairs.append({it.key(), it.value()});
    m_match->setPairs(pairs);
    m_answer->setAnswer(rule.answer);
    m_defaultTitle->hide();
    m_otherwise->hide();
    m_name->show();
    m_match->show();
    m_answer->show();
    offerKeys();
    setError({}, {});
}

void RuleEditor::setDefault(const RuleAnswer &answer)
{
    m_isDefault = true;
    m_otherwise->setAnswer(answer);
    m_name->hide();
    m_match->hide();
    m_answer->hide();
    m_defaultTitle->show();
    m_otherwise->show();
    setError({}, {});
}

AnswerRule RuleEditor::rule() const
{
    if (m_isDefault)
        return {.name = {}, .match = {}, .answer = m_otherwise->answer()};
    AnswerRule rule{.name = m_name->text().trimmed(), .match = {}, .answer = m_answer->answer()};
    const KeyValueEditor::Pairs pairs = m_match->pairs();
    for (const auto &[key, value] : pairs) {
        if (!key.isEmpty())
            rule.match.insert(key, value);
    }
    return rule;
}

QString RuleEditor::problem() const
{
    if (m_isDefault)
        return m_otherwise->problem();
    const QString match = m_match->problem();
    return match.isEmpty() ? m_answer->problem() : match;
}

void RuleEditor::setError(const QString &part, const QString &words)
{
    const QString broken = m_isDefault ? QString() : m_match->problem();
    m_name->setError(part == "name"_L1 ? words : QString());
    m_match->setError(!broken.isEmpty() ? broken : part.startsWith("match"_L1) ? words : QString());
    (m_isDefault ? m_otherwise : m_answer)->setError(part, words);
}

void RuleEditor::focusFirst()
{
    if (m_isDefault)
        return;
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    m_name->edit()->selectAll();
}

void RuleEditor::offerKeys()
{
    QStringList keys;
    const KeyValueEditor::Pairs pairs = m_match->pairs();
    for (const auto &pair : pairs) {
        if (!pair.first.isEmpty() && !keys.contains(pair.first))
            keys << pair.first;
    }
    m_answer->setKeys(keys);
}

} // namespace qasid
