#pragma once

#include "core/base/error.h"
#include "core/model/answerrules.h"

#include <QCoreApplication>

namespace qasid {

//! Answers to presses in a few words, for lists. Values are isolated for bidirectional text.
class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::AnswerWords)
public:
    static QString answer(const RuleAnswer &answer); //!< "Opens example.com/orders", "Says “Noted.”"; one line
    //! What validate() found, for people: by the part of a rule that it is about.
    static QString wrong(const Error &error);
};

} // namespace qasid
