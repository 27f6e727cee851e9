#include "ui/accounts/presstrial.h"

#include "ui/accounts/answerwords.h"
#include "ui/accounts/keyvalueeditor.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/sunkenbox.h"
#include "ui/controls/textarea.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

const auto kAddress = u"address"_s;
const auto kAction = u"action"_s;

//! Keys and values as a button's data; dots in a key go into objects, as they do in rules.
QJsonObject nested(const KeyValueEditor::Pairs &pairs)
{
    QJsonObject data;
    for (const auto &[key, value] : pairs) {
        const qsizetype dot = key.indexOf(u'.');
        if (dot > 0) {
            QJsonObject inner = data[key.left(dot)].toObject();
            const QJsonObject added = nested({{key.mid(dot + 1), value}});
            for (auto it = added.begin(); it != added.end(); ++it)
                inner.insert(it.key(), it.value());
            data.insert(key.left(dot), inner);
        } else if (!key.isEmpty()) {
            data.insert(key, value);
        }
    }
    return data;
}

//! The reverse.
KeyValueEditor::Pairs flattened(const QJsonObject &data, const QString &prefix = {})
{
    KeyValueEditor::Pairs pairs;
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it->isObject())
            pairs += flattened(it->toObject(), prefix + it.key() + u'.');
        else
            pairs.append({prefix + it.key(), it->toVariant().toString()});
    }
    return pairs;
}

} // namespace

