#pragma once

#include "ui/controls/controlbutton.h"
#include "ui/controls/paint.h"

#include <QLatin1StringView>

namespace qasid {

//! An item of the rail: an icon of 20 in 44, with a badge at its upper trailing corner. Checkable items are white while on.
class RailButton : public ControlButton {
    Q_OBJECT
public:
    RailButton(Appearance &appearance, QLatin1StringView icon, const QString &name, QWidget *parent);

    //! `text` is the number as it is drawn; empty for none. `spoken` is added to the accessible name.
    void setBadge(const QString &text, BadgeKind kind, const QString &spoken);
    void setItemHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    QString m_name;
    QString m_badge;
    BadgeKind m_badgeKind = BadgeKind::Unread;
    int m_height = 44;
};

} // namespace qasid
