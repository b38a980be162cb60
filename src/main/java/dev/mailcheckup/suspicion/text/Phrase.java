package dev.mailcheckup.suspicion.text;

import java.util.List;

/**
 * One way to say a cue: pieces that follow one another.
 *
 * @param pieces each a list of literals (by number), any of which will do
 * @param reaches for each piece after the first, how many characters may lie between it and the one
 *     before; {@link #ANYWHERE} where the order does not matter
 * @param language whose table it stands in, or {@link Said#ANY}
 */
record Phrase(Cue cue, List<int[]> pieces, List<Integer> reaches, String language) {

    static final int NEXT = 0;
    static final int NEAR = 28;
    static final int FAR = 110;
    static final int ANYWHERE = Integer.MAX_VALUE;
}
