package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.outlook.OutlookFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a mail is only the wrapper around another one that was forwarded as an attachment.
 * A mail that says much itself, leads anywhere or brings other files is a mail of its own, and so
 * is what a mail server returns.
 */
final class Forwarding {

    private static final int LONGEST_NOTE = 400;
    private static final Set<String> SAYS_NOTHING =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "text/vcard");
    private static final List<String> SERVERS = List.of("mailer-daemon", "postmaster");

    private Forwarding() {}

    /**
     * @param inner the source of the first mail inside
     * @param count how many mails are inside
     */
    record Unwrapped(byte[] inner, int count) {}

    static Optional<Unwrapped> of(HeaderSection header, Entity entity, MessageLimits limits) {
        List<byte[]> inside = new ArrayList<>();
        List<Entity> own = new ArrayList<>();
        if (isFromServer(header) || !sorted(entity, inside, own) || inside.isEmpty()) {
            return Optional.empty();
        }
        Renderer renderer = new Renderer(limits);
        renderer.show(new Entity.Branch("multipart/mixed", own));
        boolean leads =
                renderer.rendering().links().stream()
                        .anyMatch(link -> link.kind() != Link.Kind.IMAGE && !isOfApp(link));
        return leads || renderer.rendering().visible.length() > LONGEST_NOTE
                ? Optional.empty()
                : Optional.of(new Unwrapped(inside.getFirst(), inside.size()));
    }

    private static boolean isFromServer(HeaderSection header) {
        String automatic = Octets.lower(header.raw("Auto-Submitted")).strip();
        String from = Octets.lower(header.raw("From"));
        return header.raw("Return-Path").strip().equals("<>")
                || !automatic.isEmpty() && !automatic.equals("no")
                || header.has("X-Failed-Recipients")
                || header.has("List-Id")
                || SERVERS.stream().anyMatch(from::contains);
    }

    /** Parts the mails inside from what the forwarder added; false for what is no mere forward. */
    private static boolean sorted(Entity entity, List<byte[]> inside, List<Entity> own) {
        return switch (entity) {
            case Entity.Enclosed enclosed -> {
                inside.add(Arrays.copyOfRange(enclosed.octets(), enclosed.from(), enclosed.to()));
                yield true;
            }
            case Entity.Branch branch ->
                    switch (branch.mediaType()) {
                        case "multipart/report", "multipart/digest" -> false;
                        case "multipart/alternative" -> own.add(branch);
                        default ->
                                branch.children().stream()
                                        .allMatch(child -> sorted(child, inside, own));
                    };
            case Entity.Leaf leaf -> sorted(leaf, inside, own);
        };
    }

    private static boolean sorted(Entity.Leaf leaf, List<byte[]> inside, List<Entity> own) {
        byte[] content = leaf.part().content();
        String name = leaf.part().fileName() == null ? "" : Octets.lower(leaf.part().fileName());
        if (OutlookFormat.isMessageFile(content) && OutlookFormat.read(content).isPresent()
                || name.endsWith(".eml") && content.length > 0) {
            inside.add(content);
            return true;
        }
        own.add(leaf);
        return !leaf.part().attached()
                || leaf.part().mediaType().startsWith("image/")
                || SAYS_NOTHING.contains(leaf.part().mediaType());
    }

    /** "Get Outlook for iOS" and the like. */
    private static boolean isOfApp(Link link) {
        return link.target().startsWith("https://aka.ms/")
                || link.target().startsWith("https://go.onelink.me/")
                || link.target().startsWith("mailto:");
    }
}
