#pragma once

#include "app/sandbox/connect360/connect.h"
#include "app/sandbox/connect360/inputrules.h"

#include <functional>
#include <vector>

namespace qasid::sandbox::connect360 {

//! One procedure of v1.connect.
struct Procedure {
    QString path; //!< "v1.connect.send"
    bool mutation = false;
    QString permission; //!< "read", "engage" or "delete"
    Shape shape;
    std::function<Output(const QJsonObject &input)> act; //!< the input fits the shape
};

//! All of them. `connect` must outlive them.
std::vector<Procedure> procedures(Connect &connect);

} // namespace qasid::sandbox::connect360
