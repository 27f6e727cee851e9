#include "ui/settings/storagepage.h"

#include "core/engine/inbox.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/errortext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qasid {

StoragePage::StoragePage(UiContext &ui, QWidget *retention, QWidget *parent)
    : SettingsPage(ui, tr("Storage and privacy"), parent)
    , m_passphrase(new Field(ui.appearance, tr("Passphrase"), this))
    , m_unlock(new TextButton(ui.appearance, tr("Unlock"), TextButton::Kind::Primary, this))
{
    addGroup(tr("On this computer"));
    m_size = addWords({});
    addWords(tr("Messages, drafts and notes stay in this profile. Nothing is sent anywhere but to the providers of your accounts."));
    addGroup(tr("How long messages are kept"));
    addWidget(retention);
    addGroup(tr("Keys"));
    m_keychain = addWords({});
    m_passphrase->setSecret(true);
    m_passphrase->addBeside(m_unlock);
    m_passphrase->hide();
    addWidget(m_passphrase);
    connect(m_unlock, &QAbstractButton::clicked, this, &StoragePage::unlock);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &StoragePage::unlock);
    connect(m_passphrase, &Field::textEdited, m_passphrase, [this] { m_passphrase->setError({}); });
    connect(&ui.inbox, &Inbox::bannersChanged, this, &StoragePage::refresh);
}

void StoragePage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    refresh();
}

void StoragePage::refresh()
{
    if (!isVisible())
        return;
    onResult(this, ui().inbox.diagnostics(), [this](const Result<QJsonObject> &diagnostics) {
        if (diagnostics)
            showDiagnostics(*diagnostics);
    });
}

void StoragePage::showDiagnostics(const QJsonObject &diagnostics)
{
    const QJsonObject store = diagnostics["store"_L1].toObject();
    const QJsonObject rows = store["rows"_L1].toObject();
    const auto number = [this, &rows](QLatin1StringView table) { return formats().number(qint64(rows[table].toDouble())); };
    const qint64 bytes = qint64(store["file_bytes"_L1].toDouble() + store["wal_bytes"_L1].toDouble());
    //: %1 conversations and %2 messages take %3 (a size such as 1.4 MB).
    m_size->setText(
        tr("Conversations: %1. Messages: %2. Size: %3.").arg(number("conversations"_L1), number("messages"_L1), formats().fileSize(bytes)));

    const QJsonObject keychain = diagnostics["keychain"_L1].toObject();
    const bool file = keychain["kind"_L1].toString() == "file"_L1;
    const bool open = keychain["state"_L1].toString() == "open"_L1;
    if (open)
        m_keychain->setText(file ? tr("Keys are kept in an encrypted file of this profile.")
                                 : tr("Keys are kept in the system keychain, never in a file."));
    else
        m_keychain->setText(file ? tr("This computer has no keychain. Keys are kept in a file that a passphrase encrypts.")
                                 : tr("The keychain is locked. Unlock it to send and receive."));
    m_passphrase->setVisible(file && !open);
}

void StoragePage::unlock()
{
    if (m_passphrase->text().isEmpty() || m_unlock->isBusy())
        return;
    m_unlock->setBusy(true);
    onResult(this, ui().inbox.unlockKeychain(m_passphrase->text()), [this](const Result<Done> &done) {
        m_unlock->setBusy(false);
        if (!done) {
            m_passphrase->setError(done.error().kind == ErrorKind::KeychainLocked ? tr("This is not the passphrase.")
                                                                                  : ErrorText::sentence(done.error(), {}, formats()));
            return;
        }
        m_passphrase->setText({});
        ui().toasts.show(tr("Unlocked."));
        refresh();
    });
}

} // namespace qasid
