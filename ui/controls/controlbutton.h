#pragma once

#include "ui/controls/themed.h"

#include <QAbstractButton>

namespace qasid {

//! What every button here shares: it follows the look, repaints on hover, is reached by Tab and not by click (so that a click
//! takes no focus from the text being written), and is pressed by Space and Enter.
class ControlButton : public QAbstractButton {
    Q_OBJECT
public:
    ControlButton(Appearance &appearance, QWidget *parent);

    //! Adds the keys to the tooltip, after the name: "Snooze  H". Both are also told to assistive tools.
    void setShortcutHint(const QString &keys);
    //! The tooltip's first words; the accessible name as well.
    void setName(const QString &name);

protected:
    const Theme &theme() const { return m_appearance.theme(); }
    Appearance &appearance() const { return m_appearance; }
    bool isHovered() const { return isEnabled() && underMouse(); }

    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateToolTip();

    Appearance &m_appearance;
    QString m_name;
    QString m_keys;
};

} // namespace qasid
