package dev.mailcheckup.suspicion.account;

/** Labels beside what they belong to, with the marks that the script of the label wants. */
public final class Labels {

    private Labels() {}

    /** A label before its value; its own mark at the end stays. */
    public static String before(String label, String value) {
        if (label.isEmpty() || label.endsWith("：") || label.endsWith("？")) {
            return label + value;
        }
        if (label.endsWith(":") || label.endsWith("?")) {
            return label + " " + value;
        }
        return isWide(label) ? label + "：" + value : label + ": " + value;
    }

    /** A label in brackets behind its text. */
    public static String behind(String text, String label) {
        return isWide(label) ? text + "（" + label + "）" : text + " (" + label + ")";
    }

    private static boolean isWide(String label) {
        return label.codePoints().anyMatch(Character::isIdeographic);
    }
}
