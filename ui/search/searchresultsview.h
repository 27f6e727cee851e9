#pragma once

#include "core/base/ids.h"

#include <QListView>

namespace qasid {

class Appearance;
class SearchDelegate;
class SearchModel;

//! The list of what was found. The row of the conversation that is open, or that an agent moves to from the field, is marked; it stays
//! marked when the results come anew. Letters are left to the window's shortcuts.
class SearchResultsView : public QListView {
    Q_OBJECT
public:
    //! `appearance` and `model` outlive it.
    SearchResultsView(Appearance &appearance, SearchModel &model, QWidget *parent);

    int markedRow() const; //!< -1 for none
    void mark(int row); //!< and brings it into sight; none with -1
    //! Marks the next row (1) or the one before (-1), stopping at the ends. Told to assistive tools, though the focus is elsewhere.
    void step(int by);

    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void chosen(int row); //!< by mouse or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void rememberMarked();
    void markAgain();

    Appearance &m_appearance;
    SearchModel &m_model;
    SearchDelegate *m_delegate;
    ConversationId m_marked;
    int m_scrolled = 0; //!< before the results came anew
};

} // namespace qasid
