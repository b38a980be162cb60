package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.PhraseTable;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.text.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a threat whatever its wording, by what it is made of: something held over the reader, a
 * harm that follows, a price and some pressure. Each field gives points once, however often it is
 * said, so a wording that the tables miss in one field can be made up for by the others. The limits
 * were measured on ordinary mail (decision record D017).
 */
final class WordFields {

    /** Such mails are short; in a long text the fields meet by chance. */
    private static final int SHORT = 700;

    private static final int MIDDLING = 1_500;
    private static final int LONGEST = 4_000;

    private static final int ENOUGH_IN_SHORT = 8;
    private static final int ENOUGH_IN_MIDDLING = 10;
    private static final int ENOUGH_IN_LONG = 12;

    /** What a mail that talks about such mails must say more, for each place where it does. */
    private static final int TALK = 4;

    /** A coin alone is only talk; a sum, a demand or an offer of instructions comes with it. */
    private static final int ASKED_FOR = 3;

    /** What most languages call by the same names, and what speaks against a threat. */
    private static final Set<Cue> SHARED =
            EnumSet.of(Cue.COIN, Cue.GIFT, Cue.SUM, Cue.ABOUT_FRAUD, Cue.MARKETING);

    private final Reading reading;
    private final boolean coin;
    private final boolean gift;
    private final boolean sum;
    private final boolean time;

    private WordFields(Reading reading, boolean coin, boolean sum, boolean time) {
        this.reading = reading;
        this.coin = coin || says(Cue.COIN);
        this.gift = says(Cue.GIFT);
        this.sum = sum || says(Cue.SUM);
        this.time = time || says(Cue.PRESS);
    }

    /**
     * @param coin whether a coin is asked for
     * @param sum whether a sum is named
     * @param time whether a time is set
     */
    static Threat.Kind kind(Reading reading, boolean coin, boolean sum, boolean time) {
        if (new WordFields(reading, coin, sum, time).kind() == Threat.Kind.NONE) {
            return Threat.Kind.NONE;
        }
        return PhraseTable.LANGUAGES.stream()
                .map(language -> reading.in(language, SHARED))
                .map(said -> new WordFields(said, coin, sum, time).kind())
                .filter(kind -> kind != Threat.Kind.NONE)
                .findFirst()
                .orElse(Threat.Kind.NONE);
    }

    private Threat.Kind kind() {
        int length = length();
        if (length > LONGEST) {
            return Threat.Kind.NONE;
        }
        int enough =
                (length < SHORT
                                ? ENOUGH_IN_SHORT
                                : length < MIDDLING ? ENOUGH_IN_MIDDLING : ENOUGH_IN_LONG)
                        + TALK * talk()
                        + points(says(Cue.MARKETING), TALK);
        if (summons() >= enough) {
            return Threat.Kind.SUMMONS;
        }
        return isOverPicturesOfTheYoung(length) || isThreat(enough) ? sort() : Threat.Kind.NONE;
    }

    /** Those who blackmail the young write little, and a child must not miss the help. */
    private boolean isOverPicturesOfTheYoung(int length) {
        return length < MIDDLING
                && says(Cue.UNDER_AGE)
                && says(Cue.GAVE_PICTURES)
                && (coin || gift || sum)
                && pressure() >= 1
                && (((coin || gift) && says(Cue.HOLDS))
                        || says(Cue.ADULT, Cue.ULTIMATUM, Cue.SPARES, Cue.TELL_NO_ONE))
                && talk() == 0;
    }

    /** Where nothing that cannot be traced is asked for, only dark words tell it from a bill. */
    private boolean isThreat(int enough) {
        boolean bought = says(Cue.HIRED) && says(Cue.SPARES);
        boolean strong =
                grip() >= 2
                        || deadly()
                        || bought
                        || ((coin || gift) && harm() >= 4)
                        || ((coin || gift) && says(Cue.FLOODS, Cue.DDOS));
        boolean pressed = pressure() >= 1 || says(Cue.ULTIMATUM);
        int said = price() + grip() + harm() + pressure();
        if (!strong || !pressed || said < enough) {
            return false;
        }
        int longer = (enough - ENOUGH_IN_SHORT) / 2;
        if (coin && (price() >= ASKED_FOR || says(Cue.SPARES, Cue.ULTIMATUM))) {
            return dark() >= longer + points(gift, 1);
        }
        boolean demands =
                says(Cue.DEMAND, Cue.PAY_DEMAND)
                        && (sum || grip() >= 2 || says(Cue.HIRED, Cue.BOMB));
        boolean asks = gift || demands || says(Cue.INSTRUCTIONS);
        boolean again = longer == 0 && says(Cue.ESCALATION) && says(Cue.HOLDS);
        boolean bound = time && says(Cue.HOLDS) && says(Cue.CONDITION);
        boolean told = longer == 0 && bound && says(Cue.INSTRUCTIONS) && dark() >= 1;
        boolean card = longer == 0 && bound && gift && dark() >= 1;
        boolean dark = asks && dark() >= (gift ? 2 : 3) + 2 * longer;
        boolean given = sum && pressure() >= 1 && says(Cue.GAVE_PICTURES);
        return longer < 2 && harm() >= 2 && (given || again || told || card || dark);
    }

