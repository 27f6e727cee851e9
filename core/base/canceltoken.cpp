#include "core/base/canceltoken.h"
