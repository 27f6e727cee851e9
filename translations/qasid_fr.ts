<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Provider</name>
    <message>
        <source>WhatsApp and more: text, location, reply buttons, list menus</source>
        <translation>WhatsApp et plus&#xa0;: texte, localisation, boutons de réponse, listes de choix</translation>
    </message>
    <message>
        <source>In Digishare, open Advanced Settings, API Provider, Custom Webhooks, and add this address to every Live Chat event.</source>
        <translation>Dans Digishare, ouvrez Advanced Settings, API Provider, Custom Webhooks, et ajoutez cette adresse à chaque événement Live Chat.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Dashboard, Advanced Settings, API Credentials. Messages are posted as its owner.</source>
        <translation>Dashboard, Advanced Settings, API Credentials. Les messages sont publiés au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Instead of an access token: OAuth 2 client credentials.</source>
        <translation>À la place d’un jeton d’accès&#xa0;: identifiants client OAuth 2.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Send replies through</source>
        <translation>Envoyer les réponses par</translation>
    </message>
    <message>
        <source>The Messages API answers at once; the Event API queues, and cannot quote a message.</source>
        <translation>La Messages API répond aussitôt&#x202f;; l’Event API met en file et ne peut pas citer un message.</translation>
    </message>
    <message>
        <source>Messages API</source>
        <translation>Messages API</translation>
    </message>
    <message>
        <source>Event API</source>
        <translation>Event API</translation>
    </message>
    <message>
        <source>Event API address</source>
        <translation>Adresse de l’Event API</translation>
    </message>
    <message>
        <source>Customers write from</source>
        <translation>Les clients écrivent depuis</translation>
    </message>
    <message>
        <source>Decides how large a file may be.</source>
        <translation>Détermine la taille maximale d’un fichier.</translation>
    </message>
    <message>
        <source>WhatsApp Business</source>
        <translation>WhatsApp Business</translation>
    </message>
    <message>
        <source>WhatsApp, linked by QR code</source>
        <translation>WhatsApp, lié par code QR</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID de l’entreprise</translation>
    </message>
    <message>
        <source>Needed to list message templates.</source>
        <translation>Nécessaire pour lister les modèles de message.</translation>
    </message>
    <message>
        <source>Webhook authentication</source>
        <translation>Authentification du webhook</translation>
    </message>
    <message>
        <source>As chosen in Digishare&apos;s webhook settings.</source>
        <translation>Comme choisi dans les réglages de webhook de Digishare.</translation>
    </message>
    <message>
        <source>None (the address itself is secret)</source>
        <translation>Aucune (l’adresse elle-même est secrète)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>A header of your own</source>
        <translation>Un en-tête de votre choix</translation>
    </message>
    <message>
        <source>Webhook user name</source>
        <translation>Nom d’utilisateur du webhook</translation>
    </message>
    <message>
        <source>Webhook header name</source>
        <translation>Nom de l’en-tête du webhook</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret du webhook</translation>
    </message>
    <message>
        <source>The password, token or header value that Digishare sends with every webhook.</source>
        <translation>Le mot de passe, le jeton ou la valeur d’en-tête que Digishare envoie avec chaque webhook.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountDetails</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a product such as &quot;Digishare LiveChat&quot;, %2 how the account is doing.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <translation>%1 a accepté la clé.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its conversations are deleted from this computer. They stay with %1.</source>
        <translation>Ses conversations sont effacées de cet ordinateur. Elles restent chez %1.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountFormView</name>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows the fields of an account that are seldom needed.</extracomment>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Kept; enter a new one to change it</source>
        <translation>Déjà saisi&#x202f;; écrivez pour remplacer</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>Conservé dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Something in these settings cannot be used.</source>
        <translation>Un élément de ces réglages ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>An address like %1 is needed.</source>
        <translation>Il faut une adresse du type %1.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check what you entered.</source>
        <translation>Cette valeur ne convient pas ici. Vérifiez votre saisie.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountWizard</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Keys and receiving</source>
        <translation>Clés et réception</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>How Qasid receives messages</source>
        <translation>Comment Qasid reçoit les messages</translation>
    </message>
    <message>
        <source>The receiver is inside Qasid: messages arrive while Qasid is open, at a public address that leads to this computer.</source>
        <translation>Le récepteur est dans Qasid&#xa0;: les messages arrivent tant que Qasid est ouvert, à une adresse publique qui mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>Adresse publique de cet ordinateur</translation>
    </message>
    <message>
        <source>From your tunnel or reverse proxy; it can be entered later under Receiving.</source>
        <translation>Celle de votre tunnel ou proxy inverse&#x202f;; vous pourrez la saisir plus tard dans Réception.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add a %1 account</source>
        <translation>Ajouter un compte %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>Ce n’est pas une adresse du type https://inbox.example.com.</translation>
    </message>
    <message>
        <source>Asking %1 about the key</source>
        <translation>Vérification de la clé auprès de %1</translation>
    </message>
    <message>
        <source>The account is kept. Go back to change the key, or check again later.</source>
        <translation>Le compte est conservé. Revenez en arrière pour changer la clé, ou vérifiez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>%1 a accepté la clé.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Elle appartient à %1.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>qasid::ActionStrip</name>
    <message>
        <source>Reply to this message</source>
        <translation>Répondre à ce message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>qasid::AgentButton</name>
    <message>
        <source>Your name and settings</source>
        <translation>Votre nom et vos réglages</translation>
    </message>
