package dev.mailcheckup.organisation.file;

import dev.mailcheckup.organisation.Organisation;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Views and plain pages find the organisation in the servlet context, under its type's name. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    ServletContextInitializer organisationForPages(Organisation organisation) {
        return context -> context.setAttribute(Organisation.class.getName(), organisation);
    }
}
