#pragma once

#include "app/desktop/arguments.h"
#include "app/desktop/wordreader.h"

namespace qasid {

//! Reads one word of the command `name` ("account.add"), with the value that follows it, into `arguments`. What does not belong there is
//! the reader's error.
void readCommandWord(const QString &word, const QString &name, Arguments &arguments, WordReader &reader);

//! What a command that has been read to its end still lacks, or has too much of: a sentence for people; empty for nothing. Pure.
QString missingWord(const QString &name, const Arguments &arguments);

} // namespace qasid
