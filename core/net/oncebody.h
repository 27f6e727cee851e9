#pragma once

#include <QIODevice>

namespace qasid {

//! The body of a request that must not go out twice. QNetworkAccessManager repeats a request by itself when the connection
//! drops, unless its body cannot be rewound: then it gives up with ContentReSendError.
class OnceBody : public QIODevice {
    Q_OBJECT
public:
    explicit OnceBody(const QByteArray &bytes, QObject *parent = nullptr);

    //! Whether the network layer took any byte, which may then have left.
    bool wasTouched() const { return m_at > 0; }

    //! Gives out nothing more.
    void withhold() { m_withheld = true; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_withheld = false;
};

} // namespace qasid
