#pragma once

#include <QRectF>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace qasid {

class Appearance;
struct Theme;

//! The grey shapes of a list whose rows are still being read, shown after 300 ms, so that what is quick does not flicker. A list says
//! where the parts of its rows stand.
class GreyRows : public QWidget {
    Q_OBJECT
public:
    //! `appearance` outlives it.
    GreyRows(Appearance &appearance, QWidget *parent);

protected:
    struct Shapes {
        QRectF avatar;
        std::vector<QRectF> lines; //!< of text, as high as they are laid out
    };
    virtual int rowHeight(const Theme &theme) const = 0;
    virtual Shapes shapesOf(const QRectF &row, const Theme &theme) const = 0;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QTimer m_delay;
    bool m_shown = false;
};

} // namespace qasid
