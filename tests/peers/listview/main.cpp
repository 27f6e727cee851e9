// A thread as it is often written with Qt: a QListView over all messages, with a delegate that wraps words. The peer of ./dev bench:
// listview_peer MESSAGES.json, a JSON array of {"text", "out", "time"}. Prints times in milliseconds and memory in MiB as JSON.

#include "tests/benchmark/window/frames.h"
#include "tests/benchmark/window/memory.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cstdio>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

constexpr int kNotes = 5, kWheel = 600;

struct Line {
    QString text;
    bool out = false;
    qint64 time = 0;
};

class Lines : public QAbstractListModel {
public:
    enum Role { OutRole = Qt::UserRole, TimeRole };

    explicit Lines(std::vector<Line> lines)
        : m_lines(std::move(lines))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line &line = m_lines[std::size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return line.text;
        case OutRole:
            return line.out;
        case TimeRole:
            return line.time;
        default:
            return {};
        }
    }
    void append(const Line &line)
    {
        beginInsertRows({}, rowCount(), rowCount());
        m_lines.push_back(line);
        endInsertRows();
    }

private:
    std::vector<Line> m_lines;
};

class Bubbles : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QSize(option.rect.width(), textRect(option, index).height() + 36);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool out = index.data(Lines::OutRole).toBool();
        QRect text = textRect(option, index);
        const int x = out ? option.rect.right() - 36 - text.width() : option.rect.left() + 36;
        text.moveTo(x, option.rect.top() + 12);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(out ? QColor(0xdc, 0xf1, 0xe8) : QColor(0xff, 0xff, 0xff));
        painter->drawRoundedRect(text.adjusted(-12, -8, 12, 24), 12, 12);
        painter->setPen(Qt::black);
        painter->drawText(text, Qt::TextWordWrap, index.data().toString());
        painter->setPen(Qt::gray);
        const QString time = QDateTime::fromMSecsSinceEpoch(index.data(Lines::TimeRole).toLongLong()).toString(u"hh:mm"_s);
        painter->drawText(text.adjusted(0, 0, 0, 20), Qt::AlignRight | Qt::AlignBottom, time);
    }

private:
    static QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int width = qMin(480, (option.rect.width() > 0 ? option.rect.width() : option.widget->width()) - 120);
        return option.fontMetrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, index.data().toString());
    }
};

std::vector<Line> readLines(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    std::vector<Line> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    lines.reserve(std::size_t(all.size()));
    for (const QJsonValue &one : all)
        lines.push_back({one["text"_L1].toString(), one["out"_L1].toBool(), one["time"_L1].toInteger()});
    return lines;
}

} // namespace

int main(int argc, char **argv)
{
    Frames frames(argc, argv);
    if (argc != 2)
        return 2;
    Lines lines(readLines(argv[1]));
    QListView view;
    view.setItemDelegate(new Bubbles(&view));
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setResizeMode(QListView::Adjust);
    view.resize(760, 700);
    view.show();
    frames.rest(300);
    const auto painted = [] { return true; };
    const double first = frames.untilFlushed(
        view,
        [&] {
            view.setModel(&lines);
            view.scrollToBottom();
        },
        painted);
    frames.rest(300);
    std::mt19937 random(1);
    QJsonArray append, scroll;
    for (int i = 0; i < kNotes; ++i) {
        append.append(frames.untilFlushed(
            view,
            [&] {
                lines.append({u"One more, والعنوان كما هو."_s, true, 1'790'000'000'000});
                view.scrollToBottom();
            },
            painted));
        frames.rest();
    }
    for (int i = 0; i < kWheel; ++i) {
        const QPointF at(300, 300);
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, 120 * int(1 + random() % 3)}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        scroll.append(frames.untilFlushed(
            view, [&] { QCoreApplication::sendEvent(view.viewport(), &event); }, painted));
    }
    const QJsonObject result{{u"first"_s, first}, {u"append"_s, append}, {u"scroll"_s, scroll}, {u"memory"_s, memoryShare()}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
