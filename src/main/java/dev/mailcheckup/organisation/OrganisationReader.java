package dev.mailcheckup.organisation;

import dev.mailcheckup.words.Languages;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the organisation file. It is strict: what it does not understand is a fault. */
public final class OrganisationReader {

    /** More than any organisation needs to say, in octets. */
    public static final int MOST_OCTETS = 64 * 1024;

    private static final Function<Locale, String> CODE = Locale::getLanguage;

    private OrganisationReader() {}

    public static Reading read(byte[] file) {
        if (file.length > MOST_OCTETS) {
            return new Reading.Bad(
                    new Fault(0, "the file is too large", "At most " + MOST_OCTETS + " octets"));
        }
        try {
            return new Reading.Good(organisation(YamlTree.of(file)));
        } catch (FaultFound e) {
            return new Reading.Bad(e.fault());
        }
    }

    private static Organisation organisation(Node root) {
        YamlSection file =
                YamlSection.of(
                        root,
                        "",
                        List.of(
                                "name",
                                "report-to",
                                "provider",
                                "languages",
                                "help-desk",
                                "password",
                                "signature",
                                "advice"));
        return new Organisation(
                file.required("name", OrganisationReader::ownText),
                file.value("report-to", Values::mail),
                file.value("password", OrganisationReader::password),
                file.value("signature", OrganisationReader::signature),
                file.value("help-desk", OrganisationReader::helpDesk),
                file.value("provider", Values::domain),
                file.value("languages", YamlSection.list(Values.oneOf(Languages.ALL, CODE)))
                        .orElse(Languages.ALL),
                file.value("advice", YamlSection.list(OrganisationReader::ownText))
                        .orElse(List.of()));
    }

    /** A text for everyone, or a text for each language. */
    private static OwnText ownText(String path, Node node) {
        if (!(node instanceof MappingNode)) {
            return OwnText.forEveryone(Values.text(path, node));
        }
        YamlSection texts = YamlSection.of(node, path, Languages.ALL.stream().map(CODE).toList());
        Map<String, String> byLanguage = new LinkedHashMap<>();
        texts.keys().forEach(code -> byLanguage.put(code, texts.required(code, Values::text)));
        if (byLanguage.isEmpty()) {
            throw texts.fault(path + " is empty", "Write one line of text");
        }
        return new OwnText(Collections.unmodifiableMap(byLanguage));
    }

    private static HelpDesk helpDesk(String path, Node node) {
        YamlSection section =
                YamlSection.of(node, path, List.of("name", "phone", "mail", "page", "hours"));
        HelpDesk desk =
                new HelpDesk(
                        section.value("name", OrganisationReader::ownText),
                        section.value("phone", Values::phone),
                        section.value("mail", Values::mail),
                        section.value("page", Values::page),
                        section.value("hours", OrganisationReader::ownText));
        if (desk.phone().isEmpty() && desk.mail().isEmpty() && desk.page().isEmpty()) {
            throw section.fault(path + " cannot be reached", "Write phone, mail or page");
        }
        return desk;
    }

    private static PasswordPolicy password(String path, Node node) {
        YamlSection section = YamlSection.of(node, path, List.of("length", "classes", "change"));
        Optional<Classes> classes = section.value("classes", OrganisationReader::classes);
        return new PasswordPolicy(
                section.value("length", Values.whole(6, 64)),
                classes.map(Classes::each).orElse(Set.of()),
                classes.map(Classes::kinds).orElse(0),
                section.value("change", Values::interval));
    }

    private record Classes(Set<CharacterClass> each, int kinds) {}

    /** A number of the four kinds, or a list of kinds. */
    private static Classes classes(String path, Node node) {
        if (!(node instanceof SequenceNode)) {
            return new Classes(Set.of(), Values.whole(1, 4).read(path, node));
        }
        List<CharacterClass> all = List.of(CharacterClass.values());
        var each = YamlSection.list(Values.oneOf(all, CharacterClass::code)).read(path, node);
        return new Classes(EnumSet.copyOf(each), 0);
    }

    private static SignaturePolicy signature(String path, Node node) {
        YamlSection section =
                YamlSection.of(
                        node,
                        path,
                        List.of("order", "required", "fixed", "leave-out", "words", "lines"));
        SignaturePolicy usual = SignaturePolicy.USUAL;
        var fields =
                YamlSection.list(
                        Values.oneOf(List.of(SignatureField.values()), SignatureField::code));
        List<SignatureField> order = section.value("order", fields).orElse(usual.order());
        var ordered = YamlSection.list(Values.oneOf(order, SignatureField::code));
        EnumSet<Unwanted> leaveOut =
                section.value(
                                "leave-out",
                                YamlSection.list(
                                        Values.oneOf(List.of(Unwanted.values()), Unwanted::code)))
                        .map(EnumSet::copyOf)
                        .orElseGet(() -> EnumSet.copyOf(usual.leaveOut()));
        leaveOut.addAll(Unwanted.PERSONAL);
        Map<SignatureField, OwnText> fixed =
                section.value("fixed", (at, value) -> fixed(at, value, order)).orElse(Map.of());
        if (order.contains(SignatureField.LEGAL) && !fixed.containsKey(SignatureField.LEGAL)) {
            throw section.fault(path + ".fixed.legal is missing", "Write the text of that line");
        }
        return new SignaturePolicy(
                order,
                section.value("required", ordered)
                        .<Set<SignatureField>>map(EnumSet::copyOf)
                        .orElseGet(() -> usualRequired(order)),
                fixed,
                leaveOut,
                section.value("words", YamlSection.list(Values::text)).orElse(List.of()),
                section.value("lines", Values.whole(1, 20)).orElse(order.size()));
    }

    private static Set<SignatureField> usualRequired(List<SignatureField> order) {
        EnumSet<SignatureField> required = EnumSet.copyOf(SignaturePolicy.USUAL.required());
        required.retainAll(order);
        return required;
    }

    private static Map<SignatureField, OwnText> fixed(
            String path, Node node, List<SignatureField> order) {
        YamlSection section =
                YamlSection.of(node, path, order.stream().map(SignatureField::code).toList());
        Map<SignatureField, OwnText> fixed = new EnumMap<>(SignatureField.class);
        for (SignatureField field : order) {
            section.value(field.code(), OrganisationReader::ownText)
                    .ifPresent(text -> fixed.put(field, text));
        }
        return fixed;
    }
}
