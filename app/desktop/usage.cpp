#include "app/desktop/arguments.h"

namespace qasid {

namespace {

constexpr auto kUsage = R"(Qasid: a desktop inbox for several messaging providers.

  qasid [--profile DIR] [--listen ADDR:PORT]                open the window
  qasid [--profile DIR] --background [--listen ADDR:PORT]   receive and send without a window
  qasid [--profile DIR] COMMAND                             see below; needs no display

Commands print JSON on stdout and errors on stderr. While the window or the background instance has the profile open, they
are carried out by it.

  account add --provider ID --name NAME [--set KEY=VALUE]... [--secrets-stdin]
        Adds an account; contacts nobody. Secrets are a JSON object on stdin. Prints account, webhook_url and,
        where the provider has further addresses, session_url, action_url and oauth_url.
  account list                          All accounts, with webhook_url and health.
  account set ID [--name NAME] [--set KEY=VALUE]... [--secrets-stdin]
        Changes settings; --set KEY= goes back to the default. Secrets named on stdin are replaced.
  account enable ID | disable ID        Goes on, or pauses: nothing is sent or received.
  account remove ID                     Removes it with its conversations from this computer.
  account check ID                      Asks the provider whether the key is good.
  account rules ID [--file FILE.json]   Prints how presses of buttons are answered, or takes it from the file.
  account access ID --for PURPOSE[,PURPOSE] [--subject X]
        Prints the page where a person gives the account access to what is theirs. Needs the running instance.
  account grants ID [--forget USER_ID]  Who gave access; with --forget one of them is dropped.
  account retention ID [--days N [--preview]]
        How long messages are kept. --days deletes what is older, now and from then on (0 keeps everything); with --preview it
        only says what would go.
  conversation list --account ID        The conversations of a provider that keeps them as things of their own.
  conversation add --account ID --remote-id ID
        Makes a conversation known that exists at the provider, and follows it: its messages are read at once.
  conversation create --account ID [--name N] [--type T] [CUSTOMER]... [--member ID]... [CHANNEL]... [--metadata JSON]
        Makes one at the provider, or finds the customer's there. It needs a customer or a member.
  conversation sub --account ID --parent REMOTE_ID [as for create]
        Makes one under another; with no channel named it has its parent's.
  conversation rename --account ID --remote-id ID --name N
  conversation meta --account ID --remote-id ID --metadata JSON
        Merges the object into what the provider keeps: keys that are not named stay.
  conversation move --account ID --remote-id ID --parent REMOTE_ID   Puts it under another; --parent "" puts it at the top.
  conversation delete --account ID --remote-id ID                    At the provider and here. Nothing brings it back.
        CUSTOMER is any of --customer-id, --external-id, --customer-name, --email, --phone, --image, --customer-metadata JSON;
        CHANNEL is --channel-id ID or --channel HOST.
  profile show                          The profile's settings.
  profile set KEY=VALUE...              Changes them (public_url, listen_address, listen_port, proxy, ...).
  send --account ID (--conversation REMOTE_ID | --user USER_ID) (--text T | --content FILE.json) [--wait SECONDS]
       [--attach FILE]... [--reply-to REMOTE_ID] [--language CODE] [--ai AGENT [--ai-channel ID]] [--flag F]...
       [--template ID [--template-context JSON]] [--channel HOST] [--channel-id ID] [--as-customer [CUSTOMER]...]
        Puts a reply into the outbox and prints the message. Sent by the running instance when there is one; else it stays
        queued, or, with --wait, is sent by this command. --wait also waits until its fate is known. --user writes to a person
        where the provider allows that, in the conversation that is known with them or a new one. --text may be left out with
        --attach or --template. --language says which language the text is in, where messages have one text for each; --ai asks
        an AI agent to answer afterwards; --as-customer writes down what the customer said elsewhere.
  search TEXT [--account ID] [--conversation ID] [--sender customer|us|note] [--kind picture|file|location|buttons|link]
         [--from DAY] [--until DAY] [--limit N] [--before ID]
        Messages and notes with words that begin as those of TEXT do, newest first. TEXT may be left out where something else is
        asked for. Goes on before the message that "next" names.
  search --customers TEXT [--account ID] [--limit N]
        Customers by name, nickname, phone number, e-mail or the title of their conversation.
  export --format json [--account ID] [--conversation REMOTE_ID]
        Prints conversations, messages and the quarantine; also while the window runs.
  doctor                                State of store, receiver, polling, outbox, quarantine and keychain.

Options
  --profile DIR      The folder of the profile (default: the user's data folder).
  --help, --version

Environment
  QASID_PASSPHRASE   Opens or makes the encrypted file for secrets where there is no keychain.

Exit codes
  0  done            1  failed: the message was not sent, or the provider said no
  2  wrong words or values                3  no such account or conversation
  4  another process uses the profile     5  keychain locked or missing
  6  the profile cannot be read or written, or the disk is full
  7  the provider could not be reached
)";

} // namespace

QString usageText()
{
    return QString::fromUtf8(kUsage);
}

} // namespace qasid