</context>
<context>
    <name>qasid::Announcer</name>
    <message numerus="yes">
        <source>%1 new messages</source>
        <translation>
            <numerusform>%1 nouveau message</numerusform>
            <numerusform>%1 nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::AttachmentStrip</name>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>qasid::ColourButton</name>
    <message>
        <source>Ocean</source>
        <translation>Océan</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Framboise</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rouille</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
</context>
<context>
    <name>qasid::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>The composer&apos;s name for screen readers. %1 is the customer.</extracomment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer.</source>
        <translation>Le brouillon n’a pas pu être enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Un message précédent</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Only agents see this note</source>
        <translation>Seuls les agents voient cette note</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>Répondre à %1…</translation>
    </message>
    <message>
        <source>Ask %1 to share a location…</source>
        <translation>Demander une localisation à %1…</translation>
    </message>
    <message>
        <source>Will be sent when the network returns</source>
        <translation>Sera envoyé au retour du réseau</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 sur %2 caractères</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 caractère</numerusform>
            <numerusform>%1 caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>On the button of the composer: the message waits until the network is back.</extracomment>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file that was pasted</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>The picture could not be kept on this computer.</source>
        <translation>L’image n’a pas pu être conservée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>qasid::ComposerToolbar</name>
    <message>
        <source>Reply buttons</source>
        <translation>Boutons de réponse</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Ask for location</source>
        <translation>Demander la localisation</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Envoyer et résoudre</translation>
    </message>
    <message>
        <source>Send and snooze</source>
        <translation>Envoyer et mettre en veille</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Text direction: automatic</source>
        <translation>Sens du texte&#xa0;: automatique</translation>
    </message>
    <message>
        <source>Text direction: right to left</source>
        <translation>Sens du texte&#xa0;: de droite à gauche</translation>
    </message>
    <message>
        <source>Text direction: left to right</source>
        <translation>Sens du texte&#xa0;: de gauche à droite</translation>
    </message>
    <message>
        <source>Send  Enter</source>
        <translation>Envoyer  Enter</translation>
    </message>
