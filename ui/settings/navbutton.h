#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

namespace qasid {

//! An entry of the settings' list of pages. Checkable and exclusive.
class NavButton : public ControlButton {
    Q_OBJECT
public:
    NavButton(Appearance &appearance, QLatin1StringView icon, const QString &text, QWidget *parent);

    void setWordless(bool wordless); //!< the icon alone; the words are its tooltip

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    bool m_wordless = false;
};

} // namespace qasid
