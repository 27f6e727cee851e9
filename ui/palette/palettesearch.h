#pragma once

#include "ui/palette/paletterows.h"

namespace qasid {

//! What was typed into the palette.
struct PaletteQuery {
    enum class Only { Everything, Commands, Customers };
    Only only = Only::Everything;
    QString text; //!< without the sign at its beginning

    //! ">" asks for commands alone, "@" for customers.
    static PaletteQuery of(const QString &typed);
};

//! What the palette chooses from.
struct PaletteOffer {
    std::vector<PaletteCommand> commands;
    QStringList groups; //!< their order
    QString customersGroup; //!< where customers stand among them
    QString recentGroup;
    QStringList recent; //!< ids, the latest first
};

//! The rows for a query: groups by their best match, in their own order where they are equal, and so the commands in each. Without
//! anything typed, all that can be done, what was done last first. `customers` were found for this text already. Pure.
std::vector<PaletteRows::Row> paletteRows(
    const PaletteOffer &offer, const PaletteQuery &query, const std::vector<PaletteCommand> &customers);

} // namespace qasid
