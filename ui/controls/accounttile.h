#pragma once

#include "ui/controls/controlbutton.h"
#include "ui/controls/paint.h"

namespace qasid {

//! An account's tile of 30 in a target of 44: its letter on its colour, its state at the corner. Checkable.
class AccountTile : public ControlButton {
    Q_OBJECT
public:
    AccountTile(Appearance &appearance, QWidget *parent);

    //! `name` is the tooltip and accessible name; it tells the state in words too.
    void setAccount(const QString &letter, const QColor &color, AccountStatus status, const QString &name);

    void setItemHeight(int height); //!< less than 44 in a low window

    QSize sizeHint() const override { return {44, m_height}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_height = 44;
    QString m_letter;
    QColor m_color;
    AccountStatus m_status = AccountStatus::None;
};

} // namespace qasid
