#pragma once

#include "core/model/search.h"
#include "ui/controls/uicontext.h"
#include "ui/models/findmodel.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace qasid {

class Announcer;
class FindBar;
class ThreadModel;
class ThreadView;

//! Finds in the conversation that is open: joins the bar, the matches and the view that shows them.
class ThreadFinding : public QObject {
    Q_OBJECT
public:
    //! What it is given outlives it.
    ThreadFinding(UiContext &ui, const ThreadModel &thread, ThreadView &view, FindBar &bar, Announcer &announcer, QObject *parent);

    bool isOpen() const;
    //! Opens the bar with its field, or goes back to it. Looks from the end of what is on the screen.
    void open();
    //! Shows a message that was found elsewhere by `query`, of the conversation that is open or was just asked for, and the matches around
    //! it.
    void show(const SearchQuery &query, const FindModel::Hit &hit);
    //! The next match (1) or the one before (-1); opens the bar when nothing was looked for.
    void step(int by);
    void close(); //!< the focus goes back to where it was

Q_SIGNALS:
    void focusLost(); //!< what had the focus before is not there any more

private:
    void look(const QString &text);
    void showCurrent();
    void updateBar();
    void sayWhichMatch();
    void conversationChanged();
    qint64 placeOnScreen() const; //!< order key of the last message that is seen

    UiContext m_ui;
    const ThreadModel &m_thread;
    ThreadView &m_view;
    FindBar &m_bar;
    Announcer &m_announcer;
    FindModel m_model;
    ConversationId m_conversation; //!< the bar is about
    SearchQuery m_last; //!< for the next match after the bar was closed
    qint64 m_from = 0; //!< where looking began
    QPointer<QWidget> m_focusBefore;
    QString m_told;
};

} // namespace qasid
