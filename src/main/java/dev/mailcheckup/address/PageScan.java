package dev.mailcheckup.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at the source of a page, or at any text, as the first four {@link Harvester}s do. */
public final class PageScan {

    /** Characters of a page; what comes after them is not looked at. */
    public static final int LONGEST = 1024 * 1024;

    private static final List<Harvester> WITHOUT_BROWSER =
            List.of(Harvester.PATTERN, Harvester.ENTITIES, Harvester.REWRITING, Harvester.STYLED);

    private PageScan() {}

    /** Each address once, by the simplest harvester that finds it. */
    public static List<Sighting> of(String page) {
        Map<String, Sighting> seen = new LinkedHashMap<>();
        for (Harvester harvester : WITHOUT_BROWSER) {
            Map<String, List<MailAddress>> found = new LinkedHashMap<>();
            for (MailAddress address : read(harvester, page)) {
                found.computeIfAbsent(key(address), _ -> new ArrayList<>()).add(address);
            }
            found.forEach((key, all) ->
                    seen.putIfAbsent(key, new Sighting(all.getFirst(), harvester, all.size())));
        }
        return List.copyOf(seen.values());
    }

    /**
     * All addresses that a harvester finds, in their order on the page, each as often as it stands
     * there. The one with a browser reads the page that a browser made of it.
     */
    public static List<MailAddress> read(Harvester harvester, String page) {
        String source = page.length() > LONGEST ? page.substring(0, LONGEST) : page;
        return switch (harvester) {
            case PATTERN -> AddressPattern.in(source);
            case ENTITIES -> AddressPattern.in(Decoded.text(source));
            case REWRITING -> AddressPattern.in(Rewritten.text(Decoded.text(source)));
            case STYLED, BROWSER -> styled(source);
        };
    }

    /** What people see, and what the page says besides: its links, and all the source. */
    private static List<MailAddress> styled(String source) {
        List<MailAddress> found = AddressPattern.in(Rewritten.text(StyledPage.text(source)));
        Map<String, MailAddress> known = new LinkedHashMap<>();
        found.forEach(address -> known.put(key(address), address));
        List<MailAddress> all = new ArrayList<>(found);
        for (MailAddress address : read(Harvester.REWRITING, source)) {
            if (!known.containsKey(key(address))) {
                all.add(address);
            }
        }
        return all;
    }

    private static String key(MailAddress address) {
        return address.toString().toLowerCase(Locale.ROOT);
    }
}
