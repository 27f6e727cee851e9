#pragma once

#include <QTimer>
#include <QWidget>

namespace qasid {

class Appearance;

//! The grey shapes of results that are being looked for, shown after 300 ms, so that what is quick does not flicker.
class SearchShapes : public QWidget {
    Q_OBJECT
public:
    SearchShapes(Appearance &appearance, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QTimer m_delay;
    bool m_shapes = false;
};

} // namespace qasid
