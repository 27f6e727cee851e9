#pragma once

#include "ui/controls/themed.h"
#include "ui/models/searchfilters.h"

#include <QLineEdit>

#include <vector>

namespace qasid {

class FilterChip;
class Glyph;
class IconButton;

//! The field of a search with its filters as chips before the words; Backspace at the beginning takes the last one away. Filters that
//! would leave too little room for words stand together behind a number.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    FilterField(Appearance &appearance, const QString &placeholder, QWidget *parent);

    void setChips(const std::vector<SearchFilterWords::Chip> &chips);

Q_SIGNALS:
    void chipRemoved(qasid::SearchFilters::Part part);
    void stepRequested(int by); //!< to another result
    void chosen(); //!< the result that is marked
    void clearRequested(); //!< by the button at its end; with nothing in it, to close

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    int placeChips(int x);
    void put(QWidget *widget, int x, const QSize &size);

    Appearance &m_appearance;
    Glyph *m_glyph;
    IconButton *m_clear;
    std::vector<SearchFilterWords::Chip> m_words;
    std::vector<FilterChip *> m_chips;
    FilterChip *m_rest; //!< stands for those without room
};

} // namespace qasid
