#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

namespace qasid {

//! One of a few choices, as a card with a title and a line of help. Exclusive among its siblings.
class RadioCard : public ControlButton {
    Q_OBJECT
public:
    RadioCard(Appearance &appearance, const QString &title, const QString &help, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_help;
};

} // namespace qasid
