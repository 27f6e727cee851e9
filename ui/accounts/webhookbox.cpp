#include "ui/accounts/webhookbox.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/accounts/addresslist.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kBoxPadding = 14;
constexpr int kBoxGlyph = 14;

} // namespace

WebhookBox::WebhookBox(UiContext &ui, QWidget *parent)
    : SunkenBox(ui.appearance, parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_hint(new Label(ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this))
    , m_address(new Field(ui.appearance, {}, this))
    , m_test(new TextButton(ui.appearance, tr("Test"), TextButton::Kind::Default, this))
    , m_others(new AddressList(ui, this))
{
    m_hint->setWeight(400);
    m_hint->setWordWrap(true);
    m_title = new Label(ui.appearance, TextStyle::Label, &ThemeColors::text, tr("Event address"), this);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(m_title, 0, Qt::AlignTop);
    m_head->addWidget(m_hint, 1);

    m_address->setCode(true);
    m_address->edit()->setReadOnly(true);
    m_address->edit()->setAccessibleName(tr("Event address"));
    auto *copy = new TextButton(ui.appearance, tr("Copy"), TextButton::Kind::Default, this);
    copy->setIconName("copy"_L1);
    m_address->addBeside(copy);
    m_address->addBeside(m_test);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        m_ui.toasts.show(tr("Copied."));
    });
    connect(m_test, &QAbstractButton::clicked, this, &WebhookBox::test);

    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(metrics::kSpace4);
    lines->setVerticalSpacing(metrics::kSpace2);
    lines->setColumnStretch(1, 1);
    m_listening = addLine(lines, 0);
    m_reached = addLine(lines, 1);
    m_event = addLine(lines, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kBoxPadding, kBoxPadding, kBoxPadding, kBoxPadding);
    column->setSpacing(metrics::kSpace3);
    column->addLayout(m_head);
    column->addWidget(m_address);
    column->addSpacing(metrics::kSpace2);
    column->addLayout(lines);
    column->addSpacing(metrics::kSpace2);
    column->addWidget(m_others);
    connect(&ui.inbox, &Inbox::accountsChanged, this, &WebhookBox::refresh);
    connect(&ui.inbox, &Inbox::settingChanged, this, &WebhookBox::refresh);
}

WebhookBox::Line WebhookBox::addLine(QGridLayout *grid, int row)
{
    Line line;
    line.glyph = new Glyph(m_ui.appearance, "queue"_L1, kBoxGlyph, &ThemeColors::warning, this);
    line.words = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::text, {}, this);
    line.words->setWeight(400);
    line.words->setWordWrap(true);
    line.detail = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this);
    line.detail->setWeight(400);
    grid->addWidget(line.glyph, row, 0);
    grid->addWidget(line.words, row, 1);
    grid->addWidget(line.detail, row, 2, Qt::AlignLeading | Qt::AlignVCenter);
    return line;
}

void WebhookBox::setLine(const Line &line, Mark mark, const QString &words, const QString &detail)
{
    const bool good = mark == Mark::Good;
    const bool bad = mark == Mark::Bad;
    line.glyph->setIcon(good ? "check-circle"_L1
            : bad            ? "alert"_L1
                             : "queue"_L1,
        good      ? &ThemeColors::success
            : bad ? &ThemeColors::danger
                  : &ThemeColors::warning);
    line.words->setText(words);
    line.detail->setText(detail);
}

void WebhookBox::setAccount(AccountId id)
{
    m_id = id;
    m_tested = false;
    m_others->setAccount(id);
    refresh();
}

void WebhookBox::refresh()
{
    const std::optional<AccountState> state = m_ui.inbox.account(m_id);
    setVisible(state && !state->webhookUrl.isEmpty());
    if (isHidden())
        return;
    const Provider *provider = m_ui.inbox.registry().find(state->account.provider);
    m_hint->setText(provider ? ErrorText::provider(provider->description().webhookHint) : QString());
    placeHint();
    m_address->setText(state->webhookUrl);
    m_address->edit()->setCursorPosition(0);
    const bool isPublic = !m_ui.inbox.setting(QString(settings::kPublicUrl.key)).isEmpty();
    m_address->setHint(isPublic ? QString() : tr("This address only works on this computer. Enter the public one under Receiving."),
        isPublic ? QLatin1StringView() : "info"_L1);
    showListening(*state);
    if (!m_tested)
        setLine(m_reached, Mark::Waiting, tr("Not tried from outside yet"), tr("press Test"));
    const QString name = provider ? ErrorText::provider(provider->description().name) : state->account.provider;
    if (state->lastReceived)
        setLine(m_event, Mark::Good, tr("Last event from %1").arg(bidi::isolate(name)), m_formats.ago(*state->lastReceived));
    else
        setLine(m_event, Mark::Waiting, tr("Waiting for the first event from %1").arg(bidi::isolate(name)));
}

void WebhookBox::showListening(const AccountState &state)
{
    const QString port = m_formats.shaped(QString::number(state.port));
    const std::vector<Banner> banners = m_ui.inbox.banners();
    const auto down = std::find_if(banners.begin(), banners.end(), [](const Banner &b) { return b.kind == Banner::Kind::ReceiverDown; });
    if (down != banners.end())
        setLine(m_listening, Mark::Bad, ErrorText::banner(*down, m_formats).text);
    else if (state.receiving)
        setLine(m_listening, Mark::Good, tr("Listening on port %1").arg(port));
    else
        setLine(m_listening, Mark::Waiting, state.account.enabled ? tr("Not listening") : tr("Paused"));
}

void WebhookBox::test()
{
    m_tested = true;
    m_test->setBusy(true);
    setLine(m_reached, Mark::Waiting, tr("Trying the address"));
    onResult(this, m_ui.inbox.testWebhook(m_id), [this, id = m_id](const Result<int> &milliseconds) {
        m_test->setBusy(false);
        if (id == m_id)
            showTest(milliseconds);
    });
}

void WebhookBox::showTest(const Result<int> &milliseconds)
{
    if (milliseconds) {
        const bool secure = m_address->text().startsWith("https:"_L1);
        //: %1 is a number of milliseconds.
        setLine(m_reached, Mark::Good, secure ? tr("Reached over HTTPS") : tr("Reached"), tr("%1 ms").arg(m_formats.number(*milliseconds)));
        return;
    }
    const Error &error = milliseconds.error();
    QString words = tr("The event address could not be reached from outside. Check the tunnel or reverse proxy.");
    if (error.kind == ErrorKind::Conflict)
        words = tr("The address answers, but it does not lead to this Qasid.");
    else if (error.kind == ErrorKind::TlsFailed)
        words = tr("The certificate of the address was not accepted.");
    else if (error.httpStatus)
        words = tr("The address answered %1 instead of leading here.").arg(m_formats.shaped(QString::number(error.httpStatus)));
    setLine(m_reached, Mark::Bad, words);
}

void WebhookBox::resizeEvent(QResizeEvent *)
{
    placeHint();
}

//! A short hint stands at the other end of the title's line, a longer one below it.
void WebhookBox::placeHint()
{
    const int words = QFontMetrics(m_hint->font()).horizontalAdvance(m_hint->text());
    const bool beside = m_title->sizeHint().width() + metrics::kSpace7 + words <= width() - 2 * kBoxPadding;
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(beside ? metrics::kSpace7 : metrics::kSpace1);
    m_hint->setAlignment((beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
}

} // namespace qasid
