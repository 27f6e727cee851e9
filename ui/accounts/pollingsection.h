#pragma once

#include "core/base/ids.h"
#include "ui/accounts/detailssection.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QTimer>

namespace qasid {

//! How it goes with an account that has to be asked for messages, as it is now. Hidden for others.
class PollingSection : public DetailsSection {
    Q_OBJECT
public:
    PollingSection(UiContext &ui, QWidget *parent);

    void setAccount(AccountId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    UiContext &m_ui;
    Formats m_formats;
    AccountId m_id;
    QTimer m_soon;
};

} // namespace qasid
