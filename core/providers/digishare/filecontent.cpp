#include "core/providers/digishare/filecontent.h"

#include "core/provider/payload.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

QString mimeType(const Attachment &attachment, const QString &name, const QByteArray &bytes)
{
    static const QRegularExpression form(u"\\A[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+\\z"_s); // RFC 6838, 4.2
    const QString given = attachment.mimeType.section(u';', 0, 0).trimmed().toLower();
    if (form.match(given).hasMatch())
        return given;
    if (attachment.kind == AttachmentKind::Voice)
        return u"audio/ogg"_s;
    return QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
}

} // namespace

Result<FileContent> readFile(const Attachment &attachment, qint64 limit)
{
    const auto unreadable
        = [](ErrorKind kind, const QString &words) { return fail(Error{.kind = kind, .detail = words, .providerCode = u"attachments"_s}); };
    QFile file(attachment.localPath);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(ErrorKind::InvalidInput, u"the file cannot be read"_s);
    FileContent content;
    content.bytes = file.read(limit + 1);
    if (content.bytes.size() > limit)
        return unreadable(ErrorKind::TooLarge, u"the file is larger than the provider takes"_s);
    if (content.bytes.isEmpty())
        return unreadable(ErrorKind::InvalidInput, u"the file is empty or cannot be read"_s);
    content.name = cleanFileName(attachment.name.isEmpty() ? attachment.localPath : attachment.name);
    content.mimeType = mimeType(attachment, content.name, content.bytes);
    if (QFileInfo(content.name).suffix().isEmpty())
        content.extension = QMimeDatabase().mimeTypeForName(content.mimeType).preferredSuffix();
    return content;
}

} // namespace qasid::digishare
