#pragma once

#include <QWidget>

class QHBoxLayout;

namespace qasid {

class Appearance;
class IconButton;

//! The small floating strip beside the message under the pointer or in focus: Reply, Copy, More. 28 high. It never takes focus
//! by itself; the same actions are in the message's menu.
class ActionStrip : public QWidget {
    Q_OBJECT
public:
    ActionStrip(Appearance &appearance, QWidget *parent);

    void setCanQuote(bool can);
    QPoint morePoint() const; //!< where the menu of More opens, in global coordinates

Q_SIGNALS:
    void quoteClicked();
    void copyClicked();
    void moreClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    IconButton *m_quote;
    IconButton *m_copy;
    IconButton *m_more;
};

} // namespace qasid
