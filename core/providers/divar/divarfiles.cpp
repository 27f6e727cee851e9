#include "core/providers/divar/divarfiles.h"

#include "core/provider/payload.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr int kMostRedirects = 3;

//! Whether these are words where a file of that kind was promised.
bool isPageInstead(const QByteArray &bytes, const Attachment &file)
{
    const auto type = QMimeDatabase().mimeTypeForData(bytes.left(4096));
    const bool page = type.inherits(u"text/html"_s);
    const bool document = file.kind == AttachmentKind::Document || file.kind == AttachmentKind::Other;
    if (document)
        return page && !file.name.endsWith(".htm"_L1, Qt::CaseInsensitive) && !file.name.endsWith(".html"_L1, Qt::CaseInsensitive);
    return page || type.inherits(u"text/plain"_s) || type.inherits(u"application/json"_s);
}

} // namespace

DivarFiles::DivarFiles(const DivarApi &api)
    : m_api(api)
{
}

Future<QByteArray> DivarFiles::fetch(const Attachment &file, qint64 maxBytes, const CancelToken &cancel)
{
    const auto refuse = [](ErrorKind kind, const QString &words) { return readyFuture<QByteArray>(fail(kind, words)); };
    if (file.size && *file.size > maxBytes)
        return refuse(ErrorKind::TooLarge, u"the file is larger than was asked for"_s);
    if (!isWebAddress(file.url))
        return refuse(ErrorKind::NotSupported, u"the provider gave no link to this file"_s);
    const Fetch fetch{file, maxBytes, cancel, {}};
    get(fetch, QUrl(file.url, QUrl::StrictMode), 0);
    return fetch.promise.future();
}

Result<Done> DivarFiles::checkAddress(const QUrl &url) const
{
    const bool plainAllowed = m_api.settings().apiBase.scheme() == "http"_L1;
    if (url.scheme() != "https"_L1 && !(plainAllowed && url.scheme() == "http"_L1))
        return fail(ErrorKind::Forbidden, u"the file lies at an address without encryption"_s);
    return Done{};
}

void DivarFiles::get(const Fetch &fetch, const QUrl &url, int redirects)
{
    if (const auto checked = checkAddress(url); !checked)
        return fetch.promise.finish(fail(checked.error()));
    HttpRequest request;
    request.url = url;
    request.maxAnswer = fetch.maxBytes;
    request.timeout = timeFor(std::max<qint64>(0, fetch.file.size.value_or(0)));
    request.redirectIsAnswer = true;
    onResult(this, m_api.http().send(request, fetch.cancel), [=, this](const Result<HttpAnswer> &answer) {
        if (!answer)
            return fetch.promise.finish(fail(answer.error()));
        if (answer->status >= 300) {
            if (redirects == kMostRedirects)
                return fetch.promise.finish(fail(ErrorKind::BadAnswer, u"the link leads from one address to the next"_s));
            const QUrl next(QString::fromUtf8(answer->header("Location")), QUrl::StrictMode);
            return get(fetch, url.resolved(next), redirects + 1);
        }
        if (isPageInstead(answer->body, fetch.file))
            return fetch.promise.finish(fail(ErrorKind::BadAnswer, u"the link gave a page in the place of the file: it may have ended"_s));
        fetch.promise.finish(answer->body);
    });
}

} // namespace qasid::divar
