#pragma once

#include "ui/controls/themed.h"

#include <QTimer>

#include <functional>

namespace qasid {

class TextButton;
class Label;
class Toasts;

//! The toast at the bottom leading corner of a window: one at a time, 5 s, kept while the pointer or the focus is on it.
class ToastHost : public QWidget {
    Q_OBJECT
public:
    //! Stands in `window` and follows its size.
    ToastHost(Appearance &appearance, Toasts &toasts, QWidget *window);

    //! Distance of the toast from the leading edge (the width of the rail).
    void setLeadingInset(int inset);
    QString text() const;
    //! Does what the toast offers (Undo), when one is shown.
    void runAction();
    bool hasAction() const { return bool(m_onAction); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void showToast(const QString &text, const QString &action, const std::function<void()> &onAction);
    void place();
    void showAction(const QString &caption);
    void expire();

    Appearance &m_appearance;
    Label *m_text;
    TextButton *m_action = nullptr;
    QTimer m_timer;
    std::function<void()> m_onAction;
    int m_inset = 0;
};

} // namespace qasid