PressTrial::PressTrial(UiContext &ui, AccountId account, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_account(account)
{
    setAccessibleName(tr("Try it out"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace5);
    column->addWidget(new Label(ui.appearance, TextStyle::Heading, &ThemeColors::text, tr("Try it out"), this));
    makeInput();
    makeOutcome();
    column->addStretch(1);
    run();
}

void PressTrial::makeInput()
{
    Appearance &appearance = m_ui.appearance;
    const Capabilities can = m_ui.inbox.capabilities(m_account);
    m_wants = new ChoiceField(appearance, tr("The button asks for"), this);
    if (can.serverButtons || !can.dynamicButtons)
        m_wants->addChoice(kAddress, tr("An address to open"));
    if (can.dynamicButtons)
        m_wants->addChoice(kAction, tr("Words or an action"));
    m_data = new KeyValueEditor(appearance, tr("The button's data"), this);
    m_json = new TextArea(appearance, tr("The button's data"), this);
    m_json->setCode(true);
    m_json->setLines(3, 8);
    m_json->hide();
    m_asJson = new TextButton(appearance, tr("As JSON"), TextButton::Kind::Quiet, this);
    m_asJson->setSize(TextButton::Size::Small);
    const auto line = [&](const QString &label) {
        auto *field = new Field(appearance, label, this);
        field->setCode(true);
        field->setPlaceholder(tr("Optional"));
        connect(field, &Field::textEdited, this, &PressTrial::run);
        return field;
    };
    m_user = line(tr("User"));
    m_conversation = line(tr("Conversation"));
    m_subject = line(tr("Post"));
    auto *ids = new QGridLayout;
    ids->setHorizontalSpacing(metrics::kSpace4);
    ids->setVerticalSpacing(metrics::kSpace4);
    ids->addWidget(m_user, 0, 0);
    ids->addWidget(m_conversation, 0, 1);
    ids->addWidget(m_subject, 1, 0);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_wants);
    column->addWidget(m_data);
    column->addWidget(m_json);
    column->addWidget(m_asJson, 0, Qt::AlignTrailing);
    column->addLayout(ids);
    connect(m_wants, &ChoiceField::chosen, this, &PressTrial::run);
    connect(m_data, &KeyValueEditor::edited, this, &PressTrial::run);
    connect(m_json, &TextArea::textEdited, this, &PressTrial::run);
    connect(m_asJson, &QAbstractButton::clicked, this, [this] { showDataAsJson(m_json->isHidden()); });
}

void PressTrial::makeOutcome()
{
    Appearance &appearance = m_ui.appearance;
    m_glyph = new Glyph(appearance, "check-circle"_L1, 16, &ThemeColors::success, this);
    m_rule = new Label(appearance, TextStyle::Body, &ThemeColors::text, {}, this);
    m_rule->setWordWrap(true);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(metrics::kSpace3);
    verdict->addWidget(m_glyph, 0, Qt::AlignTop);
    verdict->addWidget(m_rule, 1);

    auto *seen = new SunkenBox(appearance, this);
    m_seen = seen;
    auto *title = new Label(appearance, TextStyle::Caption, &ThemeColors::textTertiary, tr("What the customer gets"), seen);
    m_words = new Label(appearance, TextStyle::Message, &ThemeColors::text, {}, seen);
    m_words->setWordWrap(true);
    m_linkRow = new QWidget(seen);
    m_link = new Label(appearance, TextStyle::Code, &ThemeColors::link, {}, m_linkRow);
    m_link->setWordWrap(true);
    auto *row = new QHBoxLayout(m_linkRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace3);
    row->addWidget(new Glyph(appearance, "open-external"_L1, 16, &ThemeColors::link, m_linkRow), 0, Qt::AlignTop);
    row->addWidget(m_link, 1);
    auto *inside = new QVBoxLayout(seen);
    inside->setContentsMargins(metrics::kSpace5, metrics::kSpace4, metrics::kSpace5, metrics::kSpace5);
    inside->setSpacing(metrics::kSpace3);
    inside->addWidget(title);
    inside->addWidget(m_words);
    inside->addWidget(m_linkRow);

    m_body = new TextArea(appearance, tr("The answer, as it is sent"), this);
    m_body->setCode(true);
    m_body->setLines(1, 12);
    m_body->edit()->setReadOnly(true);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(verdict);
    column->addWidget(seen);
    column->addWidget(m_body);
}

void PressTrial::setRules(const AnswerRules &rules)
{
    m_rules = rules;
    run();
}

Press PressTrial::press() const
{
    Press press;
    press.wants = m_wants->value() == kAction ? Press::Wants::Action : Press::Wants::Address;
    press.data = m_json->isHidden() ? nested(m_data->pairs()) : QJsonDocument::fromJson(m_json->text().toUtf8()).object();
    press.user = m_user->text().trimmed();
    press.conversation = m_conversation->text().trimmed();
    press.context.subject = m_subject->text().trimmed();
    return press;
}

void PressTrial::showDataAsJson(bool json)
{
    if (json)
        m_json->setText(QString::fromUtf8(QJsonDocument(nested(m_data->pairs())).toJson(QJsonDocument::Indented)).trimmed());
    else
        m_data->setPairs(flattened(press().data));
    m_json->setVisible(json);
    m_data->setVisible(!json);
    m_asJson->setText(json ? tr("As rows") : tr("As JSON"));
    run();
}

void PressTrial::run()
{
    QString problem = m_data->problem();
    if (!m_json->isHidden())
        problem = QJsonDocument::fromJson(m_json->text().toUtf8()).isObject() ? QString() : tr("This is not a JSON object.");
    m_json->setError(m_json->isHidden() ? QString() : problem);
    m_data->setError(m_json->isHidden() ? problem : QString());
    showOutcome(m_ui.inbox.tryAnswerRules(m_account, m_rules, press()));
}

void PressTrial::showNote(QLatin1StringView icon, ColorRole role, const QString &words)
{
    m_glyph->setIcon(icon, role);
    m_rule->setText(words);
}

void PressTrial::showOutcome(const Result<Inbox::PressTrial> &outcome)
{
    m_seen->setVisible(outcome.has_value());
    m_body->setVisible(outcome.has_value());
    if (!outcome) {
        const bool ofRules = !outcome.error().providerCode.isEmpty(); // the place of what is wrong
        const QString words
            = ofRules ? AnswerWords::wrong(outcome.error()) : ErrorText::sentence(outcome.error(), {}, Formats(m_ui.inbox.clock()));
        return showNote("alert"_L1, &ThemeColors::danger, words);
    }
    const PressAnswer &answer = outcome->answer;
    const auto *link = std::get_if<LinkAction>(&answer.action);
    const auto *ask = std::get_if<ServerAction>(&answer.action);
    const QString url = link ? link->url : answer.url;
    const bool nothing = url.isEmpty() && answer.text.isEmpty() && !ask;
    if (!answer.rule.isEmpty())
        showNote("check-circle"_L1, &ThemeColors::success, tr("%1 fits.").arg(bidi::isolate(answer.rule)));
    else if (!nothing)
        showNote("info"_L1, &ThemeColors::textSecondary, tr("No rule fits: the default answers."));
    else
        showNote(
            "alert"_L1, &ThemeColors::warning, tr("No rule fits, and the default has no such answer: the provider's safest one is sent."));
    m_words->setText(answer.text.isEmpty() && ask ? tr("The provider asks this account again, for an address.") : answer.text);
    m_words->setVisible(!m_words->text().isEmpty());
    m_link->setText(bidi::isolateLtr(url));
    m_linkRow->setVisible(!url.isEmpty());
    m_seen->setVisible(!nothing);
    const QJsonDocument body = QJsonDocument::fromJson(outcome->body);
    m_body->setText(QString::fromUtf8(body.isNull() ? outcome->body : body.toJson(QJsonDocument::Indented)).trimmed());
}

} // namespace qasid
