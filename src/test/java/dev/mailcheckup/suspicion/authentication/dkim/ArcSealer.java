package dev.mailcheckup.suspicion.authentication.dkim;

import java.util.ArrayList;
import java.util.List;

/** Seals a sample mail as a station that passes it on does (RFC 8617, section 5.1). */
public record ArcSealer(DkimSigner signer) {

    /**
     * The mail with one more set on top.
     *
     * @param before the sets that the mail carries already, first station first, each as {@link
     *     #seal} returned it in {@link Sealed#set}
     * @param results what the station writes after its name
     */
    public Sealed seal(Sealed before, String results) {
        int instance = before.sets().size() + 1;
        String i = "i=" + instance + "; ";
        String told = "ARC-Authentication-Results: " + i + results;
        String open =
                signer.unsigned(
                                before.mail(),
                                DkimSigner.USUAL,
                                "ARC-Message-Signature: " + i + "a=" + signer.algorithm() + "; ")
                        .strip();
        String signed =
                open
                        + signer.signature(
                                DkimSigner.signedText(before.mail(), DkimSigner.USUAL, open));
        String seal =
                "ARC-Seal: "
                        + i
                        + "a="
                        + signer.algorithm()
                        + "; cv="
                        + (instance == 1 ? "none" : "pass")
                        + "; d="
                        + signer.domain()
                        + "; s="
                        + signer.selector()
                        + "; b=";
        StringBuilder text = new StringBuilder();
        for (List<String> set : before.sets()) {
            set.forEach(field -> text.append(DkimSigner.relaxed(field)).append("\r\n"));
        }
        text.append(DkimSigner.relaxed(told)).append("\r\n");
        text.append(DkimSigner.relaxed(signed)).append("\r\n");
        text.append(DkimSigner.relaxed(seal));
        List<String> set = List.of(told, signed, seal + signer.signature(text.toString()));
        List<List<String>> sets = new ArrayList<>(before.sets());
        sets.add(set);
        return new Sealed(String.join("\n", set.reversed()) + "\n" + before.mail(), sets);
    }

    /** A mail with its sets, first station first. */
    public record Sealed(String mail, List<List<String>> sets) {

        public static Sealed none(String mail) {
            return new Sealed(mail, List.of());
        }
    }
}
