package dev.mailcheckup.message;

/**
 * HTML smuggling: a script has the browser put a file together and save it, behind all filters that
 * look at files on the way.
 */
public final class FileBuilding {

    private FileBuilding() {}

    /** Whether such a script does both: it builds a file and it saves one. */
    public static boolean in(String script) {
        boolean saves =
                script.contains("msSaveOrOpenBlob")
                        || script.contains("msSaveBlob")
                        || script.contains(".download");
        boolean builds =
                script.contains("Blob(")
                        || script.contains("createObjectURL")
                        || script.contains("data:application/");
        return saves && builds;
    }
}
