#pragma once

#include <QPixmap>
#include <QWidget>

namespace qasid {

class Appearance;

//! What is dragged, under the pointer, and a bar where it would go. Lies over the cards and takes no mouse.
class DragMark : public QWidget {
    Q_OBJECT
public:
    DragMark(Appearance &appearance, QWidget *parent);

    void lift(const QPixmap &picture, const QPoint &grip); //!< `grip` is where it is held
    void moveTo(const QPoint &pointer, const QRect &bar); //!< an empty bar: it goes nowhere
    void drop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QPixmap m_picture;
    QPoint m_grip;
    QPoint m_pointer;
    QRect m_bar;
};

} // namespace qasid
