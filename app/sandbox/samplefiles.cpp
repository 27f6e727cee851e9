#include "app/sandbox/samplefiles.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

void drawParcel(QPainter &painter)
{
    painter.fillRect(0, 0, 480, 320, QColor(0xd9, 0xcf, 0xc3));
    painter.fillRect(0, 220, 480, 100, QColor(0xc4, 0xb3, 0xa0));
    painter.fillRect(120, 110, 240, 150, QColor(0xc8, 0x9b, 0x61));
    painter.setBrush(QColor(0xb5, 0x84, 0x4a));
    painter.drawPolygon(QPolygon{{120, 110}, {180, 60}, {420, 60}, {360, 110}});
    painter.setBrush(QColor(0x9c, 0x6f, 0x3c));
    painter.drawPolygon(QPolygon{{360, 110}, {420, 60}, {420, 210}, {360, 260}});
    painter.fillRect(222, 110, 36, 150, QColor(0xe3, 0xc7, 0x99));
    painter.fillRect(270, 190, 74, 52, Qt::white);
}

void drawDress(QPainter &painter)
{
    painter.fillRect(0, 0, 480, 320, QColor(0xee, 0xe7, 0xef));
    painter.setBrush(QColor(0x6d, 0x4b, 0x9a));
    QPainterPath path(QPointF(200, 40));
    path.lineTo(280, 40);
    path.lineTo(270, 130);
    path.lineTo(350, 290);
    path.lineTo(130, 290);
    path.lineTo(210, 130);
    path.closeSubpath();
    painter.drawPath(path);
    painter.fillRect(208, 126, 64, 10, QColor(0xd8, 0xb2, 0x4a));
}

void drawReceipt(QPainter &painter)
{
    painter.fillRect(0, 0, 480, 320, QColor(0x48, 0x56, 0x52));
    painter.fillRect(150, 20, 180, 290, Qt::white);
    for (int line = 0; line < 9; ++line)
        painter.fillRect(170, 45 + 26 * line, line % 3 == 2 ? 90 : 140, 8, QColor(0x9a, 0xa3, 0xa0));
    painter.fillRect(170, 285, 140, 12, QColor(0x20, 0x2a, 0x28));
}

void drawCar(QPainter &painter)
{
    painter.fillRect(0, 0, 480, 320, QColor(0xcf, 0xdf, 0xe6));
    painter.fillRect(0, 230, 480, 90, QColor(0x8b, 0x90, 0x93));
    painter.setBrush(QColor(0xb2, 0x2f, 0x2f));
    painter.drawRoundedRect(70, 160, 340, 80, 24, 24);
    painter.drawPolygon(QPolygon{{130, 165}, {180, 105}, {310, 105}, {360, 165}});
    painter.setBrush(QColor(0x22, 0x26, 0x28));
    painter.drawEllipse(110, 205, 66, 66);
    painter.drawEllipse(304, 205, 66, 66);
}

void drawLandscape(QPainter &painter)
{
    QLinearGradient sky(0, 0, 0, 220);
    sky.setColorAt(0, QColor(0x7f, 0xb3, 0xd8));
    sky.setColorAt(1, QColor(0xf2, 0xdf, 0xc2));
    painter.fillRect(0, 0, 480, 320, sky);
    painter.setBrush(QColor(0xf4, 0xc2, 0x5a));
    painter.drawEllipse(330, 60, 60, 60);
    painter.setBrush(QColor(0x4f, 0x7f, 0x5e));
    painter.drawEllipse(-80, 180, 380, 260);
    painter.setBrush(QColor(0x3d, 0x66, 0x4c));
    painter.drawEllipse(180, 210, 420, 260);
}

//! The checksum of an Ogg page: CRC-32 with polynomial 04C11DB7, not reflected, starting at 0 (RFC 3533).
quint32 oggChecksum(const QByteArray &bytes)
{
    quint32 crc = 0;
    for (const char byte : bytes) {
        crc ^= quint32(quint8(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x80000000U) ? (crc << 1) ^ 0x04c11db7U : crc << 1;
    }
    return crc;
}

template <class Number>
void appendLittle(QByteArray &bytes, Number number)
{
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

QByteArray oggPage(quint8 flags, quint64 position, quint32 sequence, const QByteArrayList &packets)
{
    QByteArray page("OggS\0", 5);
    page.append(char(flags));
    appendLittle(page, position);
    appendLittle(page, quint32(0x51415349));
    appendLittle(page, sequence);
    appendLittle(page, quint32(0));
    page.append(char(packets.size()));
    for (const QByteArray &packet : packets)
        page.append(char(packet.size())); // all are shorter than 255 bytes
    page.append(packets.join());
    const quint32 crc = qToLittleEndian(oggChecksum(page));
    page.replace(22, 4, QByteArray(reinterpret_cast<const char *>(&crc), 4));
    return page;
}

} // namespace

QByteArray samplePicture(const QString &subject)
{
    QImage image(480, 320, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (subject == "parcel"_L1)
        drawParcel(painter);
    else if (subject == "dress"_L1)
        drawDress(painter);
    else if (subject == "receipt"_L1)
        drawReceipt(painter);
    else if (subject == "car"_L1)
        drawCar(painter);
    else
        drawLandscape(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray sampleVoice(int seconds)
{
    QByteArray head("OpusHead\x01\x01", 10);
    appendLittle(head, quint16(312)); // samples to skip
    appendLittle(head, quint32(48000));
    appendLittle(head, quint16(0));
    head.append('\0');
    QByteArray tags("OpusTags");
    appendLittle(tags, quint32(5));
    tags.append("qasid");
    appendLittle(tags, quint32(0));

    QByteArray file = oggPage(0x02, 0, 0, {head}) + oggPage(0x00, 0, 1, {tags});
    const QByteArray silence("\xf8\xff\xfe", 3); // one frame of 20 ms
    for (int second = 0; second < seconds; ++second) {
        const bool last = second + 1 == seconds;
        file += oggPage(last ? 0x04 : 0x00, quint64(second + 1) * 48000, quint32(second + 2), QByteArrayList(50, silence));
    }
    return file;
}

QByteArray sampleDocument(const QByteArray &line)
{
    QByteArray text = line;
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    const QByteArray stream = "BT /F1 18 Tf 60 760 Td (" + text + ") Tj ET";
    const QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray file("%PDF-1.4\n");
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer << /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start
        + "\n%%EOF\n";
}

} // namespace qasid::sandbox