</context>
<context>
    <name>qasid::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListModel</name>
    <message>
        <source>Snoozed · %1</source>
        <extracomment>The group of snoozed conversations at the end of the inbox; %1 is their number.</extracomment>
        <translation>En veille · %1</translation>
    </message>
    <message>
        <source>Snoozed, %1, open</source>
        <extracomment>The same for screen readers.</extracomment>
        <translation>En veille, %1, déplié</translation>
    </message>
    <message>
        <source>Snoozed, %1, closed</source>
        <translation>En veille, %1, replié</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationPane</name>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>Beside the title of the list: %1 conversations are open.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>They appear here once an account is connected.</source>
        <translation>Elles apparaissent ici dès qu’un compte est connecté.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Rien ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Aucune réponse en attente</translation>
    </message>
    <message>
        <source>New messages will appear here.</source>
        <translation>Les nouveaux messages apparaîtront ici.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Filters and order</source>
        <extracomment>Button of a narrow list; opens a menu.</extracomment>
        <translation>Filtres et ordre</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationRow</name>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Asked for a location</source>
        <translation>Localisation demandée</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Chose an option</source>
        <translation>A choisi une option</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A message Qasid cannot show</source>
        <translation>Un message que Qasid ne peut pas afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>A short tag in a list row: %n messages were not sent.</extracomment>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly sent</source>
        <translation>Peut-être envoyé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A short tag in a list row: a message waits to be sent.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Retour de veille</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#xa0;:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before the words of a private note.</extracomment>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <extracomment>The customer tapped a button or chose from a list; %1 is its caption.</extracomment>
        <translation>A choisi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>The end of a list row for screen readers; %1 is the name of an agent.</extracomment>
        <translation>attribuée à %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 user %2</source>
        <extracomment>A customer without a name; %1 is the provider, %2 the end of an id.</extracomment>
        <translation>Utilisateur %1 %2</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerPanel</name>
    <message>
        <source>Add a nickname</source>
        <translation>Ajouter un surnom</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>%1 sent no name</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>%1 n’a pas donné de nom</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <extracomment>All conversations with this customer; %n is at least 2.</extracomment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>En veille jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Fermée par %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Fenêtre de réponse</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>The time within which a channel surely takes free replies is over.</extracomment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation>Modifier le surnom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>%1 is a channel such as WhatsApp, %2 the provider it comes through.</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversations précédentes</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <extracomment>State of another conversation of the customer; %1 is a date.</extracomment>
        <translation>Résolue le %1</translation>
    </message>
    <message>
        <source>Snoozed, last message %1</source>
        <translation>En veille, dernier message le %1</translation>
    </message>
    <message>
        <source>Open, last message %1</source>
        <translation>Ouverte, dernier message le %1</translation>
    </message>
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>Tel que le client le voit</translation>
    </message>
</context>
<context>
    <name>qasid::Enumeration</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of an enumeration, as in &quot;Yes, No, Later&quot;: the comma of the language and the space behind it.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>qasid::ErrorText</name>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Le certificat de %1 n’a pas été accepté.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 a refusé la clé.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the key of this account.</source>
        <translation>%1 ne permet pas cela avec la clé de ce compte.</translation>
    </message>
    <message>
        <source>%1 does not know what this was sent to.</source>
        <translation>%1 ne connaît pas le destinataire.</translation>
    </message>
    <message>
        <source>The balance with %1 is used up.</source>
        <translation>Le solde chez %1 est épuisé.</translation>
    </message>
    <message>
        <source>It is larger than %1 accepts.</source>
        <translation>La taille dépasse ce que %1 accepte.</translation>
    </message>
    <message>
        <source>%1 asked to slow down. Sending resumes in %2.</source>
        <extracomment>%1 is the name of the provider, %2 a duration.</extracomment>
        <translation>%1 demande de ralentir. L’envoi reprend dans %2.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <translation>%1 demande de ralentir.</translation>
    </message>
    <message>
        <source>%1 did not accept it (%2).</source>
        <extracomment>%1 is the name of the provider, %2 its code for the refusal.</extracomment>
        <translation>%1 ne l’a pas accepté (%2).</translation>
    </message>
    <message>
        <source>%1 did not accept it.</source>
        <translation>%1 ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>%1 failed while working on it.</source>
        <translation>%1 a échoué pendant le traitement.</translation>
    </message>
    <message>
        <source>%1 does not take requests now.</source>
        <translation>%1 ne prend pas de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Qasid cannot read.</source>
        <translation>%1 a donné une réponse que Qasid ne peut pas lire.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Opération arrêtée.</translation>
    </message>
    <message>
        <source>Something in it cannot be sent.</source>
        <translation>Un élément ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Modifié entre-temps.</translation>
    </message>
    <message>
        <source>Another Qasid has this profile open.</source>
        <translation>Un autre Qasid utilise déjà ce profil.</translation>
    </message>
    <message>
        <source>No space is left on this computer.</source>
        <translation>Il n’y a plus d’espace sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The profile on this computer could not be read or written.</source>
        <translation>Le profil sur cet ordinateur n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>Something went wrong inside Qasid.</source>
        <translation>Un problème est survenu dans Qasid.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <extracomment>The provider took the message; whether the customer has it is not known. %1 is the name of the provider.</extracomment>
        <translation>Accepté par %1</translation>
    </message>
    <message>
        <source>Possibly sent: check before sending again.</source>
        <translation>Peut-être envoyé&#xa0;: vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>No space left.</source>
        <translation>Plus d’espace libre.</translation>
    </message>
    <message>
        <source>Qasid stopped receiving so nothing is lost.</source>
        <translation>Qasid a cessé de recevoir pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Unlock it to send and receive.</source>
        <translation>Déverrouillez-le pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Choose a passphrase to keep keys in an encrypted file.</source>
        <translation>Choisissez une phrase secrète pour conserver les clés dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>%1 refused the key for %2.</source>
        <translation>%1 a refusé la clé de %2.</translation>
    </message>
    <message>
        <source>Messages wait until you enter a new one.</source>
        <translation>Les messages attendent que vous en saisissiez une nouvelle.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Qasid is not receiving.</source>
        <translation>Qasid ne reçoit pas.</translation>
    </message>
    <message>
        <source>%1 is not receiving.</source>
        <translation>%1 ne reçoit pas.</translation>
    </message>
    <message>
        <source>Change port</source>
        <translation>Changer le port</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sending resumes in %1.</source>
        <translation>L’envoi reprend dans %1.</translation>
    </message>
    <message>
        <source>You can read, search and write.</source>
        <translation>Vous pouvez lire, chercher et écrire.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>1 message will be sent when the network returns.</source>
        <extracomment>After &quot;You can read, search and write.&quot;</extracomment>
        <translation>1 message partira au retour du réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages will be sent when the network returns.</source>
        <translation>
            <numerusform>%n message partira au retour du réseau.</numerusform>
            <numerusform>%n messages partiront au retour du réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>Voir la file</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Keys must be entered again</source>
        <translation>Les clés doivent être saisies à nouveau</translation>
    </message>
    <message>
        <source>Receiving, sending</source>
        <translation>Réception et envoi actifs</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Ne reçoit pas</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>how an account is doing</comment>
        <translation>Envoi actif</translation>
    </message>
