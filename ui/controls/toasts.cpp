#include "ui/controls/toasts.h"

namespace qasid {

void Toasts::show(const QString &text, const QString &action, std::function<void()> onAction)
{
    Q_EMIT shown(text, action, onAction);
}

} // namespace qasid
