#pragma once

#include "app/sandbox/digishare/fielderrors.h"
#include "app/sandbox/digishare/world.h"

namespace qasid::sandbox::digishare {

//! What became of a `file` that had the right shape.
struct TakenFile {
    enum class Outcome {
        Taken,
        Unusable, //!< could not be fetched or decoded: answered as a success with a text in its place
        TooLargeToDecode, //!< answered 500, leaving an empty message
        OverChannelLimit
    };
    Outcome outcome = Outcome::Unusable;
    QString name;
    QByteArray mime;
    QByteArray bytes; //!< empty for a URL: the sandbox fetches nothing from outside
    QString type;
    QString caption; //!< cut to its limit
    bool voice = false;
    double duration = 0;
};

//! Checks the form of a `file` object of the Messages API.
void checkFile(const QJsonValue &file, FieldErrors &errors);

//! Decodes it and finds its type as Digishare does: from the bytes, not from what is declared.
TakenFile takeFile(const QJsonObject &file, const QString &channel);

//! The type of bytes by their first ones; empty when unknown.
QByteArray sniff(const QByteArray &bytes);

} // namespace qasid::sandbox::digishare
