#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace qasid {

//! What texts of the program are called in each of its languages, whichever is shown. Holds the catalogues of all of them: keep what
//! it answers, not the object.
class OtherNames {
public:
    OtherNames();

    //! The English text and its translations, each once. `context` and `source` are those of the catalogues.
    QStringList of(const char *context, const char *source) const;

private:
    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
};

} // namespace qasid
