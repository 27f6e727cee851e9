#pragma once

#include "core/base/ids.h"
#include "core/model/access.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace qasid {

//! Who gave an account access, to what and until when, each to be removed.
class GrantList : public QWidget {
    Q_OBJECT
public:
    GrantList(UiContext &ui, QWidget *parent);

    void setGrants(AccountId account, const std::vector<AccessGrant> &grants);
    //! How a person is called here: by their phone number, else by their id; isolated.
    static QString person(const AccessGrant &grant);

private:
    QWidget *makeRow(const AccessGrant &grant);
    QString purposesOf(const AccessGrant &grant) const;
    QString timesOf(const AccessGrant &grant) const;
    void askToRemove(const AccessGrant &grant);

    UiContext &m_ui;
    Formats m_formats;
    AccountId m_account;
    std::vector<AccessGrant> m_grants;
    QVBoxLayout *m_column;
};

} // namespace qasid
