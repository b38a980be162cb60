package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.text.ReportedSpeech;
import dev.mailcheckup.suspicion.wallet.WalletFound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges whether what is said comes together as a threat with a demand. No single sentence decides,
 * and a wallet alone is never a threat.
 */
public final class Threats {

    /** How much each thing said adds to a threat about secrets. */
    private static final Map<Cue, Integer> WEIGHTS =
            Map.ofEntries(
                    Map.entry(Cue.WEBCAM_VIDEO, 4),
                    Map.entry(Cue.HACKED, 2),
                    Map.entry(Cue.MALWARE_INSTALLED, 2),
                    Map.entry(Cue.CONTACTS_HARVESTED, 2),
                    Map.entry(Cue.WILL_PUBLISH, 2),
                    Map.entry(Cue.SENT_FROM_YOUR_MAILBOX, 1),
                    Map.entry(Cue.SEES_YOU_READING, 1),
                    Map.entry(Cue.PASSWORD_SHOWN, 1),
                    Map.entry(Cue.PERSONAL_DETAILS_SHOWN, 2),
                    Map.entry(Cue.ADULT, 1),
                    Map.entry(Cue.SHAME, 1),
                    Map.entry(Cue.TELL_NO_ONE, 1),
                    Map.entry(Cue.CHANGES_ARE_USELESS, 1),
                    Map.entry(Cue.PROMISE_TO_DELETE, 1),
                    Map.entry(Cue.ESCALATION, 1),
                    Map.entry(Cue.HOW_TO_BUY_COIN, 1),
                    Map.entry(Cue.ANONYMITY_BOAST, 1),
                    Map.entry(Cue.DO_NOT_REPLY, 1));

    private static final int COIN_DEMAND = 3;
    private static final int PLAIN_DEMAND = 1;
    private static final int DEADLINE = 1;
    private static final int ENOUGH_WITH_DEMAND = 10;
    private static final int ENOUGH_WITHOUT_COIN = 14;

    /** A film, an audience and a condition have this much between them. */
    private static final int CORE = 8;

    private static final int SHORT_TEXT = 3_000;

    /** Beyond this, what is said lies too far apart to be one threat. */
    private static final int LONG_TEXT = 12_000;

    private Threats() {}

    public static Threat in(Reading reading, List<WalletFound> wallets) {
        Threat threat = asWritten(reading, wallets);
        if (!threat.isExtortion() || !reading.says(Cue.ABOUT_FRAUD)) {
            return threat;
        }
        Reading rest = Reading.of(ReportedSpeech.leftOut(reading.text().original()));
        return warns(rest, wallets) ? asWritten(rest, wallets) : threat;
    }

    /** Without what it quotes, the mail threatens nobody, speaks of fraud and names no wallet. */
    private static boolean warns(Reading rest, List<WalletFound> wallets) {
        return rest.says(Cue.ABOUT_FRAUD)
                && wallets.stream()
                        .noneMatch(each -> rest.text().original().contains(each.address()))
                && !asWritten(rest, List.of()).isExtortion();
    }

    private static Threat asWritten(Reading reading, List<WalletFound> wallets) {
        boolean asks =
                reading.says(Cue.COIN) || reading.says(Cue.PAY_DEMAND) || reading.says(Cue.DEMAND);
        List<Sum> sums = Amounts.in(reading.text(), asks);
        List<Amount> amounts = sums.stream().map(Sum::amount).toList();
        Optional<Deadlines.Found> deadline = Deadlines.in(reading);
        boolean coin = reading.says(Cue.COIN) || wallets.stream().anyMatch(WalletFound::valid);
        boolean pay = reading.says(Cue.PAY_DEMAND);
        boolean asksForCoin = coin && (pay || !amounts.isEmpty() || !wallets.isEmpty());
        int strength = deadline.isPresent() ? DEADLINE : 0;
        for (Map.Entry<Cue, Integer> weight : WEIGHTS.entrySet()) {
            strength += reading.says(weight.getKey()) ? weight.getValue() : 0;
        }
        strength += asksForCoin ? COIN_DEMAND : pay && !amounts.isEmpty() ? PLAIN_DEMAND : 0;
        strength -= aboutFraud(reading);
        Threat.Kind kind = kind(reading, strength, asksForCoin, pay, deadline.isPresent(), amounts);
        boolean relevant = kind != Threat.Kind.NONE || strength >= ENOUGH_WITH_DEMAND - 2;
        return new Threat(
                kind,
                strength,
                relevant
                        ? ThreatClaims.in(kind, reading, deadline, coin || pay ? sums : List.of())
                        : List.of(),
                amounts,
                deadline.map(Deadlines.Found::time),
                quotes(reading));
    }

