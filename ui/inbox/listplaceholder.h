#pragma once

#include <QLatin1StringView>
#include <QTimer>
#include <QWidget>

namespace qasid {

class Appearance;

//! The grey shapes of rows that are being read, shown after 300 ms, so that what is quick does not flicker.
class ListPlaceholder : public QWidget {
    Q_OBJECT
public:
    ListPlaceholder(Appearance &appearance, QWidget *parent);

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
