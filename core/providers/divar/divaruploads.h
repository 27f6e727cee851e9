#pragma once

#include "core/provider/providersession.h"
#include "core/providers/divar/divarapi.h"

namespace qasid::divar {

//! Brings a file to Divar before the message that shows it: a token for it, then the file itself. Main thread.
class DivarUploads : public QObject {
    Q_OBJECT
public:
    //! `api` outlives it.
    explicit DivarUploads(const DivarApi &api);

    //! The media token of a file of this computer, which has passed the rules. Errors have a known outcome, for nothing was sent yet.
    Future<QString> upload(const Attachment &file, const CancelToken &cancel, const SendProgress &progress);

private:
    void post(const Attachment &file, const QString &token, const CancelToken &cancel, const SendProgress &progress,
        const Promise<QString> &promise);

    const DivarApi &m_api;
};

} // namespace qasid::divar
