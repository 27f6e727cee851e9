#include "ui/settings/receivingpage.h"

#include "core/engine/inbox.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/models/pollingwords.h"
#include "ui/theme/metrics.h"

#include <QFileDialog>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kShownEvents = 50;
constexpr int kPause = 2000; //!< of what is counted, several times a second

//! Empties a widget's layout, with what is in it.
QVBoxLayout *emptied(QWidget *widget)
{
    qDeleteAll(widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete widget->layout();
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace2);
    return column;
}

} // namespace

ReceivingPage::ReceivingPage(UiContext &ui, QWidget *parent)
    : SettingsPage(ui, tr("Receiving"), parent)
    , m_counters(new QWidget(this))
    , m_asking(new QWidget(this))
    , m_quarantine(new QWidget(this))
{
    m_state = addWords({});
    addAddress();
    addGroup(tr("Answers since start"));
    addWidget(m_counters);
    addAsking();
    addGroup(tr("Events that could not be read"));
    addWidget(m_quarantine);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &ReceivingPage::showPolling);
    connect(&ui.inbox, &Inbox::accountsChanged, this, &ReceivingPage::showPolling);
    connect(&ui.inbox, &Inbox::bannersChanged, this, &ReceivingPage::refresh);
    connect(&ui.inbox, &Inbox::changed, this, [this](const ChangeSet &changes) {
        if (changes.quarantine)
            refresh();
    });
}

void ReceivingPage::addAddress()
{
    addField(settings::kPublicUrl, tr("Public address"), tr("Where providers reach this computer, such as https://inbox.example.com."),
        tr("This is not an address like https://inbox.example.com."), true);
    addField(settings::kListenAddress, tr("Listen on"),
        tr("127.0.0.1 for a tunnel or reverse proxy on this computer, 0.0.0.0 for every network."),
        tr("This is not an address of a network interface."), true);
    m_port = addField(settings::kListenPort, tr("Port"), {}, tr("A port is a number from 1 to 65535."), true);
    addFile(settings::kTlsCertificate, tr("Certificate file"), tr("PEM; empty for plain HTTP behind a proxy."));
    addFile(settings::kTlsKey, tr("Key file"), {});
}

void ReceivingPage::addAsking()
{
    auto *column = emptied(m_asking);
    auto *title = new Label(ui().appearance, TextStyle::Heading, &ThemeColors::text, tr("Accounts that are asked for messages"), m_asking);
    title->setContentsMargins(0, metrics::kSpace4, 0, 0);
    column->addWidget(title);
    addWidget(m_asking);
    showPolling();
}

void ReceivingPage::askForPort()
{
    m_port->edit()->setFocus(Qt::ShortcutFocusReason);
    m_port->edit()->selectAll();
}

void ReceivingPage::addFile(const ProfileSetting &setting, const QString &label, const QString &hint)
{
    Field *field = addField(setting, label, hint, tr("This file cannot be used."), true);
    auto *choose = new TextButton(ui().appearance, tr("Choose"), TextButton::Kind::Default, field);
    field->addBeside(choose);
    connect(choose, &QAbstractButton::clicked, this, [this, setting, field] {
        auto *dialog = new QFileDialog(window(), tr("Choose a file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, field, [this, setting, field](const QString &file) {
            field->setText(file);
            ui().inbox.setSetting(QString(setting.key), file);
        });
        dialog->open();
    });
}

void ReceivingPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    refresh();
    showPolling();
    m_soon.start();
}

void ReceivingPage::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    m_soon.stop();
}

void ReceivingPage::refresh()
{
    if (!isVisible())
        return;
    onResult(this, ui().inbox.diagnostics(), [this](const Result<QJsonObject> &diagnostics) {
        if (diagnostics)
            showDiagnostics(*diagnostics);
    });
    onResult(this, ui().inbox.quarantine(kShownEvents), [this](const Result<std::vector<QuarantinedEvent>> &events) {
        if (events)
            showQuarantine(*events);
    });
}

