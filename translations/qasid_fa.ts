<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Provider</name>
    <message>
        <source>WhatsApp and more: text, location, reply buttons, list menus</source>
        <translation>واتساپ و بیشتر: متن، موقعیت مکانی، دکمه‌های پاسخ، منوهای فهرستی</translation>
    </message>
    <message>
        <source>In Digishare, open Advanced Settings, API Provider, Custom Webhooks, and add this address to every Live Chat event.</source>
        <translation>در Digishare به Advanced Settings، ‏API Provider، ‏Custom Webhooks بروید و این نشانی را به همهٔ رویدادهای Live Chat اضافه کنید.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>توکن دسترسی</translation>
    </message>
    <message>
        <source>Dashboard, Advanced Settings, API Credentials. Messages are posted as its owner.</source>
        <translation>داشبورد، Advanced Settings، ‏API Credentials. پیام‌ها به نام صاحب توکن فرستاده می‌شوند.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>شناسهٔ کلاینت</translation>
    </message>
    <message>
        <source>Instead of an access token: OAuth 2 client credentials.</source>
        <translation>به‌جای توکن دسترسی: اعتبارنامهٔ کلاینت OAuth 2.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>رمز کلاینت</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>نشانی API</translation>
    </message>
    <message>
        <source>Send replies through</source>
        <translation>ارسال پاسخ‌ها از طریق</translation>
    </message>
    <message>
        <source>The Messages API answers at once; the Event API queues, and cannot quote a message.</source>
        <translation>رابط Messages API بی‌درنگ پاسخ می‌دهد؛ Event API پیام را در صف می‌گذارد و نمی‌تواند پیامی را نقل کند.</translation>
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
        <translation>نشانی Event API</translation>
    </message>
    <message>
        <source>Customers write from</source>
        <translation>مشتریان می‌نویسند از</translation>
    </message>
    <message>
        <source>Decides how large a file may be.</source>
        <translation>حداکثر اندازهٔ فایل را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>WhatsApp Business</source>
        <translation>واتساپ بیزینس</translation>
    </message>
    <message>
        <source>WhatsApp, linked by QR code</source>
        <translation>واتساپ، متصل با کد QR</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تلگرام</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>مسنجر</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>گفت‌وگوی وب</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>شناسهٔ شرکت</translation>
    </message>
    <message>
        <source>Needed to list message templates.</source>
        <translation>برای فهرست کردن قالب‌های پیام لازم است.</translation>
    </message>
    <message>
        <source>Webhook authentication</source>
        <translation>احراز هویت وب‌هوک</translation>
    </message>
    <message>
        <source>As chosen in Digishare&apos;s webhook settings.</source>
        <translation>همان که در تنظیمات وب‌هوک Digishare انتخاب شده است.</translation>
    </message>
    <message>
        <source>None (the address itself is secret)</source>
        <translation>هیچ (خود نشانی محرمانه است)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>نام کاربری و گذرواژه</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>توکن Bearer</translation>
    </message>
    <message>
        <source>A header of your own</source>
        <translation>سرآیند دلخواه</translation>
    </message>
    <message>
        <source>Webhook user name</source>
        <translation>نام کاربری وب‌هوک</translation>
    </message>
    <message>
        <source>Webhook header name</source>
        <translation>نام سرآیند وب‌هوک</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>رمز وب‌هوک</translation>
    </message>
    <message>
        <source>The password, token or header value that Digishare sends with every webhook.</source>
        <translation>گذرواژه، توکن یا مقدار سرآیندی که Digishare با هر وب‌هوک می‌فرستد.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountDetails</name>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف موقت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a product such as &quot;Digishare LiveChat&quot;, %2 how the account is doing.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <translation>%1 کلید را پذیرفت.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 برداشته شود؟</translation>
    </message>
    <message>
        <source>Its conversations are deleted from this computer. They stay with %1.</source>
        <translation>گفت‌وگوهای آن از این رایانه حذف می‌شوند، ولی نزد %1 می‌مانند.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountFormView</name>
    <message>
        <source>Account name</source>
        <translation>نام حساب</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>Shows the fields of an account that are seldom needed.</extracomment>
        <translation>تنظیمات بیشتر</translation>
    </message>
    <message>
        <source>Kept; enter a new one to change it</source>
        <translation>ذخیره است؛ برای تغییر، مقدار تازه وارد کنید</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>در دسته‌کلید سیستم نگه داشته می‌شود، نه در فایل.</translation>
    </message>
    <message>
        <source>Something in these settings cannot be used.</source>
        <translation>بخشی از این تنظیمات قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>پر کردن این قسمت لازم است.</translation>
    </message>
    <message>
        <source>An address like %1 is needed.</source>
        <translation>نشانی‌ای مانند %1 لازم است.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check what you entered.</source>
        <translation>این مقدار اینجا قابل استفاده نیست. آنچه وارد کرده‌اید را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountWizard</name>
    <message>
        <source>Provider</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Keys and receiving</source>
        <translation>کلیدها و دریافت</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>How Qasid receives messages</source>
        <translation>شیوهٔ دریافت پیام در Qasid</translation>
    </message>
    <message>
        <source>The receiver is inside Qasid: messages arrive while Qasid is open, at a public address that leads to this computer.</source>
        <translation>گیرنده درون Qasid است: تا وقتی Qasid باز است، پیام‌ها از یک نشانی عمومی که به این رایانه می‌رسد دریافت می‌شوند.</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>نشانی عمومی این رایانه</translation>
    </message>
    <message>
        <source>From your tunnel or reverse proxy; it can be entered later under Receiving.</source>
        <translation>از تونل یا پراکسی معکوس شما؛ بعداً هم می‌توان آن را در «دریافت» وارد کرد.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>%1 is the name of a provider.</extracomment>
        <translation>افزودن حساب</translation>
    </message>
    <message>
        <source>Add a %1 account</source>
        <translation>افزودن حساب %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>این نشانی‌ای مانند https://inbox.example.com نیست.</translation>
    </message>
    <message>
        <source>Asking %1 about the key</source>
        <translation>در حال پرسیدن از %1 دربارهٔ کلید</translation>
    </message>
    <message>
        <source>The account is kept. Go back to change the key, or check again later.</source>
        <translation>حساب نگه داشته شده است. برای تغییر کلید برگردید یا بعداً دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 accepted the key.</source>
        <extracomment>%1 is the name of the person or company that the key belongs to.</extracomment>
        <translation>%1 کلید را پذیرفت.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>متعلق به %1 است.</translation>
    </message>
