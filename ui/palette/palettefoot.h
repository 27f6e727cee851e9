#pragma once

#include "ui/controls/themed.h"

#include <QStringList>

#include <vector>

namespace qasid {

//! The last line of the palette: which keys do what. What has no room is left out, the last first.
class PaletteFoot : public QWidget {
    Q_OBJECT
public:
    PaletteFoot(Appearance &appearance, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Hint {
        QStringList keys;
        QString words;
    };
    qreal widthOf(const Hint &hint) const;
    void paintHint(QPainter &painter, const Hint &hint, qreal leading) const;

    Appearance &m_appearance;
    std::vector<Hint> m_hints;
};

} // namespace qasid
