#pragma once

#include <QWidget>

namespace qasid {

class Appearance;

//! The rounded box of the composer: an accent border while anything in it has the focus, the colour of notes for a note.
class ComposerFrame : public QWidget {
    Q_OBJECT
public:
    ComposerFrame(Appearance &appearance, QWidget *parent);

    void setNote(bool note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    bool m_note = false;
    bool m_focused = false;
};

} // namespace qasid
