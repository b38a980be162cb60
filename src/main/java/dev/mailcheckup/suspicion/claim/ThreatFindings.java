package dev.mailcheckup.suspicion.claim;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.text.Cue;
import dev.mailcheckup.suspicion.text.DisguiseSample;
import dev.mailcheckup.suspicion.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The findings that a threat gives. */
public final class ThreatFindings {

    private ThreatFindings() {}

    public static List<Finding> of(Message message, Reading reading, Threat threat) {
        List<Finding> findings = new ArrayList<>();
        switch (threat.kind()) {
            case SECRETS -> {
                findings.add(urgent(TextCode.EXTORTION_THREAT, Evidence.NONE));
                if (ThreatClaims.mayBeReal(reading)) {
                    findings.add(
                            quoted(
                                    TextCode.PICTURES_YOU_GAVE,
                                    reading,
                                    Cue.GAVE_PICTURES,
                                    Cue.UNDER_AGE));
                }
            }
            case BOMB -> findings.add(quoted(TextCode.BOMB_THREAT, reading, Cue.BOMB));
            case LIFE -> findings.add(quoted(TextCode.LIFE_THREAT, reading, Cue.HITMAN, Cue.KILLS));
            case ATTACK ->
                    findings.add(quoted(TextCode.ATTACK_THREAT, reading, Cue.DDOS, Cue.FLOODS));
            case DATA ->
                    findings.add(quoted(TextCode.DATA_THREAT, reading, Cue.DATA_RANSOM, Cue.TAKEN));
            case SUMMONS -> findings.add(quoted(TextCode.FALSE_SUMMONS, reading, Cue.SUMMONS));
            case NONE -> Summons.of(message).ifPresent(findings::add);
        }
        if (reading.text().disguise().isDeliberate()) {
            findings.add(
                    new Finding(
                            TextCode.TEXT_DISGUISED,
                            Severity.IMPORTANT,
                            DisguiseSample.of(reading.text())));
        }
        return findings;
    }

    /** Quotes the words of the first cue that was said. */
    private static Finding quoted(FindingCode code, Reading reading, Cue... cues) {
        return Stream.of(cues)
                .filter(reading::says)
                .findFirst()
                .map(cue -> urgent(code, new Evidence.Quote(reading.quote(cue))))
                .orElseGet(() -> urgent(code, Evidence.NONE));
    }

    private static Finding urgent(FindingCode code, Evidence evidence) {
        return new Finding(code, Severity.URGENT, evidence);
    }
}
