<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Provider</name>
    <message>
        <source>WhatsApp and more: text, location, reply buttons, list menus</source>
        <translation>واتساب وغيره: نصوص ومواقع جغرافية وأزرار رد وقوائم خيارات</translation>
    </message>
    <message>
        <source>In Digishare, open Advanced Settings, API Provider, Custom Webhooks, and add this address to every Live Chat event.</source>
        <translation>في Digishare، افتح Advanced Settings ثم API Provider ثم Custom Webhooks، وأضف هذا العنوان إلى كل حدث من أحداث Live Chat.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Dashboard, Advanced Settings, API Credentials. Messages are posted as its owner.</source>
        <translation>من Dashboard ثم Advanced Settings ثم API Credentials. تُنشر الرسائل باسم صاحبه.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف OAuth</translation>
    </message>
    <message>
        <source>Instead of an access token: OAuth 2 client credentials.</source>
        <translation>بدل رمز الوصول: بيانات اعتماد تطبيق OAuth 2.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر OAuth</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Send replies through</source>
        <translation>إرسال الردود عبر</translation>
    </message>
    <message>
        <source>The Messages API answers at once; the Event API queues, and cannot quote a message.</source>
        <translation>يجيب Messages API فورًا؛ أما Event API فيضع الرسائل في الانتظار ولا يستطيع اقتباس رسالة.</translation>
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
        <translation>عنوان Event API</translation>
    </message>
    <message>
        <source>Customers write from</source>
        <translation>يراسلك العملاء من</translation>
    </message>
    <message>
        <source>Decides how large a file may be.</source>
        <translation>يحدد الحجم المسموح للملفات.</translation>
    </message>
    <message>
        <source>WhatsApp Business</source>
        <translation>WhatsApp Business</translation>
    </message>
    <message>
        <source>WhatsApp, linked by QR code</source>
        <translation>حساب WhatsApp مرتبط برمز QR</translation>
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
        <translation>دردشة الويب</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>معرّف الشركة</translation>
    </message>
    <message>
        <source>Needed to list message templates.</source>
        <translation>مطلوب لعرض قوالب الرسائل.</translation>
    </message>
    <message>
        <source>Webhook authentication</source>
        <translation>مصادقة Webhook</translation>
    </message>
    <message>
        <source>As chosen in Digishare&apos;s webhook settings.</source>
        <translation>كما اختيرت في إعدادات Webhook لدى Digishare.</translation>
    </message>
    <message>
        <source>None (the address itself is secret)</source>
        <translation>بدون (العنوان نفسه سري)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer</translation>
    </message>
    <message>
        <source>A header of your own</source>
        <translation>ترويسة خاصة بك</translation>
    </message>
    <message>
        <source>Webhook user name</source>
        <translation>اسم مستخدم Webhook</translation>
    </message>
    <message>
        <source>Webhook header name</source>
        <translation>اسم ترويسة Webhook</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>سر Webhook</translation>
    </message>
    <message>
        <source>The password, token or header value that Digishare sends with every webhook.</source>
        <translation>كلمة المرور أو الرمز أو قيمة الترويسة التي يرسلها Digishare مع كل Webhook.</translation>
    </message>
    <message>
        <source>Message them first</source>
        <translation>مراسلتهم أولًا</translation>
    </message>
    <message>
        <source>The chatbot may write to this person before they write to it.</source>
        <translation>يمكن لروبوت المحادثة أن يكتب إلى هذا الشخص قبل أن يكتب هو.</translation>
    </message>
    <message>
        <source>Chats of all their posts</source>
        <translation>محادثات كل إعلاناته</translation>
    </message>
    <message>
        <source>Read and answer what others write about any of this person&apos;s posts, in their name.</source>
        <translation>قراءة ما يكتبه الآخرون عن أي إعلان لهذا الشخص والرد عليه باسمه.</translation>
    </message>
    <message>
        <source>Chats of one post</source>
        <translation>محادثات إعلان واحد</translation>
    </message>
    <message>
        <source>Read and answer what others write about this one post, in its owner&apos;s name.</source>
        <translation>قراءة ما يكتبه الآخرون عن هذا الإعلان وحده والرد عليه باسم صاحبه.</translation>
    </message>
    <message>
        <source>Post token</source>
        <translation>رمز الإعلان</translation>
    </message>
    <message>
        <source>Chatbot and chats of posts: text, files, rows of buttons that answer</source>
        <translation>روبوت محادثة ومحادثات الإعلانات: نصوص وملفات وصفوف أزرار تجيب</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the events address.</source>
        <translation>ألصقه في لوحة كنار عنوانًا للأحداث.</translation>
    </message>
    <message>
        <source>Divar asks that chats are kept only as long as they are needed.</source>
        <translation>يطلب ديوار ألا تُحفظ المحادثات إلا بقدر الحاجة إليها.</translation>
    </message>
    <message>
        <source>Session initialisation address</source>
        <translation>عنوان بدء الجلسة</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the session initialization URL: it answers server links.</source>
        <translation>ألصقه في لوحة كنار عنوانًا لبدء الجلسة: فهو يجيب روابط الخادم.</translation>
    </message>
    <message>
        <source>Dynamic action address</source>
        <translation>عنوان الإجراء الديناميكي</translation>
    </message>
    <message>
        <source>Paste it in the Kenar panel as the dynamic action URL: it answers buttons in the chat.</source>
        <translation>ألصقه في لوحة كنار عنوانًا للإجراء الديناميكي: فهو يجيب أزرار المحادثة.</translation>
    </message>
    <message>
        <source>Return address for access</source>
        <translation>عنوان العودة بعد منح الوصول</translation>
    </message>
    <message>
        <source>Add it in the Kenar panel to the OAuth redirect addresses: people return to it.</source>
        <translation>أضفه في لوحة كنار إلى عناوين إعادة توجيه OAuth: إليه يعود الأشخاص.</translation>
    </message>
    <message>
        <source>App slug</source>
        <translation>الاسم القصير للتطبيق</translation>
    </message>
    <message>
        <source>The app&apos;s short name in the Kenar panel.</source>
        <translation>الاسم القصير للتطبيق في لوحة كنار.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Made in the Kenar panel with the permission CHAT_BOT_SEND_MESSAGE.</source>
        <translation>يُنشأ في لوحة كنار مع الإذن CHAT_BOT_SEND_MESSAGE.</translation>
    </message>
    <message>
        <source>Identification key</source>
        <translation>مفتاح التعريف</translation>
    </message>
    <message>
        <source>Divar sends it with each event.</source>
        <translation>يرسله ديوار مع كل حدث.</translation>
    </message>
    <message>
        <source>Needed only where people give access: chats of their posts, messages to them first.</source>
        <translation>لا يلزم إلا حيث يمنح أشخاص وصولًا: محادثات إعلاناتهم، أو مراسلتهم أولًا.</translation>
    </message>
    <message>
        <source>Paths of the API</source>
        <translation>مسارات API</translation>
    </message>
    <message>
        <source>The experimental paths are those of the first developer guide.</source>
        <translation>المسارات التجريبية هي مسارات أول دليل للمطورين.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>Experimental (older)</source>
        <translation>التجريبية (الأقدم)</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Address for uploads</source>
        <translation>عنوان رفع الملفات</translation>
    </message>
    <message>
        <source>Began from their own post %1</source>
        <translation>بدأ من إعلانه %1</translation>
    </message>
    <message>
        <source>Began from one of their own posts</source>
        <translation>بدأ من أحد إعلاناته</translation>
    </message>
    <message>
        <source>Began from their Divar page</source>
        <translation>بدأ من صفحته في ديوار</translation>
    </message>
    <message>
        <source>Began from the panel for professionals</source>
        <translation>بدأ من لوحة المحترفين</translation>
    </message>
    <message>
        <source>Began from the chat %1</source>
        <translation>بدأ من المحادثة %1</translation>
    </message>
    <message>
        <source>Began from a chat about a post</source>
        <translation>بدأ من محادثة حول إعلان</translation>
    </message>
    <message>
        <source>Began from the post %1, which they looked at</source>
        <translation>بدأ من الإعلان %1 الذي كان يشاهده</translation>
    </message>
    <message>
        <source>Began from a post they looked at</source>
        <translation>بدأ من إعلان كان يشاهده</translation>
    </message>
    <message>
        <source>The post %1 was published</source>
        <translation>نُشر الإعلان %1</translation>
    </message>
    <message>
        <source>The post %1 was taken down</source>
        <translation>أُزيل الإعلان %1</translation>
    </message>
    <message>
        <source>The post %1 is ongoing</source>
        <translation>الإعلان %1 جارٍ</translation>
    </message>
    <message>
        <source>The post %1 was archived</source>
        <translation>أُرشف الإعلان %1</translation>
    </message>
    <message>
        <source>Divar tells of the post: %1</source>
        <translation>يخبر ديوار عن الإعلان: %1</translation>
    </message>
    <message>
        <source>Choose what to ask access for.</source>
        <translation>اختر ما يُطلب الوصول إليه.</translation>
    </message>
    <message>
        <source>Give the token of the post: the letters and digits at the end of its address.</source>
        <translation>اكتب رمز الإعلان: الأحرف والأرقام في آخر عنوانه.</translation>
    </message>
    <message>
        <source>The account needs its app slug before anyone can give access.</source>
        <translation>يحتاج الحساب إلى الاسم القصير للتطبيق قبل أن يمنح أحد وصولًا.</translation>
    </message>
    <message>
        <source>The account needs its client secret before anyone can give access.</source>
        <translation>يحتاج الحساب إلى سر العميل قبل أن يمنح أحد وصولًا.</translation>
    </message>
    <message>
        <source>The address to return to is no web address.</source>
        <translation>عنوان العودة ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The address to return to must end with its path: no ? and no #.</source>
        <translation>يجب أن ينتهي عنوان العودة بمساره: بلا ? وبلا #.</translation>
    </message>
    <message>
        <source>Divar</source>
        <translation>ديوار</translation>
    </message>
    <message>
        <source>Plato</source>
        <translation>بلاتو</translation>
    </message>
    <message>
        <source>Conversations of a workspace: text in three languages, files, AI agents</source>
        <translation>محادثات مساحة عمل: نصوص بثلاث لغات وملفات ووكلاء ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>Made in Plato&apos;s console; begins with plato_. Messages go out as the member it belongs to.</source>
        <translation>يُنشأ في لوحة تحكم بلاتو ويبدأ بـ plato_. تخرج الرسائل باسم العضو صاحبه.</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>وكيل ذكي</translation>
    </message>
    <message>
        <source>ID of the AI agent that is asked to answer when no other is named. May stay empty.</source>
        <translation>معرّف الوكيل الذكي الذي يُطلب منه الجواب إن لم يُسمَّ غيره. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>tRPC path</source>
        <translation>مسار tRPC</translation>
    </message>
    <message>
        <source>Where the procedures are, below the API address.</source>
        <translation>حيث توجد الإجراءات، تحت عنوان API.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>How the API writes its values. It shows in its answers.</source>
        <translation>كيف يكتب API قيمه. يظهر ذلك في أجوبته.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>JSON عادي</translation>
    </message>
    <message>
        <source>superjson</source>
        <translation>superjson</translation>
    </message>
    <message>
        <source>Form field of files</source>
        <translation>حقل الملفات في النموذج</translation>
    </message>
    <message>
        <source>The name under which files are uploaded.</source>
        <translation>الاسم الذي تُرفع به الملفات.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>الطلبات في الدقيقة</translation>
    </message>
    <message>
        <source>At most this many go out; with fewer, new messages are seen later.</source>
        <translation>لا يخرج أكثر من هذا العدد؛ وكلما قلّ تأخر ظهور الرسائل الجديدة.</translation>
    </message>
</context>
<context>
    <name>qasid::AccessSection</name>
    <message>
        <source>Access that people gave</source>
        <translation>وصول منحه أشخاص</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>A person can let this account act for them at %1: they open a page in their browser, sign in and agree.</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>يمكن لشخص أن يسمح لهذا الحساب بالتصرف عنه لدى %1: يفتح صفحة في متصفحه ويسجل الدخول ويوافق.</translation>
    </message>
    <message>
        <source>The link is for one person and one use, within an hour. It holds no key of this account.</source>
        <translation>الرابط لشخص واحد ومرة واحدة وخلال ساعة، ولا يحمل أي مفتاح لهذا الحساب.</translation>
    </message>
    <message>
        <source>Their browser comes back to this computer: enter its public address under Receiving first.</source>
        <translation>يعود متصفحه إلى هذا الحاسوب: أدخل أولًا عنوانه العام ضمن الاستقبال.</translation>
    </message>
    <message>
        <source>Waiting for the answer from the browser.</source>
        <translation>بانتظار الجواب من المتصفح.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation>تعذر فتح أي متصفح. انسخ الرابط بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above, under More settings, and save.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>يلزم لهذا %1. أدخله أعلاه ضمن إعدادات إضافية واحفظ.</translation>
    </message>
    <message>
        <source>%1 is needed for this. Enter it above and save.</source>
        <translation>يلزم لهذا %1. أدخله أعلاه واحفظ.</translation>
    </message>
    <message>
        <source>%1 gave access.</source>
        <extracomment>%1 is the phone number or the id of a person.</extracomment>
        <translation>منح %1 الوصول.</translation>
    </message>
    <message>
        <source>They did not agree. Send a new link when they want to.</source>
        <translation>لم يوافق. أرسل رابطًا جديدًا حين يريد.</translation>
    </message>
    <message>
        <source>A browser came back with a link that was used already or is older than an hour. Make a new one.</source>
        <translation>عاد متصفح برابط استُخدم من قبل أو مضت عليه أكثر من ساعة. أنشئ رابطًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountDetails</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a product such as &quot;Digishare LiveChat&quot;, %2 how the account is doing.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <translation>المفتاح مقبول لدى %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Its conversations are deleted from this computer. They stay with %1.</source>
        <translation>تُحذف محادثاته من هذا الحاسوب، وتبقى لدى %1.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountFormView</name>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows the fields of an account that are seldom needed.</extracomment>
        <translation>إعدادات إضافية</translation>
    </message>
    <message>
        <source>Kept; enter a new one to change it</source>
        <translation>محفوظ؛ أدخل قيمة جديدة لتغييره</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Something in these settings cannot be used.</source>
        <translation>في هذه الإعدادات ما لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>An address like %1 is needed.</source>
        <translation>يلزم عنوان مثل %1.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check what you entered.</source>
        <translation>لا يمكن استخدام هذه القيمة هنا. تحقق مما أدخلته.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountWizard</name>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Keys and receiving</source>
        <translation>المفاتيح والاستقبال</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>How Qasid receives messages</source>
        <translation>كيف يستقبل Qasid الرسائل</translation>
    </message>
    <message>
        <source>The receiver is inside Qasid: messages arrive while Qasid is open, at a public address that leads to this computer.</source>
        <translation>المستقبِل داخل Qasid: تصل الرسائل ما دام Qasid مفتوحًا، على عنوان عام يؤدي إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>العنوان العام لهذا الحاسوب</translation>
    </message>
    <message>
        <source>From your tunnel or reverse proxy; it can be entered later under Receiving.</source>
        <translation>من النفق أو الوكيل العكسي لديك؛ ويمكن إدخاله لاحقًا ضمن «الاستقبال».</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Add a %1 account</source>
        <translation>إضافة حساب %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>هذا ليس عنوانًا مثل https://inbox.example.com.</translation>
    </message>
    <message>
        <source>Asking %1 about the key</source>
        <translation>جارٍ سؤال %1 عن المفتاح</translation>
    </message>
    <message>
        <source>The account is kept. Go back to change the key, or check again later.</source>
        <translation>حُفظ الحساب. ارجع لتغيير المفتاح، أو أعد التحقق لاحقًا.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <translation>المفتاح مقبول لدى %1.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>يعود إلى %1.</translation>
    </message>
    <message>
        <source>Add conversations</source>
        <translation>إضافة محادثات</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <extracomment>Leads back to a field of the account. %1 is the field&apos;s label, as in &quot;API address&quot;.</extracomment>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <source>Address, path, encoding, key and permissions are right. %1 does not tell Qasid of new messages by itself: Qasid asks for those of the conversations you add.</source>
        <extracomment>After a check that went well. %1 is the name of the provider.</extracomment>
        <translation>العنوان والمسار والترميز والمفتاح والأذونات صحيحة. لا يخبر %1 عن الرسائل الجديدة من نفسه: يسأل Qasid عن رسائل المحادثات التي تضيفها.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
