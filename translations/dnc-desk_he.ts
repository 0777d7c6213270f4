<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AcceptedAnswers</name>
    <message>
        <source>Empty answer</source>
        <translation>תשובה ריקה</translation>
    </message>
    <message>
        <source>%1 (%2, read from the list, %3)</source>
        <translation>⁨%1⁩ (⁨%2⁩, נקרא ברשימה, ⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 (%2, accepted by %3, %4)</source>
        <translation>⁨%1⁩ (⁨%2⁩, התקבל על ידי ⁨%3⁩, ⁨%4⁩)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The host %1 has letters that can look like those of another. Compare both forms.</source>
        <translation>במארח ⁨%1⁩ יש אותיות שעלולות להיראות כמו של מארח אחר. השוו בין שתי הצורות.</translation>
    </message>
    <message>
        <source>This is not a web address. It should look like https://api.altahq.com/v1.</source>
        <translation>זו אינה כתובת אינטרנט. היא צריכה להיראות כמו https://api.altahq.com/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token cannot be read on the way.</source>
        <translation>הכתובת חייבת להתחיל ב-https://, כדי שלא יהיה אפשר לקרוא את האסימון בדרך.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>אסור שהכתובת תכיל שם משתמש או סיסמה.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>אסור שהכתובת תכיל סימן שאלה או סולמית.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>האפשרות ⁨%1⁩ לא קיימת. האם הכוונה ל-⁨%2⁩?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>האפשרות ⁨%1⁩ לא קיימת.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>⁨%1⁩ לא מקבלת ערך.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>⁨%1⁩ דורשת ערך: ⁨%1⁩ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The API token is never an argument, where other programs could read it: use DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>אסימון ה-API לעולם אינו ארגומנט, שתוכנות אחרות יכולות לקרוא: השתמשו ב-DNC_DESK_TOKEN או ב-‎--token-stdin.</translation>
    </message>
    <message>
        <source>%1 is no option of %2.</source>
        <translation>⁨%1⁩ אינה אפשרות של ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has no effect on %2.</source>
        <translation>ל-⁨%1⁩ אין השפעה על ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>הפקודה ⁨%1⁩ לא קיימת.</translation>
    </message>
    <message>
        <source>The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, else from the keychain; it is never an argument. Make one in Alta under User Profile &gt; API tokens.</source>
        <translation>אסימון ה-API מגיע מ-‎--token-stdin, אחרת ממשתנה הסביבה DNC_DESK_TOKEN, אחרת ממחזיק המפתחות; הוא לעולם אינו ארגומנט. צרו אסימון ב-Alta תחת User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>Every row of the journal that is this identifier, as typed or as it is normalized, or names it in its texts is emptied, and removed from unsent lists. An identifier that is still to be sent stays, and the exit code is 5: finish that upload first. Reports that were saved and the list at Alta are not touched.</source>
        <translation>כל שורה ביומן שהיא המזהה הזה, כפי שהוקלד או בצורתו התקנית, או שמזכירה אותו בטקסט, מרוקנת ומוסרת מרשימות שלא נשלחו. מזהה שעדיין צריך להישלח נשאר, וקוד היציאה הוא 5: סיימו קודם את ההעלאה. דוחות שנשמרו והרשימה ב-Alta אינם משתנים.</translation>
    </message>
    <message>
        <source>While a damaged journal waits for this, every other command that needs it ends with 1. Rows that are not proven to be confirmed are in doubt and are sent again when their upload is resumed; a row that cannot be read keeps its place in the report and says so, and the exit code is 3. The damaged file is kept.</source>
        <translation>כל עוד יומן פגום ממתין לכך, כל פקודה אחרת שצריכה אותו מסתיימת ב-1. שורות שאישורן לא הוכח נמצאות בספק ונשלחות שוב כשההעלאה שלהן נמשכת; שורה שאי אפשר לקרוא שומרת על מקומה בדוח ואומרת זאת, וקוד היציאה הוא 3. הקובץ הפגום נשמר.</translation>
    </message>
    <message>
        <source>HASHES is a list of MD5, SHA-1 or SHA-2 hashes in hexadecimal or base64, to which the options about reading apply. CONTACTS is a list of your own contacts. --output gets those whose address, or whose number with or without its plus, has one of the hashes: a list that check and upload read. Nothing is sent. If a hash matches nobody, the exit code is 3.</source>
        <translation>‏HASHES היא רשימה של גיבובי MD5,‏ SHA-1 או SHA-2 בהקסדצימלי או ב-base64, שאפשרויות הקריאה חלות עליה. CONTACTS היא רשימה של אנשי הקשר שלכם. ‎--output מקבל את אלה שלכתובת שלהם, או למספר שלהם עם או בלי סימן הפלוס, יש אחד הגיבובים: רשימה ש-check ו-upload קוראות. דבר לא נשלח. אם גיבוב אינו תואם לאיש, קוד היציאה הוא 3.</translation>
    </message>
    <message>
        <source>Without JOB, --from, --to and --person, the newest upload is exported. --person reads the identifiers of a person from standard input, one per line, and exports that person&apos;s rows only. evidence verify needs neither journal nor keychain; if a byte was changed, it names the part, and the exit code is 3.</source>
        <translation>ללא JOB,‏ --from,‏ --to ו-‎--person מיוצאת ההעלאה האחרונה. ‎--person קורא את המזהים של אדם מהקלט התקני, אחד בשורה, ומייצא רק את השורות שלו. evidence verify לא צריכה יומן או מחזיק מפתחות; אם בית אחד השתנה היא מציינת את החלק, וקוד היציאה הוא 3.</translation>
    </message>
    <message>
        <source>Answers from keyed digests, which stay when the rows of an upload are deleted. If an identifier has no confirmation on record, the exit code is 3. Identifiers are counted from 1 and not repeated.</source>
        <translation>עונה לפי גיבובים עם מפתח, שנשארים כשהשורות של העלאה נמחקות. אם למזהה אין אישור רשום, קוד היציאה הוא 3. המזהים נספרים מ-1 ואינם מוצגים שוב.</translation>
    </message>
    <message>
        <source>The passphrase is the first line of standard input and never an argument. Without the key, which only the keychain and the backup have, nobody can read the proofs.</source>
        <translation>ביטוי הסיסמה הוא השורה הראשונה של הקלט התקני ולעולם אינו ארגומנט. בלי המפתח, שנמצא רק במחזיק המפתחות ובגיבוי, איש לא יכול לקרוא את ההוכחות.</translation>
    </message>
    <message>
        <source>The list is read in pages of 100, or searched for each identifier where that takes fewer requests; how many is shown first. Someone who is listed in another form only counts as not listed and as similar. If someone is not listed, the exit code is 3. After an interruption, run it again: it continues within an hour.</source>
        <translation>הרשימה נקראת בדפים של 100, או שכל מזהה מחופש בה כשזה דורש פחות בקשות; קודם מוצג כמה. מי שרשום רק בצורה אחרת נחשב כלא רשום וכדומה. אם מישהו לא ברשימה, קוד היציאה הוא 3. אחרי הפרעה, הריצו שוב: זה ממשיך בתוך שעה.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. Rows that are missing are in doubt and the upload is open again: resume --send-missing sends them again. The exit code is then 3. After an interruption, run it again: it continues.</source>
        <translation>ללא JOB, ההעלאה האחרונה. שורות חסרות נמצאות בספק וההעלאה נפתחת שוב: resume --send-missing שולחת אותן שוב. קוד היציאה הוא אז 3. אחרי הפרעה, הריצו שוב: זה ממשיך.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. The list is read first, and shown is which rows are removed, which are kept and why, and what that costs: each is read again right before it is removed. After upload --compare, what was added is known; otherwise only --include-probable removes what was added while the upload ran. Without a terminal it needs --yes. Prospects that were paused stay paused. After an interruption, run it again: it continues.</source>
        <translation>ללא JOB, ההעלאה האחרונה. קודם נקראת הרשימה, ומוצג אילו שורות מוסרות, אילו נשמרות ומדוע, ומה זה עולה: כל אחת נקראת שוב ממש לפני הסרתה. אחרי upload --compare ידוע מה נוסף; אחרת רק --include-probable מסיר מה שנוסף בזמן ההעלאה. ללא מסוף נדרש --yes. לידים שהושהו נשארים מושהים. אחרי הפרעה, הריצו שוב: זה ממשיך.</translation>
    </message>
    <message>
        <source>The first line of standard output is the base address for --endpoint.</source>
        <translation>השורה הראשונה של הפלט התקני היא כתובת הבסיס עבור --endpoint.</translation>
    </message>
    <message>
        <source>SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:</source>
        <translation>‏SPEC הוא KIND[=ARGUMENT][@N][xTIMES]: מבקשה N ואילך, TIMES פעמים (* ללא סוף). סוגים:</translation>
    </message>
    <message>
        <source>Say what is wrong with lists, and send nothing</source>
        <translation>לומר מה לא תקין ברשימות, בלי לשלוח דבר</translation>
    </message>
    <message>
        <source>Send lists to the Do Not Contact list</source>
        <translation>שליחת רשימות לרשימת Do Not Contact</translation>
    </message>
    <message>
        <source>Go on with an upload that stopped; the newest one if no JOB is given</source>
        <translation>המשך העלאה שנעצרה; החדשה ביותר אם לא צוין JOB</translation>
    </message>
    <message>
        <source>List all uploads, or show one with its lists and requests</source>
        <translation>פירוט כל ההעלאות, או הצגת אחת עם הרשימות והבקשות שלה</translation>
    </message>
    <message>
        <source>Remove a person from the journal; one identifier a line on standard input</source>
        <translation>הסרת אדם מהיומן; מזהה אחד בשורה בקלט התקני</translation>
    </message>
    <message>
        <source>Read what is left of a damaged journal, after which uploads go on</source>
        <translation>קריאת מה שנותר מיומן פגום, ואז ההעלאות נמשכות</translation>
    </message>
    <message>
        <source>Find the contacts behind a list of hashes, on this computer</source>
        <translation>מציאת אנשי הקשר שמאחורי רשימת גיבובים, במחשב הזה</translation>
    </message>
    <message>
        <source>Export what proves uploads to a file, or check such a file</source>
        <translation>ייצוא לקובץ של מה שמוכיח העלאות, או בדיקת קובץ כזה</translation>
    </message>
    <message>
        <source>Say when people were put on the list; one identifier per line on standard input</source>
        <translation>לומר מתי אנשים הוכנסו לרשימה; מזהה אחד בשורה בקלט התקני</translation>
    </message>
    <message>
        <source>Back up or restore the key of the proofs that whois reads</source>
        <translation>גיבוי או שחזור של מפתח ההוכחות ש-whois קוראת</translation>
    </message>
    <message>
        <source>Say who of these lists is on the Do Not Contact list; send nothing</source>
        <translation>לומר מי מהרשימות האלה נמצא ברשימת Do Not Contact; לא לשלוח דבר</translation>
    </message>
    <message>
        <source>Read confirmed rows of an upload from the list; by default 20</source>
        <translation>קריאת שורות מאושרות של העלאה מהרשימה; ברירת מחדל 20</translation>
    </message>
    <message>
        <source>Take off the list what an upload added, and nothing else</source>
        <translation>להסיר מהרשימה את מה שהעלאה הוסיפה, ושום דבר אחר</translation>
    </message>
    <message>
        <source>Serve a practice list on 127.0.0.1 until it is told to end</source>
        <translation>הגשת רשימת תרגול ב-127.0.0.1 עד לסיום</translation>
    </message>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>ברשימה הייתה רשומה אחת כשנקראה במלואה לאחרונה, ב-⁨%1⁩.</numerusform>
            <numerusform>ברשימה היו %Ln רשומות כשנקראה במלואה לאחרונה, ב-⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list: %L1. Not on the list: %L2.</source>
        <translation>ברשימה: %L1. לא ברשימה: %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>לאחד מאלה שאינם ברשימה יש בה רשומה דומה.</numerusform>
            <numerusform>ל-%Ln מאלה שאינם ברשימה יש בה רשומה דומה.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the person</source>
        <translation>על ידי האדם</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>על ידינו</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ביקש הסרה</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>לא ביקש הסרה</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>לא הוחלט</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ריק)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <translation>(ערכים אחרים)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value, how many rows, what it says</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩, ⁨%3⁩</translation>
    </message>
    <message>
        <source>  %1 (applies to %2): %3</source>
        <comment>a column, names of channels, its values</comment>
        <translation>  ⁨%1⁩ (חל על ⁨%2⁩): ⁨%3⁩</translation>
    </message>
    <message>
        <source>No upload has a row with this.</source>
        <translation>אין העלאה עם שורה כזאת.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %n upload(s). What they count stays.</source>
        <translation>
            <numerusform>רוקן בהעלאה אחת: ⁨%1⁩. הסיכומים נשארים.</numerusform>
            <numerusform>רוקן ב-%n העלאות: ⁨%1⁩. הסיכומים נשארים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %n unsent list(s).</source>
        <translation>
            <numerusform>הוסרו שורות מרשימה אחת שלא נשלחה.</numerusform>
            <numerusform>הוסרו שורות מ-%n רשימות שלא נשלחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and lists that were saved elsewhere are not touched, nor is the list at Alta.</source>
        <translation>דוחות ורשימות שנשמרו במקום אחר אינם משתנים, וגם לא הרשימה ב-Alta.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>דבר לא נמחק.</translation>
    </message>
    <message>
        <source>What proves when the person was put on the list is still there: erase again with the key.</source>
        <translation>מה שמוכיח מתי האדם הוכנס לרשימה עדיין שם: מחקו שוב עם המפתח.</translation>
    </message>
    <message>
        <source>Whom? Give one identifier a line on standard input.</source>
        <translation>מסרו את המזהים בקלט התקני, אחד בשורה.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n upload(s) to %1.</source>
        <translation>
            <numerusform>העלאה אחת יוצאה אל ⁨%1⁩.</numerusform>
            <numerusform>%n העלאות יוצאו אל ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>‏SHA-256 של המניפסט: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The history does not show this export, because another program uses the journal. Keep the SHA-256 of the manifest.</source>
        <translation>ההיסטוריה אינה מציגה את הייצוא הזה, כי תוכנה אחרת משתמשת ביומן. שמרו את ה-SHA-256 של המניפסט.</translation>
    </message>
    <message>
        <source>Missing identifiers. Give those of the person on standard input, one per line.</source>
        <translation>חסרים מזהים. מסרו את אלה של האדם בקלט התקני, אחד בשורה.</translation>
    </message>
    <message>
        <source>Every byte is as it was exported.</source>
        <translation>כל בית הוא כפי שיוצא.</translation>
    </message>
    <message>
        <source>Compare it with the one in the history of the program that exported the file.</source>
        <translation>השוו אותו לזה שבהיסטוריה של התוכנה שייצאה את הקובץ.</translation>
    </message>
    <message>
        <source>Nothing was uploaded yet.</source>
        <translation>עדיין לא הועלה דבר.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended; its numbers are all that is left. No report was written.</source>
        <translation>השורות של העלאה ⁨%1⁩ הוסרו זמן מה אחרי שהסתיימה; נותרו רק המספרים. לא נכתב דוח.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>נדרש אחד מאלה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no such encoding. Usual ones are: %1.</source>
        <translation>אין קידוד כזה. הנפוצים הם: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It takes comma, semicolon, tab, pipe, none, or the character itself.</source>
        <translation>נדרש comma,‏ semicolon,‏ tab,‏ pipe,‏ none או התו עצמו.</translation>
    </message>
    <message>
        <source>It takes the number of a row, or 0 where there is no header.</source>
        <translation>נדרש מספר של שורה, או 0 אם אין כותרת.</translation>
    </message>
    <message>
        <source>It takes HEADER=ROLE.</source>
        <translation>נדרש HEADER=ROLE.</translation>
    </message>
    <message>
        <source>It takes HEADER=VALUE, or none.</source>
        <translation>נדרש HEADER=VALUE, או none.</translation>
    </message>
    <message>
        <source>It takes HEADER=CHANNEL[,CHANNEL].</source>
        <translation>נדרש HEADER=CHANNEL[,CHANNEL].</translation>
    </message>
    <message>
        <source>Sheet of a workbook to read, or all; may be repeated</source>
        <translation>הגיליון של חוברת העבודה לקריאה, או all; אפשר לחזור</translation>
    </message>
    <message>
        <source>Encoding of text lists, such as windows-1252</source>
        <translation>הקידוד של רשימות טקסט, למשל windows-1252</translation>
    </message>
    <message>
        <source>Between the cells of text lists: comma, semicolon, tab, pipe, none or a character</source>
        <translation>בין התאים של רשימות טקסט: comma,‏ semicolon,‏ tab,‏ pipe,‏ none או תו</translation>
    </message>
    <message>
        <source>Number of the row that is the header; 0: there is none</source>
        <translation>מספר השורה של הכותרת; 0: אין כותרת</translation>
    </message>
    <message>
        <source>What a column holds: a TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource or ignore; may be repeated</source>
        <translation>מה עמודה מכילה: TYPE,‏ any,‏ any:TYPE,‏ name,‏ type,‏ country,‏ flag,‏ requestedOn,‏ requestSource או ignore; אפשר לחזור</translation>
    </message>
    <message>
        <source>Only rows with this value are opt-outs; may be repeated, also for several columns; none: all rows are</source>
        <translation>רק שורות עם הערך הזה הן הסרות; אפשר לחזור, גם לכמה עמודות; none: כולן הסרות</translation>
    </message>
    <message>
        <source>What a column about opting out governs: TYPE[,TYPE] or any; may be repeated</source>
        <translation>על מה חלה עמודת הסרה: TYPE[,TYPE] או any; אפשר לחזור</translation>
    </message>
    <message>
        <source>People who opted out and opted in: out, in, or the latest by date</source>
        <translation>אנשים שביקשו הסרה וגם הצטרפו: out,‏ in או latest לפי התאריך</translation>
    </message>
    <message>
        <source>Order of dates such as 03/04/2026 in columns that do not show it: dmy or mdy</source>
        <translation>סדר תאריכים כמו 03/04/2026 בעמודות שאינן מראות אותו: dmy או mdy</translation>
    </message>
    <message>
        <source>Whose export it is, such as HubSpot, or none</source>
        <translation>מאיזו תוכנה הייצוא, למשל HubSpot, או none</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet hides: include or exclude</source>
        <translation>שורות שגיליון מסתיר: include או exclude</translation>
    </message>
    <message>
        <source>Values that are crossed out: include or exclude</source>
        <translation>ערכים עם קו חוצה: include או exclude</translation>
    </message>
    <message>
        <source>Identifiers in comment lines: include or exclude</source>
        <translation>מזהים בשורות הערה: include או exclude</translation>
    </message>
    <message>
        <source>Values that may be hashes of addresses: exclude them, or include them as chat IDs</source>
        <translation>ערכים שעשויים להיות גיבובים של כתובות: exclude מחריג אותם, include לוקח אותם כמזהי צ&apos;אט</translation>
    </message>
    <message>
        <source>Identifiers in the text of mails and chats: include or exclude</source>
        <translation>מזהים בטקסט של דואר וצ&apos;אטים: include או exclude</translation>
    </message>
    <message>
        <source>Rows of subscribers and contacts, of whom nothing says that they opted out: include or exclude</source>
        <translation>שורות של מנויים ואנשי קשר שדבר אינו אומר שביקשו הסרה: include או exclude</translation>
    </message>
    <message>
        <source>--sheet: There is no sheet &quot;%1&quot;. There are: %2.</source>
        <translation>‏‎--sheet: אין גיליון &quot;⁨%1⁩&quot;. יש: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: There is no column &quot;%2&quot;. There are: %3.</source>
        <translation>⁨%1⁩: אין עמודה &quot;⁨%2⁩&quot;. יש: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>--header-row: There is no row %1. The last one is %2.</source>
        <translation>‏‎--header-row: אין שורה ⁨%1⁩. האחרונה היא ⁨%2⁩.</translation>
    </message>
    <message>
        <source>--profile: There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>‏‎--profile: אין פרופיל &quot;⁨%1⁩&quot;. יש: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: %2 Answer with %3 or %4.</source>
        <comment>a file, a question, two options</comment>
        <translation>⁨%1⁩: ⁨%2⁩ ענו עם ⁨%3⁩ או ⁨%4⁩.</translation>
    </message>
    <message>
        <source>%1: %2 To import it: %3</source>
        <comment>a file, a sentence, an option</comment>
        <translation>⁨%1⁩: ⁨%2⁩ כדי לייבא אותו: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2.</source>
        <translation>העלאה ⁨%1⁩ שייכת אל ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account.</source>
        <translation>העלאה ⁨%1⁩ שייכת לחשבון אחר.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended.</source>
        <translation>השורות של העלאה ⁨%1⁩ הוסרו זמן מה אחרי שהסתיימה.</translation>
    </message>
    <message>
        <source>its rows were removed some time after it ended</source>
        <translation>השורות שלה הוסרו זמן מה אחרי שהסתיימה</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>העלאה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>שינוי אחרון</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>בוצע על ידי</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Prospects who match</source>
        <translation>לידים תואמים</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>מושהים</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>לא מושהים</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>מזהים</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>removed some time after it ended</source>
        <translation>הוסר זמן מה אחרי הסיום</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>הקפאה</translation>
    </message>
    <message>
        <source>rows are kept until it is released</source>
        <translation>השורות נשמרות עד לשחרור</translation>
    </message>
    <message>
        <source>SHA-256 erased with a person</source>
        <translation>‏SHA-256 שנמחק עם אדם</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ראיות</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of an upload that came from a file</comment>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>בקשות</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>אצווה</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>The service&apos;s words</source>
        <translation>הודעת השרת</translation>
    </message>
    <message>
        <source>Confirmations stay in the journal only, and are added to the proofs after a later upload.</source>
        <translation>האישורים נשארים ביומן בלבד, ויתווספו להוכחות אחרי העלאה מאוחרת יותר.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s).</source>
        <translation>
            <numerusform>המתנה של שנייה אחת.</numerusform>
            <numerusform>המתנה של %n שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the list with %n request(s).</source>
        <translation>
            <numerusform>הרשימה נקראה בבקשה אחת.</numerusform>
            <numerusform>הרשימה נקראה ב-%n בקשות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>עד בקשה אחת</numerusform>
            <numerusform>עד %Ln בקשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>that reading the list takes</comment>
        <translation>
            <numerusform>בקשה אחת</numerusform>
            <numerusform>%Ln בקשות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests, time</comment>
        <translation>‏⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %Ln identifier(s) on the list: %1.</source>
        <translation>
            <numerusform>מזהה אחד מחופש ברשימה: ⁨%1⁩.</numerusform>
            <numerusform>%Ln מזהים מחופשים ברשימה: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln identifier(s): %1.</source>
        <translation>
            <numerusform>מזהה אחד מוסר: ⁨%1⁩.</numerusform>
            <numerusform>%Ln מזהים מוסרים: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Run the same command again to continue.</source>
        <translation>נעצר. הריצו שוב את אותה פקודה כדי להמשיך.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hash(es) match none of your contacts.</source>
        <translation>
            <numerusform>גיבוב אחד אינו תואם לאף אחד מאנשי הקשר שלכם.</numerusform>
            <numerusform>%Ln גיבובים אינם תואמים לאף אחד מאנשי הקשר שלכם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashes: %L1</source>
        <translation>גיבובים: %L1</translation>
    </message>
    <message>
        <source>Contacts: %L1</source>
        <translation>אנשי קשר: %L1</translation>
    </message>
    <message>
        <source>Matched: %L1</source>
        <translation>נמצאו: %L1</translation>
    </message>
    <message>
        <source>There are no hashes in %1.</source>
        <translation>אין גיבובים בקובץ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The matched contacts could not be written to %1: %2.</source>
        <translation>לא ניתן היה לכתוב את אנשי הקשר שנמצאו אל ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Which list? Give a FILE, or - for standard input.</source>
        <translation>איזו רשימה? ציינו FILE, או - עבור הקלט התקני.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>אפשר לקרוא את הקלט התקני פעם אחת בלבד.</translation>
    </message>
    <message>
        <source>Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN.</source>
        <translation>הקלט התקני לא יכול להכיל גם את הרשימה וגם את האסימון: השתמשו ב-DNC_DESK_TOKEN.</translation>
    </message>
    <message>
        <source>The report would overwrite the list itself: give it another name.</source>
        <translation>הדוח ידרוס את הרשימה עצמה: תנו לו שם אחר.</translation>
    </message>
    <message>
        <source>It takes one JOB, a number that history shows.</source>
        <translation>נדרש JOB אחד, מספר שמוצג ב-history.</translation>
    </message>
    <message>
        <source>The report of which upload? Give a JOB, a number that history shows.</source>
        <translation>הדוח של איזו העלאה? ציינו JOB, מספר שמוצג ב-history.</translation>
    </message>
    <message>
        <source>Missing JOB for --hold, a number that history shows.</source>
        <translation>חסר JOB עבור --hold, מספר שמוצג ב-history.</translation>
    </message>
    <message>
        <source>An identifier is never an argument, where other programs could read it: give one a line on standard input.</source>
        <translation>מזהה לעולם אינו ארגומנט, שתוכנות אחרות יכולות לקרוא: מסרו אותם בקלט התקני, אחד בשורה.</translation>
    </message>
    <message>
        <source>It takes two files: HASHES CONTACTS.</source>
        <translation>נדרשים שני קבצים: HASHES CONTACTS.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the matched contacts.</source>
        <translation>חסר --output FILE לאנשי הקשר שנמצאו.</translation>
    </message>
    <message>
        <source>The output would overwrite a list: give it another name.</source>
        <translation>הפלט ידרוס רשימה: תנו לו שם אחר.</translation>
    </message>
    <message>
        <source>evidence verify takes one FILE and none of the options about exporting.</source>
        <translation>‏evidence verify מקבלת FILE אחד ואף אפשרות של ייצוא.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the evidence.</source>
        <translation>חסר --output FILE לראיות.</translation>
    </message>
    <message>
        <source>Give either a JOB or dates.</source>
        <translation>ציינו JOB או תאריכים, לא שניהם.</translation>
    </message>
    <message>
        <source>The day of --from is after that of --to.</source>
        <translation>היום של --from מאוחר מזה של --to.</translation>
    </message>
    <message>
        <source>It takes backup FILE or restore FILE.</source>
        <translation>נדרש backup FILE או restore FILE.</translation>
    </message>
    <message>
        <source>%1 takes options only.</source>
        <translation>⁨%1⁩ מקבלת אפשרויות בלבד.</translation>
    </message>
    <message>
        <source>It takes a country as two letters, such as US, DE or GB.</source>
        <translation>נדרשת מדינה בשתי אותיות, כמו US,‏ DE או GB.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv or .xlsx.</source>
        <translation>נדרש שם קובץ שמסתיים ב-.csv או .xlsx.</translation>
    </message>
    <message>
        <source>An account id has no spaces and no characters beyond ASCII.</source>
        <translation>במזהה חשבון אין רווחים ואין תווים מחוץ ל-ASCII.</translation>
    </message>
    <message>
        <source>It takes a number of rows, or all.</source>
        <translation>נדרש מספר של שורות, או all.</translation>
    </message>
    <message>
        <source>Country of phone numbers without a leading +, such as US</source>
        <translation>המדינה של מספרי טלפון ללא + בהתחלה, למשל US</translation>
    </message>
    <message>
        <source>Type of all rows: email, linkedin, phone, sms, whatsapp or web_chat</source>
        <translation>הסוג של כל השורות: email,‏ linkedin,‏ phone,‏ sms,‏ whatsapp או web_chat</translation>
    </message>
    <message>
        <source>Write what became of every row to this .csv or .xlsx file</source>
        <translation>כתיבת התוצאה של כל שורה לקובץ .csv או .xlsx הזה</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output and nothing else there</source>
        <translation>הדפסת אובייקט JSON אחד לפלט התקני ושום דבר אחר</translation>
    </message>
    <message>
        <source>Print no progress</source>
        <translation>ללא הצגת התקדמות</translation>
    </message>
    <message>
        <source>Remove the rows of uploads that ended longer ago; 0 keeps them (default: 90)</source>
        <translation>הסרת שורות של העלאות שהסתיימו לפני זמן רב יותר; 0 שומר אותן (ברירת מחדל: 90)</translation>
    </message>
    <message>
        <source>Go on with an upload that was left more than 24 hours ago</source>
        <translation>המשך העלאה שננטשה לפני יותר מ-24 שעות</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list</source>
        <translation>לפני פיצול אצווה שנדחתה, לחפש כל אחד מהמזהים שלה ברשימה</translation>
    </message>
    <message>
        <source>Take the answer that stopped the upload for a confirmation, now and later</source>
        <translation>לקבל את התשובה שעצרה את ההעלאה כאישור, עכשיו ובהמשך</translation>
    </message>
    <message>
        <source>Say how many rows of which uploads and unsent lists would be erased; erase nothing</source>
        <translation>לומר כמה שורות מאילו העלאות ורשימות שלא נשלחו יימחקו; לא למחוק דבר</translation>
    </message>
    <message>
        <source>Folder of journal and settings</source>
        <translation>התיקייה של היומן וההגדרות</translation>
    </message>
    <message>
        <source>Look at the list first, and skip who is on it</source>
        <translation>לבדוק קודם את הרשימה ולדלג על מי שכבר בה</translation>
    </message>
    <message>
        <source>How many rows of the upload to read from the list, or all</source>
        <translation>כמה שורות של ההעלאה לקרוא מהרשימה, או all</translation>
    </message>
    <message>
        <source>Remove without asking</source>
        <translation>הסרה בלי לשאול</translation>
    </message>
    <message>
        <source>Also remove what was probably added by the upload</source>
        <translation>להסיר גם מה שכנראה נוסף בהעלאה</translation>
    </message>
    <message>
        <source>Send what verify did not find on the list again</source>
        <translation>לשלוח שוב את מה ש-verify לא מצאה ברשימה</translation>
    </message>
    <message>
        <source>Base address of the service; http only to this computer</source>
        <translation>כתובת הבסיס של השירות; http רק אל המחשב הזה</translation>
    </message>
    <message>
        <source>Account id (x-account-id), for users with several accounts</source>
        <translation>מזהה חשבון (x-account-id), למשתמשים עם כמה חשבונות</translation>
    </message>
    <message>
        <source>Do not pause prospects that match an opt-out</source>
        <translation>לא להשהות לידים שתואמים להסרה</translation>
    </message>
    <message>
        <source>Requests a minute to leave to other programs, 0 to 99</source>
        <translation>בקשות בדקה שנשמרות לתוכנות אחרות, 0 עד 99</translation>
    </message>
    <message>
        <source>Read the API token from the first line of standard input</source>
        <translation>קריאת אסימון ה-API מהשורה הראשונה של הקלט התקני</translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation>נדרש מספר שלם מ-⁨%1⁩ עד ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Nothing was sent: give a place that can be written to.</source>
        <translation>אי אפשר לכתוב את הדוח אל ⁨%1⁩. דבר לא נשלח: ציינו מקום שאפשר לכתוב בו.</translation>
    </message>
    <message>
        <source>Salvage it with: %1
Begin an empty one with: %1 --start-afresh</source>
        <translation>חילוץ עם: ⁨%1⁩
