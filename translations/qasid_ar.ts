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
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>المفتاح مقبول لدى %1.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>يعود إلى %1.</translation>
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
    <name>qasid::AgentButton</name>
    <message>
        <source>Your name and settings</source>
        <translation>اسمك والإعدادات</translation>
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
    <name>qasid::AttachmentStrip</name>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
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
</context>
<context>
    <name>qasid::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>كما يراها العميل</translation>
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
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer.</source>
        <translation>حساب تدريبي لكل مزوّد، بعملاء غير حقيقيين. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
        <source>Snooze</source>
        <translation>تأجيل</translation>
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
    <name>qasid::SandboxAccounts</name>
    <message>
        <source>%1 practice</source>
        <comment>name of a practice account; %1 is a provider</comment>
        <translation>%1 تدريبي</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>التخزين والخصوصية</translation>
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
        <source>One-letter shortcuts</source>
        <translation>اختصارات الحرف الواحد</translation>
    </message>
    <message>
        <source>Keys such as J, K and E act in the list and the thread, never in a text field.</source>
        <translation>تعمل مفاتيح مثل J وK وE في القائمة والمحادثة، ولا تعمل في حقول النص.</translation>
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
        <source>Nothing slides, fades or flashes.</source>
        <translation>لا انزلاق ولا تلاشٍ ولا وميض.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Dates, calendar and digits follow the language. Messages keep their own.</source>
        <translation>تتبع التواريخ والتقويم والأرقام لغة الواجهة. وتبقى الرسائل كما كُتبت.</translation>
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
        <source>Loading %1…</source>
        <translation>جارٍ تحميل %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
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
        <source>Source of this message</source>
        <translation>مصدر هذه الرسالة</translation>
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
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <source>Copy data of %1</source>
        <translation>نسخ بيانات %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
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
        <source>Save</source>
        <translation>حفظ</translation>
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
