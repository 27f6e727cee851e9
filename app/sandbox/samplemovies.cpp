#include "app/sandbox/samplemovies.h"

#include "app/sandbox/samplefiles.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QtEndian>

namespace qasid::sandbox {

namespace {

template <class Number>
QByteArray big(Number number)
{
    number = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof number);
}

QByteArray box(const char *type, const QByteArray &content)
{
    return big(quint32(8 + content.size())) + type + content;
}

//! A box with version and flags.
QByteArray fullBox(const char *type, quint32 flags, const QByteArray &content)
{
    return box(type, big(flags) + content);
}

QByteArray zeros(int count)
{
    return QByteArray(count, '\0');
}

//! The matrix that changes nothing, in 16.16 and 2.30.
QByteArray unityMatrix()
{
    return big(quint32(0x10000)) + zeros(12) + big(quint32(0x10000)) + zeros(12) + big(quint32(0x40000000));
}

//! One track: samples of equal duration, all in one chunk.
struct Track {
    QByteArray handler; //!< "vide" or "soun"
    QByteArray mediaHeader; //!< vmhd or smhd
    QByteArray description; //!< the entry of stsd
    quint32 timescale = 0;
    quint32 sampleTime = 0;
    QByteArrayList samples;
    quint16 width = 0;
    quint16 height = 0;
};

QByteArray sampleTable(const Track &track, quint32 dataOffset)
{
    const auto count = quint32(track.samples.size());
    QByteArray sizes;
    for (const QByteArray &sample : track.samples)
        sizes += big(quint32(sample.size()));
    return box("stbl",
        fullBox("stsd", 0, big(quint32(1)) + track.description) + fullBox("stts", 0, big(quint32(1)) + big(count) + big(track.sampleTime))
            + fullBox("stsc", 0, big(quint32(1)) + big(quint32(1)) + big(count) + big(quint32(1)))
            + fullBox("stsz", 0, big(quint32(0)) + big(count) + sizes) + fullBox("stco", 0, big(quint32(1)) + big(dataOffset)));
}

QByteArray movie(const Track &track, const QByteArray &brand)
{
    const QByteArray start = box("ftyp", brand + big(quint32(0)) + brand + "isommp42");
    const auto duration = quint32(track.samples.size()) * track.sampleTime;
    const QByteArray times = zeros(8) + big(track.timescale) + big(duration);
    const QByteArray table = sampleTable(track, quint32(start.size() + 8));
    const QByteArray data = box("dinf", fullBox("dref", 0, big(quint32(1)) + fullBox("url ", 1, {})));
    const QByteArray media = box("mdia",
        fullBox("mdhd", 0, times + big(quint16(0x55c4)) + zeros(2)) // no language
            + fullBox("hdlr", 0, zeros(4) + track.handler + zeros(13)) + box("minf", track.mediaHeader + data + table));
    const bool sound = track.handler == "soun";
    const QByteArray header = fullBox("tkhd", 3,
        zeros(8) + big(quint32(1)) + zeros(4) + big(duration) + zeros(12) + big(quint16(sound ? 0x100 : 0)) + zeros(2) + unityMatrix()
            + big(quint32(track.width) << 16) + big(quint32(track.height) << 16));
    const QByteArray whole
        = fullBox("mvhd", 0, times + big(quint32(0x10000)) + big(quint16(0x100)) + zeros(10) + unityMatrix() + zeros(24) + big(quint32(2)));
    return start + box("mdat", track.samples.join()) + box("moov", whole + box("trak", header + media));
}

//! A descriptor of ISO/IEC 14496-1 with its length in one byte.
QByteArray descriptor(quint8 tag, const QByteArray &content)
{
    return big(tag) + big(quint8(content.size())) + content;
}

} // namespace

QByteArray sampleM4a(int seconds)
{
    const QByteArray silence("\x00\xc8\x00\x80\x23\x80", 6); // a frame of 1,024 samples
    const QByteArray config("\x12\x08", 2); // AAC-LC, 44.1 kHz, one channel
    const QByteArray decoder
        = descriptor(4, QByteArray("\x40\x15", 2) + zeros(3) + big(quint32(2400)) + big(quint32(2400)) + descriptor(5, config));
    const QByteArray elementary = fullBox("esds", 0, descriptor(3, zeros(3) + decoder + descriptor(6, "\x02")));
    Track track;
    track.handler = "soun";
    track.mediaHeader = fullBox("smhd", 0, zeros(4));
    track.description = box("mp4a",
        zeros(6) + big(quint16(1)) + zeros(8) + big(quint16(1)) + big(quint16(16)) + zeros(4) + big(quint32(44'100) << 16) + elementary);
    track.timescale = 44'100;
    track.sampleTime = 1024;
    track.samples = QByteArrayList(qsizetype(seconds) * 44'100 / 1024 + 1, silence);
    return movie(track, "M4A ");
}

QByteArray sampleMp4(const QString &subject)
{
    QImage picture;
    picture.loadFromData(samplePicture(subject), "PNG");
    Track track;
    for (int frame = 1; frame <= 10; ++frame) {
        QImage image(picture.size(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        painter.setOpacity(frame / 10.0);
        painter.drawImage(0, 0, picture);
        painter.end();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG", 70);
        track.samples.append(buffer.data());
    }
    track.width = quint16(picture.width());
    track.height = quint16(picture.height());
    track.handler = "vide";
    track.mediaHeader = fullBox("vmhd", 1, zeros(8));
    track.description = box("jpeg",
        zeros(6) + big(quint16(1)) + zeros(16) + big(track.width) + big(track.height) + big(quint32(0x480000)) + big(quint32(0x480000))
            + zeros(4) + big(quint16(1)) + zeros(32) + big(quint16(24)) + big(quint16(0xffff)));
    track.timescale = 1000;
    track.sampleTime = 200;
    return movie(track, "isom");
}

} // namespace qasid::sandbox
