#include "ui/thread/threadactions.h"

#include "core/engine/inbox.h"
#include "ui/controls/confirmdialog.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/models/sentbuttonwords.h"
#include "ui/models/threadmodel.h"
#include "ui/thread/receivedfiles.h"
#include "ui/thread/sourcedialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! Files that a double click would run are shown in their folder instead of being opened.
bool isPicture(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{
        u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"pdf"_s, u"mp4"_s, u"ogg"_s, u"oga"_s, u"mp3"_s, u"m4a"_s, u"3gp"_s, u"txt"_s}
        .contains(suffix);
}

QByteArray rawSource(const Message &message, int button)
{
    const std::vector<const Button *> buttons = buttonsOf(message);
    if (button >= 0 && button < int(buttons.size())) {
        if (const auto *unknown = std::get_if<UnknownAction>(&buttons[size_t(button)]->action))
            return QJsonDocument(unknown->raw).toJson(QJsonDocument::Indented);
    }
    if (const auto *unsupported = std::get_if<UnsupportedContent>(&message.content))
        return unsupported->raw;
    if (const auto *text = std::get_if<TextContent>(&message.content))
        return text->raw;
    const auto *contact = std::get_if<ContactContent>(&message.content);
    return contact ? contact->raw : QByteArray();
}

//! A name a provider sent, as a file name of this computer: no folders, no leading dot.
QString safeName(const QString &name)
{
    QString safe = QFileInfo(bidi::withoutControls(name)).fileName();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? ThreadActions::tr("file") : safe;
}

} // namespace

ThreadActions::ThreadActions(UiContext &ui, const ThreadModel &model, ReceivedFiles &files, QWidget *over)
    : m_ui(ui)
    , m_model(model)
    , m_files(files)
    , m_over(over)
{
}

void ThreadActions::deliver(MessageId message, ThreadWords::Action action)
{
    const auto say = [this](const Result<Done> &done) {
        if (!done)
            sayError(done.error());
    };
    switch (action) {
    case ThreadWords::Action::TryAgain:
        onResult(this, m_ui.inbox.sendAgain(message), say);
        return;
    case ThreadWords::Action::SendAgain:
        sendAgain(message);
        return;
    case ThreadWords::Action::ItArrived:
        onResult(this, m_ui.inbox.confirmArrived(message), say);
        return;
    case ThreadWords::Action::Edit:
        withdraw(message, true);
        return;
    case ThreadWords::Action::Cancel:
    case ThreadWords::Action::Delete:
        withdraw(message, false);
        return;
    }
}

void ThreadActions::sendAgain(MessageId message)
{
    ConfirmDialog::ask(m_ui.appearance, m_over, ConfirmDialog::Kind::Plain, tr("Send again?"), tr("The customer may receive it twice."),
        tr("Send again"), [this, message] {
            onResult(this, m_ui.inbox.sendAgain(message), [this](const Result<Done> &done) {
                if (!done)
                    sayError(done.error());
            });
        });
}

void ThreadActions::withdraw(MessageId message, bool edit)
{
    const ConversationId from = m_model.conversation();
    onResult(this, m_ui.inbox.withdraw(message), [this, edit, from](const Result<OutgoingMessage> &taken) {
        if (!taken) {
            sayError(taken.error());
            return;
        }
        if (edit) {
            Q_EMIT takenBack(from, *taken);
            return;
        }
        // Nothing is lost: it can be had back for as long as the toast is there.
        m_ui.toasts.show(tr("Deleted."), tr("Undo"), [self = QPointer(this), from, taken = *taken] {
            if (self)
                Q_EMIT self->takenBack(from, taken);
        });
    });
}

void ThreadActions::sayError(const Error &error)
{
    m_ui.toasts.show(ErrorText::sentence(error, m_provider, Formats(m_ui.inbox.clock())));
}

// Files.

void ThreadActions::file(MessageId message, int attachment, bool save)
{
    const int row = m_model.rowOf(message);
    if (row < 0 || attachment < 0 || attachment >= int(m_model.at(row).attachments.size()))
        return;
    const Attachment file = m_model.at(row).attachments[size_t(attachment)];
    const auto use = [this, save, name = file.name](const QString &path) {
        if (save)
            saveCopy(path, name.isEmpty() ? QFileInfo(path).fileName() : name);
        else
            openFile(path);
    };
    if (!file.localPath.isEmpty() && QFileInfo::exists(file.localPath)) {
        use(file.localPath);
        return;
    }
    const bool picture = file.kind == AttachmentKind::Image || file.kind == AttachmentKind::Sticker;
    m_files.fetch(message, attachment, [self = QPointer(this), use, save, picture](const Result<QString> &path) {
        if (!self)
            return;
        if (!path)
            self->sayError(path.error());
        else if (save || !picture)
            use(*path); // a picture shows itself in its bubble now
    });
}

void ThreadActions::openFile(const QString &path)
{
    const QString target = isPicture(path) ? path : QFileInfo(path).absolutePath();
    QDesktopServices::openUrl(QUrl::fromLocalFile(target));
}

void ThreadActions::saveCopy(const QString &path, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(m_over, tr("Save as…"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeName(name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &target) {
        QFile source(path);
        QSaveFile copy(target);
        bool good = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly);
        while (good && !source.atEnd()) {
            const QByteArray part = source.read(1 << 20);
            good = !part.isEmpty() && copy.write(part) == part.size();
        }
        m_ui.toasts.show(good && copy.flush() && copy.commit() ? tr("Saved.") : tr("The file could not be saved there."));
    });
    dialog->open();
}

// Links and source.

void ThreadActions::link(const QString &address)
{
    QUrl url = QUrl::fromUserInput(address);
    if (!QStringList{u"http"_s, u"https"_s, u"mailto"_s}.contains(url.scheme()))
        return;
    // The host as its real letters: look-alikes of other scripts show themselves as xn--.
    const QString host = url.scheme() == "mailto"_L1 ? url.path() : url.host(QUrl::FullyEncoded);
    ConfirmDialog::ask(m_ui.appearance, m_over, ConfirmDialog::Kind::Plain, tr("Open %1?").arg(bidi::isolateLtr(host)),
        bidi::isolateLtr(url.toString(QUrl::FullyEncoded).left(300)), tr("Open"), [url] { QDesktopServices::openUrl(url); });
}

void ThreadActions::cancel(MessageId message)
{
    onResult(this, m_ui.inbox.cancelSend(message), [this](const Result<Done> &done) {
        if (!done)
            sayError(done.error());
    });
}

void ThreadActions::source(MessageId message, int button)
{
    const int row = m_model.rowOf(message);
    if (row >= 0)
        SourceDialog::show(m_ui.appearance, rawSource(m_model.at(row), button), m_over);
}

} // namespace qasid
