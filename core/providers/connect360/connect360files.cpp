#include "core/providers/connect360/connect360files.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/connect360/messagecontent.h"
#include "core/providers/connect360/rules.h"
#include "core/providers/connect360/trpcerror.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

constexpr int kMostRedirects = 3;
constexpr qint64 kLongestAnswer = 64 * 1024;

FormFile formOf(const Attachment &file, const QString &field)
{
    const QString name = cleanFileName(file.name.isEmpty() ? file.localPath : file.name);
    return {.path = file.localPath,
        .field = field.toUtf8(),
        .name = name.isEmpty() ? u"file"_s : name,
        .contentType = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toUtf8()};
}

Result<Attachment> uploadedFrom(const HttpAnswer &answer, Attachment file)
{
    const auto files = filesIn(json::array(json::parseObject(quoteLongIntegers(answer.body)).value_or(QJsonObject()), {"files"_L1}));
    if (files.empty() || files.front().remoteId.isEmpty())
        return fail(Error{.kind = ErrorKind::BadAnswer,
            .detail = u"the answer to the upload names no file"_s,
            .httpStatus = answer.status,
            .providerCode = u"multipart_field"_s});
    file.remoteId = files.front().remoteId;
    file.remotePath = files.front().remotePath;
    file.url = files.front().url;
    return file;
}

//! What a refused upload means. A server that finds no file says so in many ways, all of them with 400 or 422.
Error uploadFault(const HttpAnswer &answer)
{
    Error error = restError(answer, kEngagePermission, SystemClock().now());
    error.outcomeKnown = true;
    if (error.kind == ErrorKind::ServerFailed)
        error.kind = ErrorKind::Unavailable; // it may be repeated
    if (error.kind == ErrorKind::NotFound) {
        error.kind = ErrorKind::BadAnswer;
        error.providerCode = u"api_base"_s;
    }
    const QString words = error.detail.toLower();
    const bool missing = words.contains("field"_L1) || words.contains("no file"_L1) || words.contains("required"_L1);
    if (error.kind == ErrorKind::Rejected && missing) {
        error.providerCode = u"multipart_field"_s;
        error.detail = u"the server found no file in the upload: its form field may have another name (%1)"_s.arg(error.detail);
    }
    return error;
}

bool isPageInstead(const HttpAnswer &answer, const Attachment &file)
{
    const QByteArray type = answer.header("Content-Type").toLower();
    const bool wanted = file.name.endsWith(".htm"_L1, Qt::CaseInsensitive) || file.name.endsWith(".html"_L1, Qt::CaseInsensitive)
        || file.mimeType.startsWith("text/html"_L1);
    return type.startsWith("text/html") && !wanted;
}

} // namespace

Connect360Files::Connect360Files(Connect360Api &api)
    : m_api(api)
{
}

Future<Attachment> Connect360Files::upload(const Attachment &file, const CancelToken &cancel, const SendProgress &progress)
{
    if (const auto checked = checkFile(file); !checked)
        return readyFuture<Attachment>(fail(checked.error()));
    const qint64 size = QFileInfo(file.localPath).size();
    HttpRequest request = m_api.request("POST", u"/api/v1/connect/attachments"_s);
    request.file = formOf(file, m_api.settings().multipartField);
    request.timeout = timeFor(size);
    request.maxAnswer = kLongestAnswer;
    if (progress) {
        progress(0, size);
        // What is around the file in the request is not told apart. The last byte counts as sent when the server has the file.
        request.progress = [progress, size](qint64 sent, qint64) { progress(std::min(sent, size - 1), size); };
    }
    const Promise<Attachment> promise;
    onResult(this, m_api.send(request, cancel), [=, this](const Result<HttpAnswer> &answer) {
        Result<Attachment> uploaded = answer ? uploadedFrom(*answer, file) : Result<Attachment>(fail(answer.error()));
        if (answer && answer->status >= 300)
            uploaded = fail(uploadFault(*answer));
        if (!uploaded) {
            uploaded.error().outcomeKnown = true;
            uploaded.error().detail = m_api.redacted(uploaded.error().detail);
        } else if (progress) {
            progress(size, size);
        }
        promise.finish(uploaded);
    });
    return promise.future();
}