</context>
<context>
    <name>qasid::FactRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Button beside a value such as a phone number; %1 is what the value is.</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Field</name>
    <message>
        <source>Show</source>
        <extracomment>Button in a field with a hidden key: shows what was typed.</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>qasid::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters above the list of conversations; at most 10 letters each.</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Waiting %1 h+</source>
        <extracomment>Customers who have waited for an answer for more than an hour; at most 14 letters.</extracomment>
        <translation>+ de %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>qasid::FirstRun</name>
    <message>
        <source>Answer every customer from one place</source>
        <translation>Répondez à tous vos clients depuis un seul endroit</translation>
    </message>
    <message>
        <source>Connect the provider your customers write to. Keys stay in the keychain.</source>
        <translation>Connectez le fournisseur auquel vos clients écrivent. Les clés restent dans le trousseau.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the providers and the practice accounts, on a line.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Try it with sandbox accounts</source>
        <translation>Essayer avec des comptes d’essai</translation>
    </message>
    <message>
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer.</source>
        <translation>Un compte d’essai par fournisseur, avec des clients fictifs. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>qasid::Formats</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date pattern of QLocale::toString: day and short month, as in &quot;14 Nov&quot;. Short: it stands in a list row.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date pattern of QLocale::toString: day, short month and year, as in &quot;14 Nov 2025&quot;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A date pattern of QLocale::toString: weekday, day and month, as in &quot;Tuesday 2 December&quot;.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>Inside a sentence; %1 is a time: &quot;today 09:24&quot;.</extracomment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, as in &quot;Tuesday 2 December&quot;, %2 a time.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>%1 is a day with its year, %2 a time, %3 the time zone.</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <extracomment>%1 is a short weekday or a date, %2 a time: &quot;Thu 09:00&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>moins de 1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n days %1 h</source>
        <extracomment>%n is a number of days, at least 2; %1 a number of hours.</extracomment>
        <translation>
            <numerusform>%n jour %1&#xa0;h</numerusform>
            <numerusform>%n jours %1&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, as in &quot;21 h 14 min&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, as in &quot;4 min&quot;.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>qasid::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <extracomment>Button of a desktop notification.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark read</source>
        <extracomment>Button of a desktop notification.</extracomment>
        <translation>Marquer comme lue</translation>
    </message>
