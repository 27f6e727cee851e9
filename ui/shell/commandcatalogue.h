#pragma once

#include "ui/palette/othernames.h"
#include "ui/palette/palettecommand.h"
#include "ui/shell/keymap.h"

#include <QHash>

#include <memory>

namespace qasid {

//! How the window's commands are offered to the palette: with their icon, their keys and what they are called in every language. The
//! names are looked up once.
class CommandCatalogue {
    Q_DECLARE_TR_FUNCTIONS(qasid::CommandCatalogue)
public:
    //! `keymap` outlives it.
    explicit CommandCatalogue(const Keymap &keymap);

    // The headings, in their order.
    static QString recent();
    static QString selected();
    static QString conversation();
    static QString goTo();
    static QString customers();
    static QString replies();
    static QString window();
    static QString settings();
    static QStringList groups();

    //! A command of the keymap, without what it runs.
    PaletteCommand of(Command command, const QString &group) const;
    //! Something that has no key, by its text as the catalogues know it.
    PaletteCommand of(const QString &id, const QString &group, QLatin1StringView icon, const char *context, const char *source) const;
    //! The same for a text of this class.
    PaletteCommand of(const QString &id, const QString &group, QLatin1StringView icon, const char *source) const;
    //! What a text is called in every language.
    const QStringList &names(const char *context, const char *source) const;
    //! Lets go of the catalogues of the other languages, which are read when a name is first asked for; the names stay.
    void closeBooks() { m_books.reset(); }

private:
    const Keymap &m_keymap;
    mutable std::unique_ptr<OtherNames> m_books;
    mutable QHash<QByteArray, QStringList> m_names;
};

} // namespace qasid
