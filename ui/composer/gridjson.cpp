#include "ui/composer/gridjson.h"

#include "core/model/messagejson.h"
#include "ui/models/bidi.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! Walks through JSON that is known to be right, for what QJsonDocument does not tell: where each button begins, and keys that
//! are there twice.
class Walk {
public:
    explicit Walk(const QString &text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (c == u'"') {
                const qsizetype end = endOfString(text, at);
                takeString(text.mid(at + 1, end - at - 1), int(at));
                at = end;
            } else if (c == u'[' || c == u'{') {
                open(c == u'{', int(at));
            } else if (c == u']' || c == u'}') {
                m_open.pop_back();
            } else if (!c.isSpace() && c != u',' && c != u':') {
                atElement(int(at));
            } else if (c == u',' && !m_open.empty()) {
                m_open.back().begun = false;
                m_open.back().key = true;
            }
        }
    }

    int button(int row, int at) const
    {
        const auto found = std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell &cell) { return cell.row == row && cell.at == at; });
        return found == m_cells.end() ? 0 : found->position;
    }
    int row(int row) const { return row < int(m_rows.size()) ? m_rows[size_t(row)] : 0; }

    struct Twice {
        QString key;
        int position;
    };
    std::vector<Twice> twice;

private:
    struct Level {
        bool object = false;
        bool begun = false; //!< the element at hand was counted
        bool key = true; //!< the next text is a key
        int count = 0;
        QSet<QString> keys;
    };
    struct Cell {
        int row;
        int at;
        int position;
    };

    static qsizetype endOfString(const QString &text, qsizetype at)
    {
        for (++at; at < text.size() && text[at] != u'"'; ++at) {
            if (text[at] == u'\\')
                ++at;
        }
        return at;
    }

    void open(bool object, int position)
    {
        atElement(position);
        m_open.push_back({.object = object});
    }

    //! A value begins here.
    void atElement(int position)
    {
        if (m_open.empty() || m_open.back().object || m_open.back().begun)
            return;
        m_open.back().begun = true;
        const int number = m_open.back().count++;
        if (m_open.size() == 1)
            m_rows.push_back(position);
        else if (m_open.size() == 2)
            m_cells.push_back({int(m_rows.size()) - 1, number, position});
    }

    void takeString(const QString &raw, int position)
    {
        if (m_open.empty() || !m_open.back().object || !m_open.back().key)
            return atElement(position);
        m_open.back().key = false;
        if (m_open.back().keys.contains(raw))
            twice.push_back({raw, position});
        m_open.back().keys.insert(raw);
    }

    std::vector<Level> m_open;
    std::vector<int> m_rows;
    std::vector<Cell> m_cells;
};

//! The fields an action of this type has besides "type".
QStringList actionFields(const QString &type)
{
    if (type == "link"_L1)
        return {u"url"_s};
    if (type == "server"_L1 || type == "dynamic"_L1)
        return {u"data"_s};
    if (type == "reply"_L1)
        return {u"id"_s};
    if (type == "post"_L1)
        return {u"post"_s, u"manage"_s};
    return {u"raw"_s};
}

QString unknownField(const QJsonObject &button)
{
    for (const QString &key : button.keys()) {
        if (key != "caption"_L1 && key != "icon"_L1 && key != "action"_L1)
            return key;
    }
    const QJsonObject action = button.value("action"_L1).toObject();
    const QStringList known = actionFields(action.value("type"_L1).toString());
    for (const QString &key : action.keys()) {
        if (key != "type"_L1 && !known.contains(key))
            return key;
    }
    return {};
}

} // namespace

QString GridJson::write(const ButtonGrid &grid)
{
    return QString::fromUtf8(QJsonDocument(buttonsToJson(grid)).toJson(QJsonDocument::Indented)).trimmed();
}

GridJson::Reading GridJson::read(const QString &text)
{
    const QLocale locale;
    const QByteArray bytes = text.toUtf8();
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &wrong);
    if (wrong.error != QJsonParseError::NoError) {
        const int position = int(QString::fromUtf8(bytes.left(wrong.offset)).size());
        return {{}, {{std::min(position, int(text.size())), tr("This cannot be read. Look for a comma, a quote or a bracket.")}}};
    }
    if (!document.isArray())
        return {{}, {{0, tr("This must be a list of rows, in square brackets.")}}};

    Reading reading;
    const Walk walk(text);
    for (const Walk::Twice &twice : walk.twice)
        //: %1 is the name of a field in JSON.
        reading.faults.push_back({twice.position, tr("%1 is here twice.").arg(bidi::isolateLtr(twice.key))});
    const QJsonArray rows = document.array();
    for (int row = 0; row < rows.size(); ++row) {
        if (!rows[row].isArray()) {
            reading.faults.push_back(
                {walk.row(row), tr("Row %1 must be a list of buttons, in square brackets.").arg(locale.toString(row + 1))});
            continue;
        }
        const QJsonArray cells = rows[row].toArray();
        auto &into = reading.grid.emplace_back();
        for (int at = 0; at < cells.size(); ++at) {
            //: Where a fault is. %1 is the row, %2 the button in it, %3 the fault.
            const QString where = tr("Row %1, button %2: %3").arg(locale.toString(row + 1), locale.toString(at + 1));
            QJsonArray alone;
            alone.append(QJsonArray{cells[at]});
            const auto button = buttonsFromJson(alone);
            const QString unknown = button ? unknownField(cells[at].toObject()) : QString();
            if (!button)
                //: %1 is the name of a field in JSON.
                reading.faults.push_back({walk.button(row, at),
                    where.arg(tr("%1 is missing or not what it must be.").arg(bidi::isolateLtr(button.error().providerCode)))});
            else if (!unknown.isEmpty())
                //: %1 is the name of a field in JSON.
                reading.faults.push_back({walk.button(row, at), where.arg(tr("%1 is not a field here.").arg(bidi::isolateLtr(unknown)))});
            else
                into.push_back(button->front().front());
        }
    }
    std::sort(reading.faults.begin(), reading.faults.end(), [](const Fault &a, const Fault &b) { return a.position < b.position; });
    return reading;
}

} // namespace qasid
