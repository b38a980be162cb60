package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.exposure.Door;
import dev.mailcheckup.exposure.DoorReport;
import dev.mailcheckup.exposure.DoorReport.Knocked;
import dev.mailcheckup.exposure.DoorReport.NotTested;
import dev.mailcheckup.exposure.DoorState;
import dev.mailcheckup.shell.Background;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.wizard.DoorLook;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import dev.mailcheckup.words.Punctuation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knocks on the visitor's own address. There is no field for another one. */
final class DoorLookField extends LookField {

    private final Looks looks;

    DoorLookField(QuestionWords words, Row row, List<String> answered, Looks looks) {
        super(words, row, answered, "doors", words.words().get("look.doors.text"));
        this.looks = looks;
        for (String note : getTranslation("look.doors.notes").lines().toList()) {
            Paragraph paragraph = new Paragraph(note);
            paragraph.addClassName("hint");
            add(paragraph);
        }
    }

    @Override
    void look() {
        String own = VisitorAddress.ownOfThisRequest();
        if (own.isEmpty()) {
            done(Optional.of(new NotTested(DoorReport.Reason.ADDRESS)));
            return;
        }
        var wait = looks.limits().waitFor(Errand.DOORS, own);
        if (wait.isPresent()) {
            say(getTranslation("look.wait", wait.get().plusSeconds(59).toMinutes()));
            return;
        }
        working(true);
        Background.run(this, () -> looks.doors().check(own), this::done);
    }

    private void done(Optional<DoorReport> report) {
        working(false);
        if (report.isEmpty()) {
            say(getTranslation("look.failed"));
            return;
        }
        found(DoorLook.code(report.get().verdict()));
        say(
                switch (report.get()) {
                    case NotTested(var reason) ->
                            getTranslation("look.doors.reason." + reason.code());
                    case Knocked(var states) -> lines(states);
                });
    }

    private String lines(Map<Door, DoorState> states) {
        return new Punctuation(getLocale())
                .sentences(
                        Arrays.stream(Door.values())
                                .map(door ->
                                        getTranslation(
                                                "look.doors.line",
                                                Integer.toString(door.port()),
                                                getTranslation("look.doors." + code(states, door))))
                                .toList());
    }

    private static String code(Map<Door, DoorState> states, Door door) {
        return states.getOrDefault(door, DoorState.NOT_TESTED).code();
    }
}
