#pragma once

#include "core/model/message.h"

#include <QCoreApplication>

#include <vector>

namespace qasid {

//! Buttons and presses in words for the agent, who sees what a customer's tap does without being able to tap. Answers may hold
//! isolates, except what is for the clipboard.
class SentButtonWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::SentButtonWords)
public:
    //! What the button does: "Opens https://a.example/x", "Asks your server for an address: slot=wed-1030".
    static QString action(const Button &button);
    //! Its address or data alone, for the clipboard.
    static QString data(const Button &button);
    //! The command that copies data(): "Copy the address of Prices".
    static QString copyCommand(const Button &button);
    static QString caption(const Button &button); //!< without controls; a stand-in where there is none

    //! "slot=wed-1030, post=gZ4kQ8Xy": data on one line, shortened.
    static QString inShort(const QJsonObject &data);

    //! What was pressed: the caption, else the data in short.
    static QString pressed(const PressContent &press);
    //! What the customer got and why: "Rule “Booking” sent the customer to check.example." Where no rule fitted, that.
    static QString answered(const PressContent &press);
    static QString copied(const PressContent &press); //!< for the clipboard
};

//! All buttons under a message in reading order, those of our own side last: what a number of a button counts.
std::vector<const Button *> buttonsOf(const Message &message);

} // namespace qasid
