package dev.mailcheckup.shell;

import com.vaadin.flow.component.Component;

/**
 * Hands a small text to the reader as a file; it is made in the browser, so no address holds it.
 */
public final class Download {

    private Download() {}

    public static void offer(Component page, String name, String type, String text) {
        page.getElement()
                .executeJs(
                        """
                        const link = document.createElement('a');
                        link.href = URL.createObjectURL(new Blob([$2], {type: $1}));
                        link.download = $0;
                        link.click();
                        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
                        """,
                        name,
                        type,
                        text);
    }
}
