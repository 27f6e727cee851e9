#pragma once

#include "ui/composer/gridjson.h"

#include <QWidget>

namespace qasid {

class Appearance;
class SpokenLine;
class TextArea;
class TextButton;

//! The rows of buttons as JSON, to be edited. What is wrong is marked in its line and named below.
class JsonBox : public QWidget {
    Q_OBJECT
public:
    JsonBox(Appearance &appearance, QWidget *parent);

    void setText(const QString &text);
    QString text() const;
    bool hasFault() const { return !m_reading.faults.empty(); }
    const ButtonGrid &grid() const { return m_reading.grid; } //!< only good without a fault
    //! Puts the cursor where the first fault is, and says it.
    void showFault();
    void focusText();

Q_SIGNALS:
    void changed();
    void undoRequested(); //!< back to the last that could be read

private:
    void read();
    int lineOf(int position) const;
    QString faultWords() const; //!< empty for none

    Appearance &m_appearance;
    TextArea *m_area;
    TextButton *m_undo;
    SpokenLine *m_spoken;
    GridJson::Reading m_reading;
};

} // namespace qasid
