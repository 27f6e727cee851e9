#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/net/oncebody.h"

#include <QDateTime>
#include <QFile>

#include <memory>

namespace qasid {

//! One file as a body of multipart/form-data (RFC 7578), read piece by piece as it leaves. Its last bytes are given out only when the
//! file is still what it was at the beginning: a file that was written to meanwhile never arrives as a whole request.
class FormBody final : public OnceBody {
    Q_OBJECT
public:
    //! Fails as InvalidInput when the file cannot be read.
    static Result<std::unique_ptr<FormBody>> open(const FormFile &file);

    QByteArray contentType() const; //!< with the boundary

protected:
    qint64 take(qint64 at, char *data, qint64 most) override;

private:
    struct Parts {
        std::unique_ptr<QFile> file;
        qint64 size = 0;
        QDateTime modified;
        QByteArray boundary;
        QByteArray head;
        QByteArray tail;
    };
    explicit FormBody(Parts parts);
    bool isUnchanged() const;
    qint64 giveUp();

    const Parts m_parts;
};

} // namespace qasid
