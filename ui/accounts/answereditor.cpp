#include "ui/accounts/answereditor.h"

#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/textarea.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

//! The object that is written there; nothing when it is none.
std::optional<QJsonObject> objectOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

AnswerEditor::AnswerEditor(Appearance &appearance, bool mayBeEmpty, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_kind(new ChoiceField(appearance, tr("Answer"), this))
    , m_text(new TextArea(appearance, tr("Words"), this))
    , m_url(new Field(appearance, tr("Address"), this))
    , m_data(new TextArea(appearance, tr("Data of the next press, as JSON"), this))
    , m_chips(new QWidget(this))
    , m_chipRow(new FlowLayout(metrics::kSpace3, m_chips))
{
    const auto offer = [this](Kind kind, const QString &words) { m_kind->addChoice(QString::number(int(kind)), words); };
    if (mayBeEmpty)
        offer(Kind::Nothing, tr("Nothing of its own"));
    offer(Kind::Open, tr("Open an address"));
    offer(Kind::Say, tr("Say words"));
    offer(Kind::SayAndOpen, tr("Say words and open an address"));
    offer(Kind::SayAndAsk, tr("Say words and ask here for an address"));
    m_url->setCode(true);
    m_url->setPlaceholder(u"https://example.com/orders/{data.order}"_s);
    m_text->setLines(2, 6);
    m_data->setCode(true);
    m_data->setLines(2, 6);
    m_url->edit()->installEventFilter(this);
    m_text->edit()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace5);
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_url),
             static_cast<QWidget *>(m_data), m_chips})
        column->addWidget(part);
    connect(m_kind, &ChoiceField::chosen, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_text, &TextArea::textEdited, this, &AnswerEditor::edited);
    connect(m_data, &TextArea::textEdited, this, &AnswerEditor::edited);
    connect(m_url, &Field::textEdited, this, &AnswerEditor::edited);
    setAnswer({});
}

AnswerEditor::Kind AnswerEditor::kindOf(const RuleAnswer &answer)
{
    if (std::holds_alternative<ServerAction>(answer.action))
        return Kind::SayAndAsk;
    if (std::holds_alternative<LinkAction>(answer.action))
        return Kind::SayAndOpen;
    if (!answer.url.isEmpty())
        return answer.text.isEmpty() ? Kind::Open : Kind::SayAndOpen;
    return answer.text.isEmpty() ? Kind::Nothing : Kind::Say;
}

AnswerEditor::Kind AnswerEditor::kind() const
{
    return Kind(m_kind->value().toInt());
}

void AnswerEditor::setAnswer(const RuleAnswer &answer)
{
    const auto *link = std::get_if<LinkAction>(&answer.action);
    const auto *ask = std::get_if<ServerAction>(&answer.action);
    m_urlIsAction = link != nullptr;
    m_kind->box()->setCurrentIndex(0);
    m_kind->setValue(QString::number(int(kindOf(answer))));
    m_url->setText(link ? link->url : answer.url);
    m_text->setText(answer.text);
    m_data->setText(ask ? QString::fromUtf8(QJsonDocument(ask->data).toJson(QJsonDocument::Indented)).trimmed() : QString());
    showKind();
}

RuleAnswer AnswerEditor::answer() const
{
    const QString url = m_url->text().trimmed();
    const QString text = m_text->text().trimmed();
    switch (kind()) {
    case Kind::Nothing:
        return {};
    case Kind::Open:
        return {.url = url, .text = {}, .action = {}};
    case Kind::Say:
        return {.url = {}, .text = text, .action = {}};
    case Kind::SayAndOpen:
        if (m_urlIsAction)
            return {.url = {}, .text = text, .action = LinkAction{url}};
        return {.url = url, .text = text, .action = {}};
    case Kind::SayAndAsk:
        break;
    }
    return {.url = {}, .text = text, .action = ServerAction{objectOf(m_data->text()).value_or(QJsonObject())}};
}

QString AnswerEditor::problem() const
{
    if (kind() == Kind::SayAndAsk && !objectOf(m_data->text()))
        return tr("This is not a JSON object like {\"order\": \"7\"}.");
    return {};
}

void AnswerEditor::setError(QStringView part, const QString &words)
{
    const bool inAction = part == "action"_L1 || part.startsWith("action."_L1);
    const bool inData = inAction && kind() == Kind::SayAndAsk;
    const QString broken = problem();
    m_url->setError(part == "url"_L1 || (inAction && !inData) ? words : QString());
    m_text->setError(part == "text"_L1 ? words : QString());
    m_data->setError(!broken.isEmpty() ? broken : inData ? words : QString());
    if (part == "url"_L1 && m_url->isHidden())
        m_text->setError(words);
}

void AnswerEditor::showKind()
{
    const Kind now = kind();
    m_url->setVisible(now == Kind::Open || now == Kind::SayAndOpen);
    m_text->setVisible(now == Kind::Say || now == Kind::SayAndOpen || now == Kind::SayAndAsk);
    m_data->setVisible(now == Kind::SayAndAsk);
    m_chips->setVisible(now != Kind::Nothing);
    if (now == Kind::Nothing)
        m_kind->setHint(tr("A button that asks for an address then opens the account's own page; other buttons do nothing."));
    else if (now == Kind::Open || (now == Kind::SayAndOpen && !m_urlIsAction))
        m_kind->setHint({});
    else
        m_kind->setHint(tr("Not for buttons that only open an address: another rule, or the default, answers those."));
    m_inText = m_url->isHidden();
}

void AnswerEditor::setKeys(const QStringList &keys)
{
    if (keys == m_keys && m_chipRow->count() > 0)
        return;
    m_keys = keys;
    makeChips();
}

void AnswerEditor::makeChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList placeholders;
    for (const QString &key : std::as_const(m_keys))
        placeholders << u"{data."_s + key + u'}';
    if (m_keys.isEmpty())
        placeholders << u"{data.KEY}"_s;
    placeholders << u"{user_id}"_s << u"{conversation_id}"_s << u"{post_token}"_s;
    for (const QString &placeholder : std::as_const(placeholders)) {
        auto *chip = new TextButton(m_appearance, bidi::isolateLtr(placeholder), TextButton::Kind::Default, m_chips);
        chip->setSize(TextButton::Size::Small);
        //: Puts a placeholder such as {user_id} into a text or an address.
        chip->setName(tr("Insert %1").arg(placeholder));
        m_chipRow->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, placeholder] { insert(placeholder); });
    }
    updateGeometry();
}

void AnswerEditor::insert(const QString &placeholder)
{
    if (m_inText) {
        m_text->edit()->insertPlainText(placeholder);
        m_text->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_url->edit()->insert(placeholder);
    m_url->edit()->setFocus(Qt::OtherFocusReason);
    m_url->edit()->deselect();
    Q_EMIT edited();
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_inText = watched == m_text->edit();
    return false;
}

} // namespace qasid
