package dev.mailcheckup.organisation;

import java.util.Optional;

/** Who helps the organisation's people. At least one way to reach them is given. */
public record HelpDesk(
        Optional<OwnText> name,
        Optional<String> phone,
        Optional<String> mail,
        Optional<String> page,
        Optional<OwnText> hours) {}
