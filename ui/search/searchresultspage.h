#pragma once

#include "ui/controls/uicontext.h"

#include <QWidget>

namespace qasid {

class Label;
class SearchModel;
class SearchResultsView;

//! The results, and below the last of them a line about how words are compared, where there is room for it.
class SearchResultsPage : public QWidget {
    Q_OBJECT
public:
    SearchResultsPage(UiContext &ui, SearchModel &model, QWidget *parent);

    SearchResultsView *view() const { return m_view; }
    void setHint(const QString &words);
    void place();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    UiContext &m_ui;
    SearchModel &m_model;
    SearchResultsView *m_view;
    Label *m_hint;
};

} // namespace qasid
