#include "ui/thread/picturecache.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace qasid {

namespace {

constexpr int kKeptPictures = 60;
constexpr qint64 kLargestFile = 32LL * 1024 * 1024;
constexpr int kLongestSide = 16'384;
constexpr qint64 kMostPixels = 50'000'000; //!< 200 MB decoded; a few kilobytes of PNG can claim far more

//! Whether the reader's file may be decoded: what strangers send is not trusted to be what its name says.
bool isSafe(QImageReader &reader, const QString &path)
{
    if (QFileInfo(path).size() > kLargestFile)
        return false;
    static const QList<QByteArray> kinds{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    reader.setDecideFormatFromContent(true);
    reader.setFileName(path);
    if (!kinds.contains(reader.format()))
        return false;
    const QSize size = reader.size();
    return size.width() > 0 && size.height() > 0 && size.width() <= kLongestSide && size.height() <= kLongestSide
        && qint64(size.width()) * size.height() <= kMostPixels;
}

bool liesOnItsSide(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90;
}

QImage decoded(const QString &path, const QSize &pixels)
{
    QImageReader reader;
    if (!isSafe(reader, path))
        return {};
    reader.setAutoTransform(true);
    // Read at the size it is shown: the whole picture need not be in memory for that where the format allows.
    reader.setScaledSize(liesOnItsSide(reader) ? pixels.transposed() : pixels);
    return reader.read();
}

} // namespace

QSize pictureSize(const QString &path)
{
    QImageReader reader;
    if (path.isEmpty() || !isSafe(reader, path))
        return {};
    reader.setAutoTransform(true);
    return liesOnItsSide(reader) ? reader.size().transposed() : reader.size();
}

QImage PictureCache::picture(const QString &path, const QSize &size, qreal pixelRatio)
{
    const QSize pixels = size * pixelRatio;
    const QString key = path + u'|' + QString::number(pixels.width()) + u'x' + QString::number(pixels.height());
    if (const auto found = m_images.constFind(key); found != m_images.constEnd())
        return *found;
    if (m_loading.contains(key))
        return {};
    m_loading.insert(key);
    QThreadPool::globalInstance()->start([self = QPointer<PictureCache>(this), key, path, pixels] {
        const QImage image = decoded(path, pixels);
        // Only the main thread may look at the guarded pointer.
        QMetaObject::invokeMethod(qApp, [self, key, image] {
            if (self)
                self->take(key, image);
        });
    });
    return {};
}

void PictureCache::forgetFailed()
{
    const QStringList keys = m_images.keys();
    for (const QString &key : keys) {
        if (m_images.value(key).isNull()) {
            m_images.remove(key);
            m_order.removeAll(key);
        }
    }
}

void PictureCache::take(const QString &key, const QImage &image)
{
    m_loading.remove(key);
    m_images.insert(key, image);
    m_order.append(key);
    while (m_order.size() > kKeptPictures)
        m_images.remove(m_order.takeFirst());
    Q_EMIT loaded();
}

} // namespace qasid
