#pragma once

#include <QByteArray>
#include <QString>

namespace qasid::sandbox {

//! A silent voice note: AAC in an MPEG-4 file (ISO/IEC 14496-12 and 14496-14), mono, 44.1 kHz.
QByteArray sampleM4a(int seconds);

//! A clip of two seconds that fades a drawn picture in: JPEG frames in an MPEG-4 file. `subject` as of samplePicture().
QByteArray sampleMp4(const QString &subject);

} // namespace qasid::sandbox
