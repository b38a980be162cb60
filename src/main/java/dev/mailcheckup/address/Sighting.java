package dev.mailcheckup.address;

/**
 * An address on a page.
 *
 * @param first the simplest harvester that finds it
 * @param times how often that one finds it
 */
public record Sighting(MailAddress address, Harvester first, int times) {

    /** Whether it stands there as it is, so that every robot reads it. */
    public boolean isOpen() {
        return first.compareTo(Harvester.ENTITIES) <= 0;
    }
}
