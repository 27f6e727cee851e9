#pragma once

#include "ui/settings/settingspage.h"

class QJsonObject;

namespace qasid {

class TextButton;

//! How much the profile holds, for how long, and where keys are kept; a passphrase opens them where there is no keychain.
class StoragePage : public SettingsPage {
    Q_OBJECT
public:
    //! `retention` says how long messages are kept, and becomes part of the page.
    StoragePage(UiContext &ui, QWidget *retention, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showDiagnostics(const QJsonObject &diagnostics);
    void unlock();

    Label *m_size;
    Label *m_keychain;
    Field *m_passphrase;
    TextButton *m_unlock;
};

} // namespace qasid
