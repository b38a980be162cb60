package dev.mailcheckup.organisation.file;

import dev.mailcheckup.organisation.Organisation;
import dev.mailcheckup.organisation.Reading;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Setting {@code mailcheckup.organisation}, the path of a file. It is read before anything else is
 * begun, so that a bad one is the only thing that is told.
 */
class OrganisationInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String place = context.getEnvironment().getProperty("mailcheckup.organisation", "").strip();
        Organisation organisation =
                place.isEmpty()
                        ? Organisation.NONE
                        : switch (OrganisationFile.read(Path.of(place))) {
                            case Reading.Good(var read) -> read;
                            case Reading.Bad(var fault) ->
                                    throw new BadOrganisationFile(place, fault);
                        };
        context.getBeanFactory().registerSingleton("organisation", organisation);
    }
}