</context>
<context>
    <name>qasid::ActionStrip</name>
    <message>
        <source>Reply to this message</source>
        <translation>الرد على هذه الرسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>qasid::AddTile</name>
    <message>
        <source>Add a button to this row</source>
        <translation>أضف زرًّا إلى هذا الصف</translation>
    </message>
</context>
<context>
    <name>qasid::AddressList</name>
    <message>
        <source>Link for customers</source>
        <translation>رابط للعملاء</translation>
    </message>
    <message>
        <source>Opens the conversation with this account at its provider.</source>
        <translation>يفتح المحادثة مع هذا الحساب لدى مزوّده.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what an address is for.</extracomment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>qasid::AgentButton</name>
    <message>
        <source>Your name and settings</source>
        <translation>اسمك والإعدادات</translation>
    </message>
</context>
<context>
    <name>qasid::AgentDialog</name>
    <message>
        <source>Id of the AI agent</source>
        <translation>معرّف الوكيل الذكي</translation>
    </message>
    <message>
        <source>Use this agent</source>
        <translation>استخدم هذا الوكيل</translation>
    </message>
    <message>
        <source>Which AI agent is to answer?</source>
        <translation>أي وكيل ذكي يجيب؟</translation>
    </message>
    <message>
        <source>Set one in the account&apos;s settings to have it used everywhere.</source>
        <translation>حدّد وكيلًا في إعدادات الحساب ليُستخدم في كل مكان.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>qasid::AiLine</name>
    <message>
        <source>The AI agent is writing.</source>
        <translation>الوكيل الذكي يكتب.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: an AI agent that is writing an answer writes no further.</extracomment>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <translation>أوقف الوكيل الذكي</translation>
    </message>
</context>
<context>
    <name>qasid::Announcer</name>
    <message numerus="yes">
        <source>%1 new messages</source>
        <translation>
            <numerusform>رسائل جديدة: %1</numerusform>
            <numerusform>رسائل جديدة: %1</numerusform>
            <numerusform>رسائل جديدة: %1</numerusform>
            <numerusform>%1 رسائل جديدة</numerusform>
            <numerusform>%1 رسالة جديدة</numerusform>
            <numerusform>%1 رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Data of the next press, as JSON</source>
        <translation>بيانات الضغطة التالية بصيغة JSON</translation>
    </message>
    <message>
        <source>Nothing of its own</source>
        <translation>لا شيء خاص</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>Say words</source>
        <translation>قول كلام</translation>
    </message>
    <message>
        <source>Say words and open an address</source>
        <translation>قول كلام وفتح عنوان</translation>
    </message>
    <message>
        <source>Say words and ask here for an address</source>
        <translation>قول كلام والسؤال هنا عن عنوان</translation>
    </message>
    <message>
        <source>This is not a JSON object like {&quot;order&quot;: &quot;7&quot;}.</source>
        <translation>هذا ليس كائن JSON مثل {&quot;order&quot;: &quot;7&quot;}.</translation>
    </message>
    <message>
        <source>A button that asks for an address then opens the account&apos;s own page; other buttons do nothing.</source>
        <translation>عندها يفتح الزر الذي يطلب عنوانًا صفحة الحساب نفسه، ولا تفعل الأزرار الأخرى شيئًا.</translation>
    </message>
    <message>
        <source>Not for buttons that only open an address: another rule, or the default, answers those.</source>
        <translation>ليس للأزرار التي تفتح عنوانًا فحسب: تجيبها قاعدة أخرى أو الجواب الافتراضي.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <extracomment>Puts a placeholder such as {user_id} into a text or an address.</extracomment>
        <translation>أدرج %1</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerRulesDialog</name>
    <message>
        <source>Answers to presses</source>
        <translation>أجوبة الضغطات</translation>
    </message>
    <message>
        <source>All rules as JSON</source>
        <translation>كل القواعد بصيغة JSON</translation>
    </message>
    <message>
        <source>Answers to presses: %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>أجوبة الضغطات: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Take the rules from a file</source>
        <translation>خذ القواعد من ملف</translation>
    </message>
    <message>
        <source>Write the rules to a file</source>
        <translation>اكتب القواعد في ملف</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The rules were read from the file.</source>
        <translation>قُرئت القواعد من الملف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>الملف ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>كُتب.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>This is not JSON from character %1 on.</source>
        <extracomment>%1 is how many bytes of a text could be read.</extracomment>
        <translation>ليس هذا JSON بدءًا من الحرف %1.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>هل تُهمل التغييرات؟</translation>
    </message>
    <message>
        <source>The rules were changed and not saved.</source>
        <translation>تغيّرت القواعد ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>أهمل</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerSection</name>
    <message>
        <source>Answers to presses</source>
        <translation>أجوبة الضغطات</translation>
    </message>
    <message>
        <source>When a customer presses a button that asks this account, the first rule that fits answers, within half a second.</source>
        <translation>حين يضغط عميل زرًّا يسأل هذا الحساب، تجيب أول قاعدة مناسبة خلال نصف ثانية.</translation>
    </message>
    <message>
        <source>Edit the answers</source>
        <translation>عدّل الأجوبة</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>حين لا تناسب أي قاعدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule and what it answers.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::AnswerWords</name>
    <message>
        <source>Says “%1” and opens %2</source>
        <extracomment>What a press is answered: %1 is words, %2 an address.</extracomment>
        <translation>يقول «%1» ويفتح %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Says “%1” and asks for an address</source>
        <translation>يقول «%1» ويسأل عن عنوان</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>يقول «%1»</translation>
    </message>
    <message>
        <source>Asks for an address</source>
        <translation>يسأل عن عنوان</translation>
    </message>
    <message>
        <source>Answers nothing of its own</source>
        <translation>لا يجيب بشيء خاص</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>القواعد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>An answer is needed: words or an address.</source>
        <translation>يلزم جواب: كلام أو عنوان.</translation>
    </message>
    <message>
        <source>A name of up to 80 characters is needed that no other rule has.</source>
        <translation>يلزم اسم لا يتجاوز 80 حرفًا ولا تحمله قاعدة أخرى.</translation>
    </message>
    <message>
        <source>At least one key is needed, and not more than 20.</source>
        <translation>يلزم مفتاح واحد على الأقل ولا أكثر من 20.</translation>
    </message>
    <message>
        <source>The value of this key is too long.</source>
        <translation>قيمة هذا المفتاح أطول من اللازم.</translation>
    </message>
    <message>
        <source>The words are too long, or there is a placeholder in them that does not exist.</source>
        <translation>الكلام أطول من اللازم، أو فيه عنصر نائب لا وجود له.</translation>
    </message>
    <message>
        <source>An address is needed like https://example.com/order, with its host written out. Placeholders can stand after the host.</source>
        <translation>يلزم عنوان مثل https://example.com/order مضيفه مكتوب صراحة. يمكن أن تأتي العناصر النائبة بعد المضيف.</translation>
    </message>
    <message>
        <source>The data is too large.</source>
        <translation>البيانات أكبر من اللازم.</translation>
    </message>
    <message>
        <source>An address and an action exclude each other.</source>
        <translation>لا يجتمع عنوان وإجراء.</translation>
    </message>
</context>
<context>
    <name>qasid::AttachmentStrip</name>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>qasid::Breadcrumbs</name>
    <message>
        <source>Conversations above this one</source>
        <extracomment>For screen readers: the conversations that the shown one hangs under.</extracomment>
        <translation>المحادثات التي فوق هذه</translation>
    </message>
    <message>
        <source>Opens the conversation above</source>
        <extracomment>For screen readers, of a link: it opens the conversation that the shown one hangs under.</extracomment>
        <translation>يفتح المحادثة التي فوقها</translation>
    </message>
    <message>
        <source>The conversations between</source>
        <extracomment>Button in a row of conversations that hang under each other; opens a menu of those that have no room.</extracomment>
        <translation>المحادثات التي بينها</translation>
    </message>
</context>
<context>
    <name>qasid::BulkActions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <extracomment>All conversations that were checked stood so already.</extracomment>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message numerus="yes">
        <source>%1 resolved.</source>
        <extracomment>Short words about several conversations, in all of these; %1 is their number.</extracomment>
        <translation>
            <numerusform>حُلّت %1 محادثة.</numerusform>
            <numerusform>حُلّت محادثة واحدة.</numerusform>
            <numerusform>حُلّت محادثتان.</numerusform>
            <numerusform>حُلّت %1 محادثات.</numerusform>
            <numerusform>حُلّت %1 محادثة.</numerusform>
            <numerusform>حُلّت %1 محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reopened.</source>
        <translation>
            <numerusform>أُعيد فتح %1 محادثة.</numerusform>
            <numerusform>أُعيد فتح محادثة واحدة.</numerusform>
            <numerusform>أُعيد فتح محادثتين.</numerusform>
            <numerusform>أُعيد فتح %1 محادثات.</numerusform>
            <numerusform>أُعيد فتح %1 محادثة.</numerusform>
            <numerusform>أُعيد فتح %1 محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 snoozed until %2.</source>
        <extracomment>%2 is a time such as &quot;Thu 09:00&quot;.</extracomment>
        <translation>
            <numerusform>محادثات أُجّلت حتى %2: %1.</numerusform>
            <numerusform>محادثات أُجّلت حتى %2: %1.</numerusform>
            <numerusform>محادثات أُجّلت حتى %2: %1.</numerusform>
            <numerusform>أُجّلت %1 محادثات حتى %2.</numerusform>
            <numerusform>أُجّلت %1 محادثة حتى %2.</numerusform>
            <numerusform>أُجّلت %1 محادثة حتى %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to you.</source>
        <translation>
            <numerusform>أُسندت إليك %1 محادثة.</numerusform>
            <numerusform>أُسندت إليك محادثة واحدة.</numerusform>
            <numerusform>أُسندت إليك محادثتان.</numerusform>
            <numerusform>أُسندت إليك %1 محادثات.</numerusform>
            <numerusform>أُسندت إليك %1 محادثة.</numerusform>
            <numerusform>أُسندت إليك %1 محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 assigned to nobody.</source>
        <translation>
            <numerusform>%1 محادثة لم تعد مسندة إلى أحد.</numerusform>
            <numerusform>محادثة واحدة لم تعد مسندة إلى أحد.</numerusform>
            <numerusform>محادثتان لم تعودا مسندتين إلى أحد.</numerusform>
            <numerusform>%1 محادثات لم تعد مسندة إلى أحد.</numerusform>
            <numerusform>%1 محادثة لم تعد مسندة إلى أحد.</numerusform>
            <numerusform>%1 محادثة لم تعد مسندة إلى أحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked read.</source>
        <translation>
            <numerusform>عُلّمت %1 محادثة كمقروءة.</numerusform>
            <numerusform>عُلّمت محادثة واحدة كمقروءة.</numerusform>
            <numerusform>عُلّمت محادثتان كمقروءتين.</numerusform>
            <numerusform>عُلّمت %1 محادثات كمقروءة.</numerusform>
            <numerusform>عُلّمت %1 محادثة كمقروءة.</numerusform>
            <numerusform>عُلّمت %1 محادثة كمقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked unread.</source>
        <translation>
            <numerusform>عُلّمت %1 محادثة كغير مقروءة.</numerusform>
            <numerusform>عُلّمت محادثة واحدة كغير مقروءة.</numerusform>
            <numerusform>عُلّمت محادثتان كغير مقروءتين.</numerusform>
            <numerusform>عُلّمت %1 محادثات كغير مقروءة.</numerusform>
            <numerusform>عُلّمت %1 محادثة كغير مقروءة.</numerusform>
            <numerusform>عُلّمت %1 محادثة كغير مقروءة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonCard</name>
    <message>
        <source>Remove this button</source>
        <translation>أزل هذا الزر</translation>
    </message>
    <message>
        <source>%1
Arrow keys: other buttons. %2 and an arrow key: move it. Enter: edit. Delete: remove.</source>
        <extracomment>Tool tip of a button that is being arranged. %1 is its caption, %2 &quot;Ctrl&quot; or the sign for it on this computer.</extracomment>
        <translation>%1
مفاتيح الأسهم: أزرار أخرى. %2 مع سهم: نقله. Enter: تعديل. Delete: إزالة.</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>بلا نص بعد</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
</context>
<context>
    <name>qasid::ButtonDetails</name>
    <message>
        <source>When tapped</source>
        <translation>عند النقر</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Post token</source>
        <extracomment>Label of a field: the short code by which the marketplace knows a post.</extracomment>
        <translation>رمز الإعلان</translation>
    </message>
    <message>
        <source>The page for its owner</source>
        <translation>صفحة صاحبه</translation>
    </message>
    <message>
        <source>Opens the page from which the owner of the post manages it, not the one everybody sees.</source>
        <translation>يفتح الصفحة التي يدير منها صاحب الإعلان إعلانه، لا التي يراها الجميع.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>الأحرف: %1</numerusform>
            <numerusform>الأحرف: %1</numerusform>
            <numerusform>الأحرف: %1</numerusform>
            <numerusform>%1 أحرف</numerusform>
            <numerusform>%1 حرفًا</numerusform>
            <numerusform>%1 حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>%1 أحرف زائدة</numerusform>
            <numerusform>%1 حرفًا زائدًا</numerusform>
            <numerusform>%1 حرف زائد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ButtonWords</name>
    <message>
        <source>Open a link</source>
        <extracomment>What a button does when the customer taps it: opens an address in their browser. Short.</extracomment>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Ask your server</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server is asked for an address. Short.</extracomment>
        <translation>اسأل خادمك</translation>
    </message>
    <message>
        <source>Dynamic action</source>
        <extracomment>What a button does when tapped: the shop&apos;s own server says what happens, which may be words or an address. Short.</extracomment>
        <translation>إجراء ديناميكي</translation>
    </message>
    <message>
        <source>Open a post</source>
        <extracomment>What a button does when tapped: opens a page of the marketplace about one post. Short.</extracomment>
        <translation>فتح إعلان</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What a button does when tapped: its words come back as the customer&apos;s message. Short.</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation>إجراء مجهول</translation>
    </message>
    <message>
        <source>Server link</source>
        <extracomment>Kind of a button: when tapped, the shop&apos;s server is asked for an address.</extracomment>
        <translation>رابط خادم</translation>
    </message>
    <message>
        <source>Owner&apos;s page of a post</source>
        <extracomment>Kind of a button: opens the page from which the owner of a post manages it.</extracomment>
        <translation>صفحة صاحب الإعلان</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Button without a caption</source>
        <translation>زر بلا نص</translation>
    </message>
    <message>
        <source>button %1 of %2</source>
        <translation>الزر %1 من %2</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <extracomment>After &quot;button 1 of 2, &quot;, for screen readers: which row of buttons it is in.</extracomment>
        <translation>الصف %1 من %2</translation>
    </message>
    <message>
        <source>icon %1</source>
        <extracomment>For screen readers. %1 is the name of an icon, as HOME.</extracomment>
        <translation>الأيقونة %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a screen reader says about one thing.</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons in a row</source>
        <translation>
            <numerusform>لا أزرار في الصف</numerusform>
            <numerusform>زر واحد في الصف على الأكثر</numerusform>
            <numerusform>زران في الصف على الأكثر</numerusform>
            <numerusform>%1 أزرار في الصف على الأكثر</numerusform>
            <numerusform>%1 زرًّا في الصف على الأكثر</numerusform>
            <numerusform>%1 زر في الصف على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows of buttons</source>
        <translation>
            <numerusform>لا صفوف أزرار</numerusform>
            <numerusform>صف أزرار واحد على الأكثر</numerusform>
            <numerusform>صفّا أزرار على الأكثر</numerusform>
            <numerusform>%1 صفوف أزرار على الأكثر</numerusform>
            <numerusform>%1 صف أزرار على الأكثر</numerusform>
            <numerusform>%1 صف أزرار على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>لا أزرار</numerusform>
            <numerusform>زر واحد على الأكثر</numerusform>
            <numerusform>زران على الأكثر</numerusform>
            <numerusform>%1 أزرار على الأكثر</numerusform>
            <numerusform>%1 زرًّا على الأكثر</numerusform>
            <numerusform>%1 زر على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot move further.</source>
        <translation>لا يمكن نقله أبعد.</translation>
    </message>
    <message>
        <source>Enter the address that the button opens.</source>
        <translation>أدخل العنوان الذي يفتحه الزر.</translation>
    </message>
    <message>
        <source>An address has no blanks in it.</source>
        <translation>لا فراغات في العنوان.</translation>
    </message>
    <message>
        <source>Enter the whole address, beginning with https:// or http://.</source>
        <translation>أدخل العنوان كاملًا، بدءًا من https:// أو http://.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>هذا ليس عنوانًا يمكن فتحه.</translation>
    </message>
