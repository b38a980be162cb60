package dev.mailcheckup.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import dev.mailcheckup.organisation.CharacterClass;
import dev.mailcheckup.organisation.OrganisationWords;
import dev.mailcheckup.organisation.PasswordPolicy;
import dev.mailcheckup.words.Punctuation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The box that measures a password in the reader's browser. It hands words down and takes nothing
 * up, unless a listener is added: then a button in the box sends the strength and whether the rules
 * are kept.
 */
@Tag("password-check")
@JsModule("./password-check.js")
public class PasswordCheck extends Component {

    /**
     * Texts that the element uses; each is a key of the area {@code password} without its prefix.
     */
    static final List<String> TEXTS =
            List.of(
                    "label",
                    "hint",
                    "show",
                    "hide",
                    "loading",
                    "ready",
                    "failed",
                    "cleared",
                    "first-part",
                    "use",
                    "strength.strong",
                    "strength.ok",
                    "strength.weak",
                    "strength.short",
                    "strength.common",
                    "meaning.strong",
                    "meaning.ok",
                    "meaning.weak",
                    "meaning.short",
                    "meaning.common",
                    "help.title",
                    "help.make-a-new-one",
                    "help.add-words",
                    "help.leave-out-what-others-know",
                    "help.leave-out-patterns",
                    "help.reach-fifteen",
                    "help.keep-it-unique",
                    "reason.title",
                    "reason.line",
                    "reason.common-password",
                    "reason.common-word",
                    "reason.name",
                    "reason.own-word",
                    "reason.year",
                    "reason.date",
                    "reason.keyboard",
                    "reason.repeat",
                    "reason.sequence",
                    "reason.ending",
                    "reason.unpredictable",
                    "twist.signs-for-letters",
                    "twist.backwards",
                    "twist.capitals",
                    "place.quoted",
                    "place.one",
                    "place.range",
                    "time.title",
                    "time.online",
                    "time.leaked-slow",
                    "time.leaked-fast",
                    "unit.moment.many",
                    "unit.second.one",
                    "unit.second.many",
                    "unit.minute.one",
                    "unit.minute.many",
                    "unit.hour.one",
                    "unit.hour.many",
                    "unit.day.one",
                    "unit.day.many",
                    "unit.month.one",
                    "unit.month.many",
                    "unit.year.one",
                    "unit.year.many",
                    "unit.centuries.many",
                    "tick.yes",
                    "tick.no",
                    "evidence.title",
                    "evidence.fifteen-or-more",
                    "evidence.eight-or-more",
                    "evidence.not-common",
                    "evidence.hard-to-guess",
                    "evidence.unique",
                    "evidence.no-mix");

    /** In signs; the rule that the text {@code rule.longer-than-12} tells. */
    private static final int USUAL_LENGTH = 13;

    private static final List<String> STRENGTHS =
            List.of("strong", "ok", "weak", "short", "common");

    /**
     * What the reader hands on.
     *
     * @param strength one of strong, ok, weak, short, common
     * @param kept whether all is kept that the organisation asks, or many do where ours is silent
     */
    public record Result(String strength, boolean kept) {}

    public PasswordCheck() {
        Map<String, String> texts = new LinkedHashMap<>();
        TEXTS.forEach(key -> texts.put(key, getTranslation("password.box." + key)));
        // A property file would cut it off.
        texts.put("space", new Punctuation(getLocale()).space());
        OrganisationWords organisation = YourOrganisation.words(getLocale());
        boolean own = organisation.organisation().password().isPresent();
        texts.put(
                "org.title", own ? organisation.asks() : getTranslation("password.box.org.title"));
        getElement().setPropertyList("rules", rules(organisation));
        getElement().setPropertyMap("texts", texts);
    }

    /**
     * A rule of the organisation, as the element ticks it.
     *
     * @param test length, kinds, a code of {@link CharacterClass}, or empty for a note
     * @param least how many signs or kinds
     */
    public record Rule(String test, int least, String text) {}

    private List<Rule> rules(OrganisationWords words) {
        return words.organisation()
                .password()
                .map(policy -> rules(policy, words))
                .orElseGet(this::usualRules);
    }

    private static List<Rule> rules(PasswordPolicy policy, OrganisationWords words) {
        List<Rule> rules = new ArrayList<>();
        words.passwordLength(policy)
                .ifPresent(
                        text -> rules.add(new Rule("length", policy.length().orElseThrow(), text)));
        words.passwordKinds(policy)
                .ifPresent(text -> rules.add(new Rule("kinds", policy.kinds(), text)));
        policy.each().forEach(kind -> rules.add(new Rule(kind.code(), 1, words.has(kind))));
        words.passwordChange(policy).ifPresent(text -> rules.add(new Rule("", 0, text)));
        return rules;
    }

    /** What many organisations ask, where ours has not said. */
    private List<Rule> usualRules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(
                new Rule(
                        "length",
                        USUAL_LENGTH,
                        getTranslation("password.box.rule.longer-than-12")));
        for (CharacterClass kind : CharacterClass.values()) {
            rules.add(new Rule(kind.code(), 1, getTranslation("password.box.rule." + kind.code())));
        }
        rules.add(new Rule("", 0, getTranslation("password.box.rule.changed")));
        return rules;
    }

    /** Shows the button that hands on the result, and listens to it. */
    public Registration addResultListener(SerializableConsumer<Result> listener) {
        getElement().setAttribute("report", true);
        return getElement()
                .addEventListener(
                        "password-result",
                        event -> {
                            JsonNode detail = event.getEventData().path("event.detail");
                            String strength = detail.path("strength").asString("");
                            if (STRENGTHS.contains(strength)) {
                                boolean kept = detail.path("kept").asBoolean(false);
                                listener.accept(new Result(strength, kept));
                            }
                        })
                .addEventData("event.detail");
    }
}
