#pragma once

#include <QAccessibleWidget>

namespace qasid {

class ControlButton;

//! A button for assistive tools. Qt's own switches a button that can be on without a click, and clicks are what buttons act on; and a
//! button with a role of its own (setAccessibleRole()) would tell neither whether it is on nor that it can be pressed.
class ButtonAccessible : public QAccessibleWidget {
public:
    //! A role of Button stands for what the button is: one that can be on is a check box or one of several.
    ButtonAccessible(ControlButton *button, QAccessible::Role role);

    QString text(QAccessible::Text kind) const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    ControlButton *button() const;
};

} // namespace qasid
