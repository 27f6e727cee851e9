#include "app/desktop/commandrequest.h"

#include "core/base/json.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qint64 kLongestInput = 64 * 1024 * 1024;

Error badInput(const QString &detail)
{
    return Error{.kind = ErrorKind::InvalidInput, .detail = detail};
}

Result<QJsonObject> readObject(QFile &file, const QString &what)
{
    const QByteArray bytes = file.read(kLongestInput);
    auto object = json::parseObject(bytes);
    if (!object)
        return fail(badInput(u"%1: %2"_s.arg(what, object.error().detail)));
    return object;
}

Result<Done> readSecrets(QJsonObject &request)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(badInput(u"stdin cannot be read"_s));
    auto secrets = readObject(input, u"the secrets on stdin"_s);
    if (!secrets)
        return fail(secrets.error());
    for (auto it = secrets->begin(); it != secrets->end(); ++it) {
        if (it->isDouble())
            *it = json::opaqueId(*it); // a client_id may be a number
        if (!it->isString())
            return fail(badInput(u"the secrets on stdin must be texts"_s));
    }
    request.insert("secrets"_L1, *secrets);
    return Done{};
}

//! Files are named as seen from here; the running instance has another working directory.
QJsonObject withWholePaths(QJsonObject content)
{
    QJsonArray attachments = content.value("attachments"_L1).toArray();
    for (auto it = attachments.begin(); it != attachments.end(); ++it) {
        QJsonObject attachment = it->toObject();
        const QString path = attachment.value("local_path"_L1).toString();
        if (path.isEmpty())
            continue;
        attachment.insert("local_path"_L1, QFileInfo(path).absoluteFilePath());
        *it = attachment;
    }
    if (!attachments.isEmpty())
        content.insert("attachments"_L1, attachments);
    return content;
}

Result<QJsonObject> readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(badInput(u"%1 cannot be read"_s.arg(fileName)));
    return readObject(file, fileName);
}

//! What --text, or the file of --content, says.
Result<QJsonObject> writtenContent(const Arguments &arguments)
{
    const QJsonObject &request = arguments.command;
    if (!arguments.contentFile.isEmpty()) {
        auto content = readFile(arguments.contentFile);
        return content ? Result<QJsonObject>(withWholePaths(*content)) : fail(content.error());
    }
    const QString text = request.value("text"_L1).toString();
    const QString language = request.value("language"_L1).toString();
    if (!language.isEmpty())
        return QJsonObject{{"kind"_L1, u"text"_s}, {"text"_L1, text}, {"texts"_L1, QJsonObject{{language, text}}}};
    return QJsonObject{{"kind"_L1, request.contains("attach"_L1) ? u"media"_s : u"text"_s}, {"text"_L1, text}};
}

//! All that is to be sent: what is written, and the options beside it.
Result<QJsonObject> contentOf(const Arguments &arguments)
{
    const QJsonObject &request = arguments.command;
    auto content = writtenContent(arguments);
    if (!content)
        return content;
    QJsonArray attachments = content->value("attachments"_L1).toArray();
    const QJsonArray attached = request.value("attach"_L1).toArray();
    for (const QJsonValue &path : attached)
        attachments += QJsonObject{{"local_path"_L1, QFileInfo(path.toString()).absoluteFilePath()}};
    if (!attached.isEmpty())
        content->insert("attachments"_L1, attachments);
    if (request.contains("reply_to"_L1))
        content->insert("reply_to"_L1, request.value("reply_to"_L1));
    QJsonObject options = content->value("options"_L1).toObject();
    const QJsonObject asked = request.value("options"_L1).toObject();
    for (auto it = asked.begin(); it != asked.end(); ++it)
        options.insert(it.key(), it.value());
    if (request.contains("customer"_L1))
        options.insert("customer"_L1, request.value("customer"_L1));
    if (!options.isEmpty())
        content->insert("options"_L1, options);
    return content;
}

} // namespace

Result<QJsonObject> completeRequest(const Arguments &arguments)
{
    QJsonObject request = arguments.command;
    if (arguments.secretsFromStdin) {
        if (auto read = readSecrets(request); !read)
            return fail(read.error());
    }
    if (request.value("command"_L1).toString() == "send"_L1) {
        auto content = contentOf(arguments);
        if (!content)
            return fail(content.error());
        request.insert("content"_L1, *content);
    } else if (!arguments.contentFile.isEmpty()) {
        auto rules = readFile(arguments.contentFile);
        if (!rules)
            return fail(rules.error());
        request.insert("rules"_L1, *rules);
    }
    return request;
}

} // namespace qasid