התחלת יומן ריק עם: ⁨%1⁩ --start-afresh</translation>
    </message>
    <message>
        <source>There is no job %1. See: dnc-desk-cli history</source>
        <translation>אין העלאה ⁨%1⁩. ראו: dnc-desk-cli history</translation>
    </message>
    <message>
        <source>To send them again: %1</source>
        <translation>כדי לשלוח אותם שוב: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The proof key is not available: this computer has no usable keychain.</source>
        <translation>מפתח ההוכחות אינו זמין: במחשב הזה אין מחזיק מפתחות שאפשר להשתמש בו.</translation>
    </message>
    <message>
        <source>The proof key is not available: the keychain is locked.</source>
        <translation>מפתח ההוכחות אינו זמין: מחזיק המפתחות נעול.</translation>
    </message>
    <message>
        <source>There are no proofs yet: they are kept from the next upload on.</source>
        <translation>עדיין אין הוכחות: הן נשמרות מההעלאה הבאה ואילך.</translation>
    </message>
    <message>
        <source>The proof key is lost. Restore it from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>מפתח ההוכחות אבד. שחזרו אותו מגיבוי: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The keychain has the key of other proofs. Restore the right one from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>במחזיק המפתחות יש מפתח של הוכחות אחרות. שחזרו את הנכון מגיבוי: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The file with the proofs, proof.sqlite, cannot be used.</source>
        <translation>אי אפשר להשתמש בקובץ ההוכחות, proof.sqlite.</translation>
    </message>
    <message>
        <source>The proof key is backed up. Keep the file and its passphrase apart.</source>
        <translation>מפתח ההוכחות גובה. שמרו את הקובץ ואת ביטוי הסיסמה שלו בנפרד.</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>בגיבוי הזה יש מפתח של הוכחות אחרות מאלה שבמחשב הזה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>מפתח ההוכחות שוחזר.</translation>
    </message>
    <message numerus="yes">
        <source>Give a passphrase of at least %n character(s) on the first line of standard input.</source>
        <translation>
            <numerusform>מסרו ביטוי סיסמה של לפחות תו אחד בשורה הראשונה של הקלט התקני.</numerusform>
            <numerusform>מסרו ביטוי סיסמה של לפחות %n תווים בשורה הראשונה של הקלט התקני.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes a file name that ends in .zip.</source>
        <translation>נדרש שם קובץ שמסתיים ב-.zip.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv.</source>
        <translation>נדרש שם קובץ שמסתיים ב-.csv.</translation>
    </message>
    <message>
        <source>It takes a date such as 2026-03-31.</source>
        <translation>נדרש תאריך כמו 2026-03-31.</translation>
    </message>
    <message>
        <source>Write matched contacts to this .csv file, or evidence to this .zip file</source>
        <translation>כתיבת אנשי הקשר שנמצאו לקובץ .csv הזה, או הראיות לקובץ .zip הזה</translation>
    </message>
    <message>
        <source>Keep the keyed digest that says when the person was put on the list</source>
        <translation>לשמור את הגיבוב עם המפתח שאומר מתי האדם הוכנס לרשימה</translation>
    </message>
    <message>
        <source>Keep the rows of the upload beyond the retention period: on or off</source>
        <translation>שמירת השורות של ההעלאה מעבר לתקופת השמירה: on או off</translation>
    </message>
    <message>
        <source>Export uploads of this day and later, such as 2026-03-01</source>
        <translation>ייצוא העלאות מהיום הזה ואילך, למשל 2026-03-01</translation>
    </message>
    <message>
        <source>Export uploads of this day and earlier</source>
        <translation>ייצוא העלאות עד היום הזה</translation>
    </message>
    <message>
        <source>Export only the rows of the person whose identifiers are on standard input</source>
        <translation>ייצוא רק השורות של האדם שהמזהים שלו בקלט התקני</translation>
    </message>
    <message>
        <source>Upload details are due for deletion if today is %1. They are kept until a service that is reached by HTTPS confirms the date.</source>
        <translation>יש פרטי העלאות למחיקה אם היום הוא ⁨%1⁩. הם נשמרים עד ששירות שמגיעים אליו ב-HTTPS יאשר את התאריך.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the rows of %n upload(s) that ended long ago; the counts stay.</source>
        <translation>
            <numerusform>הוסרו השורות של העלאה אחת שהסתיימה לפני זמן רב; המספרים נשארים.</numerusform>
            <numerusform>הוסרו השורות של %n העלאות שהסתיימו לפני זמן רב; המספרים נשארים.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no damaged journal.</source>
        <translation>אין יומן פגום.</translation>
    </message>
    <message>
        <source>Uploads: %1</source>
        <translation>העלאות: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>שורות: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>שורות שלא ניתן היה לקרוא: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rows that are sent again when their upload goes on: %1</source>
        <translation>שורות שיישלחו שוב כשההעלאה שלהן תימשך: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>הקובץ הפגום נשמר בשם ⁨%1⁩</translation>
    </message>
    <message>
        <source>This is a practice list, and it is kept in memory only. Ctrl+C ends it.</source>
        <translation>זוהי רשימת תרגול, והיא נשמרת בזיכרון בלבד. Ctrl+C מסיים אותה.</translation>
    </message>
    <message>
        <source>Its token is: %1</source>
        <translation>האסימון שלה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>אי אפשר לכתוב את יומן הרישום ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The practice list cannot be served: %1</source>
        <translation>אי אפשר להגיש את רשימת התרגול: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It takes KIND[=ARGUMENT][@N][xTIMES] with one of the kinds that sandbox --help lists.</source>
        <translation>נדרש KIND[=ARGUMENT][@N][xTIMES] עם אחד הסוגים ש-sandbox --help מפרט.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 picks a free one (default)</source>
        <translation>פורט ב-127.0.0.1; ‏0 בוחר פורט פנוי (ברירת מחדל)</translation>
    </message>
    <message>
        <source>The practice token to accept (default: sandbox-token)</source>
        <translation>אסימון התרגול שיתקבל (ברירת מחדל: sandbox-token)</translation>
    </message>
    <message>
        <source>Requests a minute; 0 for no limit (default: 100)</source>
        <translation>בקשות בדקה; 0 ללא הגבלה (ברירת מחדל: 100)</translation>
    </message>
    <message>
        <source>Answer 400 to identifiers that contain TEXT; may be repeated</source>
        <translation>תשובה 400 למזהים שמכילים TEXT; אפשר לחזור</translation>
    </message>
    <message>
        <source>Do something wrong, see below; may be repeated</source>
        <translation>לעשות משהו שגוי, ראו להלן; אפשר לחזור</translation>
    </message>
    <message>
        <source>Add one JSON line a request to this file</source>
        <translation>הוספת שורת JSON אחת לכל בקשה לקובץ הזה</translation>
    </message>
    <message>
        <source>Add the other identifiers of a batch that is answered 400</source>
        <translation>הוספת שאר המזהים של אצווה שנענתה ב-400</translation>
    </message>
    <message>
        <source>Answer 400 to an identifier that is listed already</source>
        <translation>תשובה 400 למזהה שכבר ברשימה</translation>
    </message>
    <message>
        <source>Answer 400 to an empty list of identifiers</source>
        <translation>תשובה 400 לרשימת מזהים ריקה</translation>
    </message>
    <message>
        <source>Send RateLimit headers only near the limit</source>
        <translation>שליחת כותרות RateLimit רק קרוב למגבלה</translation>
    </message>
    <message>
        <source>Accept the older name of pauseActiveProspects, too</source>
        <translation>לקבל גם את השם הישן של pauseActiveProspects</translation>
    </message>
    <message>
        <source>How GET uses search: contains (default), prefix, exact or ignored</source>
        <translation>איך GET משתמש ב-search: ‏contains (ברירת מחדל), prefix,‏ exact או ignored</translation>
    </message>
    <message>
        <source>How identifiers are kept: sent (default), upper or bare</source>
        <translation>איך נשמרים מזהים: sent (ברירת מחדל), upper או bare</translation>
    </message>
    <message>
        <source>Times that adding a listed identifier renews: none (default), updated or both</source>
        <translation>זמנים שהוספת מזהה קיים מחדשת: none (ברירת מחדל), updated או both</translation>
    </message>
    <message>
        <source>Milliseconds until GET shows a new identifier (default: 0)</source>
        <translation>אלפיות שנייה עד ש-GET מציג מזהה חדש (ברירת מחדל: 0)</translation>
    </message>
    <message>
        <source>What isManuallyAdded says of added identifiers: manual (default) or automatic</source>
        <translation>מה isManuallyAdded אומר על מזהים שנוספו: manual (ברירת מחדל) או automatic</translation>
    </message>
    <message>
        <source>What DELETE must give: the stored (default) or the sent identifier</source>
        <translation>מה DELETE חייב לציין: המזהה stored (ברירת מחדל) או sent</translation>
    </message>
    <message>
        <source>Requests after which a cursor expires; 0 for never (default)</source>
        <translation>מספר הבקשות שאחריהן פג סמן; 0: לעולם לא (ברירת מחדל)</translation>
    </message>
    <message>
        <source>Somebody else adds an identifier before every Nth request</source>
        <translation>מישהו אחר מוסיף מזהה לפני כל בקשה N-ית</translation>
    </message>
    <message>
        <source>Somebody else removes the oldest identifier before every Nth request</source>
        <translation>מישהו אחר מסיר את המזהה הישן ביותר לפני כל בקשה N-ית</translation>
    </message>
    <message>
        <source>Nothing was sent. Make a token in Alta under User Profile &gt; API tokens, and give it by DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>דבר לא נשלח. צרו אסימון ב-Alta תחת User Profile &gt; API tokens, ומסרו אותו באמצעות DNC_DESK_TOKEN או --token-stdin.</translation>
    </message>
    <message>
        <source>%1 Answer with %2, %3 or %4.</source>
        <comment>a question, three options</comment>
        <translation>⁨%1⁩ ענו עם ⁨%2⁩, ⁨%3⁩ או ⁨%4⁩.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. A report (--report FILE.csv) names them all.</source>
        <translation>
            <numerusform>… ועוד אחד. דוח (--report FILE.csv) מפרט את כולם.</numerusform>
            <numerusform>… ועוד %n. דוח (--report FILE.csv) מפרט את כולם.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API token for this service and account.</source>
        <translation>אין אסימון API לשירות ולחשבון האלה.</translation>
    </message>
    <message>
        <source>The first line of standard input holds no API token.</source>
        <translation>השורה הראשונה של הקלט התקני אינה מכילה אסימון API.</translation>
    </message>
    <message>
        <source>The keychain that keeps the API token is locked.</source>
        <translation>מחזיק המפתחות ששומר את אסימון ה-API נעול.</translation>
    </message>
    <message>
        <source>What was given as API token holds characters that no token has.</source>
        <translation>מה שניתן כאסימון API מכיל תווים שאין באף אסימון.</translation>
    </message>
    <message>
        <source>Interrupted while the keychain was asked for the API token.</source>
        <translation>הופסק בזמן שהתבקש אסימון ה-API ממחזיק המפתחות.</translation>
    </message>
    <message>
        <source>Added by this upload, to be removed</source>
        <translation>נוספו בהעלאה הזאת, יוסרו</translation>
    </message>
    <message>
        <source>Probably added by this upload, removed only with --include-probable</source>
        <translation>כנראה נוספו בהעלאה הזאת, מוסרים רק עם --include-probable</translation>
    </message>
    <message>
        <source>Kept: another upload has them, too</source>
        <translation>נשמרים: יש אותם גם בהעלאה אחרת</translation>
    </message>
    <message>
        <source>Kept: on the list in another form</source>
        <translation>נשמרים: ברשימה בצורה אחרת</translation>
    </message>
    <message>
        <source>Kept: on the list before this upload</source>
        <translation>נשמרים: היו ברשימה לפני ההעלאה הזאת</translation>
    </message>
    <message>
        <source>Kept: of another origin than the others</source>
        <translation>נשמרים: ממקור אחר מהשאר</translation>
    </message>
    <message>
        <source>Unknown: the list does not say since when</source>
        <translation>לא ידוע: הרשימה לא אומרת ממתי</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>כבר לא ברשימה</translation>
    </message>
    <message>
        <source>Kept: added at another time than this upload</source>
        <translation>נשמרים: נוספו בזמן אחר מההעלאה הזאת</translation>
    </message>
    <message>
        <source>Prospects that were paused stay paused.</source>
        <translation>לידים שהושהו נשארים מושהים.</translation>
    </message>
    <message>
        <source>Removed: %L1. Kept: %L2. Failed: %L3.</source>
        <translation>הוסרו: %L1. נשמרו: %L2. נכשלו: %L3.</translation>
    </message>
    <message>
        <source>To remove them, type their number: %1</source>
        <translation>כדי להסיר אותם, הקלידו את מספרם: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>דבר לא הוסר. ללא מסוף, אשרו עם --yes.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on with: %1</source>
        <translation>דבר לא אבד. המשיכו עם: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The answer has the code %1. If its identifiers are on the list, go on with: %2</source>
        <translation>לתשובה יש הקוד ⁨%1⁩. אם המזהים שלה ברשימה, המשיכו עם: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Here the token comes from DNC_DESK_TOKEN or --token-stdin, and the account id from --account.</source>
        <translation>כאן האסימון מגיע מ-DNC_DESK_TOKEN או מ-‎--token-stdin, ומזהה החשבון מ-‎--account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2 and cannot be continued elsewhere. Nothing was sent.</source>
        <translation>העלאה ⁨%1⁩ שייכת אל ⁨%2⁩ ואי אפשר להמשיך אותה במקום אחר. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account and cannot be continued for this one. Nothing was sent: upload its list again with this --account.</source>
        <translation>העלאה ⁨%1⁩ שייכת לחשבון אחר ואי אפשר להמשיך אותה בחשבון הזה. דבר לא נשלח: העלו את הרשימה שלה שוב עם ה-‎--account הזה.</translation>
    </message>
    <message>
        <source>Job %1 was begun to pause matching prospects, which cannot be changed on the way. Nothing was sent.</source>
        <translation>העלאה ⁨%1⁩ התחילה עם השהיית לידים תואמים, ואי אפשר לשנות זאת באמצע. דבר לא נשלח.</translation>
    </message>
    <message numerus="yes">
        <source>Job %1 was left %n hour(s) ago, and somebody may have changed the list at Alta since. Nothing was sent.</source>
        <translation>
            <numerusform>העלאה ⁨%1⁩ ננטשה לפני שעה, וייתכן שהרשימה ב-Alta השתנתה מאז. דבר לא נשלח.</numerusform>
            <numerusform>העלאה ⁨%1⁩ ננטשה לפני %n שעות, וייתכן שהרשימה ב-Alta השתנתה מאז. דבר לא נשלח.</numerusform>
        </translation>
    </message>
    <message>
        <source>If these people are still to be added, go on with: %1</source>
        <translation>אם עדיין צריך להוסיף את האנשים האלה, המשיכו עם: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Job %1 does not wait for a decision about an answer with this code. Nothing was sent.</source>
        <translation>העלאה ⁨%1⁩ אינה ממתינה להחלטה על תשובה עם הקוד הזה. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>דבר לא נשלח.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>אין דבר ברשימה הזאת.</translation>
    </message>
    <message>
        <source>No upload is waiting to be resumed.</source>
        <translation>אין העלאה שממתינה להמשך.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s), to stay under the account&apos;s limit.</source>
        <translation>
            <numerusform>המתנה של שנייה אחת, כדי לא לחרוג ממגבלת החשבון.</numerusform>
            <numerusform>המתנה של %n שניות, כדי לא לחרוג ממגבלת החשבון.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait: %n second(s).</source>
        <translation>
            <numerusform>השירות מבקש להמתין: שנייה אחת.</numerusform>
            <numerusform>השירות מבקש להמתין: %n שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list does not show it yet. It is searched again in %n second(s).</source>
        <translation>
            <numerusform>הרשימה עדיין לא מציגה אותו. חיפוש נוסף בעוד שנייה אחת.</numerusform>
            <numerusform>הרשימה עדיין לא מציגה אותו. חיפוש נוסף בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is sent again in %n second(s).</source>
        <translation>
            <numerusform>אותו הדבר יישלח שוב בעוד שנייה אחת.</numerusform>
            <numerusform>אותו הדבר יישלח שוב בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in parts.</source>
        <translation>
            <numerusform>אצווה ⁨%1⁩ נדחתה: המזהה היחיד שלה נשלח בנפרד.</numerusform>
            <numerusform>אצווה ⁨%1⁩ נדחתה: %n המזהים שלה נשלחים בחלקים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1: the list is searched for what the answer leaves open.</source>
        <translation>אצווה ⁨%1⁩: הרשימה נבדקת לגבי מה שהתשובה משאירה פתוח.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) confirmed.</source>
        <translation>
            <numerusform>אצווה ⁨%1⁩: מזהה אחד אושר.</numerusform>
            <numerusform>אצווה ⁨%1⁩: %n מזהים אושרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) rejected.</source>
        <translation>
            <numerusform>אצווה ⁨%1⁩: מזהה אחד נדחה.</numerusform>
            <numerusform>אצווה ⁨%1⁩: %n מזהים נדחו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: no definite answer for %n identifier(s).</source>
        <translation>
            <numerusform>אצווה ⁨%1⁩: אין תשובה סופית למזהה אחד.</numerusform>
            <numerusform>אצווה ⁨%1⁩: אין תשובה סופית ל-%n מזהים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Done: %L2 of %L3.</source>
        <translation>⁨%1⁩ בוצעו: %L2 מתוך %L3.</translation>
    </message>
    <message>
        <source>Stopping after the request on its way. A second signal stops at once.</source>
        <translation>עצירה אחרי הבקשה שבדרך. אות שני עוצר מיד.</translation>
    </message>
    <message>
        <source>Print this text</source>
        <translation>הצגת הטקסט הזה</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>קודי יציאה:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>הכול תקין</translation>
    </message>
    <message>
        <source>anything not named here, such as a file that cannot be read</source>
        <translation>כל מה שלא נזכר כאן, כמו קובץ שאי אפשר לקרוא</translation>
    </message>
    <message>
        <source>the command line cannot be carried out, or leaves a question open; nothing was done</source>
        <translation>אי אפשר לבצע את שורת הפקודה, או שהיא משאירה שאלה פתוחה; דבר לא נעשה</translation>
    </message>
    <message>
        <source>finished, but some rows are invalid or were rejected</source>
        <translation>הסתיים, אך יש שורות לא תקינות או שנדחו</translation>
    </message>
    <message>
        <source>stopped: the token or the account was refused</source>
        <translation>נעצר: האסימון או החשבון נדחו</translation>
    </message>
    <message>
        <source>stopped; resume goes on from there</source>
        <translation>נעצר; resume ממשיך משם</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Brings opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation>מביא הסרות לרשימת Do Not Contact של Alta ומדווח על כל שורה.</translation>
    </message>
    <message>
        <source>List the options of a command</source>
        <translation>פירוט האפשרויות של פקודה</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>הצגת הגרסה</translation>
    </message>
    <message>
        <source>Numbering plans: %1</source>
        <translation>תוכניות מספור: ⁨%1⁩</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>ראו: ⁨%1⁩</translation>
    </message>
    <message>
        <source>On the list: %L1. In another form: %L2. Missing: %L3.</source>
        <translation>ברשימה: %L1. בצורה אחרת: %L2. חסרים: %L3.</translation>
    </message>
    <message>
        <source>What is missing is in doubt now.</source>
        <translation>מה שחסר נמצא עכשיו בספק.</translation>
    </message>
    <message>
        <source>Identifier %1: no confirmation on record</source>
        <translation>מזהה ⁨%1⁩: אין אישור רשום</translation>
    </message>
    <message>
        <source>Identifier %1: confirmed as %2 for %3, account %4, first %5, last %6</source>
        <translation>מזהה ⁨%1⁩: אושר בתור ⁨%2⁩ עבור ⁨%3⁩, חשבון ⁨%4⁩, לראשונה ⁨%5⁩, לאחרונה ⁨%6⁩</translation>
    </message>
    <message>
        <source>Missing identifiers. Give them on standard input, one per line.</source>
        <translation>חסרים מזהים. מסרו אותם בקלט התקני, אחד בשורה.</translation>
    </message>
    <message>
        <source>Missing command. Try: %1.</source>
        <translation>חסרה פקודה. נסו: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Several FILEs are one list: an identifier in two of them is a duplicate. A FILE that is - is standard input.</source>
        <translation>כמה FILE הם רשימה אחת: מזהה שמופיע בשניים מהם הוא כפילות. ה-FILE‏ - הוא הקלט התקני.</translation>
    </message>
    <message>
        <source>Where a person would be asked, such as about hidden rows or a column that says who opted out, and no option answers, the exit code is 2 and the options that would are named: check says what it found with all that excluded, upload sends nothing. HEADER may be the number of a column. More profiles are read from the folder profiles of the data folder.</source>
        <translation>במקום שבו היה נשאל אדם, למשל על שורות מוסתרות או על עמודה שאומרת מי ביקש הסרה, ואף אפשרות אינה עונה, קוד היציאה הוא 2 והאפשרויות המתאימות מפורטות: check אומרת מה נמצא כשכל אלה מוחרגים, upload לא שולחת דבר. HEADER יכול להיות מספר של עמודה. פרופילים נוספים נקראים מהתיקייה profiles שבתיקיית הנתונים.</translation>
    </message>
    <message>
        <source>List the connections of the settings, without their tokens</source>
        <translation>פירוט החיבורים שבהגדרות, בלי האסימונים שלהם</translation>
    </message>
    <message>
        <source>Set the damaged journal aside and start an empty one</source>
        <translation>להניח בצד את היומן הפגום ולהתחיל יומן ריק</translation>
    </message>
    <message>
        <source>Use this connection of the settings, not the current one</source>
        <translation>להשתמש בחיבור הזה שבהגדרות, לא בנוכחי</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept.</source>
        <translation>⁨%1⁩ פגום או לא קריא. הוא נשמר.</translation>
    </message>
    <message>
        <source>--connection: No connection has a name.</source>
        <translation>‏‎--connection: לאף חיבור אין שם.</translation>
    </message>
    <message>
        <source>--connection: There are: %1.</source>
        <translation>‏‎--connection: יש: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>--connection says which address and account: give no --endpoint or --account.</source>
        <translation>‏‎--connection אומר איזו כתובת ואיזה חשבון: אל תציינו --endpoint או --account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another address or account than the one that your organization set. Nothing was sent.</source>
        <translation>העלאה ⁨%1⁩ שייכת לכתובת או לחשבון אחרים מאלה שהארגון שלכם קבע. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Job %1 was canceled and cannot be resumed. Upload its list again.</source>
        <translation>העלאה ⁨%1⁩ בוטלה ואי אפשר להמשיך אותה. העלו את הרשימה שלה שוב.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not applied.</source>
        <translation>
            <numerusform>אצווה ⁨%1⁩: מזהה אחד לא הוחל.</numerusform>
            <numerusform>אצווה ⁨%1⁩: %n מזהים לא הוחלו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Send opt-outs to Alta&apos;s Do Not Contact list and account for every row.</source>
        <translation>שליחת הסרות לרשימת Do Not Contact של Alta ודיווח על כל שורה.</translation>
    </message>
    <message>
        <source>Start in practice: nothing is sent.</source>
        <translation>התחלה בתרגול: דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Keep journal and settings in this folder.</source>
        <translation>שמירת היומן וההגדרות בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>Upload FILE in practice, print every row, and save pictures in this folder.</source>
        <translation>העלאת FILE בתרגול, הדפסת כל שורה ושמירת תמונות בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>Theme of this session: light, dark or high-contrast.</source>
        <translation>ערכת הנושא של ההפעלה הזאת: light,‏ dark או high-contrast.</translation>
    </message>
    <message>
        <source>Language of this session, such as de.</source>
        <translation>השפה של ההפעלה הזאת, למשל de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>הצגת העזרה הזאת.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>Lists to open.</source>
        <translation>רשימות לפתיחה.</translation>
    </message>
    <message>
        <source>Unknown theme %1. Use light, dark or high-contrast.</source>
        <translation>ערכת נושא לא מוכרת ⁨%1⁩. השתמשו ב-light,‏ dark או high-contrast.</translation>
    </message>
    <message>
        <source>The demonstration needs a list: --demo DIR FILE.</source>
        <translation>ההדגמה דורשת רשימה: --demo DIR FILE.</translation>
    </message>
</context>
<context>
    <name>ConfirmUpload</name>
    <message>
        <source>Confirm Upload</source>
        <translation>אישור ההעלאה</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>השהיית לידים תואמים</translation>
    </message>
    <message>
        <source>Number of opt-outs</source>
        <translation>מספר ההסרות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Send all rows</source>
        <translation>שליחת כל השורות</translation>
    </message>
    <message>
        <source>Compare with Alta first</source>
        <translation>להשוות קודם עם Alta</translation>
    </message>
</context>
<context>
    <name>DesktopService</name>
    <message>
        <source>An upload is going on.</source>
        <translation>העלאה מתבצעת.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>כמו שולחן העבודה</translation>
    </message>
    <message>
        <source>light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>לא נעול</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>נעול</translation>
    </message>
    <message>
        <source>available, may ask for a password</source>
        <translation>זמין, עשוי לבקש סיסמה</translation>
    </message>
    <message>
        <source>none on this computer</source>
        <translation>אין במחשב הזה</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>לא עונה</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>גרסאות</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Account ID is set</source>
        <translation>מזהה חשבון מוגדר</translation>
    </message>
    <message>
        <source>Token comes from the environment</source>
        <translation>האסימון מגיע מהסביבה</translation>
    </message>
    <message>
        <source>Reserve for other integrations, requests per minute</source>
        <translation>עתודה לשילובים אחרים, בקשות בדקה</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>השהיית לידים תואמים</translation>
    </message>
    <message>
        <source>Delete upload details after, days</source>
        <translation>מחיקת פרטי העלאה אחרי, ימים</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>אזור טלפון</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>תרגול</translation>
    </message>
    <message>
        <source>List on screen</source>
        <translation>הרשימה שעל המסך</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>העלאות</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>היומן אינו פתוח.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן רישום</translation>
    </message>
    <message>
        <source>Details are recorded</source>
        <translation>הפרטים נרשמים</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>אין הודעות</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>מחזיק מפתחות</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>DNC Desk diagnostics, %1</source>
        <translation>אבחון DNC Desk, ⁨%1⁩</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Settings that the organization locks</source>
        <translation>הגדרות שהארגון נועל</translation>
    </message>
    <message>
        <source>Settings of the organization can be read</source>
        <translation>אפשר לקרוא את הגדרות הארגון</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>שמירת אבחון</translation>
    </message>
    <message>
        <source>This is what the file will contain</source>
        <translation>זה מה שהקובץ יכיל</translation>
    </message>
    <message>
        <source>It has no identifiers, names, tokens or account IDs. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>אין בו מזהים, שמות, אסימונים או מזהי חשבון. דבר לא נשלח: אתם שומרים את הקובץ ומחליטים מי יקבל אותו.</translation>
    </message>
    <message>
        <source>Preview of the diagnostics</source>
        <translation>תצוגה מקדימה של האבחון</translation>
    </message>
    <message>
        <source>&amp;Record details of imports and uploads until DNC Desk closes</source>
        <translation>&amp;רישום פרטים של ייבוא והעלאות עד לסגירת DNC Desk</translation>
    </message>
    <message>
        <source>Turn this on, repeat what went wrong, then save the diagnostics.</source>
        <translation>הפעילו את זה, חזרו על מה שהשתבש, ואז שמרו את האבחון.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;שמירה…</translation>
    </message>
</context>
<context>
    <name>EntryStatus</name>
    <message>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>כפילות</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>הוחרג</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>בספק</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Listed before</source>
        <translation>כבר ברשימה</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a Person</source>
        <translation>מחיקת אדם</translation>
    </message>
    <message>
        <source>Erase a person from this computer</source>
        <translation>מחיקת אדם מהמחשב הזה</translation>
    </message>
    <message>
        <source>Every row of earlier uploads and of unsent lists that is this identifier, or names it, is emptied for good. How many were sent and confirmed stays. Reports that you saved and the list at Alta are not touched.</source>
        <translation>כל שורה של העלאות קודמות ושל רשימות שלא נשלחו שהיא המזהה הזה, או שמזכירה אותו, מרוקנת לצמיתות. מספר השליחות והאישורים נשאר. דוחות ששמרתם והרשימה ב-Alta אינם משתנים.</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;מזהה</translation>
    </message>
    <message>
        <source>E-mail address, phone number or profile link</source>
        <translation>כתובת דוא&quot;ל, מספר טלפון או קישור לפרופיל</translation>
    </message>
    <message>
        <source>Show Upload</source>
        <translation>הצגת ההעלאה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>מחיקה…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence file cannot be read: %1.</source>
        <translation>אי אפשר לקרוא את קובץ הראיות: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This is not an evidence file, or one of a newer version of DNC Desk.</source>
        <translation>זה אינו קובץ ראיות, או שהוא מגרסה חדשה יותר של DNC Desk.</translation>
    </message>
    <message>
        <source>The evidence file was changed: %1 is not what was exported.</source>
        <translation>קובץ הראיות השתנה: ⁨%1⁩ אינו מה שיוצא.</translation>
    </message>
    <message>
        <source>The journal has nothing to export for this. No file was written.</source>
        <translation>אין ביומן מה לייצא עבור זה. לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>The evidence file could not be written: %1. A file that was there before is unchanged.</source>
        <translation>לא ניתן היה לכתוב את קובץ הראיות: ⁨%1⁩. קובץ שהיה שם קודם לא השתנה.</translation>
    </message>
    <message>
        <source>The evidence file would be larger than 4 GB. No file was written: choose fewer uploads.</source>
        <translation>קובץ הראיות יהיה גדול מ-4 ג&quot;ב. לא נכתב קובץ: בחרו פחות העלאות.</translation>
    </message>
    <message>
        <source>One person, whose rows are in the report</source>
        <translation>אדם אחד, שהשורות שלו בדוח</translation>
    </message>
    <message>
        <source>One upload</source>
        <translation>העלאה אחת</translation>
    </message>
    <message>
        <source>Uploads from %1 to %2</source>
        <comment>two dates</comment>
        <translation>העלאות מ-⁨%1⁩ עד ⁨%2⁩</translation>
    </message>
    <message>
        <source>Numbers of the whole upload</source>
        <translation>המספרים של כל ההעלאה</translation>
    </message>
    <message>
        <source>Numbers of these uploads</source>
        <translation>המספרים של ההעלאות האלה</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>מזהים</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>בקשות</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>לא נרשם</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>תשובת השירות</translation>
    </message>
    <message>
        <source>Samples read from the list</source>
        <translation>דגימות שנקראו מהרשימה</translation>
    </message>
    <message>
        <source>Read from the list</source>
        <translation>נקרא מהרשימה</translation>
    </message>
    <message>
        <source>Decision of a person</source>
        <translation>החלטה של אדם</translation>
    </message>
    <message>
        <source>What confirmed the exported rows</source>
        <translation>מה אישר את השורות שיוצאו</translation>
    </message>
    <message>
        <source>No exported row is confirmed.</source>
        <translation>אף שורה שיוצאה לא אושרה.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s), see uploads.json.</source>
        <translation>
            <numerusform>מקור אחד נוסף, ראו uploads.json.</numerusform>
            <numerusform>%n מקורות נוספים, ראו uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>העלאה ⁨%1⁩</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>שינוי אחרון</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>By</source>
        <translation>על ידי</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Deleted after the retention period</source>
        <translation>נמחק אחרי תקופת השמירה</translation>
    </message>
    <message numerus="yes">
        <source>%n more upload(s), see uploads.json.</source>
        <translation>
            <numerusform>העלאה אחת נוספת, ראו uploads.json.</numerusform>
            <numerusform>%n העלאות נוספות, ראו uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of opt-outs sent to the Do Not Contact list</source>
        <translation>ראיות להסרות שנשלחו לרשימת Do Not Contact</translation>
    </message>
    <message>
        <source>About</source>
        <translation>על</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>נכון ל</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>נכתב על ידי</translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation>איך לבדוק את הקובץ הזה</translation>
    </message>
    <message>
        <source>manifest.json lists the size and SHA-256 of every file in this archive. “dnc-desk-cli evidence verify FILE.zip” compares all of them on any computer and prints the SHA-256 of manifest.json. The history of the program that wrote the archive shows the same number; if both agree, nothing was changed since.</source>
        <translation>‏manifest.json מפרט את הגודל ואת ה-SHA-256 של כל קובץ בארכיון הזה. &quot;dnc-desk-cli evidence verify FILE.zip&quot; משווה את כולם בכל מחשב ומדפיס את ה-SHA-256 של manifest.json. ההיסטוריה של התוכנה שכתבה את הארכיון מציגה את אותו המספר; אם שניהם זהים, דבר לא השתנה מאז.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not finished</source>
        <translation>לא הסתיים</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>הסתיים</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>No answer on record</source>
        <translation>אין תשובה רשומה</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>⁨%1⁩ ב-⁨%2⁩</translation>
    </message>
    <message>
        <source>The token&apos;s own</source>
        <translation>של האסימון עצמו</translation>
    </message>
    <message>
        <source>Undo not finished</source>
        <translation>הביטול לא הסתיים</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>בוטל לאחור</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>בוטל לאחור חלקית</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>לא הוחל</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 שנ&apos;</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>קובצי מקור</translation>
    </message>
    <message>
        <source>By</source>
        <translation>על ידי</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>מזהים</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>נותרו</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>אצווה</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>Server Message</source>
        <translation>הודעת השרת</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>גיליון</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>אחת חסרה</numerusform>
            <numerusform>%Ln חסרות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>אחת נקראה</numerusform>
            <numerusform>%Ln נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>הוקפא</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>No uploads yet</source>
        <translation>אין העלאות עדיין</translation>
    </message>
    <message>
        <source>Each upload appears here with its source files and the answer to every request.</source>
        <translation>כל העלאה מופיעה כאן עם קובצי המקור שלה והתשובה לכל בקשה.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>העלאות</translation>
    </message>
    <message>
        <source>Selected upload</source>
        <translation>ההעלאה שנבחרה</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>בקשות</translation>
    </message>
    <message>
        <source>Requests of the selected upload</source>
        <translation>הבקשות של ההעלאה שנבחרה</translation>
    </message>
    <message>
        <source>Alta support can find a request by its ID. Select rows and copy them.</source>
        <translation>התמיכה של Alta יכולה למצוא בקשה לפי המזהה שלה. בחרו שורות והעתיקו אותן.</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>קובצי מקור</translation>
    </message>
    <message>
        <source>Source files of the selected upload</source>
        <translation>קובצי המקור של ההעלאה שנבחרה</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>שמירת &amp;דוח…</translation>
    </message>
    <message>
        <source>Export &amp;Evidence…</source>
        <translation>&amp;ייצוא ראיות…</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>&amp;הצגה בטבלה</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>הה&amp;משך</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;בדיקה…</translation>
    </message>
    <message>
        <source>U&amp;ndo Upload…</source>
        <translation>ביטול ההעלאה &amp;לאחור…</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>ה&amp;קפאה</translation>
    </message>
