package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each finding says about the mail, in points. From {@link #SUSPICIOUS} points on a mail
 * is suspicious, from {@link #DANGEROUS} on dangerous. Findings below zero speak for the mail.
 */
final class Weights {

    static final int DANGEROUS = 100;
    static final int SUSPICIOUS = 50;

    /**
     * @param points what the finding adds
     * @param kind the kind of mail it speaks for; NONE where it fits any
     */
    record Weight(int points, MailKind kind) {}

    private static final Weight NOTHING = new Weight(0, MailKind.NONE);

    private static final Map<FindingCode, Weight> TABLE = new EnumMap<>(FindingCode.class);

    static {
        put(FindingCode.EXTORTION_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.BOMB_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.LIFE_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.ATTACK_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.DATA_THREAT, 200, MailKind.EXTORTION);
        put(FindingCode.FALSE_SUMMONS, 200, MailKind.EXTORTION);
    }

    private Weights() {}

    static Weight of(FindingCode code) {
        return TABLE.getOrDefault(code, NOTHING);
    }

    private static void put(FindingCode code, int points, MailKind kind) {
        TABLE.put(code, new Weight(points, kind));
    }
}
