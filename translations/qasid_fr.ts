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
    <message>
        <source>Message them first</source>
        <translation>Leur écrire en premier</translation>
    </message>
    <message>
        <source>The chatbot may write to this person before they write to it.</source>
        <translation>Le chatbot peut écrire à cette personne avant qu’elle ne lui écrive.</translation>
    </message>
    <message>
        <source>Chats of all their posts</source>
        <translation>Échanges de toutes ses annonces</translation>
    </message>
    <message>
        <source>Read and answer what others write about any of this person&apos;s posts, in their name.</source>
        <translation>Lire ce que d’autres écrivent au sujet de toutes les annonces de cette personne, et y répondre en son nom.</translation>
    </message>
    <message>
        <source>Chats of one post</source>
        <translation>Discussions d’une seule annonce</translation>
    </message>
    <message>
        <source>Read and answer what others write about this one post, in its owner&apos;s name.</source>
        <translation>Lire ce que d’autres écrivent au sujet de cette seule annonce, et y répondre au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Post token</source>
        <translation>Jeton de l’annonce</translation>
    </message>
    <message>
        <source>Chatbot and chats of posts: text, files, rows of buttons that answer</source>
        <translation>Chatbot et discussions d’annonces&#xa0;: texte, fichiers, rangées de boutons qui répondent</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the events address.</source>
        <translation>Collez-la dans le panneau Kenar comme adresse des événements.</translation>
    </message>
    <message>
        <source>Divar asks that chats are kept only as long as they are needed.</source>
        <translation>Divar demande de ne garder les discussions que le temps nécessaire.</translation>
    </message>
    <message>
        <source>Session initialisation address</source>
        <translation>Adresse d’ouverture de session</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the session initialization URL: it answers server links.</source>
        <translation>Collez-la dans le panneau Kenar comme URL d’initialisation de session&#xa0;: elle répond aux liens serveur.</translation>
    </message>
    <message>
        <source>Dynamic action address</source>
        <translation>Adresse des actions dynamiques</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the dynamic action URL: it answers buttons in the chat.</source>
        <translation>Collez-la dans le panneau Kenar comme URL d’action dynamique&#xa0;: elle répond aux boutons de la discussion.</translation>
    </message>
    <message>
        <source>Return address for access</source>
        <translation>Adresse de retour des accès</translation>
    </message>
    <message>
        <source>Add it in the Kenar panel to the OAuth redirect addresses: people return to it.</source>
        <translation>Ajoutez-la dans le panneau Kenar aux adresses de redirection OAuth&#xa0;: les personnes y reviennent.</translation>
    </message>
    <message>
        <source>App slug</source>
        <translation>Nom court de l’application</translation>
    </message>
    <message>
        <source>The app&apos;s short name in the Kenar panel.</source>
        <translation>Le nom court de l’application dans le panneau Kenar.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Made in the Kenar panel with the permission CHAT_BOT_SEND_MESSAGE.</source>
        <translation>Créée dans le panneau Kenar avec la permission CHAT_BOT_SEND_MESSAGE.</translation>
    </message>
    <message>
        <source>Identification key</source>
        <translation>Clé d’identification</translation>
    </message>
    <message>
        <source>Divar sends it with each event.</source>
        <translation>Divar l’envoie avec chaque événement.</translation>
    </message>
    <message>
        <source>Needed only where people give access: chats of their posts, messages to them first.</source>
        <translation>Nécessaire seulement si des personnes donnent un accès&#xa0;: discussions de leurs annonces, premier message vers elles.</translation>
    </message>
    <message>
        <source>Paths of the API</source>
        <translation>Chemins de l’API</translation>
    </message>
    <message>
        <source>The experimental paths are those of the first developer guide.</source>
        <translation>Les chemins expérimentaux sont ceux du premier guide des développeurs.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>Experimental (older)</source>
        <translation>Expérimentaux (anciens)</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>Adresse des envois de fichiers</translation>
    </message>
    <message>
        <source>Began from their own post %1</source>
        <translation>Venu de sa propre annonce %1</translation>
    </message>
    <message>
        <source>Began from one of their own posts</source>
        <translation>Venu d’une de ses propres annonces</translation>
    </message>
    <message>
        <source>Began from their Divar page</source>
        <translation>Venu de sa page Divar</translation>
    </message>
    <message>
        <source>Began from the panel for professionals</source>
        <translation>Venu du panneau des professionnels</translation>
    </message>
    <message>
        <source>Began from the chat %1</source>
        <translation>Venu de la discussion %1</translation>
    </message>
    <message>
        <source>Began from a chat about a post</source>
        <translation>Venu d’une discussion sur une annonce</translation>
    </message>
    <message>
        <source>Began from the post %1, which they looked at</source>
        <translation>Venu de l’annonce %1, qu’il consultait</translation>
    </message>
    <message>
        <source>Began from a post they looked at</source>
        <translation>Venu d’une annonce qu’il consultait</translation>
    </message>
    <message>
        <source>The post %1 was published</source>
        <translation>L’annonce %1 a été publiée</translation>
    </message>
    <message>
        <source>The post %1 was taken down</source>
        <translation>L’annonce %1 a été retirée</translation>
    </message>
    <message>
        <source>The post %1 is ongoing</source>
        <translation>L’annonce %1 est en cours</translation>
    </message>
    <message>
        <source>The post %1 was archived</source>
        <translation>L’annonce %1 a été archivée</translation>
    </message>
    <message>
        <source>Divar tells of the post: %1</source>
        <translation>Divar signale au sujet de l’annonce&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose what to ask access for.</source>
        <translation>Choisissez à quoi demander l’accès.</translation>
    </message>
    <message>
        <source>Give the token of the post: the letters and digits at the end of its address.</source>
        <translation>Indiquez le jeton de l’annonce&#xa0;: les lettres et chiffres à la fin de son adresse.</translation>
    </message>
    <message>
        <source>The account needs its app slug before anyone can give access.</source>
        <translation>Le compte a besoin du nom court de l’application avant que quelqu’un puisse donner un accès.</translation>
    </message>
    <message>
        <source>The account needs its client secret before anyone can give access.</source>
        <translation>Le compte a besoin de son secret client avant que quelqu’un puisse donner un accès.</translation>
    </message>
    <message>
        <source>The address to return to is no web address.</source>
        <translation>L’adresse de retour n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address to return to must end with its path: no ? and no #.</source>
        <translation>L’adresse de retour doit se terminer par son chemin&#xa0;: ni&#xa0;? ni #.</translation>
    </message>
    <message>
        <source>Divar</source>
        <translation>Divar</translation>
    </message>
    <message>
        <source>Plato</source>
        <translation>Plato</translation>
    </message>
    <message>
        <source>Conversations of a workspace: text in three languages, files, AI agents</source>
        <translation>Conversations d’un espace de travail&#xa0;: texte en trois langues, fichiers, agents IA</translation>
    </message>
    <message>
        <source>Made in Plato&apos;s console; begins with plato_. Messages go out as the member it belongs to.</source>
        <translation>Créée dans la console de Plato&#xa0;; commence par plato_. Les messages partent au nom du membre à qui elle appartient.</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agent IA</translation>
    </message>
    <message>
        <source>ID of the AI agent that is asked to answer when no other is named. May stay empty.</source>
        <translation>ID de l’agent IA à qui demander une réponse si aucun autre n’est nommé. Peut rester vide.</translation>
    </message>
    <message>
        <source>tRPC path</source>
        <translation>Chemin tRPC</translation>
    </message>
    <message>
        <source>Where the procedures are, below the API address.</source>
        <translation>Là où sont les procédures, sous l’adresse de l’API.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>How the API writes its values. It shows in its answers.</source>
        <translation>Comment l’API écrit ses valeurs. Cela se voit dans ses réponses.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>JSON simple</translation>
    </message>
    <message>
        <source>superjson</source>
        <translation>superjson</translation>
    </message>
    <message>
        <source>Form field of files</source>
        <translation>Champ des fichiers</translation>
    </message>
    <message>
        <source>The name under which files are uploaded.</source>
        <translation>Le nom sous lequel les fichiers sont envoyés.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>At most this many go out; with fewer, new messages are seen later.</source>
        <translation>Nombre maximal&#xa0;; s’il est plus bas, les nouveaux messages sont vus plus tard.</translation>
    </message>
</context>
<context>
    <name>qasid::AccessSection</name>
    <message>
        <source>Access that people gave</source>
        <translation>Accès donnés par des personnes</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>A person can let this account act for them at %1: they open a page in their browser, sign in and agree.</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>Une personne peut laisser ce compte agir pour elle chez %1&#xa0;: elle ouvre une page dans son navigateur, se connecte et accepte.</translation>
    </message>
    <message>
        <source>The link is for one person and one use, within an hour. It holds no key of this account.</source>
        <translation>Le lien vaut pour une personne et une seule fois, pendant une heure. Il ne contient aucune clé de ce compte.</translation>
    </message>
    <message>
        <source>Their browser comes back to this computer: enter its public address under Receiving first.</source>
        <translation>Son navigateur revient à cet ordinateur&#xa0;: indiquez d’abord son adresse publique sous Réception.</translation>
    </message>
    <message>
        <source>Waiting for the answer from the browser.</source>
        <translation>En attente de la réponse du navigateur.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above, under More settings, and save.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1 est nécessaire. Saisissez-le plus haut, sous Plus de réglages, et enregistrez.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above and save.</source>
        <translation>%1 est nécessaire. Saisissez-le plus haut et enregistrez.</translation>
    </message>
    <message>
        <source>%1 gave access.</source>
        <extracomment>%1 is the phone number or the id of a person.</extracomment>
        <translation>%1 a donné l’accès.</translation>
    </message>
    <message>
        <source>They did not agree. Send a new link when they want to.</source>
        <translation>La personne n’a pas accepté. Envoyez-lui un nouveau lien quand elle le voudra.</translation>
    </message>
    <message>
        <source>A browser came back with a link that was used already or is older than an hour. Make a new one.</source>
        <translation>Un navigateur est revenu avec un lien déjà utilisé ou vieux de plus d’une heure. Faites un nouveau lien.</translation>
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
        <translation>%1 a accepté la clé.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>Elle appartient à %1.</translation>
    </message>
    <message>
        <source>Add conversations</source>
        <translation>Ajouter des conversations</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Leads back to a field of the account. %1 is the field&apos;s label, as in &quot;API address&quot;.</extracomment>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address, path, encoding, key and permissions are right. %1 does not tell Qasid of new messages by itself: Qasid asks for those of the conversations you add.</source>
        <extracomment>After a check that went well. %1 is the name of the provider.</extracomment>
        <translation>Adresse, chemin, encodage, clé et permissions conviennent. %1 ne signale pas de lui-même les nouveaux messages à Qasid&#xa0;: Qasid relève ceux des conversations que vous ajoutez.</translation>
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
    <name>qasid::AddTile</name>
    <message>
        <source>Add a button to this row</source>
        <translation>Ajouter un bouton à cette rangée</translation>
    </message>