</context>
<context>
    <name>IdentifierType</name>
    <message>
        <source>E-mail</source>
        <translation>דוא&quot;ל</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>צ&apos;אט באתר</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;גיליון</translation>
    </message>
    <message>
        <source>E&amp;xport of</source>
        <translation>י&amp;יצוא של</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;קידוד</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;מפריד</translation>
    </message>
    <message>
        <source>Header in &amp;row</source>
        <translation>כותרת ב&amp;שורה</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;עמודות</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>השורות הראשונות כפי שהן נקראות</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>קריאת הרשימה</translation>
    </message>
    <message>
        <source>Re&amp;member for lists like this</source>
        <translation>&amp;זכירה לרשימות כאלה</translation>
    </message>
    <message>
        <source>The next list with this header is read the same way, without a window. Clear the box to be asked again.</source>
        <translation>הרשימה הבאה עם הכותרת הזאת תיקרא באותו אופן, ללא חלון. נקו את התיבה כדי להישאל שוב.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ייבו&amp;א</translation>
    </message>
    <message>
        <source>Import List</source>
        <translation>ייבוא רשימה</translation>
    </message>
    <message>
        <source>Questions about this list</source>
        <translation>שאלות על הרשימה הזאת</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>No identifier</source>
        <translation>אין מזהה</translation>
    </message>
    <message>
        <source>Enter an identifier or delete the row.</source>
        <translation>הזינו מזהה או מחקו את השורה.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>סוג לא ידוע</translation>
    </message>
    <message>
        <source>Choose a type or correct the value.</source>
        <translation>בחרו סוג או תקנו את הערך.</translation>
    </message>
    <message>
        <source>Several identifiers</source>
        <translation>כמה מזהים</translation>
    </message>
    <message>
        <source>Give each identifier its own row.</source>
        <translation>תנו לכל מזהה שורה משלו.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>ערך ארוך מדי</translation>
    </message>
    <message>
        <source>Remove the text that does not belong to the identifier.</source>
        <translation>הסירו את הטקסט שאינו שייך למזהה.</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>תווים לא קריאים</translation>
    </message>
    <message>
        <source>Type the identifier again.</source>
        <translation>הקלידו את המזהה שוב.</translation>
    </message>
    <message>
        <source>Missing @</source>
        <translation>חסר @</translation>
    </message>
    <message>
        <source>Complete the address or choose another type.</source>
        <translation>השלימו את הכתובת או בחרו סוג אחר.</translation>
    </message>
    <message>
        <source>Invalid mailbox name</source>
        <translation>שם תיבה לא תקין</translation>
    </message>
    <message>
        <source>Check the part before the @ for spaces, misplaced dots and other signs.</source>
        <translation>בדקו את החלק שלפני ה-@: רווחים, נקודות במקום לא נכון וסימנים אחרים.</translation>
    </message>
    <message>
        <source>Invalid domain</source>
        <translation>דומיין לא תקין</translation>
    </message>
    <message>
        <source>Check the part after the @.</source>
        <translation>בדקו את החלק שאחרי ה-@.</translation>
    </message>
    <message>
        <source>Directory name, no address</source>
        <translation>שם בספר כתובות, לא כתובת</translation>
    </message>
    <message>
        <source>Find the person in the address book of Outlook and copy the SMTP address.</source>
        <translation>מצאו את האדם בפנקס הכתובות של Outlook והעתיקו את כתובת ה-SMTP.</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>דומיין של חברה</translation>
    </message>
    <message>
        <source>Block companies in Alta under Knowledge &gt; DNC List &gt; Companies.</source>
        <translation>חסמו חברות ב-Alta תחת Knowledge &gt; DNC List &gt; Companies.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>לא מספר טלפון</translation>
    </message>
    <message>
        <source>Enter the number or choose another type.</source>
        <translation>הזינו את המספר או בחרו סוג אחר.</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>מעט מדי ספרות</translation>
    </message>
    <message>
        <source>Add what is missing, such as the area code.</source>
        <translation>הוסיפו מה שחסר, למשל את קידומת האזור.</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>יותר מדי ספרות</translation>
    </message>
    <message>
        <source>Look for an extension or a second number.</source>
        <translation>חפשו שלוחה או מספר שני.</translation>
    </message>
    <message>
        <source>Missing country code</source>
        <translation>חסרה קידומת מדינה</translation>
    </message>
    <message>
        <source>Start the number with + and the country code.</source>
        <translation>התחילו את המספר ב-+ ובקידומת המדינה.</translation>
    </message>
    <message>
        <source>Unassigned phone number</source>
        <translation>מספר שלא הוקצה</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>בדקו את הספרות ואת קידומת המדינה.</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet</source>
        <translation>עוגל על ידי גיליון אלקטרוני</translation>
    </message>
    <message>
        <source>The last digits are lost, so look the number up in the original list.</source>
        <translation>הספרות האחרונות אבדו; חפשו את המספר ברשימה המקורית.</translation>
    </message>
    <message>
        <source>Letters in phone number</source>
        <translation>אותיות במספר הטלפון</translation>
    </message>
    <message>
        <source>Enter the number with digits only.</source>
        <translation>הזינו את המספר בספרות בלבד.</translation>
    </message>
    <message>
        <source>Not a profile page</source>
        <translation>לא דף פרופיל</translation>
    </message>
    <message>
        <source>Enter the link to the profile of the person, which contains /in/.</source>
        <translation>הזינו את הקישור לפרופיל של האדם, שמכיל /in/.</translation>
    </message>
    <message>
        <source>Not a profile link</source>
        <translation>לא קישור לפרופיל</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that contains /in/.</source>
        <translation>פתחו אותו בדפדפן והעתיקו את הכתובת שמכילה /in/.</translation>
    </message>
    <message>
        <source>Invalid LinkedIn link</source>
        <translation>קישור LinkedIn לא תקין</translation>
    </message>
    <message>
        <source>Enter a profile link such as https://www.linkedin.com/in/jane-doe.</source>
        <translation>הזינו קישור לפרופיל כמו https://www.linkedin.com/in/jane-doe.</translation>
    </message>
    <message>
        <source>Spreadsheet error</source>
        <translation>שגיאת גיליון אלקטרוני</translation>
    </message>
    <message>
        <source>Repair the cell in the original list.</source>
        <translation>תקנו את התא ברשימה המקורית.</translation>
    </message>
    <message>
        <source>Not an opt-out</source>
        <translation>לא הסרה</translation>
    </message>
    <message>
        <source>The list does not say that this person opted out.</source>
        <translation>הרשימה לא אומרת שהאדם הזה ביקש הסרה.</translation>
    </message>
    <message>
        <source>Hidden row</source>
        <translation>שורה מוסתרת</translation>
    </message>
    <message>
        <source>The spreadsheet hides this row.</source>
        <translation>הגיליון מסתיר את השורה הזאת.</translation>
    </message>
    <message>
        <source>Filtered row</source>
        <translation>שורה מסוננת</translation>
    </message>
    <message>
        <source>A filter in the spreadsheet hides this row.</source>
        <translation>מסנן בגיליון מסתיר את השורה הזאת.</translation>
    </message>
    <message>
        <source>Crossed-out cell</source>
        <translation>תא עם קו חוצה</translation>
    </message>
    <message>
        <source>The cell is crossed out in the spreadsheet.</source>
        <translation>התא מסומן בקו חוצה בגיליון.</translation>
    </message>
    <message>
        <source>Confirmed before</source>
        <translation>אושר בעבר</translation>
    </message>
    <message>
        <source>An earlier report lists it as confirmed.</source>
        <translation>דוח קודם מציג אותו כמאושר.</translation>
    </message>
    <message>
        <source>Missing formula result</source>
        <translation>חסרה תוצאת נוסחה</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>פתחו את חוברת העבודה בתוכנת גיליונות, שמרו אותה וייבאו אותה שוב.</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>שורת סיכום</translation>
    </message>
    <message>
        <source>If it is a person after all, enter it again.</source>
        <translation>אם זה בכל זאת אדם, הזינו אותו שוב.</translation>
    </message>
    <message>
        <source>Phone extension</source>
        <translation>שלוחת טלפון</translation>
    </message>
    <message>
        <source>If the whole line may be blocked, enter the number without the extension.</source>
        <translation>אם אפשר לחסום את כל הקו, הזינו את המספר בלי השלוחה.</translation>
    </message>
    <message>
        <source>Premium-rate number</source>
        <translation>מספר בתעריף מיוחד</translation>
    </message>
    <message>
        <source>If you mean this number, enter it as + and digits only.</source>
        <translation>אם הכוונה למספר הזה, הזינו אותו כ-+ וספרות בלבד.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>מספר חירום</translation>
    </message>
    <message>
        <source>Look up the number of the person.</source>
        <translation>חפשו את המספר של האדם.</translation>
    </message>
    <message>
        <source>Looks like a date</source>
        <translation>נראה כמו תאריך</translation>
    </message>
    <message>
        <source>Check the column, or start the value with + if it is a phone number.</source>
        <translation>בדקו את העמודה, או התחילו את הערך ב-+ אם זה מספר טלפון.</translation>
    </message>
    <message>
        <source>Looks like a record number</source>
        <translation>נראה כמו מספר רשומה</translation>
    </message>
    <message>
        <source>Enter the phone number with + and the country code.</source>
        <translation>הזינו את מספר הטלפון עם + וקידומת המדינה.</translation>
    </message>
    <message>
        <source>Ambiguous phone number</source>
        <translation>מספר טלפון דו-משמעי</translation>
    </message>
    <message>
        <source>Start it with + and the country code.</source>
        <translation>התחילו אותו ב-+ ובקידומת המדינה.</translation>
    </message>
    <message>
        <source>LinkedIn company page</source>
        <translation>דף חברה ב-LinkedIn</translation>
    </message>
    <message>
        <source>Block the company in Alta under Knowledge &gt; DNC List &gt; Companies, or enter the profile links of its people.</source>
        <translation>חסמו את החברה ב-Alta תחת Knowledge &gt; DNC List &gt; Companies, או הזינו את קישורי הפרופיל של אנשיה.</translation>
    </message>
    <message>
        <source>LinkedIn school page</source>
        <translation>דף מוסד לימודים ב-LinkedIn</translation>
    </message>
    <message>
        <source>Enter the profile links of its people, which contain /in/.</source>
        <translation>הזינו את קישורי הפרופיל של אנשיו, שמכילים /in/.</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <translation>פוסט ב-LinkedIn</translation>
    </message>
    <message>
        <source>Open it, follow the name of its author and copy the address that contains /in/.</source>
        <translation>פתחו אותו, היכנסו לשם הכותב והעתיקו את הכתובת שמכילה /in/.</translation>
    </message>
    <message>
        <source>LinkedIn short link</source>
        <translation>קישור קצר של LinkedIn</translation>
    </message>
    <message>
        <source>Open it in a browser and, if it is a profile, copy the address that contains /in/.</source>
        <translation>פתחו אותו בדפדפן, ואם זה פרופיל, העתיקו את הכתובת שמכילה /in/.</translation>
    </message>
    <message>
        <source>Sales Navigator lead</source>
        <translation>ליד ב-Sales Navigator</translation>
    </message>
    <message>
        <source>Open the lead in Sales Navigator, copy its LinkedIn.com link and enter that.</source>
        <translation>פתחו את הליד ב-Sales Navigator, העתיקו את קישור LinkedIn.com שלו והזינו אותו.</translation>
    </message>
    <message>
        <source>LinkedIn Recruiter candidate</source>
        <translation>מועמד ב-LinkedIn Recruiter</translation>
    </message>
    <message>
        <source>Open the public profile of the candidate and copy its address.</source>
        <translation>פתחו את הפרופיל הציבורי של המועמד והעתיקו את כתובתו.</translation>
    </message>
    <message>
        <source>Hidden recipients</source>
        <translation>נמענים מוסתרים</translation>
    </message>
    <message>
        <source>This names nobody, so find the addresses in the mail that was sent.</source>
        <translation>אין כאן שם של איש; מצאו את הכתובות בדואר שנשלח.</translation>
    </message>
    <message>
        <source>Undecided opt-out</source>
        <translation>הסרה שלא הוחלטה</translation>
    </message>
    <message>
        <source>Say which values of the list mean that somebody opted out.</source>
        <translation>ציינו אילו ערכים ברשימה אומרים שמישהו ביקש הסרה.</translation>
    </message>
    <message>
        <source>Repeated header</source>
        <translation>כותרת חוזרת</translation>
    </message>
    <message>
        <source>The row repeats the header of the list.</source>
        <translation>השורה חוזרת על כותרת הרשימה.</translation>
    </message>
    <message>
        <source>Footer text</source>
        <translation>טקסט תחתון</translation>
    </message>
    <message>
        <source>The row is below the list.</source>
        <translation>השורה נמצאת מתחת לרשימה.</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>טקסט כותרת</translation>
    </message>
    <message>
        <source>The row is above the header.</source>
        <translation>השורה נמצאת מעל הכותרת.</translation>
    </message>
    <message>
        <source>Comment line</source>
        <translation>שורת הערה</translation>
    </message>
    <message>
        <source>The line is a comment.</source>
        <translation>השורה היא הערה.</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>ערוץ לא ידוע</translation>
    </message>
    <message>
        <source>Choose one of the types if the identifier belongs to it.</source>
        <translation>בחרו אחד הסוגים אם המזהה שייך אליו.</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>ערך ממוסך</translation>
    </message>
    <message>
        <source>Part of it is hidden and would match nobody, so look it up in the original list.</source>
        <translation>חלק ממנו מוסתר ולא יתאים לאיש; חפשו אותו ברשימה המקורית.</translation>
    </message>
    <message>
        <source>Placeholder value</source>
        <translation>ערך ממלא מקום</translation>
    </message>
    <message>
        <source>It is a placeholder, so look up the person in the original list.</source>
        <translation>זה ערך ממלא מקום; חפשו את האדם ברשימה המקורית.</translation>
    </message>
    <message>
        <source>Not a WhatsApp number</source>
        <translation>לא מספר WhatsApp</translation>
    </message>
    <message>
        <source>This is the ID of a group, a channel or a hidden number, so enter the phone number of the person.</source>
        <translation>זה מזהה של קבוצה, ערוץ או מספר מוסתר; הזינו את מספר הטלפון של האדם.</translation>
    </message>
    <message>
        <source>Hashed list</source>
        <translation>רשימה מגובבת</translation>
    </message>
    <message>
        <source>Fingerprints cannot be turned back: ask for the plain list, or match it against your own contacts.</source>
        <translation>אי אפשר להפוך גיבובים: בקשו את הרשימה הגלויה, או השוו אותה לאנשי הקשר שלכם.</translation>
    </message>
    <message>
        <source>Two possible numbers</source>
        <translation>שני מספרים אפשריים</translation>
    </message>
    <message>
        <source>Give each number its own row.</source>
        <translation>תנו לכל מספר שורה משלו.</translation>
    </message>
    <message>
        <source>Contradictory consent</source>
        <translation>הסכמה סותרת</translation>
    </message>
    <message>
        <source>The list also says that the person opted in; include the row if the opt-out is the latest.</source>
        <translation>הרשימה אומרת גם שהאדם הצטרף; כללו את השורה אם ההסרה היא האחרונה.</translation>
    </message>
    <message>
        <source>Mentioned in message text</source>
        <translation>מוזכר בטקסט של הודעה</translation>
    </message>
    <message>
        <source>Only the text of a message mentions it, so include it if the person asked to opt out.</source>
        <translation>רק טקסט של הודעה מזכיר אותו; כללו אותו אם האדם ביקש הסרה.</translation>
    </message>
    <message>
        <source>Unclear encoding</source>
        <translation>קידוד לא ברור</translation>
    </message>
    <message>
        <source>In another text encoding this is a different identifier, so choose the encoding of the list.</source>
        <translation>בקידוד טקסט אחר זה מזהה שונה; בחרו את הקידוד של הרשימה.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal of uploads is damaged. Nothing more is sent from it. When it is opened next, you can salvage what can be read of it.</source>
        <translation>יומן ההעלאות פגום. דבר נוסף לא נשלח ממנו. בפתיחה הבאה תוכלו לחלץ מה שאפשר לקרוא ממנו.</translation>
    </message>
    <message>
        <source>The journal of uploads is damaged and was put aside: %1. Nothing is sent until you have chosen: salvage what can be read of it, or start afresh.</source>
        <translation>יומן ההעלאות פגום והונח בצד: ⁨%1⁩. דבר לא יישלח עד שתבחרו: לחלץ מה שאפשר לקרוא ממנו, או להתחיל מחדש.</translation>
    </message>
    <message>
        <source>Another DNC Desk is working with this data folder (%1). Close it first.</source>
        <translation>‏DNC Desk אחר עובד עם תיקיית הנתונים הזאת (⁨%1⁩). סגרו אותו קודם.</translation>
    </message>
    <message>
        <source>Other people can change the data folder, so it cannot hold the journal of uploads. Nothing was sent. Repair it with: %1</source>
        <translation>אנשים אחרים יכולים לשנות את תיקיית הנתונים, ולכן היא לא יכולה להכיל את יומן ההעלאות. דבר לא נשלח. תקנו אותה עם: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The journal of uploads was moved or deleted: %1. Nothing more is sent. Move it back and resume, or restart DNC Desk.</source>
        <translation>יומן ההעלאות הועבר או נמחק: ⁨%1⁩. דבר נוסף לא נשלח. החזירו אותו והמשיכו, או הפעילו מחדש את DNC Desk.</translation>
    </message>
    <message>
        <source>The journal of uploads cannot be opened or written (%1). Check the folder&apos;s permissions.</source>
        <translation>אי אפשר לפתוח או לכתוב את יומן ההעלאות (⁨%1⁩). בדקו את ההרשאות של התיקייה.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal of uploads cannot be written (%1). Free some space, then resume.</source>
        <translation>הדיסק מלא, ולכן אי אפשר לכתוב את יומן ההעלאות (⁨%1⁩). פנו מקום והמשיכו.</translation>
    </message>
    <message>
        <source>The journal of uploads was written by a newer DNC Desk (%1). Use that version.</source>
        <translation>יומן ההעלאות נכתב על ידי DNC Desk חדש יותר (⁨%1⁩). השתמשו בגרסה ההיא.</translation>
    </message>
    <message>
        <source>There is no such upload in the journal.</source>
        <translation>אין העלאה כזאת ביומן.</translation>
    </message>
    <message>
        <source>Upload %1 still has to send this identifier. Finish or cancel it first; then it can be erased.</source>
        <translation>העלאה ⁨%1⁩ עדיין צריכה לשלוח את המזהה הזה. סיימו או בטלו אותה קודם; אחר כך אפשר למחוק אותו.</translation>
    </message>
    <message>
        <source>The journal of uploads could not be read or written: %1</source>
        <translation>לא ניתן היה לקרוא או לכתוב את יומן ההעלאות: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ListCost</name>
    <message numerus="yes">
        <source>Up to %Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>עד בקשה אחת, ⁨%1⁩.</numerusform>
            <numerusform>עד %Ln בקשות, ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>בקשה אחת, ⁨%1⁩.</numerusform>
            <numerusform>%Ln בקשות, ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>Next Issue</source>
        <translation>הבעיה הבאה</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>העלאה…</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Compare with Alta</source>
        <translation>השוואה עם Alta</translation>
    </message>
    <message numerus="yes">
        <source>Include %n listed row(s)</source>
        <translation>
            <numerusform>הכללת שורה רשומה אחת</numerusform>
            <numerusform>הכללת %n שורות רשומות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n known row(s)</source>
        <translation>
            <numerusform>החרגת שורה מוכרת אחת</numerusform>
            <numerusform>החרגת %n שורות מוכרות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>תפריטים</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>Recent &amp;Lists</source>
        <translation>רשימות &amp;אחרונות</translation>
    </message>
    <message>
        <source>Recent &amp;Unsent Lists</source>
        <translation>רשימות אחרונות ש&amp;לא נשלחו</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;העלאה</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>כלים</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>פ&amp;תיחה…</translation>
    </message>
    <message>
        <source>Open a list from a file</source>
        <translation>פתיחת רשימה מקובץ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>הדב&amp;קה</translation>
    </message>
    <message>
        <source>Paste a list, or cells into the table</source>
        <translation>הדבקת רשימה, או תאים לתוך הטבלה</translation>
    </message>
    <message>
        <source>Paste as Ne&amp;w Rows</source>
        <translation>ה&amp;דבקה כשורות חדשות</translation>
    </message>
    <message>
        <source>Add what is in the clipboard at the end of the list</source>
        <translation>הוספת תוכן הלוח בסוף הרשימה</translation>
    </message>
    <message>
        <source>&amp;New List</source>
        <translation>רשימה &amp;חדשה</translation>
    </message>
    <message>
        <source>Empty the table; this can be undone</source>
        <translation>ריקון הטבלה; אפשר לבטל זאת</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>דוח…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>שמירת &amp;דוח…</translation>
    </message>
    <message>
        <source>Save the result of every row as CSV or Excel</source>
        <translation>שמירת התוצאה של כל שורה כ-CSV או Excel</translation>
    </message>
    <message>
        <source>Save Pro&amp;blem Rows…</source>
        <translation>שמירת שורות ב&amp;עייתיות…</translation>
    </message>
    <message>
        <source>Save the rows with issues for the colleague who owns the list</source>
        <translation>שמירת השורות עם הבעיות עבור מי שאחראי לרשימה</translation>
    </message>
    <message>
        <source>Copy as &amp;Command</source>
        <translation>העתקה כ&amp;פקודה</translation>
    </message>
    <message>
        <source>Copy the command that does the same with dnc-desk-cli</source>
        <translation>העתקת הפקודה שעושה את אותו הדבר עם dnc-desk-cli</translation>
    </message>
    <message>
        <source>&amp;Erase a Person…</source>
        <translation>&amp;מחיקת אדם…</translation>
    </message>
    <message>
        <source>Delete what this computer stores about a person</source>
        <translation>מחיקת מה שהמחשב הזה שומר על אדם</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>ת&amp;רגול</translation>
    </message>
    <message>
        <source>Try everything without sending anything</source>
        <translation>לנסות הכול בלי לשלוח דבר</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;הגדרות…</translation>
    </message>
    <message>
        <source>Connection, safety, privacy, import and appearance</source>
        <translation>חיבור, בטיחות, פרטיות, ייבוא ומראה</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>בי&amp;טול</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>ביטול השינוי האחרון</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ב&amp;יצוע חוזר</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>ביצוע חוזר של השינוי האחרון שבוטל</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>העתקת התאים שנבחרו</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ג&amp;זירה</translation>
    </message>
    <message>
        <source>Copy the selected cells, then clear them</source>
        <translation>העתקת התאים שנבחרו ואז ניקוים</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>&amp;ניקוי תאים</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>ריקון התאים שנבחרו</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>מילוי &amp;כלפי מטה</translation>
    </message>
    <message>
        <source>Copy the first selected row into the rows below it</source>
        <translation>העתקת השורה הראשונה שנבחרה לשורות שמתחתיה</translation>
    </message>
    <message>
        <source>Set T&amp;ype…</source>
        <translation>קביעת &amp;סוג…</translation>
    </message>
    <message>
        <source>Choose the type of all selected rows</source>
        <translation>בחירת הסוג של כל השורות שנבחרו</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>ה&amp;חלפה…</translation>
    </message>
    <message>
        <source>Replace text in the list</source>
        <translation>החלפת טקסט ברשימה</translation>
    </message>
    <message>
        <source>Next &amp;Match</source>
        <translation>הה&amp;תאמה הבאה</translation>
    </message>
    <message>
        <source>Go to the next row that the search finds</source>
        <translation>מעבר לשורה הבאה שהחיפוש מוצא</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>ההת&amp;אמה הקודמת</translation>
    </message>
    <message>
        <source>Go to the previous row that the search finds</source>
        <translation>מעבר לשורה הקודמת שהחיפוש מוצא</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>&amp;מעבר לשורה…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>מעבר לשורה לפי מספרה</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>היסטוריית ביטולי&amp;ם…</translation>
    </message>
    <message>
        <source>All changes of the list, step by step</source>
        <translation>כל השינויים ברשימה, צעד אחר צעד</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>ה&amp;וספת שורה</translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation>הוספת שורה ריקה מעל הנוכחית</translation>
    </message>
    <message>
        <source>Delete Row&amp;s</source>
        <translation>מחיקת &amp;שורות</translation>
    </message>
    <message>
        <source>Remove the selected rows from the list</source>
        <translation>הסרת השורות שנבחרו מהרשימה</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>החר&amp;גה</translation>
    </message>
    <message>
        <source>Keep the selected rows in the list, but do not send them</source>
        <translation>השארת השורות שנבחרו ברשימה, אך לא לשלוח אותן</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <translation>הכ&amp;ללה</translation>
    </message>
    <message>
        <source>Send the selected rows after all</source>
        <translation>לשלוח בכל זאת את השורות שנבחרו</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>חי&amp;פוש</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>&amp;Apply Fix</source>
        <translation>החלת תיקו&amp;ן</translation>
    </message>
    <message>
        <source>Use the suggestion for each selected row</source>
        <translation>שימוש בהצעה לכל שורה שנבחרה</translation>
    </message>
    <message>
        <source>Add to &amp;Other Channels…</source>
        <translation>הוספה לערו&amp;צים אחרים…</translation>
    </message>
    <message>
        <source>Also block phone numbers for SMS and WhatsApp</source>
        <translation>חסימת מספרי טלפון גם ל-SMS ול-WhatsApp</translation>
    </message>
    <message>
        <source>Add E&amp;quivalent Numbers</source>
        <translation>&amp;הוספת מספרים מקבילים</translation>
    </message>
    <message>
        <source>Add the other form that some countries use, such as Brazil without the ninth digit</source>
        <translation>הוספת הצורה האחרת שנהוגה בכמה מדינות, כמו ברזיל בלי הספרה התשיעית</translation>
    </message>
    <message>
        <source>Issues Side&amp;bar</source>
        <translation>סרגל &amp;בעיות</translation>
    </message>
    <message>
        <source>Show issues and changes beside the table</source>
        <translation>הצגת בעיות ושינויים ליד הטבלה</translation>
    </message>
    <message>
        <source>&amp;Jump to Next Issue</source>
        <translation>מעב&amp;ר לבעיה הבאה</translation>
    </message>
    <message>
        <source>Go to the next row with an issue</source>
        <translation>מעבר לשורה הבאה עם בעיה</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>ה&amp;עלאה…</translation>
    </message>
    <message>
        <source>Review what will be sent, then send it</source>
        <translation>סקירת מה שיישלח, ואז שליחה</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;השהיה</translation>
    </message>
    <message>
        <source>Finish the current request, then pause</source>
        <translation>סיום הבקשה הנוכחית ואז השהיה</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>המ&amp;שך</translation>
    </message>
    <message>
        <source>Send the remaining opt-outs</source>
        <translation>שליחת ההסרות שנותרו</translation>
    </message>
    <message>
        <source>&amp;Cancel Upload…</source>
        <translation>&amp;ביטול ההעלאה…</translation>
    </message>
    <message>
        <source>Do not send the remaining opt-outs</source>
        <translation>לא לשלוח את ההסרות שנותרו</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>היס&amp;טוריה…</translation>
    </message>
    <message>
        <source>All uploads and their requests</source>
        <translation>כל ההעלאות והבקשות שלהן</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;מדריך למשתמש</translation>
    </message>
    <message>
        <source>How to use DNC Desk</source>
        <translation>איך להשתמש ב-DNC Desk</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;קיצורי מקשים</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics…</source>
        <translation>שמירת א&amp;בחון…</translation>
    </message>
    <message>
        <source>Save versions, settings and log lines for support, without personal data</source>
        <translation>שמירת גרסאות, הגדרות ושורות רישום עבור התמיכה, ללא נתונים אישיים</translation>
    </message>
    <message>
        <source>Getting &amp;Started</source>
        <translation>&amp;צעדים ראשונים</translation>
    </message>
    <message>
        <source>The four steps from a list to a report</source>
        <translation>ארבעת הצעדים מרשימה לדוח</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>מה &amp;זה?</translation>
    </message>
    <message>
        <source>Click something to see what it means</source>
        <translation>לחצו על משהו כדי לראות מה משמעותו</translation>
    </message>
    <message>
        <source>Co&amp;mpare With Alta…</source>
        <translation>ה&amp;שוואה עם Alta…</translation>
    </message>
    <message>
        <source>See which rows are on the Do Not Contact list already</source>
        <translation>לראות אילו שורות כבר ברשימת Do Not Contact</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s &amp;List…</source>
        <translation>הסרה מ&amp;הרשימה של Alta…</translation>
    </message>
    <message>
        <source>Take selected rows that were uploaded off the Do Not Contact list</source>
        <translation>הסרת שורות נבחרות שהועלו מרשימת Do Not Contact</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;רישיונות</translation>
    </message>
    <message>
        <source>Bac&amp;k Up Proof Key…</source>
        <translation>&amp;גיבוי מפתח ההוכחות…</translation>
    </message>
    <message>
        <source>Save the key by which it can be told later who was put on the list</source>
        <translation>שמירת המפתח שבעזרתו אפשר לומר בהמשך מי הוכנס לרשימה</translation>
    </message>
    <message>
        <source>Restore Proof Ke&amp;y…</source>
        <translation>&amp;שחזור מפתח ההוכחות…</translation>
    </message>
    <message>
        <source>Read the proof key from its backup into the keychain</source>
        <translation>קריאת מפתח ההוכחות מהגיבוי אל מחזיק המפתחות</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Look-alike letters</source>
        <translation>אותיות דומות</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts, so check that nobody forged it.</source>
        <translation>הוא מערבב אותיות של כמה כתבים; בדקו שאיש לא זייף אותו.</translation>
    </message>
    <message>
        <source>Possible typo</source>
        <translation>ייתכן שגיאת הקלדה</translation>
    </message>
    <message>
        <source>The domain differs in one letter from one that many people use.</source>
        <translation>הדומיין שונה באות אחת מדומיין שאנשים רבים משתמשים בו.</translation>
    </message>
    <message>
        <source>Type from column</source>
        <translation>סוג לפי העמודה</translation>
    </message>
    <message>
        <source>The value does not show its type, so it has that of its column.</source>
        <translation>הערך לא מראה את סוגו, ולכן יש לו הסוג של העמודה שלו.</translation>
    </message>
    <message>
        <source>Country code added</source>
        <translation>נוספה קידומת מדינה</translation>
    </message>
    <message>
        <source>The number had no country code and was read as one of the country of the list.</source>
        <translation>למספר לא הייתה קידומת מדינה והוא נקרא כמספר של המדינה של הרשימה.</translation>
    </message>
    <message>
        <source>Type from link</source>
        <translation>סוג לפי הקישור</translation>
    </message>
    <message>
        <source>The link names the channel of the number.</source>
        <translation>הקישור מציין את הערוץ של המספר.</translation>
    </message>
    <message>
        <source>Number format undone</source>
        <translation>תבנית מספר בוטלה</translation>
    </message>
    <message>
        <source>A spreadsheet had changed the number, but no digit was lost.</source>
        <translation>גיליון אלקטרוני שינה את המספר, אך אף ספרה לא אבדה.</translation>
    </message>
    <message>
        <source>Obscured address restored</source>
        <translation>כתובת מוסווית שוחזרה</translation>
    </message>
    <message>
        <source>The address was written so that programs do not recognize it.</source>
        <translation>הכתובת נכתבה כך שתוכנות לא יזהו אותה.</translation>
    </message>
    <message>
        <source>Domain encoded</source>
        <translation>הדומיין קודד</translation>
    </message>
    <message>
        <source>The domain is sent in ASCII, as mail servers use it.</source>
        <translation>הדומיין נשלח ב-ASCII, כפי ששרתי דואר משתמשים בו.</translation>
    </message>
    <message>
        <source>Characters cleaned up</source>
        <translation>תווים נוקו</translation>
    </message>
    <message>
        <source>Invisible or unusual characters were made plain.</source>
        <translation>תווים בלתי נראים או חריגים הוחלפו בפשוטים.</translation>
    </message>
    <message>
        <source>Link shortened</source>
        <translation>הקישור קוצר</translation>
    </message>
    <message>
        <source>The link is sent in its usual form.</source>
        <translation>הקישור נשלח בצורתו הרגילה.</translation>
    </message>
    <message>
        <source>Taken from surrounding text</source>
        <translation>נלקח מתוך טקסט</translation>
    </message>
    <message>
        <source>The identifier was taken out of the text around it.</source>
        <translation>המזהה נלקח מתוך הטקסט שסביבו.</translation>
    </message>
    <message>
        <source>Unusual sign</source>
        <translation>סימן חריג</translation>
    </message>
    <message>
        <source>Machine address</source>
        <translation>כתובת מכונה</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>ייתכן כפילות</translation>
    </message>
    <message>
        <source>Another row may be the same mailbox or phone line in another form.</source>
        <translation>ייתכן ששורה אחרת היא אותה תיבה או אותו קו טלפון בצורה אחרת.</translation>
    </message>
    <message>
        <source>Unknown number range</source>
        <translation>טווח מספרים לא ידוע</translation>
    </message>
    <message>
        <source>The range may be newer than the numbering plans of this program, so check the number.</source>
        <translation>ייתכן שהטווח חדש יותר מתוכניות המספור של התוכנה הזאת; בדקו את המספר.</translation>
    </message>
    <message>
        <source>Temporary block</source>
        <translation>חסימה זמנית</translation>
    </message>
    <message>
        <source>Alta keeps no end date, so the opt-out will be permanent.</source>
        <translation>‏Alta לא שומרת תאריך סיום, ולכן ההסרה תהיה קבועה.</translation>
    </message>
    <message>
        <source>Some of its signs may not belong to the address, so check it.</source>
        <translation>ייתכן שחלק מהסימנים אינם שייכים לכתובת; בדקו אותה.</translation>
    </message>
    <message>
        <source>A mail program made it, so enter the person&apos;s own address.</source>
        <translation>תוכנת דואר יצרה אותה; הזינו את הכתובת של האדם עצמו.</translation>
    </message>
    <message>
        <source>Unknown domain ending</source>
        <translation>סיומת דומיין לא מוכרת</translation>
    </message>
    <message>
        <source>This program does not know the ending of the domain, so check the address.</source>
        <translation>התוכנית אינה מכירה את סיומת הדומיין; יש לבדוק את הכתובת.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set by your organization.</source>
        <translation>נקבע על ידי הארגון שלכם.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>נקבע על ידי ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>אי אפשר לקרוא את ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 in %2 is unknown or has no valid value.</source>
        <translation>⁨%1⁩ בתוך ⁨%2⁩ אינו מוכר או שאין לו ערך תקין.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is fixed. Ask your administrator.</source>
        <translation>דבר לא יישלח עד שזה יתוקן. פנו למנהל המערכת.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>ProofKey</name>
    <message>
        <source>This is not a backup of a proof key, or one of a newer version of DNC Desk.</source>
        <translation>זה אינו גיבוי של מפתח הוכחות, או שהוא מגרסה חדשה יותר של DNC Desk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup was changed.</source>
        <translation>ביטוי הסיסמה שגוי, או שהגיבוי השתנה.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>לא ניתן היה לכתוב את הגיבוי: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” is not a channel of this list. %2</source>
        <translation>&quot;⁨%1⁩&quot; אינו ערוץ של הרשימה הזאת. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 and %3?</source>
        <comment>two phone numbers</comment>
        <translation>⁨%1⁩ האם הכוונה ל-⁨%2⁩ ול-⁨%3⁩?</translation>
    </message>
    <message>
        <source>Duplicate identifier</source>
        <translation>מזהה כפול</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>לשורה קודמת יש אותו מזהה.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has the same identifier.</source>
        <translation>לשורה ⁨%1⁩ של ⁨%2⁩ יש אותו מזהה.</translation>
    </message>
    <message>
        <source>Excluded by you</source>
        <translation>הוחרג על ידכם</translation>
    </message>
    <message>
        <source>Include the row to send it.</source>
        <translation>כללו את השורה כדי לשלוח אותה.</translation>
    </message>
    <message>
        <source>%1 The list says “%2”.</source>
        <translation>⁨%1⁩ הרשימה אומרת &quot;⁨%2⁩&quot;.</translation>
    </message>
    <message>
        <source>It was added by hand.</source>
        <translation>הוא נוסף ידנית.</translation>
    </message>
    <message>
        <source>It was added automatically.</source>
        <translation>הוא נוסף אוטומטית.</translation>
    </message>
    <message>
        <source>It was added on %1.</source>
        <comment>a date</comment>
        <translation>הוא נוסף ב-⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was added on %1 by hand.</source>
        <translation>הוא נוסף ב-⁨%1⁩ ידנית.</translation>
    </message>
    <message>
        <source>It was added on %1 automatically.</source>
        <translation>הוא נוסף ב-⁨%1⁩ אוטומטית.</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>כבר ברשימה</translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation>הוא לא נשלח שוב.</translation>
    </message>
    <message>
        <source>Similar entry on the list</source>
        <translation>רשומה דומה ברשימה</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>עדיין לא נשלח</translation>
    </message>
    <message>
        <source>It is sent in its turn.</source>
        <translation>הוא יישלח בתורו.</translation>
    </message>
    <message>
        <source>No definite answer</source>
        <translation>אין תשובה סופית</translation>
    </message>
    <message>
        <source>It was sent and will be sent again.</source>
        <translation>הוא נשלח ויישלח שוב.</translation>
    </message>
    <message>
        <source>Rejected by Alta</source>
        <translation>נדחה על ידי Alta</translation>
    </message>
    <message>
        <source>Alta gave no reason.</source>
        <translation>‏Alta לא נתנה סיבה.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>⁨%1⁩ האם הכוונה ל-⁨%2⁩?</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>מדורים</translation>
    </message>
    <message>
        <source>You are practicing. These settings are for the real service and apply again when you leave practice.</source>
        <translation>אתם בתרגול. ההגדרות האלה הן לשירות האמיתי ויחולו שוב כשתצאו מהתרגול.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;כתובת ה-API</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>א&amp;סימון API</translation>
    </message>
    <message>
        <source>&amp;Remove Token</source>
        <translation>&amp;הסרת האסימון</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>מזהה &amp;חשבון</translation>
    </message>
    <message>
        <source>Only if your user has several accounts.</source>
        <translation>רק אם למשתמש שלכם יש כמה חשבונות.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;בדיקת החיבור</translation>
    </message>
    <message>
        <source>Reserve for &amp;other integrations</source>
        <translation>עתודה לשי&amp;לובים אחרים</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> בקשות בדקה</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>בטיחות</translation>
    </message>
    <message>
        <source>Confirm by t&amp;yping above</source>
        <translation>איש&amp;ור בהקלדה מעל</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>לעולם לא</translation>
    </message>
    <message>
        <source> opt-outs</source>
        <translation> הסרות</translation>
    </message>
    <message>
        <source>Larger uploads start only after you type their number.</source>
        <translation>העלאות גדולות יותר מתחילות רק אחרי הקלדת מספרן.</translation>
    </message>
    <message>
        <source>&amp;Warn when more than</source>
        <translation>&amp;אזהרה אם יותר מ</translation>
    </message>
    <message>
        <source> % are new</source>
        <translation> % חדשים</translation>
    </message>
    <message>
        <source>New means never uploaded from this computer. In a wrong file, most identifiers are.</source>
        <translation>חדש פירושו שמעולם לא הועלה מהמחשב הזה. בקובץ שגוי, רוב המזהים כאלה.</translation>
    </message>
    <message>
        <source>Warn about o&amp;ld requests after</source>
        <translation>אזהרה על בקשות &amp;ישנות אחרי</translation>
    </message>
    <message>
        <source> business days</source>
        <translation> ימי עסקים</translation>
    </message>
    <message>
        <source>The law sets a time limit for opt-outs. The list marks requests older than this.</source>
        <translation>החוק קובע מועד להסרות. הרשימה מסמנת בקשות ישנות יותר.</translation>
    </message>
    <message>
        <source>Ow&amp;n domains</source>
        <translation>&amp;דומיינים שלכם</translation>
    </message>
    <message>
        <source>mycompany.com</source>
        <translation>mycompany.co.il</translation>
    </message>
    <message>
        <source>You are warned before an upload that contains addresses of these domains.</source>
        <translation>תוזהרו לפני העלאה שמכילה כתובות של הדומיינים האלה.</translation>
    </message>
    <message>
        <source>Acce&amp;pted answers</source>
        <translation>תשובות שהת&amp;קבלו</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>בי&amp;טול</translation>
    </message>
    <message>
        <source>Answers of this kind are read back again. What they confirmed stays confirmed.</source>
        <translation>תשובות מהסוג הזה נבדקות שוב. מה שאישרו נשאר מאושר.</translation>
    </message>
    <message>
        <source>Server answers that you accepted as confirmations. Revoked ones are read back again.</source>
        <translation>תשובות שרת שקיבלתם כאישורים. אלה שבוטלו נבדקות שוב.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <source>Delete upload &amp;details after</source>
        <translation>מחיקת פ&amp;רטי העלאה אחרי</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ימים</translation>
    </message>
    <message>
        <source>Delete &amp;unsent lists after</source>
        <translation>מחיקת רשימות &amp;שלא נשלחו אחרי</translation>
    </message>
    <message>
        <source>Counted from the last change of a list.</source>
        <translation>נספר מהשינוי האחרון של רשימה.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Phone re&amp;gion</source>
        <translation>א&amp;זור טלפון</translation>
    </message>
    <message>
        <source>The country of phone numbers that do not start with +.</source>
        <translation>המדינה של מספרי טלפון שאינם מתחילים ב-+.</translation>
    </message>
    <message>
        <source>Remembered imports</source>
        <translation>ייבואים שנזכרו</translation>
    </message>
    <message>
        <source>Lists with these headers are asked about again. Nothing else changes.</source>
        <translation>על רשימות עם הכותרות האלה תישאלו שוב. דבר אחר לא משתנה.</translation>
    </message>
    <message>
        <source>Answers and columns that you chose to remember. Without them you are asked again.</source>
        <translation>תשובות ועמודות שבחרתם לזכור. בלעדיהן תישאלו שוב.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;ערכת נושא</translation>
    </message>
    <message>
        <source>Applied at once, so that you can look.</source>
        <translation>חל מיד, כדי שתוכלו לראות.</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>ש&amp;פה</translation>
    </message>
    <message>
        <source>Messages that are shown already keep their language.</source>
        <translation>הודעות שכבר מוצגות נשארות בשפתן.</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Alta counted %1 of %2; some may have been listed already.</source>
        <translation>‏Alta ספרה ⁨%1⁩ מתוך ⁨%2⁩; ייתכן שכמה כבר היו ברשימה.</translation>
    </message>
    <message>
        <source>Some of the %1 identifiers of this batch are not on the list.</source>
        <translation>כמה מ-⁨%1⁩ המזהים של האצווה הזאת אינם ברשימה.</translation>
    </message>
    <message>
        <source>Alta refused an identifier that an earlier request may have added, and the list cannot be read.</source>
        <translation>‏Alta דחתה מזהה שבקשה קודמת אולי הוסיפה, ואי אפשר לקרוא את הרשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed identifier(s) were not on the list when it was read again.</source>
        <translation>
            <numerusform>מזהה מאושר אחד לא היה ברשימה כשנקראה שוב.</numerusform>
            <numerusform>%n מזהים מאושרים לא היו ברשימה כשנקראה שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer.</source>
        <translation>‏Alta ענתה משהו שהגרסה הזאת לא מכירה: תשובה ריקה.</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: “%1”</source>
        <translation>‏Alta ענתה משהו שהגרסה הזאת לא מכירה: &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>An identifier of the batch is not on the list.</source>
        <translation>מזהה של האצווה אינו ברשימה.</translation>
    </message>
    <message>
        <source>The identifiers that were read had been on the list before.</source>
        <translation>המזהים שנקראו כבר היו ברשימה קודם.</translation>
    </message>
    <message>
        <source>The list could not be searched.</source>
        <translation>לא ניתן היה לחפש ברשימה.</translation>
    </message>
    <message numerus="yes">
        <source>Whether the %n identifier(s) of batch %1 were added is not known. They stay in doubt.</source>
        <translation>
            <numerusform>לא ידוע אם המזהה של אצווה ⁨%1⁩ נוסף. הוא נשאר בספק.</numerusform>
            <numerusform>לא ידוע אם %n המזהים של אצווה ⁨%1⁩ נוספו. הם נשארים בספק.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in Alta whether they are on the list, then say so here.</source>
        <translation>בדקו ב-Alta אם הם ברשימה, ואז אמרו זאת כאן.</translation>
    </message>
    <message>
        <source>The upload is paused.</source>
        <translation>ההעלאה מושהית.</translation>
    </message>
    <message>
        <source>What was confirmed stays confirmed; the rest is pending.</source>
        <translation>מה שאושר נשאר מאושר; השאר ממתין.</translation>
    </message>
    <message>
        <source>Resume when you like.</source>
        <translation>המשיכו מתי שתרצו.</translation>
    </message>
    <message>
        <source>Alta refused every identifier that was tried, at both ends of a batch.</source>
        <translation>‏Alta דחתה כל מזהה שנוסה, בשני הקצוות של אצווה.</translation>
    </message>
    <message>
        <source>The refused identifiers were not added. The rest is pending.</source>
        <translation>המזהים שנדחו לא נוספו. השאר ממתין.</translation>
    </message>
    <message>
        <source>Alta may have changed what it accepts. Look at its words in the list, then resume or give the upload up.</source>
        <translation>ייתכן ש-Alta שינתה את מה שהיא מקבלת. קראו את הודעתה ברשימה, ואז המשיכו או בטלו את ההעלאה.</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be written down. What was confirmed stays confirmed.</source>
        <translation>לא נשלח דבר שאי אפשר לרשום. מה שאושר נשאר מאושר.</translation>
    </message>
    <message>
        <source>Resume when the cause is gone.</source>
        <translation>המשיכו כשהסיבה חלפה.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>ההעלאה הזאת שייכת לכתובת או לחשבון Alta אחרים מאלה שבהגדרות.</translation>
    </message>
    <message>
        <source>Nothing was sent. What is left stays pending.</source>
        <translation>דבר לא נשלח. מה שנותר ממשיך להמתין.</translation>
    </message>
    <message>
        <source>Set the address and the account ID it was begun with, then resume.</source>
        <translation>הגדירו את הכתובת ואת מזהה החשבון שאיתם התחילה, ואז המשיכו.</translation>
    </message>
    <message>
        <source>DNC Desk found a fault in itself and stopped.</source>
        <translation>‏DNC Desk מצאה תקלה בעצמה ונעצרה.</translation>
    </message>
    <message>
        <source>Nothing was sent after that. What was confirmed stays confirmed.</source>
        <translation>דבר לא נשלח אחרי זה. מה שאושר נשאר מאושר.</translation>
    </message>
    <message>
        <source>Save the diagnostics for whoever maintains DNC Desk, then restart it.</source>
        <translation>שמרו את האבחון עבור מי שמתחזק את DNC Desk, ואז הפעילו אותה מחדש.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>An identifier is what a person is reached by: an e-mail address, a phone number or a LinkedIn profile. Each row has one.</source>
        <translation>מזהה הוא הדרך להגיע לאדם: כתובת דוא&quot;ל, מספר טלפון או פרופיל LinkedIn. בכל שורה יש אחד.</translation>
    </message>
    <message>
        <source>A batch is a part of an upload: up to 500 identifiers that are sent in one request.</source>
        <translation>אצווה היא חלק מהעלאה: עד 500 מזהים שנשלחים בבקשה אחת.</translation>
    </message>
    <message>
        <source>All programs of an Alta account share its requests per minute. DNC Desk leaves the reserve to the others.</source>
        <translation>כל התוכנות של חשבון Alta חולקות את הבקשות שלו בדקה. DNC Desk משאירה את העתודה לאחרות.</translation>
    </message>
    <message>
        <source>Retention is how long personal data may be kept. Afterwards the rows of an upload are deleted, and only its numbers stay.</source>
        <translation>תקופת השמירה קובעת כמה זמן מותר לשמור נתונים אישיים. אחריה נמחקות השורות של העלאה, ורק המספרים שלה נשארים.</translation>
    </message>
    <message>
        <source>Phone numbers are sent in the E.164 format: a plus sign, the country code and the number. Numbers without a country code are read as those of this country.</source>
        <translation>מספרי טלפון נשלחים בתבנית E.164: סימן פלוס, קידומת המדינה והמספר. מספרים ללא קידומת מדינה נקראים כמספרים של המדינה הזאת.</translation>
    </message>
    <message>
        <source>In doubt means that these were sent, but no definite answer came. They may be on the list, and are sent again, which does no harm.</source>
        <translation>בספק פירושו שאלה נשלחו, אך לא הגיעה תשובה סופית. ייתכן שהם ברשימה, והם נשלחים שוב, ללא נזק.</translation>
    </message>
    <message>
        <source>Prospects are the people whom your team contacts through Alta. Those who match an opt-out can be paused.</source>
        <translation>לידים הם האנשים שהצוות שלכם פונה אליהם דרך Alta. את אלה שתואמים להסרה אפשר להשהות.</translation>
    </message>
