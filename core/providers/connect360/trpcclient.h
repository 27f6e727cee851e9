#pragma once

#include "core/providers/connect360/connect360api.h"
#include "core/providers/connect360/trpcerror.h"

#include <vector>

namespace qasid::connect360 {

//! Calls procedures over HTTP. Where the encoding is not set it is told from the answers: what was refused for being written in the wrong
//! one was certainly not carried out, and goes out once more in the other. Main thread.
class TrpcClient : public QObject {
    Q_OBJECT
public:
    //! `api` outlives it.
    explicit TrpcClient(Connect360Api &api);

    //! Reads; has no effect at the server.
    Future<QJsonValue> query(const TrpcCall &call, const CancelToken &cancel = {});
    //! Does something, at most once; an answer that cannot be read has outcomeKnown false.
    Future<QJsonValue> mutate(const TrpcCall &call, const CancelToken &cancel = {});
    //! Reads several in one request, each with an answer of its own; one by one from when the server refused that. Fails as a whole when
    //! nothing was answered.
    Future<std::vector<Result<QJsonValue>>> queryAll(const std::vector<TrpcCall> &calls, const CancelToken &cancel);
    //! Whether several go into one request.
    bool batches() const { return m_batches; }

private:
    //! A request under way.
    struct Single {
        TrpcCall call;
        bool mutation = false;
        Encoding encoding = Encoding::Json;
        bool mayRepeat = true; //!< in the other encoding
        CancelToken cancel;
        Promise<QJsonValue> promise;
    };
    struct Batch {
        std::vector<TrpcCall> calls;
        Encoding encoding = Encoding::Json;
        bool mayRepeat = true;
        CancelToken cancel;
        Promise<std::vector<Result<QJsonValue>>> promise;
    };
    using Answers = std::vector<Result<QJsonValue>>;

    HttpRequest request(const std::vector<TrpcCall> &calls, bool mutation, const QByteArray &input) const;
    Encoding encoding() const;
    bool isWrittenWrong(const TrpcReply &reply, const TrpcCall &call, Encoding sent) const;
    //! Remembers what an answer tells of the server.
    void learn(const TrpcReply &reply, Encoding sent);
    //! The error of a fault; `writtenWrong` where that is all there is to it.
    Error explained(const TrpcReply &reply, const TrpcCall &call, const HttpAnswer &answer, bool writtenWrong) const;

    void run(const Single &single);
    void read(const Single &single, const HttpAnswer &answer);
    void run(const Batch &batch);
    void read(const Batch &batch, const HttpAnswer &answer);
    //! What the server did not take in one request.
    void oneByOne(const Batch &batch, const Answers &before);

    Connect360Api &m_api;
    Encoding m_learnt = Encoding::Json;
    bool m_proven = false; //!< the server took a call that was written so
    bool m_batches = true;
};

} // namespace qasid::connect360