</context>
<context>
    <name>qasid::AddressList</name>
    <message>
        <source>Link for customers</source>
        <translation>Lien pour les clients</translation>
    </message>
    <message>
        <source>Opens the conversation with this account at its provider.</source>
        <translation>Ouvre la conversation avec ce compte chez son fournisseur.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what an address is for.</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
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
    <name>qasid::AgentDialog</name>
    <message>
        <source>Id of the AI agent</source>
        <translation>ID de l’agent IA</translation>
    </message>
    <message>
        <source>Use this agent</source>
        <translation>Utiliser cet agent</translation>
    </message>
    <message>
        <source>Which AI agent is to answer?</source>
        <translation>Quel agent IA doit répondre&#xa0;?</translation>
    </message>
    <message>
        <source>Set one in the account&apos;s settings to have it used everywhere.</source>
        <translation>Indiquez-en un dans les réglages du compte pour l’utiliser partout.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>qasid::AiLine</name>
    <message>
        <source>The AI agent is writing.</source>
        <translation>L’agent IA écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: an AI agent that is writing an answer writes no further.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <translation>Arrêter l’agent IA</translation>
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
    <name>qasid::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Data of the next press, as JSON</source>
        <translation>Données de l’appui suivant, en JSON</translation>
    </message>
    <message>
        <source>Nothing of its own</source>
        <translation>Rien de propre</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Say words</source>
        <translation>Dire un texte</translation>
    </message>
    <message>
        <source>Say words and open an address</source>
        <translation>Dire un texte et ouvrir une adresse</translation>
    </message>
    <message>
        <source>Say words and ask here for an address</source>
        <translation>Texte, puis demande d’adresse</translation>
    </message>
    <message>
        <source>This is not a JSON object like {&quot;order&quot;: &quot;7&quot;}.</source>
        <translation>Ce n’est pas un objet JSON comme {&quot;order&quot;: &quot;7&quot;}.</translation>
    </message>
    <message>
        <source>A button that asks for an address then opens the account&apos;s own page; other buttons do nothing.</source>
        <translation>Un bouton qui demande une adresse ouvre alors la page du compte&#xa0;; les autres boutons ne font rien.</translation>
    </message>
    <message>
        <source>Not for buttons that only open an address: another rule, or the default, answers those.</source>
        <translation>Pas pour les boutons qui ouvrent seulement une adresse&#xa0;: une autre règle, ou la réponse par défaut, leur répond.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <extracomment>Puts a placeholder such as {user_id} into a text or an address.</extracomment>
        <translation>Insérer %1</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerRulesDialog</name>
    <message>
        <source>Answers to presses</source>
        <translation>Réponses aux appuis</translation>
    </message>
    <message>
        <source>All rules as JSON</source>
        <translation>Toutes les règles en JSON</translation>
    </message>
    <message>
        <source>Answers to presses: %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Réponses aux appuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Take the rules from a file</source>
        <translation>Prendre les règles d’un fichier</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>Écrire les règles dans un fichier</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The rules were read from the file.</source>
        <translation>Les règles ont été lues du fichier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Le fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>This is not JSON from character %1 on.</source>
        <extracomment>%1 is how many bytes of a text could be read.</extracomment>
        <translation>Ce n’est plus du JSON à partir du caractère %1.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The rules were changed and not saved.</source>
        <translation>Les règles ont été modifiées et pas enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerSection</name>
    <message>
        <source>Answers to presses</source>
        <translation>Réponses aux appuis</translation>
    </message>
    <message>
        <source>When a customer presses a button that asks this account, the first rule that fits answers, within half a second.</source>
        <translation>Quand un client appuie sur un bouton qui interroge ce compte, la première règle qui convient répond, en moins d’une demi-seconde.</translation>
    </message>
    <message>
        <source>Edit the answers</source>
        <translation>Modifier les réponses</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>Si aucune règle ne convient</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule and what it answers.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerWords</name>
    <message>
        <source>Says “%1” and opens %2</source>
        <extracomment>What a press is answered: %1 is words, %2 an address.</extracomment>
        <translation>Dit «&#xa0;%1&#xa0;» et ouvre %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>Says “%1” and asks for an address</source>
        <translation>Dit «&#xa0;%1&#xa0;» et demande une adresse</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>Dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Asks for an address</source>
        <translation>Demande une adresse</translation>
    </message>
    <message>
        <source>Answers nothing of its own</source>
        <translation>Ne répond rien de propre</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>Il y a trop de règles.</translation>
    </message>
    <message>
        <source>An answer is needed: words or an address.</source>
        <translation>Il faut une réponse&#xa0;: un texte ou une adresse.</translation>
    </message>
    <message>
        <source>A name of up to 80 characters is needed that no other rule has.</source>
        <translation>Il faut un nom de 80 caractères au plus qu’aucune autre règle ne porte.</translation>
    </message>
    <message>
        <source>At least one key is needed, and not more than 20.</source>
        <translation>Il faut au moins une clé, et pas plus de 20.</translation>
    </message>
    <message>
        <source>The value of this key is too long.</source>
        <translation>La valeur de cette clé est trop longue.</translation>
    </message>
    <message>
        <source>The words are too long, or there is a placeholder in them that does not exist.</source>
        <translation>Le texte est trop long, ou il contient un champ variable qui n’existe pas.</translation>
    </message>
    <message>
        <source>An address is needed like https://example.com/order, with its host written out. Placeholders can stand after the host.</source>
        <translation>Il faut une adresse comme https://example.com/order, avec son hôte en toutes lettres. Les champs variables peuvent suivre l’hôte.</translation>
    </message>
    <message>
        <source>The data is too large.</source>
        <translation>Les données sont trop volumineuses.</translation>
    </message>
    <message>
        <source>An address and an action exclude each other.</source>
        <translation>Une adresse et une action s’excluent.</translation>
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
    <name>qasid::Breadcrumbs</name>
    <message>
        <source>Conversations above this one</source>
        <extracomment>For screen readers: the conversations that the shown one hangs under.</extracomment>
        <translation>Conversations au-dessus de celle-ci</translation>
    </message>
    <message>
        <source>Opens the conversation above</source>
        <extracomment>For screen readers, of a link: it opens the conversation that the shown one hangs under.</extracomment>
        <translation>Ouvre la conversation du dessus</translation>
    </message>
    <message>
        <source>The conversations between</source>
        <extracomment>Button in a row of conversations that hang under each other; opens a menu of those that have no room.</extracomment>
        <translation>Les conversations intermédiaires</translation>
    </message>
</context>
<context>
    <name>qasid::BulkActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <extracomment>All conversations that were checked stood so already.</extracomment>
        <translation>Rien à changer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved.</source>
        <extracomment>Short words about several conversations, in all of these; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 résolue.</numerusform>
            <numerusform>%1 résolues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reopened.</source>
        <translation>
            <numerusform>%1 rouverte.</numerusform>
            <numerusform>%1 rouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed until %2.</source>
        <extracomment>%2 is a time such as &quot;Thu 09:00&quot;.</extracomment>
        <translation>
            <numerusform>%1 mise en veille jusqu’à %2.</numerusform>
            <numerusform>%1 mises en veille jusqu’à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to you.</source>
        <translation>
            <numerusform>%1 attribuée à vous.</numerusform>
            <numerusform>%1 attribuées à vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to nobody.</source>
        <translation>
            <numerusform>%1 attribution retirée.</numerusform>
            <numerusform>%1 attributions retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked read.</source>
        <translation>
            <numerusform>%1 marquée comme lue.</numerusform>
            <numerusform>%1 marquées comme lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked unread.</source>
        <translation>
            <numerusform>%1 marquée comme non lue.</numerusform>
            <numerusform>%1 marquées comme non lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonCard</name>
    <message>
        <source>Remove this button</source>
        <translation>Retirer ce bouton</translation>
    </message>
    <message>
        <source>%1
Arrow keys: other buttons. %2 and an arrow key: move it. Enter: edit. Delete: remove.</source>
        <extracomment>Tool tip of a button that is being arranged. %1 is its caption, %2 &quot;Ctrl&quot; or the sign for it on this computer.</extracomment>
        <translation>%1