</context>
<context>
    <name>qasid::CardRows</name>
    <message>
        <source>Add a button to this row</source>
        <translation>أضف زرًّا إلى هذا الصف</translation>
    </message>
    <message>
        <source>Drag to move this row, or %1</source>
        <extracomment>On the dots at the start of a row of buttons. %1 are the keys that do the same.</extracomment>
        <translation>اسحب لنقل هذا الصف، أو %1</translation>
    </message>
</context>
<context>
    <name>qasid::ColourButton</name>
    <message>
        <source>Ocean</source>
        <translation>محيطي</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>توتي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>صدئي</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردوازي</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>صنوبري</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
</context>
<context>
    <name>qasid::CommandCatalogue</name>
    <message>
        <source>Recent</source>
        <extracomment>Headings of the command palette, in all of these. This one: what was done last.</extracomment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>المحادثات المحددة</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>النمط الفاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>النمط الداكن</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>النمط حسب النظام</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>صفوف مريحة</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>More motion</source>
        <translation>زيادة الحركة</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts on</source>
        <translation>تشغيل اختصارات الحرف الواحد</translation>
    </message>
    <message>
        <source>Turn one-letter shortcuts off</source>
        <translation>إيقاف اختصارات الحرف الواحد</translation>
    </message>
    <message>
        <source>Return from snooze</source>
        <translation>إعادة من التأجيل</translation>
    </message>
    <message>
        <source>Give this conversation back</source>
        <translation>التخلي عن هذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>How many conversations a command acts on, or are in a view.</extracomment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%1 محادثات</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>A command that changes the language; %1 is its own name for itself.</extracomment>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Composer</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>The composer&apos;s name for screen readers. %1 is the customer.</extracomment>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer.</source>
        <translation>تعذر حفظ المسودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>ردًا على</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>رسالة سابقة</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Only agents see this note</source>
        <translation>لا يرى هذه الملاحظة إلا الموظفون</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>الرد على %1…</translation>
    </message>
    <message>
        <source>Ask %1 to share a location…</source>
        <translation>اطلب من %1 مشاركة موقع جغرافي…</translation>
    </message>
    <message>
        <source>Will be sent when the network returns</source>
        <translation>ستُرسل عند عودة الشبكة</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>الأحرف: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>الأحرف: %1</numerusform>
            <numerusform>الأحرف: %1</numerusform>
            <numerusform>الأحرف: %1</numerusform>
            <numerusform>%1 أحرف</numerusform>
            <numerusform>%1 حرفًا</numerusform>
            <numerusform>%1 حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>On the button of the composer: the message waits until the network is back.</extracomment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>إلى الانتظار</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>النص أطول من المسموح.</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file that was pasted</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The picture could not be kept on this computer.</source>
        <translation>تعذر حفظ الصورة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Send as two messages</source>
        <extracomment>Button: where text and a file cannot go in one message, the file goes first and the text after it.</extracomment>
        <translation>أرسلهما رسالتين</translation>
    </message>
    <message>
        <source>Buttons for your own side cannot be sent in this conversation.</source>
        <translation>لا يمكن إرسال أزرار لجانبك في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>احفظ ردًّا جاهزًا</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of the saved reply.</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <translation>
            <numerusform>لا أزرار</numerusform>
            <numerusform>زر واحد</numerusform>
            <numerusform>زران</numerusform>
            <numerusform>%1 أزرار</numerusform>
            <numerusform>%1 زرًّا</numerusform>
            <numerusform>%1 زر</numerusform>
        </translation>
    </message>
    <message>
        <source>As you see it</source>
        <extracomment>Over the preview of a message with the buttons that only the shop&apos;s own side sees.</extracomment>
        <translation>كما تراه أنت</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>كما يراه العميل</translation>
    </message>
    <message>
        <source>Access was taken back. Replies cannot be sent until it is given again.</source>
        <translation>سُحب الوصول. لا يمكن إرسال ردود حتى يُمنح من جديد.</translation>
    </message>
    <message>
        <source>%1 keeps text as %2. This will be kept as %3.</source>
        <extracomment>%1 is the provider, %2 an enumeration of languages, as in &quot;English, Arabic or Turkish&quot;, %3 one of them.</extracomment>
        <translation>يحفظ %1 النص باللغة %2. سيُحفظ هذا كنص باللغة %3.</translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <extracomment>The composer&apos;s name for screen readers, while the text counts as the customer&apos;s own words.</extracomment>
        <translation>كلام العميل</translation>
    </message>
    <message>
        <source>What the customer said…</source>
        <translation>ما قاله العميل…</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what is written, as in &quot;Reply to Layla&quot;; %2 the language it is written in.</extracomment>
        <translation>%1، باللغة %2</translation>
    </message>
    <message>
        <source>Send as customer</source>
        <extracomment>On the button of the composer: the text becomes a message of the customer&apos;s.</extracomment>
        <translation>إرسال باسم العميل</translation>
    </message>
</context>
<context>
    <name>qasid::ComposerToolbar</name>
    <message>
        <source>Reply buttons</source>
        <translation>أزرار الرد</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>قائمة خيارات</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع جغرافي</translation>
    </message>
    <message>
        <source>Ask for location</source>
        <translation>طلب الموقع الجغرافي</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>إرسال مع الحل</translation>
    </message>
    <message>
        <source>Send and snooze</source>
        <translation>إرسال مع التأجيل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>طرق إرسال أخرى</translation>
    </message>
    <message>
        <source>Text direction: automatic</source>
        <translation>اتجاه النص: تلقائي</translation>
    </message>
    <message>
        <source>Text direction: right to left</source>
        <translation>اتجاه النص: من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Text direction: left to right</source>
        <translation>اتجاه النص: من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Send  Enter</source>
        <translation>إرسال  Enter</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>احفظ ردًّا جاهزًا</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Sending options</source>
        <translation>خيارات الإرسال</translation>
    </message>
    <message>
        <source>Ask the AI agent after sending</source>
        <translation>اسأل الوكيل الذكي بعد الإرسال</translation>
    </message>
    <message>
        <source>Have the AI agent answer now</source>
        <translation>اطلب جواب الوكيل الذكي الآن</translation>
    </message>
    <message>
        <source>Ask AI</source>
        <extracomment>A check box, short for &quot;Ask the AI agent after sending&quot;.</extracomment>
        <translation>اسأل AI</translation>
    </message>
    <message>
        <source>Sending options: some are set</source>
        <translation>خيارات الإرسال: بعضها محدد</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>اتجاه النص</translation>
    </message>
    <message>
        <source>More to add</source>
        <extracomment>Opens a menu of what else can be added to a message, where there is no room for more buttons.</extracomment>
        <translation>المزيد لإضافته</translation>
    </message>
</context>
<context>
    <name>qasid::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationActions</name>
    <message>
        <source>New sub-conversation…</source>
        <extracomment>Menu of a conversation, in all of these.</extracomment>
        <translation>محادثة فرعية جديدة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>أعد التسمية…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>عدّل التفاصيل…</translation>
    </message>
    <message>
        <source>Move under…</source>
        <extracomment>Another conversation is chosen, under which this one is put.</extracomment>
        <translation>انقل تحت…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>احذف…</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationDialogs</name>
    <message>
        <source>None of your accounts can begin a conversation: the customer writes first.</source>
        <translation>لا يستطيع أي من حساباتك بدء محادثة: العميل يكتب أولًا.</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>حُذفت المحادثة.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationErrors</name>
    <message>
        <source>Your key may not create conversations. Ask for that permission at %1, or use another key.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>لا يُسمح لمفتاحك بإنشاء المحادثات. اطلب هذا الإذن لدى %1، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Your key may not read conversations. Ask for that permission at %1, or use another key.</source>
        <translation>لا يُسمح لمفتاحك بقراءة المحادثات. اطلب هذا الإذن لدى %1، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Your key may not change conversations. Ask for that permission at %1, or use another key.</source>
        <translation>لا يُسمح لمفتاحك بتغيير المحادثات. اطلب هذا الإذن لدى %1، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Your key may not delete conversations. Ask for that permission at %1, or use another key.</source>
        <translation>لا يُسمح لمفتاحك بحذف المحادثات. اطلب هذا الإذن لدى %1، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 has no conversation with this ID, or your key may not see it.</source>
        <translation>لا محادثة لدى %1 بهذا المعرّف، أو لا يُسمح لمفتاحك برؤيتها.</translation>
    </message>
    <message>
        <source>%1 does not know somebody or something that is named here.</source>
        <translation>لا يعرف %1 شخصًا أو شيئًا مذكورًا هنا.</translation>
    </message>
    <message>
        <source>%1 does not have this conversation any more.</source>
        <translation>لم تعد هذه المحادثة موجودة لدى %1.</translation>
    </message>
    <message>
        <source>%1 It may have been done all the same: look before you try again.</source>
        <extracomment>%1 is a sentence about what went wrong: no answer came, but the wish may have been fulfilled.</extracomment>
        <translation>%1 ربما تم الأمر رغم ذلك: تحقق قبل إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationForm</name>
    <message>
        <source>Direct</source>
        <extracomment>A kind of conversation: with one customer.</extracomment>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>A kind of conversation: of several people.</extracomment>
        <translation>جماعية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>اسم المحادثة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>IDs of colleagues, with commas between them.</source>
        <translation>معرّفات زملاء تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Channel IDs</source>
        <translation>معرّفات القنوات</translation>
    </message>
    <message>
        <source>In place of the channel&apos;s name; with commas between them.</source>
        <translation>بدل اسم القناة؛ وتفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Above a list of keys and values that a provider keeps with a conversation.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListModel</name>
    <message>
        <source>Snoozed · %1</source>
        <extracomment>The group of snoozed conversations at the end of the inbox; %1 is their number.</extracomment>
        <translation>مؤجلة · %1</translation>
    </message>
    <message>
        <source>Snoozed, %1, open</source>
        <extracomment>The same for screen readers.</extracomment>
        <translation>مؤجلة، %1، موسّعة</translation>
    </message>
    <message>
        <source>Snoozed, %1, closed</source>
        <translation>مؤجلة، %1، مطوية</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a conversation in the list for screen readers: %1 of %2.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Deselect  X</source>
        <extracomment>Tooltip of a row&apos;s avatar in the list, for choosing several conversations; X is the key.</extracomment>
        <translation>إلغاء التحديد  X</translation>
    </message>
    <message>
        <source>Select  X</source>
        <translation>تحديد  X</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationPane</name>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير المسندة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>المؤجلة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>المحلولة</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>Beside the title of the list: %1 conversations are open.</extracomment>
        <translation>%1 مفتوحة</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>تعذرت قراءة القائمة</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>They appear here once an account is connected.</source>
        <translation>تظهر هنا بعد ربط حساب.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>لا شيء يطابق هذه التصفية</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>تم الرد على الكل</translation>
    </message>
    <message>
        <source>New messages will appear here.</source>
        <translation>ستظهر الرسائل الجديدة هنا.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Filters and order</source>
        <extracomment>Button of a narrow list; opens a menu.</extracomment>
        <translation>التصفية والترتيب</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>البحث في الكل</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationRow</name>
    <message>
        <source>Location</source>
        <translation>موقع جغرافي</translation>
    </message>
    <message>
        <source>Asked for a location</source>
        <translation>طلب موقع جغرافي</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>قائمة خيارات</translation>
    </message>
    <message>
        <source>Chose an option</source>
        <translation>اختار أحد الخيارات</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A message Qasid cannot show</source>
        <translation>رسالة لا يستطيع Qasid عرضها</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>A short tag in a list row: %n messages were not sent.</extracomment>
        <translation>
            <numerusform>لا رسائل متعثرة</numerusform>
            <numerusform>رسالة لم تُرسل</numerusform>
            <numerusform>رسالتان لم تُرسلا</numerusform>
            <numerusform>%n رسائل لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly sent</source>
        <translation>ربما أُرسلت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A short tag in a list row: a message waits to be sent.</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>عاد من التأجيل</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before the words of a private note.</extracomment>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <extracomment>The customer tapped a button or chose from a list; %1 is its caption.</extracomment>
        <translation>اختار: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>The end of a list row for screen readers; %1 is the name of an agent.</extracomment>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 user %2</source>
        <extracomment>A customer without a name; %1 is the provider, %2 the end of an id.</extracomment>
        <translation>مستخدم %1 %2</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>ضغط زرًّا</translation>
    </message>
    <message>
        <source>sub-conversation of %1</source>
        <extracomment>A list row for screen readers, after the conversation&apos;s name; %1 is the name of the conversation above it.</extracomment>
        <translation>محادثة فرعية من %1</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>محادثة فرعية</translation>
    </message>
    <message>
        <source>AI asked</source>
        <extracomment>A short tag in a list row: an AI agent was asked to answer, and has not yet.</extracomment>
        <translation>بانتظار الوكيل</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Your own ID</source>
        <extracomment>The id that one&apos;s own shop or website knows a customer by.</extracomment>
        <translation>معرّفه لديك</translation>
    </message>
    <message>
        <source>Picture address</source>
        <extracomment>The web address of a customer&apos;s picture.</extracomment>
        <translation>عنوان الصورة</translation>
    </message>
    <message>
        <source>ID at %1</source>
        <extracomment>The id that the provider %1 knows a customer by.</extracomment>
        <translation>معرّف %1</translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation>اكتبه مثل name@example.com.</translation>
    </message>
    <message>
        <source>Begin with + and the code of the country.</source>
        <translation>ابدأ بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>أدخل عنوانًا يبدأ بـ ⁦https://⁩.</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerKeyRows</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <extracomment>A customer&apos;s id at the provider.</extracomment>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Your own id for the customer</source>
        <extracomment>The id that the shop or website itself has for a customer.</extracomment>
        <translation>معرّف العميل لديك</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>المزيد عن العميل</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>ليس نصًّا. يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>Write the number with its country, as in +966500000131.</source>
        <translation>اكتب الرقم مع رمز البلد، مثل ⁦+966500000131⁩.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>هذا ليس بريدًا إلكترونيًّا.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https:// or http://.</source>
        <translation>يبدأ عنوان الصورة بـ ⁦https://⁩ أو ⁦http://⁩.</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerPanel</name>
    <message>
        <source>Add a nickname</source>
        <translation>إضافة اسم مستعار</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>%1 sent no name</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>لم يرسل %1 اسمًا</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <extracomment>All conversations with this customer; %n is at least 2.</extracomment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>مؤجلة حتى %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>أغلقها %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>مهلة الرد</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>The time within which a channel surely takes free replies is over.</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Title of a group of facts: the ids of a conversation and of what it is about.</extracomment>
        <translation>بيانات العميل</translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation>تغيير الاسم المستعار</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>%1 is a channel such as WhatsApp, %2 the provider it comes through.</extracomment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 عبر %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>In place of a conversation&apos;s id: nothing was sent yet that would have begun it at the provider.</extracomment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>محادثات سابقة</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <extracomment>State of another conversation of the customer; %1 is a date.</extracomment>
        <translation>حُلّت في %1</translation>
    </message>
    <message>
        <source>Snoozed, last message %1</source>
        <translation>مؤجلة، آخر رسالة %1</translation>
    </message>
    <message>
        <source>Open, last message %1</source>
        <translation>مفتوحة، آخر رسالة %1</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <extracomment>How a fact about a customer became known. %1 in all of these is the name of the provider.</extracomment>
        <translation>يرسله %1</translation>
    </message>
    <message>
        <source>From a tap on a button</source>
        <translation>من نقرة على زر</translation>
    </message>
    <message>
        <source>From a contact they shared</source>
        <translation>من جهة اتصال شاركها</translation>
    </message>
    <message>
        <source>%1 told it when you wrote</source>
        <translation>أخبر به %1 حين كتبت</translation>
    </message>
    <message>
        <source>From signing in with %1</source>
        <translation>من تسجيل الدخول لدى %1</translation>
    </message>
    <message>
        <source>From where they began to write</source>
        <translation>من حيث بدأ الكتابة</translation>
    </message>
    <message>
        <source>Looked up at %1</source>
        <translation>بُحث عنه لدى %1</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The provider&apos;s id of what a conversation is about: somebody&apos;s advertisement.</extracomment>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Access by</source>
        <extracomment>Who gave this account permission to read and answer the conversation.</extracomment>
        <translation>الوصول من</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Access ended</source>
        <extracomment>When the permission was taken back.</extracomment>
        <translation>انتهى الوصول</translation>
    </message>
    <message>
        <source>Find by phone</source>
        <extracomment>Asks the provider who has the phone number above.</extracomment>
        <translation>ابحث برقم الهاتف</translation>
    </message>
    <message>
        <source>%1 knows nobody with this number.</source>
        <translation>لا يعرف %1 أحدًا بهذا الرقم.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>The name that a conversation has at the provider, beside that of its customer.</extracomment>
        <translation>اسم المحادثة</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerWordsBar</name>
    <message>
        <source>This is written down as the customer&apos;s own words.</source>
        <translation>يُسجَّل هذا على أنه كلام العميل نفسه.</translation>
    </message>
    <message>
        <source>Write as yourself</source>
        <extracomment>Button: the text goes out as the agent&apos;s own again, not as the customer&apos;s.</extracomment>
        <translation>اكتب باسمك</translation>
    </message>
