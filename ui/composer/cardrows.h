#pragma once

#include "ui/composer/buttonrows.h"
#include "ui/composer/iconnames.h"

#include <QWidget>

#include <functional>
#include <vector>

class QKeyEvent;
class QMouseEvent;

namespace qasid {

class AddTile;
class Appearance;
class ButtonCard;
class DragMark;
class RowHandle;

//! The buttons of a grid as rows of cards, to be arranged by dragging (a button, or a row by its handle) and by the keyboard:
//! arrow keys go from button to button as they stand, with Ctrl they move the button, with Ctrl and Shift its row; Enter edits,
//! Delete removes, Insert adds. One card is chosen, and is the one stop for Tab among them.
class CardRows : public QWidget {
    Q_OBJECT
public:
    CardRows(Appearance &appearance, ButtonRows &rows, QWidget *parent);

    void setIcons(const IconNames *icons) { m_icons = icons; }
    //! What is wrong with a button, shown on it.
    void setFaults(std::function<QString(const Button &)> faults) { m_faults = std::move(faults); }
    //! Shows the rows as they are now, with this one chosen.
    void refresh(ButtonPlace chosen);
    ButtonPlace chosen() const { return m_chosen; }
    void focusChosen();
    ButtonCard *card(ButtonPlace place) const;
    QWidgetList stops() const; //!< what takes the focus, in reading order

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void cardsMade(); //!< or gone: the order of Tab is to be made anew
    void arranged(); //!< the rows were changed here
    void editRequested(); //!< the chosen one
    void addRequested(int row);
    void said(const QString &words); //!< why something was not done, or what was

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! Where what is dragged would go.
    struct Target {
        bool ownRow = false;
        ButtonPlace place; //!< before this; for a row of its own only `row`
        ButtonRows::Refusal refusal = ButtonRows::Refusal::AtTheEdge;
    };
    struct Drag {
        QWidget *source = nullptr;
        ButtonPlace from; //!< `at` is -1 for a whole row
        QPoint press;
        bool moving = false;
        Target target;
    };

    void fillPools();
    void place();
    QRect cellRect(ButtonPlace place) const; //!< in left-to-right terms
    QRect rowRect(int row) const;
    ButtonPlace placeOf(const QObject *card) const;
    void choose(ButtonPlace place, bool withFocus);
    void removeAt(ButtonPlace place);
    bool handleKey(const QKeyEvent &event);
    void step(ButtonRows::Way way);
    void moveRow(bool up);
    void tell(ButtonRows::Refusal refusal);

    bool handleMouse(QWidget *source, const QMouseEvent &event);
    void drag(const QPoint &at);
    void drop();
    void endDrag();
    Target targetAt(const QPoint &at) const;
    QRect markRect(const Target &target) const;

    Appearance &m_appearance;
    ButtonRows &m_rows;
    const IconNames *m_icons = nullptr;
    std::function<QString(const Button &)> m_faults;
    ButtonPlace m_chosen;
    std::vector<ButtonCard *> m_cards; //!< row by row
    std::vector<RowHandle *> m_handles;
    std::vector<AddTile *> m_adds;
    std::vector<int> m_shape; //!< buttons in each row, as they stand in the order of Tab
    DragMark *m_mark;
    Drag m_drag;
};

} // namespace qasid