Flèches&#xa0;: autres boutons. %2 et une flèche&#xa0;: le déplacer. Entrée&#xa0;: modifier. Suppr&#xa0;: retirer.</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Pas encore de libellé</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
</context>
<context>
    <name>qasid::ButtonDetails</name>
    <message>
        <source>When tapped</source>
        <translation>Quand on appuie</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Post token</source>
        <extracomment>Label of a field: the short code by which the marketplace knows a post.</extracomment>
        <translation>Jeton de l’annonce</translation>
    </message>
    <message>
        <source>The page for its owner</source>
        <translation>La page de son propriétaire</translation>
    </message>
    <message>
        <source>Opens the page from which the owner of the post manages it, not the one everybody sees.</source>
        <translation>Ouvre la page d’où le propriétaire gère l’annonce, et non celle que tout le monde voit.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 caractère</numerusform>
            <numerusform>%1 caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 caractère de trop</numerusform>
            <numerusform>%1 caractères de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonWords</name>
    <message>
        <source>Open a link</source>
        <extracomment>What a button does when the customer taps it: opens an address in their browser. Short.</extracomment>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Ask your server</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server is asked for an address. Short.</extracomment>
        <translation>Demander à votre serveur</translation>
    </message>
    <message>
        <source>Dynamic action</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server says what happens, which may be words or an address. Short.</extracomment>
        <translation>Action dynamique</translation>
    </message>
    <message>
        <source>Open a post</source>
        <extracomment>What a button does when tapped: opens a page of the marketplace about one post. Short.</extracomment>
        <translation>Ouvrir une annonce</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What a button does when tapped: its words come back as the customer&apos;s message. Short.</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation>Action inconnue</translation>
    </message>
    <message>
        <source>Server link</source>
        <extracomment>Kind of a button: when tapped, the shop&apos;s server is asked for an address.</extracomment>
        <translation>Lien serveur</translation>
    </message>
    <message>
        <source>Owner&apos;s page of a post</source>
        <extracomment>Kind of a button: opens the page from which the owner of a post manages it.</extracomment>
        <translation>Page du propriétaire d’une annonce</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Button without a caption</source>
        <translation>Bouton sans libellé</translation>
    </message>
    <message>
        <source>button %1 of %2</source>
        <translation>bouton %1 sur %2</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>After &quot;button 1 of 2, &quot;, for screen readers: which row of buttons it is in.</extracomment>
        <translation>rangée %1 sur %2</translation>
    </message>
    <message>
        <source>icon %1</source>
        <extracomment>For screen readers. %1 is the name of an icon, as HOME.</extracomment>
        <translation>icône %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a screen reader says about one thing.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons in a row</source>
        <translation>
            <numerusform>Au plus %1 bouton par rangée</numerusform>
            <numerusform>Au plus %1 boutons par rangée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows of buttons</source>
        <translation>
            <numerusform>Au plus %1 rangée de boutons</numerusform>
            <numerusform>Au plus %1 rangées de boutons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>Au plus %1 bouton</numerusform>
            <numerusform>Au plus %1 boutons</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot move further.</source>
        <translation>Il ne peut pas aller plus loin.</translation>
    </message>
    <message>
        <source>Enter the address that the button opens.</source>
        <translation>Saisissez l’adresse que le bouton ouvre.</translation>
    </message>
    <message>
        <source>An address has no blanks in it.</source>
        <translation>Une adresse ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>Enter the whole address, beginning with https:// or http://.</source>
        <translation>Saisissez l’adresse entière, qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>Ce n’est pas une adresse que l’on peut ouvrir.</translation>
    </message>
</context>
<context>
    <name>qasid::CardRows</name>
    <message>
        <source>Add a button to this row</source>
        <translation>Ajouter un bouton à cette rangée</translation>
    </message>
    <message>
        <source>Drag to move this row, or %1</source>
        <extracomment>On the dots at the start of a row of buttons. %1 are the keys that do the same.</extracomment>
        <translation>Glissez pour déplacer cette rangée, ou %1</translation>
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
    <name>qasid::CommandCatalogue</name>
    <message>
        <source>Recent</source>
        <extracomment>Headings of the command palette, in all of these. This one: what was done last.</extracomment>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Conversations sélectionnées</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Thème comme le système</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Lignes confortables</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>More motion</source>
        <translation>Plus d’animations</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts on</source>
        <translation>Activer les raccourcis d’une lettre</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts off</source>
        <translation>Désactiver les raccourcis d’une lettre</translation>
    </message>
    <message>
        <source>Return from snooze</source>
        <translation>Sortir de veille</translation>
    </message>
    <message>
        <source>Give this conversation back</source>
        <translation>Rendre cette conversation</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>How many conversations a command acts on, or are in a view.</extracomment>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>A command that changes the language; %1 is its own name for itself.</extracomment>
        <translation>Langue&#xa0;: %1</translation>
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
    <message>
        <source>Send as two messages</source>
        <extracomment>Button: where text and a file cannot go in one message, the file goes first and the text after it.</extracomment>
        <translation>Envoyer en deux messages</translation>
    </message>
    <message>
        <source>Buttons for your own side cannot be sent in this conversation.</source>
        <translation>Les boutons pour votre côté ne peuvent pas être envoyés dans cette conversation.</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>Enregistrer comme réponse type</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of the saved reply.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <translation>
            <numerusform>%1 bouton</numerusform>
            <numerusform>%1 boutons</numerusform>
        </translation>
    </message>
    <message>
        <source>As you see it</source>
        <extracomment>Over the preview of a message with the buttons that only the shop&apos;s own side sees.</extracomment>
        <translation>Comme vous le voyez</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Comme le client le voit</translation>
    </message>
    <message>
        <source>Access was taken back. Replies cannot be sent until it is given again.</source>
        <translation>L’accès a été retiré. Les réponses ne peuvent pas partir tant qu’il n’est pas redonné.</translation>
    </message>
    <message>
        <source>%1 keeps text as %2. This will be kept as %3.</source>
        <extracomment>%1 is the provider, %2 an enumeration of languages, as in &quot;English, Arabic or Turkish&quot;, %3 one of them.</extracomment>
        <translation>%1 garde le texte en %2. Celui-ci sera gardé en %3.</translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <extracomment>The composer&apos;s name for screen readers, while the text counts as the customer&apos;s own words.</extracomment>
        <translation>Paroles du client</translation>
    </message>
    <message>
        <source>What the customer said…</source>
        <translation>Ce que le client a dit…</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what is written, as in &quot;Reply to Layla&quot;; %2 the language it is written in.</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <extracomment>On the button of the composer: the text becomes a message of the customer&apos;s.</extracomment>
        <translation>Envoyer comme client</translation>
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
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>Enregistrer comme réponse type</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>Sending options</source>
        <translation>Options d’envoi</translation>
    </message>
    <message>
        <source>Ask the AI agent after sending</source>
        <translation>Demander à l’agent IA après l’envoi</translation>
    </message>
    <message>
        <source>Have the AI agent answer now</source>
        <translation>Faire répondre l’agent IA maintenant</translation>
    </message>
    <message>
        <source>Ask AI</source>
        <extracomment>A check box, short for &quot;Ask the AI agent after sending&quot;.</extracomment>
        <translation>Réponse IA</translation>
    </message>
    <message>
        <source>Sending options: some are set</source>
        <translation>Options d’envoi&#xa0;: certaines définies</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>Sens du texte</translation>
    </message>
    <message>
        <source>More to add</source>
        <extracomment>Opens a menu of what else can be added to a message, where there is no room for more buttons.</extracomment>
        <translation>Ajouter autre chose</translation>
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
    <name>qasid::ConversationActions</name>
    <message>
        <source>New sub-conversation…</source>
        <extracomment>Menu of a conversation, in all of these.</extracomment>
        <translation>Nouvelle sous-conversation…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Move under…</source>
        <extracomment>Another conversation is chosen, under which this one is put.</extracomment>
        <translation>Déplacer sous…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationDialogs</name>
    <message>
        <source>None of your accounts can begin a conversation: the customer writes first.</source>
        <translation>Aucun de vos comptes ne peut commencer une conversation&#xa0;: le client écrit en premier.</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>La conversation a été supprimée.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationErrors</name>
    <message>
        <source>Your key may not create conversations. Ask for that permission at %1, or use another key.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>Votre clé ne peut pas créer de conversations. Demandez cette permission chez %1, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Your key may not read conversations. Ask for that permission at %1, or use another key.</source>
        <translation>Votre clé ne peut pas lire les conversations. Demandez cette permission chez %1, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Your key may not change conversations. Ask for that permission at %1, or use another key.</source>
        <translation>Votre clé ne peut pas modifier les conversations. Demandez cette permission chez %1, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Your key may not delete conversations. Ask for that permission at %1, or use another key.</source>
        <translation>Votre clé ne peut pas supprimer de conversations. Demandez cette permission chez %1, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>%1 has no conversation with this ID, or your key may not see it.</source>
        <translation>%1 n’a pas de conversation avec cet ID, ou votre clé ne peut pas la voir.</translation>
    </message>
    <message>
        <source>%1 does not know somebody or something that is named here.</source>
        <translation>%1 ne connaît pas une personne ou une chose nommée ici.</translation>
    </message>
    <message>
        <source>%1 does not have this conversation any more.</source>
        <translation>%1 n’a plus cette conversation.</translation>
    </message>
    <message>
        <source>%1 It may have been done all the same: look before you try again.</source>
        <extracomment>%1 is a sentence about what went wrong: no answer came, but the wish may have been fulfilled.</extracomment>
        <translation>%1 Cela a peut-être été fait quand même&#xa0;: vérifiez avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationForm</name>
    <message>
        <source>Direct</source>
        <extracomment>A kind of conversation: with one customer.</extracomment>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A kind of conversation: of several people.</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Nom de la conversation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>IDs of colleagues, with commas between them.</source>
        <translation>ID de collègues, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel IDs</source>
        <translation>ID des canaux</translation>
    </message>
    <message>
        <source>In place of the channel&apos;s name; with commas between them.</source>
        <translation>À la place du nom du canal&#xa0;; séparés par des virgules.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Above a list of keys and values that a provider keeps with a conversation.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
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
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a conversation in the list for screen readers: %1 of %2.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Deselect  X</source>
        <extracomment>Tooltip of a row&apos;s avatar in the list, for choosing several conversations; X is the key.</extracomment>
        <translation>Désélectionner  X</translation>
    </message>
    <message>
        <source>Select  X</source>
        <translation>Sélectionner  X</translation>
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
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Chercher partout</translation>
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
    <message>
        <source>Pressed a button</source>
        <translation>A appuyé sur un bouton</translation>
    </message>
    <message>
        <source>sub-conversation of %1</source>
        <extracomment>A list row for screen readers, after the conversation&apos;s name; %1 is the name of the conversation above it.</extracomment>
        <translation>sous-conversation de %1</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Sous-conversation</translation>
    </message>
    <message>
        <source>AI asked</source>
        <extracomment>A short tag in a list row: an AI agent was asked to answer, and has not yet.</extracomment>
        <translation>Attend l’IA</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Your own ID</source>
        <extracomment>The id that one&apos;s own shop or website knows a customer by.</extracomment>
        <translation>Votre propre ID</translation>
    </message>
    <message>
        <source>Picture address</source>
        <extracomment>The web address of a customer&apos;s picture.</extracomment>
        <translation>Adresse de l’image</translation>
    </message>
    <message>
        <source>ID at %1</source>
        <extracomment>The id that the provider %1 knows a customer by.</extracomment>
        <translation>ID chez %1</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>Écrivez-le comme nom@example.com.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country.</source>
        <translation>Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Saisissez une adresse qui commence par https://.</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerKeyRows</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nom du client</translation>
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
        <source>Customer&apos;s id</source>
        <extracomment>A customer&apos;s id at the provider.</extracomment>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Your own id for the customer</source>
        <extracomment>The id that the shop or website itself has for a customer.</extracomment>
        <translation>Votre propre ID pour le client</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse d’une image</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Plus sur le client</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>Pas un texte. Gardé tel quel.</translation>
    </message>
    <message>
        <source>Write the number with its country, as in +966500000131.</source>
        <translation>Écrivez le numéro avec son pays, comme +966500000131.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// or http://.</source>
        <translation>L’adresse d’une image commence par https:// ou http://.</translation>
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
        <extracomment>Title of a group of facts: the ids of a conversation and of what it is about.</extracomment>
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
        <extracomment>In place of a conversation&apos;s id: nothing was sent yet that would have begun it at the provider.</extracomment>
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
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <extracomment>How a fact about a customer became known. %1 in all of these is the name of the provider.</extracomment>
        <translation>%1 l’envoie</translation>
    </message>
    <message>
        <source>From a tap on a button</source>
        <translation>D’un appui sur un bouton</translation>
    </message>
    <message>
        <source>From a contact they shared</source>
        <translation>D’un contact partagé</translation>
    </message>
    <message>
        <source>%1 told it when you wrote</source>
        <translation>%1 l’a dit quand vous avez écrit</translation>
    </message>
    <message>
        <source>From signing in with %1</source>
        <translation>De la connexion chez %1</translation>
    </message>
    <message>
        <source>From where they began to write</source>
        <translation>De l’endroit où la discussion a commencé</translation>
    </message>
    <message>
        <source>Looked up at %1</source>
        <translation>Recherché chez %1</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The provider&apos;s id of what a conversation is about: somebody&apos;s advertisement.</extracomment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Access by</source>
        <extracomment>Who gave this account permission to read and answer the conversation.</extracomment>
        <translation>Accès de</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Access ended</source>
        <extracomment>When the permission was taken back.</extracomment>
        <translation>Accès terminé</translation>
    </message>
    <message>
        <source>Find by phone</source>
        <extracomment>Asks the provider who has the phone number above.</extracomment>
        <translation>Chercher par téléphone</translation>
    </message>
    <message>
        <source>%1 knows nobody with this number.</source>
        <translation>%1 ne connaît personne avec ce numéro.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>The name that a conversation has at the provider, beside that of its customer.</extracomment>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerWordsBar</name>
    <message>
        <source>This is written down as the customer&apos;s own words.</source>
        <translation>Ceci est noté comme les paroles du client lui-même.</translation>
    </message>
    <message>
        <source>Write as yourself</source>
        <extracomment>Button: the text goes out as the agent&apos;s own again, not as the customer&apos;s.</extracomment>
        <translation>Écrire en votre nom</translation>
    </message>
