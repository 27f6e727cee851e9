#pragma once

#include "core/provider/providersession.h"
#include "core/providers/connect360/trpcclient.h"

namespace qasid::connect360 {

//! Asks whether an account works, without any effect: reads the messages of a conversation that cannot exist, and changes nothing of it. An
//! Error names in providerCode what is to be corrected: "api_key", "permission", "trpc_path", "encoding" or "api_base". Main thread.
class AccountCheck : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    AccountCheck(const Connect360Api &api, TrpcClient &client);

    Future<AccountIdentity> run();

private:
    void checkEngaging(const Promise<AccountIdentity> &promise);

    const Connect360Api &m_api;
    TrpcClient &m_client;
};

} // namespace qasid::connect360