    private static int aboutFraud(Reading reading) {
        int talk = Math.min(6, 2 * reading.times(Cue.ABOUT_FRAUD));
        int length = reading.text().folded().length() > LONG_TEXT ? 4 : 0;
        return talk + length;
    }

    private static Threat.Kind kind(
            Reading reading,
            int strength,
            boolean asksForCoin,
            boolean pay,
            boolean deadline,
            List<Amount> amounts) {
        boolean threatens =
                reading.says(Cue.WEBCAM_VIDEO)
                        || reading.says(Cue.HACKED)
                        || reading.says(Cue.MALWARE_INSTALLED);
        boolean consequence =
                reading.says(Cue.CONTACTS_HARVESTED)
                        || reading.says(Cue.WILL_PUBLISH)
                        || reading.says(Cue.SHAME)
                        || reading.says(Cue.WEBCAM_VIDEO);
        int enough = asksForCoin ? ENOUGH_WITH_DEMAND : ENOUGH_WITHOUT_COIN;
        boolean isolates =
                reading.says(Cue.TELL_NO_ONE)
                        || reading.says(Cue.CHANGES_ARE_USELESS)
                        || reading.says(Cue.PROMISE_TO_DELETE);
        if (threatens && (consequence || isolates) && strength >= enough) {
            return secretsOrSystems(reading);
        }
        boolean summons =
                reading.says(Cue.POLICE)
                        && reading.says(Cue.SUMMONS)
                        && reading.says(Cue.GRAVE_OFFENCE);
        if (!summons
                && strength >= CORE
                && isFilmWithUltimatum(reading, pay || asksForCoin || deadline)) {
            return Threat.Kind.SECRETS;
        }
        boolean talk =
                reading.times(Cue.ABOUT_FRAUD) >= 2 || reading.text().folded().length() > LONG_TEXT;
        if (talk) {
            return Threat.Kind.NONE;
        }
        if (reading.says(Cue.BOMB) && asksForCoin) {
            return Threat.Kind.BOMB;
        }
        boolean pressed =
                deadline || reading.says(Cue.ESCALATION) || reading.says(Cue.WILL_PUBLISH);
        if (reading.says(Cue.DDOS) && asksForCoin && pay && pressed) {
            return Threat.Kind.ATTACK;
        }
        if (reading.says(Cue.DATA_RANSOM)
                && asksForCoin
                && pay
                && (deadline || reading.says(Cue.WILL_PUBLISH))) {
            return Threat.Kind.DATA;
        }
        return summons
                ? Threat.Kind.SUMMONS
                : WordFields.kind(reading, asksForCoin, !amounts.isEmpty(), deadline);
    }

    /** A break-in without any talk of films is about a site or its data. */
    private static Threat.Kind secretsOrSystems(Reading reading) {
        if (reading.says(Cue.ADULT) || reading.says(Cue.WEBCAM_VIDEO)) {
            return Threat.Kind.SECRETS;
        }
        if (reading.says(Cue.DDOS)) {
            return Threat.Kind.ATTACK;
        }
        return reading.says(Cue.DATA_RANSOM) ? Threat.Kind.DATA : Threat.Kind.SECRETS;
    }

    /** Film, audience and a condition: short threats leave the rest for a second mail. */
    private static boolean isFilmWithUltimatum(Reading reading, boolean condition) {
        boolean audience = reading.says(Cue.CONTACTS_HARVESTED) || reading.says(Cue.WILL_PUBLISH);
        return reading.says(Cue.WEBCAM_VIDEO)
                && reading.says(Cue.ADULT)
                && audience
                && (condition || reading.says(Cue.ESCALATION))
                && !reading.says(Cue.ABOUT_FRAUD)
                && reading.text().folded().length() < SHORT_TEXT;
    }

    private static Map<Cue, String> quotes(Reading reading) {
        Map<Cue, String> quotes = new EnumMap<>(Cue.class);
        for (Cue cue :
                List.of(Cue.BOMB, Cue.HITMAN, Cue.DDOS, Cue.DATA_RANSOM, Cue.SUMMONS, Cue.POLICE)) {
            if (reading.says(cue)) {
                quotes.put(cue, reading.quote(cue));
            }
        }
        return quotes;
    }
}
