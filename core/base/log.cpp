#include "core/base/log.h"

namespace qasid {

Q_LOGGING_CATEGORY(lcEngine, "qasid.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "qasid.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "qasid.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "qasid.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "qasid.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "qasid.ui", QtInfoMsg)

} // namespace qasid