</context>
<context>
    <name>qasid::DataRows</name>
    <message>
        <source>Add data</source>
        <translation>أضف بيانات</translation>
    </message>
    <message>
        <source>Data sent to your server</source>
        <translation>بيانات تُرسل إلى خادمك</translation>
    </message>
    <message>
        <source>Text only</source>
        <extracomment>Beside the title of data, as &quot;Data sent to your server&quot;: each value is a text.</extracomment>
        <translation>نصوص فقط</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In an empty field: the name under which a value is sent, as &quot;slot&quot;.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Not a text. Change it in the JSON view.</source>
        <translation>ليس نصًّا. غيّره في عرض JSON.</translation>
    </message>
    <message>
        <source>Remove this data</source>
        <translation>أزل هذه البيانات</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>هذا المفتاح موجود.</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>أعطه مفتاحًا.</translation>
    </message>
</context>
<context>
    <name>qasid::DateField</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>qasid::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a conversation.</extracomment>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>The conversation and all of its messages are deleted at %1, for everybody there, and on this computer. This cannot be undone.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>تُحذف المحادثة وكل رسائلها لدى %1 للجميع هناك، وعلى هذا الحاسوب. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>What becomes of its sub-conversations is decided by %1.</source>
        <extracomment>The conversation that is to be deleted has others under it. %1 is the name of the provider.</extracomment>
        <translation>يقرر %1 مصير محادثاتها الفرعية.</translation>
    </message>
</context>
<context>
    <name>qasid::DetailsDialog</name>
    <message>
        <source>Details of the conversation</source>
        <translation>تفاصيل المحادثة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 keeps these with the conversation. Details that you leave out stay as they are. A key cannot be taken away here, only emptied.</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>يحفظ %1 هذه التفاصيل مع المحادثة. ما تتركه منها يبقى كما هو. لا يمكن هنا إزالة مفتاح، بل إفراغه فقط.</translation>
    </message>
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>كما يراها العميل</translation>
    </message>
    <message>
        <source>Approximate. %1 draws the final buttons and may shorten long captions.</source>
        <extracomment>Under the preview of a message with buttons. %1 is the provider.</extracomment>
        <translation>شكل تقريبي. يرسم %1 الأزرار النهائية وقد يختصر النصوص الطويلة.</translation>
    </message>
</context>
<context>
    <name>qasid::Enumeration</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of an enumeration, as in &quot;Yes, No, Later&quot;: the comma of the language and the space behind it.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>qasid::ErrorText</name>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>ماسنجر</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>إنستغرام</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تيليجرام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يستجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>انقطع الاتصال مع %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>لم تُقبل شهادة %1.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>رفض %1 المفتاح.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the key of this account.</source>
        <translation>لا يسمح %1 بهذا بمفتاح هذا الحساب.</translation>
    </message>
    <message>
        <source>%1 does not know what this was sent to.</source>
        <translation>لا يعرف %1 الجهة المرسل إليها.</translation>
    </message>
    <message>
        <source>The balance with %1 is used up.</source>
        <translation>نفد الرصيد لدى %1.</translation>
    </message>
    <message>
        <source>It is larger than %1 accepts.</source>
        <translation>الحجم أكبر مما يقبله %1.</translation>
    </message>
    <message>
        <source>%1 asked to slow down. Sending resumes in %2.</source>
        <extracomment>%1 is the name of the provider, %2 a duration.</extracomment>
        <translation>طلب %1 الإبطاء. يُستأنف الإرسال بعد %2.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <translation>طلب %1 الإبطاء.</translation>
    </message>
    <message>
        <source>%1 did not accept it (%2).</source>
        <extracomment>%1 is the name of the provider, %2 its code for the refusal.</extracomment>
        <translation>لم يقبل %1 الطلب (%2).</translation>
    </message>
    <message>
        <source>%1 did not accept it.</source>
        <translation>لم يقبل %1 الطلب.</translation>
    </message>
    <message>
        <source>%1 failed while working on it.</source>
        <translation>حدث خلل لدى %1 أثناء المعالجة.</translation>
    </message>
    <message>
        <source>%1 does not take requests now.</source>
        <translation>لا يستقبل %1 الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Qasid cannot read.</source>
        <translation>أرسل %1 ردًا لا يستطيع Qasid قراءته.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>لا يدعم %1 هذا الإجراء.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>توقفت العملية.</translation>
    </message>
    <message>
        <source>Something in it cannot be sent.</source>
        <translation>فيها ما لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>حدث تغيير في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Another Qasid has this profile open.</source>
        <translation>ملف التعريف هذا مفتوح في نسخة أخرى من Qasid.</translation>
    </message>
    <message>
        <source>No space is left on this computer.</source>
        <translation>لا مساحة متبقية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The profile on this computer could not be read or written.</source>
        <translation>تعذرت قراءة ملف التعريف على هذا الحاسوب أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something went wrong inside Qasid.</source>
        <translation>حدث خلل داخل Qasid.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <extracomment>The provider took the message; whether the customer has it is not known. %1 is the name of the provider.</extracomment>
        <translation>مقبولة لدى %1</translation>
    </message>
    <message>
        <source>Possibly sent: check before sending again.</source>
        <translation>ربما أُرسلت: تحقق قبل إعادة الإرسال.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation>لم تُرسل. %1</translation>
    </message>
    <message>
        <source>No space left.</source>
        <translation>لا مساحة متبقية.</translation>
    </message>
    <message>
        <source>Qasid stopped receiving so nothing is lost.</source>
        <translation>أوقف Qasid الاستقبال كي لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Unlock it to send and receive.</source>
        <translation>افتح قفلها للإرسال والاستقبال.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Choose a passphrase to keep keys in an encrypted file.</source>
        <translation>اختر عبارة مرور لحفظ المفاتيح في ملف مشفّر.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>إدخال عبارة المرور</translation>
    </message>
    <message>
        <source>%1 refused the key for %2.</source>
        <translation>رفض %1 مفتاح %2.</translation>
    </message>
    <message>
        <source>Messages wait until you enter a new one.</source>
        <translation>تنتظر الرسائل حتى تُدخل مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Qasid is not receiving.</source>
        <translation>لا يستقبل Qasid الرسائل.</translation>
    </message>
    <message>
        <source>%1 is not receiving.</source>
        <translation>لا يستقبل %1 الرسائل.</translation>
    </message>
    <message>
        <source>Change port</source>
        <translation>تغيير المنفذ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sending resumes in %1.</source>
        <translation>يُستأنف الإرسال بعد %1.</translation>
    </message>
    <message>
        <source>You can read, search and write.</source>
        <translation>يمكنك القراءة والبحث والكتابة.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>1 message will be sent when the network returns.</source>
        <extracomment>After &quot;You can read, search and write.&quot;</extracomment>
        <translation>ستُرسل رسالة واحدة عند عودة الشبكة.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages will be sent when the network returns.</source>
        <translation>
            <numerusform>لا رسائل لإرسالها عند عودة الشبكة.</numerusform>
            <numerusform>ستُرسل رسالة واحدة عند عودة الشبكة.</numerusform>
            <numerusform>ستُرسل رسالتان عند عودة الشبكة.</numerusform>
            <numerusform>ستُرسل %n رسائل عند عودة الشبكة.</numerusform>
            <numerusform>ستُرسل %n رسالة عند عودة الشبكة.</numerusform>
            <numerusform>ستُرسل %n رسالة عند عودة الشبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>عرض الصادر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Keys must be entered again</source>
        <translation>يجب إدخال المفاتيح من جديد</translation>
    </message>
    <message>
        <source>Receiving, sending</source>
        <translation>يستقبل ويرسل</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>لا يستقبل</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>how an account is doing</comment>
        <translation>الإرسال يعمل</translation>
    </message>
    <message>
        <source>The access that this conversation needs was taken back. Ask for it again in the account&apos;s settings.</source>
        <translation>سُحب الوصول الذي تحتاجه هذه المحادثة. اطلبه من جديد في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Nobody gave the access that this needs. Ask for it in the account&apos;s settings.</source>
        <translation>لم يمنح أحد الوصول اللازم لهذا. اطلبه في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>This app lacks %1. Ask for it in the panel of %2.</source>
        <extracomment>%1 is the name of a permission such as SEND_MESSAGE, %2 the name of the provider.</extracomment>
        <translation>ينقص هذا التطبيق %1. اطلبه في لوحة %2.</translation>
    </message>
    <message>
        <source>%1 does not let this account write to this recipient.</source>
        <extracomment>A customer blocked the account, or the provider does not let the two write to each other.</extracomment>
        <translation>لا يسمح %1 لهذا الحساب بمراسلة هذا المتلقي.</translation>
    </message>
    <message>
        <source>It was stopped before it left.</source>
        <translation>أُوقف قبل أن يخرج.</translation>
    </message>
    <message>
        <source>Post chat</source>
        <translation>محادثة إعلان</translation>
    </message>
    <message>
        <source>The role of this key lacks a permission. Add it in the console of %1.</source>
        <translation>ينقص دور هذا المفتاح إذن. أضفه في لوحة تحكم %1.</translation>
    </message>
    <message>
        <source>The role of this key lacks the permission %1. Add it in the console of %2.</source>
        <extracomment>%1 is the name of a permission such as app:conversation:read, %2 the name of the provider.</extracomment>
        <translation>ينقص دور هذا المفتاح الإذن %1. أضفه في لوحة تحكم %2.</translation>
    </message>
    <message>
        <source>%1 refused the key. Enter one that is valid.</source>
        <translation>رفض %1 المفتاح. أدخل مفتاحًا صالحًا.</translation>
    </message>
    <message>
        <source>%1 does not offer this at the path in the settings. Correct the path, or ask %1 whether your plan includes it.</source>
        <translation>لا يقدّم %1 هذا على المسار الذي في الإعدادات. صحّح المسار، أو اسأل %1 هل تشمله خطتك.</translation>
    </message>
    <message>
        <source>%1 takes no requests at the path in the settings. Correct the path, or else the API address.</source>
        <translation>لا يستقبل %1 الطلبات على المسار الذي في الإعدادات. صحّح المسار، وإلا فعنوان API.</translation>
    </message>
    <message>
        <source>%1 cannot read what Qasid sends. Set the encoding to automatic, or to the other one.</source>
        <translation>لا يستطيع %1 قراءة ما يرسله Qasid. اجعل الترميز تلقائيًّا، أو اختر الترميز الآخر.</translation>
    </message>
    <message>
        <source>What answers at the API address is not %1. Correct the address.</source>
        <translation>ما يجيب على عنوان API ليس %1. صحّح العنوان.</translation>
    </message>
    <message>
        <source>%1 found no file in what was sent. Correct the name of the form field in the settings.</source>
        <translation>لم يجد %1 ملفًّا فيما أُرسل. صحّح اسم حقل الملفات في الإعدادات.</translation>
    </message>
    <message>
        <source>Asking for messages, sending</source>
        <translation>يسأل عن الرسائل ويرسل</translation>
    </message>
</context>
<context>
    <name>qasid::FactRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Button beside a value such as a phone number; %1 is what the value is.</extracomment>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Field</name>
    <message>
        <source>Show</source>
        <extracomment>Button in a field with a hidden key: shows what was typed.</extracomment>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>qasid::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <extracomment>Tooltip of a filter in the search field. %1 is the filter, as in &quot;Last 30 days&quot;.</extracomment>
        <translation>إزالة التصفية: %1</translation>
    </message>
</context>
<context>
    <name>qasid::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>تصفية أخرى</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters above the list of conversations; at most 10 letters each.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Waiting %1 h+</source>
        <extracomment>Customers who have waited for an answer for more than an hour; at most 14 letters.</extracomment>
        <translation>أكثر من %1 ساعة</translation>
    </message>
</context>
<context>
    <name>qasid::FilterField</name>
    <message>
        <source>Filters: %1</source>
        <extracomment>The search field for screen readers, while filters are on. %1 lists them.</extracomment>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Close search</source>
        <extracomment>Button at the end of the search field.</extracomment>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>qasid::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <extracomment>Field that looks for words in the conversation that is open.</extracomment>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>qasid::FirstRun</name>
    <message>
        <source>Answer every customer from one place</source>
        <translation>الرد على كل العملاء من مكان واحد</translation>
    </message>
    <message>
        <source>Connect the provider your customers write to. Keys stay in the keychain.</source>
        <translation>اربط المزوّد الذي يراسلك عملاؤك عبره. تبقى المفاتيح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the providers and the practice accounts, on a line.</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>Try it with sandbox accounts</source>
        <translation>التجربة بحسابات تدريبية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer, and all of it goes when Qasid is closed.</source>
        <translation>حساب تدريب لكل مزوّد، بعملاء مختلَقين. لا يخرج شيء من هذا الحاسوب، ويزول كله عند إغلاق Qasid.</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, as in &quot;Tuesday 2 December&quot;, %2 a time.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>%1 is a day with its year, %2 a time, %3 the time zone.</extracomment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <extracomment>%1 is a short weekday or a date, %2 a time: &quot;Thu 09:00&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n days %1 h</source>
        <extracomment>%n is a number of days, at least 2; %1 a number of hours.</extracomment>
        <translation>
            <numerusform>%n يوم و%1 س</numerusform>
            <numerusform>يوم و%1 س</numerusform>
            <numerusform>يومان و%1 س</numerusform>
            <numerusform>%n أيام و%1 س</numerusform>
            <numerusform>%n يومًا و%1 س</numerusform>
            <numerusform>%n يوم و%1 س</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, as in &quot;21 h 14 min&quot;.</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, as in &quot;4 min&quot;.</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Today&quot; or &quot;Yesterday&quot;, %2 the day with its date, as in &quot;Wednesday 3 December 2025&quot; or &quot;2 December&quot;.</extracomment>
        <translation>%1، %2</translation>
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
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark read</source>
        <extracomment>Button of a desktop notification.</extracomment>
        <translation>تعليم كمقروءة</translation>
    </message>
</context>
<context>
    <name>qasid::GrantList</name>
    <message>
        <source>Nobody gave access yet.</source>
        <translation>لم يمنح أحد وصولًا بعد.</translation>
    </message>
    <message>
        <source>%1 (only %2)</source>
        <extracomment>What somebody gave access to: %1 is a list of purposes, %2 the id of the one item it is for.</extracomment>
        <translation>%1 (%2 فقط)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Since %1, ended on %2</source>
        <translation>منذ %1، وانتهى في %2</translation>
    </message>
    <message>
        <source>Since %1, renewed before %2</source>
        <translation>منذ %1، ويُجدَّد قبل %2</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>أزل الوصول</translation>
    </message>
    <message>
        <source>Remove the access of %1</source>
        <translation>أزل وصول %1</translation>
    </message>
    <message>
        <source>Remove the access of %1?</source>
        <translation>هل يُزال وصول %1؟</translation>
    </message>
    <message>
        <source>Conversations that need it can be read and answered no more, until they give it again.</source>
        <translation>لا تعود المحادثات التي تحتاجه تُقرأ ولا يُرد عليها حتى يُمنح من جديد.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
</context>
<context>
    <name>qasid::GridJson</name>
    <message>
        <source>This cannot be read. Look for a comma, a quote or a bracket.</source>
        <translation>لا يمكن قراءة هذا. ابحث عن فاصلة أو علامة اقتباس أو قوس.</translation>
    </message>
    <message>
        <source>This must be a list of rows, in square brackets.</source>
        <translation>يجب أن تكون هذه قائمة صفوف بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 مكرر هنا.</translation>
    </message>
    <message>
        <source>Row %1 must be a list of buttons, in square brackets.</source>
        <translation>يجب أن يكون الصف %1 قائمة أزرار بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Row %1, button %2: %3</source>
        <extracomment>Where a fault is. %1 is the row, %2 the button in it, %3 the fault.</extracomment>
        <translation>الصف %1، الزر %2: %3</translation>
    </message>
    <message>
        <source>%1 is missing or not what it must be.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 ناقص أو ليس كما يجب.</translation>
    </message>
    <message>
        <source>%1 is not a field here.</source>
        <extracomment>%1 is the name of a field in JSON.</extracomment>
        <translation>%1 ليس حقلًا معروفًا هنا.</translation>
    </message>
