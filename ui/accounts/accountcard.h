#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

namespace qasid {

//! An account in the list of settings: its tile, name, product and how it is doing. Checkable.
class AccountCard : public ControlButton {
    Q_OBJECT
public:
    AccountCard(Appearance &appearance, QWidget *parent);

    struct Content {
        QString name;
        QString product;
        QString mark;
        QString colour; //!< name of an account colour
        QString state; //!< one short line
        QLatin1StringView stateIcon;
        ColorRole stateRole = &ThemeColors::success;
    };
    void setContent(const Content &content);
    //! The tile and how it is doing, without words; these are its tooltip.
    void setWordless(bool wordless);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTile(QPainter &painter) const;

    Content m_content;
    bool m_wordless = false;
};

} // namespace qasid
