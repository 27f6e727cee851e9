#pragma once

#include "core/base/ids.h"
#include "ui/inbox/conversationchecks.h"

#include <QElapsedTimer>
#include <QHash>
#include <QListView>
#include <QTimer>

namespace qasid {

class Appearance;
class ConversationDelegate;
class ConversationListModel;

//! The list of conversations. It moves with Up, Down, Home, End and the page keys; letters are left to the window's shortcuts. A
//! row that changes place takes its selection with it, and a row that goes away leaves none: only a person's choice opens a
//! conversation.
//!
//! Rows are checked with X, with a click on their avatar or with Ctrl, and from one to another with Shift. While any is, moving opens
//! nothing, so that nothing is read by passing it.
class ConversationListView : public QListView {
    Q_OBJECT
public:
    //! `appearance` and `model` outlive it.
    ConversationListView(Appearance &appearance, ConversationListModel &model, QWidget *parent);

    //! Marks a row without telling chosen(); none when the row is -1.
    void mark(int row);
    //! The row that is marked; -1 for none. A list that only has the focus has a current row, but no marked one.
    int markedRow() const;
    //! Marks a row, brings it into sight and tells chosen().
    void choose(int row);
    //! Goes to the row `by` further without opening it.
    void step(int by);

    ConversationChecks &checks() { return m_checks; }
    void toggleCurrent(); //!< checks the current row, or no longer
    void extend(int by); //!< the range of checked rows ends a row further

    //! What a press on a row does: opens its conversation, or opens and closes the group.
    void openRow(const QModelIndex &index);
    //! Assistive tools are being told of rows by their numbers.
    bool isTellingRows() const { return m_tellsRows; }

    void keyboardSearch(const QString &) override { } // letters are shortcuts

Q_SIGNALS:
    void chosen(int row); //!< by mouse, key or choose()
    void replyRequested(int row); //!< Enter on a row
    void menuRequested(int row, const QPoint &at); //!< by mouse or key; `at` is a place on the screen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void goTo(const QModelIndex &index);
    void moveTo(const QModelIndex &index, bool extending);
    QModelIndex neighbour(const QModelIndex &index, int by) const;
    bool checkAt(const QMouseEvent &event, const QModelIndex &index);
    bool isOverAvatar(const QPoint &at, const QModelIndex &index) const;
    void hoverAvatar(const QPoint &at);
    void showChecks();
    bool isGroup(const QModelIndex &index) const;
    void toggleGroup();
    void applyTheme();
    void rowsChanged();
    void flash(ConversationId id);
    qreal flashOf(ConversationId id) const;
    void stepFlashes();

    Appearance &m_appearance;
    ConversationListModel &m_model;
    ConversationDelegate *m_delegate;
    ConversationChecks m_checks;
    ConversationId m_hovered; //!< the pointer is on its avatar
    QHash<ConversationId, QElapsedTimer> m_flashes;
    QTimer m_flashTimer;
    bool m_tellsRows = false;
};

} // namespace qasid
