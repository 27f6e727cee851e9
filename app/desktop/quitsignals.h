#pragma once

#include <QObject>

namespace qasid {

//! Turns the system's wish that the process ends (SIGINT, SIGTERM; Ctrl+C and console close on Windows) into a Qt signal in the
//! main thread. One object per process.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void quitWanted();
};

} // namespace qasid
