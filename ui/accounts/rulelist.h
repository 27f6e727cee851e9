#pragma once

#include "ui/controls/controlbutton.h"

#include <QList>

class QVBoxLayout;

namespace qasid {

//! A rule in the list: its name and what it does, with a handle to drag it. Checkable.
class RuleRow : public ControlButton {
    Q_OBJECT
public:
    struct Content {
        QString name;
        QString detail; //!< one line
        bool wrong = false; //!< something has to be corrected
        bool movable = true;
    };

    RuleRow(Appearance &appearance, QWidget *parent);

    //! `place` tells assistive tools where it stands: "1 of 3".
    void setContent(const Content &content, const QString &place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void dragBegan();
    void draggedTo(const QPoint &inParent); //!< the pointer is here, with the row held
    void keyPressed(QKeyEvent *event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Content m_content;
    QPoint m_pressed;
    bool m_dragging = false;
};

//! Rules in the order in which they are tried, one of them chosen; the last row is what answers when none fits. Rows are moved by
//! dragging and with Alt+Up and Alt+Down, removed with Delete. It holds no rules: whoever does is told, and sets the rows anew.
class RuleList : public QWidget {
    Q_OBJECT
public:
    RuleList(Appearance &appearance, QWidget *parent);

    //! The last row is the default's.
    void setRows(const QList<RuleRow::Content> &rows);
    void setCurrent(int index, bool focus = false);
    int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int index);
    void moveRequested(int from, int to);
    void removeRequested(int index);

private:
    void addRow();
    void drag(const QPoint &at);
    void pressKey(QKeyEvent *event);

    Appearance &m_appearance;
    QVBoxLayout *m_column;
    QList<RuleRow *> m_rows;
    int m_current = 0;
    int m_dragged = 0; //!< where the rule that is dragged stands now
};

} // namespace qasid
