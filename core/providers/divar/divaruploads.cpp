#include "core/providers/divar/divaruploads.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/answers.h"
#include "core/providers/divar/fields.h"
#include "core/providers/divar/mediarules.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr qint64 kLongestAnswer = 64 * 1024;

tl::unexpected<Error> oddAnswer(const QString &words, int status)
{
    return fail(Error{.kind = ErrorKind::BadAnswer, .detail = words, .httpStatus = status});
}

Result<QString> uploadToken(const HttpAnswer &answer)
{
    const QString token = json::text(json::parseObject(answer.body).value_or(QJsonObject()), {"token"_L1});
    if (token.isEmpty() || !fitsHeader(token))
        return oddAnswer(u"the answer holds no upload token"_s, answer.status);
    return token;
}

Result<QString> mediaToken(const HttpAnswer &answer)
{
    const QJsonObject object = json::parseObject(answer.body).value_or(QJsonObject());
    const QString status = json::text(object, {"status"_L1});
    if (!status.isEmpty() && status.compare("ok"_L1, Qt::CaseInsensitive) != 0)
        return fail(Error{
            .kind = ErrorKind::Rejected, .detail = u"the upload was refused: %1"_s.arg(cleanName(status)), .httpStatus = answer.status});
    const QString id = usableId(object, {"id"_L1});
    if (id.isEmpty())
        return oddAnswer(u"the answer to the upload names no file"_s, answer.status);
    return id;
}

FormFile formOf(const Attachment &file)
{
    const QString name = cleanFileName(file.name.isEmpty() ? file.localPath : file.name);
    return {.path = file.localPath,
        .field = "file",
        .name = name.isEmpty() ? u"file"_s : name,
        .contentType = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toUtf8()};
}

//! The upload's own token was refused, not the account's key, for which nobody has to be asked.
Error uploadFault(Error error)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        error.kind = ErrorKind::Rejected;
    return beforeSending(error);
}

} // namespace

DivarUploads::DivarUploads(const DivarApi &api)
    : m_api(api)
{
}

Future<QString> DivarUploads::upload(const Attachment &file, const CancelToken &cancel, const SendProgress &progress)
{
    const Promise<QString> promise;
    const auto ask = m_api.post({u"experimental"_s, u"open-platform"_s, u"chat"_s, u"upload"_s}, {});
    onResult(this, m_api.send(ask, cancel), [=, this](const Result<HttpAnswer> &answer) {
        const auto token
            = answer ? uploadToken(*answer) : Result<QString>(fail(beforeSending(explained(answer.error(), u"CHAT_UPLOAD_MEDIA"_s))));
        if (!token)
            return promise.finish(token);
        post(file, *token, cancel, progress, promise);
    });
    return promise.future();
}

void DivarUploads::post(
    const Attachment &file, const QString &token, const CancelToken &cancel, const SendProgress &progress, const Promise<QString> &promise)
{
    const qint64 size = QFileInfo(file.localPath).size();
    HttpRequest request;
    request.method = "POST";
    request.url = m_api.settings().uploadBase;
    request.url.setPath(request.url.path(QUrl::FullyEncoded) + "/upload/"_L1 + uploadKind(file.kind), QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.secrets = m_api.secrets();
    authorise(request, token);
    request.file = formOf(file);
    request.timeout = timeFor(size);
    request.maxAnswer = kLongestAnswer;
    request.once = true;
    if (progress) {
        progress(0, size);
        // What is around the file in the request is not told apart. The last byte counts as sent when the server has the file: until
        // then the message itself, which comes after it, can still be stopped.
        request.progress = [progress, size](qint64 sent, qint64) { progress(std::min(sent, size - 1), size); };
    }
    onResult(this, m_api.send(request, cancel), [promise, progress, size](const Result<HttpAnswer> &answer) {
        const Result<QString> media = answer ? mediaToken(*answer) : Result<QString>(fail(uploadFault(answer.error())));
        if (media && progress)
            progress(size, size);
        promise.finish(media);
    });
}

} // namespace qasid::divar
