#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>

namespace qasid {

//! A request that came in for an account, whether to the receiver inside Qasid or through a relay. Bytes are exact.
struct InboundRequest {
    QByteArray method; //!< "POST"
    QByteArray path; //!< without the query, percent-encoding kept
    QByteArray query; //!< without "?"
    QList<QPair<QByteArray, QByteArray>> headers; //!< in order, names as they came
    QByteArray body;
    TimeMs received = 0;

    //! Value of the first header of that name, compared without case; a null array when absent.
    QByteArray header(QByteArrayView name) const;
};

} // namespace qasid
