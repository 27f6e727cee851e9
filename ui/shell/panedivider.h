#pragma once

#include "ui/controls/themed.h"

namespace qasid {

//! The line between two panes: 1 px drawn, 7 px to take hold of.
class PaneDivider : public QWidget {
    Q_OBJECT
public:
    static constexpr int kGrab = 7;

    PaneDivider(Appearance &appearance, QWidget *parent);

Q_SIGNALS:
    void dragged(const QPoint &global); //!< where the line should be
    void released();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    int m_offset = 0;
};

//! The shadow that a panel over the thread throws on it.
class PanelEdge : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWidth = 16;

    PanelEdge(Appearance &appearance, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace qasid
