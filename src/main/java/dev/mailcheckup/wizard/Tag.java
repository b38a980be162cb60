package dev.mailcheckup.wizard;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the set-up pages tell about a visitor; it decides which questions are asked. */
public enum Tag {
    PRIVATE,
    WORK,
    ADMIN,
    WEB,
    PROGRAM,
    APP,
    WINDOWS,
    MAC,
    LINUX,
    CHROMEOS,
    IOS,
    ANDROID,
    PUBLIC_COMPUTER;

    /** The devices a visitor can look after. A public computer is none of them. */
    public static final List<Tag> DEVICES = List.of(WINDOWS, MAC, LINUX, CHROMEOS, IOS, ANDROID);

    private static final Set<Tag> HANDHELD = EnumSet.of(IOS, ANDROID);

    private static final Set<Tag> READING = EnumSet.of(WEB, PROGRAM, APP);

    /** Also the code of the choice that sets the tag; words under {@code device.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Tag> byCode(String code) {
        return List.of(values()).stream().filter(tag -> tag.code().equals(code)).findFirst();
    }

    /**
     * The tags that the answers set. Who does not know how they read mail is asked about all three
     * ways; who does not say what the mail is for is taken as a private person.
     */
    public static Set<Tag> of(Answers answers) {
        EnumSet<Tag> tags = EnumSet.noneOf(Tag.class);
        List<String> uses = answers.values("s1");
        if (uses.contains("work") || uses.contains("both")) {
            tags.add(WORK);
            if (answers.values("s1b").contains("yes")) {
                tags.add(ADMIN);
            }
        }
        if (!uses.contains("work")) {
            tags.add(PRIVATE);
        }
        for (String setUp : List.of("s2", "s3")) {
            answers.values(setUp).forEach(code -> byCode(code).ifPresent(tags::add));
        }
        if (tags.stream().noneMatch(READING::contains)) {
            tags.addAll(READING);
        }
        return tags;
    }

    /** Whether the visitor said that the mail has nothing to do with work. */
    public static boolean isOnlyPrivate(Answers answers) {
        return answers.values("s1").contains("private");
    }

    /** The devices the visitor ticked, in the order of {@link #DEVICES}. */
    public static List<Tag> devices(Answers answers) {
        Set<Tag> tags = of(answers);
        return DEVICES.stream().filter(tags::contains).toList();
    }

    /** Those of the ticked devices that read mail in a program or an app, not only in a browser. */
    public static List<Tag> devicesWithProgram(Answers answers) {
        Set<Tag> tags = of(answers);
        return devices(answers).stream()
                .filter(device -> tags.contains(HANDHELD.contains(device) ? APP : PROGRAM))
                .toList();
    }
}
