package dev.mailcheckup.message.mime;

/** What stands beside a link of a shown mail: where it leads, short enough to read. */
final class ShownLink {

    private static final int LONGEST = 160;
    private static final int LONGEST_PLACE = 60;

    private ShownLink() {}

    /** The host a web address leads to, else the beginning of the address. */
    static String place(String target) {
        String lower = Octets.lower(target);
        int start =
                lower.startsWith("https:") || lower.startsWith("http:")
                        ? target.indexOf(':') + 1
                        : lower.startsWith("//") ? 0 : -1;
        if (start < 0) {
            return cut(target, LONGEST_PLACE);
        }
        while (start < target.length() && "/\\".indexOf(target.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < target.length() && "/\\?#".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        String authority = target.substring(start, end);
        return cut(authority.substring(authority.lastIndexOf('@') + 1), LONGEST_PLACE);
    }

    static String whole(String target) {
        return cut(target, LONGEST);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