</context>
<context>
    <name>qasid::DataRows</name>
    <message>
        <source>Add data</source>
        <translation>Ajouter une donnée</translation>
    </message>
    <message>
        <source>Data sent to your server</source>
        <translation>Données envoyées à votre serveur</translation>
    </message>
    <message>
        <source>Text only</source>
        <extracomment>Beside the title of data, as &quot;Data sent to your server&quot;: each value is a text.</extracomment>
        <translation>Texte seulement</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In an empty field: the name under which a value is sent, as &quot;slot&quot;.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Not a text. Change it in the JSON view.</source>
        <translation>Pas un texte. Modifiez-le dans la vue JSON.</translation>
    </message>
    <message>
        <source>Remove this data</source>
        <translation>Retirer cette donnée</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Cette clé existe déjà.</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>Donnez-lui une clé.</translation>
    </message>
</context>
<context>
    <name>qasid::DateField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>qasid::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a conversation.</extracomment>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The conversation and all of its messages are deleted at %1, for everybody there, and on this computer. This cannot be undone.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>La conversation et tous ses messages sont supprimés chez %1, pour tout le monde, et sur cet ordinateur. C’est irréversible.</translation>
    </message>
    <message>
        <source>What becomes of its sub-conversations is decided by %1.</source>
        <extracomment>The conversation that is to be deleted has others under it. %1 is the name of the provider.</extracomment>
        <translation>%1 décide de ce que deviennent ses sous-conversations.</translation>
    </message>
</context>
<context>
    <name>qasid::DetailsDialog</name>
    <message>
        <source>Details of the conversation</source>
        <translation>Détails de la conversation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 keeps these with the conversation. Details that you leave out stay as they are. A key cannot be taken away here, only emptied.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>%1 les garde avec la conversation. Les détails que vous omettez restent tels quels. Une clé ne peut pas être retirée ici, seulement vidée.</translation>
    </message>
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>Tel que le client le voit</translation>
    </message>
    <message>
        <source>Approximate. %1 draws the final buttons and may shorten long captions.</source>
        <extracomment>Under the preview of a message with buttons. %1 is the provider.</extracomment>
        <translation>Approximatif. %1 dessine les boutons définitifs et peut raccourcir les longs libellés.</translation>
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
    <message>
        <source>The access that this conversation needs was taken back. Ask for it again in the account&apos;s settings.</source>
        <translation>L’accès dont cette conversation a besoin a été retiré. Redemandez-le dans les réglages du compte.</translation>
    </message>
    <message>
        <source>Nobody gave the access that this needs. Ask for it in the account&apos;s settings.</source>
        <translation>Personne n’a donné l’accès nécessaire. Demandez-le dans les réglages du compte.</translation>
    </message>
    <message>
        <source>This app lacks %1. Ask for it in the panel of %2.</source>
        <extracomment>%1 is the name of a permission such as SEND_MESSAGE, %2 the name of the provider.</extracomment>
        <translation>Il manque %1 à cette application. Demandez cette permission dans le panneau de %2.</translation>
    </message>
    <message>
        <source>%1 does not let this account write to this recipient.</source>
        <extracomment>A customer blocked the account, or the provider does not let the two write to each other.</extracomment>
        <translation>%1 ne permet pas à ce compte d’écrire à ce destinataire.</translation>
    </message>
    <message>
        <source>It was stopped before it left.</source>
        <translation>L’envoi a été arrêté avant de partir.</translation>
    </message>
    <message>
        <source>Post chat</source>
        <translation>Discussion d’annonce</translation>
    </message>
    <message>
        <source>The role of this key lacks a permission. Add it in the console of %1.</source>
        <translation>Il manque une permission au rôle de cette clé. Ajoutez-la dans la console de %1.</translation>
    </message>
    <message>
        <source>The role of this key lacks the permission %1. Add it in the console of %2.</source>
        <extracomment>%1 is the name of a permission such as app:conversation:read, %2 the name of the provider.</extracomment>
        <translation>Il manque la permission %1 au rôle de cette clé. Ajoutez-la dans la console de %2.</translation>
    </message>
    <message>
        <source>%1 refused the key. Enter one that is valid.</source>
        <translation>%1 a refusé la clé. Saisissez-en une qui soit valide.</translation>
    </message>
    <message>
        <source>%1 does not offer this at the path in the settings. Correct the path, or ask %1 whether your plan includes it.</source>
        <translation>%1 ne propose pas cela au chemin des réglages. Corrigez le chemin, ou demandez à %1 si votre offre le comprend.</translation>
    </message>
    <message>
        <source>%1 takes no requests at the path in the settings. Correct the path, or else the API address.</source>
        <translation>%1 ne prend pas de requêtes au chemin des réglages. Corrigez le chemin, sinon l’adresse de l’API.</translation>
    </message>
    <message>
        <source>%1 cannot read what Qasid sends. Set the encoding to automatic, or to the other one.</source>
        <translation>%1 ne peut pas lire ce que Qasid envoie. Réglez l’encodage sur Automatique, ou sur l’autre.</translation>
    </message>
    <message>
        <source>What answers at the API address is not %1. Correct the address.</source>
        <translation>Ce qui répond à l’adresse de l’API n’est pas %1. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>%1 found no file in what was sent. Correct the name of the form field in the settings.</source>
        <translation>%1 n’a trouvé aucun fichier dans l’envoi. Corrigez le nom du champ des fichiers dans les réglages.</translation>
    </message>
    <message>
        <source>Asking for messages, sending</source>
        <translation>Relève et envoi actifs</translation>
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
    <name>qasid::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <extracomment>Tooltip of a filter in the search field. %1 is the filter, as in &quot;Last 30 days&quot;.</extracomment>
        <translation>Retirer le filtre %1</translation>
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
    <name>qasid::FilterField</name>
    <message>
        <source>Filters: %1</source>
        <extracomment>The search field for screen readers, while filters are on. %1 lists them.</extracomment>
        <translation>Filtres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close search</source>
        <extracomment>Button at the end of the search field.</extracomment>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>qasid::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <extracomment>Field that looks for words in the conversation that is open.</extracomment>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer, and all of it goes when Qasid is closed.</source>
        <translation>Un compte d’essai par fournisseur, avec des clients inventés. Rien ne quitte cet ordinateur, et tout disparaît quand Qasid est fermé.</translation>
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
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Today&quot; or &quot;Yesterday&quot;, %2 the day with its date, as in &quot;Wednesday 3 December 2025&quot; or &quot;2 December&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date pattern of QLocale::toString: day, month and year, as in &quot;12 December 2025&quot;.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
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
    <name>qasid::GrantList</name>
    <message>
        <source>Nobody gave access yet.</source>
        <translation>Personne n’a encore donné d’accès.</translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <extracomment>What somebody gave access to: %1 is a list of purposes, %2 the id of the one item it is for.</extracomment>
        <translation>%1 (%2 seulement)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Since %1, ended on %2</source>
        <translation>Depuis le %1, terminé le %2</translation>
    </message>
    <message>
        <source>Since %1, renewed before %2</source>
        <translation>Depuis le %1, renouvelé avant le %2</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Remove the access of %1</source>
        <translation>Retirer l’accès de %1</translation>
    </message>
    <message>
        <source>Remove the access of %1?</source>
        <translation>Retirer l’accès de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Conversations that need it can be read and answered no more, until they give it again.</source>
        <translation>Les conversations qui en ont besoin ne peuvent plus être lues ni recevoir de réponse, jusqu’à ce qu’il soit redonné.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