</context>
<context>
    <name>UploadMessages</name>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left.</source>
        <translation>⁨%1⁩ אושרו, ⁨%2⁩ נדחו, ⁨%3⁩ בספק, ⁨%4⁩ נותרו.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>⁨%1⁩ שנ&apos;</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>⁨%1⁩ דק&apos; ⁨%2⁩ שנ&apos;</translation>
    </message>
    <message numerus="yes">
        <source>Look for all (%Ln request(s), %1)</source>
        <translation>
            <numerusform>חיפוש כולם (בקשה אחת, ⁨%1⁩)</numerusform>
            <numerusform>חיפוש כולם (%Ln בקשות, ⁨%1⁩)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) confirmed on the Do Not Contact list.</source>
        <translation>
            <numerusform>הסרה אחת אושרה ברשימת Do Not Contact.</numerusform>
            <numerusform>%Ln הסרות אושרו ברשימת Do Not Contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln request(s).</source>
        <translation>
            <numerusform>זה דרש בקשה אחת.</numerusform>
            <numerusform>זה דרש %Ln בקשות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service rejected %Ln row(s); the Status column has its words.</source>
        <translation>
            <numerusform>השירות דחה שורה אחת; הודעתו בעמודת המצב.</numerusform>
            <numerusform>השירות דחה %Ln שורות; הודעותיו בעמודת המצב.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is in doubt may or may not be on the list: send it again to be sure.</source>
        <translation>⁨%1⁩ מה שבספק אולי ברשימה ואולי לא: שלחו אותו שוב כדי להיות בטוחים.</translation>
    </message>
    <message>
        <source>Upload canceled. Unsent rows are ready to send again.</source>
        <translation>ההעלאה בוטלה. שורות שלא נשלחו מוכנות שוב לשליחה.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>%1 It was left more than a day ago; somebody may have changed the list at Alta since. Continue only if these people are still to be added.</source>
        <translation>⁨%1⁩ היא ננטשה לפני יותר מיום; ייתכן שהרשימה ב-Alta השתנתה מאז. המשיכו רק אם עדיין צריך להוסיף את האנשים האלה.</translation>
    </message>
    <message>
        <source>The upload of %1 from %2 was not finished.</source>
        <translation>ההעלאה של ⁨%1⁩ מ-⁨%2⁩ לא הסתיימה.</translation>
    </message>
    <message>
        <source>Cancel this upload?</source>
        <translation>לבטל את ההעלאה הזאת?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would not be sent. What is confirmed stays on the list.</source>
        <translation>
            <numerusform>שורה אחת לא תישלח. מה שאושר נשאר ברשימה.</numerusform>
            <numerusform>%Ln שורות לא יישלחו. מה שאושר נשאר ברשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be uploaded at the moment; the list can still be edited.</source>
        <translation>אי אפשר להעלות דבר כרגע; עדיין אפשר לערוך את הרשימה.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>connection</comment>
        <translation>היא נשלחת אל ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>Upload</source>
        <translation>העלאה</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>השהיית ההעלאה</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Resume the upload</source>
        <translation>המשך ההעלאה</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>ביטול ההעלאה…</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>ביטול ההעלאה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close the upload panel</source>
        <translation>סגירת חלונית ההעלאה</translation>
    </message>
    <message>
        <source>Progress of the upload</source>
        <translation>התקדמות ההעלאה</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list (one request each)</source>
        <translation>לפני פיצול אצווה שנדחתה, לחפש כל אחד מהמזהים שלה ברשימה (בקשה אחת לכל אחד)</translation>
    </message>
    <message>
        <source>Alta refused an identifier that is on the list already. If there are many of them, this needs fewer requests than splitting; if there are few, it needs more: up to 500 for a batch, about 5 minutes.</source>
        <translation>‏Alta דחתה מזהה שכבר ברשימה. אם יש רבים כאלה, זה דורש פחות בקשות מפיצול; אם יש מעט, יותר: עד 500 לאצווה, כ-5 דקות.</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>ביטול ההעלאה</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>המשך ההעלאה</translation>
    </message>
    <message>
        <source>They were added</source>
        <translation>הם נוספו</translation>
    </message>
    <message>
        <source>They were not added</source>
        <translation>הם לא נוספו</translation>
    </message>
