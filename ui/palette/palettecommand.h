#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <functional>

namespace qasid {

//! Something that can be done now, as the parts of a window offer it to the palette. A plain value.
struct PaletteCommand {
    QString id; //!< the same in every session; empty for what is not worth remembering
    QString group; //!< the heading it stands under
    QLatin1StringView icon;
    QString text;
    QString secondary; //!< after the text, weaker: "Thu 09:00"
    QStringList keys; //!< captions of its shortcut's keys: "Shift", "H"
    QString spokenKeys; //!< the same read aloud: "Shift+H"
    QStringList otherNames; //!< that it is found by as well: what it is called in the other languages
    std::function<void()> run;
};

} // namespace qasid
