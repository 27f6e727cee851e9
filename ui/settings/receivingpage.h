#pragma once

#include "core/model/event.h"
#include "ui/settings/settingspage.h"

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

private:
    void addAddress();
    void addFile(const ProfileSetting &setting, const QString &label, const QString &hint);
    void refresh();
    void showDiagnostics(const QJsonObject &diagnostics);
    void showQuarantine(const std::vector<QuarantinedEvent> &events);
    void replay(QuarantineId id);

    Label *m_state;
    Field *m_port = nullptr;
    QWidget *m_counters;
    QWidget *m_quarantine;
};

} // namespace qasid
