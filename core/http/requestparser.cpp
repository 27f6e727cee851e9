#include "core/http/requestparser.h" // before Boost: Asio 1.74 uses std::exchange without including <utility>

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid::http {

namespace {

namespace beast = boost::beast;
using ErrorCode = beast::error_code;

constexpr std::array kMethods{"GET"_L1, "HEAD"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "OPTIONS"_L1};
//! Extensions mean nothing here; long ones only make work.
constexpr std::size_t kLongestChunkExtension = 256;
//! "0", CRLF, CRLF: what is still to come wherever a chunked body stands.
constexpr qsizetype kShortestChunkedRest = 5;

QByteArray toBytes(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 19 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool looksLikeVersion(QByteArrayView line)
{
    const auto version = line.last(std::min<qsizetype>(8, line.size()));
    return version.size() == 8 && line.count(' ') == 2 && version.startsWith("HTTP/") && version[5] >= '0' && version[5] <= '9'
        && version[6] == '.';
}

bool hasBareLineFeed(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'))
            return true;
    }
    return false;
}

} // namespace

//! Beast's parser of one request, writing into an InboundRequest what it finds.
class RequestParser::Grammar final : public beast::http::basic_parser<true> {
public:
    explicit Grammar(const Limits &limits)
    {
        header_limit(std::uint32_t(limits.header + 4));
        body_limit(std::uint64_t(limits.body));
    }

    //! Status and reason why this header is refused; 0 when it is good.
    Failure judge();
    bool isHttp10() const { return m_version == 10; }
    bool hasBody() const { return chunked() || declaredLength() > 0; }
    std::uint64_t declaredLength() const { return content_length().value_or(0); }

    InboundRequest request;
    bool expectsContinue = false;

private:
    Failure judgeTarget();
    Failure judgeFields();

    void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target, int version, ErrorCode &) override
    {
        request.method = toBytes(method);
        request.path = toBytes(target);
        m_version = version;
    }
    void on_response_impl(int, beast::string_view, int, ErrorCode &) override { }
    void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value, ErrorCode &) override
    {
        // Fields after the last chunk must not pass for the ones a handler checks.
        if (!m_headerDone)
            request.headers.append({toBytes(name), toBytes(value)});
    }
    void on_header_impl(ErrorCode &) override { m_headerDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, ErrorCode &) override { }
    std::size_t on_body_impl(beast::string_view body, ErrorCode &) override
    {
        request.body.append(body.data(), qsizetype(body.size()));
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, beast::string_view extensions, ErrorCode &error) override
    {
        if (extensions.size() > kLongestChunkExtension)
            error = beast::http::error::bad_chunk_extension;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, ErrorCode &error) override { return on_body_impl(body, error); }
    void on_finish_impl(ErrorCode &) override { }

    int m_version = 11;
    bool m_headerDone = false;
};

RequestParser::Failure RequestParser::Grammar::judge()
{
    const auto failure = judgeTarget();
    return failure.status != 0 ? failure : judgeFields();
}

RequestParser::Failure RequestParser::Grammar::judgeTarget()
{
    const auto isThis = [this](QLatin1StringView method) { return method == QLatin1StringView(request.method); };
    if (std::none_of(kMethods.begin(), kMethods.end(), isThis))
        return {405, "This method is not served."_ba};

    // The absolute form must be understood by every server (RFC 9112, 3.2.2).
    for (const auto scheme : {"http://"_L1, "https://"_L1}) {
        if (!QLatin1StringView(request.path).startsWith(scheme, Qt::CaseInsensitive))
            continue;
        const auto path = request.path.indexOf('/', scheme.size());
        const auto query = request.path.indexOf('?', scheme.size());
        if (query >= 0 && (path < 0 || query < path))
            request.path = "/" + request.path.mid(query);
        else
            request.path = path < 0 ? "/"_ba : request.path.mid(path);
        break;
    }
    const bool asterisk = request.path == "*" && request.method == "OPTIONS";
    if ((!request.path.startsWith('/') && !asterisk) || request.path.contains('#'))
        return {400, "The request target is not valid."_ba};
    if (const auto mark = request.path.indexOf('?'); mark >= 0) {
        request.query = request.path.mid(mark + 1);
        request.path.truncate(mark);
    }
    return {.status = 0, .reason = {}};
}

RequestParser::Failure RequestParser::Grammar::judgeFields()
{
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    for (const auto &[name, value] : std::as_const(request.headers)) {
        if (name.compare("Host", Qt::CaseInsensitive) == 0) {
            ++hosts;
        } else if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            ++lengths;
            if (!isDigits(value))
                return {400, "The Content-Length is not a number."_ba};
        } else if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            ++codings;
            if (value.compare("chunked", Qt::CaseInsensitive) != 0)
                return {501, "The only transfer coding served is chunked."_ba};
        } else if (name.compare("Expect", Qt::CaseInsensitive) == 0) {
            if (value.compare("100-continue", Qt::CaseInsensitive) != 0)
                return {417, "This expectation cannot be met."_ba};
            expectsContinue = m_version >= 11 && hasBody();
        }
    }
    if (hosts > 1 || (hosts == 0 && m_version >= 11))
        return {400, "There must be one Host."_ba};
    if (lengths > 1)
        return {400, "The Content-Length is repeated."_ba};
    if (codings > 1 || (codings == 1 && (lengths != 0 || m_version < 11)))
        return {400, "The Transfer-Encoding is not allowed here."_ba};
    const bool needsLength = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (needsLength && lengths == 0 && codings == 0)
        return {411, "The Content-Length is missing."_ba};
    return {.status = 0, .reason = {}};
}