</context>
<context>
    <name>qasid::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>افزودن حساب</translation>
    </message>
</context>
<context>
    <name>qasid::ActionStrip</name>
    <message>
        <source>Reply to this message</source>
        <translation>پاسخ به این پیام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>qasid::AgentButton</name>
    <message>
        <source>Your name and settings</source>
        <translation>نام و تنظیمات شما</translation>
    </message>
</context>
<context>
    <name>qasid::Announcer</name>
    <message numerus="yes">
        <source>%1 new messages</source>
        <translation>
            <numerusform>%1 پیام جدید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::AttachmentStrip</name>
    <message>
        <source>Take %1 out</source>
        <translation>بیرون آوردن %1</translation>
    </message>
</context>
<context>
    <name>qasid::ColourButton</name>
    <message>
        <source>Ocean</source>
        <translation>اقیانوسی</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>تمشکی</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زیتونی</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>زنگاری</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>سبز کاجی</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>آلویی</translation>
    </message>
</context>
<context>
    <name>qasid::Composer</name>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Private note</source>
        <extracomment>The composer&apos;s name for screen readers. %1 is the customer.</extracomment>
        <translation>یادداشت خصوصی</translation>
    </message>
    <message>
        <source>The draft could not be saved on this computer.</source>
        <translation>پیش‌نویس در این رایانه ذخیره نشد.</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>در پاسخ به</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>پیامی قدیمی‌تر</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>پیوست فایل</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>پاسخ به %1</translation>
    </message>
    <message>
        <source>Only agents see this note</source>
        <translation>این یادداشت را فقط کارشناسان می‌بینند</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>پاسخ به %1…</translation>
    </message>
    <message>
        <source>Ask %1 to share a location…</source>
        <translation>درخواست موقعیت مکانی از %1…</translation>
    </message>
    <message>
        <source>Will be sent when the network returns</source>
        <translation>با برقراری شبکه ارسال می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 از %2 نویسه</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <translation>
            <numerusform>%1 نویسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>On the button of the composer: the message waits until the network is back.</extracomment>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>به صف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>متن بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file that was pasted</comment>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>The picture could not be kept on this computer.</source>
        <translation>تصویر در این رایانه نگه داشته نشد.</translation>
    </message>
</context>
<context>
    <name>qasid::ComposerToolbar</name>
    <message>
        <source>Reply buttons</source>
        <translation>دکمه‌های پاسخ</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>منوی فهرستی</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Ask for location</source>
        <translation>درخواست موقعیت مکانی</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>پیوست فایل</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>ارسال و حل</translation>
    </message>
    <message>
        <source>Send and snooze</source>
        <translation>ارسال و تعویق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>روش‌های دیگر ارسال</translation>
    </message>
    <message>
        <source>Text direction: automatic</source>
        <translation>جهت متن: خودکار</translation>
    </message>
    <message>
        <source>Text direction: right to left</source>
        <translation>جهت متن: راست به چپ</translation>
    </message>
    <message>
        <source>Text direction: left to right</source>
        <translation>جهت متن: چپ به راست</translation>
    </message>
    <message>
        <source>Send  Enter</source>
        <translation>ارسال  Enter</translation>
    </message>
</context>
<context>
    <name>qasid::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListModel</name>
    <message>
        <source>Snoozed · %1</source>
        <extracomment>The group of snoozed conversations at the end of the inbox; %1 is their number.</extracomment>
        <translation>به تعویق افتاده · %1</translation>
    </message>
    <message>
        <source>Snoozed, %1, open</source>
        <extracomment>The same for screen readers.</extracomment>
        <translation>به تعویق افتاده، %1، گسترده</translation>
    </message>
    <message>
        <source>Snoozed, %1, closed</source>
        <translation>به تعویق افتاده، %1، بسته</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>گفت‌وگوها</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationPane</name>
    <message>
        <source>Oldest first</source>
        <translation>اول قدیمی‌ترها</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق ورودی</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>به تعویق افتاده</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق خروجی</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>Beside the title of the list: %1 conversations are open.</extracomment>
        <translation>%1 باز</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>فهرست خوانده نشد</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>هنوز گفت‌وگویی نیست</translation>
    </message>
    <message>
        <source>They appear here once an account is connected.</source>
        <translation>پس از اتصال یک حساب اینجا نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>چیزی با این فیلتر مطابق نیست</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>پاک کردن فیلتر</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>همه پاسخ گرفته‌اند</translation>
    </message>
    <message>
        <source>New messages will appear here.</source>
        <translation>پیام‌های جدید اینجا نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>اینجا چیزی نیست</translation>
    </message>
    <message>
        <source>Filters and order</source>
        <extracomment>Button of a narrow list; opens a menu.</extracomment>
        <translation>فیلترها و ترتیب</translation>
    </message>
