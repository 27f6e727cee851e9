#pragma once

#include <QWidget>

namespace qasid {

class Appearance;

//! The rounded box of the composer: an accent border while anything in it has the focus, the colour of notes for a note, and a border of
//! its own for the customer's words. Files can be dropped on all of it.
class ComposerFrame : public QWidget {
    Q_OBJECT
public:
    ComposerFrame(Appearance &appearance, QWidget *parent);

    void setNote(bool note);
    //! What is written counts as the customer's own words.
    void setCustomer(bool customer);
    bool isCustomer() const { return m_customer; }

Q_SIGNALS:
    void filesDropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Appearance &m_appearance;
    bool m_note = false;
    bool m_customer = false;
    bool m_focused = false;
};

} // namespace qasid
