#pragma once

#include "core/base/ids.h"
#include "ui/accounts/detailssection.h"
#include "ui/controls/uicontext.h"

namespace qasid {

class RetentionBox;

//! How long an account's messages are kept, with what its provider asks.
class RetentionSection : public DetailsSection {
    Q_OBJECT
public:
    RetentionSection(UiContext &ui, QWidget *parent);

    void setAccount(AccountId id);

private:
    UiContext &m_ui;
    RetentionBox *m_box;
};

} // namespace qasid