Result<QString> assetPath(const QString &key)
{
    QString path = u"/api/v1/connect/assets"_s;
    for (const QString &part : key.split(u'/')) {
        if (part.isEmpty() || part == "."_L1 || part == ".."_L1)
            return fail(ErrorKind::InvalidInput, u"the provider's name for this file is no path"_s);
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    }
    return path;
}

Result<HttpRequest> Connect360Files::firstRequest(const Attachment &file) const
{
    if (!file.remotePath.isEmpty()) {
        const auto path = assetPath(file.remotePath);
        return path ? Result<HttpRequest>(m_api.request("GET", *path)) : Result<HttpRequest>(fail(path.error()));
    }
    if (!isWebAddress(file.url))
        return fail(ErrorKind::NotFound, u"the provider gave no place to fetch this file from"_s);
    HttpRequest request = m_api.request("GET", {});
    request.url = QUrl(file.url, QUrl::StrictMode);
    return request;
}

Future<QByteArray> Connect360Files::fetch(const Attachment &file, qint64 maxBytes, const CancelToken &cancel)
{
    if (file.size && *file.size > maxBytes)
        return readyFuture<QByteArray>(fail(ErrorKind::TooLarge, u"the file is larger than was asked for"_s));
    auto request = firstRequest(file);
    if (!request)
        return readyFuture<QByteArray>(fail(request.error()));
    request->headers.removeIf([](const auto &field) { return field.first == "Accept"; });
    request->maxAnswer = maxBytes;
    request->timeout = timeFor(file.size.value_or(kFileBytes));
    request->redirectIsAnswer = true;
    const Fetch fetch{.file = file, .maxBytes = maxBytes, .cancel = cancel, .promise = {}};
    get(fetch, *request, m_api.isOwn(request->url));
    return fetch.promise.future();
}

void Connect360Files::get(const Fetch &fetch, const HttpRequest &request, bool withKey)
{
    const bool plainAllowed = m_api.settings().apiBase.scheme() == "http"_L1;
    const QString scheme = request.url.scheme();
    if (scheme != "https"_L1 && !(plainAllowed && scheme == "http"_L1))
        return fetch.promise.finish(fail(ErrorKind::Forbidden, u"the file lies at an address without encryption"_s));
    const auto sent = withKey ? m_api.send(request, fetch.cancel) : m_api.sendWithoutKey(request, fetch.cancel);
    onResult(this, sent, [=, this](const Result<HttpAnswer> &answer) {
        if (!answer)
            return fetch.promise.finish(fail(answer.error()));
        if (answer->status < 300 || answer->status >= 400)
            return read(fetch, request.url, *answer);
        if (fetch.redirects == kMostRedirects)
            return fetch.promise.finish(fail(ErrorKind::BadAnswer, u"the address leads from one to the next"_s));
        Fetch on = fetch;
        ++on.redirects;
        HttpRequest next = request;
        next.url = request.url.resolved(QUrl(QString::fromUtf8(answer->header("Location")), QUrl::StrictMode));
        get(on, next, false);
    });
}

void Connect360Files::read(const Fetch &fetch, const QUrl &from, const HttpAnswer &answer)
{
    if (answer.status >= 400) {
        Error error = restError(answer, kReadPermission, SystemClock().now());
        // A file that lies elsewhere says nothing of the key.
        if (!m_api.isOwn(from) && error.kind == ErrorKind::Unauthorized)
            error.kind = ErrorKind::Forbidden;
        error.detail = m_api.redacted(error.detail);
        return fetch.promise.finish(fail(error));
    }
    if (isPageInstead(answer, fetch.file))
        return fetch.promise.finish(
            fail(ErrorKind::BadAnswer, u"a web page came in the place of the file: it may be gone, or ask people to sign in"_s));
    fetch.promise.finish(answer.body);
}

} // namespace qasid::connect360