</context>
<context>
    <name>qasid::HeaderTitle</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>كل الأيقونات</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>بلا أيقونة</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Search or type a name</source>
        <translation>ابحث أو اكتب اسمًا</translation>
    </message>
    <message>
        <source>Search icons, or type a name</source>
        <translation>ابحث عن أيقونة أو اكتب اسمها</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>No icon is called %1.</source>
        <translation>لا أيقونة اسمها %1.</translation>
    </message>
</context>
<context>
    <name>qasid::JsonBox</name>
    <message>
        <source>Undo what cannot be read</source>
        <translation>تراجع عما لا يُقرأ</translation>
    </message>
    <message>
        <source>Buttons as JSON</source>
        <translation>الأزرار بصيغة JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where a fault in a text is. %1 is the number of the line, %2 the fault, a sentence.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::KeyRecorder</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of the shortcut list, read aloud with its keys: &quot;Resolve: E&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>G, then…</source>
        <extracomment>On a button that waits for a key; at most 20 letters. The second waits for the key after G.</extracomment>
        <translation>G ثم…</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueEditor</name>
    <message>
        <source>Add a key</source>
        <translation>أضف مفتاحًا</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>ينقص مفتاح.</translation>
    </message>
    <message>
        <source>A key stands here twice.</source>
        <translation>مفتاح مكرر هنا.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>أزل هذا المفتاح</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
</context>
<context>
    <name>qasid::KeyValueRow</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button beside a value, such as a customer&apos;s phone number.</extracomment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>qasid::Keymap</name>
    <message>
        <source>G then %1</source>
        <extracomment>Two keys pressed one after the other: &quot;G then N&quot;</extracomment>
        <translation>G ثم %1</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>عرض كل الاختصارات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>الانتقال إلى الوارد</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>الانتقال إلى محادثاتي</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>الانتقال إلى غير المسندة</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>الانتقال إلى المؤجلة</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>الانتقال إلى المسودات</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>الانتقال إلى الصادر</translation>
    </message>
    <message>
        <source>Go to Resolved</source>
        <translation>الانتقال إلى المحلولة</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>لوحة العميل</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Check for messages</source>
        <translation>التحقق من الرسائل</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>التالية غير المقروءة</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>السابقة غير المقروءة</translation>
    </message>
    <message>
        <source>Open and go to the reply</source>
        <translation>الفتح والانتقال إلى الرد</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Resolve or reopen</source>
        <translation>الحل أو إعادة الفتح</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>تأجيل حتى الغد</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>تولّي هذه المحادثة</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>تأجيل حتى…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Select the conversation</source>
        <translation>تحديد المحادثة</translation>
    </message>
    <message>
        <source>Select down to the next</source>
        <translation>التحديد حتى التالية</translation>
    </message>
    <message>
        <source>Select up to the previous</source>
        <translation>التحديد حتى السابقة</translation>
    </message>
    <message>
        <source>Select all that are loaded</source>
        <translation>تحديد كل المحمّلة</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageTabs</name>
    <message>
        <source>Languages of the message</source>
        <translation>لغات الرسالة</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <extracomment>A tab for the text of a message in one language. %1 is the language in itself.</extracomment>
        <translation>%1، معروضة</translation>
    </message>
    <message>
        <source>%1, written</source>
        <translation>%1، مكتوبة</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1، فارغة</translation>
    </message>
</context>
<context>
    <name>qasid::LanguageWords</name>
    <message>
        <source>English</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>التركية</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>The name of a language, inside a sentence.</extracomment>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of an enumeration, as in &quot;English, Arabic or Turkish&quot;. %1 is all but the last.</extracomment>
        <translation>%1 أو %2</translation>
    </message>
</context>
<context>
    <name>qasid::ListMenuEditor</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Word on the button</source>
        <translation>نص الزر</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>اختر أحد الخيارات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Title, needed with several sections</source>
        <translation>عنوان، مطلوب عند تعدد الأقسام</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>إزالة هذا الصف</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>%1 أحرف زائدة</numerusform>
            <numerusform>%1 حرفًا زائدًا</numerusform>
            <numerusform>%1 حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>May be shortened on the customer&apos;s phone</source>
        <translation>قد يُختصر على هاتف العميل</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows</source>
        <translation>
            <numerusform>الحد الأقصى للصفوف: %1</numerusform>
            <numerusform>الحد الأقصى للصفوف: %1</numerusform>
            <numerusform>الحد الأقصى للصفوف: %1</numerusform>
            <numerusform>%1 صفوف كحد أقصى</numerusform>
            <numerusform>%1 صفًا كحد أقصى</numerusform>
            <numerusform>%1 صف كحد أقصى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ListPlaceholder</name>
    <message>
        <source>Reading the list</source>
        <translation>جارٍ قراءة القائمة</translation>
    </message>
</context>
<context>
    <name>qasid::LiveReply</name>
    <message>
        <source>Stop</source>
        <extracomment>Under what an AI agent is writing: it shall write no more.</extracomment>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stop the AI agent</source>
        <extracomment>The same for assistive tools.</extracomment>
        <translation>أوقف الوكيل الذكي</translation>
    </message>
</context>
<context>
    <name>qasid::LocationEditor</name>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A number from -90 to 90</source>
        <translation>عدد من ⁦-90⁩ إلى ⁦90⁩</translation>
    </message>
    <message>
        <source>A number from -180 to 180</source>
        <translation>عدد من ⁦-180⁩ إلى ⁦180⁩</translation>
    </message>
</context>
<context>
    <name>qasid::MetadataEditor</name>
    <message>
        <source>How details are shown</source>
        <translation>طريقة عرض التفاصيل</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Details as JSON</source>
        <translation>التفاصيل بصيغة JSON</translation>
    </message>
    <message>
        <source>This is no JSON object. It begins with { and ends with }, and every key stands in quotes.</source>
        <translation>هذا ليس كائن JSON. يبدأ بـ ⁦{⁩ وينتهي بـ ⁦}⁩، وكل مفتاح بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>qasid::MetadataRows</name>
    <message>
        <source>Add a detail</source>
        <translation>أضف تفصيلًا</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove this detail</source>
        <translation>أزل هذا التفصيل</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>One of several rows of a key and a value; %1 is its number.</extracomment>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1 is the key of the value, as &quot;priority&quot;.</extracomment>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
    <message>
        <source>Give it a key.</source>
        <translation>أعطه مفتاحًا.</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>هذا المفتاح موجود.</translation>
    </message>
    <message>
        <source>This was not a text. Write it as JSON.</source>
        <translation>لم يكن هذا نصًّا. اكتبه بصيغة JSON.</translation>
    </message>
</context>
<context>
    <name>qasid::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <extracomment>Title of a dialog. %1 is the name of the conversation that is put under another one.</extracomment>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انقل</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>ابحث بالاسم</translation>
    </message>
    <message>
        <source>Choose the conversation that it goes under.</source>
        <translation>اختر المحادثة التي توضع تحتها.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>There is no other conversation in this account.</source>
        <translation>لا محادثة أخرى في هذا الحساب.</translation>
    </message>
    <message>
        <source>No conversation of this account matches.</source>
        <translation>لا محادثة مطابقة في هذا الحساب.</translation>
    </message>
</context>
<context>
    <name>qasid::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>طريقة إيجادها</translation>
    </message>
    <message>
        <source>With a customer</source>
        <extracomment>Two ways to come to a conversation: naming its customer, or naming it by its ID.</extracomment>
        <translation>مع عميل</translation>
    </message>
    <message>
        <source>By its ID</source>
        <translation>بمعرّفها</translation>
    </message>
    <message>
        <source>Fill in one or more of these. If the customer has a conversation already, it is opened: no second one is made.</source>
        <translation>املأ واحدًا أو أكثر من هذه الحقول. إن كانت للعميل محادثة من قبل فستُفتح، ولا تُنشأ أخرى.</translation>
    </message>
    <message>
        <source>Name, members, channel and details</source>
        <extracomment>Button; shows further fields.</extracomment>
        <translation>الاسم والأعضاء والقناة والتفاصيل</translation>
    </message>
    <message>
        <source>By its name, such as the address of a website. Without one the provider decides.</source>
        <extracomment>Under the field for a channel.</extracomment>
        <translation>باسمها، مثل عنوان موقع. ومن دونه يقرر المزوّد.</translation>
    </message>
    <message>
        <source>Follow a conversation that exists already. Its messages are loaded, and new ones appear in the list.</source>
        <translation>تابع محادثة موجودة. تُحمَّل رسائلها، وتظهر الجديدة في القائمة.</translation>
    </message>
    <message>
        <source>Conversation ID</source>
        <translation>معرّف المحادثة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>Say who the conversation is with: fill in at least one of the fields about the customer, or name a member.</source>
        <translation>اذكر مع من المحادثة: املأ حقلًا واحدًا على الأقل من حقول العميل، أو اذكر عضوًا.</translation>
    </message>
    <message>
        <source>Enter the ID of the conversation.</source>
        <translation>أدخل معرّف المحادثة.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <extracomment>For screen readers: whether further fields are shown.</extracomment>
        <translation>مفتوحة</translation>
    </message>
</context>
<context>
    <name>qasid::NewSubDialog</name>
    <message>
        <source>New sub-conversation</source>
        <translation>محادثة فرعية جديدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>أنشئ</translation>
    </message>
    <message>
        <source>It goes under %1.</source>
        <extracomment>%1 is the name of the conversation that the new one goes under.</extracomment>
        <translation>توضع تحت %1.</translation>
    </message>
    <message>
        <source>Without a channel of its own it uses those of %1.</source>
        <extracomment>Under the field for a channel. %1 is the name of the conversation above.</extracomment>
        <translation>إن لم تكن لها قناة خاصة استخدمت قنوات %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Give it a name, such as the number of an order.</source>
        <translation>أعطها اسمًا، مثل رقم طلب شراء.</translation>
    </message>
</context>
<context>
    <name>qasid::NoticeLine</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>أخفِ هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>qasid::Notifications</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>A message was not sent.</source>
        <translation>رسالة لم تُرسل.</translation>
    </message>
    <message>
        <source>Back from snooze.</source>
        <translation>عادت من التأجيل.</translation>
    </message>
</context>
<context>
    <name>qasid::OutgoingCheck</name>
    <message>
        <source>Give the latitude and the longitude.</source>
        <translation>أدخل خط العرض وخط الطول.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here. Shorten it by %3.</source>
        <extracomment>%1 is the provider, %2 the limit, %3 by how many characters the text is over it.</extracomment>
        <translation>الحد الأقصى للأحرف هنا لدى %1 هو %2. اختصر بمقدار %3.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>اكتب النص أولًا.</translation>
    </message>
    <message>
        <source>Give every section a title.</source>
        <translation>أعطِ كل قسم عنوانًا.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>%1 takes no list menus.</source>
        <translation>لا يقبل %1 قوائم الخيارات.</translation>
    </message>
    <message>
        <source>Give the menu at least one row.</source>
        <translation>أضف إلى القائمة صفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows.</source>
        <translation>الحد الأقصى للصفوف لدى %1 هو %2.</translation>
    </message>
    <message>
        <source>Two buttons have the same caption.</source>
        <translation>لزرين التسمية نفسها.</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>الزر %1: %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons.</source>
        <translation>الحد الأقصى للأزرار لدى %1 هو %2.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files in one message.</source>
        <translation>الحد الأقصى للملفات في الرسالة الواحدة لدى %1 هو %2.</translation>
    </message>
    <message>
        <source>%1 takes no file together with buttons.</source>
        <translation>لا يقبل %1 ملفًا مع أزرار.</translation>
    </message>
    <message>
        <source>%1 does not take files like %2.</source>
        <translation>لا يقبل %1 ملفات مثل %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>الملف أكبر من %1.</translation>
    </message>
    <message>
        <source>%1 sends either text or a file, not both in one message.</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>يرسل %1 نصًّا أو ملفًّا، لا كليهما في رسالة واحدة.</translation>
    </message>
    <message>
        <source>Row %1, button %2 has no caption.</source>
        <extracomment>%1 is the number of a row of buttons, %2 the number of the button in it.</extracomment>
        <translation>الصف %1، الزر %2 بلا نص.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons in a row.</source>
        <translation>يقبل %1 في الصف %2 أزرار على الأكثر.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows of buttons.</source>
        <translation>يقبل %1 صفوف أزرار عددها %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 takes no buttons of this kind.</source>
        <translation>لا يقبل %1 أزرارًا من هذا النوع.</translation>
    </message>
    <message>
        <source>%1 takes no icons on buttons.</source>
        <translation>لا يقبل %1 أيقونات على الأزرار.</translation>
    </message>
    <message>
        <source>Give all its data a key.</source>
        <translation>أعط كل بياناته مفاتيح.</translation>
    </message>
    <message>
        <source>Enter the token of the post.</source>
        <translation>أدخل رمز الإعلان.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong with the text of a message in one of its languages, as in &quot;Arabic: …&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a command or a customer&apos;s name</source>
        <translation>اكتب أمرًا أو اسم عميل</translation>
    </message>
    <message>
        <source>Type &gt; for commands only, @ for customers.</source>
        <extracomment>Read aloud with the field of the command palette.</extracomment>
        <translation>اكتب ⁦&gt;⁩ للأوامر فقط، و⁦@⁩ للعملاء.</translation>
    </message>
    <message>
        <source>Type a customer&apos;s name, phone number or e-mail address.</source>
        <translation>اكتب اسم عميل أو رقم هاتفه أو بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>No matches for “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 results</source>
        <extracomment>How many commands and customers fit what was typed; read aloud.</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%1 نتائج</numerusform>
            <numerusform>%1 نتيجة</numerusform>
            <numerusform>%1 نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>الأوامر فقط</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>العملاء</translation>
    </message>
</context>
<context>
    <name>qasid::ParentList</name>
    <message>
        <source>At the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>Under no other conversation</source>
        <translation>ليست تحت محادثة أخرى</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>محادثة فرعية</translation>
    </message>
</context>
<context>
    <name>qasid::PeriodDialog</name>
    <message>
        <source>Search between two days</source>
        <translation>البحث بين يومين</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>qasid::PollingSection</name>
    <message>
        <source>How new messages are found</source>
        <translation>كيف تُكتشف الرسائل الجديدة</translation>
    </message>
</context>
<context>
    <name>qasid::PollingWords</name>
    <message>
        <source>%1 of %2 requests in the last minute</source>
        <translation>%1 من أصل %2 من الطلبات في آخر دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 requests in the last minute</source>
        <extracomment>The same without a limit.</extracomment>
        <translation>
            <numerusform>%1 من الطلبات في آخر دقيقة</numerusform>
            <numerusform>%1 من الطلبات في آخر دقيقة</numerusform>
            <numerusform>%1 من الطلبات في آخر دقيقة</numerusform>
            <numerusform>%1 طلبات في آخر دقيقة</numerusform>
            <numerusform>%1 طلبًا في آخر دقيقة</numerusform>
            <numerusform>%1 طلب في آخر دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>Inside a sentence: of that many the provider is asked for new messages.</extracomment>
        <translation>
            <numerusform>%1 من المحادثات</numerusform>
            <numerusform>%1 من المحادثات</numerusform>
            <numerusform>%1 من المحادثات</numerusform>
            <numerusform>%1 محادثات</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue</source>
        <extracomment>Inside a sentence: that many conversations should have been asked about by now.</extracomment>
        <translation>
            <numerusform>%1 متأخرة</numerusform>
            <numerusform>%1 متأخرة</numerusform>
            <numerusform>%1 متأخرتان</numerusform>
            <numerusform>%1 متأخرة</numerusform>
            <numerusform>%1 متأخرة</numerusform>
            <numerusform>%1 متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>آخر جواب %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>Inside a sentence.</extracomment>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Asks for messages: %1, %2, %3; %4.</source>
        <extracomment>&quot;Asks for messages: 84 of 120 requests in the last minute, 214 conversations, 3 overdue; last answer 09:41.&quot;</extracomment>
        <translation>يسأل عن الرسائل: %1، %2، %3؛ %4.</translation>
    </message>
    <message>
        <source>It waits until %1.</source>
        <extracomment>The provider asked to slow down, or could not be reached. %1 is a time.</extracomment>
        <translation>ينتظر حتى %1.</translation>
    </message>
