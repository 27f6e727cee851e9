// The keyboard of ThreadView: the focused message, moving through the messages, and the keys of one letter.

#include "ui/controls/keylayout.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace qasid {

int ThreadView::focusedRow() const
{
    return m_focused ? m_model.rowOf(m_focused) : -1;
}

void ThreadView::setFocusedRow(int row, Qt::FocusReason reason)
{
    if (row < 0 || row >= m_model.count())
        return;
    m_focused = m_model.at(row).id;
    m_keyboardFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    showRow(row, false);
    rememberAnchor();
    updateStrip();
    viewport()->update();
    tellFocusToAssistiveTools();
}

void ThreadView::tellFocusToAssistiveTools()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface *item = list ? list->focusChild() : nullptr) {
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void ThreadView::moveFocus(int by)
{
    if (m_model.count() == 0)
        return;
    const int now = focusedRow();
    const int next = now < 0 ? (by < 0 ? lastVisibleRow() : firstVisibleRow()) : now + by;
    setFocusedRow(std::clamp(next, 0, m_model.count() - 1), Qt::ShortcutFocusReason);
}

bool ThreadView::handleMove(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    case Qt::Key_Home:
        setFocusedRow(0, Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_End:
        if (!m_model.hasLater())
            setFocusedRow(m_model.count() - 1, Qt::ShortcutFocusReason);
        scrollToEnd();
        return true;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        setFocusedRow(firstVisibleRow(), Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        setFocusedRow(lastVisibleRow(), Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

bool ThreadView::handleLetter(int key, QKeyEvent *event)
{
    const int row = focusedRow();
    switch (key) {
    case Qt::Key_J:
        moveFocus(1);
        return true;
    case Qt::Key_K:
        moveFocus(-1);
        return true;
    case Qt::Key_C:
        copyRow(row);
        return row >= 0;
    case Qt::Key_R:
        if (event->modifiers() & Qt::ShiftModifier)
            return false;
        if (row >= 0 && m_keyboardFocus && canQuote(row))
            Q_EMIT quoteRequested(m_model.at(row).id);
        else
            Q_EMIT composerRequested();
        return true;
    default:
        return false;
    }
}

void ThreadView::openFocusedMenu()
{
    const int row = focusedRow();
    if (row >= 0)
        openMessageMenu(row, viewport()->mapToGlobal(bubbleRect(row).bottomLeft().toPoint()));
    else
        Q_EMIT composerRequested();
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRow(focusedRow() >= 0 ? focusedRow() : std::min(0, m_model.count() - 1));
        return;
    }
    const auto others = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (others == Qt::NoModifier) {
        if (handleMove(event))
            return;
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            openFocusedMenu();
            return;
        }
        if (event->key() == Qt::Key_Escape && !m_selection.isEmpty()) {
            m_selection.clear();
            viewport()->update();
            return;
        }
        if (handleLetter(shortcutKey(*event), event))
            return;
    }
    // Not scrolled by the base class: what is not ours belongs to the window's shortcuts.
    event->ignore();
}

void ThreadView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKeyboard
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && m_model.count() > 0)
        setFocusedRow(focusedRow() >= 0 ? focusedRow() : lastVisibleRow(), event->reason());
    viewport()->update();
}

void ThreadView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateStrip();
    viewport()->update();
}

} // namespace qasid
