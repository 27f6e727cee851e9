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
    //! Says how something goes on, when nothing else is to be said; of several such words only the last.
    void sayMeanwhile(const QString &words);

private:
    void sayWaiting();

    void speak(const QString &words);

    QStringList m_waiting;
    QString m_meanwhile;
    QTimer m_pause;
};

} // namespace qasid
