#include "core/model/inboundrequest.h"

namespace qasid {

QByteArray InboundRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace qasid