</context>
<context>
    <name>qasid::ConversationRow</name>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Asked for a location</source>
        <translation>موقعیت مکانی خواست</translation>
    </message>
    <message>
        <source>List menu</source>
        <translation>منوی فهرستی</translation>
    </message>
    <message>
        <source>Chose an option</source>
        <translation>گزینه‌ای انتخاب کرد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>A message Qasid cannot show</source>
        <translation>پیامی که Qasid نمی‌تواند نشان دهد</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <extracomment>A short tag in a list row: %n messages were not sent.</extracomment>
        <translation>
            <numerusform>%Ln ارسال‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly sent</source>
        <translation>شاید ارسال شده</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A short tag in a list row: a message waits to be sent.</extracomment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>بازگشته از تعویق</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>پیش‌نویس:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>شما:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before the words of a private note.</extracomment>
        <translation>یادداشت:</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <extracomment>The customer tapped a button or chose from a list; %1 is its caption.</extracomment>
        <translation>انتخاب کرد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln خوانده‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>The end of a list row for screen readers; %1 is the name of an agent.</extracomment>
        <translation>مسئول: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>%1 user %2</source>
        <extracomment>A customer without a name; %1 is the provider, %2 the end of an id.</extracomment>
        <translation>کاربر %1 %2</translation>
    </message>
</context>
<context>
    <name>qasid::CustomerPanel</name>
    <message>
        <source>Add a nickname</source>
        <translation>افزودن نام مستعار</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>نام مستعار</translation>
    </message>
    <message>
        <source>%1 sent no name</source>
        <extracomment>%1 is the name of the provider.</extracomment>
        <translation>%1 نام کاربر را نمی‌فرستد</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <extracomment>All conversations with this customer; %n is at least 2.</extracomment>
        <translation>
            <numerusform>%Ln گفت‌وگو</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>You</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <extracomment>%1 is a day and time.</extracomment>
        <translation>به تعویق افتاده تا %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>بسته‌شده توسط %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخرین پیام مشتری</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>The time within which a channel surely takes free replies is over.</extracomment>
        <translation>تمام شده</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>اطلاعات تماس</translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation>تغییر نام مستعار</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>%1 is a channel such as WhatsApp, %2 the provider it comes through.</extracomment>
        <translation>کانال</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 از طریق %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>شناسهٔ مشتری</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>گفت‌وگوهای قبلی</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <extracomment>State of another conversation of the customer; %1 is a date.</extracomment>
        <translation>حل‌شده در %1</translation>
    </message>
    <message>
        <source>Snoozed, last message %1</source>
        <translation>به تعویق افتاده، آخرین پیام %1</translation>
    </message>
    <message>
        <source>Open, last message %1</source>
        <translation>باز، آخرین پیام %1</translation>
    </message>
