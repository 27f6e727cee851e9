#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

namespace qasid {

class DateField;
class Field;

//! Asks until when a conversation is put off: a day within the coming year and a time of it.
class SnoozeDialog : public DialogFrame {
    Q_OBJECT
public:
    SnoozeDialog(UiContext &ui, QWidget *over);

Q_SIGNALS:
    void snoozeChosen(TimeMs until); //!< before it closes

private:
    void choose();

    UiContext &m_ui;
    Formats m_formats;
    DateField *m_day;
    Field *m_time;
};

} // namespace qasid
