#include "ui/thread/sendingwatch.h"

#include "core/engine/inbox.h"
#include "ui/models/threadmodel.h"

#include <algorithm>

namespace qasid {

SendingWatch::SendingWatch(Inbox &inbox, const ThreadModel &model, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_model(model)
{
    connect(&inbox, &Inbox::sendingFilesChanged, this, [this](MessageId message) {
        if (m_model.rowOf(message) >= 0)
            look(message);
    });
    // A conversation may be opened while something is on its way.
    connect(&model, &ThreadModel::reset, this, [this] {
        m_percent.clear();
        lookAtRows(0, m_model.count());
    });
    connect(&model, &ThreadModel::inserted, this, &SendingWatch::lookAtRows);
}

void SendingWatch::lookAtRows(int first, int count)
{
    for (int row = first; row < first + count; ++row) {
        const Delivery delivery = m_model.at(row).delivery;
        if (delivery == Delivery::Sending || delivery == Delivery::Queued)
            look(m_model.at(row).id);
    }
}

void SendingWatch::look(MessageId message)
{
    const std::optional<SendingFiles> files = m_inbox.sendingFiles(message);
    if (!files || files->total <= 0) {
        if (m_percent.remove(message) > 0)
            Q_EMIT percentChanged(message, std::nullopt);
        return;
    }
    const int percent = int(std::clamp<qint64>(files->sent * 100 / files->total, 0, 100));
    const auto known = m_percent.constFind(message);
    if (known != m_percent.cend() && *known == percent)
        return;
    const int before = known == m_percent.cend() ? percent : *known;
    m_percent.insert(message, percent);
    Q_EMIT percentChanged(message, percent);
    if (percent / 25 > before / 25 && percent < 100)
        Q_EMIT quarterPassed(message, percent / 25 * 25);
}

} // namespace qasid
