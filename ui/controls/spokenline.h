#pragma once

#include <QTimer>
#include <QWidget>

namespace qasid {

//! Words that assistive tools speak and nobody sees, such as a number that changed under the hand: at most one every three
//! seconds, and always the newest.
class SpokenLine : public QWidget {
    Q_OBJECT
public:
    explicit SpokenLine(QWidget *parent);

    void say(const QString &words);

private:
    void speak();

    QString m_waiting;
    QTimer m_pause;
};

} // namespace qasid
