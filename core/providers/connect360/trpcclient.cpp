#include "core/providers/connect360/trpcclient.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

Encoding other(Encoding encoding)
{
    return encoding == Encoding::Json ? Encoding::Superjson : Encoding::Json;
}

//! Whether an answer to several calls says that it takes but one, rather than something of the calls. `whole` is the answer, where it is
//! one of tRPC: version 10 calls it an error of its own.
bool refusesBatches(const HttpAnswer &answer, const Result<TrpcReply> &whole)
{
    constexpr std::array kStatuses{400, 404, 405, 413, 414, 431};
    const bool named = whole && !whole->outcome && whole->outcome.error().message.startsWith("Batching"_L1);
    return named || answer.status < 300 || std::find(kStatuses.begin(), kStatuses.end(), answer.status) != kStatuses.end();
}

//! Whether an error is of the way to the server, so that the next call would meet it as well.
bool isOfTheWay(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
    case ErrorKind::ServerFailed:
    case ErrorKind::Forbidden:
        return false;
    default:
        return true;
    }
}

} // namespace

TrpcClient::TrpcClient(Connect360Api &api)
    : m_api(api)
{
}

Encoding TrpcClient::encoding() const
{
    return m_api.settings().encoding.value_or(m_learnt);
}

HttpRequest TrpcClient::request(const std::vector<TrpcCall> &calls, bool mutation, const QByteArray &input) const
{
    HttpRequest request = m_api.request(mutation ? "POST" : "GET", m_api.settings().trpcPath + u'/' + trpcPath(calls));
    QString query = calls.size() > 1 ? u"batch=1"_s : QString();
    if (mutation) {
        request.contentType = "application/json";
        request.body = input;
        request.timeout = timeFor(input.size());
        request.once = true;
    } else {
        query += (query.isEmpty() ? "input="_L1 : "&input="_L1) + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(input)));
    }
    if (!query.isEmpty())
        request.url.setQuery(query, QUrl::StrictMode);
    return request;
}

bool TrpcClient::isWrittenWrong(const TrpcReply &reply, const TrpcCall &call, Encoding sent) const
{
    if (reply.outcome)
        return false;
    const TrpcFault &fault = reply.outcome.error();
    const bool invalid = fault.code == "BAD_REQUEST"_L1 || fault.code == "PARSE_ERROR"_L1 || fault.status == 400;
    return missesWhatWasSent(fault, call) || (invalid && !m_proven && reply.encoding && *reply.encoding != sent);
}

void TrpcClient::learn(const TrpcReply &reply, Encoding sent)
{
    if (reply.outcome) {
        m_learnt = sent;
        m_proven = true;
    } else if (reply.encoding && !m_proven) {
        m_learnt = *reply.encoding;
    }
}

Error TrpcClient::explained(const TrpcReply &reply, const TrpcCall &call, const HttpAnswer &answer, bool writtenWrong) const
{
    Error error = errorOf(reply.outcome.error(), call, answer, SystemClock().now());
    if (writtenWrong) {
        const QString words = m_api.settings().encoding
            ? u"the server does not see what is sent to it: set the encoding to automatic, or to the other one (%1)"_s
            : u"the server does not see what is sent to it, in either encoding: it may not be Connect360 (%1)"_s;
        error.providerCode = u"encoding"_s;
        error.detail = words.arg(error.detail);
    }
    error.detail = m_api.redacted(error.detail);
    return error;
}

Future<QJsonValue> TrpcClient::query(const TrpcCall &call, const CancelToken &cancel)
{
    const Single single{.call = call, .encoding = encoding(), .cancel = cancel, .promise = {}};
    run(single);
    return single.promise.future();
}

Future<QJsonValue> TrpcClient::mutate(const TrpcCall &call, const CancelToken &cancel)
{
    const Single single{.call = call, .mutation = true, .encoding = encoding(), .cancel = cancel, .promise = {}};
    run(single);
    return single.promise.future();
}

void TrpcClient::run(const Single &single)
{
    const auto sent = request({single.call}, single.mutation, trpcInput(single.call.input, single.encoding));
    onResult(this, m_api.send(sent, single.cancel), [this, single](const Result<HttpAnswer> &answer) {
        if (answer)
            return read(single, *answer);
        Error error = answer.error();
        if (error.kind == ErrorKind::BadAnswer && error.httpStatus >= 300 && error.httpStatus < 400)
            error.providerCode = u"api_base"_s;
        single.promise.finish(fail(error));
    });
}

