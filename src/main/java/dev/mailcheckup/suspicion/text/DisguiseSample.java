package dev.mailcheckup.suspicion.text;

import dev.mailcheckup.finding.Evidence;

/** A piece of a disguised text, in plain letters and as it was written. */
public final class DisguiseSample {

    private static final int LONGEST = 120;

    private DisguiseSample() {}

    public static Evidence.Mismatch of(FoldedText text) {
        for (String line : text.original().split("\n", 400)) {
            String piece = line.strip();
            for (int at = 0; at < piece.length(); at += LONGEST) {
                String part = piece.substring(at, Math.min(piece.length(), at + LONGEST));
                FoldedText folded = FoldedText.of(part);
                Disguise disguise = folded.disguise();
                if (disguise.mixedWords() + disguise.invisible() + disguise.spelledOut() > 0) {
                    return new Evidence.Mismatch(folded.folded().strip(), part);
                }
            }
        }
        return atFirstBracket(text);
    }

    /** Made-up words in brackets are only told from ordinary ones over a whole text. */
    private static Evidence.Mismatch atFirstBracket(FoldedText text) {
        int bracket = Math.max(0, text.original().indexOf('('));
        int first = 0;
        while (first < text.folded().length() - 1 && text.origins()[first] < bracket - 20) {
            first++;
        }
        int last = Math.min(text.folded().length(), first + LONGEST / 2) - 1;
        if (last <= first) {
            return new Evidence.Mismatch(text.folded().strip(), text.original());
        }
        return new Evidence.Mismatch(
                text.folded().substring(first, last).strip(),
                text.original().substring(text.origins()[first], text.origins()[last]).strip());
    }
}
