#pragma once

#include "core/base/ids.h"
#include "ui/controls/uicontext.h"

#include <QMap>
#include <QWidget>

namespace qasid {

class RetentionBox;

//! How long each account's messages are kept, for the page about storage.
class RetentionList : public QWidget {
    Q_OBJECT
public:
    RetentionList(UiContext &ui, QWidget *parent);

private:
    void refresh();

    UiContext &m_ui;
    QMap<AccountId, RetentionBox *> m_boxes;
};

} // namespace qasid
