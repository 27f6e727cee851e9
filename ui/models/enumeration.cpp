#include "ui/models/enumeration.h"

#include <QCoreApplication>

namespace qasid {

QString enumeration(const QStringList &items)
{
    //: Between the items of an enumeration, as in "Yes, No, Later": the comma of the language and the space behind it.
    return items.join(QCoreApplication::translate("qasid::Enumeration", ", "));
}

} // namespace qasid
