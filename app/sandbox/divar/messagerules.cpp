#include "app/sandbox/divar/messagerules.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

constexpr qsizetype kRows = 3;
constexpr qsizetype kInRow = 3;

const QSet<QString> &iconNames()
{
    static const QSet<QString> names = [] {
        QFile file(u":/sandbox/divar/icons.txt"_s);
        QSet<QString> read;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.isEmpty())
                    read.insert(QString::fromLatin1(line));
            }
        }
        return read;
    }();
    return names;
}

//! The object's keys must be these and no others.
QString wrongKeys(const QJsonObject &object, const QStringList &known, const QString &path)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return u"%1: unknown field \"%2\""_s.arg(path, it.key());
    }
    return {};
}

QString wrongData(const QJsonObject &value, const QString &path)
{
    if (!value.value("data"_L1).isObject())
        return u"%1.data must be an object"_s.arg(path);
    return wrongKeys(value, {u"data"_s}, path);
}

QString wrongPost(const QJsonObject &value, const QString &path)
{
    if (value.value("post_token"_L1).toString().isEmpty())
        return u"%1.post_token must be a string"_s.arg(path);
    return wrongKeys(value, {u"post_token"_s}, path);
}

QString wrongButton(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return u"%1 must be an object"_s.arg(path);
    const QJsonObject button = value.toObject();
    if (button.contains("icon_name"_L1))
        return u"%1.icon_name is deprecated; use icon"_s.arg(path);
    if (const QString wrong = wrongKeys(button, {u"action"_s, u"caption"_s, u"icon"_s}, path); !wrong.isEmpty())
        return wrong;
    if (button.value("caption"_L1).toString().trimmed().isEmpty())
        return u"%1.caption must be a string"_s.arg(path);
    if (button.contains("icon"_L1) && !iconNames().contains(button.value("icon"_L1).toString()))
        return u"%1.icon is no known icon name"_s.arg(path);
    return wrongAction(button.value("action"_L1), buttonActions(), path + u".action"_s);
}

} // namespace

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

QStringList buttonActions()
{
    return {u"open_direct_link"_s, u"open_server_link"_s, u"get_dynamic_action"_s, u"open_post_page"_s, u"open_post_manage_page"_s};
}

QString wrongAction(const QJsonValue &value, const QStringList &kinds, const QString &path)
{
    const QJsonObject action = value.toObject();
    if (action.size() != 1)
        return u"%1 must be an object with exactly one action"_s.arg(path);
    const QString kind = action.begin().key();
    const QJsonValue what = action.begin().value();
    const QString at = path + u'.' + kind;
    if (!kinds.contains(kind))
        return u"%1: unknown field \"%2\""_s.arg(path, kind);
    if (kind == "open_direct_link"_L1)
        return isWebUrl(what.toString()) ? QString() : u"%1 must be an http or https URL"_s.arg(at);
    if (!what.isObject())
        return u"%1 must be an object"_s.arg(at);
    return kind.startsWith("open_post"_L1) ? wrongPost(what.toObject(), at) : wrongData(what.toObject(), at);
}

QString wrongGrid(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return u"%1 must be an object"_s.arg(path);
    if (const QString wrong = wrongKeys(value.toObject(), {u"rows"_s}, path); !wrong.isEmpty())
        return wrong;
    const QJsonArray rows = value["rows"_L1].toArray();
    if (rows.isEmpty() || rows.size() > kRows)
        return u"%1.rows must be 1 to %2 rows"_s.arg(path).arg(kRows);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QString rowPath = u"%1.rows[%2]"_s.arg(path).arg(r);
        const QJsonObject row = rows.at(r).toObject();
        const QJsonArray buttons = row.value("buttons"_L1).toArray();
        if (const QString wrong = wrongKeys(row, {u"buttons"_s}, rowPath); !wrong.isEmpty())
            return wrong;
        if (buttons.isEmpty() || buttons.size() > kInRow)
            return u"%1.buttons must be 1 to %2 buttons"_s.arg(rowPath).arg(kInRow);
        for (qsizetype b = 0; b < buttons.size(); ++b) {
            if (const QString wrong = wrongButton(buttons.at(b), u"%1.buttons[%2]"_s.arg(rowPath).arg(b)); !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

} // namespace qasid::sandbox::divar
