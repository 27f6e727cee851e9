#include "ui/shell/panesteps.h"

#include <QApplication>
#include <QWidget>

namespace qasid {

void PaneSteps::add(QWidget *pane, QWidget *needed, std::function<void()> focus)
{
    m_panes.push_back({pane, needed, std::move(focus)});
}

int PaneSteps::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    int innermost = -1;
    for (size_t i = 0; focus && i < m_panes.size(); ++i) {
        const QWidget *pane = m_panes[i].widget;
        if (pane != focus && !pane->isAncestorOf(focus))
            continue;
        if (innermost < 0 || m_panes[size_t(innermost)].widget->isAncestorOf(pane))
            innermost = int(i); // a pane may stand inside another, as the composer in the thread
    }
    return innermost;
}

void PaneSteps::step(int direction)
{
    const int count = int(m_panes.size());
    int at = current();
    if (at < 0)
        at = direction > 0 ? -1 : count;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + direction + count) % count;
        const Pane &pane = m_panes[size_t(at)];
        if (pane.needed->isVisible())
            return pane.focus();
    }
}

void PaneSteps::focusFirst(QWidget *pane)
{
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
            return widget->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace qasid
