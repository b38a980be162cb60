package dev.mailcheckup.report;

import java.util.List;

/**
 * One office, line or mailbox to tell.
 *
 * @param name in the language of its country; empty for an emergency number
 * @param phone as dialled inside the country; empty if there is none
 * @param address a web address without scheme, or a mail address; empty if there is none. Shown as
 *     text, so that a copied page cannot lead anyone astray
 */
public record Channel(
        Purpose purpose, String name, String phone, String address, List<Note> notes) {

    public Channel {
        notes = List.copyOf(notes);
    }

    /** What a phone dials at a tap (RFC 3966); empty where the number is no plain one. */
    public String dialled() {
        String digits = phone.replace(" ", "").replace("-", "");
        boolean plain = digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return plain && !digits.isEmpty() ? "tel:" + digits : "";
    }
}
