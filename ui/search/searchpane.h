#pragma once

#include "ui/controls/uicontext.h"
#include "ui/models/searchfilters.h"
#include "ui/models/searchmodel.h"

#include <QTimer>
#include <QWidget>

namespace qasid {

class EmptyState;
class FilterField;
class Label;
class Pages;
class SearchResultsPage;
class SearchShapes;
class SearchTabs;
class SpokenLine;

//! Search in all conversations, in the place of the list: field with filters, kinds of results, and what was found as one types. Opens
//! nothing by itself; what an agent chooses is told.
class SearchPane : public QWidget {
    Q_OBJECT
public:
    SearchPane(UiContext &ui, QWidget *parent);

    //! Gives the field the focus, with what is in it selected.
    void focusField();
    void setFilters(const SearchFilters &filters);
    const SearchFilters &filters() const { return m_filters; }
    SearchModel &model() { return *m_model; }

    // The commands of the keyboard, while the pane is open.
    void step(int by); //!< to another result
    void openMarked(); //!< the result that is marked, else the first

Q_SIGNALS:
    void found(const qasid::SearchQuery &query, const qasid::SearchHit &hit); //!< a message is to be shown
    void customerChosen(qasid::ConversationId conversation); //!< is to be opened
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void clearOrClose();
    void choose(int row);
    void openFilterMenu();
    void askForPeriod();
    void updateView();
    void updateCounts();
    void updateEmpty();
    QString countWords() const;
    QString hintWords() const;
    QString accountName(AccountId account) const;

    UiContext &m_ui;
    SearchModel *m_model;
    SearchFilters m_filters;
    FilterField *m_field;
    SearchTabs *m_tabs;
    Label *m_count;
    SearchResultsPage *m_results;
    SearchShapes *m_shapes;
    EmptyState *m_empty;
    Pages *m_pages;
    SpokenLine *m_spoken;
    QTimer m_announce; //!< until nothing changes for a moment
};

} // namespace qasid
