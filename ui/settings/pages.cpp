#include "ui/settings/pages.h"

#include "core/engine/inbox.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/models/bidi.h"
#include "ui/models/languages.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

class PageText {
    Q_DECLARE_TR_FUNCTIONS(qasid::SettingsPage)
public:
    static SettingsPage *general(UiContext &ui, QWidget *parent);
    static SettingsPage *notifications(UiContext &ui, QWidget *parent);
    static SettingsPage *appearance(UiContext &ui, QWidget *parent);
    static SettingsPage *language(UiContext &ui, QWidget *parent);
    static SettingsPage *network(UiContext &ui, QWidget *parent);
    static QWidget *zoomRow(SettingsPage *page);
};

SettingsPage *PageText::general(UiContext &ui, QWidget *parent)
{
    auto *page = new SettingsPage(ui, tr("General"), parent);
    page->addField(settings::kAgentName, tr("Your name"), tr("Shown beside conversations that are yours."), {});
    const QString seconds = tr("%1 seconds");
    const auto option = [&](int count) -> SettingsPage::Option {
        return {QString::number(count), seconds.arg(page->formats().number(count))};
    };
    page->addChoice(settings::kUndoSeconds, tr("Time to undo sending"), {{u"0"_s, tr("Off")}, option(3), option(6), option(10)},
        tr("A reply waits this long before it leaves."));
    return page;
}

SettingsPage *PageText::notifications(UiContext &ui, QWidget *parent)
{
    auto *page = new SettingsPage(ui, tr("Notifications"), parent);
    page->addChoice(settings::kNotify, tr("Notify about"),
        {{u"all"_s, tr("Mine and unassigned conversations")}, {u"mine"_s, tr("My conversations only")}, {u"none"_s, tr("Nothing")}},
        tr("Also about a snooze that ends, a message that was not sent and an account that stopped receiving."));
    page->addSwitch(settings::kNotifyPreview, tr("Show the first line of messages"),
        tr("Otherwise a notification only says that there is a new message."));
    return page;
}

QWidget *PageText::zoomRow(SettingsPage *page)
{
    UiContext &ui = page->ui();
    auto *row = new QWidget(page);
    auto *label = new Label(ui.appearance, TextStyle::Label, &ThemeColors::text, tr("Text size"), row);
    auto *slider = new QSlider(Qt::Horizontal, row);
    slider->setRange(17, 32); // in steps of 5 percent
    slider->setPageStep(1);
    slider->setAccessibleName(label->text());
    label->setBuddy(slider);
    auto *percent = new Label(ui.appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, row);
    percent->setMinimumWidth(metrics::kSpace11);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::kSpace5);
    line->addWidget(slider, 1);
    line->addWidget(percent);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(label);
    column->addLayout(line);
    const auto show = [page, slider, percent] {
        const int value = page->ui().inbox.setting(QString(settings::kTextZoom.key)).toInt();
        const QSignalBlocker quiet(slider);
        slider->setValue(value / 5);
        percent->setText(page->formats().percent(value));
    };
    QObject::connect(&ui.inbox, &Inbox::settingChanged, row, show);
    QObject::connect(slider, &QSlider::valueChanged, row,
        [&ui](int steps) { ui.inbox.setSetting(QString(settings::kTextZoom.key), QString::number(steps * 5)); });
    show();
    return row;
}