</context>
<context>
    <name>qasid::PressTrial</name>
    <message>
        <source>Try it out</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>The button asks for</source>
        <translation>يطلب الزر</translation>
    </message>
    <message>
        <source>An address to open</source>
        <translation>عنوانًا يُفتح</translation>
    </message>
    <message>
        <source>Words or an action</source>
        <translation>كلامًا أو إجراء</translation>
    </message>
    <message>
        <source>The button&apos;s data</source>
        <translation>بيانات الزر</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>بصيغة JSON</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>ما يحصل عليه العميل</translation>
    </message>
    <message>
        <source>The answer, as it is sent</source>
        <translation>الجواب كما يُرسل</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>كصفوف</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>%1 fits.</source>
        <translation>%1 تناسب.</translation>
    </message>
    <message>
        <source>No rule fits: the default answers.</source>
        <translation>لا تناسب أي قاعدة: يجيب الافتراضي.</translation>
    </message>
    <message>
        <source>No rule fits, and the default has no such answer: the provider&apos;s safest one is sent.</source>
        <translation>لا تناسب أي قاعدة، وليس في الافتراضي جواب كهذا: يُرسل أسلم جواب لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider asks this account again, for an address.</source>
        <translation>يسأل المزوّد هذا الحساب مجددًا عن عنوان.</translation>
    </message>
</context>
<context>
    <name>qasid::QuoteBar</name>
    <message>
        <source>Do not answer this message</source>
        <translation>عدم الرد على هذه الرسالة</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>ردًا على: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Rail</name>
    <message>
        <source>Views and accounts</source>
        <extracomment>Read by assistive tools: the bar with views and accounts.</extracomment>
        <translation>العروض والحسابات</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Tooltip of the plus under the accounts.</extracomment>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا محادثات غير مقروءة</numerusform>
            <numerusform>محادثة غير مقروءة</numerusform>
            <numerusform>محادثتان غير مقروءتين</numerusform>
            <numerusform>%n محادثات غير مقروءة</numerusform>
            <numerusform>%n محادثة غير مقروءة</numerusform>
            <numerusform>%n محادثة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>لا محادثات مؤجلة</numerusform>
            <numerusform>محادثة مؤجلة</numerusform>
            <numerusform>محادثتان مؤجلتان</numerusform>
            <numerusform>%n محادثات مؤجلة</numerusform>
            <numerusform>%n محادثة مؤجلة</numerusform>
            <numerusform>%n محادثة مؤجلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>لا رسائل متعثرة</numerusform>
            <numerusform>رسالة لم تُرسل</numerusform>
            <numerusform>رسالتان لم تُرسلا</numerusform>
            <numerusform>%n رسائل لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>لا رسائل بانتظار الإرسال</numerusform>
            <numerusform>رسالة بانتظار الإرسال</numerusform>
            <numerusform>رسالتان بانتظار الإرسال</numerusform>
            <numerusform>%n رسائل بانتظار الإرسال</numerusform>
            <numerusform>%n رسالة بانتظار الإرسال</numerusform>
            <numerusform>%n رسالة بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of an account: its name and how it does. &quot;Atlas Store: Receiving, sending&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير المسندة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>المؤجلة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>المحلولة</translation>
    </message>
</context>
<context>
    <name>qasid::ReceiverText</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>المنفذ %1 مستخدم في برنامج آخر.</translation>
    </message>
    <message>
        <source>The address to listen on is not one of this computer.</source>
        <translation>عنوان الاستماع ليس من عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer does not let Qasid use port %1.</source>
        <translation>لا يسمح هذا الحاسوب لـ Qasid باستخدام المنفذ %1.</translation>
    </message>
    <message>
        <source>The certificate or its key could not be read.</source>
        <translation>تعذرت قراءة الشهادة أو مفتاحها.</translation>
    </message>
    <message>
        <source>Port %1 could not be opened.</source>
        <translation>تعذر فتح المنفذ %1.</translation>
    </message>
</context>
<context>
    <name>qasid::ReceivingPage</name>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Answers since start</source>
        <translation>الردود منذ بدء التشغيل</translation>
    </message>
    <message>
        <source>Events that could not be read</source>
        <translation>أحداث تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>Where providers reach this computer, such as https://inbox.example.com.</source>
        <translation>العنوان الذي يصل منه المزوّدون إلى هذا الحاسوب، مثل https://inbox.example.com.</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>هذا ليس عنوانًا مثل https://inbox.example.com.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>الاستماع على</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel or reverse proxy on this computer, 0.0.0.0 for every network.</source>
        <translation>العنوان 127.0.0.1 لنفق أو وكيل عكسي على هذا الحاسوب، و⁦0.0.0.0⁩ لكل الشبكات.</translation>
    </message>
    <message>
        <source>This is not an address of a network interface.</source>
        <translation>هذا ليس عنوان واجهة شبكة.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>PEM; empty for plain HTTP behind a proxy.</source>
        <translation>بصيغة PEM؛ يُترك فارغًا مع HTTP غير مشفّر خلف وكيل.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>لا يمكن استخدام هذا الملف.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Listening on %1 over HTTPS.</source>
        <extracomment>%1 is an address with a port.</extracomment>
        <translation>الاستماع جارٍ على %1 عبر HTTPS.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>الاستماع جارٍ على %1.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>الاستماع متوقف.</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <extracomment>%1 is an HTTP status such as 200, %2 how often it was answered.</extracomment>
        <translation>%1: عدد المرات %2</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>لم يصل شيء بعد.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an account, %2 a day and time, %3 why an event was not understood (in English).</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Qasid still cannot read it.</source>
        <translation>ما زال Qasid لا يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Read. It is in its conversation now.</source>
        <translation>تمت قراءته، وهو الآن في محادثته.</translation>
    </message>
    <message>
        <source>Accounts that are asked for messages</source>
        <translation>حسابات يُسأل عن رسائلها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 a sentence that says how it is asked for messages.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qasid::RenameDialog</name>
    <message>
        <source>Rename the conversation</source>
        <translation>أعد تسمية المحادثة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The list shows %1; this name stands in the customer panel.</source>
        <extracomment>%1 is the name of a customer.</extracomment>
        <translation>تعرض القائمة %1؛ ويظهر هذا الاسم في لوحة العميل.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
</context>
<context>
    <name>qasid::ReplyButtonsEditor</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>إضافة زر</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>الزر %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>إزالة هذا الزر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a text is: %1 of at most %2 characters.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>أحرف زائدة: %1</numerusform>
            <numerusform>%1 أحرف زائدة</numerusform>
            <numerusform>%1 حرفًا زائدًا</numerusform>
            <numerusform>%1 حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>الحد الأقصى للأزرار: %1</numerusform>
            <numerusform>الحد الأقصى للأزرار: %1</numerusform>
            <numerusform>الحد الأقصى للأزرار: %1</numerusform>
            <numerusform>%1 أزرار كحد أقصى</numerusform>
            <numerusform>%1 زرًا كحد أقصى</numerusform>
            <numerusform>%1 زر كحد أقصى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ReplyNameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: the saved reply of the same name goes, this one takes its place.</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>يوجد رد جاهز بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionBox</name>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>طبّق</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>عدد آخر من الأيام</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>رقم من 1 إلى %1.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًّا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the oldest of %2</source>
        <extracomment>%1 is an amount of messages, conversations and files, %2 a date.</extracomment>
        <translation>%1؛ أقدمها من %2</translation>
    </message>
    <message>
        <source>From now on nothing is deleted by its age.</source>
        <translation>من الآن لا يُحذف شيء لقدمه.</translation>
    </message>
    <message>
        <source>Nothing is that old yet. Later messages go when they are.</source>
        <translation>لا شيء بهذا القدم بعد. تُحذف الرسائل اللاحقة حين تبلغه.</translation>
    </message>
    <message>
        <source>This deletes now: %1.</source>
        <translation>يُحذف الآن: %1.</translation>
    </message>
    <message>
        <source>Delete what is older than 1 day from %1?</source>
        <extracomment>%1 is an account.</extracomment>
        <translation>هل يُحذف ما مضى عليه أكثر من يوم من %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete what is older than %n days from %1?</source>
        <translation>
            <numerusform>هل يُحذف كل شيء من %1؟</numerusform>
            <numerusform>هل يُحذف ما مضى عليه أكثر من يوم من %1؟</numerusform>
            <numerusform>هل يُحذف ما مضى عليه أكثر من يومين من %1؟</numerusform>
            <numerusform>هل يُحذف ما مضى عليه أكثر من %n أيام من %1؟</numerusform>
            <numerusform>هل يُحذف ما مضى عليه أكثر من %n يومًا من %1؟</numerusform>
            <numerusform>هل يُحذف ما مضى عليه أكثر من %n يوم من %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. This cannot be undone.</source>
        <translation>%1. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Messages are kept for ever.</source>
        <translation>تُحفظ الرسائل دائمًا.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>لم يكن هناك ما يُحذف.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>حُذف: %1.</translation>
    </message>
    <message>
        <source>1 whole conversation</source>
        <translation>محادثة كاملة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n whole conversations</source>
        <translation>
            <numerusform>لا محادثات كاملة</numerusform>
            <numerusform>محادثة كاملة واحدة</numerusform>
            <numerusform>محادثتان كاملتان</numerusform>
            <numerusform>%n محادثات كاملة</numerusform>
            <numerusform>%n محادثة كاملة</numerusform>
            <numerusform>%n محادثة كاملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::RetentionList</name>
    <message>
        <source>Messages of %1</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>رسائل %1</translation>
    </message>
</context>
<context>
    <name>qasid::RetentionSection</name>
    <message>
        <source>How long messages are kept</source>
        <translation>مدة حفظ الرسائل</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>حفظ الرسائل</translation>
    </message>
</context>
<context>
    <name>qasid::RowsEditor</name>
    <message>
        <source>Who sees these buttons</source>
        <translation>من يرى هذه الأزرار</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>أضف صفًّا</translation>
    </message>
    <message>
        <source>Show the buttons as JSON</source>
        <translation>اعرض الأزرار بصيغة JSON</translation>
    </message>
    <message>
        <source>The JSON of the buttons cannot be read yet. Correct it, or undo it.</source>
        <translation>لا تُقرأ صيغة JSON للأزرار بعد. صحّحها أو تراجع عنها.</translation>
    </message>
    <message>
        <source>The caption is too long.</source>
        <translation>النص أطول من اللازم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons</source>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>لا أزرار</numerusform>
            <numerusform>زر واحد</numerusform>
            <numerusform>زران</numerusform>
            <numerusform>%1 أزرار</numerusform>
            <numerusform>%1 زرًّا</numerusform>
            <numerusform>%1 زر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <comment>after: 3 buttons in</comment>
        <extracomment>Part of &quot;3 buttons in 2 rows. Drag to reorder.&quot;</extracomment>
        <translation>
            <numerusform>بلا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًّا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 is &quot;3 buttons&quot;, %2 &quot;2 rows&quot;.</extracomment>
        <translation>%1 في %2.</translation>
    </message>
    <message>
        <source>Drag to reorder.</source>
        <extracomment>After &quot;3 buttons in 2 rows.&quot;: they can be dragged to other places.</extracomment>
        <translation>اسحب لإعادة الترتيب.</translation>
    </message>
</context>
<context>
    <name>qasid::RuleEditor</name>
    <message>
        <source>What a press is answered when no rule fits, or none that fits has what the button asks for.</source>
        <translation>ما تُجاب به ضغطة حين لا تناسب أي قاعدة، أو لا يكون في المناسبة ما يطلبه الزر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Fits when the button&apos;s data has</source>
        <translation>تناسب حين تحوي بيانات الزر</translation>
    </message>
    <message>
        <source>* stands for any value; a dot goes into an object: order.id</source>
        <extracomment>Under rows of a key and a value; * and order.id are written as they are.</extracomment>
        <translation>* تعني أي قيمة؛ والنقطة تدخل في كائن: order.id</translation>
    </message>
</context>
<context>
    <name>qasid::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place of a row in a list: %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>qasid::RuleRow</name>
    <message>
        <source>%1. Something has to be corrected.</source>
        <translation>%1. هناك ما يلزم تصحيحه.</translation>
    </message>
</context>
<context>
    <name>qasid::RulesPane</name>
    <message>
        <source>Add a rule</source>
        <translation>أضف قاعدة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>The name of a new rule until it is given another; %1 is a number.</extracomment>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيلت %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>حين لا تناسب أي قاعدة</translation>
    </message>
</context>
<context>
    <name>qasid::SandboxAccounts</name>
    <message>
        <source>%1 practice</source>
        <comment>name of a practice account; %1 is a provider</comment>
        <translation>%1 تدريبي</translation>
    </message>
</context>
<context>
    <name>qasid::SavedRepliesDialog</name>
    <message>
        <source>Saved replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search saved replies</source>
        <translation>ابحث في الردود الجاهزة</translation>
    </message>
    <message>
        <source>Save as reply template</source>
        <translation>احفظ ردًّا جاهزًا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>أدرج</translation>
    </message>
    <message>
        <source>No saved replies yet. Write one, with its buttons, and choose “Save as reply template”.</source>
        <translation>لا ردود جاهزة بعد. اكتب ردًّا بأزراره واختر «احفظ ردًّا جاهزًا».</translation>
    </message>
    <message>
        <source>No saved reply matches.</source>
        <translation>لا رد جاهز مطابق.</translation>
    </message>
    <message>
        <source>Rename saved reply</source>
        <translation>أعد تسمية الرد الجاهز</translation>
    </message>
    <message>
        <source>There is a saved reply with this name.</source>
        <translation>يوجد رد جاهز بهذا الاسم.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before a saved reply is removed. %1 is its name.</extracomment>
        <translation>هل يُزال %1؟</translation>
    </message>
    <message>
        <source>The saved reply is deleted from this computer. Messages sent with it stay.</source>
        <translation>يُحذف الرد الجاهز من هذا الحاسوب. تبقى الرسائل التي أُرسلت به.</translation>
    </message>
</context>
<context>
    <name>qasid::SavedRepliesPage</name>
    <message>
        <source>Saved replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Replies kept to be used again, in every account that can send them. A reply is saved from the composer.</source>
        <translation>ردود محفوظة ليُعاد استخدامها في كل حساب يمكنه إرسالها. يُحفظ الرد من خانة الكتابة.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>1 button</source>
        <translation>زر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n buttons</source>
        <translation>
            <numerusform>لا أزرار</numerusform>
            <numerusform>زر واحد</numerusform>
            <numerusform>زران</numerusform>
            <numerusform>%n أزرار</numerusform>
            <numerusform>%n زرًّا</numerusform>
            <numerusform>%n زر</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the name of a saved reply.</extracomment>
        <translation>عدّل %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>احذف %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Its buttons stay: %1.</source>
        <translation>تبقى أزراره: %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A name of up to %1 characters is needed.</source>
        <translation>يلزم اسم لا يتجاوز %1 حرفًا.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Another saved reply has this name.</source>
        <translation>يحمل رد جاهز آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>qasid::SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>Button in a search field: empties it.</extracomment>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>qasid::SearchFilterMenu</name>
    <message>
        <source>Written by</source>
        <extracomment>Entry of the search&apos;s filter menu: who wrote the message.</extracomment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Entry of the search&apos;s filter menu: pictures, files and so on.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Entry of the search&apos;s filter menu: when the message was written.</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <extracomment>Entry of the search&apos;s filter menu: opens a dialog with two dates.</extracomment>
        <translation>تواريخ مخصصة…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>qasid::SearchFilterWords</name>
    <message>
        <source>Any time</source>
        <extracomment>Filter of a search: messages of any date.</extracomment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message numerus="yes">
        <source>Last %1 days</source>
        <extracomment>Filter of a search: messages of the last %1 days.</extracomment>
        <translation>
            <numerusform>آخر %1 يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %1 أيام</numerusform>
            <numerusform>آخر %1 يومًا</numerusform>
            <numerusform>آخر %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Filter of a search: messages of this day and later. %1 is a date.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Filter of a search: messages of this day and earlier. %1 is a date.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Filter of a search: a span of time between two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Anyone</source>
        <extracomment>Filter of a search: whoever wrote the message.</extracomment>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Filter of a search: messages of customers.</extracomment>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Us</source>
        <extracomment>Filter of a search: messages that we wrote.</extracomment>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Filter of a search: messages of any kind.</extracomment>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع الجغرافية</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>qasid::SearchPane</name>
    <message>
        <source>No matches</source>
        <translation>لا مطابقات</translation>
    </message>
    <message>
        <source>Finds messages, private notes and customers by the beginnings of words.</source>
        <translation>يعثر على الرسائل والملاحظات الخاصة والعملاء بأوائل الكلمات.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>لا شيء يطابق هذه التصفية</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No matches for &quot;%1&quot;</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Try fewer letters or a wider date range.</source>
        <translation>جرّب أحرفًا أقل أو نطاق تواريخ أوسع.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>qasid::SearchResultsView</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>qasid::SearchShapes</name>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
