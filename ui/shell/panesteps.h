#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace qasid {

//! The panes in the order in which F6 steps through them. A pane is left out while it is hidden.
class PaneSteps : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! `focus` gives the pane the focus with Qt::ShortcutFocusReason; only asked while `needed`, a part of the pane or the pane
    //! itself, is visible.
    void add(QWidget *pane, QWidget *needed, std::function<void()> focus);
    //! From the pane that has the focus to the next (1) or the previous (-1).
    void step(int direction);

    //! Gives the focus to the first part of `pane` that takes it.
    static void focusFirst(QWidget *pane);

private:
    struct Pane {
        QWidget *widget;
        QWidget *needed;
        std::function<void()> focus;
    };
    int current() const;

    std::vector<Pane> m_panes;
};

} // namespace qasid
