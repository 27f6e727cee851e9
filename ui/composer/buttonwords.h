#pragma once

#include "core/model/buttongrid.h"
#include "ui/composer/buttonrows.h"

#include <QCoreApplication>
#include <QLatin1StringView>

namespace qasid {

//! What a button does, in words for the agent who makes it.
class ButtonWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::ButtonWords)
public:
    //! The kinds an agent can choose from. Other is an action this version does not know.
    enum class Kind { Link, Server, Dynamic, Post, Reply, Other };

    static Kind kind(const ButtonAction &action);
    //! The kinds an account's buttons can have, in the order they are offered.
    static std::vector<Kind> kinds(const Capabilities &can);
    //! An action of this kind with nothing in it. A reply button gets an id of its own.
    static ButtonAction fresh(Kind kind);

    static QLatin1StringView glyph(Kind kind);
    static QString choice(Kind kind); //!< "Open a link"
    static QString name(const ButtonAction &action); //!< "Server link"; empty for a link, whose address says it
    //! One line: the address without its scheme, "slot=wed-1030", the post; empty when nothing is there yet.
    static QString value(const ButtonAction &action);
    //! For screen readers: caption, place, what it does, icon.
    static QString spoken(const Button &button, ButtonPlace place, const ButtonRows &rows);

    static QString refusal(ButtonRows::Refusal refusal, const Capabilities &can);

    //! What is wrong with an address a button is to open; empty when nothing is. Letters of every script are kept.
    static QString addressFault(const QString &address);
    //! The data of a server or dynamic button; null for other kinds.
    static const QJsonObject *data(const ButtonAction &action);
};

} // namespace qasid