</context>
<context>
    <name>qasid::SearchTabs</name>
    <message>
        <source>Messages</source>
        <extracomment>Kinds of search results; at most 12 letters each.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Kind of search results: private notes.</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
</context>
<context>
    <name>qasid::SearchWords</name>
    <message numerus="yes">
        <source>%1+ matches</source>
        <extracomment>At least so many messages were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ مطابقة</numerusform>
            <numerusform>%1+ مطابقة</numerusform>
            <numerusform>%1+ مطابقة</numerusform>
            <numerusform>%1+ مطابقات</numerusform>
            <numerusform>%1+ مطابقة</numerusform>
            <numerusform>%1+ مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <extracomment>So many messages were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%1 مطابقات</numerusform>
            <numerusform>%1 مطابقة</numerusform>
            <numerusform>%1 مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ conversations</source>
        <extracomment>At least so many conversations. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ محادثة</numerusform>
            <numerusform>%1+ محادثة</numerusform>
            <numerusform>%1+ محادثة</numerusform>
            <numerusform>%1+ محادثات</numerusform>
            <numerusform>%1+ محادثة</numerusform>
            <numerusform>%1+ محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <extracomment>%1 is the number.</extracomment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%1 محادثات</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1+ customers</source>
        <extracomment>At least so many customers were found. %1 is a number.</extracomment>
        <translation>
            <numerusform>%1+ عميل</numerusform>
            <numerusform>%1+ عميل</numerusform>
            <numerusform>%1+ عميل</numerusform>
            <numerusform>%1+ عملاء</numerusform>
            <numerusform>%1+ عميلًا</numerusform>
            <numerusform>%1+ عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <extracomment>So many customers were found. %1 is the number.</extracomment>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%1 عملاء</numerusform>
            <numerusform>%1 عميلًا</numerusform>
            <numerusform>%1 عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Above search results. %1 is as in &quot;8 matches&quot;, %2 as in &quot;5 conversations&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Capitals and accents are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word that was typed.</extracomment>
        <translation>تُهمل حالة الأحرف وعلاماتها، ويُعثر بكلمة %1 أيضًا على الكلمات التي تبدأ بها.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, and %1 also finds words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed.</extracomment>
        <translation>تُهمل الحركات واختلافات كتابة الحروف، ويُعثر بكلمة %1 أيضًا على الكلمات التي تبدأ بها.</translation>
    </message>
    <message>
        <source>Vowel marks and letter variants are ignored, so %1 also finds %2 and words that start with it.</source>
        <extracomment>Below search results. %1 is a word in Arabic script that was typed, %2 the same word written otherwise.</extracomment>
        <translation>تُهمل الحركات واختلافات كتابة الحروف، لذا يُعثر بكلمة %1 أيضًا على %2 وعلى الكلمات التي تبدأ بها.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for search. What is found in them appears here by itself.</source>
        <extracomment>Below search results, or in their place, after an update or a large import.</extracomment>
        <translation>لا تزال الرسائل الأقدم قيد التحضير للبحث. ما يُعثر عليه فيها يظهر هنا تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>qasid::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>Read by assistive tools: the bar with what can be done with all conversations that are selected.</extracomment>
        <translation>المحادثات المحددة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <extracomment>How many conversations of the list are selected.</extracomment>
        <translation>
            <numerusform>لا محادثات محددة</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%1 محددة</numerusform>
            <numerusform>%1 محددة</numerusform>
            <numerusform>%1 محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are loaded</source>
        <extracomment>After &quot;60 selected&quot;: a long list is read as it is scrolled.</extracomment>
        <translation>كل المحمّلة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>To take conversations is to become the one who answers them; to release them is to give that back.</extracomment>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>تولّيها</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>اختيار وقت…</translation>
    </message>
</context>
<context>
    <name>qasid::SendOptionsEditor</name>
    <message>
        <source>Write as the customer</source>
        <translation>اكتب باسم العميل</translation>
    </message>
    <message>
        <source>For a call you took by phone: the message is written down as theirs, not as yours.</source>
        <translation>لمكالمة هاتفية تلقيتها: تُسجَّل الرسالة باسم العميل لا باسمك.</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>Words of the provider that a message is marked with.</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>The channel a message goes through, by the name people know.</extracomment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>As people know it: shop.example.com</source>
        <translation>كما يعرفها الناس: shop.example.com</translation>
    </message>
    <message>
        <source>Id of the channel</source>
        <translation>معرّف القناة</translation>
    </message>
    <message>
        <source>Id of the channel the AI agent answers through</source>
        <translation>معرّف القناة التي يجيب عبرها الوكيل الذكي</translation>
    </message>
    <message>
        <source>Empty: the agent&apos;s own choice</source>
        <translation>إن تُرك فارغًا اختار الوكيل</translation>
    </message>
    <message>
        <source>Id of a template</source>
        <extracomment>The id of a template that is kept at the provider.</extracomment>
        <translation>معرّف القالب</translation>
    </message>
    <message>
        <source>Filled into the template</source>
        <translation>ما يُملأ في القالب</translation>
    </message>
    <message>
        <source>Not a text. It is kept as it is.</source>
        <translation>ليس نصًّا. يُحفظ كما هو.</translation>
    </message>
</context>
<context>
    <name>qasid::SentButtonWords</name>
    <message>
        <source>Button without words</source>
        <extracomment>In place of the words on a button that has none.</extracomment>
        <translation>زر بلا كلام</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>What a button under a message does for the customer. %1 is an address.</extracomment>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Asks your server for an address to open</source>
        <translation>يسأل خادمك عن عنوان يُفتح</translation>
    </message>
    <message>
        <source>Asks your server for an address to open: %1</source>
        <extracomment>%1 is the button&apos;s data, as in &quot;slot=wed-1030&quot;.</extracomment>
        <translation>يسأل خادمك عن عنوان يُفتح: %1</translation>
    </message>
    <message>
        <source>Asks your server what to do</source>
        <translation>يسأل خادمك ماذا يفعل</translation>
    </message>
    <message>
        <source>Asks your server what to do: %1</source>
        <translation>يسأل خادمك ماذا يفعل: %1</translation>
    </message>
    <message>
        <source>Comes back as %1</source>
        <extracomment>The customer&apos;s tap comes back as a message with this id.</extracomment>
        <translation>يعود بالمعرّف %1</translation>
    </message>
    <message>
        <source>Opens the page of post %1 for its owner</source>
        <extracomment>%1 is the provider&apos;s id of a post.</extracomment>
        <translation>يفتح صفحة الإعلان %1 لصاحبه</translation>
    </message>
    <message>
        <source>Opens post %1</source>
        <translation>يفتح الإعلان %1</translation>
    </message>
    <message>
        <source>Qasid does not know what this button does.</source>
        <translation>لا يعرف Qasid ما يفعله هذا الزر.</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <extracomment>A command. %1 are the words on a button.</extracomment>
        <translation>انسخ عنوان %1</translation>
    </message>
    <message>
        <source>Copy the post of %1</source>
        <translation>انسخ إعلان %1</translation>
    </message>
    <message>
        <source>Copy the data of %1</source>
        <translation>انسخ بيانات %1</translation>
    </message>
    <message>
        <source>A button</source>
        <extracomment>The customer pressed a button of which nothing is known.</extracomment>
        <translation>زر</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was sent to %1.</source>
        <extracomment>Under a customer&apos;s tap. %1 is a host, as in &quot;check.example&quot;.</extracomment>
        <translation>لا قاعدة تجيب هذا الزر. أُرسل العميل إلى %1.</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer was told: %1</source>
        <extracomment>%1 are the words.</extracomment>
        <translation>لا قاعدة تجيب هذا الزر. قيل للعميل: %1</translation>
    </message>
    <message>
        <source>No rule answers this button. The customer got no answer.</source>
        <translation>لا قاعدة تجيب هذا الزر. لم يحصل العميل على جواب.</translation>
    </message>
    <message>
        <source>Rule “%1” sent the customer to %2.</source>
        <extracomment>Under a customer&apos;s tap. %1 is the name of a rule, %2 a host.</extracomment>
        <translation>أرسلت القاعدة «%1» العميل إلى %2.</translation>
    </message>
    <message>
        <source>Rule “%1” answered: %2</source>
        <translation>أجابت القاعدة «%1»: %2</translation>
    </message>
    <message>
        <source>Rule “%1” answered.</source>
        <translation>أجابت القاعدة «%1».</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>التخزين والخصوصية</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>اللغة والتواريخ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Shown beside conversations that are yours.</source>
        <translation>يظهر بجانب المحادثات المسندة إليك.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثوانٍ</translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation>مهلة التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>A reply waits this long before it leaves.</source>
        <translation>ينتظر الرد هذه المدة قبل إرساله.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notify about</source>
        <translation>الإشعار عن</translation>
    </message>
    <message>
        <source>Mine and unassigned conversations</source>
        <translation>محادثاتي وغير المسندة</translation>
    </message>
    <message>
        <source>My conversations only</source>
        <translation>محادثاتي فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Also about a snooze that ends, a message that was not sent and an account that stopped receiving.</source>
        <translation>وكذلك عن تأجيل انتهى، ورسالة لم تُرسل، وحساب توقف عن الاستقبال.</translation>
    </message>
    <message>
        <source>Show the first line of messages</source>
        <translation>إظهار السطر الأول من الرسائل</translation>
    </message>
    <message>
        <source>Otherwise a notification only says that there is a new message.</source>
        <translation>وإلا فلا يذكر الإشعار سوى وصول رسالة جديدة.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Conversation rows</source>
        <translation>صفوف المحادثات</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
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
        <translation>كيف يصل Qasid إلى المزوّدين.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>هذا ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>The usual contrast, as opposed to high contrast.</extracomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>العالي</translation>
    </message>
    <message>
        <source>High contrast is black and white, with lines around everything.</source>
        <translation>التباين العالي أسود وأبيض، مع خطوط حول كل شيء.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Inter and Vazirmatn</source>
        <extracomment>Inter and Vazirmatn are names of typefaces.</extracomment>
        <translation>‏Inter وVazirmatn</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>All motion</source>
        <extracomment>Opposite of &quot;Less motion&quot;.</extracomment>
        <translation>كل الحركة</translation>
    </message>
    <message>
        <source>With less motion nothing slides, fades or flashes.</source>
        <translation>مع تقليل الحركة لا انزلاق ولا تلاشٍ ولا وميض.</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>اللغة والتواريخ</translation>
    </message>
    <message>
        <source>Messages keep their own.</source>
        <translation>تبقى الرسائل بلغاتها.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>How dates are counted. &quot;Automatic&quot; goes by the language and the region.</extracomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Jalali</source>
        <extracomment>The calendar of Iran.</extracomment>
        <translation>هجري شمسي</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <extracomment>The calendar of Saudi Arabia.</extracomment>
        <translation>هجري (أم القرى)</translation>
    </message>
    <message>
        <source>Today is %1.</source>
        <extracomment>%1 is a date, as in &quot;Wednesday 3 December 2025&quot;.</extracomment>
        <translation>اليوم هو %1.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>The digits in dates and numbers of the interface, not those in messages.</extracomment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Digits in messages stay as they were written.</source>
        <translation>تبقى الأرقام في الرسائل كما كُتبت.</translation>
    </message>
    <message>
        <source>As in %1</source>
        <extracomment>%1 is a time, as in &quot;2:05 PM&quot; or &quot;14:05&quot;.</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutRules</name>
    <message>
        <source>The system uses the Super key.</source>
        <extracomment>Why a key cannot be a shortcut, in all of these.</extracomment>
        <translation>يستخدم النظام مفتاح Super.</translation>
    </message>
    <message>
        <source>Alt and Shift switch the keyboard&apos;s language.</source>
        <translation>يبدّل Alt مع Shift لغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>With Alt, many keyboards write letters and signs.</source>
        <translation>مع Alt تكتب لوحات مفاتيح كثيرة أحرفًا وعلامات.</translation>
    </message>
    <message>
        <source>This key writes a zero-width non-joiner, or a space.</source>
        <translation>يكتب هذا المفتاح فاصلًا صفري العرض أو مسافة.</translation>
    </message>
    <message>
        <source>This key moves, chooses or leaves everywhere.</source>
        <translation>هذا المفتاح للتنقل أو الاختيار أو الخروج في كل مكان.</translation>
    </message>
    <message>
        <source>On some keyboards this sign needs AltGr or Shift.</source>
        <translation>تحتاج هذه العلامة في بعض لوحات المفاتيح إلى AltGr أو Shift.</translation>
    </message>
    <message>
        <source>The letter I differs on Turkish keyboards.</source>
        <translation>يختلف الحرف I في لوحات المفاتيح التركية.</translation>
    </message>
    <message>
        <source>G begins the shortcuts of two keys.</source>
        <translation>تبدأ اختصارات المفتاحين بالمفتاح G.</translation>
    </message>
    <message>
        <source>Only letters and signs that every keyboard has can be shortcuts.</source>
        <translation>لا تصلح للاختصارات إلا الأحرف والعلامات الموجودة في كل لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>The reply field uses this key.</source>
        <translation>يستخدم حقل الرد هذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>List or thread</source>
        <translation>القائمة أو المحادثة</translation>
    </message>
    <message>
        <source>Reply field</source>
        <translation>حقل الرد</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two ways to press a shortcut</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>إرسال مع الحل</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>رد أو ملاحظة</translation>
    </message>
    <message>
        <source>Buttons editor</source>
        <translation>محرر الأزرار</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع جغرافي</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>اتجاه النص</translation>
    </message>
    <message>
        <source>Back to thread</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Buttons: move a button</source>
        <translation>الأزرار: نقل زر</translation>
    </message>
    <message>
        <source>Buttons: move a row</source>
        <translation>الأزرار: نقل صف</translation>
    </message>
    <message>
        <source>Buttons: add, edit, remove</source>
        <translation>الأزرار: إضافة وتعديل وإزالة</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>الأولى، الأخيرة</translation>
    </message>
    <message>
        <source>Menu of the row or message</source>
        <translation>قائمة الصف أو الرسالة</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>Edit the last waiting message, in an empty field</source>
        <translation>تعديل آخر رسالة في الانتظار، في حقل فارغ</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>One-letter shortcuts</source>
        <translation>اختصارات الحرف الواحد</translation>
    </message>
    <message>
        <source>Keys such as J, K and E act in the list and the thread, never in a text field.</source>
        <translation>تعمل مفاتيح مثل J وK وE في القائمة والمحادثة، ولا تعمل في حقول النص.</translation>
    </message>
    <message>
        <source>Press a shortcut to change it, then the new key. Backspace takes it away.</source>
        <translation>اضغط على اختصار لتغييره، ثم اضغط المفتاح الجديد. يزيله Backspace.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>List or thread</source>
        <translation>القائمة أو المحادثة</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>إعادة تعيين كل الاختصارات</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة تعيين «%1»</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that shortcut first.</source>
        <extracomment>%1 is a key, %2 the name of the command that has it.</extracomment>
        <translation>المفتاح %1 للأمر «%2». غيّر ذلك الاختصار أولًا.</translation>
    </message>
</context>
<context>
    <name>qasid::SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>This is not a time. Write it as in %1.</source>
        <extracomment>%1 is a time, as in &quot;09:00&quot;.</extracomment>
        <translation>هذا ليس وقتًا. اكتبه مثل %1.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>مضى هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>qasid::SourceDialog</name>
    <message>
        <source>Source of this message</source>
        <translation>مصدر هذه الرسالة</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy takes all of it.</source>
        <extracomment>Beside the button Copy: the source is too long to be shown to its end.</extracomment>
        <translation>تظهر البداية فقط. يأخذ «نسخ» المصدر كله.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>qasid::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read by assistive tools. %1 and %2 are numbers, %3 the name of the step: &quot;Step 2 of 3: Keys and receiving&quot;</extracomment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>qasid::StoragePage</name>
    <message>
        <source>Storage and privacy</source>
        <translation>التخزين والخصوصية</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Messages, drafts and notes stay in this profile. Nothing is sent anywhere but to the providers of your accounts.</source>
        <translation>تبقى الرسائل والمسودات والملاحظات في ملف التعريف هذا. لا يُرسل شيء إلا إلى مزوّدي حساباتك.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Conversations: %1. Messages: %2. Size: %3.</source>
        <extracomment>%1 conversations and %2 messages take %3 (a size such as 1.4 MB).</extracomment>
        <translation>المحادثات: %1. الرسائل: %2. الحجم: %3.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file of this profile.</source>
        <translation>تُحفظ المفاتيح في ملف مشفّر ضمن ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, never in a file.</source>
        <translation>تُحفظ المفاتيح في سلسلة مفاتيح النظام، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keys are kept in a file that a passphrase encrypts.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب. تُحفظ المفاتيح في ملف تشفّره عبارة مرور.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to send and receive.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها للإرسال والاستقبال.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>عبارة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>تم فتح القفل.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>مدة حفظ الرسائل</translation>
    </message>
