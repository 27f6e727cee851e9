#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace qasid {

class Inbox;
class PaneArea;

//! Remembers, in the profile, where the window was and how wide its panes were, for each screen by its size, and puts them back.
class WindowPlace : public QObject {
    Q_OBJECT
public:
    //! All outlive it.
    WindowPlace(Inbox &inbox, QWidget *window, PaneArea *panes);

    void restore();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    QString screenKey() const;

    Inbox &m_inbox;
    QWidget *m_window;
    PaneArea *m_panes;
    QTimer m_soon; //!< moving a window tells of every pixel
};

} // namespace qasid
