package dev.mailcheckup.suspicion.author;

import java.util.Set;

/**
 * A company or office in whose name many made-up mails are written.
 *
 * @param labels the first labels of its own domains, such as paypal
 * @param domains its organisational domains
 */
public record Brand(String name, Set<String> labels, Set<String> domains) {

    private static final Set<String> COMMON_ENDINGS = Set.of("com", "net", "org", "eu", "io", "tv");

    /** Whether a host belongs to it, as far as the name can tell. */
    public boolean owns(String host) {
        for (String domain : domains) {
            if (host.equals(domain) || host.endsWith("." + domain)) {
                return true;
            }
        }
        String organisation = Organisation.of(host);
        String label = Organisation.label(host);
        return labels.contains(label) && isPlainEnding(organisation.substring(label.length()));
    }

    /** An ending under which a company would register its own name: .com, .de, .co.uk. */
    private static boolean isPlainEnding(String ending) {
        String[] labels = ending.split("\\.", -1);
        String last = labels[labels.length - 1];
        return last.length() == 2 || (labels.length == 2 && COMMON_ENDINGS.contains(last));
    }
}