</context>
<context>
    <name>UploadPlan</name>
    <message>
        <source>a few seconds</source>
        <translation>כמה שניות</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>פחות מדקה</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>כדקה</numerusform>
            <numerusform>כ-%Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>כשעה</numerusform>
            <numerusform>כ-%Ln שעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>These identifiers are on the Do Not Contact list.</source>
        <translation>המזהים האלה נמצאים ברשימת Do Not Contact.</translation>
    </message>
    <message>
        <source>None of these identifiers was added.</source>
        <translation>אף אחד מהמזהים האלה לא נוסף.</translation>
    </message>
    <message>
        <source>This batch was not added. Nothing is lost: it stays pending.</source>
        <translation>האצווה הזאת לא נוספה. דבר לא אבד: היא ממשיכה להמתין.</translation>
    </message>
    <message>
        <source>Whether this batch arrived is not known. It stays in doubt and the same identifiers are sent again, which does no harm where they are on the list already.</source>
        <translation>לא ידוע אם האצווה הזאת הגיעה. היא נשארת בספק ואותם מזהים נשלחים שוב, ללא נזק אם הם כבר ברשימה.</translation>
    </message>
    <message>
        <source>Alta accepted the request.</source>
        <translation>‏Alta קיבלה את הבקשה.</translation>
    </message>
    <message>
        <source>Alta refused the batch as invalid (%1).</source>
        <translation>‏Alta דחתה את האצווה כלא תקינה (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Alta did not accept who is asking (401).</source>
        <translation>‏Alta לא קיבלה את מי שמבקש (401).</translation>
    </message>
    <message>
        <source>This token has no permission to change the Do Not Contact list (403).</source>
        <translation>לאסימון הזה אין הרשאה לשנות את רשימת Do Not Contact (403).</translation>
    </message>
    <message>
        <source>There is no Do Not Contact list at this address (404).</source>
        <translation>אין רשימת Do Not Contact בכתובת הזאת (404).</translation>
    </message>
    <message>
        <source>The account has used up its requests for this minute (429).</source>
        <translation>החשבון ניצל את כל הבקשות שלו לדקה הזאת (429).</translation>
    </message>
    <message>
        <source>The service refused the request in a way that its contract does not know (%1).</source>
        <translation>השירות דחה את הבקשה באופן שהחוזה שלו אינו מכיר (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Alta has a fault at the moment (%1).</source>
        <translation>יש כרגע תקלה ב-Alta‏ (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The address sends requests on to another one (%1). That is not followed, so that the token goes to nobody else.</source>
        <translation>הכתובת מעבירה בקשות לכתובת אחרת (⁨%1⁩). לא עוקבים אחריה, כדי שהאסימון לא יגיע לאיש אחר.</translation>
    </message>
    <message>
        <source>Something other than Alta answered (%1).</source>
        <translation>משהו שאינו Alta ענה (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer (%1).</source>
        <translation>‏Alta ענתה משהו שהגרסה הזאת לא מכירה: תשובה ריקה (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know (%1).</source>
        <translation>‏Alta ענתה משהו שהגרסה הזאת לא מכירה (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Alta counted fewer identifiers than were sent (%1); some may have been listed already.</source>
        <translation>‏Alta ספרה פחות מזהים משנשלחו (⁨%1⁩); ייתכן שכמה כבר היו ברשימה.</translation>
    </message>
    <message>
        <source>Alta could not be reached.</source>
        <translation>לא ניתן היה להגיע אל Alta.</translation>
    </message>
    <message>
        <source>No trusted connection to Alta could be made: its certificate was not accepted.</source>
        <translation>לא ניתן היה ליצור חיבור מהימן אל Alta: האישור הדיגיטלי שלה לא התקבל.</translation>
    </message>
    <message>
        <source>The proxy of this network refused the connection.</source>
        <translation>שרת ה-Proxy של הרשת הזאת דחה את החיבור.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>לא הגיעה תשובה בזמן.</translation>
    </message>
    <message>
        <source>The connection broke off before a whole answer came.</source>
        <translation>החיבור נותק לפני שהגיעה תשובה שלמה.</translation>
    </message>
    <message>
        <source>The answer was larger than any that Alta gives.</source>
        <translation>התשובה הייתה גדולה מכל תשובה ש-Alta נותנת.</translation>
    </message>
    <message>
        <source>The batch is halved and sent again until the identifiers at fault stand alone.</source>
        <translation>האצווה נחצית ונשלחת שוב עד שהמזהים הבעייתיים נשארים לבדם.</translation>
    </message>
    <message>
        <source>Either the token is wrong or was replaced (make a new one in Alta under User Profile &gt; API tokens), or your user has several accounts and the account ID is missing or wrong. Set both in the settings, then resume.</source>
        <translation>או שהאסימון שגוי או הוחלף (צרו חדש ב-Alta תחת User Profile &gt; API tokens), או שלמשתמש שלכם יש כמה חשבונות ומזהה החשבון חסר או שגוי. הגדירו את שניהם בהגדרות, ואז המשיכו.</translation>
    </message>
    <message>
        <source>Ask an administrator of your Alta account for the permission, or use another token, then resume.</source>
        <translation>בקשו את ההרשאה ממנהל של חשבון Alta שלכם, או השתמשו באסימון אחר, ואז המשיכו.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, then resume.</source>
        <translation>בדקו את כתובת ה-API בהגדרות, ואז המשיכו.</translation>
    </message>
    <message>
        <source>The upload goes on by itself when Alta allows. Other programs of the account may be using it too.</source>
        <translation>ההעלאה נמשכת מעצמה כש-Alta מאפשרת. ייתכן שגם תוכנות אחרות של החשבון משתמשות בה.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, or look for a newer version of DNC Desk, then resume.</source>
        <translation>בדקו את כתובת ה-API בהגדרות, או חפשו גרסה חדשה יותר של DNC Desk, ואז המשיכו.</translation>
    </message>
    <message>
        <source>Resume in some minutes.</source>
        <translation>המשיכו בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>Check the API address in the settings. If you are in a guest network, sign in to it first.</source>
        <translation>בדקו את כתובת ה-API בהגדרות. אם אתם ברשת אורחים, התחברו אליה קודם.</translation>
    </message>
    <message>
        <source>If you are in a guest network, sign in to it first, then resume. Otherwise check the API address in the settings.</source>
        <translation>אם אתם ברשת אורחים, התחברו אליה קודם ואז המשיכו. אחרת, בדקו את כתובת ה-API בהגדרות.</translation>
    </message>
    <message>
        <source>The list is read to find out. If it does not tell, look in Alta and say whether they were added.</source>
        <translation>הרשימה נקראת כדי לברר. אם היא לא אומרת, בדקו ב-Alta ואמרו אם הם נוספו.</translation>
    </message>
    <message>
        <source>Check the network of this computer and the API address, then resume.</source>
        <translation>בדקו את הרשת של המחשב הזה ואת כתובת ה-API, ואז המשיכו.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the API address. If your company inspects connections, ask its IT to install its certificate in the system.</source>
        <translation>בדקו את התאריך של המחשב הזה ואת כתובת ה-API. אם החברה שלכם בודקת חיבורים, בקשו ממחלקת ה-IT להתקין את האישור שלה במערכת.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings of this computer, then resume.</source>
        <translation>בדקו את ה-Proxy בהגדרות המערכת של המחשב הזה, ואז המשיכו.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then resume.</source>
        <translation>בדקו את הרשת של המחשב הזה, ואז המשיכו.</translation>
    </message>
    <message>
        <source>%1 Its words: “%2”</source>
        <translation>⁨%1⁩ הודעתה: &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password (407).</source>
        <translation>שרת ה-Proxy‏ ⁨%1⁩ מבקש שם משתמש וסיסמה (407).</translation>
    </message>
    <message>
        <source>Sign in to the proxy in the window, or set DNC_DESK_PROXY_USER and DNC_DESK_PROXY_PASSWORD for the command line, then resume.</source>
        <translation>התחברו אל שרת ה-Proxy בחלון, או הגדירו DNC_DESK_PROXY_USER ו-DNC_DESK_PROXY_PASSWORD לשורת הפקודה, ואז המשיכו.</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>[cut off here, because a spreadsheet cell cannot hold more; a CSV report has all of it]</source>
        <translation>[נחתך כאן, כי תא בגיליון לא יכול להכיל יותר; דוח CSV מכיל הכול]</translation>
    </message>
</context>
<context>
    <name>dnc::AccountWatch</name>
    <message>
        <source>Another account is current.</source>
        <translation>חשבון אחר הוא הנוכחי.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>⁨%1⁩ הוא הנוכחי.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the former account can be sent. What was sent is in History.</source>
        <translation>
            <numerusform>אפשר לשלוח שורה אחת של החשבון הקודם. מה שנשלח נמצא בהיסטוריה.</numerusform>
            <numerusform>אפשר לשלוח %Ln שורות של החשבון הקודם. מה שנשלח נמצא בהיסטוריה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::AttemptLookup</name>
    <message>
        <source>No answer recorded</source>
        <translation>לא נרשמה תשובה</translation>
    </message>
    <message>
        <source>Batch %L1</source>
        <comment>of an upload</comment>
        <translation>אצווה %L1</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>נבדק</translation>
    </message>
</context>
<context>
    <name>dnc::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>dnc::BannerStack</name>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
</context>
<context>
    <name>dnc::BlockEdits</name>
    <message numerus="yes">
        <source>Clear cells of %n row(s)</source>
        <translation>
            <numerusform>ניקוי תאים של שורה אחת</numerusform>
            <numerusform>ניקוי תאים של %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take corrections of %n row(s)</source>
        <translation>
            <numerusform>קבלת תיקונים של שורה אחת</numerusform>
            <numerusform>קבלת תיקונים של %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill cells of %n row(s)</source>
        <translation>
            <numerusform>מילוי תאים של שורה אחת</numerusform>
            <numerusform>מילוי תאים של %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>קביעת הסוג של שורה אחת</numerusform>
            <numerusform>קביעת הסוג של %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n row(s)</source>
        <translation>
            <numerusform>החלפה בשורה אחת</numerusform>
            <numerusform>החלפה ב-%n שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BulkEditController</name>
    <message>
        <source>Changing the list…</source>
        <translation>הרשימה משתנה…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%L1 מתוך שורה אחת בוצעו.</numerusform>
            <numerusform>%L1 מתוך %Ln שורות בוצעו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fix is known for the selected row(s).</source>
        <translation>
            <numerusform>לא ידוע תיקון לשורה שנבחרה.</numerusform>
            <numerusform>לא ידוע תיקון לשורות שנבחרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the value, choose another type, or exclude the row.</source>
        <translation>ערכו את הערך, בחרו סוג אחר, או החריגו את השורה.</translation>
    </message>
</context>
<context>
    <name>dnc::BulkEdits</name>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>מחיקת שורה אחת</numerusform>
            <numerusform>מחיקת %n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>ריקון הרשימה</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n row(s)</source>
        <translation>
            <numerusform>תיקון שורה אחת</numerusform>
            <numerusform>תיקון %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>קביעת הסוג של שורה אחת</numerusform>
            <numerusform>קביעת הסוג של %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n possible duplicate(s)</source>
        <translation>
            <numerusform>שמירת כפילות אפשרית אחת</numerusform>
            <numerusform>שמירת %n כפילויות אפשריות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n other form(s) of numbers</source>
        <translation>
            <numerusform>הוספת צורה אחרת אחת של מספרים</numerusform>
            <numerusform>הוספת %n צורות אחרות של מספרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n duplicate(s)</source>
        <translation>
            <numerusform>הסרת כפילות אחת</numerusform>
            <numerusform>הסרת %n כפילויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s) of other types</source>
        <translation>
            <numerusform>הוספת מספר אחד מסוגים אחרים</numerusform>
            <numerusform>הוספת %n מספרים מסוגים אחרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n row(s)</source>
        <translation>
            <numerusform>החרגת שורה אחת</numerusform>
            <numerusform>החרגת %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n row(s)</source>
        <translation>
            <numerusform>הכללת שורה אחת</numerusform>
            <numerusform>הכללת %n שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellEdits</name>
    <message>
        <source>Edit identifier</source>
        <translation>עריכת מזהה</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>שינוי סוג</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>עריכת שם</translation>
    </message>
    <message>
        <source>Typed into the table</source>
        <translation>הוקלד בטבלה</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>הוספת שורה אחת</numerusform>
            <numerusform>הוספת %n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted into the table</source>
        <translation>הודבק בטבלה</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>הדבקת שורה אחת</numerusform>
            <numerusform>הדבקת %n שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellText</name>
    <message>
        <source>Duplicate of row %1</source>
        <translation>כפילות של שורה ⁨%1⁩</translation>
    </message>
    <message>
        <source>Given as: %1</source>
        <translation>ניתן בתור: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>נשלח בתור: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No identifier is given.</source>
        <translation>לא ניתן מזהה.</translation>
    </message>
    <message>
        <source>The identifier is %1.</source>
        <translation>המזהה הוא ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The type is %1.</source>
        <translation>הסוג הוא ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The type is not known yet.</source>
        <translation>הסוג עדיין לא ידוע.</translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation>לא ניתן שם.</translation>
    </message>
    <message>
        <source>The name is %1.</source>
        <translation>השם הוא ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>המצב הוא ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The person asked on %1.</source>
        <translation>האדם ביקש ב-⁨%1⁩.</translation>
    </message>
    <message>
        <source>No date of the request is given.</source>
        <translation>לא ניתן תאריך של הבקשה.</translation>
    </message>
    <message>
        <source>No source of the request is given.</source>
        <translation>לא ניתן מקור של הבקשה.</translation>
    </message>
    <message>
        <source>The source is %1.</source>
        <translation>המקור הוא ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Requested On</source>
        <translation>תאריך הבקשה</translation>
    </message>
    <message>
        <source>Request Source</source>
        <translation>מקור הבקשה</translation>
    </message>
</context>
<context>
    <name>dnc::Chat</name>
    <message numerus="yes">
        <source>%Ln message(s) come from saved contacts, whose numbers the chat does not show, and were not imported. Look the numbers up in your contacts.</source>
        <translation>
            <numerusform>הודעה אחת מגיעה מאיש קשר שמור, שהצ&apos;אט אינו מציג את מספרו, ולא יובאה. חפשו את המספר באנשי הקשר שלכם.</numerusform>
            <numerusform>%Ln הודעות מגיעות מאנשי קשר שמורים, שהצ&apos;אט אינו מציג את מספריהם, ולא יובאו. חפשו את המספרים באנשי הקשר שלכם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Clipboard</name>
    <message>
        <source>Pasted text</source>
        <translation>טקסט שהודבק</translation>
    </message>
</context>
<context>
    <name>dnc::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>dnc::ColumnHeader</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>מיון ב&amp;סדר עולה</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>מיון בסדר &amp;יורד</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>סדר ה&amp;רשימה</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>&amp;הסתרת העמודה</translation>
    </message>
    <message>
        <source>&amp;Show All Columns</source>
        <translation>הצגת &amp;כל העמודות</translation>
    </message>
    <message>
        <source>&amp;Fit Width</source>
        <translation>ה&amp;תאמת הרוחב</translation>
    </message>
</context>
<context>
    <name>dnc::CommandCopier</name>
    <message>
        <source>The command is copied.</source>
        <translation>הפקודה הועתקה.</translation>
    </message>
</context>
<context>
    <name>dnc::CompareController</name>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>ברשימה הייתה רשומה אחת כשנקראה במלואה לאחרונה, ב-⁨%1⁩.</numerusform>
            <numerusform>ברשימה היו %Ln רשומות כשנקראה במלואה לאחרונה, ב-⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not compared.</source>
        <translation>הרשימה לא הושוותה.</translation>
    </message>
    <message>
        <source>Rows that are on it are not sent. That saves no requests: one request sends 500 rows, and one reads 100 entries.</source>
        <translation>שורות שנמצאות בה לא נשלחות. זה לא חוסך בקשות: בקשה אחת שולחת 500 שורות, ואחת קוראת 100 רשומות.</translation>
    </message>
    <message>
        <source>Compare With Alta</source>
        <translation>השוואה עם Alta</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %Ln identifier(s) on the Do Not Contact list of %1.</source>
        <translation>
            <numerusform>חיפוש מזהה אחד ברשימת Do Not Contact של ⁨%1⁩.</numerusform>
            <numerusform>חיפוש %Ln מזהים ברשימת Do Not Contact של ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln identifier(s) with the list.</source>
        <translation>
            <numerusform>מזהה אחד מושווה לרשימה.</numerusform>
            <numerusform>%Ln מזהים מושווים לרשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the list, %2 not on the list.</source>
        <translation>⁨%1⁩ ברשימה, ⁨%2⁩ לא ברשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>לאחד מאלה שאינם ברשימה יש בה רשומה דומה.</numerusform>
            <numerusform>ל-%Ln מאלה שאינם ברשימה יש בה רשומה דומה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are on the list are not sent.</source>
        <translation>שורות שנמצאות ברשימה לא נשלחות.</translation>
    </message>
    <message>
        <source>Show Listed</source>
        <translation>הצגת הרשומות</translation>
    </message>
</context>
<context>
    <name>dnc::CompoundFile</name>
    <message>
        <source>Its parts do not fit together, as in a file that was cut off.</source>
        <translation>החלקים שלו אינם מתאימים זה לזה, כמו בקובץ שנחתך.</translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>אחת דורשת תשומת לב</numerusform>
            <numerusform>%Ln דורשות תשומת לב</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>כפילות אחת</numerusform>
            <numerusform>%Ln כפילויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>אחת הוחרגה</numerusform>
            <numerusform>%Ln הוחרגו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>אחד כבר ברשימה</numerusform>
            <numerusform>%Ln כבר ברשימה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected before</source>
        <translation>
            <numerusform>אחת נדחתה בעבר</numerusform>
            <numerusform>%Ln נדחו בעבר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a canceled upload</source>
        <translation>
            <numerusform>אחת בהעלאה שבוטלה</numerusform>
            <numerusform>%Ln בהעלאה שבוטלה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s) to the Do Not Contact list?</source>
        <translation>
            <numerusform>לשלוח הסרה אחת לרשימת Do Not Contact?</numerusform>
            <numerusform>לשלוח %Ln הסרות לרשימת Do Not Contact?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Opt-Out(s)</source>
        <translation>
            <numerusform>שליחת הסרה אחת</numerusform>
            <numerusform>שליחת %Ln הסרות</numerusform>
        </translation>
    </message>
    <message>
        <source>To send, type the number of opt-outs: %1</source>
        <translation>כדי לשלוח, הקלידו את מספר ההסרות: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Comparing with earlier uploads…</source>
        <translation>השוואה להעלאות קודמות…</translation>
    </message>
    <message>
        <source>Check this first:</source>
        <translation>בדקו קודם את זה:</translation>
    </message>
    <message>
        <source>They go to %1, to the account of your token.</source>
        <translation>הן נשלחות אל ⁨%1⁩, לחשבון של האסימון שלכם.</translation>
    </message>
    <message>
        <source>They go to %1, to the account %2.</source>
        <translation>הן נשלחות אל ⁨%1⁩, לחשבון ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This is practice: they go to a service inside this program, and nothing leaves this computer.</source>
        <translation>זה תרגול: הן נשלחות לשירות בתוך התוכנה הזאת, ודבר לא יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many of which type</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between the types</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), which take(s) %1.</source>
        <translation>
            <numerusform>בקשה אחת, משך: ⁨%1⁩.</numerusform>
            <numerusform>%Ln בקשות, משך: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will not be sent: %1.</source>
        <translation>
            <numerusform>שורה אחת לא תישלח: ⁨%1⁩.</numerusform>
            <numerusform>%Ln שורות לא יישלחו: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Outreach that is already running goes on, even to people on this list. Only new outreach is prevented.</source>
        <translation>פנייה שכבר פעילה נמשכת, גם לאנשים ברשימה הזאת. רק פנייה חדשה נמנעת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new since the list was last read, on %1.</source>
        <translation>
            <numerusform>שורה אחת חדשה מאז שהרשימה נקראה לאחרונה, ב-⁨%1⁩.</numerusform>
            <numerusform>%Ln שורות חדשות מאז שהרשימה נקראה לאחרונה, ב-⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new: no upload from this computer confirmed them, up to %1.</source>
        <translation>
            <numerusform>שורה אחת חדשה: אף העלאה מהמחשב הזה לא אישרה אותה, עד ⁨%1⁩.</numerusform>
            <numerusform>%Ln שורות חדשות: אף העלאה מהמחשב הזה לא אישרה אותן, עד ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send only the %Ln new row(s)</source>
        <translation>
            <numerusform>לשלוח רק שורה חדשה אחת</numerusform>
            <numerusform>לשלוח רק את %Ln השורות החדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending a row that is on the list already does no harm and costs nothing more.</source>
        <translation>שליחת שורה שכבר ברשימה אינה מזיקה ואינה עולה יותר.</translation>
    </message>
    <message>
        <source>%1 Rows that are on the list are skipped. That saves no requests, but makes undoing exact.</source>
        <comment>requests and time</comment>
        <translation>⁨%1⁩ שורות שנמצאות ברשימה מדולגות. זה לא חוסך בקשות, אך הופך את הביטול למדויק.</translation>
    </message>
    <message>
        <source>Rows that somebody took off the list since then are not sent again. They are excluded.</source>
        <translation>שורות שמישהו הסיר מהרשימה מאז לא נשלחות שוב. הן מוחרגות.</translation>
    </message>
    <message>
        <source>Compare and Send</source>
        <translation>השוואה ושליחה</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account of its token.</source>
        <translation>הן נשלחות אל ⁨%1⁩ (⁨%2⁩), לחשבון של האסימון שלו.</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account %3.</source>
        <translation>הן נשלחות אל ⁨%1⁩ (⁨%2⁩), לחשבון ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The token is that of the environment, not that of the connection.</source>
        <translation>האסימון הוא זה של הסביבה, לא זה של החיבור.</translation>
    </message>
    <message>
        <source>Pauses running outreach to everyone who matches. Removing an identifier from the list later does not resume it.</source>
        <translation>משהה פנייה פעילה לכל מי שתואם. הסרת מזהה מהרשימה אחר כך אינה מפעילה אותה שוב.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionLine</name>
    <message>
        <source>Reading the keychain…</source>
        <translation>מחזיק המפתחות נקרא…</translation>
    </message>
    <message>
        <source>API token saved in the keychain</source>
        <translation>אסימון ה-API נשמר במחזיק המפתחות</translation>
    </message>
    <message>
        <source>API token known until DNC Desk closes</source>
        <translation>אסימון ה-API ידוע עד לסגירת DNC Desk</translation>
    </message>
    <message>
        <source>Add an API token to upload.</source>
        <translation>הוסיפו אסימון API כדי להעלות.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to upload.</source>
        <translation>מחזיק המפתחות נעול. פתחו אותו כדי להעלות.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>חשבון ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>Add Connect&amp;ion</source>
        <translation>הוספת &amp;חיבור</translation>
    </message>
    <message>
        <source>Use &amp;for Uploads</source>
        <translation>שימוש ל&amp;העלאות</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>ה&amp;סרה…</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>הסרת החיבור</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>⁨%1⁩ (נוכחי)</translation>
    </message>
    <message>
        <source>Not while an upload is on screen.</source>
        <translation>לא בזמן שהעלאה על המסך.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>חיבור חדש</translation>
    </message>
    <message>
        <source>It is not known whether an unfinished upload belongs to this connection.</source>
        <translation>לא ידוע אם העלאה שלא הסתיימה שייכת לחיבור הזה.</translation>
    </message>
    <message>
        <source>An unfinished upload belongs to this connection. Finish or cancel it first.</source>
        <translation>העלאה שלא הסתיימה שייכת לחיבור הזה. סיימו או בטלו אותה קודם.</translation>
    </message>
    <message>
        <source>Remove %1 and its token when you press OK?</source>
        <translation>להסיר את ⁨%1⁩ ואת האסימון שלו כשתלחצו על אישור?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Two connections are named %1.</source>
        <translation>לשני חיבורים יש השם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same address and account ID. Enter the account ID of each.</source>
        <translation>ל-⁨%1⁩ ול-⁨%2⁩ יש אותה כתובת ואותו מזהה חשבון. הזינו את מזהה החשבון של כל אחד.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionSwitch</name>
    <message>
        <source>Connec&amp;tion</source>
        <translation>&amp;חיבור</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>&amp;ניהול חיבורים…</translation>
    </message>
</context>
<context>
    <name>dnc::ConsentPanel</name>
    <message>
        <source>All channels</source>
        <translation>כל הערוצים</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of channels</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A&amp;pplies to</source>
        <translation>&amp;חל על</translation>
    </message>
    <message>
        <source>By the person</source>
        <translation>על ידי האדם</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ביקש הסרה</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>על ידינו</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>dnc::Contradiction</name>
    <message numerus="yes">
        <source>%Ln person(s) opted out and opted in, too. They are excluded until you decide.</source>
        <translation>
            <numerusform>אדם אחד ביקש הסרה וגם הצטרף. הוא מוחרג עד שתחליטו.</numerusform>
            <numerusform>%Ln אנשים ביקשו הסרה וגם הצטרפו. הם מוחרגים עד שתחליטו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ContradictionCheck</name>
    <message>
        <source>Exclude contradictions</source>
        <translation>החרגת סתירות</translation>
    </message>
</context>
<context>
    <name>dnc::CorrectionsDialog</name>
    <message>
        <source>This workbook was saved from another list.</source>
        <translation>חוברת העבודה הזאת נשמרה מרשימה אחרת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed.</source>
        <translation>
            <numerusform>שורה אחת השתנתה.</numerusform>
            <numerusform>%Ln שורות השתנו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed in this list since; they stay as they are.</source>
        <translation>
            <numerusform>שורה אחת השתנתה ברשימה הזאת מאז; היא נשארת כפי שהיא.</numerusform>
            <numerusform>%Ln שורות השתנו ברשימה הזאת מאז; הן נשארות כפי שהן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not from this list; they are not added.</source>
        <translation>
            <numerusform>שורה אחת אינה מהרשימה הזאת; היא לא נוספת.</numerusform>
            <numerusform>%Ln שורות אינן מהרשימה הזאת; הן לא נוספות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came back unchanged.</source>
        <translation>
            <numerusform>שורה אחת חזרה ללא שינוי.</numerusform>
            <numerusform>%Ln שורות חזרו ללא שינוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Corrections</source>
        <translation>קבלת תיקונים</translation>
    </message>
    <message>
        <source>This is one step that can be undone. Rows that did not come back stay.</source>
        <translation>זה צעד אחד שאפשר לבטל. שורות שלא חזרו נשארות.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Correction(s)</source>
        <translation>
            <numerusform>קבלת תיקון אחד</numerusform>
            <numerusform>קבלת %Ln תיקונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>תיקונים</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>ברשימה</translation>
    </message>
    <message>
        <source>Came Back As</source>
        <translation>חזר בתור</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Not taken: changed since</source>
        <translation>לא התקבל: השתנה מאז</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>dnc::DeclaredEncoding</name>
    <message>
        <source>It says that its encoding is “%1”, but cannot be read so. It was read as %2. Look at the accented letters.</source>
        <translation>כתוב בו שהקידוד שלו הוא &quot;⁨%1⁩&quot;, אך אי אפשר לקרוא אותו כך. הוא נקרא בתור ⁨%2⁩. בדקו את האותיות המוטעמות.</translation>
    </message>
</context>
<context>
    <name>dnc::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>אי אפשר ליצור את התיקייה ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Pictures and report are in %1</source>
        <translation>התמונות והדוח נמצאים ב-⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>קריאת ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left. %5</source>
        <translation>⁨%1⁩ אושרו, ⁨%2⁩ נדחו, ⁨%3⁩ בספק, ⁨%4⁩ נותרו. ⁨%5⁩</translation>
    </message>
    <message>
        <source>Total %1 = %2</source>
        <translation>סך הכול ⁨%1⁩ = ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>dnc::DetailsStrip</name>
    <message>
        <source>Details of the current row</source>
        <translation>פרטי השורה הנוכחית</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Show More Details</source>
        <translation>הצגת פרטים נוספים</translation>
    </message>
    <message>
        <source>Show Fewer Details</source>
        <translation>הצגת פחות פרטים</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>לא נבחרה שורה</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>בחרו שורה כדי לראות את פרטיה.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>שורה %L1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a suggestion</comment>
        <translation>שימוש ב-⁨%1⁩</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>הכללה</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>החרגה</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>תיקון</translation>
    </message>
</context>
<context>
    <name>dnc::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>שמירת אבחון</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>קובצי טקסט (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved: %1. Choose another folder.</source>
        <translation>האבחון לא נשמר: ⁨%1⁩. בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The diagnostics are saved.</source>
        <translation>האבחון נשמר.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
</context>
<context>
    <name>dnc::DraftController</name>
    <message>
        <source>New list</source>
        <translation>רשימה חדשה</translation>
    </message>
    <message>
        <source>&amp;Saving the Last List…</source>
        <translation>הרשימה האחרונה &amp;נשמרת…</translation>
    </message>
    <message>
        <source>&amp;No Unsent Lists</source>
        <translation>&amp;אין רשימות שלא נשלחו</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>dnc::Drafts</name>
    <message>
        <source>typed rows</source>
        <translation>שורות שהוקלדו</translation>
    </message>
    <message>
        <source>Another DNC Desk uses this data folder.</source>
        <translation>‏DNC Desk אחר משתמש בתיקיית הנתונים הזאת.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>הדיסק מלא. פנו מקום.</translation>
    </message>
    <message>
        <source>Other people can change the data folder. Repair it with: %1</source>
        <translation>אנשים אחרים יכולים לשנות את תיקיית הנתונים. תקנו אותה עם: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>אי אפשר לכתוב בתיקיית הנתונים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from %1, %2</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>שורה אחת מ-⁨%1⁩, ⁨%2⁩</numerusform>
            <numerusform>%Ln שורות מ-⁨%1⁩, ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln unsent row(s) from %1.</source>
        <translation>
            <numerusform>שוחזרה שורה אחת שלא נשלחה מ-⁨%1⁩.</numerusform>
            <numerusform>שוחזרו %Ln שורות שלא נשלחו מ-⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent row(s) from %1 are kept.</source>
        <translation>
            <numerusform>שורה אחת שלא נשלחה מ-⁨%1⁩ נשמרת.</numerusform>
            <numerusform>%Ln שורות שלא נשלחו מ-⁨%1⁩ נשמרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list from File &gt; Recent Unsent Lists.</source>
        <translation>פתחו את הרשימה דרך קובץ &gt; רשימות אחרונות שלא נשלחו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent list(s) cannot be read.</source>
        <translation>
            <numerusform>אי אפשר לקרוא רשימה אחת שלא נשלחה.</numerusform>
            <numerusform>אי אפשר לקרוא %Ln רשימות שלא נשלחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>הקובץ הפגום נשמר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This list cannot be saved.</source>
        <translation>אי אפשר לשמור את הרשימה הזאת.</translation>
    </message>
    <message>
        <source>%1 You can go on working. Saving resumes by itself.</source>
        <comment>reason</comment>
        <translation>⁨%1⁩ אפשר להמשיך לעבוד. השמירה תתחדש מעצמה.</translation>
    </message>
</context>
<context>
    <name>dnc::DrawnTable</name>
    <message numerus="yes">
        <source>%Ln line(s) outside of the table hold no identifier and were not imported.</source>
        <translation>
            <numerusform>שורה אחת מחוץ לטבלה אינה מכילה מזהה ולא יובאה.</numerusform>
            <numerusform>%Ln שורות מחוץ לטבלה אינן מכילות מזהה ולא יובאו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EmptyPage</name>
    <message>
        <source>Paste a List</source>
        <translation>הדבקת רשימה</translation>
    </message>
    <message>
        <source>Copied cells, one per line, or a whole To: line</source>
        <translation>תאים שהועתקו, אחד בשורה, או שורת &quot;אל:&quot; שלמה</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>פתיחת קובץ…</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, text or web page</source>
        <translation>‏CSV, ‏Excel, ‏OpenDocument, טקסט או דף אינטרנט</translation>
    </message>
    <message>
        <source>You can also drop files or text anywhere in this window.</source>
        <translation>אפשר גם לגרור קבצים או טקסט לכל מקום בחלון הזה.</translation>
    </message>
    <message>
        <source>Add your opt-out list</source>
        <translation>הוספת רשימת ההסרות שלכם</translation>
    </message>
    <message>
        <source>Review and fix every row before anything is sent.</source>
        <translation>סקרו ותקנו כל שורה לפני שמשהו נשלח.</translation>
    </message>
    <message>
        <source>Add the Sample List</source>
        <translation>הוספת רשימת הדוגמה</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>ניסיון עם רשימת הדוגמה</translation>
    </message>
    <message>
        <source>25 rows as people really send them.</source>
        <translation>25 שורות כפי שאנשים באמת שולחים.</translation>
    </message>
    <message>
        <source>Practice with 25 rows as people really send them. Nothing is sent.</source>
        <translation>תרגול עם 25 שורות כפי שאנשים באמת שולחים. דבר לא נשלח.</translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message>
        <source>The text looks like %1, but is damaged or was cut off.</source>
        <translation>הטקסט נראה כמו ⁨%1⁩, אך הוא פגום או נחתך.</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>הוא נקרא בתור ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not UTF-8 like the rest and were read as %1: line %2. Look at their accented letters.</source>
        <translation>
            <numerusform>שורה אחת אינה ב-UTF-8 כמו השאר ונקראה בתור ⁨%1⁩: שורה ⁨%2⁩. בדקו את האותיות המוטעמות שלה.</numerusform>
            <numerusform>%Ln שורות אינן ב-UTF-8 כמו השאר ונקראו בתור ⁨%1⁩: שורה ⁨%2⁩. בדקו את האותיות המוטעמות שלהן.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The text encoding could not be recognised and was taken for %1. Look at the accented letters.</source>
        <translation>קידוד הטקסט לא זוהה ונלקח בתור ⁨%1⁩. בדקו את האותיות המוטעמות.</translation>
    </message>
    <message>
        <source>It has control characters, which a text does not have. Open it in the program that it comes from and save the list as CSV in UTF-8.</source>
        <translation>יש בו תווי בקרה, שאין בטקסט. פתחו אותו בתוכנה שממנה הגיע ושמרו את הרשימה כ-CSV ב-UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding that is called “%1”.</source>
        <translation>אין קידוד בשם &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>It has a zero byte here, which a text does not have. Remove it, or save the list again as CSV in UTF-8.</source>
        <translation>יש בו כאן בית אפס, שאין בטקסט. הסירו אותו, או שמרו את הרשימה שוב כ-CSV ב-UTF-8.</translation>
    </message>
</context>
<context>
    <name>dnc::EndpointSource</name>
    <message>
        <source>The address of the service cannot be used.</source>
        <translation>אי אפשר להשתמש בכתובת של השירות.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>המתנה למחזיק המפתחות של המחשב הזה…</translation>
    </message>
    <message>
        <source>It may be asking you to unlock it in a window of its own.</source>
        <translation>ייתכן שהוא מבקש מכם לפתוח אותו בחלון משלו.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>מחזיק המפתחות של המחשב הזה נעול.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>עדיין אין אסימון.</translation>
    </message>
    <message>
        <source>Nothing was sent. Alta asks for a token: make one in its dashboard under User Profile, API tokens, and enter it in the settings.</source>
        <translation>דבר לא נשלח. Alta מבקשת אסימון: צרו אחד בלוח הבקרה שלה תחת User Profile,‏ API tokens, והזינו אותו בהגדרות.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 with the account ID %2 to go on.</source>
        <translation>דבר לא נשלח. הוסיפו חיבור אל ⁨%1⁩ עם מזהה החשבון ⁨%2⁩ כדי להמשיך.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your organization set another address or account.</source>
        <translation>דבר לא נשלח. הארגון שלכם קבע כתובת אחרת או חשבון אחר.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 without an account ID to go on.</source>
        <translation>דבר לא נשלח. הוסיפו חיבור אל ⁨%1⁩ בלי מזהה חשבון כדי להמשיך.</translation>
    </message>
    <message>
        <source>The connection of this upload is missing.</source>
        <translation>חסר החיבור של ההעלאה הזאת.</translation>
    </message>
    <message>
        <source>There is no token for %1 yet.</source>
        <translation>עדיין אין אסימון עבור ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTable</name>
    <message>
        <source>The list</source>
        <translation>הרשימה</translation>
    </message>
    <message>
        <source>No rows match the filter</source>
        <translation>אין שורות שתואמות למסנן</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message>
        <source>New row, empty.</source>
        <translation>שורה חדשה, ריקה.</translation>
    </message>
</context>
<context>
    <name>dnc::EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln Row(s)</source>
        <translation>
            <numerusform>מחיקת שורה אחת</numerusform>
            <numerusform>מחיקת %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>Erasing… This takes a while where earlier uploads were long: their whole journal is written anew.</source>
        <translation>מוחק… זה לוקח זמן אם העלאות קודמות היו ארוכות: כל היומן שלהן נכתב מחדש.</translation>
    </message>
</context>
<context>
    <name>dnc::Erasure</name>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 (%2)</source>
        <comment>number, files</comment>
        <translation>
            <numerusform>שורה אחת של העלאה ⁨%1⁩ (⁨%2⁩)</numerusform>
            <numerusform>%Ln שורות של העלאה ⁨%1⁩ (⁨%2⁩)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of an unsent list</source>
        <translation>
            <numerusform>שורה אחת של רשימה שלא נשלחה</numerusform>
            <numerusform>%Ln שורות של רשימה שלא נשלחה</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, files</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>and in %Ln other upload(s) or list(s)</source>
        <translation>
            <numerusform>ובהעלאה או רשימה אחת נוספת</numerusform>
            <numerusform>ובעוד %Ln העלאות או רשימות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EvidenceController</name>
    <message>
        <source>Export Evidence</source>
        <translation>ייצוא ראיות</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ארכיוני ZIP‏ (*.zip)</translation>
    </message>
    <message>
        <source>Exporting evidence…</source>
        <translation>הראיות מיוצאות…</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>הראיות לא יוצאו.</translation>
    </message>
    <message>
        <source>Evidence is in %1.</source>
        <translation>הראיות נמצאות ב-⁨%1⁩.</translation>
    </message>
    <message>
        <source>The history keeps the SHA-256 of its manifest: %1</source>
        <translation>ההיסטוריה שומרת את ה-SHA-256 של המניפסט: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep the SHA-256 of its manifest: %1</source>
        <translation>שמרו את ה-SHA-256 של המניפסט: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>dnc::FanOutDialog</name>
    <message>
        <source>The chosen rows</source>
        <translation>השורות שנבחרו</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>כל הרשימה</translation>
    </message>
    <message>
        <source>Numbers for other ways of contact</source>
        <translation>מספרים לדרכי קשר אחרות</translation>
    </message>
    <message>
        <source>Alta keeps a list for each way of contact, and does not say whether a number that must not be called may still get messages. Each number is added once more for the ways that you choose.</source>
        <translation>‏Alta שומרת רשימה לכל דרך קשר, ואינה אומרת אם מספר שאסור להתקשר אליו עדיין יכול לקבל הודעות. כל מספר נוסף פעם נוספת עבור הדרכים שתבחרו.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>That adds no row.</source>
        <translation>זה לא מוסיף אף שורה.</translation>
    </message>
    <message numerus="yes">
        <source>That adds %Ln row(s). Those that are there already show as duplicates.</source>
        <translation>
            <numerusform>זה מוסיף שורה אחת. אלה שכבר קיימות יופיעו ככפילויות.</numerusform>
            <numerusform>זה מוסיף %Ln שורות. אלה שכבר קיימות יופיעו ככפילויות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln row(s)</source>
        <translation>
            <numerusform>הוספת שורה אחת</numerusform>
            <numerusform>הוספת %Ln שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FileBytes</name>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>זו תיקייה, לא קובץ.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>זה התקן, צינור או שקע, לא קובץ.</translation>
    </message>
    <message>
        <source>It begins with empty bytes only.</source>
        <translation>הוא מתחיל בבתים ריקים בלבד.</translation>
    </message>
</context>
<context>
    <name>dnc::FileKind</name>
    <message>
        <source>It looks like a picture. Type or paste the identifiers instead.</source>
        <translation>זה נראה כמו תמונה. הקלידו או הדביקו את המזהים במקום.</translation>
    </message>
    <message>
        <source>It looks like a PDF. Copy the list out of it and paste it here.</source>
        <translation>זה נראה כמו PDF. העתיקו ממנו את הרשימה והדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>It looks like a formatted text document. Copy the list out of it and paste it here.</source>
        <translation>זה נראה כמו מסמך טקסט מעוצב. העתיקו ממנו את הרשימה והדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>It looks like a compressed file. Unpack it first and open the list inside.</source>
        <translation>זה נראה כמו קובץ דחוס. חלצו אותו קודם ופתחו את הרשימה שבתוכו.</translation>
    </message>
    <message>
        <source>It looks like a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>זה נראה כמו חוברת עבודה של Excel ישן מאוד. פתחו אותה בתוכנת הגיליונות שלכם, שמרו אותה כחוברת עבודה של Excel‏ (XLSX) ופתחו את הקובץ ההוא.</translation>
    </message>
    <message>
        <source>It is no list but the mark of a spreadsheet program that “%1” is open in it. Open that file instead.</source>
        <translation>זו לא רשימה אלא סימן של תוכנת גיליונות לכך ש-&quot;⁨%1⁩&quot; פתוח בה. פתחו את הקובץ ההוא במקום.</translation>
    </message>
    <message>
        <source>It looks like an XML file. Open it in the program that it comes from, save the list as Excel workbook (XLSX), and open that file.</source>
        <translation>זה נראה כמו קובץ XML. פתחו אותו בתוכנה שממנה הגיע, שמרו את הרשימה כחוברת עבודה של Excel‏ (XLSX) ופתחו את הקובץ ההוא.</translation>
    </message>
    <message>
        <source>It looks like a message of Outlook. Open it there, and save it as text or copy the addresses and paste them here.</source>
        <translation>זה נראה כמו הודעה של Outlook. פתחו אותה שם ושמרו אותה כטקסט, או העתיקו את הכתובות והדביקו אותן כאן.</translation>
    </message>
    <message>
        <source>It looks like a document of Word. Copy the list out of it and paste it here.</source>
        <translation>זה נראה כמו מסמך Word. העתיקו ממנו את הרשימה והדביקו אותה כאן.</translation>
    </message>
</context>
<context>
    <name>dnc::FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>מוצגות %L1 מתוך %L2</translation>
    </message>
    <message>
        <source>showing %L1 of %L2</source>
        <comment>after the name of a filter</comment>
        <translation>מוצגות %L1 מתוך %L2</translation>
    </message>
</context>
<context>
    <name>dnc::Finding</name>
    <message>
        <source>Duplicate identifier</source>
        <translation>מזהה כפול</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>לשורה קודמת יש אותו מזהה.</translation>
    </message>
</context>
<context>
    <name>dnc::FindingActions</name>
    <message numerus="yes">
        <source>Fix %Ln…</source>
        <translation>
            <numerusform>תיקון אחד…</numerusform>
            <numerusform>תיקון %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Type of %Ln…</source>
        <translation>
            <numerusform>קביעת סוג לאחד…</numerusform>
            <numerusform>קביעת סוג ל-%Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Duplicate(s)</source>
        <translation>
            <numerusform>מחיקת כפילות אחת</numerusform>
            <numerusform>מחיקת %Ln כפילויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln</source>
        <translation>
            <numerusform>החרגת אחת</numerusform>
            <numerusform>החרגת %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln</source>
        <translation>
            <numerusform>שמירת אחת</numerusform>
            <numerusform>שמירת %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Row(s)</source>
        <translation>
            <numerusform>מחיקת שורה אחת</numerusform>
            <numerusform>מחיקת %Ln שורות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FindingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <comment>the title of an issue</comment>
        <translation>
            <numerusform>⁨%1⁩, שורה אחת</numerusform>
            <numerusform>⁨%1⁩, %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
</context>
<context>
    <name>dnc::FindingsPanel</name>
    <message>
        <source>Issues</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>Changes Made for You</source>
        <translation>שינויים שנעשו עבורכם</translation>
    </message>
    <message>
        <source>Expand the issues sidebar</source>
        <translation>הרחבת סרגל הבעיות</translation>
    </message>
    <message>
        <source>Collapse the issues sidebar</source>
        <translation>כיווץ סרגל הבעיות</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>אין בעיות</translation>
    </message>
</context>
<context>
    <name>dnc::FixDialog</name>
    <message>
        <source>Fix all like this</source>
        <translation>תיקון כל אלה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed; these are the first of them.</source>
        <translation>
            <numerusform>אפשר לתקן שורה אחת; אלה הראשונות.</numerusform>
            <numerusform>אפשר לתקן %Ln שורות; אלה הראשונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed:</source>
        <translation>
            <numerusform>אפשר לתקן שורה אחת:</numerusform>
            <numerusform>אפשר לתקן %Ln שורות:</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>זה צעד אחד שאפשר לבטל.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln row(s)</source>
        <translation>
            <numerusform>תיקון שורה אחת</numerusform>
            <numerusform>תיקון %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>ברשימה</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>יהיה</translation>
    </message>
</context>
<context>
    <name>dnc::Forecast</name>
    <message numerus="yes">
        <source>%Ln hidden by the spreadsheet</source>
        <translation>
            <numerusform>אחת מוסתרת בגיליון</numerusform>
            <numerusform>%Ln מוסתרות בגיליון</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by a filter of the spreadsheet</source>
        <translation>
            <numerusform>אחת מוסתרת במסנן של הגיליון</numerusform>
            <numerusform>%Ln מוסתרות במסנן של הגיליון</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose text encoding is unclear</source>
        <translation>
            <numerusform>אחת שקידוד הטקסט שלה לא ברור</numerusform>
            <numerusform>%Ln שקידוד הטקסט שלהן לא ברור</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the text of a message</source>
        <translation>
            <numerusform>אחת בטקסט של הודעה</numerusform>
            <numerusform>%Ln בטקסט של הודעה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crossed out</source>
        <translation>
            <numerusform>אחת עם קו חוצה</numerusform>
            <numerusform>%Ln עם קו חוצה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed before</source>
        <translation>
            <numerusform>אחת אושרה בעבר</numerusform>
            <numerusform>%Ln אושרו בעבר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>אחת לא הוחלטה</numerusform>
            <numerusform>%Ln לא הוחלטו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in titles, footers or comments</source>
        <translation>
            <numerusform>אחת בכותרות, בתחתית או בהערות</numerusform>
            <numerusform>%Ln בכותרות, בתחתית או בהערות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %L1 of %Ln row(s)</source>
        <translation>
            <numerusform>שליחת %L1 מתוך שורה אחת</numerusform>
            <numerusform>שליחת %L1 מתוך %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number, a type of identifier</comment>
        <translation>‏%L1 ⁨%2⁩</translation>
    </message>
    <message>
        <source>%L1 of other types</source>
        <translation>%L1 מסוגים אחרים</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows that are sent, their identifiers</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between types of identifiers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>מזהה אחד</numerusform>
            <numerusform>%Ln מזהים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an identifier</source>
        <translation>
            <numerusform>אחת ללא מזהה</numerusform>
            <numerusform>%Ln ללא מזהה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) not taken</source>
        <translation>
            <numerusform>גיליון אחד לא נלקח</numerusform>
            <numerusform>%Ln גיליונות לא נלקחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows, then what becomes of them</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what becomes of rows</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded before</source>
        <translation>
            <numerusform>אחת הוחרגה בעבר</numerusform>
            <numerusform>%Ln הוחרגו בעבר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because they did not opt out</source>
        <translation>
            <numerusform>אחת הוחרגה כי לא ביקשה הסרה</numerusform>
            <numerusform>%Ln הוחרגו כי לא ביקשו הסרה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because %1</source>
        <translation>
            <numerusform>אחת הוחרגה כי ⁨%1⁩</numerusform>
            <numerusform>%Ln הוחרגו כי ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded for other reasons</source>
        <translation>
            <numerusform>אחת הוחרגה מסיבות אחרות</numerusform>
            <numerusform>%Ln הוחרגו מסיבות אחרות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::GettingStarted</name>
    <message>
        <source>Add a list</source>
        <translation>הוספת רשימה</translation>
    </message>
    <message>
        <source>Paste it, open a file, or drop it on the window.</source>
        <translation>הדביקו אותה, פתחו קובץ או גררו אותה אל החלון.</translation>
    </message>
    <message>
        <source>Fix the issues</source>
        <translation>תיקון הבעיות</translation>
    </message>
    <message>
        <source>Choose an issue beside the table to see only its rows.</source>
        <translation>בחרו בעיה ליד הטבלה כדי לראות רק את השורות שלה.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>העלאה</translation>
    </message>
    <message>
        <source>Check the number of opt-outs, then send.</source>
        <translation>בדקו את מספר ההסרות, ואז שלחו.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>It contains every row and its result.</source>
        <translation>הוא מכיל כל שורה ואת תוצאתה.</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>The sample list lets you try all of this without sending anything.</source>
        <translation>רשימת הדוגמה מאפשרת לנסות את כל זה בלי לשלוח דבר.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>מדריך למשתמש</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>ניסיון עם רשימת הדוגמה</translation>
    </message>
</context>
<context>
    <name>dnc::GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>מדריך למשתמש</translation>
    </message>
</context>
<context>
    <name>dnc::HelpDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>חיפוש קיצורים</translation>
    </message>
    <message>
        <source>DNC Desk %1. Free software under the MIT License. Phone numbers are checked with libphonenumber %2.</source>
        <translation>‏DNC Desk ⁨%1⁩. תוכנה חופשית ברישיון MIT. מספרי טלפון נבדקים עם libphonenumber ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Edit Cell</source>
        <translation>עריכת תא</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>החלונית הבאה</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>החלונית הקודמת</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryController</name>
    <message>
        <source>The history cannot be read.</source>
        <translation>אי אפשר לקרוא את ההיסטוריה.</translation>
    </message>
    <message>
        <source>Its rows were removed some time after it ended; its numbers are left.</source>
        <translation>השורות שלה הוסרו זמן מה אחרי שהסתיימה; נותרו המספרים.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>סיימו קודם את ההעלאה שעל המסך, או בטלו אותה.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>הדוח נכתב…</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>הדוח לא נשמר.</translation>
    </message>
    <message>
        <source>The hold was not changed.</source>
        <translation>ההקפאה לא השתנתה.</translation>
    </message>
    <message>
        <source>Another action with the list is running.</source>
        <translation>פעולה אחרת עם הרשימה מתבצעת.</translation>
    </message>
    <message>
        <source>There is no connection to its address and account.</source>
        <translation>אין חיבור לכתובת ולחשבון שלה.</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryDialog</name>
    <message>
        <source>Matching prospects are paused.</source>
        <translation>לידים תואמים מושהים.</translation>
    </message>
    <message>
        <source>Matching prospects stay active.</source>
        <translation>לידים תואמים נשארים פעילים.</translation>
    </message>
    <message>
        <source>Upload %1 goes to %2. %3</source>
        <comment>number, address, a sentence</comment>
        <translation>העלאה ⁨%1⁩ נשלחת אל ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>Requests (%L1)</source>
        <translation>בקשות (%L1)</translation>
    </message>
    <message>
        <source>Source Files (%L1)</source>
        <translation>קובצי מקור (%L1)</translation>
    </message>
    <message>
        <source>Undo: %1 removed, %2 kept, %3 failed.</source>
        <translation>ביטול לאחור: ⁨%1⁩ הוסרו, ⁨%2⁩ נשמרו, ⁨%3⁩ נכשלו.</translation>
    </message>
    <message>
        <source>Its details are kept until you release the hold.</source>
        <translation>הפרטים שלה נשמרים עד שתשחררו את ההקפאה.</translation>
    </message>
    <message>
        <source>Release &amp;Hold</source>
        <translation>שחרור ה&amp;הקפאה</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>ה&amp;קפאה</translation>
    </message>
    <message>
        <source>Let its details be deleted when they are due</source>
        <translation>לאפשר שהפרטים שלה יימחקו במועדם</translation>
    </message>
    <message>
        <source>Keep its details until you release it</source>
        <translation>לשמור את הפרטים שלה עד שתשחררו אותה</translation>
    </message>
</context>
<context>
    <name>dnc::Html</name>
    <message>
        <source>Its tags are nested more than 1,000 deep.</source>
        <translation>התגים שלו מקוננים ביותר מ-1,000 רמות.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message>
        <source>Open a list</source>
        <translation>פתיחת רשימה</translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation>מה שהדבקתם</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>הוספת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>⁨%1⁩ בקריאה…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>הצגת מה שדורש תשומת לב</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>The list was changed since then.</source>
        <translation>הרשימה השתנתה מאז.</translation>
    </message>
    <message>
        <source>Undo those changes first, or take these rows out and open the file again.</source>
        <translation>בטלו קודם את השינויים האלה, או הוציאו את השורות האלה ופתחו את הקובץ שוב.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>דבר לא נוסף.</translation>
    </message>
    <message>
        <source>The list cannot be changed while it is being uploaded. Wait until the upload has finished, or cancel it.</source>
        <translation>אי אפשר לשנות את הרשימה בזמן ההעלאה. המתינו לסיום ההעלאה, או בטלו אותה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send.</source>
        <translation>
            <numerusform>אחת מוכנה לשליחה.</numerusform>
            <numerusform>%Ln מוכנות לשליחה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>אחת דורשת תשומת לב.</numerusform>
            <numerusform>%Ln דורשות תשומת לב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s).</source>
        <translation>
            <numerusform>כפילות אחת.</numerusform>
            <numerusform>%Ln כפילויות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded.</source>
        <translation>
            <numerusform>אחת הוחרגה.</numerusform>
            <numerusform>%Ln הוחרגו.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read as you chose for such lists: %2.</source>
        <translation>⁨%1⁩ נקרא כפי שבחרתם לרשימות כאלה: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) could not be read.</source>
        <translation>
            <numerusform>לא ניתן היה לקרוא רשימה אחת.</numerusform>
            <numerusform>לא ניתן היה לקרוא %Ln רשימות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) read from %1.</source>
        <translation>
            <numerusform>מזהה אחד נקרא מ-⁨%1⁩.</numerusform>
            <numerusform>%Ln מזהים נקראו מ-⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>אין דבר ב-⁨%1⁩.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</source>
        <translation>רשימות (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>dnc::ImportDialog</name>
    <message>
        <source>(empty)</source>
        <comment>cells of a column</comment>
        <translation>(ריק)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <comment>cells of a column</comment>
        <translation>(ערכים אחרים)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a sheet; how many rows</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · %2, hidden</source>
        <comment>name of a sheet; how many rows</comment>
        <translation>⁨%1⁩ · ⁨%2⁩, מוסתר</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>כל הגיליונות</translation>
    </message>
    <message>
        <source>Only those that are ticked</source>
        <translation>רק אלה שסומנו</translation>
    </message>
    <message>
        <source>Which sheets are opt-outs?</source>
        <translation>אילו גיליונות הם הסרות?</translation>
    </message>
    <message>
        <source>Everybody here opted out</source>
        <translation>כולם כאן ביקשו הסרה</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>גיבובים</translation>
    </message>
    <message>
        <source>Chat IDs</source>
        <translation>מזהי צ&apos;אט</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>גיליונות</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>שורות מוסתרות</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>שורות מסוננות</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>עם קו חוצה</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>שורות הערה</translation>
    </message>
    <message>
        <source>Text of messages</source>
        <translation>טקסט של הודעות</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>כל השורות</translation>
    </message>
    <message>
        <source>Match Against Your Contacts…</source>
        <translation>השוואה לאנשי הקשר…</translation>
    </message>
    <message>
        <source>It is a header</source>
        <translation>זו כותרת</translation>
    </message>
    <message>
        <source>It is a value</source>
        <translation>זה ערך</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>קודם היום</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>קודם החודש</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>עמודה ⁨%1⁩</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>פסיק  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>נקודה-פסיק  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>קו אנכי  |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>⁨%1⁩ (מוסתרת)</translation>
    </message>
    <message>
        <source>No program that is known</source>
        <translation>אף תוכנה מוכרת</translation>
    </message>
    <message>
        <source>Nothing is open. Look at the rows, then import them.</source>
        <translation>אין דבר פתוח. עיינו בשורות ואז ייבאו אותן.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln value(s) to continue.</source>
        <translation>
            <numerusform>החליטו על ערך אחד כדי להמשיך.</numerusform>
            <numerusform>החליטו על %Ln ערכים כדי להמשיך.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at all rows…</source>
        <translation>כל השורות נבדקות…</translation>
    </message>
    <message>
        <source>Match Against Your Contacts</source>
        <translation>השוואה לאנשי הקשר</translation>
    </message>
    <message>
        <source>Exclude the others</source>
        <translation>להחריג את האחרים</translation>
    </message>
    <message>
        <source>Exclude all of them</source>
        <translation>להחריג את כולם</translation>
    </message>
    <message>
        <source>Include all of them</source>
        <translation>לכלול את כולם</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>להחריג אותם</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>לכלול אותם</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>ייבוא ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>שאלה אחת לענות עליה.</numerusform>
            <numerusform>%Ln שאלות לענות עליהן.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportDraft</name>
    <message>
        <source>No contact in %1 matches a hash of this list.</source>
        <translation>אף איש קשר ב-⁨%1⁩ אינו תואם לגיבוב של הרשימה הזאת.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportError</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>אי אפשר לפתוח את הקובץ.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB. Cut it into several files and open them one by one.</source>
        <translation>הקובץ גדול מ-2 GiB. חלקו אותו לכמה קבצים ופתחו אותם אחד אחד.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>אי אפשר לקרוא את הקובץ הזה כרשימה.</translation>
    </message>
    <message>
        <source>The text encoding could not be recognised. Save the list as UTF-8 and open it again.</source>
        <translation>קידוד הטקסט לא זוהה. שמרו את הרשימה כ-UTF-8 ופתחו אותה שוב.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed where it should be, so the rows after it would be swallowed. Close it or remove it, then open the list again.</source>
        <translation>כאן נפתחות מירכאות שאינן נסגרות במקום הנכון, והשורות שאחריהן ייבלעו. סגרו או הסירו אותן ופתחו את הרשימה שוב.</translation>
    </message>
    <message>
        <source>A cell holds more than 16 MiB of text.</source>
        <translation>תא מכיל יותר מ-16 MiB של טקסט.</translation>
    </message>
    <message>
        <source>A row has more than 16,384 columns, more than any spreadsheet can hold.</source>
        <translation>לשורה יש יותר מ-16,384 עמודות, יותר ממה שגיליון יכול להכיל.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is complete, then open it again.</source>
        <translation>הקובץ השתנה בזמן הקריאה. המתינו עד שיהיה שלם ופתחו אותו שוב.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation>חוברת העבודה מוגנת בסיסמה. פתחו אותה בתוכנת הגיליונות שלכם, שמרו אותה בלי הסיסמה ופתחו את הקובץ ההוא.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in your spreadsheet program, let it repair the file, save it, and open it again.</source>
        <translation>חוברת העבודה פגומה. פתחו אותה בתוכנת הגיליונות שלכם, תנו לה לתקן את הקובץ, שמרו אותו ופתחו אותו שוב.</translation>
    </message>
    <message>
        <source>The workbook is refused, because reading it could harm this computer.</source>
        <translation>חוברת העבודה נדחתה, כי קריאתה עלולה להזיק למחשב הזה.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>הקריאה בוטלה.</translation>
    </message>
    <message>
        <source>It would take far more memory than its size explains.</source>
        <translation>זה ידרוש הרבה יותר זיכרון משגודלו מסביר.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>גיליון ⁨%1⁩</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>שורה ⁨%1⁩</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>עמודה ⁨%1⁩</translation>
    </message>
    <message>
        <source>line %1 of the text</source>
        <translation>שורה ⁨%1⁩ של הטקסט</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place, as in: list.csv, row 3, column 2</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, then a sentence</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>dnc::ImportPreview</name>
    <message>
        <source>%L1 to %L2</source>
        <comment>columns of a sheet</comment>
        <translation>%L1 עד %L2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 of %Ln row(s) are shown; all of them are read.</source>
        <translation>
            <numerusform>מוצגות רק %L1 הראשונות מתוך שורה אחת; כולן נקראות.</numerusform>
            <numerusform>מוצגות רק %L1 הראשונות מתוך %Ln שורות; כולן נקראות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %L1 of %Ln column(s) are shown; choose above which.</source>
        <translation>
            <numerusform>מוצגות רק %L1 מתוך עמודה אחת; בחרו למעלה אילו.</numerusform>
            <numerusform>מוצגות רק %L1 מתוך %Ln עמודות; בחרו למעלה אילו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::InflatedPart</name>
    <message>
        <source>It inflates to far more than its size, as files do that are made to fill memory.</source>
        <translation>הוא מתרחב להרבה יותר מגודלו, כמו קבצים שנועדו למלא את הזיכרון.</translation>
    </message>
    <message>
        <source>It is compressed in a way that is not known here.</source>
        <translation>הוא דחוס באופן שאינו מוכר כאן.</translation>
    </message>
    <message>
        <source>A checksum is wrong.</source>
        <translation>סכום ביקורת שגוי.</translation>
    </message>
    <message>
        <source>A part of it cannot be unpacked.</source>
        <translation>אי אפשר לחלץ חלק ממנו.</translation>
    </message>
</context>
<context>
    <name>dnc::Json</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It is JSON of more than 256 MiB. Save the list as CSV.</source>
        <translation>זה JSON של יותר מ-256 MiB. שמרו את הרשימה כ-CSV.</translation>
    </message>
    <message>
        <source>It is JSON that was cut off here. Export the list again.</source>
        <translation>זה JSON שנחתך כאן. ייצאו את הרשימה שוב.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is not valid here. Export the list again, or save it as CSV.</source>
        <translation>זה נראה כמו JSON, אך אינו תקין כאן. ייצאו את הרשימה שוב, או שמרו אותה כ-CSV.</translation>
    </message>
    <message>
        <source>These fields beside the list were not imported: %1.</source>
        <translation>השדות האלה שליד הרשימה לא יובאו: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>dnc::Ldif</name>
    <message numerus="yes">
        <source>%Ln password(s), picture(s) and other binary value(s) were not imported.</source>
        <translation>
            <numerusform>סיסמה, תמונה או ערך בינרי אחר אחד לא יובא.</numerusform>
            <numerusform>%Ln סיסמאות, תמונות וערכים בינריים אחרים לא יובאו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::LicensesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>Parts of DNC Desk</source>
        <translation>הרכיבים של DNC Desk</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>טקסט הרישיון</translation>
    </message>
    <message>
        <source>Libraries that belong to the system and were not installed with DNC Desk have their licenses there.</source>
        <translation>לספריות ששייכות למערכת ולא הותקנו עם DNC Desk יש שם הרישיונות שלהן.</translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>opt-outs</comment>
        <translation>
            <numerusform>אחת מוכנה</numerusform>
            <numerusform>%Ln מוכנות</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ready to send</source>
        <translation>אין מה לשלוח</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%Ln בעיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>כפילות אחת</numerusform>
            <numerusform>%Ln כפילויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>rows</comment>
        <translation>
            <numerusform>אחת הוחרגה</numerusform>
            <numerusform>%Ln הוחרגו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>שורה אחת נבחרה</numerusform>
            <numerusform>%Ln שורות נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>‏&quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Read-only while uploading</source>
        <translation>קריאה בלבד בזמן ההעלאה</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>העלאה…</translation>
    </message>
    <message>
        <source>Upload to %1…</source>
        <translation>העלאה אל ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>העלאה אל ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>dnc::ListTask</name>
    <message>
        <source>The result was not recorded.</source>
        <translation>התוצאה לא נרשמה.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window.</source>
        <translation>יומן ההעלאות אינו פתוח, ראו את ההודעה בחלון.</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>פעולה אחרת עם הרשימה מתבצעת. המתינו לה, או בטלו אותה.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>סיימו קודם את ההעלאה שעל המסך, או בטלו אותה.</translation>
    </message>
    <message>
        <source>This cannot begin now.</source>
        <translation>זה לא יכול להתחיל עכשיו.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>ההעלאה הזאת שייכת לכתובת או לחשבון Alta אחרים מאלה שבהגדרות.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the address and the account ID that it was sent to.</source>
        <translation>דבר לא נשלח. הגדירו את הכתובת ואת מזהה החשבון שאליהם נשלחה.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>מושהה. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>הבקשה הנוכחית מסתיימת…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of up to %Ln request(s).</source>
        <translation>
            <numerusform>%L1 מתוך בקשה אחת לכל היותר.</numerusform>
            <numerusform>%L1 מתוך %Ln בקשות לכל היותר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s).</source>
        <translation>
            <numerusform>%L1 מתוך כבקשה אחת.</numerusform>
            <numerusform>%L1 מתוך כ-%Ln בקשות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Continuing in %2.</source>
        <translation>⁨%1⁩ ממשיך בעוד ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>dnc::Mail</name>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>name of a field; how many there are</comment>
        <translation>
            <numerusform>‏⁨%1⁩ (1)</numerusform>
            <numerusform>‏⁨%1⁩ (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It is a mail. These header fields name no person and were not imported: %1.</source>
        <translation>זה דואר. שדות הכותרת האלה אינם מציינים אדם ולא יובאו: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Attachments were not imported: %1. To import one, save it and open it.</source>
        <translation>קבצים מצורפים לא יובאו: ⁨%1⁩. כדי לייבא אחד מהם, שמרו ופתחו אותו.</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindow</name>
    <message>
        <source>More Tools</source>
        <translation>כלים נוספים</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>תרגול</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindowController</name>
    <message>
        <source>Undo the last change</source>
        <translation>ביטול השינוי האחרון</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>ביטול: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>ביצוע חוזר של השינוי האחרון שבוטל</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ביצוע חוזר: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the sample list</source>
        <translation>רשימת הדוגמה</translation>
    </message>
</context>
<context>
    <name>dnc::Ods</name>
    <message>
        <source>It is an OpenDocument file, but no spreadsheet. Copy the list out of it and paste it here.</source>
        <translation>זה קובץ OpenDocument, אך לא גיליון אלקטרוני. העתיקו ממנו את הרשימה והדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>אין בו גיליון עם תאים.</translation>
    </message>
</context>
<context>
    <name>dnc::OdsContent</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>יש בו יותר מ-%L1 גיליונות.</translation>
    </message>
</context>
<context>
    <name>dnc::Overdue</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <comment>a time</comment>
        <translation>
            <numerusform>יום עסקים אחד</numerusform>
            <numerusform>%Ln ימי עסקים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked more than %1 ago.</source>
        <comment>requests to opt out; a time</comment>
        <translation>
            <numerusform>בקשה אחת הוגשה לפני יותר מ-⁨%1⁩.</numerusform>
            <numerusform>%Ln הוגשו לפני יותר מ-⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Practice</name>
    <message>
        <source>Practice could not begin.</source>
        <translation>התרגול לא יכול היה להתחיל.</translation>
    </message>
</context>
<context>
    <name>dnc::PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer.</source>
        <translation>תרגול: דבר לא יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Leave Practice</source>
        <translation>יציאה מהתרגול</translation>
    </message>
</context>
<context>
    <name>dnc::PreviewModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>number of a row; why it is left out</comment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Above the header: not read.</source>
        <translation>מעל הכותרת: לא נקרא.</translation>
    </message>
    <message>
        <source>The header.</source>
        <translation>הכותרת.</translation>
    </message>
</context>
<context>
    <name>dnc::PrivacyController</name>
    <message>
        <source>The proof of a person was not erased.</source>
        <translation>ההוכחה של אדם לא נמחקה.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window. Nothing was erased.</source>
        <translation>יומן ההעלאות אינו פתוח, ראו את ההודעה בחלון. דבר לא נמחק.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %Ln upload(s).</source>
        <translation>
            <numerusform>רוקן בהעלאה אחת: ⁨%1⁩.</numerusform>
            <numerusform>רוקן ב-%Ln העלאות: ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %Ln unsent list(s).</source>
        <translation>
            <numerusform>הוסרו שורות מרשימה אחת שלא נשלחה.</numerusform>
            <numerusform>הוסרו שורות מ-%Ln רשימות שלא נשלחו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list on screen gone.</source>
        <translation>
            <numerusform>שורה אחת של הרשימה שעל המסך הוסרה.</numerusform>
            <numerusform>%Ln שורות של הרשימה שעל המסך הוסרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload and no row on screen has this.</source>
        <translation>אין העלאה ואין שורה על המסך עם זה.</translation>
    </message>
    <message>
        <source>Is today %1?</source>
        <translation>האם היום ⁨%1⁩?</translation>
    </message>
    <message>
        <source>Upload details are due for deletion by this computer&apos;s date. Nothing is deleted until the date is certain.</source>
        <translation>יש פרטי העלאות למחיקה לפי התאריך של המחשב הזה. דבר לא נמחק עד שהתאריך ודאי.</translation>
    </message>
    <message>
        <source>Delete Details</source>
        <translation>מחיקת הפרטים</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>פעולה אחרת עם הרשימה מתבצעת. המתינו לה, או בטלו אותה.</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemRowsController</name>
    <message>
        <source>Save Problem Rows</source>
        <translation>שמירת שורות בעייתיות</translation>
    </message>
    <message>
        <source>Rows with issues (*.xlsx)</source>
        <translation>שורות עם בעיות (*.xlsx)</translation>
    </message>
    <message>
        <source>All rows (*.xlsx)</source>
        <translation>כל השורות (*.xlsx)</translation>
    </message>
    <message>
        <source>problem-rows</source>
        <comment>file name</comment>
        <translation>problem-rows</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1.</source>
        <translation>
            <numerusform>שורה אחת נשמרה אל ⁨%1⁩.</numerusform>
            <numerusform>%Ln שורות נשמרו אל ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workbook here again to take the corrections in it.</source>
        <translation>פתחו כאן שוב את חוברת העבודה כדי לקבל את התיקונים שבה.</translation>
    </message>
    <message>
        <source>The problem rows were not saved.</source>
        <translation>השורות הבעייתיות לא נשמרו.</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>שמירה במקום אחר…</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemWorkbook</name>
    <message>
        <source>Row</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Problem Rows</source>
        <translation>שורות בעייתיות</translation>
    </message>
</context>
<context>
    <name>dnc::Profile</name>
    <message>
        <source>is not known; there are: %1.</source>
        <translation>אינו מוכר; יש: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>חייב להיות טקסט.</translation>
    </message>
    <message>
        <source>must be a list of texts.</source>
        <translation>חייב להיות רשימה של טקסטים.</translation>
    </message>
    <message>
        <source>must be a list of objects.</source>
        <translation>חייב להיות רשימה של אובייקטים.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>חייב להיות true או false.</translation>
    </message>
    <message>
        <source>%1: the field %2 %3</source>
        <comment>a place, a field, what is wrong with it</comment>
        <translation>⁨%1⁩: השדה ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>must be one of: %1.</source>
        <translation>חייב להיות אחד מאלה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>חסר.</translation>
    </message>
    <message>
        <source>is missing: which values are opt-outs?</source>
        <translation>חסר: אילו ערכים הם הסרות?</translation>
    </message>
    <message>
        <source>%1, %2 number %3</source>
        <comment>a place, a list in it, which one of it</comment>
        <translation>⁨%1⁩, ⁨%2⁩ מספר ⁨%3⁩</translation>
    </message>
    <message>
        <source>or the field rows must be there, and not both.</source>
        <translation>או שהשדה rows חייב להיות, ולא שניהם.</translation>
    </message>
    <message>
        <source>holds “%1”: %2.</source>
        <translation>מכיל &quot;⁨%1⁩&quot;: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>a file, then a name in it</comment>
        <translation>⁨%1⁩, פרופיל ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>⁨%1⁩ אינו JSON: ⁨%2⁩ בבית ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeeper</name>
    <message>
        <source>The proof that the person was put on the list is still there, because its key is not in the keychain. Unlock the keychain and erase the person again.</source>
        <translation>ההוכחה שהאדם הוכנס לרשימה עדיין שם, כי המפתח שלה אינו במחזיק המפתחות. פתחו את מחזיק המפתחות ומחקו את האדם שוב.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyController</name>
    <message>
        <source>The proof key was not restored.</source>
        <translation>מפתח ההוכחות לא שוחזר.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>מפתח ההוכחות שוחזר.</translation>
    </message>
    <message>
        <source>Back Up Proof Key</source>
        <translation>גיבוי מפתח ההוכחות</translation>
    </message>
    <message>
        <source>The proof key was not backed up.</source>
        <translation>מפתח ההוכחות לא גובה.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or there is none.</source>
        <translation>מחזיק המפתחות של מחשב זה נעול, או שאין כזה.</translation>
    </message>
    <message>
        <source>There is none yet. It is made with the first upload.</source>
        <translation>אין עדיין מפתח. הוא נוצר בהעלאה הראשונה.</translation>
    </message>
    <message>
        <source>The proof key is backed up to %1.</source>
        <translation>מפתח ההוכחות גובה אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase apart.</source>
        <translation>שמרו את הקובץ ואת ביטוי הסיסמה שלו בנפרד.</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>שחזור מפתח ההוכחות</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>בגיבוי הזה יש מפתח של הוכחות אחרות מאלה שבמחשב הזה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The proof key is lost.</source>
        <translation>מפתח ההוכחות אבד.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it. Without it, nobody can read who was put on the list by uploads whose rows are deleted, and no more proof is kept.</source>
        <translation>הוא אינו במחזיק המפתחות של מחשב זה. בלעדיו איש אינו יכול לקרוא את מי הכניסו לרשימה העלאות ששורותיהן נמחקו, והוכחות חדשות אינן נשמרות.</translation>
    </message>
    <message>
        <source>Restore From a Backup…</source>
        <translation>שחזור מגיבוי…</translation>
    </message>
    <message>
        <source>Begin New Proof</source>
        <translation>התחלת הוכחה חדשה</translation>
    </message>
    <message>
        <source>No new proof was begun.</source>
        <translation>לא הותחלה הוכחה חדשה.</translation>
    </message>
    <message>
        <source>New proof is kept from now on.</source>
        <translation>מעתה נשמרת הוכחה חדשה.</translation>
    </message>
    <message>
        <source>It begins with the uploads whose rows are still here. The old proof is in %1.</source>
        <translation>היא מתחילה בהעלאות ששורותיהן עדיין כאן. ההוכחה הישנה נמצאת ב־⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyDialog</name>
    <message>
        <source>Back Up Proof Key</source>
        <translation>גיבוי מפתח ההוכחות</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>שחזור מפתח ההוכחות</translation>
    </message>
    <message>
        <source>DNC Desk keeps proof of who was put on the list, also when the rows of an upload are deleted. Only the proof key, which is in the keychain of this computer, can read it.</source>
        <translation>‏DNC Desk שומר הוכחה למי שהוכנס לרשימה, גם כששורות של העלאה נמחקות. רק מפתח ההוכחות, שנמצא במחזיק המפתחות של מחשב זה, יכול לקרוא אותה.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is encrypted with a passphrase of at least %n character(s). Keep the file and its passphrase apart.</source>
        <translation>
            <numerusform>הגיבוי מוצפן בביטוי סיסמה של תו %n לפחות. שמרו את הקובץ ואת ביטוי הסיסמה בנפרד.</numerusform>
            <numerusform>הגיבוי מוצפן בביטוי סיסמה של %n תווים לפחות. שמרו את הקובץ ואת ביטוי הסיסמה בנפרד.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase with which the backup was made.</source>
        <translation>הקלידו את ביטוי הסיסמה שבו נוצר הגיבוי.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;ביטוי סיסמה:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;שוב:</translation>
    </message>
    <message>
        <source>Save Backup…</source>
        <translation>שמירת הגיבוי…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>שני ביטויי הסיסמה שונים.</translation>
    </message>
</context>
<context>
    <name>dnc::ProxyForm</name>
    <message>
        <source>Sign In</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>הזינו את שם המשתמש ואת הסיסמה.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
</context>
<context>
    <name>dnc::ProxySignIn</name>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <translation>שרת ה-Proxy‏ ⁨%1⁩ מבקש שם משתמש וסיסמה</translation>
    </message>
    <message>
        <source>Nothing was sent. The upload continues when you have signed in.</source>
        <translation>דבר לא נשלח. ההעלאה תימשך אחרי שתתחברו.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>מתחבר…</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password. Check both.</source>
        <translation>שרת ה-Proxy לא קיבל את שם המשתמש והסיסמה האלה. בדקו את שניהם.</translation>
    </message>
    <message>
        <source>No connection through the proxy. Check user name, password and network.</source>
        <translation>אין חיבור דרך שרת ה-Proxy. בדקו את שם המשתמש, הסיסמה והרשת.</translation>
    </message>
    <message>
        <source>Signed in to the proxy %1</source>
        <translation>מחובר אל שרת ה-Proxy‏ ⁨%1⁩</translation>
    </message>
    <message>
        <source>The keychain keeps the password.</source>
        <translation>מחזיק המפתחות שומר את הסיסמה.</translation>
    </message>
    <message>
        <source>The password is known until DNC Desk closes, because the keychain of this computer cannot be used or is locked.</source>
        <translation>הסיסמה ידועה עד לסגירת DNC Desk, כי אי אפשר להשתמש במחזיק המפתחות של המחשב הזה או שהוא נעול.</translation>
    </message>
</context>
<context>
    <name>dnc::Question</name>
    <message>
        <source>sheet “%1”</source>
        <translation>גיליון &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>עמודה ⁨%1⁩</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>עמודה &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>לא ריק</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>so far, no value means opted out</source>
        <translation>עד כה, אף ערך לא ציין הסרה</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a column</comment>
        <translation> או </translation>
    </message>
    <message>
        <source>“%1” is a new value in “%2”.</source>
        <translation>&quot;⁨%1⁩&quot; הוא ערך חדש ב-&quot;⁨%2⁩&quot;.</translation>
    </message>
    <message>
        <source>The column “%1” is new.</source>
        <translation>העמודה &quot;⁨%1⁩&quot; חדשה.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>העמודה &quot;⁨%1⁩&quot; חסרה.</translation>
    </message>
    <message>
        <source>Changed since the last list like this:</source>
        <translation>שינויים מאז הרשימה האחרונה מסוג זה:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?</source>
        <translation>
            <numerusform>גיליון אחד מכיל מזהים: ⁨%1⁩. אילו מהם הסרות?</numerusform>
            <numerusform>%Ln גיליונות מכילים מזהים: ⁨%1⁩. אילו מהם הסרות?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of sheets</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is hidden and holds %Ln row(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>⁨%1⁩: מוסתר, ובו שורה אחת. האם גם היא הסרה?</numerusform>
            <numerusform>⁨%1⁩: מוסתר, ובו %Ln שורות. האם גם הן הסרות?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are hidden. Are they opt-outs, too?</source>
        <translation>
            <numerusform>שורה אחת של ⁨%1⁩ מוסתרת. האם גם היא הסרה?</numerusform>
            <numerusform>%Ln שורות של ⁨%1⁩ מוסתרות. האם גם הן הסרות?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter hides %Ln row(s) of %1. Are they opt-outs, too?</source>
        <translation>
            <numerusform>מסנן מסתיר שורה אחת של ⁨%1⁩. האם גם היא הסרה?</numerusform>
            <numerusform>מסנן מסתיר %Ln שורות של ⁨%1⁩. האם גם הן הסרות?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %1 are crossed out. Are they opt-outs, too?</source>
        <translation>
            <numerusform>ערך אחד של ⁨%1⁩ עם קו חוצה. האם גם הוא הסרה?</numerusform>
            <numerusform>%Ln ערכים של ⁨%1⁩ עם קו חוצה. האם גם הם הסרות?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?</source>
        <translation>
            <numerusform>אף עמודה של ⁨%1⁩ אינה מציגה מזהים. איזו מכילה את המזהה של השורה?</numerusform>
            <numerusform>אף עמודה של ⁨%1⁩ אינה מציגה מזהים. איזו מכילה את המזהים של %Ln השורות?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the first row of %1 a header?</source>
        <translation>האם השורה הראשונה של ⁨%1⁩ היא כותרת?</translation>
    </message>
    <message numerus="yes">
        <source>Comment lines of %1 contain %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>שורות הערה של ⁨%1⁩ מכילות מזהה אחד. האם גם הוא הסרה?</numerusform>
            <numerusform>שורות הערה של ⁨%1⁩ מכילות %Ln מזהים. האם גם הם הסרות?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 mentions %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>הטקסט של ⁨%1⁩ מזכיר מזהה אחד. האם גם הוא הסרה?</numerusform>
            <numerusform>הטקסט של ⁨%1⁩ מזכיר %Ln מזהים. האם גם הם הסרות?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says who of the %Ln row(s) of %1 opted out (%2). Did all of them? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>דבר לא אומר אם השורה של ⁨%1⁩ ביקשה הסרה (⁨%2⁩). האם כן? העלאת ייצוא מעורב במלואו מכניסה לקוחות לרשימה ומשהה אותם.</numerusform>
            <numerusform>דבר לא אומר מי מ-%Ln השורות של ⁨%1⁩ ביקש הסרה (⁨%2⁩). האם כולם? העלאת ייצוא מעורב במלואו מכניסה לקוחות לרשימה ומשהה אותם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %Ln date(s) such as %2. Does the day come first in them, or the month?</source>
        <translation>
            <numerusform>⁨%1⁩: יש בה תאריך אחד כמו ⁨%2⁩. האם היום בא בו ראשון, או החודש?</numerusform>
            <numerusform>⁨%1⁩: יש בה %Ln תאריכים כמו ⁨%2⁩. האם היום בא בהם ראשון, או החודש?</numerusform>
        </translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>אין מזהה</translation>
    </message>
    <message numerus="yes">
        <source>Which text encoding is right for %Ln row(s)? In %1 it says “%2”, in %3 it says “%4”.</source>
        <translation>
            <numerusform>איזה קידוד טקסט נכון לשורה אחת? ב-⁨%1⁩ כתוב &quot;⁨%2⁩&quot;, ב-⁨%3⁩ כתוב &quot;⁨%4⁩&quot;.</numerusform>
            <numerusform>איזה קידוד טקסט נכון ל-%Ln שורות? ב-⁨%1⁩ כתוב &quot;⁨%2⁩&quot;, ב-⁨%3⁩ כתוב &quot;⁨%4⁩&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 names people who opted in again after they had opted out. Which of them are opted out now?</source>
        <translation>⁨%1⁩: מציינת אנשים שהצטרפו שוב אחרי שביקשו הסרה. מי מהם מוסר עכשיו?</translation>
    </message>
    <message>
        <source>The %1 says which side wrote a message. Which values mean the person? A message that the person did not write is no opt-out, whatever it says.</source>
        <translation>⁨%1⁩: אומרת איזה צד כתב הודעה. אילו ערכים מציינים את האדם? הודעה שהאדם לא כתב אינה הסרה, יהיה כתוב בה אשר יהיה.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln value(s) of the %1 do not show of which type they are. Which is it?</source>
        <translation>
            <numerusform>ערך אחד (⁨%1⁩) לא מראה מאיזה סוג הוא. מהו הסוג?</numerusform>
            <numerusform>%Ln ערכים (⁨%1⁩) לא מראים מאיזה סוג הם. מהו הסוג?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln value(s) of the %1 hashes of addresses, or chat IDs?</source>
        <translation>
            <numerusform>ערך אחד (⁨%1⁩): גיבוב של כתובת, או מזהה צ&apos;אט?</numerusform>
            <numerusform>%Ln ערכים (⁨%1⁩): גיבובים של כתובות, או מזהי צ&apos;אט?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) of %1 are people who did not opt out (%2). Add them to the list anyway? That pauses every one of them.</source>
        <translation>
            <numerusform>שורה אחת של ⁨%1⁩ היא אדם שלא ביקש הסרה (⁨%2⁩). להוסיף אותו לרשימה בכל זאת? זה משהה אותו.</numerusform>
            <numerusform>%Ln השורות של ⁨%1⁩ הן אנשים שלא ביקשו הסרה (⁨%2⁩). להוסיף אותם לרשימה בכל זאת? זה משהה כל אחד מהם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 says who opted out (%2). Exclude the %Ln other(s)? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>⁨%1⁩: אומרת מי ביקש הסרה (⁨%2⁩). להחריג עוד אחד? העלאת ייצוא מעורב במלואו מכניסה לקוחות לרשימה ומשהה אותם.</numerusform>
            <numerusform>⁨%1⁩: אומרת מי ביקש הסרה (⁨%2⁩). להחריג את %Ln האחרים? העלאת ייצוא מעורב במלואו מכניסה לקוחות לרשימה ומשהה אותם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::QuestionCard</name>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>נא לבחור</translation>
    </message>
    <message>
        <source>✓  Answered</source>
        <translation>✓  נענה</translation>
    </message>
    <message>
        <source>○  Please answer</source>
        <translation>○  נא לענות</translation>
    </message>
    <message>
        <source>✓  %1: %2</source>
        <comment>what a question is about; its answer</comment>
        <translation>‏✓  ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>dnc::RecentFiles</name>
    <message>
        <source>&amp;Clear Menu</source>
        <translation>&amp;ניקוי התפריט</translation>
    </message>
</context>
<context>
    <name>dnc::RecentLists</name>
    <message>
        <source>Recent Lists</source>
        <translation>רשימות אחרונות</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an unsent list</comment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>dnc::ReplaceDialog</name>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Identifiers and names</source>
        <translation>מזהים ושמות</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>מזהים</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <source>All rows shown</source>
        <translation>כל השורות המוצגות</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>השורות שנבחרו</translation>
    </message>
    <message>
        <source>&amp;Whole cell only</source>
        <translation>&amp;תא שלם בלבד</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>התאמת &amp;רישיות</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;ביטוי רגולרי</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;חיפוש:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>ה&amp;חלפה ב:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;ב:</translation>
    </message>
    <message>
        <source>R&amp;ows:</source>
        <translation>&amp;שורות:</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1</source>
        <translation>אי אפשר לקרוא את הביטוי הרגולרי הזה: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change; these are the first of them.</source>
        <translation>
            <numerusform>תא אחד ישתנה; אלה הראשונים.</numerusform>
            <numerusform>%Ln תאים ישתנו; אלה הראשונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>תא אחד ישתנה.</numerusform>
            <numerusform>%Ln תאים ישתנו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln Cell(s)</source>
        <translation>
            <numerusform>החלפה בתא אחד</numerusform>
            <numerusform>החלפה ב-%Ln תאים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Report</name>
    <message>
        <source>another program, such as Excel, has it open. Close it there and try again</source>
        <translation>תוכנה אחרת, כמו Excel, פתחה אותו. סגרו אותו שם ונסו שוב</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2. A report that was there before is unchanged.</source>
        <translation>לא ניתן היה לכתוב את הדוח ⁨%1⁩: ⁨%2⁩. דוח שהיה שם קודם לא השתנה.</translation>
    </message>
</context>
<context>
    <name>dnc::ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>קובצי CSV‏ (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>חוברות עבודה של Excel‏ (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>The report with all %Ln row(s) is saved.</source>
        <translation>
            <numerusform>הדוח עם השורה נשמר.</numerusform>
            <numerusform>הדוח עם כל %Ln השורות נשמר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>פתיחת התיקייה שלו</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>הדוח לא נשמר.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>שמירה במקום אחר…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>הדוח נשמר…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) written.</source>
        <translation>
            <numerusform>%L1 מתוך שורה אחת נכתבו.</numerusform>
            <numerusform>%L1 מתוך %Ln שורות נכתבו.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are written; the file is being completed.</source>
        <translation>כל השורות נכתבו; הקובץ מושלם כעת.</translation>
    </message>
</context>
<context>
    <name>dnc::RoleHeader</name>
    <message>
        <source>Not read</source>
        <comment>what a column holds</comment>
        <translation>לא נקראת</translation>
    </message>
    <message>
        <source>Any, else %1</source>
        <comment>what a column holds; a type of identifier</comment>
        <translation>הכול, אחרת ⁨%1⁩</translation>
    </message>
    <message>
        <source>Any identifier</source>
        <comment>what a column holds</comment>
        <translation>כל מזהה</translation>
    </message>
    <message>
        <source>Type of identifier</source>
        <comment>what a column holds</comment>
        <translation>סוג המזהה</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <comment>what a column holds</comment>
        <translation>מדינת המספרים</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column holds</comment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Who opted out</source>
        <comment>what a column holds</comment>
        <translation>מי ביקש הסרה</translation>
    </message>
    <message>
        <source>Date of request</source>
        <comment>what a column holds</comment>
        <translation>תאריך הבקשה</translation>
    </message>
    <message>
        <source>Source of request</source>
        <comment>what a column holds</comment>
        <translation>מקור הבקשה</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>נא לבחור</translation>
    </message>
</context>
<context>
    <name>dnc::RowBuilder</name>
    <message>
        <source>The cell is there twice.</source>
        <translation>התא נמצא שם פעמיים.</translation>
    </message>
    <message>
        <source>A sheet has at most %L1 rows.</source>
        <translation>בגיליון יש לכל היותר %L1 שורות.</translation>
    </message>
    <message>
        <source>Its rows are not in their order.</source>
        <translation>השורות שלו אינן לפי הסדר.</translation>
    </message>
</context>
<context>
    <name>dnc::RowDetails</name>
    <message>
        <source>It will be sent as it was typed.</source>
        <translation>הוא יישלח כפי שהוקלד.</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>הוא יישלח.</translation>
    </message>
    <message>
        <source>It is on the Do Not Contact list.</source>
        <translation>הוא נמצא ברשימת Do Not Contact.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>יישלח</translation>
    </message>
    <message>
        <source>Nothing until it is fixed</source>
        <translation>דבר עד שיתוקן</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>דבר</translation>
    </message>
    <message>
        <source>Row %1 instead</source>
        <translation>שורה ⁨%1⁩ במקומה</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>נשלח בתור</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>נוסף ידנית</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>גיליון ⁨%1⁩</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>שורה ⁨%1⁩, עמודה ⁨%2⁩</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>שורה ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the day and the source of a request</comment>
        <translation>‏⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>הוקלד</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ביקש הסרה</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>אולי אותו אחד</translation>
    </message>
    <message numerus="yes">
        <source>Row(s) %1</source>
        <comment>row numbers, separated by commas</comment>
        <translation>
            <numerusform>שורה ⁨%1⁩</numerusform>
            <numerusform>שורות ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::RowNavigator</name>
    <message>
        <source>Go to Row</source>
        <translation>מעבר לשורה</translation>
    </message>
    <message>
        <source>Row number:</source>
        <translation>מספר שורה:</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter.</source>
        <translation>שורה %L1 מוסתרת על ידי המסנן.</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>הצגת כל השורות</translation>
    </message>
    <message>
        <source>No issues left</source>
        <translation>לא נותרו בעיות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>dnc::Salvager</name>
    <message>
        <source>The journal of uploads is damaged. Nothing can be uploaded until you have chosen.</source>
        <translation>יומן ההעלאות פגום. אי אפשר להעלות דבר עד שתבחרו.</translation>
    </message>
    <message>
        <source>It was put aside as %1. Salvage reads what is left of it: rows that are not proven to be confirmed are sent again, which does no harm. Start afresh leaves it aside, and unfinished uploads with it. The damaged file is kept either way.</source>
        <translation>הוא הונח בצד בשם ⁨%1⁩. חילוץ קורא את מה שנותר ממנו: שורות שאישורן לא הוכח נשלחות שוב, ללא נזק. התחלה מחדש משאירה אותו בצד, ואיתו העלאות שלא הסתיימו. הקובץ הפגום נשמר בכל מקרה.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>חילוץ</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>התחלה מחדש</translation>
    </message>
    <message>
        <source>Reading what is left of the damaged journal…</source>
        <translation>נקרא מה שנותר מהיומן הפגום…</translation>
    </message>
    <message>
        <source>A new journal was started.</source>
        <translation>התחיל יומן חדש.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1.</source>
        <translation>הפגום נשמר בשם ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s)</source>
        <comment>that were salvaged</comment>
        <translation>
            <numerusform>העלאה אחת</numerusform>
            <numerusform>%Ln העלאות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln row(s) can be read again.</source>
        <translation>
            <numerusform>עם שורה אחת ניתנת שוב לקריאה.</numerusform>
            <numerusform>עם %Ln שורות ניתנת שוב לקריאה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; their places say so.</source>
        <translation>
            <numerusform>לא ניתן היה לקרוא שורה אחת; מקומה אומר זאת.</numerusform>
            <numerusform>לא ניתן היה לקרוא %Ln שורות; מקומותיהן אומרים זאת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sent again when their upload goes on.</source>
        <translation>
            <numerusform>שורה אחת תישלח שוב כשההעלאה שלה תימשך.</numerusform>
            <numerusform>%Ln שורות יישלחו שוב כשההעלאה שלהן תימשך.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>הקובץ הפגום נשמר בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The journal was salvaged.</source>
        <translation>היומן חולץ.</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsController</name>
    <message>
        <source>Remembered imports not deleted</source>
        <translation>ייבואים שנזכרו לא נמחקו</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>ההגדרות לא נשמרו</translation>
    </message>
    <message>
        <source>The folder %1 could not be written.</source>
        <translation>לא ניתן היה לכתוב בתיקייה ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Token saved in the keychain</source>
        <translation>האסימון נשמר במחזיק המפתחות</translation>
    </message>
    <message>
        <source>Token known until DNC Desk closes</source>
        <translation>האסימון ידוע עד לסגירת DNC Desk</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the token is written nowhere. Unlock it and enter the token again to keep it.</source>
        <translation>מחזיק המפתחות של המחשב הזה נעול, ולכן האסימון לא נכתב בשום מקום. פתחו אותו והזינו את האסימון שוב כדי לשמור אותו.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so the token is written nowhere. You will be asked for it again.</source>
        <translation>במחשב הזה אין מחזיק מפתחות שאפשר להשתמש בו, ולכן האסימון לא נכתב בשום מקום. תתבקשו להזין אותו שוב.</translation>
    </message>
    <message>
        <source>The settings of your organization could not be read.</source>
        <translation>לא ניתן היה לקרוא את הגדרות הארגון שלכם.</translation>
    </message>
    <message>
        <source>Your settings could not be read.</source>
        <translation>לא ניתן היה לקרוא את ההגדרות שלכם.</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept. Nothing is sent until you check the settings.</source>
        <translation>⁨%1⁩ פגום או לא קריא. הוא נשמר. דבר לא יישלח עד שתבדקו את ההגדרות.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>אזור טלפון</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %Ln remembered import(s)</source>
        <translation>
            <numerusform>שכחת ייבוא אחד שנזכר</numerusform>
            <numerusform>שכחת כל %Ln הייבואים שנזכרו</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of uploads stay on this computer until you erase them.</source>
        <translation>שורות ההעלאות נשארות במחשב הזה עד שתמחקו אותן.</translation>
    </message>
    <message>
        <source>Dates and totals stay in History.</source>
        <translation>תאריכים וסיכומים נשארים בהיסטוריה.</translation>
    </message>
    <message>
        <source>DNC Desk uses the other %L1 of the account&apos;s %L2: up to %L3 opt-outs a minute.</source>
        <translation>‏DNC Desk משתמשת ב-%L1 האחרות מתוך %L2 של החשבון: עד %L3 הסרות בדקה.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>מחזיק המפתחות נקרא…</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>הדביקו כאן את האסימון</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>נשמר במחזיק המפתחות</translation>
    </message>
    <message>
        <source>Known until DNC Desk closes</source>
        <translation>ידוע עד לסגירת DNC Desk</translation>
    </message>
    <message>
        <source>Create one in Alta under User Profile &gt; API tokens.</source>
        <translation>צרו אסימון ב-Alta תחת User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>The token comes from the environment and is not saved. Paste a new one to replace it.</source>
        <translation>האסימון מגיע מהסביבה ואינו נשמר. הדביקו אסימון חדש כדי להחליף אותו.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to read or save the token.</source>
        <translation>מחזיק המפתחות נעול. פתחו אותו כדי לקרוא או לשמור את האסימון.</translation>
    </message>
    <message>
        <source>No keychain is available. The token is known until DNC Desk closes and is never written.</source>
        <translation>אין מחזיק מפתחות זמין. האסימון ידוע עד לסגירת DNC Desk ולעולם לא נכתב.</translation>
    </message>
    <message>
        <source>The saved token is never shown. Paste a new one to replace it.</source>
        <translation>האסימון השמור לעולם אינו מוצג. הדביקו אסימון חדש כדי להחליף אותו.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתחבר…</translation>
    </message>
    <message>
        <source>No API token. Paste one above.</source>
        <translation>אין אסימון API. הדביקו אחד למעלה.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>מחובר.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
</context>
<context>
    <name>dnc::SharedStrings</name>
    <message>
        <source>Its texts take far more memory than the file.</source>
        <translation>הטקסטים שלו תופסים הרבה יותר זיכרון מהקובץ.</translation>
    </message>
</context>
<context>
    <name>dnc::SheetExtras</name>
    <message>
        <source>, </source>
        <comment>between cells, as in: A2, A3</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n formulas have no result in the file (%2). Open it in your spreadsheet program, save it, and open it again.</source>
        <translation>
            <numerusform>גיליון &quot;⁨%1⁩&quot;: לנוסחה אחת אין תוצאה בקובץ (⁨%2⁩). פתחו אותו בתוכנת הגיליונות שלכם, שמרו אותו ופתחו אותו שוב.</numerusform>
            <numerusform>גיליון &quot;⁨%1⁩&quot;: ל-%n נוסחאות אין תוצאה בקובץ (⁨%2⁩). פתחו אותו בתוכנת הגיליונות שלכם, שמרו אותו ופתחו אותו שוב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).</source>
        <translation>
            <numerusform>גיליון &quot;⁨%1⁩&quot;: עמודה אחת מוסתרת בקובץ ונקראת בכל זאת (⁨%2⁩).</numerusform>
            <numerusform>גיליון &quot;⁨%1⁩&quot;: %n עמודות מוסתרות בקובץ ונקראות בכל זאת (⁨%2⁩).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::SingleUseReply</name>
    <message>
        <source>Operation canceled</source>
        <translation>הפעולה בוטלה</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>התשובה אינה HTTP</translation>
    </message>
