#pragma once

#include "core/provider/providersession.h"
#include "core/providers/connect360/connect360api.h"

namespace qasid::connect360 {

//! Brings files to Connect360 before the message that shows them, and fetches received ones. Main thread.
class Connect360Files : public QObject {
    Q_OBJECT
public:
    //! `api` outlives it.
    explicit Connect360Files(Connect360Api &api);

    //! Uploads a file of this computer, read as it leaves. Every outcome is known: a file that was uploaded shows nowhere.
    Future<Attachment> upload(const Attachment &file, const CancelToken &cancel, const SendProgress &progress);

    //! Fetches a received file, at most `maxBytes`: a stored one from the API with the key; one that only has an address with the key where
    //! that is the API's own, else without. Over at most three redirects, which never have the key and are encrypted where the API is. A
    //! web page in the place of another file is BadAnswer.
    Future<QByteArray> fetch(const Attachment &file, qint64 maxBytes, const CancelToken &cancel);

private:
    struct Fetch {
        Attachment file;
        qint64 maxBytes = 0;
        CancelToken cancel;
        int redirects = 0;
        Promise<QByteArray> promise;
    };
    Result<HttpRequest> firstRequest(const Attachment &file) const;
    void get(const Fetch &fetch, const HttpRequest &request, bool withKey);
    void read(const Fetch &fetch, const QUrl &from, const HttpAnswer &answer);

    Connect360Api &m_api;
};

//! The encoded path of a stored file below the API's address, its slashes as they are. Fails as InvalidInput where a part of it is empty or
//! leads elsewhere. Pure.
Result<QString> assetPath(const QString &key);

} // namespace qasid::connect360
