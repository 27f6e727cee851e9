#include "ui/palette/othernames.h"

#include "ui/models/languages.h"

using namespace Qt::StringLiterals;

namespace qasid {

OtherNames::OtherNames()
{
    m_catalogues.reserve(kInterfaceLanguages.size());
    for (const InterfaceLanguage &language : kInterfaceLanguages) {
        auto catalogue = std::make_unique<QTranslator>();
        if (catalogue->load(u":/translations/qasid_"_s + language.code + u".qm"_s))
            m_catalogues.push_back(std::move(catalogue));
    }
}

QStringList OtherNames::of(const char *context, const char *source) const
{
    QStringList names{QString::fromUtf8(source)};
    for (const auto &catalogue : m_catalogues) {
        const QString name = catalogue->translate(context, source);
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

} // namespace qasid
