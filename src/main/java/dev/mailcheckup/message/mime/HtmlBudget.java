package dev.mailcheckup.message.mime;

/**
 * How much HTML of one mail is built into trees, over all its parts. Tags are counted apart: an
 * HTML parser repeats open formatting for each new block, so a few megabytes of tags would fill a
 * heap.
 */
final class HtmlBudget {

    static final int CHARACTERS = 4 * 1024 * 1024;
    static final int TAGS = 40_000;

    private int characters = CHARACTERS;
    private int tags = TAGS;

    /** As much of the page as is left to spend. */
    String cut(String html) {
        int end = 0;
        int most = Math.min(html.length(), characters);
        while (end < most) {
            if (html.charAt(end) == '<') {
                if (tags == 0) {
                    break;
                }
                tags--;
            }
            end++;
        }
        characters -= end;
        return html.substring(0, end);
    }
}