</context>
<context>
    <name>qasid::EditorPanel</name>
    <message>
        <source>As the customer sees it</source>
        <translation>آن‌گونه که مشتری می‌بیند</translation>
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
        <translation>واتساپ</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>مسنجر</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>اینستاگرام</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تلگرام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>چت‌بات</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <extracomment>%1 in all of these is the name of the provider.</extracomment>
        <translation>دسترسی به %1 ممکن نشد.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 به‌موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>اتصال به %1 قطع شد.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>گواهی %1 پذیرفته نشد.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 کلید را رد کرد.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the key of this account.</source>
        <translation>%1 این کار را با کلید این حساب مجاز نمی‌داند.</translation>
    </message>
    <message>
        <source>%1 does not know what this was sent to.</source>
        <translation>%1 مقصد این پیام را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The balance with %1 is used up.</source>
        <translation>اعتبار شما نزد %1 تمام شده است.</translation>
    </message>
    <message>
        <source>It is larger than %1 accepts.</source>
        <translation>از اندازه‌ای که %1 می‌پذیرد بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>%1 asked to slow down. Sending resumes in %2.</source>
        <extracomment>%1 is the name of the provider, %2 a duration.</extracomment>
        <translation>%1 خواست آهسته‌تر ارسال شود. ارسال تا %2 دیگر ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <translation>%1 خواست آهسته‌تر ارسال شود.</translation>
    </message>
    <message>
        <source>%1 did not accept it (%2).</source>
        <extracomment>%1 is the name of the provider, %2 its code for the refusal.</extracomment>
        <translation>%1 درخواست را نپذیرفت (خطای %2).</translation>
    </message>
    <message>
        <source>%1 did not accept it.</source>
        <translation>%1 درخواست را نپذیرفت.</translation>
    </message>
    <message>
        <source>%1 failed while working on it.</source>
        <translation>%1 هنگام پردازش با خطا روبه‌رو شد.</translation>
    </message>
    <message>
        <source>%1 does not take requests now.</source>
        <translation>%1 اکنون درخواستی نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Qasid cannot read.</source>
        <translation>%1 پاسخی داد که Qasid نمی‌تواند بخواند.</translation>
    </message>
    <message>
        <source>%1 cannot do this.</source>
        <translation>این کار از %1 برنمی‌آید.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Something in it cannot be sent.</source>
        <translation>بخشی از آن قابل ارسال نیست.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>در این میان تغییر کرده است.</translation>
    </message>
    <message>
        <source>Another Qasid has this profile open.</source>
        <translation>این نمایه در Qasid دیگری باز است.</translation>
    </message>
    <message>
        <source>No space is left on this computer.</source>
        <translation>فضای این رایانه پر شده است.</translation>
    </message>
    <message>
        <source>The profile on this computer could not be read or written.</source>
        <translation>خواندن یا نوشتن نمایه در این رایانه ممکن نشد.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>دسته‌کلید قفل است.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>این رایانه دسته‌کلید ندارد.</translation>
    </message>
    <message>
        <source>Something went wrong inside Qasid.</source>
        <translation>در Qasid خطایی رخ داد.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار ارسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <extracomment>The provider took the message; whether the customer has it is not known. %1 is the name of the provider.</extracomment>
        <translation>پذیرفته‌شده توسط %1</translation>
    </message>
    <message>
        <source>Possibly sent: check before sending again.</source>
        <translation>شاید ارسال شده: پیش از ارسال دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>ارسال نشد.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 is a whole sentence that says why.</extracomment>
        <translation>ارسال نشد. %1</translation>
    </message>
    <message>
        <source>No space left.</source>
        <translation>فضا پر شده است.</translation>
    </message>
    <message>
        <source>Qasid stopped receiving so nothing is lost.</source>
        <translation>برای آنکه چیزی از دست نرود، Qasid دریافت را متوقف کرد.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Unlock it to send and receive.</source>
        <translation>برای ارسال و دریافت، قفل آن را باز کنید.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Choose a passphrase to keep keys in an encrypted file.</source>
        <translation>برای نگه داشتن کلیدها در فایل رمزگذاری‌شده، گذرواژه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>وارد کردن گذرواژه</translation>
    </message>
    <message>
        <source>%1 refused the key for %2.</source>
        <translation>%1 کلید %2 را رد کرد.</translation>
    </message>
    <message>
        <source>Messages wait until you enter a new one.</source>
        <translation>پیام‌ها منتظر می‌مانند تا کلید تازه‌ای وارد کنید.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>وارد کردن کلید</translation>
    </message>
    <message>
        <source>Qasid is not receiving.</source>
        <translation>دریافت پیام در Qasid متوقف است.</translation>
    </message>
    <message>
        <source>%1 is not receiving.</source>
        <translation>دریافت پیام در %1 متوقف است.</translation>
    </message>
    <message>
        <source>Change port</source>
        <translation>تغییر درگاه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Sending resumes in %1.</source>
        <translation>ارسال تا %1 دیگر ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>You can read, search and write.</source>
        <translation>می‌توانید بخوانید، جست‌وجو کنید و بنویسید.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>آفلاین.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>تلاش فوری</translation>
    </message>
    <message>
        <source>1 message will be sent when the network returns.</source>
        <extracomment>After &quot;You can read, search and write.&quot;</extracomment>
        <translation>۱ پیام با برقراری شبکه ارسال می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages will be sent when the network returns.</source>
        <translation>
            <numerusform>%Ln پیام با برقراری شبکه ارسال می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show queue</source>
        <translation>نمایش صف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Keys must be entered again</source>
        <translation>کلیدها باید دوباره وارد شوند</translation>
    </message>
    <message>
        <source>Receiving, sending</source>
        <translation>دریافت و ارسال فعال است</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>دریافت نمی‌کند</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>how an account is doing</comment>
        <translation>ارسال فعال است</translation>
    </message>
</context>
<context>
    <name>qasid::FactRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Button beside a value such as a phone number; %1 is what the value is.</extracomment>
        <translation>کپی: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Field</name>
    <message>
        <source>Show</source>
        <extracomment>Button in a field with a hidden key: shows what was typed.</extracomment>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>qasid::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>فیلترهای بیشتر</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters above the list of conversations; at most 10 letters each.</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>خوانده‌نشده</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Waiting %1 h+</source>
        <extracomment>Customers who have waited for an answer for more than an hour; at most 14 letters.</extracomment>
        <translation>بیش از %1 ساعت</translation>
    </message>
</context>
<context>
    <name>qasid::FirstRun</name>
    <message>
        <source>Answer every customer from one place</source>
        <translation>پاسخ به همهٔ مشتریان از یک‌جا</translation>
    </message>
    <message>
        <source>Connect the provider your customers write to. Keys stay in the keychain.</source>
        <translation>ارائه‌دهنده‌ای را که مشتریان به آن می‌نویسند وصل کنید. کلیدها در دسته‌کلید می‌مانند.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the providers and the practice accounts, on a line.</extracomment>
        <translation>یا</translation>
    </message>
    <message>
        <source>Try it with sandbox accounts</source>
        <translation>امتحان با حساب‌های آزمایشی</translation>
    </message>
    <message>
        <source>One practice account per provider, with made-up customers. Nothing leaves this computer.</source>
        <translation>یک حساب تمرینی برای هر ارائه‌دهنده، با مشتریان ساختگی. چیزی از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
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
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
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
        <translation>امروز %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>دیروز %1</translation>
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
        <translation>کمتر از ۱ دقیقه</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1 ساعت و %2 دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%n days %1 h</source>
        <extracomment>%n is a number of days, at least 2; %1 a number of hours.</extracomment>
        <translation>
            <numerusform>%Ln روز و %1 ساعت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration, as in &quot;21 h 14 min&quot;.</extracomment>
        <translation>%1 مانده</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration, as in &quot;4 min&quot;.</extracomment>
        <translation>%1 پیش</translation>
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
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Mark read</source>
        <extracomment>Button of a desktop notification.</extracomment>
        <translation>علامت خوانده‌شده</translation>
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
        <translation>کپی %1</translation>
    </message>
