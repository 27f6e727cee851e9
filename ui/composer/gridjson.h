#pragma once

#include "core/model/buttongrid.h"

#include <QCoreApplication>

#include <vector>

namespace qasid {

//! A grid of buttons as JSON for people: the form of buttonsToJson(), rows of {"caption", "icon", "action"}.
class GridJson {
    Q_DECLARE_TR_FUNCTIONS(qasid::GridJson)
public:
    static QString write(const ButtonGrid &grid);

    //! Something that would be lost or is not right, and where it is.
    struct Fault {
        int position = 0; //!< in the text, in UTF-16 units
        QString words;
    };
    struct Reading {
        ButtonGrid grid; //!< only good without faults
        std::vector<Fault> faults; //!< by position
    };
    //! Refuses what it does not know, since that would be lost: other fields, a key that is there twice.
    static Reading read(const QString &text);
};

} // namespace qasid
