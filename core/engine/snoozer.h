#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace qasid {

class Store;

//! Opens snoozed conversations again when their time has come, also after the computer slept through it. Main thread.
class Snoozer : public QObject {
    Q_OBJECT
public:
    Snoozer(Store &store, const Clock &clock, QObject *parent = nullptr);

    //! Looks at once and then when the next one is due; also to be called after a snooze was set.
    void look();

private:
    Store &m_store;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace qasid
