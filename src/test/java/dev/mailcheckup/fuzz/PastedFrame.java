package dev.mailcheckup.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text as pages and mail programs frame it for copying; its first octet says how. */
final class PastedFrame {

    private static final int FORMS = 7;
    private static final String FIELDS =
            "From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Thu, 1 Jan 2026 00:00:00 +0000\n";

    private PastedFrame() {}

    static byte[] around(byte[] input) {
        if (input.length == 0) {
            return input;
        }
        String text = new String(input, 1, input.length - 1, StandardCharsets.ISO_8859_1);
        List<String> lines = (FIELDS + text).lines().toList();
        StringBuilder framed = new StringBuilder();
        int form = (input[0] & 0xff) % FORMS;
        Charset charset = form == 6 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            framed.append(
                    switch (form) {
                        case 0 -> "> " + line + "\n";
                        case 1 -> ">> > " + line + "\n";
                        case 2 -> (i + 1) + ". " + line + "\n";
                        case 3 -> line + "\n\n";
                        case 4 -> line.replace("<", "&lt;").replace(">", "&gt;") + "\r";
                        case 5 -> "    " + line.replaceFirst(":", ":\u00c2\u00a0") + "\r\r\n";
                        default -> line + "\n";
                    });
        }
        return framed.toString().getBytes(charset);
    }
}
