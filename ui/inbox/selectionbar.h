#pragma once

#include "core/model/conversationmarks.h"
#include "ui/controls/uicontext.h"

#include <QWidget>

#include <vector>

namespace qasid {

class Formats;
class IconButton;
class Label;
class SpokenLine;
class TextButton;

//! Stands in the place of the list's header and filters while conversations are checked: how many, and what can be done with all of
//! them. In a low place all of it is one line, without words.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    SelectionBar(UiContext &ui, const Formats &formats, QWidget *parent);

    struct State {
        int count = 0;
        bool allLoaded = false; //!< all that the list has read so far, and it has more
        bool resolved = false; //!< they are resolved: they can be reopened
        bool mine = false; //!< they can be given back
    };
    void setState(const State &state);
    void setOneLine(bool oneLine);
    //! The menu of times, under its button.
    void openSnoozeMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const qasid::MarkAction &action);
    void cleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons();
    void place();
    int placeActions(int x, int middle, int gap);
    void showWords(int count);
    int wordsThatFit();
    void put(QWidget *widget, int x, int middle, int width);
    void pickTime();
    void choose(MarkAction::Kind kind);

    UiContext m_ui;
    const Formats &m_formats;
    State m_state;
    bool m_oneLine = false;
    IconButton *m_clear;
    Label *m_count;
    Label *m_note;
    SpokenLine *m_spoken;
    TextButton *m_resolve;
    TextButton *m_snooze;
    TextButton *m_take;
    IconButton *m_unread;
    IconButton *m_read;
    std::vector<TextButton *> m_worded; //!< those with words, the most used first
};

} // namespace qasid