</context>
<context>
    <name>qasid::Keymap</name>
    <message>
        <source>G then %1</source>
        <extracomment>Two keys pressed one after the other: &quot;G then N&quot;</extracomment>
        <translation>‏G سپس %1</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>نمایش همهٔ میان‌برها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>رفتن به صندوق ورودی</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>رفتن به «من»</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>رفتن به «بدون مسئول»</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>رفتن به «به تعویق افتاده»</translation>
    </message>
    <message>
        <source>Go to Drafts</source>
        <translation>رفتن به پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Go to Outbox</source>
        <translation>رفتن به صندوق خروجی</translation>
    </message>
    <message>
        <source>Go to Resolved</source>
        <translation>رفتن به «حل‌شده»</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>پنل مشتری</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>پنل بعدی</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>پنل قبلی</translation>
    </message>
    <message>
        <source>Check for messages</source>
        <translation>بررسی پیام‌های جدید</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>اندازهٔ عادی متن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>گفت‌وگوی بعدی</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>گفت‌وگوی قبلی</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>خوانده‌نشدهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>خوانده‌نشدهٔ قبلی</translation>
    </message>
    <message>
        <source>Open and go to the reply</source>
        <translation>باز کردن و رفتن به پاسخ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>یادداشت خصوصی</translation>
    </message>
    <message>
        <source>Resolve or reopen</source>
        <translation>حل یا بازگشایی</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>تعویق تا فردا</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>برداشتن این گفت‌وگو</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>علامت خوانده‌نشده</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>qasid::ListMenuEditor</name>
    <message>
        <source>Header</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Word on the button</source>
        <translation>نوشتهٔ دکمه</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>افزودن بخش</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>انتخاب گزینه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Title, needed with several sections</source>
        <translation>عنوان؛ اگر چند بخش باشد لازم است</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>افزودن ردیف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>برداشتن این ردیف</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 نویسه بیش از حد</numerusform>
        </translation>
    </message>
    <message>
        <source>May be shortened on the customer&apos;s phone</source>
        <translation>شاید در تلفن مشتری کوتاه شود</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 rows</source>
        <translation>
            <numerusform>حداکثر %1 ردیف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::ListPlaceholder</name>
    <message>
        <source>Reading the list</source>
        <translation>در حال خواندن فهرست</translation>
    </message>
</context>
<context>
    <name>qasid::LocationEditor</name>
    <message>
        <source>Latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>A number from -90 to 90</source>
        <translation>عددی از ‎-۹۰ تا ۹۰</translation>
    </message>
    <message>
        <source>A number from -180 to 180</source>
        <translation>عددی از ‎-۱۸۰ تا ۱۸۰</translation>
    </message>
</context>
<context>
    <name>qasid::Notifications</name>
    <message>
        <source>New message</source>
        <translation>پیام جدید</translation>
    </message>
    <message>
        <source>A message was not sent.</source>
        <translation>پیامی ارسال نشد.</translation>
    </message>
    <message>
        <source>Back from snooze.</source>
        <translation>بازگشته از تعویق.</translation>
    </message>
</context>
<context>
    <name>qasid::OutgoingCheck</name>
    <message>
        <source>Give the latitude and the longitude.</source>
        <translation>عرض و طول جغرافیایی را وارد کنید.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here. Shorten it by %3.</source>
        <extracomment>%1 is the provider, %2 the limit, %3 by how many characters the text is over it.</extracomment>
        <translation>%1 اینجا حداکثر %2 نویسه می‌پذیرد. %3 نویسه کوتاهش کنید.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>اول متن را بنویسید.</translation>
    </message>
    <message>
        <source>Give every section a title.</source>
        <translation>برای هر بخش عنوانی بگذارید.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ردیف %1: %2</translation>
    </message>
    <message>
        <source>%1 takes no list menus.</source>
        <translation>%1 منوی فهرستی نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Give the menu at least one row.</source>
        <translation>دست‌کم یک ردیف به منو اضافه کنید.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 rows.</source>
        <translation>%1 حداکثر %2 ردیف می‌پذیرد.</translation>
    </message>
    <message>
        <source>Two buttons have the same caption.</source>
        <translation>نوشتهٔ دو دکمه یکسان است.</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>دکمهٔ %1: %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 buttons.</source>
        <translation>%1 حداکثر %2 دکمه می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files in one message.</source>
        <translation>%1 در هر پیام حداکثر %2 فایل می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 takes no file together with buttons.</source>
        <translation>%1 فایل را همراه دکمه نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 does not take files like %2.</source>
        <translation>%1 فایل‌هایی مانند %2 را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>فایل از %1 بزرگ‌تر است.</translation>
    </message>
</context>
<context>
    <name>qasid::QuoteBar</name>
    <message>
        <source>Do not answer this message</source>
        <translation>پاسخ ندادن به این پیام</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>در پاسخ به: %1</translation>
    </message>
</context>
<context>
    <name>qasid::Rail</name>
    <message>
        <source>Views and accounts</source>
        <extracomment>Read by assistive tools: the bar with views and accounts.</extracomment>
        <translation>نماها و حساب‌ها</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>Tooltip of the plus under the accounts.</extracomment>
        <translation>افزودن حساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln خوانده‌نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <translation>
            <numerusform>%Ln به تعویق افتاده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%Ln پیش‌نویس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln ارسال‌نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%Ln در انتظار ارسال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of an account: its name and how it does. &quot;Atlas Store: Receiving, sending&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق ورودی</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>به تعویق افتاده</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق خروجی</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حل‌شده</translation>
    </message>
