#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/palette/palettesearch.h"

class QLineEdit;
class QListView;
class QModelIndex;

namespace qasid {

class Formats;
class Label;
class PaletteFoot;
class SpokenLine;

//! The command palette: a field, and below it what can be done, found by its names in every language as one types. It knows nothing of
//! the parts of the window; they offer commands. Up, Down, Home, End and the page keys move, Enter runs, Esc closes; the focus goes back
//! where it was before a command runs.
class Palette : public DialogFrame {
    Q_OBJECT
public:
    //! Finds customers for what was typed and gives them to a function, some time later.
    using FoundCustomers = std::function<void(std::vector<PaletteCommand>)>;
    using FindCustomers = std::function<void(const QString &typed, FoundCustomers found)>;

    Palette(Appearance &appearance, const Formats &formats, QWidget *over);

    void setOffer(PaletteOffer offer);
    //! Commands that are known only later, such as those that have to be read.
    void addCommands(const std::vector<PaletteCommand> &commands);
    void setFindCustomers(FindCustomers find) { m_find = std::move(find); }

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void ran(const QString &id); //!< a command was chosen; before it runs

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QRect placeFor(const QSize &size) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeTop();
    void typed();
    void askForCustomers(const PaletteQuery &query);
    void showRows();
    void fitHeight();
    bool handleKey(int key);
    void moveBy(int step);
    void moveTo(int row, int step);
    int rowsOfAPage() const;
    void run(const QModelIndex &index);
    void tellCurrent();

    const Formats &m_formats;
    PaletteOffer m_offer;
    FindCustomers m_find;
    std::vector<PaletteCommand> m_customers;
    int m_question = 0; //!< answers to older ones are dropped
    bool m_moved = false; //!< since something was typed
    PaletteRows *m_rows;
    QLineEdit *m_field;
    QWidget *m_top = nullptr;
    QListView *m_list;
    Label *m_nothing;
    PaletteFoot *m_foot;
    SpokenLine *m_spoken;
};

} // namespace qasid
