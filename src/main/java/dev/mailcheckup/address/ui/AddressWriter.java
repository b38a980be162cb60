package dev.mailcheckup.address.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mailcheckup.address.Form;
import dev.mailcheckup.address.Harvester;
import dev.mailcheckup.words.Punctuation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The box that writes an address in all its forms, in the reader's browser. It hands words down and
 * takes nothing up.
 */
@Tag("address-writer")
@JsModule("./address-writer.js")
final class AddressWriter extends Component {

    /** Each is a key of the area {@code address} below {@code address.box}. */
    private static final List<String> TEXTS =
            List.of(
                    "label",
                    "hint",
                    "example",
                    "failed",
                    "no-at",
                    "too-long",
                    "not-an-address",
                    "text-title",
                    "text-hint",
                    "code-title",
                    "code-hint",
                    "copy",
                    "copied",
                    "not-copied",
                    "save",
                    "picture-of",
                    "robots",
                    "reader",
                    "sentence",
                    "show",
                    "picture");

    AddressWriter() {
        Map<String, Object> words = new LinkedHashMap<>();
        TEXTS.forEach(key -> words.put(key, getTranslation("address.box." + key)));
        // A property file would cut it off.
        words.put("space", new Punctuation(getLocale()).space());
        words.put("forms", Arrays.stream(Form.values()).map(this::described).toList());
        getElement().setPropertyMap("words", words);
    }

    private Map<String, Object> described(Form form) {
        String key = "address.form." + form.code();
        return Map.of(
                "code", form.code(),
                "text", form.isText(),
                "title", getTranslation(key + ".title"),
                "robots", robots(form),
                "reader", getTranslation(key + ".reader"));
    }

    private String robots(Form form) {
        int all = Harvester.values().length;
        String misses = getTranslation("address.misses", all - form.readBy().size(), all);
        if (form.readBy().isEmpty()) {
            return misses;
        }
        Punctuation marks = new Punctuation(getLocale());
        String names =
                marks.list(
                        form.readBy().stream()
                                .map(each ->
                                        getTranslation("address.robot." + each.code() + ".name"))
                                .toList());
        return marks.sentences(misses, getTranslation("address.found-by", names));
    }
}
