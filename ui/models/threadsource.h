#pragma once

#include "ui/models/threadmodel.h"

#include <memory>

namespace qasid {

class Inbox;

//! A model that reads from an inbox and follows its changes. The inbox outlives it.
std::unique_ptr<ThreadModel> makeThreadModel(Inbox &inbox);

} // namespace qasid