</context>
<context>
    <name>qasid::ReceiverText</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>درگاه %1 را برنامهٔ دیگری به کار گرفته است.</translation>
    </message>
    <message>
        <source>The address to listen on is not one of this computer.</source>
        <translation>نشانی شنود از نشانی‌های این رایانه نیست.</translation>
    </message>
    <message>
        <source>This computer does not let Qasid use port %1.</source>
        <translation>این رایانه به Qasid اجازهٔ استفاده از درگاه %1 را نمی‌دهد.</translation>
    </message>
    <message>
        <source>The certificate or its key could not be read.</source>
        <translation>گواهی یا کلید آن خوانده نشد.</translation>
    </message>
    <message>
        <source>Port %1 could not be opened.</source>
        <translation>درگاه %1 باز نشد.</translation>
    </message>
</context>
<context>
    <name>qasid::ReceivingPage</name>
    <message>
        <source>Receiving</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Answers since start</source>
        <translation>پاسخ‌ها از زمان شروع</translation>
    </message>
    <message>
        <source>Events that could not be read</source>
        <translation>رویدادهای ناخوانا</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>نشانی عمومی</translation>
    </message>
    <message>
        <source>Where providers reach this computer, such as https://inbox.example.com.</source>
        <translation>جایی که ارائه‌دهندگان به این رایانه می‌رسند، مانند https://inbox.example.com.</translation>
    </message>
    <message>
        <source>This is not an address like https://inbox.example.com.</source>
        <translation>این نشانی‌ای مانند https://inbox.example.com نیست.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>نشانی شنود</translation>
    </message>
    <message>
        <source>127.0.0.1 for a tunnel or reverse proxy on this computer, 0.0.0.0 for every network.</source>
        <translation>برای تونل یا پراکسی معکوس در این رایانه 127.0.0.1 و برای همهٔ شبکه‌ها 0.0.0.0.</translation>
    </message>
    <message>
        <source>This is not an address of a network interface.</source>
        <translation>این نشانی یک رابط شبکه نیست.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>درگاه عددی از ۱ تا ۶۵۵۳۵ است.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>فایل گواهی</translation>
    </message>
    <message>
        <source>PEM; empty for plain HTTP behind a proxy.</source>
        <translation>قالب PEM؛ برای HTTP ساده پشت پراکسی خالی بگذارید.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>فایل کلید</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>این فایل قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Listening on %1 over HTTPS.</source>
        <extracomment>%1 is an address with a port.</extracomment>
        <translation>در حال شنود روی %1 با HTTPS.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>در حال شنود روی %1.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>در حال شنود نیست.</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <extracomment>%1 is an HTTP status such as 200, %2 how often it was answered.</extracomment>
        <translation>%1: %2 بار</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>هنوز چیزی نرسیده است.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>هیچ.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an account, %2 a day and time, %3 why an event was not understood (in English).</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Qasid still cannot read it.</source>
        <translation>هنوز برای Qasid خواندنی نیست.</translation>
    </message>
    <message>
        <source>Read. It is in its conversation now.</source>
        <translation>خوانده شد. اکنون در گفت‌وگوی خودش است.</translation>
    </message>
</context>
<context>
    <name>qasid::ReplyButtonsEditor</name>
    <message>
        <source>Header</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>افزودن دکمه</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>دکمهٔ %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>برداشتن این دکمه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a text is: %1 of at most %2 characters.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters too many</source>
        <translation>
            <numerusform>%1 نویسه بیش از حد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 buttons</source>
        <translation>
            <numerusform>حداکثر %1 دکمه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::SandboxAccounts</name>
    <message>
        <source>%1 practice</source>
        <comment>name of a practice account; %1 is a provider</comment>
        <translation>تمرین %1</translation>
    </message>
</context>
<context>
    <name>qasid::SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>Button in a search field: empties it.</extracomment>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Storage and privacy</source>
        <translation>ذخیره‌سازی و حریم خصوصی</translation>
    </message>
</context>
<context>
    <name>qasid::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Shown beside conversations that are yours.</source>
        <translation>کنار گفت‌وگوهای شما نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانیه</translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation>مهلت واگرد ارسال</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>A reply waits this long before it leaves.</source>
        <translation>هر پاسخ پیش از ارسال این‌قدر صبر می‌کند.</translation>
    </message>
    <message>
        <source>One-letter shortcuts</source>
        <translation>میان‌برهای تک‌حرفی</translation>
    </message>
    <message>
        <source>Keys such as J, K and E act in the list and the thread, never in a text field.</source>
        <translation>کلیدهایی مانند J، ‏K و E در فهرست و پیام‌ها کار می‌کنند، نه در کادر متن.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Notify about</source>
        <translation>اعلان برای</translation>
    </message>
    <message>
        <source>Mine and unassigned conversations</source>
        <translation>گفت‌وگوهای من و بدون مسئول</translation>
    </message>
    <message>
        <source>My conversations only</source>
        <translation>فقط گفت‌وگوهای من</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ‌چیز</translation>
    </message>
    <message>
        <source>Also about a snooze that ends, a message that was not sent and an account that stopped receiving.</source>
        <translation>همچنین برای پایان تعویق، پیامی که ارسال نشد و حسابی که دریافت آن متوقف شد.</translation>
    </message>
    <message>
        <source>Show the first line of messages</source>
        <translation>نمایش سطر اول پیام‌ها</translation>
    </message>
    <message>
        <source>Otherwise a notification only says that there is a new message.</source>
        <translation>وگرنه اعلان فقط می‌گوید پیام جدیدی هست.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Conversation rows</source>
        <translation>ردیف‌های گفت‌وگو</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>راحت</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حرکت کمتر</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flashes.</source>
        <translation>چیزی نمی‌لغزد، محو نمی‌شود و چشمک نمی‌زند.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>زبان رابط کاربری</translation>
    </message>
    <message>
        <source>Dates, calendar and digits follow the language. Messages keep their own.</source>
        <translation>تاریخ‌ها، تقویم و رقم‌ها از زبان پیروی می‌کنند. پیام‌ها رقم‌های خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
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
        <translation>شیوهٔ دسترسی Qasid به ارائه‌دهندگان.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>میزبان پراکسی</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>این نام میزبان نیست.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>درگاه پراکسی</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>درگاه عددی از ۱ تا ۶۵۵۳۵ است.</translation>
    </message>
