// The pictures of an account whose buttons are answered here, to which people give access, and whose messages go in time.

#include "core/engine/profilesettings.h"
#include "tests/gui/answeringprovider.h"
#include "tests/shots/camera.h"
#include "tests/support/await.h"
#include "ui/accounts/accesssection.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountwizard.h"
#include "ui/accounts/answerrulesdialog.h"
#include "ui/accounts/answersection.h"
#include "ui/accounts/presstrial.h"
#include "ui/accounts/retentionsection.h"
#include "ui/accounts/rulelist.h"
#include "ui/controls/chip.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/textbutton.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace qasid::test {
namespace {

TimeMs day(const QString &date)
{
    return timeFromText(QString(date + u"T10:00:00Z"_s)).value();
}

std::vector<AccessGrant> someGrants()
{
    return {{.user = u"ZnJpZW5kLTE3"_s,
                .phone = u"+98 912 000 0117"_s,
                .purposes = {u"message_user"_s, u"post_chats"_s},
                .subject = {},
                .given = day(u"2025-11-20"_s),
                .until = day(u"2025-12-20"_s)},
        {.user = u"ZnJpZW5kLTQy"_s,
            .phone = {},
            .purposes = {u"post_chat"_s},
            .subject = u"AaBb0042"_s,
            .given = day(u"2025-12-01"_s),
            .until = {}}};
}

AnswerRules someRules()
{
    const AnswerRule booked{.name = u"Inspection times"_s,
        .match = {{u"kind"_s, u"inspection"_s}, {u"day"_s, u"*"_s}},
        .answer = {.url = u"https://check.example/book/{data.day}?post={post_token}"_s, .text = {}, .action = {}}};
    const AnswerRule price{.name = u"قیمت کارشناسی"_s,
        .match = {{u"ask"_s, u"price"_s}},
        .answer = {.url = {}, .text = u"کارشناسی کامل ۴۵۰٬۰۰۰ تومان است. کد درخواست: {data.code}"_s, .action = {}}};
    const AnswerRule agree{.name = u"Agreed"_s,
        .match = {{u"agree"_s, u"yes"_s}},
        .answer = {.url = {}, .text = u"Thank you. We call you back."_s, .action = ServerAction{{{u"step"_s, u"call"_s}}}}};
    return {.rules = {booked, price, agree}, .otherwise = {.url = u"https://check.example/"_s, .text = {}, .action = {}}};
}

QScrollArea *areaAround(QWidget *widget)
{
    for (QWidget *up = widget; up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

//! Scrolls until the widget begins at the top.
void scrollTo(QWidget *widget)
{
    if (QScrollArea *area = areaAround(widget))
        area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint(0, 0)).y());
}

void fillReplies(InboxFixture &fixture)
{
    const Button page{.caption = u"رزرو کارشناسی"_s, .icon = u"CAR"_s, .action = LinkAction{u"https://check.example/book"_s}};
    const auto reply = [](const QString &text, ButtonGrid buttons) {
        return OutgoingMessage{.content = TextContent{.text = text, .texts = {}, .header = {}, .footer = {}},
            .attachments = {},
            .buttons = std::move(buttons),
            .replyTo = {}};
    };
    await(fixture.inbox->saveReply(
        {.id = {}, .name = u"Opening hours"_s, .message = reply(u"We are here from 9 to 18, Saturday to Thursday."_s, {})}));
    await(fixture.inbox->saveReply(
        {.id = {}, .name = u"زمان کارشناسی"_s, .message = reply(u"برای رزرو کارشناسی خودرو دکمهٔ زیر را بزنید."_s, {{page, page}})}));
}

} // namespace