SettingsPage *PageText::appearance(UiContext &ui, QWidget *parent)
{
    auto *page = new SettingsPage(ui, tr("Appearance"), parent);
    page->addChoice(
        settings::kTheme, tr("Theme"), {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    page->addChoice(settings::kContrast, tr("Contrast"),
        {{u"system"_s, tr("As the system")},
            //: The usual contrast, as opposed to high contrast.
            {u"normal"_s, tr("Usual")}, {u"high"_s, tr("High")}},
        tr("High contrast is black and white, with lines around everything."));
    page->addWidget(zoomRow(page));
    page->addChoice(settings::kFonts, tr("Typeface"),
        //: Inter and Vazirmatn are names of typefaces.
        {{u"own"_s, tr("Inter and Vazirmatn")}, {u"system"_s, tr("As the system")}});
    page->addChoice(settings::kDensity, tr("Conversation rows"), {{u"comfortable"_s, tr("Comfortable")}, {u"compact"_s, tr("Compact")}});
    page->addChoice(settings::kReducedMotion, tr("Motion"),
        {{u"system"_s, tr("As the system")}, {u"on"_s, tr("Less motion")},
            //: Opposite of "Less motion".
            {u"off"_s, tr("All motion")}},
        tr("With less motion nothing slides, fades or flashes."));
    return page;
}

SettingsPage *PageText::language(UiContext &ui, QWidget *parent)
{
    auto *page = new SettingsPage(ui, tr("Language and dates"), parent);
    QList<SettingsPage::Option> languages{{QString(), tr("As the system")}};
    for (const InterfaceLanguage &language : kInterfaceLanguages)
        languages.append({language.code, QString::fromUtf16(language.name)});
    page->addChoice(settings::kLanguage, tr("Language of the interface"), languages, tr("Messages keep their own."));
    //: How dates are counted. "Automatic" goes by the language and the region.
    page->addChoice(settings::kCalendar, tr("Calendar"),
        {{u"automatic"_s, tr("Automatic")}, {u"gregorian"_s, tr("Gregorian")},
            //: The calendar of Iran.
            {u"jalali"_s, tr("Jalali")},
            //: The calendar of Saudi Arabia.
            {u"umalqura"_s, tr("Hijri (Umm al-Qura)")}},
        //: %1 is a date, as in "Wednesday 3 December 2025".
        tr("Today is %1.").arg(bidi::isolate(page->formats().longDay(ui.inbox.clock().now()))));
    //: The digits in dates and numbers of the interface, not those in messages.
    page->addChoice(settings::kDigits, tr("Digits"),
        {{u"automatic"_s, tr("Automatic")}, {u"latin"_s, u"0 1 2 3"_s}, {u"arabic"_s, u"٠ ١ ٢ ٣"_s}, {u"persian"_s, u"۰ ۱ ۲ ۳"_s}},
        tr("Digits in messages stay as they were written."));
    //: %1 is a time, as in "2:05 PM" or "14:05".
    const QString hours = tr("As in %1");
    page->addChoice(settings::kHours, tr("Time of day"),
        {{u"automatic"_s, tr("As the system")}, {u"12"_s, hours.arg(bidi::isolate(page->formats().sampleTime(Formats::Hours::Twelve)))},
            {u"24"_s, hours.arg(bidi::isolate(page->formats().sampleTime(Formats::Hours::TwentyFour)))}});
    return page;
}

SettingsPage *PageText::network(UiContext &ui, QWidget *parent)
{
    auto *page = new SettingsPage(ui, tr("Network"), parent);
    page->addChoice(settings::kProxyMode, tr("Proxy"),
        {{u"system"_s, tr("As the system")}, {u"none"_s, tr("None")}, {u"http"_s, tr("HTTP")}, {u"socks5"_s, tr("SOCKS5")}},
        tr("How Qasid reaches the providers."));
    Field *host = page->addField(settings::kProxyHost, tr("Proxy host"), {}, tr("This is not a host name."), true);
    Field *port = page->addField(settings::kProxyPort, tr("Proxy port"), {}, tr("A port is a number from 1 to 65535."), true);
    const auto show = [page, host, port] {
        const QString mode = page->ui().inbox.setting(QString(settings::kProxyMode.key));
        const bool own = mode == "http"_L1 || mode == "socks5"_L1;
        host->setVisible(own);
        port->setVisible(own);
    };
    QObject::connect(&ui.inbox, &Inbox::settingChanged, page, show);
    show();
    return page;
}

} // namespace

SettingsPage *makeGeneralPage(UiContext &ui, QWidget *parent)
{
    return PageText::general(ui, parent);
}

SettingsPage *makeNotificationsPage(UiContext &ui, QWidget *parent)
{
    return PageText::notifications(ui, parent);
}

SettingsPage *makeAppearancePage(UiContext &ui, QWidget *parent)
{
    return PageText::appearance(ui, parent);
}

SettingsPage *makeLanguagePage(UiContext &ui, QWidget *parent)
{
    return PageText::language(ui, parent);
}

SettingsPage *makeNetworkPage(UiContext &ui, QWidget *parent)
{
    return PageText::network(ui, parent);
}

} // namespace qasid
