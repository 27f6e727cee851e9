#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace qasid {

//! Size of a picture on this computer, as it stands upright, read from its header. Empty when it is none of the kinds that are
//! previewed (PNG, JPEG, GIF, WebP, BMP, told by content), or larger than is safe to decode.
QSize pictureSize(const QString &path);

//! Pictures of messages, decoded in the background at the size they are shown and kept while they are used. Main thread.
class PictureCache : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! The picture filling `size` (device-independent), or a null image while it is being decoded or when it cannot be.
    QImage picture(const QString &path, const QSize &size, qreal pixelRatio);

    //! What could not be decoded is tried again: its file may be there now.
    void forgetFailed();

Q_SIGNALS:
    void loaded();

private:
    void take(const QString &key, const QImage &image);

    QHash<QString, QImage> m_images;
    QStringList m_order; //!< oldest first
    QSet<QString> m_loading;
};

} // namespace qasid
