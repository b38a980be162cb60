package dev.mailcheckup.suspicion.keeping;

import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.KeptMail;

/** Under which name the untouched mail is kept; never a name that a stranger chose. */
final class MailFile {

    /** How an Outlook message file begins (MS-CFB, section 2.2). */
    private static final int[] COMPOUND_FILE = {0xD0, 0xCF, 0x11, 0xE0};

    private MailFile() {}

    static String name(KeptMail mail) {
        if (isCompoundFile(mail.octets())) {
            return "mail.msg";
        }
        Message.Source source = mail.message().source();
        return source == Message.Source.WHOLE || source == Message.Source.HEADERS_ONLY
                ? "mail.eml"
                : "mail.txt";
    }

    private static boolean isCompoundFile(byte[] octets) {
        for (int at = 0; at < COMPOUND_FILE.length; at++) {
            if (octets.length <= at || (octets[at] & 0xFF) != COMPOUND_FILE[at]) {
                return false;
            }
        }
        return true;
    }
}
