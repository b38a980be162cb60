package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.journey.ReceivedField;
import java.util.List;

/**
 * The provider of the mailbox: whoever wrote the topmost Received.
 *
 * @param organisation its organisational domain, or empty where the mail does not tell
 */
record Receiver(String organisation) {

    private static final int SHORTEST_LABEL = 5;

    private static final List<String> MICROSOFT =
            List.of("outlook.com", "office365.com", "microsoft.com", "exchangelabs.com");

    /** A step inside the provider's own house tells nothing; there the next one tells. */
    static Receiver of(Message message) {
        for (HeaderField field : message.all("Received")) {
            ReceivedField received = ReceivedField.of(field.body());
            String by = organisation(received.by());
            if (Organisation.canExist(by) || !isInside(field.body(), received)) {
                return new Receiver(by);
            }
        }
        return new Receiver("");
    }

    /**
     * Google's names nobody it came from, others only the machine itself, Apple's one word. A hand
     * over from outside always has the address of the machine outside (RFC 5321, section 4.4).
     */
    private static boolean isInside(String body, ReceivedField received) {
        String from = received.from();
        boolean oneWord = from.indexOf('.') < 0 && from.indexOf('[') < 0 && from.indexOf(':') < 0;
        boolean hasComment = body.substring(0, byStart(body)).indexOf('(') >= 0;
        return from.isEmpty()
                || received.by().startsWith("localhost") && from.startsWith("localhost")
                || oneWord && !hasComment && received.by().indexOf('.') < 0;
    }

    private static int byStart(String body) {
        int by = body.indexOf(" by ");
        return by < 0 ? body.length() : by;
    }

    /** Whether it wrote this Received field. */
    boolean took(HeaderField received) {
        return is(by(received));
    }

    /** Whether another provider wrote this Received field: what stands below came with the mail. */
    boolean isOutside(HeaderField received) {
        String by = by(received);
        return Organisation.canExist(by) && !is(by);
    }

    /** By its organisation; a machine of one word may hold the name, as p00-icloudmta does. */
    boolean isNamed(String host) {
        String label = Organisation.label(host);
        boolean oneWord = !organisation.isEmpty() && organisation.indexOf('.') < 0;
        return is(organisation(host))
                || oneWord && label.length() >= SHORTEST_LABEL && organisation.contains(label);
    }

    /** Microsoft's own results name nobody. */
    boolean wrote(AuthenticationResults results) {
        String name = results.authservId();
        return name.isEmpty() ? isMicrosoft(organisation) : isNamed(name);
    }

    /**
     * Whether it is known to take its own name off results that come with a mail, as RFC 8601,
     * section 5 asks: Google removes them, Microsoft renames them.
     */
    boolean stripsItsName() {
        return organisation.equals("google.com") || isMicrosoft(organisation);
    }

    private boolean is(String other) {
        return organisation.equals(other) || isMicrosoft(organisation) && isMicrosoft(other);
    }

    private static String by(HeaderField received) {
        return organisation(ReceivedField.of(received.body()).by());
    }

    /** Machines that name themselves by one word, such as mx5, are of one house without numbers. */
    private static String organisation(String host) {
        String organisation = Organisation.of(host);
        int end = organisation.indexOf('.') < 0 ? organisation.length() : 0;
        while (end > 1 && Character.isDigit(organisation.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? organisation : organisation.substring(0, end);
    }

    private static boolean isMicrosoft(String organisation) {
        return MICROSOFT.contains(organisation);
    }
}