</context>
<context>
    <name>dnc::SpreadsheetMl</name>
    <message>
        <source>“%1” is no number of a row or a column.</source>
        <translation>&quot;⁨%1⁩&quot; אינו מספר של שורה או עמודה.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>יש בו יותר מ-%L1 גיליונות.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>אין בו גיליון עם תאים.</translation>
    </message>
</context>
<context>
    <name>dnc::StatusChips</name>
    <message>
        <source>Issues</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>כפילויות</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>הצגה של</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>הכול  ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln row(s)</source>
        <translation>
            <numerusform>הצגת שורה אחת</numerusform>
            <numerusform>הצגת כל %Ln השורות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a status and how many rows have it</comment>
        <translation>‏⁨%1⁩  ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation>הצגה של: ⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>הצגה: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>dnc::StatusDelegate</name>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>שימוש ב-⁨%1⁩</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>תיקון</translation>
    </message>
</context>
<context>
    <name>dnc::TableController</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>שורה אחת מועתקת…</numerusform>
            <numerusform>%Ln שורות מועתקות…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>שורה אחת הועתקה.</numerusform>
            <numerusform>%Ln שורות הועתקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted at the cell.</source>
        <translation>
            <numerusform>שורה אחת הודבקה בתא.</numerusform>
            <numerusform>%Ln שורות הודבקו בתא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Add as New Rows Instead</source>
        <translation>הוספה כשורות חדשות במקום</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>אין טקסט להדבקה.</translation>
    </message>
    <message>
        <source>Copy the list in your sheet, mail or chat first, then paste it here.</source>
        <translation>העתיקו קודם את הרשימה בגיליון, בדואר או בצ&apos;אט, ואז הדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>Paste at the Cell Instead</source>
        <translation>הדבקה בתא במקום</translation>
    </message>
