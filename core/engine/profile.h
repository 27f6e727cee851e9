#pragma once

#include "core/base/future.h"
#include "core/engine/profilesettings.h"
#include "core/net/httpclient.h"

#include <QMap>
#include <QObject>
#include <QUrl>

namespace qasid {

class Store;

//! The profile's settings in memory, checked and written through to the store. Main thread.
class Profile : public QObject {
    Q_OBJECT
public:
    explicit Profile(Store &store, QObject *parent = nullptr);

    Future<Done> load();
    QString value(const ProfileSetting &setting) const;
    //! By stored key; the default when it was never set; empty for an unknown key.
    QString value(const QString &key) const;
    //! Fails as InvalidInput, naming the key, on an unknown key or a value of a wrong form.
    Future<Done> set(const QString &key, const QString &value);

    HttpClient::Proxy proxy() const;

Q_SIGNALS:
    void changed(const QString &key);

private:
    Store &m_store;
    QMap<QString, QString> m_values;
};

//! Whether a profile setting may have that value; an empty one stands for its default.
Result<Done> checkProfileSetting(const QString &key, const QString &value);

} // namespace qasid
