#include "ui/accounts/grantlist.h"

#include "core/engine/inbox.h"
#include "ui/controls/confirmdialog.h"
#include "ui/controls/label.h"
#include "ui/controls/sunkenbox.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/enumeration.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

GrantList::GrantList(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace3);
}

QString GrantList::person(const AccessGrant &grant)
{
    return bidi::isolateLtr(grant.phone.isEmpty() ? grant.user : grant.phone);
}

void GrantList::setGrants(AccountId account, const std::vector<AccessGrant> &grants)
{
    if (account == m_account && grants == m_grants && m_column->count() > 0)
        return;
    m_account = account;
    m_grants = grants;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AccessGrant &grant : grants)
        m_column->addWidget(makeRow(grant));
    if (grants.empty())
        m_column->addWidget(new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::textTertiary, tr("Nobody gave access yet."), this));
}

QString GrantList::purposesOf(const AccessGrant &grant) const
{
    QStringList labels;
    for (const AccessPurpose &purpose : m_ui.inbox.accessPurposes(m_account)) {
        if (grant.purposes.contains(purpose.id))
            labels << ErrorText::provider(purpose.label);
    }
    const QString all = enumeration(labels);
    //: What somebody gave access to: %1 is a list of purposes, %2 the id of the one item it is for.
    return grant.subject.isEmpty() ? all : tr("%1 (only %2)").arg(all, bidi::isolateLtr(grant.subject));
}

QString GrantList::timesOf(const AccessGrant &grant) const
{
    const QString since = m_formats.date(grant.given);
    if (!grant.until)
        return tr("Since %1").arg(since);
    if (*grant.until <= m_ui.inbox.clock().now())
        return tr("Since %1, ended on %2").arg(since, m_formats.date(*grant.until));
    return tr("Since %1, renewed before %2").arg(since, m_formats.date(*grant.until));
}

QWidget *GrantList::makeRow(const AccessGrant &grant)
{
    auto *row = new SunkenBox(m_ui.appearance, this);
    auto *who = new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::text, person(grant), row);
    who->setWeight(600);
    auto *what = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textSecondary, purposesOf(grant), row);
    auto *when = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, timesOf(grant), row);
    when->setToolTip(
        grant.until ? QString(m_formats.tip(grant.given) + u"\n\n" + m_formats.tip(*grant.until)) : m_formats.tip(grant.given));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::kSpace1);
    words->addWidget(who);
    for (Label *label : {what, when}) {
        label->setWeight(400);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *remove = new TextButton(m_ui.appearance, tr("Remove access"), TextButton::Kind::Danger, row);
    remove->setSize(TextButton::Size::Small);
    remove->setName(ErrorText::plain(tr("Remove the access of %1").arg(person(grant))));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kSpace5, metrics::kSpace4, metrics::kSpace4, metrics::kSpace4);
    line->addLayout(words, 1);
    line->addWidget(remove);
    connect(remove, &QAbstractButton::clicked, this, [this, grant] { askToRemove(grant); });
    return row;
}

void GrantList::askToRemove(const AccessGrant &grant)
{
    ConfirmDialog::ask(m_ui.appearance, this, ConfirmDialog::Kind::Danger, tr("Remove the access of %1?").arg(person(grant)),
        tr("Conversations that need it can be read and answered no more, until they give it again."), tr("Remove access"),
        [this, account = m_account, user = grant.user] {
            onResult(this, m_ui.inbox.dropAccess(account, user), [this](const Result<Done> &done) {
                m_ui.toasts.show(done ? tr("Removed.") : ErrorText::sentence(done.error(), {}, m_formats));
            });
        });
}

} // namespace qasid
