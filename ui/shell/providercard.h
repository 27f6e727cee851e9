#pragma once

#include "ui/controls/controlbutton.h"

namespace qasid {

//! A provider to connect: its mark, name and one line about it.
class ProviderCard : public ControlButton {
    Q_OBJECT
public:
    ProviderCard(
        Appearance &appearance, const QString &mark, const QColor &color, const QString &name, const QString &summary, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_mark;
    QColor m_color;
    QString m_summary;
};

} // namespace qasid