void Camera::answeringAccount()
{
    ProviderRegistry registry;
    registry.add(answeringProvider(someGrants()));
    InboxFixture fixture(std::move(registry));
    dress(fixture);
    await(fixture.inbox->setSetting(QString(settings::kPublicUrl.key), u"https://inbox.check.example"_s));
    const AccountId account = fixture.addAccount(u"divar"_s, u"Vehicle check"_s, {{u"app_slug"_s, u"vehicle-check"_s}});
    await(fixture.inbox->setAnswerRules(account, someRules()));
    const Customer someone{.remoteId = u"c-1"_s, .facts = {}};
    fixture.say({account, u"old"_s, someone, u"سلام"_s, u"2025-06-04T10:00:00Z"_s});
    fixture.say({account, u"new"_s, someone, u"ممنون"_s, u"2025-12-03T09:00:00Z"_s});
    fillReplies(fixture);
    MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
    window.setReady();
    window.show();
    window.resize(kLarge);
    window.openSettings();
    auto *dialog = qobject_cast<SettingsDialog *>(DialogFrame::openOver(&window));
    auto *accounts = dialog->findChild<AccountsPage *>();
    dialog->showPage(SettingsDialog::Page::Accounts);
    accounts->showAccount(account);
    save(fixture, window, kLarge, u"divar-account"_s);
    QList<QWidget *> sections{
        accounts->findChild<AnswerSection *>(), accounts->findChild<AccessSection *>(), accounts->findChild<RetentionSection *>()};
    const auto boxes = sections[1]->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(true);
    auto *choice = sections[2]->findChild<QComboBox *>();
    choice->setCurrentIndex(3);
    Q_EMIT choice->activated(3);
    const QStringList names{u"divar-answers"_s, u"divar-access"_s, u"divar-retention"_s};
    for (qsizetype i = 0; i < sections.size(); ++i) {
        scrollTo(sections[i]);
        save(fixture, window, kLarge, names[i]);
        window.resize(kSmallest);
        QCoreApplication::processEvents();
        scrollTo(sections[i]);
        save(fixture, window, kSmallest, names[i] + u"-small"_s);
        window.resize(kLarge);
    }
    answerRules(fixture, window);
    dialog->showPage(SettingsDialog::Page::SavedReplies);
    save(fixture, window, kLarge, u"settings-saved-replies"_s);
    for (IconButton *button : dialog->findChildren<IconButton *>()) {
        if (button->isVisible() && button->accessibleName().endsWith(u"زمان کارشناسی"_s)) {
            button->click();
            break;
        }
    }
    save(fixture, window, kLarge, u"settings-saved-reply"_s);
    dialog->showPage(SettingsDialog::Page::Storage);
    save(fixture, window, kLarge, u"settings-retention"_s);
    dialog->showPage(SettingsDialog::Page::Accounts);
    accounts->addAccount(u"divar"_s);
    save(fixture, window, kLarge, u"add-divar"_s);
    save(fixture, window, kSmallest, u"add-divar-small"_s);
    fixture.appearance.setZoom(1.6);
    save(fixture, window, kLarge, u"add-divar-zoomed"_s);
    fixture.appearance.setZoom(1);
    for (QLineEdit *line : accounts->findChild<AccountWizard *>()->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->text().isEmpty())
            line->setText(u"check"_s);
    }
    for (TextButton *button : accounts->findChildren<TextButton *>()) {
        if (button->isVisible() && button->text() == AccountWizard::tr("Continue"))
            button->click();
    }
    save(fixture, window, kLarge, u"add-divar-check"_s, [&] { return fixture.inbox->accounts().size() == 2; });
}

void Camera::answerRules(InboxFixture &fixture, MainWindow &window)
{
    window.findChild<AnswerSection *>()->openEditor();
    auto *dialog = window.findChild<AnswerRulesDialog *>();
    auto *trial = dialog->findChild<PressTrial *>();
    const QList<QLineEdit *> lines = trial->findChildren<QLineEdit *>();
    const QStringList press{u"ask"_s, u"price"_s};
    for (qsizetype i = 0; i < press.size(); ++i) {
        lines[i]->setText(press[i]);
        Q_EMIT lines[i]->textEdited(press[i]);
    }
    auto *wants = trial->findChild<QComboBox *>();
    wants->setCurrentIndex(1);
    Q_EMIT wants->activated(1);
    save(fixture, window, kLarge, u"answer-rules"_s);
    const auto rows = dialog->findChildren<RuleRow *>();
    rows[1]->click();
    save(fixture, window, kLarge, u"answer-rules-words"_s);
    rows[2]->click();
    save(fixture, window, kSmallest, u"answer-rules-small"_s);
    const auto tabs = dialog->findChildren<Tab *>();
    tabs[2]->click();
    save(fixture, window, kSmallest, u"answer-rules-trial-small"_s);
    tabs[1]->click();
    window.resize(kLarge);
    save(fixture, window, kLarge, u"answer-rules-json"_s);
    tabs[0]->click();
    fixture.appearance.setZoom(1.6);
    save(fixture, window, kLarge, u"answer-rules-zoomed"_s);
    fixture.appearance.setZoom(1);
    dialog->closeDialog();
}

} // namespace qasid::test
