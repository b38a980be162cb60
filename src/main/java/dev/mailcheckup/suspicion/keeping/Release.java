package dev.mailcheckup.suspicion.keeping;

import java.util.Optional;

/** Which version of the app this is, as its jar says. */
final class Release {

    private Release() {}

    static String version() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
    }
}