</context>
<context>
    <name>dnc::TokenStore</name>
    <message>
        <source>There was no token to keep, so nothing was changed.</source>
        <translation>לא היה אסימון לשמור, ולכן דבר לא השתנה.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %Ln byte(s), which is too long for some keychains. It is kept until the program ends.</source>
        <translation>
            <numerusform>באסימון יש בית אחד, ארוך מדי לכמה מחזיקי מפתחות. הוא נשמר עד סיום התוכנה.</numerusform>
            <numerusform>באסימון יש %Ln בתים, ארוך מדי לכמה מחזיקי מפתחות. הוא נשמר עד סיום התוכנה.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>המחשב הזה אינו מציע מחזיק מפתחות.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>מחזיק המפתחות של המחשב הזה אינו עונה.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>אי אפשר להשתמש במחזיק המפתחות של המחשב הזה.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. It says: %1</source>
        <translation>אי אפשר להשתמש במחזיק המפתחות של המחשב הזה. הודעתו: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save the token again to keep it longer than this session.</source>
        <translation>מחזיק המפתחות נעול. פתחו אותו ושמרו את האסימון שוב כדי שיישמר מעבר להפעלה הזאת.</translation>
    </message>
    <message>
        <source>The keychain is locked and may still hold the token. Unlock it and remove the token again.</source>
        <translation>מחזיק המפתחות נעול ואולי עדיין מכיל את האסימון. פתחו אותו והסירו את האסימון שוב.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>מחזיק המפתחות נעול.</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDelegate</name>
    <message>
        <source>Type of the identifier</source>
        <translation>סוג המזהה</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDialog</name>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>⁨%1⁩, גיליון &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>⁨%1⁩, עמודה ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s), such as “%2”</source>
        <translation>
            <numerusform>⁨%1⁩: שורה אחת, כמו &quot;⁨%2⁩&quot;</numerusform>
            <numerusform>⁨%1⁩: %Ln שורות, כמו &quot;⁨%2⁩&quot;</numerusform>
        </translation>
    </message>
    <message>
        <source>Which type is it?</source>
        <translation>מהו הסוג?</translation>
    </message>
    <message>
        <source>Neither these values nor the others of their column show of which type they are. What you choose is taken for all of them.</source>
        <translation>לא הערכים האלה ולא האחרים בעמודה שלהם מראים מאיזה סוג הם. מה שתבחרו יחול על כולם.</translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>זה צעד אחד שאפשר לבטל.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %Ln row(s)</source>
        <translation>
            <numerusform>קביעת הסוג של שורה אחת</numerusform>
            <numerusform>קביעת הסוג של %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>להחליט אחר כך</translation>
    </message>
