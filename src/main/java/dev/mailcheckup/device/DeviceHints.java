package dev.mailcheckup.device;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a browser tells a page that asks (User-Agent Client Hints). Only Chromium answers, and only
 * over https or on the same machine. The User-Agent string is never read for a version: it states
 * old ones on purpose.
 *
 * @param platform such as {@code Windows}; empty where the browser does not answer
 * @param platformVersion numbers with dots; empty on Linux
 * @param browserMajor of the brand {@link #BRAND}; 0 where the browser does not tell
 */
public record DeviceHints(String platform, String platformVersion, int browserMajor)
        implements Serializable {

    /** The brand that all browsers of this engine name beside their own. */
    public static final String BRAND = "Chromium";

    public static final DeviceHints NONE = new DeviceHints("", "", 0);

    private static final int WINDOWS_11_FROM = 13;
    private static final int LONGEST = 40;

    /**
     * The system it looks like, by its code among the answers. Windows 11 does not tell which
     * version of it is there, and Windows older than 10 does not tell which one it is.
     */
    public Optional<String> system() {
        int major = major();
        return switch (platform) {
            case "Windows" -> windows(major);
            case "macOS" -> listed("mac", major);
            case "Android" -> listed("android", major);
            default -> Optional.empty();
        };
    }

    private static Optional<String> windows(int major) {
        if (major >= WINDOWS_11_FROM) {
            return Optional.of("windows-11-some");
        }
        return major >= 1 ? Optional.of("windows-10") : Optional.empty();
    }

    private static Optional<String> listed(String device, int major) {
        return SupportDates.listed().hinted(device, major).map(SupportedSystem::code);
    }

    /** The same from what the browser's own script answers; text of any length is no harm. */
    public static DeviceHints read(String platform, String platformVersion, String browserVersion) {
        return new DeviceHints(
                platform.length() > LONGEST ? "" : platform,
                platformVersion.length() > LONGEST ? "" : platformVersion,
                Math.max(0, major(browserVersion)));
    }

    /** -1 where no number stands first. */
    private int major() {
        return major(platformVersion);
    }

    private static int major(String version) {
        int dot = version.indexOf('.');
        String first = dot < 0 ? version : version.substring(0, dot);
        boolean number =
                !first.isEmpty()
                        && first.length() <= 4
                        && first.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(first) : -1;
    }
}
