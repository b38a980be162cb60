package dev.mailcheckup.progress.ui;

import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The progress of this session. */
final class Kept {

    private Kept() {}

    static Optional<Progress> now() {
        return InSession.get(Answers.class)
                .filter(answers -> !answers.isEmpty())
                .map(answers ->
                        new Progress(
                                answers,
                                InSession.get(Done.class).orElse(Done.NOTHING),
                                InSession.get(NotForMe.class).orElse(NotForMe.NOTHING),
                                LocalDate.now(Clock.systemDefaultZone())));
    }

    /** In place of what the session held. */
    static void use(Progress progress) {
        InSession.put(progress.answers());
        InSession.put(progress.done());
        InSession.put(progress.aside());
        progress.answers().values("s5").stream().map(Country::of).forEach(InSession::put);
    }

    /** Where the reader said so, each device is one that others use too. */
    static boolean onSharedComputersOnly(Progress progress) {
        return progress.answers().values("s3").equals(List.of(Tag.PUBLIC_COMPUTER.code()));
    }
}
