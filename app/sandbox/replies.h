#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace qasid::sandbox {

//! What a customer says when words of an agent's message are among `words`.
struct Reply {
    QStringList words;
    QStringList say;
};

//! How a person of a script answers what they are sent.
struct Replies {
    std::vector<Reply> replies;
    QStringList otherwise; //!< said in turn, each once, when no words match

    //! Reads "replies":[{"words":[…],"say":[…]}] and "otherwise":[…].
    static Replies read(const QJsonObject &person);
    //! The answer to `heard`; empty when there is nothing left to say. `turn` counts those without a matching word, and
    //! `random(below)` picks among several.
    QString answerTo(const QString &heard, int &turn, const std::function<int(int)> &random) const;
};

} // namespace qasid::sandbox