    /** In how many places it talks about such mails; several languages share a word. */
    private int talk() {
        return (int)
                reading.spans(Cue.ABOUT_FRAUD).stream().mapToInt(Span::start).distinct().count();
    }

    /** A sign of a script without spaces says as much as two letters or more. */
    private int length() {
        String folded = reading.text().folded();
        return folded.length() + (int) folded.chars().filter(c -> c >= 0x2E80).count();
    }

    /** What is asked for. */
    private int price() {
        return points(coin || gift, 2)
                + points(sum, 1)
                + points(says(Cue.DEMAND, Cue.PAY_DEMAND), 1)
                + points(says(Cue.INSTRUCTIONS), coin ? 1 : 2);
    }

    /** What is held over the reader. */
    private int grip() {
        return points(says(Cue.HOLDS), 2)
                + points(says(Cue.WEBCAM_VIDEO), says(Cue.HOLDS) ? 1 : 2)
                + points(says(Cue.HACKED, Cue.MALWARE_INSTALLED), 1)
                + points(says(Cue.SECRET), 2)
                + points(says(Cue.PASSWORD_SHOWN), 1)
                + points(says(Cue.GAVE_PICTURES), 2)
                + points(says(Cue.ADULT), 1)
                + points(coin && says(Cue.TAKEN, Cue.DATA_RANSOM), 2);
    }

    /** What will happen. */
    private int harm() {
        return points(says(Cue.AUDIENCE), 2)
                + points(says(Cue.WILL_PUBLISH, Cue.CONTACTS_HARVESTED), 1)
                + points(says(Cue.ULTIMATUM), 2)
                + points(deadly(), 3)
                + points(says(Cue.HIRED), 2)
                + points((coin || gift) && says(Cue.FLOODS, Cue.DDOS), 3)
                + points(says(Cue.SHAME), 1);
    }

    /** An accident or an end is a threat only beside a client, a secret or a way out. */
    private boolean deadly() {
        boolean meant = coin || says(Cue.SPARES, Cue.TELL_NO_ONE);
        boolean killed = says(Cue.HIRED) || says(Cue.SECRET, Cue.ULTIMATUM);
        return says(Cue.BOMB) || (meant && (says(Cue.HITMAN) || (says(Cue.KILLS) && killed)));
    }

    /** What keeps the reader from thinking it over. */
    private int pressure() {
        return points(says(Cue.CONDITION), 1)
                + points(time, 1)
                + points(says(Cue.ESCALATION), 1)
                + points(says(Cue.SPARES), 2)
                + points(says(Cue.PROMISE_TO_DELETE), 1)
                + points(says(Cue.TELL_NO_ONE), 1)
                + points(says(Cue.CHANGES_ARE_USELESS, Cue.ANONYMITY_BOAST), 1);
    }

    /** How much is said that bills, reminders and invitations do not say. */
    private int dark() {
        return points(says(Cue.ULTIMATUM), 2)
                + points(says(Cue.SPARES), 1)
                + points(says(Cue.SECRET), 1)
                + points(says(Cue.HIRED), 1)
                + points(deadly(), 1)
                + points(says(Cue.ADULT), 1)
                + points(says(Cue.UNDER_AGE) && says(Cue.SPARES, Cue.GAVE_PICTURES), 2)
                + points(says(Cue.HACKED, Cue.MALWARE_INSTALLED), 1)
                + points(says(Cue.TELL_NO_ONE), 1)
                + points(says(Cue.ESCALATION), 1)
                + points((coin || gift) && says(Cue.FLOODS, Cue.DDOS), 1)
                + points(says(Cue.SHAME), 1);
    }

    /** A made-up accusation that an answer by mail would settle. */
    private int summons() {
        boolean accuses = says(Cue.GRAVE_OFFENCE) && says(Cue.SUMMONS, Cue.POLICE);
        return accuses
                ? 4
                        + points(says(Cue.SUMMONS), 1)
                        + points(says(Cue.POLICE), 1)
                        + points(time, 1)
                        + points(says(Cue.ANSWER_CHARGE), 2)
                        + points(says(Cue.CONDITION), 1)
                        + points(says(Cue.AUDIENCE), 1)
                : 0;
    }

    private Threat.Kind sort() {
        boolean personal = says(Cue.WEBCAM_VIDEO, Cue.HOLDS, Cue.SECRET, Cue.ADULT);
        if (says(Cue.BOMB)) {
            return Threat.Kind.BOMB;
        }
        if (says(Cue.HITMAN) || says(Cue.KILLS) && (says(Cue.HIRED) || !personal)) {
            return Threat.Kind.LIFE;
        }
        if (says(Cue.FLOODS, Cue.DDOS) && !says(Cue.WEBCAM_VIDEO, Cue.SECRET)) {
            return Threat.Kind.ATTACK;
        }
        return says(Cue.TAKEN, Cue.DATA_RANSOM) && !says(Cue.WEBCAM_VIDEO, Cue.ADULT)
                ? Threat.Kind.DATA
                : Threat.Kind.SECRETS;
    }

    private boolean says(Cue... cues) {
        return Stream.of(cues).anyMatch(reading::says);
    }

    private static int points(boolean said, int points) {
        return said ? points : 0;
    }
}