void ReceivingPage::showDiagnostics(const QJsonObject &diagnostics)
{
    const QJsonObject receiver = diagnostics["receiver"_L1].toObject();
    const std::vector<Banner> banners = ui().inbox.banners();
    const auto down = std::find_if(banners.begin(), banners.end(), [](const Banner &b) { return b.kind == Banner::Kind::ReceiverDown; });
    const QString address = receiver["address"_L1].toString() + u':' + QString::number(receiver["port"_L1].toInt());
    const bool listening = receiver["listening"_L1].toBool();
    m_state->setRole(listening || down == banners.end() ? &ThemeColors::textSecondary : &ThemeColors::danger);
    if (listening) {
        const QString where = bidi::isolateLtr(address);
        //: %1 is an address with a port.
        m_state->setText(receiver["tls"_L1].toBool() ? tr("Listening on %1 over HTTPS.").arg(where) : tr("Listening on %1.").arg(where));
    } else {
        m_state->setText(down != banners.end() ? ErrorText::banner(*down, formats()).text : tr("Not listening."));
    }

    QVBoxLayout *column = emptied(m_counters);
    const QJsonObject answers = receiver["answers"_L1].toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        //: %1 is an HTTP status such as 200, %2 how often it was answered.
        const QString words = tr("%1: %2 times").arg(formats().shaped(answer.key()), formats().number(qint64(answer.value().toDouble())));
        column->addWidget(new Label(ui().appearance, TextStyle::Body, &ThemeColors::text, words, m_counters));
    }
    if (answers.isEmpty())
        column->addWidget(new Label(ui().appearance, TextStyle::Body, &ThemeColors::textTertiary, tr("Nothing came yet."), m_counters));
}

//! A line for each account, which stays the same one while its numbers change: whoever reads it is not thrown out.
void ReceivingPage::showPolling()
{
    QHash<AccountId, Label *> gone = std::exchange(m_asked, {});
    for (const AccountState &state : ui().inbox.accounts()) {
        if (!state.polling)
            continue;
        const AccountId id = state.account.id;
        Label *line = gone.take(id);
        if (!line) {
            line = new Label(ui().appearance, TextStyle::Body, &ThemeColors::text, {}, m_asking);
            line->setWordWrap(true);
            m_asking->layout()->addWidget(line);
        }
        m_asked.insert(id, line);
        const bool waits = state.polling->pausedUntil && *state.polling->pausedUntil > ui().inbox.clock().now();
        line->setRole(waits ? &ThemeColors::warning : &ThemeColors::text);
        //: %1 is an account, %2 a sentence that says how it is asked for messages.
        const QString words
            = tr("%1: %2").arg(bidi::isolate(state.account.name), bidi::isolate(PollingWords::line(*state.polling, formats())));
        if (line->text() != words)
            line->setText(words);
    }
    qDeleteAll(gone);
    m_asking->setVisible(!m_asked.isEmpty());
}

void ReceivingPage::showQuarantine(const std::vector<QuarantinedEvent> &events)
{
    QVBoxLayout *column = emptied(m_quarantine);
    if (events.empty())
        column->addWidget(new Label(ui().appearance, TextStyle::Body, &ThemeColors::textTertiary, tr("None."), m_quarantine));
    for (const QuarantinedEvent &event : events) {
        auto *row = new QWidget(m_quarantine);
        const auto account = ui().inbox.account(event.account);
        const QString name = account ? account->account.name : QString();
        //: %1 is an account, %2 a day and time, %3 why an event was not understood (in English).
        const QString words = tr("%1, %2: %3").arg(bidi::isolate(name), formats().dayAndTime(event.received), bidi::isolate(event.reason));
        auto *label = new Label(ui().appearance, TextStyle::Body, &ThemeColors::text, words, row);
        label->setWordWrap(true);
        auto *again = new TextButton(ui().appearance, tr("Read again"), TextButton::Kind::Default, row);
        again->setSize(TextButton::Size::Small);
        connect(again, &QAbstractButton::clicked, this, [this, id = event.id] { replay(id); });
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(label, 1);
        line->addWidget(again);
        column->addWidget(row);
    }
}

void ReceivingPage::replay(QuarantineId id)
{
    onResult(this, ui().inbox.replayQuarantined(id), [this](const Result<InboundOutcome> &outcome) {
        if (!outcome)
            ui().toasts.show(ErrorText::sentence(outcome.error(), {}, formats()));
        else if (outcome->quarantined > 0)
            ui().toasts.show(tr("Qasid still cannot read it."));
        else
            ui().toasts.show(tr("Read. It is in its conversation now."));
        refresh();
    });
}

} // namespace qasid
