package dev.mailcheckup.web.api;

import java.util.List;

/** The body of a form, read as the API does. */
public final class FormInput {

    private FormInput() {}

    public static void read(byte[] body) {
        List<FormParts.Part> parts = FormParts.of(body, "x");
        parts.forEach(FormParts.Part::text);
    }
}