</context>
<context>
    <name>qasid::HeaderTitle</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Under the customer&apos;s name. %1 is the account, %2 the provider: &quot;Atlas Store (Digishare)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button beside a value, such as a customer&apos;s phone number.</extracomment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>qasid::Keymap</name>
    <message>
        <source>G then %1</source>
        <extracomment>Two keys pressed one after the other: &quot;G then N&quot;</extracomment>
        <translation>G puis %1</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>Aller à la boîte de réception</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>Aller à mes conversations</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>Aller aux non attribuées</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>Aller aux mises en veille</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>Aller aux brouillons</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>Aller à la boîte d’envoi</translation>
    </message>
    <message>
        <source>Go to Resolved</source>
        <translation>Aller aux résolues</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Panneau client</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Check for messages</source>
        <translation>Relever les messages</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Non lue suivante</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Non lue précédente</translation>
    </message>
    <message>
        <source>Open and go to the reply</source>
        <translation>Ouvrir et aller à la réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Resolve or reopen</source>
        <translation>Résoudre ou rouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Mettre en veille jusqu’à demain</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>Prendre cette conversation</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>qasid::ListMenuEditor</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Word on the button</source>
        <translation>Texte du bouton</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Choisir une option</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Title, needed with several sections</source>
        <translation>Titre, requis s’il y a plusieurs sections</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 caractère en trop</numerusform>
            <numerusform>%1 caractères en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>May be shortened on the customer&apos;s phone</source>
        <translation>Peut être abrégé sur le téléphone du client</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows</source>
        <translation>
            <numerusform>%1 ligne au plus</numerusform>
            <numerusform>%1 lignes au plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ListPlaceholder</name>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
</context>
<context>
    <name>qasid::LocationEditor</name>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A number from -90 to 90</source>
        <translation>Un nombre de -90 à 90</translation>
    </message>
    <message>
        <source>A number from -180 to 180</source>
        <translation>Un nombre de -180 à 180</translation>
    </message>
</context>
<context>
    <name>qasid::Notifications</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>A message was not sent.</source>
        <translation>Un message n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Back from snooze.</source>
        <translation>De retour de veille.</translation>
    </message>
</context>
<context>
    <name>qasid::OutgoingCheck</name>
    <message>
        <source>Give the latitude and the longitude.</source>
        <translation>Indiquez la latitude et la longitude.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here. Shorten it by %3.</source>
        <extracomment>%1 is the provider, %2 the limit, %3 by how many characters the text is over it.</extracomment>
        <translation>%1 accepte au plus %2 caractères ici. Raccourcissez de %3.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Écrivez d’abord le texte.</translation>
    </message>
    <message>
        <source>Give every section a title.</source>
        <translation>Donnez un titre à chaque section.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 takes no list menus.</source>
        <translation>%1 n’accepte pas les listes de choix.</translation>
    </message>
    <message>
        <source>Give the menu at least one row.</source>
        <translation>Ajoutez au moins une ligne à la liste.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows.</source>
        <translation>%1 accepte au plus %2 lignes.</translation>
    </message>
    <message>
        <source>Two buttons have the same caption.</source>
        <translation>Deux boutons ont le même libellé.</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>Bouton %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons.</source>
        <translation>%1 accepte au plus %2 boutons.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files in one message.</source>
        <translation>%1 accepte au plus %2 fichiers par message.</translation>
    </message>
    <message>
        <source>%1 takes no file together with buttons.</source>
        <translation>%1 n’accepte pas de fichier avec des boutons.</translation>
    </message>
    <message>
        <source>%1 does not take files like %2.</source>
        <translation>%1 n’accepte pas les fichiers comme %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1.</translation>
    </message>
</context>
<context>
    <name>qasid::QuoteBar</name>
    <message>
        <source>Do not answer this message</source>
        <translation>Ne pas répondre à ce message</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>En réponse à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Rail</name>
    <message>
        <source>Views and accounts</source>
        <extracomment>Read by assistive tools: the bar with views and accounts.</extracomment>
        <translation>Vues et comptes</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Tooltip of the plus under the accounts.</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lue</numerusform>
            <numerusform>%n non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%n en veille</numerusform>
            <numerusform>%n en veille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n en attente d’envoi</numerusform>
            <numerusform>%n en attente d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of an account: its name and how it does. &quot;Atlas Store: Receiving, sending&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
