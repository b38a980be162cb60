package dev.mailcheckup.suspicion.link;

/** Takes off the three forms of Proofpoint's URL Defense. */
final class Proofpoint {

    private Proofpoint() {}

    /** The wrapped address, or an empty text where there is none. */
    static String unwrapped(Target target) {
        String rest = target.rest();
        if (Redirector.isUnder(target.host(), "urldefense.proofpoint.com")) {
            String wrapped = Redirector.parameter(rest, "u");
            return rest.startsWith("/v1/")
                    ? Escapes.decoded(wrapped)
                    : Escapes.decoded(wrapped.replace('-', '%').replace('_', '/'));
        }
        boolean third =
                Redirector.isUnder(target.host(), "urldefense.com")
                        || Redirector.isUnder(target.host(), "urldefense.us");
        return third ? third(rest) : "";
    }

    /**
     * {@code /v3/__ADDRESS__;BYTES!!...}: a star in the address stands for one character of the
     * base64 text, two stars and a letter for a run of them.
     */
    private static String third(String rest) {
        int start = rest.indexOf("__");
        int end = rest.indexOf("__;", start + 2);
        if (start < 0 || end < start) {
            return "";
        }
        String address = rest.substring(start + 2, end);
        int bytesEnd = rest.indexOf('!', end);
        String bytes = Escapes.base64(rest.substring(end + 3, bytesEnd < 0 ? end + 3 : bytesEnd));
        StringBuilder out = new StringBuilder(address.length());
        int taken = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean run = c == '*' && i + 2 < address.length() && address.charAt(i + 1) == '*';
            int length = run ? runLength(address.charAt(i + 2)) : c == '*' ? 1 : 0;
            if (length > 0 && taken < bytes.length()) {
                int stop = Math.min(bytes.length(), taken + length);
                out.append(bytes, taken, stop);
                taken = stop;
                i += run ? 2 : 0;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A for two characters, B for three and so on through the base64 alphabet. */
    private static int runLength(char c) {
        int at = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(c);
        return at < 0 ? 0 : at + 2;
    }
}
