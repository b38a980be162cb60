package dev.mailcheckup.password;

import java.util.List;
import java.util.Map;

/**
 * Writes a report as one line of JSON: what the browser's element and the command line read. All
 * values are numbers, booleans and codes, so nothing has to be escaped.
 */
public final class ReportJson {

    private ReportJson() {}

    public static String write(PasswordReport report) {
        PasswordRules rules = report.rules();
        Evidence evidence = report.evidence();
        StringBuilder json = new StringBuilder(400);
        json.append("{\"strength\":\"").append(report.strength().code());
        json.append("\",\"score\":").append(report.score());
        json.append(",\"guesses\":").append(report.guesses());
        json.append(",\"all\":").append(report.all());
        json.append(",\"rules\":{\"longer-than-12\":").append(rules.longerThanTwelve());
        json.append(",\"small-letter\":").append(rules.smallLetter());
        json.append(",\"big-letter\":").append(rules.bigLetter());
        json.append(",\"digit\":").append(rules.digit());
        json.append(",\"special\":").append(rules.special());
        json.append("},\"evidence\":{\"fifteen-or-more\":").append(evidence.fifteenOrMore());
        json.append(",\"eight-or-more\":").append(evidence.eightOrMore());
        json.append(",\"not-common\":").append(evidence.notCommon());
        json.append(",\"hard-to-guess\":").append(evidence.hardToGuess());
        json.append("},\"reasons\":");
        parts(report.parts(), json);
        json.append(",\"times\":{");
        times(report.times(), json);
        json.append("},\"help\":\"").append(report.help().code()).append("\"}");
        return json.toString();
    }

    private static void parts(List<Part> parts, StringBuilder json) {
        json.append('[');
        for (Part part : parts) {
            comma(json);
            json.append("{\"from\":").append(part.from()).append(",\"to\":").append(part.to());
            json.append(",\"code\":\"").append(part.kind().code()).append("\",\"twists\":[");
            for (Part.Twist twist : part.twists()) {
                comma(json);
                json.append('"').append(twist.code()).append('"');
            }
            json.append("]}");
        }
        json.append(']');
    }

    private static void times(Map<CrackTime.Attacker, CrackTime> times, StringBuilder json) {
        times.forEach((attacker, time) -> {
            comma(json);
            json.append('"').append(attacker.code()).append("\":{\"unit\":\"");
            json.append(time.unit().code())
                    .append("\",\"count\":")
                    .append(time.count())
                    .append('}');
        });
    }

    private static void comma(StringBuilder json) {
        char last = json.charAt(json.length() - 1);
        if (last != '[' && last != '{') {
            json.append(',');
        }
    }
}
