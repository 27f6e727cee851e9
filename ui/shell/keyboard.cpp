#include "ui/shell/keyboard.h"

#include "ui/controls/dialogframe.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace qasid {

namespace {

bool takesText(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

Keyboard::Keyboard(QWidget *window, Keymap &keymap, std::function<Place(const QWidget *)> place)
    : QObject(window)
    , m_window(window)
    , m_keymap(keymap)
    , m_place(std::move(place))
{
    qApp->installEventFilter(this);
}

bool Keyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    // The press travels up to the window afterwards; only its first stop counts here.
    const QWidget *focus = m_window->focusWidget();
    if (widget->window() != m_window || widget != (focus ? focus : m_window))
        return false;
    const auto &press = static_cast<const QKeyEvent &>(*event);
    if (takesText(widget))
        return handle(press, Keymap::Where::Anywhere);
    const Place place = m_place(widget);
    if (place == Place::List || (place == Place::Thread && m_keymap.isAwaitingSecondKey()))
        return handle(press, Keymap::Where::ListOrThread);
    return handle(press, Keymap::Where::Anywhere);
}

bool Keyboard::handleUnused(const QKeyEvent &event)
{
    const QWidget *focus = m_window->focusWidget();
    if (focus && takesText(focus))
        return false;
    const bool reading = !focus || m_place(focus) != Place::Elsewhere || focus == m_window;
    return reading && handle(event, Keymap::Where::ListOrThread);
}

bool Keyboard::handle(const QKeyEvent &event, Keymap::Where where)
{
    if (DialogFrame::openOver(m_window))
        return false;
    const Keymap::Match match = m_keymap.match(event, where);
    if (match.command)
        Q_EMIT triggered(*match.command);
    return match.swallowed;
}

} // namespace qasid
