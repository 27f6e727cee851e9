#pragma once

#include "ui/composer/buttonwords.h"
#include "ui/composer/iconnames.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QVBoxLayout;

namespace qasid {

class Appearance;
class DataRows;
class Field;
class IconPicker;
class Label;
class Segments;

//! Everything about one button: icon, caption, and what happens when it is tapped. What was written for another kind of action is
//! there again when that kind is chosen again.
class ButtonDetails : public QWidget {
    Q_OBJECT
public:
    ButtonDetails(Appearance &appearance, QWidget *parent);

    void setCapabilities(const Capabilities &can, const IconNames *icons);
    void setButton(const Button &button);
    const Button &button() const { return m_button; }
    void focusCaption();

    //! Beside each other its halves need more than one below the other, which they are where there is less room.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Kind = ButtonWords::Kind;

    QWidget *makeActionPart();
    QWidget *makePostPart(QWidget *parent);
    void fillKinds();
    void orderTabs();
    void showKind(Kind kind);
    ButtonAction written(Kind kind) const;
    void edited();
    void countCaption();
    void checkAddress();

    Appearance &m_appearance;
    Capabilities m_can;
    const IconNames *m_icons = nullptr;
    Button m_button;
    Button m_given; //!< as setButton() told it
    QBoxLayout *m_halves;
    QVBoxLayout *m_column;
    IconPicker *m_picker;
    Label *m_count;
    Field *m_caption;
    Segments *m_kinds;
    std::vector<Kind> m_shownKinds;
    Field *m_address;
    DataRows *m_data;
    QWidget *m_postPart;
    Field *m_post;
    QCheckBox *m_manage;
    Label *m_unknown;
};

} // namespace qasid
