#pragma once

#include "core/http/httpserver.h"

#include <utility>

namespace qasid::http {

//! Finds one request after the other in a stream of bytes: Boost.Beast's parser with the limits and the refusals of HttpServer
//! around it. Knows no socket and no time. After Failed only a new parser is of use.
class RequestParser {
public:
    enum class State {
        Idle, //!< no byte of the next request was seen
        Header, //!< the header is not complete
        Body, //!< the header is complete, the body is not
        Complete, //!< takeRequest() has it
        Failed //!< failure() says how to answer; nothing after it can be trusted
    };

    struct Failure {
        int status = 400;
        QByteArray reason; //!< a short English sentence, without anything of the request
    };

    explicit RequestParser(const Limits &limits);
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    void append(const QByteArray &bytes);
    //! Reads on in the appended bytes, up to the end of one request.
    State advance();
    //! The complete request; the parser goes on to the next one.
    InboundRequest takeRequest();

    // Known from Body on, until takeRequest().
    bool keepAlive() const;
    bool isHead() const;
    bool isHttp10() const;
    //! The client waits for "100 Continue" before it sends the body.
    bool expectsContinue() const;

    //! Bytes of the body received so far.
    qint64 bodySize() const;
    const Failure &failure() const { return m_failure; }

private:
    class Grammar;

    void parseHeader();
    //! Looks at new bytes of the header; the size of the header once its end was seen, else 0.
    qsizetype scanHeader();
    void acceptHeader(qsizetype size);
    void parseBody();
    void failed(int status, const char *reason);
    QByteArrayView pending() const;

    const Limits m_limits;
    std::unique_ptr<Grammar> m_grammar;
    State m_state = State::Idle;
    Failure m_failure;
    QByteArray m_buffer;
    qsizetype m_begin = 0; //!< start of what is not parsed yet
    qsizetype m_scanned = 0; //!< of the header, counted from m_begin
    qsizetype m_lineStart = 0; //!< likewise
    bool m_firstLineSeen = false;
    bool m_blankLineSkipped = false;
};

} // namespace qasid::http