</context>
<context>
    <name>qasid::GridJson</name>
    <message>
        <source>This cannot be read. Look for a comma, a quote or a bracket.</source>
        <translation>Illisible. Cherchez une virgule, un guillemet ou un crochet.</translation>
    </message>
    <message>
        <source>This must be a list of rows, in square brackets.</source>
        <translation>Il faut une liste de rangées, entre crochets.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 figure deux fois ici.</translation>
    </message>
    <message>
        <source>Row %1 must be a list of buttons, in square brackets.</source>
        <translation>La rangée %1 doit être une liste de boutons, entre crochets.</translation>
    </message>
    <message>
        <source>Row %1, button %2: %3</source>
        <extracomment>Where a fault is. %1 is the row, %2 the button in it, %3 the fault.</extracomment>
        <translation>Rangée %1, bouton %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is missing or not what it must be.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 manque ou n’est pas ce qu’il faut.</translation>
    </message>
    <message>
        <source>%1 is not a field here.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 n’est pas un champ connu ici.</translation>
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
    <name>qasid::IconPicker</name>
    <message>
        <source>All icons</source>
        <translation>Toutes les icônes</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Aucune icône</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Search or type a name</source>
        <translation>Chercher ou taper un nom</translation>
    </message>
    <message>
        <source>Search icons, or type a name</source>
        <translation>Chercher une icône, ou taper un nom</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>No icon is called %1.</source>
        <translation>Aucune icône ne s’appelle %1.</translation>
    </message>
</context>
<context>
    <name>qasid::JsonBox</name>
    <message>
        <source>Undo what cannot be read</source>
        <translation>Annuler ce qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>Buttons as JSON</source>
        <translation>Boutons en JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where a fault in a text is. %1 is the number of the line, %2 the fault, a sentence.</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qasid::KeyRecorder</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of the shortcut list, read aloud with its keys: &quot;Resolve: E&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>G, then…</source>
        <extracomment>On a button that waits for a key; at most 20 letters. The second waits for the key after G.</extracomment>
        <translation>G puis…</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Tapez une touche…</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueEditor</name>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>Une clé manque.</translation>
    </message>
    <message>
        <source>A key stands here twice.</source>
        <translation>Une clé figure deux fois ici.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Retirer cette clé</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
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
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Mettre en veille jusqu’à…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Select the conversation</source>
        <translation>Sélectionner la conversation</translation>
    </message>
    <message>
        <source>Select down to the next</source>
        <translation>Sélectionner jusqu’à la suivante</translation>
    </message>
    <message>
        <source>Select up to the previous</source>
        <translation>Sélectionner jusqu’à la précédente</translation>
    </message>
    <message>
        <source>Select all that are loaded</source>
        <translation>Sélectionner tout ce qui est chargé</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageTabs</name>
    <message>
        <source>Languages of the message</source>
        <translation>Langues du message</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <extracomment>A tab for the text of a message in one language. %1 is the language in itself.</extracomment>
        <translation>%1, affiché</translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1, écrit</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, vide</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageWords</name>
    <message>
        <source>English</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>turc</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>persan</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of an enumeration, as in &quot;English, Arabic or Turkish&quot;. %1 is all but the last.</extracomment>
        <translation>%1 ou %2</translation>
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
    <name>qasid::LiveReply</name>
    <message>
        <source>Stop</source>
        <extracomment>Under what an AI agent is writing: it shall write no more.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <extracomment>The same for assistive tools.</extracomment>
        <translation>Arrêter l’agent IA</translation>
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
    <name>qasid::MetadataEditor</name>
    <message>
        <source>How details are shown</source>
        <translation>Affichage des détails</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Details as JSON</source>
        <translation>Détails en JSON</translation>
    </message>
    <message>
        <source>This is no JSON object. It begins with { and ends with }, and every key stands in quotes.</source>
        <translation>Ce n’est pas un objet JSON. Il commence par { et finit par }, et chaque clé est entre guillemets.</translation>
    </message>
</context>
<context>
    <name>qasid::MetadataRows</name>
    <message>
        <source>Add a detail</source>
        <translation>Ajouter un détail</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove this detail</source>
        <translation>Retirer ce détail</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is the key of the value, as &quot;priority&quot;.</extracomment>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>Donnez-lui une clé.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Cette clé existe déjà.</translation>
    </message>
    <message>
        <source>This was not a text. Write it as JSON.</source>
        <translation>Ce n’était pas un texte. Écrivez-le en JSON.</translation>
    </message>
</context>
<context>
    <name>qasid::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <extracomment>Title of a dialog. %1 is the name of the conversation that is put under another one.</extracomment>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Choose the conversation that it goes under.</source>
        <translation>Choisissez la conversation sous laquelle la placer.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>There is no other conversation in this account.</source>
        <translation>Il n’y a pas d’autre conversation dans ce compte.</translation>
    </message>
    <message>
        <source>No conversation of this account matches.</source>
        <translation>Aucune conversation de ce compte ne correspond.</translation>
    </message>
</context>
<context>
    <name>qasid::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Comment la trouver</translation>
    </message>
    <message>
        <source>With a customer</source>
        <extracomment>Two ways to come to a conversation: naming its customer, or naming it by its ID.</extracomment>
        <translation>Avec un client</translation>
    </message>
    <message>
        <source>By its ID</source>
        <translation>Par son ID</translation>
    </message>
    <message>
        <source>Fill in one or more of these. If the customer has a conversation already, it is opened: no second one is made.</source>
        <translation>Remplissez un ou plusieurs de ces champs. Si le client a déjà une conversation, elle s’ouvre&#xa0;: aucune autre n’est créée.</translation>
    </message>
    <message>
        <source>Name, members, channel and details</source>
        <extracomment>Button; shows further fields.</extracomment>
        <translation>Nom, membres, canal et détails</translation>
    </message>
    <message>
        <source>By its name, such as the address of a website. Without one the provider decides.</source>
        <extracomment>Under the field for a channel.</extracomment>
        <translation>Par son nom, comme l’adresse d’un site web. Sans nom, le fournisseur décide.</translation>
    </message>
    <message>
        <source>Follow a conversation that exists already. Its messages are loaded, and new ones appear in the list.</source>
        <translation>Suivez une conversation qui existe déjà. Ses messages sont chargés, et les nouveaux apparaissent dans la liste.</translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <translation>ID de la conversation</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Say who the conversation is with: fill in at least one of the fields about the customer, or name a member.</source>
        <translation>Dites avec qui est la conversation&#xa0;: remplissez au moins un des champs sur le client, ou nommez un membre.</translation>
    </message>
    <message>
        <source>Enter the ID of the conversation.</source>
        <translation>Saisissez l’ID de la conversation.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <extracomment>For screen readers: whether further fields are shown.</extracomment>
        <translation>Déplié</translation>
    </message>
</context>
<context>
    <name>qasid::NewSubDialog</name>
    <message>
        <source>New sub-conversation</source>
        <translation>Nouvelle sous-conversation</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>It goes under %1.</source>
        <extracomment>%1 is the name of the conversation that the new one goes under.</extracomment>
        <translation>Elle ira sous %1.</translation>
    </message>
    <message>
        <source>Without a channel of its own it uses those of %1.</source>
        <extracomment>Under the field for a channel. %1 is the name of the conversation above.</extracomment>
        <translation>Sans canal propre, elle utilise ceux de %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Give it a name, such as the number of an order.</source>
        <translation>Donnez-lui un nom, comme le numéro d’une commande.</translation>
    </message>
</context>
<context>
    <name>qasid::NoticeLine</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Masquer cet avis</translation>
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
    <message>
        <source>%1 sends either text or a file, not both in one message.</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>%1 envoie soit un texte, soit un fichier, pas les deux dans un message.</translation>
    </message>
    <message>
        <source>Row %1, button %2 has no caption.</source>
        <extracomment>%1 is the number of a row of buttons, %2 the number of the button in it.</extracomment>
        <translation>Rangée %1&#xa0;: le bouton %2 n’a pas de libellé.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons in a row.</source>
        <translation>%1 accepte au plus %2 boutons par rangée.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows of buttons.</source>
        <translation>%1 accepte au plus %2 rangées de boutons.</translation>
    </message>
    <message>
        <source>%1 takes no buttons of this kind.</source>
        <translation>%1 n’accepte pas de boutons de ce genre.</translation>
    </message>
    <message>
        <source>%1 takes no icons on buttons.</source>
        <translation>%1 n’accepte pas d’icônes sur les boutons.</translation>
    </message>
    <message>
        <source>Give all its data a key.</source>
        <translation>Donnez une clé à toutes ses données.</translation>
    </message>
    <message>
        <source>Enter the token of the post.</source>
        <translation>Saisissez le jeton de l’annonce.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong with the text of a message in one of its languages, as in &quot;Arabic: …&quot;.</extracomment>
        <translation>En %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qasid::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command or a customer&apos;s name</source>
        <translation>Tapez une commande ou le nom d’un client</translation>
    </message>
    <message>
        <source>Type &gt; for commands only, @ for customers.</source>
        <extracomment>Read aloud with the field of the command palette.</extracomment>
        <translation>Tapez &gt; pour les commandes seulement, @ pour les clients.</translation>
    </message>
    <message>
        <source>Type a customer&apos;s name, phone number or e-mail address.</source>
        <translation>Tapez le nom, le numéro de téléphone ou l’adresse e-mail d’un client.</translation>
    </message>
    <message>
        <source>No matches for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 results</source>
        <extracomment>How many commands and customers fit what was typed; read aloud.</extracomment>
        <translation>
            <numerusform>%1 résultat</numerusform>
            <numerusform>%1 résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
