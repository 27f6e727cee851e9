#include "app/sandbox/multipart.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

//! The parameters behind a header's first word: name="file"; filename="a.png".
QMap<QByteArray, QByteArray> parametersOf(const QByteArray &value)
{
    QMap<QByteArray, QByteArray> parameters;
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = value.mid(at + 1, equals - at - 1).trimmed().toLower();
        QByteArray text;
        qsizetype i = equals + 1;
        if (i < value.size() && value.at(i) == '"') {
            for (++i; i < value.size() && value.at(i) != '"'; ++i) {
                if (value.at(i) == '\\' && i + 1 < value.size())
                    ++i;
                text += value.at(i);
            }
            at = value.indexOf(';', i);
        } else {
            at = value.indexOf(';', i);
            text = value.mid(i, at < 0 ? -1 : at - i).trimmed();
        }
        parameters.insert(name, text);
    }
    return parameters;
}

tl::unexpected<Error> wrong(const QString &words)
{
    return fail(ErrorKind::InvalidInput, words);
}

//! What stands between two boundaries.
Result<UploadedPart> readPart(const QByteArray &part)
{
    const qsizetype blank = part.indexOf("\r\n\r\n");
    if (blank < 0)
        return wrong(u"the part has no headers"_s);
    UploadedPart upload;
    QMap<QByteArray, QByteArray> disposition;
    for (const QByteArray &line : part.left(blank).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition" && value.startsWith("form-data"))
            disposition = parametersOf(value);
        else if (name == "content-type")
            upload.type = value;
    }
    upload.name = QString::fromUtf8(disposition.value("name"));
    upload.fileName = QString::fromUtf8(disposition.value("filename"));
    if (upload.fileName.isEmpty())
        return wrong(u"the part has no file name"_s);
    upload.bytes = part.mid(blank + 4);
    if (upload.bytes.isEmpty())
        return wrong(u"the file is empty"_s);
    return upload;
}

} // namespace

Result<std::vector<UploadedPart>> readUploads(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.split(';').constFirst().trimmed().toLower() != "multipart/form-data")
        return wrong(u"the content type is not multipart/form-data"_s);
    const QByteArray boundary = parametersOf(contentType).value("boundary");
    if (boundary.isEmpty() || boundary.size() > 70)
        return wrong(u"the content type has no boundary"_s);
    const QByteArray start = "--" + boundary + "\r\n";
    const QByteArray between = "\r\n" + start;
    const QByteArray end = "\r\n--" + boundary + "--";
    const qsizetype tail = body.indexOf(end);
    if (!body.startsWith(start) || tail < 0 || !QByteArrayList({"", "\r\n"}).contains(body.mid(tail + end.size())))
        return wrong(u"the body does not begin and end with its boundary"_s);
    std::vector<UploadedPart> parts;
    qsizetype at = start.size();
    while (at >= 0) {
        const qsizetype next = body.indexOf(between, at);
        auto part = readPart(body.mid(at, (next < 0 ? tail : next) - at));
        if (!part)
            return fail(part.error());
        parts.push_back(std::move(*part));
        at = next < 0 ? -1 : next + between.size();
    }
    return parts;
}

} // namespace qasid::sandbox
