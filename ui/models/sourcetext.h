#pragma once

#include <QByteArray>
#include <QString>

namespace qasid {

//! JSON as people read it. Whatever it is, it is quick to show: at most some hundred thousand characters, in lines that are not endless.
struct SourceText {
    QString text;
    bool isWhole = true; //!< false: only its beginning is shown
};

//! Indented where that helps; letters that cannot be drawn (controls, halves of letters) are shown by signs for them. Pure.
SourceText sourceText(const QByteArray &raw);

} // namespace qasid