</context>
<context>
    <name>dnc::UndoController</name>
    <message>
        <source>None of the selected rows can be removed.</source>
        <translation>אי אפשר להסיר אף אחת מהשורות שנבחרו.</translation>
    </message>
    <message>
        <source>Only rows that an upload of this list confirmed, and that are not removed or kept yet.</source>
        <translation>רק שורות שהעלאה של הרשימה הזאת אישרה, ושעדיין לא הוסרו או נשמרו.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>דבר לא הוסר.</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s List</source>
        <translation>הסרה מהרשימה של Alta</translation>
    </message>
    <message>
        <source>Undo Upload</source>
        <translation>ביטול ההעלאה לאחור</translation>
    </message>
    <message numerus="yes">
        <source>First the list is read, to see which of the %Ln row(s) this upload added. Nothing is removed yet.</source>
        <translation>
            <numerusform>קודם נקראת הרשימה, כדי לראות אם ההעלאה הזאת הוסיפה את השורה. דבר עדיין לא מוסר.</numerusform>
            <numerusform>קודם נקראת הרשימה, כדי לראות אילו מ-%Ln השורות ההעלאה הזאת הוסיפה. דבר עדיין לא מוסר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the List</source>
        <translation>קריאת הרשימה</translation>
    </message>
    <message>
        <source>Reading the list to see what upload %1 added.</source>
        <translation>הרשימה נקראת כדי לראות מה העלאה ⁨%1⁩ הוסיפה.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>שורה אחת של העלאה ⁨%1⁩ מוסרת מהרשימה.</numerusform>
            <numerusform>%Ln שורות של העלאה ⁨%1⁩ מוסרות מהרשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 failed. The report says so for each row.</source>
        <translation>⁨%1⁩ נשמרו, ⁨%2⁩ נכשלו. הדוח אומר זאת לכל שורה.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>לידים שההעלאה הזאת השהתה אינם מופעלים שוב.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>שורה אחת של העלאה ⁨%1⁩ הוסרה מהרשימה.</numerusform>
            <numerusform>%Ln שורות של העלאה ⁨%1⁩ הוסרו מהרשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing upload %1 from %2 was not finished.</source>
        <translation>הביטול לאחור של העלאה ⁨%1⁩ מ-⁨%2⁩ לא הסתיים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were removed from the list so far.</source>
        <translation>
            <numerusform>שורה אחת הוסרה מהרשימה עד כה.</numerusform>
            <numerusform>%Ln שורות הוסרו מהרשימה עד כה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>המשך…</translation>
    </message>
    <message>
        <source>Keep the Rest</source>
        <translation>להשאיר את השאר</translation>
    </message>
</context>
<context>
    <name>dnc::UndoDialog</name>
    <message>
        <source>Added by this upload</source>
        <translation>נוסף בהעלאה הזאת</translation>
    </message>
    <message>
        <source>Probably added by this upload</source>
        <translation>כנראה נוסף בהעלאה הזאת</translation>
    </message>
    <message>
        <source>Another upload has them, too</source>
        <translation>נמצא גם בהעלאה אחרת</translation>
    </message>
    <message>
        <source>On the list in another form</source>
        <translation>ברשימה בצורה אחרת</translation>
    </message>
    <message>
        <source>On the list before this upload</source>
        <translation>היה ברשימה לפני ההעלאה הזאת</translation>
    </message>
    <message>
        <source>Added in another way than the others</source>
        <translation>נוסף באופן אחר מהשאר</translation>
    </message>
    <message>
        <source>The list does not say since when</source>
        <translation>הרשימה לא אומרת ממתי</translation>
    </message>
    <message>
        <source>Not on the list anymore</source>
        <translation>כבר לא ברשימה</translation>
    </message>
    <message>
        <source>Added at another time than this upload</source>
        <translation>נוסף בזמן אחר מההעלאה הזאת</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>יוסר</translation>
    </message>
    <message>
        <source>Kept, unchecked</source>
        <translation>נשמר, לא נבדק</translation>
    </message>
    <message>
        <source>Unknown, kept</source>
        <translation>לא ידוע, נשמר</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>אין מה לעשות</translation>
    </message>
    <message numerus="yes">
        <source>Also remove %Ln probable row(s)</source>
        <translation>
            <numerusform>להסיר גם שורה סבירה אחת</numerusform>
            <numerusform>להסיר גם %Ln שורות סבירות</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of entries to remove</source>
        <translation>מספר הרשומות להסרה</translation>
    </message>
    <message>
        <source>Only what this upload added is taken off the list.</source>
        <translation>רק מה שההעלאה הזאת הוסיפה מוסר מהרשימה.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>לידים שההעלאה הזאת השהתה אינם מופעלים שוב.</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <translation>שורות ההעלאה</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>השפעה</translation>
    </message>
    <message>
        <source>Nothing is chosen to be removed.</source>
        <translation>לא נבחר דבר להסרה.</translation>
    </message>
    <message>
        <source>Nothing can be removed.</source>
        <translation>אי אפשר להסיר דבר.</translation>
    </message>
    <message>
        <source>Each entry is read right before it is removed. %1</source>
        <comment>requests and time</comment>
        <translation>כל רשומה נקראת ממש לפני שהיא מוסרת. ⁨%1⁩</translation>
    </message>
    <message>
        <source>To remove them, type their number: %L1</source>
        <translation>כדי להסיר אותן, הקלידו את מספרן: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Entries</source>
        <translation>
            <numerusform>הסרת רשומה אחת</numerusform>
            <numerusform>הסרת %Ln רשומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UndoHistoryDialog</name>
    <message>
        <source>Undo History</source>
        <translation>היסטוריית ביטולים</translation>
    </message>
    <message>
        <source>Changes of the list</source>
        <translation>שינויים ברשימה</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>לפני השינוי הראשון</translation>
    </message>
</context>
<context>
    <name>dnc::UnfinishedJobs</name>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>הצגת הרשימה</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>ביטול ההעלאה…</translation>
    </message>
    <message>
        <source>The list on screen would be replaced.</source>
        <translation>הרשימה שעל המסך תוחלף.</translation>
    </message>
    <message>
        <source>Upload it first, save its report, or start a new list; the unfinished upload waits.</source>
        <translation>העלו אותה קודם, שמרו את הדוח שלה, או התחילו רשימה חדשה; ההעלאה שלא הסתיימה ממתינה.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Reading the upload from the journal…</source>
        <translation>ההעלאה נקראת מהיומן…</translation>
    </message>
</context>
<context>
    <name>dnc::UnimportedColumn</name>
    <message numerus="yes">
        <source>%Ln cell(s) contain an e-mail address</source>
        <translation>
            <numerusform>תא אחד מכיל כתובת דוא&quot;ל</numerusform>
            <numerusform>%Ln תאים מכילים כתובת דוא&quot;ל</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a LinkedIn link</source>
        <translation>
            <numerusform>תא אחד מכיל קישור LinkedIn</numerusform>
            <numerusform>%Ln תאים מכילים קישור LinkedIn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a phone number</source>
        <translation>
            <numerusform>תא אחד מכיל מספר טלפון</numerusform>
            <numerusform>%Ln תאים מכילים מספר טלפון</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>עמודה ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a hash</source>
        <translation>
            <numerusform>תא אחד מכיל גיבוב</numerusform>
            <numerusform>%Ln תאים מכילים גיבוב</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1, where %2.</source>
        <comment>a column; what some of its cells contain</comment>
        <translation>לא יובא: ⁨%1⁩, שבה ⁨%2⁩.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of cells</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>dnc::UnreadDates</name>
    <message>
        <source>Column %1</source>
        <translation>עמודה ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln date(s) cannot be read. The rows are imported without.</source>
        <translation>
            <numerusform>⁨%1⁩: אי אפשר לקרוא תאריך אחד. השורה מיובאת בלעדיו.</numerusform>
            <numerusform>⁨%1⁩: אי אפשר לקרוא %Ln תאריכים. השורות מיובאות בלעדיהם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UploadController</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>שמירת דוח…</translation>
    </message>
    <message>
        <source>Show the rejected</source>
        <translation>הצגת הנדחות</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>ביטול ההעלאה</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>להמשיך</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPanel</name>
    <message>
        <source>Try now</source>
        <translation>לנסות עכשיו</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>⁨%1⁩ מתוך ⁨%2⁩ הוכרעו</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>⁨%1⁩ אושרו</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>⁨%1⁩ נדחו</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>⁨%1⁩ בספק</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>נותרו ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPresence</name>
    <message>
        <source>The upload is finished</source>
        <translation>ההעלאה הסתיימה</translation>
    </message>
    <message>
        <source>The upload needs you</source>
        <translation>ההעלאה זקוקה לכם</translation>
    </message>
    <message>
        <source>It is paused. The window says why.</source>
        <translation>היא מושהית. החלון אומר מדוע.</translation>
    </message>
</context>
<context>
    <name>dnc::UploadProgress</name>
    <message>
        <source>This upload was not finished.</source>
        <translation>ההעלאה הזאת לא הסתיימה.</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 מתוך %L2 נשלחו</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>נשלח…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>ממתין…</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>הבקשה הנוכחית מסתיימת…</translation>
    </message>
    <message>
        <source>Finished. Every row has an answer.</source>
        <translation>הסתיים. לכל שורה יש תשובה.</translation>
    </message>
    <message>
        <source>Canceled. Unsent rows are ready to send again.</source>
        <translation>בוטל. שורות שלא נשלחו מוכנות שוב לשליחה.</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>מושהה. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Cancels as soon as the journal can be written. Trying again in %1.</source>
        <translation>יבוטל ברגע שאפשר יהיה לכתוב את היומן. ניסיון נוסף בעוד ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Paused. Trying again in %1.</source>
        <translation>מושהה. ניסיון נוסף בעוד ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Continuing in %1, to stay under %2 requests a minute.</source>
        <translation>ממשיך בעוד ⁨%1⁩, כדי להישאר מתחת ל-⁨%2⁩ בקשות בדקה.</translation>
    </message>
    <message>
        <source>Alta asked to wait. Continuing in %1.</source>
        <translation>‏Alta ביקשה להמתין. ממשיך בעוד ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The list does not show it yet: searching again in %1.</source>
        <translation>הרשימה עדיין לא מציגה אותו: חיפוש נוסף בעוד ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>⁨%1⁩ ניסיון נוסף בעוד ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>ניסיון נוסף בעוד ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 a minute  ·  %2 left</source>
        <translation>⁨%1⁩ בדקה  ·  נותרו ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>dnc::UploadWarnings</name>
    <message numerus="yes">
        <source>%Ln address(es) of your own domain %1 would be put on the list.</source>
        <translation>
            <numerusform>כתובת אחת של הדומיין שלכם ⁨%1⁩ תוכנס לרשימה.</numerusform>
            <numerusform>%Ln כתובות של הדומיין שלכם ⁨%1⁩ יוכנסו לרשימה.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a mail provider, not a company: blocking it anywhere stops contact with everybody who has an address there.</source>
        <translation>⁨%1⁩ הוא ספק דואר, לא חברה: חסימתו בכל מקום עוצרת את הקשר עם כל מי שיש לו שם כתובת.</translation>
    </message>
    <message>
        <source>That is far more than usual: %1 instead of about %2.</source>
        <translation>זה הרבה יותר מהרגיל: ⁨%1⁩ במקום כ-⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 % of them are new: no earlier upload from this computer had them.</source>
        <translation>⁨%1⁩ % מהם חדשים: אף העלאה קודמת מהמחשב הזה לא כללה אותם.</translation>
    </message>
</context>
<context>
    <name>dnc::VCard</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>These properties of the vCards were not imported: %1.</source>
        <translation>המאפיינים האלה של כרטיסי vCard לא יובאו: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyController</name>
    <message>
        <source>The upload was not verified.</source>
        <translation>ההעלאה לא נבדקה.</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %Ln row(s) of upload %1.</source>
        <translation>
            <numerusform>שורה אחת של העלאה ⁨%1⁩ נבדקת.</numerusform>
            <numerusform>%Ln שורות של העלאה ⁨%1⁩ נבדקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report says when each of them was read.</source>
        <translation>הדוח אומר מתי כל אחת מהן נקראה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the list in another form only.</source>
        <translation>
            <numerusform>שורה אחת ברשימה בצורה אחרת בלבד.</numerusform>
            <numerusform>%Ln שורות ברשימה בצורה אחרת בלבד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are on the list.</source>
        <translation>
            <numerusform>שורה אחת של העלאה ⁨%1⁩ ברשימה.</numerusform>
            <numerusform>%Ln שורות של העלאה ⁨%1⁩ ברשימה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are not on the list. They are in doubt now.</source>
        <translation>
            <numerusform>שורה אחת של העלאה ⁨%1⁩ אינה ברשימה. היא עכשיו בספק.</numerusform>
            <numerusform>%Ln שורות של העלאה ⁨%1⁩ אינן ברשימה. הן עכשיו בספק.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the upload to say whether they are sent again.</source>
        <translation>המשיכו את ההעלאה כדי לומר אם הן נשלחות שוב.</translation>
    </message>
    <message>
        <source>Resume Upload</source>
        <translation>המשך ההעלאה</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyDialog</name>
    <message>
        <source>Continue the check that was not finished</source>
        <translation>המשך הבדיקה שלא הסתיימה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), spread over its batches</source>
        <translation>
            <numerusform>שורה אחת, מפוזרת בין האצוות שלה</numerusform>
            <numerusform>%Ln שורות, מפוזרות בין האצוות שלה</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of rows:</source>
        <translation>מספר אחר של שורות:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln confirmed row(s)</source>
        <translation>
            <numerusform>השורה המאושרת</numerusform>
            <numerusform>כל %Ln השורות המאושרות</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify Upload</source>
        <translation>בדיקת ההעלאה</translation>
    </message>
    <message>
        <source>Reads confirmed rows from the list, to see that they are on it now. Nothing is changed at Alta.</source>
        <translation>קורא שורות מאושרות מהרשימה, כדי לראות שהן בה עכשיו. דבר לא משתנה ב-Alta.</translation>
    </message>
    <message>
        <source>A row that is not on the list becomes in doubt. You are asked before it is sent again.</source>
        <translation>שורה שאינה ברשימה עוברת לספק. תישאלו לפני שהיא נשלחת שוב.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>שורות לקריאה</translation>
    </message>
</context>
<context>
    <name>dnc::WebPage</name>
    <message>
        <source>Table %1</source>
        <translation>טבלה ⁨%1⁩</translation>
    </message>
    <message>
        <source>It is a web page without any table or identifier. Open the page, copy the list out of it and paste it here.</source>
        <translation>זה דף אינטרנט בלי טבלה או מזהה. פתחו את הדף, העתיקו ממנו את הרשימה והדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>Text beside the tables</source>
        <translation>טקסט ליד הטבלאות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of text beside the tables hold no identifier and were not imported.</source>
        <translation>
            <numerusform>שורת טקסט אחת ליד הטבלאות אינה מכילה מזהה ולא יובאה.</numerusform>
            <numerusform>%Ln שורות טקסט ליד הטבלאות אינן מכילות מזהה ולא יובאו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::WindowCloser</name>
    <message>
        <source>Close during the upload?</source>
        <translation>לסגור בזמן ההעלאה?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent yet. The next start offers to continue.</source>
        <translation>
            <numerusform>שורה אחת עדיין לא נשלחה. ההפעלה הבאה תציע להמשיך.</numerusform>
            <numerusform>%Ln שורות עדיין לא נשלחו. ההפעלה הבאה תציע להמשיך.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>המשך ההעלאה</translation>
    </message>
    <message>
        <source>Finishing the current request, then closing</source>
        <translation>הבקשה הנוכחית מסתיימת, ואז סגירה</translation>
    </message>
    <message>
        <source>The next start offers to resume the upload.</source>
        <translation>ההפעלה הבאה תציע להמשיך את ההעלאה.</translation>
    </message>
    <message>
        <source>Saving the report, then closing</source>
        <translation>הדוח נשמר, ואז סגירה</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>סגירה בלי לשמור</translation>
    </message>
    <message>
        <source>This list is neither uploaded nor saved</source>
        <translation>הרשימה הזאת לא הועלתה ולא נשמרה</translation>
    </message>
    <message>
        <source>Closing loses it and all your fixes.</source>
        <translation>סגירה תאבד אותה ואת כל התיקונים שלכם.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>לסגור בכל זאת</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>שמירת דוח…</translation>
    </message>
    <message>
        <source>Close before this is done?</source>
        <translation>לסגור לפני הסיום?</translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation>מה שנעשה עד כה נשמר.</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>להמשיך</translation>
    </message>
</context>
<context>
    <name>dnc::Workbook</name>
    <message>
        <source>It is a text document. Copy the list out of it and paste it here.</source>
        <translation>זה מסמך טקסט. העתיקו ממנו את הרשימה והדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>It is a presentation. Copy the list out of it and paste it here.</source>
        <translation>זו מצגת. העתיקו ממנה את הרשימה והדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>It is an Apple Numbers or Pages document. Export it as Excel workbook or CSV, and open that file.</source>
        <translation>זה מסמך של Apple Numbers או Pages. ייצאו אותו כחוברת עבודה של Excel או CSV ופתחו את הקובץ ההוא.</translation>
    </message>
    <message>
        <source>It is a ZIP archive. Unpack it first and open the list inside.</source>
        <translation>זה ארכיון ZIP. חלצו אותו קודם ופתחו את הרשימה שבתוכו.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (XLSB). Open it in Excel, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>זו חוברת עבודה בינרית של Excel‏ (XLSB). פתחו אותה ב-Excel, שמרו אותה כחוברת עבודה של Excel‏ (XLSX) ופתחו את הקובץ ההוא.</translation>
    </message>
</context>
<context>
    <name>dnc::WorkbookWriter</name>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>אין מספיק מקום בדיסק</translation>
    </message>
</context>
<context>
    <name>dnc::Xls</name>
    <message>
        <source>It is a document of an old Office program, but no workbook. Copy the list out of it and paste it here.</source>
        <translation>זה מסמך של תוכנת Office ישנה, אך לא חוברת עבודה. העתיקו ממנו את הרשימה והדביקו אותה כאן.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was left out.</source>
        <translation>גיליון &quot;⁨%1⁩&quot; הוא תרשים, תיבת דו-שיח או מאקרו ואין בו שורות. הוא לא נלקח.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>אין בו גיליון עם תאים.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsGlobals</name>
    <message>
        <source>It is a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>זו חוברת עבודה של Excel ישן מאוד. פתחו אותה בתוכנת הגיליונות שלכם, שמרו אותה כחוברת עבודה של Excel‏ (XLSX) ופתחו את הקובץ ההוא.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>יש בו יותר מ-%L1 גיליונות.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsSheet</name>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>חסר גיליון בקובץ.</translation>
    </message>
    <message>
        <source>A sheet is cut off.</source>
        <translation>גיליון נחתך.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>חסר הטקסט של תא.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1” has %Ln cell(s) in a form that is not read. Save the workbook as XLSX and import that file.</source>
        <translation>
            <numerusform>בגיליון &quot;⁨%1⁩&quot; יש תא אחד בצורה שלא נקראת. שמרו את חוברת העבודה כ-XLSX וייבאו את הקובץ ההוא.</numerusform>
            <numerusform>בגיליון &quot;⁨%1⁩&quot; יש %Ln תאים בצורה שלא נקראת. שמרו את חוברת העבודה כ-XLSX וייבאו את הקובץ ההוא.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Xlsx</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>יש בו יותר מ-%L1 גיליונות.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>אין בו גיליון עם תאים.</translation>
    </message>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>חסר גיליון בקובץ.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no content in the file. It was not imported.</source>
        <translation>לגיליון &quot;⁨%1⁩&quot; אין תוכן בקובץ. הוא לא יובא.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was not imported.</source>
        <translation>גיליון &quot;⁨%1⁩&quot; הוא תרשים, תיבת דו-שיח או מאקרו ואין בו שורות. הוא לא יובא.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsxRows</name>
    <message>
        <source>One of its rows has a number that no sheet has.</source>
        <translation>לאחת השורות שלו יש מספר שאין באף גיליון.</translation>
    </message>
    <message>
        <source>“%1” is no place of a cell.</source>
        <translation>&quot;⁨%1⁩&quot; אינו מקום של תא.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>חסר הטקסט של תא.</translation>
    </message>
</context>
<context>
    <name>dnc::XmlParser</name>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>הרכיבים שלו מקוננים עמוק מדי.</translation>
    </message>
    <message>
        <source>It declares a document type, which no workbook needs and which can be misused.</source>
        <translation>הוא מצהיר על סוג מסמך, שאף חוברת עבודה אינה צריכה ושאפשר לנצל לרעה.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2 of one of its parts is not XML: %3.</source>
        <translation>שורה %L1, עמודה %L2 של אחד החלקים שלו אינה XML: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>One of its tags is larger than 8 MiB.</source>
        <translation>אחד התגים שלו גדול מ-8 MiB.</translation>
    </message>
    <message>
        <source>It has “%1” in a place where that does not belong.</source>
        <translation>יש בו &quot;⁨%1⁩&quot; במקום שאינו מתאים.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipDirectory</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>ספריית החלקים שלו חסרה או שגויה, כמו בקובץ שנחתך.</translation>
    </message>
    <message>
        <source>The name of one of its parts holds a NUL.</source>
        <translation>השם של אחד החלקים שלו מכיל NUL.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>יש בו יותר מ-%L1 חלקים.</translation>
    </message>
    <message>
        <source>Two of its parts overlap.</source>
        <translation>שניים מהחלקים שלו חופפים.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipFile</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>ספריית החלקים שלו חסרה או שגויה, כמו בקובץ שנחתך.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>יש בו יותר מ-%L1 חלקים.</translation>
    </message>
    <message>
        <source>Its part “%1” points out of the file.</source>
        <translation>החלק &quot;⁨%1⁩&quot; שלו מצביע אל מחוץ לקובץ.</translation>
    </message>
    <message>
        <source>It has two parts of the name “%1”.</source>
        <translation>יש בו שני חלקים בשם &quot;⁨%1⁩&quot;.</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox</name>
    <message>
        <source>carries the request out and answers 500 all the same</source>
        <translation>מבצע את הבקשה ועונה 500 בכל זאת</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After as a date that many seconds ahead (1)</source>
        <translation>עונה 429 עם Retry-After כתאריך בעוד מספר השניות הזה (1)</translation>
    </message>
    <message>
        <source>answers 429 with a Retry-After and RateLimit headers that make no sense</source>
        <translation>עונה 429 עם Retry-After וכותרות RateLimit חסרות היגיון</translation>
    </message>
    <message>
        <source>accepts the next connection and closes it before a request</source>
        <translation>מקבל את החיבור הבא וסוגר אותו לפני בקשה</translation>
    </message>
    <message>
        <source>accepts the next connection and resets it before a request</source>
        <translation>מקבל את החיבור הבא ומאפס אותו לפני בקשה</translation>
    </message>
    <message>
        <source>closes the connection as soon as the request begins</source>
        <translation>סוגר את החיבור ברגע שהבקשה מתחילה</translation>
    </message>
    <message>
        <source>closes the connection after the request&apos;s header</source>
        <translation>סוגר את החיבור אחרי כותרת הבקשה</translation>
    </message>
    <message>
        <source>closes the connection within the request&apos;s body</source>
        <translation>סוגר את החיבור בתוך גוף הבקשה</translation>
    </message>
    <message>
        <source>reads the whole request and closes without carrying it out</source>
        <translation>קורא את כל הבקשה וסוגר בלי לבצע אותה</translation>
    </message>
    <message>
        <source>carries the request out and closes without an answer</source>
        <translation>מבצע את הבקשה וסוגר בלי תשובה</translation>
    </message>
    <message>
        <source>answers 413 after the request&apos;s header and closes</source>
        <translation>עונה 413 אחרי כותרת הבקשה וסוגר</translation>
    </message>
    <message>
        <source>resets the connection within the request&apos;s body</source>
        <translation>מאפס את החיבור בתוך גוף הבקשה</translation>
    </message>
    <message>
        <source>reads the whole request and resets the connection without carrying it out</source>
        <translation>קורא את כל הבקשה ומאפס את החיבור בלי לבצע אותה</translation>
    </message>
    <message>
        <source>carries the request out and resets the connection</source>
        <translation>מבצע את הבקשה ומאפס את החיבור</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s first line</source>
        <translation>מבצע את הבקשה וסוגר בתוך השורה הראשונה של התשובה</translation>
    </message>
    <message>
        <source>carries the request out and closes after the answer&apos;s first line</source>
        <translation>מבצע את הבקשה וסוגר אחרי השורה הראשונה של התשובה</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s header</source>
        <translation>מבצע את הבקשה וסוגר בתוך כותרת התשובה</translation>
    </message>
    <message>
        <source>carries the request out and closes before the answer is as long as it claims</source>
        <translation>מבצע את הבקשה וסוגר לפני שהתשובה באורך שהוצהר</translation>
    </message>
    <message>
        <source>carries the request out and closes within a chunk of the answer</source>
        <translation>מבצע את הבקשה וסוגר בתוך מקטע של התשובה</translation>
    </message>
    <message>
        <source>reads the whole request, carries nothing out and never answers</source>
        <translation>קורא את כל הבקשה, לא מבצע דבר ולעולם לא עונה</translation>
    </message>
    <message>
        <source>carries the request out and never answers</source>
        <translation>מבצע את הבקשה ולעולם לא עונה</translation>
    </message>
    <message>
        <source>stops within the request&apos;s body and never answers</source>
        <translation>נעצר בתוך גוף הבקשה ולעולם לא עונה</translation>
    </message>
    <message>
        <source>says 100 Continue after the request&apos;s header and nothing more</source>
        <translation>אומר 100 Continue אחרי כותרת הבקשה ולא יותר</translation>
    </message>
    <message>
        <source>carries the request out, sends the answer&apos;s header and never its body</source>
        <translation>מבצע את הבקשה, שולח את כותרת התשובה ולעולם לא את גופה</translation>
    </message>
    <message>
        <source>answers as usual, but later (1000)</source>
        <translation>עונה כרגיל, אך מאוחר יותר (1000)</translation>
    </message>
    <message>
        <source>answers as usual, one byte at a time with that pause between (50)</source>
        <translation>עונה כרגיל, בית אחר בית עם ההפסקה הזאת ביניהם (50)</translation>
    </message>
    <message>
        <source>sends the answer&apos;s header one byte at a time with that pause between (50), the rest at once</source>
        <translation>שולח את כותרת התשובה בית אחר בית עם ההפסקה הזאת (50), השאר בבת אחת</translation>
    </message>
    <message>
        <source>sends a JSON body one byte at a time with that pause between (50), the header at once</source>
        <translation>שולח גוף JSON בית אחר בית עם ההפסקה הזאת (50), הכותרת בבת אחת</translation>
    </message>
    <message>
        <source>answers 200 with the page of a network that wants a sign-in; carries nothing out</source>
        <translation>עונה 200 עם הדף של רשת שדורשת התחברות; לא מבצע דבר</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with broken JSON</source>
        <translation>מבצע את הבקשה ועונה 200 עם JSON שבור</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON of 100,000 levels</source>
        <translation>מבצע את הבקשה ועונה 200 עם JSON של 100,000 רמות</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with a JSON body such as the service might send</source>
        <translation>מבצע את הבקשה ועונה 200 עם גוף JSON כפי שהשירות עשוי לשלוח</translation>
    </message>
    <message>
        <source>answers 200 with JSON of another service; carries nothing out</source>
        <translation>עונה 200 עם JSON של שירות אחר; לא מבצע דבר</translation>
    </message>
    <message>
        <source>answers 200 with JSON that tells of failures; carries nothing out</source>
        <translation>עונה 200 עם JSON שמספר על כישלונות; לא מבצע דבר</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that has NUL bytes in it</source>
        <translation>מבצע את הבקשה ועונה 200 עם JSON שיש בו בתי NUL</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that says one thing twice, differently</source>
        <translation>מבצע את הבקשה ועונה 200 עם JSON שאומר דבר פעמיים, באופן שונה</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that is not in the encoding it claims</source>
        <translation>מבצע את הבקשה ועונה 200 עם JSON שאינו בקידוד שהוא מצהיר</translation>
    </message>
    <message>
        <source>answers 400 with an error that is an object in place of a text</source>
        <translation>עונה 400 עם שגיאה שהיא אובייקט במקום טקסט</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the text OK</source>
        <translation>מבצע POST ועונה 200 עם הטקסט OK</translation>
    </message>
    <message>
        <source>answers a POST 200 with the text OK; carries nothing out</source>
        <translation>עונה ל-POST‏ 200 עם הטקסט OK; לא מבצע דבר</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with an empty page</source>
        <translation>מבצע POST ועונה 200 עם דף ריק</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the number of its identifiers</source>
        <translation>מבצע POST ועונה 200 עם מספר המזהים שלו</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with one less than its identifiers</source>
        <translation>מבצע POST ועונה 200 עם אחד פחות ממספר המזהים שלו</translation>
    </message>
    <message>
        <source>answers a POST 200 and says that it is queued; carries nothing out</source>
        <translation>עונה ל-POST‏ 200 ואומר שהוא בתור; לא מבצע דבר</translation>
    </message>
    <message>
        <source>answers a GET with 403</source>
        <translation>עונה ל-GET עם 403</translation>
    </message>
    <message>
        <source>answers a GET with 404</source>
        <translation>עונה ל-GET עם 404</translation>
    </message>
    <message>
        <source>answers a DELETE with 403</source>
        <translation>עונה ל-DELETE עם 403</translation>
    </message>
    <message>
        <source>answers with bytes that are no HTTP</source>
        <translation>עונה עם בתים שאינם HTTP</translation>
    </message>
    <message>
        <source>answers with a header of 1 MiB; carries nothing out</source>
        <translation>עונה עם כותרת של 1 MiB; לא מבצע דבר</translation>
    </message>
    <message>
        <source>answers with a body of that size (1024); carries nothing out</source>
        <translation>עונה עם גוף בגודל הזה (1024); לא מבצע דבר</translation>
    </message>
    <message>
        <source>answers with 64 KiB that unpack to 64 MiB; carries nothing out</source>
        <translation>עונה עם 64 KiB שמתרחבים ל-64 MiB; לא מבצע דבר</translation>
    </message>
    <message>
        <source>carries the request out and sends that many interim answers (without end) before the real one</source>
        <translation>מבצע את הבקשה ושולח מספר כזה של תשובות ביניים (ללא סוף) לפני האמיתית</translation>
    </message>
    <message>
        <source>answers with a body only, as HTTP/0.9 did; carries nothing out</source>
        <translation>עונה עם גוף בלבד, כמו HTTP/0.9; לא מבצע דבר</translation>
    </message>
    <message>
        <source>carries the request out and answers with that status</source>
        <translation>מבצע את הבקשה ועונה עם הסטטוס הזה</translation>
    </message>
    <message>
        <source>answers with that status and no body; carries nothing out</source>
        <translation>עונה עם הסטטוס הזה וללא גוף; לא מבצע דבר</translation>
    </message>
    <message>
        <source>redirects to that port of this computer; carries nothing out</source>
        <translation>מפנה אל הפורט הזה של המחשב הזה; לא מבצע דבר</translation>
    </message>
    <message>
        <source>answers with that status and an error; carries nothing out</source>
        <translation>עונה עם הסטטוס הזה ושגיאה; לא מבצע דבר</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After in seconds (1)</source>
        <translation>עונה 429 עם Retry-After בשניות (1)</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox::Server</name>
    <message>
        <source>The practice server cannot use its certificate and key.</source>
        <translation>שרת התרגול אינו יכול להשתמש באישור ובמפתח שלו.</translation>
    </message>
    <message>
        <source>The practice server cannot use port %1: %2</source>
        <translation>שרת התרגול אינו יכול להשתמש בפורט ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
</TS>