</context>
<context>
    <name>qasid::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>List or thread</source>
        <translation>فهرست یا پیام‌ها</translation>
    </message>
    <message>
        <source>Reply field</source>
        <translation>کادر پاسخ</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two ways to press a shortcut</comment>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جدید</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>ارسال و حل</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>پاسخ یا یادداشت</translation>
    </message>
    <message>
        <source>Buttons editor</source>
        <translation>ویرایشگر دکمه‌ها</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>جهت متن</translation>
    </message>
    <message>
        <source>Back to thread</source>
        <translation>بازگشت به پیام‌ها</translation>
    </message>
</context>
<context>
    <name>qasid::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read by assistive tools. %1 and %2 are numbers, %3 the name of the step: &quot;Step 2 of 3: Keys and receiving&quot;</extracomment>
        <translation>گام %1 از %2: %3</translation>
    </message>
</context>
<context>
    <name>qasid::StoragePage</name>
    <message>
        <source>Storage and privacy</source>
        <translation>ذخیره‌سازی و حریم خصوصی</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>در این رایانه</translation>
    </message>
    <message>
        <source>Messages, drafts and notes stay in this profile. Nothing is sent anywhere but to the providers of your accounts.</source>
        <translation>پیام‌ها، پیش‌نویس‌ها و یادداشت‌ها در همین نمایه می‌مانند. جز برای ارائه‌دهندگان حساب‌های شما چیزی به جایی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Conversations: %1. Messages: %2. Size: %3.</source>
        <extracomment>%1 conversations and %2 messages take %3 (a size such as 1.4 MB).</extracomment>
        <translation>گفت‌وگوها: %1. پیام‌ها: %2. اندازه: %3.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file of this profile.</source>
        <translation>کلیدها در فایل رمزگذاری‌شدهٔ این نمایه نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, never in a file.</source>
        <translation>کلیدها در دسته‌کلید سیستم نگه داشته می‌شوند، نه در فایل.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keys are kept in a file that a passphrase encrypts.</source>
        <translation>این رایانه دسته‌کلید ندارد. کلیدها در فایلی که با گذرواژه رمزگذاری می‌شود نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to send and receive.</source>
        <translation>دسته‌کلید قفل است. برای ارسال و دریافت، قفل آن را باز کنید.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>گذرواژه درست نیست.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>قفل باز شد.</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadActions</name>
    <message>
        <source>file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>دوباره ارسال شود؟</translation>
    </message>
    <message>
        <source>The customer may receive it twice.</source>
        <translation>ممکن است مشتری آن را دو بار دریافت کند.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ارسال دوباره</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حذف شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>در حال بارگیری %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>فایل در آنجا ذخیره نشد.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 باز شود؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Source of this message</source>
        <translation>متن خام این پیام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل شد</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>گزینه‌های بیشتر این گفت‌وگو</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>پنل مشتری</translation>
    </message>
    <message>
        <source>You</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعیین مسئول</translation>
    </message>
    <message>
        <source>Assigned to you. Give it back</source>
        <translation>مسئول: شما. پس دادن</translation>
    </message>
    <message>
        <source>Assigned to %1. Take it</source>
        <translation>مسئول: %1. برداشتن</translation>
    </message>
    <message>
        <source>Take this conversation</source>
        <translation>برداشتن این گفت‌وگو</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>انتخاب زمان…</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>علامت خوانده‌نشده</translation>
    </message>
    <message>
        <source>Copy conversation ID</source>
        <translation>کپی شناسهٔ گفت‌وگو</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تعویق تا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadPane</name>
    <message>
        <source>Choose a conversation. J and K move through the list.</source>
        <translation>گفت‌وگویی را انتخاب کنید. J و K در فهرست جابه‌جا می‌شوند.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>No messages received yet. Messages sent before this account was connected cannot be loaded from %1.</source>
        <translation>هنوز پیامی دریافت نشده است. پیام‌های پیش از اتصال این حساب را نمی‌توان از %1 بارگیری کرد.</translation>
    </message>
    <message numerus="yes">
        <source>More than %1 hours since the customer last wrote. %2 may refuse this message.</source>
        <extracomment>%1 hours; %2 is the channel, as in WhatsApp.</extracomment>
        <translation>
            <numerusform>بیش از %1 ساعت از آخرین پیام مشتری گذشته است. شاید %2 این پیام را نپذیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>حل شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>تا %1 به تعویق افتاد.</translation>
    </message>
    <message>
        <source>Assigned to you.</source>
        <translation>مسئول: شما.</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>بدون مسئول شد.</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadView</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Reply to this message</source>
        <translation>پاسخ به این پیام</translation>
    </message>
    <message>
        <source>Copy data of %1</source>
        <translation>کپی دادهٔ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>qasid::ThreadWords</name>
    <message>
        <source>Later today</source>
        <translation>امروز، دیرتر</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>هفتهٔ آینده</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>The sender of a message: this agent.</extracomment>
        <translation>شما</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>State of a message that has not been sent yet.</extracomment>
        <translation>در انتظار ارسال</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages waiting, sent in this order.</source>
        <extracomment>Under the last of several messages that have not been sent yet.</extracomment>
        <translation>
            <numerusform>%1 پیام در انتظار؛ به همین ترتیب ارسال می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Takes a waiting message back.</extracomment>
        <translation>لغو</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>The agent has seen that a possibly sent message did arrive.</extracomment>
        <translation>رسیده است</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ارسال دوباره</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>گفت‌وگو آغاز شد</translation>
    </message>
    <message>
        <source>%1 closed this conversation</source>
        <extracomment>%1 is the provider.</extracomment>
        <translation>%1 این گفت‌وگو را بست</translation>
    </message>
    <message>
        <source>The customer&apos;s name changed</source>
        <translation>نام مشتری تغییر کرد</translation>
    </message>
    <message>
        <source>The customer is now called %1</source>
        <translation>نام مشتری اکنون %1 است</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>تصویر: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>ویدیو: %1</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>صدا: %1</translation>
    </message>
    <message>
        <source>Voice message: %1</source>
        <translation>پیام صوتی: %1</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation>استیکر: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>فایل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 options</source>
        <extracomment>Beside the button of a list menu: how many rows it has.</extracomment>
        <translation>
            <numerusform>%1 گزینه</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has a part Qasid cannot show.</source>
        <translation>بخشی از این پیام در Qasid نمایش‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقعیت مکانی</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>موقعیت مکانی: %1</translation>
    </message>
    <message>
        <source>Asks for a location: %1</source>
        <translation>درخواست موقعیت مکانی: %1</translation>
    </message>
    <message>
        <source>List menu: %1</source>
        <translation>منوی فهرستی: %1</translation>
    </message>
    <message>
        <source>Chose: %1</source>
        <translation>انتخاب کرد: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>مخاطب: %1</translation>
    </message>
    <message>
        <source>Private note by %1</source>
        <translation>یادداشت خصوصی از %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Start of a message as a screen reader says it. %1 is the sender, %2 day and time, as in &quot;You, today 09:24&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>در پاسخ به: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 buttons: %2</source>
        <extracomment>%n buttons under a message, %2 their captions.</extracomment>
        <translation>
            <numerusform>%1 دکمه: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions available</source>
        <translation>کنش‌هایی در دسترس است</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A new message as it is announced. %1 is the sender, %2 the text.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send location</source>
        <extracomment>In a bubble that asks the customer to share a place: the button the customer sees.</extracomment>
        <translation>ارسال موقعیت مکانی</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>نمایش پیام نقل‌شده</translation>
    </message>
    <message>
        <source>Private note · %1</source>
        <extracomment>First line of a private note. %1 is the agent who wrote it.</extracomment>
        <translation>یادداشت خصوصی · %1</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>نمایش متن خام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>باز کردن در مرورگر</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>New</source>
        <comment>messages that were not read yet</comment>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Sender not known</source>
        <extracomment>Above a message whose sender the provider did not tell.</extracomment>
        <translation>فرستنده نامشخص</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a message in a conversation for screen readers: %1 of %2.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>In reply to</source>
        <extracomment>In place of a quoted message that is not loaded.</extracomment>
        <translation>در پاسخ به</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>پیامی قدیمی‌تر</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>پیام خالی</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Under the beginning of a very long message: shows the rest of it.</extracomment>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>qasid::TrayNotifier</name>
    <message numerus="yes">
        <source>Qasid: %n unread</source>
        <extracomment>Tooltip of the tray icon.</extracomment>
        <translation>
            <numerusform>‏Qasid: %Ln خوانده‌نشده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qasid::WebhookBox</name>
    <message>
        <source>Test</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Event address</source>
        <translation>نشانی رویداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>کپی شد.</translation>
    </message>
    <message>
        <source>This address only works on this computer. Enter the public one under Receiving.</source>
        <translation>این نشانی فقط در این رایانه کار می‌کند. نشانی عمومی را در «دریافت» وارد کنید.</translation>
    </message>
    <message>
        <source>Not tried from outside yet</source>
        <translation>هنوز از بیرون آزمایش نشده است</translation>
    </message>
    <message>
        <source>press Test</source>
        <translation>«آزمایش» را بزنید</translation>
    </message>
    <message>
        <source>Last event from %1</source>
        <translation>آخرین رویداد از %1</translation>
    </message>
    <message>
        <source>Waiting for the first event from %1</source>
        <translation>در انتظار نخستین رویداد از %1</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>در حال شنود روی درگاه %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>در حال شنود نیست</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Trying the address</source>
        <translation>در حال آزمایش نشانی</translation>
    </message>
    <message>
        <source>Reached over HTTPS</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>از راه HTTPS در دسترس است</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>در دسترس است</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 میلی‌ثانیه</translation>
    </message>
    <message>
        <source>The event address could not be reached from outside. Check the tunnel or reverse proxy.</source>
        <translation>نشانی رویداد از بیرون در دسترس نیست. تونل یا پراکسی معکوس را بررسی کنید.</translation>
    </message>
    <message>
        <source>The address answers, but it does not lead to this Qasid.</source>
        <translation>نشانی پاسخ می‌دهد، ولی به این Qasid نمی‌رسد.</translation>
    </message>
    <message>
        <source>The certificate of the address was not accepted.</source>
        <translation>گواهی نشانی پذیرفته نشد.</translation>
    </message>
    <message>
        <source>The address answered %1 instead of leading here.</source>
        <translation>نشانی به‌جای رسیدن به اینجا پاسخ %1 داد.</translation>
    </message>
</context>
</TS>
