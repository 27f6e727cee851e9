#include "ui/accounts/addresslist.h"

#include "core/engine/inbox.h"
#include "ui/controls/field.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

AddressList::AddressList(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace5);
    connect(&ui.inbox, &Inbox::accountsChanged, this, &AddressList::refresh);
    hide();
}

void AddressList::setAccount(AccountId id)
{
    m_id = id;
    refresh();
}

std::vector<AddressList::Row> AddressList::rows() const
{
    const std::optional<AccountState> state = m_ui.inbox.account(m_id);
    if (!state)
        return {};
    std::vector<Row> rows;
    const bool access = m_ui.inbox.capabilities(m_id).access;
    for (const AccountState::Address &address : state->addresses) {
        // Nobody comes back to where nobody is sent.
        if (address.endpoint.kind == WebhookEndpoint::Kind::Access && !access)
            continue;
        rows.push_back({ErrorText::provider(address.endpoint.label), ErrorText::provider(address.endpoint.hint), address.url});
    }
    if (!state->publicLink.isEmpty())
        rows.push_back({tr("Link for customers"), tr("Opens the conversation with this account at its provider."), state->publicLink});
    return rows;
}

void AddressList::refresh()
{
    std::vector<Row> rows = this->rows();
    setVisible(!rows.empty());
    if (rows == m_shown)
        return;
    m_shown = std::move(rows);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Row &row : m_shown)
        m_column->addWidget(addRow(row));
}

Field *AddressList::addRow(const Row &row)
{
    auto *field = new Field(m_ui.appearance, row.label, this);
    field->setCode(true);
    field->setHint(row.hint);
    field->setText(row.address);
    field->edit()->setReadOnly(true);
    field->edit()->setCursorPosition(0);
    auto *copy = new TextButton(m_ui.appearance, tr("Copy"), TextButton::Kind::Default, field);
    copy->setIconName("copy"_L1);
    //: %1 is what an address is for.
    copy->setName(tr("Copy: %1").arg(row.label));
    field->addBeside(copy);
    connect(copy, &QAbstractButton::clicked, this, [this, address = row.address] {
        QGuiApplication::clipboard()->setText(address);
        m_ui.toasts.show(tr("Copied."));
    });
    return field;
}

} // namespace qasid
