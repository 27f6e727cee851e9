#pragma once

#include "app/sandbox/divar/kenar.h"
#include "app/sandbox/options.h"
#include "app/sandbox/requestlog.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>

class QNetworkReply;

namespace qasid::sandbox::divar {

//! A press of a button.
struct Pressed {
    QString chat;
    QString user; //!< who pressed; empty leaves it out
    QString caption;
    QJsonObject action; //!< with its one key
    bool byOwner = false; //!< by the owner of the post
};

//! Asks the app what a pressed button does, and looks at its answer as strictly as Divar's pages describe it.
class Presses : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const QJsonObject &press)>;

    Presses(Kenar &kenar, RequestLog &log, const QString &identificationKey, QObject *parent = nullptr);
    ~Presses() override;

    void setAddresses(const QUrl &session, const QUrl &action);
    QJsonObject addresses() const;

    //! `answered` is called once with what is kept of it. Links and pages of posts ask nobody. When the app answers a dynamic action
    //! with a server link, that is pressed at once.
    void press(const Pressed &pressed, const Answered &answered);
    QJsonArray toJson() const { return m_presses; }

private:
    QJsonObject body(const Pressed &pressed, bool session) const;
    void finish(QNetworkReply *reply, const Pressed &pressed, QJsonObject entry, qint64 milliseconds, const Answered &answered);
    void keep(const QJsonObject &entry);

    Kenar &m_kenar;
    RequestLog &m_log;
    QByteArray m_key;
    QUrl m_session;
    QUrl m_action;
    QNetworkAccessManager m_network;
    QJsonArray m_presses;
};

} // namespace qasid::sandbox::divar
