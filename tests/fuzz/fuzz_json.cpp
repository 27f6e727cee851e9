#include "core/base/clock.h"
#include "core/base/json.h"

#include <cstdint>
#include <cstdlib>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

//! The readers answer something on any value, and what they answer is what they promise.
void read(const QJsonObject &object)
{
    const QString text = json::text(object, {"a"_L1, "b"_L1});
    if (const auto time = timeFromText(text))
        check(*time >= 0 && timeFromText(toRfc3339(*time)) == time);
    const QString id = json::opaqueId(object, {"id"_L1, "a"_L1});
    check(!object.value("id"_L1).isString() || object.value("id"_L1).toString().isEmpty() || id == object.value("id"_L1).toString());
    if (const auto number = json::number(object, {"a"_L1}))
        check(qIsFinite(*number));
    json::boolean(object, {"a"_L1});
    json::array(object, {"a"_L1});
    if (const auto inner = json::object(object, {"a"_L1}); !inner.isEmpty())
        read(inner);
}

} // namespace

//! Any bytes are JSON or an error; what is JSON comes back the same when written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto value = json::parse(bytes);
    const auto object = json::parseObject(bytes);
    check(bool(object) == (value && value->isObject()));
    if (!value)
        check(value.error().kind == ErrorKind::InvalidInput);
    if (!object)
        return 0;
    read(*object);
    // Qt takes this invisible letter for a byte order mark at the start of a text and drops it.
    if (bytes.contains("\xef\xbb\xbf") || bytes.toLower().contains("\\ufeff"))
        return 0;
    const auto again = json::parseObject(json::write(*object));
    check(again && *again == *object);
    return 0;
}
