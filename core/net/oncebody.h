#pragma once

#include <QIODevice>

namespace qasid {

//! The body of a request that must not go out twice. QNetworkAccessManager repeats a request by itself when the connection
//! drops, unless its body cannot be rewound: then it gives up with ContentReSendError.
class OnceBody : public QIODevice {
    Q_OBJECT
public:
    explicit OnceBody(const QByteArray &bytes, QObject *parent = nullptr);

    //! All bytes it was made with, given out or not.
    qint64 length() const { return m_length; }
    //! How many the network layer has taken.
    qint64 given() const { return m_at; }
    //! Whether the network layer took any byte, which may then have left.
    bool wasTouched() const { return m_at > 0; }

    //! Gives out nothing more.
    void withhold() { m_withheld = true; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

Q_SIGNALS:
    //! It cannot be given out whole, and why; nothing more of it is.
    void broken(const QString &detail);

protected:
    //! For bytes that are not in memory: see take().
    OnceBody(qint64 length, QObject *parent);

    //! Copies up to `most` of the bytes from `at` on and answers how many; -1 when that cannot be done.
    virtual qint64 take(qint64 at, char *data, qint64 most);

    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    const qint64 m_length;
    qint64 m_at = 0;
    bool m_withheld = false;
};

} // namespace qasid
