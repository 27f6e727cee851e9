#pragma once

#include "ui/controls/controlbutton.h"

namespace qasid {

class WordLines;

//! A provider to connect: its mark, name and one line about it.
class ProviderCard : public ControlButton {
    Q_OBJECT
public:
    ProviderCard(
        Appearance &appearance, const QString &mark, const QColor &color, const QString &name, const QString &summary, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }
    int heightForWidth(int width) const override; //!< more where its words need several lines

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static int wordsRoom(int width);
    WordLines summaryIn(int width) const;

    QString m_mark;
    QColor m_color;
    QString m_summary;
};

} // namespace qasid