RequestParser::RequestParser(const Limits &limits)
    : m_limits(limits)
    , m_grammar(std::make_unique<Grammar>(limits))
{
}

RequestParser::~RequestParser() = default;

QByteArrayView RequestParser::pending() const
{
    return QByteArrayView(m_buffer).sliced(m_begin);
}

void RequestParser::append(const QByteArray &bytes)
{
    if (m_begin == m_buffer.size()) {
        m_buffer = bytes;
    } else {
        m_buffer.remove(0, m_begin);
        m_buffer.append(bytes);
    }
    m_begin = 0;
}

RequestParser::State RequestParser::advance()
{
    if (m_state == State::Idle && !pending().isEmpty())
        m_state = State::Header;
    if (m_state == State::Header)
        parseHeader();
    if (m_state == State::Body)
        parseBody();
    return m_state;
}

void RequestParser::parseHeader()
{
    // One empty line before a request is forgiven (RFC 9112, 2.2).
    if (!m_blankLineSkipped && m_scanned == 0) {
        if (pending() == "\r")
            return;
        if (pending().startsWith("\r\n")) {
            m_begin += 2;
            m_blankLineSkipped = true;
            if (pending().isEmpty()) {
                m_state = State::Idle;
                return;
            }
        }
    }
    const auto size = scanHeader();
    if (m_state == State::Failed)
        return;
    if (!m_firstLineSeen && m_scanned > m_limits.requestLine)
        return failed(414, "The request line is too long.");
    if (m_scanned > m_limits.header)
        return failed(431, "The header is too long.");
    if (size > 0)
        acceptHeader(size);
}

qsizetype RequestParser::scanHeader()
{
    const auto bytes = pending();
    for (; m_scanned < bytes.size(); ++m_scanned) {
        const auto c = uchar(bytes[m_scanned]);
        const char previous = m_scanned > 0 ? bytes[m_scanned - 1] : '\0';
        if ((c == '\n') != (previous == '\r'))
            return failed(400, "A line does not end with CR and LF."), 0;
        if (c == '\n') {
            const auto length = m_scanned - 1 - m_lineStart;
            if (!m_firstLineSeen && length > m_limits.requestLine)
                return failed(414, "The request line is too long."), 0;
            if (!m_firstLineSeen && length == 0)
                return failed(400, "The request line is missing."), 0;
            m_firstLineSeen = true;
            m_lineStart = m_scanned + 1;
            if (length == 0)
                return ++m_scanned;
        } else if ((c == ' ' || c == '\t') && m_scanned == m_lineStart) {
            return failed(400, "A line begins with a blank."), 0;
        } else if (c == 0x7f || (c < 0x20 && c != '\r' && (c != '\t' || !m_firstLineSeen)) || (c > 0x7f && !m_firstLineSeen)) {
            return failed(400, "The header has a character that is not allowed."), 0;
        }
    }
    return 0;
}

void RequestParser::acceptHeader(qsizetype size)
{
    const auto header = pending().first(size);
    ErrorCode error;
    m_grammar->put(boost::asio::const_buffer(header.data(), std::size_t(size)), error);
    m_begin += size;
    if (error == beast::http::error::body_limit)
        return failed(413, "The body is too long.");
    if (error == beast::http::error::bad_version && looksLikeVersion(header.first(header.indexOf('\r'))))
        return failed(505, "This version of HTTP is not served.");
    if (error || !m_grammar->is_header_done())
        return failed(400, "The header is not valid.");
    if (auto failure = m_grammar->judge(); failure.status != 0) {
        m_failure = std::move(failure);
        m_state = State::Failed;
        return;
    }
    m_grammar->eager(true);
    m_state = m_grammar->is_done() ? State::Complete : State::Body;
}

void RequestParser::parseBody()
{
    const auto bytes = pending();
    // With fewer bytes an assertion of Beast 1.74 about the last chunk does not hold.
    if (bytes.isEmpty() || (m_grammar->chunked() && bytes.size() < kShortestChunkedRest))
        return;
    ErrorCode error;
    m_begin += qsizetype(m_grammar->put(boost::asio::const_buffer(bytes.data(), std::size_t(bytes.size())), error));
    if (error == beast::http::error::body_limit)
        return failed(413, "The body is too long.");
    if (error && error != beast::http::error::need_more)
        return failed(400, "A chunk of the body is not valid.");
    if (m_grammar->is_done()) {
        m_state = State::Complete;
        return;
    }
    // What is left over is the line before a chunk or the fields after the last one.
    if (pending().size() > m_limits.header)
        return failed(431, "The fields after the body are too long.");
    if (hasBareLineFeed(pending()))
        return failed(400, "A line does not end with CR and LF.");
}

InboundRequest RequestParser::takeRequest()
{
    InboundRequest request = std::move(m_grammar->request);
    m_grammar = std::make_unique<Grammar>(m_limits);
    m_state = State::Idle;
    m_scanned = 0;
    m_lineStart = 0;
    m_firstLineSeen = false;
    m_blankLineSkipped = false;
    return request;
}

void RequestParser::failed(int status, const char *reason)
{
    m_state = State::Failed;
    m_failure = {status, QByteArray(reason)};
}

bool RequestParser::keepAlive() const
{
    return m_grammar->keep_alive();
}

bool RequestParser::isHead() const
{
    return m_grammar->request.method == "HEAD";
}

bool RequestParser::isHttp10() const
{
    return m_grammar->isHttp10();
}

bool RequestParser::expectsContinue() const
{
    return m_grammar->expectsContinue;
}

qint64 RequestParser::bodySize() const
{
    return m_grammar->request.body.size();
}

} // namespace qasid::http
