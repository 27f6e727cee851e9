#pragma once

#include "ui/shell/keymap.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

namespace qasid {

//! Listens to the keys of one window and says which command was meant. Text fields keep their letters; the thread gets a key
//! first and passes on what it does not use, because a focused message has keys of its own; nothing is heard while a dialog is
//! open.
class Keyboard : public QObject {
    Q_OBJECT
public:
    enum class Place { List, Thread, Elsewhere };

    //! `place` says in which pane a widget stands. All outlive it.
    Keyboard(QWidget *window, Keymap &keymap, std::function<Place(const QWidget *)> place);

    //! A key that no widget used, for the window's keyPressEvent(); true when it was a command.
    bool handleUnused(const QKeyEvent &event);

Q_SIGNALS:
    void triggered(qasid::Command command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(const QKeyEvent &event, Keymap::Where where);

    QWidget *m_window;
    Keymap &m_keymap;
    std::function<Place(const QWidget *)> m_place;
};

} // namespace qasid
