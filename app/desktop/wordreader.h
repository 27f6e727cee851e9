#pragma once

#include <QStringList>

namespace qasid {

//! The words of a command line, taken one after another, and the first that was wrong.
struct WordReader {
    QStringList words;
    QString error; //!< a sentence for people; empty while nothing was wrong

    bool done() const { return words.isEmpty(); }

    //! The next word; of "--option=value" the option, with the value to follow.
    QString next()
    {
        QString word = words.takeFirst();
        const qsizetype equals = word.startsWith(QLatin1StringView("--")) ? word.indexOf(u'=') : -1;
        if (equals > 2) {
            words.prepend(word.mid(equals + 1));
            word.truncate(equals);
        }
        return word;
    }

    QString valueOf(const QString &option)
    {
        if (words.isEmpty()) {
            error = QStringLiteral("%1 needs a value.").arg(option);
            return {};
        }
        return words.takeFirst();
    }
};

} // namespace qasid
