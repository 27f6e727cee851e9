#include "core/providers/divar/mediarules.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr qint64 kMegabyte = 1'000'000;

//! What a file is, as far as its first bytes tell.
enum class Form { Unknown, Png, Jpeg, Pdf, OldOffice, Zip, IsoMedia };

Form mediaForm(const QByteArray &start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return Form::Png;
    if (start.startsWith("\xff\xd8\xff"))
        return Form::Jpeg;
    if (start.startsWith("%PDF-"))
        return Form::Pdf;
    if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return Form::OldOffice;
    if (start.startsWith("PK\x03\x04"))
        return Form::Zip;
    // MP4, M4A and 3GP are one container; what tells them apart inside is used too freely to refuse a file for.
    return start.mid(4, 4) == "ftyp" ? Form::IsoMedia : Form::Unknown;
}

struct Format {
    QLatin1StringView ending;
    Form form;
    QLatin1StringView mimeTypes; //!< with blanks between them
};

constexpr std::array kImages{
    Format{"png"_L1, Form::Png, "image/png"_L1},
    Format{"jpg"_L1, Form::Jpeg, "image/jpeg image/jpg"_L1},
    Format{"jpeg"_L1, Form::Jpeg, "image/jpeg image/jpg"_L1},
};
constexpr std::array kFiles{
    Format{"pdf"_L1, Form::Pdf, "application/pdf"_L1},
    Format{"doc"_L1, Form::OldOffice, "application/msword"_L1},
    Format{"docx"_L1, Form::Zip, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1},
    Format{"xls"_L1, Form::OldOffice, "application/vnd.ms-excel"_L1},
    Format{"xlsx"_L1, Form::Zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1},
    Format{"ppt"_L1, Form::OldOffice, "application/vnd.ms-powerpoint"_L1},
    Format{"pptx"_L1, Form::Zip, "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1},
};
constexpr std::array kVoices{
    Format{"m4a"_L1, Form::IsoMedia, "audio/mp4 audio/x-m4a audio/m4a audio/aac"_L1},
    Format{"3gp"_L1, Form::IsoMedia, "audio/3gpp video/3gpp"_L1},
};
constexpr std::array kVideos{
    Format{"mp4"_L1, Form::IsoMedia, "video/mp4"_L1},
};

struct Upload {
    QLatin1StringView name;
    qint64 largest;
    std::span<const Format> formats;
};

//! Null for what Divar does not take. A sound of any kind goes where voices go: there is no other place for it.
const Upload *uploadOf(AttachmentKind kind)
{
    static constexpr Upload kImage{"image"_L1, 5 * kMegabyte, kImages};
    static constexpr Upload kFile{"file"_L1, 5 * kMegabyte, kFiles};
    static constexpr Upload kVoice{"voice"_L1, 3 * kMegabyte / 2, kVoices};
    static constexpr Upload kVideo{"video"_L1, 50 * kMegabyte, kVideos};
    switch (kind) {
    case AttachmentKind::Image:
        return &kImage;
    case AttachmentKind::Document:
        return &kFile;
    case AttachmentKind::Voice:
    case AttachmentKind::Audio:
        return &kVoice;
    case AttachmentKind::Video:
        return &kVideo;
    case AttachmentKind::Sticker:
    case AttachmentKind::Other:
        return nullptr;
    }
    return nullptr;
}

tl::unexpected<Error> wrong(const QString &words)
{
    return fail(Error{.kind = ErrorKind::InvalidInput, .detail = words, .providerCode = u"attachments"_s});
}

QString endingsOf(const Upload &upload)
{
    QStringList endings;
    for (const Format &format : upload.formats)
        endings += QString(format.ending).toUpper();
    return endings.join(u", "_s);
}

const Format *formatOf(const Upload &upload, const Attachment &file)
{
    const QString ending = QFileInfo(file.name.isEmpty() ? file.localPath : file.name).suffix().toLower();
    for (const Format &format : upload.formats) {
        if (ending == format.ending)
            return &format;
    }
    return nullptr;
}

Result<Done> checkContent(const Format &format, const Attachment &file)
{
    const QString mime = file.mimeType.section(u';', 0, 0).trimmed().toLower();
    if (!mime.isEmpty() && mime != "application/octet-stream"_L1 && !QString(format.mimeTypes).split(u' ').contains(mime))
        return wrong(u"the file's media type %1 does not fit its name"_s.arg(mime.left(80)));
    QFile content(file.localPath);
    if (!content.open(QIODevice::ReadOnly))
        return wrong(u"the file cannot be read"_s);
    constexpr qint64 kEnough = 16;
    if (mediaForm(content.read(kEnough)) != format.form)
        return wrong(u"the file is no %1, although its name says so"_s.arg(QString(format.ending).toUpper()));
    return Done{};
}

} // namespace

QString uploadKind(AttachmentKind kind)
{
    const Upload *upload = uploadOf(kind);
    return upload ? QString(upload->name) : QString();
}

QMap<AttachmentKind, qint64> largestFiles()
{
    QMap<AttachmentKind, qint64> largest;
    for (const auto kind :
        {AttachmentKind::Image, AttachmentKind::Video, AttachmentKind::Audio, AttachmentKind::Voice, AttachmentKind::Document})
        largest.insert(kind, uploadOf(kind)->largest);
    return largest;
}

Result<Done> checkFile(const Attachment &file)
{
    const Upload *upload = uploadOf(file.kind);
    if (!upload)
        return wrong(u"this provider takes images, videos, voice messages and documents only"_s);
    if (file.localPath.isEmpty())
        return wrong(u"the file must be on this computer: this provider takes no addresses of files"_s);
    const QFileInfo info(file.localPath);
    if (!info.isFile() || !info.isReadable())
        return wrong(u"the file cannot be read"_s);
    if (info.size() == 0)
        return wrong(u"the file is empty"_s);
    const Format *format = formatOf(*upload, file);
    if (!format)
        return wrong(u"the provider takes only these here: %1"_s.arg(endingsOf(*upload)));
    if (info.size() > upload->largest)
        return fail(Error{.kind = ErrorKind::TooLarge,
            .detail = u"the file has %1 bytes; the provider takes at most %2"_s.arg(info.size()).arg(upload->largest),
            .providerCode = u"attachments"_s});
    return checkContent(*format, file);
}

} // namespace qasid::divar
