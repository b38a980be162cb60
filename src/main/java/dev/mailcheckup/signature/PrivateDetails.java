package dev.mailcheckup.signature;

import dev.mailcheckup.organisation.SignatureField;
import dev.mailcheckup.organisation.SignaturePolicy;
import dev.mailcheckup.organisation.Unwanted;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a line holds that does not belong in a signature.
 *
 * @param provider what comes after the @ sign at work, where that is known
 * @param today to tell a birth from other dates
 */
record PrivateDetails(SignaturePolicy policy, Optional<String> provider, LocalDate today) {

    private static final int SHORTEST_SAYING = 8;
    private static final int SHORTEST_DISCLAIMER = 40;
    private static final String OPENING = "\"“„«‹「『‘'";
    private static final String CLOSING = "\"”“»›」』’'";

    boolean holds(Unwanted what, SeenLine line) {
        String text = line.text();
        return switch (what) {
            case BIRTH_DATE ->
                    Marks.has("birth", text) && Numbers.digits(text) > 0
                            || Numbers.hasBirthDate(text, today);
            case PRIVATE_PHONE ->
                    line.isMobile() && !allows(SignatureField.MOBILE)
                            || hasPhone(line) && Marks.has("private", text);
            case HOME_ADDRESS ->
                    line.fields().contains(SignatureField.ADDRESS)
                            && (!allows(SignatureField.ADDRESS)
                                    || Marks.has("home-address", text)
                                    || Marks.has("private", text));
            case ID_NUMBER ->
                    Marks.has("id", text) && Numbers.digits(text) > 3
                            || Numbers.hasPersonalNumber(text);
            case ABSENCE -> Marks.has("absence", text);
            case PRIVATE_MAIL -> line.addresses().stream().anyMatch(this::isPrivate);
            case PICTURE -> isPicture(text);
            case SAYING -> isSaying(text);
            case SOCIAL_NETWORK -> Marks.has("social-network", text);
            case DISCLAIMER ->
                    text.length() >= SHORTEST_DISCLAIMER && Marks.has("disclaimer", text);
        };
    }

    private boolean allows(SignatureField field) {
        return policy.order().contains(field);
    }

    private static boolean hasPhone(SeenLine line) {
        return line.isMobile() || line.fields().contains(SignatureField.PHONE);
    }

    private boolean isPrivate(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return provider.map(own -> !domain.equals(own) && !domain.endsWith("." + own))
                .orElseGet(() -> Marks.of("free-mail").contains(domain));
    }

    /** What stands in the text in place of a picture, or would bring one. */
    private static boolean isPicture(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.indexOf('\ufffc') >= 0
                || lower.contains("<img")
                || lower.contains("cid:")
                || lower.contains("data:image")
                || lower.contains("[image");
    }

    private static boolean isSaying(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSING.indexOf(text.charAt(end)) < 0) {
            end--;
        }
        return end >= SHORTEST_SAYING && OPENING.indexOf(text.charAt(0)) >= 0;
    }
}
