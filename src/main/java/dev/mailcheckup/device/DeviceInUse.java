package dev.mailcheckup.device;

import java.util.Map;
import java.util.Optional;

/**
 * The kind of device that the visitor uses now, by what its browser calls itself. Only the kind is
 * read: the versions in a User-Agent string are old ones on purpose.
 */
public final class DeviceInUse {

    /** What client hints call the kinds (User-Agent Client Hints, section 3.1). */
    private static final Map<String, String> HINTED =
            Map.of(
                    "Windows", "windows",
                    "macOS", "mac",
                    "Linux", "linux",
                    "Chrome OS", "chromeos",
                    "Chromium OS", "chromeos",
                    "Android", "android",
                    "iOS", "ios");

    private DeviceInUse() {}

    /**
     * The code of a device of the check-up.
     *
     * @param platform what client hints say; empty where the browser gives none
     * @param userAgent its User-Agent string
     * @param touch whether several fingers can touch the screen: an iPad calls itself a Mac
     */
    public static Optional<String> code(String platform, String userAgent, boolean touch) {
        return Optional.ofNullable(HINTED.get(platform)).or(() -> named(userAgent, touch));
    }

    private static Optional<String> named(String userAgent, boolean touch) {
        if (userAgent.contains("iPhone") || userAgent.contains("iPad")) {
            return Optional.of("ios");
        }
        if (userAgent.contains("Macintosh")) {
            return Optional.of(touch ? "ios" : "mac");
        }
        if (userAgent.contains("Android")) {
            return Optional.of("android");
        }
        if (userAgent.contains("CrOS")) {
            return Optional.of("chromeos");
        }
        if (userAgent.contains("Windows NT")) {
            return Optional.of("windows");
        }
        return userAgent.contains("Linux") ? Optional.of("linux") : Optional.empty();
    }
}
