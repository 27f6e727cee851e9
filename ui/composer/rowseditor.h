#pragma once

#include "core/model/capabilities.h"
#include "core/model/draft.h"
#include "ui/composer/buttonrows.h"
#include "ui/composer/iconnames.h"

#include <QWidget>

#include <array>

namespace qasid {

class Appearance;
class ButtonDetails;
class CardRows;
class JsonBox;
class Label;
class Segments;
class SpokenLine;
class Tab;
class TextButton;

//! Makes rows of buttons (DESIGN.md, "Buttons per provider"): cards to arrange, the details of the chosen one, or all of it as
//! JSON. On some channels a second grid for our own side.
class RowsEditor : public QWidget {
    Q_OBJECT
public:
    enum class Side { Customer, Own };

    RowsEditor(Appearance &appearance, QWidget *parent);

    //! Whether an account's buttons are made here: they do something else than coming back as an answer.
    static bool suits(const Capabilities &can);

    void setAccount(const Capabilities &can, const std::vector<ButtonIcon> &icons);
    void setTwoSides(bool two); //!< the channel has a grid for our own side
    void setFields(const DraftFields &fields);
    void storeIn(DraftFields &fields) const; //!< as they were typed, also what is blank or cannot be read

    //! What would be sent: without buttons on which nothing was written.
    ButtonGrid grid(Side side) const;
    Side side() const { return m_side; }
    bool isEmpty() const; //!< nothing was written for either side
    //! Why it cannot be sent: JSON that cannot be read. Empty when nothing is in the way.
    QString unreadable() const;
    void showUnreadable(); //!< puts the cursor there
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Half {
        ButtonGrid grid;
        QString json; //!< what was typed, while it cannot be read
        ButtonPlace chosen;
    };

    void build();
    void buildLineBelow();
    void orderTabs();
    void add(int row);
    void showChosen();
    void showHalf();
    void keepHalf();
    void showSide(Side side);
    void showJson(bool on);
    void readJson();
    void count();
    void say(const QString &words);
    QString wrongWith(const Button &button) const;
    Half &half() { return m_halves[size_t(m_side)]; }

    Appearance &m_appearance;
    Capabilities m_can;
    IconNames m_icons;
    ButtonRows m_rows; //!< of the side that is shown
    std::array<Half, 2> m_halves;
    Side m_side = Side::Customer;
    bool m_asJson = false;

    Segments *m_sides;
    Label *m_title;
    Label *m_count;
    SpokenLine *m_spoken;
    CardRows *m_cards;
    QWidget *m_below;
    TextButton *m_addRow;
    Tab *m_jsonTab;
    ButtonDetails *m_details;
    JsonBox *m_json;
};

} // namespace qasid
