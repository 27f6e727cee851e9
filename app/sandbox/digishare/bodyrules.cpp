#include "app/sandbox/digishare/bodyrules.h"

#include <QHostAddress>
#include <QSet>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

//! Required text of at most `limit` code points (0: no limit).
void checkText(const QJsonObject &object, QLatin1StringView key, const QString &path, int limit, FieldErrors &errors, bool required = true)
{
    const QString field = path.isEmpty() ? QString(key) : QString(path + u'.' + key);
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())) {
        if (required)
            errors.add(field, u"The %1 field is required."_s.arg(field));
        return;
    }
    if (!value.isString())
        errors.add(field, u"The %1 field must be a string."_s.arg(field));
    else if (limit > 0 && length(value.toString()) > limit)
        errors.add(field, u"The %1 field must not be greater than %2 characters."_s.arg(field).arg(limit));
}

//! The object under `key`; reports it when it is missing or something else.
QJsonObject requiredObject(const QJsonObject &object, QLatin1StringView key, const QString &path, FieldErrors &errors)
{
    const QString field = path + u'.' + key;
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        errors.add(field, u"The %1 field is required."_s.arg(field));
    else if (!value.isObject())
        errors.add(field, u"The %1 field must be an object."_s.arg(field));
    return value.toObject();
}

void checkLocation(const QJsonObject &body, FieldErrors &errors)
{
    checkKeys(body, {u"latitude"_s, u"longitude"_s, u"name"_s, u"address"_s}, u"body"_s, errors);
    const auto degrees = [&](QLatin1StringView key, double most) {
        const QString field = u"body."_s + key;
        const QJsonValue value = body.value(key);
        if (value.isUndefined() || value.isNull())
            errors.add(field, u"The %1 field is required."_s.arg(field));
        else if (!value.isDouble())
            errors.add(field, u"The %1 field must be a number."_s.arg(field));
        else if (std::abs(value.toDouble()) > most)
            errors.add(field, u"The %1 field must be between -%2 and %2."_s.arg(field).arg(most));
    };
    degrees("latitude"_L1, 90);
    degrees("longitude"_L1, 180);
    checkText(body, "name"_L1, u"body"_s, 0, errors, false);
    checkText(body, "address"_L1, u"body"_s, 0, errors, false);
}

void checkHeader(const QJsonObject &body, bool mediaAllowed, FieldErrors &errors)
{
    if (!body.contains("header"_L1))
        return;
    const QString path = u"body.header"_s;
    const QJsonObject header = requiredObject(body, "header"_L1, u"body"_s, errors);
    const QString type = header.value("type"_L1).toString();
    if (type == "text"_L1) {
        checkKeys(header, {u"type"_s, u"text"_s}, path, errors);
        checkText(header, "text"_L1, path, kHeaderLength, errors);
        return;
    }
    if (!mediaAllowed || !QStringList{u"image"_s, u"video"_s, u"document"_s}.contains(type)) {
        errors.add(path + u".type"_s, u"The selected body.header.type is invalid."_s);
        return;
    }
    checkKeys(header, {u"type"_s, type}, path, errors);
    const QJsonObject media = header.value(type).toObject();
    checkKeys(media, {u"link"_s}, path + u'.' + type, errors);
    if (!isPublicUrl(media.value("link"_L1).toString()))
        errors.add(path + u'.' + type + u".link"_s, u"The link must be a public URL."_s);
}

void checkBodyText(const QJsonObject &body, FieldErrors &errors)
{
    const QJsonObject text = requiredObject(body, "body"_L1, u"body"_s, errors);
    checkKeys(text, {u"text"_s}, u"body.body"_s, errors);
    checkText(text, "text"_L1, u"body.body"_s, kTextLength, errors);
}

void checkButtons(const QJsonObject &body, FieldErrors &errors)
{
    checkKeys(body, {u"type"_s, u"header"_s, u"body"_s, u"action"_s}, u"body"_s, errors);
    checkHeader(body, true, errors);
    checkBodyText(body, errors);
    const QJsonObject action = requiredObject(body, "action"_L1, u"body"_s, errors);
    checkKeys(action, {u"buttons"_s}, u"body.action"_s, errors);
    const QJsonArray buttons = action.value("buttons"_L1).toArray();
    if (buttons.isEmpty() || buttons.size() > kButtons)
        errors.add(u"body.action.buttons"_s, u"The body.action.buttons field must have between 1 and %1 items."_s.arg(kButtons));
    QSet<QString> ids;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QString path = u"body.action.buttons.%1"_s.arg(i);
        const QJsonObject button = buttons.at(i).toObject();
        checkKeys(button, {u"type"_s, u"reply"_s}, path, errors);
        if (button.value("type"_L1).toString() != "reply"_L1)
            errors.add(path + u".type"_s, u"The selected %1.type is invalid."_s.arg(path));
        const QJsonObject reply = requiredObject(button, "reply"_L1, path, errors);
        checkKeys(reply, {u"id"_s, u"title"_s}, path + u".reply"_s, errors);
        checkText(reply, "id"_L1, path + u".reply"_s, 256, errors);
        checkText(reply, "title"_L1, path + u".reply"_s, kButtonTitleLength, errors);
        if (ids.contains(reply.value("id"_L1).toString()))
            errors.add(path + u".reply.id"_s, u"The %1.reply.id field has a duplicate value."_s.arg(path));
        ids.insert(reply.value("id"_L1).toString());
    }
}

