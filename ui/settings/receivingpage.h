#pragma once

#include "core/model/event.h"
#include "ui/settings/settingspage.h"

#include <QHash>
#include <QTimer>

class QVBoxLayout;
class QGridLayout;

namespace qasid {

//! Where Qasid listens, under which public address, what it answered so far, and the events it could not understand.
class ReceivingPage : public SettingsPage {
    Q_OBJECT
public:
    ReceivingPage(UiContext &ui, QWidget *parent);

    void askForPort(); //!< another program has the one that was set

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addAddress();
    void addAsking();
    void addFile(const ProfileSetting &setting, const QString &label, const QString &hint);
    void refresh();
    void showDiagnostics(const QJsonObject &diagnostics);
    void showPolling(); //!< of each account that has to be asked for messages
    void showQuarantine(const std::vector<QuarantinedEvent> &events);
    void replay(QuarantineId id);

    Label *m_state;
    Field *m_port = nullptr;
    QWidget *m_counters;
    QWidget *m_asking; //!< with its heading; hidden where no account has to be asked
    QHash<AccountId, Label *> m_asked;
    QTimer m_soon;
    QWidget *m_quarantine;
};

} // namespace qasid
