#pragma once

#include "core/model/attachment.h"
#include "core/providers/divar/divarapi.h"

namespace qasid::divar {

//! Fetches received files from the links that came with them: without any key, over HTTPS (over plain HTTP only where the API itself
//! is), over at most three redirects that keep to the same. Main thread.
class DivarFiles : public QObject {
    Q_OBJECT
public:
    //! `api` outlives it.
    explicit DivarFiles(const DivarApi &api);

    //! At most `maxBytes`. A page or a note in place of a picture, a film or a recording is BadAnswer: the link has ended.
    Future<QByteArray> fetch(const Attachment &file, qint64 maxBytes, const CancelToken &cancel);

private:
    struct Fetch {
        Attachment file;
        qint64 maxBytes = 0;
        CancelToken cancel;
        Promise<QByteArray> promise;
    };
    void get(const Fetch &fetch, const QUrl &url, int redirects);
    Result<Done> checkAddress(const QUrl &url) const;

    const DivarApi &m_api;
};

} // namespace qasid::divar
