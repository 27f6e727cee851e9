#include "ui/accounts/passphrasedialog.h"

#include "core/engine/inbox.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr QSize kPassphrasePanel(440, 0);

//! The words of the settings page that does the same, so that they are translated once.
QString words(const char *text)
{
    return QCoreApplication::translate("qasid::StoragePage", text);
}

} // namespace

void PassphraseDialog::askWhereWanted(UiContext &ui, QWidget *over, std::function<void()> opened, std::function<void()> notWanted)
{
    onResult(over, ui.inbox.diagnostics(),
        [&ui, over, opened = std::move(opened), notWanted = std::move(notWanted)](const Result<QJsonObject> &diagnostics) {
            const QJsonObject keychain = diagnostics.value_or(QJsonObject{})["keychain"_L1].toObject();
            const QString state = keychain["state"_L1].toString();
            if (keychain["kind"_L1].toString() != "file"_L1 || state == "open"_L1)
                return notWanted();
            auto *dialog = new PassphraseDialog(ui, over, state != errorKindName(ErrorKind::KeychainMissing));
            connect(dialog, &PassphraseDialog::unlocked, over, opened);
            dialog->open();
        });
}

PassphraseDialog::PassphraseDialog(UiContext &ui, QWidget *over, bool fileExists)
    : DialogFrame(ui.appearance, over)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_passphrase(new Field(ui.appearance, words("Passphrase"), panel()))
    , m_unlock(new TextButton(ui.appearance, words("Unlock"), TextButton::Kind::Primary, panel()))
{
    const BannerText banner = ErrorText::banner({.kind = Banner::Kind::KeychainMissing}, m_formats);
    setTitle(banner.lead);
    auto *title = new Label(ui.appearance, TextStyle::Title, &ThemeColors::text, banner.lead, panel());
    title->setWordWrap(true);
    auto *text = new Label(ui.appearance, TextStyle::Body, &ThemeColors::textSecondary,
        fileExists ? words("This computer has no keychain. Keys are kept in a file that a passphrase encrypts.") : banner.text, panel());
    text->setWordWrap(true);
    m_passphrase->setSecret(true);
    connect(m_passphrase, &Field::textEdited, this, [this] { m_passphrase->setError({}); });
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &PassphraseDialog::unlock);
    connect(m_unlock, &QAbstractButton::clicked, this, &PassphraseDialog::unlock);
    auto *cancel
        = new TextButton(ui.appearance, QCoreApplication::translate("qasid::ConfirmDialog", "Cancel"), TextButton::Kind::Default, panel());
    connect(cancel, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpace4);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_unlock);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(metrics::kSpace8, metrics::kSpace7, metrics::kSpace8, metrics::kSpace7);
    column->setSpacing(metrics::kSpace4);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(metrics::kSpace3);
    column->addWidget(m_passphrase);
    column->addSpacing(metrics::kSpace5);
    column->addLayout(buttons);
    setPanelSize(kPassphrasePanel);
}

void PassphraseDialog::unlock()
{
    if (m_passphrase->text().isEmpty() || m_unlock->isBusy())
        return;
    m_unlock->setBusy(true);
    onResult(this, m_ui.inbox.unlockKeychain(m_passphrase->text()), [this](const Result<Done> &done) {
        m_unlock->setBusy(false);
        if (!done) {
            m_passphrase->setError(done.error().kind == ErrorKind::KeychainLocked ? words("This is not the passphrase.")
                                                                                  : ErrorText::sentence(done.error(), {}, m_formats));
            return;
        }
        closeDialog();
        Q_EMIT unlocked();
    });
}

} // namespace qasid
