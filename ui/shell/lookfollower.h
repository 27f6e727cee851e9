#pragma once

#include <QObject>

namespace qasid {

class Appearance;
class Inbox;

//! Keeps the look as the profile's settings say (theme, text size, density, motion), now and whenever they change, and notes a
//! text size that was changed by key.
class LookFollower : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    LookFollower(Inbox &inbox, Appearance &appearance, QObject *parent);

    //! Text size by key: one step larger (1) or smaller (-1), or back to normal (0).
    void stepZoom(int steps);

private:
    void apply(const QString &key);

    Inbox &m_inbox;
    Appearance &m_appearance;
};

} // namespace qasid
