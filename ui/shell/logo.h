#pragma once

#include "ui/controls/themed.h"

#include <QIcon>

namespace qasid {

//! Qasid's mark on the accent: a letter that is a message. Never mirrored.
class Logo : public QWidget {
    Q_OBJECT
public:
    Logo(Appearance &appearance, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

//! The mark as the window's icon.
QIcon applicationIcon();

//! The drawing of the first-run screen: a question and its answer, as two bubbles.
class WelcomeDrawing : public QWidget {
    Q_OBJECT
public:
    WelcomeDrawing(Appearance &appearance, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace qasid