void checkRows(const QJsonArray &sections, FieldErrors &errors)
{
    QSet<QString> ids;
    qsizetype count = 0;
    for (qsizetype s = 0; s < sections.size(); ++s) {
        const QString sectionPath = u"body.action.sections.%1"_s.arg(s);
        const QJsonObject section = sections.at(s).toObject();
        checkKeys(section, {u"title"_s, u"rows"_s}, sectionPath, errors);
        checkText(section, "title"_L1, sectionPath, kRowTitleLength, errors, sections.size() > 1);
        const QJsonArray rows = section.value("rows"_L1).toArray();
        if (rows.isEmpty())
            errors.add(sectionPath + u".rows"_s, u"The %1.rows field is required."_s.arg(sectionPath));
        for (qsizetype r = 0; r < rows.size(); ++r, ++count) {
            const QString path = sectionPath + u".rows.%1"_s.arg(r);
            const QJsonObject row = rows.at(r).toObject();
            checkKeys(row, {u"id"_s, u"title"_s, u"description"_s}, path, errors);
            checkText(row, "id"_L1, path, 256, errors);
            checkText(row, "title"_L1, path, kRowTitleLength, errors);
            checkText(row, "description"_L1, path, 0, errors, false);
            if (ids.contains(row.value("id"_L1).toString()))
                errors.add(path + u".id"_s, u"The %1.id field has a duplicate value."_s.arg(path));
            ids.insert(row.value("id"_L1).toString());
        }
    }
    if (count > kRows)
        errors.add(u"body.action.sections"_s, u"The list must not have more than %1 rows."_s.arg(kRows));
}

void checkList(const QJsonObject &body, FieldErrors &errors)
{
    checkKeys(body, {u"type"_s, u"header"_s, u"body"_s, u"action"_s}, u"body"_s, errors);
    checkHeader(body, false, errors);
    checkBodyText(body, errors);
    const QJsonObject action = requiredObject(body, "action"_L1, u"body"_s, errors);
    checkKeys(action, {u"button"_s, u"sections"_s}, u"body.action"_s, errors);
    checkText(action, "button"_L1, u"body.action"_s, kButtonTitleLength, errors);
    const QJsonArray sections = action.value("sections"_L1).toArray();
    if (sections.isEmpty())
        errors.add(u"body.action.sections"_s, u"The body.action.sections field is required."_s);
    checkRows(sections, errors);
}

void checkLocationRequest(const QJsonObject &body, FieldErrors &errors)
{
    checkKeys(body, {u"type"_s, u"body"_s, u"action"_s}, u"body"_s, errors);
    checkBodyText(body, errors);
    const QJsonObject action = requiredObject(body, "action"_L1, u"body"_s, errors);
    checkKeys(action, {u"name"_s}, u"body.action"_s, errors);
    if (action.value("name"_L1).toString() != "send_location"_L1)
        errors.add(u"body.action.name"_s, u"The selected body.action.name is invalid."_s);
}

//! Ranges of RFC 1918, which QHostAddress counts as global.
bool isPrivate(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

} // namespace

void checkKeys(const QJsonObject &object, const QStringList &known, const QString &path, FieldErrors &errors)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key())) {
            const QString field = path.isEmpty() ? it.key() : QString(path + u'.' + it.key());
            errors.add(field, u"The %1 field is not known."_s.arg(field));
        }
    }
}

bool isPublicUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return false;
    const QHostAddress address(url.host());
    if (!address.isNull())
        return address.isGlobal() && !isPrivate(address);
    return url.host() != "localhost"_L1 && url.host().contains(u'.');
}

qsizetype length(const QString &text)
{
    qsizetype count = 0;
    for (const QChar unit : text)
        count += unit.isLowSurrogate() ? 0 : 1;
    return count;
}

void checkBody(const QString &type, const QJsonValue &body, FieldErrors &errors)
{
    if (type == "text"_L1) {
        checkText(QJsonObject{{"body"_L1, body}}, "body"_L1, QString(), kTextLength, errors);
        return;
    }
    if (!body.isObject()) {
        errors.add(
            u"body"_s, body.isUndefined() || body.isNull() ? u"The body field is required."_s : u"The body field must be an object."_s);
        return;
    }
    const QJsonObject object = body.toObject();
    if (type == "location"_L1) {
        checkLocation(object, errors);
        return;
    }
    const QString kind = object.value("type"_L1).toString();
    if (kind == "button"_L1)
        checkButtons(object, errors);
    else if (kind == "list"_L1)
        checkList(object, errors);
    else if (kind == "location_request_message"_L1)
        checkLocationRequest(object, errors);
    else
        errors.add(u"body.type"_s, u"The selected body.type is invalid."_s);
}

} // namespace qasid::sandbox::digishare