void TrpcClient::read(const Single &single, const HttpAnswer &answer)
{
    const auto reply = readTrpc(answer.body);
    // A call that went well answers with 200; a proxy's page or a broken body does not tell whether it did.
    if (!reply || (reply->outcome && answer.status >= 300)) {
        Error error = notTrpcError(answer, permissionOf(single.call.procedure), SystemClock().now());
        error.detail = m_api.redacted(error.detail);
        error.outcomeKnown = error.outcomeKnown || !single.mutation;
        return single.promise.finish(fail(error));
    }
    learn(*reply, single.encoding);
    if (reply->outcome)
        return single.promise.finish(*reply->outcome);
    const bool wrong = isWrittenWrong(*reply, single.call, single.encoding);
    if (wrong && single.mayRepeat && !m_api.settings().encoding) {
        Single again = single;
        again.encoding = other(single.encoding);
        again.mayRepeat = false;
        return run(again);
    }
    Error error = explained(*reply, single.call, answer, wrong);
    error.outcomeKnown = error.outcomeKnown || !single.mutation;
    single.promise.finish(fail(error));
}

Future<std::vector<Result<QJsonValue>>> TrpcClient::queryAll(const std::vector<TrpcCall> &calls, const CancelToken &cancel)
{
    const Batch batch{.calls = calls, .encoding = encoding(), .cancel = cancel, .promise = {}};
    if (calls.empty())
        batch.promise.finish(Answers());
    else if (calls.size() == 1 || !m_batches)
        oneByOne(batch, {});
    else
        run(batch);
    return batch.promise.future();
}

void TrpcClient::run(const Batch &batch)
{
    const auto sent = request(batch.calls, false, trpcBatchInput(batch.calls, batch.encoding));
    onResult(this, m_api.send(sent, batch.cancel), [this, batch](const Result<HttpAnswer> &answer) {
        if (!answer)
            return batch.promise.finish(fail(answer.error()));
        read(batch, *answer);
    });
}

void TrpcClient::read(const Batch &batch, const HttpAnswer &answer)
{
    const auto replies = readTrpcBatch(answer.body, batch.calls.size());
    if (!replies) {
        const auto whole = readTrpc(answer.body);
        if (whole)
            learn(*whole, batch.encoding);
        if (refusesBatches(answer, whole))
            return oneByOne(batch, {});
        Error error = whole && !whole->outcome ? explained(*whole, batch.calls.front(), answer, false)
                                               : notTrpcError(answer, kReadPermission, SystemClock().now());
        error.detail = m_api.redacted(error.detail);
        error.outcomeKnown = true;
        return batch.promise.finish(fail(error));
    }
    Answers answers;
    bool anyWrong = false;
    bool anyTaken = false;
    for (std::size_t i = 0; i < replies->size(); ++i) {
        const TrpcReply &reply = (*replies)[i];
        learn(reply, batch.encoding);
        const bool wrong = isWrittenWrong(reply, batch.calls[i], batch.encoding);
        anyWrong = anyWrong || wrong;
        anyTaken = anyTaken || reply.outcome.has_value();
        answers.push_back(
            reply.outcome ? Result<QJsonValue>(*reply.outcome) : Result<QJsonValue>(fail(explained(reply, batch.calls[i], answer, wrong))));
    }
    if (anyWrong && !anyTaken && batch.mayRepeat && !m_api.settings().encoding) {
        Batch again = batch;
        again.encoding = other(batch.encoding);
        again.mayRepeat = false;
        return run(again);
    }
    batch.promise.finish(answers);
}

void TrpcClient::oneByOne(const Batch &batch, const Answers &before)
{
    if (before.size() == batch.calls.size())
        return batch.promise.finish(before);
    onResult(this, query(batch.calls[before.size()], batch.cancel), [this, batch, before](const Result<QJsonValue> &answer) {
        if (!answer && isOfTheWay(answer.error())) {
            if (before.empty())
                return batch.promise.finish(fail(answer.error()));
            Answers all = before;
            all.resize(batch.calls.size(), Result<QJsonValue>(fail(answer.error())));
            return batch.promise.finish(all);
        }
        if (batch.calls.size() > 1)
            m_batches = false;
        Answers so = before;
        so.push_back(answer);
        oneByOne(batch, so);
    });
}

} // namespace qasid::connect360
