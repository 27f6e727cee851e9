#include "ui/controls/confirmdialog.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace qasid {

void ConfirmDialog::ask(Appearance &appearance, QWidget *over, Kind kind, const QString &title, const QString &text, const QString &action,
    std::function<void()> onConfirmed)
{
    auto *dialog = new ConfirmDialog(appearance, over);
    dialog->setTitle(title);
    auto *heading = new Label(appearance, TextStyle::Title, &ThemeColors::text, title, dialog->panel());
    auto *words = new Label(appearance, TextStyle::Body, &ThemeColors::textSecondary, text, dialog->panel());
    heading->setWordWrap(true);
    words->setWordWrap(true);
    auto *cancel = new TextButton(appearance, tr("Cancel"), TextButton::Kind::Default, dialog->panel());
    auto *confirm
        = new TextButton(appearance, action, kind == Kind::Danger ? TextButton::Kind::Danger : TextButton::Kind::Primary, dialog->panel());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpace4);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto *column = new QVBoxLayout(dialog->panel());
    column->setContentsMargins(metrics::kSpace8, metrics::kSpace7, metrics::kSpace8, metrics::kSpace7);
    column->setSpacing(metrics::kSpace4);
    column->addWidget(heading);
    column->addWidget(words);
    column->addSpacing(metrics::kSpace5);
    column->addLayout(buttons);
    connect(cancel, &TextButton::clicked, dialog, &DialogFrame::closeDialog);
    connect(confirm, &TextButton::clicked, dialog, [dialog, run = std::move(onConfirmed)] {
        dialog->closeDialog();
        run();
    });
    dialog->setPanelSize({420, 0});
    dialog->open();
}

} // namespace qasid
