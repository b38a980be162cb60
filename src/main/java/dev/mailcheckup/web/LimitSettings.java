package dev.mailcheckup.web;

import dev.mailcheckup.visitor.Errand;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code mailcheckup.limits.<errand>}: turns in ten minutes for one visitor. An errand
 * that is not named has no turns, so a forgotten setting is noticed.
 */
@ConfigurationProperties("mailcheckup")
record LimitSettings(Map<Errand, Integer> limits) {

    int turns(Errand errand) {
        return limits.getOrDefault(errand, 0);
    }
}
