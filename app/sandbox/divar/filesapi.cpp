#include "app/sandbox/divar/apis.h"
#include "app/sandbox/multipart.h"
#include "core/base/json.h"

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

constexpr TimeMs kTokenLife = 10 * 60'000;

//! A format: its ending and the bytes it has at `offset`.
struct Format {
    QLatin1StringView kind;
    QLatin1StringView ending;
    QByteArrayView mime;
    QByteArrayView mark;
    int offset = 0;
};

constexpr QByteArrayView kZip("PK\x03\x04", 4);
constexpr QByteArrayView kOle("\xd0\xcf\x11\xe0", 4);

constexpr std::array kFormats{
    Format{"image"_L1, "png"_L1, "image/png", QByteArrayView("\x89PNG\r\n\x1a\n", 8)},
    Format{"image"_L1, "jpg"_L1, "image/jpeg", QByteArrayView("\xff\xd8\xff", 3)},
    Format{"image"_L1, "jpeg"_L1, "image/jpeg", QByteArrayView("\xff\xd8\xff", 3)},
    Format{"file"_L1, "pdf"_L1, "application/pdf", "%PDF-"},
    Format{"file"_L1, "doc"_L1, "application/msword", kOle},
    Format{"file"_L1, "xls"_L1, "application/vnd.ms-excel", kOle},
    Format{"file"_L1, "ppt"_L1, "application/vnd.ms-powerpoint", kOle},
    Format{"file"_L1, "docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", kZip},
    Format{"file"_L1, "xlsx"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", kZip},
    Format{"file"_L1, "pptx"_L1, "application/vnd.openxmlformats-officedocument.presentationml.presentation", kZip},
    Format{"voice"_L1, "m4a"_L1, "audio/mp4", "ftyp", 4},
    Format{"voice"_L1, "3gp"_L1, "audio/3gpp", "ftyp", 4},
    Format{"video"_L1, "mp4"_L1, "video/mp4", "ftyp", 4},
};

qsizetype largest(const QString &kind)
{
    // Megabytes, in the meaning that lets less through.
    constexpr qsizetype kMegabyte = 1'000'000;
    if (kind == "voice"_L1)
        return kMegabyte * 3 / 2;
    return (kind == "video"_L1 ? 50 : 5) * kMegabyte;
}

const Format *formatOf(const QString &kind, const UploadedPart &part)
{
    const QString ending = part.fileName.section(u'.', 1).section(u'.', -1).toLower();
    for (const Format &format : kFormats) {
        if (format.kind == kind && format.ending == ending && part.bytes.mid(format.offset).startsWith(format.mark))
            return &format;
    }
    return nullptr;
}

struct UploadToken {
    TimeMs until = 0;
    int uses = 0;
};
using UploadTokens = QHash<QString, UploadToken>;

http::Response upload(const InboundRequest &request, const QString &kind, UploadTokens &tokens, Kenar &kenar)
{
    const auto token = tokens.find(bearerOf(request));
    const int uses = kenar.behaviour().uploadUses;
    if (token == tokens.end() || kenar.grants().now() > token->until || (uses > 0 && token->uses >= uses))
        return errorResponse(401, u"the upload token does not work"_s);
    const auto parts = readUploads(request.header("Content-Type"), request.body);
    if (!parts)
        return errorResponse(400, parts.error().detail);
    if (parts->size() > 1)
        return errorResponse(400, u"there is more than one part"_s);
    const UploadedPart *part = &parts->front();
    if (part->name != "file"_L1)
        return errorResponse(400, u"the part is not named \"file\""_s);
    if (part->bytes.size() > largest(kind))
        return errorResponse(413, u"the file is larger than %1 bytes"_s.arg(largest(kind)));
    const Format *format = formatOf(kind, *part);
    if (!format)
        return errorResponse(400, u"the format is not taken as %1"_s.arg(kind));
    ++token->uses;
    const StoredFile &file = kenar.world().addFile(part->fileName, format->mime.toByteArray(), part->bytes, true);
    return http::jsonResponse(200, {{"id"_L1, file.id}, {"status"_L1, u"ok"_s}});
}

} // namespace

void addFilesApi(SandboxServer &server, Gate &gate, Kenar &kenar)
{
    auto tokens = std::make_shared<UploadTokens>();
    server.api().add("POST", "/experimental/open-platform/chat/upload",
        gate.guarded(u"CHAT_UPLOAD_MEDIA"_s, Gate::Person::Optional, [&kenar, tokens](const Call &call) {
            if (const auto body = bodyOf(call.request, {}); !body)
                return errorResponse(400, body.error().detail);
            const QString token = kenar.world().newToken("up_"_L1, 32);
            tokens->insert(token, {kenar.grants().now() + kTokenLife, 0});
            return http::jsonResponse(200, {{"token"_L1, token}});
        }));
    for (const QString &kind : {u"image"_s, u"file"_s, u"voice"_s, u"video"_s}) {
        server.api().add("POST", "/upload/" + kind.toLatin1(),
            [&kenar, tokens, kind](const InboundRequest &request, const Captured &, const http::Responder &respond) {
                respond(upload(request, kind, *tokens, kenar));
            });
    }
    server.api().add(
        "GET", "/media/{id}/{name}", [&kenar](const InboundRequest &, const Captured &captured, const http::Responder &respond) {
            const StoredFile *file = kenar.world().file(QString::fromUtf8(captured.value("id")));
            if (file)
                respond({.status = 200, .headers = {{"Content-Type", file->mime}}, .body = file->bytes, .breakAfter = {}});
            else
                respond(errorResponse(404));
        });
}

} // namespace qasid::sandbox::divar
