#pragma once

#include <QObject>

#include <memory>

namespace qasid {

//! The sending side inside a CancelToken.
class CancelSource : public QObject {
    Q_OBJECT
public:
    bool cancelled = false;

Q_SIGNALS:
    void stop();
};

//! Asks a running operation to stop. Copies share one state. For one thread; an operation names its own object in
//! onCancel(), so nothing is called once that object is gone.
class CancelToken {
public:
    CancelToken()
        : m_source(std::make_shared<CancelSource>())
    {
    }

    void cancel() const
    {
        if (std::exchange(m_source->cancelled, true))
            return;
        Q_EMIT m_source->stop();
    }

    bool isCancelled() const { return m_source->cancelled; }

    //! Calls `stop` when cancel() is called later, as long as `context` lives.
    template <class Stop>
    void onCancel(QObject *context, Stop stop) const
    {
        QObject::connect(m_source.get(), &CancelSource::stop, context, std::move(stop));
    }

private:
    std::shared_ptr<CancelSource> m_source;
};

} // namespace qasid
