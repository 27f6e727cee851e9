#include "ui/thread/sourcedialog.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/sourcetext.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace qasid {

void SourceDialog::show(Appearance &appearance, const QByteArray &raw, QWidget *over)
{
    auto *dialog = new SourceDialog(appearance, raw, over);
    dialog->open();
    dialog->m_view->setFocus(); // it is read with the keys of a text
}

SourceDialog::SourceDialog(Appearance &appearance, const QByteArray &raw, QWidget *over)
    : DialogFrame(appearance, over)
{
    const QString title = tr("Source of this message");
    setTitle(title);
    setPanelSize({640, 480});
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 18, 20, 18);
    column->addWidget(new Label(appearance, TextStyle::Heading, &ThemeColors::text, title, panel()));
    const SourceText source = sourceText(raw);
    m_view = new QPlainTextEdit(source.text, panel());
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setFont(appearance.theme().font(TextStyle::Code));
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_view->setAccessibleName(title);
    column->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    if (!source.isWhole)
        //: Beside the button Copy: the source is too long to be shown to its end.
        buttons->addWidget(new Label(
            appearance, TextStyle::Label, &ThemeColors::textSecondary, tr("Only the beginning is shown. Copy takes all of it."), panel()));
    auto *copy = new TextButton(appearance, tr("Copy"), TextButton::Kind::Default, panel());
    auto *close = new TextButton(appearance, tr("Close"), TextButton::Kind::Primary, panel());
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(copy, &QAbstractButton::clicked, this, [raw] { QGuiApplication::clipboard()->setText(QString::fromUtf8(raw)); });
    connect(close, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
}

} // namespace qasid