</context>
<context>
    <name>qasid::ReceiverText</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The address to listen on is not one of this computer.</source>
        <translation>L’adresse d’écoute n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer does not let Qasid use port %1.</source>
        <translation>Cet ordinateur n’autorise pas Qasid à utiliser le port %1.</translation>
    </message>
    <message>
        <source>The certificate or its key could not be read.</source>
        <translation>Le certificat ou sa clé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Port %1 could not be opened.</source>
        <translation>Le port %1 n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>qasid::ReceivingPage</name>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Answers since start</source>
        <translation>Réponses depuis le démarrage</translation>
    </message>
    <message>
        <source>Events that could not be read</source>
        <translation>Événements illisibles</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Where providers reach this computer, such as https://inbox.example.com.</source>
        <translation>Là où les fournisseurs joignent cet ordinateur : https://inbox.example.com, par exemple.</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>Ce n’est pas une adresse du type https://inbox.example.com.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel or reverse proxy on this computer, 0.0.0.0 for every network.</source>
        <translation>127.0.0.1 pour un tunnel ou proxy inverse sur cet ordinateur, 0.0.0.0 pour tous les réseaux.</translation>
    </message>
    <message>
        <source>This is not an address of a network interface.</source>
        <translation>Ce n’est pas l’adresse d’une interface réseau.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>PEM; empty for plain HTTP behind a proxy.</source>
        <translation>PEM&#x202f;; vide pour du HTTP simple derrière un proxy.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de la clé</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Ce fichier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Listening on %1 over HTTPS.</source>
        <extracomment>%1 is an address with a port.</extracomment>
        <translation>À l’écoute sur %1 en HTTPS.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>À l’écoute sur %1.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Pas à l’écoute.</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <extracomment>%1 is an HTTP status such as 200, %2 how often it was answered.</extracomment>
        <translation>%1&#xa0;: %2 fois</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>Rien reçu pour l’instant.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an account, %2 a day and time, %3 why an event was not understood (in English).</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Qasid still cannot read it.</source>
        <translation>Qasid ne peut toujours pas le lire.</translation>
    </message>
    <message>
        <source>Read. It is in its conversation now.</source>
        <translation>Lu. Il est maintenant dans sa conversation.</translation>
    </message>
</context>
<context>
    <name>qasid::ReplyButtonsEditor</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Bouton %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Retirer ce bouton</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a text is: %1 of at most %2 characters.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 caractère en trop</numerusform>
            <numerusform>%1 caractères en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>%1 bouton au plus</numerusform>
            <numerusform>%1 boutons au plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SandboxAccounts</name>
    <message>
        <source>%1 practice</source>
        <comment>name of a practice account; %1 is a provider</comment>
        <translation>Essai %1</translation>
    </message>
</context>
<context>
    <name>qasid::SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>Button in a search field: empties it.</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Stockage et vie privée</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Shown beside conversations that are yours.</source>
        <translation>Affiché à côté des conversations qui sont à vous.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation>Délai pour annuler l’envoi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>A reply waits this long before it leaves.</source>
        <translation>Une réponse attend ce temps avant de partir.</translation>
    </message>
    <message>
        <source>One-letter shortcuts</source>
        <translation>Raccourcis d’une lettre</translation>
    </message>
    <message>
        <source>Keys such as J, K and E act in the list and the thread, never in a text field.</source>
        <translation>Les touches comme J, K et E agissent dans la liste et le fil, jamais dans un champ de texte.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify about</source>
        <translation>Notifier pour</translation>
    </message>
    <message>
        <source>Mine and unassigned conversations</source>
        <translation>Mes conversations et les non attribuées</translation>
    </message>
    <message>
        <source>My conversations only</source>
        <translation>Mes conversations seulement</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Also about a snooze that ends, a message that was not sent and an account that stopped receiving.</source>
        <translation>Aussi pour une mise en veille qui se termine, un message non envoyé et un compte qui a cessé de recevoir.</translation>
    </message>
    <message>
        <source>Show the first line of messages</source>
        <translation>Afficher la première ligne des messages</translation>
    </message>
    <message>
        <source>Otherwise a notification only says that there is a new message.</source>
        <translation>Sinon, une notification dit seulement qu’il y a un nouveau message.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Conversation rows</source>
        <translation>Lignes de conversation</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flashes.</source>
        <translation>Rien ne glisse, ne s’estompe ni ne clignote.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Dates, calendar and digits follow the language. Messages keep their own.</source>
        <translation>Dates, calendrier et chiffres suivent la langue. Les messages gardent les leurs.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>How Qasid reaches the providers.</source>
        <translation>Comment Qasid joint les fournisseurs.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Ce n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>List or thread</source>
        <translation>Liste ou fil</translation>
    </message>
    <message>
        <source>Reply field</source>
        <translation>Champ de réponse</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two ways to press a shortcut</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Envoyer et résoudre</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>Réponse ou note</translation>
    </message>
    <message>
        <source>Buttons editor</source>
        <translation>Éditeur de boutons</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>Sens du texte</translation>
    </message>
    <message>
        <source>Back to thread</source>
        <translation>Retour au fil</translation>
    </message>
