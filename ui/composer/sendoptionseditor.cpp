#include "ui/composer/sendoptionseditor.h"

#include "ui/composer/customerkeyrows.h"
#include "ui/composer/datarows.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/taborder.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! Commas of every script part them, and so do lines.
QStringList partsOf(const QString &list)
{
    static const QRegularExpression comma(u"\\s*[,\u060c;\u061b\\n]\\s*"_s);
    QStringList parts = list.trimmed().split(comma, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts;
}

} // namespace

SendOptionsEditor::SendOptionsEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_asCustomer(new QCheckBox(tr("Write as the customer"), this))
    , m_asCustomerHelp(new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary,
          tr("For a call you took by phone: the message is written down as theirs, not as yours."), this))
    , m_customer(new CustomerKeyRows(appearance, this))
    //: Words of the provider that a message is marked with.
    , m_flags(addField(tr("Flags"), true, tr("Separated by commas")))
    //: The channel a message goes through, by the name people know.
    , m_channel(addField(tr("Channel"), true, tr("As people know it: shop.example.com")))
    , m_channelId(addField(tr("Id of the channel"), true, {}))
    , m_aiChannel(addField(tr("Id of the channel the AI agent answers through"), true, tr("Empty: the agent's own choice")))
    //: The id of a template that is kept at the provider.
    , m_template(addField(tr("Id of a template"), true, {}))
    , m_context(new DataRows(appearance, tr("Filled into the template"), tr("Not a text. It is kept as it is."), this))
{
    build();
    setCapabilities({});
}

void SendOptionsEditor::build()
{
    m_asCustomer->setAccessibleDescription(m_asCustomerHelp->text());
    m_asCustomerHelp->setWeight(400);
    m_asCustomerHelp->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace4);
    column->addWidget(m_asCustomer, 0, Qt::AlignLeading);
    column->addWidget(m_asCustomerHelp);
    column->addWidget(m_customer);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::kSpace4);
    grid->setVerticalSpacing(metrics::kSpace4);
    grid->addWidget(m_channel, 0, 0, Qt::AlignTop);
    grid->addWidget(m_channelId, 0, 1, Qt::AlignTop);
    grid->addWidget(m_flags, 1, 0, Qt::AlignTop);
    grid->addWidget(m_template, 1, 1, Qt::AlignTop);
    grid->addWidget(m_aiChannel, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_context, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    connect(m_asCustomer, &QCheckBox::clicked, this, [this] {
        refresh();
        Q_EMIT changed();
        if (m_asCustomer->isChecked())
            m_customer->focusFirst();
    });
    connect(m_customer, &CustomerKeyRows::changed, this, &SendOptionsEditor::changed);
    connect(m_context, &DataRows::changed, this, &SendOptionsEditor::changed);
    const auto inOrder = [this] {
        chainTabOrder({m_asCustomer, m_customer, m_channel, m_channelId, m_flags, m_template, m_aiChannel, m_context});
    };
    connect(m_context, &DataRows::rowsMade, this, inOrder);
    inOrder();
}

Field *SendOptionsEditor::addField(const QString &label, bool code, const QString &hint)
{
    auto *field = new Field(m_appearance, label, this);
    field->setCode(code);
    field->setHint(hint);
    connect(field, &Field::textEdited, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    return field;
}

bool SendOptionsEditor::suits(const Capabilities &can)
{
    return can.flags || can.templateIds || can.channelChoice || can.asCustomer;
}

void SendOptionsEditor::setCapabilities(const Capabilities &can)
{
    m_can = can;
    m_asCustomer->setVisible(can.asCustomer);
    m_asCustomerHelp->setVisible(can.asCustomer);
    m_flags->setVisible(can.flags);
    m_channel->setVisible(can.channelChoice);
    m_channelId->setVisible(can.channelChoice);
    m_aiChannel->setVisible(can.channelChoice && can.aiAgents);
    m_template->setVisible(can.templateIds);
    refresh();
}

//! What belongs to something that is not asked for is not shown, and not sent either.
void SendOptionsEditor::refresh()
{
    m_customer->setVisible(m_can.asCustomer && m_asCustomer->isChecked());
    m_context->setVisible(m_can.templateIds && !m_template->text().trimmed().isEmpty());
}

void SendOptionsEditor::setOptions(const SendOptions &options)
{
    if (partsOf(m_flags->text()) != options.flags)
        m_flags->setText(options.flags.join(", "_L1));
    const std::array<std::pair<Field *, QString>, 4> texts{{{m_channel, options.channelIdentifier}, {m_channelId, options.channelId},
        {m_aiChannel, options.aiChannel}, {m_template, options.templateId}}};
    for (const auto &[field, text] : texts) {
        if (field->text().trimmed() != text)
            field->setText(text);
    }
    m_context->setData(options.templateContext);
    m_asCustomer->setChecked(options.asCustomer);
    m_customer->setKey(options.customer);
    refresh();
}

SendOptions SendOptionsEditor::options() const
{
    SendOptions options;
    if (m_can.flags)
        options.flags = partsOf(m_flags->text());
    if (m_can.templateIds)
        options.templateId = m_template->text().trimmed();
    if (!options.templateId.isEmpty())
        options.templateContext = m_context->data();
    if (m_can.channelChoice) {
        options.channelIdentifier = m_channel->text().trimmed();
        options.channelId = m_channelId->text().trimmed();
        options.aiChannel = m_aiChannel->text().trimmed();
    }
    options.asCustomer = m_can.asCustomer && m_asCustomer->isChecked();
    if (options.asCustomer)
        options.customer = m_customer->key();
    return options;
}

QString SendOptionsEditor::showFaults()
{
    return m_can.asCustomer && m_asCustomer->isChecked() ? m_customer->showFaults() : QString();
}

void SendOptionsEditor::setAsCustomer(bool on)
{
    if (on == m_asCustomer->isChecked())
        return;
    m_asCustomer->setChecked(on);
    refresh();
    Q_EMIT changed();
}

void SendOptionsEditor::focusFirst()
{
    const std::array<QWidget *, 4> stops{m_asCustomer, m_channel->edit(), m_flags->edit(), m_template->edit()};
    const auto first = std::find_if(stops.begin(), stops.end(), [](const QWidget *stop) { return stop->isVisibleTo(stop->window()); });
    if (first != stops.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

} // namespace qasid
