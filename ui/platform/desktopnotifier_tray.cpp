#include "ui/platform/desktopnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

// Windows and macOS: balloons of the tray icon. The system shows one at a time and gives no buttons.

namespace qasid {

namespace {

class TrayNotifier : public DesktopNotifier {
    Q_OBJECT
public:
    explicit TrayNotifier(QObject *parent)
        : DesktopNotifier(parent)
        , m_icon(QApplication::windowIcon())
    {
        m_icon.setToolTip(QApplication::applicationDisplayName());
        m_icon.show();
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT openRequested(m_last); });
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT openRequested({}); });
    }

    void show(const Note &note) override
    {
        m_last = note.conversation;
        m_icon.showMessage(note.title, note.footer.isEmpty() ? note.body : note.body + u'\n' + note.footer, QApplication::windowIcon());
    }

    void withdraw(const QString &) override { } // the system takes balloons away by itself

    void setUnread(int conversations) override
    {
        //: Tooltip of the tray icon.
        m_icon.setToolTip(conversations > 0 ? tr("Qasid: %n unread", nullptr, conversations) : QApplication::applicationDisplayName());
    }

private:
    QSystemTrayIcon m_icon;
    ConversationId m_last;
};

} // namespace

DesktopNotifier *DesktopNotifier::make(QObject *parent)
{
    return new TrayNotifier(parent);
}

} // namespace qasid

#include "desktopnotifier_tray.moc"