</context>
<context>
    <name>qasid::ParentList</name>
    <message>
        <source>At the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>Under no other conversation</source>
        <translation>Sous aucune autre conversation</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Sous-conversation</translation>
    </message>
</context>
<context>
    <name>qasid::PeriodDialog</name>
    <message>
        <source>Search between two days</source>
        <translation>Chercher entre deux jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>qasid::PollingSection</name>
    <message>
        <source>How new messages are found</source>
        <translation>Relève des nouveaux messages</translation>
    </message>
</context>
<context>
    <name>qasid::PollingWords</name>
    <message>
        <source>%1 of %2 requests in the last minute</source>
        <translation>%1 requêtes sur %2 dans la dernière minute</translation>
    </message>
    <message numerus="yes">
        <source>%1 requests in the last minute</source>
        <extracomment>The same without a limit.</extracomment>
        <translation>
            <numerusform>%1 requête dans la dernière minute</numerusform>
            <numerusform>%1 requêtes dans la dernière minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>Inside a sentence: of that many the provider is asked for new messages.</extracomment>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue</source>
        <extracomment>Inside a sentence: that many conversations should have been asked about by now.</extracomment>
        <translation>
            <numerusform>%1 en retard</numerusform>
            <numerusform>%1 en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>dernière réponse %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>Inside a sentence.</extracomment>
        <translation>encore sans réponse</translation>
    </message>
    <message>
        <source>Asks for messages: %1, %2, %3; %4.</source>
        <extracomment>&quot;Asks for messages: 84 of 120 requests in the last minute, 214 conversations, 3 overdue; last answer 09:41.&quot;</extracomment>
        <translation>Relève les messages&#xa0;: %1, %2, %3&#xa0;; %4.</translation>
    </message>
    <message>
        <source>It waits until %1.</source>
        <extracomment>The provider asked to slow down, or could not be reached. %1 is a time.</extracomment>
        <translation>En attente jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>qasid::PressTrial</name>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The button asks for</source>
        <translation>Le bouton demande</translation>
    </message>
    <message>
        <source>An address to open</source>
        <translation>Une adresse à ouvrir</translation>
    </message>
    <message>
        <source>Words or an action</source>
        <translation>Un texte ou une action</translation>
    </message>
    <message>
        <source>The button&apos;s data</source>
        <translation>Données du bouton</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Ce que le client reçoit</translation>
    </message>
    <message>
        <source>The answer, as it is sent</source>
        <translation>La réponse, telle qu’elle part</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>En rangées</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>%1 fits.</source>
        <translation>%1 convient.</translation>
    </message>
    <message>
        <source>No rule fits: the default answers.</source>
        <translation>Aucune règle ne convient&#xa0;: la réponse par défaut s’applique.</translation>
    </message>
    <message>
        <source>No rule fits, and the default has no such answer: the provider&apos;s safest one is sent.</source>
        <translation>Aucune règle ne convient, et la réponse par défaut n’a rien de tel&#xa0;: la plus sûre du fournisseur est envoyée.</translation>
    </message>
    <message>
        <source>The provider asks this account again, for an address.</source>
        <translation>Le fournisseur redemande une adresse à ce compte.</translation>
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
        <translation>Là où les fournisseurs joignent cet ordinateur&#xa0;: https://inbox.example.com, par exemple.</translation>
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
    <message>
        <source>Accounts that are asked for messages</source>
        <translation>Comptes dont les messages sont relevés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 a sentence that says how it is asked for messages.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qasid::RenameDialog</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The list shows %1; this name stands in the customer panel.</source>
        <extracomment>%1 is the name of a customer.</extracomment>
        <translation>La liste affiche %1&#xa0;; ce nom figure dans le panneau client.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
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
    <name>qasid::ReplyNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: the saved reply of the same name goes, this one takes its place.</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>Il existe une réponse enregistrée de ce nom.</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionBox</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Un autre nombre de jours</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>Un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the oldest of %2</source>
        <extracomment>%1 is an amount of messages, conversations and files, %2 a date.</extracomment>
        <translation>%1&#xa0;; le plus ancien du %2</translation>
    </message>
    <message>
        <source>From now on nothing is deleted by its age.</source>
        <translation>Désormais, rien n’est supprimé à cause de son âge.</translation>
    </message>
    <message>
        <source>Nothing is that old yet. Later messages go when they are.</source>
        <translation>Rien n’est encore aussi ancien. Les messages suivants partiront quand ils le seront.</translation>
    </message>
    <message>
        <source>This deletes now: %1.</source>
        <translation>Ceci supprime maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delete what is older than 1 day from %1?</source>
        <extracomment>%1 is an account.</extracomment>
        <translation>Supprimer de %1 ce qui a plus d’un jour&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete what is older than %n days from %1?</source>
        <translation>
            <numerusform>Supprimer de %1 ce qui a plus de %n jour&#xa0;?</numerusform>
            <numerusform>Supprimer de %1 ce qui a plus de %n jours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. This cannot be undone.</source>
        <translation>%1. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Messages are kept for ever.</source>
        <translation>Les messages sont gardés pour toujours.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Rien n’était à supprimer.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 whole conversation</source>
        <translation>1 conversation entière</translation>
    </message>
    <message numerus="yes">
        <source>%n whole conversations</source>
        <translation>
            <numerusform>%n conversation entière</numerusform>
            <numerusform>%n conversations entières</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::RetentionList</name>
    <message>
        <source>Messages of %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Messages de %1</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionSection</name>
    <message>
        <source>How long messages are kept</source>
        <translation>Durée de conservation des messages</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Garder les messages</translation>
    </message>
</context>
<context>
    <name>qasid::RowsEditor</name>
    <message>
        <source>Who sees these buttons</source>
        <translation>Qui voit ces boutons</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>Pour vous seul</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une rangée</translation>
    </message>
    <message>
        <source>Show the buttons as JSON</source>
        <translation>Afficher les boutons en JSON</translation>
    </message>
    <message>
        <source>The JSON of the buttons cannot be read yet. Correct it, or undo it.</source>
        <translation>Le JSON des boutons ne peut pas encore être lu. Corrigez-le, ou annulez-le.</translation>
    </message>
    <message>
        <source>The caption is too long.</source>
        <translation>Le libellé est trop long.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 bouton</numerusform>
            <numerusform>%1 boutons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <comment>after: 3 buttons in</comment>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>%1 rangée</numerusform>
            <numerusform>%1 rangées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 is &quot;3 buttons&quot;, %2 &quot;2 rows&quot;.</extracomment>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>Drag to reorder.</source>
        <extracomment>After &quot;3 buttons in 2 rows.&quot;: they can be dragged to other places.</extracomment>
        <translation>Glissez pour réordonner.</translation>
    </message>
</context>
<context>
    <name>qasid::RuleEditor</name>
    <message>
        <source>What a press is answered when no rule fits, or none that fits has what the button asks for.</source>
        <translation>Ce qui est répondu à un appui quand aucune règle ne convient, ou qu’aucune n’a ce que le bouton demande.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fits when the button&apos;s data has</source>
        <translation>Convient quand les données du bouton ont</translation>
    </message>
    <message>
        <source>* stands for any value; a dot goes into an object: order.id</source>
        <extracomment>Under rows of a key and a value; * and order.id are written as they are.</extracomment>
        <translation>* vaut pour toute valeur&#xa0;; un point entre dans un objet&#xa0;: order.id</translation>
    </message>
</context>
<context>
    <name>qasid::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place of a row in a list: %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>qasid::RuleRow</name>
    <message>
        <source>%1. Something has to be corrected.</source>
        <translation>%1. Quelque chose doit être corrigé.</translation>
    </message>
</context>
<context>
    <name>qasid::RulesPane</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>The name of a new rule until it is given another; %1 is a number.</extracomment>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>Si aucune règle ne convient</translation>
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
    <name>qasid::SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search saved replies</source>
        <translation>Chercher dans les réponses enregistrées</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>Enregistrer comme réponse type</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>No saved replies yet. Write one, with its buttons, and choose “Save as reply template”.</source>
        <translation>Pas encore de réponse enregistrée. Écrivez-en une, avec ses boutons, et choisissez «&#xa0;Enregistrer comme réponse type&#xa0;».</translation>
    </message>
    <message>
        <source>No saved reply matches.</source>
        <translation>Aucune réponse enregistrée ne correspond.</translation>
    </message>
    <message>
        <source>Rename saved reply</source>
        <translation>Renommer la réponse enregistrée</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>Il existe une réponse enregistrée de ce nom.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before a saved reply is removed. %1 is its name.</extracomment>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The saved reply is deleted from this computer. Messages sent with it stay.</source>
        <translation>La réponse enregistrée est supprimée de cet ordinateur. Les messages envoyés avec elle restent.</translation>
    </message>
