package dev.mailcheckup.organisation;

/**
 * Why the file of an organisation cannot be used, for the person who wrote it.
 *
 * @param line where, from 1; 0 where it is about no line
 */
public record Fault(int line, String problem, String expected) {

    /** One sentence for each of what is wrong and what to write instead. */
    public String text() {
        return (line == 0 ? "" : "Line " + line + ": ") + problem + ". " + expected + ".";
    }
}
