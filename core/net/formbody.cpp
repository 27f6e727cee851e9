#include "core/net/formbody.h"

#include "core/base/redact.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! As browsers write names into Content-Disposition (HTML, 4.10.21.8): no quote and no line break can end it.
QByteArray quoted(const QByteArray &text)
{
    QByteArray result = text;
    result.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A").replace('\0', "%00");
    return '"' + result + '"';
}

//! Like QFile::open(), but of files only: a pipe would keep the main thread waiting.
std::unique_ptr<QFile> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return nullptr;
    return file;
}

} // namespace

Result<std::unique_ptr<FormBody>> FormBody::open(const FormFile &file)
{
    Parts parts;
    parts.file = opened(file.path);
    if (!parts.file)
        return fail(ErrorKind::InvalidInput, u"the file cannot be read"_s);
    parts.size = parts.file->size();
    parts.modified = QFileInfo(file.path).lastModified();
    parts.boundary = "qasid-" + randomToken(24).toLatin1();
    parts.head = "--" + parts.boundary + "\r\nContent-Disposition: form-data; name=" + quoted(file.field)
        + "; filename=" + quoted(file.name.toUtf8())
        + "\r\nContent-Type: " + (file.contentType.isEmpty() ? QByteArray("application/octet-stream") : file.contentType) + "\r\n\r\n";
    parts.tail = "\r\n--" + parts.boundary + "--\r\n";
    return std::unique_ptr<FormBody>(new FormBody(std::move(parts)));
}

FormBody::FormBody(Parts parts)
    : OnceBody(parts.head.size() + parts.size + parts.tail.size(), nullptr)
    , m_parts(std::move(parts))
{
}

QByteArray FormBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_parts.boundary;
}

qint64 FormBody::take(qint64 at, char *data, qint64 most)
{
    const auto copy = [data, most](const QByteArray &bytes, qint64 from) {
        const qint64 length = std::min(most, bytes.size() - from);
        std::memcpy(data, bytes.constData() + from, std::size_t(length));
        return length;
    };
    if (at < m_parts.head.size())
        return copy(m_parts.head, at);
    at -= m_parts.head.size();
    if (at >= m_parts.size)
        return isUnchanged() ? copy(m_parts.tail, at - m_parts.size) : giveUp();
    const qint64 length = m_parts.file->read(data, std::min(most, m_parts.size - at));
    return length > 0 ? length : giveUp();
}

bool FormBody::isUnchanged() const
{
    const QFileInfo now(m_parts.file->fileName());
    return now.isFile() && now.size() == m_parts.size && now.lastModified() == m_parts.modified;
}

qint64 FormBody::giveUp()
{
    Q_EMIT broken(u"the file was changed or removed while it was sent"_s);
    return -1;
}

} // namespace qasid