</context>
<context>
    <name>qasid::SavedRepliesPage</name>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Replies kept to be used again, in every account that can send them. A reply is saved from the composer.</source>
        <translation>Réponses gardées pour resservir, dans chaque compte qui peut les envoyer. Une réponse s’enregistre depuis la zone de saisie.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>1 button</source>
        <translation>1 bouton</translation>
    </message>
    <message numerus="yes">
        <source>%n buttons</source>
        <translation>
            <numerusform>%n bouton</numerusform>
            <numerusform>%n boutons</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a saved reply.</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Its buttons stay: %1.</source>
        <translation>Ses boutons restent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A name of up to %1 characters is needed.</source>
        <translation>Il faut un nom de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Another saved reply has this name.</source>
        <translation>Une autre réponse enregistrée porte ce nom.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
    <name>qasid::SearchFilterMenu</name>
    <message>
        <source>Written by</source>
        <extracomment>Entry of the search&apos;s filter menu: who wrote the message.</extracomment>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Entry of the search&apos;s filter menu: pictures, files and so on.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Entry of the search&apos;s filter menu: when the message was written.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <extracomment>Entry of the search&apos;s filter menu: opens a dialog with two dates.</extracomment>
        <translation>Dates au choix…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>qasid::SearchFilterWords</name>
    <message>
        <source>Any time</source>
        <extracomment>Filter of a search: messages of any date.</extracomment>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>12 derniers mois</translation>
    </message>
    <message numerus="yes">
        <source>Last %1 days</source>
        <extracomment>Filter of a search: messages of the last %1 days.</extracomment>
        <translation>
            <numerusform>%1 dernier jour</numerusform>
            <numerusform>%1 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Filter of a search: messages of this day and later. %1 is a date.</extracomment>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Filter of a search: messages of this day and earlier. %1 is a date.</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Filter of a search: a span of time between two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Anyone</source>
        <extracomment>Filter of a search: whoever wrote the message.</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of a search: messages of customers.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Us</source>
        <extracomment>Filter of a search: messages that we wrote.</extracomment>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Filter of a search: messages of any kind.</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localisations</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>qasid::SearchPane</name>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Finds messages, private notes and customers by the beginnings of words.</source>
        <translation>Trouve les messages, les notes privées et les clients par le début des mots.</translation>
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
        <source>No matches for &quot;%1&quot;</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try fewer letters or a wider date range.</source>
        <translation>Essayez moins de lettres ou une période plus large.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>qasid::SearchResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>qasid::SearchShapes</name>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
</context>
<context>
    <name>qasid::SearchTabs</name>
    <message>
        <source>Messages</source>
        <extracomment>Kinds of search results; at most 12 letters each.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Kind of search results: private notes.</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>qasid::SearchWords</name>
    <message numerus="yes">
        <source>%1+ matches</source>
        <extracomment>At least so many messages were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ résultat</numerusform>
            <numerusform>%1+ résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <extracomment>So many messages were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 résultat</numerusform>
            <numerusform>%1 résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ conversations</source>
        <extracomment>At least so many conversations. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ conversation</numerusform>
            <numerusform>%1+ conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>%1 is the number.</extracomment>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ customers</source>
        <extracomment>At least so many customers were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ client</numerusform>
            <numerusform>%1+ clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <extracomment>So many customers were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>%1 client</numerusform>
            <numerusform>%1 clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Above search results. %1 is as in &quot;8 matches&quot;, %2 as in &quot;5 conversations&quot;.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Capitals and accents are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word that was typed.</extracomment>
        <translation>Les majuscules et les accents sont ignorés, et %1 trouve aussi les mots qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed.</extracomment>
        <translation>Les signes de voyelles et les variantes de lettres sont ignorés, et %1 trouve aussi les mots qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, so %1 also finds %2 and words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed, %2 the same word written otherwise.</extracomment>
        <translation>Les signes de voyelles et les variantes de lettres sont ignorés&#xa0;: %1 trouve donc aussi %2 et les mots qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for search. What is found in them appears here by itself.</source>
        <extracomment>Below search results, or in their place, after an update or a large import.</extracomment>
        <translation>Les messages plus anciens sont encore en préparation pour la recherche. Ce qui s’y trouve apparaîtra ici automatiquement.</translation>
    </message>
</context>
<context>
    <name>qasid::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>Read by assistive tools: the bar with what can be done with all conversations that are selected.</extracomment>
        <translation>Conversations sélectionnées</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <extracomment>How many conversations of the list are selected.</extracomment>
        <translation>
            <numerusform>%1 sélectionnée</numerusform>
            <numerusform>%1 sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are loaded</source>
        <extracomment>After &quot;60 selected&quot;: a long list is read as it is scrolled.</extracomment>
        <translation>Tout ce qui est chargé</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>To take conversations is to become the one who answers them; to release them is to give that back.</extracomment>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Choisir une date…</translation>
    </message>
</context>
<context>
    <name>qasid::SendOptionsEditor</name>
    <message>
        <source>Write as the customer</source>
        <translation>Écrire comme client</translation>
    </message>
    <message>
        <source>For a call you took by phone: the message is written down as theirs, not as yours.</source>
        <translation>Pour un appel pris par téléphone&#xa0;: le message est noté comme le sien, pas comme le vôtre.</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>Words of the provider that a message is marked with.</extracomment>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>The channel a message goes through, by the name people know.</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>As people know it: shop.example.com</source>
        <translation>Tel qu’on le connaît&#xa0;: shop.example.com</translation>
    </message>
    <message>
        <source>Id of the channel</source>
        <translation>ID du canal</translation>
    </message>
    <message>
        <source>Id of the channel the AI agent answers through</source>
        <translation>ID du canal par lequel l’agent IA répond</translation>
    </message>
    <message>
        <source>Empty: the agent&apos;s own choice</source>
        <translation>Vide&#xa0;: au choix de l’agent</translation>
    </message>
    <message>
        <source>Id of a template</source>
        <extracomment>The id of a template that is kept at the provider.</extracomment>
        <translation>ID d’un modèle</translation>
    </message>
    <message>
        <source>Filled into the template</source>
        <translation>Inséré dans le modèle</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>Pas un texte. Gardé tel quel.</translation>
    </message>
</context>
<context>
    <name>qasid::SentButtonWords</name>
    <message>
        <source>Button without words</source>
        <extracomment>In place of the words on a button that has none.</extracomment>
        <translation>Bouton sans texte</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>What a button under a message does for the customer. %1 is an address.</extracomment>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>Asks your server for an address to open</source>
        <translation>Demande à votre serveur une adresse à ouvrir</translation>
    </message>
    <message>
        <source>Asks your server for an address to open: %1</source>
        <extracomment>%1 is the button&apos;s data, as in &quot;slot=wed-1030&quot;.</extracomment>
        <translation>Demande à votre serveur une adresse à ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks your server what to do</source>
        <translation>Demande à votre serveur quoi faire</translation>
    </message>
    <message>
        <source>Asks your server what to do: %1</source>
        <translation>Demande à votre serveur quoi faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comes back as %1</source>
        <extracomment>The customer&apos;s tap comes back as a message with this id.</extracomment>
        <translation>Revient comme %1</translation>
    </message>
    <message>
        <source>Opens the page of post %1 for its owner</source>
        <extracomment>%1 is the provider&apos;s id of a post.</extracomment>
        <translation>Ouvre la page de l’annonce %1 pour son propriétaire</translation>
    </message>
    <message>
        <source>Opens post %1</source>
        <translation>Ouvre l’annonce %1</translation>
    </message>
    <message>
        <source>Qasid does not know what this button does.</source>
        <translation>Qasid ne sait pas ce que fait ce bouton.</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>A command. %1 are the words on a button.</extracomment>
        <translation>Copier l’adresse de %1</translation>
    </message>
    <message>
        <source>Copy the post of %1</source>
        <translation>Copier l’annonce de %1</translation>
    </message>
    <message>
        <source>Copy the data of %1</source>
        <translation>Copier les données de %1</translation>
    </message>
    <message>
        <source>A button</source>
        <extracomment>The customer pressed a button of which nothing is known.</extracomment>
        <translation>Un bouton</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was sent to %1.</source>
        <extracomment>Under a customer&apos;s tap. %1 is a host, as in &quot;check.example&quot;.</extracomment>
        <translation>Aucune règle ne répond à ce bouton. Le client a été envoyé vers %1.</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was told: %1</source>
        <extracomment>%1 are the words.</extracomment>
        <translation>Aucune règle ne répond à ce bouton. Le client a reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer got no answer.</source>
        <translation>Aucune règle ne répond à ce bouton. Le client n’a pas eu de réponse.</translation>
    </message>
    <message>
        <source>Rule “%1” sent the customer to %2.</source>
        <extracomment>Under a customer&apos;s tap. %1 is the name of a rule, %2 a host.</extracomment>
        <translation>La règle «&#xa0;%1&#xa0;» a envoyé le client vers %2.</translation>
    </message>
    <message>
        <source>Rule “%1” answered: %2</source>
        <translation>La règle «&#xa0;%1&#xa0;» a répondu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rule “%1” answered.</source>
        <translation>La règle «&#xa0;%1&#xa0;» a répondu.</translation>
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
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>Stockage et vie privée</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>Langue et dates</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
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
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
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
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>The usual contrast, as opposed to high contrast.</extracomment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines around everything.</source>
        <translation>Le contraste élevé est en noir et blanc, avec des lignes autour de tout.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Inter and Vazirmatn</source>
        <extracomment>Inter and Vazirmatn are names of typefaces.</extracomment>
        <translation>Inter et Vazirmatn</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>All motion</source>
        <extracomment>Opposite of &quot;Less motion&quot;.</extracomment>
        <translation>Toutes les animations</translation>
    </message>
    <message>
        <source>With less motion nothing slides, fades or flashes.</source>
        <translation>Avec moins d’animations, rien ne glisse, ne s’estompe ni ne clignote.</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>Langue et dates</translation>
    </message>
    <message>
        <source>Messages keep their own.</source>
        <translation>Les messages gardent la leur.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>How dates are counted. &quot;Automatic&quot; goes by the language and the region.</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grégorien</translation>
    </message>
    <message>
        <source>Jalali</source>
        <extracomment>The calendar of Iran.</extracomment>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <extracomment>The calendar of Saudi Arabia.</extracomment>
        <translation>Hégirien (Umm al-Qura)</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <extracomment>%1 is a date, as in &quot;Wednesday 3 December 2025&quot;.</extracomment>
        <translation>Nous sommes le %1.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>The digits in dates and numbers of the interface, not those in messages.</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Digits in messages stay as they were written.</source>
        <translation>Les chiffres des messages restent tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <extracomment>%1 is a time, as in &quot;2:05 PM&quot; or &quot;14:05&quot;.</extracomment>
        <translation>Comme %1</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutRules</name>
    <message>
        <source>The system uses the Super key.</source>
        <extracomment>Why a key cannot be a shortcut, in all of these.</extracomment>
        <translation>Le système utilise la touche Super.</translation>
    </message>
    <message>
        <source>Alt and Shift switch the keyboard&apos;s language.</source>
        <translation>Alt et Maj changent la langue du clavier.</translation>
    </message>
    <message>
        <source>With Alt, many keyboards write letters and signs.</source>
        <translation>Avec Alt, beaucoup de claviers écrivent des lettres et des signes.</translation>
    </message>
    <message>
        <source>This key writes a zero-width non-joiner, or a space.</source>
        <translation>Cette touche écrit un antiliant sans chasse, ou une espace.</translation>
    </message>
    <message>
        <source>This key moves, chooses or leaves everywhere.</source>
        <translation>Partout, cette touche sert à se déplacer, à choisir ou à quitter.</translation>
    </message>
    <message>
        <source>On some keyboards this sign needs AltGr or Shift.</source>
        <translation>Sur certains claviers, ce signe demande AltGr ou Maj.</translation>
    </message>
    <message>
        <source>The letter I differs on Turkish keyboards.</source>
        <translation>La lettre I diffère sur les claviers turcs.</translation>
    </message>
    <message>
        <source>G begins the shortcuts of two keys.</source>
        <translation>G commence les raccourcis de deux touches.</translation>
    </message>
    <message>
        <source>Only letters and signs that every keyboard has can be shortcuts.</source>
        <translation>Seuls les lettres et les signes présents sur tous les claviers peuvent être des raccourcis.</translation>
    </message>
    <message>
        <source>The reply field uses this key.</source>
        <translation>Le champ de réponse utilise cette touche.</translation>
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
    <message>
        <source>Buttons: move a button</source>
        <translation>Boutons&#xa0;: déplacer un bouton</translation>
    </message>
    <message>
        <source>Buttons: move a row</source>
        <translation>Boutons&#xa0;: déplacer une rangée</translation>
    </message>
    <message>
        <source>Buttons: add, edit, remove</source>
        <translation>Boutons&#xa0;: ajouter, modifier, retirer</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Début, fin</translation>
    </message>
    <message>
        <source>Menu of the row or message</source>
        <translation>Menu de la ligne ou du message</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Edit the last waiting message, in an empty field</source>
        <translation>Modifier le dernier message en attente, dans un champ vide</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
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
        <source>Press a shortcut to change it, then the new key. Backspace takes it away.</source>
        <translation>Appuyez sur un raccourci pour le changer, puis sur la nouvelle touche. Retour arrière le retire.</translation>
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
        <source>Reset all shortcuts</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that shortcut first.</source>
        <extracomment>%1 is a key, %2 the name of the command that has it.</extracomment>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Changez d’abord ce raccourci.</translation>
    </message>