</context>
<context>
    <name>qasid::SubConversations</name>
    <message>
        <source>Sub-conversations</source>
        <translation>المحادثات الفرعية</translation>
    </message>
    <message>
        <source>New sub-conversation</source>
        <translation>محادثة فرعية جديدة</translation>
    </message>
    <message>
        <source>Resolved · %1</source>
        <extracomment>Under the name of a sub-conversation; %1 is a day.</extracomment>
        <translation>حُلّت · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread · %1</source>
        <extracomment>Under the name of a sub-conversation: %n unread messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>غير مقروءة: %n · %1</numerusform>
            <numerusform>غير مقروءة: %n · %1</numerusform>
            <numerusform>غير مقروءة: %n · %1</numerusform>
            <numerusform>غير مقروءة: %n · %1</numerusform>
            <numerusform>غير مقروءة: %n · %1</numerusform>
            <numerusform>غير مقروءة: %n · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages · %1</source>
        <extracomment>Under the name of a sub-conversation: it has %n messages; %1 is the day or time of the newest.</extracomment>
        <translation>
            <numerusform>لا رسائل · %1</numerusform>
            <numerusform>رسالة واحدة · %1</numerusform>
            <numerusform>رسالتان · %1</numerusform>
            <numerusform>%n رسائل · %1</numerusform>
            <numerusform>%n رسالة · %1</numerusform>
            <numerusform>%n رسالة · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ThreadActions</name>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>إعادة الإرسال؟</translation>
    </message>
    <message>
        <source>The customer may receive it twice.</source>
        <translation>قد تصل إلى العميل مرتين.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>تعذر حفظ الملف هناك.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>فتح %1؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>احفظ باسم…</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadFinding</name>
    <message>
        <source>No matches in this conversation</source>
        <translation>لا مطابقات في هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <extracomment>Part of a sentence: the number of a match and how many there are at least, as in &quot;3 of 999+&quot;.</extracomment>
        <translation>%1 من %2+</translation>
    </message>
    <message>
        <source>Match %1, newest first</source>
        <extracomment>Over the messages of a conversation with very many matches, which are counted from the newest. %1 is as in &quot;3 of 999+&quot;.</extracomment>
        <translation>المطابقة %1، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Part of a sentence: the number of a match and how many there are, as in &quot;3 of 3&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Match %1 in this conversation</source>
        <extracomment>Over the messages of a conversation. %1 is as in &quot;3 of 3&quot;.</extracomment>
        <translation>المطابقة %1 في هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>المزيد عن هذه المحادثة</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>لوحة العميل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Assigned to you. Give it back</source>
        <translation>مسندة إليك. التخلي عنها</translation>
    </message>
    <message>
        <source>Assigned to %1. Take it</source>
        <translation>مسندة إلى %1. تولّيها</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>تولّي هذه المحادثة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>اختيار وقت…</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>نسخ معرّف المحادثة</translation>
    </message>
    <message>
        <source>Copy the chat&apos;s link</source>
        <extracomment>Copies the address of the page where customers find the account.</extracomment>
        <translation>انسخ رابط المحادثة</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadPane</name>
    <message>
        <source>Choose a conversation. J and K move through the list.</source>
        <translation>اختر محادثة. يتنقل المفتاحان J وK في القائمة.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>No messages received yet. Messages sent before this account was connected cannot be loaded from %1.</source>
        <translation>لم تصل رسائل بعد. الرسائل التي سبقت ربط هذا الحساب لا يمكن تحميلها من %1.</translation>
    </message>
    <message numerus="yes">
        <source>More than %1 hours since the customer last wrote. %2 may refuse this message.</source>
        <extracomment>%1 hours; %2 is the channel, as in WhatsApp.</extracomment>
        <translation>
            <numerusform>مضى أكثر من %1 من الساعات على آخر رسالة من العميل. قد يرفض %2 هذه الرسالة.</numerusform>
            <numerusform>مضى أكثر من %1 من الساعات على آخر رسالة من العميل. قد يرفض %2 هذه الرسالة.</numerusform>
            <numerusform>مضى أكثر من %1 من الساعات على آخر رسالة من العميل. قد يرفض %2 هذه الرسالة.</numerusform>
            <numerusform>مضى أكثر من %1 ساعات على آخر رسالة من العميل. قد يرفض %2 هذه الرسالة.</numerusform>
            <numerusform>مضى أكثر من %1 ساعة على آخر رسالة من العميل. قد يرفض %2 هذه الرسالة.</numerusform>
            <numerusform>مضى أكثر من %1 ساعة على آخر رسالة من العميل. قد يرفض %2 هذه الرسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>حُلّت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>أُجّلت حتى %1.</translation>
    </message>
    <message>
        <source>Assigned to you.</source>
        <translation>أُسندت إليك.</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>لم تعد مسندة إلى أحد.</translation>
    </message>
    <message>
        <source>%1 took back access. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a phone number.</extracomment>
        <translation>سحب %1 الوصول. لا يمكن إرسال ردود إلى هذه المحادثة.</translation>
    </message>
    <message>
        <source>Access was taken back on %1. Replies to this chat cannot be sent.</source>
        <extracomment>Above the composer. %1 is a day, as in &quot;3 Dec 2025&quot;.</extracomment>
        <translation>سُحب الوصول في %1. لا يمكن إرسال ردود إلى هذه المحادثة.</translation>
    </message>
    <message>
        <source>The AI agent is writing.</source>
        <translation>الوكيل الذكي يكتب.</translation>
    </message>
    <message>
        <source>The AI agent has stopped.</source>
        <extracomment>Read aloud when an AI agent has ended. %1 is all that it wrote.</extracomment>
        <translation>توقف الوكيل الذكي.</translation>
    </message>
    <message>
        <source>The AI agent wrote: %1</source>
        <translation>كتب الوكيل الذكي: %1</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>الرد على هذه الرسالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>عرض المصدر</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadWords</name>
    <message>
        <source>Later today</source>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The sender of a message: this agent.</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>State of a message that has not been sent yet.</extracomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages waiting, sent in this order.</source>
        <extracomment>Under the last of several messages that have not been sent yet.</extracomment>
        <translation>
            <numerusform>رسائل في الانتظار: %1، تُرسل بهذا الترتيب.</numerusform>
            <numerusform>رسائل في الانتظار: %1، تُرسل بهذا الترتيب.</numerusform>
            <numerusform>رسائل في الانتظار: %1، تُرسل بهذا الترتيب.</numerusform>
            <numerusform>%1 رسائل في الانتظار، تُرسل بهذا الترتيب.</numerusform>
            <numerusform>%1 رسالة في الانتظار، تُرسل بهذا الترتيب.</numerusform>
            <numerusform>%1 رسالة في الانتظار، تُرسل بهذا الترتيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Takes a waiting message back.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The agent has seen that a possibly sent message did arrive.</extracomment>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>بدأت المحادثة</translation>
    </message>
    <message>
        <source>%1 closed this conversation</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>أغلق %1 هذه المحادثة</translation>
    </message>
    <message>
        <source>The customer&apos;s name changed</source>
        <translation>تغيّر اسم العميل</translation>
    </message>
    <message>
        <source>The customer is now called %1</source>
        <translation>أصبح اسم العميل %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>فيديو: %1</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>مقطع صوتي: %1</translation>
    </message>
    <message>
        <source>Voice message: %1</source>
        <translation>رسالة صوتية: %1</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation>ملصق: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ملف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <extracomment>Beside the button of a list menu: how many rows it has.</extracomment>
        <translation>
            <numerusform>الخيارات: %1</numerusform>
            <numerusform>الخيارات: %1</numerusform>
            <numerusform>الخيارات: %1</numerusform>
            <numerusform>%1 خيارات</numerusform>
            <numerusform>%1 خيارًا</numerusform>
            <numerusform>%1 خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has a part Qasid cannot show.</source>
        <translation>في هذه الرسالة جزء لا يستطيع Qasid عرضه.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع جغرافي</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>موقع جغرافي: %1</translation>
    </message>
    <message>
        <source>Asks for a location: %1</source>
        <translation>طلب موقع جغرافي: %1</translation>
    </message>
    <message>
        <source>List menu: %1</source>
        <translation>قائمة خيارات: %1</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <translation>اختار: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>جهة اتصال: %1</translation>
    </message>
    <message>
        <source>Private note by %1</source>
        <translation>ملاحظة خاصة من %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Start of a message as a screen reader says it. %1 is the sender, %2 day and time, as in &quot;You, today 09:24&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>ردًا على: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons: %2</source>
        <extracomment>%n buttons under a message, %2 their captions.</extracomment>
        <translation>
            <numerusform>الأزرار (%1): %2</numerusform>
            <numerusform>الأزرار (%1): %2</numerusform>
            <numerusform>الأزرار (%1): %2</numerusform>
            <numerusform>%1 أزرار: %2</numerusform>
            <numerusform>%1 زرًا: %2</numerusform>
            <numerusform>%1 زر: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions available</source>
        <translation>تتوفر إجراءات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A new message as it is announced. %1 is the sender, %2 the text.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <extracomment>In a bubble that asks the customer to share a place: the button the customer sees.</extracomment>
        <translation>إرسال الموقع</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>عرض الرسالة المقتبسة</translation>
    </message>
    <message>
        <source>Private note · %1</source>
        <extracomment>First line of a private note. %1 is the agent who wrote it.</extracomment>
        <translation>ملاحظة خاصة · %1</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>عرض المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read yet</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <extracomment>Above a message whose sender the provider did not tell.</extracomment>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a message in a conversation for screen readers: %1 of %2.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>In reply to</source>
        <extracomment>In place of a quoted message that is not loaded.</extracomment>
        <translation>ردًا على</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>رسالة سابقة</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>رسالة فارغة</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Under the beginning of a very long message: shows the rest of it.</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Access to this chat was taken back</source>
        <translation>سُحب الوصول إلى هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 took back access to this chat</source>
        <translation>سحب %1 الوصول إلى هذه المحادثة</translation>
    </message>
    <message>
        <source>Access to this chat was given</source>
        <translation>مُنح الوصول إلى هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 gave access to this chat</source>
        <translation>منح %1 الوصول إلى هذه المحادثة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>A received file is on its way to this computer.</extracomment>
        <translation>يُحمَّل…</translation>
    </message>
    <message>
        <source>Could not be loaded.</source>
        <translation>تعذر تحميله.</translation>
    </message>
    <message>
        <source>Sending, %1</source>
        <extracomment>Under a message whose files are on their way. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>يُرسل، %1</translation>
    </message>
    <message>
        <source>Seen by our side only</source>
        <extracomment>Above buttons under a message that the customer does not see.</extracomment>
        <translation>لا يراه إلا جانبنا</translation>
    </message>
    <message>
        <source>Edit the rules</source>
        <extracomment>Under a customer&apos;s tap that no rule answers: opens the settings of the account.</extracomment>
        <translation>عدّل القواعد</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>احفظ باسم…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>ألغِ الإرسال</translation>
    </message>
    <message>
        <source>Possibly sent. Checking whether it arrived.</source>
        <extracomment>State of a message whose answer was lost. Its provider is being asked whether it has it.</extracomment>
        <translation>ربما أُرسلت. جارٍ التحقق من وصولها.</translation>
    </message>
    <message>
        <source>Uploading files, %1</source>
        <extracomment>Under a message whose files leave before it does. %1 is a share, as in &quot;42 %&quot;.</extracomment>
        <translation>تُرفع الملفات، %1</translation>
    </message>
    <message>
        <source>Written in %1. Shown in %2.</source>
        <extracomment>Of a message with one text per language. %1 are all its languages, %2 is the one that is read now.</extracomment>
        <translation>اللغات: %1. المعروضة: %2.</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <extracomment>Reads a message with one text per language in another one. %1 is a language.</extracomment>
        <translation>عرض باللغة %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <extracomment>A message without words of its own, which its provider fills in. %1 is the id of the template.</extracomment>
        <translation>القالب %1</translation>
    </message>
    <message>
        <source>Written down by you</source>
        <extracomment>Above a message of the customer, as in a call taken by phone, that this agent typed.</extracomment>
        <translation>سجّلتها أنت</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <extracomment>The same. %1 is another agent.</extracomment>
        <translation>سجّلها %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <extracomment>Words that a message was marked with at its provider. %1 are these words.</extracomment>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <extracomment>The sender of a message: a program that answers by itself.</extracomment>
        <translation>وكيل ذكي</translation>
    </message>
    <message>
        <source>AI agent · answered at your request</source>
        <extracomment>Above a message that an AI agent wrote because it was asked to.</extracomment>
        <translation>وكيل ذكي · أجاب بطلب منك</translation>
    </message>
    <message>
        <source>AI agent · writing</source>
        <extracomment>Above words that an AI agent is writing at this moment.</extracomment>
        <translation>وكيل ذكي · يكتب</translation>
    </message>
    <message>
        <source>An answer of the AI agent was asked for. It appears here when it is there.</source>
        <extracomment>Under a message, until the answer is there.</extracomment>
        <translation>طُلب جواب من الوكيل الذكي. يظهر هنا حين يصل.</translation>
    </message>
    <message>
        <source>A sub-conversation was made</source>
        <translation>أُنشئت محادثة فرعية</translation>
    </message>
    <message>
        <source>Sub-conversation %1 was made</source>
        <translation>أُنشئت المحادثة الفرعية %1</translation>
    </message>
    <message>
        <source>You took this conversation</source>
        <extracomment>In a conversation&apos;s thread: from then on it was assigned to the agent who reads this.</extracomment>
        <translation>توليت هذه المحادثة</translation>
    </message>
    <message>
        <source>You gave this conversation back</source>
        <extracomment>In a conversation&apos;s thread: from then on it was not assigned to the agent who reads this any more.</extracomment>
        <translation>تخليت عن هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>qasid::TrayNotifier</name>
    <message numerus="yes">
        <source>Qasid: %n unread</source>
        <extracomment>Tooltip of the tray icon.</extracomment>
        <translation>
            <numerusform>Qasid: لا محادثات غير مقروءة</numerusform>
            <numerusform>Qasid: محادثة غير مقروءة</numerusform>
            <numerusform>Qasid: محادثتان غير مقروءتين</numerusform>
            <numerusform>Qasid: %n محادثات غير مقروءة</numerusform>
            <numerusform>Qasid: %n محادثة غير مقروءة</numerusform>
            <numerusform>Qasid: %n محادثة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::WebhookBox</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Event address</source>
        <translation>عنوان الأحداث</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>This address only works on this computer. Enter the public one under Receiving.</source>
        <translation>لا يعمل هذا العنوان إلا على هذا الحاسوب. أدخل العنوان العام ضمن «الاستقبال».</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>لم يُجرّب من الخارج بعد</translation>
    </message>
    <message>
        <source>press Test</source>
        <translation>اضغط «اختبار»</translation>
    </message>
    <message>
        <source>Last event from %1</source>
        <translation>آخر حدث من %1</translation>
    </message>
    <message>
        <source>Waiting for the first event from %1</source>
        <translation>بانتظار أول حدث من %1</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>الاستماع جارٍ على المنفذ %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>الاستماع متوقف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Trying the address</source>
        <translation>جارٍ تجربة العنوان</translation>
    </message>
    <message>
        <source>Reached over HTTPS</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>تم الوصول عبر HTTPS</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم الوصول</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>The event address could not be reached from outside. Check the tunnel or reverse proxy.</source>
        <translation>تعذر الوصول إلى عنوان الأحداث من الخارج. تحقق من النفق أو الوكيل العكسي.</translation>
    </message>
    <message>
        <source>The address answers, but it does not lead to this Qasid.</source>
        <translation>العنوان يستجيب، لكنه لا يؤدي إلى نسخة Qasid هذه.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>لم تُقبل شهادة العنوان.</translation>
    </message>
    <message>
        <source>The address answered %1 instead of leading here.</source>
        <translation>أجاب العنوان بالرمز %1 بدل أن يؤدي إلى هنا.</translation>
    </message>
</context>
</TS>
