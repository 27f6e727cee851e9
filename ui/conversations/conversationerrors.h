#pragma once

#include "core/base/error.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace qasid {

//! What did not work with a conversation at its provider, in plain words.
class ConversationErrors {
    Q_DECLARE_TR_FUNCTIONS(qasid::ConversationErrors)
public:
    enum class Doing { Creating, Following, Changing, Deleting };

    //! One or two sentences: what happened and what to do.
    static QString words(Doing doing, const Error &error, const QString &providerName, const Formats &formats);

    //! The name of the field that an error is about, in lower case and without what it stands in ("email" for "customer.email"); empty
    //! when it is about none.
    static QString field(const Error &error);

private:
    static QString forbidden(Doing doing, const QString &name);
    static QString notFound(Doing doing, const QString &name);
};

} // namespace qasid
