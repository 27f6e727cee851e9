#include "core/provider/credentialstore.h"
