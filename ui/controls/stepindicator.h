#pragma once

#include "ui/controls/themed.h"

#include <QStringList>

namespace qasid {

//! The steps of a wizard: those done with a check, the current one filled, the rest numbered. Where there is no room for the names of
//! all, only the current one has its own.
class StepIndicator : public QWidget {
    Q_OBJECT
public:
    //! `numbers` are 1, 2, 3 … in the interface's digits, one for each step.
    StepIndicator(Appearance &appearance, const QStringList &steps, const QStringList &numbers, QWidget *parent);

    void setCurrent(int step); //!< from 0

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isNamed(int step) const;
    int namedWidth(int step) const;

    Appearance &m_appearance;
    QStringList m_steps;
    QStringList m_numbers;
    int m_current = 0;
};

} // namespace qasid
