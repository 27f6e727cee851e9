#include "ui/composer/replynamedialog.h"

#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qasid {

ReplyNameDialog::ReplyNameDialog(Appearance &appearance, QWidget *over, const QString &title, const QString &name)
    : DialogFrame(appearance, over)
    , m_name(new Field(appearance, tr("Name"), panel()))
    , m_save(new TextButton(appearance, tr("Save"), TextButton::Kind::Primary, panel()))
{
    setTitle(title);
    auto *heading = new Label(appearance, TextStyle::Title, &ThemeColors::text, title, panel());
    heading->setWordWrap(true);
    m_name->setText(name);
    m_name->edit()->setMaxLength(kLongest);
    m_name->edit()->selectAll();
    auto *cancel = new TextButton(appearance, tr("Cancel"), TextButton::Kind::Default, panel());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpace4);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(metrics::kSpace8, metrics::kSpace7, metrics::kSpace8, metrics::kSpace7);
    column->setSpacing(metrics::kSpace5);
    column->addWidget(heading);
    column->addWidget(m_name);
    column->addLayout(buttons);
    m_save->setEnabled(!name.trimmed().isEmpty());
    connect(m_name, &Field::textEdited, this, [this](const QString &text) {
        m_replace = false;
        m_save->setText(tr("Save"));
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_name->setError({});
    });
    connect(m_save, &QAbstractButton::clicked, this, &ReplyNameDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    setPanelSize({420, 0});
}

void ReplyNameDialog::askToReplace()
{
    m_replace = true;
    //: Button: the saved reply of the same name goes, this one takes its place.
    m_save->setText(tr("Replace"));
    m_name->setError(tr("There is a saved reply with this name."));
}

void ReplyNameDialog::showError(const QString &words)
{
    m_name->setError(words);
}

void ReplyNameDialog::accept()
{
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        Q_EMIT named(name, m_replace);
}

void ReplyNameDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        DialogFrame::keyPressEvent(event);
}

} // namespace qasid