</context>
<context>
    <name>qasid::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read by assistive tools. %1 and %2 are numbers, %3 the name of the step: &quot;Step 2 of 3: Keys and receiving&quot;</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>qasid::StoragePage</name>
    <message>
        <source>Storage and privacy</source>
        <translation>Stockage et vie privée</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Messages, drafts and notes stay in this profile. Nothing is sent anywhere but to the providers of your accounts.</source>
        <translation>Messages, brouillons et notes restent dans ce profil. Rien n’est envoyé ailleurs qu’aux fournisseurs de vos comptes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Conversations: %1. Messages: %2. Size: %3.</source>
        <extracomment>%1 conversations and %2 messages take %3 (a size such as 1.4 MB).</extracomment>
        <translation>Conversations&#xa0;: %1. Messages&#xa0;: %2. Taille&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file of this profile.</source>
        <translation>Les clés sont conservées dans un fichier chiffré de ce profil.</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, never in a file.</source>
        <translation>Les clés sont conservées dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keys are kept in a file that a passphrase encrypts.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Les clés sont conservées dans un fichier chiffré par une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to send and receive.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la bonne phrase secrète.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Déverrouillé.</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadActions</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Renvoyer&#x202f;?</translation>
    </message>
    <message>
        <source>The customer may receive it twice.</source>
        <translation>Le client peut le recevoir deux fois.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>Le fichier n’a pas pu y être enregistré.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Source of this message</source>
        <translation>Source de ce message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Plus sur cette conversation</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Panneau client</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Assigned to you. Give it back</source>
        <translation>Attribuée à vous. La rendre</translation>
    </message>
    <message>
        <source>Assigned to %1. Take it</source>
        <translation>Attribuée à %1. La prendre</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>Prendre cette conversation</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Choisir une date…</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>Copier l’ID de la conversation</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Mettre en veille jusqu’à</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadPane</name>
    <message>
        <source>Choose a conversation. J and K move through the list.</source>
        <translation>Choisissez une conversation. J et K parcourent la liste.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>No messages received yet. Messages sent before this account was connected cannot be loaded from %1.</source>
        <translation>Aucun message reçu pour l’instant. Les messages envoyés avant la connexion de ce compte ne peuvent pas être chargés depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>More than %1 hours since the customer last wrote. %2 may refuse this message.</source>
        <extracomment>%1 hours; %2 is the channel, as in WhatsApp.</extracomment>
        <translation>
            <numerusform>Plus de %1 heure depuis le dernier message du client. %2 peut refuser ce message.</numerusform>
            <numerusform>Plus de %1 heures depuis le dernier message du client. %2 peut refuser ce message.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Résolue.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>En veille jusqu’à %1.</translation>
    </message>
    <message>
        <source>Assigned to you.</source>
        <translation>Attribuée à vous.</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Attribution retirée.</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>Répondre à ce message</translation>
    </message>
    <message>
        <source>Copy data of %1</source>
        <translation>Copier les données de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadWords</name>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The sender of a message: this agent.</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>State of a message that has not been sent yet.</extracomment>
        <translation>En attente d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages waiting, sent in this order.</source>
        <extracomment>Under the last of several messages that have not been sent yet.</extracomment>
        <translation>
            <numerusform>%1 message en attente, envoyé dans cet ordre.</numerusform>
            <numerusform>%1 messages en attente, envoyés dans cet ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Takes a waiting message back.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The agent has seen that a possibly sent message did arrive.</extracomment>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>Conversation commencée</translation>
    </message>
    <message>
        <source>%1 closed this conversation</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>%1 a fermé cette conversation</translation>
    </message>
    <message>
        <source>The customer&apos;s name changed</source>
        <translation>Le nom du client a changé</translation>
    </message>
    <message>
        <source>The customer is now called %1</source>
        <translation>Le client s’appelle maintenant %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>Vidéo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>Audio&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voice message: %1</source>
        <translation>Message vocal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation>Sticker&#xa0;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <extracomment>Beside the button of a list menu: how many rows it has.</extracomment>
        <translation>
            <numerusform>%1 option</numerusform>
            <numerusform>%1 options</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has a part Qasid cannot show.</source>
        <translation>Ce message contient une partie que Qasid ne peut pas afficher.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Localisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for a location: %1</source>
        <translation>Demande de localisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>List menu: %1</source>
        <translation>Liste de choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <translation>A choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Private note by %1</source>
        <translation>Note privée par %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Start of a message as a screen reader says it. %1 is the sender, %2 day and time, as in &quot;You, today 09:24&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>En réponse à&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons: %2</source>
        <extracomment>%n buttons under a message, %2 their captions.</extracomment>
        <translation>
            <numerusform>%1 bouton&#xa0;: %2</numerusform>
            <numerusform>%1 boutons&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions available</source>
        <translation>Actions disponibles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A new message as it is announced. %1 is the sender, %2 the text.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <extracomment>In a bubble that asks the customer to share a place: the button the customer sees.</extracomment>
        <translation>Envoyer la localisation</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Afficher le message cité</translation>
    </message>
    <message>
        <source>Private note · %1</source>
        <extracomment>First line of a private note. %1 is the agent who wrote it.</extracomment>
        <translation>Note privée · %1</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>Voir la source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read yet</comment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <extracomment>Above a message whose sender the provider did not tell.</extracomment>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a message in a conversation for screen readers: %1 of %2.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In reply to</source>
        <extracomment>In place of a quoted message that is not loaded.</extracomment>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Un message précédent</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Message vide</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Under the beginning of a very long message: shows the rest of it.</extracomment>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>qasid::TrayNotifier</name>
    <message numerus="yes">
        <source>Qasid: %n unread</source>
        <extracomment>Tooltip of the tray icon.</extracomment>
        <translation>
            <numerusform>Qasid&#xa0;: %n non lue</numerusform>
            <numerusform>Qasid&#xa0;: %n non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::WebhookBox</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Event address</source>
        <translation>Adresse d’événements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>This address only works on this computer. Enter the public one under Receiving.</source>
        <translation>Cette adresse ne fonctionne que sur cet ordinateur. Saisissez l’adresse publique dans Réception.</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>Pas encore essayée de l’extérieur</translation>
    </message>
    <message>
        <source>press Test</source>
        <translation>appuyez sur Tester</translation>
    </message>
    <message>
        <source>Last event from %1</source>
        <translation>Dernier événement de %1</translation>
    </message>
    <message>
        <source>Waiting for the first event from %1</source>
        <translation>En attente du premier événement de %1</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>À l’écoute sur le port %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Trying the address</source>
        <translation>Essai de l’adresse</translation>
    </message>
    <message>
        <source>Reached over HTTPS</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>Joignable en HTTPS</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>The event address could not be reached from outside. Check the tunnel or reverse proxy.</source>
        <translation>L’adresse d’événements est injoignable de l’extérieur. Vérifiez le tunnel ou le proxy inverse.</translation>
    </message>
    <message>
        <source>The address answers, but it does not lead to this Qasid.</source>
        <translation>L’adresse répond, mais elle ne mène pas à ce Qasid.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>Le certificat de l’adresse n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The address answered %1 instead of leading here.</source>
        <translation>L’adresse a répondu %1 au lieu de mener ici.</translation>
    </message>
</context>
</TS>
