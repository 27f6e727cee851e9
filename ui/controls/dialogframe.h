#pragma once

#include "ui/controls/themed.h"

#include <QPointer>

namespace qasid {

//! A panel over a scrim inside its window. While it is open the focus stays in it; Esc closes it and the focus goes back to
//! where it was. Children are laid out in panel(). It deletes itself after closing.
class DialogFrame : public QWidget {
    Q_OBJECT
public:
    //! Belongs to the window of `over`.
    DialogFrame(Appearance &appearance, QWidget *over);
    ~DialogFrame() override;

    //! The ground of the dialog's content, with round corners; give it a layout.
    QWidget *panel() const { return m_panel; }
    //! What the panel measures when the window has room. A height of 0 is the content's own.
    void setPanelSize(const QSize &size);
    void setTitle(const QString &title); //!< for assistive tools

    void open();
    //! The dialog open in the window of `widget`, the topmost if there are several; null when none is.
    static DialogFrame *openOver(const QWidget *widget);

public Q_SLOTS:
    void closeDialog(); //!< unless mayClose() says no

Q_SIGNALS:
    void closed();

protected:
    Appearance &appearance() const { return m_appearance; }

    //! Whether it may close now. A dialog with unsaved work answers no, asks, and closes itself when it is told to.
    virtual bool mayClose() { return true; }
    //! Where a panel of that size stands in the window: in its middle, unless a dialog says otherwise.
    virtual QRect placeFor(const QSize &size) const;

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();
    bool moveFocus(bool next, Qt::FocusReason reason);

    Appearance &m_appearance;
    QWidget *m_panel;
    QSize m_size{420, 0};
    QPointer<QWidget> m_focusBefore;
    bool m_closing = false;
};

} // namespace qasid
