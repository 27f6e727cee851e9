#pragma once

#include "core/model/draft.h"

#include <QWidget>

#include <optional>

namespace qasid {

class Appearance;
class Field;

//! A place to send: coordinates, name and address. Coordinates may be pasted as one pair and written with any digits.
class LocationEditor : public QWidget {
    Q_OBJECT
public:
    LocationEditor(Appearance &appearance, QWidget *parent);

    void setFields(const DraftFields &fields);
    void storeIn(DraftFields &fields) const; //!< as they were typed
    LocationContent content() const; //!< zeros where the coordinates cannot be read
    bool isComplete() const;
    bool isEmpty() const;
    //! Marks what is missing or wrong, and puts the cursor there.
    void showFaults();
    void focusFirst();

    //! Degrees from what a person wrote: ASCII, Arabic or Persian digits, point or comma, a real minus sign.
    static std::optional<double> degrees(const QString &text, double limit);

Q_SIGNALS:
    void changed();

private:
    void splitPastedPair(const QString &text);

    Field *m_latitude;
    Field *m_longitude;
    Field *m_name;
    Field *m_address;
};

} // namespace qasid
