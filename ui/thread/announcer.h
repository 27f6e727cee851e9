#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace qasid {

//! Says new messages to screen readers, at most once in three seconds; what comes meanwhile is said together. Nothing is shown.
class Announcer : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget *parent);

    void say(const QString &words);

private:
    void sayWaiting();

    QStringList m_waiting;
    QTimer m_pause;
};

} // namespace qasid
