#include "ui/controls/controlbutton.h"

#include "ui/controls/accessiblerole.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace qasid {

ControlButton::ControlButton(Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setAccessibleRole(this, QAccessible::Button);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    followAppearance(appearance, this);
}

void ControlButton::setShortcutHint(const QString &keys)
{
    m_keys = keys;
    updateToolTip();
}

void ControlButton::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    updateToolTip();
}

void ControlButton::updateToolTip()
{
    const QString name = m_name.isEmpty() ? text() : m_name;
    setToolTip(m_keys.isEmpty() ? m_name : name + u"  "_s + m_keys);
    setAccessibleDescription(m_keys);
}

void ControlButton::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier; // Ctrl+Enter is for what it stands in
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace qasid
