#pragma once

#include "ui/controls/dialogframe.h"

#include <QByteArray>

class QPlainTextEdit;

namespace qasid {

//! The JSON of a part of a message that Qasid cannot show, to be read and copied. Deleted when it is closed.
class SourceDialog : public DialogFrame {
    Q_OBJECT
public:
    static void show(Appearance &appearance, const QByteArray &raw, QWidget *over);

private:
    SourceDialog(Appearance &appearance, const QByteArray &raw, QWidget *over);

    QPlainTextEdit *m_view;
};

} // namespace qasid
