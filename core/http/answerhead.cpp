#include "core/http/answerhead.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid::http {

namespace {

struct Reason {
    int status;
    const char *phrase;
};

constexpr std::array kReasons{
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{204, "No Content"},
    Reason{301, "Moved Permanently"},
    Reason{302, "Found"},
    Reason{303, "See Other"},
    Reason{304, "Not Modified"},
    Reason{307, "Temporary Redirect"},
    Reason{308, "Permanent Redirect"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{402, "Payment Required"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{411, "Length Required"},
    Reason{413, "Content Too Large"},
    Reason{414, "URI Too Long"},
    Reason{415, "Unsupported Media Type"},
    Reason{417, "Expectation Failed"},
    Reason{422, "Unprocessable Content"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{502, "Bad Gateway"},
    Reason{503, "Service Unavailable"},
    Reason{504, "Gateway Timeout"},
    Reason{505, "HTTP Version Not Supported"},
};

const char *phrase(int status)
{
    const auto found = std::find_if(kReasons.begin(), kReasons.end(), [status](const Reason &r) { return r.status == status; });
    return found == kReasons.end() ? "Answer" : found->phrase;
}

bool isOfServer(const QByteArray &name)
{
    constexpr std::array kNames{"Content-Length", "Date", "Connection", "Transfer-Encoding"};
    return std::any_of(kNames.begin(), kNames.end(), [&name](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

bool isSafe(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray answerHead(int status, const Response &response, bool keepAlive, bool sayKeepAlive, const QByteArray &date)
{
    QByteArray head;
    head.reserve(256);
    head.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ').append(phrase(status));
    head.append("\r\nDate: ").append(date);
    for (const auto &[name, value] : response.headers) {
        if (!name.isEmpty() && !isOfServer(name) && isSafe(name) && isSafe(value))
            head.append("\r\n").append(name).append(": ").append(value);
    }
    if (mayHaveBody(status))
        head.append("\r\nContent-Length: ").append(QByteArray::number(response.body.size()));
    if (!keepAlive)
        head.append("\r\nConnection: close");
    else if (sayKeepAlive)
        head.append("\r\nConnection: keep-alive");
    head.append("\r\n\r\n");
    return head;
}

} // namespace qasid::http
