#pragma once

#include "core/model/draft.h"

#include <QWidget>

namespace qasid {

//! Shows a message as the customer will see it, while it is being written.
class OutgoingPreview : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setMessage(const OutgoingMessage &message) = 0;
};

} // namespace qasid