</context>
<context>
    <name>qasid::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Mettre en veille jusqu’à</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>This is not a time. Write it as in %1.</source>
        <extracomment>%1 is a time, as in &quot;09:00&quot;.</extracomment>
        <translation>Ce n’est pas une heure. Écrivez-la comme %1.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
</context>
<context>
    <name>qasid::SourceDialog</name>
    <message>
        <source>Source of this message</source>
        <translation>Source de ce message</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy takes all of it.</source>
        <extracomment>Beside the button Copy: the source is too long to be shown to its end.</extracomment>
        <translation>Seul le début est affiché. Copier prend le tout.</translation>
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
    <message>
        <source>How long messages are kept</source>
        <translation>Durée de conservation des messages</translation>
    </message>
</context>
<context>
    <name>qasid::SubConversations</name>
    <message>
        <source>Sub-conversations</source>
        <translation>Sous-conversations</translation>
    </message>
    <message>
        <source>New sub-conversation</source>
        <translation>Nouvelle sous-conversation</translation>
    </message>
    <message>
        <source>Resolved · %1</source>
        <extracomment>Under the name of a sub-conversation; %1 is a day.</extracomment>
        <translation>Résolue · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread · %1</source>
        <extracomment>Under the name of a sub-conversation: %n unread messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n non lu · %1</numerusform>
            <numerusform>%n non lus · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages · %1</source>
        <extracomment>Under the name of a sub-conversation: it has %n messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>%n message · %1</numerusform>
            <numerusform>%n messages · %1</numerusform>
        </translation>
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
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadFinding</name>
    <message>
        <source>No matches in this conversation</source>
        <translation>Aucun résultat dans cette conversation</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <extracomment>Part of a sentence: the number of a match and how many there are at least, as in &quot;3 of 999+&quot;.</extracomment>
        <translation>%1 sur %2+</translation>
    </message>
    <message>
        <source>Match %1, newest first</source>
        <extracomment>Over the messages of a conversation with very many matches, which are counted from the newest. %1 is as in &quot;3 of 999+&quot;.</extracomment>
        <translation>Résultat %1, les plus récents d’abord</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Part of a sentence: the number of a match and how many there are, as in &quot;3 of 3&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Match %1 in this conversation</source>
        <extracomment>Over the messages of a conversation. %1 is as in &quot;3 of 3&quot;.</extracomment>
        <translation>Résultat %1 dans cette conversation</translation>
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
        <source>Copy the chat&apos;s link</source>
        <extracomment>Copies the address of the page where customers find the account.</extracomment>
        <translation>Copier le lien de la discussion</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Chercher dans la conversation</translation>
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
    <message>
        <source>%1 took back access. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a phone number.</extracomment>
        <translation>%1 a retiré l’accès. Les réponses à cette discussion ne peuvent pas partir.</translation>
    </message>
    <message>
        <source>Access was taken back on %1. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a day, as in &quot;3 Dec 2025&quot;.</extracomment>
        <translation>L’accès a été retiré le %1. Les réponses à cette discussion ne peuvent pas partir.</translation>
    </message>
    <message>
        <source>The AI agent is writing.</source>
        <translation>L’agent IA écrit.</translation>
    </message>
    <message>
        <source>The AI agent has stopped.</source>
        <extracomment>Read aloud when an AI agent has ended. %1 is all that it wrote.</extracomment>
        <translation>L’agent IA s’est arrêté.</translation>
    </message>
    <message>
        <source>The AI agent wrote: %1</source>
        <translation>L’agent IA a écrit&#xa0;: %1</translation>
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
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>Voir la source</translation>
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
    <message>
        <source>Access to this chat was taken back</source>
        <translation>L’accès à cette discussion a été retiré</translation>
    </message>
    <message>
        <source>%1 took back access to this chat</source>
        <translation>%1 a retiré l’accès à cette discussion</translation>
    </message>
    <message>
        <source>Access to this chat was given</source>
        <translation>L’accès à cette discussion a été donné</translation>
    </message>
    <message>
        <source>%1 gave access to this chat</source>
        <translation>%1 a donné l’accès à cette discussion</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>A received file is on its way to this computer.</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Could not be loaded.</source>
        <translation>Impossible à charger.</translation>
    </message>
    <message>
        <source>Sending, %1</source>
        <extracomment>Under a message whose files are on their way. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>Envoi, %1</translation>
    </message>
    <message>
        <source>Seen by our side only</source>
        <extracomment>Above buttons under a message that the customer does not see.</extracomment>
        <translation>Visible de notre côté seulement</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <extracomment>Under a customer&apos;s tap that no rule answers: opens the settings of the account.</extracomment>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Possibly sent. Checking whether it arrived.</source>
        <extracomment>State of a message whose answer was lost. Its provider is being asked whether it has it.</extracomment>
        <translation>Peut-être envoyé. Vérification de l’arrivée.</translation>
    </message>
    <message>
        <source>Uploading files, %1</source>
        <extracomment>Under a message whose files leave before it does. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>Envoi des fichiers, %1</translation>
    </message>
    <message>
        <source>Written in %1. Shown in %2.</source>
        <extracomment>Of a message with one text per language. %1 are all its languages, %2 is the one that is read now.</extracomment>
        <translation>Écrit en %1. Affiché en %2.</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <extracomment>Reads a message with one text per language in another one. %1 is a language.</extracomment>
        <translation>Afficher en %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <extracomment>A message without words of its own, which its provider fills in. %1 is the id of the template.</extracomment>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Written down by you</source>
        <extracomment>Above a message of the customer, as in a call taken by phone, that this agent typed.</extracomment>
        <translation>Noté par vous</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <extracomment>The same. %1 is another agent.</extracomment>
        <translation>Noté par %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <extracomment>Words that a message was marked with at its provider. %1 are these words.</extracomment>
        <translation>Marqueurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <extracomment>The sender of a message: a program that answers by itself.</extracomment>
        <translation>Agent IA</translation>
    </message>
    <message>
        <source>AI agent · answered at your request</source>
        <extracomment>Above a message that an AI agent wrote because it was asked to.</extracomment>
        <translation>Agent IA · a répondu à votre demande</translation>
    </message>
    <message>
        <source>AI agent · writing</source>
        <extracomment>Above words that an AI agent is writing at this moment.</extracomment>
        <translation>Agent IA · écrit</translation>
    </message>
    <message>
        <source>An answer of the AI agent was asked for. It appears here when it is there.</source>
        <extracomment>Under a message, until the answer is there.</extracomment>
        <translation>Une réponse a été demandée à l’agent IA. Elle apparaît ici dès qu’elle est là.</translation>
    </message>
    <message>
        <source>A sub-conversation was made</source>
        <translation>Une sous-conversation a été créée</translation>
    </message>
    <message>
        <source>Sub-conversation %1 was made</source>
        <translation>Sous-conversation %1 créée</translation>
    </message>
    <message>
        <source>You took this conversation</source>
        <extracomment>In a conversation&apos;s thread: from then on it was assigned to the agent who reads this.</extracomment>
        <translation>Vous avez pris cette conversation</translation>
    </message>
    <message>
        <source>You gave this conversation back</source>
        <extracomment>In a conversation&apos;s thread: from then on it was not assigned to the agent who reads this any more.</extracomment>
        <translation>Vous avez rendu cette conversation</translation>
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
